//! One file as owned, `Send` data without syn: items, signatures, bodies, comments addressed to us. A pure function of the file's text;
//! knows no other file, no configuration and no API. Everything is an index into an arena of the same [`FileIr`].
//!
//! Bodies are trees in source order: children of an expression are listed in evaluation order. When temporaries drop follows from the shape
//! (statement, scrutinee, condition, tail) and the crate's edition, and is decided by those who walk.

pub mod cfg;
pub mod directive;
pub mod walk;

use std::fmt;
use std::marker::PhantomData;

use serde::{Deserialize, Serialize};

use crate::source::{LineStarts, Span};
use cfg::Cfg;
use directive::Directive;

/// Index into an arena of the file; `Idx::NONE` stands for "none" where a field may lack one.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub struct Idx<T>(pub u32, #[serde(skip)] PhantomData<fn() -> T>);

impl<T> Idx<T> {
    pub const NONE: Self = Self(u32::MAX, PhantomData);

    pub fn new(index: usize) -> Self {
        Self(u32::try_from(index).unwrap_or(u32::MAX - 1), PhantomData)
    }

    pub fn raw(raw: u32) -> Self {
        Self(raw, PhantomData)
    }

    pub fn index(self) -> usize {
        self.0 as usize
    }

    pub fn is_none(self) -> bool {
        self.0 == u32::MAX
    }

    pub fn get(self) -> Option<Self> {
        (!self.is_none()).then_some(self)
    }
}

impl<T> Clone for Idx<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Idx<T> {}
impl<T> PartialEq for Idx<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Idx<T> {}
impl<T> PartialOrd for Idx<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Idx<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}
impl<T> std::hash::Hash for Idx<T> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<T> fmt::Debug for Idx<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_none() { f.write_str("-") } else { write!(f, "#{}", self.0) }
    }
}
impl<T> Default for Idx<T> {
    fn default() -> Self {
        Self::NONE
    }
}

/// A handle to a run of `u32`s in [`FileIr::lists`], its length first; handle 0 is the empty list.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub struct List<T>(pub u32, #[serde(skip)] PhantomData<fn() -> T>);

impl<T> List<T> {
    pub const EMPTY: Self = Self(0, PhantomData);

    pub fn raw(raw: u32) -> Self {
        Self(raw, PhantomData)
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl<T> Clone for List<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for List<T> {}
impl<T> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for List<T> {}
impl<T> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}]", self.0)
    }
}
impl<T> Default for List<T> {
    fn default() -> Self {
        Self::EMPTY
    }
}

/// Values that a [`List`] can hold, one or two words each.
pub trait Word: Copy {
    fn from_word(word: u32) -> Self;
    fn to_word(self) -> u32;
}

impl<T> Word for Idx<T> {
    fn from_word(word: u32) -> Self {
        Self::raw(word)
    }
    fn to_word(self) -> u32 {
        self.0
    }
}

/// An identifier or other short text of the file, without `r#`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Name(pub u32);

impl Name {
    /// The empty text: a missing name.
    pub const EMPTY: Self = Self(0);
}

impl Word for Offset {
    fn from_word(word: u32) -> Self {
        Self(word)
    }
    fn to_word(self) -> u32 {
        self.0
    }
}

impl Word for Name {
    fn from_word(word: u32) -> Self {
        Self(word)
    }
    fn to_word(self) -> u32 {
        self.0
    }
}

pub type ScopeId = Idx<Scope>;
pub type ItemId = Idx<Item>;
pub type FnIdx = Idx<Function>;
pub type AdtIdx = Idx<Adt>;
pub type TraitIdx = Idx<Trait>;
pub type ImplIdx = Idx<Impl>;
pub type ConstIdx = Idx<Const>;
pub type AliasIdx = Idx<TypeAlias>;
pub type GenericsId = Idx<Generics>;
pub type TypeId = Idx<Type>;
pub type PathId = Idx<Path>;
pub type GenericArgsId = Idx<GenericArgs>;
pub type ExprId = Idx<Expr>;
pub type PatId = Idx<Pat>;
pub type StmtId = Idx<Stmt>;
pub type ArmId = Idx<Arm>;
pub type MacroId = Idx<MacroCall>;

