//! Light types, interned. A type table has an optional frozen base, so that bodies are inferred in parallel without locks.
//! Knows shapes, substitution and matching; looks nothing up.

use std::hash::BuildHasher as _;

use indexmap::IndexSet;
use rustc_hash::{FxBuildHasher, FxHashMap};

use super::Few;
use super::def::{AdtId, FnId, IntKind, Prim, TraitId};
use super::symbol::Symbol;
use crate::ir::ExprId;

/// Twice the position of its kind, plus one if it mentions a type parameter or an associated type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ty(u32);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TyList(u32);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BoundList(u32);

impl Ty {
    pub const UNKNOWN: Self = Self(0);
    pub const NEVER: Self = Self(2);
    pub const UNIT: Self = Self(4);
    /// `&str`, the last of those that every table has.
    pub(crate) const STR_REF: Self = Self(Self::prim(Prim::Int(IntKind::Open)).0 + 2);

    pub fn is_unknown(self) -> bool {
        self == Self::UNKNOWN
    }

    /// The primitive types stand after those above, in the order of [`Prim::all`].
    pub(crate) const fn prim(prim: Prim) -> Self {
        let position = match prim {
            Prim::Bool => 0,
            Prim::Char => 1,
            Prim::Str => 2,
            Prim::Float => 3,
            Prim::Int(kind) => 4 + kind as u32,
        };
        Self(Self::UNIT.0 + 2 + 2 * position)
    }

    fn new(position: usize, generic: bool) -> Self {
        Self(id(2 * position + usize::from(generic)))
    }

    fn position(self) -> usize {
        (self.0 / 2) as usize
    }
}

impl TyList {
    pub const EMPTY: Self = Self(0);
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TyKind {
    Unknown,
    Never,
    Tuple(TyList),
    Prim(Prim),
    Adt(AdtId, TyList),
    Ref {
        mutable: bool,
        inner: Ty,
    },
    Pointer(Ty),
    Slice(Ty),
    Array(Ty),
    /// A function item, as a value.
    Fn(FnId),
    FnPtr(TyList, Ty),
    /// A closure of the body at hand.
    Closure(ExprId),
    /// What calling an `async fn` gives: the function and its output.
    Future(FnId, Ty),
    /// An `async` block of the body at hand, and its output.
    AsyncBlock(ExprId, Ty),
    Param(u32),
    Dyn(BoundList),
    Opaque(BoundList),
    /// `<T as _>::Name`, not yet known.
    Assoc(Ty, Symbol),
    /// A type of a crate of which nothing is known.
    Extern(Symbol),
}

/// `Trait<Args, Name = T>`; for `Fn(A) -> B` the arguments are one tuple and `Output = B`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bound {
    pub of: TraitId,
    pub args: TyList,
    pub assoc: Vec<(Symbol, Ty)>,
}

#[derive(Debug)]
pub struct Types<'b> {
    base: Option<&'b Types<'static>>,
    /// The kinds and lists of the base; `kinds` and `lists` go on after them.
    frozen: &'b [TyKind],
    frozen_lists: &'b [Ty],
    kinds: Vec<TyKind>,
    known: FxHashMap<TyKind, Ty>,
    lists: Lists,
    bounds: IndexSet<Box<[Bound]>, FxBuildHasher>,
}

impl Default for Types<'static> {
    fn default() -> Self {
        let mut types = Types {
            base: None,
            frozen: &[],
            frozen_lists: &[],
            kinds: Vec::new(),
            known: FxHashMap::default(),
            lists: Lists::default(),
            bounds: IndexSet::default(),
        };
        types.lists.enter(hash(&[]), &[]);
        for kind in [TyKind::Unknown, TyKind::Never, TyKind::Tuple(TyList::EMPTY)] {
            types.ty(kind);
        }
        for prim in Prim::all() {
            let ty = types.ty(TyKind::Prim(prim));
            debug_assert_eq!(ty, Ty::prim(prim), "primitive types have fixed places");
        }
        let text = types.reference(false, Ty::prim(Prim::Str));
        debug_assert_eq!(text, Ty::STR_REF, "so has `&str`");
        types
    }
}

