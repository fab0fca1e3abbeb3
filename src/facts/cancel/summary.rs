//! What dropping a future of each function loses, bottom-up over the call graph: shortest ways first. Reports nothing.

use super::Sparse;
use super::progress::{Operation, Run};
use super::spots::Spot;
use super::{CancelFlow, Known};
use crate::facts::blocking::Hop;
use crate::facts::events::Callee;
use crate::facts::place;
use crate::ir::PatId;
use crate::link::{FnId, Program};
use crate::models::Cancel;
use crate::source::Span;

/// What is lost when a future is dropped at an await, and of which place.
#[derive(Clone, Debug)]
pub struct Loss {
    pub resource: Spot,
    /// The await, or the call that the future is.
    pub at: Span,
    pub what: Lost,
    /// The function that loses it, called at `at`; none if it happens right here.
    pub below: Option<FnId>,
    pub depth: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lost {
    /// What an operation has done so far.
    Partial(FnId),
    /// What a call has taken before.
    Carried { callee: FnId, taken: Span, from_slot: bool },
    /// Its documentation says that it is not safe to cancel.
    Documented(FnId),
    /// What a function below loses.
    Below,
}

/// The longest chain that is followed.
const MAX_DEPTH: u32 = 6;

#[derive(Debug, Default)]
pub struct Summaries {
    /// For each function and each parameter at most one loss: the nearest.
    losses: Vec<Vec<Loss>>,
    /// The parameters that a function takes something from, and gives it to its caller.
    takes: Vec<Vec<u32>>,
    /// What a function waits for in a queue: a lock, a permit, room in a channel.
    queues: Vec<Option<FnId>>,
    /// Whether a function waits for something that nothing is known of.
    unknown: Vec<bool>,
}

impl Summaries {
    pub(super) fn build(program: &Program, flows: &Sparse<CancelFlow>) -> Self {
        let mut summaries = Self {
            losses: vec![Vec::new(); flows.len()],
            takes: vec![Vec::new(); flows.len()],
            queues: vec![None; flows.len()],
            unknown: vec![false; flows.len()],
        };
        summaries.find_takes(program, flows);
        summaries.find_queues(program, flows);
        summaries.find_unknown(flows);
        for _ in 0..MAX_DEPTH {
            let mut found = Vec::new();
            for (func, flow) in flows.iter() {
                if flow.run.steps.is_empty() || flow.known.is_some() {
                    continue;
                }
                let id = func.index();
                for loss in summaries.losses_of(program, &flow.run) {
                    let is_new = |known: &Loss| known.resource.root != loss.resource.root;
                    if flow.params.contains(&loss.resource.root)
                        && summaries.losses[id].iter().all(is_new)
                    {
                        found.push((id, loss));
                    }
                }
            }
            if found.is_empty() {
                break;
            }
            for (id, loss) in found {
                let known = &mut summaries.losses[id];
                if known.iter().all(|known| known.resource.root != loss.resource.root) {
                    known.push(loss);
                }
            }
        }
        summaries.find_documented(flows);
        summaries
    }

    /// What a function says of itself stands above what it does.
    fn find_documented(&mut self, flows: &Sparse<CancelFlow>) {
        for (func, flow) in flows.iter() {
            if flow.known == Some(Known::LosesData) {
                let params = flow.params.iter().filter(|&&pat| !pat.is_none());
                self.losses[func.index()] = params
                    .map(|&root| Loss {
                        resource: Spot { root, path: Vec::new() },
                        at: flow.name,
                        what: Lost::Documented(func),
                        below: None,
                        depth: 1,
                    })
                    .collect();
            }
        }
    }

    fn find_takes(&mut self, program: &Program, flows: &Sparse<CancelFlow>) {
        for _ in 0..MAX_DEPTH {
            let mut changed = false;
            for (func, flow) in flows.iter() {
                let id = func.index();
                let calls =
                    flow.gives.iter().filter(|call| self.taken_from(program, call).is_some());
                let roots: Vec<PatId> = calls
                    .filter_map(|call| call.places.first().cloned().flatten())
                    .map(|spot| spot.root)
                    .collect();
                for (pat, index) in flow.params.iter().zip(0u32..) {
                    if roots.contains(pat) && !self.takes[id].contains(&index) {
                        self.takes[id].push(index);
                        changed = true;
                    }
                }
            }
            if !changed {
                break;
            }
        }
    }

    fn find_queues(&mut self, program: &Program, flows: &Sparse<CancelFlow>) {
        for _ in 0..MAX_DEPTH {
            let mut found = Vec::new();
            for (func, flow) in flows.iter() {
                if self.queues[func.index()].is_none()
                    && let Some(queue) = self.queue_of(program, &flow.run)
                {
                    found.push((func.index(), queue));
                }
            }
            if found.is_empty() {
                break;
            }
            for (id, queue) in found {
                self.queues[id] = Some(queue);
            }
        }
    }

    fn find_unknown(&mut self, flows: &Sparse<CancelFlow>) {
        for _ in 0..MAX_DEPTH {
            let waits = |(func, flow): (FnId, &CancelFlow)| {
                let is_new = !self.unknown[func.index()] && self.waits_for_unknown(&flow.run);
                is_new.then_some(func.index())
            };
            let found: Vec<usize> = flows.iter().filter_map(waits).collect();
            if found.is_empty() {
                break;
            }
            for id in found {
                self.unknown[id] = true;
            }
        }
    }

