//! Family B: calls that keep the executor's thread. The words that its rules share; which kinds of call each rule is about, the rule says.

pub mod block_on_in_async;
pub mod blocking_fs;
pub mod blocking_fs_metadata;
pub mod blocking_net;
pub mod blocking_pool_misuse;
pub mod blocking_process;
pub mod blocking_sleep;
pub mod blocking_wait;
pub mod cpu_bound_in_async;
pub mod loop_never_yields;
pub mod useless_assumption;

use crate::diagnostic::{Confidence, Diagnostic, Heat, Role};
use crate::facts::events::PieceKind;
use crate::facts::{BlockingSite, Spark, Waiting};
use crate::link::FnId;
use crate::models::Blocks;
use crate::rule::{Cx, RuleMeta, Sink};

/// Of a longer chain nobody knows whether the conditions on its way can all hold at once.
const SURE_STEPS: usize = 3;

/// Reports the calls of `func` that block in one of the ways `kinds`.
fn report(
    cx: &Cx<'_>,
    func: FnId,
    kinds: &[Blocks],
    meta: &RuleMeta,
    consequence: &str,
    out: &mut Sink,
) {
    for site in cx.facts.blocking(func).iter().filter(|site| kinds.contains(&site.kind)) {
        out.push(blocking_call(cx, func, site, meta, consequence));
    }
}

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
    let waiting = cx.facts.waiting(func, site.index);
    let heat = match cx.facts.heat_of_call(func, site.index) {
        Heat::Test => Heat::Test,
        _ if waiting == Waiting::Nobody => Heat::Alone,
        heat => heat,
    };
    // Waiting for a future on its executor fails wherever it is done.
    let is_wrong_anywhere = site.kind == Blocks::Runtime;
    let confidence = confidence(cx, site, heat);
    let message = match site.chain.as_slice() {
        [_] => format!("`{sink}` {consequence} inside `{caller}`"),
        [first, ..] => {
            let is_first_use = cx.program.is_initialiser(first.callee);
            let use_of = if is_first_use { "the first use of " } else { "" };
            let first = cx.name(first.callee);
            format!("{use_of}`{first}` {consequence} inside `{caller}`: it ends in `{sink}`")
        }
        [] => String::new(),
    };
    let mut diagnostic = Diagnostic::new(meta.name, confidence, site.call, message);
    diagnostic.heat = (heat == Heat::Test || !is_wrong_anywhere).then_some(heat);
    diagnostic.key = sink;
    let flow = cx.facts.flow(func);
    let around = flow.pieces[flow.calls[site.index].piece as usize];
    let what = match around.kind {
        PieceKind::Function if cx.program.func(func).is_async => format!("`{caller}` is async"),
        PieceKind::Function => format!("`{caller}` runs on an executor"),
        PieceKind::Closure => "the closure runs in async code".to_owned(),
        PieceKind::Async => "this is async code".to_owned(),
    };
    let who = match waiting {
        Waiting::Nobody => {
            "alone on its thread, beside the runtime's own: only what it does next waits"
        }
        Waiting::Siblings => "what is polled beside it waits meanwhile, no other task does",
        Waiting::Tasks if cx.facts.is_single_threaded(cx.program, func) => {
            "all tasks wait meanwhile, the program's runtime has one thread"
        }
        Waiting::Tasks => "other tasks of this thread wait meanwhile",
    };
    diagnostic =
        diagnostic.label(cx.place(func, around.span), Role::Cause, format!("{what}: {who}"));
    diagnostic = with_chain(cx, site, diagnostic);
    if diagnostic.heat >= Some(Heat::Warm) {
        diagnostic = with_heat(cx, func, diagnostic);
    }
    if site.chain.len() == 1 && !meta.fixes.is_empty() && can_await(cx, func, around.kind) {
        diagnostic.fixes.extend(cx.await_instead(func, site.sink, site.call));
    }
    diagnostic.help(help(cx, func, site))
}

/// What to write instead: an async twin of the call or of its helper, or work for the blocking pool by the name it has in the user's runtime.
fn help(cx: &Cx<'_>, func: FnId, site: &BlockingSite) -> String {
    let pool = cx.runtime(func).and_then(|runtime| runtime.operation("spawn_blocking"));
    let elsewhere = match pool {
        Some(pool) => format!("on the blocking pool with `{pool}(..)`"),
        None => "on a thread of its own".to_owned(),
    };
    match cx.instead(func, site.sink) {
        Some(instead) if site.chain.len() == 1 => format!("use `{instead}`"),
        Some(instead) if site.chain.len() == 2 || site.kind == Blocks::Sleep => {
            format!("make the helper async with `{instead}`, or run it {elsewhere}")
        }
        _ => format!("run it {elsewhere}"),
    }
}

