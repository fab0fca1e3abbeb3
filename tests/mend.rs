//! Changes of sources: fixes, what they need consent for, and comments that suppress. The programs as users call them.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use std::fs;
use std::path::PathBuf;
use std::process::Command as Process;

use snapbox::cmd::{Command, OutputAssert, cargo_bin};
use tempfile::TempDir;

const MANIFEST: &str = "[package]\nname = \"shop\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\ntokio = \"1\"\n";
const SLEEPS: &str = "use std::time::Duration;\n\npub async fn one() {\n    std::thread::sleep(Duration::from_millis(5));\n}\n";
const AWAITS: &str = "use std::time::Duration;\n\npub async fn one() {\n    tokio::time::sleep(Duration::from_millis(5)).await;\n}\n";
const UNUSED: &str =
    "// asynclint: allow(blocking-sleep, reason = \"it was slow\")\npub fn two() {}\n";

struct Shop {
    dir: TempDir,
}

impl Shop {
    fn new(lib: &str) -> Self {
        let shop = Self { dir: TempDir::new().unwrap() };
        fs::create_dir(shop.path("src")).unwrap();
        fs::write(shop.path("Cargo.toml"), MANIFEST).unwrap();
        shop.write(lib);
        shop
    }

    fn committed(lib: &str) -> Self {
        let shop = Self::new(lib);
        shop.git(&["init", "--quiet"]);
        shop.git(&["add", "-A"]);
        shop.git(&["commit", "--quiet", "--message", "x"]);
        shop
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn write(&self, text: &str) {
        fs::write(self.path("src/lib.rs"), text).unwrap();
    }

    fn text(&self) -> String {
        fs::read_to_string(self.path("src/lib.rs")).unwrap()
    }

    fn git(&self, args: &[&str]) {
        let mut git = Process::new("git");
        git.current_dir(self.dir.path())
            .args(["-c", "user.name=x", "-c", "user.email=x@example.org"])
            .args(args);
        assert!(git.env("GIT_CONFIG_GLOBAL", "/dev/null").status().unwrap().success());
    }

    fn run(&self, args: &[&str]) -> OutputAssert {
        Command::new(cargo_bin!("asynclint"))
            .current_dir(self.dir.path())
            .stdin("")
            .args(args)
            .assert()
    }
}

fn stdout(assert: &OutputAssert) -> String {
    String::from_utf8(assert.get_output().stdout.clone()).unwrap()
}

fn stderr(assert: &OutputAssert) -> String {
    String::from_utf8(assert.get_output().stderr.clone()).unwrap()
}

fn says(text: &str, needle: &str) {
    assert!(text.contains(needle), "{needle:?} is missing in:\n{text}");
}

#[test]
fn safe_fixes_keep_the_meaning_and_others_are_asked_for() {
    let shop = Shop::committed(&format!("{SLEEPS}{UNUSED}"));
    let fixed = shop.run(&["--fix"]).success();
    says(&stderr(&fixed), "1 fixed in 1 file\n");
    // What is left is reported.
    says(&stdout(&fixed), "1 finding (1 warn)");
    assert_eq!(shop.text(), format!("{SLEEPS}pub fn two() {{}}\n"));
    let fixed = shop.run(&["--unsafe-fixes", "--allow-dirty"]).success();
    says(&stdout(&fixed), "no findings");
    assert_eq!(shop.text(), format!("{AWAITS}pub fn two() {{}}\n"));
}

#[test]
fn fixes_are_printed_as_a_patch_that_git_takes() {
    let shop = Shop::committed(&format!("{SLEEPS}{UNUSED}"));
    let safe = stdout(&shop.run(&["--fix-diff"]).code(1));
    says(&safe, "-// asynclint: allow(blocking-sleep, reason = \"it was slow\")\n");
    assert_eq!(safe.matches("\n+").count(), 1, "{safe}");
    let patch = stdout(&shop.run(&["--fix-diff", "--unsafe-fixes"]).code(1));
    assert_eq!(shop.text(), format!("{SLEEPS}{UNUSED}"));
    fs::write(shop.path("p.diff"), patch).unwrap();
    shop.git(&["apply", "p.diff"]);
    assert_eq!(shop.text(), format!("{AWAITS}pub fn two() {{}}\n"));
    assert_eq!(stdout(&shop.run(&["--fix-diff", "--unsafe-fixes"]).code(0)), "");
}

#[test]
fn what_git_could_not_give_back_needs_consent() {
    let shop = Shop::new(SLEEPS);
    let error = stderr(&shop.run(&["--unsafe-fixes"]).code(2));
    says(&error, "say --allow-no-vcs");
    assert_eq!(shop.text(), SLEEPS);
    shop.run(&["--unsafe-fixes", "--allow-no-vcs"]).success();
    assert_eq!(shop.text(), AWAITS);
    let shop = Shop::committed("");
    shop.write(SLEEPS);
    let error = stderr(&shop.run(&["--unsafe-fixes"]).code(2));
    says(&error, "not committed: commit them, or say --allow-dirty\n  src/lib.rs");
    shop.run(&["--unsafe-fixes", "--allow-staged"]).code(2);
    shop.git(&["add", "-A"]);
    says(&stderr(&shop.run(&["--unsafe-fixes"]).code(2)), "say --allow-staged\n  src/lib.rs");
    assert_eq!(shop.text(), SLEEPS);
    shop.run(&["--unsafe-fixes", "--allow-staged"]).success();
    assert_eq!(shop.text(), AWAITS);
    // Files that are not to be changed may be as they are.
    let shop = Shop::committed(SLEEPS);
    fs::write(shop.path("notes.rs"), "// x\n").unwrap();
    shop.run(&["--unsafe-fixes"]).success();
}

#[test]
fn a_fix_that_would_lose_a_comment_or_bring_something_else_is_left_out() {
    let commented = SLEEPS.replace("std::thread::sleep", "std::thread:: /* why */ sleep");
    let shop = Shop::committed(&commented);
    shop.run(&["--unsafe-fixes"]).success();
    assert_eq!(shop.text(), commented);
    // Awaiting there would hold the guard across the await.
    let guarded = "use std::sync::Mutex;\nuse std::time::Duration;\n\npub async fn one(hits: &Mutex<u64>) {\n    let mut guard = hits.lock().unwrap();\n    \
                   std::thread::sleep(Duration::from_millis(5));\n    *guard += 1;\n}\n";
    let both = format!(
        "{guarded}\npub async fn two() {{\n    std::thread::sleep(Duration::from_millis(5));\n}}\n"
    );
    let shop = Shop::committed(&both);
    says(&stderr(&shop.run(&["--unsafe-fixes"]).success()), "1 fixed in 1 file, 1 left out");
    assert!(shop.text().starts_with(guarded), "{}", shop.text());
    says(&shop.text(), "two() {\n    tokio::time::sleep");
}

#[test]
fn futures_are_awaited() {
    let text = "async fn save(n: u64) -> u64 {\n    n\n}\n\npub async fn one() {\n    save(1);\n    let _ = save(2);\n}\n";
    let shop = Shop::committed(text);
    says(&stderr(&shop.run(&["--unsafe-fixes"]).success()), "2 fixed in 1 file\n");
    assert_eq!(shop.text(), text.replace("(1);", "(1).await;").replace("(2);", "(2).await;"));
}

#[test]
fn permissions_stay() {
    use std::os::unix::fs::PermissionsExt;
    let shop = Shop::committed(SLEEPS);
    fs::set_permissions(shop.path("src/lib.rs"), fs::Permissions::from_mode(0o640)).unwrap();
    shop.run(&["--unsafe-fixes"]).success();
    assert_eq!(fs::metadata(shop.path("src/lib.rs")).unwrap().permissions().mode() & 0o777, 0o640);
    assert_eq!(fs::read_dir(shop.path("src")).unwrap().count(), 1);
}

#[test]
fn comments_are_written_above_findings() {
    let shop = Shop::committed(SLEEPS);
    let args = ["suppress", "--rule", "blocking_sleep", "--reason", "a \"short\" one"];
    let wrote = shop.run(&args).success();
    assert_eq!(stdout(&wrote), "1 of 1 suppressed in 1 file\n");
    let comment = "    // asynclint: allow(blocking-sleep, reason = \"a \\\"short\\\" one\")\n";
    assert_eq!(shop.text(), SLEEPS.replace("    std::", &format!("{comment}    std::")));
    says(&stdout(&shop.run(&[]).success()), "no findings in 1 file, 1 suppressed");
    says(&stderr(&shop.run(&args).code(2)), "blocking-sleep finds nothing there");
    // Taken away, it is reported again.
    shop.write(SLEEPS);
    says(&stdout(&shop.run(&[]).success()), "1 finding (1 warn)");
    shop.run(&[&args[..], &["--until", "2999-01-01", "--expect"]].concat()).success();
    says(
        &shop.text(),
        "// asynclint: expect(blocking-sleep, reason = \"a \\\"short\\\" one\", until = \"2999-01-01\")\n",
    );
    for (more, wanted) in [
        (&["--until", "soon"][..], "`soon` is no date"),
        (&["--rule", "bloking-sleep"], "cannot be used multiple times"),
    ] {
        says(&stderr(&shop.run(&[&args[..], more].concat()).code(2)), wanted);
    }
    let error =
        stderr(&shop.run(&["suppress", "--rule", "bloking-sleep", "--reason", "x"]).code(2));
    says(&error, "unknown rule `bloking-sleep`; did you mean `blocking-sleep`?");
    says(
        &stderr(&shop.run(&["suppress", "--rule", "blocking-sleep", "--reason", " "]).code(2)),
        "the reason must be one line",
    );
}

/// Every place where a comment may stand, in a form that rustfmt changes.
const SUPPRESSED: &str = "\
use std::time::Duration;
pub async fn above( ) { // asynclint: allow(blocking-sleep, reason = \"x\")
        std::thread::sleep(Duration::ZERO ) ; }
pub async fn trailing() {
  std::thread::sleep(Duration::ZERO); // asynclint: allow(blocking-sleep, reason = \"x\")
}
pub async fn in_a_chain() {
    let _text = std::fs::read_to_string(\"a-name-that-is-long-enough-to-break-the-line\").map(|text| text.trim().to_owned()).unwrap_or_default(); // asynclint: allow(blocking-fs, reason = \"x\")
}
pub async fn in_an_arm(n: u8) { match n { 0 => std::thread::sleep(Duration::ZERO), // asynclint: allow(blocking-sleep, reason = \"x\")
  _ => {} } }
/* asynclint: expect(blocking-sleep, reason = \"x\") */ pub async fn before_an_item() { std::thread::sleep(Duration::ZERO); }
#[cfg_attr(any(), asynclint::allow(blocking_sleep, reason = \"a reason that is as long as it must be for rustfmt to break it\"))] pub async fn twin() { std::thread::sleep(Duration::ZERO); }
pub async fn on_a_statement() { #[cfg_attr(any(), asynclint::expect(blocking_sleep))] std::thread::sleep(Duration::ZERO); }
pub async fn in_arguments() { drop(( /* asynclint: allow(blocking-sleep, reason = \"x\") */ std::thread::sleep(Duration::from_millis(1_000_000) ), 1_000_000_000_000u64, 2_000_000_000u64)); }
";

#[test]
fn rustfmt_moves_no_suppression_away_from_what_it_covers() {
    let shop = Shop::new(SUPPRESSED);
    let summary = |shop: &Shop| {
        let text = stdout(&shop.run(&["--format", "json", "-W", "blocking-fs"]));
        let last: serde_json::Value = serde_json::from_str(text.lines().last().unwrap()).unwrap();
        (
            last["warn"].as_u64().unwrap() + last["deny"].as_u64().unwrap(),
            last["suppressed"].as_u64().unwrap(),
            text,
        )
    };
    let (found, suppressed, text) = summary(&shop);
    assert_eq!((found, suppressed), (0, 8), "{text}");
    let status =
        Process::new("rustfmt").args(["--edition", "2024"]).arg(shop.path("src/lib.rs")).status();
    assert!(status.expect("rustfmt is installed").success());
    assert_ne!(shop.text(), SUPPRESSED);
    let (found, suppressed, text) = summary(&shop);
    assert_eq!((found, suppressed), (0, 8), "{text}\n{}", shop.text());
}
