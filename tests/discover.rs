//! Discovery over directories made for the purpose, and against `cargo metadata` as an oracle. Uses no network.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use asynclint::discover::{Request, discover};
use asynclint::workspace::{Dependency, Edition, Package, SourceFile, TargetKind, Workspace};
use cargo_metadata::{Metadata, MetadataCommand};
use proptest::prelude::{ProptestConfig, prop_assert_eq, proptest};
use tempfile::TempDir;

/// Creates a directory with these files.
fn tree(files: &[(&str, &str)]) -> TempDir {
    let dir = tempfile::tempdir().expect("a temporary directory");
    for (path, text) in files {
        write(dir.path(), path, text);
    }
    dir
}

fn write(dir: &Path, path: &str, text: &str) {
    let path = dir.join(path);
    fs::create_dir_all(path.parent().expect("a file has a parent"))
        .expect("directories can be made");
    fs::write(path, text).expect("files can be written");
}

fn request(cwd: &Path) -> Request {
    Request { cwd: cwd.to_owned(), ..Request::default() }
}

fn run(cwd: &Path) -> Workspace {
    discover(&request(cwd)).expect("a plain request succeeds")
}

fn run_paths(cwd: &Path, paths: &[&str]) -> Workspace {
    let paths = paths.iter().map(PathBuf::from).collect();
    discover(&Request { paths, ..request(cwd) }).expect("the paths exist")
}

fn files(workspace: &Workspace) -> Vec<&str> {
    workspace.files.iter().map(|file| file.display.as_str()).collect()
}

fn selected(workspace: &Workspace) -> Vec<&str> {
    let selected = workspace.files.iter().filter(|file| file.selected);
    selected.map(|file| file.display.as_str()).collect()
}

fn package<'w>(workspace: &'w Workspace, name: &str) -> &'w Package {
    workspace.packages.iter().find(|package| package.name == name).expect("the package is there")
}

fn file<'w>(workspace: &'w Workspace, display: &str) -> &'w SourceFile {
    workspace.files.iter().find(|file| file.display == display).expect("the file is there")
}

fn dependency<'p>(package: &'p Package, name: &str) -> &'p Dependency {
    package.dependencies.iter().find(|it| it.extern_name == name).expect("the dependency is there")
}

/// `kind name root`, one a target.
fn targets(workspace: &Workspace, package: &Package) -> Vec<String> {
    let root = |id: Option<_>| id.map_or("-", |id| workspace.file(id).display.as_str());
    let line =
        |it: &asynclint::workspace::Target| format!("{:?} {} {}", it.kind, it.name, root(it.root));
    package.targets.iter().map(line).collect()
}

fn problems(workspace: &Workspace) -> Vec<String> {
    let line =
        |it: &asynclint::workspace::Problem| format!("{}:{}: {}", it.path, it.line, it.message);
    workspace.problems.iter().map(line).collect()
}

fn manifest(name: &str, rest: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n{rest}")
}

const WORKSPACE: &str = "[workspace]\nresolver = \"2\"\nmembers = [\"a\", \"b\"]\n";

fn two_members() -> TempDir {
    tree(&[
        ("Cargo.toml", WORKSPACE),
        ("a/Cargo.toml", &manifest("a", "[dependencies]\nb = { path = \"../b\" }\n")),
        ("a/src/lib.rs", ""),
        ("a/src/deep/mod.rs", ""),
        ("b/Cargo.toml", &manifest("b", "")),
        ("b/src/lib.rs", ""),
        ("b/src/main.rs", ""),
        ("notes.rs", ""),
    ])
}

// Roots.

