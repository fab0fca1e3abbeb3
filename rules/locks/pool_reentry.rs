//! Reports tasks that wait for a second connection, or permit, of a pool while they hold a first. Which place is which pool, the facts say.

use super::with_hops;
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::Reentry;
use crate::link::FnId;
use crate::models::LockFamily;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};
use crate::source::Place;

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
        let mut held: Vec<Place> = Vec::new();
        for reentry in cx.facts.reentries(func) {
            let what = match reentry.family {
                LockFamily::Pool => "connection",
                LockFamily::Permit => "permit",
                LockFamily::Mutex | LockFamily::RwLock | LockFamily::Map | LockFamily::Cell => {
                    continue;
                }
            };
            if !held.contains(&reentry.held) {
                held.push(reentry.held);
                let same = cx.facts.reentries(func).iter().filter(|it| it.held == reentry.held);
                let surest = same.min_by_key(|it| !is_sure(it)).unwrap_or(reentry);
                out.push(waits_for_itself(cx, func, surest, what));
            }
        }
    }
}

/// One holder at a time takes two of its own at most.
fn is_sure(reentry: &Reentry) -> bool {
    !reentry.through_trait && !reentry.is_own
}

/// Where others wait while the same is held, as far as they are shown.
const SHOWN: usize = 3;

fn waits_for_itself(cx: &Cx<'_>, func: FnId, reentry: &Reentry, what: &str) -> Diagnostic {
    // How many permits a semaphore has, and how many of them a task may want, nobody knows here.
    let confidence = match reentry.family {
        LockFamily::Pool if is_sure(reentry) => Confidence::Medium,
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
    diagnostic =
        diagnostic.label(reentry.sink, Role::Acquired, format!("waits for a second {what}"));
    let all = cx.facts.reentries(func).iter();
    let others = all.filter(|other| other.held == reentry.held && other.again != reentry.again);
    for other in others.clone().take(SHOWN) {
        diagnostic =
            diagnostic.label(other.again, Role::Step, format!("waits for a second {what}, too"));
    }
    let n_more = others.count().saturating_sub(SHOWN);
    if n_more > 0 {
        diagnostic = diagnostic.note(format!("so do {n_more} more while the first is held"));
    }
    diagnostic.help(format!("hand the first {what} on, or give it back before"))
}
