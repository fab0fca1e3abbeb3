//! The programs on workspaces with findings, as users call them: the three forms, exit codes, and `cargo asynclint`. What is found is the
//! fixtures' business.

#![expect(clippy::needless_raw_string_hashes, reason = "snapbox writes snapshots with them")]
#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use std::path::{Path, PathBuf};

use snapbox::cmd::{Command, OutputAssert, cargo_bin};
use snapbox::{IntoData, str};

const CHAIN: &str = "cache_server";
const BROKEN: &str = "broken_file";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn workspace(name: &str) -> PathBuf {
    root().join("fixtures/_workspaces").join(name)
}

/// The tool in one of the workspaces of `fixtures/_workspaces`.
fn asynclint(workspace_name: &str, args: &[&str]) -> OutputAssert {
    program(cargo_bin!("asynclint"), workspace_name, args).assert()
}

fn program(path: &Path, workspace_name: &str, args: &[&str]) -> Command {
    Command::new(path)
        .current_dir(workspace(workspace_name))
        .env_remove("COLUMNS")
        .env_remove("CLICOLOR_FORCE")
        .env_remove("CARGO_TERM_COLOR")
        .env_remove("CARGO_TERM_QUIET")
        .env_remove("CARGO_TERM_VERBOSE")
        .stdin("")
        .args(args)
}

fn stdout(assert: &OutputAssert) -> String {
    String::from_utf8(assert.get_output().stdout.clone()).unwrap()
}

