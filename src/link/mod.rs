//! Many files become one program: crates, module trees, imports, signatures, and an index of methods. Bodies are inferred one by one on demand
//! (`infer`). Knows the language and std's language items; every other API only through models.

pub mod census;
mod declare;
pub mod def;
mod imports;
pub mod infer;
mod lookup;
mod modules;
mod show;
mod signatures;
pub mod symbol;
pub mod ty;

use rustc_hash::{FxHashMap, FxHashSet};

pub(crate) use declare::model_text;
pub use def::{
    AdtDef, AdtId, AliasDef, AliasId, Assumed, Assumption, ConstDef, ConstId, Container, Crate,
    CrateId, Def, FnDef, FnId, ImplDef, ImplId, LinkedFile, Module, ModuleId, Namespace, Param,
    Params, Prim, TraitDef, TraitId,
};
use lookup::Index;
pub use lookup::TyCx;
pub(crate) use symbol::sym;
pub use symbol::{Symbol, Symbols};
use ty::{TyKind, Types};

use crate::ir::{AdtIdx, FileIr, ItemId, Name, Offset, Owner, PatId, TypeId};
use crate::models::{ArgUse, Effects};
use crate::settings::LockName;
use crate::source::{FileId, Place, Span};
use crate::workspace::{Edition, Problem, Workspace};

/// [`Program::followed`], unless the user says otherwise.
pub const MAX_IMPLEMENTATIONS: usize = 3;

/// Fits onto the stack, mostly: the names of a path, the arguments of a type.
type Few<T, const N: usize = 6> = smallvec::SmallVec<[T; N]>;

/// A linked workspace.
#[derive(Debug, Default)]
pub struct Program {
    /// Workspace files by [`FileId`], then model files. A file that could not be analysed is empty.
    pub files: Vec<LinkedFile>,
    pub n_workspace_files: usize,
    pub symbols: Symbols,
    pub crates: Vec<Crate>,
    pub modules: Vec<Module>,
    pub fns: Vec<FnDef>,
    pub adts: Vec<AdtDef>,
    pub traits: Vec<TraitDef>,
    pub impls: Vec<ImplDef>,
    pub consts: Vec<ConstDef>,
    pub aliases: Vec<AliasDef>,
    pub params: Vec<Param>,
    pub types: Types<'static>,
    pub lang: Lang,
    /// How many implementations a call through a trait may have and still be followed.
    pub followed: usize,
    /// Locks in the order in which they shall be taken.
    pub lock_order: Vec<LockName>,
    /// Comments that say whether a function blocks, in file order.
    pub assumptions: Vec<Assumption>,
    /// What models say of the macros that they declare.
    macros: FxHashMap<(FileId, ItemId), Effects>,
    /// Traits that types derive, those of std aside.
    derived: FxHashSet<(AdtId, TraitId)>,
    index: Index,
    prelude: Option<ModuleId>,
    adt_origins: Vec<(FileId, AdtIdx)>,
    /// Files that a target's module tree names, analysed or not.
    reached: FxHashSet<FileId>,
}

/// Items of std that the language gives a meaning; `None` without a model of std.
#[derive(Debug, Default)]
pub struct Lang {
    pub deref: Option<TraitId>,
    pub drop: Option<TraitId>,
    pub future: Option<TraitId>,
    pub into_future: Option<TraitId>,
    pub iterator: Option<TraitId>,
    pub into_iterator: Option<TraitId>,
    pub fn_traits: Vec<TraitId>,
    pub index: Option<TraitId>,
    pub local_key: Option<AdtId>,
    /// The type behind `task_local!`, of the first model that has one.
    pub task_key: Option<AdtId>,
    pub ranges: Ranges,
    /// Traits of binary operators with a value.
    pub operators: Vec<TraitId>,
    pub option: Option<AdtId>,
    pub result: Option<AdtId>,
    pub poll: Option<AdtId>,
    pub string: Option<AdtId>,
    pub vec: Option<AdtId>,
    pub boxed: Option<AdtId>,
    pub pin: Option<AdtId>,
    pub context: Option<AdtId>,
    /// Traits whose bounds are checked; the other traits of std (`Send`, `Clone`, ..) are taken to hold.
    checked: FxHashSet<TraitId>,
}

/// The types of `a..b` and its kin.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ranges {
    pub range: Option<AdtId>,
    pub inclusive: Option<AdtId>,
    pub from: Option<AdtId>,
    pub to: Option<AdtId>,
    pub to_inclusive: Option<AdtId>,
    pub full: Option<AdtId>,
}

