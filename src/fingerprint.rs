//! What makes a finding the same one after lines have moved: its rule, the path of its function, the tokens of the expression it is about, and its
//! number among those that are alike; for what is about no single place, such as a cycle of locks, the names of those alone. Reads no file.

use rustc_hash::FxHashMap;

use crate::diagnostic::Diagnostic;

/// Changes when the same finding gets another fingerprint, so that none of an old kind is mistaken for one of a new.
const VERSION: &str = "1";

/// Gives out fingerprints in the order in which it is asked: the same findings in the same order have the same ones.
#[derive(Debug, Default)]
pub(crate) struct Fingerprints {
    alike: FxHashMap<String, u32>,
}

impl Fingerprints {
    /// The fingerprint of a finding whose item is set and whose expression has these `tokens`.
    pub(crate) fn next(&mut self, diagnostic: &Diagnostic, tokens: &str) -> String {
        let Diagnostic { rule, item, key, .. } = diagnostic;
        let text = if diagnostic.anywhere {
            [VERSION, rule, key].join("\0")
        } else {
            [VERSION, rule, item, key, tokens].join("\0")
        };
        let number = self.alike.entry(text.clone()).or_insert(0);
        let hash = blake3::hash(format!("{text}\0{number}").as_bytes());
        *number += 1;
        hash.to_hex().chars().take(16).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Confidence;
    use crate::source::{FileId, Place, Span};

    fn finding(item: &str, key: &str, message: &str) -> Diagnostic {
        let place = Place { file: FileId(0), span: Span::default() };
        let mut diagnostic = Diagnostic::new("r", Confidence::High, place, message.to_owned());
        (diagnostic.item, diagnostic.key) = (item.to_owned(), key.to_owned());
        diagnostic
    }

    fn first(diagnostic: &Diagnostic, tokens: &str) -> String {
        Fingerprints::default().next(diagnostic, tokens)
    }

    #[test]
    fn item_key_and_tokens_tell_findings_apart_and_words_do_not() {
        let found = first(&finding("a", "k", "m"), "t");
        assert_eq!(found, first(&finding("a", "k", "another wording"), "t"));
        assert_ne!(found, first(&finding("b", "k", "m"), "t"));
        assert_ne!(found, first(&finding("a", "l", "m"), "t"));
        assert_ne!(found, first(&finding("a", "k", "m"), "u"));
        assert_ne!(first(&finding("a", "b", "m"), ""), first(&finding("a\0b", "", "m"), ""));
    }

    #[test]
    fn those_alike_are_numbered() {
        let mut fingerprints = Fingerprints::default();
        let found = finding("a", "k", "m");
        assert_ne!(fingerprints.next(&found, "t"), fingerprints.next(&found, "t"));
    }

    #[test]
    fn a_cycle_is_its_locks_wherever_it_is_shown() {
        let anywhere = |item| Diagnostic { anywhere: true, ..finding(item, "A B", "m") };
        assert_eq!(first(&anywhere("a"), "t"), first(&anywhere("b"), "u"));
    }
}
