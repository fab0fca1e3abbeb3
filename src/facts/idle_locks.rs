//! Async locks whose guards never live across an await, in the whole program. A lock of which not every use is seen is left out.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashSet;

use super::events::{Acquisition, FnFlow, LockClass};
use super::sparse::Sparse;
use super::waits::{FnWaits, is_async_lock};
use crate::link::{FnId, Program};
use crate::source::Place;

/// A lock that need not be async.
#[derive(Debug)]
pub struct IdleLock {
    pub class: LockClass,
    /// Where it is awaited.
    pub taken: Vec<Place>,
}

/// What is known of one lock so far.
#[derive(Default)]
struct Seen {
    taken: Vec<Place>,
    /// Some guard of it is alive at an await, or given to somebody.
    needed: bool,
}

pub(crate) fn find(program: &Program, flows: &[FnFlow], waits: &Sparse<FnWaits>) -> Vec<IdleLock> {
    let lent: BTreeSet<&str> =
        waits.iter().flat_map(|(_, waits)| &waits.lent).map(String::as_str).collect();
    let mut locks: BTreeMap<LockClass, Seen> = BTreeMap::new();
    for (flow, id) in flows.iter().zip(0usize..) {
        let across: FxHashSet<u32> =
            flow.awaits.iter().flat_map(|wait| &wait.maybe_held).copied().collect();
        for (taken, at) in flow.acquisitions.iter().zip(0u32..) {
            let Some(class) = class(program, taken) else { continue };
            let seen = locks.entry(class).or_default();
            seen.needed |= across.contains(&at)
                || flow.returned_guards.contains(&at)
                || taken.getter.is_some();
            let is_awaited = taken.call.is_some_and(|call| flow.calls[call as usize].awaited);
            if is_awaited {
                let file = program.func(FnId::new(id)).file;
                seen.taken.push(Place { file, span: taken.span });
            }
        }
    }
    let idle = locks.into_iter().filter(|(class, seen)| {
        !seen.needed && !seen.taken.is_empty() && !lent.contains(name(program, *class))
    });
    idle.map(|(class, seen)| IdleLock { class, taken: seen.taken }).collect()
}

/// The lock that is taken, if it is an async one and its declaration says so itself.
fn class(program: &Program, taken: &Acquisition) -> Option<LockClass> {
    let class = taken.class.filter(|_| taken.lock.is_some_and(|lock| lock.is_async))?;
    let declared = match class {
        LockClass::Field(adt, name) => {
            let mut fields = program.adt(adt).variants.iter().flat_map(|it| &it.fields);
            fields.find(|&&(field, _)| field == name).map(|&(_, ty)| ty)?
        }
        LockClass::Static(id) => program.consts[id.index()].ty,
        LockClass::Within(..) => return None,
    };
    is_async_lock(program, &program.types, declared).then_some(class)
}

fn name(program: &Program, class: LockClass) -> &str {
    match class {
        LockClass::Field(_, name) | LockClass::Within(_, name, _) => program.text(name),
        LockClass::Static(id) => program.text(program.consts[id.index()].name),
    }
}