impl Ranges {
    fn all(&self) -> [Option<AdtId>; 6] {
        [self.range, self.inclusive, self.from, self.to, self.to_inclusive, self.full]
    }
}

/// A model, lowered: its file and the crate names it answers to.
#[derive(Debug)]
pub struct ModelIr {
    pub names: Vec<String>,
    pub path: String,
    pub ir: FileIr,
}

/// State that only building needs.
struct Draft {
    program: Program,
    parsed: Vec<bool>,
    model_crates: Vec<(FileId, Vec<Symbol>)>,
    models_by_name: FxHashMap<Symbol, CrateId>,
    /// Crates that need no manifest entry: the first model's, std's.
    sysroot: FxHashSet<Symbol>,
}

impl Draft {
    fn is_parsed(&self, file: FileId) -> bool {
        self.parsed[file.index()]
    }
}

/// Links what was lowered. `files` is indexed by [`FileId`]; the first model must be std's. Returns what is wrong with the models besides.
pub fn link(
    workspace: &Workspace,
    files: Vec<Option<FileIr>>,
    models: Vec<ModelIr>,
) -> (Program, Vec<Problem>) {
    let mut draft = enter_files(workspace, files, models);
    modules::build(&mut draft, workspace);
    draft.program.prelude = draft.program.find_module(&["prelude", "v1"]);
    imports::resolve(&mut draft, workspace);
    let mut program = draft.program;
    program.lang = Lang::find(&program);
    let problems = signatures::build(&mut program);
    program.lang.task_key = program.task_key();
    program.index = Index::build(&program);
    program.assume();
    (program, problems)
}

fn enter_files(workspace: &Workspace, files: Vec<Option<FileIr>>, models: Vec<ModelIr>) -> Draft {
    let mut draft = Draft {
        program: Program {
            n_workspace_files: files.len(),
            followed: MAX_IMPLEMENTATIONS,
            ..Program::default()
        },
        parsed: Vec::new(),
        model_crates: Vec::new(),
        models_by_name: FxHashMap::default(),
        sysroot: FxHashSet::default(),
    };
    for (ir, file) in files.into_iter().zip(&workspace.files) {
        draft.parsed.push(ir.is_some());
        push_file(&mut draft.program, ir.unwrap_or_default(), file.edition, false);
    }
    for (position, model) in models.into_iter().enumerate() {
        let file = FileId(u32::try_from(draft.program.files.len()).unwrap_or(u32::MAX));
        push_file(&mut draft.program, model.ir, Edition::E2024, true);
        draft.parsed.push(true);
        let names: Vec<Symbol> =
            model.names.iter().map(|name| draft.program.symbols.intern(name)).collect();
        if position == 0 {
            draft.sysroot.extend(names.iter().copied());
        }
        draft.model_crates.push((file, names));
    }
    intern_names(&mut draft.program);
    draft
}

fn push_file(program: &mut Program, ir: FileIr, edition: Edition, is_model: bool) {
    let next = |len: Option<usize>, first: Option<u32>| {
        first.unwrap_or(0) + u32::try_from(len.unwrap_or(0)).unwrap_or(0)
    };
    let last = program.files.last();
    let file = FileId(u32::try_from(program.files.len()).unwrap_or(u32::MAX));
    let linked = LinkedFile {
        symbols: Vec::new(),
        edition,
        krate: CrateId(0),
        is_model,
        is_orphan: false,
        test: false,
        modules: Vec::new(),
        first_fn: next(last.map(|last| last.ir.functions.len()), last.map(|last| last.first_fn)),
        first_adt: next(last.map(|last| last.ir.adts.len()), last.map(|last| last.first_adt)),
        first_trait: next(last.map(|last| last.ir.traits.len()), last.map(|last| last.first_trait)),
        first_impl: next(last.map(|last| last.ir.impls.len()), last.map(|last| last.first_impl)),
        first_const: next(last.map(|last| last.ir.consts.len()), last.map(|last| last.first_const)),
        first_alias: next(
            last.map(|last| last.ir.aliases.len()),
            last.map(|last| last.first_alias),
        ),
        ir,
    };
    program.adt_origins.extend((0..linked.ir.adts.len()).map(|idx| (file, AdtIdx::new(idx))));
    program.files.push(linked);
}

/// Interns in file order, so that symbols are the same at any thread count.
fn intern_names(program: &mut Program) {
    for file in &mut program.files {
        file.symbols = file.ir.names.iter().map(|name| program.symbols.intern(name)).collect();
    }
}

