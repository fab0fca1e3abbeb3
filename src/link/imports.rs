//! Resolves `use` and paths: a work-list fixpoint over imports, then lookups by path. Knows items, not their types.

use rustc_hash::FxHashMap;

use super::def::{AdtId, Binding, CrateId, Def, ModuleId, Namespace, Prim, Reach, TraitId};
use super::modules::declare;
use super::symbol::{Symbol, sym};
use super::{Draft, Program};
use crate::ir::cfg::Cfg;
use crate::ir::{ImportKind, Item, ItemKind, Visibility};
use crate::workspace::{Edition, Workspace};

const SPACES: [Namespace; 3] = [Namespace::Types, Namespace::Values, Namespace::Macros];

#[derive(Debug)]
struct PendingImport {
    module: ModuleId,
    path: Vec<Symbol>,
    name: Symbol,
    kind: ImportKind,
    reach: Reach,
    global: bool,
}

/// Who imports all names of a module.
type Globs = FxHashMap<ModuleId, Vec<Importer>>;

struct Importer {
    module: ModuleId,
    reach: Reach,
    /// The revisions of both modules when names were last copied.
    seen: Option<(u32, u32)>,
}

/// In which round each name was last declared.
struct Moved {
    rounds: Vec<u32>,
    now: u32,
    any: bool,
}

impl Moved {
    fn note(&mut self, name: Symbol) {
        self.rounds[name.0 as usize] = self.now;
        self.any = true;
    }

    /// Whether `name` was declared since the round before the last: nothing else can change where a path leads.
    fn lately(&self, name: Symbol) -> bool {
        self.rounds[name.0 as usize] + 1 >= self.now
    }
}

/// Fills `Crate::externs` from the manifests, then resolves all imports.
pub(crate) fn resolve(draft: &mut Draft, workspace: &Workspace) {
    link_externs(draft, workspace);
    let program = &mut draft.program;
    let mut imports = collect(program);
    let mut globs: Globs = FxHashMap::default();
    let mut moved = Moved { rounds: vec![0; program.symbols.len()], now: 1, any: false };
    loop {
        for import in &imports {
            if import.path.iter().any(|&name| moved.lately(name)) {
                resolve_import(program, import, &mut globs, &mut moved);
            }
        }
        let changed = spread_globs(program, &mut globs, &mut moved);
        if !changed && !moved.any {
            break;
        }
        moved.now += 1;
        moved.any = false;
    }
    // What is still unresolved comes from code we cannot see, and may be handed on from there.
    open_globs(program, &imports);
    imports.retain(|import| import.kind == ImportKind::Named);
    loop {
        let before = imports.len();
        imports.retain(|import| !import_unseen(program, import));
        let changed = spread_globs(program, &mut globs, &mut moved);
        if !changed && imports.len() == before {
            break;
        }
    }
}

/// Notes which modules import all names of something that we do not see whole.
fn open_globs(program: &mut Program, imports: &[PendingImport]) {
    for import in imports.iter().filter(|import| import.kind == ImportKind::Glob) {
        let krate = program.modules[import.module.index()].krate;
        let is_foreign = match resolve_import_path(program, import, Namespace::Types) {
            Some(Def::Module(module)) => {
                let target = program.modules[module.index()].krate;
                program.crates[target.index()].is_model && !is_std(program, target)
            }
            found => found.is_none(),
        };
        if is_foreign
            && !program.crates[krate.index()].is_model
            && let Some(Def::Extern(path)) = unseen(program, import)
        {
            program.modules[import.module.index()].open.get_or_insert(path);
        }
    }
}

fn is_std(program: &Program, krate: CrateId) -> bool {
    program.std_root() == Some(program.crates[krate.index()].root)
}

/// Gives what `import` brings a path of the crate that it comes from; whether the import is settled.
fn import_unseen(program: &mut Program, import: &PendingImport) -> bool {
    let names = &program.modules[import.module.index()].names;
    if SPACES.iter().any(|&space| names.contains_key(&(import.name, space))) {
        return true;
    }
    let resolved = SPACES.iter().find_map(|&space| resolve_import_path(program, import, space));
    let resolved = resolved.filter(|def| matches!(def, Def::Extern(_)));
    let Some(def) = unseen(program, import).or(resolved) else { return false };
    for space in SPACES {
        let binding = Binding { def, reach: import.reach, is_glob: false };
        declare(program, import.module, import.name, space, binding);
    }
    true
}