#[test]
fn root_is_the_workspace_above_the_current_directory() {
    let dir = two_members();
    let workspace = run(&dir.path().join("a/src/deep"));
    assert_eq!(workspace.root, dir.path().canonicalize().unwrap());
    assert_eq!(
        files(&workspace),
        ["a/src/deep/mod.rs", "a/src/lib.rs", "b/src/lib.rs", "b/src/main.rs", "notes.rs"]
    );
    assert_eq!(selected(&workspace), files(&workspace));
    assert_eq!(workspace.packages.iter().map(|it| it.dir.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    assert!(workspace.problems.is_empty(), "{:?}", workspace.problems);
}

#[test]
fn root_skips_a_workspace_that_excludes_the_package() {
    let dir = tree(&[
        ("Cargo.toml", "[workspace]\nmembers = []\nexclude = [\"fuzz\"]\n"),
        ("fuzz/Cargo.toml", &manifest("fuzz", "")),
        ("fuzz/src/main.rs", ""),
    ]);
    let workspace = run(&dir.path().join("fuzz"));
    assert!(workspace.root.ends_with("fuzz"));
    assert_eq!(targets(&workspace, package(&workspace, "fuzz")), ["Bin fuzz src/main.rs"]);
}

#[test]
fn root_follows_the_workspace_pointer_of_a_package() {
    let dir = tree(&[
        (
            "ws/Cargo.toml",
            "[workspace]\nmembers = [\"../outside\"]\n[workspace.package]\nedition = \"2018\"\n",
        ),
        (
            "outside/Cargo.toml",
            "[package]\nname = \"o\"\nedition.workspace = true\nworkspace = \"../ws\"\n",
        ),
        ("outside/src/lib.rs", ""),
    ]);
    let workspace = run(&dir.path().join("outside"));
    assert!(workspace.root.ends_with("ws"));
    let root = Some(dir.path().join("outside"));
    let workspace = discover(&Request { root, ..request(dir.path()) }).unwrap();
    assert_eq!(package(&workspace, "o").edition, Edition::E2018);
}

#[test]
fn named_roots_win() {
    let dir = two_members();
    let root = Some(PathBuf::from("b"));
    let workspace = discover(&Request { root, ..request(dir.path()) }).unwrap();
    assert_eq!(files(&workspace), ["src/lib.rs", "src/main.rs"]);
    assert_eq!(package(&workspace, "b").dir, "");
    let manifest_path = Some(PathBuf::from("b/Cargo.toml"));
    let elsewhere = tree(&[]);
    let cwd = dir.path();
    let workspace = discover(&Request { manifest_path, ..request(cwd) }).unwrap();
    assert_eq!(workspace.packages.len(), 2);
    let manifest_path = Some(dir.path().join("b/Cargo.toml"));
    let workspace = discover(&Request { manifest_path, ..request(elsewhere.path()) }).unwrap();
    assert_eq!(workspace.root, dir.path().canonicalize().unwrap());
}

#[test]
fn plain_directories_and_lone_files_work() {
    let dir = tree(&[("x.rs", ""), ("sub/y.rs", ""), ("z.txt", "")]);
    let workspace = run(dir.path());
    assert_eq!(files(&workspace), ["sub/y.rs", "x.rs"]);
    assert!(workspace.packages.is_empty());
    assert_eq!(file(&workspace, "x.rs").edition, Edition::E2024);
    assert_eq!(file(&workspace, "x.rs").package, None);
    // Not the whole directory: it may be somebody's home.
    assert_eq!(files(&run_paths(dir.path(), &["x.rs"])), ["x.rs"]);
    let elsewhere = tree(&[]);
    let path = dir.path().join("x.rs");
    assert_eq!(files(&run_paths(elsewhere.path(), &[path.to_str().unwrap()])), ["x.rs"]);
}

#[test]
fn paths_into_several_workspaces_without_a_common_one() {
    let dir = tree(&[
        ("one/Cargo.toml", &manifest("one", "")),
        ("one/src/lib.rs", ""),
        ("one/src/other.rs", ""),
        ("two/Cargo.toml", &manifest("two", "")),
        ("two/src/lib.rs", ""),
        ("three/src/unrelated.rs", ""),
    ]);
    let workspace = run_paths(dir.path(), &["one/src/other.rs", "two/src/lib.rs"]);
    assert_eq!(files(&workspace), ["one/src/lib.rs", "one/src/other.rs", "two/src/lib.rs"]);
    assert_eq!(selected(&workspace), ["one/src/other.rs", "two/src/lib.rs"]);
    assert_eq!(workspace.packages.len(), 2);
    assert_eq!(
        files(&run_paths(dir.path(), &["one/src/other.rs"])),
        ["src/lib.rs", "src/other.rs"]
    );
}

// Mistakes in the request.

#[test]
fn usage_errors_are_errors() {
    let dir = two_members();
    let error = |request: Request| format!("{:#}", discover(&request).expect_err("a usage error"));
    let base = || request(dir.path());
    assert!(error(Request { paths: vec!["no/such.rs".into()], ..base() }).contains("no/such.rs"));
    assert!(error(Request { packages: vec!["zzz".into()], ..base() }).contains("it has a, b"));
    assert!(error(Request { exclude_packages: vec!["zzz".into()], ..base() }).contains("`zzz`"));
    assert!(
        error(Request { manifest_path: Some("c/Cargo.toml".into()), ..base() })
            .contains("c/Cargo.toml")
    );
    assert!(
        error(Request { manifest_path: Some("notes.rs".into()), ..base() }).contains("notes.rs")
    );
    assert!(error(Request { root: Some("nowhere".into()), ..base() }).contains("nowhere"));
    assert!(error(Request { root: Some("notes.rs".into()), ..base() }).contains("not a directory"));
    assert!(error(Request { exclude_globs: vec!["a[".into()], ..base() }).contains("a["));
    let outside = Request { root: Some("a".into()), paths: vec!["b/src/lib.rs".into()], ..base() };
    assert!(error(outside).contains("outside the root"));
}

// Manifests.

#[test]
fn edition_defaults_and_inheritance() {
    let dir = tree(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"*\"]\n[workspace.package]\nedition = \"2018\"\n[workspace.dependencies]\ntokio = { version = \"1.40\", features = [\"rt\"] }\n",
        ),
        ("old/Cargo.toml", "[package]\nname = \"old\"\n"),
        ("old/src/lib.rs", ""),
        (
            "heir/Cargo.toml",
            "[package]\nname = \"heir\"\nedition.workspace = true\n[dependencies]\ntokio = { workspace = true, features = [\"net\"] }\n",
        ),
        ("heir/src/lib.rs", ""),
        ("heir/tests/t.rs", ""),
        ("next/Cargo.toml", "[package]\nname = \"next\"\nedition = \"2099\"\n"),
        ("next/src/lib.rs", ""),
    ]);
    let workspace = run(dir.path());
    assert_eq!(file(&workspace, "old/src/lib.rs").edition, Edition::E2015);
    assert_eq!(file(&workspace, "heir/tests/t.rs").edition, Edition::E2018);
    assert_eq!(file(&workspace, "next/src/lib.rs").edition, Edition::E2024);
    let tokio = dependency(package(&workspace, "heir"), "tokio");
    assert_eq!(
        (tokio.version.as_deref(), tokio.features.join(" ")),
        (Some("1.40"), "net rt".to_owned())
    );
    assert_eq!(problems(&workspace), ["next/Cargo.toml:3: unknown edition `2099`, read as 2024"]);
}

