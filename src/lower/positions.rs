//! Turns the parser's positions, a line and a column in characters, into byte offsets. Constant time for ASCII, logarithmic else:
//! a line may be as long as the file.

use proc_macro2::{LineColumn, Span as TokenSpan};

use crate::source::LineStarts;

pub(crate) struct Positions {
    pub(crate) lines: LineStarts,
    /// Where the parser started: after a byte order mark and a shebang line.
    base: u32,
    len: u32,
    wide: Vec<WideChar>,
}

/// A character of more than one byte.
struct WideChar {
    /// Its index among the characters of the file.
    index: u32,
    /// Bytes minus characters, up to and including this one.
    surplus: u32,
}

impl Positions {
    pub(crate) fn new(text: &str, base: usize) -> Self {
        let wide = if text.is_ascii() { Vec::new() } else { wide_chars(text) };
        let narrow = |len| u32::try_from(len).unwrap_or(u32::MAX);
        Self { lines: LineStarts::of(text), base: narrow(base), len: narrow(text.len()), wide }
    }

    pub(crate) fn start(&self, span: TokenSpan) -> u32 {
        self.offset(span.start())
    }

    pub(crate) fn end(&self, span: TokenSpan) -> u32 {
        self.offset(span.end())
    }

    fn offset(&self, position: LineColumn) -> u32 {
        let line = position.line.saturating_sub(1).min(self.lines.0.len() - 1);
        // What was dropped before the code stands on its first line.
        let line_start = if line == 0 { self.base } else { self.lines.0[line] };
        let column = u32::try_from(position.column).unwrap_or(u32::MAX);
        let offset = if self.wide.is_empty() {
            line_start.saturating_add(column)
        } else {
            self.wide_offset(line_start, column)
        };
        offset.min(self.len)
    }

    fn wide_offset(&self, line_start: u32, column: u32) -> u32 {
        // The byte after a wide character is its index plus one plus the surplus so far.
        let before_line = self.wide.partition_point(|wide| wide.index + wide.surplus < line_start);
        let first_char = line_start - self.surplus(before_line);
        let char = first_char.saturating_add(column);
        let before_char = self.wide.partition_point(|wide| wide.index < char);
        char.saturating_add(self.surplus(before_char))
    }

    fn surplus(&self, n_before: usize) -> u32 {
        n_before.checked_sub(1).map_or(0, |last| self.wide[last].surplus)
    }
}

fn wide_chars(text: &str) -> Vec<WideChar> {
    let (mut found, mut surplus) = (Vec::new(), 0);
    for (index, char) in (0u32..).zip(text.chars()).filter(|(_, char)| !char.is_ascii()) {
        surplus += u32::try_from(char.len_utf8() - 1).unwrap_or(0);
        found.push(WideChar { index, surplus });
    }
    found
}
