//! Says what is wrong with a model file: attributes that cannot be read, that name no parameter, or that stand on the wrong kind of item.

use super::{Effects, effects, runtime};
use crate::ir::{Attrs, FileIr, Function, Item, ItemKind, PatId, PatKind};
use crate::source::Span;
use crate::workspace::Problem;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Function,
    Type,
    Macro,
    Other,
}

/// All that is wrong in a model file, in source order. `path` is how messages call the file.
pub fn check(file: &FileIr, path: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    for function in &file.functions {
        check_function(file, path, function, &mut problems);
    }
    for item in &file.items {
        if let Some(kind) = kind(item) {
            check_attrs(file, path, item.attrs, item.span, kind, &mut problems);
        }
    }
    problems.sort();
    problems
}

/// The kind of an item whose attributes are its own; those of functions are read from the functions, methods included.
fn kind(item: &Item) -> Option<Kind> {
    match item.kind {
        ItemKind::Function(_) => None,
        ItemKind::Adt(_) => Some(Kind::Type),
        ItemKind::MacroRules => Some(Kind::Macro),
        _ => Some(Kind::Other),
    }
}

fn check_function(file: &FileIr, path: &str, function: &Function, problems: &mut Vec<Problem>) {
    let mut report = |message: String| problems.push(problem(file, path, function.span, message));
    let effects = match effects(file, function.attrs) {
        Ok(effects) => effects,
        Err(error) => {
            problems.push(Problem {
                path: path.to_string(),
                line: error.line,
                message: error.message,
                in_target: true,
            });
            return;
        }
    };
    if let Some(word) = misplaced(&effects, Kind::Function) {
        report(format!("`{word}` says nothing about a function"));
    }
    let named = effects.args.iter().map(|(name, _)| name).chain(&effects.acquires_from);
    for name in named {
        if !file.pairs(function.params).any(|(pat, _)| is_called(file, pat, name)) {
            report(format!("there is no parameter `{name}`"));
        }
    }
    if effects.acquires.is_some() && !function.has_self {
        report("`acquires` needs a receiver, which is the lock".to_string());
    }
    if let Some(template) = &effects.instead {
        if effects.blocks.is_none() {
            report("`instead` without `blocks` replaces nothing".to_string());
        }
        if let Err(message) = check_template(file, function, template) {
            report(format!("`instead`: {message}"));
        }
    }
}

fn is_called(file: &FileIr, pat: PatId, name: &str) -> bool {
    !pat.is_none()
        && matches!(file.pats[pat.index()].kind, PatKind::Binding { name: found, .. } if file.name(found) == name)
}

fn check_template(file: &FileIr, function: &Function, template: &str) -> Result<(), String> {
    let n_args = file.pairs(function.params).len() - usize::from(function.has_self);
    for piece in runtime::pieces(template)? {
        match piece {
            runtime::Piece::Argument(index) if index >= n_args => {
                return Err(format!("there is no argument {{{index}}}"));
            }
            runtime::Piece::Receiver if !function.has_self => {
                return Err("there is no receiver".to_string());
            }
            _ => {}
        }
    }
    Ok(())
}

fn check_attrs(
    file: &FileIr,
    path: &str,
    attrs: Attrs,
    span: Span,
    kind: Kind,
    problems: &mut Vec<Problem>,
) {
    match effects(file, attrs) {
        Ok(effects) => {
            if let Some(word) = misplaced(&effects, kind) {
                problems.push(problem(
                    file,
                    path,
                    span,
                    format!("`{word}` says nothing about this kind of item"),
                ));
            }
        }
        Err(error) => {
            problems.push(Problem {
                path: path.to_string(),
                line: error.line,
                message: error.message,
                in_target: true,
            });
        }
    }
}

fn problem(file: &FileIr, path: &str, span: Span, message: String) -> Problem {
    Problem { path: path.to_string(), line: file.lines.line(span.start), message, in_target: true }
}

