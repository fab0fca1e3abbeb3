//! Every model parses, says only what the vocabulary has words for, and names nothing that is not there. Reads the models with syn, so that a
//! mistake in a model is told from one in the front end.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;
use syn::visit::{self, Visit};

use super::{MODELS, RUNTIMES};
use crate::ir::{Attr, Attrs, FileIr};
use crate::models::{Effects, ModelSource, OPERATIONS, check, effects, expand};
use crate::parse::front_end;
use crate::source::{LineStarts, Span};

/// Names that are in scope everywhere, beside what std's prelude re-exports.
const PRIMITIVES: &[&str] = &[
    "Self", "self", "super", "crate", "str", "char", "bool", "u8", "u16", "u32", "u64", "u128",
    "usize", "i8", "i16", "i32", "i64", "i128", "isize", "f32", "f64",
];

fn parse(model: &ModelSource) -> syn::File {
    syn::parse_file(model.text)
        .unwrap_or_else(|error| panic!("{}:{}: {error}", model.path, error.span().start().line))
}

fn for_each_item(items: &[syn::Item], visit: &mut dyn FnMut(&syn::Item)) {
    for item in items {
        visit(item);
        if let syn::Item::Mod(module) = item {
            for_each_item(&module.content.as_ref().expect("models are one file").1, visit);
        }
    }
}

/// The attributes as lowering would hand them over.
fn effects_of(attrs: &[syn::Attribute]) -> Result<Effects, String> {
    let mut file = FileIr { lines: LineStarts(vec![0]), ..FileIr::default() };
    file.names.push("");
    for attr in attrs {
        let args = match &attr.meta {
            syn::Meta::List(list) => list.tokens.to_string(),
            syn::Meta::NameValue(value) => value.value.to_token_stream().to_string(),
            syn::Meta::Path(_) => String::new(),
        };
        let path = attr.path().to_token_stream().to_string().replace(' ', "");
        let (path, args) = (file.names.push(&path), file.names.push(&args));
        file.attrs.push(Attr { path, args, span: Span::default() });
    }
    let len = u16::try_from(file.attrs.len()).expect("few");
    effects(&file, Attrs { len, ..Attrs::default() }).map_err(|error| error.message)
}

/// Calls `visit` for all functions and methods.
fn for_each_function(file: &syn::File, visit: &mut dyn FnMut(&[syn::Attribute], &syn::Signature)) {
    for_each_item(&file.items, &mut |item| match item {
        syn::Item::Fn(function) => visit(&function.attrs, &function.sig),
        syn::Item::Impl(imp) => {
            for item in &imp.items {
                if let syn::ImplItem::Fn(function) = item {
                    visit(&function.attrs, &function.sig);
                }
            }
        }
        syn::Item::Trait(strait) => {
            for item in &strait.items {
                if let syn::TraitItem::Fn(function) = item {
                    visit(&function.attrs, &function.sig);
                }
            }
        }
        _ => {}
    });
}

#[test]
#[expect(clippy::print_stdout, reason = "the sizes are what a reader of the test's output wants")]
fn models_parse_and_are_of_bearable_size() {
    let mut total = 0;
    for model in MODELS {
        parse(model);
        assert!(
            model.text.starts_with("//! Model of "),
            "{} does not say what it describes",
            model.path
        );
        total += model.text.lines().count();
        println!(
            "{:6} lines {:7} bytes {}",
            model.text.lines().count(),
            model.text.len(),
            model.path
        );
    }
    println!("{total:6} lines in all");
    assert_eq!(MODELS[0].crates[0], "std");
    assert!(MODELS[1..].is_sorted_by_key(|model| model.path));
}

#[test]
fn functions_say_only_what_can_be_said() {
    for model in MODELS {
        for_each_function(&parse(model), &mut |attrs, sig| {
            let effects = effects_of(attrs)
                .unwrap_or_else(|error| panic!("{}: {}: {error}", model.path, sig.ident));
            check_signature(model.path, &effects, sig);
        });
    }
}

