//! One run from options to report: discover, read, parse and lower in parallel, link, compute facts, run the rules, settle levels, apply
//! suppressions. Prints nothing.

mod novelty;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context, Result};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::baseline::{self, Baseline};
use crate::clock::{self, Clock};
use crate::config::{self, About, Config, Scopes};
use crate::diagnostic::{Diagnostic, Heat, Level};
use crate::discover::{self, Request};
use crate::dump::{Query, View};
use crate::facts::Facts;
use crate::fingerprint::Fingerprints;
use crate::git::{self, Repository};
use crate::guard::quietly;
use crate::ir::FileIr;
use crate::ir::directive::Directive;
use crate::link::census::{Census, Reached, Shares};
use crate::link::{self, FnId, ModelIr, Program};
use crate::lockmap::{self, Shape};
use crate::models::ModelSource;
use crate::options::{BaselineUse, Options, Progress};
use crate::parse::{self, Tests};
use crate::report::{Report, Stamp, Unresolved};
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};
use crate::settings::{PathEffect, Settings, VirtualCalls};
use crate::source::{FileId, Place, Span};
use crate::suppress;
use crate::workspace::{Problem, SourceFile, Workspace};

use novelty::{Comparison, Unpacked};

/// A longer file is no baseline.
const MAX_BASELINE: u64 = 256 << 20;

/// What the catalogue brings to a run.
#[derive(Clone, Copy)]
pub struct Catalogue {
    pub rules: &'static [&'static dyn Rule],
    /// The metadata of `rules`.
    pub metas: &'static [&'static RuleMeta],
    pub models: &'static [ModelSource],
    pub runtimes: &'static [crate::models::Runtime],
}

/// A finding, and the function that a rule was looking at.
type Found = (Option<FnId>, Diagnostic);

/// Files lowered, by [`FileId`]; what could not be analysed is a problem.
struct Lowered {
    files: Vec<Option<FileIr>>,
    problems: Vec<(FileId, Problem)>,
}

pub(crate) fn run(options: &Options, catalogue: Catalogue) -> Result<Report> {
    let start = Instant::now();
    let mut clock = Clock::start();
    let (mut workspace, config) = find(options, catalogue.metas)?;
    let settings = config.settings.clone();
    let (baseline_file, baseline) = known_before(options, &config, &workspace.root)?;
    let comparison = novelty::prepare(&options.novelty, &workspace.root)?;
    let staged = comparison.as_ref().map(Comparison::staged).transpose()?.flatten();
    if let Some(staged) = &staged {
        workspace = find_staged(options, &config, staged, &workspace.root)?;
    }
    let pool = pool(&settings)?;
    clock.lap("discover");
    let mut report =
        pool.install(|| analyse(options, catalogue, workspace, &config, &mut clock))?;
    clock.lap("release");
    report.settings = settings;
    report.is_whole = options.paths.is_empty()
        && options.exclude.is_empty()
        && (options.packages.is_empty() || options.workspace);
    report.baseline_file = baseline_file;
    if let Some(baseline) = baseline {
        set_against(&mut report, &baseline);
    }
    if let Some(comparison) = &comparison {
        let old = |tree: &Unpacked| pool.install(|| findings_of(options, catalogue, tree, &config));
        comparison.keep_new(&mut report, old)?;
        clock.lap("compare");
    }
    report.unpacked = staged.map(|staged| Arc::new(staged.dir));
    report.timings = clock.phases;
    report.peak_memory = clock::peak_memory();
    report.elapsed = start.elapsed();
    Ok(report)
}

/// Where the baseline is, and what it says, unless there is none or it is not wanted.
fn known_before(
    options: &Options,
    config: &Config,
    root: &Path,
) -> Result<(PathBuf, Option<Baseline>)> {
    let (is_named, path) = match (&options.baseline, &config.baseline) {
        (BaselineUse::File(path), _) => (true, options.cwd.join(path)),
        (_, Some(path)) => (true, config::inside(root, path)?),
        (_, None) => (false, config::inside(root, Path::new(baseline::FILE_NAME))?),
    };
    let is_there = is_named || std::fs::symlink_metadata(&path).is_ok();
    let is_wanted = is_there && options.baseline != BaselineUse::Off;
    let baseline = is_wanted.then(|| read_baseline(root, &path)).transpose()?;
    Ok((path, baseline))
}

/// Reads the baseline at `path`.
pub(crate) fn read_baseline(root: &Path, path: &Path) -> Result<Baseline> {
    let shown = path.strip_prefix(root).unwrap_or(path).display().to_string();
    let text = config::read_limited(path, MAX_BASELINE).with_context(|| {
        format!("the baseline {shown} cannot be read; `asynclint baseline write` writes one")
    })?;
    baseline::parse(&shown, &text)
}

/// Takes the findings that a baseline has out of a report.
fn set_against(report: &mut Report, baseline: &Baseline) {
    let found = std::mem::take(&mut report.diagnostics);
    let applied = baseline.apply(found, |entry| report.could_find(entry));
    report.diagnostics = applied.new;
    report.baselined = applied.known;
    report.stale = applied.stale;
    report.problems.extend(stale(baseline, &report.stale));
}

