//! Closures handed to functions of the workspace that call them: when they run, and what their caller and that function hold meanwhile.
//! Of a closure that is handed on once more nothing is known.

use super::events::{Acquisition, Binding, Call, Callee, FnFlow, Piece, PieceKind, Runs};
use super::locks::{held, leaves_function, translate};
use super::{operand_spans, runs_in_place};
use crate::link::{FnId, Program};

/// A closure that somebody else calls.
struct Run {
    func: FnId,
    piece: usize,
    runs: Runs,
    /// Guards of the function that it is written in.
    held: Vec<u32>,
    /// Locks of the function that calls it.
    lent: Vec<Acquisition>,
}

/// Finds when the closures of all functions run.
pub(super) fn run(program: &Program, flows: &mut [FnFlow]) {
    let funcs = (0..flows.len()).map(FnId::new);
    let found: Vec<Run> = funcs.flat_map(|func| closures(program, flows, func)).collect();
    for run in found {
        apply(run, flows);
    }
}

fn closures(program: &Program, flows: &[FnFlow], func: FnId) -> Vec<Run> {
    let flow = &flows[func.index()];
    let unknown = flow.pieces.iter().zip(0..).filter(|(piece, _)| piece.runs == Runs::Unknown);
    let found = unknown.filter_map(|(piece, index)| {
        let (by, param) = piece.handed?;
        let callee = flows.get(by.index())?;
        let mut calls = calls_of(callee, param).peekable();
        calls.peek()?;
        let runs = if program.func(by).is_async { Runs::WhenPolled } else { Runs::Inline };
        let run = Run { func, piece: index, runs, held: Vec::new(), lent: Vec::new() };
        let given = given_to(program, func, flow, piece);
        let Some(call) = given.filter(|call| runs == Runs::Inline || call.awaited) else {
            return Some(run);
        };
        let lent = calls.flat_map(|inner| lent(program, callee, inner, by, call)).collect();
        Some(Run { held: call.held.clone(), lent, ..run })
    });
    found.collect()
}

/// The calls of a parameter that happen before its function is done.
fn calls_of(flow: &FnFlow, param: u32) -> impl Iterator<Item = &Call> {
    let own = flow.called_params.iter().filter(move |&&(index, _)| index == param);
    let calls = own.map(|&(_, call)| &flow.calls[call as usize]);
    calls.filter(|call| runs_in_place(flow, call.piece))
}

/// The call that the closure `piece` is an argument of.
fn given_to<'f>(
    program: &Program,
    func: FnId,
    flow: &'f FnFlow,
    piece: &Piece,
) -> Option<&'f Call> {
    let (to, _) = piece.handed?;
    let is_given = |call: &&Call| {
        call.callee == Callee::Fn(to)
            && call.piece == piece.parent
            && operand_spans(program, func, call).contains(&piece.span)
    };
    flow.calls.iter().find(is_given)
}

/// What `by` holds when it comes to `inner`, as whoever handed it the closure in `call` sees it.
fn lent<'f>(
    program: &'f Program,
    flow: &'f FnFlow,
    inner: &'f Call,
    by: FnId,
    call: &'f Call,
) -> impl Iterator<Item = Acquisition> + 'f {
    held(flow, &inner.held).filter_map(move |taken| {
        let own = taken.place.as_ref().filter(|place| leaves_function(place))?;
        let place = translate(own, &call.args)?;
        Some(Acquisition {
            class: place.class(program),
            place: Some(place),
            lock: taken.lock,
            guard: taken.guard,
            is_try: taken.is_try,
            binding: Binding::Lent(by, taken.span),
            ..Acquisition::new(call.span, call.piece, taken.mode, Vec::new())
        })
    })
}

fn apply(run: Run, flows: &mut [FnFlow]) {
    let Run { func, piece, runs, mut held, lent } = run;
    let flow = &mut flows[func.index()];
    flow.pieces[piece].runs = runs;
    let first = flow.acquisitions.len();
    let inside: Vec<bool> =
        (0..flow.pieces.len()).map(|at| runs_inside(&flow.pieces, at, piece)).collect();
    flow.acquisitions.extend(lent);
    held.extend((first..flow.acquisitions.len()).filter_map(|id| u32::try_from(id).ok()));
    let is_inside = |piece: u32| inside.get(piece as usize) == Some(&true);
    for call in flow.calls.iter_mut().filter(|call| is_inside(call.piece)) {
        call.held.extend(&held);
    }
    for taken in flow.acquisitions.iter_mut().filter(|taken| is_inside(taken.piece)) {
        taken.held.extend(&held);
    }
    // Closures inside follow.
    let pieces = &mut flow.pieces;
    for at in piece..pieces.len() {
        let around = pieces[pieces[at].parent as usize].is_async;
        if pieces[at].kind == PieceKind::Closure {
            let runs = pieces[at].runs;
            pieces[at].is_async = runs == Runs::WhenPolled || runs == Runs::Inline && around;
        }
    }
}

/// Whether a piece is `outer`, or runs as part of it.
fn runs_inside(pieces: &[Piece], piece: usize, outer: usize) -> bool {
    let data = &pieces[piece];
    piece == outer
        || piece > outer
            && matches!(data.runs, Runs::Inline | Runs::Polled)
            && runs_inside(pieces, data.parent as usize, outer)
}