fn check_signature(path: &str, effects: &Effects, sig: &syn::Signature) {
    let at = format!("{path}: {}", sig.to_token_stream());
    let params: Vec<String> = sig.inputs.iter().filter_map(param_name).collect();
    let has_self = sig.receiver().is_some();
    for (name, _) in &effects.args {
        assert!(params.contains(name) || has_self && name == "self", "{at}: no parameter `{name}`");
    }
    assert!(effects.acquires.is_none() || has_self, "{at}: `acquires` without a receiver");
    assert!(
        effects.instead.is_none() || effects.blocks.is_some(),
        "{at}: `instead` without `blocks`"
    );
    if let Some(template) = &effects.instead {
        let args: Vec<&str> = params.iter().map(String::as_str).collect();
        let expanded = RUNTIMES
            .iter()
            .find_map(|runtime| expand(template, Some(runtime), has_self.then_some("x"), &args));
        assert!(expanded.is_some(), "{at}: `{template}` fits no runtime");
    }
    assert!(
        !is_said_of_types(effects) && !is_said_of_macros(effects),
        "{at}: an effect of other items"
    );
}

fn is_said_of_types(effects: &Effects) -> bool {
    let Effects { lock, task_handle, lazy, shared, must_flush, .. } = effects;
    effects.is_held()
        || must_flush.is_some()
        || lock.is_some()
        || task_handle.is_some()
        || *lazy
        || *shared
}

fn is_said_of_macros(effects: &Effects) -> bool {
    effects.select || effects.join || effects.opaque
}

fn param_name(input: &syn::FnArg) -> Option<String> {
    match input {
        syn::FnArg::Typed(typed) => match &*typed.pat {
            syn::Pat::Ident(ident) => Some(ident.ident.to_string()),
            _ => None,
        },
        syn::FnArg::Receiver(_) => None,
    }
}

#[test]
fn types_and_macros_say_only_what_can_be_said() {
    for model in MODELS {
        for_each_item(&parse(model).items, &mut |item| {
            let (attrs, name) = match item {
                syn::Item::Struct(item) => (&item.attrs, item.ident.to_string()),
                syn::Item::Enum(item) => (&item.attrs, item.ident.to_string()),
                syn::Item::Macro(item) => {
                    (&item.attrs, item.ident.as_ref().expect("a definition").to_string())
                }
                _ => return,
            };
            let effects =
                effects_of(attrs).unwrap_or_else(|error| panic!("{}: {name}: {error}", model.path));
            let is_macro = matches!(item, syn::Item::Macro(_));
            assert!(
                is_macro || !(is_said_of_macros(&effects) || effects.diverges),
                "{}: {name}",
                model.path
            );
            assert!(!is_macro || !is_said_of_types(&effects), "{}: {name}", model.path);
            assert!(
                effects.blocks.is_none() && effects.acquires.is_none() && effects.args.is_empty(),
                "{}: {name}",
                model.path
            );
        });
    }
}

#[test]
fn no_module_declares_a_name_twice() {
    for model in MODELS {
        let file = parse(model);
        check_duplicates(model.path, &file.items);
        for_each_item(&file.items, &mut |item| {
            if let syn::Item::Mod(module) = item {
                check_duplicates(
                    &format!("{} mod {}", model.path, module.ident),
                    &module.content.as_ref().expect("inline").1,
                );
            }
        });
    }
}

fn check_duplicates(place: &str, items: &[syn::Item]) {
    let mut seen = BTreeSet::new();
    let mut methods = BTreeSet::new();
    for item in items {
        if let Some((namespace, name)) = declared(item) {
            assert!(seen.insert((namespace, name.clone())), "{place}: `{name}` is declared twice");
        }
        let syn::Item::Impl(imp) = item else { continue };
        let of_trait = imp.trait_.as_ref().map(|(path, _)| path.to_token_stream().to_string());
        let self_type = imp.self_ty.to_token_stream().to_string();
        for item in &imp.items {
            let syn::ImplItem::Fn(function) = item else { continue };
            let name = function.sig.ident.to_string();
            assert!(
                methods.insert((of_trait.clone(), self_type.clone(), name.clone())),
                "{place}: {self_type}::{name} twice"
            );
        }
    }
}

