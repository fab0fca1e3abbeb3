//! The names of a fixture's functions state the verdict: `_bad` and `FP_` have a finding, `_ok` and `FN_` have none.

use syn::visit::{self, Visit};

use crate::fixture::{Expected, Fixture, fixtures};
use crate::none;

#[test]
fn names_state_the_verdict() {
    let all = fixtures().expect("fixtures can be read");
    none(all.iter().flat_map(complaints));
}

fn complaints(fixture: &Fixture) -> Vec<String> {
    let path = format!("fixtures/{}.rs", fixture.name);
    let file = match syn::parse_file(&fixture.text) {
        Ok(file) => file,
        Err(error) => return vec![format!("{path}: {error}")],
    };
    let mut functions = Functions::default();
    functions.visit_file(&file);
    let wrong = functions.found.iter().filter(|function| {
        Some(function.has_finding(&fixture.expected)) != function.says_finding()
    });
    wrong
        .filter(|function| function.says_finding().is_some())
        .map(|function| {
            format!(
                "{path}:{}: the name `{}` says something else than the annotations",
                function.first, function.name
            )
        })
        .collect()
}

#[derive(Default)]
struct Functions {
    found: Vec<Function>,
}

struct Function {
    name: String,
    first: usize,
    last: usize,
}

impl Function {
    fn has_finding(&self, expected: &[Expected]) -> bool {
        expected.iter().any(|wanted| (self.first..=self.last).contains(&(wanted.line as usize)))
    }

    /// What the name says; `None` for names that say nothing.
    fn says_finding(&self) -> Option<bool> {
        match self.name.as_str() {
            name if name.ends_with("_bad") || name.starts_with("FP_") => Some(true),
            name if name.ends_with("_ok") || name.starts_with("FN_") => Some(false),
            _ => None,
        }
    }

    fn new(sig: &syn::Signature, block: &syn::Block) -> Self {
        Self {
            name: sig.ident.to_string(),
            first: sig.ident.span().start().line,
            last: block.brace_token.span.close().end().line,
        }
    }
}

impl<'ast> Visit<'ast> for Functions {
    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.found.push(Function::new(&item.sig, &item.block));
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.found.push(Function::new(&item.sig, &item.block));
        visit::visit_impl_item_fn(self, item);
    }
}
