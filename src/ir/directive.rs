//! Comments addressed to us: `// asynclint: allow(rule, reason = "..")`. Reads one comment's text; what it covers is decided by lowering.

use serde::{Deserialize, Serialize};

use crate::source::Span;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DirectiveKind {
    Allow,
    Expect,
    AllowFile,
    Deny,
    /// `blocking`, `nonblocking`, `mixed`, `cancel-safe`: an assumption about a function, its word in [`Directive::rules`].
    Assume,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Directive {
    pub kind: DirectiveKind,
    /// Rules or groups named, as written.
    pub rules: Vec<String>,
    pub reason: Option<String>,
    /// `until = "2027-03-01"`.
    pub until: Option<String>,
    /// The comment.
    pub span: Span,
    /// The syntax node that the comment precedes, follows or stands in: what it covers. The whole file for `allow-file`.
    pub covers: Span,
    /// Why it could not be understood; it then covers nothing.
    pub error: Option<String>,
}

impl Directive {
    /// Reads a whole comment, its markers included; none if it is not addressed to us. Covers nothing yet.
    pub(crate) fn parse(comment: &str, span: Span) -> Option<Self> {
        let text =
            comment.strip_suffix("*/").filter(|_| comment.starts_with("/*")).unwrap_or(comment);
        let text =
            text.trim_start_matches(['/', '*', '!']).trim_start().strip_prefix("asynclint:")?;
        Some(Self::from_words(text.trim(), span))
    }

    /// Reads `allow(rule, reason = "..")`, as in a comment after our name.
    pub(crate) fn from_words(text: &str, span: Span) -> Self {
        let covers = Span::new(span.start, span.start);
        let mut directive = Self {
            kind: DirectiveKind::Allow,
            rules: Vec::new(),
            reason: None,
            until: None,
            span,
            covers,
            error: None,
        };
        directive.error = directive.read(text).err();
        directive
    }

    fn read(&mut self, text: &str) -> Result<(), String> {
        let word_len = text.find(|char: char| !is_word(char)).unwrap_or(text.len());
        let (word, rest) = text.split_at(word_len);
        self.kind = kind(word)?;
        if self.kind == DirectiveKind::Assume {
            self.rules.push(word.to_owned());
        }
        let rest = rest.trim_start();
        match rest.strip_prefix('(') {
            Some(args) => self.arguments(args)?,
            None if rest.is_empty() => {}
            None => return Err(format!("expected `(` after `{word}`")),
        }
        if self.rules.is_empty() { Err(format!("`{word}` names no rule")) } else { Ok(()) }
    }

    fn arguments(&mut self, args: &str) -> Result<(), String> {
        let mut rest = args.trim_start();
        loop {
            if let Some(after) = rest.strip_prefix(')') {
                let after = after.trim();
                return if after.is_empty() {
                    Ok(())
                } else {
                    Err(format!("unexpected `{after}` after `)`"))
                };
            }
            rest = self.argument(rest)?.trim_start();
            rest = match rest.strip_prefix(',') {
                Some(next) => next.trim_start(),
                None if rest.starts_with(')') => rest,
                None => return Err("expected `,` or `)`".to_owned()),
            };
        }
    }

    fn argument<'t>(&mut self, text: &'t str) -> Result<&'t str, String> {
        let word_len = text.find(|char: char| !is_word(char)).unwrap_or(text.len());
        let (word, rest) = text.split_at(word_len);
        if word.is_empty() {
            return Err("expected the name of a rule".to_owned());
        }
        let Some(value) = rest.trim_start().strip_prefix('=') else {
            if self.kind == DirectiveKind::Assume {
                return Err(format!(
                    "unexpected `{word}`: an assumption takes `reason` and `until` only"
                ));
            }
            self.rules.push(word.to_owned());
            return Ok(rest);
        };
        let (value, rest) = string(value.trim_start())?;
        self.set(word, value)?;
        Ok(rest)
    }

    fn set(&mut self, key: &str, value: String) -> Result<(), String> {
        let slot = match key {
            "reason" => &mut self.reason,
            "until" if is_date(&value) => &mut self.until,
            "until" => return Err(format!("`{value}` is no date, expected `YYYY-MM-DD`")),
            _ => return Err(format!("unknown key `{key}`, expected `reason` or `until`")),
        };
        if slot.replace(value).is_some() { Err(format!("`{key}` is given twice")) } else { Ok(()) }
    }
}

fn kind(word: &str) -> Result<DirectiveKind, String> {
    match word {
        "allow" => Ok(DirectiveKind::Allow),
        "expect" => Ok(DirectiveKind::Expect),
        "deny" => Ok(DirectiveKind::Deny),
        "allow-file" => Ok(DirectiveKind::AllowFile),
        "blocking" | "nonblocking" | "mixed" | "cancel-safe" => Ok(DirectiveKind::Assume),
        "" => {
            Err("expected `allow(..)`, `expect(..)`, `allow-file(..)`, `deny(..)` or an assumption"
                .to_owned())
        }
        _ => Err(format!("unknown word `{word}`")),
    }
}

/// A quoted string with `\"` and `\\` as its only escapes, and what follows it.
fn string(text: &str) -> Result<(String, &str), String> {
    let inside = text.strip_prefix('"').ok_or("expected a string in double quotes")?;
    let (mut value, mut escaped) = (String::new(), false);
    for (at, char) in inside.char_indices() {
        match char {
            '"' if !escaped => return Ok((value, &inside[at + 1..])),
            '\\' if !escaped => escaped = true,
            _ => {
                value.push(char);
                escaped = false;
            }
        }
    }
    Err("the string does not end".to_owned())
}

fn is_word(char: char) -> bool {
    char.is_alphanumeric() || matches!(char, '-' | '_' | ':' | '*')
}

fn is_date(text: &str) -> bool {
    let digits = |part: &str, len: usize| {
        part.len() == len && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let in_range =
        |part: &str, most: u8| part.parse::<u8>().is_ok_and(|number| (1..=most).contains(&number));
    let mut parts = text.split('-');
    let (Some(year), Some(month), Some(day), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    digits(year, 4)
        && digits(month, 2)
        && digits(day, 2)
        && in_range(month, 12)
        && in_range(day, 31)
}
