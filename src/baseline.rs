//! The findings that a code base has when it begins to use the tool, one a line, so that only others are reported. Reads text and compares
//! fingerprints; opens no file and never decides what a finding is.

use anyhow::{Context, bail};
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostic;

/// The file's name, looked for in the root.
pub const FILE_NAME: &str = "asynclint-baseline.jsonl";

/// The first line: what the file is, and the version of its form.
const HEADER: &str = r#"{"asynclint-baseline":1}"#;

/// One finding. The fingerprint tells it; the rest is for people and for telling which entries a run could have found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Root-relative.
    pub path: String,
    pub rule: String,
    /// Path of the enclosing function, empty where there is none.
    pub item: String,
    pub fingerprint: String,
}

impl Entry {
    pub fn of(diagnostic: &Diagnostic, path: &str) -> Self {
        Self {
            path: path.to_owned(),
            rule: diagnostic.rule.to_owned(),
            item: diagnostic.item.clone(),
            fingerprint: diagnostic.fingerprint.clone(),
        }
    }
}

/// The entries of one file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    /// How messages call the file.
    pub shown: String,
    /// Sorted, without doubles.
    pub entries: Vec<Entry>,
}

/// Reads the text of a baseline. Lines may come in any order and twice: merging two branches line by line gives a baseline of both.
pub fn parse(shown: &str, text: &str) -> anyhow::Result<Baseline> {
    let mut entries = Vec::new();
    let mut has_header = false;
    for (line, number) in text.lines().zip(1u32..) {
        let line = line.trim();
        if line == HEADER {
            has_header = true;
        } else if !line.is_empty() {
            entries.push(entry(line).with_context(|| format!("{shown}:{number}"))?);
        }
    }
    if !has_header {
        bail!(
            "{shown}:1: this is no baseline: `{HEADER}` is missing; `asynclint baseline write` writes one"
        );
    }
    entries.sort();
    entries.dedup();
    Ok(Baseline { shown: shown.to_owned(), entries })
}

fn entry(line: &str) -> anyhow::Result<Entry> {
    if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| line.starts_with(mark)) {
        bail!(
            "a merge left its marks: keep the entries of both sides and delete the marks, or run `asynclint baseline write`"
        );
    }
    if line.starts_with(r#"{"asynclint-baseline":"#) {
        bail!("a baseline of another version of the tool: run `asynclint baseline write`");
    }
    serde_json::from_str(line).map_err(|error| {
        anyhow::anyhow!(
            "not an entry: {error}; correct the line, or run `asynclint baseline write`"
        )
    })
}

/// The text of a baseline with these entries: sorted by file, one a line.
pub fn text(entries: &[Entry]) -> anyhow::Result<String> {
    let mut sorted: Vec<&Entry> = entries.iter().collect();
    sorted.sort();
    sorted.dedup();
    let mut text = format!("{HEADER}\n");
    for entry in sorted {
        text += &serde_json::to_string(entry)?;
        text.push('\n');
    }
    Ok(text)
}

/// Findings set against a baseline.
#[derive(Debug, Default)]
pub struct Applied {
    /// Those that it does not have.
    pub new: Vec<Diagnostic>,
    pub known: Vec<Diagnostic>,
    /// Entries without a finding, where one could have been found.
    pub stale: Vec<Entry>,
}

impl Baseline {
    /// `could_find` says of an entry whether its file was looked at and its rule was on.
    pub fn apply(
        &self,
        diagnostics: Vec<Diagnostic>,
        could_find: impl Fn(&Entry) -> bool,
    ) -> Applied {
        let listed: FxHashSet<&str> =
            self.entries.iter().map(|entry| entry.fingerprint.as_str()).collect();
        let (known, new): (Vec<_>, Vec<_>) = diagnostics
            .into_iter()
            .partition(|diagnostic| listed.contains(diagnostic.fingerprint.as_str()));
        let found: FxHashSet<&str> =
            known.iter().map(|diagnostic| diagnostic.fingerprint.as_str()).collect();
        let is_stale =
            |entry: &&Entry| !found.contains(entry.fingerprint.as_str()) && could_find(entry);
        let stale = self.entries.iter().filter(is_stale).cloned().collect();
        Applied { new, known, stale }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Confidence;
    use crate::source::{FileId, Place, Span};

    fn at(path: &str, fingerprint: &str) -> Entry {
        Entry {
            path: path.to_owned(),
            rule: "blocking-fs".to_owned(),
            item: "a::f".to_owned(),
            fingerprint: fingerprint.to_owned(),
        }
    }

    fn found(fingerprint: &str) -> Diagnostic {
        let place = Place { file: FileId(0), span: Span::default() };
        let mut diagnostic = Diagnostic::new("blocking-fs", Confidence::High, place, String::new());
        diagnostic.fingerprint = fingerprint.to_owned();
        diagnostic
    }

    #[test]
    fn what_is_written_is_read() {
        let entries = [at("b.rs", "2"), at("a.rs", "1"), at("a.rs", "1")];
        let text = text(&entries).expect("it can be written");
        assert_eq!(
            text,
            "{\"asynclint-baseline\":1}\n\
             {\"path\":\"a.rs\",\"rule\":\"blocking-fs\",\"item\":\"a::f\",\"fingerprint\":\"1\"}\n\
             {\"path\":\"b.rs\",\"rule\":\"blocking-fs\",\"item\":\"a::f\",\"fingerprint\":\"2\"}\n"
        );
        let read = parse("x", &text).expect("it can be read");
        assert_eq!(read.entries, [at("a.rs", "1"), at("b.rs", "2")]);
    }

    #[test]
    fn two_branches_merge_line_by_line() {
        let ours = text(&[at("a.rs", "1"), at("b.rs", "2")]).expect("it can be written");
        let theirs = text(&[at("a.rs", "1"), at("a.rs", "0")]).expect("it can be written");
        let both = parse("x", &(theirs + &ours)).expect("both are read");
        assert_eq!(both.entries, [at("a.rs", "0"), at("a.rs", "1"), at("b.rs", "2")]);
    }

    #[test]
    fn mistakes_have_their_place_and_a_remedy() {
        let error = |text: &str| format!("{:#}", parse("base.jsonl", text).expect_err(text));
        let header = "{\"asynclint-baseline\":1}\n";
        for (text, wanted) in [
            (String::new(), "base.jsonl:1: this is no baseline"),
            (format!("{header}<<<<<<< HEAD\n"), "base.jsonl:2: a merge left its marks"),
            (format!("{header}\n{{\"path\":1}}"), "base.jsonl:3: not an entry: "),
            (
                "{\"asynclint-baseline\":9}".to_owned(),
                "base.jsonl:1: a baseline of another version",
            ),
        ] {
            let error = error(&text);
            assert!(error.starts_with(wanted), "{error}");
            assert!(error.contains("asynclint baseline write"), "{error}");
        }
    }

    #[test]
    fn findings_are_told_apart_and_entries_without_one_are_stale() {
        let entries = vec![at("a.rs", "1"), at("a.rs", "2"), at("b.rs", "3")];
        let baseline = Baseline { shown: String::new(), entries };
        let applied = baseline.apply(vec![found("1"), found("9")], |entry| entry.path == "a.rs");
        let prints = |found: &[Diagnostic]| -> Vec<String> {
            found.iter().map(|it| it.fingerprint.clone()).collect()
        };
        assert_eq!(prints(&applied.known), ["1"]);
        assert_eq!(prints(&applied.new), ["9"]);
        assert_eq!(applied.stale, [at("a.rs", "2")]);
    }
}
