//! Family A: futures that nobody polls. The words that its rules share.

pub mod async_closure_never_polled;
pub mod discarded_future;
pub mod unawaited_future;

use crate::diagnostic::{Applicability, Diagnostic, Edit, Fix, Role};
use crate::facts::events::{Callee, DroppedFuture, PieceKind};
use crate::link::FnId;
use crate::rule::Cx;
use crate::source::Span;

/// `flush` of `client.flush()`, or what else the future is.
fn future_name(cx: &Cx<'_>, dropped: &DroppedFuture) -> String {
    match dropped.callee {
        Callee::Fn(func) | Callee::Virtual(func) => format!("`{}`", cx.name(func)),
        Callee::Extern(_) | Callee::Unknown => "this future".to_owned(),
    }
}

/// Says where the function is declared async, if that is in the workspace.
fn with_declaration(cx: &Cx<'_>, dropped: &DroppedFuture, diagnostic: Diagnostic) -> Diagnostic {
    let Some(callee) = dropped.callee.func() else { return diagnostic };
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
    dropped: &DroppedFuture,
    end: u32,
    mut diagnostic: Diagnostic,
) -> Diagnostic {
    let piece = &cx.facts.flow(func).pieces[dropped.piece as usize];
    let is_async_fn = piece.kind == PieceKind::Function && cx.program.func(func).is_async;
    if piece.kind != PieceKind::Async && !is_async_fn {
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
