//! Which guards are alive at a point of the walk, and what will drop each. Branches may differ in both, so this is a set of possibilities.
//! Knows nothing of locks.

use crate::ir::PatId;

/// What drops a guard, unless it is moved before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    /// The expression being evaluated: it will be bound, borrowed or dropped.
    Value,
    Binding(PatId),
    /// The temporary scope of this depth.
    Temporary(usize),
    /// Code around this piece.
    Outside,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Held {
    owners: Vec<(u32, Owner)>,
    /// Alive whichever way control came here.
    surely: Vec<u32>,
}

/// `None` where control does not come.
pub(super) type Live = Option<Held>;

impl Held {
    pub(super) fn outside(guards: &[u32]) -> Self {
        let owners = guards.iter().map(|&guard| (guard, Owner::Outside)).collect();
        Self { owners, surely: guards.to_vec() }
    }

    pub(super) fn acquire(&mut self, guard: u32) {
        self.owners.push((guard, Owner::Value));
        self.surely.push(guard);
    }

    pub(super) fn surely(&self) -> Vec<u32> {
        self.surely.clone()
    }

    /// Alive on some way here.
    pub(super) fn maybe(&self) -> Vec<u32> {
        let mut guards: Vec<u32> = self.owners.iter().map(|&(guard, _)| guard).collect();
        guards.sort_unstable();
        guards.dedup();
        guards
    }

    pub(super) fn owned_by(&self, owner: Owner) -> Vec<u32> {
        self.owners.iter().filter(|&&(_, known)| known == owner).map(|&(guard, _)| guard).collect()
    }

    pub(super) fn contains(&self, guard: u32) -> bool {
        self.owners.iter().any(|&(known, _)| known == guard)
    }

    /// Hands what expressions own to `owner`.
    pub(super) fn give(&mut self, guards: &[u32], owner: Owner) {
        for (guard, known) in &mut self.owners {
            if *known == Owner::Value && guards.contains(guard) {
                *known = owner;
            }
        }
    }

    /// Moves out what `owner` owns.
    pub(super) fn take(&mut self, owner: Owner) -> Vec<u32> {
        let mut taken = Vec::new();
        for (guard, known) in self.owners.iter_mut().filter(|(_, known)| *known == owner) {
            *known = Owner::Value;
            taken.push(*guard);
        }
        taken
    }

    pub(super) fn release(&mut self, ends: impl Fn(u32, Owner) -> bool) {
        let Self { owners, surely } = self;
        owners.retain(|&(guard, owner)| {
            let ended = ends(guard, owner);
            if ended {
                surely.retain(|&known| known != guard);
            }
            !ended
        });
    }

    /// Says that `guards`, alive on some way here, stand for one lock that is held on all.
    pub(super) fn assure(&mut self, guards: &[u32]) {
        for &guard in guards {
            if self.contains(guard) && !self.surely.contains(&guard) {
                self.surely.push(guard);
            }
        }
        self.surely.sort_unstable();
    }
}

/// Where two ways meet.
pub(super) fn meet(left: Live, right: Live) -> Live {
    let (mut left, right) = match (left, right) {
        (Some(left), Some(right)) => (left, right),
        (left, right) => return left.or(right),
    };
    left.surely.retain(|guard| right.surely.contains(guard));
    for owned in right.owners {
        if !left.owners.contains(&owned) {
            left.owners.push(owned);
        }
    }
    Some(left)
}

#[cfg(test)]
mod tests {
    use super::{Held, Owner, meet};
    use crate::ir::PatId;

    #[test]
    fn a_guard_moved_on_one_way_ends_where_either_owner_ends() {
        let (outer, inner) = (Owner::Binding(PatId::new(1)), Owner::Binding(PatId::new(2)));
        let mut before = Held::default();
        before.acquire(7);
        before.give(&[7], outer);
        let mut moved = before.clone();
        moved.take(outer);
        moved.give(&[7], inner);
        let mut after = meet(Some(before), Some(moved)).expect("both ways are open");
        assert_eq!(after.surely(), [7]);
        after.release(|_, owner| owner == inner);
        assert_eq!((after.surely(), after.maybe()), (vec![], vec![7]));
        after.release(|_, owner| owner == outer);
        assert!(after.maybe().is_empty());
    }
}
