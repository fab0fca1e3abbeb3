//! Reads commits, trees and the index of the repository around a workspace. The only place that starts another program, and only on request:
//! git, on objects, so that no hook, filter, external diff or file system monitor of the checkout can run. Never reads the working tree.

use std::env;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Component, Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use anyhow::{Context, Result, bail, ensure};

/// A larger object is no source.
const MAX_BLOB: u64 = 64 << 20;

/// The repository whose working tree holds a root.
#[derive(Debug)]
pub(crate) struct Repository {
    root: PathBuf,
    /// The root as trees name it: empty, or with a slash at its end.
    prefix: String,
}

/// One file of a tree or of the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) is_link: bool,
    /// Name of the object.
    pub(crate) id: String,
    /// From the top of the repository.
    pub(crate) path: String,
}

impl Repository {
    /// The repository around `root`, which is canonical. `asked` is the flag that needs it.
    pub(crate) fn around(root: &Path, asked: &str) -> Result<Self> {
        let mut repository = Self { root: root.to_owned(), prefix: String::new() };
        let output = repository.run(["rev-parse", "--show-toplevel"])?;
        if !output.status.success() {
            bail!(
                "{asked} needs a git repository, and `{}` is in none that git takes: {}; use `--diff-file` with a patch instead",
                root.display(),
                last_line(&output)
            );
        }
        let top = PathBuf::from(text_of(&output)?.trim_end_matches(['\n', '\r']));
        let top = top.canonicalize().with_context(|| format!("cannot find `{}`", top.display()))?;
        let below = root.strip_prefix(&top).with_context(|| {
            format!(
                "the repository's files are in `{}`, not around `{}`",
                top.display(),
                root.display()
            )
        })?;
        repository.prefix = prefix(below);
        Ok(repository)
    }

