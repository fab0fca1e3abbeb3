//! Turns declared types into [`Ty`]s: signatures, fields, bounds, aliases. Infers nothing.

use rustc_hash::FxHashSet;

use super::Few;
use super::def::{
    AdtDef, AdtId, AliasDef, AliasId, ConstDef, Container, Def, FnDef, ImplDef, LinkedFile,
    ModuleId, Namespace, Param, Params, TraitDef, TraitId, VariantDef,
};
use super::symbol::{Symbol, sym};
use super::ty::{Bound, Subst, Ty, TyKind, Types};
use super::{Program, def::FnId, def::ImplId};
use crate::ir::cfg::Cfg;
use crate::ir::{
    Attrs, FileIr, GenericArgsId, Generics, GenericsId, ItemId, ItemKind, Name, Owner, Path,
    PathId, Type, TypeId, VariantShape,
};
use crate::models::{self, Effects};
use crate::source::FileId;
use crate::workspace::Problem;

/// How deep aliases may refer to aliases.
const ALIAS_DEPTH: u32 = 8;

/// Where a type is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TypeScope {
    pub(crate) module: ModuleId,
    /// Parameters that can be named: a function's own, then those of what it stands in.
    pub(crate) params: [Params; 2],
    pub(crate) self_ty: Option<Ty>,
    pub(crate) depth: u32,
}

impl TypeScope {
    pub(crate) fn new(module: ModuleId, params: Params) -> Self {
        Self { module, params: [Params::NONE, params], self_ty: None, depth: 0 }
    }
}

pub(crate) fn build(program: &mut Program) -> Vec<Problem> {
    let mut problems = Vec::new();
    let sum = |len: fn(&FileIr) -> usize| program.files.iter().map(|file| len(&file.ir)).sum();
    program.fns.reserve_exact(sum(|ir| ir.functions.len()));
    program.adts.reserve_exact(sum(|ir| ir.adts.len()));
    program.impls.reserve_exact(sum(|ir| ir.impls.len()));
    for file in 0..program.files.len() {
        enter_items(program, FileId(u32::try_from(file).unwrap_or(u32::MAX)), &mut problems);
    }
    apply_attributes(program);
    mark_unlike_twins(program);
    let mut types = std::mem::take(&mut program.types);
    lower_aliases(program, &mut types);
    lower_impl_heads(program, &mut types);
    lower_bounds(program, &mut types);
    lower_traits_and_impls(program, &mut types);
    lower_fields(program, &mut types);
    lower_functions(program, &mut types);
    program.types = types;
    program.derived = derived(program);
    problems
}

/// Derives are named as the traits that they implement.
fn derived(program: &Program) -> FxHashSet<(AdtId, TraitId)> {
    let mut derived = FxHashSet::default();
    for (adt, id) in program.adts.iter().zip(0..) {
        let linked = program.file(adt.file);
        let attrs = linked
            .ir
            .attrs(linked.ir.items[linked.ir.adts[adt.idx.index()].item.index()].attrs)
            .iter();
        let lists = attrs.filter(|attr| linked.ir.name(attr.path) == "derive");
        for path in lists.flat_map(|attr| linked.ir.name(attr.args).split(',')) {
            let names: Option<Vec<Symbol>> =
                path.split("::").map(|name| program.symbols.get(name.trim())).collect();
            let resolution = names
                .and_then(|names| program.resolve(adt.module, &names, Namespace::Types))
                .map(|resolution| resolution.def);
            if let Some(Def::Trait(of)) = resolution {
                derived.insert((AdtId(id), of));
            }
        }
    }
    derived
}

