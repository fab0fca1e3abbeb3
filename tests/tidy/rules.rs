//! What belongs to a rule: names that agree, a page with the fixed headings, fixtures, and texts in the common form.

use std::collections::{BTreeMap, BTreeSet};

use syn::visit::{self, Visit};

use crate::fixture::{Verdict, files_below, page_blocks, pages, read, relative, root};
use crate::none;
use crate::sources::{Source, line, sources};

const HEADINGS: [&str; 6] = [
    "What it catches",
    "Why it matters",
    "Bad",
    "Good",
    "What it misses and false alarms",
    "Configure or allow",
];

const LINES: std::ops::RangeInclusive<usize> = 30..=250;

#[test]
fn names_agree() {
    let list = read(&root().join("rules/mod.rs")).unwrap_or_default();
    let mut complaints = Vec::new();
    for source in rules() {
        let (family, stem) = (&source.module[1], &source.module[2]);
        let strukt = camel_case(stem);
        let meta = metadata(&source);
        let mut expect = |what: &str, good: bool| {
            if !good {
                complaints.push(format!("{}: {what}", source.path));
            }
        };
        expect(
            "`name` is the file's stem in kebab-case",
            meta.get("name") == Some(&stem.replace('_', "-")),
        );
        expect("`family` is the directory", meta.get("family") == Some(family));
        expect(
            "`page` is `include_str!` of its page",
            meta.get("page") == Some(&format!("{stem}.md")),
        );
        expect(
            "`summary` is one line without a final period",
            meta.get("summary").is_some_and(|text| !text.ends_with('.') && !text.contains('\n')),
        );
        expect(&format!("it declares `struct {strukt}`"), declares(&source, &strukt));
        expect("it is in the list `ALL`", list.contains(&format!("{stem}::{strukt}")));
        expect(
            "it has fixtures",
            !files_below(&root().join("fixtures").join(family).join(stem), "rs").is_empty(),
        );
        expect("it has a page", root().join(&source.path).with_extension("md").is_file());
        expect(
            &format!("it has {} to {} lines", LINES.start(), LINES.end()),
            LINES.contains(&source.text.lines().count()),
        );
    }
    none(complaints);
}

#[test]
fn pages_have_the_fixed_headings() {
    let mut complaints = Vec::new();
    for (path, text) in pages().expect("pages can be read") {
        let id =
            path.rsplit('/').next().unwrap_or_default().trim_end_matches(".md").replace('_', "-");
        let mut lines = text.lines();
        if lines.next() != Some(&format!("# {id}"))
            || lines.next() != Some("")
            || lines.next().is_none_or(str::is_empty)
        {
            complaints.push(format!("{path}: starts with `# {id}` and one line of summary"));
        }
        let headings: Vec<&str> =
            text.lines().filter_map(|line| line.strip_prefix("## ")).collect();
        if headings != HEADINGS {
            complaints.push(format!("{path}: its headings are {}", HEADINGS.join(", ")));
        }
        let blocks = page_blocks(&path, &text);
        if [Verdict::Bad, Verdict::Good]
            .iter()
            .any(|verdict| blocks.iter().all(|block| block.verdict != *verdict))
        {
            complaints.push(format!("{path}: a block under Bad and one under Good"));
        }
        if !root().join(&path).with_extension("rs").is_file() {
            complaints.push(format!("{path}: a page without its rule"));
        }
    }
    none(complaints);
}

#[test]
fn fixtures_belong_to_rules() {
    let known: BTreeSet<String> =
        rules().iter().map(|source| source.module[1..].join("/")).collect();
    let base = root().join("fixtures");
    let dirs: BTreeSet<String> = files_below(&base, "rs")
        .iter()
        .map(|path| relative(&base, path))
        .filter(|path| !path.starts_with('_'))
        .map(|path| path.rsplit_once('/').map_or(String::new(), |(dir, _)| dir.to_owned()))
        .collect();
    none(
        dirs.difference(&known)
            .map(|dir| format!("fixtures/{dir}: there is no rule rules/{dir}.rs")),
    );
}

