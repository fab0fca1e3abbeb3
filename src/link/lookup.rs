//! Answers questions about types: which traits they implement, what they deref to, which function a method call reaches. Walks no bodies.

use rustc_hash::FxHashMap;

use super::Few;
use super::Program;
use super::def::{AdtId, FnId, ImplId, IntKind, ModuleId, Namespace, Prim, TraitId};
use super::symbol::{Symbol, sym};
use super::ty::{Bound, BoundList, Subst, Ty, TyKind, Types, unify};
use crate::link::def::Def;

/// How far deref chains, associated types and bounds are followed.
const DEPTH: u32 = 8;

/// The outermost constructor of a type: what impls are filed under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Head {
    Adt(AdtId),
    Prim(Prim),
    Ref,
    Pointer,
    Slice,
    Array,
    Tuple,
    Fn,
    Dyn(TraitId),
    Never,
}

/// A function of a type's own.
#[derive(Clone, Copy, Debug)]
struct Own {
    name: Symbol,
    /// Not built here, or for tests: the others go first.
    is_late: bool,
    func: FnId,
    imp: ImplId,
}

/// What is asked again and again of a type definition.
#[derive(Clone, Debug, Default)]
struct OfAdt {
    /// By name.
    own: Vec<Own>,
    deref: Option<ImplId>,
}

#[derive(Debug, Default)]
pub(crate) struct Index {
    adts: Vec<OfAdt>,
    /// The functions of what is no type definition.
    own: FxHashMap<Head, Vec<Own>>,
    impls: FxHashMap<(TraitId, Head), Vec<ImplId>>,
    /// Impls whose self type is a parameter.
    blanket: FxHashMap<TraitId, Vec<ImplId>>,
    assoc: FxHashMap<(Head, Symbol), Vec<ImplId>>,
    blanket_assoc: FxHashMap<Symbol, Vec<ImplId>>,
    /// Functions of traits by name, declarations and defaults.
    trait_fns: FxHashMap<Symbol, Vec<(TraitId, FnId)>>,
    pub(crate) impls_of_trait: FxHashMap<TraitId, Vec<ImplId>>,
    pub(crate) drops: FxHashMap<AdtId, FnId>,
    /// Traits that each module brings into scope, sorted.
    traits_in_scope: Vec<Box<[TraitId]>>,
}

pub(crate) fn head(types: &Types<'_>, ty: Ty) -> Option<Head> {
    Some(match types.kind(ty) {
        TyKind::Adt(adt, _) => Head::Adt(adt),
        // What nothing else decides is an `i32`.
        TyKind::Prim(Prim::Int(IntKind::Open)) => Head::Prim(Prim::Int(IntKind::I32)),
        TyKind::Prim(prim) => Head::Prim(prim),
        TyKind::Ref { .. } => Head::Ref,
        TyKind::Pointer(_) => Head::Pointer,
        TyKind::Slice(_) => Head::Slice,
        TyKind::Array(_) => Head::Array,
        TyKind::Tuple(_) => Head::Tuple,
        TyKind::Fn(_) | TyKind::FnPtr(..) | TyKind::Closure(_) => Head::Fn,
        TyKind::Dyn(bounds) => Head::Dyn(types.bounds(bounds).first()?.of),
        TyKind::Never => Head::Never,
        _ => return None,
    })
}

impl Index {
    pub(crate) fn build(program: &Program) -> Self {
        let mut index =
            Self { adts: vec![OfAdt::default(); program.adts.len()], ..Self::default() };
        for (imp, id) in program.impls.iter().zip(0..) {
            index.add_impl(program, ImplId(id), imp.self_ty);
        }
        let others = index.own.values_mut();
        for own in index.adts.iter_mut().map(|adt| &mut adt.own).chain(others) {
            own.sort_by_key(|own| (own.name, own.is_late));
        }
        for (of, id) in program.traits.iter().zip(0..) {
            for &func in &of.fns {
                index
                    .trait_fns
                    .entry(program.func(func).name)
                    .or_default()
                    .push((TraitId(id), func));
            }
        }
        index.traits_in_scope = program
            .modules
            .iter()
            .map(|module| {
                let named =
                    module.names.iter().filter(|((_, space), _)| *space == Namespace::Types);
                let named = named.filter_map(|(_, binding)| {
                    if let Def::Trait(id) = binding.def { Some(id) } else { None }
                });
                let mut traits: Vec<TraitId> =
                    named.chain(module.anonymous_traits.iter().copied()).collect();
                traits.sort_unstable();
                traits.dedup();
                traits.into()
            })
            .collect();
        index
    }

