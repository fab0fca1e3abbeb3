//! Reports locks that different functions take in different orders: two of them running at once wait for each other. The facts find the cycles.

use super::with_hops;
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::Inversion;
use crate::facts::locks::class_name;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "lock-order-inversion",
    family: "locks",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "locks are taken in different orders: two tasks wait for each other",
    since: "0.1.0",
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
        for inversion in &cx.facts.inversions {
            out.push(cycle(cx, inversion));
        }
    }
}

fn cycle(cx: &Cx<'_>, inversion: &Inversion) -> Diagnostic {
    let classes: Vec<String> =
        inversion.edges.iter().map(|edge| class_name(cx.program, edge.held_class)).collect();
    let last = &inversion.edges[inversion.edges.len() - 1];
    let listed = classes.iter().map(|class| format!("`{class}`")).collect::<Vec<_>>().join(", ");
    let message = format!(
        "{listed} are locked in different orders: two tasks can each hold one and wait for the other forever"
    );
    let through_trait = inversion.edges.iter().any(|edge| edge.through_trait);
    let confidence = if through_trait { Confidence::Medium } else { Confidence::High };
    let mut diagnostic = Diagnostic::new(META.name, confidence, last.taken, message);
    let mut sorted = classes.clone();
    sorted.sort();
    diagnostic.key = sorted.join(" ");
    for edge in &inversion.edges {
        let (held, taken) =
            (class_name(cx.program, edge.held_class), class_name(cx.program, edge.taken_class));
        let name = cx.name(edge.func);
        diagnostic = diagnostic.label(edge.held, Role::Held, format!("`{name}` locks `{held}`"));
        diagnostic = with_hops(cx, &edge.chain, diagnostic);
        diagnostic = diagnostic.label(
            edge.sink,
            Role::Acquired,
            format!("and, still holding it, `{taken}`"),
        );
    }
    let order = format!(
        "lock `{}` before `{}` in `{}` too, or end the first guard before taking the second",
        class_name(cx.program, last.taken_class),
        class_name(cx.program, last.held_class),
        cx.name(last.func)
    );
    diagnostic
        .note("locks are told apart by the field or static that declares them, not by instance: objects that are never shared do not deadlock")
        .help(order)
}