impl Lang {
    fn find(program: &Program) -> Self {
        let as_trait = |path: &[&str]| match program.find(path)? {
            Def::Trait(id) => Some(id),
            _ => None,
        };
        let as_adt = |path: &[&str]| match program.find(path)? {
            Def::Adt(id) => Some(id),
            _ => None,
        };
        let mut lang = Self {
            deref: as_trait(&["ops", "Deref"]),
            drop: as_trait(&["ops", "Drop"]),
            future: as_trait(&["future", "Future"]),
            into_future: as_trait(&["future", "IntoFuture"]),
            iterator: as_trait(&["iter", "Iterator"]),
            into_iterator: as_trait(&["iter", "IntoIterator"]),
            fn_traits: ["FnOnce", "FnMut", "Fn", "AsyncFnOnce", "AsyncFnMut", "AsyncFn"]
                .iter()
                .filter_map(|name| as_trait(&["ops", name]))
                .collect(),
            index: as_trait(&["ops", "Index"]),
            local_key: as_adt(&["thread", "LocalKey"]),
            task_key: None,
            ranges: Ranges {
                range: as_adt(&["ops", "Range"]),
                inclusive: as_adt(&["ops", "RangeInclusive"]),
                from: as_adt(&["ops", "RangeFrom"]),
                to: as_adt(&["ops", "RangeTo"]),
                to_inclusive: as_adt(&["ops", "RangeToInclusive"]),
                full: as_adt(&["ops", "RangeFull"]),
            },
            operators: [
                "Add", "Sub", "Mul", "Div", "Rem", "BitAnd", "BitOr", "BitXor", "Shl", "Shr",
            ]
            .iter()
            .filter_map(|name| as_trait(&["ops", name]))
            .collect(),
            option: as_adt(&["option", "Option"]),
            result: as_adt(&["result", "Result"]),
            poll: as_adt(&["task", "Poll"]),
            string: as_adt(&["string", "String"]),
            vec: as_adt(&["vec", "Vec"]),
            boxed: as_adt(&["boxed", "Box"]),
            pin: as_adt(&["pin", "Pin"]),
            context: as_adt(&["task", "Context"]),
            checked: FxHashSet::default(),
        };
        let checked = [
            lang.deref,
            lang.drop,
            lang.future,
            lang.into_future,
            lang.iterator,
            lang.into_iterator,
        ];
        lang.checked =
            checked.into_iter().flatten().chain(lang.fn_traits.iter().copied()).collect();
        for path in [["io", "Read"], ["io", "Write"], ["io", "BufRead"], ["net", "ToSocketAddrs"]] {
            lang.checked.extend(as_trait(&path));
        }
        lang
    }
}

impl Program {
    fn adt_origin(&self, adt: AdtId) -> (FileId, AdtIdx) {
        self.adt_origins[adt.index()]
    }

    fn std_root(&self) -> Option<ModuleId> {
        let file = self.files.get(self.n_workspace_files)?;
        file.modules.first().copied()
    }

    fn find_module(&self, path: &[&str]) -> Option<ModuleId> {
        match self.find(path)? {
            Def::Module(id) => Some(id),
            _ => None,
        }
    }

    /// An item of std by its path below the crate.
    fn find(&self, path: &[&str]) -> Option<Def> {
        let path: Vec<Symbol> =
            path.iter().map(|name| self.symbols.get(name)).collect::<Option<_>>()?;
        let resolution = self.walk_path(Def::Module(self.std_root()?), &path, Namespace::Types)?;
        (resolution.rest == 0).then_some(resolution.def)
    }

    /// Whether a target's module tree names the file.
    pub fn is_reached(&self, file: FileId) -> bool {
        self.reached.contains(&file)
    }

    pub fn file(&self, id: FileId) -> &LinkedFile {
        &self.files[id.index()]
    }

    pub fn func(&self, id: FnId) -> &FnDef {
        &self.fns[id.index()]
    }

    fn task_key(&self) -> Option<AdtId> {
        let says = |adt: &&AdtDef| adt.effects.as_ref().is_some_and(|effects| effects.task_key);
        self.adts.iter().position(|adt| says(&adt)).map(AdtId::new)
    }

    /// What models and the configuration say of `func`; nothing of most.
    pub fn effects(&self, func: FnId) -> &Effects {
        self.func(func).effects.as_deref().unwrap_or_else(|| Effects::none())
    }

    /// The type of the first parameter of `func`: of a method, of `self`.
    pub fn receiver(&self, func: FnId) -> Option<TyKind> {
        self.func(func).inputs.first().map(|&ty| self.types.kind(ty))
    }

