//! The texts of the files that findings quote, read again from disk and checked to be those that were analysed. Renders nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::diagnostic::{Diagnostic, Edit, Whither};
use crate::parse;
use crate::source::{FileId, LineStarts, Place, Span};
use crate::workspace::Problem;

use super::{Report, Stamp};

/// The quoted files. Those that could not be read again, or have changed since, have no text but keep their lines.
#[derive(Debug, Default)]
pub(crate) struct Texts {
    files: BTreeMap<FileId, Text>,
    problems: Vec<Problem>,
}

/// One quoted file.
#[derive(Debug, Default)]
pub(crate) struct Text {
    text: Option<String>,
    lines: LineStarts,
}

impl Texts {
    pub(crate) fn read(report: &Report) -> Self {
        let mut texts = Self::default();
        let quoted: BTreeSet<_> =
            report.diagnostics.iter().flat_map(places).map(|place| place.file).collect();
        for id in quoted {
            let (text, problem) = read_one(report, id);
            texts.files.insert(id, text);
            texts.problems.extend(problem);
        }
        texts
    }

    pub(crate) fn get(&self, file: FileId) -> Option<&Text> {
        self.files.get(&file)
    }

    /// The bytes that an edit replaces; nothing where they cannot be told.
    pub(crate) fn target(&self, edit: &Edit) -> Option<Place> {
        match edit.whither {
            Whither::Instead => Some(edit.place),
            Whither::AfterCall => {
                let text = self.get(edit.place.file)?.text()?;
                let end = parse::end_of_call(text, edit.place.span.end as usize)?;
                let end = u32::try_from(end).ok()?;
                Some(Place { span: Span { start: end, end }, ..edit.place })
            }
        }
    }

    pub(crate) fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// 1-based line and column in characters of `offset`.
    pub(crate) fn position(&self, file: FileId, offset: u32) -> (u32, u32) {
        self.get(file).map_or((1, 1), |text| text.position(offset))
    }
}

impl Text {
    #[cfg(test)]
    pub(crate) fn new(text: &str) -> Self {
        Self { text: Some(text.to_owned()), lines: LineStarts::of(text) }
    }

    pub(crate) fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    pub(crate) fn lines(&self) -> &LineStarts {
        &self.lines
    }

    /// Where the text is not known, bytes stand for characters.
    fn position(&self, offset: u32) -> (u32, u32) {
        if self.lines.0.is_empty() {
            return (1, 1);
        }
        let Some(text) = &self.text else {
            let line = self.lines.line(offset);
            return (line, offset - self.lines.0[line as usize - 1] + 1);
        };
        let offset = floor_char_boundary(text, offset as usize);
        self.lines.line_column(text, u32::try_from(offset).unwrap_or(u32::MAX))
    }
}

/// The nearest character boundary at or before `offset`, at most the end of `text`.
pub(crate) fn floor_char_boundary(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

/// Every place that a finding shows.
fn places(diagnostic: &Diagnostic) -> impl Iterator<Item = Place> {
    let fixes = diagnostic.fixes.iter().flat_map(|fix| &fix.edits).map(|edit| edit.place);
    std::iter::once(diagnostic.primary)
        .chain(diagnostic.labels.iter().map(|label| label.place))
        .chain(fixes)
}

fn read_one(report: &Report, id: FileId) -> (Text, Option<Problem>) {
    let stamp = report.stamps.get(&id);
    let Some(file) = report.workspace.files.get(id.index()) else { return (Text::default(), None) };
    let message = match read_checked(&file.path, file.len, stamp) {
        Ok(text) => return (Text { lines: LineStarts::of(&text), text: Some(text) }, None),
        Err(message) => message,
    };
    let problem = Problem { path: file.display.clone(), line: 0, message, in_target: false };
    let lines = stamp.map(|stamp| stamp.lines.clone()).unwrap_or_default();
    (Text { text: None, lines }, Some(problem))
}

/// Its text, or why it cannot be quoted. The length is asked first: the file may have become huge, or a pipe.
fn read_checked(path: &Path, len: u64, stamp: Option<&Stamp>) -> Result<String, String> {
    let changed =
        || "has changed since it was analysed; its findings are shown without source".to_owned();
    let metadata =
        fs::metadata(path).map_err(|error| format!("cannot be read again to quote it: {error}"))?;
    if !metadata.is_file() || metadata.len() != len {
        return Err(changed());
    }
    let bytes =
        fs::read(path).map_err(|error| format!("cannot be read again to quote it: {error}"))?;
    if stamp.is_some_and(|stamp| *blake3::hash(&bytes).as_bytes() != stamp.hash) {
        return Err(changed());
    }
    String::from_utf8(bytes).map_err(|_| changed())
}
