//! The ledger of tasks: every spawn of the workspace with what runs and what becomes of it, as text and JSON: `asynclint tasks`. Decides nothing.

use std::fmt::Write as _;

use rustc_hash::FxHashMap;
use serde::Serialize;

use crate::facts::Facts;
use crate::facts::events::Call;
use crate::facts::values::{Fate, Kind, Made, Task};
use crate::ir::ExprId;
use crate::link::{FnId, Program};
use crate::models::{ArgUse, Effects, TaskHandle};
use crate::source::{Place, Span};
use crate::workspace::Workspace;

/// How deep a task's functions are searched for a signal to stop.
const DEPTH: u32 = 3;

/// One spawn.
#[derive(Debug, Serialize)]
pub struct Entry {
    pub path: String,
    /// 1-based line of the call that spawns.
    pub line: u32,
    /// Path of the function that it stands in.
    pub from: String,
    /// The function whose future runs, or `async block`, `closure`.
    pub task: String,
    /// Runs on threads that may block.
    pub blocking: bool,
    /// What the spawn goes by in its file when lines move: where it stands, what it starts, and which of several alike it is.
    pub key: String,
    /// `awaited`, `in a set`, `stored`, `returned`, `aborted`, `aborted on drop`, `detached`, `moved on`.
    pub fate: &'static str,
    /// `seen`, `lost`, `none` (it gives no `Result`), or `?` where the handle leaves the function.
    pub errors: &'static str,
    /// `seen`, `lost` or `?`.
    pub panics: &'static str,
    /// Waits for the word to stop somewhere: `yes`, or `?`.
    pub stops: &'static str,
    /// `one` a call, `bounded` by a semaphore, or `unbounded`: one a turn of a loop.
    pub number: &'static str,
}

/// All spawns, in the order of files and lines. Tests and examples are left out.
pub fn ledger(workspace: &Workspace, program: &Program, facts: &Facts) -> Vec<Entry> {
    let mut entries = Vec::new();
    for func in program.workspace_fns().filter(|&func| !program.func(func).test) {
        for made in facts.made(func) {
            if let Some(task) = made.task.as_deref() {
                let of = Spawn { program, facts, func, made, task };
                entries.push((of.made.span, of.entry(workspace)));
            }
        }
    }
    entries.sort_by(|(a_span, a), (b_span, b)| (&a.path, a_span).cmp(&(&b.path, b_span)));
    let mut entries: Vec<Entry> = entries.into_iter().map(|(_, entry)| entry).collect();
    number_alike(&mut entries);
    entries
}

fn number_alike(entries: &mut [Entry]) {
    let mut seen: FxHashMap<(String, String), u32> = FxHashMap::default();
    for entry in entries {
        let nth = seen.entry((entry.path.clone(), entry.key.clone())).or_default();
        *nth += 1;
        if *nth > 1 {
            entry.key = format!("{} #{nth}", entry.key);
        }
    }
}

struct Spawn<'a> {
    program: &'a Program,
    facts: &'a Facts,
    func: FnId,
    made: &'a Made,
    task: &'a Task,
}