    fn add_impl(&mut self, program: &Program, id: ImplId, self_ty: Ty) {
        let imp = &program.impls[id.index()];
        let head = head(&program.types, self_ty);
        let Some(bound) = &imp.of_trait else {
            // Functions of a trait that we cannot see are reached as if they were the type's own.
            let Some(head) = head else { return };
            let own = match head {
                Head::Adt(adt) => &mut self.adts[adt.index()].own,
                _ => self.own.entry(head).or_default(),
            };
            own.extend(imp.fns.iter().map(|&func| {
                let data = program.func(func);
                let is_late = data.cfg.elsewhere || data.test;
                Own { name: data.name, is_late, func, imp: id }
            }));
            return;
        };
        self.impls_of_trait.entry(bound.of).or_default().push(id);
        match head {
            Some(head) => {
                self.impls.entry((bound.of, head)).or_default().push(id);
                for &(name, _) in &imp.types {
                    self.assoc.entry((head, name)).or_default().push(id);
                }
            }
            None if matches!(program.types.kind(self_ty), TyKind::Param(_)) => {
                self.blanket.entry(bound.of).or_default().push(id);
                for &(name, _) in &imp.types {
                    self.blanket_assoc.entry(name).or_default().push(id);
                }
            }
            None => {}
        }
        if let Some(Head::Adt(adt)) = head {
            if Some(bound.of) == program.lang.deref {
                self.adts[adt.index()].deref.get_or_insert(id);
            }
            if Some(bound.of) == program.lang.drop
                && let Some(&func) = imp.fns.first()
            {
                self.drops.entry(adt).or_insert(func);
            }
        }
    }
}

impl Index {
    /// The functions `name` of the types with this head.
    fn own(&self, head: Head, name: Symbol) -> impl Iterator<Item = &Own> {
        let all = match head {
            Head::Adt(adt) => Some(&self.adts[adt.index()].own),
            _ => self.own.get(&head),
        };
        let all = all.map_or(&[][..], Vec::as_slice);
        let first = all.partition_point(|own| own.name < name);
        all[first..].iter().take_while(move |own| own.name == name)
    }
}

/// A function reached by a method call.
#[derive(Clone, Debug)]
pub(crate) struct Method {
    pub(crate) func: FnId,
    /// What the impl's or trait's parameters stand for.
    pub(crate) subst: Subst,
    /// Reached through a bound or trait object: any implementation may run.
    pub(crate) is_virtual: bool,
    /// The same function of other impls that fit as well: `From<A>` and `From<B>`. The arguments decide.
    pub(crate) rivals: Vec<(FnId, Subst)>,
}

impl Method {
    pub(crate) fn new(func: FnId, subst: Subst, is_virtual: bool) -> Self {
        Self { func, subst, is_virtual, rivals: Vec::new() }
    }
}

/// The steps of auto-deref, one by one.
pub(crate) struct Steps {
    taken: [Ty; DEPTH as usize + 1],
    len: usize,
}

impl Steps {
    pub(crate) fn of(ty: Ty) -> Self {
        Self { taken: [ty; DEPTH as usize + 1], len: 0 }
    }

    pub(crate) fn next(&mut self, cx: &mut TyCx<'_>) -> Option<Ty> {
        let taken = &self.taken[..self.len];
        let next = match *taken {
            [] => self.taken[0],
            [.., last] if self.len < self.taken.len() => cx.deref(last)?,
            _ => return None,
        };
        if self.len > 0 && (next.is_unknown() || taken.contains(&next)) {
            return None;
        }
        self.taken[self.len] = next;
        self.len += 1;
        Some(next)
    }
}

/// A program and the types of one body.
#[derive(Debug)]
pub struct TyCx<'p> {
    pub program: &'p Program,
    pub types: Types<'p>,
}