/// One line about all entries that can go.
fn stale(baseline: &Baseline, stale: &[baseline::Entry]) -> Option<Problem> {
    let first = stale.first()?;
    let counted = match stale.len() {
        1 => "1 entry is".to_owned(),
        n_entries => format!("{n_entries} entries are"),
    };
    let message = format!(
        "{counted} not found any more, such as {} in {}: `asynclint baseline prune` takes them out",
        first.rule, first.path
    );
    Some(Problem { path: baseline.shown.clone(), line: 0, message, in_target: false })
}

/// The workspace as it is in the index, with the PATHs of the options looked for there.
fn find_staged(
    options: &Options,
    config: &Config,
    staged: &Unpacked,
    root: &Path,
) -> Result<Workspace> {
    let in_index = |path: &PathBuf| {
        let full = options.cwd.join(path);
        let full = full.canonicalize().unwrap_or(full);
        let there = full.strip_prefix(root).map(|below| staged.root.join(below)).ok();
        there.filter(|there| there.exists()).with_context(|| {
            format!("`{}` is not in the index: `git add` it, or leave out --staged", path.display())
        })
    };
    let request = Request {
        paths: options.paths.iter().map(in_index).collect::<Result<_>>()?,
        packages: options.packages.clone(),
        exclude_packages: options.exclude.clone(),
        workspace: options.workspace,
        ..request_in(staged, config)
    };
    // Findings are told as places of the working tree.
    Ok(Workspace { root: root.to_owned(), ..discover::discover(&request)? })
}

fn request_in(tree: &Unpacked, config: &Config) -> Request {
    let default = Request::default();
    Request {
        root: Some(tree.root.clone()),
        cwd: tree.root.clone(),
        exclude_globs: config.exclude.clone(),
        max_file_size: config.max_file_size.unwrap_or(default.max_file_size),
        ..default
    }
}

/// All findings in the files of another commit, with the configuration of this run, and how many files could not be analysed.
fn findings_of(
    options: &Options,
    catalogue: Catalogue,
    tree: &Unpacked,
    config: &Config,
) -> Result<(Vec<Diagnostic>, usize)> {
    let workspace = discover::discover(&request_in(tree, config))?;
    let quiet = Options { today: options.today.clone(), ..Options::default() };
    let report = analyse(&quiet, catalogue, workspace, config, &mut Clock::start())?;
    let unread = report.problems.iter().filter(|problem| problem.in_target).count();
    Ok((report.diagnostics, unread))
}

/// Links a workspace and hands it to `view`, which runs on our threads.
pub(crate) fn inspect<R: Send>(
    options: &Options,
    catalogue: Catalogue,
    view: impl FnOnce(&Workspace, &Program) -> R + Send,
) -> Result<R> {
    let (workspace, config) = find(options, catalogue.metas)?;
    pool(&config.settings)?.install(|| {
        let linked =
            link(options, catalogue, (&workspace, Tests::Read), &config, &mut Clock::start())?;
        Ok(view(&workspace, &linked.program))
    })
}

/// What is known of one file, for `asynclint dump`.
pub(crate) fn dump(
    options: &Options,
    catalogue: Catalogue,
    view: View,
    (path, line): (&Path, Option<u32>),
) -> Result<String> {
    let shown = path.display();
    let wanted = options.cwd.join(path);
    let wanted = wanted.canonicalize().with_context(|| format!("cannot find {shown}"))?;
    inspect(options, catalogue, |workspace, program| {
        let file = workspace.files.iter().position(|file| file.path == wanted);
        let file =
            file.with_context(|| format!("{shown} is not among the files of this workspace"))?;
        let text =
            std::fs::read_to_string(&wanted).with_context(|| format!("cannot read {shown}"))?;
        let facts = matches!(view, View::Calls | View::Facts).then(|| Facts::build(program).0);
        let file = FileId(u32::try_from(file).unwrap_or(u32::MAX));
        let query = Query { program, facts: facts.as_ref(), file, text: &text, line };
        Ok(query.show(view))
    })?
}

/// The root of what the options mean.
pub(crate) fn root_of(options: &Options) -> Result<PathBuf> {
    let request = Request { cwd: options.cwd.clone(), ..Request::default() };
    Ok(discover::discover(&request)?.root)
}

/// The configuration, with the models and the baseline that it names looked at.
pub(crate) fn verify(options: &Options, catalogue: Catalogue) -> Result<Config> {
    let (workspace, config) = find(options, catalogue.metas)?;
    known_before(options, &config, &workspace.root)?;
    pool(&config.settings)?.install(|| load_models(&workspace, catalogue.models, &config))?;
    Ok(config)
}

/// Hands the configuration to `view`, with a file's name and what holds for it, or what holds for all.
pub(crate) fn scope<R: Send>(
    options: &Options,
    catalogue: Catalogue,
    path: Option<&Path>,
    view: impl FnOnce(&Config, Option<&str>, &Settings) -> R + Send,
) -> Result<R> {
    let (workspace, config) = find(options, catalogue.metas)?;
    let full = path.map(|path| options.cwd.join(path));
    let full = full.map(|path| path.canonicalize().unwrap_or(path)).filter(|path| !path.is_dir());
    let Some(full) = full else { return Ok(view(&config, None, &config.settings)) };
    let at = workspace.files.iter().position(|file| file.path == full);
    let at =
        at.with_context(|| format!("{} is not among the files of this workspace", full.display()))?;
    let id = FileId(u32::try_from(at).unwrap_or(u32::MAX));
    pool(&config.settings)?.install(|| {
        let linked =
            link(options, catalogue, (&workspace, Tests::Read), &config, &mut Clock::start())?;
        let by_file = by_file((&linked.program, &workspace), catalogue.metas, &config);
        let settings = by_file.get(&id).map_or(&config.settings, Arc::as_ref);
        Ok(view(&config, Some(&workspace.file(id).display), settings))
    })
}

