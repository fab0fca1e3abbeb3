//! The configuration as users write it: where it may stand, what it says of which files, and the commands about it.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use std::fs;
use std::path::Path;

use snapbox::cmd::{Command, OutputAssert, cargo_bin};
use tempfile::TempDir;

const SLEEPS: &str = "pub async fn f() {\n    std::thread::sleep(std::time::Duration::ZERO);\n}\n";
const WORKSPACE: &str = "[workspace]\nmembers = [\"one\", \"two\"]\n";

fn package(name: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n")
}

/// Two packages that sleep, one in a test too.
fn shop(files: &[(&str, &str)]) -> TempDir {
    let dir = TempDir::new().unwrap();
    let one = package("one");
    let two = package("two");
    let sources = [
        ("Cargo.toml", WORKSPACE),
        ("one/Cargo.toml", &one),
        ("one/src/lib.rs", SLEEPS),
        ("one/tests/all.rs", SLEEPS),
        ("two/Cargo.toml", &two),
        ("two/src/lib.rs", SLEEPS),
    ];
    for (name, text) in sources.iter().chain(files) {
        write(dir.path(), name, text);
    }
    dir
}

fn write(dir: &Path, name: &str, text: &str) {
    fs::create_dir_all(dir.join(name).parent().unwrap()).unwrap();
    fs::write(dir.join(name), text).unwrap();
}

fn run(dir: &TempDir, args: &[&str]) -> OutputAssert {
    Command::new(cargo_bin!("asynclint")).current_dir(dir.path()).stdin("").args(args).assert()
}

fn stdout(assert: &OutputAssert) -> String {
    String::from_utf8(assert.get_output().stdout.clone()).unwrap()
}

fn stderr(assert: &OutputAssert) -> String {
    String::from_utf8(assert.get_output().stderr.clone()).unwrap()
}

/// Files with findings.
fn found(dir: &TempDir, args: &[&str]) -> Vec<String> {
    let text = stdout(&run(dir, &[&["--format", "short"], args].concat()));
    text.lines().map(|line| line.split(':').next().unwrap().to_owned()).collect()
}

fn says(text: &str, needle: &str) {
    assert!(text.contains(needle), "{needle:?} is missing in:\n{text}");
}

const BOTH: [&str; 2] = ["one/src/lib.rs", "two/src/lib.rs"];
const OFF: &str = "[levels]\nblocking-sleep = \"allow\"\n";

#[test]
fn it_may_stand_in_four_places_and_in_one_at_a_time() {
    assert_eq!(found(&shop(&[]), &[]), BOTH);
    let workspace =
        format!("{WORKSPACE}[workspace.metadata.asynclint.levels]\nblocking-sleep = \"allow\"\n");
    let places = [
        ("asynclint.toml", OFF),
        (".config/asynclint.toml", OFF),
        ("Cargo.toml", workspace.as_str()),
    ];
    for place in places {
        assert_eq!(found(&shop(&[place]), &[]), [""; 0], "{place:?}");
    }
    for [first, second] in [[0, 1], [0, 2], [1, 2]] {
        let error = stderr(&run(&shop(&[places[first], places[second]]), &[]).code(2));
        says(&error, places[first].0);
        says(&error, places[second].0);
        says(&error, "both configure: keep one of them");
    }
    let dir = TempDir::new().unwrap();
    write(
        dir.path(),
        "Cargo.toml",
        &format!("{}[package.metadata.asynclint.levels]\nall = \"allow\"\n", package("x")),
    );
    write(dir.path(), "src/lib.rs", SLEEPS);
    assert_eq!(found(&dir, &[]), [""; 0]);
}