fn link_externs(draft: &mut Draft, workspace: &Workspace) {
    let mut libs = FxHashMap::default();
    for (krate, id) in draft.program.crates.iter().zip(0..) {
        use crate::workspace::TargetKind::{Lib, ProcMacro};
        if let (Some(package), Some(Lib | ProcMacro)) = (krate.package, krate.kind) {
            libs.insert(package, CrateId(id));
        }
    }
    for krate in 0..draft.program.crates.len() {
        let mut externs: FxHashMap<Symbol, Option<CrateId>> = FxHashMap::default();
        let data = &draft.program.crates[krate];
        if data.is_model || data.package.is_none() {
            // Models see each other; files without a manifest may use whatever we know.
            externs.extend(draft.models_by_name.iter().map(|(&name, &krate)| (name, Some(krate))));
        }
        if let Some(package) = data.package {
            for dependency in &workspace.packages[package.0 as usize].dependencies {
                let name = draft.program.symbols.intern(&dependency.extern_name);
                let original = draft.program.symbols.intern(&dependency.package.replace('-', "_"));
                let local = dependency.local.and_then(|package| libs.get(&package).copied());
                // A fork mostly goes by the name of what it replaces: `tokio = { package = "madsim-tokio" }`.
                let model = |name| draft.models_by_name.get(name).copied();
                externs.insert(name, local.or_else(|| model(&original)).or_else(|| model(&name)));
            }
            if let Some(&lib) = libs.get(&package)
                && lib != CrateId::new(krate)
            {
                let name = draft.program.crates[lib.index()].name;
                externs.insert(name, Some(lib));
            }
        }
        externs.extend(
            draft
                .models_by_name
                .iter()
                .filter(|&(&name, _)| draft.sysroot.contains(&name))
                .map(|(&name, &krate)| (name, Some(krate))),
        );
        draft.program.crates[krate].externs = externs;
    }
}

fn collect(program: &mut Program) -> Vec<PendingImport> {
    let mut imports = Vec::new();
    let mut extern_crates = Vec::new();
    for (module, id) in program.modules.iter().zip(0..) {
        let linked = &program.files[module.file.index()];
        let items = linked.ir.list(linked.ir.scopes[module.scope.index()].items);
        let items = items
            .map(|item| linked.ir.items[item.index()])
            .filter(|item| matches!(item.kind, ItemKind::Import(_) | ItemKind::ExternCrate(_)));
        let (later, first): (Vec<Item>, Vec<Item>) =
            items.partition(|item| Cfg::of(&linked.ir, item.attrs).elsewhere);
        for item in first.into_iter().chain(later) {
            let reach = match item.visibility {
                Visibility::Public => Reach::Everywhere,
                Visibility::Restricted => Reach::Crate,
                Visibility::Private => Reach::Module,
            };
            match item.kind {
                ItemKind::Import(import) => {
                    let import = linked.ir.imports[import.index()];
                    imports.push(PendingImport {
                        module: ModuleId(id),
                        path: linked.ir.list(import.path).map(|name| linked.symbol(name)).collect(),
                        name: linked.symbol(item.name),
                        kind: import.kind,
                        reach,
                        global: import.global,
                    });
                }
                ItemKind::ExternCrate(original) => {
                    extern_crates.push((
                        ModuleId(id),
                        linked.symbol(item.name),
                        linked.symbol(original),
                        reach,
                    ));
                }
                _ => {}
            }
        }
    }
    for (module, name, original, reach) in extern_crates {
        let krate = program.modules[module.index()].krate;
        let target = if original == sym::SELF {
            Some(Some(krate))
        } else {
            program.crates[krate.index()].externs.get(&original).copied()
        };
        let def = match target {
            Some(Some(target)) => Def::Module(program.crates[target.index()].root),
            Some(None) => Def::Extern(original),
            None => continue,
        };
        declare(program, module, name, Namespace::Types, Binding { def, reach, is_glob: false });
    }
    imports
}

