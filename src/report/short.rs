//! The short form: one line a finding, `path:line:col: level[rule] message`, for editors and `grep`. Quotes no source.

use std::io::{self, Write};

use super::texts::Texts;
use super::{Presentation, Report, human, neutral};

pub(super) fn write(
    report: &Report,
    texts: &Texts,
    presentation: Presentation,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<()> {
    for diagnostic in &report.diagnostics {
        let place = human::place(report, texts, diagnostic.primary);
        let level = human::level_name(diagnostic.level);
        writeln!(
            out,
            "{place}: {level}[{}] {}",
            diagnostic.rule,
            neutral::line(&diagnostic.message)
        )?;
    }
    out.flush()?;
    human::problems(report, texts, err)?;
    human::tables(report, presentation, err)
}
