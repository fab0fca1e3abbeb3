//! Reports endless loops on the pool for blocking work, and branches that stop their siblings. Which calls hand work over, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::{EndlessWork, StalledBranch};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "blocking-pool-misuse",
    family: "blocking",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "work runs where it does not belong: without an end on a pool for work that ends, or beside branches that it stops",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("blocking_pool_misuse.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct BlockingPoolMisuse;

impl Rule for BlockingPoolMisuse {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let Some(waits) = cx.facts.waits(func).filter(|_| !cx.program.func(func).test) else {
            return;
        };
        for found in &waits.endless_work {
            out.push(endless(cx, func, found));
        }
        for found in &waits.stalled {
            out.push(stalls(cx, func, found));
        }
    }
}

fn endless(cx: &Cx<'_>, func: FnId, found: &EndlessWork) -> Diagnostic {
    let place = cx.place(func, found.call);
    let message = "this work never gives its thread back to the pool".to_owned();
    Diagnostic::new(META.name, Confidence::High, place, message)
        .label(cx.place(func, found.repeated), Role::Cause, "nothing leaves this loop")
        .note("the pool's threads are counted, and a runtime that is shut down waits for their work to end")
        .help("start a thread of its own with `std::thread::spawn`, and tell it when to stop")
}

fn stalls(cx: &Cx<'_>, func: FnId, found: &StalledBranch) -> Diagnostic {
    let place = cx.place(func, found.call);
    let message = "the other branches stand still while this one runs".to_owned();
    Diagnostic::new(META.name, Confidence::High, place, message)
        .label(place, Role::Cause, "keeps the thread: other tasks move to another one")
        .label(cx.place(func, found.around), Role::Sink, "these are branches of one task, and stay")
        .help("hand the work to the pool with `spawn_blocking`, and await its handle in the branch")
}
