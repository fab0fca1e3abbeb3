//! Tests about our own files: layers, words, headers, rules, pages and the README's table. They read sources and run nothing.

mod fixtures;
mod layers;
mod rules;
mod sources;
mod words;

#[path = "../support/fixture.rs"]
#[expect(dead_code, reason = "fixtures are looked at here, not run")]
mod fixture;

/// Fails with all complaints at once.
fn none(complaints: impl IntoIterator<Item = String>) {
    let complaints: Vec<String> = complaints.into_iter().collect();
    assert!(complaints.is_empty(), "\n  {}\n", complaints.join("\n  "));
}
