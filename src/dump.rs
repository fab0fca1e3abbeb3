//! What the analysis knows of one file, as text: `asynclint dump`. The way to see why a finding is missing. Decides nothing, and is no format for
//! programs.

use std::fmt::Write as _;

use crate::facts::Facts;
use crate::facts::events::{Acquisition, Binding, FnFlow, LockPlace, Root};
use crate::ir::{ExprId, ExprKind, FileIr, FnIdx, Name, PatId, PatKind, Stmt};
use crate::link::census::{self, Causes, CountedCall, Reached};
use crate::link::infer::{Res, TypedFile, infer_file};
use crate::link::{FnId, Program};
use crate::source::{FileId, Span};

/// What to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// The code as it was read.
    Ir,
    /// Where each call leads, or why that is not known; how often each function runs.
    Calls,
    /// Types of bindings and of receivers.
    Types,
    /// Calls, awaits and locks in order, with the guards held.
    Facts,
}

/// A file and what is asked of it.
#[derive(Debug)]
pub struct Query<'p> {
    pub program: &'p Program,
    /// For [`View::Calls`] and [`View::Facts`].
    pub facts: Option<&'p Facts>,
    pub file: FileId,
    pub text: &'p str,
    /// 1-based; only the functions that this line lies in.
    pub line: Option<u32>,
}

