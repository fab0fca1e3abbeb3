//! What the user asked to see: packages by name, files by path and glob. Selects reports, never what is read.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use globset::{Glob, GlobBuilder, GlobMatcher, GlobSet, GlobSetBuilder};

use super::Request;

/// The globs of a request, compiled before anything is walked, so that a mistake in them costs no time.
pub(super) struct Selection {
    packages: Vec<Spec>,
    exclude_packages: Vec<Spec>,
    exclude_globs: GlobSet,
    workspace: bool,
}

/// A `-p` argument: `name`, `name@version`, or a glob over names.
struct Spec {
    written: String,
    glob: GlobMatcher,
}

/// A package as far as selection goes.
pub(super) struct Candidate<'p> {
    pub(super) name: &'p str,
    /// Whether the root workspace has it as a member; a package in a test fixture may share its name.
    pub(super) is_member: bool,
}

impl Selection {
    pub(super) fn of(request: &Request) -> Result<Self> {
        let mut globs = GlobSetBuilder::new();
        for pattern in &request.exclude_globs {
            let trimmed = pattern.trim_start_matches("./").trim_end_matches('/');
            let glob = GlobBuilder::new(trimmed).literal_separator(true).build();
            globs.add(glob.with_context(|| format!("invalid glob `{pattern}`"))?);
        }
        Ok(Self {
            packages: specs(&request.packages)?,
            exclude_packages: specs(&request.exclude_packages)?,
            exclude_globs: globs.build().context("invalid globs")?,
            workspace: request.workspace,
        })
    }

    /// For each candidate whether it is selected. A name that fits none is an error.
    pub(super) fn of_packages(
        &self,
        candidates: &[Candidate<'_>],
        root: &Path,
    ) -> Result<Vec<bool>> {
        let everything = self.workspace || self.packages.is_empty();
        let mut selected = vec![everything; candidates.len()];
        for spec in &self.packages {
            spec.matches(candidates, root)?
                .into_iter()
                .for_each(|package| selected[package] = true);
        }
        for spec in &self.exclude_packages {
            spec.matches(candidates, root)?
                .into_iter()
                .for_each(|package| selected[package] = false);
        }
        Ok(selected)
    }

    /// Whether a file outside every package is selected as far as packages go.
    pub(super) fn takes_files_without_package(&self) -> bool {
        self.workspace || self.packages.is_empty()
    }

    /// Whether the globs leave a file in; a glob that fits a directory excludes all below it.
    pub(super) fn takes_file(&self, display: &str) -> bool {
        if self.exclude_globs.is_empty() {
            return true;
        }
        !Path::new(display).ancestors().any(|path| self.exclude_globs.is_match(path))
    }
}

/// Whether the PATH arguments ask for a file; without any, all files are asked for.
pub(super) fn asks_for(paths: &[PathBuf], real: &Path, seen: &Path) -> bool {
    paths.is_empty() || paths.iter().any(|path| real.starts_with(path) || seen.starts_with(path))
}

fn specs(written: &[String]) -> Result<Vec<Spec>> {
    written.iter().map(|written| spec(written)).collect()
}

fn spec(written: &str) -> Result<Spec> {
    let name = written.split(['@', ':']).next().unwrap_or(written);
    let glob = Glob::new(name).with_context(|| format!("invalid package name `{written}`"))?;
    Ok(Spec { written: written.to_owned(), glob: glob.compile_matcher() })
}

impl Spec {
    /// Indexes of the members it fits, or where there are none, of other packages under the root.
    fn matches(&self, candidates: &[Candidate<'_>], root: &Path) -> Result<Vec<usize>> {
        let fits = |member: bool| {
            let all = candidates.iter().enumerate();
            let fitting =
                all.filter(move |(_, it)| it.is_member == member && self.glob.is_match(it.name));
            fitting.map(|(package, _)| package).collect::<Vec<_>>()
        };
        let members = fits(true);
        let fitting = if members.is_empty() { fits(false) } else { members };
        if fitting.is_empty() {
            bail!(
                "no package `{}` under `{}`{}",
                self.written,
                root.display(),
                known_names(candidates)
            );
        }
        Ok(fitting)
    }
}

fn known_names(candidates: &[Candidate<'_>]) -> String {
    let names: Vec<&str> = candidates.iter().filter(|it| it.is_member).map(|it| it.name).collect();
    match names.as_slice() {
        [] => String::new(),
        few if few.len() <= 8 => format!("; it has {}", few.join(", ")),
        many => format!("; it has {} and {} more", many[..8].join(", "), many.len() - 8),
    }
}
