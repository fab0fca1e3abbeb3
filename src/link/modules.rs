//! Builds crates and module trees: which file is which module of which crate. Does not look names up.

use rustc_hash::FxHashMap;

use super::def::{Binding, Crate, CrateId, Def, Module, ModuleId, Namespace, Reach};
use super::symbol::{Symbol, sym};
use super::{Draft, Program};
use crate::ir::cfg::Cfg;
use crate::ir::{Attrs, ItemId, ItemKind, Name, ScopeId, ScopeKind, Visibility};
use crate::source::FileId;
use crate::workspace::{Edition, TargetKind, Workspace};

/// Where the out-of-line children of a module are.
#[derive(Clone, Default)]
struct Dirs {
    /// Directory of plain `mod x;`.
    children: String,
    /// Directory that `#[path]` is relative to.
    path_attr: String,
    /// Directory of the file.
    here: String,
}

pub(crate) fn build(draft: &mut Draft, workspace: &Workspace) {
    let by_path: FxHashMap<String, FileId> = workspace
        .files
        .iter()
        .zip(0..)
        .map(|(file, id)| (file.display.clone(), FileId(id)))
        .collect();
    let n_scopes = draft.program.files.iter().map(|file| file.ir.scopes.len()).sum();
    draft.program.modules.reserve_exact(n_scopes);
    for model in 0..draft.model_crates.len() {
        add_model_crate(draft, model);
    }
    for (package, number) in workspace.packages.iter().zip(0..) {
        for target in &package.targets {
            draft.program.reached.extend(target.root);
            let Some(root) = target.root.filter(|&root| draft.is_parsed(root)) else { continue };
            let name = draft.program.symbols.intern(&target.crate_name());
            let krate = add_crate(draft, name, target.edition, Some(target.kind));
            draft.program.crates[krate.index()].package = Some(crate::workspace::PackageId(number));
            let test =
                !matches!(target.kind, TargetKind::Lib | TargetKind::Bin | TargetKind::ProcMacro);
            let module = add_root(draft, &by_path, workspace, krate, root, test);
            draft.program.crates[krate.index()].root = module;
        }
    }
    for id in 0..u32::try_from(workspace.files.len()).unwrap_or(0) {
        let file = FileId(id);
        if !draft.is_parsed(file) || !draft.program.files[file.index()].modules.is_empty() {
            continue;
        }
        let krate = add_crate(draft, sym::EMPTY, workspace.file(file).edition, None);
        draft.program.crates[krate.index()].package = workspace.file(file).package;
        draft.program.files[file.index()].is_orphan = true;
        let test = lies_beside_tests(&workspace.file(file).display);
        let module = add_root(draft, &by_path, workspace, krate, file, test);
        draft.program.crates[krate.index()].root = module;
    }
}

/// Files in cargo's directories that no target reaches are cases and data of the tests there.
fn lies_beside_tests(path: &str) -> bool {
    directory(path).split('/').any(|part| matches!(part, "tests" | "examples" | "benches"))
}

fn add_crate(
    draft: &mut Draft,
    name: Symbol,
    edition: Edition,
    kind: Option<TargetKind>,
) -> CrateId {
    let id = CrateId::new(draft.program.crates.len());
    draft.program.crates.push(Crate {
        name,
        package: None,
        kind,
        root: ModuleId(u32::MAX),
        edition,
        externs: FxHashMap::default(),
        is_model: false,
    });
    id
}

fn add_model_crate(draft: &mut Draft, model: usize) {
    let (file, names) = draft.model_crates[model].clone();
    let name = names.first().copied().unwrap_or(sym::EMPTY);
    let krate = add_crate(draft, name, Edition::E2024, None);
    draft.program.crates[krate.index()].is_model = true;
    for name in names {
        draft.models_by_name.insert(name, krate);
    }
    let no_files = FxHashMap::default();
    let dirs = Dirs::default();
    let place = FilePlace {
        krate,
        parent: None,
        name: sym::EMPTY,
        test: false,
        cfg: Cfg::default(),
        dirs,
        included: false,
    };
    let root = add_file(draft, &no_files, &mut Vec::new(), &place, file);
    draft.program.crates[krate.index()].root = root;
}

/// Position of a file in a module tree.
struct FilePlace {
    krate: CrateId,
    parent: Option<ModuleId>,
    name: Symbol,
    test: bool,
    cfg: Cfg,
    dirs: Dirs,
    /// Its items stand in the parent, where an `include!` is.
    included: bool,
}

