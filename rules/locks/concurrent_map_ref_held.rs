//! Reports methods of a concurrent map called while a reference into it is alive. Which types are maps that lock, models say; which map is which, the
//! facts.

use super::{with_hops, with_lender};
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::Reentry;
use crate::facts::events::Binding;
use crate::link::FnId;
use crate::models::{AcquireMode, LockFamily};
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "concurrent-map-ref-held",
    family: "locks",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "a concurrent map is used while a reference, entry or iterator of it is alive",
    since: "0.1.0",
    fixes: &[],
    subsumes: &["hostile-guard-across-await"],
    page: include_str!("concurrent_map_ref_held.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct ConcurrentMapRefHeld;

impl Rule for ConcurrentMapRefHeld {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let reentries = cx.facts.reentries(func).iter();
        for reentry in reentries.filter(|reentry| reentry.family == LockFamily::Map) {
            out.push(used_again(cx, reentry));
        }
    }
}

fn used_again(cx: &Cx<'_>, reentry: &Reentry) -> Diagnostic {
    let confidence = if reentry.through_trait { Confidence::Medium } else { Confidence::High };
    let name = &reentry.name;
    let what = match reentry.chain.first() {
        None => format!("`{name}` is used"),
        Some(hop) => format!("`{}` uses `{name}`", cx.name(hop.callee)),
    };
    let message =
        format!("{what} while a reference into it is alive: this may wait for itself for ever");
    let mut diagnostic = Diagnostic::new(META.name, confidence, reentry.again, message);
    diagnostic.key.clone_from(name);
    let alive = if matches!(reentry.binding, Binding::Named(_)) {
        "and kept in a variable"
    } else {
        "and alive to the end of the whole expression, or of the call"
    };
    let held = format!("part of the map is {} here, {alive}", locked(reentry.held_mode));
    diagnostic = diagnostic.label(reentry.held, Role::Held, held);
    diagnostic = with_lender(cx, reentry.lent.as_ref(), diagnostic);
    diagnostic = with_hops(cx, &reentry.chain, diagnostic);
    diagnostic
        .label(reentry.sink, Role::Acquired, format!("{} again here", locked(reentry.mode)))
        .note("keys that fall into the same part of the map share one lock; which do depends on their hashes")
        .help("copy what you need out of the reference and let it end, or work through the reference or entry itself")
}

fn locked(mode: AcquireMode) -> &'static str {
    if mode == AcquireMode::Shared { "locked for reading" } else { "locked for writing" }
}