/// Creates definitions with their parameters' names; types come later, because they may name anything.
fn enter_items(program: &mut Program, file: FileId, problems: &mut Vec<Problem>) {
    let linked = &program.files[file.index()];
    if linked.modules.is_empty() {
        enter_unreached(program, file);
        return;
    }
    let mut params = Vec::new();
    let start = program.params.len();
    let mut declare = |generics: GenericsId| declare_params(linked, generics, start, &mut params);
    let ir = &linked.ir;
    let module_of = |scope: crate::ir::ScopeId| linked.modules[scope.index()];
    let item_module = |item: ItemId| module_of(ir.items[item.index()].scope);
    let mut effects = |attrs: Attrs| item_effects(linked, attrs, problems);
    for (idx, adt) in ir.adts.iter().enumerate() {
        let item = ir.items[adt.item.index()];
        program.adts.push(AdtDef {
            file,
            idx: crate::ir::AdtIdx::new(idx),
            name: linked.symbol(item.name),
            module: item_module(adt.item),
            params: declare(adt.generics),
            variants: Vec::new(),
            is_enum: adt.kind == crate::ir::AdtKind::Enum,
            derives_clone: adt.derives_clone,
            derives_default: adt.derives_default,
            effects: effects(item.attrs),
        });
    }
    for of in &ir.traits {
        let item = ir.items[of.item.index()];
        let own = declare(of.generics);
        program.traits.push(TraitDef {
            file,
            name: linked.symbol(item.name),
            module: item_module(of.item),
            params: own,
            self_param: 0,
            supertraits: Vec::new(),
            fns: ir.list(of.functions).map(|idx| linked.fn_id(idx)).collect(),
            types: Vec::new(),
        });
    }
    for imp in &ir.impls {
        program.impls.push(ImplDef {
            file,
            module: item_module(imp.item),
            params: declare(imp.generics),
            of_trait: None,
            of_unknown_trait: false,
            self_ty: Ty::UNKNOWN,
            fns: ir.list(imp.functions).map(|idx| linked.fn_id(idx)).collect(),
            types: Vec::new(),
        });
    }
    for (idx, alias) in ir.aliases.iter().enumerate() {
        program.aliases.push(AliasDef {
            file,
            idx: crate::ir::AliasIdx::new(idx),
            module: item_module(alias.item),
            params: declare(alias.generics),
            ty: Ty::UNKNOWN,
        });
    }
    for (idx, constant) in ir.consts.iter().enumerate() {
        let module = module_of(constant.scope);
        program.consts.push(ConstDef {
            file,
            idx: crate::ir::ConstIdx::new(idx),
            name: linked.symbol(constant.name),
            module,
            ty: Ty::UNKNOWN,
            is_static: constant.is_static,
            initialiser: (!constant.initialiser.is_none())
                .then(|| linked.fn_id(constant.initialiser)),
            test: program.modules[module.index()].test,
        });
    }
    for (idx, func) in ir.functions.iter().enumerate() {
        let module = module_of(func.scope);
        let mut cfg = Cfg::of(ir, func.attrs).within(&program.modules[module.index()].cfg);
        if let Some(item) = ir
            .items
            .get(func.item.index())
            .filter(|_| matches!(func.owner, Owner::Impl(_) | Owner::Trait(_)))
        {
            cfg = cfg.within(&Cfg::of(ir, item.attrs));
        }
        program.fns.push(FnDef {
            file,
            idx: crate::ir::FnIdx::new(idx),
            name: linked.symbol(func.name),
            name_span: func.span,
            module,
            container: match func.owner {
                Owner::Free | Owner::Static => Container::Free,
                Owner::Impl(imp) => Container::Impl(linked.impl_id(imp)),
                Owner::Trait(of) => Container::Trait(linked.trait_id(of)),
            },
            params: declare(func.generics),
            inputs: Box::default(),
            output: Ty::UNIT,
            is_async: func.is_async,
            opens_span: false,
            has_self: func.has_self,
            has_body: !func.body.is_none(),
            test: func.attrs.test
                || linked.test
                || program.modules[module.index()].test
                || ir.items.get(func.item.index()).is_some_and(|item| item.attrs.test),
            cfg,
            has_unlike_twin: false,
            assumed: None,
            cancel_safe: false,
            effects: effects(func.attrs),
        });
    }
    let macros = ir.items.iter().zip(0..).filter(|(item, _)| item.kind == ItemKind::MacroRules);
    let said = macros.filter_map(|(item, id)| {
        Some(((file, ItemId::new(id)), *item_effects(linked, item.attrs, problems)?))
    });
    program.macros.extend(said);
    program.params.extend(params);
    let first_trait = linked.first_trait as usize;
    for id in first_trait..program.traits.len() {
        program.traits[id].self_param = u32::try_from(program.params.len()).unwrap_or(u32::MAX);
        program.params.push(Param { name: sym::SELF_TYPE, bounds: Vec::new() });
    }
}

