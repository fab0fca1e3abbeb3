//! Turns a syntax tree into the IR. A pure function of one file's text: asks no configuration, no other file and no API by name.
//! Recursion is bounded: the scanner bounds the tree, [`MAX_DEPTH`] the IR, and with it everybody who walks it.

mod attrs;
mod covers;
mod exprs;
mod items;
mod macros;
mod names;
mod pats;
mod positions;
mod types;

use std::cell::Cell;

use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;

use crate::ir::directive::Directive;
use crate::ir::{
    Attr, FileIr, Generics, Idx, Item, ItemId, ItemKind, List, Name, Scope, ScopeId, ScopeKind,
    Word,
};
use crate::parse::ascii_word_len;
use crate::source::Span;
use names::NameTable;

pub(crate) use attrs::documents_cancel_safety;
pub(crate) use positions::{Code, Positions};

/// Expressions, patterns and types inside each other. A walker of the IR takes a frame or two for each.
const MAX_DEPTH: u32 = 2_000;

/// Files above this size, in bytes, do not keep their room for the next one.
const LARGE: usize = 1 << 20;

thread_local! {
    /// Empty arenas, and a table of names, with room: what one file grew them to, the next one uses.
    static ROOM: Cell<(FileIr, NameTable)> = Cell::default();
}

/// What is known about a file before it is parsed.
pub(crate) struct Source<'t> {
    pub(crate) text: &'t str,
    pub(crate) directives: Vec<Directive>,
    pub(crate) generated: bool,
    /// There may be `#[cfg_attr(any(), asynclint::allow(..))]`.
    pub(crate) own_attributes: bool,
}

/// Lowers a file, or says where it nests too deeply.
pub(crate) fn lower(
    source: &Source<'_>,
    positions: &Positions,
    file: &syn::File,
) -> Result<FileIr, u32> {
    let mut lowerer = Lowerer::new(source, positions);
    lowerer.ir.file_attrs = lowerer.attrs(&file.attrs);
    let root = lowerer.begin_scope(ScopeKind::File);
    lowerer.items(&file.items);
    lowerer.end_scope(root);
    match lowerer.too_deep {
        Some(offset) => Err(offset),
        None => Ok(lowerer.finish(source)),
    }
}

pub(crate) struct Lowerer<'t> {
    ir: FileIr,
    text: &'t str,
    positions: &'t Positions,
    names: NameTable,
    /// Words of the lists under construction, inner ones on top.
    words: Vec<u32>,
    scope: ScopeId,
    /// Items of the scopes under construction, inner ones on top.
    scope_items: Vec<ItemId>,
    /// Attributes of an item macro or of a side of `cfg_if!`, for the items inside.
    outer_attrs: Vec<Attr>,
    outer_test: bool,
    depth: u32,
    too_deep: Option<u32>,
    /// Bytes of macro bodies that may still be parsed: nested macros are parsed once for each level.
    macro_budget: usize,
    /// Only for files with directives: the syntax nodes that a directive can cover.
    nodes: Option<covers::Nodes>,
}

/// A scope under construction.
struct OpenScope {
    outer: ScopeId,
    first_item: usize,
}

impl<'t> Lowerer<'t> {
    fn new(source: &Source<'t>, positions: &'t Positions) -> Self {
        let has_directives = !source.directives.is_empty() || source.own_attributes;
        let (mut ir, mut names) = ROOM.take();
        names.clear(source.text.len());
        ir.lists.push(0);
        ir.names.push("");
        ir.generics.push(Generics::default());
        Self {
            ir,
            text: source.text,
            positions,
            names,
            words: Vec::new(),
            scope: ScopeId::NONE,
            scope_items: Vec::new(),
            outer_attrs: Vec::new(),
            outer_test: false,
            depth: 0,
            too_deep: None,
            macro_budget: source.text.len().saturating_mul(16),
            nodes: has_directives.then(covers::Nodes::default),
        }
    }

    fn finish(mut self, source: &Source<'_>) -> FileIr {
        self.ir.len = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        self.ir.generated = source.generated;
        if let Some(nodes) = self.nodes.take() {
            self.ir.directives = nodes.cover(&source.directives, self.text, &self.positions.lines);
        }
        self.ir.lines = self.positions.lines.clone();
        let ir = self.ir.take_exact();
        if self.text.len() <= LARGE {
            ROOM.set((self.ir, self.names));
        }
        ir
    }

    // Positions and names.

    fn at(&self, span: proc_macro2::Span) -> u32 {
        self.positions.start(span)
    }

    fn end(&self, span: proc_macro2::Span) -> u32 {
        self.positions.end(span)
    }