    /// The root as trees name it: empty, or with a slash at its end.
    pub(crate) fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The commit that is checked out; none before the first one.
    pub(crate) fn head(&self) -> Result<Option<String>> {
        let output = self.run(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"])?;
        let head = output.status.success().then(|| text_of(&output));
        Ok(head.transpose()?.map(|id| id.trim().to_owned()))
    }

    /// The newest commit that both `reference` and what is checked out come from.
    pub(crate) fn merge_base(&self, reference: &str) -> Result<String> {
        let named = format!("{reference}^{{commit}}");
        // A word that begins with a dash would be an option of git's.
        let known = !reference.starts_with('-')
            && self.run(["rev-parse", "--verify", "--quiet", &named])?.status.success();
        ensure!(
            known,
            "`{reference}` names no commit of this repository: correct it, or fetch it first, as with `git fetch origin main`{}",
            if self.is_shallow()? {
                "; the clone is shallow: `git fetch --unshallow` fetches the rest"
            } else {
                ""
            }
        );
        let output = self.run(["merge-base", reference, "HEAD"])?;
        if output.status.success() {
            return Ok(text_of(&output)?.trim().to_owned());
        }
        if self.is_shallow()? {
            bail!(
                "the clone is shallow, and what `{reference}` and HEAD have in common is not in it: `git fetch --unshallow`, or clone with the whole \
                 history (`fetch-depth: 0` for actions/checkout, `GIT_DEPTH: 0` for GitLab)"
            );
        }
        bail!(
            "`{reference}` and HEAD have no commit in common: name a branch that this one comes from"
        )
    }

    fn is_shallow(&self) -> Result<bool> {
        let output = self.run(["rev-parse", "--is-shallow-repository"])?;
        Ok(text_of(&output)?.trim() == "true")
    }

    /// The files of a commit that `wanted` says yes to.
    pub(crate) fn tree(&self, commit: &str, wanted: impl Fn(&str) -> bool) -> Result<Vec<Entry>> {
        // Mode, kind, object and path.
        self.list(&["ls-tree", "-r", "-z", "--full-tree", commit], wanted, 2)
    }

    /// What would be committed now.
    pub(crate) fn index(&self, wanted: impl Fn(&str) -> bool) -> Result<Vec<Entry>> {
        // Mode, object, stage and path.
        let all = self.list(&["ls-files", "-s", "-z", "--full-name", ":/"], wanted, 1)?;
        if let Some(twice) = all.windows(2).find(|pair| pair[0].path == pair[1].path) {
            bail!("{}: a merge left a conflict: resolve it and `git add` the file", twice[0].path);
        }
        Ok(all)
    }

    fn list(
        &self,
        args: &[&str],
        wanted: impl Fn(&str) -> bool,
        id_at: usize,
    ) -> Result<Vec<Entry>> {
        let output = self.run(args)?;
        ensure!(output.status.success(), "git {} failed: {}", args[0], last_line(&output));
        let mut entries = Vec::new();
        for record in output.stdout.split(|&byte| byte == 0).filter(|record| !record.is_empty()) {
            // A name that is no text is none of ours.
            let Ok(record) = str::from_utf8(record) else { continue };
            let Some((head, path)) = record.split_once('\t') else { continue };
            let words: Vec<_> = head.split(' ').collect();
            let mode = words[0];
            let is_link = mode == "120000";
            if (mode.starts_with("100") || is_link) && wanted(path) {
                let id = words.get(id_at).copied().unwrap_or_default().to_owned();
                entries.push(Entry { is_link, id, path: path.to_owned() });
            }
        }
        Ok(entries)
    }

    /// Writes files into an empty directory, by their paths. Links come last, so that nothing is written through one.
    pub(crate) fn write_out(&self, entries: &[Entry], into: &Path) -> Result<()> {
        let mut objects = Objects::open(self)?;
        let (links, files): (Vec<_>, Vec<_>) = entries.iter().partition(|entry| entry.is_link);
        for entry in files.into_iter().chain(links) {
            let bytes = objects.read(&entry.id).with_context(|| entry.path.clone())?;
            put(entry, &bytes, into)
                .with_context(|| format!("{}: cannot be unpacked", entry.path))?;
        }
        Ok(())
    }

    /// The names that git would give these files of the working tree, without a filter.
    pub(crate) fn hashes(&self, paths: &[PathBuf]) -> Result<Vec<String>> {
        let mut command = self.command();
        command.args(["hash-object", "--no-filters", "--stdin-paths"]);
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot start git")?;
        let mut input = child.stdin.take().context("git takes no input")?;
        let lines: Vec<u8> = paths
            .iter()
            .flat_map(|path| [path.as_os_str().as_encoded_bytes(), b"\n"].concat())
            .collect();
        // It answers while it is asked, and would stop when nobody reads.
        let writer = std::thread::spawn(move || input.write_all(&lines));
        let output = child.wait_with_output()?;
        let written = writer.join().is_ok_and(|result| result.is_ok());
        ensure!(output.status.success() && written, "git hash-object failed");
        let hashes: Vec<String> = text_of(&output)?.lines().map(str::to_owned).collect();
        ensure!(hashes.len() == paths.len(), "git hash-object failed");
        Ok(hashes)
    }

    fn run<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Result<Output> {
        let mut command = self.command();
        command.args(args).stdin(Stdio::null());
        command.output().map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => anyhow::anyhow!(
                "git is not installed, or not in PATH; `--diff-file` with a patch needs none"
            ),
            _ => anyhow::anyhow!("cannot start git: {error}"),
        })
    }

    /// git in the root, with whatever the checkout's configuration could have executed switched off.
    fn command(&self) -> Command {
        let mut command = Command::new("git");
        command
            .current_dir(&self.root)
            .args(["--no-pager", "--no-replace-objects"])
            .args([
                "-c",
                "core.fsmonitor=false",
                "-c",
                "core.hooksPath=/dev/null",
                "-c",
                "core.untrackedCache=false",
            ])
            .args([
                "-c",
                "core.sshCommand=false",
                "-c",
                "core.gitProxy=",
                "-c",
                "credential.helper=",
                "-c",
                "core.askPass=",
            ])
            .env("GIT_OPTIONAL_LOCKS", "0")
            .env("GIT_TERMINAL_PROMPT", "0")
            // An object that a partial clone lacks would be fetched, with whatever program its configuration names.
            .env("GIT_NO_LAZY_FETCH", "1")
            .env("GIT_ALLOW_PROTOCOL", "none")
            .env("LC_ALL", "C")
            .env_remove("GIT_EXTERNAL_DIFF")
            .env_remove("GIT_TRACE")
            .stderr(Stdio::piped());
        of_a_hook(&mut command);
        command
    }
}