/// Keeps ids dense for a file that belongs nowhere (it could not be analysed, so it is empty).
fn enter_unreached(program: &Program, file: FileId) {
    debug_assert!(
        program.files[file.index()].ir.functions.is_empty(),
        "only files that were not analysed have no modules"
    );
}

fn mark_unlike_twins(program: &mut Program) {
    let mut unlike = Vec::new();
    for module in &program.modules {
        let mut keys: Vec<_> = module.alternatives.keys().copied().collect();
        keys.sort_unstable();
        for key in keys {
            let first = module.names.get(&key).map(|binding| binding.def);
            let all = first.into_iter().chain(module.alternatives[&key].iter().copied());
            let funcs: Vec<FnId> = all
                .filter_map(|def| if let Def::Fn(func) = def { Some(func) } else { None })
                .collect();
            if funcs
                .iter()
                .any(|&func| program.func(func).is_async != program.func(funcs[0]).is_async)
            {
                unlike.extend(funcs);
            }
        }
    }
    for func in unlike {
        program.fns[func.index()].has_unlike_twin = true;
    }
}

fn item_effects(
    linked: &LinkedFile,
    attrs: Attrs,
    problems: &mut Vec<Problem>,
) -> Option<Box<Effects>> {
    if !linked.is_model || attrs.len == 0 {
        return None;
    }
    match models::effects(&linked.ir, attrs) {
        Ok(effects) => (effects != Effects::default()).then(|| Box::new(effects)),
        Err(error) => {
            problems.push(Problem {
                path: String::new(),
                line: error.line,
                message: error.message,
                in_target: true,
            });
            None
        }
    }
}

/// What models say of the attributes on functions: under `#[tokio::main]` and the like an async fn becomes one that runs its body to the end.
fn apply_attributes(program: &mut Program) {
    for id in 0..program.workspace_fns().count() {
        let said = program.attributes(FnId::new(id));
        let (runs, spans) = said.iter().fold((false, false), |(runs, spans), (_, effects)| {
            (runs || effects.runtime_entry, spans || effects.opens_span)
        });
        let data = &mut program.fns[id];
        data.is_async &= !runs;
        data.opens_span = spans;
    }
}

/// The attribute that `path` names in `module`.
fn attribute(program: &Program, module: ModuleId, path: &str) -> Option<FnId> {
    let path: Option<Vec<Symbol>> =
        path.split("::").map(|name| program.symbols.get(name)).collect();
    match program.resolve(module, &path?, Namespace::Values)?.def {
        Def::Fn(func) if program.is_model_fn(func) => Some(func),
        _ => None,
    }
}

impl Program {
    /// The attributes of a function that a model describes: their arguments, and what is said of them.
    pub fn attributes(&self, func: FnId) -> Vec<(&str, &Effects)> {
        let said = self.attribute_fns(func).into_iter();
        said.map(|(args, said)| (args, self.effects(said))).collect()
    }

    /// The attributes of a function that a model describes: their arguments, and what stands for them there.
    pub fn attribute_fns(&self, func: FnId) -> Vec<(&str, FnId)> {
        let data = self.func(func);
        let linked = self.file(data.file);
        let attrs = linked.ir.attrs(linked.ir.functions[data.idx.index()].attrs).iter();
        let said = attrs.filter_map(|attr| {
            let said = attribute(self, data.module, linked.ir.name(attr.path))?;
            Some((linked.ir.name(attr.args), said))
        });
        said.collect()
    }
}

fn declare_params(
    linked: &LinkedFile,
    generics: GenericsId,
    start: usize,
    params: &mut Vec<Param>,
) -> Params {
    let generics: Generics =
        if generics.is_none() { Generics::default() } else { linked.ir.generics[generics.index()] };
    let first = start + params.len();
    params.extend(
        linked
            .ir
            .pairs(generics.params)
            .map(|(name, _)| Param { name: linked.symbol(name), bounds: Vec::new() }),
    );
    let end = start + params.len();
    let narrow = |value: usize| u32::try_from(value).unwrap_or(u32::MAX);
    Params { start: narrow(first), len: narrow(end - first) }
}

