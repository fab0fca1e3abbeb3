//! What `#[cfg]` says about the platform. Services run on Unix: where two items share a name, the one that is built there is meant. Features are not known.

use crate::ir::{Attrs, FileIr};

/// Whether `attrs` keep their item off Unix servers: `#[cfg(windows)]`, `#[cfg(target_arch = "wasm32")]`.
pub(crate) fn is_elsewhere(ir: &FileIr, attrs: Attrs) -> bool {
    ir.attrs(attrs)
        .iter()
        .any(|attr| ir.name(attr.path) == "cfg" && holds(ir.name(attr.args)) == Some(false))
}

/// Whether a predicate holds on Linux; `None` if that depends on what is not known.
fn holds(predicate: &str) -> Option<bool> {
    let predicate = predicate.trim();
    if let Some((name, inner)) = predicate.split_once('(') {
        let inner = split(inner.trim_end().strip_suffix(')')?);
        let mut values = inner.iter().map(|inner| holds(inner));
        return match name.trim() {
            "not" => values.next()?.map(|value| !value),
            "all" => fold(values, false),
            "any" => fold(values, true),
            _ => None,
        };
    }
    let Some((key, value)) = predicate.split_once('=') else {
        return match predicate {
            "unix" => Some(true),
            "windows" | "loom" | "shuttle" | "miri" | "fuzzing" => Some(false),
            _ => None,
        };
    };
    let value = value.trim().trim_matches('"');
    match key.trim() {
        "target_os" => Some(value == "linux"),
        "target_family" => Some(value == "unix"),
        "target_arch" if value.starts_with("wasm") => Some(false),
        "target_env" if value == "msvc" => Some(false),
        _ => None,
    }
}

/// `any` is decided by one `true`, `all` by one `false`; otherwise everything must be known.
fn fold(values: impl Iterator<Item = Option<bool>>, decided_by: bool) -> Option<bool> {
    let mut result = Some(!decided_by);
    for value in values {
        match value {
            Some(value) if value == decided_by => return Some(decided_by),
            Some(_) => {}
            None => result = None,
        }
    }
    result
}

/// The predicates of a list, at its commas outside of parentheses and strings.
fn split(list: &str) -> Vec<&str> {
    let (mut depth, mut quoted, mut start) = (0_i32, false, 0);
    let mut parts = Vec::new();
    for (at, byte) in list.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'(' if !quoted => depth += 1,
            b')' if !quoted => depth -= 1,
            b',' if !quoted && depth == 0 => {
                parts.push(&list[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&list[start..]);
    parts.retain(|part| !part.trim().is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::holds;

    #[test]
    fn platforms_are_told_apart_and_features_are_not_known() {
        assert_eq!(holds("windows"), Some(false));
        assert_eq!(holds("not(windows)"), Some(true));
        assert_eq!(holds(r#"all(unix, not(target_os = "macos"))"#), Some(true));
        assert_eq!(holds(r#"any(target_os = "macos", feature = "x")"#), None);
        assert_eq!(holds(r#"all(target_os = "macos", feature = "x")"#), Some(false));
        assert_eq!(holds(r#"not(any(windows, target_arch = "wasm32"))"#), Some(true));
        assert_eq!(holds(r#"feature = "a,b(""#), None);
        assert_eq!(holds("not("), None);
        assert_eq!(holds(""), None);
    }
}
