//! The order of layers: every path in our own files, in `use`, inline, in macros and through `super`, leads to the same layer or a lower one.

use std::sync::LazyLock;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};

use crate::fixture::root;
use crate::none;
use crate::sources::{Source, is_test, item_attrs, line, sources};

/// Lowest first. Modules of one line may use each other.
const LAYERS: [&[&str]; 13] = [
    &["source", "diagnostic", "workspace", "settings", "options", "suggest", "clock", "atomic"],
    &["ir"],
    &["guard", "parse", "lower", "models"],
    &["link"],
    &["facts"],
    &["rule"],
    &["rules"],
    &["suppress", "baseline", "fingerprint", "fix", "report"],
    &["cancel", "changed", "config", "discover", "dump", "git", "paths", "tasks", "lockmap"],
    &["driver"],
    // What `lib.rs` itself defines: the facade.
    &[LIB],
    &["cli"],
    &[BIN],
];
const LIB: &str = "lib.rs";
const BIN: &str = "binaries";

/// Crates that only these modules may name.
const RESERVED: [(&str, &[&str]); 3] = [
    ("syn", &["parse", "lower"]),
    ("proc_macro2", &["parse", "lower"]),
    ("quote", &["parse", "lower"]),
];

/// Where output is made.
const PRINTERS: [&str; 3] = ["cli", "report", BIN];
const PRINTING: [&str; 5] = ["print", "println", "eprint", "eprintln", "dbg"];

/// Modules of std that no rule needs.
const IO: [&str; 6] = ["fs", "io", "env", "process", "net", "thread"];

#[test]
fn paths_lead_downwards() {
    check(&|source, path| {
        let target = own_target(source, path)?;
        let (from, to) = (layer(source), target.first().map_or(LIB, String::as_str));
        let to = if rank(to).is_some() { to } else { LIB };
        (rank(from) < rank(to)).then(|| format!("`{from}` may not use `{to}`"))
    });
}

#[test]
fn every_module_has_a_layer() {
    let unknown = sources().into_iter().filter(|source| rank(layer(source)).is_none());
    none(unknown.map(|source| format!("{}: not in the list of layers", source.path)));
}

#[test]
fn rules_do_not_know_each_other() {
    check(&|source, path| {
        let target = own_target(source, path).filter(|_| source.is_rule())?;
        let [rules, family, rest, ..] = target.as_slice() else { return None };
        // What a family's `mod.rs` defines is there for all of its rules.
        let is_shared = *family == source.module[1]
            && !root().join(format!("rules/{family}/{rest}.rs")).exists();
        let bad = rules == "rules" && !is_shared && !target.starts_with(&source.module);
        bad.then(|| "a rule may not use another".to_owned())
    });
}

#[test]
fn rules_do_no_io() {
    check(&|source, path| {
        let bad = source.is_rule()
            && path.len() > 1
            && path[0] == "std"
            && IO.contains(&path[1].as_str());
        bad.then(|| "a rule does no I/O".to_owned())
    });
}

#[test]
fn syntax_trees_stay_in_the_front_end() {
    check(&|source, path| {
        let (_, allowed) = RESERVED.iter().find(|(krate, _)| path[0] == *krate)?;
        let bad = !allowed.contains(&layer(source)) && !source.is_maintenance();
        bad.then(|| format!("only {} may use it", allowed.join(" and ")))
    });
}

#[test]
fn only_the_outside_prints() {
    check(&|source, path| {
        let prints =
            PRINTING.iter().any(|name| path.len() == 2 && path[0] == MACRO && path[1] == *name);
        let handle = path.len() > 1
            && path[path.len() - 2] == "io"
            && matches!(path[path.len() - 1].as_str(), "stdout" | "stderr");
        ((prints || handle) && !PRINTERS.contains(&layer(source))).then(|| "prints".to_owned())
    });
}

/// Asks `judge` about every path of every file, tests inside them excepted.
fn check(judge: &dyn Fn(&Source, &[String]) -> Option<String>) {
    static PATHS: LazyLock<Vec<(Source, Vec<Located>)>> =
        LazyLock::new(|| sources().into_iter().map(with_paths).collect());
    let mut complaints = Vec::new();
    for (source, paths) in &*PATHS {
        for (line, path) in paths {
            if let Some(complaint) = judge(source, path) {
                complaints.push(format!(
                    "{}:{line}: `{}`: {complaint}",
                    source.path,
                    path.join("::")
                ));
            }
        }
    }
    none(complaints);
}

fn with_paths(source: Source) -> (Source, Vec<Located>) {
    let paths = paths(&source.module, &source.parse());
    (source, paths)
}

