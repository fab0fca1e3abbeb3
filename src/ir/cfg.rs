//! What `#[cfg]` says about the platform. Services run on Unix: where two items share a name, the one that is built there is meant. Features are not known.

use super::{Attrs, FileIr};

/// What an item's attributes and those around it demand of the build.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cfg {
    /// Not built on a Unix server: `#[cfg(windows)]`, `#[cfg(target_arch = "wasm32")]`.
    pub elsewhere: bool,
    /// Predicates, and whether they are negated.
    conditions: Vec<(Box<str>, bool)>,
}

impl Cfg {
    pub(crate) fn of(ir: &FileIr, attrs: Attrs) -> Self {
        let mut cfg = Self::default();
        for attr in ir.attrs(attrs).iter().filter(|attr| ir.name(attr.path) == "cfg") {
            cfg.add(ir.name(attr.args));
        }
        cfg
    }

    pub(crate) fn add(&mut self, predicate: &str) {
        self.elsewhere |= holds(predicate) == Some(false);
        demand(predicate, &mut self.conditions);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.conditions.is_empty()
    }

    /// Also under `outer`.
    pub(crate) fn within(mut self, outer: &Self) -> Self {
        self.elsewhere |= outer.elsewhere;
        self.conditions.extend(outer.conditions.iter().cloned());
        self
    }

    /// Whether no build that is released has it: it is for tests, or for those who look for mistakes.
    pub fn is_unreleased(&self) -> bool {
        let needs = |(predicate, negated): &(Box<str>, bool)| {
            !negated && matches!(&**predicate, "test" | "debug_assertions")
        };
        self.conditions.iter().any(needs)
    }

    /// Whether tests of its own crate do not have it.
    pub fn excludes_tests(&self) -> bool {
        self.conditions.iter().any(|(predicate, negated)| *negated && &**predicate == "test")
    }

    /// Whether no build has both.
    pub fn excludes(&self, other: &Self) -> bool {
        self.clashes(other, |_| true)
    }

    /// Whether no build has both, `other` being part of another crate: tests are built of one crate at a time.
    pub fn excludes_of_other_crate(&self, other: &Self) -> bool {
        self.clashes(other, |predicate| predicate != "test")
    }

    fn clashes(&self, other: &Self, counts: impl Fn(&str) -> bool) -> bool {
        self.conditions.iter().filter(|(predicate, _)| counts(predicate)).any(
            |(predicate, negated)| {
                let mut theirs = other.conditions.iter();
                theirs.any(|(theirs, not)| theirs == predicate && not != negated)
            },
        )
    }
}

/// The parts of a predicate that must all hold.
fn demand(predicate: &str, conditions: &mut Vec<(Box<str>, bool)>) {
    let predicate = predicate.trim();
    let inner = |name: &str| {
        let rest = predicate.strip_prefix(name)?.trim_start();
        rest.strip_prefix('(')?.strip_suffix(')')
    };
    if let Some(list) = inner("all") {
        for part in split(list) {
            demand(part, conditions);
        }
    } else if let Some(denied) = inner("not") {
        conditions.push((denied.trim().into(), true));
    } else {
        conditions.push((predicate.into(), false));
    }
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
            "windows" | "loom" | "shuttle" | "madsim" | "msim" | "miri" | "fuzzing" => Some(false),
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
    use super::{Cfg, demand, holds};

    fn cfg(predicate: &str) -> Cfg {
        let mut cfg = Cfg::default();
        demand(predicate, &mut cfg.conditions);
        cfg
    }

    #[test]
    fn opposite_conditions_exclude_each_other() {
        let (disk, unix) = (cfg(r#"feature = "disk""#), cfg(r#"all(unix, not(feature = "disk"))"#));
        assert!(disk.excludes(&unix) && unix.excludes(&disk));
        assert!(!disk.excludes(&cfg("unix")) && !disk.excludes(&disk) && !disk.excludes(&cfg("")));
    }

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
