//! The JSON form: one object a line, findings, then problems, then one summary. `schema/report.schema.json` describes it. Texts are as they
//! are; what could harm a terminal is escaped.

use std::io::{self, Write};
use std::time::Duration;

use serde::{Serialize, Serializer};
use serde_json::ser::Formatter;

use crate::clock::Phase;
use crate::diagnostic::Level;
use crate::workspace::Problem;

use super::texts::Texts;
use super::{Presentation, Report, Unresolved, neutral, view};

/// The version of the form; it changes when a field changes its meaning or goes away.
const SCHEMA: u32 = 1;

pub(super) fn write(
    report: &Report,
    texts: &Texts,
    presentation: Presentation,
    out: &mut dyn Write,
) -> io::Result<()> {
    for finding in view::findings(report, texts) {
        line(out, "finding", &finding)?;
    }
    for problem in report.problems(texts) {
        let Problem { path, line: at, message, in_target } = problem;
        line(out, "problem", &ProblemBody { path, line: *at, message, in_target: *in_target })?;
    }
    line(out, "summary", &summary(report, texts, presentation))
}

/// One line of output, which says what it is.
pub(super) fn line(
    out: &mut dyn Write,
    kind: &'static str,
    body: &impl Serialize,
) -> io::Result<()> {
    write_line(out, &Line { kind, schema: SCHEMA, body })
}

/// `body` on a line of its own.
pub(super) fn write_line(out: &mut dyn Write, body: &impl Serialize) -> io::Result<()> {
    let mut line = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut line, Escaping);
    body.serialize(&mut serializer)?;
    line.push(b'\n');
    out.write_all(&line)
}

#[derive(Serialize)]
struct Line<'a, T> {
    #[serde(rename = "type")]
    kind: &'static str,
    schema: u32,
    #[serde(flatten)]
    body: &'a T,
}

#[derive(Serialize)]
struct ProblemBody<'a> {
    path: &'a str,
    line: u32,
    message: &'a str,
    in_target: bool,
}

#[derive(Serialize)]
struct SummaryBody<'a> {
    deny: usize,
    warn: usize,
    suppressed: usize,
    baselined: usize,
    stale: usize,
    not_new: usize,
    hidden: usize,
    problems: usize,
    files: usize,
    bytes: u64,
    elapsed_ms: u64,
    unresolved: Numbers<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    statistics: Option<Numbers<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timings_us: Option<Numbers<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cpu_us: Option<Numbers<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    memory_bytes: Option<Numbers<'a>>,
}

/// An object whose entries keep their order.
struct Numbers<'a>(Vec<(&'a str, u64)>);

impl Serialize for Numbers<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().copied())
    }
}

fn summary<'a>(report: &'a Report, texts: &Texts, presentation: Presentation) -> SummaryBody<'a> {
    let statistics = report.statistics.iter().map(|(label, number)| (label.as_str(), *number));
    SummaryBody {
        deny: report.count(Level::Deny),
        warn: report.count(Level::Warn),
        suppressed: report.suppressed,
        baselined: report.baselined.len(),
        stale: report.stale.len(),
        not_new: report.not_new,
        hidden: report.hidden,
        problems: report.problems(texts).count(),
        files: report.files,
        bytes: report.bytes,
        elapsed_ms: u64::try_from(report.elapsed.as_millis()).unwrap_or(u64::MAX),
        unresolved: unresolved(&report.unresolved),
        statistics: presentation.statistics.then(|| Numbers(statistics.collect())),
        timings_us: presentation.timings.then(|| phases(report, |phase| micros(phase.wall))),
        cpu_us: presentation.timings.then(|| phases(report, |phase| micros(phase.cpu))),
        memory_bytes: presentation.timings.then(|| memory(report)),
    }
}

fn unresolved(unresolved: &Unresolved) -> Numbers<'static> {
    Numbers(vec![
        ("calls", unresolved.calls.0),
        ("awaited", unresolved.awaited.0),
        ("locks", unresolved.locks.0),
        ("files", unresolved.files),
    ])
}

fn phases(report: &Report, number: impl Fn(&Phase) -> u64) -> Numbers<'_> {
    Numbers(report.timings.iter().map(|phase| (phase.name, number(phase))).collect())
}

fn memory(report: &Report) -> Numbers<'_> {
    let mut numbers = phases(report, |phase| phase.memory);
    numbers.0.extend(report.peak_memory.map(|bytes| ("peak", bytes)));
    numbers
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

/// Escapes every character that a terminal would not show as itself; parsers read the same text.
struct Escaping;

impl Formatter for Escaping {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut rest = fragment;
        while let Some(at) = rest.find(|ch: char| ch.is_control() || neutral::is_invisible(ch)) {
            writer.write_all(&rest.as_bytes()[..at])?;
            rest = &rest[at..];
            let Some(ch) = rest.chars().next() else { break };
            for unit in ch.encode_utf16(&mut [0; 2]) {
                write!(writer, "\\u{unit:04x}")?;
            }
            rest = &rest[ch.len_utf8()..];
        }
        writer.write_all(rest.as_bytes())
    }
}
