//! Family G: waits that could overlap and do not. The words that its rules share.

pub mod await_in_loop;
pub mod sequential_independent_awaits;

use crate::facts::waits::Waited;
use crate::link::FnId;
use crate::rule::{Cx, ListMeta};

/// What functions are called that ask another place for something, and change nothing there.
const READS: &[&str] =
    &["get", "fetch", "load", "list", "find", "lookup", "query", "download", "describe", "resolve"];

const READ_NAMES: ListMeta = ListMeta {
    name: "read-names",
    summary: "first words of names of functions that only ask, besides `get`, `fetch`, `load`, ..",
};

/// What is one thing at a time behind its name, whatever its type.
const CONNECTIONS: &[&str] = &["conn", "connection", "tx", "txn", "trx", "transaction", "session"];

/// Whether a call asks for something over the network, as far as its name tells.
fn only_asks(cx: &Cx<'_>, waited: &Waited) -> bool {
    let name = cx.name(waited.callee);
    let name = name.rsplit("::").next().unwrap_or_default();
    let first = name.split('_').next().unwrap_or_default();
    let is_known =
        READS.contains(&first) || cx.list(READ_NAMES.name).iter().any(|word| word == first);
    let on_connection = waited.given.iter().any(|name| CONNECTIONS.contains(&name.as_str()));
    is_known && !on_connection && may_wait(cx, waited.callee, 0)
}

/// How many functions lie between at most.
const MAX_HELPERS: u32 = 3;

/// Whether a function may wait for something else than locks and messages. Of what is not seen, nothing is known.
fn may_wait(cx: &Cx<'_>, func: FnId, depth: u32) -> bool {
    let data = cx.program.func(func);
    if let Some(effects) = data.effects.as_deref() {
        return effects.acquires.is_none()
            && effects.waits.is_none()
            && !effects.takes
            && !effects.never_suspends;
    }
    if depth == MAX_HELPERS || !data.has_body || cx.program.is_model_fn(func) {
        return true;
    }
    let flow = cx.facts.flow(func);
    flow.awaits.iter().any(|wait| {
        let call = wait.call.map(|call| &flow.calls[call as usize]);
        let callee = call.and_then(|call| call.callee.func());
        callee.is_none_or(|callee| may_wait(cx, callee, depth + 1))
    })
}
