//! The lines of source that one finding quotes, neutralised, with long lines clipped around what is marked; codespan reads them through its
//! `Files`. Draws nothing and never trusts a span: it is moved to character boundaries inside the text first.

use std::collections::BTreeSet;
use std::ops::Range;

use codespan_reporting::files::{Error, Files};

use crate::source::Span;

use super::neutral;
use super::texts::{Text, floor_char_boundary};

/// Longer lines are clipped to this many characters.
const MAX_LINE: usize = 140;
/// Characters kept before what is marked, where there is room.
const MARGIN: usize = 20;
/// A label over more lines than this marks only its first line.
const MAX_LABEL_LINES: usize = 40;
/// Lines that codespan draws after the first and before the last line of a label.
const CONTEXT: usize = 3;
const CLIPPED: &str = "…";

/// The quoted lines of one file.
#[derive(Debug)]
pub(super) struct View<'a> {
    name: String,
    source: Source<'a>,
    text: String,
    /// By their number in the file, ascending.
    lines: Vec<Line>,
}

/// One quoted line: `window` of the file's bytes stands at `shown` of the view's text, between marks of clipping.
#[derive(Debug)]
struct Line {
    /// Counted from 0, in the file.
    number: usize,
    /// Where the line starts in the file.
    start: usize,
    window: Range<usize>,
    shown: Range<usize>,
}

impl<'a> View<'a> {
    /// Quotes the lines of `spans`, the most important first; `None` if the text is not known.
    pub(super) fn new(name: &str, text: &'a Text, spans: &[Span]) -> Option<Self> {
        let source = Source { text: text.text()?, starts: &text.lines().0 };
        let mut view = Self {
            name: neutral::line(name).into_owned(),
            source,
            text: String::new(),
            lines: Vec::new(),
        };
        let ranges: Vec<_> = spans.iter().map(|&span| source.clamp(span)).collect();
        for number in source.quoted_lines(&ranges) {
            view.quote(number, &ranges);
        }
        Some(view)
    }

    /// Where `span` of the file stands in the view.
    pub(super) fn range(&self, span: Span) -> Range<usize> {
        let range = self.source.clamp(span);
        let start = self.shown_at(range.start);
        start..self.shown_at(range.end).max(start)
    }

    fn quote(&mut self, number: usize, ranges: &[Range<usize>]) {
        let line = self.source.line(number);
        let window = window(self.source.text, &line, ranges);
        let start = self.text.len();
        if window.start > line.start {
            self.text.push_str(CLIPPED);
        }
        self.text.push_str(&neutral::source(&self.source.text[window.clone()]));
        if window.end < line.end {
            self.text.push_str(CLIPPED);
        }
        self.lines.push(Line { number, start: line.start, window, shown: start..self.text.len() });
        self.text.push('\n');
    }

    /// Where byte `offset` of the file stands in the view.
    fn shown_at(&self, offset: usize) -> usize {
        let after = self.lines.partition_point(|line| line.start <= offset);
        self.lines.get(after.saturating_sub(1)).map_or(0, |line| line.shown_at(offset))
    }

    fn by_number(&self, number: usize) -> Option<&Line> {
        let idx = self.lines.binary_search_by_key(&number, |line| line.number).ok()?;
        self.lines.get(idx)
    }

    /// The line that shows byte `shown` of the view's text.
    fn by_shown(&self, shown: usize) -> Option<&Line> {
        let after = self.lines.partition_point(|line| line.shown.start <= shown);
        self.lines.get(after.saturating_sub(1))
    }
}

impl Line {
    /// What is clipped away stands at the mark of clipping.
    fn shown_at(&self, offset: usize) -> usize {
        if offset < self.window.start {
            self.shown.start
        } else if offset > self.window.end {
            self.shown.end
        } else {
            self.shown.start + self.mark_before() + (offset - self.window.start)
        }
    }

    /// The byte of the file that `shown` of the view's text stands for.
    fn offset(&self, shown: usize) -> usize {
        (self.window.start + shown)
            .saturating_sub(self.shown.start + self.mark_before())
            .clamp(self.window.start, self.window.end)
    }

    fn mark_before(&self) -> usize {
        if self.window.start > self.start { CLIPPED.len() } else { 0 }
    }
}

/// A text and where its lines start.
#[derive(Clone, Copy, Debug)]
struct Source<'a> {
    text: &'a str,
    starts: &'a [u32],
}

