//! What dropping an async function at each of its awaits loses, and who may drop it, as text and JSON: `asynclint cancel`, the view behind the
//! rules about cancellation. Decides nothing.

use std::fmt::Write as _;

use serde::Serialize;

use crate::facts::Facts;
use crate::facts::cancel::{DropKind, DropSite, Known, Loss, Lost, Operation, Run};
use crate::link::{FnId, Program};
use crate::models::Cancel;
use crate::source::{Place, Span};
use crate::workspace::Workspace;

/// An async function as one who drops its future sees it.
#[derive(Debug, Serialize)]
pub struct View {
    pub function: String,
    pub path: String,
    pub line: u32,
    /// `safe` or `loses data`, where its documentation or a comment says so.
    pub declared: Option<&'static str>,
    pub awaits: Vec<Wait>,
    pub dropped_by: Vec<Dropper>,
}

/// One await.
#[derive(Debug, Serialize)]
pub struct Wait {
    pub line: u32,
    /// What it waits for, if that is a known function.
    pub on: Option<String>,
    /// `safe`, `loses data`, `loses its place`, if its model or documentation says so.
    pub documented: Option<&'static str>,
    /// What is lost when the future is dropped here.
    pub loses: Vec<String>,
}

/// A place that may drop the function's future half-way.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Dropper {
    pub path: String,
    pub line: u32,
    pub how: &'static str,
    /// What it worked on and is used again afterwards, as it is called there.
    pub used_again: Vec<String>,
    /// The functions through which it is reached, outermost first.
    pub through: Vec<String>,
}

/// Which functions are meant: by the end of their path, or by a line that they lie in.
#[derive(Clone, Copy, Debug)]
pub enum Wanted<'a> {
    Named(&'a str),
    At { line: u32 },
}

/// The async functions meant, in the order of files. `file` is the file that a line is of.
pub fn views(
    workspace: &Workspace,
    program: &Program,
    facts: &Facts,
    wanted: Wanted<'_>,
) -> Vec<View> {
    let is_wanted = |func: FnId| match wanted {
        Wanted::Named(name) => {
            let own = program.fn_path(func);
            own == name || own.ends_with(&format!("::{name}"))
        }
        Wanted::At { line } => {
            let data = program.func(func);
            let ir = &program.file(data.file).ir;
            let whole = ir.functions[data.idx.index()].whole;
            workspace.file(data.file).selected
                && (ir.lines.line(whole.start)..=ir.lines.line(whole.end)).contains(&line)
        }
    };
    let lens = Lens { workspace, program, facts };
    let funcs = program
        .workspace_fns()
        .filter(|&func| program.func(func).is_async && program.func(func).has_body);
    funcs.filter(|&func| is_wanted(func)).map(|func| lens.view(func)).collect()
}

struct Lens<'a> {
    workspace: &'a Workspace,
    program: &'a Program,
    facts: &'a Facts,
}

