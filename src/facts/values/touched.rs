//! Which functions of a file have to do with values that are followed: the others, most of them, need no walk. Looks at types, follows nothing.

use super::kinds::{holds_tasks, is_inert, kind_of};
use crate::facts::events::Callee;
use crate::ir::{ExprId, ExprKind, FnIdx, Name, Owner, PatId, PatKind};
use crate::link::infer::TypedFile;
use crate::link::ty::{Ty, TyKind};
use crate::link::{FnId, Program};
use crate::source::Span;

/// Those of `bodies` that make such values, await, name fields that hold tasks, or may be given any.
pub(crate) fn touched(
    program: &Program,
    typed: &mut TypedFile<'_>,
    bodies: &[FnIdx],
) -> Vec<FnIdx> {
    let ir = &program.file(typed.file).ir;
    let exprs = (0..ir.exprs.len()).map(ExprId::new);
    let found = exprs.filter(|&expr| is_touching(program, typed, expr));
    let mut places: Vec<u32> = found.map(|expr| ir.span(expr).start).collect();
    places.extend(ir.pats.iter().filter_map(|pat| match pat.kind {
        PatKind::Struct { fields, .. } => {
            let mut inner = ir.pairs::<Name, PatId>(fields).map(|(_, inner)| typed.pat_ty(inner));
            let takes = inner.any(|ty| holds_tasks(program, &typed.cx.types, ty));
            takes.then_some(pat.span.start)
        }
        _ => None,
    }));
    places.sort_unstable();
    let is_around = |whole: Span| {
        let first = places.partition_point(|&place| place < whole.start);
        places.get(first).is_some_and(|&place| place < whole.end)
    };
    let is_touched = |&idx: &FnIdx| {
        let function = ir.functions[idx.index()];
        function.owner == Owner::Static
            || is_around(function.whole)
            || may_be_given(program, program.file(typed.file).fn_id(idx))
    };
    bodies.iter().copied().filter(is_touched).collect()
}

fn is_touching(program: &Program, typed: &mut TypedFile<'_>, expr: ExprId) -> bool {
    let ir = &program.file(typed.file).ir;
    let func = || Callee::of(typed.res(expr)).func();
    match ir.expr(expr) {
        ExprKind::Await(_) | ExprKind::Async { .. } => true,
        ExprKind::Closure(closure) => ir.closures[closure.index()].is_async,
        ExprKind::Name(_) | ExprKind::Path(_) => {
            func().is_some_and(|func| program.func(func).is_async)
        }
        ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
            let ty = typed.ty(expr);
            func().is_some_and(|func| program.effects(func).starts_tasks())
                || !is_inert(program, &typed.cx.types, ty)
                    && kind_of(program, &mut typed.cx, ty).is_some()
        }
        ExprKind::Field { .. } => holds_tasks(program, &typed.cx.types, typed.ty(expr)),
        _ => false,
    }
}

/// What lies in a struct of the workspace is followed into functions that are only given the struct if a type argument says what that may be.
fn may_be_given(program: &Program, func: FnId) -> bool {
    let types = &program.types;
    let may = |&ty: &Ty| !is_inert(program, types, ty);
    program.func(func).inputs.iter().any(|&ty| match types.kind(types.peel(ty)) {
        TyKind::Adt(adt, args) if !program.file(program.adt(adt).file).is_model => {
            types.list_items(args).iter().any(may)
        }
        _ => may(&ty),
    })
}