/// What the scaffolding leaves to be said.
#[test]
fn nothing_is_left_to_be_done() {
    let dirs = ["rules", "fixtures"].map(|dir| root().join(dir));
    let files =
        dirs.iter().flat_map(|dir| [files_below(dir, "rs"), files_below(dir, "md")].concat());
    let undone = files
        .filter(|path| !path.ends_with("rules/README.md"))
        .filter(|path| read(path).is_ok_and(|text| text.contains("TODO")));
    none(undone.map(|path| format!("{}: says TODO", relative(&root(), &path))));
}

#[test]
fn texts_begin_small_and_end_without_a_period() {
    let mut complaints = Vec::new();
    for source in sources().iter().filter(|source| makes_texts(source)) {
        let mut texts = Texts::default();
        texts.visit_file(&source.parse());
        for (line, text) in texts.found {
            let upper = text.starts_with(|first: char| first.is_uppercase());
            let period = text.ends_with('.') && !text.ends_with("..");
            if upper || period {
                complaints.push(format!(
                    "{}:{line}: \"{text}\" begins with a capital or ends with a period",
                    source.path
                ));
            }
        }
    }
    none(complaints);
}

/// Sorted by path.
fn rules() -> Vec<Source> {
    sources().into_iter().filter(Source::is_rule).collect()
}

fn makes_texts(source: &Source) -> bool {
    source
        .module
        .first()
        .is_some_and(|first| matches!(first.as_str(), "rules" | "facts" | "suppress"))
}

/// The fields of the file's `RuleMeta { .. }` that are plain: strings, the file of an `include_str!`, the last segment of a path.
fn metadata(source: &Source) -> BTreeMap<String, String> {
    let mut fields = Fields::default();
    fields.visit_file(&source.parse());
    fields.found
}

#[derive(Default)]
struct Fields {
    found: BTreeMap<String, String>,
}

impl<'ast> Visit<'ast> for Fields {
    fn visit_expr_struct(&mut self, strukt: &'ast syn::ExprStruct) {
        if strukt.path.segments.last().is_some_and(|last| last.ident == "RuleMeta") {
            for field in &strukt.fields {
                if let (syn::Member::Named(name), Some(value)) = (&field.member, plain(&field.expr))
                {
                    self.found.insert(name.to_string(), value);
                }
            }
        }
    }
}

fn plain(expr: &syn::Expr) -> Option<String> {
    match expr {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
        syn::Expr::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        syn::Expr::Macro(call) => {
            syn::parse2::<syn::LitStr>(call.mac.tokens.clone()).ok().map(|text| text.value())
        }
        _ => None,
    }
}

fn declares(source: &Source, name: &str) -> bool {
    source
        .parse()
        .items
        .iter()
        .any(|item| matches!(item, syn::Item::Struct(strukt) if strukt.ident == name))
}

fn camel_case(stem: &str) -> String {
    let capitalized = |word: &str| word[..1].to_uppercase() + &word[1..];
    stem.split('_').filter(|word| !word.is_empty()).map(capitalized).collect()
}

/// String literals that become messages, labels, notes and helps.
#[derive(Default)]
struct Texts {
    found: Vec<(usize, String)>,
}

impl Texts {
    fn push(&mut self, expr: &syn::Expr) {
        match expr {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => {
                self.found.push((line(text.span()), text.value()));
            }
            // `"..".to_owned()`, `"..".into()`.
            syn::Expr::MethodCall(call) => self.push(&call.receiver),
            syn::Expr::Macro(call) if call.mac.path.is_ident("format") => {
                let first =
                    call.mac.tokens.clone().into_iter().next().map(proc_macro2::TokenStream::from);
                if let Some(text) = first.and_then(|first| syn::parse2::<syn::LitStr>(first).ok()) {
                    self.found.push((line(text.span()), text.value()));
                }
            }
            _ => {}
        }
    }
}

impl<'ast> Visit<'ast> for Texts {
    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        if ["label", "note", "help"].iter().any(|name| call.method == name)
            && let Some(last) = call.args.last()
        {
            self.push(last);
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        let makes = matches!(&*call.func, syn::Expr::Path(path) if path.path.segments.iter().any(|segment| segment.ident == "Diagnostic"));
        if let Some(last) = call.args.last().filter(|_| makes) {
            self.push(last);
        }
        visit::visit_expr_call(self, call);
    }
}
