//! The human form: each finding with the source it is about, then counts and time. codespan draws the snippets; nobody else knows it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write};
use std::time::Duration;

use codespan_reporting::diagnostic as codespan;
use codespan_reporting::files::Error;
use codespan_reporting::term::{self, Config};
use rustc_hash::FxHashMap;

use crate::diagnostic::{Confidence, Diagnostic, Heat, Level, Role};
use crate::source::{FileId, Place, Span};
use crate::workspace::Problem;

use super::snippet::{View, Views};
use super::style::{self, Styled, styled};
use super::texts::Texts;
use super::{Presentation, Report, Unresolved, Verbosity, neutral};

/// More hops of a chain of calls are only counted.
const MAX_STEPS: usize = 5;

/// How many findings of a group are listed by place.
const MAX_OTHERS: usize = 8;

pub(super) fn write(
    report: &Report,
    texts: &Texts,
    presentation: Presentation,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<()> {
    for group in groups(report, presentation.verbosity) {
        draw(report, texts, &group, presentation, out)?;
    }
    // Both streams may be one terminal, and problems belong between findings and counts.
    out.flush()?;
    problems(report, texts, err)?;
    tables(report, presentation, out)?;
    if presentation.verbosity == Verbosity::Quiet {
        Ok(())
    } else {
        closing(report, texts, presentation.verbosity, out)
    }
}

/// Findings that end in the same place: the first tells the story, the others are listed under it. One alone with `-v`.
fn groups(report: &Report, verbosity: Verbosity) -> Vec<Vec<&Diagnostic>> {
    let mut groups: Vec<Vec<&Diagnostic>> = Vec::new();
    let mut known: FxHashMap<(&str, Level, Place), usize> = FxHashMap::default();
    for diagnostic in &report.diagnostics {
        let sink = diagnostic.labels.iter().find(|label| label.role == Role::Sink);
        let sink = sink.map(|label| label.place).filter(|&place| place != diagnostic.primary);
        let key = sink
            .filter(|_| verbosity != Verbosity::Verbose)
            .map(|place| (diagnostic.rule, diagnostic.level, place));
        if let Some(&group) = key.and_then(|key| known.get(&key)) {
            groups[group].push(diagnostic);
        } else {
            known.extend(key.map(|key| (key, groups.len())));
            groups.push(vec![diagnostic]);
        }
    }
    groups
}

/// The findings of a group but its first.
fn others(report: &Report, texts: &Texts, others: &[&Diagnostic]) -> Option<String> {
    if others.is_empty() {
        return None;
    }
    let shown = others.iter().take(MAX_OTHERS).map(|other| {
        format!("\n{} in `{}`", place(report, texts, other.primary), neutral::line(&other.item))
    });
    let more = others.len().saturating_sub(MAX_OTHERS);
    let rest =
        if more > 0 { format!("\n… and {more} more; -v shows all") } else { String::new() };
    let lead = match others.len() {
        1 => "1 more finding ends there, too:".to_owned(),
        more => format!("{more} more findings end there, too:"),
    };
    Some(lead + &shown.collect::<String>() + &rest)
}

/// What a finding shows, in the order of its story.
struct Shown<'a> {
    place: Place,
    message: &'a str,
    primary: bool,
}

fn draw(
    report: &Report,
    texts: &Texts,
    group: &[&Diagnostic],
    presentation: Presentation,
    out: &mut dyn Write,
) -> io::Result<()> {
    let Some((diagnostic, rest)) = group.split_first() else { return Ok(()) };
    let verbosity = presentation.verbosity;
    let (story, hidden_steps) = story(diagnostic, verbosity);
    let (views, labels, unquoted) = quote(report, texts, &story);
    let severity = match diagnostic.level {
        Level::Deny => codespan::Severity::Error,
        Level::Warn => codespan::Severity::Warning,
        Level::Allow => codespan::Severity::Note,
    };
    let mut notes = unquoted;
    notes.extend(more_steps(hidden_steps));
    notes.extend(others(report, texts, rest));
    notes.extend(remarks(report, diagnostic, verbosity));
    let drawing = codespan::Diagnostic::new(severity)
        .with_code(code(report, diagnostic.rule, presentation))
        .with_message(neutral::line(&diagnostic.message))
        .with_labels(labels)
        .with_notes(notes);
    match term::emit_to_write_style(&mut Styled(out), &Config::default(), &views, &drawing) {
        Ok(()) => Ok(()),
        Err(Error::Io(error)) => Err(error),
        // The views answer every question about themselves, so this is our mistake; the finding must not be lost over it.
        Err(error) => writeln!(
            out,
            "{}[{}]: {} ({error})",
            level_name(diagnostic.level),
            diagnostic.rule,
            drawing.message
        ),
    }
}

