//! Family E: tasks that nobody waits for, stops or hears of. The words that its rules share.

pub mod detached_task;
pub mod joinset_not_joined;
pub mod paused_time_real_io;
pub mod readiness_handshake_missing;
pub mod scoped_resource_outlived_by_task;
pub mod spawn_in_constructor;
pub mod spawn_loses_context;
pub mod spawn_outside_runtime;
pub mod spawned_error_lost;
pub mod task_outcome_ignored;
pub mod test_task_not_joined;

use crate::facts::values::{Fate, Kind, Made, Task};
use crate::link::FnId;
use crate::models::{Effects, TaskHandle};
use crate::rule::Cx;

/// Tasks that `func` starts and lets run on without their handle. Tests end with their runtime, and their tasks with it.
fn detached<'a>(cx: &'a Cx<'_>, func: FnId) -> impl Iterator<Item = (&'a Made, &'a Task)> {
    let made = cx.facts.made(func).iter().filter(move |_| !cx.program.func(func).test);
    made.filter_map(|made| {
        let task = made.task.as_deref()?;
        (made.kind == Kind::Task(TaskHandle::Detach) && is_let_go(cx, made)).then_some((made, task))
    })
}

fn is_let_go(cx: &Cx<'_>, made: &Made) -> bool {
    !made.fates.is_empty() && made.fates.iter().all(|fate| fate.forgets_task(cx.program))
}

/// `run`, or what else a task runs.
fn task_name(cx: &Cx<'_>, task: &Task) -> String {
    match task.callee {
        Some(callee) if task.handed_out => format!("the task that `{}` starts", cx.name(callee)),
        Some(callee) => format!("`{}`", cx.name(callee)),
        None => "this task".to_owned(),
    }
}

/// Whether a method spawns into what it is called on.
fn spawns(cx: &Cx<'_>, fate: &Fate) -> bool {
    fate.is_method(Effects::starts_tasks, cx.program)
}