#[test]
fn a_package_of_a_workspace_has_levels_of_its_own() {
    let manifest = format!(
        "{}[package.metadata.asynclint.levels]\nblocking-sleep = \"allow\"\n",
        package("two")
    );
    let dir = shop(&[
        ("two/Cargo.toml", &manifest),
        ("asynclint.toml", "[levels]\nblocking-sleep = \"deny\"\n"),
    ]);
    assert_eq!(found(&dir, &[]), BOTH[..1]);
    // The command line beats it.
    assert_eq!(found(&dir, &["-W", "blocking-sleep"]), BOTH);
    let manifest =
        format!("{}[package.metadata.asynclint]\nfail-on = \"warn\"\nlevel = 1\n", package("two"));
    let error = stderr(&run(&shop(&[("two/Cargo.toml", &manifest)]), &[]).code(2));
    says(
        &error,
        "two/Cargo.toml:6:1: `fail-on` counts for the whole run: it belongs in asynclint.toml",
    );
    says(&error, "two/Cargo.toml:7:1: unknown key `level`; did you mean `levels`?");
}

#[test]
fn overrides_by_path_and_target() {
    let with = |text: &str| found(&shop(&[("asynclint.toml", text)]), &[]);
    let tests = "[[overrides]]\ntargets = [\"tests\"]\nlevels = { blocking-sleep = \"warn\" }\n";
    assert_eq!(with(tests), ["one/src/lib.rs", "one/tests/all.rs", "two/src/lib.rs"]);
    let all_but_one = "[levels]\nblocking-sleep = \"deny\"\n[[overrides]]\npaths = [\"**\"]\nlevels = { all = \"allow\" }\n\
                       [[overrides]]\npaths = [\"two/**\"]\nlevels = { correctness = \"warn\" }\n";
    assert_eq!(with(all_but_one), BOTH[1..]);
    for glob in ["one", "./one/", "one/src/*.rs", "*/src/lib.rs"] {
        let text = format!("[[overrides]]\npaths = [{glob:?}]\nlevels = {{ all = \"allow\" }}\n");
        assert_eq!(
            with(&text),
            BOTH[usize::from(!glob.starts_with('*'))..][..usize::from(!glob.starts_with('*'))],
            "{glob}"
        );
    }
    // Comments that hide nothing there are not asked for.
    let allowed =
        format!("// asynclint: allow-file(blocking-sleep, reason = \"x\")\n{}", "pub fn f() {}\n");
    let off = "[[overrides]]\npaths = [\"one\"]\nlevels = { blocking-sleep = \"allow\" }\n";
    assert_eq!(
        found(&shop(&[("one/src/lib.rs", &allowed), ("asynclint.toml", off)]), &[]),
        BOTH[1..]
    );
    assert_eq!(found(&shop(&[("one/src/lib.rs", &allowed)]), &[]), BOTH);
}

#[test]
fn presets_are_where_settings_start() {
    let with = |text: &str| shop(&[("asynclint.toml", text)]);
    assert_eq!(found(&with("preset = \"recommended\"\n"), &[]), BOTH);
    // Warnings fail, and tests count.
    let strict = with("preset = \"strict\"\n");
    run(&strict, &[]).code(1);
    says(&found(&strict, &[]).join(" "), "one/tests/all.rs");
    // Public functions whose callers are not known are no more than a guess.
    for sure in ["ci-gate", "adopt"] {
        assert_eq!(found(&with(&format!("preset = {sure:?}\n")), &[]), [""; 0]);
        assert_eq!(
            found(&with(&format!("confidence = \"medium\"\npreset = {sure:?}\n")), &[]),
            BOTH
        );
    }
    let broken = ("two/src/lib.rs", "fn (");
    run(&shop(&[("asynclint.toml", "preset = \"ci-gate\"\n"), broken]), &[]).code(2);
    run(
        &shop(&[("asynclint.toml", "preset = \"adopt\"\n[levels]\nall = \"deny\"\n"), broken]),
        &[],
    )
    .code(0);
}

