//! The grammars that macro bodies are tried against. Produces syntax trees; lowers nothing and knows no macro by name.

use proc_macro2::{Spacing, TokenStream, TokenTree};
use syn::buffer::Cursor;
use syn::ext::IdentExt as _;
use syn::parse::discouraged::Speculative as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{
    Attribute, Expr, Ident, ImplItem, Item, Lit, Pat, Result, Stmt, Token, TraitItem, Type,
    Visibility, braced, bracketed, token,
};

use crate::parse::skip_trivia;

/// What the invocation says besides its tokens.
#[derive(Clone, Copy)]
pub(super) struct Hint {
    /// Called `..matches`: its second argument is a pattern even if it also reads as an expression.
    pub(super) is_match: bool,
    pub(super) braces: bool,
}

pub(super) enum Shape {
    Exprs {
        values: Vec<Expr>,
        /// The names of `name = value`.
        keys: Vec<Ident>,
    },
    Repeat(Expr, Expr),
    Matches(Box<MatchesSyntax>),
    Select(SelectSyntax),
    Stmts(Vec<Stmt>),
    /// `cfg_if!` in the place of an expression.
    Branches(Vec<Branch<syn::Block>>),
    Opaque,
}

pub(super) struct MatchesSyntax {
    pub(super) expr: Expr,
    pub(super) pat: Pat,
    pub(super) guard: Option<Expr>,
}

pub(super) struct SelectSyntax {
    pub(super) biased: bool,
    pub(super) arms: Vec<SelectArmSyntax>,
    pub(super) otherwise: Option<Expr>,
}

pub(super) struct SelectArmSyntax {
    pub(super) pat: Pat,
    pub(super) future: Expr,
    pub(super) cond: Option<Expr>,
    pub(super) handler: Expr,
}

/// One side of `cfg_if!`; the last may have no condition.
pub(super) struct Branch<T> {
    pub(super) keyword: proc_macro2::Span,
    pub(super) cfg: Option<TokenStream>,
    pub(super) block: T,
}

/// `static [ref] NAME: Type [= value]` as `thread_local!` and `lazy_static!` have them.
pub(super) struct StaticDecl {
    pub(super) attrs: Vec<Attribute>,
    pub(super) visibility: Visibility,
    pub(super) is_ref: bool,
    pub(super) ident: Ident,
    pub(super) ty: Type,
    pub(super) value: Option<Expr>,
}

/// What stands between the tokens at the top, found without parsing.
#[derive(Default)]
struct Overview {
    semicolons: usize,
    commas: usize,
    arrow: bool,
}

/// What a macro body in the place of an expression is.
pub(super) fn shape(tokens: TokenStream, hint: Hint) -> Shape {
    let mut shape = Shape::Opaque;
    let look = |input: ParseStream<'_>| {
        shape = try_shapes(input, hint);
        Ok(())
    };
    // To leave tokens is no error here: to take them, one by one, costs more than the error that is dropped.
    let _ = look.parse2(tokens);
    shape
}