/// Lists of types one behind the other, each after its length.
#[derive(Debug, Default)]
struct Lists {
    items: Vec<Ty>,
    /// Where a list with this hash stands; if another one with the same is there, it goes by the next number that is free.
    known: FxHashMap<u64, usize>,
}

impl Lists {
    /// Where the list stands, or by which number it can go.
    fn find(&self, mut hash: u64, list: &[Ty]) -> Result<usize, u64> {
        while let Some(&at) = self.known.get(&hash) {
            if items_at(&self.items, at) == list {
                return Ok(at);
            }
            hash = hash.wrapping_add(1);
        }
        Err(hash)
    }

    fn enter(&mut self, hash: u64, list: &[Ty]) -> usize {
        self.find(hash, list).unwrap_or_else(|hash| {
            let at = self.items.len();
            self.items.push(Ty(id(list.len())));
            self.items.extend_from_slice(list);
            self.known.insert(hash, at);
            at
        })
    }
}

fn hash(list: &[Ty]) -> u64 {
    FxBuildHasher.hash_one(list)
}

fn items_at(items: &[Ty], at: usize) -> &[Ty] {
    let len = items[at].0 as usize;
    &items[at + 1..][..len]
}

fn id(index: usize) -> u32 {
    u32::try_from(index).expect("fewer than 2^32 types fit into memory")
}

impl<'b> Types<'b> {
    /// A table that adds to `base` without changing it.
    pub(crate) fn over(base: &'b Types<'static>) -> Self {
        Self {
            base: Some(base),
            frozen: &base.kinds,
            frozen_lists: &base.lists.items,
            kinds: Vec::new(),
            known: FxHashMap::default(),
            lists: Lists::default(),
            bounds: IndexSet::default(),
        }
    }

    pub fn ty(&mut self, kind: TyKind) -> Ty {
        let frozen = self.base.and_then(|base| base.known.get(&kind));
        if let Some(&known) = frozen.or_else(|| self.known.get(&kind)) {
            return known;
        }
        let ty = Ty::new(self.frozen.len() + self.kinds.len(), self.mentions_params(kind));
        self.kinds.push(kind);
        self.known.insert(kind, ty);
        ty
    }

    #[inline]
    pub fn kind(&self, ty: Ty) -> TyKind {
        let position = ty.position();
        match self.frozen.get(position) {
            Some(&kind) => kind,
            None => self.kinds[position - self.frozen.len()],
        }
    }

    pub fn list(&mut self, list: &[Ty]) -> TyList {
        if list.is_empty() {
            return TyList::EMPTY;
        }
        let hash = hash(list);
        match self.base.map(|base| base.lists.find(hash, list)) {
            Some(Ok(found)) => TyList(id(found)),
            _ => TyList(id(self.frozen_lists.len() + self.lists.enter(hash, list))),
        }
    }

    pub fn list_items(&self, list: TyList) -> &[Ty] {
        let at = list.0 as usize;
        match at.checked_sub(self.frozen_lists.len()) {
            Some(at) => items_at(&self.lists.items, at),
            None => items_at(self.frozen_lists, at),
        }
    }

    pub fn bound_list(&mut self, bounds: &[Bound]) -> BoundList {
        let offset = self.base.map_or(0, |base| base.bounds.len());
        if let Some(found) = self.base.and_then(|base| base.bounds.get_index_of(bounds)) {
            return BoundList(id(found));
        }
        BoundList(id(offset + self.bounds.insert_full(bounds.into()).0))
    }

    pub fn bounds(&self, list: BoundList) -> &[Bound] {
        match self.base {
            Some(base) if (list.0 as usize) < base.bounds.len() => &base.bounds[list.0 as usize],
            Some(base) => &self.bounds[list.0 as usize - base.bounds.len()],
            None => &self.bounds[list.0 as usize],
        }
    }

    /// Whether `ty` mentions a type parameter or an associated type.
    pub fn is_generic(&self, ty: Ty) -> bool {
        ty.0 % 2 == 1
    }

