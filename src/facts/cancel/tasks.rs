//! Tasks that are ended elsewhere than where they are spawned: through a field that keeps their handle, or by dropping what keeps them. Where handles
//! go, the values say.

use super::sites::{DropKind, DropSite};
use super::{CancelFlow, Sparse};
use crate::facts::values::{Fate, Kind, Made, Values};
use crate::link::Program;
use crate::models::TaskHandle;

/// Turns spawned tasks into places that drop them, where something ends them before they are done.
pub(super) fn settle(program: &Program, values: &Values, flows: &mut Sparse<CancelFlow>) {
    for (func, flow) in flows.iter_mut() {
        for (expr, site) in std::mem::take(&mut flow.spawned) {
            let is_known = flow.sites.iter().any(|known| known.span == site.span);
            let made = values.of(func).iter().find(|made| made.expr == expr);
            let made = made.filter(|_| !is_known);
            flow.sites.extend(made.and_then(|made| ended(program, values, made, site)));
        }
        flow.sites.sort_by_key(|site| site.span.start);
    }
}

fn ended(program: &Program, values: &Values, made: &Made, site: DropSite) -> Option<DropSite> {
    if let Some(how) = made.fates.iter().find_map(|fate| aborted(program, values, fate)) {
        return Some(DropSite { how, ..site });
    }
    let is_kept = match made.kind {
        Kind::Spawned => true,
        Kind::Task(TaskHandle::AbortOnDrop) => {
            !made.fates.iter().all(|fate| matches!(fate, Fate::Awaited(_)))
        }
        _ => made.fates.iter().any(|fate| fate.ends_with(program)),
    };
    is_kept.then(|| DropSite { how: DropKind::Keeper, survivors: Vec::new(), ..site })
}

/// Where the field is aborted that a handle is kept in.
fn aborted(program: &Program, values: &Values, fate: &Fate) -> Option<DropKind> {
    let Fate::Stored(Some(field)) = fate else { return None };
    let mut uses = values.fields.get(field)?.iter();
    let aborting = uses.find(|used| used.fate.is_method(|effects| effects.aborts, program))?;
    Some(DropKind::Abort(aborting.place))
}
