//! A checkout that nobody trusts: whatever it plants, nothing of it runs, and nothing outside of it is quoted.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use std::fmt::Write as _;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use snapbox::cmd::cargo_bin;
use tempfile::TempDir;

const LIB: &str =
    "pub async fn handle() {\n    std::thread::sleep(std::time::Duration::ZERO);\n}\n";

/// A repository with one commit, and beside it what its traps leave when they go off.
struct Trap {
    dir: TempDir,
}

impl Trap {
    fn new() -> Self {
        let trap = Self { dir: TempDir::new().unwrap() };
        trap.write(
            "Cargo.toml",
            "[package]\nname = \"trap\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n",
        );
        trap.write("src/lib.rs", LIB);
        trap.git(&["init", "--quiet", "--initial-branch=main"]);
        trap.git(&["add", "-A"]);
        trap.git(&["commit", "--quiet", "--message", "x"]);
        trap
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join("checkout").join(name)
    }

    fn canary(&self) -> PathBuf {
        self.dir.path().join("canary")
    }

    fn write(&self, name: &str, text: &str) {
        fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        fs::write(self.path(name), text).unwrap();
    }

    /// A program that leaves the canary.
    fn evil(&self) -> String {
        let evil = self.path("evil.sh");
        self.write(
            "evil.sh",
            &format!("#!/bin/sh\necho \"$0 $*\" >> '{}'\nexit 0\n", self.canary().display()),
        );
        fs::set_permissions(&evil, fs::Permissions::from_mode(0o755)).unwrap();
        evil.display().to_string()
    }

    fn git(&self, args: &[&str]) -> Output {
        let output = Command::new("git")
            .current_dir(self.dir.path().join("checkout"))
            .args(["-c", "user.name=x", "-c", "user.email=x@example.org"])
            .args(args)
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .stdin(std::process::Stdio::null())
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "git {args:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        output
    }

    fn asynclint(&self, args: &[&str]) -> Output {
        Command::new(cargo_bin!("asynclint"))
            .current_dir(self.path("."))
            .args(args)
            .output()
            .unwrap()
    }

