//! Adopting the tool in a code base that has findings: baselines, and only what is new. The programs as users call them, with real
//! repositories of git.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command as Process;

use snapbox::cmd::{Command, OutputAssert, cargo_bin};
use tempfile::TempDir;

const MANIFEST: &str = "[package]\nname = \"shop\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\ntokio = \"1\"\n";

/// Sleeps in one function of a server; `more` stands behind it.
fn server(body: &str, more: &str) -> String {
    format!("use std::time::Duration;\n\npub async fn handle() {{\n{body}}}\n{more}")
}

const SLEEP: &str = "    std::thread::sleep(Duration::from_millis(5));\n";
const OTHER: &str =
    "\npub async fn other() {\n    std::thread::sleep(Duration::from_millis(5));\n}\n";

struct Shop {
    dir: TempDir,
}

impl Shop {
    fn new(lib: &str) -> Self {
        let shop = Self { dir: TempDir::new().unwrap() };
        shop.write("Cargo.toml", MANIFEST);
        shop.write("asynclint.toml", "fail-on = \"warn\"\n");
        shop.write("src/lib.rs", lib);
        shop
    }

    /// With a repository that has all of it in one commit.
    fn committed(lib: &str) -> Self {
        let shop = Self::new(lib);
        shop.git(&["init", "--quiet", "--initial-branch=main"]);
        shop.commit();
        shop
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        fs::write(self.path(name), text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    fn git(&self, args: &[&str]) -> String {
        git(self.dir.path(), args)
    }

    fn commit(&self) {
        self.git(&["add", "-A"]);
        self.git(&["commit", "--quiet", "--message", "x"]);
    }

    fn run(&self, args: &[&str]) -> OutputAssert {
        self.command(args).assert()
    }

    fn command(&self, args: &[&str]) -> Command {
        Command::new(cargo_bin!("asynclint")).current_dir(self.dir.path()).stdin("").args(args)
    }

    /// What `--format short` says with these flags, without columns and messages.
    fn findings(&self, args: &[&str]) -> Vec<String> {
        let assert = self.run(&[args, &["--format", "short"]].concat());
        let text = stdout(&assert);
        let place = |line: &str| line.splitn(3, ':').take(2).collect::<Vec<_>>().join(":");
        text.lines().map(place).collect()
    }
}

/// git, knowing nothing of the machine's configuration.
fn git(dir: &Path, args: &[&str]) -> String {
    let output = Process::new("git")
        .current_dir(dir)
        .args(["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false"])
        .args(args)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env_remove("GIT_DIR")
        .env_remove("GIT_INDEX_FILE")
        .output()
        .unwrap();
    assert!(output.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn stdout(assert: &OutputAssert) -> String {
    String::from_utf8(assert.get_output().stdout.clone()).unwrap()
}

fn stderr(assert: &OutputAssert) -> String {
    String::from_utf8(assert.get_output().stderr.clone()).unwrap()
}

/// `needle` is in `text`, or both are shown.
fn says(text: &str, needle: &str) {
    assert!(text.contains(needle), "{needle:?} is missing in:\n{text}");
}

const BASELINE: &str = "asynclint-baseline.jsonl";

#[test]
fn a_baseline_hides_what_was_there_and_nothing_else() {
    let shop = Shop::new(&server(SLEEP, ""));
    let wrote = shop.run(&["baseline", "write"]).success();
    assert_eq!(stdout(&wrote), format!("{BASELINE}: 1 finding is known from now on\n"));
    let text = shop.read(BASELINE);
    assert_eq!(text.lines().count(), 2, "{text}");
    let quiet = shop.run(&[]).success();
    says(&stdout(&quiet), "no findings in 1 file, 1 in the baseline");
    // Lines move, and a neighbour comes and goes.
    shop.write(
        "src/lib.rs",
        &format!("// One line\n// and another.\nfn neighbour() {{}}\n{}", server(SLEEP, "")),
    );
    shop.run(&[]).success();
    // Something new is reported alone.
    shop.write("src/lib.rs", &server(SLEEP, OTHER));
    assert_eq!(shop.findings(&[]), ["src/lib.rs:8"]);
    assert_eq!(shop.findings(&["--no-baseline"]), ["src/lib.rs:4", "src/lib.rs:8"]);
    // So is the second of two that are alike.
    shop.write("src/lib.rs", &server(&SLEEP.repeat(2), ""));
    assert_eq!(shop.findings(&[]), ["src/lib.rs:5"]);
}

#[test]
fn a_baseline_is_the_same_text_on_every_machine() {
    let shop = Shop::new(&server(SLEEP, OTHER));
    shop.run(&["baseline", "write", "-j", "1"]).success();
    let first = shop.read(BASELINE);
    shop.run(&["baseline", "write", "-j", "4"]).success();
    assert_eq!(shop.read(BASELINE), first);
    let mut lines: Vec<&str> = first.lines().collect();
    lines[1..].sort_unstable();
    assert_eq!(lines.join("\n") + "\n", first);
}

#[test]
fn what_is_mended_is_told_and_pruned() {
    let shop = Shop::new(&server(SLEEP, OTHER));
    shop.run(&["baseline", "write"]).success();
    shop.write("src/lib.rs", &server("", OTHER));
    let told = format!(
        "{BASELINE}: 1 entry is not found any more, such as blocking-sleep in src/lib.rs: `asynclint baseline prune`"
    );
    says(&stderr(&shop.run(&[]).success()), &told);
    says(&stderr(&shop.run(&["--baseline-strict"]).code(1)), &told);
    let shown = stdout(&shop.run(&["baseline", "show"]).success());
    assert_eq!(
        shown,
        "src/lib.rs: blocking-sleep in shop::handle (not found any more)\nsrc/lib.rs:7: blocking-sleep in shop::other\n2 known, 1 not found any more\n"
    );
    let lines = stdout(&shop.run(&["baseline", "show", "--format", "json"]).success());
    let states: Vec<serde_json::Value> =
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(
        (&states[0]["state"], &states[1]["state"], &states[1]["line"]),
        (&"stale".into(), &"found".into(), &7.into())
    );
    // Pruning adds nothing.
    let read = "    drop(std::fs::read(\"x\"));\n}\n";
    shop.write("src/lib.rs", &server("", &OTHER.replace("}\n", read)));
    let pruned = shop.run(&["baseline", "prune"]).success();
    assert_eq!(stdout(&pruned), format!("{BASELINE}: 1 entry taken out, 1 left\n"));
    shop.run(&["--baseline-strict", "--fail-on", "never"]).success();
}

#[test]
fn what_a_run_does_not_look_at_stays() {
    let shop = Shop::new(&format!("pub mod one;\n{}", server(SLEEP, "")));
    shop.write("src/one.rs", &server(SLEEP, ""));
    shop.run(&["baseline", "write"]).success();
    assert_eq!(shop.read(BASELINE).lines().count(), 3);
    shop.write("src/one.rs", &server("", ""));
    // It is gone, but nobody looked there.
    shop.run(&["--baseline-strict", "src/lib.rs"]).success();
    shop.run(&["--baseline-strict", "-A", "blocking-sleep"]).success();
    let wrote = shop.run(&["baseline", "write", "src/lib.rs"]).success();
    says(&stdout(&wrote), "1 finding is known from now on, and 1 of what was not looked at");
    shop.run(&["--baseline-strict"]).code(1);
    shop.write("src/one.rs", "fn broken( {");
    says(&stderr(&shop.run(&["baseline", "write"]).success()), "src/one.rs:1: ");
    assert_eq!(shop.read(BASELINE).lines().count(), 3);
    shop.run(&["baseline", "show"]).success().stdout_eq("src/lib.rs:5: blocking-sleep in shop::handle\nsrc/one.rs: blocking-sleep in shop::one::handle (not looked at)\n2 known, 0 not found any more\n");
}

#[test]
fn a_baseline_elsewhere() {
    let shop = Shop::new(&server(SLEEP, ""));
    shop.write("ci/known/.keep", "");
    shop.run(&["baseline", "write", "--baseline", "ci/known/old.jsonl"]).success();
    assert!(!shop.path(BASELINE).exists());
    shop.run(&[]).code(1);
    shop.run(&["--baseline", "ci/known/old.jsonl"]).success();
    shop.write("asynclint.toml", "fail-on = \"warn\"\nbaseline = \"ci/known/old.jsonl\"\n");
    shop.run(&[]).success();
    shop.write("asynclint.toml", "baseline = \"ci/known/old.jsonl\"\nbaseline-strict = true\n");
    shop.write("src/lib.rs", &server("", ""));
    shop.run(&[]).code(1);
    shop.run(&["baseline", "prune"]).success();
    shop.run(&[]).success();
}

#[test]
fn mistakes_with_baselines_name_file_place_and_remedy() {
    let shop = Shop::new(&server(SLEEP, ""));
    let missing = stderr(&shop.run(&["--baseline", "none.jsonl"]).code(2));
    says(&missing, "none.jsonl cannot be read; `asynclint baseline write` writes one: ");
    says(&stderr(&shop.run(&["baseline", "prune"]).code(2)), BASELINE);
    shop.write(BASELINE, "{\"asynclint-baseline\":1}\n<<<<<<< HEAD\n");
    says(&stderr(&shop.run(&[]).code(2)), &format!("{BASELINE}:2: a merge left its marks"));
    // The remedy that the message names.
    shop.run(&["baseline", "write"]).success();
    shop.run(&[]).success();
    says(&stderr(&shop.run(&["baseline", "write", "--since", "x"]).code(2)), "leave out --since");
    shop.run(&["--baseline", "x", "--no-baseline"]).code(2);
    says(
        &stderr(&shop.run(&["baseline", "show", "--no-baseline"]).code(2)),
        "leave out --no-baseline",
    );
}

/// A guard that ends before the await, and what is left when the `drop` is deleted.
const GUARDED: &str = "\
use std::sync::Mutex;

pub async fn count(hits: &Mutex<u64>) {
    let mut guard = hits.lock().unwrap();
    *guard += 1;
    drop(guard);
    tokio::task::yield_now().await;
}
";

#[test]
fn since_reports_what_a_deletion_brings_about() {
    let shop = Shop::committed(&format!("{GUARDED}{OTHER}"));
    shop.git(&["checkout", "--quiet", "-b", "topic"]);
    assert_eq!(shop.findings(&["--since", "main"]), [""; 0]);
    shop.write("src/lib.rs", &format!("{}{OTHER}", GUARDED.replace("    drop(guard);\n", "")));
    let all = shop.findings(&[]);
    assert_eq!(all.len(), 2, "{all:?}");
    // No line that the finding shows was changed.
    let new = shop.findings(&["--since", "main"]);
    assert_eq!(new, all[..1]);
    shop.commit();
    assert_eq!(shop.findings(&["--since", "main"]), new);
    assert_eq!(shop.findings(&["--since", "HEAD"]), [""; 0]);
    let told = shop.run(&["--since", "main", "--fail-on", "never"]).success();
    says(&stdout(&told), "1 not new");
    let json = stdout(&shop.run(&["--since", "main", "--format", "json"]));
    let summary: serde_json::Value = serde_json::from_str(json.lines().last().unwrap()).unwrap();
    assert_eq!(summary["not_new"], 1);
}

#[test]
fn since_compares_with_the_merge_base() {
    let shop = Shop::committed(&server("", ""));
    shop.git(&["checkout", "--quiet", "-b", "topic"]);
    shop.write("src/lib.rs", &server(SLEEP, ""));
    shop.commit();
    // What the branch brought about stays new although another branch has it now, too.
    shop.git(&["checkout", "--quiet", "main"]);
    shop.write("src/lib.rs", &server(SLEEP, "\npub fn more() {}\n"));
    shop.commit();
    shop.git(&["checkout", "--quiet", "topic"]);
    assert_eq!(shop.findings(&["--since", "main"]), ["src/lib.rs:4"]);
}

#[test]
fn a_suppression_that_is_taken_away_is_new() {
    let allowed =
        format!("    // asynclint: allow(blocking-sleep, reason = \"it is short\")\n{SLEEP}");
    let shop = Shop::committed(&server(&allowed, ""));
    assert_eq!(shop.findings(&["--since", "HEAD"]), [""; 0]);
    shop.write("src/lib.rs", &server(SLEEP, ""));
    assert_eq!(shop.findings(&["--since", "HEAD"]), ["src/lib.rs:4"]);
}

#[test]
fn changed_lines_are_those_of_any_label() {
    let shop = Shop::committed(&format!(
        "{}{OTHER}",
        server(
            "    wait();\n",
            "\nfn wait() {\n    std::thread::sleep(Duration::from_millis(5));\n}\n"
        )
    ));
    assert_eq!(shop.findings(&["--changed-lines"]), [""; 0]);
    // The helper changes, and its caller has the finding.
    let text = shop.read("src/lib.rs").replacen("from_millis(5)", "from_millis(6)", 1);
    shop.write("src/lib.rs", &text);
    assert_eq!(shop.findings(&["--changed-lines"]), ["src/lib.rs:4"]);
    shop.commit();
    assert_eq!(shop.findings(&["--changed-lines"]), [""; 0]);
    assert_eq!(shop.findings(&["--changed-lines", "--since", "HEAD~1"]), ["src/lib.rs:4"]);
    // A line above that goes touches its neighbours.
    shop.write(
        "src/lib.rs",
        &text.replace("pub async fn other() {\n", "pub async fn other() {\n    drop(1);\n"),
    );
    shop.commit();
    shop.write("src/lib.rs", &text);
    assert_eq!(shop.findings(&["--changed-lines"]), ["src/lib.rs:12"]);
}

#[test]
fn a_file_that_moves_has_no_changed_lines() {
    let shop = Shop::committed("pub mod one;\n");
    shop.write("src/one.rs", &server(SLEEP, OTHER));
    shop.commit();
    shop.write("src/lib.rs", "pub mod two;\n");
    shop.write("src/two.rs", &server(SLEEP, &format!("// More.\n{OTHER}")));
    fs::remove_file(shop.path("src/one.rs")).unwrap();
    assert_eq!(shop.findings(&["--changed-lines"]), [""; 0]);
    shop.write("src/two.rs", &server(SLEEP, &OTHER.replace('5', "6")));
    assert_eq!(shop.findings(&["--changed-lines"]), ["src/two.rs:8"]);
}

#[test]
fn what_is_staged() {
    let shop = Shop::committed(&server("", OTHER));
    shop.write("src/lib.rs", &server(SLEEP, OTHER));
    assert_eq!(shop.findings(&["--staged"]), [""; 0]);
    shop.git(&["add", "-A"]);
    // The working tree goes on.
    shop.write("src/lib.rs", "fn broken( {");
    assert_eq!(shop.findings(&["--staged"]), ["src/lib.rs:4"]);
    assert_eq!(shop.findings(&["--staged", "--changed-lines"]), ["src/lib.rs:4"]);
    assert_eq!(shop.findings(&["--staged", "src/lib.rs"]), ["src/lib.rs:4"]);
    assert_eq!(shop.findings(&["--staged", "--since", "HEAD"]), ["src/lib.rs:4"]);
    // What is quoted is what is staged.
    says(
        &stdout(&shop.run(&["--staged"]).code(1)),
        "4 \u{2502}     std::thread::sleep(Duration::from_millis(5));",
    );
    shop.write("src/new.rs", "");
    let error = stderr(&shop.run(&["--staged", "src/new.rs"]).code(2));
    says(&error, "`src/new.rs` is not in the index: `git add` it");
}

#[test]
fn before_the_first_commit_all_is_new() {
    let shop = Shop::new(&server(SLEEP, ""));
    shop.git(&["init", "--quiet"]);
    shop.git(&["add", "-A"]);
    for flag in ["--staged", "--changed-lines"] {
        assert_eq!(shop.findings(&[flag]), ["src/lib.rs:4"], "{flag}");
    }
}

#[test]
fn a_workspace_below_the_top_of_its_repository() {
    let shop = Shop::new("");
    shop.write("crates/shop/Cargo.toml", MANIFEST);
    shop.write("crates/shop/src/lib.rs", &server(SLEEP, ""));
    shop.write("crates/.gitignore", "generated.rs\n");
    shop.write("crates/shop/src/generated.rs", &server(SLEEP, ""));
    shop.git(&["init", "--quiet"]);
    shop.commit();
    shop.write("crates/shop/src/lib.rs", &server(SLEEP, OTHER));
    let within = |args: &[&str]| shop.findings(&[&["--root", "crates/shop"], args].concat());
    assert_eq!(within(&["--since", "HEAD"]), ["src/lib.rs:8"]);
    assert_eq!(within(&["--changed-lines"]), ["src/lib.rs:8"]);
    shop.write("p.diff", &shop.git(&["diff"]));
    assert_eq!(within(&["--diff-file", "p.diff"]), ["src/lib.rs:8"]);
    shop.git(&["add", "-A"]);
    assert_eq!(within(&["--staged"]), ["src/lib.rs:8"]);
}

#[cfg(unix)]
#[test]
fn in_a_hook() {
    use std::os::unix::fs::PermissionsExt;
    let shop = Shop::new("");
    shop.write("crates/shop/Cargo.toml", MANIFEST);
    shop.write("crates/shop/asynclint.toml", "fail-on = \"warn\"\n");
    shop.write("crates/shop/src/lib.rs", &server("", ""));
    shop.git(&["init", "--quiet"]);
    shop.commit();
    // A working tree of its own has its index elsewhere, and git says so by variables.
    let tree = TempDir::new().unwrap();
    let path = tree.path().join("tree");
    shop.git(&["worktree", "add", "--quiet", path.to_str().unwrap()]);
    let hook = shop.path(".git/hooks/pre-commit");
    let tool = cargo_bin!("asynclint").display().to_string();
    fs::create_dir_all(hook.parent().unwrap()).unwrap();
    fs::write(&hook, format!("#!/bin/sh\nexec '{tool}' --root crates/shop --staged -q\n")).unwrap();
    fs::set_permissions(&hook, fs::Permissions::from_mode(0o755)).unwrap();
    for dir in [shop.dir.path(), &path] {
        let commit = || {
            let mut git = Process::new("git");
            git.current_dir(dir).args([
                "-c",
                "user.name=x",
                "-c",
                "user.email=x@example.org",
                "commit",
                "-qam",
                "x",
            ]);
            git.env("GIT_CONFIG_GLOBAL", "/dev/null").output().unwrap()
        };
        let lib = dir.join("crates/shop/src/lib.rs");
        fs::write(&lib, server(SLEEP, "")).unwrap();
        let output = commit();
        let text = String::from_utf8_lossy(&output.stdout).into_owned()
            + &String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{text}");
        says(&text, "blocking-sleep");
        fs::write(&lib, server("", "\nfn more() {}\n")).unwrap();
        let output = commit();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn a_patch_needs_no_git() {
    let shop = Shop::committed(&server(SLEEP, ""));
    shop.write("src/lib.rs", &server(SLEEP, OTHER));
    let patch = shop.git(&["diff"]);
    fs::remove_dir_all(shop.path(".git")).unwrap();
    shop.write("p.diff", &patch);
    assert_eq!(shop.findings(&["--diff-file", "p.diff"]), ["src/lib.rs:8"]);
    let piped = shop
        .command(&["--diff-file", "-", "--format", "short"])
        .env("PATH", "")
        .stdin(patch)
        .assert();
    assert_eq!(stdout(&piped.code(1)).lines().count(), 1);
    shop.run(&["--diff-file", "-"]).success();
    shop.write("p.diff", "--- a/x\n+++ b/x\n@@ -1,9 +1,9 @@\n x\n");
    says(&stderr(&shop.run(&["--diff-file", "p.diff"]).code(2)), "p.diff:3: the hunk is cut off");
    says(
        &stderr(&shop.run(&["--diff-file", "q.diff"]).code(2)),
        "the patch q.diff cannot be read: ",
    );
    shop.run(&["--diff-file", "-", "--since", "HEAD"]).code(2);
}

#[test]
fn what_git_cannot_answer_is_2_with_the_remedy() {
    let shop = Shop::committed(&server("", ""));
    let error = |args: &[&str]| stderr(&shop.run(args).code(2));
    says(
        &error(&["--since", "origin/main"]),
        "`origin/main` names no commit of this repository: correct it, or fetch it",
    );
    says(&error(&["--since=--output=x"]), "names no commit");
    shop.git(&["checkout", "--quiet", "--orphan", "lonely"]);
    shop.git(&["commit", "--quiet", "--message", "y"]);
    says(&error(&["--since", "main"]), "have no commit in common");
    let bare = Shop::new(&server("", ""));
    let error = stderr(&bare.run(&["--since", "main"]).code(2));
    says(&error, "`--since` needs a git repository");
    says(&error, "use `--diff-file` with a patch instead");
    let error = stderr(&bare.command(&["--staged"]).env("PATH", "").assert().code(2));
    says(&error, "git is not installed");
}

#[test]
fn a_shallow_clone_is_2_with_the_remedy() {
    let shop = Shop::committed(&server("", ""));
    shop.git(&["checkout", "--quiet", "-b", "topic"]);
    shop.git(&["commit", "--quiet", "--allow-empty", "--message", "y"]);
    shop.git(&["checkout", "--quiet", "main"]);
    shop.git(&["commit", "--quiet", "--allow-empty", "--message", "z"]);
    let from = format!("file://{}", shop.dir.path().display());
    let clone = Shop { dir: TempDir::new().unwrap() };
    clone.git(&["clone", "--quiet", "--depth", "1", "--no-single-branch", &from, "."]);
    let error = stderr(&clone.run(&["--since", "origin/topic"]).code(2));
    says(&error, "the clone is shallow");
    says(&error, "`git fetch --unshallow`");
    says(&stderr(&clone.run(&["--since", "HEAD~1"]).code(2)), "the clone is shallow");
}

#[test]
fn a_merge_that_is_not_resolved_cannot_be_staged() {
    let shop = Shop::committed(&server("", ""));
    shop.git(&["checkout", "--quiet", "-b", "topic"]);
    shop.write("src/lib.rs", "// one\n");
    shop.commit();
    shop.git(&["checkout", "--quiet", "main"]);
    shop.write("src/lib.rs", "// two\n");
    shop.commit();
    let merged = Process::new("git")
        .current_dir(shop.dir.path())
        .args(["-c", "user.name=x", "-c", "user.email=x", "merge", "topic"])
        .output()
        .unwrap();
    assert!(!merged.status.success());
    says(
        &stderr(&shop.run(&["--staged"]).code(2)),
        "src/lib.rs: a merge left a conflict: resolve it and `git add` the file",
    );
}