impl<'p> TyCx<'p> {
    pub fn new(program: &'p Program) -> Self {
        Self { program, types: Types::over(&program.types) }
    }

    /// The definition of `ty`, references aside.
    pub fn adt_of(&self, ty: Ty) -> Option<AdtId> {
        match self.types.kind(self.types.peel(ty)) {
            TyKind::Adt(adt, _) => Some(adt),
            _ => None,
        }
    }

    pub fn adt_args(&self, ty: Ty) -> &[Ty] {
        match self.types.kind(self.types.peel(ty)) {
            TyKind::Adt(_, args) => self.types.list_items(args),
            _ => &[],
        }
    }

    /// Resolves associated types inside `ty` as far as they are known now.
    pub fn normalize(&mut self, ty: Ty) -> Ty {
        self.normalize_at(ty, 0)
    }

    fn normalize_at(&mut self, ty: Ty, depth: u32) -> Ty {
        if depth > DEPTH || !self.types.is_generic(ty) {
            return ty;
        }
        match self.types.kind(ty) {
            TyKind::Assoc(base, name) => {
                let base = self.normalize_at(base, depth + 1);
                match self.assoc_at(base, name, depth + 1) {
                    Some(found) => self.normalize_at(found, depth + 1),
                    None if matches!(
                        self.types.kind(base),
                        TyKind::Param(_) | TyKind::Assoc(..)
                    ) =>
                    {
                        self.types.ty(TyKind::Assoc(base, name))
                    }
                    None => Ty::UNKNOWN,
                }
            }
            TyKind::Adt(adt, list) => {
                let items = self.normalize_list(list, depth);
                self.types.adt(adt, &items)
            }
            TyKind::Tuple(list) => {
                let items = self.normalize_list(list, depth);
                self.types.tuple(&items)
            }
            TyKind::Ref { mutable, inner } => {
                let inner = self.normalize_at(inner, depth + 1);
                self.types.reference(mutable, inner)
            }
            TyKind::Future(of, inner) => {
                let inner = self.normalize_at(inner, depth + 1);
                self.types.ty(TyKind::Future(of, inner))
            }
            TyKind::Opaque(bounds) => {
                let mut bounds: Vec<Bound> = self.types.bounds(bounds).to_vec();
                for (_, ty) in bounds.iter_mut().flat_map(|bound| &mut bound.assoc) {
                    *ty = self.normalize_at(*ty, depth + 1);
                }
                let bounds = self.types.bound_list(&bounds);
                self.types.ty(TyKind::Opaque(bounds))
            }
            _ => ty,
        }
    }

    fn normalize_list(&mut self, list: super::ty::TyList, depth: u32) -> Few<Ty> {
        let mut items: Few<Ty> = self.types.list_items(list).iter().copied().collect();
        for ty in &mut items {
            *ty = self.normalize_at(*ty, depth + 1);
        }
        items
    }

    /// `<base as _>::name`.
    pub fn assoc(&mut self, base: Ty, name: Symbol) -> Option<Ty> {
        self.assoc_at(base, name, 0)
    }

    fn assoc_at(&mut self, base: Ty, name: Symbol, depth: u32) -> Option<Ty> {
        if depth > DEPTH {
            return None;
        }
        match self.types.kind(base) {
            // Futures are what they turn into.
            TyKind::Future(..) | TyKind::AsyncBlock(..) if name == sym::INTO_FUTURE => {
                return Some(base);
            }
            TyKind::Param(_) | TyKind::Dyn(_) | TyKind::Opaque(_)
                if name == sym::INTO_FUTURE && self.is_future(base) =>
            {
                return Some(base);
            }
            TyKind::Future(_, output) | TyKind::AsyncBlock(_, output) if name == sym::OUTPUT => {
                return Some(output);
            }
            TyKind::Future(..) | TyKind::AsyncBlock(..) | TyKind::Unknown => return None,
            TyKind::FnPtr(_, ret) if name == sym::OUTPUT => return Some(ret),
            TyKind::Fn(func) if name == sym::OUTPUT => {
                return Some(self.call_output(func, &Subst::default()));
            }
            TyKind::Param(param) => {
                let bounds = &self.program.params[param as usize].bounds;
                return self.assoc_of_bounds(bounds, base, name, depth);
            }
            TyKind::Dyn(bounds) | TyKind::Opaque(bounds) => {
                let bounds: Vec<Bound> = self.types.bounds(bounds).to_vec();
                return self.assoc_of_bounds(&bounds, base, name, depth);
            }
            _ => {}
        }
        let program = self.program;
        let head = head(&self.types, base)?;
        let own = program.index.assoc.get(&(head, name)).map_or(&[][..], Vec::as_slice);
        let blanket = program.index.blanket_assoc.get(&name).map_or(&[][..], Vec::as_slice);
        for &id in own.iter().chain(blanket) {
            let Some(subst) = self.match_impl(id, base, depth + 1) else { continue };
            let (_, ty) =
                program.impls[id.index()].types.iter().find(|(known, _)| *known == name)?;
            let ty = self.types.substitute(*ty, &subst);
            return Some(self.normalize_at(ty, depth + 1));
        }
        None
    }

