//! Reports loops that sleep between looks at what another task changes. Which calls look and which sleep, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::Polling;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "sleep-polling-loop",
    family: "runtime",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "a loop sleeps until something has changed that could say so itself",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("sleep_polling_loop.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct SleepPollingLoop;

impl Rule for SleepPollingLoop {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let Some(waits) = cx.facts.waits(func).filter(|_| !cx.program.func(func).test) else {
            return;
        };
        for found in &waits.loops.polling {
            out.push(polls(cx, func, found));
        }
    }
}

fn polls(cx: &Cx<'_>, func: FnId, found: &Polling) -> Diagnostic {
    let place = cx.place(func, found.sleep);
    let (message, pace) = if found.spins {
        (
            "this loop runs at full speed until another task has done its part",
            "comes back at once where no other task can run",
        )
    } else {
        (
            "this loop sleeps, looks and sleeps again until another task has done its part",
            "wakes up for nothing, or too late",
        )
    };
    Diagnostic::new(META.name, Confidence::Medium, place, message.to_owned())
        .label(cx.place(func, found.asked), Role::Cause, "looks at what another task changes")
        .label(place, Role::Sink, pace)
        .help("wait for the change itself: `recv().await` of a channel, a `Notify`, a `watch`, the task's handle or a `OnceCell`")
}