fn lower_aliases(program: &mut Program, types: &mut Types<'static>) {
    let lowered: Vec<Ty> = (0..program.aliases.len())
        .map(|id| lower_alias(program, types, AliasId::new(id), 0))
        .collect();
    for (alias, ty) in program.aliases.iter_mut().zip(lowered) {
        alias.ty = ty;
    }
}

fn lower_alias(program: &Program, types: &mut Types<'_>, id: AliasId, depth: u32) -> Ty {
    let alias = &program.aliases[id.index()];
    let linked = program.file(alias.file);
    let scope = TypeScope { depth: depth + 1, ..TypeScope::new(alias.module, alias.params) };
    lower_type(program, types, &scope, linked, linked.ir.aliases[alias.idx.index()].ty)
}

fn lower_impl_heads(program: &mut Program, types: &mut Types<'static>) {
    let heads: Vec<Ty> = program
        .impls
        .iter()
        .zip(0..)
        .map(|(imp, id): (&ImplDef, u32)| {
            let linked = program.file(imp.file);
            let scope = TypeScope::new(imp.module, imp.params);
            lower_type(
                program,
                types,
                &scope,
                linked,
                linked.ir.impls[(id - linked.first_impl) as usize].self_type,
            )
        })
        .collect();
    for (imp, self_ty) in program.impls.iter_mut().zip(heads) {
        imp.self_ty = self_ty;
    }
}

fn lower_bounds(program: &mut Program, types: &mut Types<'static>) {
    let mut found: Vec<(u32, Bound)> = Vec::new();
    for adt in &program.adts {
        let linked = program.file(adt.file);
        let scope = TypeScope::new(adt.module, adt.params);
        param_bounds(
            program,
            types,
            &scope,
            linked,
            linked.ir.adts[adt.idx.index()].generics,
            &mut found,
        );
    }
    for (imp, id) in program.impls.iter().zip(0u32..) {
        let linked = program.file(imp.file);
        let scope = impl_scope(program, ImplId(id));
        param_bounds(
            program,
            types,
            &scope,
            linked,
            linked.ir.impls[(id - linked.first_impl) as usize].generics,
            &mut found,
        );
    }
    for (of, id) in program.traits.iter().zip(0u32..) {
        let linked = program.file(of.file);
        let scope = trait_scope(program, types, TraitId(id));
        param_bounds(
            program,
            types,
            &scope,
            linked,
            linked.ir.traits[(id - linked.first_trait) as usize].generics,
            &mut found,
        );
    }
    for id in 0..program.fns.len() {
        let func = &program.fns[id];
        let linked = program.file(func.file);
        let generics = linked.ir.functions[func.idx.index()].generics;
        if generics.is_none() {
            continue;
        }
        let scope = fn_scope(program, types, FnId::new(id));
        let mut own = Vec::new();
        param_bounds(program, types, &scope, linked, generics, &mut own);
        // `fn as_deref(&self) where T: Deref` says nothing about the other functions of the impl.
        found.extend(own.into_iter().filter(|&(param, _)| func.params.contains(param)));
    }
    for (param, bound) in found {
        program.params[param as usize].bounds.push(bound);
    }
    for id in 0..program.traits.len() {
        let of = &program.traits[id];
        let args: Vec<Ty> = (of.params.start..of.params.start + of.params.len)
            .map(|param| types.ty(TyKind::Param(param)))
            .collect();
        let bound = Bound { of: TraitId::new(id), args: types.list(&args), assoc: Vec::new() };
        program.params[of.self_param as usize].bounds.insert(0, bound);
    }
}

fn param_bounds(
    program: &Program,
    types: &mut Types<'_>,
    scope: &TypeScope,
    linked: &LinkedFile,
    generics: GenericsId,
    found: &mut Vec<(u32, Bound)>,
) {
    if generics.is_none() {
        return;
    }
    for (ty, bound) in linked.ir.pairs(linked.ir.generics[generics.index()].bounds) {
        let ty = lower_type(program, types, scope, linked, ty);
        let TyKind::Param(param) = types.kind(ty) else { continue };
        found.extend(lower_bound(program, types, scope, linked, bound).map(|bound| (param, bound)));
    }
}