    fn assoc_of_bounds(
        &mut self,
        bounds: &[Bound],
        base: Ty,
        name: Symbol,
        depth: u32,
    ) -> Option<Ty> {
        let direct = bounds.iter().flat_map(|bound| &bound.assoc).find(|(known, _)| *known == name);
        if let Some(&(_, ty)) = direct {
            return Some(ty);
        }
        // `S: Stream` promises no item type, but the trait may bound it.
        for bound in bounds {
            let of = &self.program.traits[bound.of.index()];
            if let Some((_, found)) = of.types.iter().find(|(known, _)| *known == name)
                && !found.is_empty()
            {
                let list = self.types.bound_list(found);
                let promised = self.types.ty(TyKind::Opaque(list));
                // The bound speaks of `Self` and of the trait's parameters.
                let args = self.types.list_items(bound.args).iter().copied();
                let mut subst = Subst((of.params.start..).zip(args).collect());
                subst.0.push((of.self_param, base));
                let promised = self.types.substitute(promised, &subst);
                return Some(self.normalize_at(promised, depth + 1));
            }
        }
        bounds.iter().find_map(|bound| {
            let supers = &self.program.traits[bound.of.index()].supertraits;
            supers
                .iter()
                .flat_map(|bound| &bound.assoc)
                .find(|(known, _)| *known == name)
                .map(|&(_, ty)| ty)
        })
    }

    /// Whether impl `id` fits `ty`, and what its parameters then are.
    fn match_impl(&mut self, id: ImplId, ty: Ty, depth: u32) -> Option<Subst> {
        let imp = &self.program.impls[id.index()];
        let mut subst = Subst::default();
        if !unify(&self.types, imp.self_ty, ty, &|param| imp.params.contains(param), &mut subst) {
            return None;
        }
        for param in imp.params.start..imp.params.start + imp.params.len {
            let actual = subst.get(param).unwrap_or(Ty::UNKNOWN);
            let bounds = &self.program.params[param as usize].bounds;
            // A box of who knows what is not a future.
            let lang = &self.program.lang;
            let makes_future = imp.of_trait.as_ref().is_some_and(|bound| {
                Some(bound.of) == lang.future || Some(bound.of) == lang.into_future
            });
            if actual.is_unknown()
                && makes_future
                && bounds.iter().any(|bound| Some(bound.of) == lang.future)
            {
                return None;
            }
            if actual.is_unknown() {
                continue;
            }
            for bound in &self.program.params[param as usize].bounds {
                if !self.implements_at(actual, bound.of, depth + 1) {
                    return None;
                }
                self.bind_assoc(bound, actual, &mut subst, depth + 1);
            }
        }
        Some(subst)
    }

    /// `F: FnOnce() -> T` with a known `F` tells `T`.
    fn bind_assoc(&mut self, bound: &Bound, actual: Ty, subst: &mut Subst, depth: u32) {
        for &(name, pattern) in &bound.assoc {
            if !self.types.is_generic(pattern) {
                continue;
            }
            if let Some(found) = self.assoc_at(actual, name, depth + 1) {
                unify(&self.types, pattern, found, &|_| true, subst);
            }
        }
    }

    pub fn implements(&mut self, ty: Ty, of: TraitId) -> bool {
        self.implements_at(ty, of, 0)
    }