    fn mentions_params(&self, kind: TyKind) -> bool {
        match kind {
            TyKind::Param(_) | TyKind::Assoc(..) => true,
            TyKind::Tuple(list) | TyKind::Adt(_, list) => self.any_generic(list),
            TyKind::FnPtr(list, ret) => self.any_generic(list) || self.is_generic(ret),
            TyKind::Ref { inner, .. }
            | TyKind::Pointer(inner)
            | TyKind::Slice(inner)
            | TyKind::Array(inner)
            | TyKind::Future(_, inner)
            | TyKind::AsyncBlock(_, inner) => self.is_generic(inner),
            TyKind::Dyn(bounds) | TyKind::Opaque(bounds) => {
                self.bounds(bounds).iter().any(|bound| {
                    self.any_generic(bound.args)
                        || bound.assoc.iter().any(|&(_, ty)| self.is_generic(ty))
                })
            }
            TyKind::Unknown
            | TyKind::Never
            | TyKind::Prim(_)
            | TyKind::Fn(_)
            | TyKind::Closure(_)
            | TyKind::Extern(_) => false,
        }
    }

    fn any_generic(&self, list: TyList) -> bool {
        self.list_items(list).iter().any(|&ty| self.is_generic(ty))
    }

    pub fn reference(&mut self, mutable: bool, inner: Ty) -> Ty {
        if inner.is_unknown() { inner } else { self.ty(TyKind::Ref { mutable, inner }) }
    }

    pub fn tuple(&mut self, items: &[Ty]) -> Ty {
        let list = self.list(items);
        self.ty(TyKind::Tuple(list))
    }

    pub fn adt(&mut self, adt: AdtId, args: &[Ty]) -> Ty {
        let list = self.list(args);
        self.ty(TyKind::Adt(adt, list))
    }

    /// `ty` without any references around it.
    pub fn peel(&self, mut ty: Ty) -> Ty {
        while let TyKind::Ref { inner, .. } = self.kind(ty) {
            ty = inner;
        }
        ty
    }

    /// Replaces the parameters that `subst` knows; associated types of replaced ones stay as they are written.
    pub(crate) fn substitute(&mut self, ty: Ty, subst: &Subst) -> Ty {
        if !self.is_generic(ty) || subst.0.is_empty() {
            return ty;
        }
        match self.kind(ty) {
            TyKind::Param(param) => subst.get(param).unwrap_or(ty),
            TyKind::Tuple(list) => {
                let list = self.substitute_list(list, subst);
                self.ty(TyKind::Tuple(list))
            }
            TyKind::Adt(adt, list) => {
                let list = self.substitute_list(list, subst);
                self.ty(TyKind::Adt(adt, list))
            }
            TyKind::FnPtr(list, ret) => {
                let list = self.substitute_list(list, subst);
                let ret = self.substitute(ret, subst);
                self.ty(TyKind::FnPtr(list, ret))
            }
            TyKind::Ref { mutable, inner } => {
                let inner = self.substitute(inner, subst);
                self.reference(mutable, inner)
            }
            TyKind::Pointer(inner) => {
                let inner = self.substitute(inner, subst);
                self.ty(TyKind::Pointer(inner))
            }
            TyKind::Slice(inner) => {
                let inner = self.substitute(inner, subst);
                self.ty(TyKind::Slice(inner))
            }
            TyKind::Array(inner) => {
                let inner = self.substitute(inner, subst);
                self.ty(TyKind::Array(inner))
            }
            TyKind::Future(of, inner) => {
                let inner = self.substitute(inner, subst);
                self.ty(TyKind::Future(of, inner))
            }
            TyKind::AsyncBlock(of, inner) => {
                let inner = self.substitute(inner, subst);
                self.ty(TyKind::AsyncBlock(of, inner))
            }
            TyKind::Assoc(base, name) => {
                let base = self.substitute(base, subst);
                if base.is_unknown() { base } else { self.ty(TyKind::Assoc(base, name)) }
            }
            TyKind::Dyn(bounds) => {
                let bounds = self.substitute_bounds(bounds, subst);
                self.ty(TyKind::Dyn(bounds))
            }
            TyKind::Opaque(bounds) => {
                let bounds = self.substitute_bounds(bounds, subst);
                self.ty(TyKind::Opaque(bounds))
            }
            _ => ty,
        }
    }

