//! Reports public fields that are locks and are locked by code elsewhere. Which those are, the facts say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::open_locks::OpenLock;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "public-mutex-field",
    family: "locks",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a public field is a lock that functions elsewhere take: each of them decides on its order and for how long it is held",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("public_mutex_field.md"),
    lists: &[],
    thresholds: &[],
};

/// Functions elsewhere that one lock must have: a single one may as well be its owner.
const MANY: usize = 2;

/// Places that are shown.
const SHOWN: usize = 3;

#[derive(Debug)]
pub struct PublicMutexField;

impl Rule for PublicMutexField {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_program(&self, cx: &Cx<'_>, out: &mut Sink) {
        let open = cx.facts.open_locks.iter().filter(|found| found.taken.len() >= MANY);
        out.diagnostics.extend(open.filter_map(|found| taken_by_all(cx, found)));
    }
}

fn taken_by_all(cx: &Cx<'_>, found: &OpenLock) -> Option<Diagnostic> {
    let lock = cx.facts.order.locks.get(&found.class)?;
    let place = lock.declared?;
    let message = format!(
        "`{}` is a lock that everybody can take, and {} functions of other modules do",
        lock.name,
        found.taken.len()
    );
    let mut diagnostic = Diagnostic::new(META.name, Confidence::High, place, message).label(
        place,
        Role::Cause,
        "public, as its type is",
    );
    for &taken in found.taken.iter().take(SHOWN) {
        diagnostic = diagnostic.label(taken, Role::Held, "taken here");
    }
    Some(diagnostic.note(
        "each of them decides what else is locked meanwhile, and whether the guard lives across an await",
    ).help("make the field private, and give its type methods that lock, do one thing and unlock"))
}
