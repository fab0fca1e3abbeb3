//! The forms for machines, as the program writes them over one small package: snapshots here, foreign validators in `.ci/integrations`.

#![expect(clippy::needless_raw_string_hashes, reason = "snapbox writes snapshots with them")]
#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use std::fs;
use std::path::Path;

use cargo_metadata::Message;
use cargo_metadata::diagnostic::{Applicability, DiagnosticLevel};
use serde_json::Value;
use snapbox::cmd::{Command, OutputAssert, cargo_bin};
use snapbox::{IntoData, assert_data_eq, file, str};
use tempfile::TempDir;

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"1.2.3\"\nedition = \"2024\"\n\n[dependencies]\ntokio = \"1\"\n";
/// A fix after wide characters, a chain, a cycle, and a warning.
const LIB: &str = "\
use std::sync::Mutex;
use std::{thread, time::Duration};

static A: Mutex<u8> = Mutex::new(0);
static B: Mutex<u8> = Mutex::new(0);

pub async fn direct(d: Duration) {
    let _é = \"日本\"; thread::sleep(d);
}

pub async fn chain() {
    rest();
}

fn rest() {
    thread::sleep(Duration::from_secs(1));
    let a = A.lock().unwrap();
    *B.lock().unwrap() += *a;
}

pub fn back() {
    let b = B.lock().unwrap();
    *A.lock().unwrap() += *b;
}

// asynclint: allow(bloking-sleep, reason = \"a|b <i>, 50%\")
pub fn nothing() {}
";

fn package() -> TempDir {
    let dir = TempDir::new().unwrap();
    fs::create_dir(dir.path().join("src")).unwrap();
    fs::write(dir.path().join("Cargo.toml"), MANIFEST).unwrap();
    fs::write(dir.path().join("src/lib.rs"), LIB).unwrap();
    dir
}

fn asynclint(dir: &Path) -> Command {
    let mut command = Command::new(cargo_bin!("asynclint")).current_dir(dir).stdin("");
    let vars = ["COLOR", "QUIET", "VERBOSE", "HYPERLINKS", "PROGRESS_WHEN"];
    for var in vars.map(|name| format!("CARGO_TERM_{name}")) {
        command = command.env_remove(var);
    }
    for var in ["CLICOLOR", "CLICOLOR_FORCE", "NO_COLOR", "FORCE_HYPERLINK", "GITHUB_STEP_SUMMARY"]
    {
        command = command.env_remove(var);
    }
    command
}

fn stdout(assert: &OutputAssert) -> String {
    String::from_utf8(assert.get_output().stdout.clone()).unwrap()
}

/// What is printed in a form, with the package's directory as `[ROOT]`.
fn written(dir: &Path, format: &str) -> String {
    let out = stdout(&asynclint(dir).args(["--format", format]).assert().code(1).stderr_eq(""));
    out.replace(&dir.canonicalize().unwrap().display().to_string(), "[ROOT]")
}

#[test]
fn sarif() {
    let dir = package();
    let mut log: Value = serde_json::from_str(&written(dir.path(), "sarif")).unwrap();
    let driver = &mut log["runs"][0]["tool"]["driver"];
    driver["semanticVersion"] = "[VERSION]".into();
    let rules = driver["rules"].as_array_mut().unwrap();
    let sleep = rules.iter().position(|rule| rule["id"] == "blocking-sleep").unwrap();
    assert!(rules[sleep]["help"]["markdown"].as_str().unwrap().starts_with("# blocking-sleep"));
    assert!(rules.iter().any(|rule| rule["id"] == "unknown-suppression"));
    assert!(rules.iter().all(|rule| rule["properties"]["tags"].as_array().unwrap().len() <= 10));
    rules.clear();
    for result in log["runs"][0]["results"].as_array_mut().unwrap() {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert!(index == sleep || result["ruleId"] != "blocking-sleep");
        result["ruleIndex"] = Value::Null;
    }
    let text = serde_json::to_string_pretty(&log).unwrap();
    assert_data_eq!(text, file!["forms/package.sarif.json": Text].raw());
}

