//! What a program consists of: crates, modules and items with global ids. Holds definitions; resolves nothing.

use rustc_hash::FxHashMap;

use super::symbol::Symbol;
use super::ty::{Bound, Ty};
use crate::ir::cfg::Cfg;
use crate::ir::{
    AdtIdx, AliasIdx, ConstIdx, FileIr, FnIdx, ImplIdx, ItemId, Name, ScopeId, TraitIdx,
};
use crate::models::Effects;
use crate::source::{FileId, Place, Span};
use crate::workspace::{Edition, PackageId, TargetKind};

macro_rules! ids {
    ($($name:ident)*) => { $(
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    )* };
}

/// Ids that are counted out; the others are a file's first one plus an index of its own.
macro_rules! counted {
    ($($name:ident)*) => { $(
        impl $name {
            pub(crate) fn new(index: usize) -> Self {
                Self(u32::try_from(index).expect("fewer than 2^32 items fit into memory"))
            }
        }
    )* };
}

ids! { CrateId ModuleId FnId AdtId TraitId ImplId ConstId AliasId }
counted! { CrateId ModuleId FnId AdtId TraitId AliasId }

/// What a path can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Def {
    Module(ModuleId),
    Fn(FnId),
    Adt(AdtId),
    Variant(AdtId, u32),
    Trait(TraitId),
    Const(ConstId),
    Alias(AliasId),
    /// A `macro_rules!` item.
    Macro(FileId, ItemId),
    Prim(Prim),
    /// A path into a crate of which no source and no model is known: its text.
    Extern(Symbol),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Prim {
    Bool,
    Char,
    Str,
    Float,
    /// Integers differ in nothing that matters here, but impls tell them apart.
    Int(IntKind),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IntKind {
    U8,
    U16,
    U32,
    U64,
    U128,
    Usize,
    I8,
    I16,
    I32,
    I64,
    I128,
    Isize,
    /// A literal's: later use decides.
    Open,
}

impl Prim {
    /// How each is written; of two names of one the first is shown.
    const NAMES: &[(&str, Self)] = &[
        ("bool", Self::Bool),
        ("char", Self::Char),
        ("str", Self::Str),
        ("f64", Self::Float),
        ("f32", Self::Float),
        ("u8", Self::Int(IntKind::U8)),
        ("u16", Self::Int(IntKind::U16)),
        ("u32", Self::Int(IntKind::U32)),
        ("u64", Self::Int(IntKind::U64)),
        ("u128", Self::Int(IntKind::U128)),
        ("usize", Self::Int(IntKind::Usize)),
        ("i8", Self::Int(IntKind::I8)),
        ("i16", Self::Int(IntKind::I16)),
        ("i32", Self::Int(IntKind::I32)),
        ("i64", Self::Int(IntKind::I64)),
        ("i128", Self::Int(IntKind::I128)),
        ("isize", Self::Int(IntKind::Isize)),
    ];

    /// Each at least once, first by kind, then by size.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        let named = Self::NAMES.iter().map(|&(_, prim)| prim);
        named.chain([Self::Int(IntKind::Open)])
    }

    pub(crate) fn named(text: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(name, _)| *name == text).map(|&(_, prim)| prim)
    }

    pub(crate) fn name(self) -> &'static str {
        let known = Self::NAMES.iter().find(|&&(_, prim)| prim == self);
        known.map_or("{integer}", |&(name, _)| name)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Namespace {
    Types,
    Values,
    Macros,
}

#[derive(Debug)]
pub struct Crate {
    pub name: Symbol,
    pub package: Option<PackageId>,
    /// `None` for models and for files that no target reaches.
    pub kind: Option<TargetKind>,
    pub root: ModuleId,
    pub edition: Edition,
    /// Crates that paths can name first, workspace and models; `None` for dependencies of which nothing is known.
    pub externs: FxHashMap<Symbol, Option<CrateId>>,
    pub is_model: bool,
}

#[derive(Debug)]
pub struct Module {
    pub krate: CrateId,
    /// `None` for crate roots.
    pub parent: Option<ModuleId>,
    pub name: Symbol,
    pub file: FileId,
    pub scope: ScopeId,
    /// A block with items: names not found go on to the parent.
    pub is_block: bool,
    /// Under `#[cfg(test)]`, itself or by a parent.
    pub test: bool,
    /// Its own and those of its parents.
    pub cfg: Cfg,
    pub names: FxHashMap<(Symbol, Namespace), Binding>,
    /// Further definitions of a name under other cfgs.
    pub alternatives: FxHashMap<(Symbol, Namespace), Vec<Def>>,
    /// Traits brought in by `as _`.
    pub anonymous_traits: Vec<TraitId>,
    /// A path of another crate all of whose names are imported though not all are known: what is not found elsewhere comes from there.
    pub open: Option<Symbol>,
    /// Counts changes to the names above while imports are resolved.
    pub(crate) revision: u32,
}

impl Module {
    /// Brings a trait into scope without a name; whether it is new.
    pub(crate) fn add_anonymous(&mut self, id: TraitId) -> bool {
        let new = !self.anonymous_traits.contains(&id);
        if new {
            self.anonymous_traits.push(id);
            self.revision += 1;
        }
        new
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Binding {
    pub def: Def,
    pub reach: Reach,
    /// Glob imports give way to everything else.
    pub is_glob: bool,
}

/// From where a name can be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// The module and what is inside it.
    Module,
    Crate,
    Everywhere,
}

/// A file of the workspace or a model, with its names made global.
#[derive(Debug)]
pub struct LinkedFile {
    pub ir: FileIr,
    /// Global symbol of each [`Name`].
    pub symbols: Vec<Symbol>,
    pub edition: Edition,
    /// The crate that owns the file; several may include it.
    pub krate: CrateId,
    pub is_model: bool,
    /// No target reaches it.
    pub is_orphan: bool,
    /// Belongs to a test, example, bench or build script, or lies under `cfg(test)`.
    pub test: bool,
    /// Module of each scope.
    pub modules: Vec<ModuleId>,
    pub first_fn: u32,
    pub first_adt: u32,
    pub first_trait: u32,
    pub first_impl: u32,
    pub first_const: u32,
    pub first_alias: u32,
}

impl LinkedFile {
    pub fn symbol(&self, name: Name) -> Symbol {
        self.symbols[name.0 as usize]
    }