fn pool(settings: &Settings) -> Result<rayon::ThreadPool> {
    rayon::ThreadPoolBuilder::new()
        .num_threads(settings.threads)
        .stack_size(parse::STACK_SIZE)
        .thread_name(|index| format!("asynclint-{index}"))
        .build()
        .context("failed to start worker threads")
}

/// The workspace, found a second time if its own configuration changes what belongs to it.
fn find(options: &Options, metas: &[&'static RuleMeta]) -> Result<(Workspace, Config)> {
    let mut request = Request {
        root: options.root.clone(),
        manifest_path: options.manifest_path.clone(),
        paths: options.paths.clone(),
        packages: options.packages.clone(),
        exclude_packages: options.exclude.clone(),
        workspace: options.workspace,
        cwd: options.cwd.clone(),
        ..Request::default()
    };
    let workspace = discover::discover(&request)?;
    let dirs = workspace.packages.iter().map(|package| package.dir.as_str());
    let config = config::load(&workspace.root, options.config.as_deref(), dirs, metas)?
        .merge(&options.overrides);
    if config.exclude.is_empty() && config.max_file_size.is_none() {
        return Ok((with_texts(workspace, options), config));
    }
    request.exclude_globs.clone_from(&config.exclude);
    request.max_file_size = config.max_file_size.unwrap_or(request.max_file_size);
    Ok((with_texts(discover::discover(&request)?, options), config))
}

/// The workspace with the texts of the options in place of those on disk.
fn with_texts(mut workspace: Workspace, options: &Options) -> Workspace {
    for file in &mut workspace.files {
        if let Some(text) = options.instead.get(&file.display) {
            file.instead = Some(Arc::clone(text));
            file.len = text.len() as u64;
        }
    }
    workspace
}

fn bytes_of(file: &SourceFile) -> std::io::Result<Cow<'_, [u8]>> {
    match &file.instead {
        Some(text) => Ok(Cow::Borrowed(text.as_bytes())),
        None => std::fs::read(&file.path).map(Cow::Owned),
    }
}

/// Whether git could give back what is changed below `root`.
pub(crate) fn has_repository(root: &Path) -> bool {
    Repository::around(root, "").is_ok()
}

/// Files that differ from what is committed.
#[derive(Default)]
pub(crate) struct Uncommitted {
    /// From the index, or they are not in it.
    pub(crate) dirty: Vec<String>,
    /// Only the index differs from the last commit.
    pub(crate) staged: Vec<String>,
}

/// Which of these files, each with its root-relative path, differ from what is committed.
pub(crate) fn uncommitted(root: &Path, paths: &[(&str, PathBuf)]) -> Result<Uncommitted> {
    let repository = Repository::around(root, "a fix")?;
    let prefix = repository.prefix();
    let wanted = |path: &str| {
        path.strip_prefix(prefix).is_some_and(|path| paths.iter().any(|(it, _)| *it == path))
    };
    let head = repository.head()?;
    let head = head.map(|commit| repository.tree(&commit, wanted)).transpose()?.unwrap_or_default();
    let index = repository.index(wanted)?;
    let full: Vec<PathBuf> = paths.iter().map(|(_, path)| path.clone()).collect();
    let hashes = repository.hashes(&full)?;
    let mut changed = Uncommitted::default();
    for ((path, _), hash) in paths.iter().zip(&hashes) {
        let id = |entries: &[git::Entry]| {
            let found = entries.iter().find(|entry| entry.path.strip_prefix(prefix) == Some(path));
            found.map(|entry| entry.id.clone())
        };
        if id(&index).as_ref() != Some(hash) {
            changed.dirty.push((*path).to_owned());
        } else if id(&head) != id(&index) {
            changed.staged.push((*path).to_owned());
        }
    }
    Ok(changed)
}

