//! Reports tasks that wait for a second connection, or permit, of a pool while they hold a first. Which place is which pool, the facts say.

use super::with_hops;
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::Reentry;
use crate::link::FnId;
use crate::models::LockFamily;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "pool-reentry",
    family: "locks",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "a second connection or permit of a pool is waited for while the first is held",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("pool_reentry.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct PoolReentry;

impl Rule for PoolReentry {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for reentry in cx.facts.reentries(func) {
            match reentry.family {
                LockFamily::Pool => out.push(waits_for_itself(cx, reentry, "connection")),
                LockFamily::Permit => out.push(waits_for_itself(cx, reentry, "permit")),
                LockFamily::Mutex | LockFamily::RwLock | LockFamily::Map | LockFamily::Cell => {}
            }
        }
    }
}

fn waits_for_itself(cx: &Cx<'_>, reentry: &Reentry, what: &str) -> Diagnostic {
    // How many permits a semaphore has, and how many of them a task may want, nobody knows here.
    let confidence = match reentry.family {
        // One holder at a time takes two of them at most.
        LockFamily::Pool if !reentry.through_trait && !reentry.is_own => Confidence::Medium,
        _ => Confidence::Low,
    };
    let name = &reentry.name;
    let message = match reentry.chain.first() {
        None => format!(
            "a second {what} of `{name}` is awaited while the first is held: enough of these at once wait for ever"
        ),
        Some(hop) => format!(
            "`{}` waits for a second {what} of `{name}` while the first is held: enough of these at once wait for ever",
            cx.name(hop.callee)
        ),
    };
    let mut diagnostic = Diagnostic::new(META.name, confidence, reentry.again, message);
    diagnostic.key.clone_from(name);
    let held = format!("the first {what} is taken here and lives on");
    diagnostic = diagnostic.label(reentry.held, Role::Held, held);
    diagnostic = with_hops(cx, &reentry.chain, diagnostic);
    diagnostic
        .label(reentry.sink, Role::Acquired, format!("waits for a second {what}"))
        .help(format!("hand the first {what} on, or give it back before"))
}
