//! Family C: guards, re-entry and order of locks. The words that its rules share.

pub mod lock_order_inversion;
pub mod lock_reentry;
pub mod sync_guard_across_await;

use crate::diagnostic::{Diagnostic, Role};
use crate::facts::Hop;
use crate::models::AcquireMode;
use crate::rule::Cx;

fn verb(mode: AcquireMode) -> &'static str {
    match mode {
        AcquireMode::Shared | AcquireMode::SharedRecursive => "locked for reading",
        AcquireMode::Upgradable => "locked for reading, upgradably",
        AcquireMode::Exclusive => "locked",
        AcquireMode::Permit => "acquired",
    }
}

/// The calls that lead from a guard to the second lock.
fn with_hops(cx: &Cx<'_>, hops: &[Hop], mut diagnostic: Diagnostic) -> Diagnostic {
    for (index, hop) in hops.iter().enumerate() {
        let name = cx.name(hop.callee);
        let text =
            if index == 0 { format!("calls `{name}`") } else { format!("which calls `{name}`") };
        diagnostic = diagnostic.label(hop.place, Role::Step, text);
    }
    diagnostic
}