fn resolve_import(
    program: &mut Program,
    import: &PendingImport,
    globs: &mut Globs,
    moved: &mut Moved,
) {
    if import.kind == ImportKind::Glob {
        return resolve_glob(program, import, globs, moved);
    }
    // What stands before the last name means the same in every namespace.
    let start = match &*import.path {
        [before @ .., last] if !before.is_empty() && *last != sym::SUPER => {
            let start = resolve_start(program, import, before, Namespace::Types);
            let Some(start) = start else { return };
            Some((start, [*last]))
        }
        _ => None,
    };
    for space in SPACES {
        let def = match &start {
            Some((start, last)) => whole(program.walk_path(*start, last, space)),
            None => resolve_import_path(program, import, space),
        };
        let Some(def) = def else { continue };
        if matches!(def, Def::Extern(_)) {
            continue;
        }
        if import.kind == ImportKind::Anonymous {
            if let Def::Trait(id) = def {
                program.modules[import.module.index()].add_anonymous(id);
            }
            continue;
        }
        let binding = Binding { def, reach: import.reach, is_glob: false };
        if declare(program, import.module, import.name, space, binding) {
            moved.note(import.name);
        }
    }
}

fn resolve_glob(
    program: &mut Program,
    import: &PendingImport,
    globs: &mut Globs,
    moved: &mut Moved,
) {
    match resolve_import_path(program, import, Namespace::Types) {
        Some(Def::Module(target)) if target != import.module => {
            let importers = globs.entry(target).or_default();
            let known = importers
                .iter()
                .any(|known| known.module == import.module && known.reach == import.reach);
            if !known {
                let (module, reach) = (import.module, import.reach);
                importers.push(Importer { module, reach, seen: None });
            }
        }
        Some(Def::Adt(adt)) => {
            for (name, def) in variants_of(program, adt) {
                let binding = Binding { def, reach: import.reach, is_glob: true };
                for space in [Namespace::Types, Namespace::Values] {
                    if declare(program, import.module, name, space, binding) {
                        moved.note(name);
                    }
                }
            }
        }
        _ => {}
    }
}

fn variants_of(program: &Program, adt: AdtId) -> Vec<(Symbol, Def)> {
    program
        .variant_names(adt)
        .zip(0..)
        .map(|(name, index)| (name, Def::Variant(adt, index)))
        .collect()
}

/// Copies names along glob imports once; the caller repeats until nothing is new.
fn spread_globs(program: &mut Program, globs: &mut Globs, moved: &mut Moved) -> bool {
    let mut targets: Vec<ModuleId> = globs.keys().copied().collect();
    targets.sort_unstable();
    let mut changed = false;
    for target in targets {
        let revisions = |program: &Program, importer: ModuleId| {
            let revision = |module: ModuleId| program.modules[module.index()].revision;
            Some((revision(target), revision(importer)))
        };
        let importers = globs.entry(target).or_default();
        if importers.iter().all(|importer| importer.seen == revisions(program, importer.module)) {
            continue;
        }
        let mut names: Vec<((Symbol, Namespace), Binding)> = program.modules[target.index()]
            .names
            .iter()
            .map(|(&key, &binding)| (key, binding))
            .collect();
        names.sort_unstable_by_key(|&(key, _)| key);
        let source = Source {
            module: target,
            names,
            alternatives: program.modules[target.index()].alternatives.clone(),
            anonymous: program.modules[target.index()].anonymous_traits.clone(),
        };
        for importer in importers {
            if importer.seen != revisions(program, importer.module) {
                changed |= copy_names(program, &source, importer, moved);
                importer.seen = revisions(program, importer.module);
            }
        }
    }
    changed
}

/// What a module offers to glob imports.
struct Source {
    module: ModuleId,
    names: Vec<((Symbol, Namespace), Binding)>,
    alternatives: FxHashMap<(Symbol, Namespace), Vec<Def>>,
    anonymous: Vec<TraitId>,
}

