//! `cargo xtask resolve-score DIR..`: how much of real code is resolved. Code that compiles is its own ground truth: what is awaited is a future, and
//! a call whose value nobody takes is nearly never one.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use asynclint::link::census::{self, Causes, Census, CountedCall, Reached, Shares};
use asynclint::link::infer::infer_file;
use asynclint::link::{Program, TyCx};
use asynclint::options::Options;
use asynclint::source::FileId;
use asynclint::workspace::Workspace;
use rayon::prelude::*;
use rustc_hash::FxHashMap;

#[derive(Debug, Default)]
struct Score {
    census: Census,
    /// Awaited calls and statements of unknown callees whose name belongs to async functions only.
    named_awaited: u64,
    named_statements: Vec<String>,
    /// Statements whose dropped value is a future by type.
    flagged: Vec<String>,
    causes: BTreeMap<String, u64>,
}

impl Score {
    fn add(&mut self, other: Self) {
        self.census.add(&other.census);
        self.named_awaited += other.named_awaited;
        self.named_statements.extend(other.named_statements);
        self.flagged.extend(other.flagged);
        for (cause, count) in other.causes {
            *self.causes.entry(cause).or_default() += count;
        }
    }
}

/// Which calls to list the causes of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Listed {
    Calls,
    Awaited,
    Locks,
}

pub(crate) fn resolve_score(
    dirs: &[PathBuf],
    causes: Option<Listed>,
    flagged: bool,
) -> anyhow::Result<()> {
    println!("{HEADER}");
    let mut pooled = Score::default();
    for dir in dirs {
        let root =
            fs::canonicalize(dir).with_context(|| format!("cannot find {}", dir.display()))?;
        let options = Options { cwd: root.clone(), root: Some(root), ..Options::default() };
        let score =
            asynclint::inspect(&options, |workspace, program| score(workspace, program, causes))?;
        println!("{}", row(&dir.file_name().unwrap_or_default().to_string_lossy(), &score));
        pooled.add(score);
    }
    if dirs.len() > 1 {
        println!("{}", row("pooled", &pooled));
    }
    if flagged {
        pooled.flagged.iter().for_each(|line| println!("flagged by type: {line}"));
        pooled.named_statements.iter().for_each(|line| println!("flagged by name: {line}"));
    }
    let mut causes: Vec<(u64, String)> =
        pooled.causes.into_iter().map(|(cause, count)| (count, cause)).collect();
    causes.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    for (count, cause) in causes {
        println!("{count:7}  {cause}");
    }
    Ok(())
}

const HEADER: &str = "\
| workspace | awaited calls | futures by type | with names | statements | flagged | by name | calls: local | extern | one of several | unknown | awaited: unknown | lock-like | unknown |
|---|---|---|---|---|---|---|---|---|---|---|---|---|---|";

fn row(name: &str, score: &Score) -> String {
    let Score { census, named_awaited, named_statements, flagged, .. } = score;
    let share = |part: u64, of: u64| {
        #[expect(clippy::cast_precision_loss, reason = "a share for readers")]
        let share = if of == 0 { 0.0 } else { part as f64 * 100.0 / of as f64 };
        format!("{share:.1} %")
    };
    let of = |shares: &Shares, reached| share(shares.of(reached), shares.total());
    let awaited = census.awaited.total();
    [
        name.to_owned(),
        awaited.to_string(),
        share(census.awaited_futures, awaited),
        share(census.awaited_futures + named_awaited, awaited),
        census.statements.to_string(),
        flagged.len().to_string(),
        named_statements.len().to_string(),
        of(&census.calls, Reached::Local),
        of(&census.calls, Reached::Extern),
        of(&census.calls, Reached::Ambiguous),
        of(&census.calls, Reached::Unknown),
        of(&census.awaited, Reached::Unknown),
        census.locks.total().to_string(),
        of(&census.locks, Reached::Unknown),
    ]
    .iter()
    .fold("|".to_owned(), |row, cell| format!("{row} {cell} |"))
}

fn score(workspace: &Workspace, program: &Program, listed: Option<Listed>) -> Score {
    let names = async_names(program);
    let files: Vec<usize> = (0..program.n_workspace_files).collect();
    let scores: Vec<Score> = files
        .into_par_iter()
        .with_max_len(1)
        .map(|file| {
            file_score(workspace, program, FileId(u32::try_from(file).unwrap_or(0)), &names, listed)
        })
        .collect();
    scores.into_iter().fold(Score::default(), |mut sum, score| {
        sum.add(score);
        sum
    })
}

/// Whether all functions of a name give futures.
fn async_names(program: &Program) -> FxHashMap<&str, bool> {
    let mut names = FxHashMap::default();
    let mut cx = TyCx::new(program);
    for func in &program.fns {
        let is_future = func.is_async || cx.is_future(func.output);
        *names.entry(program.text(func.name)).or_insert(true) &= is_future;
    }
    names
}

fn file_score(
    workspace: &Workspace,
    program: &Program,
    file: FileId,
    names: &FxHashMap<&str, bool>,
    listed: Option<Listed>,
) -> Score {
    let mut typed = infer_file(program, file);
    let calls = census::calls(program, &mut typed);
    let mut score = Score { census: Census::of(&calls), ..Score::default() };
    let causes = Causes::new(program, &typed);
    let source = &workspace.files[file.index()];
    let text = fs::read_to_string(&source.path).unwrap_or_default();
    for call in calls {
        let name = name_of(&text, &call);
        let by_name = call.reached == Reached::Unknown && names.get(name).is_some_and(|&all| all);
        if call.awaited && !call.is_future && by_name {
            score.named_awaited += 1;
        }
        if call.statement && !call.is_task && (call.is_future || by_name) {
            let line = program.file(file).ir.lines.line(call.span.start);
            let place = format!("{}:{line}: {name}", shown(&source.path));
            let list =
                if call.is_future { &mut score.flagged } else { &mut score.named_statements };
            list.push(place);
        }
        let wanted = match listed {
            Some(Listed::Calls) => true,
            Some(Listed::Awaited) => call.awaited,
            Some(Listed::Locks) => call.lock_shaped,
            None => false,
        };
        if wanted && call.reached == Reached::Unknown {
            *score.causes.entry(causes.of_call(call.expr)).or_default() += 1;
        }
    }
    score
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// The last segment of what is called.
fn name_of<'t>(text: &'t str, call: &CountedCall) -> &'t str {
    let written = text.get(call.span.start as usize..call.span.end as usize).unwrap_or("");
    let name = written.rsplit("::").next().unwrap_or("");
    name.split('<').next().unwrap_or(name).trim()
}