    /// Runs the tool, and fails if anything of the checkout ran.
    fn stays_asleep(&self, args: &[&str], code: i32) -> String {
        let output = self.asynclint(args);
        let text =
            [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
        assert_eq!(output.status.code(), Some(code), "{args:?}: {text}");
        let ran = fs::read_to_string(self.canary()).unwrap_or_default();
        assert_eq!(ran, "", "{args:?}");
        text
    }
}

fn plant_for_cargo(trap: &Trap, evil: &str) {
    trap.write(
        ".cargo/config.toml",
        &format!(
            "[build]\nrustc = {evil:?}\nrustc-wrapper = {evil:?}\nrustc-workspace-wrapper = {evil:?}\nrustdoc = {evil:?}\n\
             [alias]\nasynclint = [\"run\"]\n[target.'cfg(all())']\nrunner = {evil:?}\nlinker = {evil:?}\n\
             [registry]\ncredential-provider = [{evil:?}]\n"
        ),
    );
    let toolchain = trap.path("toolchain");
    for program in ["cargo", "rustc", "git"] {
        fs::create_dir_all(toolchain.join("bin")).unwrap();
        fs::copy(evil, toolchain.join("bin").join(program)).unwrap();
        fs::copy(evil, trap.path(program)).unwrap();
    }
    trap.write(
        "rust-toolchain.toml",
        &format!("[toolchain]\npath = {:?}\n", toolchain.display().to_string()),
    );
    trap.write(
        "build.rs",
        &format!("fn main() {{ std::process::Command::new({evil:?}).status(); }}\n"),
    );
}

fn plant_for_git(trap: &Trap, evil: &str) {
    trap.write(".gitattributes", "* filter=evil diff=evil merge=evil\n");
    let keys = [
        "core.fsmonitor",
        "core.pager",
        "core.sshCommand",
        "core.editor",
        "core.askPass",
        "core.gitProxy",
        "core.alternateRefsCommand",
        "diff.external",
        "diff.evil.command",
        "diff.evil.textconv",
        "merge.evil.driver",
        "filter.evil.clean",
        "filter.evil.smudge",
        "filter.evil.process",
        "credential.helper",
        "gpg.program",
        "gpg.ssh.program",
        "sequence.editor",
        "interactive.diffFilter",
        "uploadpack.packObjectsHook",
        "pager.ls-tree",
        "pager.ls-files",
        "pager.cat-file",
        "pager.rev-parse",
        "pager.merge-base",
        "trailer.x.command",
        "hook.evil.command",
    ];
    let mut config = fs::read_to_string(trap.path(".git/config")).unwrap();
    for key in keys {
        let (section, name) = key.rsplit_once('.').unwrap();
        let section = section
            .split_once('.')
            .map_or(format!("[{section}]"), |(section, sub)| format!("[{section} \"{sub}\"]"));
        writeln!(config, "{section}\n\t{name} = {evil:?}").unwrap();
    }
    for word in ["rev-parse", "merge-base", "ls-tree", "ls-files", "cat-file", "hash-object"] {
        writeln!(config, "[alias]\n\t{word} = !{evil}").unwrap();
    }
    config += "[filter \"evil\"]\n\trequired = true\n";
    trap.write(".git/config", &config);
    for hook in [
        "post-index-change",
        "fsmonitor-watchman",
        "query-watchman",
        "reference-transaction",
        "pre-commit",
        "post-checkout",
    ] {
        fs::copy(evil, trap.path(&format!(".git/hooks/{hook}"))).unwrap();
    }
}

#[test]
fn nothing_of_a_checkout_runs() {
    let trap = Trap::new();
    let evil = trap.evil();
    plant_for_cargo(&trap, &evil);
    plant_for_git(&trap, &evil);
    trap.write("src/lib.rs", &LIB.replace("handle", "other"));
    let runs: [&[&str]; 12] = [
        &[],
        &["--since", "main"],
        &["--since", "HEAD"],
        &["--staged"],
        &["--changed-lines"],
        &["--changed-lines", "--since", "main"],
        &["--staged", "--changed-lines"],
        &["--all-targets", "--statistics"],
        &["tasks"],
        &["locks"],
        &["baseline", "write"],
        &["baseline", "show"],
    ];
    for args in runs {
        trap.stays_asleep(args, 0);
    }
    assert!(
        trap.stays_asleep(&["--since", "main", "--no-baseline", "--format", "short"], 0)
            .contains("other")
    );
    // The traps are set: git itself walks into them.
    let _failed =
        Command::new("git").current_dir(trap.path(".")).args(["diff", "HEAD"]).output().unwrap();
    let ran = fs::read_to_string(trap.canary()).unwrap();
    assert!(ran.lines().count() >= 2, "{ran}");
}

#[test]
fn objects_that_are_missing_are_not_fetched() {
    let trap = Trap::new();
    let evil = trap.evil();
    let blob = String::from_utf8(trap.git(&["rev-parse", "HEAD:src/lib.rs"]).stdout).unwrap();
    let (dir, name) = blob.trim().split_at(2);
    fs::remove_file(trap.path(&format!(".git/objects/{dir}/{name}"))).unwrap();
    let config = fs::read_to_string(trap.path(".git/config")).unwrap();
    trap.write(
        ".git/config",
        &format!(
            "{config}[core]\n\trepositoryFormatVersion = 1\n[extensions]\n\tpartialClone = origin\n[protocol]\n\tallow = always\n\
             [remote \"origin\"]\n\turl = {:?}\n\tpromisor = true\n\tuploadpack = {evil}\n",
            trap.dir.path().display().to_string()
        ),
    );
    trap.write("src/lib.rs", &LIB.replace("handle", "other"));
    let text = trap.stays_asleep(&["--since", "HEAD"], 2);
    assert!(
        text.contains("src/lib.rs: the object ") && text.contains("is not in this clone: fetch it"),
        "{text}"
    );
    trap.stays_asleep(&["--changed-lines"], 2);
    let _failed = Command::new("git")
        .current_dir(trap.path("."))
        .args(["show", "HEAD:src/lib.rs"])
        .output()
        .unwrap();
    assert!(trap.canary().exists());
}

const SECRET: &str = "the_secret_outside";

#[test]
fn nothing_outside_is_quoted_or_written() {
    let trap = Trap::new();
    let outside = trap.dir.path().join("outside");
    fs::create_dir(&outside).unwrap();
    let secret = |name: &str, text: &str| {
        let path = outside.join(name);
        fs::write(&path, text).unwrap();
        path
    };
    let source = secret("secret.rs", &LIB.replace("handle", SECRET));
    let text = secret("secret.txt", &format!("{SECRET}\n"));
    symlink(&source, trap.path("src/linked.rs")).unwrap();
    symlink(&outside, trap.path("src/linked")).unwrap();
    trap.write("src/lib.rs", &format!("mod linked;\n#[path = \"{}\"]\nmod far;\ninclude!(\"../../outside/secret.rs\");\n{LIB}", source.display()));
    trap.git(&["add", "-A"]);
    let check = |args: &[&str], code: i32| {
        let text = trap.stays_asleep(args, code);
        assert!(!text.contains(SECRET), "{args:?}: {text}");
        text
    };
    for args in [
        &[][..],
        &["--staged"],
        &["--changed-lines"],
        &["--since", "HEAD"],
        &["-v", "--format", "json"],
    ] {
        check(args, 0);
    }
    for name in ["asynclint.toml", "asynclint-baseline.jsonl"] {
        symlink(&text, trap.path(name)).unwrap();
        let said = check(&[], 2);
        assert!(said.contains(&format!("{name} leads out of the root")), "{said}");
        check(&["baseline", "write"], 2);
        fs::remove_file(trap.path(name)).unwrap();
    }
    for key in [
        "models = [\"../outside/secret.rs\"]",
        "baseline = \"../outside/secret.txt\"",
        "baseline = \"/etc/passwd\"",
    ] {
        trap.write("asynclint.toml", key);
        check(&[], 2);
        check(&["baseline", "write"], 2);
    }
    assert_eq!(fs::read_to_string(&text).unwrap(), format!("{SECRET}\n"));
    assert_eq!(fs::read_dir(&outside).unwrap().count(), 2);
}

#[test]
fn a_tree_made_by_hand_writes_nothing_elsewhere() {
    let trap = Trap::new();
    let mktree = |lines: &str| {
        use std::io::Write;
        let mut child = Command::new("git")
            .current_dir(trap.path("."))
            .args(["mktree", "--missing"])
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
        String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap().trim().to_owned()
    };
    let blob = String::from_utf8(trap.git(&["rev-parse", "HEAD:src/lib.rs"]).stdout).unwrap();
    let up = mktree(&format!("100644 blob {}\tescaped.rs\n", blob.trim()));
    let tree = mktree(&format!("040000 tree {up}\t..\n"));
    if tree.is_empty() {
        // This git makes no such tree, and then nobody meets one either.
        return;
    }
    let commit = String::from_utf8(trap.git(&["commit-tree", &tree, "-m", "x"]).stdout).unwrap();
    trap.git(&["update-ref", "refs/heads/main", commit.trim()]);
    let text = trap.stays_asleep(&["--since", "HEAD"], 2);
    assert!(text.contains("its path leads out of the tree"), "{text}");
    assert!(!Path::new(&std::env::temp_dir().join("escaped.rs")).exists());
}