fn copy_names(
    program: &mut Program,
    source: &Source,
    importer: &Importer,
    moved: &mut Moved,
) -> bool {
    let Importer { module, reach, .. } = *importer;
    let inside = is_inside(program, module, source.module);
    let same_crate =
        program.modules[module.index()].krate == program.modules[source.module.index()].krate;
    let mut changed = false;
    for &((name, space), binding) in &source.names {
        let visible = inside
            || binding.reach == Reach::Everywhere
            || same_crate && binding.reach == Reach::Crate;
        if !visible {
            continue;
        }
        let copy = Binding { def: binding.def, reach: binding.reach.min(reach), is_glob: true };
        if declare(program, module, name, space, copy) {
            moved.note(name);
            changed = true;
        }
        let Some(other) = source.alternatives.get(&(name, space)) else { continue };
        let own = &mut program.modules[module.index()];
        let is_copy = own.names.get(&(name, space)).is_some_and(|own| own.def == binding.def);
        if is_copy && !own.alternatives.contains_key(&(name, space)) {
            own.alternatives.insert((name, space), other.clone());
            own.revision += 1;
        }
    }
    for &id in &source.anonymous {
        changed |= program.modules[module.index()].add_anonymous(id);
    }
    changed
}

fn is_inside(program: &Program, mut module: ModuleId, outer: ModuleId) -> bool {
    loop {
        if module == outer {
            return true;
        }
        let Some(parent) = program.modules[module.index()].parent else { return false };
        module = parent;
    }
}

fn resolve_import_path(program: &Program, import: &PendingImport, space: Namespace) -> Option<Def> {
    resolve_start(program, import, &import.path, space)
}

/// Where `path`, the beginning of an import's, leads.
fn resolve_start(
    program: &Program,
    import: &PendingImport,
    path: &[Symbol],
    space: Namespace,
) -> Option<Def> {
    let krate = program.modules[import.module.index()].krate;
    let old = program.crates[krate.index()].edition == Edition::E2015;
    let (first, rest) = path.split_first()?;
    let is_single = import.path.len() == 1;
    let first_space = if is_single { space } else { Namespace::Types };
    let start = match *first {
        sym::CRATE | sym::SELF | sym::SUPER | sym::DOLLAR_CRATE => None,
        name if import.global && !old => Some(program.extern_def(krate, name)?),
        // `use x;` may name itself; only a crate can be meant.
        name if is_single && name == import.name => {
            Some(program.extern_def(krate, name).filter(|_| space == Namespace::Types)?)
        }
        name if old => {
            let root = program.crates[krate.index()].root;
            let own = program.modules[root.index()]
                .names
                .get(&(name, first_space))
                .map(|binding| binding.def);
            Some(own.or_else(|| program.extern_def(krate, name))?)
        }
        _ => None,
    };
    whole(match start {
        Some(def) => program.walk_path(def, rest, space),
        None => program.resolve(import.module, path, space),
    })
}

fn whole(resolution: Option<Resolution>) -> Option<Def> {
    resolution.filter(|resolution| resolution.rest == 0).map(|resolution| resolution.def)
}

/// A path into a crate without source or model, as text.
fn unseen(program: &mut Program, import: &PendingImport) -> Option<Def> {
    let krate = program.modules[import.module.index()].krate;
    let first = *import.path.first()?;
    let known = program.crates[krate.index()].externs.get(&first).copied();
    let through = program.modules[import.module.index()]
        .names
        .get(&(first, Namespace::Types))
        .map(|binding| binding.def);
    let text = match (known, through) {
        (Some(_), _) => program.join_symbols(&import.path),
        (None, Some(Def::Extern(prefix))) => {
            let path: Vec<Symbol> =
                std::iter::once(prefix).chain(import.path[1..].iter().copied()).collect();
            program.join_symbols(&path)
        }
        _ => return None,
    };
    Some(Def::Extern(program.symbols.intern(&text)))
}

/// Where a path led, and how many of its segments are left (associated items).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resolution {
    pub def: Def,
    pub rest: usize,
}

impl Program {
    /// The names of an enum's variants, read from its file: definitions may not be built yet.
    fn variant_names(&self, adt: AdtId) -> impl Iterator<Item = Symbol> {
        let (file, idx) = self.adt_origin(adt);
        let linked = &self.files[file.index()];
        let data = linked.ir.adts[idx.index()];
        let variants =
            (data.kind == crate::ir::AdtKind::Enum).then(|| linked.ir.list(data.variants));
        variants
            .into_iter()
            .flatten()
            .map(|variant| linked.symbol(linked.ir.variants[variant.index()].name))
    }

    pub(crate) fn extern_def(&self, krate: CrateId, name: Symbol) -> Option<Def> {
        match self.crates[krate.index()].externs.get(&name)? {
            Some(target) => Some(Def::Module(self.crates[target.index()].root)),
            None => Some(Def::Extern(name)),
        }
    }