impl Source<'_> {
    /// Bytes of a line without its line break.
    fn line(&self, number: usize) -> Range<usize> {
        let start = self.start(number);
        let line = &self.text[start..self.start(number + 1)];
        let line = line.strip_suffix('\n').unwrap_or(line);
        start..start + line.strip_suffix('\r').unwrap_or(line).len()
    }

    fn start(&self, number: usize) -> usize {
        self.starts.get(number).map_or(self.text.len(), |&start| start as usize)
    }

    fn line_of(&self, offset: usize) -> usize {
        self.starts.partition_point(|&start| start as usize <= offset).saturating_sub(1)
    }

    /// `span` inside the text, at character boundaries, not over a last line break, and not over too many lines.
    fn clamp(&self, span: Span) -> Range<usize> {
        let start = floor_char_boundary(self.text, span.start as usize);
        let mut end = floor_char_boundary(self.text, span.end as usize).max(start);
        if end > start && self.text[..end].ends_with('\n') {
            end = self.line(self.line_of(end - 1)).end.max(start);
        }
        if self.line_of(end) - self.line_of(start) > MAX_LABEL_LINES {
            end = self.line(self.line_of(start)).end.max(start);
        }
        start..end
    }

    /// The lines that codespan may ask for: ends of labels with their context, and single lines between them.
    fn quoted_lines(&self, ranges: &[Range<usize>]) -> BTreeSet<usize> {
        let mut quoted = BTreeSet::new();
        for range in ranges {
            let (first, last) = (self.line_of(range.start), self.line_of(range.end));
            quoted.extend(first..=last.min(first + CONTEXT));
            quoted.extend(last.saturating_sub(1).max(first)..=last);
        }
        let between: Vec<_> = quoted
            .iter()
            .zip(quoted.iter().skip(1))
            .filter(|(a, b)| **b - **a == 2)
            .map(|(a, _)| a + 1)
            .collect();
        quoted.extend(between);
        quoted
    }
}

/// The part of `line` that is shown: all of it, or [`MAX_LINE`] characters around what `ranges` mark of it.
fn window(text: &str, line: &Range<usize>, ranges: &[Range<usize>]) -> Range<usize> {
    if fits(&text[line.clone()], MAX_LINE) {
        return line.clone();
    }
    let on_line = |range: &&Range<usize>| range.start <= line.end && range.end >= line.start;
    let mut marks = ranges
        .iter()
        .filter(on_line)
        .map(|range| range.start.max(line.start)..range.end.min(line.end));
    let Some(first) = marks.next() else {
        return line.start..after(text, line, line.start, MAX_LINE);
    };
    let joined = marks
        .fold(first.clone(), |joined, mark| joined.start.min(mark.start)..joined.end.max(mark.end));
    // Labels too far apart cannot all be shown: the first matters most.
    let focus = if fits(&text[joined.clone()], MAX_LINE - 2 * MARGIN) { joined } else { first };
    let start = before(text, line, focus.start, MARGIN);
    let end = after(text, line, start, MAX_LINE);
    if end < line.end { start..end } else { before(text, line, line.end, MAX_LINE)..end }
}

fn fits(text: &str, chars: usize) -> bool {
    text.len() <= chars || text.chars().nth(chars).is_none()
}

/// `chars` characters before `offset`, but not before the line.
fn before(text: &str, line: &Range<usize>, offset: usize, chars: usize) -> usize {
    let mut backwards = text[line.start..offset].char_indices().rev();
    backwards.nth(chars.saturating_sub(1)).map_or(line.start, |(at, _)| line.start + at)
}

/// `chars` characters after `offset`, but not after the line.
fn after(text: &str, line: &Range<usize>, offset: usize, chars: usize) -> usize {
    text[offset..line.end].char_indices().nth(chars).map_or(line.end, |(at, _)| offset + at)
}

/// The views of one finding; codespan knows each by its index.
#[derive(Debug)]
pub(super) struct Views<'a>(pub(super) Vec<View<'a>>);

impl Views<'_> {
    fn view(&self, id: usize) -> Result<&View<'_>, Error> {
        self.0.get(id).ok_or(Error::FileMissing)
    }
}

