//! Reports functions that are said to be cancel safe, and lose something when they are dropped. What they lose, the facts say.

use super::{lost_words, spot_name, with_loss};
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::cancel::Loss;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "false-cancel-safety",
    family: "cancel",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "a function whose documentation says that it is cancel safe loses data when its future is dropped",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("false_cancel_safety.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct FalseCancelSafety;

impl Rule for FalseCancelSafety {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let Some(confidence) = claim(cx, func) else { return };
        if let Some(loss) = cx.facts.cancel.contradiction(cx.program, func) {
            out.push(false_claim(cx, func, &loss, confidence));
        }
    }
}

/// How much the claim that `func` is cancel safe is worth, if there is one.
fn claim(cx: &Cx<'_>, func: FnId) -> Option<Confidence> {
    let data = cx.program.func(func);
    let attrs = cx.program.file(data.file).ir.functions[data.idx.index()].attrs;
    match (data.cancel_safe, attrs.documents_cancel_loss) {
        (true, true) => Some(Confidence::High),
        // Who writes a comment for this tool knows what it says without one, and gives a reason.
        (true, false) if !attrs.affirms_cancel_safety => Some(Confidence::Low),
        _ => attrs.affirms_cancel_safety.then_some(Confidence::High),
    }
}

fn false_claim(cx: &Cx<'_>, func: FnId, loss: &Loss, confidence: Confidence) -> Diagnostic {
    let place = cx.program.func(func).place();
    let message = format!(
        "`{}` is said to be cancel safe, and when it is dropped {} is lost to `{}`",
        cx.name(func),
        lost_words(cx, func, loss),
        spot_name(cx, func, &loss.resource)
    );
    let diagnostic = Diagnostic::new(META.name, confidence, place, message).label(
        place,
        Role::Cause,
        "whoever trusts its documentation drops it and calls it again",
    );
    with_loss(cx, func, loss, diagnostic)
        .help("keep what it has done in `&mut` state that outlives the future, or say in the documentation what is lost")
}
