//! What a finding is. Knows neither rules nor output formats.

use serde::{Deserialize, Serialize};

use crate::source::Place;

/// How a finding is treated: `Deny` fails the run, `Warn` is shown, `Allow` is not reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    Allow,
    Warn,
    Deny,
}

/// How well the evidence supports a finding: resolved path > typed receiver > unique name > shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    Low,
    Medium,
    High,
}

/// How often and where the function with the finding runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Heat {
    /// Only reachable from tests, examples, benches or build scripts.
    Test,
    /// In a command-line binary that does one thing and ends, where nothing else runs beside it.
    Alone,
    /// In a command-line binary that does one thing and ends.
    OneShot,
    /// Reachable from `main` only before it first spawns, accepts, serves or loops without end.
    StartUp,
    /// Public in a library, or with unknown callers.
    Exported,
    /// Reachable from a task that nothing tells to be one of many, or further down from what is hot: nobody knows how often.
    Warm,
    /// A handler, `poll` or `Drop`, or called in a serving loop or in a task spawned in a loop.
    Hot,
}

/// What a label marks in the story of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Why the primary place is wrong.
    Cause,
    /// The end of a chain of calls.
    Sink,
    /// A hop of a chain of calls.
    Step,
    /// A lock that is held.
    Held,
    /// A lock that is taken.
    Acquired,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    pub place: Place,
    pub message: String,
    pub role: Role,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Applicability {
    Safe,
    Unsafe,
}

/// A change of the source; places do not overlap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    pub title: String,
    pub applicability: Applicability,
    pub edits: Vec<Edit>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub place: Place,
    pub whither: Whither,
    pub text: String,
}

impl Edit {
    pub fn instead(place: Place, text: impl Into<String>) -> Self {
        Self { place, whither: Whither::Instead, text: text.into() }
    }
}

/// Where the text of an edit goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whither {
    /// In place of the bytes.
    Instead,
    /// Behind the arguments of the call whose callee the place is.
    AfterCall,
}

/// One finding. Rules fill it; the driver sets `level`, `item` and `fingerprint`.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    pub rule: &'static str,
    pub level: Level,
    pub confidence: Confidence,
    pub heat: Option<Heat>,
    /// True as stated, though nothing in the sources brings it about: one level lower unless the user set the level.
    pub latent: bool,
    /// Path of the enclosing function, `crate::module::Type::function`.
    pub item: String,
    /// Who looks after the file, as the configuration says.
    pub owner: Option<String>,
    /// The smallest text to change.
    pub primary: Place,
    /// The consequence, in the user's names; lower-case start, no final period.
    pub message: String,
    /// The tool that reports the same there by default.
    pub said_by: Option<Tool>,
    /// In the order of the story; the primary place may have one too.
    pub labels: Vec<Label>,
    /// Evidence, and what would make it silent.
    pub notes: Vec<String>,
    /// What to write instead.
    pub helps: Vec<String>,
    pub fixes: Vec<Fix>,
    /// The same finding keeps it when lines move; `fingerprint.rs` says what it is made of.
    pub fingerprint: String,
    /// What tells it from others in the same item, besides the tokens at its place: what a chain ends in, the sorted classes of locks.
    pub key: String,
    /// It is about no single place: rule and `key` alone identify it.
    pub anywhere: bool,
}

/// Another tool that reports on Rust code by default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tool {
    Rustc,
    Clippy,
}

impl Applicability {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Unsafe => "unsafe",
        }
    }
}

impl Heat {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Test => "in tests",
            Self::Alone => "alone, to an end",
            Self::OneShot => "to an end",
            Self::StartUp => "at start-up",
            Self::Exported => "callers not known",
            Self::Warm => "beside other work",
            Self::Hot => "again and again",
        }
    }
}

impl Diagnostic {
    pub fn new(
        rule: &'static str,
        confidence: Confidence,
        primary: Place,
        message: String,
    ) -> Self {
        Self {
            rule,
            level: Level::Allow,
            confidence,
            heat: None,
            latent: false,
            item: String::new(),
            owner: None,
            primary,
            message,
            said_by: None,
            labels: Vec::new(),
            notes: Vec::new(),
            helps: Vec::new(),
            fixes: Vec::new(),
            fingerprint: String::new(),
            key: String::new(),
            anywhere: false,
        }
    }

    #[must_use]
    pub fn label(mut self, place: Place, role: Role, message: impl Into<String>) -> Self {
        self.labels.push(Label { place, message: message.into(), role });
        self
    }

    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.helps.push(help.into());
        self
    }

    /// The order in which findings are reported: by place, then rule, then message.
    pub fn sort_key(&self) -> (Place, &'static str, &str) {
        (self.primary, self.rule, &self.message)
    }
}