/// The first effect that does not belong on an item of this kind.
fn misplaced(effects: &Effects, kind: Kind) -> Option<&'static str> {
    let said = [
        ("blocks", effects.blocks.is_some(), Kind::Function),
        ("instead", effects.instead.is_some(), Kind::Function),
        ("runs_inline", !effects.args.is_empty(), Kind::Function),
        ("acquires", effects.acquires.is_some(), Kind::Function),
        ("acquires_from", effects.acquires_from.is_some(), Kind::Function),
        ("notifies", effects.notifies.is_some(), Kind::Function),
        ("piped", effects.piped, Kind::Function),
        ("connects", effects.connects.is_some(), Kind::Function),
        ("reaps", effects.reaps.is_some(), Kind::Function),
        ("cancel", effects.cancel.is_some(), Kind::Function),
        ("takes", effects.takes, Kind::Function),
        ("ends", effects.ends, Kind::Function),
        ("gives_up", effects.gives_up, Kind::Function),
        ("races", effects.races, Kind::Function),
        ("client_drops", effects.client_drops, Kind::Function),
        ("begins", effects.begins.is_some(), Kind::Function),
        ("settles", effects.settles.is_some(), Kind::Function),
        ("never_suspends", effects.never_suspends, Kind::Function),
        ("waits", effects.waits.is_some(), Kind::Function),
        ("wakes", effects.wakes, Kind::Function),
        ("no_timeout", effects.no_timeout, Kind::Function),
        ("limits", effects.limits.is_some(), Kind::Function),
        ("unbounded", effects.unbounded, Kind::Function),
        ("fans_out", effects.fans_out, Kind::Function),
        ("makes_runtime", effects.makes_runtime, Kind::Function),
        ("bursts", effects.bursts, Kind::Function),
        ("peeks", effects.peeks, Kind::Function),
        ("lags", effects.lags, Kind::Function),
        ("needs_workers", effects.needs_workers, Kind::Function),
        ("readies", effects.readies, Kind::Function),
        ("needs_ready", effects.needs_ready, Kind::Function),
        ("one_thread", effects.one_thread.is_some(), Kind::Function),
        ("pauses_time", effects.pauses_time.is_some(), Kind::Function),
        ("returns_early", effects.returns_early, Kind::Macro),
        ("listens", effects.listens, Kind::Function),
        ("reaches", effects.reaches, Kind::Function),
        ("pools", effects.pools, Kind::Type),
        ("passes_through", effects.passes_through, Kind::Function),
        ("milliseconds", effects.milliseconds.is_some(), Kind::Function),
        ("set_once", effects.set_once, Kind::Type),
        ("drops", effects.drops, Kind::Function),
        ("serves", effects.serves, Kind::Function),
        ("signal", effects.signal, Kind::Function),
        ("opens_span", effects.opens_span, Kind::Function),
        ("keeps_span", effects.keeps_span, Kind::Function),
        ("aborts", effects.aborts, Kind::Function),
        ("awaits_stop", effects.awaits_stop, Kind::Function),
        ("needs_runtime", effects.needs_runtime, Kind::Function),
        ("without_runtime", effects.without_runtime.is_some(), Kind::Function),
        ("in_kernel", effects.in_kernel, Kind::Function),
        ("writes", effects.writes, Kind::Function),
        ("must_flush", effects.must_flush.is_some(), Kind::Type),
        ("detects_runtime", effects.detects_runtime, Kind::Function),
        ("panics_in_runtime", effects.panics_in_runtime, Kind::Function),
        ("tells_done", effects.tells_done, Kind::Function),
        ("runtime_entry", effects.runtime_entry, Kind::Function),
        ("lock", effects.lock.is_some(), Kind::Type),
        ("guard", effects.guard, Kind::Type),
        ("hostile_across_await", effects.hostile_across_await.is_some(), Kind::Type),
        ("span_guard", effects.span_guard, Kind::Type),
        ("must_hold", effects.must_hold.is_some(), Kind::Type),
        ("task_handle", effects.task_handle.is_some(), Kind::Type),
        ("tracks", effects.tracks, Kind::Type),
        ("timer", effects.timer, Kind::Type),
        ("independent", effects.independent, Kind::Type),
        ("polls_items", effects.polls_items, Kind::Type),
        ("lazy", effects.lazy, Kind::Type),
        ("task_key", effects.task_key, Kind::Type),
        ("sets_key", effects.sets_key, Kind::Function),
        ("needs_key", effects.needs_key, Kind::Function),
        ("shared", effects.shared, Kind::Type),
        ("sender", effects.sender, Kind::Type),
        ("select", effects.select, Kind::Macro),
        ("join", effects.join, Kind::Macro),
        ("makes_stream", effects.makes_stream, Kind::Macro),
        ("opaque", effects.opaque, Kind::Macro),
    ];
    let diverges = effects.diverges && !matches!(kind, Kind::Function | Kind::Macro);
    let word = said
        .into_iter()
        .find(|&(_, is_said, place)| is_said && place != kind)
        .map(|(word, ..)| word);
    word.or(diverges.then_some("diverges"))
}
