//! Which entries the ignore files of a checkout hide: `.gitignore` and `.ignore` of every directory, and
//! `.git/info/exclude`. Takes nothing from the user's home, so two machines read the same files.

use std::path::Path;

use ignore::Match;
use ignore::gitignore::{Gitignore, GitignoreBuilder};

use super::disk::{note, read_text};
use crate::workspace::Problem;

/// Ignore files beyond this are not read; git's own largest are a few kilobytes.
const MAX_LEN: u64 = 1 << 20;

/// The rules in force at one point of a walk, outermost first.
pub(super) struct Ignores {
    levels: Vec<Level>,
}

struct Level {
    /// Levels from above the start of the walk have 0, the start itself 1.
    depth: usize,
    rules: Gitignore,
}

impl Ignores {
    /// The rules that the directories above `start` set: from the top of the git repository, or from `root` where
    /// there is none. Whoever asks for a directory that its parents ignore wants it read, so then theirs do not count.
    pub(super) fn above(root: &Path, start: &Path, problems: &mut Vec<Problem>) -> Self {
        let top = start.ancestors().find(|dir| dir.join(".git").exists()).unwrap_or(root);
        let mut ignores = Self { levels: Vec::new() };
        let chain: Vec<&Path> = start.ancestors().take_while(|dir| dir.starts_with(top)).collect();
        for dir in chain.into_iter().rev() {
            if ignores.hides(dir, true) {
                ignores.levels.clear();
            }
            if dir != start {
                ignores.push(0, rules_of(root, dir, &[".gitignore", ".ignore"], problems));
            }
            if dir == top {
                let exclude = rules_of(root, dir, &[".git/info/exclude"], problems);
                ignores.levels.insert(0, Level { depth: 0, rules: exclude });
            }
        }
        ignores
    }

    /// Leaves the directories that do not contain `dir`, which lies `depth` below the start, and takes its rules.
    pub(super) fn enter(
        &mut self,
        root: &Path,
        dir: &Path,
        depth: usize,
        problems: &mut Vec<Problem>,
    ) {
        self.leave(depth);
        self.push(depth + 1, rules_of(root, dir, &[".gitignore", ".ignore"], problems));
    }

    /// Forgets the rules of directories at `depth` and below it.
    pub(super) fn leave(&mut self, depth: usize) {
        while self.levels.last().is_some_and(|level| level.depth > depth) {
            self.levels.pop();
        }
    }

    /// Whether an entry is ignored; the innermost directory that says anything decides.
    pub(super) fn hides(&self, path: &Path, is_dir: bool) -> bool {
        for level in self.levels.iter().rev() {
            match level.rules.matched(path, is_dir) {
                Match::Ignore(_) => return true,
                Match::Whitelist(_) => return false,
                Match::None => {}
            }
        }
        false
    }

    fn push(&mut self, depth: usize, rules: Gitignore) {
        if !rules.is_empty() {
            self.levels.push(Level { depth, rules });
        }
    }
}

/// Rules of `names` in `dir`; later lines win, so `.ignore` overrides `.gitignore`.
fn rules_of(root: &Path, dir: &Path, names: &[&str], problems: &mut Vec<Problem>) -> Gitignore {
    let mut builder = GitignoreBuilder::new(dir);
    let mut n_lines = 0;
    for name in names {
        let path = dir.join(name);
        let text = match read_text(&path, MAX_LEN) {
            Ok(text) => text,
            Err(error) => {
                if path.is_file() {
                    problems.push(note(root, &path, format!("ignore file skipped: {error}")));
                }
                continue;
            }
        };
        for line in text.lines() {
            n_lines += 1;
            // A malformed pattern matches nothing, as in git.
            let _: Result<_, ignore::Error> = builder.add_line(None, line);
        }
    }
    if n_lines == 0 {
        return Gitignore::empty();
    }
    builder.build().unwrap_or_else(|error| {
        problems.push(note(root, dir, format!("its ignore files are not applied: {error}")));
        Gitignore::empty()
    })
}
