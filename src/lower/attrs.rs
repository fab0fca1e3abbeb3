//! Attributes: keeps what somebody may ask for, and answers here what needs the documentation. Knows no crate's attributes.

use proc_macro2::{Delimiter, Span as TokenSpan, TokenStream, TokenTree};
use syn::{Attribute, Expr, Ident, Lit, MacroDelimiter, Meta};

use super::Lowerer;
use crate::ir::cfg::Cfg;
use crate::ir::{Attr, Attrs, Name};

/// Attributes that say nothing about what code does.
const DROPPED: [&str; 6] = ["inline", "must_use", "allow", "warn", "expect", "deny"];

const STD_DERIVES: [&str; 9] =
    ["Clone", "Copy", "Debug", "Default", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];

/// Attributes that make a function a test, by their last segment.
const TESTS: [&str; 4] = ["test", "bench", "rstest", "test_case"];

/// What a type's `derive`s give it.
#[derive(Default)]
pub(super) struct Derives {
    pub(super) clone: bool,
    pub(super) copy: bool,
    pub(super) default: bool,
}

impl Lowerer<'_> {
    pub(super) fn attrs(&mut self, attributes: &[Attribute]) -> Attrs {
        let start = self.ir.attrs.len();
        let mut attrs = Attrs { test: std::mem::take(&mut self.outer_test), ..Attrs::default() };
        for attr in std::mem::take(&mut self.outer_attrs) {
            self.ir.attrs.push(attr);
        }
        let mut section = String::new();
        for attribute in attributes {
            if attribute.path().is_ident("doc") {
                let text = documentation(attribute);
                attrs.documents_cancel_safety |= documents_cancel_safety(&text);
                if attrs.documents_cancel_safety {
                    section.push_str(&text);
                    section.push(' ');
                }
            } else {
                attrs.test |= is_test(attribute);
                self.attr(attribute);
            }
        }
        if attrs.documents_cancel_safety {
            let section = plain(&section);
            attrs.documents_cancel_loss = denies_cancel_safety(&section);
            attrs.affirms_cancel_safety = affirms_cancel_safety(&section);
        }
        attrs.start = u32::try_from(start).unwrap_or(u32::MAX);
        attrs.len = u16::try_from(self.ir.attrs.len() - start).unwrap_or(u16::MAX);
        attrs
    }

    fn attr(&mut self, attribute: &Attribute) {
        let path = attribute.path();
        let dropped = |ident: &Ident| DROPPED.iter().any(|dropped| ident == dropped);
        if path.get_ident().is_some_and(dropped) || derives_std_only(attribute) {
            return;
        }
        let path = match path.get_ident() {
            Some(ident) => self.ident_name(ident),
            None => self.name(&join(path)),
        };
        let args = match &attribute.meta {
            Meta::Path(_) => Name::EMPTY,
            Meta::List(list) => self.name(&render(list.tokens.clone())),
            Meta::NameValue(pair) => {
                self.name(&render(quote::ToTokens::to_token_stream(&pair.value)))
            }
        };
        let span = self.between(attribute.pound_token.span, attribute.bracket_token.span.close());
        self.ir.attrs.push(Attr { path, args, span });
    }
}

/// What the `#[cfg]`s of a statement demand; `None` if it is built for tests only.
pub(super) fn cfg_of(attributes: &[Attribute]) -> Option<Cfg> {
    let mut cfg = Cfg::default();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("cfg")) {
        let Meta::List(list) = &attribute.meta else { continue };
        let predicate: Vec<TokenTree> = list.tokens.clone().into_iter().collect();
        if needs_test(&predicate) {
            return None;
        }
        cfg.add(&render(list.tokens.clone()));
    }
    Some(cfg)
}

/// The predicates of the `#[cfg]`s among these attributes.
pub(super) fn cfgs(attributes: &[Attribute]) -> impl Iterator<Item = String> {
    let cfgs = attributes.iter().filter(|attribute| attribute.path().is_ident("cfg"));
    cfgs.filter_map(|attribute| match &attribute.meta {
        Meta::List(list) => Some(render(list.tokens.clone())),
        Meta::Path(_) | Meta::NameValue(_) => None,
    })
}