/// The rule's name, which leads to its page on terminals that can follow links.
fn code(report: &Report, rule: &str, presentation: Presentation) -> String {
    match report.url(rule).filter(|_| presentation.hyperlinks) {
        Some(url) => format!("\x1b]8;;{url}\x1b\\{rule}\x1b]8;;\x1b\\"),
        None => rule.to_owned(),
    }
}

/// One finding as it is drawn, for those who show it elsewhere.
pub(super) fn rendered(
    report: &Report,
    texts: &Texts,
    diagnostic: &Diagnostic,
    presentation: Presentation,
) -> io::Result<String> {
    let mut drawn = Vec::new();
    let presentation = Presentation { hyperlinks: false, ..presentation };
    draw(report, texts, &[diagnostic], presentation, &mut drawn)?;
    let drawn = String::from_utf8_lossy(&drawn).into_owned();
    let plain = || anstream::adapter::strip_str(&drawn).to_string();
    Ok(if presentation.ansi { drawn } else { plain() })
}

/// The counts of the last line, without time and hints.
pub(super) fn closing_line(report: &Report, texts: &Texts) -> String {
    let mut parts =
        vec![format!("{} in {}", findings(report), counted(report.files, "file", "files"))];
    if report.suppressed > 0 {
        parts.push(format!("{} suppressed", report.suppressed));
    }
    let n_problems = report.problems(texts).filter(|problem| problem.in_target).count();
    if n_problems > 0 {
        parts.push(counted(n_problems, "problem", "problems"));
    }
    parts.join(", ")
}

/// The labels to show and the number of steps left out. The primary place comes first unless the story tells when it comes.
fn story(diagnostic: &Diagnostic, verbosity: Verbosity) -> (Vec<Shown<'_>>, usize) {
    let mut story = Vec::new();
    if diagnostic.labels.iter().all(|label| label.place != diagnostic.primary) {
        story.push(Shown { place: diagnostic.primary, message: "", primary: true });
    }
    let most = if verbosity == Verbosity::Verbose { usize::MAX } else { MAX_STEPS };
    let (mut n_steps, mut hidden) = (0, 0);
    for label in &diagnostic.labels {
        let primary = label.place == diagnostic.primary;
        n_steps += usize::from(label.role == Role::Step);
        if label.role == Role::Step && n_steps > most && !primary {
            hidden += 1;
        } else {
            story.push(Shown { place: label.place, message: &label.message, primary });
        }
    }
    (story, hidden)
}

fn more_steps(hidden: usize) -> Option<String> {
    match hidden {
        0 => None,
        1 => Some("… and 1 more call".to_owned()),
        hidden => Some(format!("… and {hidden} more calls")),
    }
}

/// Views in the order of the story, the labels in them, and what stands in files that cannot be quoted.
fn quote<'a>(
    report: &Report,
    texts: &'a Texts,
    story: &[Shown<'_>],
) -> (Views<'a>, Vec<codespan::Label<usize>>, Vec<String>) {
    let mut spans: BTreeMap<FileId, Vec<Span>> = BTreeMap::new();
    // The primary place claims the window of a clipped line before the others do.
    for shown in story
        .iter()
        .filter(|shown| shown.primary)
        .chain(story.iter().filter(|shown| !shown.primary))
    {
        spans.entry(shown.place.file).or_default().push(shown.place.span);
    }
    let mut views = Views(Vec::new());
    let mut indexes: BTreeMap<FileId, usize> = BTreeMap::new();
    let (mut labels, mut unquoted) = (Vec::new(), Vec::new());
    for shown in story {
        let file = shown.place.file;
        if let Some(spans) = spans.remove(&file)
            && let Some(view) =
                texts.get(file).and_then(|text| View::new(report.path(file), text, &spans))
        {
            indexes.insert(file, views.0.len());
            views.0.push(view);
        }
        match indexes.get(&file) {
            Some(&idx) => labels.push(label(idx, &views.0[idx], shown)),
            None => unquoted.push(without_source(report, texts, shown)),
        }
    }
    (views, labels, unquoted)
}

fn label(idx: usize, view: &View<'_>, shown: &Shown<'_>) -> codespan::Label<usize> {
    let range = view.range(shown.place.span);
    let label = if shown.primary {
        codespan::Label::primary(idx, range)
    } else {
        codespan::Label::secondary(idx, range)
    };
    label.with_message(neutral::line(shown.message))
}

