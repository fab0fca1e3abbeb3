//! Applies what the configuration says of functions and types by their paths. Reads no configuration; what a path does not lead to is a problem.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::def::{AdtId, Assumed, Assumption, Container, Def, FnId, Namespace};
use super::symbol::Symbol;
use super::ty::TyKind;
use super::{CrateId, Program};
use crate::ir::FnIdx;
use crate::ir::directive::DirectiveKind;
use crate::models::Effects;
use crate::settings::{PathEffect, PathWord};
use crate::source::FileId;
use crate::workspace::Problem;

impl Program {
    /// Gives the functions and types that `declared` names their effects. `shown` is how messages call the configuration file.
    pub(crate) fn declare(&mut self, declared: &[PathEffect], shown: &str) -> Vec<Problem> {
        let mut problems = Vec::new();
        for effect in declared {
            let wanted = effect.word.is_of_types();
            let found = self.declared(&effect.path, wanted);
            if found.is_empty() {
                let kind = if wanted { "type" } else { "function" };
                problems.push(Problem {
                    path: shown.to_owned(),
                    line: effect.line,
                    message: format!("`{}` leads to no {kind}", effect.path),
                    in_target: true,
                });
            }
            for found in found {
                let slot = match found {
                    Found::Fn(id) => &mut self.fns[id.index()].effects,
                    Found::Adt(id) => &mut self.adts[id.index()].effects,
                };
                add(slot.get_or_insert_default(), effect.word);
            }
        }
        problems
    }

    /// Reads the comments that say whether the function under them blocks, or may be cancelled.
    pub(super) fn assume(&mut self) {
        for file in 0..self.n_workspace_files {
            let linked = &self.files[file];
            let mut found = Vec::new();
            for directive in &linked.ir.directives {
                let assumed = match directive.rules.first().map(String::as_str) {
                    _ if directive.kind != DirectiveKind::Assume || directive.error.is_some() => {
                        continue;
                    }
                    Some("blocking") => Assumed::Blocking,
                    Some("nonblocking") => Assumed::Nonblocking,
                    Some("mixed") => Assumed::Mixed,
                    Some("cancel-safe") => Assumed::CancelSafe,
                    _ => continue,
                };
                let functions = &linked.ir.functions;
                let idx = functions.iter().position(|func| func.whole.end == directive.covers.end);
                let func = idx.map(|idx| linked.fn_id(FnIdx::new(idx)));
                let file = FileId(u32::try_from(file).unwrap_or(u32::MAX));
                found.push(Assumption { file, span: directive.span, assumed, func });
            }
            for assumption in found {
                if let Some(func) = assumption.func {
                    let func = &mut self.fns[func.index()];
                    match assumption.assumed {
                        Assumed::CancelSafe => func.cancel_safe = true,
                        assumed => func.assumed = Some(assumed),
                    }
                }
                self.assumptions.push(assumption);
            }
        }
    }

    /// What the path names in any crate of the name that it begins with: binaries may be called as the library.
    fn declared(&self, path: &str, wants_type: bool) -> Vec<Found> {
        let names: Option<Vec<Symbol>> =
            path.split("::").map(|name| self.symbols.get(name)).collect();
        let Some(names) = names else { return Vec::new() };
        let Some((&first, rest)) = names.split_first() else { return Vec::new() };
        let space = if wants_type { Namespace::Types } else { Namespace::Values };
        let mut found = Vec::new();
        for (krate, id) in self.crates.iter().zip(0..) {
            if krate.name != first && !self.is_alias(CrateId(id), first) {
                continue;
            }
            let Some(resolution) = self.walk_path(Def::Module(krate.root), rest, space) else {
                continue;
            };
            let last = rest[rest.len() - resolution.rest..].first().copied();
            match (resolution.def, last) {
                (Def::Adt(adt), None) if wants_type => found.push(Found::Adt(adt)),
                (Def::Fn(func), None) => found.push(Found::Fn(func)),
                (Def::Adt(adt), Some(name)) if resolution.rest == 1 => {
                    found.extend(self.fns_of(adt, name).map(Found::Fn));
                }
                (Def::Trait(of), Some(name)) if resolution.rest == 1 => {
                    let funcs = self.traits[of.index()].fns.iter().copied();
                    let named = funcs.filter(|&func| self.func(func).name == name);
                    found.extend(named.map(Found::Fn));
                }
                _ => {}
            }
        }
        found
    }

