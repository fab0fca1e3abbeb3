//! Who may drop the future of a function half-way while what one of its parameters refers to lives on: from the places where futures are dropped
//! down over the call graph, the nearest first. Reports nothing.

use std::collections::VecDeque;

use super::Sparse;
use super::progress::Run;
use super::sites::DropKind;
use super::{CancelFlow, Spot};
use crate::ir::PatId;
use crate::link::{FnId, Program};
use crate::source::Span;

/// A place that drops a future.
#[derive(Clone, Copy, Debug)]
pub struct Dropper {
    /// The function that it stands in, the future, and why it is dropped.
    pub func: FnId,
    pub at: Span,
    pub how: DropKind,
}

/// For each function the parameters that outlive its dropped futures.
#[derive(Debug, Default)]
pub struct Droppers {
    of: Vec<Vec<(PatId, Dropper)>>,
}

/// The longest chain of calls below a dropped future.
const MAX_DEPTH: u32 = 6;

impl Droppers {
    pub(super) fn build(program: &Program, flows: &Sparse<CancelFlow>) -> Self {
        let mut droppers = Self { of: vec![Vec::new(); flows.len()] };
        let mut work = VecDeque::new();
        for (func, flow) in flows.iter() {
            for site in flow.sites.iter().filter(|_| !program.func(func).test) {
                let dropper = Dropper { func, at: site.span, how: site.how };
                for &root in &site.survivors {
                    reached(flows, &site.run, root, &mut |callee, param| {
                        work.push_back((callee, param, dropper, 1));
                    });
                }
            }
        }
        droppers.spread(flows, work);
        // What is seen to be dropped says more than clients that may go away.
        let handlers = flows.iter().flat_map(|(func, flow)| {
            let own = flow.handlers.iter().filter(move |_| !program.func(func).test);
            own.map(move |&(handler, at)| (handler, Dropper { func, at, how: DropKind::Client }))
        });
        let handlers = handlers.flat_map(|(handler, dropper)| {
            let params = flows.of(handler).params.iter().filter(|pat| !pat.is_none());
            params.map(move |&param| (handler, param, dropper, 1))
        });
        droppers.spread(flows, handlers.collect());
        droppers
    }

    fn spread(
        &mut self,
        flows: &Sparse<CancelFlow>,
        mut work: VecDeque<(FnId, PatId, Dropper, u32)>,
    ) {
        while let Some((func, param, dropper, depth)) = work.pop_front() {
            let Some(known) = self.of.get_mut(func.index()) else { continue };
            if depth > MAX_DEPTH || known.iter().any(|&(known, _)| known == param) {
                continue;
            }
            known.push((param, dropper));
            reached(flows, &flows.of(func).run, param, &mut |callee, param| {
                work.push_back((callee, param, dropper, depth + 1));
            });
        }
    }

    /// Who drops futures of `func` while `place` lives on.
    pub fn of(&self, func: FnId, place: &Spot) -> Option<&Dropper> {
        let known = self.of.get(func.index())?;
        known.iter().find(|(param, _)| *param == place.root).map(|(_, dropper)| dropper)
    }
}

/// The functions that a run waits for with the place `root` below one of their parameters.
fn reached(flows: &Sparse<CancelFlow>, run: &Run, root: PatId, found: &mut dyn FnMut(FnId, PatId)) {
    for call in run.steps.iter().filter_map(|step| step.call.as_ref()) {
        let Some(func) = call.callee.func() else { continue };
        for (place, &param) in call.places.iter().zip(&flows.of(func).params) {
            if !param.is_none() && place.as_ref().is_some_and(|place| place.root == root) {
                found(func, param);
            }
        }
    }
}