#[test]
fn broken_manifests_are_problems_and_their_files_are_read() {
    let dir = tree(&[
        ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"b\", \"gone\"]\n"),
        (
            "a/Cargo.toml",
            "[package]\nname = \"a\"\nedition = \"2018\"\n<<<<<<< HEAD\n[dependencies]\nx = \"1\"\n",
        ),
        ("a/src/lib.rs", ""),
        ("b/Cargo.toml", "[package\nname =\n"),
        ("b/src/lib.rs", ""),
        ("fixture/Cargo.toml", "\u{1}"),
        ("fixture/src/lib.rs", ""),
    ]);
    let workspace = run(dir.path());
    assert_eq!(files(&workspace), ["a/src/lib.rs", "b/src/lib.rs", "fixture/src/lib.rs"]);
    assert_eq!(file(&workspace, "a/src/lib.rs").edition, Edition::E2018);
    assert_eq!(file(&workspace, "b/src/lib.rs").edition, Edition::E2021);
    let places: Vec<_> =
        workspace.problems.iter().map(|it| (it.path.as_str(), it.line, it.in_target)).collect();
    let expected = [
        ("Cargo.toml", 0, true),
        ("a/Cargo.toml", 4, true),
        ("b/Cargo.toml", 1, true),
        ("fixture/Cargo.toml", 1, false),
    ];
    assert_eq!(places, expected);
}

#[test]
fn odd_values_never_panic() {
    let odd = [
        "package = 1",
        "[package]\nname = 3\nedition = []",
        "workspace = true",
        "[workspace]\nmembers = \"a\"",
        "[package]\nname = \"a\"\nbuild = 7\n[lib]\npath = \"\"\n[[bin]]\n[[bin]]\nname = \"../../x\"",
        "[lib]\nname=\"l\"\n[package]\nname=\"\"\n[dependencies]\nx = { path = \"/\" }\ny = { path = \"../../../../../..\" }",
        "[package]\nname=\"a\"\nworkspace=\"\"\nedition.workspace = true\n[dependencies]\n\"\" = { workspace = true }",
        "[workspace]\nmembers = [\"**\", \"[\", \"/\", \"..\", \"\", \"{a,b}\", \"*/*/*\"]\nexclude = [\"\", \"/\"]",
        "[package]\nname=\"a\"\n[target]\nx = 1\n[target.y]\ndependencies = 4\n[patch]\na = 1\n[patch.b]\nc = { path = 3 }",
        "\u{feff}[package]\nname = \"a\"\n",
        "[[package]]\n[[workspace]]",
    ];
    for text in odd {
        let dir = tree(&[("Cargo.toml", text), ("src/lib.rs", ""), ("a/Cargo.toml", text)]);
        assert_eq!(files(&run(dir.path())), ["src/lib.rs"], "{text}");
    }
    let deep = format!("a = {}", "[".repeat(100_000));
    assert_eq!(run(tree(&[("Cargo.toml", &deep)]).path()).packages.len(), 1);
}

const RICH_MANIFEST: &str = r#"[package]
name = "rich"
edition.workspace = true
build = ["a.rs", "b.rs"]
autobins = false
[lib]
crate-type = ["proc-macro"]
[[bin]]
name = "x"
path = "./src/../x.rs"
[dependencies]
tokio = { version = "1", features = ["rt"], optional = true }
sub = { path = "sub" }
[target.'cfg(unix)'.build-dependencies]
cc.workspace = true
[workspace]
members = ["sub", "crates/*"]
exclude = ["crates/no"]
package.edition = "2018"
dependencies.cc = { path = "sub", package = "sub" }
[patch.crates-io]
tokio = { path = "crates/tokio" }
"#;

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    /// A manifest with a piece missing, doubled or replaced is read without panic, and its sources are still found.
    #[test]
    fn damaged_manifests_never_panic(start in 0..700_usize, len in 0..60_usize, patch in "[\\[\\]{}\"'=.,#\n/*a\u{0}-]{0,6}") {
        let cut = |at: usize| at.min(RICH_MANIFEST.len());
        let (head, tail) = (&RICH_MANIFEST[..cut(start)], &RICH_MANIFEST[cut(start + len)..]);
        let text = format!("{head}{patch}{tail}");
        let dir = tree(&[("Cargo.toml", &text), ("src/lib.rs", ""), ("sub/Cargo.toml", &text), ("sub/src/main.rs", "")]);
        let workspace = run(dir.path());
        prop_assert_eq!(files(&workspace), ["src/lib.rs", "sub/src/main.rs"]);
    }
}

#[test]
fn dependencies_of_every_table() {
    let dir = tree(&[
        (
            "Cargo.toml",
            &manifest(
                "app",
                r#"[dependencies]
tokio = { version = "1", features = ["sync"] }
async-std = "1.12"
rt = { package = "tokio-02", version = "0.2" }
local-crate = { path = "crates/local" }
git = { git = "https://example.org/x" }
patched = "3"
[dev-dependencies]
tokio = { version = "1", features = ["test-util", "sync"] }
[build-dependencies]
cc = "1"
[target.'cfg(windows)'.dependencies]
winapi = "0.3"
[target.x86_64-unknown-linux-gnu.dev-dependencies]
nix = "0.29"
[patch.crates-io]
patched = { path = "crates/patched" }
"#,
            ),
        ),
        ("src/lib.rs", ""),
        ("crates/local/Cargo.toml", &manifest("local-crate", "")),
        ("crates/local/src/lib.rs", ""),
        ("crates/patched/Cargo.toml", &manifest("patched", "")),
        ("crates/patched/src/lib.rs", ""),
    ]);
    let workspace = run(dir.path());
    let app = package(&workspace, "app");
    let names: Vec<_> = app.dependencies.iter().map(|it| it.extern_name.as_str()).collect();
    assert_eq!(
        names,
        ["async_std", "cc", "git", "local_crate", "nix", "patched", "rt", "tokio", "winapi"]
    );
    assert_eq!(dependency(app, "tokio").features, ["sync", "test-util"]);
    assert_eq!(dependency(app, "async_std").package, "async-std");
    assert_eq!(dependency(app, "rt").package, "tokio-02");
    assert_eq!(dependency(app, "git").version, None);
    let local = |name: &str| {
        dependency(app, name).local.map(|id| workspace.packages[id.0 as usize].dir.as_str())
    };
    assert_eq!(local("local_crate"), Some("crates/local"));
    assert_eq!(local("patched"), Some("crates/patched"));
    assert_eq!(local("tokio"), None);
}

