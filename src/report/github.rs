//! Annotations of GitHub Actions, as commands in the log. A step shows ten of each kind, so those that fail the run come first and the rest are plain
//! lines. Paths are those of the repository, and no text of it can give a command of its own.

use std::io::{self, Write};

use crate::diagnostic::Level;
use crate::workspace::Problem;

use super::texts::Texts;
use super::view::{self, Finding};
use super::{Report, fails, neutral};

/// More annotations of one kind in a step are not shown.
const MAX_SHOWN: usize = 10;
/// Longer messages are cut; the service's own limit is 64 KiB.
const MAX_MESSAGE: usize = 4_000;

pub(super) fn write(report: &Report, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let prefix = view::prefix_in_repository(&report.workspace.root);
    let findings: Vec<_> = view::findings(report, texts).collect();
    for level in [Level::Deny, Level::Warn] {
        let of_level = || findings.iter().filter(|finding| finding.level == level);
        for finding in of_level().take(MAX_SHOWN) {
            command(&prefix, finding, out)?;
        }
        let rest = of_level().count().saturating_sub(MAX_SHOWN);
        if rest > 0 {
            writeln!(
                out,
                "::notice title=asynclint::{rest} more findings at {} level are in the log and the summary",
                super::human::level_name(level)
            )?;
        }
        for finding in of_level().skip(MAX_SHOWN) {
            writeln!(out, "- {}", tame(&plain(&prefix, finding)))?;
        }
    }
    for problem in report.problems(texts).filter(|problem| problem.in_target).take(MAX_SHOWN) {
        writeln!(out, "{}", of_problem(&prefix, problem))?;
    }
    let failing = findings.iter().filter(|finding| fails(report, finding.level)).count();
    writeln!(out, "- findings: {}, failing this step: {failing}", findings.len())
}

fn command(prefix: &str, finding: &Finding<'_>, out: &mut dyn Write) -> io::Result<()> {
    let at = &finding.location;
    let kind = if finding.level == Level::Deny { "error" } else { "warning" };
    let path = property(&format!("{prefix}{}", at.path));
    // Columns are read only of what stands on one line.
    let columns = if at.line == at.end_line {
        format!(",col={},endColumn={}", at.column, at.end_column)
    } else {
        String::new()
    };
    let see = finding.url.as_ref().map_or_else(String::new, |url| format!("\nsee {url}"));
    let text = data(&cut(&(finding.text() + &see)));
    let title = property(&format!("asynclint: {}", finding.rule));
    writeln!(
        out,
        "::{kind} file={path},line={},endLine={}{columns},title={title}::{text}",
        at.line, at.end_line
    )
}

fn plain(prefix: &str, finding: &Finding<'_>) -> String {
    let at = &finding.location;
    let level = super::human::level_name(finding.level);
    format!(
        "{prefix}{}:{}:{}: {level}[{}] {}",
        at.path, at.line, at.column, finding.rule, finding.message
    )
}

fn of_problem(prefix: &str, problem: &Problem) -> String {
    let path = property(&format!("{prefix}{}", problem.path));
    let place = match (problem.path.is_empty(), problem.line) {
        (true, _) => String::new(),
        (false, 0) => format!("file={path},"),
        (false, line) => format!("file={path},line={line},"),
    };
    format!("::warning {place}title=asynclint::{}", data(&cut(&problem.message)))
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(MAX_MESSAGE) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// The text of a command.
fn data(text: &str) -> String {
    let text = neutral::lines(text).replace('%', "%25").replace('\n', "%0A");
    text.replace("##[", "## [")
}

/// The value of a command's property, where two more characters have a meaning.
fn property(text: &str) -> String {
    data(&neutral::line(text)).replace(':', "%3A").replace(',', "%2C")
}

/// A line that is no command: old commands may stand anywhere in it.
fn tame(text: &str) -> String {
    neutral::line(text).replace("##[", "## [")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_cannot_leave_their_command() {
        assert_eq!(data("50%\n::set-env"), "50%25%0A::set-env");
        assert_eq!(property("a,b:c\n"), "a%2Cb%3Ac?");
        assert_eq!(tame("x ##[add-path]y\r\n"), "x ## [add-path]y??");
        assert_eq!(cut(&"é".repeat(MAX_MESSAGE + 1)).chars().count(), MAX_MESSAGE + 1);
    }
}