/// One lowered file.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct FileIr {
    /// In order of first appearance; the first is `""`.
    pub names: Names,
    /// `scopes[0]` is the file; parents come before children.
    pub scopes: Vec<Scope>,
    pub items: Vec<Item>,
    /// Inner attributes of the file, `#![cfg(test)]` and the like.
    pub file_attrs: Attrs,
    pub functions: Vec<Function>,
    pub adts: Vec<Adt>,
    pub traits: Vec<Trait>,
    pub impls: Vec<Impl>,
    pub consts: Vec<Const>,
    pub aliases: Vec<TypeAlias>,
    pub imports: Vec<Import>,
    /// `generics[0]` is the empty one.
    pub generics: Vec<Generics>,
    pub types: Vec<Type>,
    pub paths: Vec<Path>,
    pub generic_args: Vec<GenericArgs>,
    pub exprs: Vec<Expr>,
    pub pats: Vec<Pat>,
    pub stmts: Vec<Stmt>,
    pub arms: Vec<Arm>,
    pub macros: Vec<MacroCall>,
    pub variants: Vec<Variant>,
    pub blocks: Vec<Block>,
    pub closures: Vec<Closure>,
    pub selects: Vec<Select>,
    pub select_arms: Vec<SelectArm>,
    pub lists: Vec<u32>,
    pub attrs: Vec<Attr>,
    /// Expressions that only some builds have, in the order in which their lowering ended.
    pub demands: Vec<Demand>,
    /// Comments addressed to us, in source order.
    pub directives: Vec<Directive>,
    pub lines: LineStarts,
    /// blake3 of the file's bytes, so that a report can tell that the file it quotes is the one that was analysed.
    pub hash: [u8; 32],
    pub len: u32,
    /// The file says `@generated` in its first comment lines: it feeds the call graph and is not reported.
    pub generated: bool,
    /// Syntax that syn passed through without understanding, and macro bodies of no known shape: counted, for honesty.
    pub opaque: u32,
}

/// A `#[cfg]` on a statement or arm, or an `if cfg!(..)`: the expressions from `first` to the one before `end` stand under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Demand {
    pub first: ExprId,
    pub end: ExprId,
    pub predicate: Name,
}

/// Distinct texts, one behind the other in one allocation.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Names {
    text: String,
    ends: Vec<u32>,
}

impl Names {
    #[inline]
    pub fn get(&self, name: Name) -> &str {
        let index = name.0 as usize;
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before] as usize);
        &self.text[start..self.ends[index] as usize]
    }

    pub fn iter(&self) -> impl ExactSizeIterator<Item = &str> {
        (0..u32::try_from(self.ends.len()).unwrap_or(u32::MAX)).map(|index| self.get(Name(index)))
    }

    /// Sources are shorter than 4 GiB, and so are their names.
    pub(crate) fn push(&mut self, text: &str) -> Name {
        self.text.push_str(text);
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
        Name(u32::try_from(self.ends.len() - 1).unwrap_or(0))
    }

    fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
    }
}

impl FileIr {
    pub fn name(&self, name: Name) -> &str {
        self.names.get(name)
    }

    /// What must hold of the build for `expr` to be part of it, beside what its function demands; `None` if nothing.
    pub fn demanded(&self, expr: ExprId) -> Option<Cfg> {
        if expr.is_none() {
            return None;
        }
        let around = |demand: &&Demand| (demand.first.0..demand.end.0).contains(&expr.0);
        let mut demands = self.demands.iter().filter(around).peekable();
        demands.peek()?;
        let mut cfg = Cfg::default();
        demands.for_each(|demand| cfg.add(self.name(demand.predicate)));
        Some(cfg)
    }

    /// The name that a pattern binds as a whole.
    pub fn binding_name(&self, pat: PatId) -> Option<&str> {
        match self.pats.get(pat.index())?.kind {
            PatKind::Binding { name, .. } => Some(self.name(name)),
            _ => None,
        }
    }

