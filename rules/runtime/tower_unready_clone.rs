//! Reports services that are called through a clone of what was made ready. Which functions make ready, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::UnreadyClone;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "tower-unready-clone",
    family: "runtime",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "a service is called through a clone, though it was the original that was made ready",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("tower_unready_clone.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct TowerUnreadyClone;

impl Rule for TowerUnreadyClone {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let Some(waits) = cx.facts.waits(func).filter(|_| !cx.program.func(func).test) else {
            return;
        };
        for found in &waits.unready {
            out.push(unready(cx, func, found));
        }
    }
}

fn unready(cx: &Cx<'_>, func: FnId, found: &UnreadyClone) -> Diagnostic {
    let place = cx.place(func, found.cloned);
    let message = format!("this clone of `{}` was never made ready for a call", found.field);
    Diagnostic::new(META.name, Confidence::Medium, place, message)
        .label(place, Role::Cause, format!("`poll_ready` was about `{}` itself", found.field))
        .label(cx.place(func, found.called), Role::Sink, "may panic, or go past the limit that `poll_ready` waits for")
        .help(format!("take the one that is ready and leave the clone: `let clone = self.{0}.clone(); let ready = std::mem::replace(&mut self.{0}, clone);`", found.field))
}
