//! Tests about our own files: layers, words, headers, rules, pages, and what is written from the rules' metadata. They read sources and run nothing.

mod fixtures;
mod layers;
mod rules;
mod sources;
mod words;
mod written;

#[path = "../support/fixture.rs"]
#[expect(dead_code, reason = "fixtures are looked at here, not run")]
mod fixture;

#[path = "../support/reference.rs"]
mod reference;

/// Fails with all complaints at once.
fn none(complaints: impl IntoIterator<Item = String>) {
    let complaints: Vec<String> = complaints.into_iter().collect();
    assert!(complaints.is_empty(), "\n  {}\n", complaints.join("\n  "));
}
