//! The code as the parser gets it, without line comments and indentation, which it would only skip byte by byte; and the way back from the
//! parser's positions, a line and a column in characters of that code, to byte offsets of the text. Constant time for ASCII, logarithmic else:
//! a line may be as long as the file.

use std::cell::Cell;
use std::ops::Range;

use proc_macro2::{LineColumn, Span as TokenSpan};

use super::LARGE;
use crate::source::LineStarts;

thread_local! {
    /// What one file grew, the next one uses: mixed with the small pieces that stay of each file, room that comes and goes leaves gaps.
    static ROOM: Cell<Room> = Cell::default();
}

#[derive(Default)]
struct Room {
    written: String,
    pieces: Vec<Piece>,
    blocks: Vec<u32>,
    lines: Vec<u32>,
}

/// Code under construction, told from the start of the text to its end what to leave out.
pub(crate) struct Code<'t> {
    text: &'t str,
    written: String,
    pieces: Vec<Piece>,
    blocks: Vec<u32>,
    /// As [`LineStarts::of`].
    lines: Vec<u32>,
    /// Where the text begins that was neither copied nor left out yet.
    open: usize,
}

/// A part of the text that stands in the code, up to the next piece.
#[derive(Clone, Copy)]
struct Piece {
    in_code: u32,
    in_text: u32,
}

impl<'t> Code<'t> {
    /// `start` is where the code begins: after a byte order mark and a shebang line.
    pub(crate) fn new(text: &'t str, start: usize) -> Self {
        let Room { mut written, mut pieces, mut blocks, mut lines } = ROOM.take();
        written.clear();
        pieces.clear();
        blocks.clear();
        lines.clear();
        lines.push(0);
        Self { text, written, pieces, blocks, lines, open: start }
    }

    /// How far of the text is decided.
    pub(crate) fn open(&self) -> usize {
        self.open
    }

    /// Leaves out what separates tokens.
    pub(crate) fn leave_out(&mut self, range: Range<usize>) {
        if self.copy_to(range.start)
            && !self.written.as_bytes().last().is_some_and(|&byte| ends_token(byte))
        {
            self.written.push(' ');
        }
        self.open = range.end;
    }

    /// Ends the line after a line comment that is kept.
    pub(crate) fn end_line(&mut self, at: usize) {
        self.copy_to(at);
        self.written.push('\n');
    }

    fn copy_to(&mut self, end: usize) -> bool {
        let piece = &self.text[self.open..end];
        if !piece.is_empty() {
            self.pieces
                .push(Piece { in_code: narrow(self.written.len()), in_text: narrow(self.open) });
            self.written.push_str(piece);
        }
        self.open = end;
        !piece.is_empty()
    }

    /// The line of the text that begins at this offset; lines are told in their order.
    pub(crate) fn line(&mut self, start: usize) {
        self.lines.push(narrow(start));
    }

    /// The lines of the text that begin in a token.
    pub(crate) fn lines_in(&mut self, token: Range<usize>) {
        let start = token.start + 1;
        let ends = memchr::memchr_iter(b'\n', self.text.as_bytes().get(token).unwrap_or_default());
        self.lines.extend(ends.map(|end| narrow(start + end)));
    }

    pub(crate) fn finish(mut self) -> (String, Positions) {
        self.copy_to(self.text.len());
        if self.pieces.is_empty() {
            self.pieces.push(Piece { in_code: 0, in_text: 0 });
        }
        index(&self.pieces, self.written.len(), &mut self.blocks);
        let Self { text, written, pieces, blocks, lines, .. } = self;
        let lines = LineStarts(lines);
        debug_assert_eq!(lines, LineStarts::of(text), "the scanner saw every line");
        let wide = if written.is_ascii() { Vec::new() } else { wide_chars(&written) };
        let ends = memchr::memchr_iter(b'\n', written.as_bytes());
        let lines_of_code = std::iter::once(0).chain(ends.map(|end| narrow(end + 1))).collect();
        let len = narrow(text.len());
        (written, Positions { lines, len, lines_of_code, wide, pieces, blocks })
    }
}

/// Whether this is a token whatever follows.
fn ends_token(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'[' | b']' | b'{' | b'}' | b';' | b',' | b' ')
}

/// Bytes of code for which one entry says where to look for a piece.
const BLOCK: usize = 16;

pub(crate) struct Positions {
    pub(crate) lines: LineStarts,
    len: u32,
    /// Few: only literals and kept comments go on over the end of a line of code.
    lines_of_code: Vec<u32>,
    wide: Vec<WideChar>,
    pieces: Vec<Piece>,
    /// The piece in which each block of the code begins.
    blocks: Vec<u32>,
}

/// A character of more than one byte.
struct WideChar {
    /// Its index among the characters of the code.
    index: u32,
    /// Bytes minus characters, up to and including this one.
    surplus: u32,
}

impl Positions {
    /// Leaves the room of a file for the next one.
    pub(crate) fn leave_room(self, written: String) {
        if written.capacity() <= LARGE {
            let Self { pieces, blocks, lines: LineStarts(lines), .. } = self;
            ROOM.set(Room { written, pieces, blocks, lines });
        }
    }

    pub(crate) fn start(&self, span: TokenSpan) -> u32 {
        self.in_text(self.offset(span.start()))
    }

    pub(crate) fn end(&self, span: TokenSpan) -> u32 {
        // What follows the last byte in the code may stand elsewhere in the text.
        let end = self.offset(span.end());
        end.checked_sub(1).map_or(0, |last| self.in_text(last).saturating_add(1).min(self.len))
    }

    /// Where a token begins in the code.
    pub(crate) fn in_code(&self, span: TokenSpan) -> usize {
        self.offset(span.start()) as usize
    }

    fn in_text(&self, offset: u32) -> u32 {
        let Some(&first) = self.blocks.get(offset as usize / BLOCK) else { return self.len };
        let begun =
            self.pieces[first as usize..].iter().take_while(|piece| piece.in_code <= offset).last();
        begun.map_or(0, |piece| offset - piece.in_code + piece.in_text).min(self.len)
    }

    #[inline]
    fn offset(&self, position: LineColumn) -> u32 {
        let column = u32::try_from(position.column).unwrap_or(u32::MAX);
        if position.line <= 1 && self.wide.is_empty() {
            return column;
        }
        let line = position.line.saturating_sub(1).min(self.lines_of_code.len() - 1);
        let line_start = self.lines_of_code[line];
        if self.wide.is_empty() {
            line_start.saturating_add(column)
        } else {
            self.wide_offset(line_start, column)
        }
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

/// Says of each block of the code in which piece it begins.
fn index(pieces: &[Piece], len: usize, blocks: &mut Vec<u32>) {
    for (index, piece) in (0u32..).zip(pieces) {
        let begun_before = (piece.in_code as usize).div_ceil(BLOCK);
        blocks.resize(begun_before, index.saturating_sub(1));
    }
    blocks.resize(len / BLOCK + 1, narrow(pieces.len() - 1));
}

fn wide_chars(text: &str) -> Vec<WideChar> {
    let (mut found, mut surplus) = (Vec::new(), 0);
    for (index, char) in (0u32..).zip(text.chars()).filter(|(_, char)| !char.is_ascii()) {
        surplus += u32::try_from(char.len_utf8() - 1).unwrap_or(0);
        found.push(WideChar { index, surplus });
    }
    found
}

fn narrow(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}