fn analyse(
    options: &Options,
    catalogue: Catalogue,
    workspace: Workspace,
    config: &Config,
    clock: &mut Clock,
) -> Result<Report> {
    // Then nothing in tests is reported, and hardly anything elsewhere is because of what they do.
    let tests = if config.reports_tests() { Tests::Read } else { Tests::LeftOut };
    let Linked { program, file_problems, problems, bytes, files } =
        link(options, catalogue, (&workspace, tests), config, clock)?;
    let (facts, failed_files) = Facts::build(&program);
    clock.lap("facts");
    let cx = Cx {
        program: &program,
        facts: &facts,
        workspace: &workspace,
        settings: &config.settings,
        runtimes: catalogue.runtimes,
    };
    let mut problems = [problems, workspace.problems.clone()].concat();
    // Where nothing is reported, nothing can be overlooked.
    let counts = |file: FileId| program.is_reached(file) && workspace.file(file).selected;
    problems.extend(
        file_problems
            .into_iter()
            .map(|(file, problem)| Problem { in_target: counts(file), ..problem }),
    );
    problems.extend(failed_files.into_iter().map(|(file, said)| Problem {
        path: workspace.file(file).display.clone(),
        line: 0,
        message: format!("its bodies cannot be followed, please report this: {said}"),
        in_target: counts(file),
    }));
    problems.extend(facts.order.mistakes.iter().map(|(line, message)| Problem {
        path: config.shown.clone(),
        line: *line,
        message: message.clone(),
        in_target: true,
    }));
    let found = run_rules(&cx, catalogue.rules, &mut problems);
    let (outcome, hidden) = settle(&cx, catalogue.metas, found, &options.today, config);
    clock.lap("rules");
    problems.sort();
    problems.dedup();
    let stamps = stamps(&program, &outcome.kept);
    let packages = resolved(&program, &facts, (&workspace, tests));
    let report = Report {
        diagnostics: outcome.kept,
        problems,
        suppressed: outcome.suppressed,
        hidden,
        unresolved: unresolved(&packages),
        statistics: statistics(&program, &packages),
        files,
        bytes,
        rules: catalogue.metas,
        stamps,
        lock_map: lock_map(options, &workspace, &program, &facts),
        workspace,
        ..Report::default()
    };
    if options.is_last {
        std::mem::forget((program, facts));
    }
    Ok(report)
}

fn lock_map(
    options: &Options,
    workspace: &Workspace,
    program: &Program,
    facts: &Facts,
) -> Option<String> {
    let map = options.lock_map.then(|| lockmap::map(workspace, program, facts))?;
    map.written(Shape::Mermaid).ok().filter(|_| !map.orders.is_empty())
}

/// A workspace as the facts see it.
struct Linked {
    program: Program,
    file_problems: Vec<(FileId, Problem)>,
    /// Of models and of paths in the configuration.
    problems: Vec<Problem>,
    bytes: u64,
    files: usize,
}

fn link(
    options: &Options,
    catalogue: Catalogue,
    (workspace, tests): (&Workspace, Tests),
    config: &Config,
    clock: &mut Clock,
) -> Result<Linked> {
    let lowered = front_end(workspace, tests, &options.progress);
    clock.lap("front end");
    let bytes = lowered.files.iter().flatten().map(|file| u64::from(file.len)).sum();
    let files = lowered.files.iter().flatten().count();
    let models = load_models(workspace, catalogue.models, config)?;
    clock.lap("models");
    let (mut program, mut problems) = link::link(workspace, lowered.files, models);
    problems.extend(program.declare(&config.paths, &config.shown));
    program.followed = match config.settings.virtual_calls {
        VirtualCalls::None => 0,
        VirtualCalls::Exclude => 1,
        VirtualCalls::Include => link::MAX_IMPLEMENTATIONS,
    };
    program.lock_order.clone_from(&config.order);
    clock.lap("link");
    Ok(Linked { program, file_problems: lowered.problems, problems, bytes, files })
}

/// Whether a file is read at all.
fn is_read(workspace: &Workspace, tests: Tests, file: &SourceFile) -> bool {
    tests == Tests::Read || !workspace.is_beside(file)
}

/// Reads, parses and lowers every file that is read, the largest first, so that no thread is left with a big one at the end.
fn front_end(workspace: &Workspace, tests: Tests, progress: &Arc<Progress>) -> Lowered {
    let mut order: Vec<usize> = (0..workspace.files.len()).collect();
    order.retain(|&file| is_read(workspace, tests, &workspace.files[file]));
    progress.expect(order.len());
    order.sort_by_key(|&file| (std::cmp::Reverse(workspace.files[file].len), file));
    let mut lowered: Vec<(usize, Result<FileIr, Problem>)> = order
        .into_par_iter()
        .with_max_len(1)
        .map(|file| {
            let result = lower_file(workspace, tests, file);
            progress.step();
            (file, result)
        })
        .collect();
    lowered.sort_by_key(|&(file, _)| file);
    let mut files: Vec<Option<FileIr>> = Vec::new();
    files.resize_with(workspace.files.len(), || None);
    let mut problems = Vec::new();
    for (file, result) in lowered {
        match result {
            Ok(ir) => files[file] = Some(ir),
            Err(problem) => {
                problems.push((FileId(u32::try_from(file).unwrap_or(u32::MAX)), problem));
            }
        }
    }
    Lowered { files, problems }
}

fn lower_file(workspace: &Workspace, tests: Tests, file: usize) -> Result<FileIr, Problem> {
    let file = &workspace.files[file];
    let problem = |line: u32, message: String| Problem {
        path: file.display.clone(),
        line,
        message,
        in_target: true,
    };
    let bytes = bytes_of(file).map_err(|error| problem(0, format!("cannot be read: {error}")))?;
    parse::read(&bytes, tests).map_err(|failure| {
        problem(failure.line, format!("cannot be analysed: {}", failure.message))
    })
}

