//! What the user asked for, as plain data: levels, selections, thresholds and lists. Reading the files that say so is `config`'s job.

use std::collections::BTreeMap;

use crate::diagnostic::{Confidence, Level};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FailOn {
    #[default]
    Deny,
    Warn,
    Never,
}

#[derive(Clone, Debug)]
pub struct Settings {
    /// Levels by rule name, group name or `all`, in the order given: a later entry wins. A rule's name beats its group's, a group's beats `all`.
    pub levels: Vec<(String, Level)>,
    /// Findings below it are not reported.
    pub confidence: Confidence,
    pub fail_on: FailOn,
    /// A file of a target that cannot be analysed makes exit code 2.
    pub strict_parse: bool,
    /// Report findings in tests, examples, benches and build scripts at the rule's level.
    pub all_targets: bool,
    /// Extra words for the lists that rules declare, by the list's name.
    pub lists: BTreeMap<String, Vec<String>>,
    /// Numbers that rules declare, by the threshold's name.
    pub thresholds: BTreeMap<String, u64>,
    /// A suppression without a reason is a finding.
    pub require_reason: bool,
    /// Worker threads; 0 takes what the machine has.
    pub threads: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            levels: Vec::new(),
            confidence: Confidence::Medium,
            fail_on: FailOn::Deny,
            strict_parse: false,
            all_targets: false,
            lists: BTreeMap::new(),
            thresholds: BTreeMap::new(),
            require_reason: false,
            threads: 0,
        }
    }
}