    pub(crate) fn join_symbols(&self, path: &[Symbol]) -> String {
        path.iter().map(|&name| self.symbols.text(name)).collect::<Vec<_>>().join("::")
    }

    /// Looks a path up as code in `module` would.
    pub fn resolve(
        &self,
        module: ModuleId,
        path: &[Symbol],
        space: Namespace,
    ) -> Option<Resolution> {
        let (&first, mut rest) = path.split_first()?;
        let krate = self.modules[module.index()].krate;
        let mut at = self.nearest_module(module);
        let def = match first {
            sym::CRATE | sym::DOLLAR_CRATE => Def::Module(self.crates[krate.index()].root),
            sym::SELF => Def::Module(at),
            sym::SUPER => {
                at = self.parent_module(at)?;
                while let Some((&sym::SUPER, after)) = rest.split_first() {
                    at = self.parent_module(at)?;
                    rest = after;
                }
                Def::Module(at)
            }
            name => {
                let first_space = if rest.is_empty() { space } else { Namespace::Types };
                self.lookup(module, name, first_space)?
            }
        };
        self.walk_path(def, rest, space)
    }

    pub(crate) fn walk_path(
        &self,
        start: Def,
        rest: &[Symbol],
        space: Namespace,
    ) -> Option<Resolution> {
        let mut def = start;
        for (position, &name) in rest.iter().enumerate() {
            let left = rest.len() - position;
            let own_space = if left == 1 { space } else { Namespace::Types };
            def = match def {
                Def::Module(module) => {
                    let module = &self.modules[module.index()];
                    match module.names.get(&(name, own_space)) {
                        Some(binding) => binding.def,
                        None => {
                            return Some(Resolution { def: Def::Extern(module.open?), rest: 0 });
                        }
                    }
                }
                Def::Adt(adt) => {
                    let variant =
                        self.variant_names(adt).zip(0..).find(|&(known, _)| known == name);
                    match variant {
                        Some((_, index)) => Def::Variant(adt, index),
                        None => return Some(Resolution { def, rest: left }),
                    }
                }
                // Associated items, and whatever lies in a crate we cannot see.
                _ => return Some(Resolution { def, rest: left }),
            };
        }
        Some(Resolution { def, rest: 0 })
    }

    /// The module proper that `module`, perhaps a block, stands in.
    pub(crate) fn nearest_module(&self, mut module: ModuleId) -> ModuleId {
        while self.modules[module.index()].is_block {
            let Some(parent) = self.modules[module.index()].parent else { break };
            module = parent;
        }
        module
    }

    /// What the scopes around `module` import all names of, though not all of them are known.
    fn open_scope(&self, mut module: ModuleId) -> Option<Symbol> {
        loop {
            let data = &self.modules[module.index()];
            if data.open.is_some() || !data.is_block {
                return data.open;
            }
            module = data.parent?;
        }
    }

    fn parent_module(&self, module: ModuleId) -> Option<ModuleId> {
        self.modules[module.index()].parent.map(|parent| self.nearest_module(parent))
    }

    /// Looks one name up lexically: blocks outwards, the module, dependencies, the prelude, primitive types.
    pub(crate) fn lookup(&self, module: ModuleId, name: Symbol, space: Namespace) -> Option<Def> {
        let mut at = module;
        loop {
            let data = &self.modules[at.index()];
            if let Some(binding) = data.names.get(&(name, space)) {
                return Some(binding.def);
            }
            match data.parent {
                Some(parent) if data.is_block => at = parent,
                _ => break,
            }
        }
        let krate = self.modules[module.index()].krate;
        if space == Namespace::Macros
            && let Some(binding) =
                self.modules[self.crates[krate.index()].root.index()].names.get(&(name, space))
        {
            return Some(binding.def);
        }
        if space == Namespace::Types
            && let Some(def) = self.extern_def(krate, name)
        {
            return Some(def);
        }
        if let Some(binding) =
            self.prelude.and_then(|prelude| self.modules[prelude.index()].names.get(&(name, space)))
        {
            return Some(binding.def);
        }
        let is_type = space == Namespace::Types;
        let prim = is_type.then(|| Prim::named(self.symbols.text(name))).flatten();
        prim.map(Def::Prim).or_else(|| self.open_scope(module).map(Def::Extern))
    }
}