#[test]
fn locked_packages_come_from_the_lock_file() {
    let lock = "version = 4\n[[package]]\nname = \"tokio\"\n[[package]]\nname = \"syn\"\n[[package]]\nname = \"syn\"\n";
    let dir = tree(&[("Cargo.toml", &manifest("a", "")), ("src/lib.rs", ""), ("Cargo.lock", lock)]);
    assert_eq!(run(dir.path()).locked_packages, ["syn", "tokio"]);
    write(dir.path(), "Cargo.lock", "<<<<<<< HEAD\n");
    let workspace = run(dir.path());
    assert!(workspace.locked_packages.is_empty());
    assert!(!workspace.problems[0].in_target);
}

// Targets.

#[test]
fn targets_that_cannot_be_found_are_problems() {
    let dir = tree(&[
        ("Cargo.toml", &manifest("a", "[lib]\npath = \"lib/gone.rs\"\n[[bin]]\nname = \"tool\"\n")),
        ("src/other.rs", ""),
    ]);
    let workspace = run(dir.path());
    assert_eq!(targets(&workspace, package(&workspace, "a")), ["Lib a -", "Bin tool -"]);
    assert_eq!(
        problems(&workspace),
        ["Cargo.toml:0: cannot read the root files of 2 targets: `a`, `tool`"]
    );
    assert!(workspace.problems.iter().all(|it| it.in_target));
}

#[test]
fn fixtures_without_sources_are_silent() {
    let dir = tree(&[
        ("Cargo.toml", &manifest("a", "")),
        ("src/lib.rs", ""),
        (
            "tests/data/Cargo.toml",
            &manifest("data", "[[bin]]\nname = \"gone\"\npath = \"gone.rs\"\n"),
        ),
    ]);
    let workspace = run(dir.path());
    assert_eq!(workspace.packages.len(), 2);
    assert!(workspace.problems.is_empty(), "{:?}", workspace.problems);
}

#[test]
fn member_patterns_never_leave_the_root() {
    let dir = tree(&[
        ("ws/Cargo.toml", "[workspace]\nmembers = [\"../**\", \"/*\", \"../other\"]\n"),
        ("ws/x.rs", ""),
        ("other/Cargo.toml", &manifest("other", "")),
        ("other/src/lib.rs", ""),
    ]);
    let workspace = run(&dir.path().join("ws"));
    assert_eq!(files(&workspace), ["x.rs"]);
    assert!(workspace.packages.is_empty() && workspace.problems.is_empty());
}

#[test]
fn ignored_target_roots_and_members_are_read() {
    let dir = tree(&[
        (".gitignore", "generated\n"),
        (
            "Cargo.toml",
            &manifest(
                "a",
                "[[bin]]\nname = \"g\"\npath = \"generated/g.rs\"\n[workspace]\nmembers = [\".hidden/m\"]\n",
            ),
        ),
        ("generated/g.rs", ""),
        ("generated/unused.rs", ""),
        ("src/lib.rs", ""),
        (".hidden/m/Cargo.toml", &manifest("m", "")),
        (".hidden/m/src/lib.rs", ""),
        (".hidden/other.rs", ""),
    ]);
    let workspace = run(dir.path());
    assert_eq!(files(&workspace), [".hidden/m/src/lib.rs", "generated/g.rs", "src/lib.rs"]);
    assert_eq!(
        targets(&workspace, package(&workspace, "a")),
        ["Lib a src/lib.rs", "Bin g generated/g.rs"]
    );
}

#[test]
fn files_belong_to_the_nearest_manifest() {
    let dir = tree(&[
        ("Cargo.toml", &manifest("outer", "")),
        ("src/lib.rs", ""),
        ("nested/Cargo.toml", "[workspace]\nmembers = [\"inner\"]\n"),
        ("nested/loose.rs", ""),
        ("nested/inner/Cargo.toml", &manifest("inner", "").replace("2021", "2018")),
        ("nested/inner/src/lib.rs", ""),
        ("nested/inner/src/a/b/c.rs", ""),
    ]);
    let workspace = run(dir.path());
    let owner = |display: &str| {
        let file = file(&workspace, display);
        (file.package.map(|id| workspace.packages[id.0 as usize].name.as_str()), file.edition)
    };
    assert_eq!(owner("src/lib.rs"), (Some("outer"), Edition::E2021));
    assert_eq!(owner("nested/inner/src/a/b/c.rs"), (Some("inner"), Edition::E2018));
    assert_eq!(owner("nested/loose.rs"), (None, Edition::E2024));
}

// The walk.