/// The models of crates that the workspace depends on, and the user's.
fn load_models(
    workspace: &Workspace,
    known: &'static [ModelSource],
    config: &Config,
) -> Result<Vec<ModelIr>> {
    let dependencies = || workspace.packages.iter().flat_map(|package| &package.dependencies);
    let called = || dependencies().map(|dependency| dependency.extern_name.clone());
    let packages = dependencies().map(|dependency| dependency.package.replace('-', "_"));
    let direct: FxHashSet<String> = packages.chain(called()).collect();
    let mut locked: FxHashSet<String> =
        workspace.locked_packages.iter().map(|name| name.replace('-', "_")).collect();
    if !locked.is_empty() {
        locked.extend(called());
    }
    let all = workspace.packages.is_empty();
    let names_one = |model: &ModelSource, set: &FxHashSet<String>| {
        model.crates.iter().any(|&name| set.contains(name))
    };
    // Sources name their direct dependencies; others matter for the types that those take from them.
    let needed = needed_models(
        known,
        |model| all || is_std(model) || names_one(model, &direct),
        |model| locked.is_empty() || names_one(model, &locked),
    );
    let mut models: Vec<ModelIr> =
        needed.into_par_iter().with_max_len(1).map(shipped_model).collect::<Result<_>>()?;
    for path in &config.models {
        let full = config::inside(&config.root, path)?;
        let bytes = std::fs::read(&full).with_context(|| format!("model {}", path.display()))?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy().replace('-', "_");
        models.push(lower_model(&path.display().to_string(), &[&name], &bytes)?);
    }
    // What is said of crates that nobody has a model of becomes one.
    let mut unseen: BTreeMap<&str, Vec<&PathEffect>> = BTreeMap::new();
    for effect in &config.paths {
        let krate = effect.path.split("::").next().unwrap_or_default();
        let is_own = workspace
            .packages
            .iter()
            .any(|package| package.targets.iter().any(|target| target.crate_name() == krate));
        if !is_own && !models.iter().any(|model| model.names.iter().any(|name| name == krate)) {
            unseen.entry(krate).or_default().push(effect);
        }
    }
    for (krate, effects) in unseen {
        models.push(lower_model(&config.shown, &[krate], link::model_text(&effects).as_bytes())?);
    }
    Ok(models)
}

/// The models that are wanted, and those that their types come from.
fn needed_models(
    known: &'static [ModelSource],
    is_wanted: impl Fn(&ModelSource) -> bool,
    is_there: impl Fn(&ModelSource) -> bool,
) -> Vec<&'static ModelSource> {
    let mut needed: Vec<bool> = known.iter().map(is_wanted).collect();
    loop {
        let named: FxHashSet<&str> = known
            .iter()
            .zip(&needed)
            .filter(|&(_, &needed)| needed)
            .flat_map(|(model, _)| model.mentions())
            .collect();
        let before = needed.clone();
        for (model, needed) in known.iter().zip(&mut needed) {
            *needed |= is_there(model) && model.crates.iter().any(|name| named.contains(name));
        }
        if before == needed {
            break;
        }
    }
    let mut needed: Vec<&ModelSource> =
        known.iter().zip(needed).filter(|&(_, needed)| needed).map(|(model, _)| model).collect();
    // Linking looks for the language's own items in the first.
    needed.sort_by_key(|model| !is_std(model));
    needed
}

fn is_std(model: &ModelSource) -> bool {
    model.crates.contains(&"std")
}

fn shipped_model(model: &ModelSource) -> Result<ModelIr> {
    let ir = postcard::from_bytes(model.ir)
        .with_context(|| format!("model {} was not built with this tool", model.path))?;
    let names = model.crates.iter().map(|&name| name.to_owned()).collect();
    Ok(ModelIr { names, path: model.path.to_owned(), ir })
}

fn lower_model(path: &str, names: &[&str], bytes: &[u8]) -> Result<ModelIr> {
    let ir = parse::front_end(bytes)
        .map_err(|failure| anyhow::anyhow!("{path}:{}: {}", failure.line, failure.message))?;
    if let Some(wrong) = crate::models::check(&ir, path).first() {
        anyhow::bail!("{path}:{}: {}", wrong.line, wrong.message);
    }
    Ok(ModelIr {
        names: names.iter().map(|&name| name.to_owned()).collect(),
        path: path.to_owned(),
        ir,
    })
}

/// Runs every rule over every function that is reported on. A panic is ours: it becomes a problem, and the run goes on.
fn run_rules(cx: &Cx<'_>, rules: &[&'static dyn Rule], problems: &mut Vec<Problem>) -> Vec<Found> {
    let funcs: Vec<FnId> = cx
        .program
        .workspace_fns()
        .filter(|&func| {
            cx.program.func(func).has_body && is_reported(cx, cx.program.func(func).file)
        })
        .collect();
    let mut results: Vec<(Vec<Found>, Vec<Problem>)> =
        funcs.par_chunks(256).map(|chunk| run_chunk(cx, rules, chunk)).collect();
    results.push(run_program_rules(cx, rules));
    let mut found = Vec::new();
    for (diagnostics, failed) in results {
        found.extend(diagnostics);
        problems.extend(failed);
    }
    found
}