fn add_root(
    draft: &mut Draft,
    by_path: &FxHashMap<String, FileId>,
    workspace: &Workspace,
    krate: CrateId,
    root: FileId,
    test: bool,
) -> ModuleId {
    if let Some(&module) = draft.program.files[root.index()].modules.first() {
        return module;
    }
    let dir = directory(&workspace.file(root).display).to_owned();
    let place = FilePlace {
        krate,
        parent: None,
        name: sym::CRATE,
        test,
        cfg: Cfg::default(),
        dirs: Dirs { children: dir.clone(), path_attr: dir.clone(), here: dir },
        included: false,
    };
    let mut pending = Vec::new();
    let module = add_file(draft, by_path, &mut pending, &place, root);
    let mut placed = Vec::new();
    // A work list instead of recursion: a chain of files may be long.
    while let Some((file, place)) = pending.pop() {
        let module = match draft.program.files[file.index()].modules.first() {
            Some(&module) => module,
            None => add_file(draft, by_path, &mut pending, &place, file),
        };
        placed.push((place, module));
    }
    placed.sort_by_key(|(place, _)| place.cfg.elsewhere);
    for (place, module) in placed {
        let parent = place.parent.expect("only roots have none");
        if place.included {
            include_names(&mut draft.program, module, parent);
            continue;
        }
        let binding = Binding { def: Def::Module(module), reach: Reach::Crate, is_glob: false };
        declare(&mut draft.program, parent, place.name, Namespace::Types, binding);
    }
    module
}

/// The items of an included file are the including module's own.
fn include_names(program: &mut Program, included: ModuleId, parent: ModuleId) {
    let names = program.modules[included.index()].names.iter();
    let mut names: Vec<_> = names.map(|(&key, &binding)| (key, binding)).collect();
    names.sort_unstable_by_key(|&(key, _)| key);
    for ((name, space), binding) in names {
        declare(program, parent, name, space, binding);
    }
}

type Pending = Vec<(FileId, FilePlace)>;

fn add_file(
    draft: &mut Draft,
    by_path: &FxHashMap<String, FileId>,
    pending: &mut Pending,
    place: &FilePlace,
    file: FileId,
) -> ModuleId {
    let program = &mut draft.program;
    let n_scopes = program.files[file.index()].ir.scopes.len();
    let first = program.modules.len();
    let linked = &mut program.files[file.index()];
    linked.krate = place.krate;
    linked.test = place.test || linked.ir.file_attrs.test;
    linked.edition = program.crates[place.krate.index()].edition;
    linked.modules = (0..n_scopes).map(|scope| ModuleId::new(first + scope)).collect();
    let mut dirs: Vec<Dirs> = Vec::with_capacity(n_scopes);
    for scope in 0..n_scopes {
        let linked = &program.files[file.index()];
        let parent_scope = linked.ir.scopes[scope].parent;
        let parent =
            if scope == 0 { place.parent } else { Some(linked.modules[parent_scope.index()]) };
        let (name, is_block, own_dirs) = match linked.ir.scopes[scope].kind {
            ScopeKind::File => (place.name, place.included, place.dirs.clone()),
            ScopeKind::Module(name) => {
                let symbol = linked.symbol(name);
                let text = linked.ir.name(name).to_owned();
                let outer = &dirs[parent_scope.index()];
                let dir = join(&outer.children, &text);
                let here = outer.here.clone();
                (symbol, false, Dirs { children: dir.clone(), path_attr: dir, here })
            }
            ScopeKind::Block => (sym::EMPTY, true, dirs[parent_scope.index()].clone()),
        };
        dirs.push(own_dirs);
        program.modules.push(Module {
            krate: place.krate,
            parent,
            name,
            file,
            scope: ScopeId::new(scope),
            is_block,
            test: scope == 0 && linked.test,
            cfg: if scope == 0 {
                Cfg::of(&linked.ir, linked.ir.file_attrs).within(&place.cfg)
            } else {
                Cfg::default()
            },
            names: FxHashMap::default(),
            alternatives: FxHashMap::default(),
            anonymous_traits: Vec::new(),
            open: None,
            revision: 0,
        });
    }
    for (scope, dirs) in dirs.iter().enumerate().take(n_scopes) {
        declare_scope(program, by_path, pending, file, ScopeId::new(scope), dirs);
    }
    ModuleId::new(first)
}

