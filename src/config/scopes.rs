//! Which levels and owners hold for which files: overrides by path, kind of target and package. Reads nothing.

use std::sync::Arc;

use globset::{GlobBuilder, GlobMatcher};
use rustc_hash::FxHashMap;

use crate::diagnostic::Level;
use crate::rule::RuleMeta;
use crate::settings::Settings;
use crate::workspace::TargetKind;

/// `[[overrides]]`, or the levels of one package: a later one wins.
#[derive(Clone, Debug, Default)]
pub struct Override {
    /// Any file, if there is none.
    pub paths: Vec<Pattern>,
    /// Files of any target, if there is none.
    pub targets: Vec<Selector>,
    /// Root-relative directory of the only package that is meant.
    pub package: Option<String>,
    pub levels: Vec<(String, Level)>,
    /// Where it is written.
    pub shown: String,
}

/// A glob over root-relative paths; one that fits a directory fits all below it.
#[derive(Clone, Debug)]
pub struct Pattern {
    pub written: String,
    matcher: GlobMatcher,
}

impl Pattern {
    pub(super) fn parse(written: &str) -> Result<Self, globset::Error> {
        let trimmed = written.trim_start_matches("./").trim_end_matches('/');
        let glob = GlobBuilder::new(trimmed).literal_separator(true).build()?;
        Ok(Self { written: written.to_owned(), matcher: glob.compile_matcher() })
    }

    pub(crate) fn fits(&self, path: &str) -> bool {
        std::path::Path::new(path).ancestors().any(|path| self.matcher.is_match(path))
    }
}

/// Files by what cargo builds them for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selector {
    Tests,
    Benches,
    Examples,
    BuildScripts,
}

impl Selector {
    fn fits(self, kind: Option<TargetKind>) -> bool {
        kind == Some(match self {
            Self::Tests => TargetKind::Test,
            Self::Benches => TargetKind::Bench,
            Self::Examples => TargetKind::Example,
            Self::BuildScripts => TargetKind::BuildScript,
        })
    }
}

/// What overrides ask of a file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct About<'a> {
    /// Root-relative.
    pub(crate) path: &'a str,
    /// What its crate is built as.
    pub(crate) kind: Option<TargetKind>,
    /// Root-relative directory of its package.
    pub(crate) package: Option<&'a str>,
}

impl Override {
    pub(crate) fn fits(&self, about: About<'_>) -> bool {
        let paths = self.paths.is_empty() || self.paths.iter().any(|path| path.fits(about.path));
        let targets =
            self.targets.is_empty() || self.targets.iter().any(|target| target.fits(about.kind));
        let package = self.package.is_none() || self.package.as_deref() == about.package;
        paths && targets && package
    }
}

/// The settings of files that overrides fit.
pub(crate) struct Scopes<'a> {
    pub(crate) overrides: &'a [Override],
    /// What the configuration says of all files.
    pub(crate) levels: &'a [(String, Level)],
    /// What the command line says.
    pub(crate) asked: &'a [(String, Level)],
    pub(crate) rules: &'a [&'static RuleMeta],
    pub(crate) settings: &'a Settings,
}

impl Scopes<'_> {
    /// The settings of a file, if they differ from those of the others. Files alike share them.
    pub(crate) fn of(
        &self,
        about: About<'_>,
        known: &mut FxHashMap<Vec<usize>, Arc<Settings>>,
    ) -> Option<Arc<Settings>> {
        let fitting = self.overrides.iter().enumerate().filter(|(_, it)| it.fits(about));
        let fitting: Vec<usize> = fitting.map(|(index, _)| index).collect();
        if fitting.is_empty() {
            return None;
        }
        let make = || Arc::new(self.with(&fitting));
        Some(Arc::clone(known.entry(fitting.clone()).or_insert_with(make)))
    }

    fn with(&self, fitting: &[usize]) -> Settings {
        let mut levels = self.levels.to_vec();
        let overrides = fitting.iter().map(|&index| &self.overrides[index]);
        for (word, level) in overrides.clone().flat_map(|it| &it.levels) {
            // What is said of a part of the files beats what is said of all, whatever it names.
            levels.retain(|(earlier, _)| !self.covers(word, earlier));
            levels.push((word.clone(), *level));
        }
        levels.extend(self.asked.iter().cloned());
        // Who names tests wants to hear of them.
        let all_targets = overrides.into_iter().any(|it| !it.targets.is_empty());
        Settings {
            levels,
            all_targets: all_targets || self.settings.all_targets,
            ..self.settings.clone()
        }
    }

    fn covers(&self, word: &str, earlier: &str) -> bool {
        let group = |name: &str| {
            self.rules.iter().find(|rule| rule.name == name).map(|rule| rule.group.name())
        };
        word == earlier || word == "all" || group(earlier) == Some(word)
    }
}