/// One rule after the other: the code of one stays in the processor's cache, that of all does not.
fn run_chunk(
    cx: &Cx<'_>,
    rules: &[&'static dyn Rule],
    funcs: &[FnId],
) -> (Vec<Found>, Vec<Problem>) {
    let mut found = Vec::new();
    let mut problems = Vec::new();
    for &rule in rules {
        let start = found.len();
        if check(cx, rule, funcs, &mut found).is_ok() {
            continue;
        }
        found.truncate(start);
        for &func in funcs {
            if let Err(said) = check(cx, rule, &[func], &mut found) {
                problems.push(failed(cx, rule.meta(), Some(func), &said));
            }
        }
    }
    (found, problems)
}

/// Adds what a rule finds in these functions, and says what its panic said if it does not come to the end.
fn check(
    cx: &Cx<'_>,
    rule: &'static dyn Rule,
    funcs: &[FnId],
    found: &mut Vec<Found>,
) -> Result<(), String> {
    let mut sink = Sink::default();
    let mut at = None;
    let result = quietly(|| {
        for &func in funcs {
            at = Some(func);
            rule.check_fn(cx, func, &mut sink);
            found.extend(sink.diagnostics.drain(..).map(|diagnostic| (at, diagnostic)));
        }
    });
    found.extend(sink.diagnostics.into_iter().map(|diagnostic| (at, diagnostic)));
    result
}

fn run_program_rules(cx: &Cx<'_>, rules: &[&'static dyn Rule]) -> (Vec<Found>, Vec<Problem>) {
    let mut found = Vec::new();
    let mut problems = Vec::new();
    for rule in rules {
        let mut sink = Sink::default();
        if let Err(said) = quietly(|| rule.check_program(cx, &mut sink)) {
            problems.push(failed(cx, rule.meta(), None, &said));
        }
        let reported = sink
            .diagnostics
            .into_iter()
            .filter(|diagnostic| is_reported(cx, diagnostic.primary.file));
        found.extend(reported.map(|diagnostic| (None, diagnostic)));
    }
    (found, problems)
}

fn is_reported(cx: &Cx<'_>, file: FileId) -> bool {
    cx.workspace.files.get(file.index()).is_some_and(|data| data.selected)
        && !cx.program.file(file).ir.generated
}

fn failed(cx: &Cx<'_>, rule: &RuleMeta, func: Option<FnId>, said: &str) -> Problem {
    let (path, line, what) = match func {
        Some(func) => {
            let place = cx.program.func(func).place();
            let line = cx.program.line(place);
            (
                cx.workspace.file(place.file).display.clone(),
                line,
                format!("`{}`", cx.program.fn_path(func)),
            )
        }
        None => (String::new(), 0, "the program".to_owned()),
    };
    Problem {
        path,
        line,
        message: format!("rule {} failed on {what}, please report this: {said}", rule.name),
        in_target: true,
    }
}

/// Levels, items, fingerprints and suppressions.
fn settle(
    cx: &Cx<'_>,
    metas: &'static [&'static RuleMeta],
    found: Vec<Found>,
    today: &str,
    config: &Config,
) -> (suppress::Outcome, usize) {
    let by_file = by_file((cx.program, cx.workspace), metas, config);
    let settings_of = |file: FileId| by_file.get(&file).map_or(cx.settings, Arc::as_ref);
    let by_name: FxHashMap<&str, &RuleMeta> = metas.iter().map(|meta| (meta.name, *meta)).collect();
    let mut diagnostics: Vec<Diagnostic> = Vec::new();
    for (func, mut diagnostic) in found {
        let Some(meta) = by_name.get(diagnostic.rule) else { continue };
        let func = func.or_else(|| function_at(cx.program, diagnostic.primary));
        if let Some(func) = func {
            diagnostic.item = item_path(cx.program, func);
            diagnostic.heat =
                diagnostic.heat.or_else(|| cx.program.func(func).test.then_some(Heat::Test));
        }
        diagnostic.level = level(settings_of(diagnostic.primary.file), meta, &diagnostic);
        diagnostics.push(diagnostic);
    }
    drop_subsumed(&mut diagnostics, &by_name);
    let deferred = |diagnostic: &Diagnostic| {
        diagnostic.said_by.is_some_and(|tool| cx.settings.defer_to.contains(&tool))
    };
    diagnostics.retain(|diagnostic| !deferred(diagnostic));
    let is_hidden = |diagnostic: &&Diagnostic| {
        let once = [Heat::OneShot, Heat::StartUp, Heat::Exported, Heat::Warm].map(Some);
        diagnostic.level == Level::Allow
            && by_name[diagnostic.rule].level > Level::Allow
            && once.contains(&diagnostic.heat)
    };
    diagnostics
        .sort_by(|a, b| (a.primary, a.rule, &a.message).cmp(&(b.primary, b.rule, &b.message)));
    diagnostics
        .dedup_by(|a, b| a.primary == b.primary && a.rule == b.rule && a.message == b.message);
    let hidden = diagnostics.iter().filter(is_hidden).count();
    let files: Vec<(FileId, &[Directive])> = (0..cx.program.n_workspace_files)
        .map(|file| FileId(u32::try_from(file).unwrap_or(u32::MAX)))
        .filter(|&file| is_reported(cx, file))
        .map(|file| (file, cx.program.file(file).ir.directives.as_slice()))
        .filter(|(_, directives)| !directives.is_empty())
        .collect();
    // Before comments hide some: what is hidden must not renumber what is alike.
    let mut identities = Identities::new(cx);
    let (mut shown, silent): (Vec<_>, Vec<_>) =
        diagnostics.into_iter().partition(|diagnostic| diagnostic.level > Level::Allow);
    identities.settle(&mut shown);
    let mut outcome = suppress::apply(
        [shown, silent].concat(),
        &suppress::Request { files: &files, rules: metas, settings: &settings_of, today },
    );
    identities.settle(&mut outcome.kept);
    for diagnostic in &mut outcome.kept {
        let path = &cx.workspace.file(diagnostic.primary.file).display;
        let owner = config.owners.iter().rev().find(|(paths, _)| paths.fits(path));
        diagnostic.owner = owner.map(|(_, owner)| owner.clone());
    }
    (outcome, hidden)
}