#[test]
fn ignore_files_are_hierarchical() {
    let dir = tree(&[
        (".git/info/exclude", "excluded.rs\n"),
        (".gitignore", "*.gen.rs\n/build\nlogs/\n"),
        ("sub/.gitignore", "!keep.gen.rs\n/local.rs\n[bad\n"),
        ("sub/.ignore", "!local.rs\nthird.rs\n"),
        ("a.gen.rs", ""),
        ("build/x.rs", ""),
        ("sub/build/x.rs", ""),
        ("sub/keep.gen.rs", ""),
        ("sub/drop.gen.rs", ""),
        ("sub/local.rs", ""),
        ("sub/third.rs", ""),
        ("sub/excluded.rs", ""),
        ("sub/logs/x.rs", ""),
        ("after/keep.gen.rs", ""),
        ("after/local.rs", ""),
    ]);
    assert_eq!(
        files(&run(dir.path())),
        ["after/local.rs", "sub/build/x.rs", "sub/keep.gen.rs", "sub/local.rs"]
    );
}

#[test]
fn ignore_files_above_the_root_count_inside_a_repository() {
    let dir = tree(&[
        (".git/HEAD", ""),
        (".gitignore", "*.gen.rs\nscratch\n"),
        ("crate/Cargo.toml", &manifest("c", "")),
        ("crate/src/lib.rs", ""),
        ("crate/src/a.gen.rs", ""),
        ("scratch/Cargo.toml", &manifest("s", "")),
        ("scratch/src/lib.rs", ""),
        ("scratch/src/b.gen.rs", ""),
    ]);
    assert_eq!(files(&run(&dir.path().join("crate"))), ["src/lib.rs"]);
    // Whoever works in an ignored directory wants it checked.
    assert_eq!(files(&run(&dir.path().join("scratch"))), ["src/b.gen.rs", "src/lib.rs"]);
}

#[test]
fn hidden_cached_and_vendored_directories_are_skipped() {
    let tag = "Signature: 8a477f597d28d172789f06886806bc55\n# cargo\n";
    let dir = tree(&[
        (".hidden/x.rs", ""),
        (".x.rs", ""),
        ("out/CACHEDIR.TAG", tag),
        ("out/x.rs", ""),
        ("target/CACHEDIR.TAG", "no signature"),
        ("target/x.rs", ""),
        ("vendor/dep/.cargo-checksum.json", "{}"),
        ("vendor/dep/src/lib.rs", ""),
        ("x.rs", ""),
    ]);
    assert_eq!(files(&run(dir.path())), ["target/x.rs", "x.rs"]);
    // Named by the user, each of them is read.
    assert_eq!(selected(&run_paths(dir.path(), &["out"])), ["out/x.rs"]);
    assert_eq!(selected(&run_paths(dir.path(), &[".x.rs"])), [".x.rs"]);
}

#[test]
fn oversized_files_are_notes() {
    let dir = tree(&[("big.rs", "0123456789"), ("small.rs", "01234")]);
    let workspace = discover(&Request { max_file_size: 5, ..request(dir.path()) }).unwrap();
    assert_eq!(files(&workspace), ["small.rs"]);
    assert_eq!(problems(&workspace), ["big.rs:0: skipped: 10 bytes, more than the limit of 5"]);
    assert!(!workspace.problems[0].in_target);
}

#[cfg(unix)]
mod unix {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;
    use std::process::Command;

    use super::*;

    #[test]
    fn symbolic_links() {
        let outside = tree(&[("far.rs", "")]);
        let dir = tree(&[
            ("src/lib.rs", ""),
            (".shared/common.rs", ""),
            ("Cargo.toml", &manifest("a", "")),
        ]);
        let at = |path: &str| dir.path().join(path);
        symlink("..", at("src/loop")).unwrap();
        symlink(at("src/lib.rs"), at("src/again.rs")).unwrap();
        symlink(at(".shared/common.rs"), at("src/common.rs")).unwrap();
        symlink(at(".shared/common.rs"), at("src/common2.rs")).unwrap();
        symlink(outside.path().join("far.rs"), at("src/far.rs")).unwrap();
        symlink(outside.path(), at("src/away")).unwrap();
        symlink("nowhere", at("src/broken.rs")).unwrap();
        let workspace = run(dir.path());
        assert_eq!(files(&workspace), ["src/common.rs", "src/lib.rs"]);
        let expected = [
            "src/away:0: symbolic link that leaves the root, not followed",
            "src/broken.rs:0: broken symbolic link, skipped",
            "src/far.rs:0: symbolic link that leaves the root, not followed",
            "src/loop:0: symbolic link to a directory above it, not followed",
        ];
        assert_eq!(problems(&workspace), expected);
        assert!(workspace.problems.iter().all(|it| !it.in_target));
        assert_eq!(selected(&run_paths(dir.path(), &["src/common.rs"])), ["src/common.rs"]);
    }

    #[test]
    fn target_roots_behind_links() {
        let dir =
            tree(&[("Cargo.toml", &manifest("a", "")), ("other/x.rs", ""), ("src/lib.rs", "")]);
        symlink("../other/x.rs", dir.path().join("src/main.rs")).unwrap();
        let workspace = run(dir.path());
        assert_eq!(
            targets(&workspace, package(&workspace, "a")),
            ["Lib a src/lib.rs", "Bin a other/x.rs"]
        );
    }

