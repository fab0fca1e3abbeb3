//! Reports locks taken again by the code that holds them: a deadlock, or a panic. Which place is which lock, the facts say.

use super::{verb, with_hops, with_lender};
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::Reentry;
use crate::facts::events::Binding;
use crate::link::FnId;
use crate::models::LockFamily;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "lock-reentry",
    family: "locks",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "a lock is taken again while its guard is alive",
    since: "0.1.0",
    fixes: &[],
    subsumes: &["sync-guard-across-await"],
    page: include_str!("lock_reentry.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct LockReentry;

impl Rule for LockReentry {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let reentries = cx.facts.reentries(func).iter();
        for reentry in reentries.filter(|reentry| is_lock(reentry.family)) {
            out.push(taken_again(cx, reentry));
        }
    }
}

/// One holder at a time.
fn is_lock(family: LockFamily) -> bool {
    matches!(family, LockFamily::Mutex | LockFamily::RwLock | LockFamily::Cell)
}

fn taken_again(cx: &Cx<'_>, reentry: &Reentry) -> Diagnostic {
    let both_read = reentry.held_mode.is_shared() && reentry.mode.is_shared();
    // Once in a process's life no writer is likely to come between.
    let once = reentry.chain.iter().any(|hop| cx.program.is_initialiser(hop.callee));
    let is_doubtful = both_read || reentry.through_trait || reentry.on_some_way;
    // Nor where readers and writers take turns.
    let in_turn = once || reentry.called_by_writer;
    let confidence = match (both_read && in_turn, is_doubtful) {
        (true, _) => Confidence::Low,
        (false, true) => Confidence::Medium,
        (false, false) => Confidence::High,
    };
    let name = &reentry.name;
    let held = if reentry.on_some_way { "may be held" } else { "is held" };
    let message = match (reentry.chain.first(), both_read) {
        (None, false) => format!("`{name}` is locked again while it {held}: this never returns"),
        (None, true) => format!(
            "`{name}` is locked for reading twice: a writer that queues in between stops both"
        ),
        (Some(hop), false) => format!(
            "`{}` locks `{name}` again while it {held}: this never returns",
            cx.name(hop.callee)
        ),
        (Some(hop), true) => format!(
            "`{}` reads `{name}` again while it {held}: a writer that queues in between stops both",
            cx.name(hop.callee)
        ),
    };
    let mut diagnostic = Diagnostic::new(META.name, confidence, reentry.again, message);
    diagnostic.key.clone_from(name);
    let alive = if reentry.on_some_way {
        "on some way from here the guard is still alive"
    } else {
        match reentry.binding {
            Binding::Named(_) => "the guard lives on",
            Binding::Temporary => {
                "the guard is a temporary that lives to the end of the whole expression"
            }
            Binding::Lent(..) => "the guard lives on while the closure runs",
        }
    };
    diagnostic = diagnostic.label(
        reentry.held,
        Role::Held,
        format!("{} here; {alive}", verb(reentry.held_mode)),
    );
    diagnostic = with_lender(cx, reentry.lent.as_ref(), diagnostic);
    diagnostic = with_hops(cx, &reentry.chain, diagnostic);
    diagnostic = diagnostic.label(
        reentry.sink,
        Role::Acquired,
        format!("{} again here", verb(reentry.mode)),
    );
    if both_read {
        diagnostic = diagnostic.note("whether a second reader waits for a queued writer depends on the lock; std leaves it open, parking_lot and tokio make it wait");
    }
    diagnostic
        .help("end the first guard before, or hand the guarded value on instead of locking again")
}