pub(crate) fn impl_scope(program: &Program, id: ImplId) -> TypeScope {
    let imp = &program.impls[id.index()];
    TypeScope { self_ty: Some(imp.self_ty), ..TypeScope::new(imp.module, imp.params) }
}

fn trait_scope(program: &Program, types: &mut Types<'_>, id: TraitId) -> TypeScope {
    let of = &program.traits[id.index()];
    let self_ty = types.ty(TyKind::Param(of.self_param));
    TypeScope { self_ty: Some(self_ty), ..TypeScope::new(of.module, of.params) }
}

pub(crate) fn fn_scope(program: &Program, types: &mut Types<'_>, id: FnId) -> TypeScope {
    let func = program.func(id);
    let mut scope = match func.container {
        Container::Free => TypeScope::new(func.module, Params::NONE),
        Container::Impl(imp) => impl_scope(program, imp),
        Container::Trait(of) => trait_scope(program, types, of),
    };
    scope.module = func.module;
    scope.params[0] = func.params;
    scope
}

fn lower_traits_and_impls(program: &mut Program, types: &mut Types<'static>) {
    let mut traits = Vec::new();
    for (of, id) in program.traits.iter().zip(0u32..) {
        let linked = program.file(of.file);
        let ir = linked.ir.traits[(id - linked.first_trait) as usize];
        let scope = trait_scope(program, types, TraitId(id));
        let supertraits: Vec<Bound> = linked
            .ir
            .list(ir.supertraits)
            .filter_map(|path| lower_bound(program, types, &scope, linked, path))
            .collect();
        let mut assoc: Vec<(Symbol, Vec<Bound>)> = linked
            .ir
            .pairs(ir.types)
            .map(|(name, _): (Name, TypeId)| (linked.symbol(name), Vec::new()))
            .collect();
        for (name, path) in linked.ir.pairs(ir.type_bounds) {
            let bound = lower_bound(program, types, &scope, linked, path);
            if let Some((_, bounds)) =
                assoc.iter_mut().find(|(known, _)| *known == linked.symbol(name))
            {
                bounds.extend(bound);
            }
        }
        traits.push((supertraits, assoc));
    }
    for (of, (supertraits, assoc)) in program.traits.iter_mut().zip(traits) {
        of.supertraits = supertraits;
        of.types = assoc;
    }
    let mut impls = Vec::new();
    for (imp, id) in program.impls.iter().zip(0u32..) {
        let linked = program.file(imp.file);
        let ir = linked.ir.impls[(id - linked.first_impl) as usize];
        let scope = impl_scope(program, ImplId(id));
        let of_trait =
            ir.of_trait.get().and_then(|path| lower_bound(program, types, &scope, linked, path));
        let of_trait = if ir.negative { None } else { of_trait };
        let unknown = !ir.of_trait.is_none() && of_trait.is_none();
        let assoc: Vec<(Symbol, Ty)> = linked
            .ir
            .pairs(ir.types)
            .map(|(name, ty)| (linked.symbol(name), lower_type(program, types, &scope, linked, ty)))
            .collect();
        impls.push((of_trait, unknown, assoc));
    }
    for (imp, (of_trait, unknown, assoc)) in program.impls.iter_mut().zip(impls) {
        imp.of_trait = of_trait;
        imp.of_unknown_trait = unknown;
        imp.types = assoc;
    }
}