    #[test]
    fn sockets_and_fifos_are_not_opened() {
        let dir = tree(&[("ok.rs", "")]);
        let _listener = UnixListener::bind(dir.path().join("socket.rs")).unwrap();
        let mut expected = vec!["socket.rs:0: skipped: not a regular file"];
        let fifos = ["fifo.rs", "Cargo.toml", ".gitignore", "Cargo.lock"];
        let made = fifos.map(|name| Command::new("mkfifo").arg(dir.path().join(name)).status());
        if made.iter().all(|made| made.as_ref().is_ok_and(std::process::ExitStatus::success)) {
            expected.insert(0, "fifo.rs:0: skipped: not a regular file");
        }
        let workspace = run(dir.path());
        assert_eq!(files(&workspace), ["ok.rs"]);
        for line in expected {
            assert!(
                problems(&workspace).iter().any(|it| it == line),
                "{line}: {:?}",
                problems(&workspace)
            );
        }
    }

    #[test]
    fn names_that_are_not_utf8() {
        let dir = tree(&[("a.rs", "")]);
        if fs::write(dir.path().join(OsStr::from_bytes(b"\xff.rs")), "").is_ok() {
            assert_eq!(files(&run(dir.path())), ["a.rs", "\u{fffd}.rs"]);
        }
    }
}

// Selection.

#[test]
fn packages_select() {
    let dir = two_members();
    let pick = |packages: &[&str], exclude: &[&str], workspace: bool| {
        let owned = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        let packages = owned(packages);
        let exclude_packages = owned(exclude);
        let request = Request { packages, exclude_packages, workspace, ..request(dir.path()) };
        let found = discover(&request).expect("the names exist");
        (found.files.len(), selected(&found).join(" "))
    };
    assert_eq!(pick(&["a"], &[], false), (5, "a/src/deep/mod.rs a/src/lib.rs".to_owned()));
    assert_eq!(pick(&["b@0.1.0"], &[], false).1, "b/src/lib.rs b/src/main.rs");
    assert_eq!(pick(&["[ab]"], &["a"], false).1, "b/src/lib.rs b/src/main.rs");
    assert_eq!(pick(&[], &["a"], false).1, "b/src/lib.rs b/src/main.rs notes.rs");
    assert_eq!(pick(&["a"], &[], true).1.split(' ').count(), 5);
}

#[test]
fn members_come_before_fixtures_of_the_same_name() {
    let dir = two_members();
    write(dir.path(), "fixtures/a/Cargo.toml", &manifest("a", ""));
    write(dir.path(), "fixtures/a/src/lib.rs", "");
    let found = discover(&Request { packages: vec!["a".into()], ..request(dir.path()) }).unwrap();
    assert_eq!(selected(&found), ["a/src/deep/mod.rs", "a/src/lib.rs"]);
    assert_eq!(found.packages.iter().filter(|it| it.selected).count(), 1);
}

#[test]
fn paths_and_globs_select_reports_not_knowledge() {
    let dir = two_members();
    let workspace = run_paths(dir.path(), &["a/src/deep", "b/src/main.rs", "a/Cargo.toml"]);
    assert_eq!(workspace.files.len(), 5);
    assert_eq!(selected(&workspace), ["a/src/deep/mod.rs", "b/src/main.rs"]);
    let exclude_globs = vec!["a/".into(), "**/main.rs".into(), "*.rs".into()];
    let workspace = discover(&Request { exclude_globs, ..request(dir.path()) }).unwrap();
    assert_eq!(workspace.files.len(), 5);
    assert_eq!(selected(&workspace), ["b/src/lib.rs"]);
}

#[test]
fn the_same_answer_from_everywhere() {
    let dir = two_members();
    let from = |cwd: &str| format!("{:?}", run(&dir.path().join(cwd)));
    assert_eq!(from(""), from("b/src"));
    assert_eq!(from("a"), from("a"));
}

// The oracle.

/// What both sides say of the packages under one root: directory, name, kind, name of the target, edition, root file.
type Answer = BTreeSet<(String, String, String, String, String, String)>;

fn metadata(dir: &Path) -> Result<Metadata, cargo_metadata::Error> {
    let mut command = MetadataCommand::new();
    command
        .manifest_path(dir.join("Cargo.toml"))
        .no_deps()
        .other_options(vec!["--offline".to_owned()])
        .exec()
}

fn relative(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).expect("it lies under the root").to_string_lossy().replace('\\', "/")
}

fn cargo_says(root: &Path, metadata: &Metadata) -> Answer {
    let mut answer = Answer::new();
    for package in &metadata.packages {
        let dir = package.manifest_path.parent().expect("a manifest has a parent");
        for target in &package.targets {
            answer.insert((
                relative(root, dir.as_std_path()),
                package.name.to_string(),
                kind_of(target).to_owned(),
                target.name.clone(),
                target.edition.to_string(),
                relative(root, target.src_path.as_std_path()),
            ));
        }
    }
    answer
}

fn kind_of(target: &cargo_metadata::Target) -> &'static str {
    let is = |kind: &str| target.kind.iter().any(|it| it.to_string() == kind);
    match () {
        () if is("proc-macro") => "ProcMacro",
        () if is("bin") => "Bin",
        () if is("example") => "Example",
        () if is("test") => "Test",
        () if is("bench") => "Bench",
        () if is("custom-build") => "BuildScript",
        () => "Lib",
    }
}

fn we_say(workspace: &Workspace, dirs: &BTreeSet<String>) -> Answer {
    let mut answer = Answer::new();
    for package in workspace.packages.iter().filter(|package| dirs.contains(&package.dir)) {
        for target in &package.targets {
            answer.insert((
                package.dir.clone(),
                package.name.clone(),
                format!("{:?}", target.kind),
                target.name.clone(),
                format!("{:?}", target.edition).replace('E', ""),
                target.root.map_or("-".to_owned(), |id| workspace.file(id).display.clone()),
            ));
        }
    }
    answer
}

