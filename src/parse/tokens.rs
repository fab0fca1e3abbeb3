//! The tokens of an expression, as one text that formatting, comments and line breaks do not change. Lexes only; knows no grammar, and for a text
//! that does not lex any answer will do, as long as it is always the same.

use std::ops::Range;

use super::scan::{char_end, raw_string_end, skip_trivia, string_end, word_end};

/// Words after which an expression begins.
const BEFORE_EXPRESSION: [&str; 12] =
    ["return", "match", "if", "while", "in", "let", "else", "break", "move", "mut", "for", "loop"];

/// The tokens of what is marked by `at`, with the receivers in front of it and the arguments behind, separated by spaces. Blocks are left empty:
/// what stands in them is not part of the call. Nothing outside of `whole` is looked at.
pub(crate) fn around(text: &str, whole: Range<usize>, at: Range<usize>) -> String {
    let tokens = tokens(text, whole);
    let first = tokens.partition_point(|token| token.end <= at.start);
    let end = tokens.partition_point(|token| token.start < at.end);
    if first >= end {
        return String::new();
    }
    let words: Vec<&str> = tokens.iter().map(|token| &text[token.clone()]).collect();
    written(&words[receivers(&words, first)..arguments(&words, end)])
}

fn tokens(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let mut tokens = Vec::new();
    if !text.is_char_boundary(range.start) {
        return tokens;
    }
    let mut at = skip_trivia(text, range.start);
    while at < range.end.min(text.len()) {
        let end = token_end(text, at);
        tokens.push(at..end);
        at = skip_trivia(text, end);
    }
    tokens
}

fn token_end(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    match bytes[at] {
        b'"' => string_end(bytes, at + 1),
        b'\'' => char_end(text, at).unwrap_or_else(|| word_end(text, at + 1)),
        b':' if bytes.get(at + 1) == Some(&b':') => at + 2,
        byte if byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80 => {
            let end = word_end(text, at);
            literal_end(text, &text[at..end], end)
                .unwrap_or(end)
                .max(at + text[at..].chars().next().map_or(1, char::len_utf8))
        }
        _ => at + 1,
    }
}

/// The end of a literal that begins with a word: `r#".."#`, `b".."`, `b'.'`, `c".."`; also of `r#match`.
fn literal_end(text: &str, word: &str, end: usize) -> Option<usize> {
    let rest = text.as_bytes().get(end..)?;
    let hashes = rest.iter().take_while(|&&byte| byte == b'#').count();
    match (word, rest.first()?) {
        ("r" | "br" | "cr", b'"' | b'#') if rest.get(hashes) == Some(&b'"') => {
            Some(raw_string_end(text.as_bytes(), end + hashes + 1, hashes))
        }
        ("r", b'#') if hashes == 1 => Some(word_end(text, end + 1)),
        ("b" | "c", b'"') => Some(string_end(text.as_bytes(), end + 1)),
        ("b", b'\'') => char_end(text, end),
        _ => None,
    }
}

/// Where the chain that ends before `first` begins: `self.pages.` of `self.pages.lock`.
fn receivers(words: &[&str], first: usize) -> usize {
    let mut start = first;
    while start > 0 {
        let is_linked = matches!(words[start], "." | "?" | "::" | "(" | "[");
        start = match words[start - 1] {
            "." | "?" | "::" => start - 1,
            ")" | "]" if is_linked => match opening(words, start - 1) {
                Some(open) => open,
                None => break,
            },
            word if is_linked && is_operand(word) => start - 1,
            _ => break,
        };
    }
    start
}

fn is_operand(word: &str) -> bool {
    let is_word = word.starts_with(|ch: char| ch.is_alphanumeric() || matches!(ch, '_' | '"'));
    is_word && !BEFORE_EXPRESSION.contains(&word)
}

/// The index of what the delimiter at `close` closes.
fn opening(words: &[&str], close: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, word) in words[..=close].iter().enumerate().rev() {
        match *word {
            ")" | "]" | "}" => depth += 1,
            "(" | "[" | "{" => depth = depth.checked_sub(1)?,
            _ => {}
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// The end of the arguments, if any begin at `end`.
fn arguments(words: &[&str], end: usize) -> usize {
    let open = end + usize::from(words.get(end) == Some(&"!"));
    if !matches!(words.get(open), Some(&("(" | "["))) {
        return end;
    }
    let mut depth = 0_usize;
    for (at, word) in words.iter().enumerate().skip(open) {
        match *word {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    end
}

/// One space between words; no contents of braces, no comma before a closing delimiter.
fn written(words: &[&str]) -> String {
    let mut out: Vec<&str> = Vec::new();
    let mut braces = 0_usize;
    for &word in words {
        braces = braces.saturating_sub(usize::from(word == "}"));
        if braces == 0 {
            if matches!(word, ")" | "]") && out.last() == Some(&",") {
                out.pop();
            }
            out.push(word);
        }
        braces += usize::from(word == "{");
    }
    out.join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::around;

    fn marked(text: &str, mark: &str) -> String {
        let start = text.find(mark).expect("the mark is there");
        around(text, 0..text.len(), start..start + mark.len())
    }

    #[test]
    fn a_call_is_taken_with_receivers_and_arguments() {
        for (text, mark, expected) in [
            ("{ std::thread::sleep(d); }", "std::thread::sleep", "std :: thread :: sleep ( d )"),
            ("let g = self.pages[0].lock().unwrap();", "lock", "self . pages [ 0 ] . lock ( )"),
            ("return a.b()?.lock()", "lock", "a . b ( ) ? . lock ( )"),
            (
                "if x.read(\"(\", 'a', '\\'', r#\")\"#) {}",
                "read",
                "x . read ( \"(\" , 'a' , '\\'' , r#\")\"# )",
            ),
            ("a + b.c", "c", "b . c"),
            (
                "go(x, async move { f(); { g() } }, |y| { h })",
                "go",
                "go ( x , async move { } , | y | { } )",
            ),
            ("select! { a => b }", "select", "select"),
        ] {
            assert_eq!(marked(text, mark), expected, "{text}");
        }
    }

    #[test]
    fn formatting_and_comments_change_nothing() {
        let short = marked("  self.cache.read(path, b\"x\").await?;", "read");
        let long = marked(
            "self\n  .cache // why\n  .read(\n    path, /* ) */\n    b\"x\",\n  )\n  .await?;",
            "read",
        );
        assert_eq!(short, long);
        assert_ne!(short, marked("self.cache.read(paths, b\"x\").await?;", "read"));
    }

    proptest! {
        #[test]
        fn any_text_has_tokens(text in "[a-z.(){}\\[\\]'\"r#b:é? \\n/*\\\\,!]{0,60}", from in 0usize..60, len in 0usize..20) {
            let _ = around(&text, 0..text.len(), from..from + len);
            let _ = around(&text, from..from + len, from..from + len);
        }
    }
}