#[test]
fn human() {
    asynclint(CHAIN, &[]).code(1).stderr_eq("").stdout_eq(str![[r#"
error[lock-order-inversion]: `Cache.pages`, `Cache.hits` are locked in different orders: two tasks can each hold one and wait for the other forever
   ┌─ src/cache.rs:25:20
   │
14 │         let mut pages = self.pages.lock().unwrap();
   │                                    ---- `Cache::page` locks `Cache.pages`
15 │         if let Some(page) = pages.get(name) {
16 │             *self.hits.lock().unwrap().entry(name.to_owned()).or_default() += 1;
   │                        ---- and, still holding it, `Cache.hits`
   ·
24 │         let hits = self.hits.lock().unwrap();
   │                              ---- `Cache::forget_unused` locks `Cache.hits`
25 │         self.pages.lock().unwrap().retain(|name, _| hits.contains_key(name));
   │                    ^^^^ and, still holding it, `Cache.pages`
   │
   = note: locks are told apart by the field or static that declares them, not by instance: objects that are never shared do not deadlock
   = help: lock `Cache.pages` before `Cache.hits` in `Cache::forget_unused` too, or end the first guard before taking the second
   = see https://github.com/asynclint/asynclint/blob/main/rules/locks/lock_order_inversion.md

error[blocking-sleep]: `Cache::page` blocks the executor's thread inside `answer`: it ends in `std::thread::sleep`
   ┌─ src/server.rs:18:22
   │
13 │         drop(tokio::spawn(async move { answer(&cache, stream).await }));
   │                                        ------ `answer` is called in a loop without end
   ·
17 │ async fn answer(cache: &Cache, mut stream: TcpStream) -> std::io::Result<()> {
   │          ------ `answer` is async: other tasks of this thread wait meanwhile
18 │     let page = cache.page("index");
   │                      ^^^^ 1: calls `Cache::page`
   │
   ┌─ src/cache.rs:19:9
   │
19 │         limit::wait_turn(1);
   │         ---------------- 2: which calls `wait_turn`
   │
   ┌─ src/limit.rs:5:5
   │
 5 │     std::thread::sleep(Duration::from_millis(10) * waiting);
   │     ------------------ 3: which calls `std::thread::sleep`
   │
   = help: make the helper async with `tokio::time::sleep(dur).await`, or run it on the blocking pool with `tokio::task::spawn_blocking(..)`
   = see https://github.com/asynclint/asynclint/blob/main/rules/blocking/blocking_sleep.md

    1 deny blocking-sleep
    1 deny lock-order-inversion

2 findings (2 deny) in 4 files ([..] s)

"#]]);
}

#[test]
fn short() {
    asynclint(CHAIN, &["--format", "short"])
        .code(1)
        .stderr_eq("")
        .stdout_eq(str![[r#"
src/cache.rs:25:20: deny[lock-order-inversion] `Cache.pages`, `Cache.hits` are locked in different orders: two tasks can each hold one and wait for the other forever
src/server.rs:18:22: deny[blocking-sleep] `Cache::page` blocks the executor's thread inside `answer`: it ends in `std::thread::sleep`

"#]].raw());
}

#[test]
fn json() {
    let assert = asynclint(CHAIN, &["--format", "json", "--statistics", "--timings"]);
    let text = stdout(&assert.code(1).stderr_eq(""));
    let schema = serde_json::from_str(include_str!("../schema/report.schema.json")).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let lines: Vec<serde_json::Value> =
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    for line in &lines {
        let errors: Vec<_> = validator.iter_errors(line).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{line}\n{errors:#?}");
    }
    let types: Vec<_> = lines.iter().map(|line| line["type"].as_str().unwrap()).collect();
    assert_eq!(types, ["finding", "finding", "summary"]);
    let chain = &lines[1];
    let [path, rule] = ["path", "rule"].map(|key| chain[key].as_str().unwrap());
    assert_eq!([path, rule], ["src/server.rs", "blocking-sleep"]);
    let mut story: Vec<_> = chain["labels"].as_array().unwrap().iter().map(place).collect();
    // The chain's order is what counts, not whether its cause is told before or after it.
    story.retain(|&(role, ..)| role != "cause");
    let wanted =
        [("step", "src/server.rs", 18), ("step", "src/cache.rs", 19), ("sink", "src/limit.rs", 5)];
    assert_eq!(story, wanted);
    assert_eq!(lines[2]["deny"], 2);
}

fn place(label: &serde_json::Value) -> (&str, &str, u64) {
    let text = |key| label[key].as_str().unwrap();
    (text("role"), text("path"), label["line"].as_u64().unwrap())
}

#[test]
fn paths_select_what_is_reported_and_not_what_is_known() {
    let assert = asynclint(CHAIN, &["--format", "short", "src/server.rs"]).code(1);
    let text = stdout(&assert);
    assert_eq!(text.matches("src/").count(), 1, "{text}");
    asynclint(CHAIN, &["src/limit.rs"]).code(0);
}

#[test]
fn findings_decide_the_exit_code() {
    let code = |args: &[&str], wanted| drop(asynclint(CHAIN, args).code(wanted));
    code(&["--fail-on", "never"], 0);
    code(&["-W", "all"], 0);
    code(&["-W", "all", "--fail-on", "warn"], 1);
    code(&["-A", "lock-order-inversion,blocking_sleep", "--fail-on", "warn"], 0);
    code(&["-A", "all", "-D", "blocking-sleep"], 1);
    code(&["--strict-parse", "-W", "all"], 0);
}

#[test]
fn a_file_that_cannot_be_analysed_counts_after_findings() {
    let problem = "problem: src/broken.rs:3: cannot be analysed: ";
    for (args, code) in [
        (["-W", "all"].as_slice(), 0),
        (&["-W", "all", "--strict-parse"], 2),
        (&["-W", "all", "--fail-on", "warn", "--strict-parse"], 1),
    ] {
        let assert = asynclint(BROKEN, args).code(code);
        let complaint = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
        assert!(complaint.starts_with(problem) && complaint.lines().count() == 1, "{complaint}");
    }
    // It is not reported on.
    asynclint(BROKEN, &["-W", "all", "--strict-parse", "src/lib.rs"]).code(0);
}

#[test]
fn what_is_not_there_is_refused() {
    for (args, complaint) in [
        (["src/none.rs"], "src/none.rs"),
        (["--package=nobody"], "`nobody`"),
        (["--manifest-path=none/Cargo.toml"], "none/Cargo.toml"),
        (["--root=none"], "none"),
        (["-Dblocking-slep"], "did you mean `blocking-sleep`?"),
    ] {
        let assert = asynclint(CHAIN, &args).code(2).stdout_eq("");
        let said = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
        assert!(said.starts_with("error: ") && said.contains(complaint), "{said}");
    }
}

#[test]
fn through_cargo() {
    let ours = cargo_bin!("cargo-asynclint");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let dirs = std::iter::once(ours.parent().unwrap().to_owned());
    let path = std::env::join_paths(dirs.chain(std::env::split_paths(&path))).unwrap();
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let run = |args: &[&str]| program(Path::new(&cargo), CHAIN, args).env("PATH", &path).assert();
    let plain = stdout(&asynclint(CHAIN, &["-q"]));
    assert_eq!(stdout(&run(&["asynclint", "-q"]).code(1)), plain);
    assert_eq!(stdout(&run(&["asynclint", "check", "-q"]).code(1)), plain);
    let help = stdout(&run(&["help", "asynclint"]).success());
    assert!(help.contains("Usage: cargo asynclint [OPTIONS]"), "{help}");
}

/// `cargo xtask bless` draws it.
#[test]
fn the_readmes_picture_shows_what_is_printed() {
    let picture = std::fs::read_to_string(root().join("assets/finding.svg")).unwrap();
    let mut text = String::new();
    for piece in picture.split('<').skip(1) {
        let (tag, after) = piece.split_once('>').unwrap();
        if tag.ends_with("tspan") || tag.starts_with("tspan") {
            text.push_str(after);
        }
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    let wanted = stdout(&asynclint(CHAIN, &["-q"]));
    let lines = |text: &str| text.lines().map(|line| line.trim().to_owned()).collect::<Vec<_>>();
    let drawn: Vec<_> = lines(&text).into_iter().filter(|line| !line.is_empty()).collect();
    let printed: Vec<_> = lines(&wanted).into_iter().filter(|line| !line.is_empty()).collect();
    assert_eq!(drawn, printed);
}

#[test]
fn ways_to_what_blocks() {
    asynclint(CHAIN, &["paths", "--to", "blocking"]).code(0).stderr_eq("").stdout_eq(str![[r#"
server::answer (again and again): sleep
  src/server.rs:18 calls cache::Cache::page
  src/cache.rs:19 calls limit::wait_turn
  src/limit.rs:5 calls std::thread::sleep

"#]]);
    let assert = asynclint(CHAIN, &["paths", "--to", "blocking", "--format", "json"]).code(0);
    let ways: Vec<serde_json::Value> =
        stdout(&assert).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(!ways.is_empty());
    assert!(ways.iter().all(|way| way["hops"].as_array().is_some_and(|hops| !hops.is_empty())));
    let from = ways[0]["from"].as_str().unwrap();
    let some = asynclint(CHAIN, &["paths", "--to", "blocking", "--from", from]).code(0);
    assert!(stdout(&some).starts_with(from));
    asynclint(CHAIN, &["paths", "--to", "blocking", "--from", "nobody"]).code(0).stdout_eq("");
}

#[test]
fn what_a_dropped_future_loses() {
    let wanted = str![[r#"
src/server.rs:17 server::answer
  19 waits for tokio::io::AsyncWriteExt::write_all (loses data)
    dropped here, it loses what `tokio::io::AsyncWriteExt::write_all` has done so far with `stream`
  nothing is known that drops it before it is done

"#]];
    asynclint(CHAIN, &["cancel", "server::answer"]).code(0).stderr_eq("").stdout_eq(wanted.clone());
    asynclint(CHAIN, &["cancel", "src/server.rs:18"]).code(0).stdout_eq(wanted);
    let assert = asynclint(CHAIN, &["cancel", "answer", "--format", "json"]).code(0);
    let view: serde_json::Value = serde_json::from_str(stdout(&assert).trim()).unwrap();
    assert_eq!(view["awaits"][0]["documented"], "loses data");
    asynclint(CHAIN, &["cancel", "nobody"]).code(0).stdout_eq("");
}

#[test]
fn who_may_drop_a_future() {
    let futures = "dropped_futures";
    asynclint(futures, &["cancel", "take"]).code(0).stderr_eq("").stdout_eq(str![[r#"
src/lib.rs:18 take
  19 waits for tokio::sync::mpsc::Receiver::recv (safe)
    dropped here, it loses nothing that is known
  19 waits for tokio::sync::Mutex::lock (loses its place)
    dropped here, it loses nothing that is known
  20 waits for tokio::task::yield_now (safe)
    dropped here, it loses what `tokio::sync::mpsc::Receiver::recv` took from `queue` at src/lib.rs:19
  may be dropped at src/lib.rs:30: another branch of a `select!`
  may be dropped at src/lib.rs:36: a timeout
  may be dropped at src/lib.rs:40: another branch of a `select!`, or a timeout, leaves its scope
  may be dropped at src/lib.rs:50: another future of a race, through take_one
  may be dropped at src/lib.rs:56: another future of a race, through take_one
  may be dropped at src/lib.rs:62: what keeps the future or its task is dropped, through take_one
  may be dropped at src/lib.rs:74: what keeps the future or its task is dropped, through take_one
  may be dropped at src/lib.rs:87: the task is aborted, through take_one; queue used again
  may be dropped at src/lib.rs:100: the client of the server goes away, through answer

"#]]);
    let assert = asynclint(futures, &["cancel", "take_one", "--format", "json"]).code(0);
    let view: serde_json::Value = serde_json::from_str(stdout(&assert).trim()).unwrap();
    let dropped_by = view["dropped_by"].as_array().unwrap();
    let aborted = dropped_by.iter().find(|by| by["how"] == "the task is aborted").unwrap();
    assert_eq!(aborted["used_again"][0], "queue");
}

#[test]
fn every_task_and_what_becomes_of_it() {
    let tasks = "task_ledger";
    asynclint(tasks, &["tasks"]).code(0).stderr_eq("").stdout_eq(str![[r#"
where             task            fate             errors  panics  stops  number
src/main.rs:15    beat            returned         none    ?       ?      one
src/main.rs:22    beat            detached         none    lost    ?      one
src/main.rs:23    start           detached         none    lost    ?      one
src/main.rs:28    async block     in a set         none    ?       ?      bounded
src/main.rs:34    closure         awaited          none    seen    ?      one
src/main.rs:36    start           aborted          none    ?       ?      one
src/main.rs:39    async block     aborted on drop  none    lost    ?      one
src/main.rs:40    beat            detached         none    lost    ?      one
src/server.rs:23  server::report  detached         lost    lost    ?      one
src/server.rs:24  server::serve   stored           ?       ?       yes    one

"#]]);
    let assert = asynclint(tasks, &["tasks", "--format", "json"]).code(0);
    let entries: Vec<serde_json::Value> =
        stdout(&assert).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let of = |entry: &serde_json::Value| (entry["path"].to_string(), entry["line"].as_u64());
    assert!(entries.is_sorted_by_key(of));
    let beats = entries.iter().filter(|entry| entry["from"] == "main" && entry["task"] == "beat");
    let keys: Vec<&str> = beats.map(|entry| entry["key"].as_str().unwrap()).collect();
    assert_eq!(keys, ["main > beat", "main > beat #2"]);
    let in_sets = entries.iter().filter(|entry| entry["fate"] == "in a set");
    assert!(
        in_sets.clone().count() == 1 && in_sets.clone().all(|entry| entry["number"] == "bounded")
    );
}

#[test]
fn every_lock_and_what_is_taken_under_it() {
    let map = "lock_map";
    asynclint(map, &["locks"]).code(0).stderr_eq("").stdout_eq(str![[r#"
Config.values at src/config.rs:5 (2 places take it)
└─ POOL: Shop::restock at src/lib.rs:22
   ├─ Config.values, see above: Shop::reload at src/lib.rs:28 [against the declared order]
   └─ Index.entries: Shop::find at src/lib.rs:50

Shop.log at src/lib.rs:14 (3 places take it)
└─ Shop.audit: Shop::note at src/lib.rs:33 and 1 more place [cycle 1]
   └─ Shop.log, see above: Shop::review at src/lib.rs:45 [cycle 1, turns back]

never held together with another:
  Shop.alone at src/lib.rs:16 (1 place takes it)

"#]]);
    let formats = ["dot", "mermaid", "svg"].map(|format| {
        let assert = asynclint(map, &["locks", "--format", format]).code(0).stderr_eq("");
        stdout(&assert)
    });
    for (text, first) in formats.iter().zip(["digraph locks {", "flowchart TD", "<svg xmlns="]) {
        assert!(text.starts_with(first) && text.contains("src/config.rs:5"), "{text}");
        assert!(
            text.contains("turns back") && text.contains("against the declared order"),
            "{text}"
        );
        assert!(!text.contains("Shop.alone"), "{text}");
    }
    let assert = asynclint(map, &["locks", "--format", "json"]).code(0);
    let lines: Vec<serde_json::Value> =
        stdout(&assert).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let of = |kind: &'static str| lines.iter().filter(move |line| line["type"] == kind);
    let alone = of("lock").find(|lock| lock["name"] == "Shop.alone").unwrap();
    assert_eq!((alone["path"].as_str(), alone["places"].as_u64()), (Some("src/lib.rs"), Some(1)));
    let against = of("order").find(|order| order["against_order"] == true).unwrap();
    assert_eq!(against["held"], "POOL");
    assert_eq!(against["places"][0]["through"][0], "config::Config::replace");
}

#[test]
fn names_in_the_order_that_mean_no_lock() {
    let dir = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(dir.path().join(name), text).unwrap();
    write("Cargo.toml", "[package]\nname = \"a\"\n[workspace]\n[lib]\npath = \"lib.rs\"\n");
    write(
        "lib.rs",
        "use std::sync::Mutex;\npub struct Pool { free: Mutex<u8>, used: Mutex<u8> }\n\
         impl Pool { pub fn a(&self) { self.free.lock().unwrap(); self.used.lock().unwrap(); } }\n",
    );
    write("asynclint.toml", "order = [\n\"Pool\",\n\"Pool.fre\",\n\"free\", \"a::Pool.free\"]\n");
    Command::new(cargo_bin!("asynclint"))
        .current_dir(dir.path())
        .args(["--format", "short"])
        .assert()
        .code(0)
        .stdout_eq("")
        .stderr_eq(str![[r#"
problem: asynclint.toml:2: `Pool` in the order may be `Pool.free` or `Pool.used`: name one of them
problem: asynclint.toml:3: the order names no lock: `Pool.fre`; did you mean `Pool.free`?
problem: asynclint.toml:4: the order has `Pool.free` twice

"#]]);
    Command::new(cargo_bin!("asynclint"))
        .current_dir(dir.path())
        .arg("locks")
        .assert()
        .code(0)
        .stderr_eq(str![[r#"
problem: line 2 of the configuration: `Pool` in the order may be `Pool.free` or `Pool.used`: name one of them
problem: line 3 of the configuration: the order names no lock: `Pool.fre`; did you mean `Pool.free`?
problem: line 4 of the configuration: the order has `Pool.free` twice

"#]]);
}

#[test]
fn what_is_known_of_a_file() {
    for view in ["ir", "calls", "types", "facts"] {
        let assert = asynclint(CHAIN, &["dump", view, "src/cache.rs:14"]).code(0);
        assert!(stdout(&assert).contains("Cache::page"), "{view}");
        assert!(!stdout(&assert).contains("forget_unused\n"), "{view}");
    }
    asynclint(CHAIN, &["dump", "calls", "src/cache.rs:14"]).code(0).stderr_eq("").stdout_eq(str![
        [r#"
13:12 fn cache::Cache::page
  runs: beside other work
  14:36 `lock` -> std::sync::Mutex::lock
  14:43 `unwrap` -> std::result::Result::unwrap
  15:35 `get` -> std::collections::hash_map::MapMethods::get
  16:24 `lock` -> std::sync::Mutex::lock
  16:31 `unwrap` -> std::result::Result::unwrap
  16:40 `entry` -> std::collections::hash_map::MapMethods::entry
  16:51 `to_owned` -> std::borrow::ToOwned::to_owned
  16:63 `or_default` -> std::collections::hash_map::Entry::or_default
  17:25 `clone` -> derived
  19:9 `limit::wait_turn` -> limit::wait_turn
  20:15 `entry` -> std::collections::hash_map::MapMethods::entry
  20:26 `to_owned` -> std::borrow::ToOwned::to_owned
  20:38 `or_insert_with` -> std::collections::hash_map::Entry::or_insert_with
  20:84 `clone` -> derived


"#]
    ]);
    asynclint(CHAIN, &["dump", "calls", "src/nothing.rs"]).code(2).stdout_eq("");
}

/// What a child writes, line by line, and no longer waited for than any machine needs.
fn lines_of(pipe: impl std::io::Read + Send + 'static) -> impl FnMut(&str) -> Vec<String> {
    let (sender, lines) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        for line in std::io::BufRead::lines(std::io::BufReader::new(pipe)) {
            if sender.send(line.unwrap()).is_err() {
                return;
            }
        }
    });
    move |last| {
        let mut read = Vec::new();
        while read.last().is_none_or(|line: &String| !line.contains(last)) {
            let timeout = std::time::Duration::from_secs(60);
            read.push(lines.recv_timeout(timeout).unwrap_or_else(|_| panic!("got {read:?}")));
        }
        read
    }
}

#[test]
fn what_is_written_is_checked_again() {
    let dir = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(dir.path().join(name), text).unwrap();
    write("Cargo.toml", "[package]\nname = \"a\"\n[workspace]\n[lib]\npath = \"lib.rs\"\n");
    write("lib.rs", "pub async fn a() {}\n");
    let mut child = std::process::Command::new(cargo_bin!("asynclint"))
        .current_dir(dir.path())
        .args(["--watch", "--format", "short"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = lines_of(child.stderr.take().unwrap());
    let mut found = lines_of(child.stdout.take().unwrap());
    said("watching for changes");
    write("lib.rs", "mod b;\npub async fn a() { b::b(); }\n");
    write("b.rs", "pub async fn b() {}\n");
    assert!(found("unawaited-future").iter().any(|line| line.starts_with("lib.rs:2:")));
    write("asynclint.toml", "levels = 1\n");
    said("asynclint.toml");
    write("asynclint.toml", "[levels]\nunawaited-future = \"warn\"\n");
    found("warn[unawaited-future]");
    child.kill().unwrap();
    child.wait().unwrap();
}
