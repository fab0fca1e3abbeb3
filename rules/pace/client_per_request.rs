//! Reports clients and pools that are made where the program runs again and again, and dropped there. Which types keep connections, models say.

use crate::diagnostic::Heat;
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::OwnClient;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "client-per-request",
    family: "pace",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a client that keeps connections for the next request is made for one, and dropped",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("client_per_request.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct ClientPerRequest;

impl Rule for ClientPerRequest {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let Some(waits) = cx.facts.waits(func).filter(|_| !cx.program.func(func).test) else {
            return;
        };
        for found in &waits.clients {
            if is_repeated(cx, func, found) {
                out.push(dropped(cx, func, found));
            }
        }
    }
}

/// Whether the client is made in a loop, or where requests are answered.
fn is_repeated(cx: &Cx<'_>, func: FnId, found: &OwnClient) -> bool {
    let calls = &cx.facts.flow(func).calls;
    calls.iter().position(|call| call.expr == found.expr).is_some_and(|index| {
        calls[index].in_loop || cx.facts.heat_of_call(func, index) == Heat::Hot
    })
}

fn dropped(cx: &Cx<'_>, func: FnId, found: &OwnClient) -> Diagnostic {
    let place = cx.place(func, found.made);
    let message =
        format!("`{}` keeps its connections open for requests that never come", found.name);
    Diagnostic::new(META.name, Confidence::Medium, place, message)
        .label(place, Role::Cause, "made here each time, and dropped where its block ends")
        .note("each time names are looked up, connections opened and keys exchanged anew")
        .help("make it once, keep it with the rest of the state, and hand out clones")
}