/// Namespace and name of an item; the path of an import without its `as`.
fn declared(item: &syn::Item) -> Option<(&'static str, String)> {
    Some(match item {
        syn::Item::Fn(item) => ("value", item.sig.ident.to_string()),
        syn::Item::Const(item) => ("value", item.ident.to_string()),
        syn::Item::Struct(item) => ("type", item.ident.to_string()),
        syn::Item::Enum(item) => ("type", item.ident.to_string()),
        syn::Item::Trait(item) => ("type", item.ident.to_string()),
        syn::Item::Type(item) => ("type", item.ident.to_string()),
        syn::Item::Mod(item) => ("type", item.ident.to_string()),
        syn::Item::Macro(item) => ("macro", item.ident.as_ref()?.to_string()),
        _ => return None,
    })
}

/// What a module declares or imports; `*` and `path::*` for a glob import of `path`.
type Modules = BTreeMap<String, BTreeSet<String>>;

fn collect_modules(path: &str, items: &[syn::Item], modules: &mut Modules) {
    let names = modules.entry(path.to_string()).or_default();
    for item in items {
        names.extend(declared(item).map(|(_, name)| name));
        if let syn::Item::Use(import) = item {
            leaves(&import.tree, &mut Vec::new(), &mut |path, name| {
                names.insert(name.to_string());
                names.extend((name == "*").then(|| format!("{}::*", path.join("::"))));
            });
        }
    }
    for item in items {
        if let syn::Item::Mod(module) = item {
            let inner = format!("{path}::{}", module.ident);
            collect_modules(&inner, &module.content.as_ref().expect("inline").1, modules);
        }
    }
}

fn leaves(tree: &syn::UseTree, path: &mut Vec<String>, visit: &mut dyn FnMut(&[String], &str)) {
    match tree {
        syn::UseTree::Path(segment) => {
            path.push(segment.ident.to_string());
            leaves(&segment.tree, path, visit);
            path.pop();
        }
        syn::UseTree::Name(name) => {
            let name = name.ident.to_string();
            let bound = if name == "self" {
                path.last().expect("`self` has a parent").clone()
            } else {
                name.clone()
            };
            path.extend((name != "self").then_some(name.clone()));
            visit(path, &bound);
            if name != "self" {
                path.pop();
            }
        }
        syn::UseTree::Rename(rename) => {
            path.push(rename.ident.to_string());
            visit(path, &rename.rename.to_string());
            path.pop();
        }
        syn::UseTree::Glob(_) => visit(path, "*"),
        syn::UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, path, visit)),
    }
}

/// All modules of all models by absolute path, `std::iter`.
fn all_modules() -> Modules {
    let mut modules = Modules::new();
    for model in MODELS {
        collect_modules(model.crates[0], &parse(model).items, &mut modules);
    }
    modules
}

/// Whether `path`, absolute, names a module or something that a module declares.
fn exists(modules: &Modules, path: &[String]) -> bool {
    let joined = path.join("::");
    if modules.contains_key(&joined) {
        return true;
    }
    let Some((name, parent)) = path.split_last() else { return false };
    match modules.get(&parent.join("::")) {
        Some(names) => names.contains(name) || names.contains("*"),
        // A variant of an enum, or something behind a re-exported module.
        None => parent.len() > 1 && exists(modules, parent),
    }
}