/// The settings of files for which others hold than for the rest.
fn by_file(
    (program, workspace): (&Program, &Workspace),
    rules: &[&'static RuleMeta],
    config: &Config,
) -> FxHashMap<FileId, Arc<Settings>> {
    let mut by_file = FxHashMap::default();
    if config.overrides.is_empty() {
        return by_file;
    }
    let n_asked = config.asked.len();
    let levels = &config.settings.levels[..config.settings.levels.len().saturating_sub(n_asked)];
    let (overrides, asked) = (&config.overrides, &config.asked);
    let scopes = Scopes { overrides, levels, asked, rules, settings: &config.settings };
    let mut known = FxHashMap::default();
    for (id, file) in (0..).map(FileId).zip(&workspace.files) {
        let kind = program.crates[program.file(id).krate.index()].kind;
        let package = file.package.map(|id| workspace.packages[id.0 as usize].dir.as_str());
        let about = About { path: &file.display, kind, package };
        by_file.extend(scopes.of(about, &mut known).map(|settings| (id, settings)));
    }
    by_file
}

/// Gives findings their fingerprints, and an item to those that have none.
struct Identities<'a> {
    cx: &'a Cx<'a>,
    fingerprints: Fingerprints,
    /// None where a file cannot be read as it was analysed.
    texts: FxHashMap<FileId, Option<String>>,
}

impl<'a> Identities<'a> {
    fn new(cx: &'a Cx<'a>) -> Self {
        Self { cx, fingerprints: Fingerprints::default(), texts: FxHashMap::default() }
    }

    fn settle(&mut self, diagnostics: &mut [Diagnostic]) {
        for diagnostic in diagnostics.iter_mut().filter(|found| found.fingerprint.is_empty()) {
            let around = innermost(self.cx.program, diagnostic.primary);
            if let Some((func, _)) = around.filter(|_| diagnostic.item.is_empty()) {
                diagnostic.item = item_path(self.cx.program, func);
            }
            let whole = around.map_or(diagnostic.primary.span, |(_, whole)| whole);
            let tokens = self.tokens(diagnostic.primary, whole);
            diagnostic.fingerprint = self.fingerprints.next(diagnostic, &tokens);
        }
    }

    fn tokens(&mut self, place: Place, whole: Span) -> String {
        let cx = self.cx;
        let text = self.texts.entry(place.file).or_insert_with(|| text_again(cx, place.file));
        let range = |span: Span| span.start as usize..span.end as usize;
        text.as_ref().map_or_else(String::new, |text| {
            parse::tokens::around(text, range(whole), range(place.span))
        })
    }
}

/// The text of a file, read again.
fn text_again(cx: &Cx<'_>, file: FileId) -> Option<String> {
    let bytes = bytes_of(cx.workspace.file(file)).ok()?;
    let is_same = *blake3::hash(&bytes).as_bytes() == cx.program.file(file).ir.hash;
    String::from_utf8(bytes.into_owned()).ok().filter(|_| is_same)
}

/// `crate::module::Type::function`.
fn item_path(program: &Program, func: FnId) -> String {
    let krate = &program.crates[program.krate_of(func).index()];
    let name = program.text(krate.name);
    let path = program.fn_path(func);
    if name.is_empty() { path } else { format!("{name}::{path}") }
}

/// The innermost function that stands around a place.
fn function_at(program: &Program, place: Place) -> Option<FnId> {
    innermost(program, place).map(|(func, _)| func)
}

/// That function, and where it stands.
fn innermost(program: &Program, place: Place) -> Option<(FnId, Span)> {
    let linked = program.file(place.file);
    let functions = linked.ir.functions.iter().enumerate();
    let around = functions.filter(|(_, func)| func.whole.contains(place.span.start));
    around
        .min_by_key(|(_, func)| func.whole.end - func.whole.start)
        .map(|(idx, func)| (linked.fn_id(crate::ir::FnIdx::new(idx)), func.whole))
}

