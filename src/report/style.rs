//! The colours of the human form, written as ANSI sequences. Whether they reach the terminal is decided by who opens the stream.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use codespan_reporting::diagnostic::{LabelStyle, Severity};
use codespan_reporting::term::WriteStyle;

use crate::diagnostic::Level;

pub(super) const BOLD: Style = Style::new().bold();
pub(super) const DIM: Style = Style::new().dimmed();
pub(super) const CODE: Style = AnsiColor::Cyan.on_default();
const ERROR: Style = AnsiColor::BrightRed.on_default();
const WARNING: Style = AnsiColor::BrightYellow.on_default();
const SECONDARY: Style = AnsiColor::BrightBlue.on_default();
const NOTE: Style = AnsiColor::BrightGreen.on_default();

pub(super) fn level(level: Level) -> Style {
    match level {
        Level::Deny => ERROR.bold(),
        Level::Warn => WARNING.bold(),
        Level::Allow => DIM,
    }
}

fn severity(severity: Severity) -> Style {
    match severity {
        Severity::Bug | Severity::Error => ERROR,
        Severity::Warning => WARNING,
        Severity::Note | Severity::Help => NOTE,
    }
}

/// `text` in `style`.
pub(super) fn styled(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}

/// Lets the renderer of snippets write in our colours.
pub(super) struct Styled<'a>(pub(super) &'a mut dyn Write);

impl Write for Styled<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl Styled<'_> {
    /// Switches from whatever style was on.
    fn set(&mut self, style: Style) -> io::Result<()> {
        write!(self.0, "{}{style}", anstyle::Reset)
    }
}

impl WriteStyle for Styled<'_> {
    fn set_header(&mut self, of: Severity) -> io::Result<()> {
        self.set(severity(of).bold())
    }

    fn set_header_message(&mut self) -> io::Result<()> {
        self.set(BOLD)
    }

    fn set_line_number(&mut self) -> io::Result<()> {
        self.set(SECONDARY)
    }

    fn set_note_bullet(&mut self) -> io::Result<()> {
        self.set(SECONDARY)
    }

    fn set_source_border(&mut self) -> io::Result<()> {
        self.set(SECONDARY)
    }

    fn set_label(&mut self, of: Severity, label: LabelStyle) -> io::Result<()> {
        self.set(if label == LabelStyle::Primary { severity(of) } else { SECONDARY })
    }

    fn reset(&mut self) -> io::Result<()> {
        write!(self.0, "{}", anstyle::Reset)
    }
}
