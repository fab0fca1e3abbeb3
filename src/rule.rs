//! What a rule is: its metadata, what it may ask (`Cx`) and where its findings go (`Sink`). Knows no rule.

use crate::diagnostic::{Applicability, Diagnostic, Edit, Fix, Level, Whither};
use crate::facts::Facts;
use crate::link::ty::{Ty, TyKind};
use crate::link::{AdtId, FnId, Program};
use crate::models::{Runtime, expand};
use crate::settings::Settings;
use crate::source::{Place, Span};
use crate::workspace::Workspace;

/// Groups of the catalogue; each has a default level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Wrong beyond doubt: `deny`.
    Correctness,
    /// Very likely wrong: `warn`.
    Suspicious,
    /// A matter of judgement or policy: `allow`.
    Pedantic,
    /// Not yet supported by a reading of real workspaces: `allow`.
    Nursery,
}

impl Group {
    pub const ALL: [Self; 4] = [Self::Correctness, Self::Suspicious, Self::Pedantic, Self::Nursery];

    pub fn name(self) -> &'static str {
        match self {
            Self::Correctness => "correctness",
            Self::Suspicious => "suspicious",
            Self::Pedantic => "pedantic",
            Self::Nursery => "nursery",
        }
    }
}

/// A list of words that users may extend in `asynclint.toml`.
#[derive(Debug)]
pub struct ListMeta {
    pub name: &'static str,
    pub summary: &'static str,
}

/// A number that users may set in `asynclint.toml`.
#[derive(Debug)]
pub struct ThresholdMeta {
    pub name: &'static str,
    pub summary: &'static str,
    pub default: u64,
}

#[derive(Debug)]
pub struct RuleMeta {
    /// Kebab-case, names the bad thing.
    pub name: &'static str,
    /// Directory below `rules/`.
    pub family: &'static str,
    pub group: Group,
    pub level: Level,
    /// One line, as in the tables of rules.
    pub summary: &'static str,
    /// The version that first had it.
    pub since: &'static str,
    /// Kinds of the fixes that its findings may come with, as far as our own models go. The fixtures show each.
    pub fixes: &'static [Applicability],
    /// Rules whose findings at the same primary place are dropped in favour of this one's.
    pub subsumes: &'static [&'static str],
    /// The page, `include_str!("<rule>.md")`.
    pub page: &'static str,
    pub lists: &'static [ListMeta],
    pub thresholds: &'static [ThresholdMeta],
}

impl RuleMeta {
    /// Address of the rule's page.
    pub fn url(&self) -> String {
        format!(
            "{}/blob/main/rules/{}/{}.md",
            env!("CARGO_PKG_REPOSITORY"),
            self.family,
            self.name.replace('-', "_")
        )
    }
}

/// Where a rule puts its findings.
#[derive(Debug, Default)]
pub struct Sink {
    pub diagnostics: Vec<Diagnostic>,
}

impl Sink {
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }
}

/// What is wrong in async code, and how to say it.
pub trait Rule: Sync {
    fn meta(&self) -> &'static RuleMeta;

    /// Called for each function of the workspace that has a body.
    fn check_fn(&self, _cx: &Cx<'_>, _func: FnId, _out: &mut Sink) {}

    /// Called once.
    fn check_program(&self, _cx: &Cx<'_>, _out: &mut Sink) {}
}

/// What rules may ask.
#[derive(Clone, Copy, Debug)]
pub struct Cx<'a> {
    pub program: &'a Program,
    pub facts: &'a Facts,
    pub workspace: &'a Workspace,
    pub settings: &'a Settings,
    pub runtimes: &'static [Runtime],
}

impl Cx<'_> {
    pub fn place(&self, func: FnId, span: Span) -> Place {
        Place { file: self.program.func(func).file, span }
    }

    /// `Store::get`, or the path of an external function.
    pub fn name(&self, func: FnId) -> String {
        if self.program.is_model_fn(func) {
            self.program.extern_path(func)
        } else {
            self.program.short_name(func)
        }
    }