/// The predicates that hold where a condition does, and where it does not: `if cfg!(..)`.
pub(super) fn asked_cfg(condition: &Expr) -> Option<[String; 2]> {
    match condition {
        Expr::Macro(asked) if asked.mac.path.is_ident("cfg") => {
            let predicate = render(asked.mac.tokens.clone());
            let opposite = format!("not({predicate})");
            Some([predicate, opposite])
        }
        Expr::Unary(syn::ExprUnary { op: syn::UnOp::Not(_), expr, .. }) => {
            asked_cfg(expr).map(|[yes, no]| [no, yes])
        }
        _ => None,
    }
}

fn documentation(attribute: &Attribute) -> String {
    match &attribute.meta {
        Meta::NameValue(syn::MetaNameValue {
            value: Expr::Lit(syn::ExprLit { lit: Lit::Str(text), .. }),
            ..
        }) => text.value(),
        _ => String::new(),
    }
}

/// Documentation in words only, one space between them.
fn plain(text: &str) -> String {
    let text: String =
        text.to_lowercase().chars().filter(|char| !matches!(char, '*' | '_' | '`')).collect();
    let text = text.replace('-', " ").replace("async cancel", "cancel");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// "This method is cancellation safe.", and no word that takes some of it back.
fn affirms_cancel_safety(plain: &str) -> bool {
    let claims = ["is cancel safe", "is cancellation safe"];
    let conditions = [
        " if ",
        " unless ",
        " as long as ",
        " provided ",
        " except ",
        " but ",
        " however",
        " only ",
    ];
    let bare = ["# cancel safety ", "# cancellation safety "];
    let bare = bare.iter().find_map(|heading| plain.strip_prefix(heading)).unwrap_or(plain);
    (says_safe(bare) || claims.iter().any(|claim| plain.contains(claim)))
        && !conditions.iter().any(|condition| plain.contains(condition))
        && !denies_cancel_safety(plain)
}

/// "This method is **not** cancellation-safe".
fn denies_cancel_safety(plain: &str) -> bool {
    let denials = [
        "not cancel safe",
        "not cancellation safe",
        "n't cancel safe",
        "n't cancellation safe",
        "not safe to cancel",
    ];
    denials.iter().any(|denial| plain.contains(denial))
}

/// Whether a line of `text` is a heading about cancel safety, or a sentence that begins with it.
pub(crate) fn documents_cancel_safety(text: &str) -> bool {
    // Few comments go further.
    (text.contains("ancel") || text.contains("ANCEL")) && text.lines().any(is_cancel_safety_line)
}

fn is_cancel_safety_line(line: &str) -> bool {
    let line = line.trim_start_matches(['/', '*', '!', ' ', '\t']);
    let is_heading = line.starts_with('#');
    let plain = plain(line.trim_start_matches('#'));
    if is_heading {
        return matches!(&*plain, "cancel safety" | "cancellation safety");
    }
    // What begins in lower case goes on from a line above, that may say "not".
    if !line.starts_with(char::is_uppercase) {
        return false;
    }
    let subjects = ["this function is ", "this method is ", "this is ", "it is "];
    let rest = subjects.iter().find_map(|subject| plain.strip_prefix(subject));
    let rest = rest.unwrap_or(&plain);
    says_safe(rest.strip_prefix("not ").unwrap_or(rest))
}

fn says_safe(plain: &str) -> bool {
    ["cancel safe", "cancellation safe"].iter().any(|words| {
        let rest = plain.strip_prefix(words);
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
    })
}

pub(super) fn derives(attributes: &[Attribute]) -> Derives {
    let mut derives = Derives::default();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
        let Meta::List(list) = &attribute.meta else { continue };
        for token in list.tokens.clone() {
            if let TokenTree::Ident(ident) = token {
                derives.clone |= ident == "Clone";
                derives.copy |= ident == "Copy";
                derives.default |= ident == "Default";
            }
        }
    }
    derives
}