    /// Whether `func` is a method that looks at its receiver and cannot change it, but for what has an inside that can.
    pub fn only_looks(&self, func: FnId) -> bool {
        matches!(self.receiver(func), Some(TyKind::Ref { mutable: false, .. }))
    }

    pub fn krate_of(&self, func: FnId) -> CrateId {
        self.modules[self.func(func).module.index()].krate
    }

    /// 1-based line where a place begins.
    pub fn line(&self, place: Place) -> u32 {
        self.file(place.file).ir.lines.line(place.span.start)
    }

    pub fn adt(&self, id: AdtId) -> &AdtDef {
        &self.adts[id.index()]
    }

    /// Functions with a body in workspace files, in file order.
    pub fn workspace_fns(&self) -> impl Iterator<Item = FnId> + '_ {
        let end = self
            .files
            .get(self.n_workspace_files)
            .map_or(self.fns.len(), |model| model.first_fn as usize);
        (0..end).map(FnId::new)
    }

    pub fn is_model_fn(&self, id: FnId) -> bool {
        self.files[self.fns[id.index()].file.index()].is_model
    }

    pub fn text(&self, symbol: Symbol) -> &str {
        self.symbols.text(symbol)
    }

    /// `module::Type::name`, without the crate.
    pub fn fn_path(&self, id: FnId) -> String {
        let func = self.func(id);
        let mut path = self.module_path(func.module);
        match func.container {
            Container::Free => {}
            Container::Impl(imp) => path.push(self.type_name(self.impls[imp.index()].self_ty)),
            Container::Trait(of) => path.push(self.text(self.traits[of.index()].name).to_owned()),
        }
        path.push(self.text(func.name).to_owned());
        path.join("::")
    }

    /// Whether `func` makes a value of the type that it belongs to.
    pub fn is_constructor(&self, func: FnId) -> bool {
        let data = self.func(func);
        self.self_adt(func).is_some_and(|own| !data.has_self && self.gives(data.output, own, 0))
    }

    /// The type whose impl `func` stands in.
    pub fn self_adt(&self, func: FnId) -> Option<AdtId> {
        let Container::Impl(imp) = self.func(func).container else { return None };
        match self.types.kind(self.impls[imp.index()].self_ty) {
            TyKind::Adt(adt, _) => Some(adt),
            _ => None,
        }
    }

    /// What models say of that type.
    pub fn self_effects(&self, func: FnId) -> &Effects {
        let effects = self.self_adt(func).and_then(|adt| self.adt(adt).effects.as_deref());
        effects.unwrap_or_else(|| Effects::none())
    }

    /// The names of the parameters of `func`, the receiver counted.
    pub(crate) fn parameters(&self, func: FnId) -> impl Iterator<Item = Option<&str>> {
        let data = self.func(func);
        let ir = &self.file(data.file).ir;
        let params = ir.functions[data.idx.index()].params;
        ir.pairs::<PatId, TypeId>(params).map(|(pat, _)| ir.binding_name(pat))
    }

    /// The place of the parameter of this name, the receiver counted.
    pub(crate) fn parameter(&self, func: FnId, name: &str) -> Option<usize> {
        self.parameters(func).position(|known| known == Some(name))
    }

    /// What becomes of what is handed to parameter `index` of `func`, the receiver counted, as its model says.
    pub(crate) fn arg_use(&self, func: FnId, index: usize) -> Option<ArgUse> {
        let effects = self.func(func).effects.as_deref()?;
        if effects.args.is_empty() {
            return None;
        }
        let name = self.parameters(func).nth(index)??;
        let said = |known: &str| known == name || known == "*" && name != "self";
        effects.args.iter().find(|(known, _)| said(known)).map(|&(_, usage)| usage)
    }

    /// Whether a value of `ty` is a value of `adt`, as it is or in a wrapper of a model's: `Result`, `Arc`.
    fn gives(&self, ty: ty::Ty, adt: AdtId, depth: u32) -> bool {
        let TyKind::Adt(outer, args) = self.types.kind(ty) else { return false };
        let wraps = depth < 3 && self.file(self.adt(outer).file).is_model;
        outer == adt
            || wraps && self.types.list_items(args).iter().any(|&ty| self.gives(ty, adt, depth + 1))
    }

    /// As users write it: `fetch`, `Store::get`.
    pub fn short_name(&self, id: FnId) -> String {
        let func = self.func(id);
        let name = self.text(func.name);
        match func.container {
            Container::Free => name.to_owned(),
            Container::Impl(imp) => {
                format!("{}::{name}", self.type_name(self.impls[imp.index()].self_ty))
            }
            Container::Trait(of) => format!("{}::{name}", self.text(self.traits[of.index()].name)),
        }
    }

    /// The whole path of a function, with its crate for those of models.
    pub fn whole_path(&self, id: FnId) -> String {
        if self.is_model_fn(id) { self.extern_path(id) } else { self.fn_path(id) }
    }

    /// The path by which users import a model's item: `std::fs::read`.
    pub fn extern_path(&self, id: FnId) -> String {
        let krate = self.krate_of(id);
        format!("{}::{}", self.text(self.crates[krate.index()].name), self.fn_path(id))
    }

    pub(crate) fn module_path(&self, module: ModuleId) -> Vec<String> {
        let mut path = Vec::new();
        let mut at = self.nearest_module(module);
        while let Some(parent) = self.modules[at.index()].parent {
            path.push(self.text(self.modules[at.index()].name).to_owned());
            at = self.nearest_module(parent);
        }
        path.reverse();
        path
    }

    /// Name of the type's definition, for messages.
    pub fn type_name(&self, ty: ty::Ty) -> String {
        use ty::TyKind;
        match self.types.kind(ty) {
            TyKind::Adt(adt, _) => self.text(self.adt(adt).name).to_owned(),
            TyKind::Ref { inner, .. } => format!("&{}", self.type_name(inner)),
            TyKind::Param(param) => self.text(self.params[param as usize].name).to_owned(),
            TyKind::Slice(inner) => format!("[{}]", self.type_name(inner)),
            TyKind::Dyn(bounds) => {
                let first = self
                    .types
                    .bounds(bounds)
                    .first()
                    .map(|bound| self.text(self.traits[bound.of.index()].name));
                format!("dyn {}", first.unwrap_or("_"))
            }
            TyKind::Prim(_) => "a primitive".to_owned(),
            _ => "_".to_owned(),
        }
    }

    pub fn place(&self, file: FileId, span: Span) -> Place {
        Place { file, span }
    }

    /// Implementations of `trait_fn` in the workspace, in order; empty for functions that are no trait's.
    pub fn implementations(&self, trait_fn: FnId) -> impl Iterator<Item = FnId> + '_ {
        let name = self.func(trait_fn).name;
        let impls = match self.func(trait_fn).container {
            Container::Trait(of) => {
                self.index.impls_of_trait.get(&of).map_or(&[][..], Vec::as_slice)
            }
            Container::Impl(_) | Container::Free => &[],
        };
        impls
            .iter()
            .filter(move |imp| !self.files[self.impls[imp.index()].file.index()].is_model)
            .filter_map(move |imp| {
                self.impls[imp.index()]
                    .fns
                    .iter()
                    .copied()
                    .find(move |&func| self.func(func).name == name)
            })
    }

    /// Whether the type of a field has a parameter of its struct in it.
    pub fn is_generic_field(&self, adt: AdtId, name: Symbol) -> bool {
        let mut fields = self.adt(adt).variants.iter().flat_map(|variant| &variant.fields);
        fields.any(|&(field, ty)| field == name && self.types.is_generic(ty))
    }

    /// Where a field is declared.
    pub fn field_place(&self, adt: AdtId, name: Symbol) -> Option<Place> {
        let data = self.adt(adt);
        let linked = self.file(data.file);
        let ir = &linked.ir;
        let variants = ir.list(ir.adts[data.idx.index()].variants);
        let place = |span| Place { file: data.file, span };
        for variant in variants.map(|variant| &ir.variants[variant.index()]) {
            let names: Vec<Name> =
                ir.pairs::<Name, TypeId>(variant.fields).map(|(name, _)| name).collect();
            let at = names.iter().position(|&field| linked.symbol(field) == name);
            let Some(at) = at else { continue };
            let length = u32::try_from(ir.name(names[at]).len()).unwrap_or(0);
            let own = ir.list(variant.starts).nth(at);
            return Some(place(
                own.map_or(variant.span, |Offset(start)| Span::new(start, start + length)),
            ));
        }
        None
    }

    /// Whether `func` is what the first use of a static runs.
    pub fn is_initialiser(&self, func: FnId) -> bool {
        let data = self.func(func);
        self.file(data.file).ir.functions[data.idx.index()].owner == Owner::Static
    }

    /// Whether `func` is what runs when a value is dropped.
    pub fn is_drop(&self, func: FnId) -> bool {
        self.self_adt(func).and_then(|adt| self.drop_impl(adt)) == Some(func)
    }

    /// The `drop` of each type that the workspace gives one.
    pub fn drop_impl(&self, adt: AdtId) -> Option<FnId> {
        self.index.drops.get(&adt).copied()
    }
}
