//! Reports futures that are made together and awaited one after the other: the second does not begin before the first has ended. Where values go, facts say.

use super::future_name;
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::values::{Fate, Kind, Made};
use crate::ir::{ExprId, ExprKind};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};
use crate::source::Span;

static META: RuleMeta = RuleMeta {
    name: "lazy-futures-awaited-in-order",
    family: "futures",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "futures made together are awaited one after the other, as if they already ran",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("lazy_futures_awaited_in_order.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct LazyFuturesAwaitedInOrder;

impl Rule for LazyFuturesAwaitedInOrder {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let mut waits: Vec<Wait<'_>> =
            cx.facts.made(func).iter().filter_map(|made| wait(cx, func, made)).collect();
        waits.sort_by_key(|wait| wait.point);
        let follows = |first: &Wait<'_>, second: &Wait<'_>| {
            first.made.branch == second.made.branch
                && first.made.span.max(second.made.span) < first.point
                && first.point < second.point
        };
        // One sequence of awaits is one mistake.
        let mut sequences: Vec<Vec<&Wait<'_>>> = Vec::new();
        for wait in &waits {
            let follows =
                |sequence: &&mut Vec<&Wait<'_>>| sequence.iter().any(|first| follows(first, wait));
            match sequences.iter_mut().find(follows) {
                Some(sequence) => sequence.push(wait),
                None => sequences.push(vec![wait]),
            }
        }
        for sequence in sequences {
            if let [first, second, others @ ..] = sequence.as_slice() {
                out.push(in_order(cx, func, (first, second), others));
            }
        }
    }
}

/// A future with a name, and where it is awaited.
struct Wait<'a> {
    made: &'a Made,
    point: Span,
    at: ExprId,
}

impl Wait<'_> {
    /// It is polled only where a condition beside it holds: `wanted && let Ok(x) = future.await`.
    fn is_conditional(&self, cx: &Cx<'_>, func: FnId) -> bool {
        cx.program.file(cx.program.func(func).file).ir.is_right_of_condition(self.at)
    }
}

/// Awaited once, by name, wherever the code that makes it runs.
fn wait<'a>(cx: &Cx<'_>, func: FnId, made: &'a Made) -> Option<Wait<'a>> {
    let [Fate::Awaited(point)] = made.fates[..] else { return None };
    let ir = &cx.program.file(cx.program.func(func).file).ir;
    let by_name = matches!(ir.expr(point), ExprKind::Await(inner) if is_name(ir.expr(inner)));
    let branch = cx.facts.values().branch_of(func, point);
    let plain = made.kind == Kind::Future && !made.way.collected && !made.way.held;
    (plain && by_name && branch == Some(made.branch) && works(cx, made)).then(|| Wait {
        made,
        point: point_span(cx, func, point),
        at: point,
    })
}

fn is_name(expr: ExprKind) -> bool {
    matches!(expr, ExprKind::Name(_))
}

fn point_span(cx: &Cx<'_>, func: FnId, point: ExprId) -> Span {
    cx.program.file(cx.program.func(func).file).ir.span(point)
}

/// Whether there is something to gain: the function is async. Timers and listeners count from where they are made.
fn works(cx: &Cx<'_>, made: &Made) -> bool {
    made.callee.func().is_some_and(|callee| {
        cx.program.func(callee).is_async && cx.program.effects(callee).acquires.is_none()
    })
}

fn in_order(
    cx: &Cx<'_>,
    func: FnId,
    (first, second): (&Wait<'_>, &Wait<'_>),
    others: &[&Wait<'_>],
) -> Diagnostic {
    let (one, two) = (future_name(cx, first.made), future_name(cx, second.made));
    let place = |span| cx.place(func, span);
    let mut diagnostic = Diagnostic::new(
        META.name,
        Confidence::High,
        place(second.point),
        message(&one, &two, others.len()),
    )
    .label(place(first.made.span), Role::Cause, "a future that waits to be polled")
    .label(place(second.made.span), Role::Cause, "another one")
    .label(place(first.point), Role::Step, "polls only the first")
    .label(place(second.point), Role::Step, "only now polls the second");
    for other in others {
        diagnostic = diagnostic.label(place(other.made.span), Role::Cause, "another one").label(
            place(other.point),
            Role::Step,
            "only now polls the next",
        );
    }
    let is_conditional = [second].iter().chain(others).any(|wait| wait.is_conditional(cx, func));
    diagnostic
        .note("a future does nothing until it is polled, and only one of them is polled at a time")
        .help(remedy(is_conditional))
}

fn message(one: &str, two: &str, n_others: usize) -> String {
    match n_others {
        0 => format!("{two} does not begin before {one} has ended, though both are made first"),
        n => format!(
            "{two} and {n} more each begin only when the one before has ended, though all are made first"
        ),
    }
}

fn remedy(is_conditional: bool) -> &'static str {
    if is_conditional {
        "put each await into an async block together with its condition, and poll those blocks together with `join!` or `try_join!`"
    } else {
        "poll them together with `join!` or `try_join!`, or await each where it is made if the order matters"
    }
}
