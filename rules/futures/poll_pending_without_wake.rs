//! Reports polls that give `Pending` on a way on which nothing was told whom to wake. Which ways those are, the facts say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::Unwoken;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "poll-pending-without-wake",
    family: "futures",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "a poll says that there is nothing yet, and has left its waker nowhere",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("poll_pending_without_wake.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct PollPendingWithoutWake;

impl Rule for PollPendingWithoutWake {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let Some(waits) = cx.facts.waits(func).filter(|_| !cx.program.func(func).test) else {
            return;
        };
        for found in &waits.polls.unwoken {
            out.push(unwoken(cx, func, found));
        }
    }
}

fn unwoken(cx: &Cx<'_>, func: FnId, found: &Unwoken) -> Diagnostic {
    let place = cx.place(func, found.pending);
    let message = "nobody is told to wake this task when there is more to do".to_owned();
    let diagnostic = Diagnostic::new(META.name, Confidence::Medium, place, message).label(
        place,
        Role::Sink,
        "the task is not polled again before somebody wakes it",
    );
    let diagnostic = match found.ready {
        Some(ready) => diagnostic.label(
            cx.place(func, ready),
            Role::Cause,
            "was given the context, but was ready: it keeps no waker then",
        ),
        None => diagnostic.note("the context is not used on the way here, neither to poll something else nor for its waker"),
    };
    diagnostic.help("poll what it waits for until that is pending, store `cx.waker().clone()` where it is woken, or wake it at once")
}
