//! The programs as users call them: help, usage errors, exit codes, configuration errors. Findings are tested elsewhere.

#![expect(clippy::needless_raw_string_hashes, reason = "snapbox writes snapshots with them")]
#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use std::fs;
use std::io::Read;
use std::process::Stdio;

use snapbox::cmd::{Command, cargo_bin};
use snapbox::{IntoData, str};
use tempfile::TempDir;

/// The tool in an empty directory.
fn asynclint(dir: &TempDir) -> Command {
    program(cargo_bin!("asynclint"), dir)
}

fn program(path: &std::path::Path, dir: &TempDir) -> Command {
    // Help is wrapped to the terminal; without one, to 100 columns.
    Command::new(path)
        .current_dir(dir.path())
        .env_remove("COLUMNS")
        .env_remove("CLICOLOR_FORCE")
        .env_remove("CARGO_TERM_COLOR")
        .env_remove("CARGO_TERM_QUIET")
        .env_remove("CARGO_TERM_VERBOSE")
        .stdin("")
}

fn dir() -> TempDir {
    TempDir::new().unwrap()
}

#[test]
fn help() {
    let dir = dir();
    let help = asynclint(&dir).arg("--help").assert().success().stderr_eq("").stdout_eq(
        str![[r#"
Find what hangs, stalls, leaks or loses work in async Rust, from the sources alone: nothing is built
and nothing of the checkout runs

Usage: asynclint [OPTIONS] [PATH]...
       asynclint <COMMAND>

Commands:
  check        Analyse and report; what happens without a command
  explain      Print the page of a rule
  rules        List the rules with their levels, groups and fixes
  dump         Print what is known of a file's functions: where calls lead, types, facts; to see why
               a finding is missing
  paths        Print the shortest ways from async code to calls that block, through helpers
  tasks        Print every task that is spawned: what runs, what becomes of it, and who hears of its
               errors
  locks        Print every lock, where it is declared, and which is taken while another is held;
               cycles are marked
  cancel       Print what an async function loses when it is dropped at each of its awaits, and who
               may drop it
  baseline     Write, prune or show the baseline: findings that are known and not reported
  suppress     Write a comment above each finding of a rule that hides it and says why
  init         Write a first asynclint.toml into the root of the workspace
  config       Print or check the configuration
  completions  Print a completion script
  man          Print the manual page
  help         Print this message or the help of the given subcommand(s)

Arguments:
  [PATH]...  Report only what is in these files or directories; all of the workspace is still known

Options:
      --config <FILE>  Configuration file, instead of asynclint.toml in the root
  -j, --jobs <N>       Worker threads; 0 takes what the machine has
      --color <WHEN>   When to use colours: auto (default), always or never
  -h, --help           Print help
  -V, --version        Print version

Selection:
      --manifest-path <PATH>  Path of the Cargo.toml to start from
      --root <DIR>            Root of what is analysed, instead of the workspace found upwards from
                              here
  -p, --package <PACKAGE>     Report only these packages
      --workspace             Report every package of the workspace
      --exclude <PACKAGE>     Do not report these packages
      --all-targets           Read tests, examples and benches, too, and report them and build
                              scripts as strictly as other code

Levels:
  -A, --allow <RULE>        Do not report a rule, a group or `all`; of -A, -W and -D the later wins,
                            a rule beats its group
  -W, --warn <RULE>         Report a rule, a group or `all` as warnings
  -D, --deny <RULE>         Report a rule, a group or `all` as errors
      --confidence <LEVEL>  Least confidence to report: low, medium (default) or high
      --fail-on <LEVEL>     Level that makes exit code 1: deny (default), warn or never
      --strict-parse        Make a file that cannot be analysed exit code 2

Only what is new:
      --since <REF>       Report only findings that the merge base of this commit and HEAD does not
                          have
      --changed-lines     Report only findings with a place on a line changed since the last commit,
                          or since REF; faster, and blind to what was deleted elsewhere
      --staged            Analyse what is staged instead of the working tree, and report what the
                          last commit, or REF, does not have
      --diff-file <FILE>  Report only findings with a place on a line that this patch changes; -
                          reads it from standard input

Baseline:
      --baseline <FILE>  File with findings that are known and not reported, instead of
                         asynclint-baseline.jsonl in the root
      --no-baseline      Report known findings, too
      --baseline-strict  Make entries of the baseline that are not found any more exit code 1

Fixes:
      --fix           Apply the fixes that keep the meaning of the code
      --unsafe-fixes  Apply, or with --fix-diff print, the fixes that need a look afterwards, too
      --fix-diff      Print the fixes as a patch and change nothing; exit code 1 if there are any
      --allow-dirty   Fix sources with changes that are not committed
      --allow-staged  Fix sources with changes that are staged
      --allow-no-vcs  Fix sources that no repository of git holds

Output:
      --format <FORMAT>       human (default), short, json, cargo-json, sarif, github, gitlab, junit
                              or checkstyle
      --output <FORMAT=PATH>  Write a form to a file too; any number of them, `-` is standard output
  -q, --quiet                 Print findings and problems only
  -v, --verbose               Print every step of a chain, and where a finding belongs
      --statistics            Print what was analysed, in numbers
      --timings               Print the time and memory that each phase took
      --watch                 Check again whenever a source, manifest or configuration changes,
                              until it is stopped

As a cargo command:
      --message-format <FMT>  What editors pass to cargo: json, json-diagnostic-rendered-ansi and so
                              on give --format cargo-json
      --with <TOOL>           Run `cargo clippy` with the same flags and pass on what it prints. It
                              builds the code

Exit code: 1 for findings at deny level (with --fail-on warn, at warn level too), or with
--baseline-strict for a baseline that is too long; else 2 for wrong usage or configuration, nothing
to analyse, or with --strict-parse a file that cannot be analysed; else 0.

"#]]
        .raw(),
    );
    let cargo = program(cargo_bin!("cargo-asynclint"), &dir)
        .args(["asynclint", "--help"])
        .assert()
        .success();
    let stdout = |assert: &snapbox::cmd::OutputAssert| {
        String::from_utf8(assert.get_output().stdout.clone()).unwrap()
    };
    assert_eq!(
        stdout(&cargo),
        stdout(&help)
            .replace(" asynclint [", " cargo asynclint [")
            .replace(" asynclint <", " cargo asynclint <")
    );
}

#[test]
fn version() {
    let expected = concat!("asynclint ", env!("CARGO_PKG_VERSION"), "\n");
    let dir = dir();
    asynclint(&dir).arg("--version").assert().success().stdout_eq(expected);
    program(cargo_bin!("cargo-asynclint"), &dir)
        .args(["asynclint", "-V"])
        .assert()
        .success()
        .stdout_eq(expected);
}

#[test]
fn rules_are_listed() {
    let dir = dir();
    let assert = asynclint(&dir).arg("rules").assert().success();
    let table = String::from_utf8(assert.get_output().stdout.clone()).unwrap();
    assert!(table.contains("\nunused-suppression "), "{table}");
    assert!(table.lines().all(|line| line.split_whitespace().count() > 4), "{table}");
    let assert = asynclint(&dir).args(["rules", "--format", "json"]).assert().success();
    let lines = String::from_utf8(assert.get_output().stdout.clone()).unwrap();
    assert_eq!(lines.lines().count(), table.lines().count());
    assert!(
        lines.lines().all(|line| line.starts_with("{\"type\":\"rule\",\"schema\":1,\"name\":\"")),
        "{lines}"
    );
    let line =
        |text: &str, name: &str| text.lines().find(|line| line.contains(name)).map(str::to_owned);
    for (name, kind) in [("unawaited-future", "unsafe"), ("unused-suppression", "safe")] {
        let (row, object) = (line(&table, name).unwrap(), line(&lines, name).unwrap());
        assert!(row.contains(&format!("  {kind} fix  ")), "{row}");
        assert!(object.contains(&format!("\"fixes\":[\"{kind}\"]")), "{object}");
    }
}

#[test]
fn a_rule_is_explained_under_each_spelling() {
    for name in ["unknown-suppression", "unknown_suppression", "asynclint::unknown_suppression"] {
        asynclint(&dir())
            .args(["explain", name])
            .assert()
            .success()
            .stderr_eq("")
            .stdout_eq(str![[r#"
# unknown-suppression

A comment such as `// asynclint: allow(bloking-sleep)` names a rule that does not exist, so it hides nothing.

Correct the name: `asynclint rules` lists them all.

"#]].raw());
    }
}

#[test]
fn an_unknown_rule_gets_a_suggestion() {
    asynclint(&dir())
        .args(["explain", "unused-supression"])
        .assert()
        .code(2)
        .stdout_eq("")
        .stderr_eq(
            str![[r#"
error: unknown rule `unused-supression`; did you mean `unused-suppression`?

"#]]
            .raw(),
        );
    asynclint(&dir()).args(["-D", "pedantik"]).assert().code(2).stdout_eq("").stderr_eq(
        str![[r#"
error: unknown rule or group `pedantik`; did you mean `pedantic`?

"#]]
        .raw(),
    );
    asynclint(&dir())
        .args(["check", "-A", "all,zzz\u{1b}[2J"])
        .assert()
        .code(2)
        .stdout_eq("")
        .stderr_eq(
            str![[r#"
error: unknown rule or group `zzz?[2J`

"#]]
            .raw(),
        );
}

#[test]
fn wrong_usage_is_2() {
    asynclint(&dir()).arg("--frobnicate").assert().code(2).stdout_eq("").stderr_eq(
        str![[r#"
error: unexpected argument '--frobnicate' found

  tip: a similar argument exists: '--format'

Usage: asynclint --format <FORMAT> [PATH]...

For more information, try '--help'.

"#]]
        .raw(),
    );
    asynclint(&dir()).args(["--format", "xml"]).assert().code(2).stdout_eq("").stderr_eq(
        str![[r#"
error: invalid value 'xml' for '--format <FORMAT>'
  [possible values: human, short, json, cargo-json, sarif, github, gitlab, junit, checkstyle]

For more information, try '--help'.

"#]]
        .raw(),
    );
    asynclint(&dir()).args(["-q", "-v"]).assert().code(2).stdout_eq("");
    asynclint(&dir()).args(["-j", "many"]).assert().code(2).stdout_eq("");
}

#[test]
fn mistakes_in_the_configuration_are_2_with_their_places() {
    let dir = dir();
    fs::write(
        dir.path().join("asynclint.toml"),
        "fial-on = \"warn\"\n[levels]\nall = \"forbid\"\n",
    )
    .unwrap();
    asynclint(&dir).args(["--root", "."]).assert().code(2).stdout_eq("").stderr_eq(
        str![[r#"
error: asynclint.toml:1:1: unknown key `fial-on`; did you mean `fail-on`?
asynclint.toml:3:7: `all` must be one of "allow", "warn", "deny"

"#]]
        .raw(),
    );
}

#[test]
fn a_missing_configuration_is_2() {
    asynclint(&dir()).args(["--config", "no.toml"]).assert().code(2).stdout_eq("").stderr_eq(
        str![[r#"
error: configuration no.toml: No such file or directory (os error 2)

"#]]
        .raw(),
    );
}

#[test]
fn nothing_to_analyse_is_2() {
    asynclint(&dir()).assert().code(2).stdout_eq("");
    asynclint(&dir()).args(["check", "--fail-on", "never"]).assert().code(2).stdout_eq("");
}

#[test]
fn colours_follow_the_choice() {
    let dir = dir();
    for (choice, expected) in [("always", true), ("never", false), ("auto", false)] {
        let assert = asynclint(&dir).args(["rules", "--color", choice]).assert().success();
        assert_eq!(assert.get_output().stdout.contains(&0x1b), expected, "{choice}");
    }
}

#[test]
fn completions_and_manual() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let assert =
            asynclint(&dir()).args(["completions", shell]).assert().success().stderr_eq("");
        assert!(assert.get_output().stdout.len() > 1000, "{shell}");
    }
    let assert = asynclint(&dir()).arg("man").assert().success().stderr_eq("");
    assert!(String::from_utf8_lossy(&assert.get_output().stdout).contains(".TH asynclint 1"));
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let mut child = std::process::Command::new(cargo_bin!("asynclint"))
        .args(["completions", "zsh"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut complaint = String::new();
    child.stderr.take().unwrap().read_to_string(&mut complaint).unwrap();
    assert!(child.wait().unwrap().success());
    assert_eq!(complaint, "");
}