#[test]
fn mistakes_are_told_with_their_places() {
    let text = "preset = \"strikt\"\nmin-version = \"99.0\"\n[[overrides]]\npath = [\"x\"]\n[[overrides]]\ntargets = [\"test\"]\npaths = [\"[\"]\n\
                [owners]\n\"[\" = \"x\"\nok = 3\n";
    let error = stderr(&run(&shop(&[("asynclint.toml", text)]), &[]).code(2));
    for wanted in [
        "asynclint.toml:1:10: `preset` must be one of \"recommended\", \"strict\", \"ci-gate\", \"adopt\"",
        "asynclint.toml:2:15: asynclint 99.0 or newer is wanted here, and this is 0.1.0: update it",
        "asynclint.toml:4:1: unknown key `path`; did you mean `paths`?",
        "an override says which files it means",
        "asynclint.toml:6:12: `test` is not one of \"tests\", \"benches\", \"examples\", \"build-scripts\"; did you mean `tests`?",
        "asynclint.toml:7:10: error parsing glob",
        "asynclint.toml:9:1: error parsing glob",
        "asynclint.toml:10:6: `ok` must be a string",
    ] {
        says(&error, wanted);
    }
    for version in ["0.1.0", "0.0.9", "0.1"] {
        run(&shop(&[("asynclint.toml", &format!("min-version = {version:?}\n"))]), &[]).success();
    }
    let manifest = format!("{WORKSPACE}[workspace.metadata.asynclint]\nfail_on = \"warn\"\n");
    says(
        &stderr(&run(&shop(&[("Cargo.toml", &manifest)]), &[]).code(2)),
        "Cargo.toml:4:1: unknown key `fail_on`; did you mean `fail-on`?",
    );
}

#[test]
fn lints_in_a_manifest_are_explained() {
    let manifest = format!("{}[lints.asynclint]\nblocking-sleep = \"allow\"\n", package("two"));
    let error = stderr(&run(&shop(&[("two/Cargo.toml", &manifest)]), &[]).success());
    says(&error, "two/Cargo.toml:5");
    says(&error, "`[lints.asynclint]` is not read here and breaks the build");
    let workspace = format!("{WORKSPACE}[workspace.lints.asynclint]\nall = \"warn\"\n");
    says(&stderr(&run(&shop(&[("Cargo.toml", &workspace)]), &[]).success()), "breaks the build");
}

#[test]
fn owners_are_told() {
    let dir = shop(&[("asynclint.toml", "[owners]\n\"**\" = \"@all\"\n\"two/**\" = \"@two\"\n")]);
    let lines = stdout(&run(&dir, &["--format", "json"]));
    let owners: Vec<serde_json::Value> =
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((&owners[0]["owner"], &owners[1]["owner"]), (&"@all".into(), &"@two".into()));
    says(&stdout(&run(&dir, &["-v"])), "looked after by @two; fingerprint");
}

#[test]
fn what_holds_is_shown() {
    let text = "preset = \"ci-gate\"\n[levels]\nblocking-sleep = \"warn\"\n[[overrides]]\npaths = [\"two\"]\nlevels = { blocking-sleep = \"allow\" }\n\
                [owners]\n\"two/**\" = \"@two\"\n";
    let dir = shop(&[("asynclint.toml", text)]);
    let shown = stdout(&run(&dir, &["config", "show", "two/src/lib.rs"]).success());
    for wanted in [
        "configuration: asynclint.toml\npreset: ci-gate\n",
        "override: two (overrides, line 4)\n",
        "file: two/src/lib.rs\n",
        "owner: @two (two/**)\n",
        "confidence: high\n",
        "\nallow blocking-sleep  (changed)\n",
        "\ndeny  lock-reentry\n",
    ] {
        says(&shown, wanted);
    }
    says(
        &stdout(&run(&dir, &["config", "show", "one/src/lib.rs"]).success()),
        "\nwarn  blocking-sleep  (changed)\n",
    );
    says(&stdout(&run(&dir, &["config", "show"]).success()), "\nwarn  blocking-sleep  (changed)\n");
    says(
        &stderr(&run(&dir, &["config", "show", "asynclint.toml"]).code(2)),
        "is not among the files of this workspace",
    );
}

