//! Reports tokens that tasks wait for and nobody is left to cancel. Which functions cancel, models say.

use super::local_name;
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::cancel::Uncancelled;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "token-never-cancelled",
    family: "cancel",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "a token is handed to tasks, and nothing can ever cancel it",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("token_never_cancelled.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct TokenNeverCancelled;

impl Rule for TokenNeverCancelled {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for found in &cx.facts.cancel.of(func).tokens.uncancelled {
            out.push(uncancelled(cx, func, found));
        }
    }
}

fn uncancelled(cx: &Cx<'_>, func: FnId, found: &Uncancelled) -> Diagnostic {
    let linked = cx.program.file(cx.program.func(func).file);
    let place = cx.place(func, linked.ir.pats[found.token.index()].span);
    let token = local_name(cx, func, found.token);
    let message = format!("nothing cancels `{token}`: whoever waits for it waits for ever");
    Diagnostic::new(META.name, Confidence::High, place, message)
        .label(place, Role::Cause, "made here, and never cancelled, stored or returned")
        .label(cx.place(func, found.given), Role::Cause, "waited for from here")
        .help(format!(
            "call `{token}.cancel()` when the work is to stop, or keep `{token}.drop_guard()`"
        ))
}