impl Spawn<'_> {
    fn entry(&self, workspace: &Workspace) -> Entry {
        let place = self.program.func(self.func);
        let fate = self.fate();
        Entry {
            path: workspace.file(place.file).display.clone(),
            line: self.program.line(Place { file: place.file, span: self.made.span }),
            from: self.program.fn_path(self.func),
            task: self.what(),
            key: format!("{} > {}", self.program.fn_path(self.func), self.what()),
            blocking: self.task.blocking,
            fate,
            errors: if self.task.fallible { self.errors(fate) } else { "none" },
            panics: panics(fate),
            stops: if self.stops() { "yes" } else { "?" },
            number: self.number(),
        }
    }

    fn what(&self) -> String {
        match self.task.callee {
            Some(callee) => self.program.whole_path(callee),
            None if self.task.blocking => "closure".to_owned(),
            None if self.task.body.is_some() => "async block".to_owned(),
            None => "a value".to_owned(),
        }
    }

    fn fate(&self) -> &'static str {
        let fates = &self.made.fates;
        let any = |wanted: &dyn Fn(&Fate) -> bool| fates.iter().any(wanted);
        let polled = |fate: &Fate| {
            matches!(fate, Fate::Awaited(_) | Fate::Handed(ArgUse::Polls | ArgUse::BlocksOn))
        };
        let forgotten = |fate: &Fate| {
            matches!(fate, Fate::LetGo | Fate::Dropped) || fate.forgets_task(self.program)
        };
        match self.made.kind {
            Kind::Spawned => "in a set",
            _ if any(&polled) => "awaited",
            _ if any(&|fate| fate.is_method(|effects| effects.aborts, self.program)) => "aborted",
            _ if any(&|fate| fate.ends_with(self.program)) => "aborted on drop",
            _ if any(&|fate| matches!(fate, Fate::Stored(_))) => "stored",
            _ if any(&|fate| *fate == Fate::Returned) => "returned",
            Kind::Task(handle) if fates.iter().all(forgotten) => match handle {
                TaskHandle::Detach => "detached",
                TaskHandle::AbortOnDrop => "aborted on drop",
            },
            _ => "moved on",
        }
    }

    fn errors(&self, fate: &str) -> &'static str {
        match fate {
            "detached" | "aborted on drop" => "lost",
            "awaited" => {
                let ignored = self.made.fates.iter().any(|fate| match *fate {
                    Fate::Awaited(point) => self.is_ignored(point),
                    _ => false,
                });
                if ignored { "lost" } else { "seen" }
            }
            _ => "?",
        }
    }

    /// Whether what awaiting gave at `point` is thrown away.
    fn is_ignored(&self, point: ExprId) -> bool {
        let outcome = self.facts.made(self.func).iter();
        let mut outcome = outcome.filter(|made| made.expr == point && made.kind == Kind::Outcome);
        outcome.next().is_some_and(|made| made.is_ignored(self.program))
    }

    fn number(&self) -> &'static str {
        let flow = self.facts.flow(self.func);
        let limited = flow
            .acquisitions
            .iter()
            .any(|taken| taken.lock.is_some_and(|lock| lock.family.is_counted()));
        match (self.made.in_loop, limited) {
            (false, _) => "one",
            (true, true) => "bounded",
            (true, false) => "unbounded",
        }
    }

    fn stops(&self) -> bool {
        match (self.task.callee, self.task.body) {
            (Some(callee), _) => self.hears(callee, None, 0),
            (None, Some(body)) => self.hears(self.func, Some(body), 0),
            (None, None) => false,
        }
    }

    /// Whether `func`, or what lies in `body`, waits for a signal to stop, by itself or in what it calls.
    fn hears(&self, func: FnId, body: Option<Span>, depth: u32) -> bool {
        if depth > DEPTH || self.program.is_model_fn(func) {
            return false;
        }
        let stops = |effects: &Effects| effects.awaits_stop || effects.signal;
        let flow = self.facts.flow(func);
        let hears = |call: &Call| {
            call.callee.func().is_some_and(|callee| {
                stops(self.program.effects(callee)) || self.hears(callee, None, depth + 1)
            })
        };
        match body {
            Some(body) => flow.calls_in(body).any(hears),
            None => flow.calls.iter().any(hears),
        }
    }
}

fn panics(fate: &str) -> &'static str {
    match fate {
        "detached" | "aborted on drop" => "lost",
        "awaited" => "seen",
        _ => "?",
    }
}

/// A table, one line a spawn.
pub fn text(entries: &[Entry]) -> String {
    let head = ["where", "task", "fate", "errors", "panics", "stops", "number"];
    let mut rows = vec![head.map(str::to_owned)];
    rows.extend(entries.iter().map(|entry| {
        let place = format!("{}:{}", entry.path, entry.line);
        let rest = [entry.fate, entry.errors, entry.panics, entry.stops, entry.number];
        let [fate, errors, panics, stops, number] = rest.map(str::to_owned);
        [place, entry.task.clone(), fate, errors, panics, stops, number]
    }));
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max();
    let widths: Vec<usize> = (0..head.len()).map(|column| width(column).unwrap_or(0)).collect();
    let mut out = String::new();
    for row in &rows {
        let padded: Vec<String> =
            row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        let _infallible = writeln!(out, "{}", padded.join("  ").trim_end());
    }
    out
}