fn try_shapes(input: ParseStream<'_>, hint: Hint) -> Shape {
    let overview = overview(input);
    if overview.arrow
        && let Some(select) = attempt(input, select)
    {
        return Shape::Select(select);
    }
    if input.peek(Token![if])
        && input.peek2(Token![#])
        && let Some(branches) = attempt(input, block_branches)
    {
        return Shape::Branches(branches);
    }
    if hint.is_match
        && let Some(parts) = attempt(input, matches_syntax)
    {
        return Shape::Matches(Box::new(parts));
    }
    let ordered = if overview.semicolons > 0 {
        statements_first(input, hint, &overview)
    } else {
        expressions_first(input)
    };
    ordered.unwrap_or_else(|| partial_exprs(input))
}

/// With a `;` at the top: `value; len`, statements, and only then a list that merely uses `;` for `,`.
fn statements_first(input: ParseStream<'_>, hint: Hint, overview: &Overview) -> Option<Shape> {
    // `info!(a = 1; "text")`, as tracing had it once.
    let starts_with_key =
        || skip_key(&input.fork(), &mut Vec::new()).is_ok_and(|key| key.is_some());
    if !hint.braces
        && starts_with_key()
        && let Some(shape) = attempt(input, exprs)
    {
        return Some(shape);
    }
    if overview.semicolons == 1
        && overview.commas == 0
        && !hint.braces
        && let Some((value, len)) = attempt(input, repeat)
    {
        return Some(Shape::Repeat(value, len));
    }
    attempt(input, syn::Block::parse_within).map(stmts_shape).or_else(|| attempt(input, exprs))
}

fn expressions_first(input: ParseStream<'_>) -> Option<Shape> {
    attempt(input, exprs)
        .or_else(|| attempt(input, matches_syntax).map(|parts| Shape::Matches(Box::new(parts))))
        .or_else(|| attempt(input, syn::Block::parse_within).map(stmts_shape))
}

/// Items alone are no statements that run: `quote! { struct X; }`.
fn stmts_shape(stmts: Vec<Stmt>) -> Shape {
    if stmts.iter().all(|stmt| matches!(stmt, Stmt::Item(_))) {
        Shape::Opaque
    } else {
        Shape::Stmts(stmts)
    }
}

fn overview(input: ParseStream<'_>) -> Overview {
    let mut overview = Overview::default();
    let mut cursor = input.cursor();
    let mut after_equals = false;
    while let Some((token, next)) = cursor.token_tree() {
        let punct = if let TokenTree::Punct(punct) = &token { punct.as_char() } else { ' ' };
        match punct {
            ';' => overview.semicolons += 1,
            ',' => overview.commas += 1,
            '>' => overview.arrow |= after_equals,
            _ => {}
        }
        after_equals = punct == '=';
        cursor = next;
    }
    overview
}

/// Runs a parser that must take all of the input.
fn attempt<T>(
    input: ParseStream<'_>,
    parse: impl FnOnce(ParseStream<'_>) -> Result<T>,
) -> Option<T> {
    let fork = input.fork();
    let value = parse(&fork).ok()?;
    fork.is_empty().then_some(value)
}

// Lists of expressions.

fn exprs(input: ParseStream<'_>) -> Result<Shape> {
    let (mut values, mut keys) = (Vec::new(), Vec::new());
    skip_biased(input)?;
    while !input.is_empty() {
        element(input, &mut values, &mut keys)?;
        if !input.is_empty() {
            separator(input)?;
        }
    }
    Ok(Shape::Exprs { values, keys })
}

fn separator(input: ParseStream<'_>) -> Result<()> {
    if input.peek(Token![;]) {
        input.parse::<Token![;]>().map(drop)
    } else {
        input.parse::<Token![,]>().map(drop)
    }
}

/// `join!(biased; a, b)`.
fn skip_biased(input: ParseStream<'_>) -> Result<bool> {
    let biased =
        input.peek(Ident) && input.peek2(Token![;]) && input.fork().parse::<Ident>()? == "biased";
    if biased {
        input.parse::<Ident>()?;
        input.parse::<Token![;]>()?;
    }
    Ok(biased)
}

/// Values joined by `=>`, mostly one.
fn element(input: ParseStream<'_>, values: &mut Vec<Expr>, keys: &mut Vec<Ident>) -> Result<()> {
    loop {
        value(input, values, keys)?;
        if !input.peek(Token![=>]) {
            return Ok(());
        }
        input.parse::<Token![=>]>()?;
    }
}

/// `expr`, `name = expr`, `a.b = %expr`, `target: expr`, `?expr`, or braces or brackets with such elements in them.
fn value(input: ParseStream<'_>, values: &mut Vec<Expr>, keys: &mut Vec<Ident>) -> Result<()> {
    let is_label = skip_key(input, keys)? == Some(Key::Label);
    skip_sigil(input)?;
    if input.peek(token::Brace) || input.peek(token::Bracket) {
        let fork = input.fork();
        let value =
            fork.parse::<Expr>().ok().filter(|_| at_end_of_element(&fork) || fork.peek(Token![=>]));
        let Some(value) = value else { return group(input, values, keys) };
        input.advance_to(&fork);
        values.push(value);
        return Ok(());
    }
    let value = match lone_token(input)? {
        Some(value) => value,
        None => input.parse()?,
    };
    if !(is_label && matches!(value, Expr::Lit(_))) {
        values.push(value);
    }
    Ok(())
}

/// A name or literal that is all of an element, as most are: the parser of expressions would try much else first.
fn lone_token(input: ParseStream<'_>) -> Result<Option<Expr>> {
    let is_keyword = !input.peek(Ident);
    input.step(|cursor| {
        let name = cursor.ident().filter(|_| !is_keyword);
        let (value, rest) = if let Some((name, rest)) = name.filter(|(_, rest)| ends_element(*rest))
        {
            let path = syn::ExprPath { attrs: Vec::new(), qself: None, path: name.into() };
            (Expr::Path(path), rest)
        } else if let Some((lit, rest)) = cursor.literal().filter(|(_, rest)| ends_element(*rest)) {
            (Expr::Lit(syn::ExprLit { attrs: Vec::new(), lit: Lit::new(lit) }), rest)
        } else {
            return Ok((None, *cursor));
        };
        Ok((Some(value), rest))
    })
}

fn ends_element(rest: Cursor<'_>) -> bool {
    rest.eof() || rest.punct().is_some_and(|(next, _)| matches!(next.as_char(), ',' | ';'))
}

fn at_end_of_element(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![,]) || input.peek(Token![;])
}

/// `json!({"a": x})`: the elements of the group as if they stood outside.
fn group(input: ParseStream<'_>, values: &mut Vec<Expr>, keys: &mut Vec<Ident>) -> Result<()> {
    let content;
    if input.peek(token::Brace) {
        braced!(content in input);
    } else {
        bracketed!(content in input);
    }
    while !content.is_empty() {
        element(&content, values, keys)?;
        if !content.is_empty() {
            separator(&content)?;
        }
    }
    Ok(())
}

/// `%value` and `?value` of tracing's fields.
fn skip_sigil(input: ParseStream<'_>) -> Result<()> {
    if input.peek(Token![%]) {
        input.parse::<Token![%]>()?;
    } else if input.peek(Token![?]) {
        input.parse::<Token![?]>()?;
    }
    Ok(())
}

/// What stood before a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Key {
    /// `name =`.
    Name,
    /// `name:`.
    Label,
}

/// Takes `name =`, `a.b =`, `"key" =`, `name:` or `"key":`.
fn skip_key(input: ParseStream<'_>, keys: &mut Vec<Ident>) -> Result<Option<Key>> {
    // No `peek(Lit)`: it parses the literal, or makes an error of everything else.
    let key = input.step(|cursor| {
        let none = (None, *cursor);
        Ok(key(*cursor).map_or(none, |(name, key, rest)| (Some((name, key)), rest)))
    })?;
    let Some((name, key)) = key else { return Ok(None) };
    keys.extend(name.filter(|_| key == Key::Name));
    Ok(Some(key))
}

fn key(cursor: Cursor<'_>) -> Option<(Option<Ident>, Key, Cursor<'_>)> {
    let (mut name, mut rest) = match cursor.ident() {
        Some((name, rest)) => (Some(name), rest),
        None => (None, cursor.literal()?.1),
    };
    while let Some(after) = rest.punct().filter(|(punct, _)| punct.as_char() == '.')
        && let Some((_, after)) = after.1.ident()
    {
        (name, rest) = (None, after);
    }
    let (punct, rest) = rest.punct()?;
    let is_joint = punct.spacing() == Spacing::Joint;
    let next = rest.punct().filter(|_| is_joint).map_or(' ', |(next, _)| next.as_char());
    match (punct.as_char(), next) {
        (':', next) if next != ':' => Some((name, Key::Label, rest)),
        ('=', next) if !matches!(next, '=' | '>') => Some((name, Key::Name, rest)),
        _ => None,
    }
}

/// Keeps the elements that parse and skips those that do not.
fn partial_exprs(input: ParseStream<'_>) -> Shape {
    let (mut values, mut keys) = (Vec::new(), Vec::new());
    while !input.is_empty() {
        let fork = input.fork();
        let known = values.len();
        if element(&fork, &mut values, &mut keys).is_ok() && at_end_of_element(&fork) {
            input.advance_to(&fork);
        } else {
            values.truncate(known);
            skip_element(input);
        }
        // The separator; there is none at the end.
        let _ = separator(input);
    }
    if values.is_empty() { Shape::Opaque } else { Shape::Exprs { values, keys } }
}

fn skip_element(input: ParseStream<'_>) {
    while !at_end_of_element(input) {
        if input.parse::<TokenTree>().is_err() {
            return;
        }
    }
}

fn repeat(input: ParseStream<'_>) -> Result<(Expr, Expr)> {
    let value = input.parse()?;
    input.parse::<Token![;]>()?;
    Ok((value, input.parse()?))
}

/// `expr, pat [if guard] [, message..]`.
fn matches_syntax(input: ParseStream<'_>) -> Result<MatchesSyntax> {
    let expr = input.parse()?;
    input.parse::<Token![,]>()?;
    let pat = Pat::parse_multi_with_leading_vert(input)?;
    let guard = if input.peek(Token![if]) {
        input.parse::<Token![if]>()?;
        Some(input.parse()?)
    } else {
        None
    };
    if !input.is_empty() {
        input.parse::<Token![,]>()?;
        input.parse::<TokenStream>()?;
    }
    Ok(MatchesSyntax { expr, pat, guard })
}

// Select.

fn select(input: ParseStream<'_>) -> Result<SelectSyntax> {
    let biased = skip_biased(input)?;
    let mut select = SelectSyntax { biased, arms: Vec::new(), otherwise: None };
    while !input.is_empty() {
        if is_otherwise(input) {
            input.call(Ident::parse_any)?;
            input.parse::<Token![=>]>()?;
            select.otherwise = Some(handler(input)?);
        } else {
            select.arms.push(select_arm(input)?);
        }
    }
    if select.arms.is_empty() {
        Err(input.error("expected `pattern = future => handler`"))
    } else {
        Ok(select)
    }
}

/// `else =>`, `complete =>`, `default =>`.
fn is_otherwise(input: ParseStream<'_>) -> bool {
    let word = || {
        input
            .fork()
            .call(Ident::parse_any)
            .is_ok_and(|word| word == "else" || word == "complete" || word == "default")
    };
    input.peek(Ident::peek_any) && input.peek2(Token![=>]) && word()
}

fn select_arm(input: ParseStream<'_>) -> Result<SelectArmSyntax> {
    Attribute::parse_outer(input)?;
    let pat = Pat::parse_multi_with_leading_vert(input)?;
    input.parse::<Token![=]>()?;
    let future = input.parse()?;
    let cond = if input.peek(Token![,]) && input.peek2(Token![if]) {
        input.parse::<Token![,]>()?;
        input.parse::<Token![if]>()?;
        Some(input.parse()?)
    } else {
        None
    };
    input.parse::<Token![=>]>()?;
    Ok(SelectArmSyntax { pat, future, cond, handler: handler(input)? })
}

/// A block, after which the comma is optional, or another expression, after which it is not.
fn handler(input: ParseStream<'_>) -> Result<Expr> {
    if input.peek(token::Brace) {
        let fork = input.fork();
        let block: syn::Block = fork.parse()?;
        if !fork.peek(Token![.]) && !fork.peek(Token![?]) {
            input.advance_to(&fork);
            input.parse::<Option<Token![,]>>()?;
            return Ok(Expr::Block(syn::ExprBlock { attrs: Vec::new(), label: None, block }));
        }
    }
    let handler = input.parse()?;
    if !input.is_empty() {
        input.parse::<Token![,]>()?;
    }
    Ok(handler)
}

// Items.

const ITEM_WORDS: [&str; 18] = [
    "pub",
    "fn",
    "struct",
    "enum",
    "impl",
    "trait",
    "use",
    "mod",
    "static",
    "const",
    "type",
    "unsafe",
    "async",
    "extern",
    "macro_rules",
    "union",
    "auto",
    "default",
];

/// A cheap test that most bodies of expression macros fail; `start` is the first byte of the body.
pub(super) fn starts_like_items(text: &str, start: usize) -> bool {
    let start = skip_trivia(text, start);
    let rest = text.get(start..).unwrap_or("");
    let word_len = rest.find(|char| !is_word(char)).unwrap_or(rest.len());
    let next = text.get(skip_trivia(text, start + word_len)..).unwrap_or("");
    match &rest[..word_len] {
        "" => rest.starts_with('#'),
        "if" => next.starts_with('#'),
        // `cfg_a! { cfg_b! { .. } }`.
        word => ITEM_WORDS.contains(&word) || (next.starts_with('!') && !next.starts_with("!=")),
    }
}

/// The body as items, if it is some and nothing else.
pub(super) fn items(tokens: &TokenStream) -> Option<Vec<Item>> {
    let items = item_list.parse2(tokens.clone()).ok()?;
    let is_plain = |item: &Item| match item {
        Item::Verbatim(_) => false,
        // `a!(b);` in a list of its own is an expression.
        Item::Macro(item) => {
            item.ident.is_some() || matches!(item.mac.delimiter, syn::MacroDelimiter::Brace(_))
        }
        _ => true,
    };
    (!items.is_empty() && items.iter().all(is_plain)).then_some(items)
}

fn item_list(input: ParseStream<'_>) -> Result<Vec<Item>> {
    Attribute::parse_inner(input)?;
    many(input)
}

fn many<T: syn::parse::Parse>(input: ParseStream<'_>) -> Result<Vec<T>> {
    let mut items = Vec::new();
    while !input.is_empty() {
        items.push(input.parse()?);
    }
    Ok(items)
}

pub(super) fn impl_items(tokens: &TokenStream) -> Option<Vec<ImplItem>> {
    let items = many::<ImplItem>.parse2(tokens.clone()).ok()?;
    (!items.iter().any(|item| matches!(item, ImplItem::Verbatim(_)))).then_some(items)
}

pub(super) fn trait_items(tokens: &TokenStream) -> Option<Vec<TraitItem>> {
    let items = many::<TraitItem>.parse2(tokens.clone()).ok()?;
    (!items.iter().any(|item| matches!(item, TraitItem::Verbatim(_)))).then_some(items)
}

pub(super) fn item_branches(tokens: &TokenStream) -> Option<Vec<Branch<Vec<Item>>>> {
    let parser = |input: ParseStream<'_>| {
        branches(input, |input| {
            let content;
            braced!(content in input);
            many(&content)
        })
    };
    let branches: Vec<Branch<Vec<Item>>> = parser.parse2(tokens.clone()).ok()?;
    let is_plain = |item: &Item| !matches!(item, Item::Verbatim(_));
    let any = branches.iter().any(|branch| !branch.block.is_empty());
    (any && branches.iter().flat_map(|branch| &branch.block).all(is_plain)).then_some(branches)
}