    fn implements_at(&mut self, ty: Ty, of: TraitId, depth: u32) -> bool {
        if depth > DEPTH {
            return false;
        }
        let program = self.program;
        let lang = &program.lang;
        let is_future_trait = Some(of) == lang.future || Some(of) == lang.into_future;
        match self.types.kind(ty) {
            TyKind::Unknown | TyKind::Extern(_) | TyKind::Assoc(..) => return !self.is_checked(of),
            TyKind::Future(..) | TyKind::AsyncBlock(..) if is_future_trait => return true,
            TyKind::Fn(_) | TyKind::FnPtr(..) | TyKind::Closure(_)
                if lang.fn_traits.contains(&of) =>
            {
                return true;
            }
            TyKind::Param(param)
                if self.bounds_include(&program.params[param as usize].bounds, of, depth) =>
            {
                return true;
            }
            TyKind::Dyn(bounds) | TyKind::Opaque(bounds) => {
                let bounds: Vec<Bound> = self.types.bounds(bounds).to_vec();
                if self.bounds_include(&bounds, of, depth) {
                    return true;
                }
            }
            _ => {}
        }
        if !self.is_checked(of) || self.derives(ty, of) {
            return true;
        }
        if let Some(head) = head(&self.types, ty) {
            let impls = program.index.impls.get(&(of, head)).map_or(&[][..], Vec::as_slice);
            if impls.iter().any(|&id| self.match_impl(id, ty, depth + 1).is_some()) {
                return true;
            }
        }
        let blanket = program.index.blanket.get(&of).map_or(&[][..], Vec::as_slice);
        blanket.iter().any(|&id| self.match_impl(id, ty, depth + 1).is_some())
    }

    fn derives(&self, ty: Ty, of: TraitId) -> bool {
        matches!(self.types.kind(ty), TyKind::Adt(adt, _) if self.program.derived.contains(&(adt, of)))
    }

    /// Traits of std that nearly everything implements, mostly by derive, are taken to hold.
    fn is_checked(&self, of: TraitId) -> bool {
        let program = self.program;
        let file = program.traits[of.index()].file;
        file.index() != program.n_workspace_files || program.lang.checked.contains(&of)
    }

    fn bounds_include(&mut self, bounds: &[Bound], of: TraitId, depth: u32) -> bool {
        bounds.iter().any(|bound| {
            bound.of == of
                || depth < DEPTH && {
                    let supers = &self.program.traits[bound.of.index()].supertraits;
                    self.bounds_include(supers, of, depth + 1)
                }
        })
    }

    /// What awaiting a value of type `ty` gives, if it can be awaited for sure.
    pub fn future_output(&mut self, ty: Ty) -> Option<Ty> {
        if let TyKind::Future(_, output) | TyKind::AsyncBlock(_, output) = self.types.kind(ty) {
            return Some(output);
        }
        let lang = &self.program.lang;
        let (future, into_future) = (lang.future?, lang.into_future?);
        if self.implements(ty, future) || self.implements(ty, into_future) {
            let output = self.assoc(ty, sym::OUTPUT).unwrap_or(Ty::UNKNOWN);
            return Some(self.normalize(output));
        }
        None
    }

    /// Whether `ty` surely is a future (not merely something that can be turned into one).
    pub fn is_future(&mut self, ty: Ty) -> bool {
        match (self.types.kind(ty), self.program.lang.future) {
            (TyKind::Future(..) | TyKind::AsyncBlock(..), _) => true,
            (TyKind::Unknown | TyKind::Never, _) | (_, None) => false,
            (_, Some(future)) => self.implements(ty, future),
        }
    }

    /// One step of auto-deref.
    pub fn deref(&mut self, ty: Ty) -> Option<Ty> {
        match self.types.kind(ty) {
            TyKind::Ref { inner, .. } => Some(inner),
            TyKind::Array(inner) => Some(self.types.ty(TyKind::Slice(inner))),
            TyKind::Adt(adt, _) => {
                let id = self.program.index.adts[adt.index()].deref?;
                let subst = self.match_impl(id, ty, 0)?;
                let (_, target) = self.program.impls[id.index()]
                    .types
                    .iter()
                    .find(|(name, _)| *name == sym::TARGET)?;
                let target = self.types.substitute(*target, &subst);
                Some(self.normalize(target))
            }
            _ => None,
        }
    }