fn without_source(report: &Report, texts: &Texts, shown: &Shown<'_>) -> String {
    let mut text = place(report, texts, shown.place);
    if !shown.message.is_empty() {
        let _ = write!(text, ": {}", neutral::line(shown.message));
    }
    text
}

/// `path:line:column`, neutralised.
pub(super) fn place(report: &Report, texts: &Texts, place: Place) -> String {
    let (line, column) = texts.position(place.file, place.span.start);
    format!("{}:{line}:{column}", neutral::line(report.path(place.file)))
}

fn remarks(report: &Report, diagnostic: &Diagnostic, verbosity: Verbosity) -> Vec<String> {
    let notes = diagnostic.notes.iter().map(|note| remark("note", note));
    let helps = diagnostic.helps.iter().map(|help| remark("help", help));
    let mut remarks: Vec<_> = notes.chain(helps).collect();
    remarks.extend(match diagnostic.confidence {
        Confidence::High => None,
        Confidence::Medium => {
            Some("note: medium confidence: reported as a warning at most".to_owned())
        }
        Confidence::Low => Some("note: low confidence: this may well be a false alarm".to_owned()),
    });
    if verbosity == Verbosity::Verbose {
        let heat =
            diagnostic.heat.map_or_else(String::new, |heat| format!(", {}", heat_name(heat)));
        let owner = diagnostic.owner.as_ref().map_or_else(String::new, |owner| {
            format!(", looked after by {}", neutral::line(owner))
        });
        remarks.push(format!(
            "in `{}`{heat}{owner}; fingerprint {}",
            neutral::line(&diagnostic.item),
            diagnostic.fingerprint
        ));
    }
    remarks.extend(report.url(diagnostic.rule).map(|url| format!("see {url}")));
    remarks
}

fn heat_name(heat: Heat) -> &'static str {
    match heat {
        Heat::Test => "only in tests",
        Heat::Alone => "in a program that does one thing at a time",
        Heat::OneShot => "in a program that does one thing and ends",
        Heat::StartUp => "only at start-up",
        Heat::Exported => "for callers that are not known",
        Heat::Warm => "beside other work",
        Heat::Hot => "while serving",
    }
}

/// Lines after the first are set under it.
fn remark(kind: &str, text: &str) -> String {
    let indent = format!("\n{}", " ".repeat(kind.len() + 2));
    format!("{kind}: {}", neutral::lines(text.trim_end()).replace('\n', &indent))
}

/// What could not be analysed, and notes; the same in every form for people.
pub(super) fn problems(report: &Report, texts: &Texts, err: &mut dyn Write) -> io::Result<()> {
    for problem in report.problems(texts) {
        self::problem(problem, err)?;
    }
    err.flush()
}

/// One of them, on a line.
pub(crate) fn problem(problem: &Problem, err: &mut dyn Write) -> io::Result<()> {
    let kind = if problem.in_target {
        styled(style::level(Level::Warn), "problem")
    } else {
        styled(style::BOLD, "note")
    };
    writeln!(err, "{kind}: {}", problem_text(problem))
}

fn problem_text(problem: &Problem) -> String {
    let path = neutral::line(&problem.path);
    let message = neutral::lines(&problem.message);
    match (path.is_empty(), problem.line) {
        (true, _) => message.into_owned(),
        (false, 0) => format!("{path}: {message}"),
        (false, line) => format!("{path}:{line}: {message}"),
    }
}

/// Statistics and timings, where they are asked for.
pub(super) fn tables(
    report: &Report,
    presentation: Presentation,
    out: &mut dyn Write,
) -> io::Result<()> {
    if presentation.statistics {
        table(
            out,
            "statistics",
            report
                .statistics
                .iter()
                .map(|(label, number)| (label.clone(), number.to_string()))
                .collect(),
        )?;
    }
    if presentation.timings {
        table(out, "timings: wall, processors, memory at the end", timings(report))?;
    }
    Ok(())
}

fn timings(report: &Report) -> Vec<(String, String)> {
    let millis = |time: Duration| time.as_secs_f64() * 1000.0;
    let mebibytes = |bytes: u64| format!("{} MiB", bytes >> 20);
    let phases = report.timings.iter().map(|phase| {
        let memory = mebibytes(phase.memory);
        let row = format!("{:.1} ms{:>10.1} ms{memory:>10}", millis(phase.wall), millis(phase.cpu));
        (phase.name.to_owned(), row)
    });
    let peak = report.peak_memory.map(|bytes| ("at most".to_owned(), mebibytes(bytes)));
    phases.chain(peak).collect()
}

