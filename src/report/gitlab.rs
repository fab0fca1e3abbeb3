//! The form of GitLab's code quality reports, a part of Code Climate's: one array, an issue a finding. Paths are those of the repository.

use std::io::{self, Write};

use serde::Serialize;

use crate::diagnostic::Level;

use super::texts::Texts;
use super::view::{self, Finding};
use super::{Report, json};

#[derive(Serialize)]
struct Issue<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    check_name: &'a str,
    /// One line.
    description: &'a str,
    content: Content,
    categories: [&'static str; 1],
    /// Unique: of two issues with the same one GitLab shows one.
    fingerprint: &'a str,
    severity: &'static str,
    location: Location,
}

/// What to do, in Markdown.
#[derive(Serialize)]
struct Content {
    body: String,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
    end: u32,
}

pub(super) fn write(report: &Report, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let prefix = view::prefix_in_repository(&report.workspace.root);
    let findings: Vec<_> = view::findings(report, texts).collect();
    let issues: Vec<_> = findings.iter().map(|finding| issue(&prefix, finding)).collect();
    json::write_line(out, &issues)
}

fn issue<'a>(prefix: &str, finding: &'a Finding<'_>) -> Issue<'a> {
    Issue {
        kind: "issue",
        check_name: finding.rule,
        description: finding.message,
        content: Content {
            body: finding.help.iter().chain(&finding.url).cloned().collect::<Vec<_>>().join("\n\n"),
        },
        categories: ["Bug Risk"],
        fingerprint: finding.fingerprint,
        severity: match finding.level {
            Level::Deny => "major",
            Level::Warn => "minor",
            Level::Allow => "info",
        },
        location: Location {
            path: format!("{prefix}{}", finding.location.path),
            lines: Lines { begin: finding.location.line, end: finding.location.end_line },
        },
    }
}