/// `poll` functions run on executors too, but await nothing.
fn can_await(cx: &Cx<'_>, func: FnId, kind: PieceKind) -> bool {
    match kind {
        PieceKind::Function => cx.program.func(func).is_async,
        PieceKind::Async => true,
        PieceKind::Closure => false,
    }
}

/// Of a long chain nobody knows whether the conditions on its way can all hold, nor of a function whose callers are not known whether it runs
/// beside anything: of 34 findings with more than three calls, and of 24 of the other kind, three were worth a change.
fn confidence(cx: &Cx<'_>, site: &BlockingSite, heat: Heat) -> Confidence {
    let hurts_anywhere = matches!(site.kind, Blocks::Runtime | Blocks::Sleep);
    let is_long = site.chain.len() > SURE_STEPS;
    let is_alone = heat == Heat::Exported && site.kind != Blocks::Runtime;
    // Most destructors do so only where the value was not closed before.
    let by_drop = site.chain.iter().any(|hop| cx.program.is_drop(hop.callee));
    // Most cells are set before anybody asks for what is in them: then nobody waits.
    let mostly_set = site.kind == Blocks::Wait && cx.program.self_effects(site.sink).set_once;
    if mostly_set {
        return Confidence::Low;
    }
    if !hurts_anywhere && (is_long || is_alone && site.chain.len() > 1)
        || by_drop && site.kind != Blocks::Runtime
    {
        Confidence::Low
    } else if by_drop || is_long || is_alone || site.through_trait || site.kind == Blocks::Pool {
        Confidence::Medium
    } else {
        Confidence::High
    }
}

/// Where what runs again and again begins, and how it leads to `func`.
fn with_heat(cx: &Cx<'_>, func: FnId, diagnostic: Diagnostic) -> Diagnostic {
    let Some(path) = cx.facts.heat_path(func) else { return diagnostic };
    let names: Vec<String> =
        path.through.iter().map(|&func| format!("`{}`", cx.name(func))).collect();
    let Some((first, rest)) = names.split_first() else { return diagnostic };
    let text = match path.spark {
        Spark::Loop => format!("{first} is called in a loop without end"),
        Spark::HandedOver => format!("{first} is handed over, to be called again and again"),
        Spark::Implementation => {
            format!("{first} runs whenever its value is polled, called or dropped")
        }
        Spark::Task => format!("{first} is spawned in a loop"),
    };
    let diagnostic = diagnostic.label(path.place, Role::Cause, text);
    match rest {
        [] => diagnostic,
        [last] => diagnostic.note(format!("{first} calls {last}")),
        [second, last] => diagnostic.note(format!("{first} calls {second}, which calls {last}")),
        [second, .., last] => {
            let more = rest.len() - 1;
            diagnostic.note(format!("{first} calls {second}, and {more} calls further {last} runs"))
        }
    }
}

/// Every hop of the chain, the last one as the sink.
fn with_chain(cx: &Cx<'_>, site: &BlockingSite, mut diagnostic: Diagnostic) -> Diagnostic {
    let last = site.chain.len().saturating_sub(1);
    // A listing goes by line: a longer story needs its order said.
    let number = |index: usize| if last > 1 { format!("{}: ", index + 1) } else { String::new() };
    for (index, hop) in site.chain.iter().enumerate() {
        let role = if index == last { Role::Sink } else { Role::Step };
        let text = match index {
            0 if last == 0 => "does not give the thread back until it is done".to_owned(),
            _ => number(index) + &cx.step(hop.callee, index == 0),
        };
        let text = if hop.through_trait { text + ", by its trait" } else { text };
        diagnostic = diagnostic.label(hop.place, role, text);
    }
    if site.chain.len() > SURE_STEPS {
        diagnostic = diagnostic.note(format!("a chain of {} calls: whether the conditions on its way can all hold at once is not known", site.chain.len()));
    }
    if site.through_trait {
        diagnostic = diagnostic.note("a call in the chain goes through a trait: every implementation in this workspace was considered");
    }
    diagnostic
}
