//! Which guards are alive at a point of the walk, and what will drop each. Branches may differ in both, so this is a set of possibilities.
//! Knows nothing of locks.

use crate::ir::{Name, PatId};

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

/// In which part of its owner a guard sits, as far as that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seat {
    Anywhere,
    /// An element of a tuple, an array or the like.
    Index(u32),
    Field(Name),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Owned {
    guard: u32,
    owner: Owner,
    seat: Seat,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Held {
    owners: Vec<Owned>,
    /// Alive whichever way control came here.
    surely: Vec<u32>,
}

/// `None` where control does not come.
pub(super) type Live = Option<Held>;

impl Held {
    pub(super) fn outside(guards: &[u32]) -> Self {
        let outside = |&guard| Owned { guard, owner: Owner::Outside, seat: Seat::Anywhere };
        Self { owners: guards.iter().map(outside).collect(), surely: guards.to_vec() }
    }

    pub(super) fn acquire(&mut self, guard: u32) {
        // In a loop the lock may be taken anew while it is still held from the round before.
        self.retain(|owned| owned.guard != guard);
        self.owners.push(Owned { guard, owner: Owner::Value, seat: Seat::Anywhere });
        self.surely.push(guard);
    }

    pub(super) fn surely(&self) -> Vec<u32> {
        self.surely.clone()
    }

    /// Alive on some way here.
    pub(super) fn maybe(&self) -> Vec<u32> {
        let mut guards: Vec<u32> = self.owners.iter().map(|owned| owned.guard).collect();
        guards.sort_unstable();
        guards.dedup();
        guards
    }

    pub(super) fn owned_by(&self, owner: Owner) -> Vec<u32> {
        self.owners.iter().filter(|owned| owned.owner == owner).map(|owned| owned.guard).collect()
    }

    /// Guards that bindings own.
    pub(super) fn bindings(&self) -> Vec<(u32, PatId)> {
        let binding = |owned: &Owned| match owned.owner {
            Owner::Binding(pat) => Some((owned.guard, pat)),
            Owner::Value | Owner::Temporary(_) | Owner::Outside => None,
        };
        self.owners.iter().filter_map(binding).collect()
    }

    pub(super) fn contains(&self, guard: u32) -> bool {
        self.owners.iter().any(|owned| owned.guard == guard)
    }

    /// Where in the value at hand a guard sits.
    pub(super) fn seat(&self, guard: u32) -> Seat {
        let at = |owned: &&Owned| owned.guard == guard && owned.owner == Owner::Value;
        self.owners.iter().find(at).map_or(Seat::Anywhere, |owned| owned.seat)
    }

    /// What expressions own becomes part of a larger value.
    pub(super) fn sit(&mut self, guards: &[u32], seat: Seat) {
        for owned in &mut self.owners {
            if owned.owner == Owner::Value && guards.contains(&owned.guard) {
                owned.seat = seat;
            }
        }
    }

    /// Hands what expressions own to `owner`.
    pub(super) fn give(&mut self, guards: &[u32], owner: Owner) {
        for owned in &mut self.owners {
            if owned.owner == Owner::Value && guards.contains(&owned.guard) {
                owned.owner = owner;
            }
        }
    }

    /// Moves out what `owner` owns.
    pub(super) fn take(&mut self, owner: Owner) -> Vec<u32> {
        let mut taken = Vec::new();
        for owned in self.owners.iter_mut().filter(|owned| owned.owner == owner) {
            owned.owner = Owner::Value;
            taken.push(owned.guard);
        }
        taken
    }

    /// Moves out what `owner` owns in this part, or somewhere.
    pub(super) fn take_part(&mut self, owner: Owner, seat: Seat) -> Vec<u32> {
        let mut taken = Vec::new();
        for owned in self.owners.iter_mut().filter(|owned| owned.owner == owner) {
            if owned.seat == seat || owned.seat == Seat::Anywhere {
                (owned.owner, owned.seat) = (Owner::Value, Seat::Anywhere);
                taken.push(owned.guard);
            }
        }
        taken
    }

    /// Moves what `from` owns into a closure or future, which has it under the same name.
    pub(super) fn capture(&mut self, from: &Self, owner: Owner) {
        for owned in from.owners.iter().filter(|owned| owned.owner == owner) {
            self.owners.retain(|known| known.guard != owned.guard);
            self.owners.push(*owned);
            if from.surely.contains(&owned.guard) && !self.surely.contains(&owned.guard) {
                self.surely.push(owned.guard);
            }
        }
        self.surely.sort_unstable();
    }

    pub(super) fn release(&mut self, ends: impl Fn(u32, Owner) -> bool) {
        self.retain(|owned| !ends(owned.guard, owned.owner));
    }

    /// Drops what `owner` owns in this part.
    pub(super) fn release_part(&mut self, owner: Owner, seat: Seat) {
        self.retain(|owned| owned.owner != owner || owned.seat != seat);
    }

    fn retain(&mut self, stays: impl Fn(&Owned) -> bool) {
        let Self { owners, surely } = self;
        owners.retain(|owned| {
            let stays = stays(owned);
            if !stays {
                surely.retain(|&known| known != owned.guard);
            }
            stays
        });
    }

    /// What `owner` has may be gone.
    pub(super) fn doubt(&mut self, owner: Owner) {
        let doubted = self.owned_by(owner);
        self.surely.retain(|guard| !doubted.contains(guard));
    }

    /// Adds a guard that the value at hand owns on some way here.
    pub(super) fn acquire_maybe(&mut self, guard: u32) {
        let before = self.surely.contains(&guard);
        self.acquire(guard);
        if !before {
            self.surely.retain(|&known| known != guard);
        }
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
