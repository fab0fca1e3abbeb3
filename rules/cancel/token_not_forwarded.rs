//! Reports fresh tokens where the function has one to hand on. Which types are tokens, models say.

use super::local_name;
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::cancel::NotForwarded;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "token-not-forwarded",
    family: "cancel",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a function that was given a token hands a fresh one on",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("token_not_forwarded.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct TokenNotForwarded;

impl Rule for TokenNotForwarded {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for found in &cx.facts.cancel.of(func).tokens.not_forwarded {
            out.push(fresh_token(cx, func, found));
        }
    }
}

fn fresh_token(cx: &Cx<'_>, func: FnId, found: &NotForwarded) -> Diagnostic {
    let place = cx.place(func, found.fresh);
    let token = local_name(cx, func, found.token);
    let message =
        format!("cancelling `{token}` does not reach this call: it gets a token of its own");
    Diagnostic::new(META.name, Confidence::High, place, message)
        .label(place, Role::Cause, "a token that nobody else knows")
        .help(format!("hand on `{token}.child_token()`"))
}
