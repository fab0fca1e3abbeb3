//! Fingerprints: the same finding keeps its own through moves, reformatting and changes beside it, and no two share one.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use std::collections::BTreeSet;
use std::fs;

use asynclint::options::Options;
use tempfile::TempDir;

const MANIFEST: &str =
    "[package]\nname = \"app\"\nedition = \"2024\"\n[dependencies]\ntokio = \"1\"\n";

/// Rule, place among the findings and fingerprint of everything found in a library with this text.
fn found(text: &str) -> Vec<(&'static str, String)> {
    let dir = TempDir::new().unwrap();
    fs::create_dir(dir.path().join("src")).unwrap();
    fs::write(dir.path().join("Cargo.toml"), MANIFEST).unwrap();
    fs::write(dir.path().join("src/lib.rs"), text).unwrap();
    let options = Options { cwd: dir.path().to_owned(), ..Options::default() };
    let report = asynclint::check(&options).unwrap();
    let found = report.diagnostics.into_iter();
    found.map(|diagnostic| (diagnostic.rule, diagnostic.fingerprint)).collect()
}

fn prints(text: &str) -> BTreeSet<String> {
    let found = found(text);
    let prints: BTreeSet<_> = found.iter().map(|(_, print)| print.clone()).collect();
    assert_eq!(prints.len(), found.len(), "two findings share a fingerprint: {found:?}");
    prints
}

const SLEEPS: &str = "\
use std::{thread, time::Duration};
pub async fn serve(d: Duration) {
    thread::sleep(d);
    thread::sleep(Duration::from_secs(1));
}
";

#[test]
fn moves_formatting_and_neighbours_change_nothing() {
    let before = prints(SLEEPS);
    assert_eq!(before.len(), 2);
    let moved = SLEEPS
        .replace("pub async fn", "/// Served.\npub fn renamed() {}\n\npub async fn")
        .replace("thread::sleep(d)", "thread::sleep(\n        d, // as told\n    )");
    assert_eq!(prints(&moved), before);
}

#[test]
fn one_more_of_the_same_is_one_more() {
    let before = prints(SLEEPS);
    let another =
        prints(&SLEEPS.replace("thread::sleep(d);", "thread::sleep(d); thread::sleep(d);"));
    assert_eq!((another.len(), another.intersection(&before).count()), (3, 2));
    let other = prints(
        &SLEEPS
            .replace("    thread::sleep(d);", "    thread::sleep(d / 2);\n    thread::sleep(d);"),
    );
    assert_eq!((other.len(), other.intersection(&before).count()), (3, 2));
}

#[test]
fn hiding_one_leaves_the_other_its_fingerprint() {
    let twice = SLEEPS.replace("Duration::from_secs(1)", "d");
    let before = prints(&twice);
    let hidden = twice.replacen(
        "    thread",
        "    // asynclint: allow(blocking-sleep, reason = \"so\")\n    thread",
        1,
    );
    let after = prints(&hidden);
    assert!(after.len() == 1 && after.is_subset(&before), "{before:?} {after:?}");
}

const CYCLE: &str = "\
use std::sync::Mutex;
static A: Mutex<u8> = Mutex::new(0);
static B: Mutex<u8> = Mutex::new(0);
pub fn one() {
    let a = A.lock().unwrap();
    *B.lock().unwrap() += *a;
}
pub fn two() {
    let b = B.lock().unwrap();
    *A.lock().unwrap() += *b;
}
";

#[test]
fn a_cycle_is_known_by_its_locks() {
    let before = found(CYCLE);
    assert_eq!(before.len(), 1);
    assert_eq!(before[0].0, "lock-order-inversion");
    let elsewhere =
        CYCLE.replace("pub fn one", "pub fn first").replace("pub fn two", "pub fn zero");
    assert_eq!(found(&elsewhere), before);
    let third = CYCLE.replace('B', "C");
    assert_ne!(found(&third), before);
}
