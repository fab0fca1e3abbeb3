//! Makes foreign text harmless to print: control, escape and direction characters become visible ones of the same length in bytes, so that
//! spans stay right. Knows nothing of where the text comes from.

use std::borrow::Cow;

/// `text` on one line: line breaks are neutralised too.
pub fn line(text: &str) -> Cow<'_, str> {
    replaced(text, is_harmful)
}

/// `text` of several lines: line feeds stay.
pub fn lines(text: &str) -> Cow<'_, str> {
    replaced(text, |ch| ch != '\n' && is_harmful(ch))
}

/// A line of source: tabs stay, because the renderer widens them.
pub(super) fn source(text: &str) -> Cow<'_, str> {
    replaced(text, |ch| ch != '\t' && is_harmful(ch))
}

fn replaced(text: &str, harmful: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.contains(&harmful) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len());
    for ch in text.chars() {
        if harmful(ch) {
            safe.push_str(stand_in(ch));
        } else {
            safe.push(ch);
        }
    }
    Cow::Owned(safe)
}

/// As many bytes as `ch` has.
fn stand_in(ch: char) -> &'static str {
    match ch.len_utf8() {
        1 => "?",
        2 => "·",
        3 => "\u{fffd}",
        _ => "?\u{fffd}",
    }
}

/// Whether a character can move the cursor, change how its neighbours are shown, or not be seen at all.
fn is_harmful(ch: char) -> bool {
    ch.is_control() || is_invisible(ch)
}

/// Format characters: soft hyphen, direction marks and overrides, zero-width ones, line separators, tags.
pub(super) fn is_invisible(ch: char) -> bool {
    matches!(
        ch,
        '\u{ad}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn each_length_has_its_stand_in() {
        assert_eq!(line("a\x1b[31mb"), "a?[31mb");
        assert_eq!(line("a\u{9b}31mb"), "a·31mb");
        assert_eq!(line("\u{202e}cod\u{200b}e\u{2066}"), "\u{fffd}cod\u{fffd}e\u{fffd}");
        assert_eq!(line("x\u{e0041}"), "x?\u{fffd}");
        assert_eq!(line("a\r\nb\tc\x7f"), "a??b?c?");
        assert_eq!(lines("a\nb\tc"), "a\nb?c");
        assert_eq!(source("\tlet é = '日';"), "\tlet é = '日';");
    }

    proptest! {
        #[test]
        fn length_is_kept_and_nothing_harmful_stays(text in any::<String>(), raw in prop::collection::vec(0u32..0x20_00ff, 0..40)) {
            let text = text + &raw.into_iter().filter_map(char::from_u32).collect::<String>();
            let safe = line(&text);
            prop_assert_eq!(safe.len(), text.len());
            prop_assert!(!safe.contains(is_harmful));
            prop_assert!(text.char_indices().all(|(at, _)| safe.is_char_boundary(at)));
        }
    }
}