/// Enters the items of one scope; queues its out-of-line modules.
fn declare_scope(
    program: &mut Program,
    by_path: &FxHashMap<String, FileId>,
    pending: &mut Pending,
    file: FileId,
    scope: ScopeId,
    dirs: &Dirs,
) {
    let module = program.files[file.index()].modules[scope.index()];
    // Parents stand before their children.
    if let Some(parent) = program.modules[module.index()].parent {
        let parent = &program.modules[parent.index()];
        let (test, outer) = (parent.test, parent.cfg.clone());
        let module = &mut program.modules[module.index()];
        module.test |= test;
        module.cfg = std::mem::take(&mut module.cfg).within(&outer);
    }
    let linked = &program.files[file.index()];
    let items = linked.ir.list(linked.ir.scopes[scope.index()].items);
    // The first of a name is the one that is meant.
    let (later, first): (Vec<ItemId>, Vec<ItemId>) = items.partition(|&item| {
        let attrs = linked.ir.items[item.index()].attrs;
        attrs.test || Cfg::of(&linked.ir, attrs).elsewhere
    });
    for item_id in first.into_iter().chain(later) {
        let linked = &program.files[file.index()];
        let item = linked.ir.items[item_id.index()];
        let name = linked.symbol(item.name);
        let reach = match item.visibility {
            Visibility::Public => Reach::Everywhere,
            Visibility::Restricted => Reach::Crate,
            Visibility::Private => Reach::Module,
        };
        let (types, values, macros) = (Namespace::Types, Namespace::Values, Namespace::Macros);
        let defs: &[(Namespace, Def)] = match item.kind {
            ItemKind::InlineModule(inner) => {
                let inner = linked.modules[inner.index()];
                let cfg = Cfg::of(&linked.ir, item.attrs);
                program.modules[inner.index()].test |= item.attrs.test;
                program.modules[inner.index()].cfg = cfg;
                &[(types, Def::Module(inner))]
            }
            ItemKind::OutOfLineModule(path) => {
                let place = OutOfLine { name: item.name, path, attrs: item.attrs };
                queue_module(program, by_path, pending, file, module, dirs, &place);
                &[]
            }
            ItemKind::Include(path) => {
                queue_included(program, by_path, pending, (file, &dirs.here, path), module);
                &[]
            }
            ItemKind::Function(idx) => &[(values, Def::Fn(linked.fn_id(idx)))],
            ItemKind::Adt(idx) => {
                let id = linked.adt_id(idx);
                if is_value_struct(linked, idx) {
                    &[(types, Def::Adt(id)), (values, Def::Adt(id))]
                } else {
                    &[(types, Def::Adt(id))]
                }
            }
            ItemKind::Trait(idx) => &[(types, Def::Trait(linked.trait_id(idx)))],
            ItemKind::Const(idx) => &[(values, Def::Const(linked.const_id(idx)))],
            ItemKind::Alias(idx) => &[(types, Def::Alias(linked.alias_id(idx)))],
            // Textual scope is wider than this; that a macro of this name exists is all that is asked.
            ItemKind::MacroRules => &[(macros, Def::Macro(file, item_id))],
            ItemKind::Impl(_)
            | ItemKind::Import(_)
            | ItemKind::ExternCrate(_)
            | ItemKind::MacroCall(_) => &[],
        };
        let reach = if item.kind == ItemKind::MacroRules { Reach::Everywhere } else { reach };
        for &(space, def) in defs {
            declare(program, module, name, space, Binding { def, reach, is_glob: false });
        }
    }
}

fn is_value_struct(linked: &super::def::LinkedFile, idx: crate::ir::AdtIdx) -> bool {
    use crate::ir::{AdtKind, VariantShape};
    let adt = linked.ir.adts[idx.index()];
    adt.kind == AdtKind::Struct
        && linked
            .ir
            .list(adt.variants)
            .any(|variant| linked.ir.variants[variant.index()].shape != VariantShape::Named)
}

struct OutOfLine {
    name: Name,
    path: Name,
    attrs: Attrs,
}

