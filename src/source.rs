//! Positions: which file, which bytes, which line and column. Holds no text; files are read again when a report quotes them.

use serde::{Deserialize, Serialize};

/// Index of a file in [`crate::workspace::Workspace::files`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FileId(pub u32);

impl FileId {
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// Bytes `start..end` of one file, counted from its first byte (a BOM or shebang included).
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Span {
    pub start: u32,
    pub end: u32,
}

impl Span {
    pub fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    pub fn contains(self, offset: u32) -> bool {
        self.start <= offset && offset < self.end
    }

    pub fn join(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// A place in the workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Place {
    pub file: FileId,
    pub span: Span,
}

/// Byte offset of the start of each line; the first entry is 0.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineStarts(pub Vec<u32>);

impl LineStarts {
    pub fn of(text: &str) -> Self {
        let ends =
            text.bytes().zip(1u32..).filter(|&(byte, _)| byte == b'\n').map(|(_, next)| next);
        Self(std::iter::once(0).chain(ends).collect())
    }

    /// 1-based line of `offset`.
    pub fn line(&self, offset: u32) -> u32 {
        u32::try_from(self.0.partition_point(|&start| start <= offset)).unwrap_or(u32::MAX)
    }

    /// 1-based line and 1-based column in characters of `offset` in `text`.
    pub fn line_column(&self, text: &str, offset: u32) -> (u32, u32) {
        let line = self.line(offset);
        let start = self.0[line as usize - 1] as usize;
        let before = text.get(start..offset as usize).unwrap_or("");
        (line, u32::try_from(before.chars().count()).unwrap_or(u32::MAX - 1) + 1)
    }
}