    pub fn list<T: Word>(
        &self,
        list: List<T>,
    ) -> impl DoubleEndedIterator<Item = T> + ExactSizeIterator + Clone + '_ {
        self.words(list.0).iter().map(|&word| T::from_word(word))
    }

    /// A list of pairs, stored flat.
    pub fn pairs<A: Word, B: Word>(
        &self,
        list: List<(A, B)>,
    ) -> impl DoubleEndedIterator<Item = (A, B)> + ExactSizeIterator + Clone + '_ {
        self.words(list.0)
            .chunks_exact(2)
            .map(|pair| (A::from_word(pair[0]), B::from_word(pair[1])))
    }

    fn words(&self, handle: u32) -> &[u32] {
        let start = handle as usize;
        let len = self.lists.get(start).map_or(0, |&len| len as usize);
        &self.lists[start + 1..start + 1 + len]
    }

    pub fn expr(&self, id: ExprId) -> ExprKind {
        self.exprs[id.index()].kind
    }

    pub fn span(&self, id: ExprId) -> Span {
        self.exprs[id.index()].span
    }

    pub fn attrs(&self, attrs: Attrs) -> &[Attr] {
        &self.attrs[attrs.start as usize..attrs.start as usize + attrs.len as usize]
    }
}

/// Calls a macro with the names of all arenas whose elements own no memory of their own.
macro_rules! for_each_arena {
    ($action:ident) => {
        $action!(
            scopes,
            items,
            functions,
            adts,
            traits,
            impls,
            consts,
            aliases,
            imports,
            generics,
            types,
            paths,
            generic_args,
            exprs,
            pats,
            stmts,
            arms,
            macros,
            variants,
            blocks,
            closures,
            selects,
            select_arms,
            lists,
            attrs,
            demands
        )
    };
}

impl FileIr {
    /// Moves everything into allocations of its size and leaves the room that the arenas had grown to, empty, for the next file.
    /// Allocators do not shrink in place, and room that comes back each time costs page faults.
    pub(crate) fn take_exact(&mut self) -> Self {
        let mut taken = Self {
            names: self.names.clone(),
            file_attrs: std::mem::take(&mut self.file_attrs),
            directives: std::mem::take(&mut self.directives),
            lines: std::mem::take(&mut self.lines),
            hash: std::mem::take(&mut self.hash),
            len: std::mem::take(&mut self.len),
            generated: std::mem::take(&mut self.generated),
            opaque: std::mem::take(&mut self.opaque),
            ..Self::default()
        };
        self.names.clear();
        macro_rules! take {
            ($($arena:ident),*) => {
                $(
                    taken.$arena = self.$arena.clone();
                    self.$arena.clear();
                )*
            };
        }
        for_each_arena!(take);
        taken
    }

    /// Bytes that the file takes on the heap, directives left out.
    pub fn heap_size(&self) -> usize {
        fn size<T>(arena: &Vec<T>) -> usize {
            arena.capacity() * size_of::<T>()
        }
        let mut total = size(&self.names.ends) + size(&self.lines.0) + self.names.text.capacity();
        macro_rules! add {
            ($($arena:ident),*) => {
                $(total += size(&self.$arena);)*
            };
        }
        for_each_arena!(add);
        total
    }
}