fn derives_std_only(attribute: &Attribute) -> bool {
    let Meta::List(list) = &attribute.meta else { return false };
    if !list.path.is_ident("derive") {
        return false;
    }
    let is_std = |token: TokenTree| match token {
        TokenTree::Ident(ident) => STD_DERIVES.iter().any(|known| ident == known),
        TokenTree::Punct(punct) => punct.as_char() == ',',
        _ => false,
    };
    list.tokens.clone().into_iter().all(is_std)
}

fn join(path: &syn::Path) -> String {
    let segments: Vec<String> =
        path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    segments.join("::")
}

fn is_test(attribute: &Attribute) -> bool {
    let Some(last) = attribute.path().segments.last() else { return false };
    if TESTS.iter().any(|known| last.ident == known) {
        return true;
    }
    let Meta::List(list) = &attribute.meta else { return false };
    if last.ident != "cfg" && last.ident != "cfg_attr" {
        return false;
    }
    let args = split(list.tokens.clone());
    match args.split_first() {
        Some((condition, [])) => last.ident == "cfg" && needs_test(condition),
        Some((_, then)) => then.iter().any(|attribute| names_test(attribute)),
        None => false,
    }
}

/// `tokio::test(..)` among the attributes that a `cfg_attr` gives.
fn names_test(attribute: &[TokenTree]) -> bool {
    let path = attribute.iter().take_while(|token| !matches!(token, TokenTree::Group(_)));
    let last = path
        .filter_map(|token| if let TokenTree::Ident(ident) = token { Some(ident) } else { None })
        .last();
    last.is_some_and(|ident| TESTS.iter().any(|known| ident == known))
}

/// Whether a `cfg` condition can only hold in tests.
pub(super) fn needs_test(condition: &[TokenTree]) -> bool {
    match condition {
        [TokenTree::Ident(name)] => name == "test",
        // `feature = "test-util"`: support for the tests of others.
        [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Literal(value)] => {
            let value = value.to_string();
            let mut words = value.trim_matches('"').split(['-', '_']);
            name == "feature"
                && words.any(|word| word.starts_with("test") || word.starts_with("mock"))
        }
        [TokenTree::Ident(name), TokenTree::Group(group)] => {
            let alternatives = split(group.stream());
            match () {
                () if name == "all" => alternatives.iter().any(|condition| needs_test(condition)),
                () if name == "any" => {
                    !alternatives.is_empty()
                        && alternatives.iter().all(|condition| needs_test(condition))
                }
                () => false,
            }
        }
        _ => false,
    }
}

/// The parts between commas, empty ones left out.
pub(super) fn split(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut parts = vec![Vec::new()];
    for token in tokens {
        match (&token, parts.last_mut()) {
            (TokenTree::Punct(punct), _) if punct.as_char() == ',' => parts.push(Vec::new()),
            (_, Some(part)) => part.push(token),
            (_, None) => {}
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// Tokens as text: a space between words, after commas and around `=`, and nowhere else.
pub(super) fn render(tokens: TokenStream) -> String {
    let mut out = String::new();
    render_into(tokens, &mut out);
    out
}

fn render_into(tokens: TokenStream, out: &mut String) {
    let mut after_word = false;
    for token in tokens {
        let is_word = matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_));
        if (is_word && after_word) || out.ends_with(',') || out.ends_with('=') {
            out.push(' ');
        }
        after_word = is_word;
        match token {
            TokenTree::Group(group) => {
                let (open, close) = delimiters(group.delimiter());
                out.push_str(open);
                render_into(group.stream(), out);
                out.push_str(close);
                after_word = true;
            }
            TokenTree::Punct(punct)
                if punct.as_char() == '=' && !out.ends_with(['=', '<', '>', '!', ' ']) =>
            {
                out.push_str(" =");
            }
            token => out.push_str(&token.to_string()),
        }
    }
}

fn delimiters(delimiter: Delimiter) -> (&'static str, &'static str) {
    match delimiter {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::None => ("", ""),
    }
}

/// The places of the opening and the closing delimiter.
pub(super) fn delimiter_spans(delimiter: &MacroDelimiter) -> (TokenSpan, TokenSpan) {
    let span = match delimiter {
        MacroDelimiter::Paren(token) => token.span,
        MacroDelimiter::Brace(token) => token.span,
        MacroDelimiter::Bracket(token) => token.span,
    };
    (span.open(), span.close())
}
