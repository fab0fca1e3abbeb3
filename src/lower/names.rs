//! Which name of a file a text has. One table over the names themselves, so that nothing is stored twice and its room serves the next file.

use std::hash::Hasher as _;

use rustc_hash::FxHasher;

use crate::ir::{Name, Names};

/// Bytes of text for one slot: files have about one name in a hundred bytes.
const DENSITY: usize = 32;

/// Open addressing with the next free slot; at most half full.
#[derive(Default)]
pub(super) struct NameTable {
    slots: Vec<Slot>,
}

#[derive(Clone, Copy)]
struct Slot {
    hash: u32,
    /// [`Name::EMPTY`] in a free slot.
    name: Name,
}

const FREE: Slot = Slot { hash: 0, name: Name::EMPTY };

impl NameTable {
    /// Forgets all names and makes room for those of a text of this length.
    pub(super) fn clear(&mut self, text_len: usize) {
        self.slots.clear();
        self.slots.resize((text_len / DENSITY).next_power_of_two().max(64), FREE);
    }

    pub(super) fn name(&mut self, names: &mut Names, text: &str) -> Name {
        if text.is_empty() {
            return Name::EMPTY;
        }
        let hash = hash(text);
        let at = self.find(hash, |name| names.get(name) == text);
        if self.slots[at].name != Name::EMPTY {
            return self.slots[at].name;
        }
        let name = names.push(text);
        self.slots[at] = Slot { hash, name };
        if names.iter().len() * 2 > self.slots.len() {
            self.grow();
        }
        name
    }

    /// The slot of a name, or the free one where it belongs.
    fn find(&self, hash: u32, is_it: impl Fn(Name) -> bool) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        loop {
            let slot = self.slots[at];
            if slot.name == Name::EMPTY || slot.hash == hash && is_it(slot.name) {
                return at;
            }
            at = (at + 1) & mask;
        }
    }

    #[cold]
    fn grow(&mut self) {
        let wider = vec![FREE; self.slots.len() * 2];
        for slot in std::mem::replace(&mut self.slots, wider) {
            if slot.name != Name::EMPTY {
                let at = self.find(slot.hash, |_| false);
                self.slots[at] = slot;
            }
        }
    }
}

fn hash(text: &str) -> u32 {
    let mut hasher = FxHasher::default();
    hasher.write(text.as_bytes());
    // The lowest bits are the best of this hash.
    (hasher.finish() & 0xffff_ffff) as u32
}