/// Packages that are no members may be on our side only; of members every target must agree.
fn agrees_with_cargo(dir: &Path) -> usize {
    let metadata = metadata(dir).expect("cargo reads the workspace");
    let workspace = run(dir);
    assert_eq!(
        workspace.root,
        metadata.workspace_root.as_std_path().canonicalize().expect("it exists")
    );
    let cargo = cargo_says(&workspace.root, &metadata);
    let member_dirs = metadata.packages.iter().map(|package| {
        relative(&workspace.root, package.manifest_path.parent().expect("a parent").as_std_path())
    });
    let ours = we_say(&workspace, &member_dirs.collect());
    assert_eq!(ours, cargo, "{}", dir.display());
    for package in &metadata.packages {
        dependencies_agree(&workspace, package);
    }
    cargo.len()
}

fn dependencies_agree(workspace: &Workspace, theirs: &cargo_metadata::Package) {
    let dir =
        relative(&workspace.root, theirs.manifest_path.parent().expect("a parent").as_std_path());
    let ours = workspace.packages.iter().find(|it| it.dir == dir).expect("the member is there");
    let names = |package: &Package| -> BTreeSet<(String, String, bool)> {
        let all = package.dependencies.iter();
        all.map(|it| (it.extern_name.clone(), it.package.clone(), it.local.is_some())).collect()
    };
    let cargo = theirs.dependencies.iter().map(|it| {
        let name = it.rename.as_ref().unwrap_or(&it.name).replace('-', "_");
        let under = |path: &cargo_metadata::camino::Utf8PathBuf| path.starts_with(&workspace.root);
        (name, it.name.clone(), it.path.as_ref().is_some_and(under))
    });
    assert_eq!(names(ours), cargo.collect(), "dependencies of {}", ours.name);
}

fn copy_dir(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("directories can be made");
    for entry in fs::read_dir(from).expect("the crate is readable").filter_map(Result::ok) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_dir(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("files can be copied");
        }
    }
}

/// Crates for other platforms are not on disk.
fn host() -> String {
    let output =
        std::process::Command::new("rustc").arg("-vV").output().expect("rustc compiled this test");
    let text = String::from_utf8(output.stdout).expect("rustc prints UTF-8");
    text.lines()
        .find_map(|line| line.strip_prefix("host: "))
        .expect("rustc names its host")
        .to_owned()
}

#[test]
fn oracle_this_package() {
    assert!(agrees_with_cargo(Path::new(env!("CARGO_MANIFEST_DIR"))) >= 4);
}

