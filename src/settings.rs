//! What the user asked for, as plain data: levels, selections, thresholds and lists. Reading the files that say so is `config`'s job.

use std::collections::BTreeMap;

use crate::diagnostic::{Confidence, Level, Tool};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FailOn {
    #[default]
    Deny,
    Warn,
    Never,
}

/// Which calls through traits are followed into the workspace's implementations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum VirtualCalls {
    None,
    /// Those that can only mean one implementation.
    Exclude,
    /// Those with few implementations: any of them may run.
    #[default]
    Include,
}

/// What the configuration says of a function or type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PathWord {
    Blocking,
    Offloads,
    Spawns,
    Guards,
    HostileAcrossAwait,
    CancelUnsafe,
}

impl PathWord {
    pub fn is_of_types(self) -> bool {
        matches!(self, Self::Guards | Self::HostileAcrossAwait)
    }
}

/// `blocking = ["my_crate::db::query"]`: one path of such a list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PathEffect {
    /// Begins with a crate's name.
    pub path: String,
    pub word: PathWord,
    /// 1-based line in the configuration file.
    pub line: u32,
}

/// `order = ["Config.state", "POOL"]`: a lock in the order in which locks shall be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LockName {
    /// The end of a lock's path, or of its type's.
    pub name: String,
    /// 1-based line in the configuration file.
    pub line: u32,
}

#[derive(Clone, Debug)]
pub struct Settings {
    /// Levels by rule name, group name or `all`, in the order given: a later entry wins. A rule's name beats its group's, a group's beats `all`.
    pub levels: Vec<(String, Level)>,
    /// What a preset says, in the same form: the defaults of this run.
    pub preset: Vec<(String, Level)>,
    /// Findings below it are not reported.
    pub confidence: Confidence,
    pub fail_on: FailOn,
    /// A file of a target that cannot be analysed makes exit code 2.
    pub strict_parse: bool,
    /// Report findings in tests, examples, benches and build scripts at the rule's level; the first three are not read otherwise.
    pub all_targets: bool,
    /// Extra words for the lists that rules declare, by the list's name.
    pub lists: BTreeMap<String, Vec<String>>,
    /// Numbers that rules declare, by the threshold's name.
    pub thresholds: BTreeMap<String, u64>,
    /// A suppression without a reason is a finding.
    pub require_reason: bool,
    /// Entries of the baseline that nothing is found for make exit code 1.
    pub baseline_strict: bool,
    pub virtual_calls: VirtualCalls,
    /// What these tools report by default is theirs.
    pub defer_to: Vec<Tool>,
    /// Worker threads; 0 takes what the machine has.
    pub threads: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            levels: Vec::new(),
            preset: Vec::new(),
            confidence: Confidence::Medium,
            fail_on: FailOn::Deny,
            strict_parse: false,
            all_targets: false,
            lists: BTreeMap::new(),
            thresholds: BTreeMap::new(),
            require_reason: false,
            baseline_strict: false,
            virtual_calls: VirtualCalls::default(),
            defer_to: Vec::new(),
            threads: 0,
        }
    }
}

impl Settings {
    /// The level of a rule of `group` that is `default` by itself: what names the rule beats what names its group, and that beats `all`;
    /// among equals the later entry wins.
    pub fn level(&self, rule: &str, group: &str, default: Level) -> Level {
        let of = |levels: &[(String, Level)]| {
            let last = |word: &str| {
                levels.iter().rev().find(|(name, _)| name == word).map(|&(_, level)| level)
            };
            last(rule).or_else(|| last(group)).or_else(|| last("all"))
        };
        of(&self.levels).or_else(|| of(&self.preset)).unwrap_or(default)
    }

    /// `level` for a finding of this confidence: below the wanted confidence nothing is reported, and only high confidence may fail a run.
    pub fn level_for(&self, level: Level, confidence: Confidence) -> Level {
        match confidence {
            _ if confidence < self.confidence => Level::Allow,
            Confidence::High => level,
            Confidence::Medium | Confidence::Low => level.min(Level::Warn),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(levels: &[(&str, Level)]) -> Settings {
        let levels = levels.iter().map(|&(name, level)| (name.to_owned(), level)).collect();
        Settings { levels, ..Settings::default() }
    }

    #[test]
    fn nothing_said_keeps_the_default() {
        assert_eq!(settings(&[]).level("a", "pedantic", Level::Allow), Level::Allow);
        assert_eq!(
            settings(&[("b", Level::Deny)]).level("a", "pedantic", Level::Warn),
            Level::Warn
        );
    }

    #[test]
    fn later_beats_earlier() {
        let settings = settings(&[("a", Level::Deny), ("a", Level::Warn)]);
        assert_eq!(settings.level("a", "pedantic", Level::Allow), Level::Warn);
    }

    #[test]
    fn rule_beats_group_beats_all_in_any_order() {
        let settings =
            settings(&[("a", Level::Deny), ("pedantic", Level::Warn), ("all", Level::Allow)]);
        assert_eq!(settings.level("a", "pedantic", Level::Allow), Level::Deny);
        assert_eq!(settings.level("b", "pedantic", Level::Allow), Level::Warn);
        assert_eq!(settings.level("c", "correctness", Level::Deny), Level::Allow);
    }

    #[test]
    fn all_reaches_pedantic_rules() {
        assert_eq!(
            settings(&[("all", Level::Warn)]).level("a", "pedantic", Level::Allow),
            Level::Warn
        );
    }

    #[test]
    fn confidence_caps_and_hides() {
        let mut settings = settings(&[]);
        assert_eq!(settings.level_for(Level::Deny, Confidence::High), Level::Deny);
        assert_eq!(settings.level_for(Level::Deny, Confidence::Medium), Level::Warn);
        assert_eq!(settings.level_for(Level::Allow, Confidence::Medium), Level::Allow);
        assert_eq!(settings.level_for(Level::Deny, Confidence::Low), Level::Allow);
        settings.confidence = Confidence::Low;
        assert_eq!(settings.level_for(Level::Deny, Confidence::Low), Level::Warn);
        settings.confidence = Confidence::High;
        assert_eq!(settings.level_for(Level::Deny, Confidence::Medium), Level::Allow);
    }
}
