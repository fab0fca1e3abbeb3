//! Reports entered spans that are alive at an await. Which types keep a span entered, models say; how long they live, the flow says.

use super::{alive_at_awaits, with_binding};
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::events::{Acquisition, AwaitPoint};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "span-guard-across-await",
    family: "locks",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "a span stays entered on its thread while the task waits",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("span_guard_across_await.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct SpanGuardAcrossAwait;

impl Rule for SpanGuardAcrossAwait {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for (acquisition, point) in alive_at_awaits(cx.facts.flow(func)) {
            let adt = acquisition.guard.map(|guard| cx.program.adt(guard));
            let effects = adt.and_then(|adt| adt.effects.as_ref());
            if effects.is_some_and(|effects| effects.span_guard)
                && !cx.facts.is_alone(func, point.piece)
            {
                out.push(entered_across(cx, func, acquisition, point));
            }
        }
    }
}

fn entered_across(
    cx: &Cx<'_>,
    func: FnId,
    acquisition: &Acquisition,
    point: &AwaitPoint,
) -> Diagnostic {
    let entered = cx.place(func, acquisition.span);
    let message = format!(
        "`{}` waits inside an entered span: what other tasks log meanwhile lands in it",
        cx.name(func)
    );
    let diagnostic = Diagnostic::new(META.name, Confidence::High, entered, message)
        .label(entered, Role::Held, "entered here, on this thread")
        .label(cx.place(func, point.span), Role::Cause, "suspended here, the span still entered");
    with_binding(cx, func, acquisition, diagnostic)
        .help("attach the span to the future with `.instrument(span)`, or run only the synchronous part in `span.in_scope(|| ..)`")
}
