//! Waits in one function that nobody else can end, as the task itself holds what would end them, and how its waits follow each other: how many at
//! once, one after the other for no reason, late for their ticks. Knows no API and no rule.

mod channels;
mod fan_out;
mod notices;
mod pipes;
mod serving;
mod stale;
mod turns;

use std::collections::BTreeMap;

use super::events::FnFlow;
use super::tree::Tree;
use crate::link::{FnId, Program};
pub use channels::{Filled, OwnSender};
pub use fan_out::FanOut;
pub use notices::{Gap, LateWaiter};
pub use pipes::{Kept, KeptPipe};
pub use serving::{Burst, Ended, Leaves, OwnRuntime};
pub use stale::StaleRead;
pub use turns::{Rounds, Waited};

/// The waits of one function.
#[derive(Debug, Default)]
pub struct FnWaits {
    pub own_senders: Vec<OwnSender>,
    pub filled: Vec<Filled>,
    pub pipes: Vec<KeptPipe>,
    pub late: Vec<LateWaiter>,
    pub stale: Vec<StaleRead>,
    pub fan_outs: Vec<FanOut>,
    pub neighbours: Vec<Vec<Waited>>,
    pub rounds: Vec<Rounds>,
    pub ended: Vec<Ended>,
    pub bursts: Vec<Burst>,
    pub runtimes: Vec<OwnRuntime>,
}

/// The waits of the function that `tree` is at, if there are any.
pub(crate) fn function(tree: &Tree<'_, '_>) -> Option<FnWaits> {
    let channels = channels::of(tree);
    let waits = FnWaits {
        own_senders: channels::own_senders(tree, &channels),
        filled: channels::filled(tree, &channels),
        pipes: pipes::of(tree),
        late: notices::of(tree),
        stale: stale::of(tree),
        fan_outs: fan_out::of(tree),
        neighbours: turns::neighbours(tree),
        rounds: turns::rounds(tree),
        ended: serving::ended(tree),
        bursts: serving::bursts(tree),
        runtimes: serving::runtimes(tree),
    };
    (!waits.is_empty()).then_some(waits)
}

impl FnWaits {
    fn is_empty(&self) -> bool {
        self.own_senders.is_empty()
            && self.filled.is_empty()
            && self.pipes.is_empty()
            && self.late.is_empty()
            && self.stale.is_empty()
            && self.fan_outs.is_empty()
            && self.neighbours.is_empty()
            && self.rounds.is_empty()
            && self.ended.is_empty()
            && self.bursts.is_empty()
            && self.runtimes.is_empty()
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
