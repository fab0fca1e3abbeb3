//! What becomes of values in the functions that they are passed to, and of what those give back. Solved for what is asked, as sets that grow until
//! nothing is new: functions call each other in circles, and `x = next(x)` meets itself.

use rustc_hash::FxHashMap;

use super::nodes::NodeId;
use super::{Fate, FnValues};
use crate::link::{FnId, Program};
use crate::models::ArgUse;

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Key {
    Param(FnId, u32),
    /// The value of a call in this function.
    GivenBack(FnId, NodeId),
}

pub(super) struct Passing<'a> {
    program: &'a Program,
    fns: &'a [FnValues],
    known: FxHashMap<Key, Vec<Fate>>,
}

impl<'a> Passing<'a> {
    pub(super) fn solve(program: &'a Program, fns: &'a [FnValues]) -> Self {
        let mut passing = Self { program, fns, known: FxHashMap::default() };
        let keys = passing.keys();
        loop {
            let mut is_new = false;
            // What was found last lies deepest.
            for &key in keys.iter().rev() {
                let (owner, fates) = passing.raw(key);
                let fates = passing.follow(owner, fates);
                let known = passing.known.entry(key).or_default();
                is_new |= fates.len() > known.len();
                *known = fates;
            }
            if !is_new {
                return passing;
            }
        }
    }

    /// Everything that values of the workspace are passed to.
    fn keys(&self) -> Vec<Key> {
        let mut keys: Vec<Key> = Vec::new();
        let mut seen = rustc_hash::FxHashSet::default();
        let mut find = |owner: FnId, fates: &[Fate], keys: &mut Vec<Key>| {
            for fate in fates {
                if let Fate::Passed(func, param, output) = *fate {
                    let met = [Key::Param(func, param), Key::GivenBack(owner, output)];
                    keys.extend(met.into_iter().filter(|key| seen.insert(*key)));
                }
            }
        };
        for (values, id) in self.fns.iter().zip(0..) {
            for made in &values.made {
                find(FnId(id), &made.fates, &mut keys);
                find(FnId(id), &made.of, &mut keys);
            }
            for (_, used) in &values.fields {
                find(FnId(id), &[used.fate], &mut keys);
            }
        }
        let mut next = 0;
        while let Some(&key) = keys.get(next) {
            let (owner, fates) = self.raw(key);
            find(owner, fates, &mut keys);
            next += 1;
        }
        keys
    }

    /// What the function itself says.
    fn raw(&self, key: Key) -> (FnId, &'a [Fate]) {
        let (owner, fates) = match key {
            Key::Param(func, param) => (
                func,
                self.fns.get(func.index()).and_then(|values| values.params.get(param as usize)),
            ),
            Key::GivenBack(func, output) => (func, self.fns[func.index()].given_back.get(&output)),
        };
        (owner, fates.map_or(&[], Vec::as_slice))
    }

    pub(super) fn follow(&self, owner: FnId, fates: &[Fate]) -> Vec<Fate> {
        let mut out = Vec::new();
        for &fate in fates {
            match fate {
                Fate::Passed(func, param, output) => {
                    let given_back = self.known.get(&Key::GivenBack(owner, output));
                    self.passed(func, param, given_back.map_or(&[], Vec::as_slice), &mut out);
                }
                fate => add(fate, &mut out),
            }
        }
        out
    }

    fn passed(&self, func: FnId, param: u32, given_back: &[Fate], out: &mut Vec<Fate>) {
        let key = Key::Param(func, param);
        let (_, raw) = self.raw(key);
        // Who declares a parameter and ignores it only wants its type, or its drop.
        let ignored = |fate: &Fate| matches!(fate, Fate::Unused(_) | Fate::Wildcard);
        if raw.is_empty() || raw.iter().any(ignored) {
            return add(Fate::Unknown, out);
        }
        if self.program.func(func).has_unlike_twin {
            add(Fate::Unknown, out);
        }
        for &fate in self.known.get(&key).into_iter().flatten() {
            match fate {
                Fate::Returned => given_back.iter().for_each(|&fate| add(fate, out)),
                // Where another function awaits it says nothing about this one.
                Fate::Awaited(_) => add(Fate::Handed(ArgUse::Polls), out),
                fate => add(fate, out),
            }
        }
    }
}

fn add(fate: Fate, fates: &mut Vec<Fate>) {
    if !fates.contains(&fate) {
        fates.push(fate);
    }
}
