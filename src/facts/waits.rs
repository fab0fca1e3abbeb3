//! Waits that nobody else can end, seen in one function: the task itself holds what would end them. Knows no API and no rule.

mod channels;
mod notices;
mod pipes;
mod stale;

use std::collections::BTreeMap;

use super::events::FnFlow;
use super::tree::Tree;
use crate::ir::FnIdx;
use crate::link::infer::TypedFile;
use crate::link::{FnId, Program};
pub use channels::{Filled, OwnSender};
pub use notices::{Gap, LateWaiter};
pub use pipes::{Kept, KeptPipe};
pub use stale::StaleRead;

/// The waits of one function.
#[derive(Debug, Default)]
pub struct FnWaits {
    pub own_senders: Vec<OwnSender>,
    pub filled: Vec<Filled>,
    pub pipes: Vec<KeptPipe>,
    pub late: Vec<LateWaiter>,
    pub stale: Vec<StaleRead>,
}

/// The waits of the functions of a file that have any.
pub(crate) fn file_waits(program: &Program, typed: &TypedFile<'_>) -> Vec<(FnId, FnWaits)> {
    let mut tree = Tree::new(program, typed);
    let mut found = Vec::new();
    for idx in 0..tree.linked.ir.functions.len() {
        if tree.linked.ir.functions[idx].body.is_none() {
            continue;
        }
        tree.enter_function(FnIdx::new(idx));
        let channels = channels::of(&tree);
        let waits = FnWaits {
            own_senders: channels::own_senders(&tree, &channels),
            filled: channels::filled(&tree, &channels),
            pipes: pipes::of(&tree),
            late: notices::of(&tree),
            stale: stale::of(&tree),
        };
        if !waits.is_empty() {
            found.push((tree.function, waits));
        }
    }
    found
}

impl FnWaits {
    fn is_empty(&self) -> bool {
        self.own_senders.is_empty()
            && self.filled.is_empty()
            && self.pipes.is_empty()
            && self.late.is_empty()
            && self.stale.is_empty()
    }
}

/// Keeps what stands up to what other functions do.
pub(crate) fn settle(program: &Program, flows: &[FnFlow], waits: &mut BTreeMap<FnId, FnWaits>) {
    let notices = notices::Notices::build(program, flows);
    for (&func, waits) in waits.iter_mut() {
        notices::settle(program, flows, func, &mut waits.late, &notices);
        stale::settle(flows, func, &mut waits.stale);
    }
}