fn block_branches(input: ParseStream<'_>) -> Result<Vec<Branch<syn::Block>>> {
    branches(input, |input| input.call(<syn::Block as syn::parse::Parse>::parse))
}

/// `if #[cfg(..)] { .. } else if #[cfg(..)] { .. } else { .. }`.
fn branches<T>(
    input: ParseStream<'_>,
    block: impl Fn(ParseStream<'_>) -> Result<T>,
) -> Result<Vec<Branch<T>>> {
    let mut branches = Vec::new();
    loop {
        let keyword = input.parse::<Token![if]>()?.span;
        let cfg = cfg(input)?;
        branches.push(Branch { keyword, cfg: Some(cfg), block: block(input)? });
        if input.is_empty() {
            return Ok(branches);
        }
        let keyword = input.parse::<Token![else]>()?.span;
        if !input.peek(Token![if]) {
            branches.push(Branch { keyword, cfg: None, block: block(input)? });
            return Ok(branches);
        }
    }
}

fn cfg(input: ParseStream<'_>) -> Result<TokenStream> {
    let attributes = input.call(Attribute::parse_outer)?;
    match attributes.into_iter().next().map(|attribute| attribute.meta) {
        Some(syn::Meta::List(list)) if list.path.is_ident("cfg") => Ok(list.tokens),
        _ => Err(input.error("expected `#[cfg(..)]`")),
    }
}

pub(super) fn statics(tokens: &TokenStream) -> Option<Vec<StaticDecl>> {
    let statics = static_list.parse2(tokens.clone()).ok()?;
    (!statics.is_empty()).then_some(statics)
}

fn static_list(input: ParseStream<'_>) -> Result<Vec<StaticDecl>> {
    let mut statics = Vec::new();
    while !input.is_empty() {
        statics.push(static_decl(input)?);
        if !input.is_empty() {
            input.parse::<Token![;]>()?;
        }
    }
    Ok(statics)
}

fn static_decl(input: ParseStream<'_>) -> Result<StaticDecl> {
    let attrs = input.call(Attribute::parse_outer)?;
    let visibility = input.parse()?;
    input.parse::<Token![static]>()?;
    let is_ref = input.parse::<Option<Token![ref]>>()?.is_some();
    let ident = input.parse()?;
    input.parse::<Token![:]>()?;
    let ty = input.parse()?;
    let value = match input.parse::<Option<Token![=]>>()? {
        Some(_) => Some(input.parse()?),
        None => None,
    };
    Ok(StaticDecl { attrs, visibility, is_ref, ident, ty, value })
}

// Format strings.

/// The identifiers in `{name}`, `{name:?}` and `{0:width$}` of a string literal, with their offsets in it.
pub(super) fn format_arguments(literal: &str) -> Vec<(u32, &str)> {
    let mut found = Vec::new();
    let is_raw = literal.starts_with('r');
    let bytes = literal.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            // `\u{e4}` is no argument.
            b'\\' if !is_raw => {
                at += if bytes.get(at + 1) == Some(&b'u') {
                    literal[at..].find('}').unwrap_or(0).max(1) + 1
                } else {
                    2
                }
            }
            b'{' if bytes.get(at + 1) == Some(&b'{') => at += 2,
            b'{' => {
                let len = literal[at..].find('}').unwrap_or(literal.len() - at);
                placeholder(at + 1, &literal[at + 1..at + len], &mut found);
                at += len + 1;
            }
            _ => at += 1,
        }
    }
    found
}

fn placeholder<'t>(start: usize, inside: &'t str, found: &mut Vec<(u32, &'t str)>) {
    let (argument, spec) = inside.split_once(':').unwrap_or((inside, ""));
    let mut add = |at: usize, word: &'t str| {
        let is_name =
            word.starts_with(|first: char| first.is_alphabetic() || first == '_') && word != "_";
        if is_name && word.chars().all(is_word) {
            found.push((u32::try_from(at).unwrap_or(u32::MAX), word));
        }
    };
    add(start, argument.trim_end());
    // Width and precision: `{:width$.precision$}`.
    let spec_start = start + argument.len() + 1;
    for (end, _) in spec.match_indices('$') {
        let word_start = end
            - spec[..end]
                .chars()
                .rev()
                .take_while(|&char| is_word(char))
                .map(char::len_utf8)
                .sum::<usize>();
        add(spec_start + word_start, &spec[word_start..end]);
    }
}

fn is_word(char: char) -> bool {
    char.is_alphanumeric() || char == '_'
}