/// Rows with their values aligned to the right.
fn table(out: &mut dyn Write, title: &str, rows: Vec<(String, String)>) -> io::Result<()> {
    writeln!(out, "{}", styled(style::BOLD, title))?;
    let labels = rows.iter().map(|(label, _)| label.chars().count()).max().unwrap_or(0);
    let values = rows.iter().map(|(_, value)| value.len()).max().unwrap_or(0);
    for (label, value) in rows {
        writeln!(out, "  {:labels$}  {value:>values$}", neutral::line(&label))?;
    }
    writeln!(out)
}

fn closing(
    report: &Report,
    texts: &Texts,
    verbosity: Verbosity,
    out: &mut dyn Write,
) -> io::Result<()> {
    if report.files == 0 {
        return Ok(());
    }
    for ((level, rule), n_findings) in by_rule(report) {
        writeln!(
            out,
            "{n_findings:>5} {} {rule}",
            styled(style::level(level), &format!("{:4}", level_name(level)))
        )?;
    }
    if !report.diagnostics.is_empty() {
        writeln!(out)?;
    }
    writeln!(out, "{}", summary(report, texts, verbosity))?;
    let unresolved = &report.unresolved;
    if verbosity != Verbosity::Quiet && unresolved.calls.0 > 0 {
        writeln!(out, "{}", not_resolved(unresolved))?;
    }
    Ok(())
}

/// `not resolved: 3 of 12 calls, ..`: where nothing is known nothing can be found.
fn not_resolved(unresolved: &Unresolved) -> String {
    let of = |(part, all): (u64, u64)| format!("{part} of {all}");
    let worst = unresolved.worst.as_ref().map_or(String::new(), |(name, calls)| {
        format!("; most in {}: {} calls", neutral::line(name), of(*calls))
    });
    let files = match unresolved.files {
        0 => String::new(),
        1 => "; 1 file not seen".to_owned(),
        files => format!("; {files} files not seen"),
    };
    format!(
        "not resolved: {} calls, {} awaited ones, {} lock-like ones{files}{worst}",
        of(unresolved.calls),
        of(unresolved.awaited),
        of(unresolved.locks)
    )
}

/// Deny before warn, then by name.
fn by_rule(report: &Report) -> impl Iterator<Item = ((Level, &'static str), usize)> {
    let mut counts: BTreeMap<_, usize> = BTreeMap::new();
    for diagnostic in &report.diagnostics {
        *counts.entry((std::cmp::Reverse(diagnostic.level), diagnostic.rule)).or_default() += 1;
    }
    counts.into_iter().map(|((level, rule), count)| ((level.0, rule), count))
}

fn summary(report: &Report, texts: &Texts, verbosity: Verbosity) -> String {
    let mut parts =
        vec![format!("{} in {}", findings(report), counted(report.files, "file", "files"))];
    if report.suppressed > 0 {
        parts.push(format!("{} suppressed", report.suppressed));
    }
    if !report.baselined.is_empty() {
        parts.push(format!("{} in the baseline", report.baselined.len()));
    }
    if report.not_new > 0 {
        parts.push(format!("{} not new", report.not_new));
    }
    if report.hidden > 0 {
        parts.push(format!(
            "{} hidden in code that runs once or whose callers are not known (-W correctness -W suspicious shows them)",
            report.hidden
        ));
    }
    let n_problems = report.problems(texts).filter(|problem| problem.in_target).count();
    if n_problems > 0 {
        parts.push(counted(n_problems, "problem", "problems"));
    }
    if verbosity == Verbosity::Verbose {
        parts.push(format!("{} bytes", report.bytes));
    }
    format!("{} ({:.2} s)", parts.join(", "), report.elapsed.as_secs_f64())
}

fn findings(report: &Report) -> String {
    let total = report.diagnostics.len();
    let levels =
        [(Level::Deny, report.count(Level::Deny)), (Level::Warn, report.count(Level::Warn))];
    let levels: Vec<_> = levels
        .iter()
        .filter(|(_, n)| *n > 0)
        .map(|(level, n)| format!("{n} {}", level_name(*level)))
        .collect();
    if total == 0 {
        "no findings".to_owned()
    } else {
        format!("{} ({})", counted(total, "finding", "findings"), levels.join(", "))
    }
}

pub(crate) fn counted(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

pub(super) fn level_name(level: Level) -> &'static str {
    match level {
        Level::Allow => "allow",
        Level::Warn => "warn",
        Level::Deny => "deny",
    }
}
