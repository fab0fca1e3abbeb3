//! Reports tests in which time stands still and that wait for something outside under a timeout. Which attributes stop it, models say.

use crate::diagnostic::{Confidence, Diagnostic, Heat, Level, Role};
use crate::facts::entries::pauses_time;
use crate::facts::events::Call;
use crate::link::FnId;
use crate::models::{ArgUse, Effects};
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "paused-time-real-io",
    family: "tasks",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a test with stopped time waits for something real under a timeout, which fires at once",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("paused_time_real_io.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct PausedTimeRealIo;

impl Rule for PausedTimeRealIo {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        if !cx.program.func(func).test || !pauses_time(cx.program, func) {
            return;
        }
        let calls = &cx.facts.flow(func).calls;
        let limited = calls.iter().find(|call| call.callee.effects(cx.program).gives_up);
        let real = calls.iter().find(|call| is_real(call.callee.effects(cx.program)));
        if let (Some(limited), Some(real)) = (limited, real) {
            out.push(fires(cx, func, limited, real));
        }
    }
}

/// Whether something happens that the test's own clock knows nothing of: a connection, work on other threads.
fn is_real(effects: &Effects) -> bool {
    effects.no_timeout || effects.uses(ArgUse::Offloads)
}

fn fires(cx: &Cx<'_>, func: FnId, limited: &Call, real: &Call) -> Diagnostic {
    let place = cx.place(func, limited.span);
    let message =
        "this timeout may fire at once: time stands still, and jumps where nothing runs".to_owned();
    let mut diagnostic = Diagnostic::new(META.name, Confidence::Medium, place, message);
    // Findings about tests themselves are not put aside with those in tests.
    diagnostic.heat = Some(Heat::Hot);
    diagnostic
        .label(
            cx.place(func, real.span),
            Role::Cause,
            "takes real time, of which the stopped clock knows nothing",
        )
        .label(place, Role::Sink, "the next timer, to which the clock jumps while the test waits")
        .help("let time run in this test, or put something in the place of what is outside")
}
