//! Reports clients made without a timeout, and connections awaited outside of any. Which calls wait so and which set a limit, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::events::{Call, FnFlow, Runs};
use crate::link::FnId;
use crate::link::ty::TyKind;
use crate::models::Limits;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "missing-network-timeout",
    family: "limits",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a client or connection waits for its peer without a limit of time",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("missing_network_timeout.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct MissingNetworkTimeout;

impl Rule for MissingNetworkTimeout {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let flow = cx.facts.flow(func);
        if cx.program.func(func).test || flow.calls.iter().any(|call| limits_time(cx, call)) {
            return;
        }
        for call in flow.calls.iter().filter(|call| call.reachable) {
            match opens(cx, call) {
                Some(Opens::Client)
                    if is_begun_here(cx, flow, call) && !is_limited_by_owner(cx, func) =>
                {
                    out.push(endless(cx, func, call, CLIENT));
                }
                Some(Opens::Connection) if call.awaited && !is_around(cx, func, flow, call) => {
                    out.push(endless(cx, func, call, CONNECTION));
                }
                _ => {}
            }
        }
    }
}

enum Opens {
    /// Gives what all requests are made with.
    Client,
    /// Is awaited until the peer answers.
    Connection,
}

const CLIENT: &str = "requests of this client wait as long as the server likes";
const CONNECTION: &str = "nothing limits how long this waits for its peer";

/// What a call opens without a limit. Operations on what is open already are as many as there are lines; who opens it decides.
fn opens(cx: &Cx<'_>, call: &Call) -> Option<Opens> {
    let func = call.callee.func()?;
    let data = cx.program.func(func);
    let effects = data.effects.as_deref().filter(|effects| effects.no_timeout)?;
    if effects.blocks.is_some() {
        return None;
    }
    match (data.is_async, data.has_self) {
        (true, false) => Some(Opens::Connection),
        (true, true) => None,
        (false, _) => gives_client(cx, func).then_some(Opens::Client),
    }
}

/// Whether it gives a value of which there are many handles: a client, no request.
fn gives_client(cx: &Cx<'_>, func: FnId) -> bool {
    let types = &cx.program.types;
    let shared = |ty| match types.kind(ty) {
        TyKind::Adt(adt, _) => {
            cx.program.adt(adt).effects.as_deref().is_some_and(|effects| effects.shared)
        }
        _ => false,
    };
    let output = cx.program.func(func).output;
    shared(output)
        || matches!(types.kind(output), TyKind::Adt(_, args) if types.list_items(args).first().is_some_and(|&ty| shared(ty)))
}

/// Whether all that was said to a client's builder stands in this function: it begins here, too.
fn is_begun_here(cx: &Cx<'_>, flow: &FnFlow, call: &Call) -> bool {
    let builder = call.callee.func().filter(|&func| cx.program.func(func).has_self);
    let Some(builder) = builder.and_then(|func| cx.program.self_adt(func)) else { return true };
    flow.calls.iter().filter_map(|call| call.callee.func()).any(|func| {
        let data = cx.program.func(func);
        let gives =
            matches!(cx.program.types.kind(data.output), TyKind::Adt(adt, _) if adt == builder);
        !data.has_self && gives && cx.program.is_model_fn(func)
    })
}

/// Whether the type that `func` makes a client for limits its requests in one of its other functions.
fn is_limited_by_owner(cx: &Cx<'_>, func: FnId) -> bool {
    let Some(owner) = cx.program.self_adt(func) else { return false };
    let mut functions = cx.program.workspace_fns();
    functions.any(|other| {
        cx.program.self_adt(other) == Some(owner)
            && cx.facts.flow(other).calls.iter().any(|call| limits_time(cx, call))
    })
}

fn limits_time(cx: &Cx<'_>, call: &Call) -> bool {
    let effects = call.callee.effects(cx.program);
    effects.limits == Some(Limits::Time) || effects.gives_up
}

/// Whether something that may give up first is around the call, here or in a caller: a timeout, a `select!`, a task that is awaited so.
fn is_around(cx: &Cx<'_>, func: FnId, flow: &FnFlow, call: &Call) -> bool {
    let handed = call.handed.is_some() || flow.pieces[call.piece as usize].runs == Runs::Polled;
    handed
        || cx
            .facts
            .callers_of(func)
            .iter()
            .any(|&caller| cx.facts.flow(caller).calls.iter().any(|call| limits_time(cx, call)))
}

fn endless(cx: &Cx<'_>, func: FnId, call: &Call, message: &str) -> Diagnostic {
    let place = cx.place(func, call.span);
    Diagnostic::new(META.name, Confidence::Medium, place, message.to_owned())
        .label(place, Role::Cause, "no timeout is set in this function or around it")
        .note("a peer that accepts and then says nothing keeps the task, and what it holds, until the connection breaks")
        .help("set a timeout where the client is built, or wrap the wait into the runtime's `timeout`")
}
