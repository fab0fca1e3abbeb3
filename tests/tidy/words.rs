//! Words that may not stand in the machine: names of external crates (what they do is a model's to say), and how files begin.

use proc_macro2::{TokenStream, TokenTree};

use crate::fixture::{files_below, read, relative, root};
use crate::none;
use crate::sources::{Source, is_test, item_attrs, line, sources};

/// Crates whose behaviour models describe. Not in the list because they are words of ours or crates that we use ourselves: `futures`,
/// `rayon`, `walkdir`, `tempfile`; and `lazy_static`, whose invocations have a syntax of their own that lowering reads.
const FOREIGN: [&str; 44] = [
    "tokio",
    "tokio_util",
    "tokio_stream",
    "async_std",
    "smol",
    "async_io",
    "async_lock",
    "async_channel",
    "async_trait",
    "async_stream",
    "embassy_executor",
    "embassy_sync",
    "embassy_time",
    "monoio",
    "glommio",
    "compio",
    "tokio_uring",
    "pollster",
    "futures_util",
    "futures_channel",
    "futures_lite",
    "futures_executor",
    "parking_lot",
    "lock_api",
    "dashmap",
    "scc",
    "crossbeam",
    "crossbeam_channel",
    "flume",
    "kanal",
    "reqwest",
    "ureq",
    "hyper",
    "axum",
    "actix_web",
    "actix_rt",
    "tonic",
    "tower",
    "sqlx",
    "diesel",
    "rusqlite",
    "redis",
    "deadpool",
    "tracing",
];

#[test]
fn the_machine_knows_no_crate_by_name() {
    let mut complaints = Vec::new();
    for source in sources()
        .iter()
        .filter(|source| source.path.starts_with("src/") && !source.is_maintenance())
    {
        for item in source.parse().items.iter().filter(|item| !is_test(item_attrs(item))) {
            let mut found = Vec::new();
            foreign_words(quote::ToTokens::to_token_stream(item), &mut found);
            complaints.extend(found.into_iter().map(|(line, word)| {
                format!("{}:{line}: `{word}` belongs into a model", source.path)
            }));
        }
    }
    none(complaints);
}

/// Identifiers and words of literals; comments, doc comments included, are free.
fn foreign_words(tokens: TokenStream, found: &mut Vec<(usize, String)>) {
    let mut after_hash = false;
    for token in tokens {
        match token {
            TokenTree::Group(group) if after_hash && is_doc(&group.stream()) => {}
            TokenTree::Group(group) => foreign_words(group.stream(), found),
            TokenTree::Ident(ident) => {
                found.extend(foreign(&ident.to_string()).map(|word| (line(ident.span()), word)));
            }
            TokenTree::Literal(literal) => {
                found
                    .extend(foreign(&literal.to_string()).map(|word| (line(literal.span()), word)));
            }
            TokenTree::Punct(punct) => {
                after_hash =
                    matches!(punct.as_char(), '#' | '!') && (punct.as_char() == '#' || after_hash);
                continue;
            }
        }
        after_hash = false;
    }
}

fn is_doc(tokens: &TokenStream) -> bool {
    matches!(tokens.clone().into_iter().next(), Some(TokenTree::Ident(ident)) if ident == "doc")
}

fn foreign(text: &str) -> impl Iterator<Item = String> + '_ {
    let words = text
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .map(|word| word.replace('-', "_"));
    words.filter(|word| FOREIGN.contains(&word.as_str()))
}

#[test]
fn words_are_found_in_code_and_literals_only() {
    let text = "/// tokio\nfn f() { let smol = \"a tokio::spawn\"; } // flume";
    let file = syn::parse_file(text).expect("the text above is Rust");
    let mut found = Vec::new();
    foreign_words(quote::ToTokens::to_token_stream(&file), &mut found);
    assert_eq!(found, [(2, "smol".to_owned()), (2, "tokio".to_owned())]);
}

#[test]
fn files_say_what_they_are_for() {
    let tests = files_below(&root().join("tests"), "rs")
        .into_iter()
        .map(|path| (relative(&root(), &path), read(&path).unwrap_or_default()));
    let ours = sources().into_iter().map(|Source { path, text, .. }| (path, text)).chain(tests);
    let headless = ours
        .filter(|(_, text)| !text.starts_with("//!") && !text.starts_with("#![doc = include_str!"));
    none(headless.map(|(path, _)| format!("{path}: does not start with `//!`")));
}
