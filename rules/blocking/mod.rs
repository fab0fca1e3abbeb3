//! Family B: calls that keep the executor's thread. The words that its rules share; which kinds of call each rule is about, the rule says.

pub mod block_on_in_async;
pub mod blocking_fs;
pub mod blocking_sleep;

use crate::diagnostic::{Confidence, Diagnostic, Heat, Role};
use crate::facts::BlockingSite;
use crate::facts::events::PieceKind;
use crate::link::FnId;
use crate::models::Blocks;
use crate::rule::{Cx, RuleMeta};

/// A finding for one call that blocks, directly or at the end of a chain.
fn blocking_call(
    cx: &Cx<'_>,
    func: FnId,
    site: &BlockingSite,
    meta: &RuleMeta,
    consequence: &str,
) -> Diagnostic {
    let caller = cx.name(func);
    let sink = cx.name(site.sink);
    let heat = cx.facts.heat(func, site.piece);
    // Waiting for a future on its executor fails wherever it is done.
    let is_wrong_anywhere = site.kind == Blocks::Runtime;
    let is_sure = is_wrong_anywhere || heat != Heat::Exported;
    let confidence =
        if is_sure && !site.through_trait { Confidence::High } else { Confidence::Medium };
    let message = match site.chain.as_slice() {
        [_] => format!("`{sink}` {consequence} inside `{caller}`"),
        [first, ..] => format!(
            "`{}` {consequence} inside `{caller}`: it ends in `{sink}`",
            cx.name(first.callee)
        ),
        [] => String::new(),
    };
    let mut diagnostic = Diagnostic::new(meta.name, confidence, site.call, message);
    diagnostic.heat = (heat == Heat::Test || !is_wrong_anywhere).then_some(heat);
    diagnostic.key = sink;
    diagnostic = with_chain(cx, site, diagnostic);
    let around = cx.facts.flow(func).pieces[site.piece as usize];
    let what = match around.kind {
        PieceKind::Function if cx.program.func(func).is_async => format!("`{caller}` is async"),
        PieceKind::Function => format!("`{caller}` is polled"),
        PieceKind::Closure => "the closure runs in async code".to_owned(),
        PieceKind::Async => "this is async code".to_owned(),
    };
    diagnostic = diagnostic.label(
        cx.place(func, around.span),
        Role::Cause,
        format!("{what}: other tasks of this thread wait meanwhile"),
    );
    match cx.instead(func, site.sink) {
        Some(instead) if site.chain.len() == 1 => diagnostic.help(format!("use `{instead}`")),
        Some(instead) => diagnostic.help(format!("make the helper async with `{instead}`, or call it where blocking is allowed")),
        None => diagnostic.help("run it where blocking is allowed, on a thread of its own or the runtime's blocking pool"),
    }
}

/// Every hop of the chain, the last one as the sink.
fn with_chain(cx: &Cx<'_>, site: &BlockingSite, mut diagnostic: Diagnostic) -> Diagnostic {
    let last = site.chain.len().saturating_sub(1);
    for (index, hop) in site.chain.iter().enumerate() {
        let name = cx.name(hop.callee);
        diagnostic = match index {
            0 if last == 0 => diagnostic.label(
                hop.place,
                Role::Sink,
                "does not give the thread back until it is done",
            ),
            index if index == last => {
                diagnostic.label(hop.place, Role::Sink, format!("which calls `{name}`"))
            }
            0 => diagnostic.label(hop.place, Role::Step, format!("calls `{name}`")),
            _ => diagnostic.label(hop.place, Role::Step, format!("which calls `{name}`")),
        };
    }
    if site.through_trait {
        diagnostic = diagnostic.note("a call in the chain goes through a trait: every implementation in this workspace was considered");
    }
    diagnostic
}
