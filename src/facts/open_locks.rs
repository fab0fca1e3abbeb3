//! Locks in public fields of public types that code elsewhere takes. Whether that is wrong, a rule says.

use std::collections::BTreeMap;

use super::events::{FnFlow, LockClass};
use crate::ir::Visibility;
use crate::link::def::{Def, Namespace, Reach};
use crate::link::{AdtId, FnId, ModuleId, Program, Symbol};
use crate::models::LockFamily;
use crate::source::Place;

/// A lock that everybody can take.
#[derive(Debug)]
pub struct OpenLock {
    pub class: LockClass,
    /// Where it is taken outside of the module that declares it, in each function once.
    pub taken: Vec<Place>,
}

pub(crate) fn find(program: &Program, flows: &[FnFlow]) -> Vec<OpenLock> {
    let mut locks: BTreeMap<LockClass, Vec<(FnId, Place)>> = BTreeMap::new();
    for (flow, id) in flows.iter().zip(0usize..) {
        let func = FnId::new(id);
        for taken in &flow.acquisitions {
            let is_lock = taken
                .lock
                .is_some_and(|lock| matches!(lock.family, LockFamily::Mutex | LockFamily::RwLock));
            let Some(class @ LockClass::Field(adt, name)) = taken.class.filter(|_| is_lock) else {
                continue;
            };
            if program.func(func).test || !is_open(program, adt, name) || is_own(program, func, adt)
            {
                continue;
            }
            let places = locks.entry(class).or_default();
            if places.iter().all(|&(other, _)| other != func) {
                places.push((func, super::place(program, func, taken.span)));
            }
        }
    }
    let places = |taken: Vec<(FnId, Place)>| taken.into_iter().map(|(_, place)| place).collect();
    locks.into_iter().map(|(class, taken)| OpenLock { class, taken: places(taken) }).collect()
}

/// Whether a field is `pub`, and the struct too.
fn is_open(program: &Program, adt: AdtId, field: Symbol) -> bool {
    let data = program.adt(adt);
    let linked = program.file(data.file);
    let ir = &linked.ir;
    let own = ir.adts[data.idx.index()];
    let mut variants = ir.list(own.variants).map(|at| ir.variants[at.index()]);
    let is_pub = variants
        .next()
        .is_some_and(|fields| ir.list(fields.open).any(|name| linked.symbol(name) == field));
    let is_type_pub = ir.items[own.item.index()].visibility == Visibility::Public;
    !data.is_enum && is_pub && is_type_pub && is_exported(program, adt)
}

/// Whether other crates can name the type, by the name that it has.
fn is_exported(program: &Program, adt: AdtId) -> bool {
    let data = program.adt(adt);
    let shows = |at: ModuleId, name: Symbol, def: Def| {
        let bound = program.modules[at.index()].names.get(&(name, Namespace::Types));
        bound.is_some_and(|bound| bound.def == def && bound.reach == Reach::Everywhere)
    };
    let parent = |&at: &ModuleId| program.modules[at.index()].parent;
    let around = |at: ModuleId| std::iter::successors(Some(at), parent);
    let is_open = |at: ModuleId| {
        around(at).all(|at| {
            let module = &program.modules[at.index()];
            module.parent.is_none_or(|outer| shows(outer, module.name, Def::Module(at)))
        })
    };
    around(data.module).any(|at| shows(at, data.name, Def::Adt(adt)) && is_open(at))
}

/// Whether `func` belongs to the type, or stands in its module or below.
fn is_own(program: &Program, func: FnId, adt: AdtId) -> bool {
    let home = program.adt(adt).module;
    let parent = |&at: &ModuleId| program.modules[at.index()].parent;
    let mut around = std::iter::successors(Some(program.func(func).module), parent);
    program.self_adt(func) == Some(adt) || around.any(|at| at == home)
}
