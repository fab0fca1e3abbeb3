//! Family A: futures that nobody polls. The words that its rules share.

pub mod async_closure_never_polled;
pub mod discarded_future;
pub mod future_recreated_in_poll;
pub mod futures_collected_not_awaited;
pub mod lazy_futures_awaited_in_order;
pub mod nested_future_output;
pub mod poll_pending_without_wake;
pub mod stale_waker;
pub mod stream_items_not_awaited;
pub mod stream_never_driven;
pub mod unawaited_future;
pub mod unflushed_writer;

use crate::diagnostic::{Applicability, Diagnostic, Edit, Fix, Role};
use crate::facts::events::Callee;
use crate::facts::values::{Kind, Made, Way};
use crate::link::FnId;
use crate::rule::Cx;
use crate::source::Span;

/// The futures that `func` makes and loses, on their way by themselves or as `way` says.
fn lost<'a>(cx: &'a Cx<'_>, func: FnId, way: fn(Way) -> bool) -> impl Iterator<Item = &'a Made> {
    let made = cx.facts.made(func).iter();
    made.filter(move |made| made.kind == Kind::Future && way(made.way) && made.is_lost(cx.program))
}

/// Whether a future was lost as it is: not as a part or the output of something else.
fn by_itself(way: Way) -> bool {
    !way.collected && !way.nested && !way.streamed
}

/// `flush` of `client.flush()`, or what else the future is.
fn future_name(cx: &Cx<'_>, made: &Made) -> String {
    match made.callee {
        Callee::Fn(func) | Callee::Virtual(func) => format!("`{}`", cx.name(func)),
        Callee::Extern(_) | Callee::Unknown => "this future".to_owned(),
    }
}

/// Says where the function is declared async, if that is in the workspace.
fn with_declaration(cx: &Cx<'_>, made: &Made, diagnostic: Diagnostic) -> Diagnostic {
    let Some(callee) = made.callee.func() else { return diagnostic };
    if cx.program.is_model_fn(callee) {
        return diagnostic;
    }
    let verb = if cx.program.func(callee).is_async { "is async" } else { "returns a future" };
    diagnostic.label(
        cx.program.func(callee).place(),
        Role::Cause,
        format!("`{}` {verb}", cx.name(callee)),
    )
}

/// Offers `.await` before the byte at `end`, where awaiting is possible.
fn with_await(
    cx: &Cx<'_>,
    func: FnId,
    made: &Made,
    end: u32,
    mut diagnostic: Diagnostic,
) -> Diagnostic {
    if !made.awaitable {
        return diagnostic.help(
            "run it: await it in async code, or hand it to the runtime with its spawn function",
        );
    }
    diagnostic.fixes.push(Fix {
        title: "await it".to_owned(),
        applicability: Applicability::Unsafe,
        edits: vec![Edit::instead(cx.place(func, Span::new(end, end)), ".await")],
    });
    diagnostic.help("add `.await`, or hand the future to something that polls it")
}