#[test]
fn gitlab() {
    let dir = package();
    assert_data_eq!(written(dir.path(), "gitlab"), str![[r#"
[{"type":"issue","check_name":"blocking-sleep","description":"`std::thread::sleep` blocks the executor's thread inside `direct`","content":{"body":"use `tokio::time::sleep(dur).await`\n\nhttps://github.com/asynclint/asynclint/blob/main/rules/blocking/blocking_sleep.md"},"categories":["Bug Risk"],"fingerprint":"fa7f6df2a4aef430","severity":"minor","location":{"path":"src/lib.rs","lines":{"begin":8,"end":8}}},{"type":"issue","check_name":"blocking-sleep","description":"`rest` blocks the executor's thread inside `chain`: it ends in `std::thread::sleep`","content":{"body":"make the helper async with `tokio::time::sleep(dur).await`, or run it on the blocking pool with `tokio::task::spawn_blocking(..)`\n\nhttps://github.com/asynclint/asynclint/blob/main/rules/blocking/blocking_sleep.md"},"categories":["Bug Risk"],"fingerprint":"9a6ff5f439f6c138","severity":"minor","location":{"path":"src/lib.rs","lines":{"begin":12,"end":12}}},{"type":"issue","check_name":"lock-order-inversion","description":"`A`, `B` are locked in different orders: two tasks can each hold one and wait for the other forever","content":{"body":"lock `A` before `B` in `back` too, or end the first guard before taking the second\n\nhttps://github.com/asynclint/asynclint/blob/main/rules/locks/lock_order_inversion.md"},"categories":["Bug Risk"],"fingerprint":"8a9a5becd41f0a58","severity":"major","location":{"path":"src/lib.rs","lines":{"begin":23,"end":23}}},{"type":"issue","check_name":"unknown-suppression","description":"no rule or group is named `bloking-sleep`; did you mean `blocking-sleep`?","content":{"body":"`asynclint rules` lists the rules and their groups"},"categories":["Bug Risk"],"fingerprint":"77a43837c064ea32","severity":"minor","location":{"path":"src/lib.rs","lines":{"begin":26,"end":26}}}]

"#]].raw());
}

#[test]
fn github() {
    let dir = package();
    assert_data_eq!(written(dir.path(), "github"), str![[r#"
::error file=src/lib.rs,line=23,endLine=23,col=8,endColumn=12,title=asynclint%3A lock-order-inversion::`A`, `B` are locked in different orders: two tasks can each hold one and wait for the other forever%0Ahelp: lock `A` before `B` in `back` too, or end the first guard before taking the second%0Asee https://github.com/asynclint/asynclint/blob/main/rules/locks/lock_order_inversion.md
::warning file=src/lib.rs,line=8,endLine=8,col=20,endColumn=33,title=asynclint%3A blocking-sleep::`std::thread::sleep` blocks the executor's thread inside `direct`%0Ahelp: use `tokio::time::sleep(dur).await`%0Asee https://github.com/asynclint/asynclint/blob/main/rules/blocking/blocking_sleep.md
::warning file=src/lib.rs,line=12,endLine=12,col=5,endColumn=9,title=asynclint%3A blocking-sleep::`rest` blocks the executor's thread inside `chain`: it ends in `std::thread::sleep`%0Ahelp: make the helper async with `tokio::time::sleep(dur).await`, or run it on the blocking pool with `tokio::task::spawn_blocking(..)`%0Asee https://github.com/asynclint/asynclint/blob/main/rules/blocking/blocking_sleep.md
::warning file=src/lib.rs,line=26,endLine=26,col=1,endColumn=60,title=asynclint%3A unknown-suppression::no rule or group is named `bloking-sleep`; did you mean `blocking-sleep`?%0Ahelp: `asynclint rules` lists the rules and their groups
- findings: 4, failing this step: 1

"#]].raw());
}

#[test]
fn junit() {
    let dir = package();
    let text = written(dir.path(), "junit");
    let (head, rest) = text.split_once(" time=\"").unwrap();
    assert!(rest.split_once('"').unwrap().0.parse::<f64>().is_ok(), "{head}");
    let text: Vec<&str> = text.lines().filter(|line| !line.contains(" time=\"")).collect();
    assert_data_eq!(text.join("\n"), str![[r#"
<?xml version="1.0" encoding="UTF-8"?>
    <testcase name="blocking-sleep at src/lib.rs:8:20" classname="src/lib.rs" file="src/lib.rs" line="8">
      <system-out>src/lib.rs:8:20: warning[blocking-sleep]: `std::thread::sleep` blocks the executor&apos;s thread inside `direct`
  src/lib.rs:7:14: `direct` is async: other tasks of this thread wait meanwhile
  src/lib.rs:8:20: does not give the thread back until it is done
help: use `tokio::time::sleep(dur).await`
see https://github.com/asynclint/asynclint/blob/main/rules/blocking/blocking_sleep.md</system-out>
    </testcase>
    <testcase name="blocking-sleep at src/lib.rs:12:5" classname="src/lib.rs" file="src/lib.rs" line="12">
      <system-out>src/lib.rs:12:5: warning[blocking-sleep]: `rest` blocks the executor&apos;s thread inside `chain`: it ends in `std::thread::sleep`
  src/lib.rs:11:14: `chain` is async: other tasks of this thread wait meanwhile
  src/lib.rs:12:5: calls `rest`
  src/lib.rs:16:5: which calls `std::thread::sleep`
help: make the helper async with `tokio::time::sleep(dur).await`, or run it on the blocking pool with `tokio::task::spawn_blocking(..)`
see https://github.com/asynclint/asynclint/blob/main/rules/blocking/blocking_sleep.md</system-out>
    </testcase>
    <testcase name="lock-order-inversion at src/lib.rs:23:8" classname="src/lib.rs" file="src/lib.rs" line="23">
      <failure type="lock-order-inversion" message="`A`, `B` are locked in different orders: two tasks can each hold one and wait for the other forever">src/lib.rs:23:8: error[lock-order-inversion]: `A`, `B` are locked in different orders: two tasks can each hold one and wait for the other forever
  src/lib.rs:17:15: `rest` locks `A`
  src/lib.rs:18:8: and, still holding it, `B`
  src/lib.rs:22:15: `back` locks `B`
  src/lib.rs:23:8: and, still holding it, `A`
help: lock `A` before `B` in `back` too, or end the first guard before taking the second
see https://github.com/asynclint/asynclint/blob/main/rules/locks/lock_order_inversion.md</failure>
    </testcase>
    <testcase name="unknown-suppression at src/lib.rs:26:1" classname="src/lib.rs" file="src/lib.rs" line="26">
      <system-out>src/lib.rs:26:1: warning[unknown-suppression]: no rule or group is named `bloking-sleep`; did you mean `blocking-sleep`?
help: `asynclint rules` lists the rules and their groups</system-out>
    </testcase>
  </testsuite>
</testsuites>
"#]].raw());
}

#[test]
fn checkstyle() {
    let dir = package();
    assert_data_eq!(written(dir.path(), "checkstyle"), str![[r#"
<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="src/lib.rs">
    <error line="8" column="20" severity="warning" message="`std::thread::sleep` blocks the executor&apos;s thread inside `direct`&#10;help: use `tokio::time::sleep(dur).await`" source="asynclint.blocking-sleep"/>
    <error line="12" column="5" severity="warning" message="`rest` blocks the executor&apos;s thread inside `chain`: it ends in `std::thread::sleep`&#10;help: make the helper async with `tokio::time::sleep(dur).await`, or run it on the blocking pool with `tokio::task::spawn_blocking(..)`" source="asynclint.blocking-sleep"/>
    <error line="23" column="8" severity="error" message="`A`, `B` are locked in different orders: two tasks can each hold one and wait for the other forever&#10;help: lock `A` before `B` in `back` too, or end the first guard before taking the second" source="asynclint.lock-order-inversion"/>
    <error line="26" column="1" severity="warning" message="no rule or group is named `bloking-sleep`; did you mean `blocking-sleep`?&#10;help: `asynclint rules` lists the rules and their groups" source="asynclint.unknown-suppression"/>
  </file>
</checkstyle>

"#]].raw());
}

#[test]
fn a_clean_run_has_a_whole_report_in_every_form() {
    let dir = package();
    fs::write(dir.path().join("src/lib.rs"), "pub fn f() {}\n").unwrap();
    for (format, expected) in [
        ("gitlab", "[]\n"),
        ("cargo-json", "{\"reason\":\"build-finished\",\"success\":true}\n"),
        ("sarif", "\"results\":[]"),
        ("junit", "<testcase name=\"no findings\" classname=\"asynclint\"/>"),
        ("checkstyle", "<checkstyle version=\"4.3\">"),
        ("github", "- findings: 0, failing this step: 0\n"),
    ] {
        let out = stdout(&asynclint(dir.path()).args(["--format", format]).assert().success());
        assert!(out.contains(expected), "{format}: {out}");
    }
}

/// GitHub does not read `suppressions`: a result that has them would be an open alert.
#[test]
fn sarif_leaves_out_what_a_comment_or_the_baseline_hides() {
    let dir = package();
    let sleep = "pub async fn f() {\n    std::thread::sleep(D);\n}\n";
    let hidden = "// asynclint: allow(blocking-sleep, reason = \"short\")\n".to_owned() + sleep;
    let results = || {
        let log = stdout(&asynclint(dir.path()).args(["--format", "sarif"]).assert());
        let log: Value = serde_json::from_str(&log).unwrap();
        log["runs"][0]["results"].as_array().unwrap().len()
    };
    fs::write(dir.path().join("src/lib.rs"), sleep).unwrap();
    assert_eq!(results(), 1);
    fs::write(dir.path().join("src/lib.rs"), hidden).unwrap();
    assert_eq!(results(), 0);
    fs::write(dir.path().join("src/lib.rs"), sleep).unwrap();
    asynclint(dir.path()).args(["baseline", "write"]).assert().success();
    assert_eq!(results(), 0);
}

#[test]
fn what_could_not_be_analysed_is_told_in_every_form() {
    let dir = package();
    fs::write(dir.path().join("src/broken.rs"), "fn f( {\n").unwrap();
    fs::write(dir.path().join("src/lib.rs"), "mod broken;\n").unwrap();
    for format in asynclint::report::Format::ALL.map(|(name, _)| name) {
        let assert = asynclint(dir.path()).args(["--format", format]).assert().success();
        let err = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
        let both = stdout(&assert) + &err;
        assert!(
            both.contains("broken.rs") && both.contains("cannot be analysed"),
            "{format}: {both}"
        );
    }
}

fn messages(text: &str) -> Vec<Message> {
    let messages: Vec<_> = Message::parse_stream(text.as_bytes()).map(Result::unwrap).collect();
    assert!(!messages.iter().any(|message| matches!(message, Message::TextLine(_))), "{text}");
    messages
}

#[test]
fn cargo_reads_its_own_form() {
    let dir = package();
    let root = dir.path().canonicalize().unwrap();
    let text = written(dir.path(), "cargo-json").replace("[ROOT]", root.to_str().unwrap());
    let messages = messages(&text);
    let (last, found) = messages.split_last().unwrap();
    assert!(matches!(last, Message::BuildFinished(end) if !end.success));
    let Some(Message::CompilerArtifact(artifact)) = found.last() else { panic!("{found:?}") };
    assert!(artifact.target.is_lib() && !artifact.fresh);
    assert_eq!(artifact.target.src_path, root.join("src/lib.rs").to_str().unwrap());
    let Message::CompilerMessage(sleep) = &found[0] else { panic!("{found:?}") };
    let id = format!("path+file://{}#app@1.2.3", root.display());
    assert_eq!((&sleep.package_id.repr, &artifact.package_id.repr), (&id, &id));
    let message = &sleep.message;
    assert_eq!(message.code.as_ref().unwrap().code, "asynclint::blocking_sleep");
    assert_eq!(message.level, DiagnosticLevel::Warning);
    let primary: Vec<_> = message.spans.iter().filter(|span| span.is_primary).collect();
    let [span] = primary[..] else { panic!("{primary:?}") };
    // Columns count characters: `é` and `日本` take seven bytes and three columns.
    assert_eq!((span.line_start, span.column_start, span.column_end), (8, 20, 33));
    assert_eq!(span.file_name, "src/lib.rs");
    let line = "    let _é = \"日本\"; thread::sleep(d);";
    assert_eq!(span.text[0].text, line);
    assert_eq!((span.text[0].highlight_start, span.text[0].highlight_end), (20, 33));
    let fixes = message.children.iter().flat_map(|child| &child.spans);
    let fixes: Vec<_> = fixes.filter(|span| span.suggested_replacement.is_some()).collect();
    assert!(!fixes.is_empty() && fixes.iter().all(|span| span.suggestion_applicability.is_some()));
    assert!(
        !fixes.iter().any(|span| {
            span.suggestion_applicability == Some(Applicability::MachineApplicable)
        })
    );
    let notes = message.children.iter().filter(|child| child.message.contains("https://"));
    assert_eq!(notes.count(), 1);
}

#[test]
fn flags_of_editors_are_those_of_cargo() {
    let dir = package();
    let manifest = dir.path().join("Cargo.toml");
    let through_cargo = Command::new(cargo_bin!("cargo-asynclint"))
        .current_dir(std::env::temp_dir())
        .args(["asynclint", "--workspace", "--message-format=json-diagnostic-rendered-ansi"])
        .arg("--manifest-path")
        .arg(&manifest)
        .args(["--keep-going", "--all-targets", "--target", "x86_64-unknown-linux-gnu", "-F", "a"])
        .args(["--features", "b,c", "--no-default-features", "--all-features", "--quiet", "-Zx"])
        .args(["--target-dir", "t", "--lockfile-path", "l", "--profile", "dev", "--offline"])
        .args(["--locked", "--frozen", "--release", "--lib", "--bins", "--tests", "--benches"])
        .args(["--examples", "--bin", "b", "--test", "t", "--bench", "b", "--example", "e"])
        .args(["-p", "app", "--all", "--ignore-rust-version", "--future-incompat-report"])
        .args(["--compile-time-deps", "--unit-graph"])
        .assert()
        .code(1)
        .stderr_eq("");
    let messages = messages(&stdout(&through_cargo));
    let Message::CompilerMessage(first) = &messages[0] else { panic!("{messages:?}") };
    assert!(first.message.rendered.as_ref().unwrap().contains("\u{1b}["));
}

#[test]
fn messages_for_people_and_short_ones() {
    let dir = package();
    let of = |format: &str| {
        stdout(&asynclint(dir.path()).args(["--message-format", format]).assert().code(1))
    };
    assert!(of("human").starts_with("warning[blocking-sleep]"));
    assert!(of("short").starts_with("src/lib.rs:8:20: warn[blocking-sleep]"));
    let plain = messages(&of("json"));
    let Message::CompilerMessage(first) = &plain[0] else { panic!("{plain:?}") };
    assert!(!first.message.rendered.as_ref().unwrap().contains('\u{1b}'));
    let wrong = asynclint(dir.path()).args(["--message-format", "yaml"]).assert().code(2);
    assert!(String::from_utf8_lossy(&wrong.get_output().stderr).contains("json-diagnostic-short"));
}

#[test]
fn all_targets_of_an_editor_does_not_wake_tests() {
    let dir = package();
    let test = "#[cfg(test)]\nmod tests {\n    #[tokio::test]\n    async fn t() {\n        std::thread::sleep(std::time::Duration::MAX);\n    }\n}\n";
    fs::write(dir.path().join("src/lib.rs"), test).unwrap();
    asynclint(dir.path()).args(["--all-targets", "--message-format", "short"]).assert().success();
    asynclint(dir.path()).args(["--all-targets", "--format", "short"]).assert().code(1);
}

#[test]
fn tests_are_read_where_they_are_reported() {
    let dir = package();
    fs::write(dir.path().join("src/lib.rs"), "pub fn clean() { elsewhere::call(); }").unwrap();
    for (sub, file) in [("tests", "it.rs"), ("src", "tests.rs")] {
        fs::create_dir_all(dir.path().join(sub)).unwrap();
        fs::write(dir.path().join(sub).join(file), "fn broken( {").unwrap();
    }
    let said = |args: &[&str]| {
        let output = asynclint(dir.path()).args(args).output().unwrap();
        let said = String::from_utf8([output.stderr, output.stdout].concat()).unwrap();
        ["tests/it.rs", "src/tests.rs", "1 file not", "2 files not"].map(|it| said.contains(it))
    };
    assert_eq!(said(&[]), [false, true, true, false]);
    assert_eq!(said(&["--all-targets"]), [true, true, false, true]);
}

/// A program in place of cargo, which says what it was asked for.
#[cfg(unix)]
fn fake_cargo(dir: &Path, code: u8) -> std::path::PathBuf {
    use std::os::unix::fs::PermissionsExt as _;
    let path = dir.join("fake-cargo");
    let script = format!(
        "#!/bin/sh\necho '{{\"reason\":\"compiler-message\",\"asked\":\"'\"$*\"'\"}}'\n\
         echo '{{\"reason\":\"build-finished\",\"success\":true}}'\nexit {code}\n"
    );
    fs::write(&path, script).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    path
}

#[cfg(unix)]
#[test]
fn clippys_lines_come_between_findings_and_the_end() {
    let dir = package();
    fs::write(dir.path().join("src/lib.rs"), "pub fn f() {}\n").unwrap();
    let run = |code: u8| {
        asynclint(dir.path())
            .env("CARGO", fake_cargo(dir.path(), code))
            .args(["--with", "clippy", "--workspace", "--all-targets", "--keep-going", "-F", "x"])
            .args(["-p", "app", "--message-format", "json", "--quiet"])
            .args(["--manifest-path", "Cargo.toml"])
            .assert()
    };
    let text = stdout(&run(0).success());
    let asked = "clippy -p app --keep-going --features x --workspace --all-targets --quiet --manifest-path Cargo.toml --message-format json";
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].contains("\"compiler-artifact\"") && lines[1].contains(asked), "{text}");
    assert_eq!(lines[2..], ["{\"reason\":\"build-finished\",\"success\":true}"]);
    let failed = stdout(&run(101).code(1));
    assert!(failed.ends_with("{\"reason\":\"build-finished\",\"success\":false}\n"), "{failed}");
}

#[test]
fn without_the_flag_no_cargo_is_run() {
    let dir = package();
    let missing = dir.path().join("no-such-cargo");
    asynclint(dir.path()).env("CARGO", &missing).assert().code(1);
    let assert = asynclint(dir.path()).env("CARGO", &missing).args(["--with", "clippy"]).assert();
    let err = String::from_utf8(assert.code(2).get_output().stderr.clone()).unwrap();
    assert!(err.contains("`cargo clippy` cannot be run"), "{err}");
}

#[test]
fn several_forms_at_once() {
    let dir = package();
    let assert = asynclint(dir.path())
        .args(["--format", "short", "--output", "sarif=a.sarif", "--output", "human=a.txt"])
        .args(["--output", "cargo-json=a.json"])
        .env("CLICOLOR_FORCE", "1")
        .assert()
        .code(1);
    assert_eq!(stdout(&assert).lines().count(), 4);
    let read = |name: &str| fs::read_to_string(dir.path().join(name)).unwrap();
    assert!(serde_json::from_str::<Value>(&read("a.sarif")).is_ok());
    assert!(read("a.txt").starts_with("warning[blocking-sleep]"));
    assert!(matches!(messages(&read("a.json")).last(), Some(Message::BuildFinished(_))));
    let names = fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().file_name());
    assert_eq!(names.filter(|name| name.to_string_lossy().starts_with(".asynclint")).count(), 0);
    let to_stdout = asynclint(dir.path()).args(["--output", "gitlab=-"]).assert().code(1);
    assert!(stdout(&to_stdout).starts_with("[{"));
}

#[test]
fn outputs_that_cannot_be_are_refused() {
    let dir = package();
    for (args, expected) in [
        (&["--output", "sarif"][..], "expected FORMAT=PATH"),
        (&["--output", "pdf=x"], "there are human, short, json"),
        (&["--output", "sarif=-", "--format", "json"], "two forms for standard output"),
        (&["--output", "sarif=x", "--output", "json=x"], "two forms for `x`"),
        (&["--output", "sarif=no/x"], "failed to write `no/x`: there is no directory `no`"),
        (&["--format", "json", "--message-format", "json"], "cannot be used with"),
    ] {
        let assert = asynclint(dir.path()).args(args).assert().code(2);
        let err = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
        assert!(err.contains(expected), "{args:?}: {err}");
    }
}

#[cfg(unix)]
#[test]
fn a_file_is_replaced_whole_and_through_links() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let dir = package();
    let path = |name: &str| dir.path().join(name);
    fs::write(path("target.sarif"), "old").unwrap();
    symlink("target.sarif", path("link.sarif")).unwrap();
    asynclint(dir.path()).args(["-q", "--output", "sarif=link.sarif"]).assert().code(1);
    assert!(path("link.sarif").is_symlink());
    assert!(fs::read_to_string(path("target.sarif")).unwrap().starts_with('{'));
    let mode = fs::metadata(path("target.sarif")).unwrap().permissions().mode();
    assert_eq!(mode & 0o600, 0o600);
    assert_ne!(mode & 0o044, 0, "others cannot read it: {mode:o}");
    let device = asynclint(dir.path()).args(["-q", "--output", "sarif=/dev/null"]).assert();
    device.code(1).stderr_eq("");
}

#[test]
fn the_job_summary_is_appended() {
    let dir = package();
    let path = dir.path().join("summary.md");
    fs::write(&path, "before\n").unwrap();
    let run = |format: &str| {
        let command = asynclint(dir.path()).env("GITHUB_STEP_SUMMARY", &path);
        command.args(["--format", format]).assert().code(1);
        fs::read_to_string(&path).unwrap()
    };
    assert_eq!(run("short"), "before\n");
    assert_data_eq!(run("github"), str![[r#"
before
## asynclint

4 findings (1 deny, 3 warn) in 1 file

| level | rule | place | finding |
|---|---|---|---|
| warn | [`blocking-sleep`](https://github.com/asynclint/asynclint/blob/main/rules/blocking/blocking_sleep.md) | `src/lib.rs:8` | `std::thread::sleep` blocks the executor's thread inside `direct` |
| warn | [`blocking-sleep`](https://github.com/asynclint/asynclint/blob/main/rules/blocking/blocking_sleep.md) | `src/lib.rs:12` | `rest` blocks the executor's thread inside `chain`: it ends in `std::thread::sleep` |
| deny | [`lock-order-inversion`](https://github.com/asynclint/asynclint/blob/main/rules/locks/lock_order_inversion.md) | `src/lib.rs:23` | `A`, `B` are locked in different orders: two tasks can each hold one and wait for the other forever |
| warn | `unknown-suppression` | `src/lib.rs:26` | no rule or group is named `bloking-sleep`; did you mean `blocking-sleep`? |

<details><summary>Locks: what is taken while another is held</summary>

```mermaid
flowchart TD
  n0["A<br/>src/lib.rs:4"]
  n1["B<br/>src/lib.rs:5"]
  n0 -->|"src/lib.rs:18<br/>cycle 1"| n1
  n1 ==>|"src/lib.rs:23<br/>cycle 1, turns back"| n0
  linkStyle 0,1 stroke:#c0392b
```

</details>

"#]].raw());
    let nowhere = dir.path().join("no/summary.md");
    let assert = asynclint(dir.path()).env("GITHUB_STEP_SUMMARY", nowhere);
    let assert = assert.args(["--format", "github"]).assert().code(2);
    let err = String::from_utf8(assert.get_output().stderr.clone()).unwrap();
    assert!(err.contains("which GITHUB_STEP_SUMMARY names"), "{err}");
}

#[test]
fn annotations_keep_to_ten_of_a_kind() {
    let dir = package();
    let one = |n: u8| {
        format!("pub async fn f{n}() {{ std::thread::sleep(std::time::Duration::MAX); }}\n")
    };
    let many: Vec<String> = (0..13).map(one).collect();
    fs::write(dir.path().join("src/lib.rs"), many.concat()).unwrap();
    let assert = asynclint(dir.path()).args(["--format", "github"]).assert().success();
    let out = stdout(&assert);
    assert_eq!(out.lines().filter(|line| line.starts_with("::warning ")).count(), 10);
    assert_eq!(out.lines().filter(|line| line.starts_with("- src/lib.rs:")).count(), 3);
    assert!(out.contains("::notice title=asynclint::3 more findings at warn level"), "{out}");
}

#[test]
fn paths_are_those_of_the_repository() {
    let dir = TempDir::new().unwrap();
    let below = dir.path().join("a b/app");
    fs::create_dir_all(below.join("src")).unwrap();
    fs::create_dir(dir.path().join(".git")).unwrap();
    fs::write(below.join("Cargo.toml"), MANIFEST).unwrap();
    fs::write(below.join("src/lib.rs"), LIB).unwrap();
    for (format, expected) in [
        ("sarif", "\"uri\":\"a%20b/app/src/lib.rs\""),
        ("gitlab", "\"path\":\"a b/app/src/lib.rs\""),
        ("github", "::warning file=a b/app/src/lib.rs,line=8"),
        ("checkstyle", "<file name=\"a b/app/src/lib.rs\">"),
        ("json", "\"path\":\"src/lib.rs\""),
    ] {
        let out = written(&below, format);
        assert!(out.contains(expected), "{format}: {out}");
    }
}

#[test]
fn the_environment_says_how_to_print() {
    let dir = package();
    let out = |vars: &[(&str, &str)], args: &[&str]| {
        let command =
            vars.iter().fold(asynclint(dir.path()), |run, (name, value)| run.env(name, value));
        stdout(&command.args(args).assert().code(1))
    };
    let is_coloured = |text: &str| text.contains("\u{1b}[");
    assert!(!is_coloured(&out(&[], &[])));
    assert!(is_coloured(&out(&[("CLICOLOR_FORCE", "1")], &[])));
    assert!(is_coloured(&out(&[("CARGO_TERM_COLOR", "always")], &[])));
    assert!(is_coloured(&out(&[("NO_COLOR", "1")], &["--color", "always"])));
    assert!(!is_coloured(&out(&[("CARGO_TERM_COLOR", "always")], &["--color", "never"])));
    assert!(!is_coloured(&out(&[("CLICOLOR_FORCE", "1"), ("CARGO_TERM_COLOR", "never")], &[])));
    let link = "\u{1b}]8;;https://";
    let colours = ("CARGO_TERM_COLOR", "always");
    assert!(out(&[colours, ("CARGO_TERM_HYPERLINKS", "true")], &[]).contains(link));
    assert!(!out(&[colours, ("CARGO_TERM_HYPERLINKS", "false")], &[]).contains(link));
    assert!(!out(&[colours], &[]).contains(link));
    assert!(!out(&[("CARGO_TERM_HYPERLINKS", "true")], &[]).contains(link));
    let counts = "findings (";
    assert!(out(&[], &[]).contains(counts));
    assert!(!out(&[("CARGO_TERM_QUIET", "true")], &[]).contains(counts));
    assert!(out(&[("CARGO_TERM_QUIET", "true")], &["-v"]).contains("fingerprint"));
    assert!(out(&[("CARGO_TERM_VERBOSE", "true")], &[]).contains("fingerprint"));
    let progress = [("CARGO_TERM_PROGRESS_WHEN", "never")];
    assert!(out(&progress, &[]).contains(counts));
}