    pub(crate) fn substitute_list(&mut self, list: TyList, subst: &Subst) -> TyList {
        let mut items: Few<Ty> = self.list_items(list).iter().copied().collect();
        for ty in &mut items {
            *ty = self.substitute(*ty, subst);
        }
        self.list(&items)
    }

    fn substitute_bounds(&mut self, bounds: BoundList, subst: &Subst) -> BoundList {
        let bounds: Vec<Bound> = self.bounds(bounds).to_vec();
        let bounds: Vec<Bound> =
            bounds.into_iter().map(|bound| self.substitute_bound(bound, subst)).collect();
        self.bound_list(&bounds)
    }

    pub(crate) fn substitute_bound(&mut self, bound: Bound, subst: &Subst) -> Bound {
        let args = self.substitute_list(bound.args, subst);
        let assoc =
            bound.assoc.into_iter().map(|(name, ty)| (name, self.substitute(ty, subst))).collect();
        Bound { of: bound.of, args, assoc }
    }
}

/// What type parameters stand for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Subst(pub(super) Few<(u32, Ty), 4>);

impl Subst {
    pub(crate) fn one(param: u32, ty: Ty) -> Self {
        Self(std::iter::once((param, ty)).collect())
    }

    pub(super) fn get(&self, param: u32) -> Option<Ty> {
        self.0.iter().find(|&&(known, _)| known == param).map(|&(_, ty)| ty)
    }

    /// Binds `param` unless it is bound to something known.
    pub(super) fn bind(&mut self, param: u32, ty: Ty) {
        match self.0.iter_mut().find(|(known, _)| *known == param) {
            Some((_, bound)) if bound.is_unknown() => *bound = ty,
            Some(_) => {}
            None => self.0.push((param, ty)),
        }
    }
}

/// Matches `actual` against `pattern`, binding the parameters in `open` that the pattern mentions. Returns whether the two can be the same type;
/// unknown matches everything.
pub(crate) fn unify(
    types: &Types<'_>,
    pattern: Ty,
    actual: Ty,
    open: &dyn Fn(u32) -> bool,
    subst: &mut Subst,
) -> bool {
    if pattern == actual && !types.is_generic(pattern) {
        return true;
    }
    let (pattern_kind, actual_kind) = (types.kind(pattern), types.kind(actual));
    let mut both = |left: Ty, right: Ty| unify(types, left, right, open, subst);
    match (pattern_kind, actual_kind) {
        (TyKind::Param(param), _) if open(param) => {
            subst.bind(param, actual);
            true
        }
        (TyKind::Unknown | TyKind::Assoc(..), _)
        | (_, TyKind::Unknown | TyKind::Never)
        | (TyKind::Prim(Prim::Int(_)), TyKind::Prim(Prim::Int(IntKind::Open))) => true,
        (TyKind::Adt(left, left_args), TyKind::Adt(right, right_args)) => {
            left == right
                && types
                    .list_items(left_args)
                    .iter()
                    .zip(types.list_items(right_args))
                    .fold(true, |all, (&left, &right)| both(left, right) && all)
        }
        (TyKind::Tuple(left), TyKind::Tuple(right)) => {
            let (left, right) = (types.list_items(left), types.list_items(right));
            left.len() == right.len()
                && left
                    .iter()
                    .zip(right)
                    .fold(true, |all, (&left, &right)| both(left, right) && all)
        }
        (TyKind::Ref { inner: left, .. }, TyKind::Ref { inner: right, .. })
        | (TyKind::Pointer(left), TyKind::Pointer(right))
        | (TyKind::Slice(left), TyKind::Slice(right))
        | (TyKind::Array(left), TyKind::Array(right)) => both(left, right),
        (TyKind::FnPtr(left, left_ret), TyKind::FnPtr(right, right_ret)) => {
            types
                .list_items(left)
                .iter()
                .zip(types.list_items(right))
                .fold(true, |all, (&left, &right)| both(left, right) && all)
                && both(left_ret, right_ret)
        }
        (TyKind::Dyn(left), TyKind::Dyn(right)) => {
            types.bounds(left).first().map(|bound| bound.of)
                == types.bounds(right).first().map(|bound| bound.of)
        }
        _ => pattern == actual,
    }
}
