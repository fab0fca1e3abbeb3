//! Reports serving loops that an error of `accept` leaves. Which calls accept, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::{Ended, Leaves};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "accept-error-ends-server",
    family: "runtime",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "an error of one accept ends the loop that serves everybody",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("accept_error_ends_server.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct AcceptErrorEndsServer;

impl Rule for AcceptErrorEndsServer {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let Some(waits) = cx.facts.waits(func).filter(|_| !cx.program.func(func).test) else {
            return;
        };
        for found in &waits.ended {
            out.push(ends(cx, func, found));
        }
    }
}

fn ends(cx: &Cx<'_>, func: FnId, found: &Ended) -> Diagnostic {
    let place = cx.place(func, found.accept);
    let how = match found.by {
        Leaves::Raised => "its error leaves the loop, and with it the function",
        Leaves::Panics => "its error panics",
        Leaves::Unmatched => "its error leaves the loop without a word",
    };
    let message = format!("one failed accept ends `{}` for everybody", cx.name(func));
    Diagnostic::new(META.name, Confidence::High, place, message)
        .label(place, Role::Cause, how)
        .note("a peer that hangs up early and a moment without free file descriptors are errors of `accept`, and pass")
        .help("log the error, wait a little where descriptors are short, and accept the next")
}