fn lower_fields(program: &mut Program, types: &mut Types<'static>) {
    let mut variants = Vec::new();
    for adt in &program.adts {
        let linked = program.file(adt.file);
        let args: Vec<Ty> = (adt.params.start..adt.params.start + adt.params.len)
            .map(|param| types.ty(TyKind::Param(param)))
            .collect();
        let self_ty = types.adt(AdtId::new(variants.len()), &args);
        let scope = TypeScope { self_ty: Some(self_ty), ..TypeScope::new(adt.module, adt.params) };
        let list: Vec<VariantDef> = linked
            .ir
            .list(linked.ir.adts[adt.idx.index()].variants)
            .map(|variant| {
                let variant = linked.ir.variants[variant.index()];
                let fields = linked.ir.pairs(variant.fields);
                let fields = fields
                    .map(|(name, ty)| {
                        (linked.symbol(name), lower_type(program, types, &scope, linked, ty))
                    })
                    .collect();
                VariantDef {
                    name: linked.symbol(variant.name),
                    fields,
                    is_tuple: variant.shape == VariantShape::Tuple,
                }
            })
            .collect();
        variants.push(list);
    }
    for (adt, variants) in program.adts.iter_mut().zip(variants) {
        adt.variants = variants;
    }
    let consts: Vec<Ty> = program
        .consts
        .iter()
        .map(|constant: &ConstDef| {
            let linked = program.file(constant.file);
            let scope = TypeScope::new(constant.module, Params::NONE);
            lower_type(program, types, &scope, linked, linked.ir.consts[constant.idx.index()].ty)
        })
        .collect();
    for (constant, ty) in program.consts.iter_mut().zip(consts) {
        constant.ty = ty;
    }
}

fn lower_functions(program: &mut Program, types: &mut Types<'static>) {
    let mut lowered = Vec::with_capacity(program.fns.len());
    for id in 0..program.fns.len() {
        let func = &program.fns[id];
        let linked = program.file(func.file);
        let ir = linked.ir.functions[func.idx.index()];
        let scope = fn_scope(program, types, FnId::new(id));
        let inputs: Box<[Ty]> = linked
            .ir
            .pairs(ir.params)
            .map(|(_, ty): (crate::ir::PatId, TypeId)| {
                lower_type(program, types, &scope, linked, ty)
            })
            .collect();
        let output = if ir.ret.is_none() {
            Ty::UNIT
        } else {
            lower_type(program, types, &scope, linked, ir.ret)
        };
        lowered.push((inputs, output));
    }
    for (func, (inputs, output)) in program.fns.iter_mut().zip(lowered) {
        func.inputs = inputs;
        func.output = output;
    }
}

/// The type that `id` of `linked` writes, as seen from `scope`.
pub(crate) fn lower_type(
    program: &Program,
    types: &mut Types<'_>,
    scope: &TypeScope,
    linked: &LinkedFile,
    id: TypeId,
) -> Ty {
    if id.is_none() || scope.depth > ALIAS_DEPTH {
        return Ty::UNKNOWN;
    }
    let mut lower = |id: TypeId| lower_type(program, types, scope, linked, id);
    match linked.ir.types[id.index()] {
        Type::Path(path) => lower_path_type(program, types, scope, linked, path),
        Type::Ref { mutable, inner } => {
            let inner = lower(inner);
            types.reference(mutable, inner)
        }
        Type::Pointer(inner) => {
            let inner = lower(inner);
            types.ty(TyKind::Pointer(inner))
        }
        Type::Slice(inner) => {
            let inner = lower(inner);
            types.ty(TyKind::Slice(inner))
        }
        Type::Array(inner) => {
            let inner = lower(inner);
            types.ty(TyKind::Array(inner))
        }
        Type::Tuple(list) => {
            let items: Few<Ty> = linked.ir.list(list).map(lower).collect();
            types.tuple(&items)
        }
        Type::Function { params, ret } => {
            let items: Few<Ty> = linked.ir.list(params).map(&mut lower).collect();
            let ret = if ret.is_none() { Ty::UNIT } else { lower(ret) };
            let items = types.list(&items);
            types.ty(TyKind::FnPtr(items, ret))
        }
        Type::Never => Ty::NEVER,
        Type::Infer | Type::Opaque => Ty::UNKNOWN,
        Type::Impl(list) => {
            let bounds: Vec<Bound> = linked
                .ir
                .list(list)
                .filter_map(|path| lower_bound(program, types, scope, linked, path))
                .collect();
            if bounds.is_empty() {
                return Ty::UNKNOWN;
            }
            let bounds = types.bound_list(&bounds);
            types.ty(TyKind::Opaque(bounds))
        }
        Type::Dyn(list) => {
            let bounds: Vec<Bound> = linked
                .ir
                .list(list)
                .filter_map(|path| lower_bound(program, types, scope, linked, path))
                .collect();
            if bounds.is_empty() {
                return Ty::UNKNOWN;
            }
            let bounds = types.bound_list(&bounds);
            types.ty(TyKind::Dyn(bounds))
        }
    }
}