    /// `ty`, then what it derefs to, step by step.
    pub fn autoderef(&mut self, ty: Ty) -> Vec<Ty> {
        let mut steps = Steps::of(ty);
        std::iter::from_fn(|| steps.next(self)).collect()
    }

    /// The field `name` of `ty`, through auto-deref: its type, and the definition and type that declare it.
    pub fn field(&mut self, ty: Ty, name: Symbol) -> Option<(Ty, Option<AdtId>)> {
        let mut steps = Steps::of(ty);
        while let Some(step) = steps.next(self) {
            match self.types.kind(step) {
                TyKind::Adt(adt, args) => {
                    let data = self.program.adt(adt);
                    let field = data.variants.first().filter(|_| !data.is_enum);
                    let field = field.and_then(|variant| {
                        variant.fields.iter().find(|(known, _)| *known == name)
                    });
                    if let Some(&(_, field)) = field {
                        let ty = self.instantiate(adt, args, field);
                        return Some((ty, Some(adt)));
                    }
                }
                TyKind::Tuple(list) => {
                    let index: usize = self.program.text(name).parse().ok()?;
                    return self.types.list_items(list).get(index).map(|&ty| (ty, None));
                }
                _ => {}
            }
        }
        None
    }

    /// `ty`, written with the parameters of `adt`, for the given arguments.
    pub(crate) fn instantiate(&mut self, adt: AdtId, args: super::ty::TyList, ty: Ty) -> Ty {
        if !self.types.is_generic(ty) {
            return ty;
        }
        let params = self.program.adt(adt).params;
        let subst =
            Subst((params.start..).zip(self.types.list_items(args).iter().copied()).collect());
        let ty = self.types.substitute(ty, &subst);
        self.normalize(ty)
    }

    /// The output of calling `func`: a future for an `async fn`.
    pub(crate) fn call_output(&mut self, func: FnId, subst: &Subst) -> Ty {
        let data = self.program.func(func);
        let output = self.types.substitute(data.output, subst);
        let output = self.normalize(output);
        if data.is_async { self.types.ty(TyKind::Future(func, output)) } else { output }
    }

    /// The crate outside of the workspace that `ty` with all its parts comes from: the outermost part's.
    pub(crate) fn foreign_crate(&self, ty: Ty, depth: u32) -> Option<Symbol> {
        let program = self.program;
        let std = || program.std_root().map(|root| program.modules[root.index()].krate);
        let (krate, parts) = match self.types.kind(ty) {
            TyKind::Extern(path) => return Some(path),
            TyKind::Adt(adt, args) => {
                let krate = program.modules[program.adt(adt).module.index()].krate;
                (Some(krate), self.types.list_items(args))
            }
            TyKind::Tuple(items) => (std(), self.types.list_items(items)),
            TyKind::Prim(_) => (std(), &[][..]),
            TyKind::Ref { inner, .. } | TyKind::Slice(inner) | TyKind::Array(inner) => {
                return self.foreign_crate(inner, depth + 1);
            }
            _ => return None,
        };
        let krate = &program.crates[krate?.index()];
        let whole = depth < DEPTH
            && parts.iter().all(|&part| self.foreign_crate(part, depth + 1).is_some());
        (krate.is_model && whole).then_some(krate.name)
    }

    /// Whether a trait of the workspace that is in scope has a function of this name.
    pub(crate) fn workspace_offers(&self, name: Symbol, module: ModuleId) -> bool {
        let declared = self.program.index.trait_fns.get(&name).map_or(&[][..], Vec::as_slice);
        declared
            .iter()
            .any(|&(of, func)| !self.program.is_model_fn(func) && self.trait_in_scope(module, of))
    }

