//! What a directive covers: the syntax node that its comment precedes, follows or stands in. Runs only for files that have directives, so it may be slow.

use quote::ToTokens;
use syn::{Attribute, Expr, Meta};

use super::{Lowerer, attrs};
use crate::ir::directive::{Directive, DirectiveKind};
use crate::parse::skip_trivia;
use crate::source::{LineStarts, Span};

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum NodeKind {
    /// A statement, item, arm, field or the like.
    Whole,
    Expr,
}

struct Node {
    span: Span,
    /// Where the node goes on after its attributes, if it has any: a comment may stand between.
    heads: Vec<u32>,
    kind: NodeKind,
}

impl Node {
    fn starts_at(&self, offset: u32) -> bool {
        self.span.start == offset || self.heads.contains(&offset)
    }

    fn len(&self) -> u32 {
        self.span.end - self.span.start
    }
}

/// The nodes of a file, and directives that were written as attributes.
#[derive(Default)]
pub(super) struct Nodes {
    nodes: Vec<Node>,
    attributes: Vec<Directive>,
}

impl Lowerer<'_> {
    pub(super) fn note(&mut self, node: &impl ToTokens, attributes: &[Attribute], kind: NodeKind) {
        if self.nodes.is_none() {
            return;
        }
        let span = self.measure(node);
        let mut heads: Vec<u32> =
            attributes.iter().map(|attribute| self.at(attribute.pound_token.span)).collect();
        if let Some(last) = attributes.last() {
            let after = self.measure(last).end as usize;
            heads.push(u32::try_from(skip_trivia(self.text, after)).unwrap_or(u32::MAX));
        }
        if let Some(nodes) = &mut self.nodes {
            nodes.nodes.push(Node { span, heads, kind });
        }
        for attribute in attributes {
            self.note_attribute(attribute);
        }
    }

    pub(super) fn note_span(&mut self, span: Span) {
        if let Some(nodes) = &mut self.nodes {
            nodes.nodes.push(Node { span, heads: Vec::new(), kind: NodeKind::Whole });
        }
    }

    pub(super) fn note_item(&mut self, item: &syn::Item) {
        if self.nodes.is_none() {
            return;
        }
        let attributes: &[Attribute] = match item {
            syn::Item::Const(item) => &item.attrs,
            syn::Item::Enum(item) => &item.attrs,
            syn::Item::ExternCrate(item) => &item.attrs,
            syn::Item::Fn(item) => &item.attrs,
            syn::Item::ForeignMod(item) => &item.attrs,
            syn::Item::Impl(item) => &item.attrs,
            syn::Item::Macro(item) => &item.attrs,
            syn::Item::Mod(item) => &item.attrs,
            syn::Item::Static(item) => &item.attrs,
            syn::Item::Struct(item) => &item.attrs,
            syn::Item::Trait(item) => &item.attrs,
            syn::Item::TraitAlias(item) => &item.attrs,
            syn::Item::Type(item) => &item.attrs,
            syn::Item::Union(item) => &item.attrs,
            syn::Item::Use(item) => &item.attrs,
            _ => &[],
        };
        self.note(item, attributes, NodeKind::Whole);
    }

    /// `#[cfg_attr(any(), asynclint::allow(rule))]` is a directive that every compiler ignores.
    fn note_attribute(&mut self, attribute: &Attribute) {
        let span = self.measure(attribute);
        let (Some(nodes), Meta::List(list)) = (&mut self.nodes, &attribute.meta) else { return };
        if !list.path.is_ident("cfg_attr") {
            return;
        }
        let parts = attrs::split(list.tokens.clone());
        for part in parts.into_iter().skip(1) {
            let text = attrs::render(part.into_iter().collect());
            if let Some(words) = text.strip_prefix("asynclint::") {
                nodes.attributes.push(Directive::from_words(words, span));
            }
        }
    }
}