fn absolute(module: &str, path: &[String]) -> Vec<String> {
    let here: Vec<String> = module.split("::").map(str::to_string).collect();
    let aliases = MODELS.iter().find(|model| model.crates.contains(&path[0].as_str()));
    match (path[0].as_str(), aliases) {
        ("crate", _) => [&here[..1], &path[1..]].concat(),
        ("self", _) => [&here[..], &path[1..]].concat(),
        ("super", _) => [&here[..here.len() - 1], &path[1..]].concat(),
        (_, Some(model)) => [&[model.crates[0].to_string()], &path[1..]].concat(),
        _ => [&here[..], path].concat(),
    }
}

#[test]
fn imports_lead_somewhere() {
    let modules = all_modules();
    for model in MODELS {
        check_imports(model.crates[0], &parse(model).items, &modules);
    }
}

fn check_imports(module: &str, items: &[syn::Item], modules: &Modules) {
    for item in items {
        match item {
            syn::Item::Use(import) => leaves(&import.tree, &mut Vec::new(), &mut |path, _| {
                let target = absolute(module, path);
                assert!(
                    exists(modules, &target),
                    "{module}: `use {}` leads nowhere",
                    path.join("::")
                );
            }),
            syn::Item::Mod(inner) => {
                check_imports(
                    &format!("{module}::{}", inner.ident),
                    &inner.content.as_ref().expect("inline").1,
                    modules,
                );
            }
            _ => {}
        }
    }
}

/// Checks that the first segment of every path is in scope, and the whole path of those that start at a crate.
struct Paths<'a> {
    model: &'static ModelSource,
    module: String,
    generics: Vec<String>,
    modules: &'a Modules,
}

impl Paths<'_> {
    fn in_scope(&self, name: &str) -> bool {
        let declares =
            |module: &str| self.modules.get(module).is_some_and(|names| names.contains(name));
        let imports_from = |glob: &String| {
            let path = glob.strip_suffix("::*")?;
            let path: Vec<String> = path.split("::").map(str::to_string).collect();
            Some(declares(&absolute(&self.module, &path).join("::")))
        };
        let imports =
            || self.modules[&self.module].iter().any(|glob| imports_from(glob) == Some(true));
        PRIMITIVES.contains(&name)
            || self.generics.iter().any(|param| param == name)
            || declares(&self.module)
            || imports()
            || declares("std::prelude::v1")
            || name == "std"
            || self.model.mentions().any(|mentioned| mentioned == name)
    }

    fn within(&mut self, generics: &syn::Generics, visit: impl FnOnce(&mut Self)) {
        let outer = self.generics.len();
        let params = generics.params.iter().filter_map(|param| match param {
            syn::GenericParam::Type(param) => Some(param.ident.to_string()),
            syn::GenericParam::Const(param) => Some(param.ident.to_string()),
            syn::GenericParam::Lifetime(_) => None,
        });
        self.generics.extend(params);
        visit(self);
        self.generics.truncate(outer);
    }
}

impl<'ast> Visit<'ast> for Paths<'_> {
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}
    fn visit_item_use(&mut self, _: &'ast syn::ItemUse) {}
    fn visit_macro(&mut self, _: &'ast syn::Macro) {}

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Vec<String> =
            path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        assert!(
            self.in_scope(&segments[0]),
            "{}: {}: `{}` is not in scope",
            self.model.path,
            self.module,
            segments.join("::")
        );
        let is_crate = MODELS.iter().any(|model| model.crates.contains(&segments[0].as_str()));
        if is_crate || ["crate", "super"].contains(&segments[0].as_str()) {
            let target = absolute(&self.module, &segments);
            assert!(
                exists(self.modules, &target),
                "{}: {}: no `{}`",
                self.model.path,
                self.module,
                segments.join("::")
            );
        }
        visit::visit_path(self, path);
    }

    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        let inner = format!("{}::{}", self.module, module.ident);
        let outer = std::mem::replace(&mut self.module, inner);
        visit::visit_item_mod(self, module);
        self.module = outer;
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.within(&item.sig.generics, |this| visit::visit_item_fn(this, item));
    }
    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.within(&item.sig.generics, |this| visit::visit_impl_item_fn(this, item));
    }
    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        self.within(&item.sig.generics, |this| visit::visit_trait_item_fn(this, item));
    }
    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        self.within(&item.generics, |this| visit::visit_item_impl(this, item));
    }
    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        self.within(&item.generics, |this| visit::visit_item_trait(this, item));
    }
    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.within(&item.generics, |this| visit::visit_item_struct(this, item));
    }
    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        self.within(&item.generics, |this| visit::visit_item_enum(this, item));
    }
    fn visit_item_type(&mut self, item: &'ast syn::ItemType) {
        self.within(&item.generics, |this| visit::visit_item_type(this, item));
    }
}