    /// What one of the operators `traits` gives, whichever it is, if all that take these operands agree.
    pub(crate) fn output_of(&mut self, traits: &[TraitId], left: Ty, right: Ty) -> Option<Ty> {
        let program = self.program;
        let head = head(&self.types, left)?;
        let mut output = None;
        for &of in traits {
            let impls = program.index.impls.get(&(of, head)).map_or(&[][..], Vec::as_slice);
            for &id in impls {
                let Some(mut subst) = self.match_impl(id, left, 0) else { continue };
                let imp = &program.impls[id.index()];
                let args = imp.of_trait.as_ref().map(|bound| bound.args)?;
                let operand = self.types.list_items(args).first().copied().unwrap_or(left);
                if !unify(&self.types, operand, right, &|_| true, &mut subst) {
                    continue;
                }
                let (_, found) = imp.types.iter().find(|(name, _)| *name == sym::OUTPUT)?;
                let found = self.types.substitute(*found, &subst);
                let found = self.normalize(found);
                if output.is_some_and(|known| known != found) {
                    return None;
                }
                output = Some(found);
            }
        }
        output
    }

    fn trait_in_scope(&self, module: ModuleId, of: TraitId) -> bool {
        let program = self.program;
        let has = |module: ModuleId| {
            program.index.traits_in_scope[module.index()].binary_search(&of).is_ok()
        };
        let mut at = module;
        loop {
            if has(at) {
                return true;
            }
            match program.modules[at.index()].parent {
                Some(parent) if program.modules[at.index()].is_block => at = parent,
                _ => return program.prelude.is_some_and(has),
            }
        }
    }

    /// The function that `receiver.name(..)` in `module` calls.
    pub(crate) fn method(
        &mut self,
        receiver: Ty,
        name: Symbol,
        module: ModuleId,
    ) -> Option<Method> {
        if receiver.is_unknown() {
            return None;
        }
        let mut steps = Steps::of(receiver);
        while let Some(step) = steps.next(self) {
            if matches!(self.types.kind(step), TyKind::Unknown | TyKind::Extern(_)) {
                return None;
            }
            if let Some(method) = self.method_at(step, name, module) {
                return Some(method);
            }
        }
        None
    }

    /// Candidates at one step of auto-deref, in the language's order: what takes `ty` as it is - behind a reference that are the functions with `&self` -
    /// then what takes a reference to it.
    fn method_at(&mut self, ty: Ty, name: Symbol, module: ModuleId) -> Option<Method> {
        let behind = match self.types.kind(ty) {
            TyKind::Ref { inner, .. } => Some(inner),
            _ => None,
        };
        for own in [Some(ty), behind].into_iter().flatten() {
            let found = self.inherent(own, name).or_else(|| self.promised(own, name));
            if let Some(method) = found
                && (own == ty || self.takes_reference(method.func))
            {
                return Some(method);
            }
        }
        let by_ref = self.types.reference(false, ty);
        let declared = self.program.index.trait_fns.get(&name).map_or(&[][..], Vec::as_slice);
        for &(of, func) in declared {
            if !self.trait_in_scope(module, of) {
                continue;
            }
            let candidates = match behind {
                Some(inner) if self.takes_reference(func) => [inner, ty],
                _ => [ty, by_ref],
            };
            for candidate in candidates {
                if let Some(method) = self.method_of_trait(candidate, of, func) {
                    return Some(method);
                }
            }
        }
        None
    }

    fn takes_reference(&self, func: FnId) -> bool {
        matches!(self.program.receiver(func), Some(TyKind::Ref { .. }))
    }

    /// What the bounds of a parameter or the traits of an object promise.
    fn promised(&mut self, ty: Ty, name: Symbol) -> Option<Method> {
        match self.types.kind(ty) {
            TyKind::Param(param) => {
                let bounds = &self.program.params[param as usize].bounds;
                self.method_of_bounds(bounds, name, ty, 0)
            }
            TyKind::Dyn(bounds) | TyKind::Opaque(bounds) => {
                self.method_of_bound_list(bounds, name, ty)
            }
            _ => None,
        }
    }

    /// An inherent function of `ty`'s head.
    pub(crate) fn inherent(&mut self, ty: Ty, name: Symbol) -> Option<Method> {
        let mut own = self.program.index.own(head(&self.types, ty)?, name);
        own.find_map(|own| {
            let subst = self.match_impl(own.imp, ty, 0)?;
            Some(Method::new(own.func, subst, false))
        })
    }

