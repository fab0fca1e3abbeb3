//! Awaits that follow each other though none needs what another gives: neighbours in a block, rounds of a loop. What the calls are for, a rule
//! must judge by their names.

use crate::facts::tree::Tree;
use crate::ir::{ExprId, ExprKind, PatId, Stmt};
use crate::link::FnId;
use crate::link::infer::Res;
use crate::link::ty::TyKind;
use crate::models::Limits;
use crate::source::Span;

/// A call that is awaited where it stands.
#[derive(Clone, Debug)]
pub struct Waited {
    pub call: Span,
    pub callee: FnId,
    /// The locals that it is given.
    pub given: Vec<String>,
}

/// A `for` loop whose rounds could overlap.
#[derive(Debug)]
pub struct Rounds {
    pub repeated: Span,
    pub waits: Vec<Waited>,
}

/// Neighbouring `let`s with an await each, none of which mentions what another binds.
pub(super) fn neighbours(tree: &Tree<'_, '_>) -> Vec<Vec<Waited>> {
    let mut found = Vec::new();
    for &expr in &tree.exprs {
        if let ExprKind::Block(block) = tree.kind(expr) {
            let block = tree.ir().blocks[block.index()];
            runs(
                tree,
                tree.ir().list(block.stmts).map(|stmt| tree.ir().stmts[stmt.index()]),
                &mut found,
            );
        }
    }
    found
}

fn runs(tree: &Tree<'_, '_>, stmts: impl Iterator<Item = Stmt>, found: &mut Vec<Vec<Waited>>) {
    let mut run: Vec<Waited> = Vec::new();
    let mut bound: Vec<PatId> = Vec::new();
    let mut end = |run: &mut Vec<Waited>, bound: &mut Vec<PatId>| {
        if run.len() > 1 {
            found.push(std::mem::take(run));
        }
        run.clear();
        bound.clear();
    };
    for stmt in stmts {
        let waited = awaited_let(tree, stmt);
        let Some((pat, init, waited)) = waited else {
            end(&mut run, &mut bound);
            continue;
        };
        if tree.below(init).filter_map(|at| tree.local(at)).any(|pat| bound.contains(&pat)) {
            end(&mut run, &mut bound);
        }
        run.push(waited);
        tree.ir().bindings(pat, &mut |binding| bound.push(binding));
    }
    end(&mut run, &mut bound);
}

/// `let x = call(..).await?;`
fn awaited_let(tree: &Tree<'_, '_>, stmt: Stmt) -> Option<(PatId, ExprId, Waited)> {
    let Stmt::Let { pat, init, otherwise, .. } = stmt else { return None };
    if !otherwise.is_none() {
        return None;
    }
    let mut at = init;
    loop {
        at = match tree.kind(at) {
            ExprKind::Try(inner) => inner,
            ExprKind::MethodCall { receiver, .. }
                if tree.effects(at).is_some_and(|effects| effects.passes_through) =>
            {
                receiver
            }
            ExprKind::Await(call) => return Some((pat, init, waited(tree, call)?)),
            _ => return None,
        }
    }
}

/// A call of which it is known what it is given, and nothing of that to be changed.
fn waited(tree: &Tree<'_, '_>, call: ExprId) -> Option<Waited> {
    let callee = tree.callee(call).func()?;
    let types = &tree.typed.cx.types;
    let inputs = &tree.program.func(callee).inputs;
    let by_name = |&ty| !matches!(tree.program.types.kind(ty), TyKind::Ref { mutable: true, .. });
    let unchanged = |&arg: &ExprId| {
        !matches!(types.kind(tree.ty(arg)), TyKind::Ref { mutable: true, .. })
            && !matches!(tree.kind(arg), ExprKind::Ref { mutable: true, .. })
    };
    // What an argument awaits or hands on early comes before.
    let nested =
        tree.below(call).any(|at| matches!(tree.kind(at), ExprKind::Await(_) | ExprKind::Try(_)));
    if nested || !inputs.iter().all(by_name) || !tree.operands(call).iter().all(unchanged) {
        return None;
    }
    let given = tree.below(call).filter_map(|at| tree.local(at));
    let given = given.map(|pat| tree.binding_name(pat).to_owned()).collect();
    Some(Waited { call: tree.callee_span(call), callee, given })
}

/// The `for` loops whose rounds await and need nothing of each other.
pub(super) fn rounds(tree: &Tree<'_, '_>) -> Vec<Rounds> {
    tree.exprs.iter().filter_map(|&at| overlapping(tree, at)).collect()
}

fn overlapping(tree: &Tree<'_, '_>, repeated: ExprId) -> Option<Rounds> {
    let ExprKind::For { iter, body, .. } = tree.kind(repeated) else { return None };
    if is_counted(tree, iter) || !tree.ways_out(repeated).is_empty() {
        return None;
    }
    let home = tree.piece(repeated);
    let mut waits = Vec::new();
    for at in tree.below(body).filter(|&at| tree.piece(at) == home) {
        match tree.kind(at) {
            ExprKind::Await(call) => {
                let around = tree.around(tree.parent(at)).find(|&at| tree.is_loop(at));
                if around != Some(repeated) || !is_of_round(tree, call, repeated) {
                    return None;
                }
                waits.push(waited(tree, call)?);
            }
            // Macros may wait as well.
            ExprKind::Macro(_) if tree.joins(at) || tree.is_select(at) => return None,
            _ => {}
        }
    }
    (!waits.is_empty()).then(|| Rounds { repeated: tree.span(iter), waits })
}

/// Numbers count attempts and pages; and what is cut into portions was meant to come in portions.
fn is_counted(tree: &Tree<'_, '_>, iter: ExprId) -> bool {
    tree.below(iter).any(|at| {
        matches!(tree.kind(at), ExprKind::Range { .. })
            || tree.effects(at).is_some_and(|effects| effects.limits == Some(Limits::Number))
    })
}

/// Whether a call depends on what the round is about, and on nothing that other rounds change.
fn is_of_round(tree: &Tree<'_, '_>, call: ExprId, repeated: ExprId) -> bool {
    let locals: Vec<PatId> = tree.below(call).filter_map(|at| tree.local(at)).collect();
    let is_inside =
        |pat: &PatId| tree.bound(*pat).is_some_and(|bound| tree.contains(repeated, bound.within));
    let changes = |pat: &PatId| {
        let mut inside = tree.mentions(*pat).iter().filter(|&&at| tree.contains(repeated, at));
        inside.any(|&at| may_change(tree, at))
    };
    locals.iter().any(is_inside) && !locals.iter().any(|pat| !is_inside(pat) && changes(pat))
}

/// Whether a local may be another one after it is mentioned here.
fn may_change(tree: &Tree<'_, '_>, mention: ExprId) -> bool {
    let mut below = mention;
    for at in tree.around(tree.parent(mention)) {
        match tree.kind(at) {
            ExprKind::Field { .. } | ExprKind::Index { .. } => below = at,
            ExprKind::Assign { lhs, .. } | ExprKind::AssignOp { lhs, .. } => return lhs == below,
            ExprKind::Ref { mutable, .. } => return mutable,
            ExprKind::MethodCall { receiver, .. } if receiver == below => {
                let copies = matches!(tree.typed.res(at), Res::Derived);
                return !copies && !tree.only_looks(at);
            }
            _ => return false,
        }
    }
    false
}