/// In a hook git says by variables where the repository and its index are, from the directory that the hook, and with it this program, was started in.
fn of_a_hook(command: &mut Command) {
    let Ok(cwd) = env::current_dir() else { return };
    for name in
        ["GIT_DIR", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR", "GIT_WORK_TREE"]
    {
        if let Some(value) = env::var_os(name).filter(|value| !value.is_empty()) {
            command.env(name, cwd.join(value));
        }
    }
    // With a repository named and no working tree, that directory is its top.
    if env::var_os("GIT_DIR").is_some() && env::var_os("GIT_WORK_TREE").is_none() {
        command.env("GIT_WORK_TREE", cwd);
    }
}

/// A directory below the top of a repository as trees name it: empty, or with a slash at its end.
pub(crate) fn prefix(below: &Path) -> String {
    let mut prefix = String::new();
    for part in below.components() {
        prefix += &part.as_os_str().to_string_lossy();
        prefix.push('/');
    }
    prefix
}

/// One `git cat-file --batch`: asked for one object after the other.
pub(crate) struct Objects {
    child: Child,
    answers: BufReader<std::process::ChildStdout>,
}

impl Objects {
    pub(crate) fn open(repository: &Repository) -> Result<Self> {
        let mut command = repository.command();
        command
            .args(["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut child = command.spawn().context("cannot start git")?;
        let answers = BufReader::new(child.stdout.take().context("git gives no output")?);
        Ok(Self { child, answers })
    }

    pub(crate) fn read(&mut self, id: &str) -> Result<Vec<u8>> {
        let input = self.child.stdin.as_mut().context("git takes no input")?;
        writeln!(input, "{id}").and_then(|()| input.flush()).context("git has stopped")?;
        let mut head = String::new();
        self.answers.read_line(&mut head).context("git has stopped")?;
        // `<id> blob <size>`, or `<id> missing`.
        let size = head.trim_end().rsplit(' ').next().and_then(|size| size.parse::<u64>().ok());
        let Some(size) = size else {
            bail!("the object {id} is not in this clone: fetch it, as with `git fetch --refetch`");
        };
        ensure!(size <= MAX_BLOB, "larger than {} MiB", MAX_BLOB >> 20);
        let mut bytes = Vec::new();
        Read::by_ref(&mut self.answers).take(size).read_to_end(&mut bytes)?;
        ensure!(bytes.len() as u64 == size, "git has stopped");
        self.answers.read_exact(&mut [0])?;
        Ok(bytes)
    }
}

impl Drop for Objects {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        // It ends with its input; nobody is left to tell if it does not.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Writes one file below `into`. A tree made by hand may hold names that lead elsewhere.
fn put(entry: &Entry, bytes: &[u8], into: &Path) -> Result<()> {
    let relative = Path::new(&entry.path);
    let is_plain = relative.components().all(|part| matches!(part, Component::Normal(_)));
    ensure!(is_plain && !entry.path.is_empty(), "its path leads out of the tree");
    let path = into.join(relative);
    fs::create_dir_all(path.parent().unwrap_or(into))?;
    if entry.is_link {
        return link(bytes, &path);
    }
    Ok(File::create_new(&path)?.write_all(bytes)?)
}

#[cfg(unix)]
fn link(target: &[u8], path: &Path) -> Result<()> {
    use std::os::unix::ffi::OsStrExt;
    Ok(std::os::unix::fs::symlink(OsStr::from_bytes(target), path)?)
}

/// Elsewhere git itself writes links as small files by default.
#[cfg(not(unix))]
fn link(target: &[u8], path: &Path) -> Result<()> {
    Ok(File::create_new(path)?.write_all(target)?)
}

fn text_of(output: &Output) -> Result<String> {
    String::from_utf8(output.stdout.clone()).context("git's answer is no text")
}

/// What git says was wrong, in one line.
fn last_line(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    let line = text.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or("no reason given");
    line.trim_start_matches("fatal: ").to_owned()
}
