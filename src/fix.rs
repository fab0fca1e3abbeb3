//! Turns the fixes of findings into new texts of files. Opens and writes no file; whether a new text is right is for an analysis to say.

use std::collections::BTreeMap;

use similar::TextDiff;

use crate::diagnostic::{Applicability, Diagnostic, Edit, Fix, Whither};
use crate::parse;
use crate::suppress;

/// Bytes of a text, and what comes instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) text: String,
}

/// The first fix of a finding that may be applied, as changes by file. Gives nothing where a comment would be lost.
pub(crate) fn changes<'t>(
    diagnostic: &Diagnostic,
    most: Applicability,
    text_of: &impl Fn(&Edit) -> Option<(&'t str, &'t str)>,
) -> Option<Vec<(String, Change)>> {
    let is_allowed =
        |fix: &&Fix| most == Applicability::Unsafe || fix.applicability == Applicability::Safe;
    let fix = diagnostic.fixes.iter().find(is_allowed)?;
    let about_comments = suppress::is_own_rule(diagnostic.rule);
    let change = |edit: &Edit| {
        let (path, text) = text_of(edit)?;
        Some((path.to_owned(), change(edit, text, about_comments)?))
    };
    fix.edits.iter().map(change).collect()
}

fn change(edit: &Edit, text: &str, about_comments: bool) -> Option<Change> {
    let span = edit.place.span;
    let (start, end) = (span.start as usize, span.end as usize);
    let old = text.get(start..end)?;
    match edit.whither {
        Whither::AfterCall => {
            let end = parse::end_of_call(text, end)?;
            Some(Change { start: end, end, text: edit.text.clone() })
        }
        // An attribute may say other things, too.
        Whither::Instead if about_comments && !old.starts_with('/') => None,
        Whither::Instead if about_comments && edit.text.is_empty() => {
            let (start, end) = whole_line(text, start, end);
            Some(Change { start, end, text: String::new() })
        }
        Whither::Instead if !about_comments && (old.contains("//") || old.contains("/*")) => None,
        Whither::Instead => Some(Change { start, end, text: edit.text.clone() }),
    }
}

/// With the line around it, if there is nothing else on it; else with the blanks before it.
fn whole_line(text: &str, start: usize, end: usize) -> (usize, usize) {
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[end..].find('\n').map_or(text.len(), |at| end + at + 1);
    let before = &text[line_start..start];
    if before.trim().is_empty() && text[end..line_end].trim().is_empty() {
        return (line_start, line_end);
    }
    (line_start + before.trim_end().len(), end)
}

/// The text with as many of the sets of changes as do not overlap, the earlier first, and which those are.
pub(crate) fn applied(text: &str, sets: &[&[Change]]) -> (String, Vec<bool>) {
    let mut taken: BTreeMap<(usize, usize), &Change> = BTreeMap::new();
    let mut chosen = Vec::new();
    for set in sets {
        let is_free = |change: &Change| {
            taken.values().all(|other| {
                **other == *change || change.end < other.start || other.end < change.start
            })
        };
        let fits = set.iter().all(is_free);
        chosen.push(fits);
        if fits {
            taken.extend(set.iter().map(|change| ((change.start, change.end), change)));
        }
    }
    let mut new = text.to_owned();
    for change in taken.values().rev() {
        new.replace_range(change.start..change.end, &change.text);
    }
    (new, chosen)
}

/// The difference of two texts of a file, as `git apply` and `patch -p1` take it.
pub(crate) fn diff(path: &str, old: &str, new: &str) -> String {
    TextDiff::from_lines(old, new)
        .unified_diff()
        .header(&format!("a/{path}"), &format!("b/{path}"))
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(start: usize, end: usize, text: &str) -> Vec<Change> {
        vec![Change { start, end, text: text.to_owned() }]
    }

    #[test]
    fn what_overlaps_waits_for_the_next_run() {
        let sets = [set(0, 3, "x"), set(2, 4, "y"), set(5, 6, "z"), set(5, 6, "z")];
        let sets: Vec<&[Change]> = sets.iter().map(Vec::as_slice).collect();
        assert_eq!(applied("abcdefg", &sets), ("xdezg".to_owned(), vec![true, false, true, true]));
    }

    #[test]
    fn a_comment_goes_with_its_line() {
        let text = "a\n    // c\nb // c\n";
        assert_eq!(whole_line(text, 6, 10), (2, 11));
        assert_eq!(whole_line(text, 13, 17), (12, 17));
    }
}
