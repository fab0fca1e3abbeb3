//! Reports sets of tasks that nothing joins: local ones, whose tasks end with them, and fields of the workspace, in which results pile up. Which types are sets, models say.

use super::spawns;
use crate::diagnostic::{Confidence, Diagnostic, Heat, Level, Role};
use crate::facts::values::{Fate, Field, FieldUse, Kind, Made};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "joinset-not-joined",
    family: "tasks",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "a set of tasks is dropped without being joined: its tasks are aborted",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("joinset_not_joined.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct JoinsetNotJoined;

impl Rule for JoinsetNotJoined {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for made in cx.facts.made(func) {
            if made.kind == Kind::TaskSet && only_spawns(cx, &made.fates) {
                out.push(dropped_set(cx, func, made));
            }
        }
    }

    fn check_program(&self, cx: &Cx<'_>, out: &mut Sink) {
        for (&field, uses) in &cx.facts.values().fields {
            out.diagnostics.extend(piling_up(cx, field, uses));
        }
    }
}

/// A field that tasks are spawned into again and again, and that nothing in the workspace joins.
fn piling_up(cx: &Cx<'_>, (owner, name): Field, uses: &[FieldUse]) -> Option<Diagnostic> {
    let fates: Vec<Fate> = uses.iter().map(|used| used.fate).collect();
    let is_set = |used: &&FieldUse| spawns(cx, &used.fate) && is_repeated(cx, used);
    let spawning = uses.iter().find(is_set).filter(|_| only_spawns(cx, &fates))?;
    let data = cx.program.adt(owner);
    let (set, owner) = (cx.program.text(name), cx.program.text(data.name));
    let message =
        format!("nothing joins the tasks in `{set}` of `{owner}`: what each has given stays in it");
    let mut diagnostic = Diagnostic::new(META.name, Confidence::High, spawning.place, message);
    // What nobody takes costs memory; only local sets end their tasks at once.
    diagnostic.latent = true;
    Some(
        diagnostic
            .label(spawning.place, Role::Cause, "each task that is spawned here is kept for ever")
            .help("take out what has ended, with `try_join_next` before each spawn or `join_next` in a loop, or use a tracker of tasks"),
    )
}

/// Whether tasks are spawned more than once while the value lives.
fn is_repeated(cx: &Cx<'_>, used: &FieldUse) -> bool {
    let heat = cx.facts.heat(used.func);
    used.in_loop || matches!(heat, Heat::Hot | Heat::Warm)
}

/// Whether tasks are spawned, and nothing else is done that would join, stop or hand on the set.
fn only_spawns(cx: &Cx<'_>, fates: &[Fate]) -> bool {
    let harmless = |fate: &Fate| spawns(cx, fate) || is_looked_at(cx, fate);
    fates.iter().any(|fate| spawns(cx, fate)) && fates.iter().all(harmless)
}

/// `len`, `is_empty`.
fn is_looked_at(cx: &Cx<'_>, fate: &Fate) -> bool {
    matches!(fate, Fate::Looked | Fate::Raised) || fate.is_question(cx.program)
}

fn dropped_set(cx: &Cx<'_>, func: FnId, made: &Made) -> Diagnostic {
    let place = cx.place(func, made.span);
    let message = "nothing joins this set: its tasks are aborted when it is dropped".to_owned();
    let mut diagnostic = Diagnostic::new(META.name, Confidence::High, place, message).label(
        place,
        Role::Cause,
        "dropped at the end of its scope, and its tasks with it",
    );
    for call in &cx.facts.flow(func).calls {
        let spawns_here =
            call.callee.func().is_some_and(|callee| made.fates.contains(&Fate::Called(callee)));
        if spawns_here && spawns(cx, &Fate::Called(call.callee.func().unwrap_or(func))) {
            diagnostic = diagnostic.label(
                cx.place(func, call.span),
                Role::Step,
                "a task that will not finish",
            );
            break;
        }
    }
    diagnostic
        .help("wait for the tasks, one by one or all together, or detach them if they are to go on")
}
