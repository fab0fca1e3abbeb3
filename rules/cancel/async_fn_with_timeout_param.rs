//! Reports async functions that take a time limit only to put a timeout around all that they do. Which calls give up, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::OwnLimit;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "async-fn-with-timeout-param",
    family: "cancel",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "an async function takes a time limit only for a timeout around its own body, which callers can write themselves",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("async_fn_with_timeout_param.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct AsyncFnWithTimeoutParam;

impl Rule for AsyncFnWithTimeoutParam {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let data = cx.program.func(func);
        // A name that says so promises nothing else.
        if data.test || cx.program.text(data.name).contains("timeout") {
            return;
        }
        let found = cx.facts.waits(func).and_then(|waits| waits.limit.as_ref());
        out.diagnostics.extend(found.map(|found| limits_itself(cx, func, found)));
    }
}

fn limits_itself(cx: &Cx<'_>, func: FnId, found: &OwnLimit) -> Diagnostic {
    let place = cx.place(func, found.param);
    let message = format!("`{}` is only the limit of a timeout around the whole body", found.name);
    Diagnostic::new(META.name, Confidence::High, place, message)
        .label(place, Role::Cause, "every caller has to give one")
        .label(cx.place(func, found.timeout), Role::Sink, "nothing is awaited beside it")
        .help("leave the limit to callers: they put a timeout around the call, or around several, or use none")
}