    /// Models answer to several names.
    fn is_alias(&self, krate: CrateId, name: Symbol) -> bool {
        let data = &self.crates[krate.index()];
        data.is_model && data.externs.get(&name) == Some(&Some(krate))
    }

    /// Functions `name` in all impls of a type, traits' included.
    fn fns_of(&self, adt: AdtId, name: Symbol) -> impl Iterator<Item = FnId> + '_ {
        self.fns.iter().zip(0..).filter_map(move |(func, id)| {
            let Container::Impl(imp) = func.container else { return None };
            let own = self.types.kind(self.impls[imp.index()].self_ty);
            (func.name == name && matches!(own, TyKind::Adt(known, _) if known == adt))
                .then_some(FnId(id))
        })
    }
}

enum Found {
    Fn(FnId),
    Adt(AdtId),
}

fn add(effects: &mut Effects, word: PathWord) {
    use crate::models::{ArgUse, Blocks, Cancel};
    // Every parameter: the short form names none.
    let all = |usage: ArgUse| (String::from("*"), usage);
    match word {
        PathWord::Blocking => effects.blocks = Some(Blocks::Wait),
        PathWord::Offloads => effects.args.push(all(ArgUse::Offloads)),
        PathWord::Spawns => effects.args.push(all(ArgUse::Spawns)),
        PathWord::Guards => effects.guard = true,
        PathWord::HostileAcrossAwait => {
            effects.hostile_across_await = Some(String::from("the configuration says so"));
        }
        PathWord::CancelUnsafe => effects.cancel = Some(Cancel::LosesData),
    }
}

/// A model for functions and types of crates that have none, from their paths alone.
pub(crate) fn model_text(paths: &[&PathEffect]) -> String {
    let mut root = Items::default();
    for effect in paths {
        let mut segments: Vec<&str> = effect.path.split("::").skip(1).collect();
        let Some(name) = segments.pop() else { continue };
        let owner = segments.pop_if(|owner| owner.starts_with(|first: char| first.is_uppercase()));
        let mut at = &mut root;
        for module in segments {
            at = at.modules.entry(module).or_default();
        }
        match owner {
            Some(owner) => at.methods.entry(owner).or_default().push(item(effect, name, "&self, ")),
            None => at.own.push(item(effect, name, "")),
        }
    }
    root.text()
}

/// What a module of such a model holds.
#[derive(Default)]
struct Items<'p> {
    modules: BTreeMap<&'p str, Items<'p>>,
    methods: BTreeMap<&'p str, Vec<String>>,
    own: Vec<String>,
}

impl Items<'_> {
    fn text(&self) -> String {
        let mut text = self.own.concat();
        for (owner, methods) in &self.methods {
            let methods = methods.concat();
            let _infallible = writeln!(text, "pub struct {owner};\nimpl {owner} {{\n{methods}}}");
        }
        for (module, items) in &self.modules {
            let _infallible = writeln!(text, "pub mod {module} {{\n{}}}", items.text());
        }
        text
    }
}

/// A declaration that says nothing yet: [`Program::declare`] does. How many arguments there are is not known; these are enough.
fn item(effect: &PathEffect, name: &str, receiver: &str) -> String {
    if effect.word.is_of_types() {
        return format!("pub struct {name};\n");
    }
    format!("pub fn {name}({receiver}a: _, b: _, c: _, d: _) -> _ {{}}\n")
}