pub(super) fn path_symbols(linked: &LinkedFile, path: &Path) -> Few<Symbol> {
    linked
        .ir
        .pairs(path.segments)
        .map(|(name, _): (Name, GenericArgsId)| linked.symbol(name))
        .collect()
}

fn lower_path_type(
    program: &Program,
    types: &mut Types<'_>,
    scope: &TypeScope,
    linked: &LinkedFile,
    id: PathId,
) -> Ty {
    let path = linked.ir.paths[id.index()];
    let names = path_symbols(linked, &path);
    let Some(&first) = names.first() else { return Ty::UNKNOWN };
    if !path.qself.is_none() {
        let base = lower_type(program, types, scope, linked, path.qself);
        return assoc_chain(types, base, &names[(path.qself_len as usize).min(names.len())..]);
    }
    if first == sym::SELF_TYPE {
        return assoc_chain(types, scope.self_ty.unwrap_or(Ty::UNKNOWN), &names[1..]);
    }
    if !path.global
        && let Some(param) = find_param(program, scope, first)
    {
        let base = types.ty(TyKind::Param(param));
        return assoc_chain(types, base, &names[1..]);
    }
    let resolution = if path.global {
        let krate = program.modules[scope.module.index()].krate;
        program
            .extern_def(krate, first)
            .and_then(|def| program.walk_path(def, &names[1..], Namespace::Types))
    } else {
        program.resolve(scope.module, &names, Namespace::Types)
    };
    let Some(resolution) = resolution else { return Ty::UNKNOWN };
    let last = names.len() - resolution.rest - 1;
    let args = linked
        .ir
        .pairs(path.segments)
        .nth(last)
        .map_or(GenericArgsId::NONE, |(_, args): (Name, GenericArgsId)| args);
    let base = lower_def_type(program, types, scope, linked, resolution.def, args);
    assoc_chain(types, base, &names[last + 1..])
}

fn assoc_chain(types: &mut Types<'_>, base: Ty, names: &[Symbol]) -> Ty {
    names.iter().fold(base, |base, &name| match types.kind(base) {
        TyKind::Unknown | TyKind::Extern(_) => base,
        _ => types.ty(TyKind::Assoc(base, name)),
    })
}

pub(crate) fn find_param(program: &Program, scope: &TypeScope, name: Symbol) -> Option<u32> {
    let mut all = scope.params.iter().flat_map(|params| params.start..params.start + params.len);
    all.find(|&param| program.params[param as usize].name == name)
}

pub(crate) fn lower_args(
    program: &Program,
    types: &mut Types<'_>,
    scope: &TypeScope,
    linked: &LinkedFile,
    args: GenericArgsId,
) -> Few<Ty> {
    if args.is_none() {
        return Few::default();
    }
    let args = linked.ir.generic_args[args.index()];
    linked.ir.list(args.types).map(|ty| lower_type(program, types, scope, linked, ty)).collect()
}

/// The arguments written at a definition, and the defaults of the missing ones where it has some.
fn with_defaults(
    program: &Program,
    types: &mut Types<'_>,
    (scope, module): (&TypeScope, ModuleId),
    own: &LinkedFile,
    (generics, params): (GenericsId, Params),
    mut args: Few<Ty>,
) -> Few<Ty> {
    let missing = (params.len as usize).saturating_sub(args.len());
    if missing == 0 || generics.is_none() {
        return args;
    }
    let scope = TypeScope { depth: scope.depth + 1, ..TypeScope::new(module, params) };
    let written = own.ir.pairs(own.ir.generics[generics.index()].params);
    let mut defaults = written.skip(args.len()).map(|(_, default): (Name, TypeId)| default);
    while args.len() < params.len as usize {
        let default = defaults.next().unwrap_or(TypeId::NONE);
        let ty = lower_type(program, types, &scope, own, default);
        // A default may name the parameters before it.
        let subst = Subst((params.start..).zip(args.iter().copied()).collect());
        args.push(types.substitute(ty, &subst));
    }
    args
}