    /// The place of a token of `len` bytes.
    fn token(&self, span: proc_macro2::Span, len: u32) -> Span {
        let start = self.at(span);
        Span::new(start, start + len)
    }

    /// From the start of one token to the end of another that is one byte long.
    fn between(&self, first: proc_macro2::Span, last: proc_macro2::Span) -> Span {
        Span::new(self.at(first), self.at(last) + 1)
    }

    /// The place of a node, measured exactly: slow.
    fn measure(&self, node: &impl quote::ToTokens) -> Span {
        let span = node.span();
        Span::new(self.at(span), self.end(span))
    }

    /// The name and place of an identifier, without its `r#`.
    fn ident(&mut self, ident: &proc_macro2::Ident) -> (Name, Span) {
        let mut start = self.at(ident.span());
        let mut rest = &self.text.as_bytes()[start as usize..];
        if let Some(raw) = rest.strip_prefix(b"r#") {
            (rest, start) = (raw, start + 2);
        }
        let len = ascii_word_len(rest);
        let next_is_wide = rest.get(len).is_some_and(|byte| !byte.is_ascii());
        if len == 0 || next_is_wide {
            return self.unusual_ident(ident, start);
        }
        let span = Span::new(start, start + u32::try_from(len).unwrap_or(0));
        (self.name(&self.text[span.start as usize..span.end as usize]), span)
    }

    /// An identifier with letters beyond ASCII, or one that does not stand in the text.
    #[cold]
    fn unusual_ident(&mut self, ident: &proc_macro2::Ident, start: u32) -> (Name, Span) {
        let text = ident.to_string();
        let text = text.trim_start_matches("r#");
        let stands_there = self.text[start as usize..].starts_with(text);
        let len = if stands_there { u32::try_from(text.len()).unwrap_or(0) } else { 0 };
        (self.name(text), Span::new(start, start + len))
    }

    fn ident_name(&mut self, ident: &proc_macro2::Ident) -> Name {
        self.ident(ident).0
    }

    fn name(&mut self, text: &str) -> Name {
        self.names.name(&mut self.ir.names, text)
    }

    // Lists: what is pushed to `words` since `mark` becomes one.

    fn mark(&self) -> usize {
        self.words.len()
    }

    fn push(&mut self, word: impl Word) {
        self.words.push(word.to_word());
    }

    fn list<T>(&mut self, mark: usize) -> List<T> {
        let len = self.words.len() - mark;
        if len == 0 {
            return List::EMPTY;
        }
        let handle = self.ir.lists.len();
        self.ir.lists.push(u32::try_from(len).unwrap_or(0));
        self.ir.lists.extend_from_slice(&self.words[mark..]);
        self.words.truncate(mark);
        List::raw(u32::try_from(handle).unwrap_or(0))
    }

    // Depth.

    /// Goes one level deeper; `false` beyond the limit, where the caller returns something without children.
    fn enter(&mut self) -> bool {
        if self.depth >= MAX_DEPTH {
            // Measuring the node would recurse through it; the last item is near enough.
            let item = self.ir.items.last().map_or(0, |item| item.span.start);
            self.too_deep.get_or_insert(item);
            return false;
        }
        self.depth += 1;
        true
    }

    fn leave(&mut self) {
        self.depth -= 1;
    }

    // Scopes.

    fn begin_scope(&mut self, kind: ScopeKind) -> OpenScope {
        let open = OpenScope { outer: self.scope, first_item: self.scope_items.len() };
        self.scope =
            alloc(&mut self.ir.scopes, Scope { parent: self.scope, kind, items: List::EMPTY });
        open
    }

    fn end_scope(&mut self, OpenScope { outer, first_item }: OpenScope) -> ScopeId {
        let mark = self.mark();
        self.words.extend(self.scope_items.drain(first_item..).map(|item| item.0));
        let scope = self.scope;
        self.ir.scopes[scope.index()].items = self.list(mark);
        self.scope = outer;
        scope
    }

    /// Adds an item to the current scope; the kind may need the id, so it is set afterwards with [`Lowerer::set_kind`].
    fn add_item(&mut self, mut item: Item) -> ItemId {
        item.scope = self.scope;
        let id = alloc(&mut self.ir.items, item);
        self.scope_items.push(id);
        id
    }

    fn set_kind(&mut self, item: ItemId, kind: ItemKind) {
        self.ir.items[item.index()].kind = kind;
    }
}

/// What [`Punctuated`] holds. Its own iterator lives in a box.
fn each<T, P>(list: &Punctuated<T, P>) -> impl Iterator<Item = &T> {
    (0..list.len()).map(|at| &list[at])
}

fn alloc<T>(arena: &mut Vec<T>, value: T) -> Idx<T> {
    arena.push(value);
    Idx::new(arena.len() - 1)
}