fn layer(source: &Source) -> &str {
    match source.module.first() {
        _ if source.is_bin() => BIN,
        Some(first) => first,
        None => LIB,
    }
}

fn rank(layer: &str) -> Option<usize> {
    LAYERS.iter().position(|layers| layers.contains(&layer))
}

/// Segments after `crate` of what a path of ours leads to; `None` for paths into other crates and bare names.
fn own_target(source: &Source, path: &[String]) -> Option<Vec<String>> {
    match path[0].as_str() {
        "asynclint" if source.is_bin() => Some(path[1..].to_vec()),
        // Inside a binary `crate` is the binary itself.
        "crate" if !source.is_bin() => Some(path[1..].to_vec()),
        _ => None,
    }
}

/// The first segment under which the name of an invoked macro is listed.
const MACRO: &str = "macro!";

/// A path with its line; `self` and `super` are written out from `crate` on.
type Located = (usize, Vec<String>);

/// Every path of a file that is this module.
fn paths(module: &[String], file: &syn::File) -> Vec<Located> {
    let mut collector = Collector { module: module.to_vec(), found: Vec::new() };
    collector.visit_file(file);
    collector.found
}

struct Collector {
    module: Vec<String>,
    found: Vec<Located>,
}

impl Collector {
    fn push(&mut self, line: usize, segments: &[String]) {
        let supers = segments.iter().take_while(|segment| *segment == "super").count();
        let relative = supers > 0 || segments.first().is_some_and(|first| first == "self");
        if !relative {
            self.found.push((line, segments.to_vec()));
            return;
        }
        let rest =
            segments.iter().filter(|segment| *segment != "super" && *segment != "self").cloned();
        let parents = self.module.iter().take(self.module.len().saturating_sub(supers)).cloned();
        let path = std::iter::once("crate".to_owned()).chain(parents).chain(rest);
        self.found.push((line, path.collect()));
    }

    fn use_tree(&mut self, tree: &syn::UseTree, before: &[String], line: usize) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        match tree {
            syn::UseTree::Path(path) => self.use_tree(&path.tree, &with(&path.ident), line),
            syn::UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.use_tree(tree, before, line));
            }
            syn::UseTree::Name(name) => self.push(line, &with(&name.ident)),
            syn::UseTree::Rename(rename) => self.push(line, &with(&rename.ident)),
            syn::UseTree::Glob(_) => self.push(line, before),
        }
    }

    /// Paths among the tokens of a macro, which no parser has looked at.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let (mut colons, mut at) = (0, 0);
        for token in tokens {
            match token {
                TokenTree::Ident(ident) if colons == 2 && !path.is_empty() => {
                    path.push(ident.to_string());
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' => {
                    colons += 1;
                    continue;
                }
                other => {
                    self.end_of_path(&mut path, at);
                    match other {
                        TokenTree::Ident(ident) => {
                            (path, at) = (vec![ident.to_string()], line(ident.span()));
                        }
                        TokenTree::Group(group) => self.tokens(group.stream()),
                        _ => {}
                    }
                }
            }
            colons = 0;
        }
        self.end_of_path(&mut path, at);
    }

    fn end_of_path(&mut self, path: &mut Vec<String>, line: usize) {
        if path.len() > 1 {
            self.push(line, path);
        }
        path.clear();
    }
}

impl<'ast> Visit<'ast> for Collector {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        if is_test(item_attrs(item)) {
            return;
        }
        visit::visit_item(self, item);
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        self.module.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.module.pop();
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.use_tree(&item.tree, &[], line(item.use_token.span));
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Vec<String> =
            path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if let Some(first) = path.segments.first().filter(|_| segments.len() > 1) {
            self.push(line(first.ident.span()), &segments);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        if let Some(last) = call.path.segments.last() {
            self.found
                .push((line(last.ident.span()), vec![MACRO.to_owned(), last.ident.to_string()]));
        }
        self.tokens(call.tokens.clone());
        visit::visit_macro(self, call);
    }
}

#[test]
fn the_collector_sees_every_kind_of_path() {
    let text = "use super::{a::B, c as d}; mod inner { fn f() { super::g::h(); println!(\"{}\", crate::i::j(k)); } } #[cfg(test)] mod tests { use x::y; }";
    let file = syn::parse_file(text).expect("the text above is Rust");
    let found = paths(&["p".to_owned(), "q".to_owned()], &file);
    let found: Vec<String> = found.into_iter().map(|(_, path)| path.join("::")).collect();
    let wanted =
        ["crate::p::a::B", "crate::p::c", "crate::p::q::g::h", "macro!::println", "crate::i::j"];
    assert_eq!(found, wanted);
}