    /// The first thing that a run waits for in a queue, itself or below.
    pub fn queue_of(&self, program: &Program, run: &Run) -> Option<FnId> {
        run.steps.iter().find_map(|step| {
            let func = step.call.as_ref()?.callee.func()?;
            let queues = program.effects(func).cancel == Some(Cancel::LosesPlace);
            if queues { Some(func) } else { self.queues.get(func.index()).copied().flatten() }
        })
    }

    /// Whether a run waits for nobody knows what, itself or below.
    pub fn waits_for_unknown(&self, run: &Run) -> bool {
        run.steps.iter().any(|step| {
            let callee = step.call.as_ref().and_then(|call| call.callee.func());
            callee.is_none_or(|func| self.unknown.get(func.index()).copied().unwrap_or(false))
        })
    }

    /// The place that a call takes something from.
    pub fn taken_from<'o>(&self, program: &Program, call: &'o Operation) -> Option<&'o Spot> {
        let func = call.callee.func()?;
        let takes = program.effects(func).takes
            || self.takes.get(func.index()).is_some_and(|takes| takes.contains(&0));
        call.places.first()?.as_ref().filter(|_| takes)
    }

    pub fn of(&self, func: FnId) -> &[Loss] {
        self.losses.get(func.index()).map_or(&[], Vec::as_slice)
    }

    /// What dropping a run loses, the nearest first.
    pub fn losses_of(&self, program: &Program, run: &Run) -> Vec<Loss> {
        let mut found = Vec::new();
        for step in &run.steps {
            if let Some(call) = &step.call {
                self.losses_of_call(program, call, step.span, &mut found);
            }
        }
        for carried in &run.carried {
            let Some(resource) = self.taken_from(program, &carried.taken) else { continue };
            let Some(callee) = carried.taken.callee.func() else { continue };
            let Some(step) = run.steps.get(carried.step) else { continue };
            found.push(Loss {
                resource: resource.clone(),
                at: step.span,
                what: Lost::Carried {
                    callee,
                    taken: carried.taken.span,
                    from_slot: carried.from_slot,
                },
                below: None,
                depth: 1,
            });
        }
        found.sort_by_key(|loss| loss.depth);
        found
    }

    /// What dropping the future of one call loses.
    pub fn losses_of_call(
        &self,
        program: &Program,
        call: &Operation,
        at: Span,
        found: &mut Vec<Loss>,
    ) {
        let (Callee::Fn(func) | Callee::Virtual(func)) = call.callee else { return };
        let data = program.func(func);
        let cancel = program.effects(func).cancel;
        let partial = call.at_risk(cancel, data.has_self);
        found.extend(partial.into_iter().map(|resource| Loss {
            resource: resource.clone(),
            at,
            what: Lost::Partial(func),
            below: None,
            depth: 1,
        }));
        if cancel == Some(Cancel::Safe) || matches!(call.callee, Callee::Virtual(_)) {
            return;
        }
        let Some(losses) = self.losses.get(func.index()) else { return };
        let params = params(program, func);
        for loss in losses {
            let index = params.iter().position(|&pat| pat == loss.resource.root);
            let place = index.and_then(|index| call.places.get(index).cloned().flatten());
            if let Some(mut resource) = place {
                resource.path.extend(loss.resource.path.iter().copied());
                found.push(Loss {
                    resource,
                    at,
                    what: Lost::Below,
                    below: Some(func),
                    depth: loss.depth + 1,
                });
            }
        }
    }

    /// The calls from `loss` in `func` down to where it happens, and what is lost there.
    pub fn chain(&self, program: &Program, func: FnId, loss: &Loss) -> (Vec<Hop>, FnId, Loss) {
        let mut hops = Vec::new();
        let (mut at, mut loss) = (func, loss.clone());
        while let Some(below) = loss.below
            && hops.len() <= MAX_DEPTH as usize
        {
            hops.push(Hop {
                place: place(program, at, loss.at),
                callee: below,
                through_trait: false,
            });
            let known = self.of(below).iter().min_by_key(|known| known.depth);
            let Some(next) = self
                .of(below)
                .iter()
                .find(|known| loss.resource.path.ends_with(&known.resource.path))
                .or(known)
            else {
                break;
            };
            at = below;
            loss = next.clone();
        }
        (hops, at, loss)
    }
}

fn params(program: &Program, func: FnId) -> Vec<PatId> {
    let data = program.func(func);
    let ir = &program.file(data.file).ir;
    let params = ir.functions[data.idx.index()].params;
    ir.pairs::<PatId, crate::ir::TypeId>(params).map(|(pat, _)| binding(ir, pat)).collect()
}

/// The binding that a parameter's pattern is.
pub(super) fn binding(ir: &crate::ir::FileIr, pat: PatId) -> PatId {
    let mut found = PatId::NONE;
    if !pat.is_none() {
        ir.bindings(pat, &mut |binding| {
            if found.is_none() {
                found = binding;
            }
        });
    }
    found
}