#[test]
fn a_configuration_is_checked_without_a_run() {
    says(
        &stdout(&run(&shop(&[]), &["config", "verify"]).success()),
        "no configuration: the defaults hold",
    );
    let dir = shop(&[("asynclint.toml", OFF)]);
    assert_eq!(stdout(&run(&dir, &["config", "verify"]).success()), "asynclint.toml: in order\n");
    for (text, wanted) in [
        ("levls = 1\n", "asynclint.toml:1:1: unknown key `levls`; did you mean `levels`?"),
        ("models = [\"x.rs\"]\n", "model x.rs"),
        ("baseline = \"x.jsonl\"\n", "the baseline x.jsonl cannot be read"),
    ] {
        says(
            &stderr(&run(&shop(&[("asynclint.toml", text)]), &["config", "verify"]).code(2)),
            wanted,
        );
    }
}

#[test]
fn the_first_configuration_is_written_once() {
    for preset in ["recommended", "strict", "ci-gate", "adopt"] {
        let dir = shop(&[]);
        says(
            &stdout(&run(&dir, &["init", "--preset", preset]).success()),
            "wrote asynclint.toml\n",
        );
        assert_eq!(
            stdout(&run(&dir, &["config", "verify"]).success()),
            "asynclint.toml: in order\n"
        );
        says(&stdout(&run(&dir, &["config", "show"]).success()), &format!("preset: {preset}\n"));
        // What is written as a comment is right, too.
        let text = fs::read_to_string(dir.path().join("asynclint.toml")).unwrap();
        let awake: Vec<&str> = text
            .lines()
            .map(|line| {
                line.strip_prefix("# ")
                    .filter(|it| it.contains('=') || it.starts_with('['))
                    .unwrap_or(line)
            })
            .collect();
        write(dir.path(), "asynclint.toml", &awake.join("\n"));
        run(&dir, &["config", "verify"]).success();
        says(
            &stderr(&run(&dir, &["init"]).code(2)),
            "asynclint.toml configures this workspace already",
        );
    }
    run(&shop(&[]), &["init", "--preset", "x"]).code(2);
}

#[test]
fn the_schema_is_the_one_that_editors_get_and_agrees_with_the_reader() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/config.schema.json");
    let printed = stdout(&run(&shop(&[]), &["config", "schema"]).success());
    assert_eq!(fs::read_to_string(&path).unwrap(), printed, "`cargo xtask bless` writes it");
    let schema: serde_json::Value = serde_json::from_str(&printed).unwrap();
    for (key, value) in schema["properties"].as_object().unwrap() {
        assert_ne!(value["description"], "", "{key} is not described");
    }
    let validator = jsonschema::validator_for(&schema).unwrap();
    for (text, is_right) in [
        ("", true),
        (
            "preset = \"strict\"\n[[overrides]]\ntargets = [\"tests\"]\nlevels = { all = \"warn\" }\n[owners]\nx = \"y\"\n",
            true,
        ),
        (
            "min-version = \"0.1\"\nconfidence = \"low\"\n[levels]\nblocking-sleep = \"deny\"\nunused-suppression = \"allow\"\n",
            true,
        ),
        ("[paths]\nblocking = [\"a::b\"]\n", true),
        ("presets = \"strict\"\n", false),
        ("preset = \"x\"\n", false),
        ("[levels]\nbloking = \"deny\"\n", false),
        ("[levels]\nall = \"forbid\"\n", false),
        ("[[overrides]]\nlevels = { all = \"warn\" }\n", false),
        ("[[overrides]]\npaths = [\"x\"]\nlevel = 1\n", false),
        ("[paths]\nblocking = [\"a\"]\n", false),
        ("[thresholds]\nx = 1\n", false),
        ("max-file-size = -1\n", false),
        ("defer-to = [\"gcc\"]\n", false),
    ] {
        let value: toml::Table = text.parse().unwrap();
        assert_eq!(
            validator.is_valid(&serde_json::to_value(value).unwrap()),
            is_right,
            "the schema: {text}"
        );
        let code = if is_right { 0 } else { 2 };
        run(&shop(&[("asynclint.toml", text)]), &["config", "verify"]).code(code);
    }
}
