//! How often and where a function runs: in tests, at start-up, in a one-shot binary, or again and again while serving.

use super::events::{FnFlow, Runs};
use super::{is_trait_impl, targets};
use crate::diagnostic::Heat;
use crate::link::{FnId, Program, sym};
use crate::workspace::TargetKind;

#[derive(Debug, Default)]
pub(crate) struct Heats {
    heats: Vec<Heat>,
}

impl Heats {
    pub(crate) fn of(&self, func: FnId) -> Heat {
        self.heats.get(func.index()).copied().unwrap_or(Heat::Exported)
    }

    pub(crate) fn build(program: &Program, flows: &[FnFlow]) -> Self {
        let mut hot = vec![false; flows.len()];
        let mut start = vec![false; flows.len()];
        let mut hot_work = Vec::new();
        let mut start_work = Vec::new();
        for (flow, id) in flows.iter().zip(0..) {
            let func = FnId(id);
            seed(program, flow, func, &mut hot_work, &mut start_work);
        }
        spread(program, flows, &mut hot, hot_work);
        let serving = serving_crates(program, flows);
        spread(program, flows, &mut start, start_work);
        let heats = (0..flows.len()).map(|id| {
            let func = FnId(u32::try_from(id).unwrap_or(u32::MAX));
            let data = program.func(func);
            let krate = program.modules[data.module.index()].krate;
            let is_main = is_main(program, func);
            let in_bin = program.crates[krate.index()].kind == Some(TargetKind::Bin);
            if data.test {
                Heat::Test
            } else if in_bin && !serving[krate.index()] {
                Heat::OneShot
            } else if hot[id] {
                Heat::Hot
            } else if start[id] || is_main {
                Heat::StartUp
            } else {
                Heat::Exported
            }
        });
        Self { heats: heats.collect() }
    }
}

fn is_main(program: &Program, func: FnId) -> bool {
    let data = program.func(func);
    let krate = &program.crates[program.modules[data.module.index()].krate.index()];
    data.name == sym::MAIN && data.module == krate.root
}

/// Crates whose work has no end.
fn serving_crates(program: &Program, flows: &[FnFlow]) -> Vec<bool> {
    let mut serving = vec![false; program.crates.len()];
    for (flow, id) in flows.iter().zip(0..) {
        let func = FnId(id);
        if program.func(func).test {
            continue;
        }
        if flow.serves {
            serving[program.modules[program.func(func).module.index()].krate.index()] = true;
        }
    }
    serving
}

/// Roots: what spawned tasks, endless loops, handlers and trait implementations call is hot; what `main` calls before is start-up.
fn seed(program: &Program, flow: &FnFlow, func: FnId, hot: &mut Vec<FnId>, start: &mut Vec<FnId>) {
    if program.func(func).test {
        return;
    }
    // A function named without being called is a handler or callback of something that runs later.
    hot.extend(flow.mentions.iter().copied());
    let is_poll = is_trait_impl(program, func)
        && matches!(program.text(program.func(func).name), "poll" | "poll_next" | "drop" | "call");
    if is_poll {
        hot.push(func);
    }
    let main = is_main(program, func);
    let first_loop =
        flow.endless_loops.iter().map(|&(_, _, before)| before).min().unwrap_or(u32::MAX);
    for (call, index) in flow.calls.iter().zip(0..) {
        let spawned =
            is_spawned(flow, call.piece) || call.handed == Some(crate::models::ArgUse::Spawns);
        let serving = index >= first_loop && call.in_loop;
        if spawned || serving {
            hot.extend(targets(program, call));
        } else if main {
            start.extend(targets(program, call));
        }
    }
}

pub(super) fn is_spawned(flow: &FnFlow, piece: u32) -> bool {
    let mut at = piece;
    loop {
        let data = &flow.pieces[at as usize];
        if data.runs == Runs::Spawned {
            return true;
        }
        if at == 0 {
            return false;
        }
        at = data.parent;
    }
}

fn spread(program: &Program, flows: &[FnFlow], marked: &mut [bool], mut work: Vec<FnId>) {
    while let Some(func) = work.pop() {
        let Some(mark) = marked.get_mut(func.index()) else { continue };
        if std::mem::replace(mark, true) {
            continue;
        }
        let flow = &flows[func.index()];
        for call in &flow.calls {
            work.extend(targets(program, call));
        }
        work.extend(flow.mentions.iter().copied());
    }
}