/// The crates of our own dependency closure are on disk whenever this test runs. Each is compared as published and,
/// where cargo accepts it, with the manifest its authors wrote, which leaves more to discovery.
#[test]
fn oracle_published_crates() {
    let names = "clap rayon serde_json syn proptest walkdir petgraph anyhow libc regex-automata toml ignore \
                 proc-macro2 memchr semver bitflags tempfile rustix aho-corasick log either";
    let mut command = MetadataCommand::new();
    command.manifest_path(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"));
    let platform = format!("--filter-platform={}", host());
    let closure = command
        .other_options(vec!["--offline".to_owned(), platform])
        .exec()
        .expect("the closure is on disk");
    let (mut n_published, mut n_original) = (0, 0);
    for package in
        closure.packages.iter().filter(|it| names.split(' ').any(|name| *it.name == name))
    {
        let copy = tree(&[]);
        let dir = copy.path().join("crate");
        copy_dir(package.manifest_path.parent().expect("a parent").as_std_path(), &dir);
        n_published += usize::from(agrees_with_cargo(&dir) > 0);
        if fs::rename(dir.join("Cargo.toml.orig"), dir.join("Cargo.toml")).is_ok()
            && metadata(&dir).is_ok()
        {
            n_original += usize::from(agrees_with_cargo(&dir) > 0);
        }
    }
    assert!(n_published >= 10 && n_original >= 5, "{n_published} published, {n_original} original");
}

#[test]
fn oracle_globs_excludes_inheritance() {
    let root = r#"[workspace]
resolver = "2"
members = ["crates/*", "tools/**/x-*", "./lone/"]
exclude = ["crates/skip", "crates/nested"]
[workspace.package]
edition = "2018"
version = "1.2.3"
[workspace.dependencies]
one = { path = "crates/one" }
serde = { version = "1", features = ["derive"] }
"#;
    let heir = |name: &str, rest: &str| {
        format!(
            "[package]\nname = \"{name}\"\nversion.workspace = true\nedition.workspace = true\n{rest}"
        )
    };
    let dir = tree(&[
        ("Cargo.toml", root),
        ("crates/one/Cargo.toml", &heir("one", "")),
        ("crates/one/src/lib.rs", ""),
        (
            "crates/two-b/Cargo.toml",
            &heir(
                "two-b",
                "[dependencies]\none.workspace = true\nimplicit = { path = \"../../implicit\" }\n",
            ),
        ),
        ("crates/two-b/src/lib.rs", ""),
        ("crates/two-b/src/main.rs", ""),
        ("crates/two-b/src/bin/extra.rs", ""),
        ("crates/two-b/src/bin/multi/main.rs", ""),
        ("crates/two-b/src/bin/multi/part.rs", ""),
        ("crates/two-b/tests/t/main.rs", ""),
        ("crates/two-b/tests/common/mod.rs", ""),
        ("crates/two-b/examples/.hidden.rs", ""),
        ("crates/two-b/build.rs", ""),
        ("crates/skip/Cargo.toml", &manifest("skip", "")),
        ("crates/skip/src/lib.rs", ""),
        ("crates/nested/Cargo.toml", "[workspace]\nmembers = [\"deep\"]\n"),
        ("crates/nested/deep/Cargo.toml", &manifest("deep", "[dependencies]\nserde = \"1\"\n")),
        ("crates/nested/deep/src/lib.rs", ""),
        (
            "tools/a/b/x-tool/Cargo.toml",
            &manifest(
                "x-tool",
                "[dependencies]\nrenamed = { package = \"serde\", version = \"1\" }\n",
            ),
        ),
        ("tools/a/b/x-tool/src/main.rs", ""),
        ("tools/a/b/other/Cargo.toml", &manifest("other", "")),
        ("tools/a/b/other/src/main.rs", ""),
        ("lone/Cargo.toml", &manifest("lone", "")),
        ("lone/src/lib.rs", ""),
        (
            "implicit/Cargo.toml",
            &heir("implicit", "[dev-dependencies]\ntwo-b = { path = \"../crates/two-b\" }\n"),
        ),
        ("implicit/src/lib.rs", ""),
        ("implicit/benches/speed.rs", ""),
    ]);
    assert_eq!(agrees_with_cargo(dir.path()), 11);
    assert_eq!(agrees_with_cargo(&dir.path().join("crates/nested")), 1);
    assert_eq!(agrees_with_cargo(&dir.path().join("crates/skip")), 1);
    let workspace = run(dir.path());
    let non_members = ["skip", "deep", "other"];
    assert!(non_members.iter().all(|name| package(&workspace, name).targets.len() == 1));
}

#[test]
fn oracle_explicit_targets() {
    let rest = r#"autobins = false
autotests = false
autoexamples = true
build = "build/script.rs"
[lib]
name = "other_name"
path = "./lib/../lib/root.rs"
crate-type = ["cdylib", "rlib"]
[[bin]]
name = "tool"
[[bin]]
name = "main"
path = "src/main.rs"
edition = "2018"
[[test]]
name = "only"
[[example]]
name = "ex-lib"
crate-type = ["staticlib"]
[[example]]
name = "moved"
path = "examples/far/away.rs"
[[bench]]
name = "b"
path = "benches/b.rs"
harness = false
"#;
    let dir = tree(&[
        ("Cargo.toml", &manifest("explicit", rest)),
        ("build/script.rs", ""),
        ("build.rs", ""),
        ("lib/root.rs", ""),
        ("src/lib.rs", ""),
        ("src/main.rs", ""),
        ("src/bin/tool/main.rs", ""),
        ("src/bin/ignored.rs", ""),
        ("tests/only.rs", ""),
        ("tests/never.rs", ""),
        ("examples/ex-lib.rs", ""),
        ("examples/far/away.rs", ""),
        ("examples/auto.rs", ""),
        ("examples/auto2/main.rs", ""),
        ("benches/b.rs", ""),
        ("benches/c.rs", ""),
    ]);
    assert_eq!(agrees_with_cargo(dir.path()), 11);
}

#[test]
fn oracle_edition_2015() {
    let dir = tree(&[
        (
            "Cargo.toml",
            "[package]\nname = \"old\"\nversion = \"0.1.0\"\n[[bin]]\nname = \"legacy\"\n[[test]]\nname = \"t\"\n[[bench]]\nname = \"u\"\npath = \"benches/u.rs\"\n[workspace]\nmembers = [\"auto\", \"no-lib\"]\n",
        ),
        ("src/old.rs", ""),
        ("src/lib.rs", ""),
        ("src/main.rs", ""),
        ("src/bin/skipped.rs", ""),
        ("tests/t.rs", ""),
        ("tests/skipped.rs", ""),
        ("benches/u.rs", ""),
        ("examples/found.rs", ""),
        (
            "auto/Cargo.toml",
            "[package]\nname = \"auto\"\nversion = \"0.1.0\"\nautobins = true\n[lib]\nname = \"auto\"\n[[bin]]\nname = \"x\"\npath = \"x.rs\"\n",
        ),
        ("auto/src/auto.rs", ""),
        ("auto/src/bin/found.rs", ""),
        ("auto/x.rs", ""),
        (
            "no-lib/Cargo.toml",
            "[package]\nname = \"no-lib\"\nversion = \"0.1.0\"\nbuild = false\n[[bin]]\nname = \"solo\"\n",
        ),
        ("no-lib/src/solo.rs", ""),
        ("no-lib/build.rs", ""),
    ]);
    assert_eq!(agrees_with_cargo(dir.path()), 9);
}

#[test]
fn oracle_proc_macros() {
    let dir = tree(&[
        ("Cargo.toml", "[workspace]\nresolver = \"2\"\nmembers = [\"m\", \"old\"]\n"),
        ("m/Cargo.toml", &manifest("m-derive", "[lib]\nproc-macro = true\n")),
        ("m/src/lib.rs", ""),
        (
            "old/Cargo.toml",
            &manifest("old", "autolib = false\n[lib]\ncrate-type = [\"proc-macro\"]\n"),
        ),
        ("old/src/lib.rs", ""),
    ]);
    assert_eq!(agrees_with_cargo(dir.path()), 2);
    let workspace = run(dir.path());
    assert_eq!(package(&workspace, "old").targets[0].kind, TargetKind::ProcMacro);
    assert_eq!(package(&workspace, "m-derive").targets[0].crate_name(), "m_derive");
}
