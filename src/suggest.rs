//! "Did you mean": the known word nearest to one that is not known. Knows no vocabulary.

/// `` ; did you mean `x`? `` if a word of `known` is near to `word`, else nothing.
pub(crate) fn hint<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    closest(word, known).map_or_else(String::new, |near| format!("; did you mean `{near}`?"))
}

/// The known word with the fewest edits, if they are at most a third of its letters; the first of equals.
fn closest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // A word of a comment may be megabytes long, and the distance takes quadratic time.
    if word.len() > 100 {
        return None;
    }
    let plain = |word: &str| word.to_lowercase().replace('_', "-");
    let word = plain(word);
    let distance = |near: &&str| strsim::damerau_levenshtein(&word, &plain(near));
    let near = known.into_iter().min_by_key(distance)?;
    (distance(&near) <= (near.len() / 3).max(1)).then_some(near)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_words_are_offered_and_far_ones_are_not() {
        let known = ["blocking-sleep", "blocking-fs", "all"];
        assert_eq!(hint("bloking_sleep", known), "; did you mean `blocking-sleep`?");
        assert_eq!(hint("al", known), "; did you mean `all`?");
        assert_eq!(hint("lock-reentry", known), "");
        assert_eq!(hint("x", []), "");
    }
}