/// A rule's level, none where the code runs once, and one lower where it perhaps does. What the user set is not lowered; tests stay silent unless asked for.
fn level(settings: &Settings, meta: &RuleMeta, diagnostic: &Diagnostic) -> Level {
    let group = meta.group.name();
    let explicit =
        settings.levels.iter().any(|(word, _)| word == meta.name || word == group || word == "all");
    let level = settings.level(meta.name, group, meta.level);
    let level = match diagnostic.heat {
        Some(Heat::Test) if !settings.all_targets => Level::Allow,
        // A program that does one thing, or does not serve yet, keeps nobody waiting.
        Some(Heat::Alone | Heat::OneShot | Heat::StartUp) if !explicit => Level::Allow,
        // Seen on real code: of what is only suspicious, little is worth a change unless it runs again and again.
        Some(Heat::Exported | Heat::Warm) if !explicit && meta.group == Group::Suspicious => {
            lower(level)
        }
        _ if diagnostic.latent && !explicit => lower(level),
        _ => level,
    };
    settings.level_for(level, diagnostic.confidence)
}

fn lower(level: Level) -> Level {
    match level {
        Level::Deny => Level::Warn,
        Level::Warn | Level::Allow => Level::Allow,
    }
}

/// One finding a place: a rule that says more about it wins.
fn drop_subsumed(diagnostics: &mut Vec<Diagnostic>, metas: &FxHashMap<&str, &RuleMeta>) {
    let mut taken: FxHashSet<(Place, &'static str)> = FxHashSet::default();
    for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.level > Level::Allow) {
        let meta = metas.get(diagnostic.rule);
        taken.extend(
            meta.into_iter().flat_map(|meta| meta.subsumes).map(|&rule| (diagnostic.primary, rule)),
        );
    }
    diagnostics.retain(|diagnostic| !taken.contains(&(diagnostic.primary, diagnostic.rule)));
}

fn stamps(program: &Program, diagnostics: &[Diagnostic]) -> BTreeMap<FileId, Stamp> {
    let places = diagnostics.iter().flat_map(|diagnostic| {
        std::iter::once(diagnostic.primary.file)
            .chain(diagnostic.labels.iter().map(|label| label.place.file))
    });
    places.map(|file| (file, Stamp::of(&program.file(file).ir))).collect()
}

/// What was resolved, and how many files were not seen, by package.
type Resolved<'w> = BTreeMap<&'w str, (Census, u64)>;

fn resolved<'w>(
    program: &Program,
    facts: &Facts,
    (workspace, tests): (&'w Workspace, Tests),
) -> Resolved<'w> {
    let mut packages = Resolved::new();
    let files = facts.census.iter().zip(&program.files).zip(&workspace.files);
    let read = files.filter(|(_, file)| is_read(workspace, tests, file));
    for ((census, file), _) in read {
        let package = program.crates[file.krate.index()].package;
        let name = package
            .map_or("files of no package", |id| workspace.packages[id.0 as usize].name.as_str());
        let (sum, unseen) = packages.entry(name).or_default();
        sum.add(census);
        *unseen += u64::from(file.ir.lines.0.is_empty());
    }
    packages
}

fn unresolved(packages: &Resolved<'_>) -> Unresolved {
    let of = |shares: &Shares| (shares.of(Reached::Unknown), shares.total());
    let (census, files) = whole(packages);
    let several = packages.iter().filter(|_| packages.len() > 1);
    let calls = several.map(|(name, (census, _))| (*name, of(&census.calls)));
    // By share, without fractions.
    let worst = calls
        .filter(|(_, (unknown, _))| *unknown > 0)
        .max_by(|(_, left), (_, right)| (left.0 * right.1).cmp(&(right.0 * left.1)));
    Unresolved {
        calls: of(&census.calls),
        awaited: of(&census.awaited),
        locks: of(&census.locks),
        files,
        worst: worst.map(|(name, calls)| (name.to_owned(), calls)),
    }
}

fn whole(packages: &Resolved<'_>) -> (Census, u64) {
    packages.values().fold((Census::default(), 0), |(mut sum, files), (census, unseen)| {
        sum.add(census);
        (sum, files + unseen)
    })
}

/// How much was resolved, in all and by package: a clean run is no proof where calls lead nowhere.
fn statistics(program: &Program, packages: &Resolved<'_>) -> Vec<(String, u64)> {
    let (census, unseen) = whole(packages);
    let calls = census.calls;
    let functions = u64::try_from(program.workspace_fns().count()).unwrap_or(u64::MAX);
    let mut rows: Vec<(String, u64)> = [
        ("functions", functions),
        ("calls", calls.total()),
        ("calls to functions of the workspace", calls.of(Reached::Local)),
        ("calls to functions of other crates", calls.of(Reached::Extern)),
        ("calls to one of several functions", calls.of(Reached::Ambiguous)),
    ]
    .map(|(label, value)| (label.to_owned(), value))
    .to_vec();
    rows.extend(unresolved_rows("", &census, unseen));
    for (name, (census, unseen)) in packages.iter().filter(|_| packages.len() > 1) {
        rows.push((format!("{name}: calls"), census.calls.total()));
        rows.extend(unresolved_rows(&format!("{name}: "), census, *unseen));
    }
    rows
}

fn unresolved_rows(prefix: &str, census: &Census, unseen: u64) -> [(String, u64); 4] {
    [
        ("calls not resolved", census.calls.of(Reached::Unknown)),
        ("awaited calls not resolved", census.awaited.of(Reached::Unknown)),
        ("lock-like calls not resolved", census.locks.of(Reached::Unknown)),
        ("files not seen", unseen),
    ]
    .map(|(label, value)| (format!("{prefix}{label}"), value))
}
