//! Waits in one function that nobody else can end, as the task itself holds what would end them, and how its waits follow each other: how many at
//! once, one after the other for no reason, late for their ticks. Knows no API and no rule.

mod channels;
mod clients;
mod fan_out;
mod handshakes;
mod lent;
mod limits;
mod loops;
mod notices;
mod odd;
mod outlived;
mod pipes;
mod polls;
mod pool_work;
mod ready;
mod serving;
mod stale;
mod turns;
mod wakers;

use super::events::FnFlow;
use super::patience::Waiters;
use super::sparse::Sparse;
use super::tree::Tree;
use crate::link::Program;
pub use channels::{Filled, OwnSender};
pub use clients::OwnClient;
pub use fan_out::FanOut;
pub use handshakes::Handshake;
pub(crate) use lent::is_async_lock;
pub use limits::OwnLimit;
pub use loops::{Lagging, Loops, Polling, Retry, Unyielding};
pub use notices::{Gap, LateWaiter};
pub use odd::{OddKind, OddWait, Serial};
pub use outlived::{Outlived, Outlives};
pub use pipes::{Kept, KeptPipe};
pub use polls::{Polls, Recreated, Unwoken};
pub use pool_work::{EndlessWork, StalledBranch};
pub use ready::UnreadyClone;
pub use serving::{Burst, Ended, Leaves, OwnRuntime};
pub use stale::StaleRead;
pub use turns::{Rounds, Waited};
pub use wakers::StaleWaker;

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
    pub loops: Loops,
    pub polls: Polls,
    pub clients: Vec<OwnClient>,
    pub endless_work: Vec<EndlessWork>,
    pub stalled: Vec<StalledBranch>,
    pub unready: Vec<UnreadyClone>,
    pub odd: Vec<OddWait>,
    pub serial: Vec<Serial>,
    pub stale_wakers: Vec<StaleWaker>,
    pub outlived: Vec<Outlived>,
    pub handshakes: Vec<Handshake>,
    /// A parameter that is only a timeout's limit.
    pub limit: Option<OwnLimit>,
    /// Names of async locks that others may take unseen.
    pub lent: Vec<String>,
}

/// The waits of the function that `tree` is at, if there are any.
pub(crate) fn function(tree: &Tree<'_, '_>) -> Option<Box<FnWaits>> {
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
        loops: loops::of(tree),
        polls: polls::of(tree),
        clients: clients::of(tree),
        endless_work: pool_work::endless(tree),
        stalled: pool_work::stalled(tree),
        unready: ready::of(tree),
        odd: odd::of(tree),
        serial: odd::serial(tree),
        stale_wakers: wakers::of(tree),
        outlived: outlived::of(tree),
        handshakes: handshakes::of(tree),
        limit: limits::of(tree),
        lent: lent::of(tree),
    };
    (!waits.is_empty()).then(|| Box::new(waits))
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
            && self.loops.is_empty()
            && self.polls.is_empty()
            && self.clients.is_empty()
            && self.endless_work.is_empty()
            && self.stalled.is_empty()
            && self.unready.is_empty()
            && self.odd.is_empty()
            && self.serial.is_empty()
            && self.stale_wakers.is_empty()
            && self.outlived.is_empty()
            && self.handshakes.is_empty()
            && self.limit.is_none()
            && self.lent.is_empty()
    }
}

/// Keeps what stands up to what other functions do.
pub(crate) fn settle(
    program: &Program,
    flows: &[FnFlow],
    waiters: &Waiters,
    waits: &mut Sparse<FnWaits>,
) {
    let notices = notices::Notices::build(program, flows);
    for (func, waits) in waits.iter_mut() {
        notices::settle(program, flows, func, &mut waits.late, &notices);
        stale::settle(flows, func, &mut waits.stale);
        loops::settle(program, flows, waiters, &mut waits.loops);
        polls::settle(program, flows, &mut waits.polls);
        ready::settle(program, flows, func, &mut waits.unready);
        handshakes::settle(program, flows, &mut waits.handshakes);
    }
}
