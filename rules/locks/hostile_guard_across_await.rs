//! Reports values alive at an await that harm other code while their task waits: borrows of cells, references into concurrent maps, settings of the
//! thread. Which types do so, models and the configuration say; guards of mutexes have a rule of their own.

use super::{alive_at_awaits, with_binding};
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::events::{Acquisition, AwaitPoint};
use crate::facts::locks::describe;
use crate::link::FnId;
use crate::models::LockFamily;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "hostile-guard-across-await",
    family: "locks",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "what must be short, a cell's borrow or a map's reference, is alive at an await",
    since: "0.1.0",
    fixes: &[],
    subsumes: &["guard-outlives-scrutinee"],
    page: include_str!("hostile_guard_across_await.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct HostileGuardAcrossAwait;

impl Rule for HostileGuardAcrossAwait {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for (acquisition, point) in alive_at_awaits(cx.facts.flow(func)) {
            if let Some(harm) = harm(cx, acquisition) {
                out.push(alive_across(cx, func, acquisition, point, harm));
            }
        }
    }
}

/// What goes wrong while it is kept.
fn harm<'p>(cx: &Cx<'p>, acquisition: &Acquisition) -> Option<&'p str> {
    let guard = cx.program.adt(acquisition.guard?);
    let said = guard.effects.as_ref().and_then(|effects| effects.hostile_across_await.as_deref());
    let lock = acquisition.lock.filter(|lock| !lock.is_async);
    said.or_else(|| match lock?.family {
        LockFamily::Cell => Some("whoever borrows the cell meanwhile panics"),
        LockFamily::Map => Some(
            "part of the map stays locked: whoever needs it blocks its whole thread, for ever if that thread was to end the wait",
        ),
        LockFamily::Mutex | LockFamily::RwLock | LockFamily::Permit | LockFamily::Pool => None,
    })
}

/// `while `self.names` is borrowed`: what it keeps.
fn state(cx: &Cx<'_>, func: FnId, acquisition: &Acquisition) -> String {
    let place = acquisition.place.as_ref().map(|place| describe(cx.program, func, place));
    match (acquisition.lock.map(|lock| lock.family), place) {
        (Some(LockFamily::Cell), Some(name)) => format!("while `{name}` is borrowed"),
        (Some(LockFamily::Map), Some(name)) => format!("with a reference into `{name}` alive"),
        (Some(LockFamily::Cell), None) => "while a cell is borrowed".to_owned(),
        (Some(LockFamily::Map), None) => "with a reference into a map alive".to_owned(),
        _ => {
            let guard = acquisition.guard.map(|guard| cx.program.text(cx.program.adt(guard).name));
            format!("while its `{}` is alive", guard.unwrap_or("guard"))
        }
    }
}

fn alive_across(
    cx: &Cx<'_>,
    func: FnId,
    acquisition: &Acquisition,
    point: &AwaitPoint,
    harm: &str,
) -> Diagnostic {
    let made = cx.place(func, acquisition.span);
    let message = format!("`{}` waits {}", cx.name(func), state(cx, func, acquisition));
    let diagnostic = Diagnostic::new(META.name, Confidence::High, made, message)
        .label(made, Role::Held, "made here")
        .label(cx.place(func, point.span), Role::Cause, "suspended here, it is still alive")
        .note(harm);
    with_binding(cx, func, acquisition, diagnostic)
        .help("take out what you need and let it end before the await")
}