    pub fn fn_id(&self, idx: FnIdx) -> FnId {
        FnId(self.first_fn + idx.0)
    }

    pub fn adt_id(&self, idx: AdtIdx) -> AdtId {
        AdtId(self.first_adt + idx.0)
    }

    pub fn trait_id(&self, idx: TraitIdx) -> TraitId {
        TraitId(self.first_trait + idx.0)
    }

    pub fn impl_id(&self, idx: ImplIdx) -> ImplId {
        ImplId(self.first_impl + idx.0)
    }

    pub fn const_id(&self, idx: ConstIdx) -> ConstId {
        ConstId(self.first_const + idx.0)
    }

    pub fn alias_id(&self, idx: AliasIdx) -> AliasId {
        AliasId(self.first_alias + idx.0)
    }
}

/// Type parameters `start..start + len` of [`super::Program::params`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Params {
    pub start: u32,
    pub len: u32,
}

impl Params {
    pub const NONE: Self = Self { start: u32::MAX, len: 0 };

    pub fn contains(self, param: u32) -> bool {
        self.start <= param && param < self.start + self.len
    }
}

#[derive(Clone, Debug)]
pub struct Param {
    pub name: Symbol,
    pub bounds: Vec<Bound>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Container {
    Free,
    Impl(ImplId),
    Trait(TraitId),
}

#[derive(Debug)]
pub struct FnDef {
    pub file: FileId,
    pub idx: FnIdx,
    pub name: Symbol,
    pub name_span: Span,
    pub module: ModuleId,
    pub container: Container,
    /// The function inside whose body it is written.
    pub params: Params,
    /// The receiver included.
    pub inputs: Box<[Ty]>,
    /// What the source says; an `async fn` returns a future of it.
    pub output: Ty,
    /// Calling it gives a future.
    pub is_async: bool,
    /// An attribute puts what it does into a span.
    pub opens_span: bool,
    pub has_self: bool,
    pub has_body: bool,
    /// Runs only in tests, examples, benches and build scripts.
    pub test: bool,
    /// Its own and those around it.
    pub cfg: Cfg,
    /// Other functions of the same name under other cfgs, one of them async and one not: which is meant, is not known.
    pub has_unlike_twin: bool,
    /// What a comment at it says.
    pub assumed: Option<Assumed>,
    /// A comment says that its future may be dropped and made again: `// asynclint: cancel-safe(reason = "..")`.
    pub cancel_safe: bool,
    pub effects: Option<Box<Effects>>,
}

/// What a comment says of a function: `// asynclint: nonblocking(reason = "..")`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assumed {
    Blocking,
    /// Neither it nor its callers are reported for what it does.
    Nonblocking,
    /// It blocks only where it may: its callers are not reported, it is.
    Mixed,
    /// Its future may be dropped and made again.
    CancelSafe,
}

/// Such a comment, and the function that it stands at.
#[derive(Clone, Copy, Debug)]
pub struct Assumption {
    pub file: FileId,
    pub span: Span,
    pub assumed: Assumed,
    pub func: Option<FnId>,
}

impl FnDef {
    pub fn place(&self) -> Place {
        Place { file: self.file, span: self.name_span }
    }
}

#[derive(Debug)]
pub struct AdtDef {
    pub file: FileId,
    pub idx: AdtIdx,
    pub name: Symbol,
    pub module: ModuleId,
    pub params: Params,
    pub variants: Vec<VariantDef>,
    pub is_enum: bool,
    pub derives_clone: bool,
    pub derives_default: bool,
    pub effects: Option<Box<Effects>>,
}

#[derive(Debug)]
pub struct VariantDef {
    pub name: Symbol,
    pub fields: Vec<(Symbol, Ty)>,
    pub is_tuple: bool,
}

#[derive(Debug)]
pub struct TraitDef {
    pub file: FileId,
    pub name: Symbol,
    pub module: ModuleId,
    pub params: Params,
    /// `Self`, as a type parameter.
    pub self_param: u32,
    pub supertraits: Vec<Bound>,
    pub fns: Vec<FnId>,
    /// Associated types with the bounds they must satisfy.
    pub types: Vec<(Symbol, Vec<Bound>)>,
}

#[derive(Debug)]
pub struct ImplDef {
    pub file: FileId,
    pub module: ModuleId,
    pub params: Params,
    pub of_trait: Option<Bound>,
    /// A trait was named, but not one we know.
    pub of_unknown_trait: bool,
    pub self_ty: Ty,
    pub fns: Vec<FnId>,
    pub types: Vec<(Symbol, Ty)>,
}

#[derive(Debug)]
pub struct ConstDef {
    pub file: FileId,
    pub idx: ConstIdx,
    pub name: Symbol,
    pub module: ModuleId,
    pub ty: Ty,
    pub is_static: bool,
    pub initialiser: Option<FnId>,
    pub test: bool,
}

#[derive(Debug)]
pub struct AliasDef {
    pub file: FileId,
    pub idx: AliasIdx,
    pub module: ModuleId,
    pub params: Params,
    pub ty: Ty,
}
