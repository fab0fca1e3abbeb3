//! Reports loops that wait for ever in functions that were given a token. Which types are tokens, models say.

use super::local_name;
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::cancel::Ignored;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "cancellation-ignored",
    family: "cancel",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "a function is given a token to stop by and has a loop that never asks it",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("cancellation_ignored.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct CancellationIgnored;

impl Rule for CancellationIgnored {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for found in &cx.facts.cancel.of(func).tokens.ignored {
            out.push(ignored(cx, func, found));
        }
    }
}

fn ignored(cx: &Cx<'_>, func: FnId, found: &Ignored) -> Diagnostic {
    let place = cx.place(func, found.around);
    let token = local_name(cx, func, found.param);
    let message =
        format!("`{}` goes on when `{token}` is cancelled: this loop never asks it", cx.name(func));
    let linked = cx.program.file(cx.program.func(func).file);
    let param = cx.place(func, linked.ir.pats[found.param.index()].span);
    Diagnostic::new(META.name, Confidence::High, place, message)
        .label(place, Role::Cause, "nothing leaves this loop")
        .label(cx.place(func, found.wait), Role::Cause, "it waits here")
        .label(param, Role::Cause, "given to stop by")
        .help(format!("add a branch: `select! {{ _ = {token}.cancelled() => break, .. }}`, or run the loop in `{token}.run_until_cancelled(..)`"))
}