    /// How a step of a chain of calls is told.
    pub fn step(&self, callee: FnId, is_first: bool) -> String {
        let name = self.name(callee);
        if self.program.is_drop(callee) {
            format!("is dropped in the end, which calls `{name}`")
        } else if self.program.is_initialiser(callee) {
            format!("the first use of `{name}` initialises it")
        } else if is_first {
            format!("calls `{name}`")
        } else {
            format!("which calls `{name}`")
        }
    }

    /// The words that users added to a rule's list.
    pub fn list(&self, name: &str) -> &[String] {
        self.settings.lists.get(name).map_or(&[], Vec::as_slice)
    }

    /// The runtime that the package of `func` depends on.
    pub fn runtime(&self, func: FnId) -> Option<&'static Runtime> {
        let package = self.workspace.files.get(self.program.func(func).file.index())?.package;
        let known = |runtime: &&Runtime| match package {
            Some(package) => self.workspace.packages[package.0 as usize]
                .dependencies
                .iter()
                .any(|dependency| dependency.package == runtime.krate),
            None => true,
        };
        self.runtimes.iter().find(known)
    }

    /// What to write instead of a call of `sink` in `func`, for the runtime at hand.
    pub fn instead(&self, func: FnId, sink: FnId) -> Option<String> {
        let template = self.program.effects(sink).instead.as_ref()?;
        let args = self.parameter_names(sink);
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        expand(template, self.runtime(func), Some(&self.receiver_name(sink)), &args)
    }

    /// The replacement as a change of the call itself: its path or method exchanged and awaited. None where the arguments change too.
    pub fn await_instead(&self, func: FnId, sink: FnId, callee: Place) -> Option<Fix> {
        let template = self.program.effects(sink).instead.as_ref()?;
        let names: Vec<String> =
            (0..self.parameter_names(sink).len()).map(|index| format!("\0{index}")).collect();
        let args: Vec<&str> = names.iter().map(String::as_str).collect();
        let written = expand(template, self.runtime(func), Some("\0self"), &args)?;
        let call = written.strip_suffix(&format!("({}).await", args.join(", ")))?;
        let name = call.strip_prefix("\0self.").unwrap_or(call);
        if self.gives_what_blocks(sink)
            || name.contains(['\0', '(', ' '])
            || (name.len() < call.len()) != self.program.func(sink).has_self
        {
            return None;
        }
        let edit = |whither, text: &str| Edit { place: callee, whither, text: text.to_owned() };
        Some(Fix {
            title: format!("use `{name}` and await it"),
            applicability: Applicability::Unsafe,
            edits: vec![edit(Whither::Instead, name), edit(Whither::AfterCall, ".await")],
        })
    }

    /// `File::open`: what it gives blocks in its turn, so that what is written instead gives another type, which the code behind it may not take.
    fn gives_what_blocks(&self, func: FnId) -> bool {
        let types = &self.program.types;
        let adt_of = |ty: Ty| match types.kind(types.peel(ty)) {
            TyKind::Adt(adt, _) => Some(adt),
            _ => None,
        };
        let output = self.program.func(func).output;
        let inner: &[Ty] = match types.kind(output) {
            TyKind::Adt(_, args) => types.list_items(args),
            _ => &[],
        };
        let given: Vec<AdtId> =
            inner.iter().chain([&output]).filter_map(|&ty| adt_of(ty)).collect();
        let blocks = |&func: &FnId| self.program.effects(func).blocks.is_some();
        let of_given = self
            .program
            .impls
            .iter()
            .filter(|imp| adt_of(imp.self_ty).is_some_and(|adt| given.contains(&adt)));
        of_given.flat_map(|imp| &imp.fns).any(blocks)
    }

    /// What a replacement calls its arguments: as the API's parameters are called.
    fn parameter_names(&self, func: FnId) -> Vec<String> {
        let names =
            self.program.parameters(func).skip(usize::from(self.program.func(func).has_self));
        names.map(|name| name.unwrap_or("..").to_owned()).collect()
    }

    /// And their receiver: `mutex` for a method of `Mutex`.
    fn receiver_name(&self, func: FnId) -> String {
        let path = self.program.fn_path(func);
        path.rsplit("::").nth(1).unwrap_or("it").to_lowercase()
    }
}
