//! What a rule is: its metadata, what it may ask (`Cx`) and where its findings go (`Sink`). Knows no rule.

use crate::diagnostic::{Diagnostic, Level};

/// Groups of the catalogue; each has a default level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Wrong beyond doubt: `deny`.
    Correctness,
    /// Very likely wrong: `warn`.
    Suspicious,
    /// A matter of judgement or policy: `allow`.
    Pedantic,
    /// Not yet supported by a reading of real workspaces: `allow`.
    Nursery,
}

impl Group {
    pub const ALL: [Self; 4] = [Self::Correctness, Self::Suspicious, Self::Pedantic, Self::Nursery];

    pub fn name(self) -> &'static str {
        match self {
            Self::Correctness => "correctness",
            Self::Suspicious => "suspicious",
            Self::Pedantic => "pedantic",
            Self::Nursery => "nursery",
        }
    }
}

/// A list of words that users may extend in `asynclint.toml`.
#[derive(Debug)]
pub struct ListMeta {
    pub name: &'static str,
    pub summary: &'static str,
}

/// A number that users may set in `asynclint.toml`.
#[derive(Debug)]
pub struct ThresholdMeta {
    pub name: &'static str,
    pub summary: &'static str,
    pub default: u64,
}

#[derive(Debug)]
pub struct RuleMeta {
    /// Kebab-case, names the bad thing.
    pub name: &'static str,
    /// Directory below `rules/`.
    pub family: &'static str,
    pub group: Group,
    pub level: Level,
    /// One line, as in the README's table.
    pub summary: &'static str,
    /// The version that first had it.
    pub since: &'static str,
    /// Rules whose findings at the same primary place are dropped in favour of this one's.
    pub subsumes: &'static [&'static str],
    /// The page, `include_str!("<rule>.md")`.
    pub page: &'static str,
    pub lists: &'static [ListMeta],
    pub thresholds: &'static [ThresholdMeta],
}

impl RuleMeta {
    /// Address of the rule's page.
    pub fn url(&self) -> String {
        format!(
            "{}/blob/main/rules/{}/{}.md",
            env!("CARGO_PKG_REPOSITORY"),
            self.family,
            self.name.replace('-', "_")
        )
    }
}

/// Where a rule puts its findings.
#[derive(Debug, Default)]
pub struct Sink {
    pub diagnostics: Vec<Diagnostic>,
}

impl Sink {
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }
}