impl Lens<'_> {
    fn view(&self, func: FnId) -> View {
        let (path, line) = self.located(self.program.func(func).place());
        let flow = self.facts.cancel.of(func);
        let declared = flow.known.map(|known| match known {
            Known::Safe => "safe",
            Known::LosesData => "loses data",
        });
        View {
            function: self.program.fn_path(func),
            path,
            line,
            declared,
            awaits: self.waits(func),
            dropped_by: self.droppers(func),
        }
    }

    fn located(&self, place: Place) -> (String, u32) {
        (self.workspace.file(place.file).display.clone(), self.program.line(place))
    }

    fn line(&self, func: FnId, span: Span) -> u32 {
        self.located(Place { file: self.program.func(func).file, span }).1
    }

    fn name(&self, func: FnId) -> String {
        if self.program.is_model_fn(func) {
            self.program.extern_path(func)
        } else {
            self.program.fn_path(func)
        }
    }

    fn waits(&self, func: FnId) -> Vec<Wait> {
        let flow = self.facts.cancel.of(func);
        let losses = self.facts.cancel.summaries.losses_of(self.program, &flow.run);
        let wait = |step: &crate::facts::cancel::Step| {
            let callee = step.call.as_ref().and_then(|call| call.callee.func());
            let here = losses
                .iter()
                .filter(|loss| loss.at == step.span && is_of(loss, step.call.as_ref()));
            let mut loses: Vec<String> = here.map(|loss| self.loss(func, loss)).collect();
            loses.dedup();
            Wait {
                line: self.line(func, step.call.as_ref().map_or(step.span, |call| call.span)),
                on: callee.map(|callee| self.name(callee)),
                documented: callee.and_then(|callee| self.documented(callee)),
                loses,
            }
        };
        flow.run.steps.iter().map(wait).collect()
    }

    fn documented(&self, callee: FnId) -> Option<&'static str> {
        match self.program.effects(callee).cancel? {
            Cancel::Safe => Some("safe"),
            Cancel::LosesData => Some("loses data"),
            Cancel::LosesPlace => Some("loses its place"),
        }
    }

    fn loss(&self, func: FnId, loss: &Loss) -> String {
        let (_, at, last) = self.facts.cancel.summaries.chain(self.program, func, loss);
        let resource = last.resource.written(self.program, at);
        match last.what {
            Lost::Partial(callee) => {
                format!("what `{}` has done so far with `{resource}`", self.name(callee))
            }
            Lost::Carried { callee, taken, .. } => {
                let (path, line) =
                    self.located(Place { file: self.program.func(at).file, span: taken });
                format!("what `{}` took from `{resource}` at {path}:{line}", self.name(callee))
            }
            Lost::Documented(callee) => {
                format!("what the documentation of `{}` says", self.name(callee))
            }
            Lost::Below => "progress of a function below".to_owned(),
        }
    }

    /// Breadth first over those who wait for `func`.
    fn droppers(&self, func: FnId) -> Vec<Dropper> {
        let mut found = Vec::new();
        let mut ways: Vec<Vec<FnId>> = vec![vec![func]];
        let mut seen = vec![func];
        let mut at = 0;
        while let Some(way) = ways.get(at).cloned() {
            at += 1;
            let Some(&last) = way.last() else { continue };
            for caller in self.program.workspace_fns() {
                let flow = self.facts.cancel.of(caller);
                let sites = flow.sites.iter().filter(|site| calls(&site.run, last));
                found.extend(sites.map(|site| self.dropper(caller, site, &way)));
                let handlers = flow.handlers.iter().filter(|&&(handler, _)| handler == last);
                found.extend(handlers.map(|&(_, at)| self.client(caller, at, &way)));
                if way.len() < 6 && !seen.contains(&caller) && calls(&flow.run, last) {
                    seen.push(caller);
                    ways.push(way.iter().copied().chain([caller]).collect());
                }
            }
        }
        found.sort_by(|a, b| (&a.path, a.line).cmp(&(&b.path, b.line)));
        found.dedup();
        found
    }

    fn dropper(&self, caller: FnId, site: &DropSite, way: &[FnId]) -> Dropper {
        let file = self.program.func(caller).file;
        let (path, line) = self.located(Place { file, span: site.span });
        let ir = &self.program.file(file).ir;
        let used_again =
            site.survivors.iter().map(|&pat| ir.binding_name(pat).unwrap_or("it").to_owned());
        let how = how(site.how);
        Dropper { path, line, how, used_again: used_again.collect(), through: self.through(way) }
    }

    /// The server that `caller` gives a handler to.
    fn client(&self, caller: FnId, at: Span, way: &[FnId]) -> Dropper {
        let file = self.program.func(caller).file;
        let (path, line) = self.located(Place { file, span: at });
        let through = self.through(way);
        Dropper { path, line, how: how(DropKind::Client), used_again: Vec::new(), through }
    }

    /// The functions on the way to the one asked for, which comes first in `way`, outermost first.
    fn through(&self, way: &[FnId]) -> Vec<String> {
        way.iter().skip(1).rev().map(|&func| self.name(func)).collect()
    }
}

fn how(kind: DropKind) -> &'static str {
    match kind {
        DropKind::Branch(_) => {
            "another branch of a `select!` in a loop, whose next round makes it anew"
        }
        DropKind::Once(_) => "another branch of a `select!`",
        DropKind::Timeout(_) => "a timeout",
        DropKind::Race => "another future of a race",
        DropKind::Sibling(_) => "another of those that are polled together fails",
        DropKind::Abort(_) => "the task is aborted",
        DropKind::Left(_) => "another branch of a `select!`, or a timeout, leaves its scope",
        DropKind::Keeper => "what keeps the future or its task is dropped",
        DropKind::Client => "the client of the server goes away",
    }
}

/// Several futures may be polled at one await.
fn is_of(loss: &Loss, call: Option<&Operation>) -> bool {
    let callee = call.and_then(|call| call.callee.func());
    match loss.what {
        Lost::Partial(func) | Lost::Documented(func) => callee == Some(func),
        Lost::Below => callee == loss.below,
        Lost::Carried { .. } => true,
    }
}

fn calls(run: &Run, func: FnId) -> bool {
    run.steps
        .iter()
        .any(|step| step.call.as_ref().is_some_and(|call| call.callee.func() == Some(func)))
}

/// One paragraph a function.
pub fn text(views: &[View]) -> String {
    let mut out = String::new();
    for view in views {
        let declared =
            view.declared.map_or(String::new(), |declared| format!(" (declared: {declared})"));
        let _infallible = writeln!(out, "{}:{} {}{declared}", view.path, view.line, view.function);
        for wait in &view.awaits {
            let on = wait.on.as_deref().unwrap_or("something unknown");
            let documented = wait.documented.map_or(String::new(), |said| format!(" ({said})"));
            let _infallible = writeln!(out, "  {} waits for {on}{documented}", wait.line);
            if wait.loses.is_empty() {
                let _infallible = writeln!(out, "    dropped here, it loses nothing that is known");
            }
            for lost in &wait.loses {
                let _infallible = writeln!(out, "    dropped here, it loses {lost}");
            }
        }
        for dropper in &view.dropped_by {
            let listed = |what: &str, names: &[String], after: &str| match names {
                [] => String::new(),
                names => format!("{what}{}{after}", names.join(", ")),
            };
            let through = listed(", through ", &dropper.through, "");
            let again = listed("; ", &dropper.used_again, " used again");
            let _infallible = writeln!(
                out,
                "  may be dropped at {}:{}: {}{through}{again}",
                dropper.path, dropper.line, dropper.how
            );
        }
        if view.dropped_by.is_empty() {
            let _infallible = writeln!(out, "  nothing is known that drops it before it is done");
        }
    }
    out
}