#[test]
fn paths_are_in_scope() {
    let modules = all_modules();
    for model in MODELS {
        let module = model.crates[0].to_string();
        Paths { model, module, generics: Vec::new(), modules: &modules }.visit_file(&parse(model));
    }
}

#[test]
fn runtimes_speak_of_known_operations() {
    for runtime in RUNTIMES {
        let names: Vec<&str> = runtime.operations.iter().map(|(name, _)| *name).collect();
        assert!(names.is_sorted(), "{}", runtime.krate);
        assert!(names.iter().all(|name| OPERATIONS.contains(name)), "{}", runtime.krate);
    }
}

#[test]
fn the_front_end_reads_them_and_finds_nothing_wrong() {
    for model in MODELS {
        let ir = front_end(model.text.as_bytes()).unwrap_or_else(|failure| {
            panic!("{}:{}: {}", model.path, failure.line, failure.message)
        });
        let problems: Vec<String> = check(&ir, model.path)
            .iter()
            .map(|problem| format!("{}:{}: {}", problem.path, problem.line, problem.message))
            .collect();
        assert_eq!(problems, [""; 0]);
        assert_eq!(ir.opaque, 0, "{} has syntax that the front end does not know", model.path);
    }
}

/// What the checks of a model say about `text`.
fn problems(text: &str) -> Vec<(u32, String)> {
    let ir = front_end(text.as_bytes())
        .unwrap_or_else(|failure| panic!("{}: {}", failure.line, failure.message));
    check(&ir, "m.rs").into_iter().map(|problem| (problem.line, problem.message)).collect()
}

#[test]
fn misplaced_effects_and_unknown_parameters_are_named() {
    let found = problems(
        "#[runs_inline(g)] pub fn a(f: F) {}\n#[guard] pub fn b() {}\n#[blocks(fs)] pub struct C;\n#[acquires(shared)] fn d() {}\n",
    );
    let expected = [
        "there is no parameter `g`",
        "`guard` says nothing about a function",
        "`blocks` says nothing about this kind of item",
        "`acquires` needs a receiver, which is the lock",
    ];
    let expected: Vec<(u32, String)> = (1u32..).zip(expected.map(str::to_string)).collect();
    assert_eq!(found, expected);
}

#[test]
fn replacements_must_fit_their_function() {
    let found = problems(
        "#[blocks(fs)] #[instead(\"{1}\")] pub fn a(x: X) {}\n#[instead(\"x\")] fn b() {}\n#[blocks(fs)] #[instead(\"{self}\")] fn c() {}\n",
    );
    let expected = [
        "`instead`: there is no argument {1}",
        "`instead` without `blocks` replaces nothing",
        "`instead`: there is no receiver",
    ];
    let expected: Vec<(u32, String)> = (1u32..).zip(expected.map(str::to_string)).collect();
    assert_eq!(found, expected);
}

#[test]
fn receivers_are_parameters_too() {
    assert_eq!(
        problems(
            "pub trait T { #[polls(self)] fn a(self) -> B {} #[blocks(fs)] #[instead(\"{self}.b({0})\")] fn c(&self, x: X); }"
        ),
        []
    );
}
