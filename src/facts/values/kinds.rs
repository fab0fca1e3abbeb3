//! Which types are followed, as models and the language's traits say: futures that have not begun, handles of tasks, what may hold either.

use super::{Kind, Way};
use crate::link::ty::{Bound, Ty, TyKind, Types};
use crate::link::{AdtId, Program, TyCx};
use crate::models::{Effects, TaskHandle};

/// How deep types are looked into.
const DEPTH: u32 = 4;

/// Futures of other types may have begun their work: handles of tasks, receivers of answers, what users write.
pub(crate) fn is_lazy(program: &Program, types: &Types<'_>, ty: Ty) -> bool {
    let lang = &program.lang;
    match types.kind(ty) {
        TyKind::Adt(adt, args) if Some(adt) == lang.boxed || Some(adt) == lang.pin => {
            let inner = types.list_items(args).first();
            inner.is_some_and(|&inner| is_lazy(program, types, inner))
        }
        TyKind::Adt(adt, _) => effects(program, adt).is_some_and(|effects| effects.lazy),
        TyKind::Ref { .. } => false,
        _ => true,
    }
}

fn effects(program: &Program, adt: AdtId) -> Option<&Effects> {
    program.adt(adt).effects.as_deref()
}

/// What kind of value a type is, seen through what merely wraps it.
pub(super) fn kind_of(program: &Program, cx: &mut TyCx<'_>, ty: Ty) -> Option<(Kind, Way)> {
    let mut way = Way::default();
    let kind = inside(program, cx, ty, 0, &mut way)?;
    Some((kind, way))
}

fn inside(program: &Program, cx: &mut TyCx<'_>, ty: Ty, depth: u32, way: &mut Way) -> Option<Kind> {
    let lang = &program.lang;
    let direct = plain(program, cx, ty);
    if direct.is_some() || depth > DEPTH {
        return direct;
    }
    match cx.types.kind(ty) {
        TyKind::Adt(adt, args) => {
            let wraps = [lang.option, lang.result, lang.vec].contains(&Some(adt));
            let inner = *cx.types.list_items(args).first().filter(|_| wraps)?;
            let kind = inside(program, cx, inner, depth + 1, way);
            way.collected |= kind.is_some() && Some(adt) == lang.vec;
            kind
        }
        TyKind::Array(inner) => {
            let kind = inside(program, cx, inner, depth + 1, way);
            way.collected |= kind.is_some();
            kind
        }
        // Who gets several things at once need not want all of them.
        _ => None,
    }
}

/// What a type is itself.
pub(super) fn plain(program: &Program, cx: &mut TyCx<'_>, ty: Ty) -> Option<Kind> {
    let kind = cx.types.kind(ty);
    if let TyKind::Adt(adt, _) = kind {
        match effects(program, adt) {
            Some(Effects { task_handle: Some(handle), .. }) => return Some(Kind::Task(*handle)),
            Some(Effects { must_flush: Some(_), .. }) => return Some(Kind::Writer(adt)),
            Some(Effects { lazy: true, .. }) => {}
            _ if [program.lang.boxed, program.lang.pin].contains(&Some(adt)) => {}
            _ => return None,
        }
    }
    if matches!(kind, TyKind::Unknown | TyKind::Never | TyKind::Prim(_) | TyKind::Ref { .. }) {
        return None;
    }
    if !is_lazy(program, &cx.types, ty) {
        return None;
    }
    if cx.is_future(ty) {
        return Some(Kind::Future);
    }
    // A boxed value that is no future may be anything.
    let is_own = |adt| effects(program, adt).is_some_and(|effects| effects.lazy);
    matches!(kind, TyKind::Adt(adt, _) if is_own(adt)).then_some(Kind::Stream)
}

/// `Result<Result<_, _>, _>`, both of which can fail.
pub(super) fn is_result_of_result(program: &Program, types: &Types<'_>, ty: Ty) -> bool {
    ok_of(program, types, ty).is_some_and(|ok| is_fallible(program, types, ok))
}

/// Whether a type is a `Result` with an error that can be made, and that says something: what ends in `Err(())` was told before.
pub(super) fn is_fallible(program: &Program, types: &Types<'_>, ty: Ty) -> bool {
    let TyKind::Adt(adt, args) = types.kind(ty) else { return false };
    if Some(adt) != program.lang.result {
        return false;
    }
    let error = types.list_items(args).get(1).copied().unwrap_or(Ty::UNKNOWN);
    match types.kind(error) {
        TyKind::Never => false,
        TyKind::Tuple(items) => !types.list_items(items).is_empty(),
        // An enum without variants: `Infallible`.
        TyKind::Adt(adt, _) => {
            let data = program.adt(adt);
            !(data.is_enum && data.variants.is_empty())
        }
        _ => true,
    }
}

fn ok_of(program: &Program, types: &Types<'_>, ty: Ty) -> Option<Ty> {
    match types.kind(ty) {
        TyKind::Adt(adt, args) if Some(adt) == program.lang.result => {
            types.list_items(args).first().copied()
        }
        _ => None,
    }
}