impl Query<'_> {
    pub fn show(&self, view: View) -> String {
        let mut out = String::new();
        let mut typed = infer_file(self.program, self.file);
        let calls = census::calls(self.program, &mut typed);
        for func in self.functions() {
            match view {
                View::Ir => self.ir(func, &mut out),
                View::Calls => self.calls(func, &typed, &calls, &mut out),
                View::Types => self.types(func, &typed, &mut out),
                View::Facts => self.flow(func, &mut out),
            }
            out.push('\n');
        }
        out
    }

    fn ir_of_file(&self) -> &FileIr {
        &self.program.file(self.file).ir
    }

    /// The functions of the file that are asked for, in source order, without those inside of others that are asked for too.
    fn functions(&self) -> Vec<FnId> {
        let ir = self.ir_of_file();
        let mut found: Vec<usize> = (0..ir.functions.len())
            .filter(|&idx| {
                let whole = ir.functions[idx].whole;
                let lines = ir.lines.line(whole.start)..=ir.lines.line(whole.end);
                self.line.is_none_or(|line| lines.contains(&line))
            })
            .collect();
        found.sort_by_key(|&idx| ir.functions[idx].whole.start);
        found.into_iter().map(|idx| self.program.file(self.file).fn_id(FnIdx::new(idx))).collect()
    }

    fn at(&self, span: Span) -> String {
        let (line, column) = self.ir_of_file().lines.line_column(self.text, span.start);
        format!("{line}:{column}")
    }

    fn written(&self, span: Span) -> String {
        let text = self.text.get(span.start as usize..span.end as usize).unwrap_or("");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn heading(&self, func: FnId, out: &mut String) {
        let data = self.program.func(func);
        let asynchronous = if data.is_async { "async " } else { "" };
        let name = self.program.fn_path(func);
        let _infallible = writeln!(out, "{} {asynchronous}fn {name}", self.at(data.name_span));
    }

    fn whole(&self, func: FnId) -> Span {
        self.ir_of_file().functions[self.program.func(func).idx.index()].whole
    }

    fn ir(&self, func: FnId, out: &mut String) {
        self.heading(func, out);
        let body = self.ir_of_file().functions[self.program.func(func).idx.index()].body;
        self.tree(body, 1, out);
    }

    fn tree(&self, expr: ExprId, depth: usize, out: &mut String) {
        if expr.is_none() {
            return;
        }
        let ir = self.ir_of_file();
        let span = ir.exprs[expr.index()].span;
        let kind = format!("{:?}", ir.expr(expr));
        let kind = kind.split([' ', '(', '{']).next().unwrap_or_default();
        let indent = "  ".repeat(depth.min(64));
        let _infallible =
            writeln!(out, "{} {indent}{kind} `{}`", self.at(span), self.written(span));
        if let ExprKind::Block(block) = ir.expr(expr) {
            for stmt in ir.list(ir.blocks[block.index()].stmts) {
                if let Stmt::Let { pat, .. } = ir.stmts[stmt.index()] {
                    let span = ir.pats[pat.index()].span;
                    let _infallible =
                        writeln!(out, "{} {indent}  let `{}`", self.at(span), self.written(span));
                }
            }
        }
        ir.children(expr, &mut |child| self.tree(child, depth + 1, out));
    }

    fn calls(&self, func: FnId, typed: &TypedFile<'_>, calls: &[CountedCall], out: &mut String) {
        self.heading(func, out);
        if let Some(facts) = self.facts {
            let _infallible = writeln!(out, "  runs: {}", facts.heat(func).as_str());
        }
        let whole = self.whole(func);
        let causes = Causes::new(self.program, typed);
        let mut calls: Vec<_> =
            calls.iter().filter(|call| whole.contains(call.span.start)).collect();
        calls.sort_by_key(|call| call.span.start);
        for call in calls {
            let to = match call.reached {
                Reached::Unknown => format!("not known: {}", causes.of_call(call.expr)),
                _ => self.target(typed, call.expr),
            };
            let awaited = if call.awaited { ".await" } else { "" };
            let _infallible = writeln!(
                out,
                "  {} `{}`{awaited} -> {to}",
                self.at(call.span),
                self.written(call.span)
            );
        }
    }

    fn target(&self, typed: &TypedFile<'_>, call: ExprId) -> String {
        let path = |func: FnId| self.program.whole_path(func);
        match typed.res(call) {
            Res::Fn(func) => path(func),
            Res::Virtual(func) => {
                let known = self.program.implementations(func).count();
                format!("{} of any implementation ({known} in the workspace)", path(func))
            }
            Res::Extern(name) => format!("{}, of which no model tells", self.program.text(name)),
            Res::Derived => "derived".to_owned(),
            _ => "a closure or function value".to_owned(),
        }
    }

    fn types(&self, func: FnId, typed: &TypedFile<'_>, out: &mut String) {
        self.heading(func, out);
        let ir = self.ir_of_file();
        let whole = self.whole(func);
        let mut rows: Vec<(Span, String)> = Vec::new();
        for (pat, index) in ir.pats.iter().zip(0..) {
            if matches!(pat.kind, PatKind::Binding { .. }) && whole.contains(pat.span.start) {
                let ty = typed.cx.show(typed.pat_ty(PatId::new(index)));
                rows.push((pat.span, format!("`{}`: {ty}", self.written(pat.span))));
            }
        }
        for (expr, index) in ir.exprs.iter().zip(0..) {
            let id = ExprId::new(index);
            if let ExprKind::MethodCall { receiver, method, .. } = expr.kind
                && whole.contains(expr.span.start)
                && typed.is_walked(id)
            {
                let (from, to) = (typed.cx.show(typed.ty(receiver)), typed.cx.show(typed.ty(id)));
                rows.push((expr.span, format!("({from}).{}(): {to}", ir.name(method))));
            }
        }
        rows.sort();
        for (span, row) in rows {
            let _infallible = writeln!(out, "  {} {row}", self.at(span));
        }
    }

    fn flow(&self, func: FnId, out: &mut String) {
        self.heading(func, out);
        let Some(facts) = self.facts else { return };
        let flow = facts.flow(func);
        let mut rows: Vec<(Span, String)> = Vec::new();
        for (piece, index) in flow.pieces.iter().zip(0u32..) {
            let kind = format!("{:?} runs {:?}", piece.kind, piece.runs);
            rows.push((piece.span, format!("piece {index}: {kind}")));
        }
        for call in &flow.calls {
            let note = if call.reachable { "" } else { ", not reached" };
            let held = self.held(flow, &call.held);
            rows.push((call.span, format!("calls `{}`{held}{note}", self.written(call.span))));
        }
        for taken in &flow.acquisitions {
            rows.push((taken.span, self.acquisition(flow, taken)));
        }
        for point in &flow.awaits {
            rows.push((point.span, format!("awaits{}", self.held(flow, &point.maybe_held))));
        }
        for made in facts.made(func) {
            rows.push((made.span, format!("makes a {:?}, {:?}", made.kind, made.fates)));
        }
        for dropped in &flow.dropped_guards {
            rows.push((dropped.wildcard, "drops what it was to hold".to_owned()));
        }
        for head in &flow.head_guards {
            let taken = &flow.acquisitions[head.acquisition as usize];
            rows.push((
                taken.span,
                format!("kept for the body of {:?}, which needs it not", head.head),
            ));
        }
        for site in facts.blocking(func) {
            let sink = self.program.extern_path(site.sink);
            rows.push((
                site.call.span,
                format!("blocks in `{sink}`, {} calls away", site.chain.len()),
            ));
        }
        rows.sort();
        for (span, row) in rows {
            let _infallible = writeln!(out, "  {} {row}", self.at(span));
        }
    }

    fn acquisition(&self, flow: &FnFlow, taken: &Acquisition) -> String {
        if taken.lock.is_none() {
            let guard = taken.guard.map(|guard| self.program.text(self.program.adt(guard).name));
            return format!("holds a `{}` as {}", guard.unwrap_or("value"), self.kept(taken));
        }
        let place =
            taken.place.as_ref().map_or("a place not known".to_owned(), |place| self.place(place));
        let attempt = if taken.is_try { ", if it can" } else { "" };
        let held = self.held(flow, &taken.held);
        format!("locks {place} {:?}{attempt} as {}{held}", taken.mode, self.kept(taken))
    }

    fn kept(&self, taken: &Acquisition) -> String {
        match taken.binding {
            Binding::Temporary => "a temporary".to_owned(),
            Binding::Lent(by, _) => format!("{}'s", self.program.short_name(by)),
            Binding::Named(pat) => {
                format!("`{}`", self.written(self.ir_of_file().pats[pat.index()].span))
            }
        }
    }

    fn place(&self, place: &LockPlace) -> String {
        let name = |pat: PatId| self.written(self.ir_of_file().pats[pat.index()].span);
        let root = match place.root {
            Root::Param(index) => format!("parameter {index}"),
            Root::Static(id) => {
                let constant = &self.program.consts[id.index()];
                let linked = self.program.file(constant.file);
                let name: Name = linked.ir.consts[constant.idx.index()].name;
                linked.ir.name(name).to_owned()
            }
            Root::Local(pat) => format!("`{}`", name(pat)),
        };
        place.path.iter().fold(root, |path, &(field, _)| path + "." + self.program.text(field))
    }

    fn held(&self, flow: &FnFlow, guards: &[u32]) -> String {
        let lines = guards.iter().map(|&guard| self.at(flow.acquisitions[guard as usize].span));
        let lines: Vec<String> = lines.collect();
        if lines.is_empty() { String::new() } else { format!(" holding {}", lines.join(", ")) }
    }
}