/// A definition with the generic arguments written at it, the missing ones by default or unknown.
fn lower_def_type(
    program: &Program,
    types: &mut Types<'_>,
    scope: &TypeScope,
    linked: &LinkedFile,
    def: Def,
    args: GenericArgsId,
) -> Ty {
    match def {
        Def::Adt(adt) => {
            let written = lower_args(program, types, scope, linked, args);
            let data = &program.adts[adt.index()];
            let own = program.file(data.file);
            let generics = own.ir.adts[data.idx.index()].generics;
            let args = with_defaults(
                program,
                types,
                (scope, data.module),
                own,
                (generics, data.params),
                written,
            );
            types.adt(adt, &args)
        }
        Def::Alias(alias) => {
            let written = lower_args(program, types, scope, linked, args);
            let data = &program.aliases[alias.index()];
            let own = program.file(data.file);
            let generics = own.ir.aliases[data.idx.index()].generics;
            let args = with_defaults(
                program,
                types,
                (scope, data.module),
                own,
                (generics, data.params),
                written,
            );
            let ty = if data.ty.is_unknown() {
                lower_alias(program, types, alias, scope.depth)
            } else {
                data.ty
            };
            let params = data.params.start..data.params.start + data.params.len;
            let args = args.iter().copied().chain(std::iter::repeat(Ty::UNKNOWN));
            types.substitute(ty, &Subst(params.zip(args).collect()))
        }
        Def::Prim(prim) => Ty::prim(prim),
        Def::Extern(path) => types.ty(TyKind::Extern(path)),
        Def::Trait(of) => {
            let bounds = types.bound_list(&[Bound {
                of,
                args: super::ty::TyList::EMPTY,
                assoc: Vec::new(),
            }]);
            types.ty(TyKind::Dyn(bounds))
        }
        Def::Module(_) | Def::Fn(_) | Def::Variant(..) | Def::Const(_) | Def::Macro(..) => {
            Ty::UNKNOWN
        }
    }
}

/// A bound by a trait we know.
pub(crate) fn lower_bound(
    program: &Program,
    types: &mut Types<'_>,
    scope: &TypeScope,
    linked: &LinkedFile,
    id: PathId,
) -> Option<Bound> {
    let path = linked.ir.paths[id.index()];
    let names = path_symbols(linked, &path);
    let resolution = program.resolve(scope.module, &names, Namespace::Types)?;
    let Def::Trait(of) = resolution.def else { return None };
    let (_, args) = linked.ir.pairs(path.segments).next_back().filter(|_| resolution.rest == 0)?;
    let args: GenericArgsId = args;
    if args.is_none() {
        return Some(Bound { of, args: super::ty::TyList::EMPTY, assoc: Vec::new() });
    }
    let written = linked.ir.generic_args[args.index()];
    let mut list: Vec<Ty> = linked
        .ir
        .list(written.types)
        .map(|ty| lower_type(program, types, scope, linked, ty))
        .collect();
    let mut assoc: Vec<(Symbol, Ty)> = linked
        .ir
        .pairs(written.assoc)
        .map(|(name, ty)| (linked.symbol(name), lower_type(program, types, scope, linked, ty)))
        .collect();
    if written.parenthesized {
        list = vec![types.tuple(&list)];
        let mut ret = if written.ret.is_none() {
            Ty::UNIT
        } else {
            lower_type(program, types, scope, linked, written.ret)
        };
        let is_async = names.last().is_some_and(|&name| program.text(name).starts_with("AsyncFn"));
        if let Some(future) = program.lang.future.filter(|_| is_async) {
            let promise = Bound {
                of: future,
                args: super::ty::TyList::EMPTY,
                assoc: vec![(sym::OUTPUT, ret)],
            };
            let promise = types.bound_list(&[promise]);
            ret = types.ty(TyKind::Opaque(promise));
        }
        assoc.push((sym::OUTPUT, ret));
    }
    Some(Bound { of, args: types.list(&list), assoc })
}