impl<'a> Files<'a> for Views<'_> {
    type FileId = usize;
    type Name = &'a str;
    type Source = &'a str;

    fn name(&'a self, id: usize) -> Result<&'a str, Error> {
        Ok(&self.view(id)?.name)
    }

    fn source(&'a self, id: usize) -> Result<&'a str, Error> {
        Ok(&self.view(id)?.text)
    }

    fn line_index(&'a self, id: usize, byte_index: usize) -> Result<usize, Error> {
        Ok(self.view(id)?.by_shown(byte_index).map_or(0, |line| line.number))
    }

    fn column_number(&'a self, id: usize, _: usize, byte_index: usize) -> Result<usize, Error> {
        let view = self.view(id)?;
        let Some(line) = view.by_shown(byte_index) else { return Ok(1) };
        let offset = floor_char_boundary(view.source.text, line.offset(byte_index));
        Ok(view.source.text[line.start..offset].chars().count() + 1)
    }

    /// Lines that are not quoted are asked for but never drawn.
    fn line_range(&'a self, id: usize, line_index: usize) -> Result<Range<usize>, Error> {
        Ok(self.view(id)?.by_number(line_index).map_or(0..0, |line| line.shown.clone()))
    }
}

#[cfg(test)]
mod tests {
    use codespan_reporting::diagnostic::{Diagnostic, Label};
    use codespan_reporting::term::{self, Config};
    use proptest::prelude::*;

    use super::*;

    fn draw(text: &str, spans: &[Span]) -> String {
        let text = Text::new(text);
        let view = View::new("a.rs", &text, spans).expect("a text");
        let labels = spans.iter().enumerate().map(|(idx, &span)| {
            let range = view.range(span);
            let label =
                if idx == 0 { Label::primary(0, range) } else { Label::secondary(0, range) };
            label.with_message(format!("label {idx}"))
        });
        let diagnostic = Diagnostic::error().with_message("m").with_labels(labels.collect());
        term::emit_into_string(&Config::default(), &Views(vec![view]), &diagnostic).expect("drawn")
    }

    #[test]
    fn lines_keep_their_numbers_and_gaps() {
        let drawn = draw(
            "one\ntwo\r\nthree\nfour\nfive\nsix\n",
            &[Span::new(25, 28), Span::new(4, 7), Span::new(15, 19)],
        );
        let expected = "error: m\n  ┌─ a.rs:6:1\n  │\n2 │ two\n  │ --- label 1\n3 │ three\n4 │ four\n  │ ---- label 2\n5 │ five\n6 │ six\n  \
                        │ ^^^ label 0\n\n";
        assert_eq!(drawn, expected);
    }

    #[test]
    fn long_lines_are_clipped_around_the_label() {
        let text = format!("x\n{}needle{}\n", "a".repeat(5000), "b".repeat(5000));
        let drawn = draw(&text, &[Span::new(5002, 5008)]);
        let line = format!("2 │ …{}needle{}…", "a".repeat(20), "b".repeat(114));
        assert!(drawn.contains(&line), "{drawn}");
        assert!(drawn.contains(&format!("  │ {}^^^^^^ label 0", " ".repeat(21))), "{drawn}");
        assert!(drawn.contains("a.rs:2:5001\n"), "{drawn}");
    }

    #[test]
    fn a_label_over_very_many_lines_marks_its_first() {
        let text = "line\n".repeat(100_000);
        let drawn = draw(&text, &[Span::new(5, 400_000)]);
        assert!(drawn.lines().count() < 8, "{drawn}");
    }

    #[test]
    fn foreign_characters_do_not_move_labels() {
        let drawn = draw("let \u{202e}x\u{1b} = y;\n", &[Span::new(12, 13)]);
        assert!(drawn.contains("1 │ let \u{fffd}x? = y;\n  │           ^ label 0\n"), "{drawn}");
    }

    prop_compose! {
        fn hostile_text()(pieces in prop::collection::vec(prop_oneof![
            Just("\n".to_owned()), Just("\r\n".to_owned()), Just("\t".to_owned()), Just("日本".to_owned()), Just("\u{202e}".to_owned()),
            Just("e\u{301}".to_owned()), Just("x".repeat(200)), Just("é".repeat(150)), Just("\u{1b}[2J\0".to_owned()), ".{0,20}",
        ], 0..30)) -> String {
            pieces.concat()
        }
    }

    proptest! {
        #[test]
        fn any_text_and_any_spans_are_drawn(
            text in hostile_text(),
            spans in prop::collection::vec((0u32..4000, 0u32..4000), 1..6),
        ) {
            let spans: Vec<_> = spans.into_iter().map(|(start, end)| Span { start, end }).collect();
            let drawn = draw(&text, &spans);
            let harmful = drawn.contains(['\u{1b}', '\0', '\u{202e}', '\r']);
            prop_assert!(!harmful);
            let clipped = drawn.lines().all(|line| line.chars().count() < 1000);
            prop_assert!(clipped);
        }
    }
}