/// Where names are looked up lexically: the file, an inline module, or a block that declares items.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Scope {
    pub parent: ScopeId,
    pub kind: ScopeKind,
    /// Items in source order. Items of item macros (`cfg_rt! { .. }`, `cfg_if!`) stand here as if written out.
    pub items: List<ItemId>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ScopeKind {
    File,
    Module(Name),
    Block,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Item {
    /// [`Name::EMPTY`] for impls and imports.
    pub name: Name,
    /// The name's place; for impls the `impl` keyword.
    pub span: Span,
    pub visibility: Visibility,
    pub attrs: Attrs,
    pub kind: ItemKind,
    pub scope: ScopeId,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Visibility {
    Private,
    /// `pub(crate)`, `pub(super)`, `pub(in ..)`.
    Restricted,
    Public,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ItemKind {
    /// `mod x { .. }`: its scope.
    InlineModule(ScopeId),
    /// `mod x;`, with the text of a plain `#[path = ".."]` or [`Name::EMPTY`].
    OutOfLineModule(Name),
    Function(FnIdx),
    Adt(AdtIdx),
    Trait(TraitIdx),
    Impl(ImplIdx),
    Const(ConstIdx),
    Alias(AliasIdx),
    /// One leaf of a `use`.
    Import(Idx<Import>),
    /// `extern crate a as b`: the original name; the item's name is what it is called here.
    ExternCrate(Name),
    /// `macro_rules! x`: not expanded.
    MacroRules,
    /// `include!("..")`: the path as it is written.
    Include(Name),
    /// An item macro whose body is not items.
    MacroCall(PathId),
}

/// Attributes `start..start + len` of [`FileIr::attrs`]. Doc comments, `derive`s of std traits aside, are not kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attrs {
    pub start: u32,
    pub len: u16,
    /// Under `#[cfg(test)]` (any form that needs `test`), or marked as a test by `#[test]`, `#[tokio::test]` and the like.
    pub test: bool,
    /// Has a `# Cancel safety` section in its documentation.
    pub documents_cancel_safety: bool,
    /// And that section says that something is lost.
    pub documents_cancel_loss: bool,
    /// Or it says, without any condition, that nothing is.
    pub affirms_cancel_safety: bool,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Attr {
    /// `tokio::main`, joined by `::`.
    pub path: Name,
    /// What stands between the delimiters or after `=`, as tokens printed with single spaces where needed; [`Name::EMPTY`] if nothing does.
    /// A string literal keeps its quotes.
    pub args: Name,
    pub span: Span,
}

/// A leaf of a `use` declaration.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Import {
    /// Starts with `::`.
    pub global: bool,
    /// Segments as written, `crate`, `self` and `super` included; `use a::{self}` has lost the `self`.
    pub path: List<Name>,
    pub kind: ImportKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ImportKind {
    /// Bound to the item's name (the last segment, or what follows `as`).
    Named,
    /// `as _`: brings a trait into scope.
    Anonymous,
    Glob,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Function {
    pub item: ItemId,
    pub name: Name,
    /// The name's place.
    pub span: Span,
    pub attrs: Attrs,
    pub owner: Owner,
    /// Where the names of its signature are looked up.
    pub scope: ScopeId,
    pub visibility: Visibility,
    pub generics: GenericsId,
    pub is_async: bool,
    pub is_unsafe: bool,
    pub is_const: bool,
    /// The first parameter is a receiver, a binding called `self`.
    pub has_self: bool,
    /// A receiver's type is written out: `Self`, `&Self`, `Arc<Self>`.
    pub params: List<(PatId, TypeId)>,
    /// [`TypeId::NONE`] for `()`.
    pub ret: TypeId,
    /// The block; none for declarations.
    pub body: ExprId,
    /// From the first token to the end of the body; of statics the name.
    pub whole: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Owner {
    Free,
    /// A static that is initialised when it is used first.
    Static,
    Impl(ImplIdx),
    Trait(TraitIdx),
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Adt {
    pub item: ItemId,
    pub generics: GenericsId,
    pub kind: AdtKind,
    /// One for a struct or union (named like it), any number for an enum.
    pub variants: List<Idx<Variant>>,
    pub derives_clone: bool,
    pub derives_default: bool,
    pub derives_copy: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AdtKind {
    Struct,
    Enum,
    Union,
}

/// A struct's only variant, or one of an enum.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Variant {
    pub name: Name,
    pub span: Span,
    pub shape: VariantShape,
    /// Tuple fields are named `0`, `1`, ...
    pub fields: List<(Name, TypeId)>,
    /// Where each field's name begins; empty for tuples.
    pub starts: List<Offset>,
    /// Names of the fields that are `pub`.
    pub open: List<Name>,
}

/// A position in bytes.
#[derive(Clone, Copy, Debug)]
pub struct Offset(pub u32);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum VariantShape {
    Unit,
    Tuple,
    Named,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Trait {
    pub item: ItemId,
    pub generics: GenericsId,
    pub supertraits: List<PathId>,
    pub functions: List<FnIdx>,
    /// Associated types: name and default or [`TypeId::NONE`].
    pub types: List<(Name, TypeId)>,
    /// Bounds of associated types, for those that have any: name and one bound.
    pub type_bounds: List<(Name, PathId)>,
    pub is_alias: bool,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Impl {
    pub item: ItemId,
    pub generics: GenericsId,
    /// [`PathId::NONE`] for inherent impls.
    pub of_trait: PathId,
    pub negative: bool,
    pub self_type: TypeId,
    pub functions: List<FnIdx>,
    pub types: List<(Name, TypeId)>,
    pub consts: List<ConstIdx>,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Const {
    pub item: ItemId,
    pub name: Name,
    pub is_static: bool,
    /// `thread_local!` or `lazy_static!` wrapped it; the type is what the user wrote.
    pub wrapper: ConstWrapper,
    pub ty: TypeId,
    pub value: ExprId,
    /// What its first use runs, as a function of its name.
    pub initialiser: FnIdx,
    pub scope: ScopeId,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ConstWrapper {
    Plain,
    ThreadLocal,
    LazyStatic,
    TaskLocal,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct TypeAlias {
    pub item: ItemId,
    pub generics: GenericsId,
    pub ty: TypeId,
}

/// Type parameters (lifetimes and const parameters are dropped) and what must hold for them.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub struct Generics {
    /// Parameter and default or [`TypeId::NONE`].
    pub params: List<(Name, TypeId)>,
    /// Bounds of parameters and where-clauses, one bound a pair, `?Sized` and lifetimes dropped.
    pub bounds: List<(TypeId, PathId)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Type {
    Path(PathId),
    Ref {
        mutable: bool,
        inner: TypeId,
    },
    Pointer(TypeId),
    Slice(TypeId),
    Array(TypeId),
    Tuple(List<TypeId>),
    /// A function pointer; `ret` may be none.
    Function {
        params: List<TypeId>,
        ret: TypeId,
    },
    Never,
    Infer,
    /// `impl A + B`.
    Impl(List<PathId>),
    /// `dyn A + B`.
    Dyn(List<PathId>),
    Opaque,
}

/// A path in an expression, pattern, type, bound or attribute. In expressions a bare name without generic arguments is [`ExprKind::Name`].
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Path {
    /// From the first segment to the end of the last segment's name.
    pub span: Span,
    pub global: bool,
    /// `<T as Trait>::x`: `T`; the first `qself_len` segments are the trait's path (0 for `<T>::x`).
    pub qself: TypeId,
    pub qself_len: u8,
    /// Name and generic arguments ([`GenericArgsId::NONE`] mostly).
    pub segments: List<(Name, GenericArgsId)>,
}

#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub struct GenericArgs {
    /// Type arguments; for `Fn(A, B) -> C` the parameters.
    pub types: List<TypeId>,
    /// `Item = T`.
    pub assoc: List<(Name, TypeId)>,
    /// Written with parentheses: `Fn(A) -> C`.
    pub parenthesized: bool,
    /// `C` of `Fn(A) -> C`.
    pub ret: TypeId,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Expr {
    pub kind: ExprKind,
    /// Where a finding points: the callee's path, the method's name, the field's name, `await`, a macro's path, else the first keyword or token.
    pub span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ExprKind {
    /// A bare name: a local, an item, `self`.
    Name(Name),
    Path(PathId),
    Literal(Literal),
    Call {
        callee: ExprId,
        args: List<ExprId>,
    },
    MethodCall {
        receiver: ExprId,
        method: Name,
        turbofish: GenericArgsId,
        args: List<ExprId>,
    },
    Field {
        base: ExprId,
        name: Name,
    },
    Index {
        base: ExprId,
        index: ExprId,
    },
    Await(ExprId),
    /// `e?`.
    Try(ExprId),
    Ref {
        mutable: bool,
        inner: ExprId,
    },
    Deref(ExprId),
    /// `!e`, `-e`.
    Unary(ExprId),
    Binary {
        op: BinaryOp,
        lhs: ExprId,
        rhs: ExprId,
    },
    Cast {
        inner: ExprId,
        ty: TypeId,
    },
    Assign {
        lhs: ExprId,
        rhs: ExprId,
    },
    /// `lhs op= rhs`.
    AssignOp {
        lhs: ExprId,
        rhs: ExprId,
    },
    /// `let pat = e` in a condition.
    Let {
        pat: PatId,
        scrutinee: ExprId,
    },
    /// Also `unsafe`, `const`, labelled and `try` blocks.
    Block(Idx<Block>),
    /// `async [move] { .. }`: the block.
    Async {
        body: ExprId,
        moves: bool,
    },
    If {
        cond: ExprId,
        then: ExprId,
        otherwise: ExprId,
    },
    Match {
        scrutinee: ExprId,
        arms: List<ArmId>,
    },
    Loop {
        body: ExprId,
        label: Name,
    },
    While {
        cond: ExprId,
        body: ExprId,
        label: Name,
    },
    For {
        pat: PatId,
        iter: ExprId,
        body: ExprId,
        label: Name,
    },
    Closure(Idx<Closure>),
    /// The value may be none.
    Return(ExprId),
    Break {
        label: Name,
        value: ExprId,
    },
    Continue {
        label: Name,
    },
    Struct {
        path: PathId,
        fields: List<(Name, ExprId)>,
        rest: ExprId,
    },
    Tuple(List<ExprId>),
    Array(List<ExprId>),
    Repeat {
        value: ExprId,
        len: ExprId,
    },
    /// Either end may be none.
    Range {
        lo: ExprId,
        hi: ExprId,
        /// `..=`.
        closed: bool,
    },
    Macro(MacroId),
    /// Syntax we do not know; what could be understood of it.
    Opaque(List<ExprId>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Literal {
    Str,
    /// A string that is an absolute path.
    Path(Name),
    Bytes,
    Char,
    Bool(bool),
    /// Saturates.
    Int(u32),
    Float,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BinaryOp {
    /// The right side runs only when the left is true.
    And,
    /// The right side runs only when the left is false.
    Or,
    /// `==`, `<`, ..: a `bool`.
    Compare,
    Arithmetic,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Block {
    pub stmts: List<StmtId>,
    /// The value; none if the block ends with a statement.
    pub tail: ExprId,
    /// Its own scope if it declares items or imports.
    pub scope: ScopeId,
    pub label: Name,
    /// Other builds have statements that are left out here.
    pub partial: bool,
    pub span: Span,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Closure {
    pub params: List<(PatId, TypeId)>,
    pub ret: TypeId,
    pub body: ExprId,
    pub is_async: bool,
    pub moves: bool,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub enum Stmt {
    /// `let pat: ty = init else { otherwise };` with what is missing as none.
    Let { pat: PatId, ty: TypeId, init: ExprId, otherwise: ExprId, span: Span },
    /// With a semicolon: the value is dropped. `span` runs from the first token to the semicolon.
    Semi { expr: ExprId, span: Span },
    /// A block-like expression without a semicolon, in statement position.
    Expr { expr: ExprId },
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Arm {
    pub pat: PatId,
    /// May be none.
    pub guard: ExprId,
    pub body: ExprId,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Pat {
    pub kind: PatKind,
    /// A binding's name, else the first token.
    pub span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PatKind {
    /// `_`.
    Wild,
    /// `..`.
    Rest,
    /// A binding - or a constant or unit variant, which only linking can tell.
    Binding {
        name: Name,
        by_ref: bool,
        mutable: bool,
        sub: PatId,
    },
    Tuple(List<PatId>),
    TupleStruct {
        path: PathId,
        pats: List<PatId>,
    },
    Struct {
        path: PathId,
        fields: List<(Name, PatId)>,
    },
    Ref(PatId),
    Or(List<PatId>),
    Slice(List<PatId>),
    Path(PathId),
    /// Literals, ranges, constants blocks.
    Literal,
    /// `pat: T` of closure parameters.
    Typed {
        pat: PatId,
        ty: TypeId,
    },
    Opaque,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct MacroCall {
    pub path: PathId,
    pub shape: MacroShape,
    /// From the path to the closing delimiter.
    pub span: Span,
}

/// How the tokens of an invocation read. Which macro it is, nobody asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MacroShape {
    /// `a, b = c, %d, "..{e}"`: the expressions in order, names of `name = value` and sigils dropped, inline format arguments appended as [`ExprKind::Name`]s.
    Exprs(List<ExprId>),
    /// `value; len`.
    Repeat { value: ExprId, len: ExprId },
    /// `expr, pat [if guard]`: `matches!`, `assert_matches!`.
    Matches { expr: ExprId, pat: PatId, guard: ExprId },
    /// `[biased;] pat = future [, if cond] => handler, .. [else => handler]`.
    Select(Idx<Select>),
    /// Statements: `stream! { .. }`, `defer! { .. }`; an [`ExprKind::Block`].
    Block(ExprId),
    /// None of these.
    Opaque,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Select {
    pub biased: bool,
    pub arms: List<Idx<SelectArm>>,
    /// Handler of `else` or `complete`/`default`; may be none.
    pub otherwise: ExprId,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct SelectArm {
    pub pat: PatId,
    pub future: ExprId,
    /// The precondition; may be none.
    pub cond: ExprId,
    pub handler: ExprId,
}
