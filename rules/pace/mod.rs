//! Family G: waits that could overlap and do not. The words that its rules share.

pub mod async_fn_returning_stream;
pub mod await_in_loop;
pub mod client_per_request;
pub mod needless_async_lock;
pub mod sequential_independent_awaits;
pub mod single_future_join;
pub mod unused_async;

use crate::diagnostic::{Confidence, Diagnostic, Role};
use crate::facts::idle_async::IdleAsync;
use crate::facts::waits::Waited;
use crate::rule::{Cx, ListMeta};

/// How many of the places are shown where such a function is awaited.
const SHOWN: usize = 3;

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
    is_known && !on_connection && cx.facts.patience(cx.program, waited.callee).is_afar()
}

/// A finding for an async function that need not be: what it does, why that shows, and what an `.await` of it is.
fn needlessly_async(
    cx: &Cx<'_>,
    rule: &'static str,
    found: &IdleAsync,
    [does, why, awaited]: [&str; 3],
) -> Diagnostic {
    let place = cx.program.func(found.func).place();
    let message = format!("`{}` is async and {does}", cx.name(found.func));
    let diagnostic =
        Diagnostic::new(rule, Confidence::High, place, message).label(place, Role::Cause, why);
    let places = found.awaited.iter().take(SHOWN);
    places.fold(diagnostic, |diagnostic, &at| diagnostic.label(at, Role::Step, awaited))
}
