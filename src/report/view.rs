//! A finding as every form for machines shows it: places as lines and columns, fixes as edits. Writes nothing.

use std::path::Path;

use serde::Serialize;

use crate::diagnostic::{self, Applicability, Confidence, Diagnostic, Heat, Level, Role};
use crate::source::Place;

use super::Report;
use super::texts::Texts;

#[derive(Serialize)]
pub(super) struct Finding<'a> {
    pub(super) rule: &'a str,
    pub(super) level: Level,
    pub(super) confidence: Confidence,
    pub(super) heat: Option<Heat>,
    pub(super) item: &'a str,
    pub(super) owner: Option<&'a str>,
    pub(super) fingerprint: &'a str,
    #[serde(flatten)]
    pub(super) location: Location<'a>,
    pub(super) message: &'a str,
    pub(super) labels: Vec<Label<'a>>,
    pub(super) notes: &'a [String],
    pub(super) help: &'a [String],
    pub(super) url: Option<String>,
    pub(super) fixes: Vec<Fix<'a>>,
}

/// Lines and columns count from 1, columns in characters; bytes count from 0 and exclude the end.
#[derive(Serialize)]
pub(super) struct Location<'a> {
    pub(super) path: &'a str,
    pub(super) line: u32,
    pub(super) column: u32,
    pub(super) byte_start: u32,
    pub(super) byte_end: u32,
    pub(super) end_line: u32,
    pub(super) end_column: u32,
}

#[derive(Serialize)]
pub(super) struct Label<'a> {
    pub(super) role: Role,
    pub(super) message: &'a str,
    #[serde(flatten)]
    pub(super) location: Location<'a>,
}

#[derive(Serialize)]
pub(super) struct Fix<'a> {
    pub(super) title: &'a str,
    pub(super) applicability: Applicability,
    pub(super) edits: Vec<Edit<'a>>,
}

#[derive(Serialize)]
pub(super) struct Edit<'a> {
    #[serde(flatten)]
    pub(super) location: Location<'a>,
    pub(super) replacement: &'a str,
}

/// All findings, in their order.
pub(super) fn findings<'a>(
    report: &'a Report,
    texts: &'a Texts,
) -> impl Iterator<Item = Finding<'a>> {
    report.diagnostics.iter().map(|diagnostic| finding(report, texts, diagnostic))
}

pub(super) fn finding<'a>(
    report: &'a Report,
    texts: &Texts,
    diagnostic: &'a Diagnostic,
) -> Finding<'a> {
    Finding {
        rule: diagnostic.rule,
        level: diagnostic.level,
        confidence: diagnostic.confidence,
        heat: diagnostic.heat,
        item: &diagnostic.item,
        owner: diagnostic.owner.as_deref(),
        fingerprint: &diagnostic.fingerprint,
        location: location(report, texts, diagnostic.primary),
        message: &diagnostic.message,
        labels: diagnostic.labels.iter().map(|found| label(report, texts, found)).collect(),
        notes: &diagnostic.notes,
        help: &diagnostic.helps,
        url: report.url(diagnostic.rule),
        fixes: diagnostic.fixes.iter().filter_map(|found| fix(report, texts, found)).collect(),
    }
}

fn location<'a>(report: &'a Report, texts: &Texts, place: Place) -> Location<'a> {
    let (line, column) = texts.position(place.file, place.span.start);
    let (end_line, end_column) = texts.position(place.file, place.span.end);
    Location {
        path: report.path(place.file),
        line,
        column,
        byte_start: place.span.start,
        byte_end: place.span.end,
        end_line,
        end_column,
    }
}

fn label<'a>(report: &'a Report, texts: &Texts, label: &'a diagnostic::Label) -> Label<'a> {
    Label {
        role: label.role,
        message: &label.message,
        location: location(report, texts, label.place),
    }
}

/// Nothing where a place cannot be told: half a fix is none.
fn fix<'a>(report: &'a Report, texts: &Texts, fix: &'a diagnostic::Fix) -> Option<Fix<'a>> {
    let edit = |edit: &'a diagnostic::Edit| {
        let place = texts.target(edit)?;
        Some(Edit { location: location(report, texts, place), replacement: &edit.text })
    };
    Some(Fix {
        title: &fix.title,
        applicability: fix.applicability,
        edits: fix.edits.iter().map(edit).collect::<Option<_>>()?,
    })
}

impl Finding<'_> {
    /// The message, then what to do, a line each.
    pub(super) fn text(&self) -> String {
        let helps = self.help.iter().map(|help| format!("\nhelp: {help}"));
        std::iter::once(self.message.to_owned()).chain(helps).collect()
    }

    pub(super) fn severity(&self) -> &'static str {
        severity(self.level)
    }
}

/// As compilers and SARIF say it.
pub(super) fn severity(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Allow => "note",
    }
}

/// What turns root-relative paths into those of the repository, which is what hosting services want: nothing, or a path that ends in a slash.
pub(super) fn prefix_in_repository(root: &Path) -> String {
    let above = root.ancestors().find(|dir| dir.join(".git").exists());
    let below = above.and_then(|dir| root.strip_prefix(dir).ok());
    let mut prefix = String::new();
    for part in below.iter().flat_map(|path| path.components()) {
        prefix.push_str(&part.as_os_str().to_string_lossy());
        prefix.push('/');
    }
    prefix
}
