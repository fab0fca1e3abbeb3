//! Reports writers that are only written to: what is in their buffer when they are dropped is lost. Which types and methods, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::values::{Fate, Kind, Made};
use crate::link::{AdtId, FnId};
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "unflushed-writer",
    family: "futures",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "a buffered async writer is written to and dropped without a flush",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("unflushed_writer.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct UnflushedWriter;

impl Rule for UnflushedWriter {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for made in cx.facts.made(func) {
            if let Kind::Writer(adt) = made.kind
                && is_only_written(cx, &made.fates)
            {
                out.push(unflushed(cx, func, made, adt));
            }
        }
    }
}

fn is_only_written(cx: &Cx<'_>, fates: &[Fate]) -> bool {
    let writes = |fate: &Fate| fate.is_method(|effects| effects.writes, cx.program);
    let harmless = |fate: &Fate| matches!(fate, Fate::Looked | Fate::Raised | Fate::LetGo);
    fates.iter().any(writes) && fates.iter().all(|fate| writes(fate) || harmless(fate))
}

fn unflushed(cx: &Cx<'_>, func: FnId, made: &Made, writer: AdtId) -> Diagnostic {
    let place = cx.place(func, made.span);
    let message =
        "this writer is dropped without a flush: what was written last may be lost".to_owned();
    let lost = cx.program.adt(writer).effects.as_ref().and_then(|it| it.must_flush.as_deref());
    let diagnostic = Diagnostic::new(META.name, Confidence::High, place, message);
    lost.into_iter()
        .fold(diagnostic, |diagnostic, lost| diagnostic.note(lost.to_owned()))
        .label(place, Role::Cause, "keeps what is written to it until it is flushed")
        .help("call `flush().await?` or `shutdown().await?` after the last write")
}
