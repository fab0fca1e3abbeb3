//! Reports locks that different functions take in different orders: two of them running at once wait for each other. Also locks taken against the
//! order that the configuration declares. The facts find both.

use super::{with_hops, with_lender};
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::order::{Edge, Inversion, Violation};
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "lock-order-inversion",
    family: "locks",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "locks are taken in different orders: two tasks wait for each other",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("lock_order_inversion.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct LockOrderInversion;

impl Rule for LockOrderInversion {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_program(&self, cx: &Cx<'_>, out: &mut Sink) {
        for inversion in &cx.facts.order.inversions {
            out.push(cycle(cx, inversion));
        }
        for violation in &cx.facts.order.violations {
            out.push(against(cx, violation));
        }
    }
}

/// One finding for locks that are in cycles with each other. It stands where the fewest places would have to change.
fn cycle(cx: &Cx<'_>, inversion: &Inversion) -> Diagnostic {
    let order = &cx.facts.order;
    let classes: Vec<&str> =
        inversion.edges.iter().map(|edge| order.name(edge.held_class)).collect();
    let last = &inversion.edges[inversion.edges.len() - 1];
    let listed = classes.iter().map(|class| format!("`{class}`")).collect::<Vec<_>>().join(", ");
    let message = format!(
        "{listed} are locked in different orders: two tasks can each hold one and wait for the other forever"
    );
    let through_trait = inversion.edges.iter().any(|edge| edge.through_trait);
    let mut diagnostic = Diagnostic::new(META.name, confidence(through_trait), last.taken, message);
    let mut sorted = classes.clone();
    sorted.sort_unstable();
    sorted.dedup();
    diagnostic.key = sorted.join(" ");
    diagnostic.anywhere = true;
    for edge in &inversion.edges {
        diagnostic = with_story(cx, edge, diagnostic);
    }
    let (taken, held) = (order.name(last.taken_class), order.name(last.held_class));
    let (turned, kept) = weights(&inversion.places);
    let places = if turned == 1 {
        format!("in `{}` too", cx.name(last.func))
    } else {
        format!("in `{}` too and in the other {} that do not", cx.name(last.func), turned - 1)
    };
    let why =
        if turned < kept { format!(" (the other order has {kept} places)") } else { String::new() };
    for edge in &inversion.others {
        let (held, taken) = (order.name(edge.held_class), order.name(edge.taken_class));
        let (name, at) = (cx.name(edge.func), shown(cx, edge));
        diagnostic = diagnostic.note(format!(
            "these locks are in further cycles: `{name}` ({at}) takes `{taken}` under `{held}` and must change too"
        ));
    }
    diagnostic
        .note("locks are told apart by the field or static that declares them, not by instance: objects that are never shared do not deadlock")
        .help(format!(
            "lock `{taken}` before `{held}` {places}, or end the first guard before taking the second{why}"
        ))
}

/// How many places take the order that turns back, and how many the rarest of the others.
fn weights(places: &[usize]) -> (usize, usize) {
    let (&turned, kept) = places.split_last().unwrap_or((&1, &[]));
    (turned, kept.iter().copied().min().unwrap_or(1))
}

fn against(cx: &Cx<'_>, violation: &Violation) -> Diagnostic {
    let edge = &violation.edge;
    let (held, taken) =
        (cx.facts.order.name(edge.held_class), cx.facts.order.name(edge.taken_class));
    let message = format!(
        "`{taken}` is locked while `{held}` is held: the declared order has `{taken}` first"
    );
    let mut diagnostic =
        Diagnostic::new(META.name, confidence(edge.through_trait), edge.taken, message);
    diagnostic.key = format!("{held} {taken}");
    diagnostic.anywhere = true;
    diagnostic = with_story(cx, edge, diagnostic);
    if let Some(opposite) = &violation.opposite {
        diagnostic = with_story(cx, opposite, diagnostic);
    }
    diagnostic
        .note(format!("`order` says so in line {} of the configuration", violation.line))
        .help(format!(
            "lock `{taken}` before `{held}`, or end the guard of `{held}` before taking `{taken}`"
        ))
}

/// Who holds the one, through which calls, and takes the other.
fn with_story(cx: &Cx<'_>, edge: &Edge, diagnostic: Diagnostic) -> Diagnostic {
    let (held, taken) =
        (cx.facts.order.name(edge.held_class), cx.facts.order.name(edge.taken_class));
    let holder = edge.lent.as_ref().map_or(edge.func, |hop| hop.callee);
    let name = cx.name(holder);
    let diagnostic = diagnostic.label(edge.held, Role::Held, format!("`{name}` locks `{held}`"));
    let diagnostic = with_lender(cx, edge.lent.as_ref(), diagnostic);
    with_hops(cx, &edge.chain, diagnostic).label(
        edge.sink,
        Role::Acquired,
        format!("and, still holding it, `{taken}`"),
    )
}

fn confidence(through_trait: bool) -> Confidence {
    if through_trait { Confidence::Medium } else { Confidence::High }
}

fn shown(cx: &Cx<'_>, edge: &Edge) -> String {
    let path = &cx.workspace.file(edge.taken.file).display;
    format!("{path}:{}", cx.program.line(edge.taken))
}