/// Whether rustc warns of a statement that drops such a value: futures without a name, boxed or not, and results.
pub(super) fn is_must_use(program: &Program, types: &Types<'_>, ty: Ty) -> bool {
    let lang = &program.lang;
    match types.kind(ty) {
        TyKind::Future(..) | TyKind::AsyncBlock(..) | TyKind::Opaque(_) | TyKind::Dyn(_) => true,
        TyKind::Adt(adt, args) if [lang.boxed, lang.pin].contains(&Some(adt)) => {
            let inner = types.list_items(args).first();
            inner.is_some_and(|&inner| is_must_use(program, types, inner))
        }
        TyKind::Adt(adt, _) => {
            Some(adt) == lang.result || effects(program, adt).is_some_and(|effects| effects.lazy)
        }
        _ => false,
    }
}

/// Whether a type is a `Result` of something that is none.
pub(super) fn is_plain_result(program: &Program, types: &Types<'_>, ty: Ty) -> bool {
    ok_of(program, types, ty).is_some() && !is_result_of_result(program, types, ty)
}

/// Whether a value of this type surely holds nothing that is followed.
pub(crate) fn is_inert(program: &Program, types: &Types<'_>, ty: Ty) -> bool {
    is_inert_at(program, types, ty, 0)
}

fn is_inert_at(program: &Program, types: &Types<'_>, ty: Ty, depth: u32) -> bool {
    if depth > DEPTH {
        return false;
    }
    let inert = |ty: &Ty| is_inert_at(program, types, *ty, depth + 1);
    match types.kind(ty) {
        TyKind::Never | TyKind::Prim(_) | TyKind::Fn(_) | TyKind::FnPtr(..) => true,
        TyKind::Tuple(items) => types.list_items(items).iter().all(inert),
        TyKind::Ref { inner, .. }
        | TyKind::Pointer(inner)
        | TyKind::Slice(inner)
        | TyKind::Array(inner) => inert(&inner),
        TyKind::Adt(adt, args) => {
            let of_model = program.file(program.adt(adt).file).is_model;
            let followed = |effects: &Effects| {
                effects.lazy || effects.task_handle.is_some() || effects.must_flush.is_some()
            };
            of_model
                && !effects(program, adt).is_some_and(followed)
                && Some(adt) != program.lang.context
                && types.list_items(args).iter().all(inert)
        }
        _ => false,
    }
}

/// Whether a value of this type is a task's handle or a set of tasks, or holds one.
pub(super) fn holds_tasks(program: &Program, types: &Types<'_>, ty: Ty) -> bool {
    holds_tasks_at(program, types, ty, 0)
}

fn holds_tasks_at(program: &Program, types: &Types<'_>, ty: Ty, depth: u32) -> bool {
    if depth > DEPTH {
        return false;
    }
    let holds = |&ty: &Ty| holds_tasks_at(program, types, ty, depth + 1);
    match types.kind(ty) {
        TyKind::Adt(adt, args) => {
            effects(program, adt).is_some_and(|effects| effects.task_handle.is_some())
                || types.list_items(args).iter().any(holds)
        }
        TyKind::Tuple(items) => types.list_items(items).iter().any(holds),
        TyKind::Ref { inner, .. } => holds(&inner),
        _ => false,
    }
}

/// Type parameters that a type mentions.
pub(super) fn params_in(types: &Types<'_>, ty: Ty, found: &mut Vec<u32>) {
    if !types.is_generic(ty) {
        return;
    }
    match types.kind(ty) {
        TyKind::Param(param) => found.push(param),
        TyKind::Assoc(inner, _)
        | TyKind::Ref { inner, .. }
        | TyKind::Pointer(inner)
        | TyKind::Slice(inner)
        | TyKind::Array(inner)
        | TyKind::Future(_, inner)
        | TyKind::AsyncBlock(_, inner) => params_in(types, inner, found),
        TyKind::Tuple(list) | TyKind::Adt(_, list) => {
            for &ty in types.list_items(list) {
                params_in(types, ty, found);
            }
        }
        TyKind::FnPtr(list, output) => {
            for &ty in types.list_items(list) {
                params_in(types, ty, found);
            }
            params_in(types, output, found);
        }
        TyKind::Dyn(bounds) | TyKind::Opaque(bounds) => {
            for bound in types.bounds(bounds) {
                params_in_bound(types, bound, found);
            }
        }
        _ => {}
    }
}

pub(super) fn params_in_bound(types: &Types<'_>, bound: &Bound, found: &mut Vec<u32>) {
    for &ty in types.list_items(bound.args) {
        params_in(types, ty, found);
    }
    for &(_, ty) in &bound.assoc {
        params_in(types, ty, found);
    }
}

/// A handle that ends its task when dropped keeps the task; one that lets it run on loses it.
pub(super) fn is_set(program: &Program, adt: AdtId) -> bool {
    effects(program, adt)
        .is_some_and(|effects| effects.task_handle == Some(TaskHandle::AbortOnDrop))
}