impl Nodes {
    /// All directives of the file in source order, with what they cover.
    pub(super) fn cover(
        mut self,
        comments: &[Directive],
        text: &str,
        lines: &LineStarts,
    ) -> Vec<Directive> {
        let file = Span::new(0, u32::try_from(text.len()).unwrap_or(u32::MAX));
        let mut directives: Vec<Directive> = std::mem::take(&mut self.attributes);
        directives.extend(comments.iter().cloned());
        for directive in &mut directives {
            if directive.error.is_some() {
                continue;
            }
            let span = directive.span;
            directive.covers = if directive.kind == DirectiveKind::AllowFile {
                file
            } else {
                self.covered(span, text, lines).unwrap_or(span)
            };
        }
        directives.sort_by_key(|directive| directive.span);
        directives
    }

    fn covered(&self, comment: Span, text: &str, lines: &LineStarts) -> Option<Span> {
        let line_start = lines.0[lines.line(comment.start) as usize - 1];
        let before = &text[line_start as usize..comment.start as usize];
        let found = if text[comment.start as usize..].starts_with('#') {
            self.outermost(|node| node.starts_at(comment.start))
        } else if before.trim().is_empty() || is_before_code(text, comment) {
            let next = u32::try_from(skip_trivia(text, comment.end as usize)).unwrap_or(u32::MAX);
            self.outermost(|node| node.starts_at(next))
        } else {
            self.trailed(comment, line_start, before)
        };
        found.or_else(|| self.innermost_around(comment))
    }

    /// The outermost statement or item that starts or ends on the line before a trailing comment; else an expression that begins the line.
    fn trailed(&self, comment: Span, line_start: u32, before: &str) -> Option<Span> {
        let on_line = |offset: u32| line_start <= offset && offset <= comment.start;
        let indent = u32::try_from(before.len() - before.trim_start().len()).unwrap_or(0);
        let is_whole = |node: &Node| {
            node.kind == NodeKind::Whole && (on_line(node.span.start) || on_line(node.span.end))
        };
        let begins =
            |node: &Node| node.kind == NodeKind::Expr && node.starts_at(line_start + indent);
        self.outermost(is_whole).or_else(|| self.outermost(begins))
    }

    fn outermost(&self, matches: impl Fn(&Node) -> bool) -> Option<Span> {
        self.nodes
            .iter()
            .filter(|node| matches(node))
            .max_by_key(|node| node.len())
            .map(|node| node.span)
    }

    fn innermost_around(&self, comment: Span) -> Option<Span> {
        let around = |node: &&Node| {
            node.kind == NodeKind::Whole
                && node.span.start <= comment.start
                && comment.end <= node.span.end
        };
        self.nodes.iter().filter(around).min_by_key(|node| node.len()).map(|node| node.span)
    }
}

/// Whether code goes on behind a comment on its line.
fn is_before_code(text: &str, comment: Span) -> bool {
    let rest = text[comment.end as usize..].lines().next().unwrap_or("").trim_start();
    // A brace or bracket that closes begins nothing that a comment could be about.
    !(rest.is_empty() || rest.starts_with(['}', ')', ']', ',', ';']) || rest.starts_with("//"))
}

/// The attributes of an expression statement; the parser hangs them on its first operand.
pub(super) fn statement_attributes(expr: &Expr) -> &[Attribute] {
    match expr {
        Expr::Assign(expr) => statement_attributes(&expr.left),
        Expr::Binary(expr) => statement_attributes(&expr.left),
        Expr::Cast(expr) => statement_attributes(&expr.expr),
        Expr::Async(expr) => &expr.attrs,
        Expr::Await(expr) => &expr.attrs,
        Expr::Block(expr) => &expr.attrs,
        Expr::Call(expr) => &expr.attrs,
        Expr::ForLoop(expr) => &expr.attrs,
        Expr::If(expr) => &expr.attrs,
        Expr::Loop(expr) => &expr.attrs,
        Expr::Macro(expr) => &expr.attrs,
        Expr::Match(expr) => &expr.attrs,
        Expr::MethodCall(expr) => &expr.attrs,
        Expr::Try(expr) => &expr.attrs,
        Expr::Unsafe(expr) => &expr.attrs,
        Expr::While(expr) => &expr.attrs,
        _ => &[],
    }
}
