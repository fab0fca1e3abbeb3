//! The job summary: counts, a table of findings and the lock map, in the Markdown that GitHub shows. Foreign text stays text.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::texts::Texts;
use super::view::{self, Finding};
use super::{Report, human, neutral};

/// Findings in the table; more are counted.
const MAX_ROWS: usize = 300;
/// The whole summary; GitHub drops one above a mebibyte.
const MAX_BYTES: usize = 900_000;
/// Mermaid draws no more by default.
const MAX_MAP: usize = 50_000;

pub(super) fn write(report: &Report, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let prefix = view::prefix_in_repository(&report.workspace.root);
    let findings: Vec<_> = view::findings(report, texts).collect();
    let mut text = format!("## asynclint\n\n{}\n\n", human::closing_line(report, texts));
    if !findings.is_empty() {
        text += "| level | rule | place | finding |\n|---|---|---|---|\n";
    }
    let mut n_rows = 0;
    for finding in findings.iter().take(MAX_ROWS) {
        let row = row(&prefix, finding);
        if text.len() + row.len() > MAX_BYTES {
            break;
        }
        text += &row;
        n_rows += 1;
    }
    if n_rows < findings.len() {
        let _infallible =
            writeln!(text, "\n… and {} more findings; the log has all.", findings.len() - n_rows);
    }
    let map = report.lock_map.as_deref().filter(|map| map.len() <= MAX_MAP);
    if let Some(map) = map.filter(|map| text.len() + map.len() < MAX_BYTES) {
        let map = neutral::lines(map);
        let _infallible = write!(
            text,
            "\n<details><summary>Locks: what is taken while another is held</summary>\n\n```mermaid\n{map}```\n\n</details>\n"
        );
    }
    out.write_all(text.as_bytes())
}

fn row(prefix: &str, finding: &Finding<'_>) -> String {
    let at = &finding.location;
    let place = format!("`{prefix}{}:{}`", at.path.replace('`', "'"), at.line);
    let rule = match &finding.url {
        Some(url) => format!("[`{}`]({url})", finding.rule),
        None => format!("`{}`", finding.rule),
    };
    let level = human::level_name(finding.level);
    format!("| {level} | {rule} | {} | {} |\n", cell(&place), cell(finding.message))
}

/// Text with code in backticks, for a cell of a table: outside of code all that Markdown and HTML read is escaped.
fn cell(text: &str) -> String {
    let text = neutral::line(text);
    let is_paired = text.matches('`').count().is_multiple_of(2);
    let mut out = String::new();
    let mut in_code = false;
    for ch in text.chars() {
        match ch {
            '`' if is_paired => in_code = !in_code,
            '|' => out.push('\\'),
            '&' if !in_code => {
                out.push_str("&amp;");
                continue;
            }
            '<' if !in_code => {
                out.push_str("&lt;");
                continue;
            }
            // A name after it would be told about this.
            '@' if !in_code => {
                out.push_str("&#64;");
                continue;
            }
            '\\' | '*' | '_' | '[' | ']' | '~' | '#' | '`' | '$' if !in_code => out.push('\\'),
            _ => {}
        }
        out.push(ch);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn foreign_text_stays_text() {
        assert_eq!(cell("`a|b` *is* <b>@x</b>"), "`a\\|b` \\*is\\* &lt;b>&#64;x&lt;/b>");
        assert_eq!(cell("one ` only [x](y)\n"), "one \\` only \\[x\\](y)?");
        assert_eq!(cell("`*_[<@`"), "`*_[<@`");
    }
}