fn queue_module(
    program: &mut Program,
    by_path: &FxHashMap<String, FileId>,
    pending: &mut Pending,
    file: FileId,
    parent: ModuleId,
    dirs: &Dirs,
    module: &OutOfLine,
) {
    let linked = &program.files[file.index()];
    let by_name = join(&dirs.children, linked.ir.name(module.name));
    let counts = !linked.is_orphan;
    for (explicit, cfg) in module_files(linked, module) {
        let candidates = match &explicit {
            Some(path) => vec![join(&dirs.path_attr, path)],
            None => vec![format!("{by_name}.rs"), join(&by_name, "mod.rs")],
        };
        let found =
            candidates.into_iter().find_map(|path| by_path.get(&path).map(|&file| (file, path)));
        let Some((found, path)) = found else { continue };
        // A file that names its own directory (`mod.rs`, or any through `#[path]`) has its children beside it.
        let owns_dir = explicit.is_some() || path.ends_with("/mod.rs");
        let here = directory(&path).to_owned();
        let children = if owns_dir { here.clone() } else { by_name.clone() };
        let outer = &program.modules[parent.index()];
        let place = FilePlace {
            krate: outer.krate,
            parent: Some(parent),
            name: program.files[file.index()].symbol(module.name),
            test: outer.test || module.attrs.test,
            cfg: cfg.within(&outer.cfg),
            dirs: Dirs { children, path_attr: here.clone(), here },
            included: false,
        };
        if counts {
            program.reached.insert(found);
        }
        if !program.files[found.index()].symbols.is_empty() {
            pending.push((found, place));
        }
    }
}

/// The file that an `include!` in `file` names, relative to that file.
fn queue_included(
    program: &mut Program,
    by_path: &FxHashMap<String, FileId>,
    pending: &mut Pending,
    (file, here, path): (FileId, &str, Name),
    parent: ModuleId,
) {
    let linked = &program.files[file.index()];
    let path = join(here, linked.ir.name(path));
    let Some(&included) = by_path.get(&path) else { return };
    if !linked.is_orphan {
        program.reached.insert(included);
    }
    let outer = &program.modules[parent.index()];
    let here = directory(&path).to_owned();
    let place = FilePlace {
        krate: outer.krate,
        parent: Some(parent),
        name: sym::EMPTY,
        test: outer.test,
        cfg: outer.cfg.clone(),
        dirs: Dirs { children: here.clone(), path_attr: here.clone(), here },
        included: true,
    };
    if !program.files[included.index()].symbols.is_empty() {
        pending.push((included, place));
    }
}

/// The paths that a module declaration may mean, `None` for the one by its name, each with its condition: `#[cfg_attr(windows, path = "..")]`.
fn module_files(linked: &super::def::LinkedFile, module: &OutOfLine) -> Vec<(Option<String>, Cfg)> {
    let ir = &linked.ir;
    let own = Cfg::of(ir, module.attrs);
    let path = ir.name(module.path);
    if !path.is_empty() {
        return vec![(Some(path.to_owned()), own)];
    }
    let mut otherwise = own.clone();
    let mut files = Vec::new();
    for attr in ir.attrs(module.attrs).iter().filter(|attr| ir.name(attr.path) == "cfg_attr") {
        let Some((condition, path)) = cfg_path(ir.name(attr.args)) else { continue };
        let mut cfg = own.clone();
        cfg.add(condition);
        otherwise.add(&format!("not({condition})"));
        files.push((Some(path.to_owned()), cfg));
    }
    files.push((None, otherwise));
    files
}

/// The parts of `windows, path = ".."`.
fn cfg_path(args: &str) -> Option<(&str, &str)> {
    let (condition, after) = args.rsplit_once("path")?;
    let text = after.trim_start().strip_prefix('=')?.trim_start().strip_prefix('"')?;
    Some((condition.trim_end().strip_suffix(',')?.trim_end(), text.split('"').next()?))
}

pub(crate) fn declare(
    program: &mut Program,
    module: ModuleId,
    name: Symbol,
    space: Namespace,
    binding: Binding,
) -> bool {
    let module = &mut program.modules[module.index()];
    match module.names.entry((name, space)) {
        std::collections::hash_map::Entry::Vacant(entry) => {
            entry.insert(binding);
            module.revision += 1;
            true
        }
        std::collections::hash_map::Entry::Occupied(mut entry) => {
            let known = *entry.get();
            if known.def == binding.def {
                let wider = binding.reach > known.reach;
                if wider || known.is_glob && !binding.is_glob {
                    entry.insert(Binding { reach: binding.reach.max(known.reach), ..binding });
                    module.revision += 1;
                }
                return wider;
            }
            if known.is_glob && !binding.is_glob {
                entry.insert(binding);
                module.revision += 1;
                return true;
            }
            if binding.is_glob {
                return false;
            }
            let others = module.alternatives.entry((name, space)).or_default();
            let new = !others.contains(&binding.def) && others.len() < 3;
            if new {
                others.push(binding.def);
                module.revision += 1;
            }
            new
        }
    }
}

fn directory(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(dir, _)| dir)
}

/// Joins with `.` and `..` taken out.
fn join(dir: &str, path: &str) -> String {
    let mut parts: Vec<&str> = dir.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}