    fn method_of_bound_list(&mut self, bounds: BoundList, name: Symbol, ty: Ty) -> Option<Method> {
        let bounds: Vec<Bound> = self.types.bounds(bounds).to_vec();
        self.method_of_bounds(&bounds, name, ty, 0)
    }

    fn method_of_bounds(
        &mut self,
        bounds: &[Bound],
        name: Symbol,
        ty: Ty,
        depth: u32,
    ) -> Option<Method> {
        let program = self.program;
        for bound in bounds {
            let of = &program.traits[bound.of.index()];
            if let Some(&func) = of.fns.iter().find(|&&func| program.func(func).name == name) {
                let args = self.types.list_items(bound.args);
                let params = of.params.start..of.params.start + of.params.len;
                let mut subst = Subst(params.zip(args.iter().copied()).collect());
                subst.0.push((of.self_param, ty));
                return Some(Method::new(func, subst, true));
            }
        }
        if depth > DEPTH {
            return None;
        }
        bounds.iter().find_map(|bound| {
            self.method_of_bounds(
                &program.traits[bound.of.index()].supertraits,
                name,
                ty,
                depth + 1,
            )
        })
    }

    /// `func` of trait `of` on `ty`: the impl's own function if it has one, else the trait's default.
    pub(crate) fn method_of_trait(&mut self, ty: Ty, of: TraitId, func: FnId) -> Option<Method> {
        let program = self.program;
        let name = program.func(func).name;
        let own = head(&self.types, ty)
            .and_then(|head| program.index.impls.get(&(of, head)))
            .map_or(&[][..], Vec::as_slice);
        let blanket = program.index.blanket.get(&of).map_or(&[][..], Vec::as_slice);
        let mut found: Option<Method> = None;
        for &id in own.iter().chain(blanket) {
            let Some(mut subst) = self.match_impl(id, ty, 0) else { continue };
            let imp = &program.impls[id.index()];
            let own = imp.fns.iter().copied().find(|&own| program.func(own).name == name);
            if own.is_none() {
                self.bind_trait(id, of, ty, &mut subst);
            }
            let is_generic =
                imp.of_trait.as_ref().is_some_and(|bound| bound.args != super::ty::TyList::EMPTY);
            let func = own.unwrap_or(func);
            match &mut found {
                Some(found) if own.is_some() => found.rivals.push((func, subst)),
                Some(_) => {}
                None if is_generic && own.is_some() => {
                    found = Some(Method::new(func, subst, false));
                }
                None => return Some(Method::new(func, subst, false)),
            }
        }
        if found.is_some() {
            return found;
        }
        let polled = matches!(self.types.kind(ty), TyKind::Future(..) | TyKind::AsyncBlock(..))
            && Some(of) == program.lang.future;
        (polled || self.derives(ty, of)).then(|| {
            Method::new(func, Subst::one(program.traits[of.index()].self_param, ty), false)
        })
    }

    /// What the parameters of trait `of` stand for in impl `id`, for its functions with bodies of their own.
    fn bind_trait(&mut self, id: ImplId, of: TraitId, ty: Ty, subst: &mut Subst) {
        let program = self.program;
        let data = &program.traits[of.index()];
        if let Some(bound) = &program.impls[id.index()].of_trait {
            let args = self.types.substitute_list(bound.args, subst);
            let args = self.types.list_items(args).iter().copied();
            subst.0.extend((data.params.start..data.params.start + data.params.len).zip(args));
        }
        subst.0.push((data.self_param, ty));
    }

    /// `Type::name` or `<Type as Trait>::name`: inherent functions, then those of any trait in scope.
    pub(crate) fn assoc_fn(&mut self, ty: Ty, name: Symbol, module: ModuleId) -> Option<Method> {
        if ty.is_unknown() {
            return None;
        }
        if let Some(method) = self.inherent(ty, name).or_else(|| self.promised(ty, name)) {
            return Some(method);
        }
        let declared = self.program.index.trait_fns.get(&name).map_or(&[][..], Vec::as_slice);
        declared.iter().find_map(|&(of, func)| {
            let in_scope = self.trait_in_scope(module, of);
            in_scope.then(|| self.method_of_trait(ty, of, func)).flatten()
        })
    }
}
