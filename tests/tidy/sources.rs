//! Our own source files and the modules they are. Judges nothing.

use std::path::Path;

use crate::fixture::{files_below, read, relative, root};

pub(crate) struct Source {
    /// Below the package, with forward slashes.
    pub(crate) path: String,
    /// Segments after `crate`: `["ir", "walk"]`, `["rules", "locks", "lock_reentry"]`; empty for crate roots.
    pub(crate) module: Vec<String>,
    pub(crate) text: String,
}

impl Source {
    /// Takes its time: a test that needs several looks at every file takes them at once.
    pub(crate) fn parse(&self) -> syn::File {
        syn::parse_file(&self.text).unwrap_or_else(|error| panic!("{}: {error}", self.path))
    }

    /// `src/main.rs` and what lies in `src/bin`: crates of their own.
    pub(crate) fn is_bin(&self) -> bool {
        self.path == "src/main.rs" || self.path.starts_with("src/bin/")
    }

    pub(crate) fn is_maintenance(&self) -> bool {
        self.path.starts_with("src/bin/xtask/")
    }

    /// `rules/<family>/<rule>.rs`.
    pub(crate) fn is_rule(&self) -> bool {
        self.module.len() == 3
            && self.module[0] == "rules"
            && self.module[1] != "models"
            && self.module[2] != "mod"
    }
}

/// All files of the library and the binaries. Model files are no modules: they are read, not compiled.
pub(crate) fn sources() -> Vec<Source> {
    let mut paths = files_below(&root().join("src"), "rs");
    // The build script is a program of its own around the front end.
    paths.retain(|path| !path.ends_with("src/build.rs"));
    let rules = files_below(&root().join("rules"), "rs");
    paths.extend(rules.into_iter().filter(|path| !is_model(path)));
    paths.iter().map(|path| source(path)).collect()
}

fn is_model(path: &Path) -> bool {
    let below = relative(&root(), path);
    below.starts_with("rules/models/") && !below.ends_with("/mod.rs")
}

fn source(full: &Path) -> Source {
    let path = relative(&root(), full);
    let text = read(full).expect("our own files can be read");
    Source { module: module(&path), path, text }
}

fn module(path: &str) -> Vec<String> {
    let below = path.strip_prefix("src/").unwrap_or(path).trim_end_matches(".rs");
    let segments = below.split('/').map(str::to_owned);
    let segments: Vec<String> =
        if below.starts_with("bin/") { segments.skip(2).collect() } else { segments.collect() };
    segments
        .into_iter()
        .filter(|segment| !matches!(segment.as_str(), "mod" | "lib" | "main"))
        .collect()
}

/// Whether an item is there for tests only.
pub(crate) fn is_test(attrs: &[syn::Attribute]) -> bool {
    attrs.iter().any(|attr| match &attr.meta {
        syn::Meta::List(list) => {
            list.path.is_ident("cfg")
                && list.tokens.to_string().split_whitespace().any(|word| word == "test")
        }
        meta => meta.path().is_ident("test"),
    })
}

/// Attributes of an item that may be under `cfg(test)`.
pub(crate) fn item_attrs(item: &syn::Item) -> &[syn::Attribute] {
    match item {
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// 1-based line of a token.
pub(crate) fn line(span: proc_macro2::Span) -> usize {
    span.start().line
}
