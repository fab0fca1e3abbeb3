//! Reports waits for the end of a process of whose pipes this task keeps an end: output unread, input open. Which calls pipe and wait, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::{Kept, KeptPipe};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "child-pipe-deadlock",
    family: "locks",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "a process is waited for while nobody reads or closes its pipe",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("child_pipe_deadlock.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct ChildPipeDeadlock;

impl Rule for ChildPipeDeadlock {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for kept in cx.facts.waits(func).iter().flat_map(|waits| &waits.pipes) {
            out.push(both_wait(cx, func, kept));
        }
    }
}

fn both_wait(cx: &Cx<'_>, func: FnId, kept: &KeptPipe) -> Diagnostic {
    let (pipe, place) = (&kept.pipe, cx.place(func, kept.wait));
    let (message, since, help) = match kept.what {
        Kept::Unread => (
            format!(
                "nobody reads the process's piped `{pipe}`: once it is full, the process waits for this task, which waits for the process"
            ),
            format!("`{pipe}` becomes a pipe here"),
            "use `wait_with_output()`, read the pipe at the same time, or send it to `Stdio::null()`",
        ),
        Kept::Open => (
            format!(
                "the process's `{pipe}` is still open here: a process that reads to its end waits for this task, which waits for the process"
            ),
            "taken out of the handle here, so that waiting does not close it".to_owned(),
            "drop it before waiting, or write in a block of its own",
        ),
    };
    let mut diagnostic = Diagnostic::new(META.name, Confidence::Medium, place, message)
        .label(cx.place(func, kept.since), Role::Cause, since)
        .label(place, Role::Cause, "waits for the process to end");
    diagnostic.key.clone_from(pipe);
    diagnostic.help(help)
}
