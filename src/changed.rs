//! Which lines a change touches: from a patch in unified form, or from two texts. Starts no program and opens no file.

use std::ops::RangeInclusive;

use anyhow::{Context, Result, bail};
use rustc_hash::FxHashMap;
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// Where two texts differ by more lines than this, all of them count: telling which would take quadratic time.
const MAX_LINES: usize = 20_000;

/// Lines of one file as it is now, counted from 1. Of a deletion both neighbours count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lines(Vec<RangeInclusive<u32>>);

impl Lines {
    pub(crate) fn all() -> Self {
        Self(vec![0..=u32::MAX])
    }

    pub(crate) fn meet(&self, lines: &RangeInclusive<u32>) -> bool {
        self.0.iter().any(|range| range.start() <= lines.end() && lines.start() <= range.end())
    }

    /// Those of `new` that are not in `old`. Ends of lines as on Windows make no difference.
    pub(crate) fn between(old: &str, new: &str) -> Self {
        let (old, new): (Vec<_>, Vec<_>) = (old.lines().collect(), new.lines().collect());
        let same = |(a, b): &(&&str, &&str)| a == b;
        let before = old.iter().zip(&new).take_while(same).count();
        let (old, new) = (&old[before..], &new[before..]);
        let after = old.iter().rev().zip(new.iter().rev()).take_while(same).count();
        let (old, new) = (&old[..old.len() - after], &new[..new.len() - after]);
        let mut lines = Self::default();
        if old.len() + new.len() > MAX_LINES {
            lines.replaced(before, new.len());
            return lines;
        }
        for op in capture_diff_slices(Algorithm::Myers, old, new) {
            match op {
                DiffOp::Equal { .. } => {}
                DiffOp::Delete { new_index, .. } => lines.replaced(before + new_index, 0),
                DiffOp::Insert { new_index, new_len, .. }
                | DiffOp::Replace { new_index, new_len, .. } => {
                    lines.replaced(before + new_index, new_len);
                }
            }
        }
        lines
    }

    /// `len` lines stand after the first `before` where others stood.
    fn replaced(&mut self, before: usize, len: usize) {
        let narrow = |line: usize| u32::try_from(line).unwrap_or(u32::MAX);
        let range = if len == 0 { before..=before + 1 } else { before + 1..=before + len };
        self.0.push(narrow(*range.start())..=narrow(*range.end()));
    }
}

/// The changed lines of every file that a patch names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Patch {
    files: FxHashMap<String, Lines>,
}

impl Patch {
    /// Lines of the file at `path`, which may be named from the root or, with `prefix`, from the top of the repository.
    pub(crate) fn lines(&self, prefix: &str, path: &str) -> Option<&Lines> {
        self.files.get(&format!("{prefix}{path}")).or_else(|| self.files.get(path))
    }

    /// Reads what `git diff` and `diff -u` write. Errors begin with the line.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let mut reader =
            Reader { lines: text.lines().zip(1u32..).collect(), at: 0, patch: Self::default() };
        while reader.at < reader.lines.len() {
            reader.head()?;
        }
        if reader.patch.files.is_empty() && !text.trim().is_empty() && !text.contains("diff --git ")
        {
            bail!(
                "1: this is no patch in unified form: give the output of `git diff` or `diff -u`"
            );
        }
        Ok(reader.patch)
    }
}

struct Reader<'t> {
    lines: Vec<(&'t str, u32)>,
    at: usize,
    patch: Patch,
}

impl Reader<'_> {
    /// Skips what is said about a file, up to its name, and reads its hunks.
    fn head(&mut self) -> Result<()> {
        let (line, number) = self.lines[self.at];
        self.at += 1;
        if line.starts_with("@@@") {
            bail!(
                "{number}: the combined patch of a merge: compare two commits, as with `git diff main HEAD`"
            );
        }
        if line.starts_with("@@ ") {
            bail!(
                "{number}: a hunk without the name of its file: give the output of `git diff` or `diff -u`"
            );
        }
        let is_old = |at: usize| at > 0 && self.lines[at - 1].0.starts_with("--- ");
        let Some(name) = line.strip_prefix("+++ ").filter(|_| is_old(self.at - 1)) else {
            return Ok(());
        };
        let names = names(name);
        let mut lines = Lines::default();
        while let Some(&(hunk, number)) =
            self.lines.get(self.at).filter(|(line, _)| line.starts_with("@@ "))
        {
            self.at += 1;
            let counts =
                counts(hunk).with_context(|| format!("{number}: `{hunk}` is no head of a hunk"))?;
            self.hunk(counts, &mut lines)
                .with_context(|| format!("{number}: the hunk is cut off or miscounted"))?;
        }
        for name in names {
            self.patch.files.entry(name).or_default().0.extend(lines.0.iter().cloned());
        }
        Ok(())
    }

    fn hunk(
        &mut self,
        (mut old, start, mut new): (usize, usize, usize),
        lines: &mut Lines,
    ) -> Option<()> {
        // An empty side is named by the line before it.
        let mut before = if new == 0 { start } else { start.checked_sub(1)? };
        while old > 0 || new > 0 {
            let deleted = self.run(b'-', &mut old)?;
            let added = self.run(b'+', &mut new)?;
            if deleted + added > 0 {
                lines.replaced(before, added);
            } else if !self.context(&mut old, &mut new)? {
                return None;
            } else {
                before += 1;
            }
            before += added;
        }
        self.skip_note();
        Some(())
    }

    /// How many lines with this mark follow.
    fn run(&mut self, mark: u8, left: &mut usize) -> Option<usize> {
        let mut n_lines = 0;
        while self
            .lines
            .get(self.at)
            .is_some_and(|(line, _)| line.as_bytes().first() == Some(&mark))
            && *left > 0
        {
            self.at += 1;
            *left = left.checked_sub(1)?;
            n_lines += 1;
            self.skip_note();
        }
        Some(n_lines)
    }

    /// Takes a line that both sides have; some programs cut the blank off an empty one.
    fn context(&mut self, old: &mut usize, new: &mut usize) -> Option<bool> {
        let (line, _) = self.lines.get(self.at)?;
        if !(line.is_empty() || line.starts_with(' ')) {
            return Some(false);
        }
        self.at += 1;
        *old = old.checked_sub(1)?;
        *new = new.checked_sub(1)?;
        self.skip_note();
        Some(true)
    }

    /// `\ No newline at end of file`.
    fn skip_note(&mut self) {
        if self.lines.get(self.at).is_some_and(|(line, _)| line.starts_with('\\')) {
            self.at += 1;
        }
    }
}

/// `@@ -1,2 +3,4 @@`: lines of the old side, where the new one starts, and its lines.
fn counts(hunk: &str) -> Option<(usize, usize, usize)> {
    let mut words = hunk.split(' ').skip(1);
    let old = words.next()?.strip_prefix('-')?;
    let new = words.next()?.strip_prefix('+')?;
    let pair = |side: &str| -> Option<(usize, usize)> {
        let (start, len) = side.split_once(',').unwrap_or((side, "1"));
        Some((start.parse().ok()?, len.parse().ok()?))
    };
    let ((_, old), (start, new)) = (pair(old)?, pair(new)?);
    Some((old, start, new))
}

/// What `+++ b/src/lib.rs` may mean: the name as it stands, and without its first directory.
fn names(written: &str) -> Vec<String> {
    // `diff -u` puts the time after a tab.
    let written = written.split('\t').next().unwrap_or(written).trim_end();
    let name = written
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
        .map_or_else(|| written.to_owned(), unquoted);
    if name == "/dev/null" {
        return Vec::new();
    }
    let short = name.split_once('/').map(|(_, rest)| rest.to_owned());
    let plain = name.strip_prefix("./").unwrap_or(&name).to_owned();
    std::iter::once(plain).chain(short).collect()
}

/// Undoes git's quoting of names: `\303\244` and the like.
fn unquoted(name: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = name.bytes().peekable();
    while let Some(byte) = rest.next() {
        if byte != b'\\' {
            bytes.push(byte);
            continue;
        }
        let Some(escape) = rest.next() else { break };
        bytes.push(match escape {
            b'0'..=b'3' => {
                let digits = [escape, rest.next().unwrap_or(b'0'), rest.next().unwrap_or(b'0')];
                digits.iter().fold(0u8, |value, digit| {
                    value.wrapping_mul(8).wrapping_add(digit.wrapping_sub(b'0'))
                })
            }
            b'n' => b'\n',
            b't' => b'\t',
            other => other,
        });
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn touched(lines: &Lines) -> Vec<u32> {
        (0..30).filter(|&line| lines.meet(&(line..=line))).collect()
    }

    #[test]
    fn between_two_texts() {
        let old = "a\nb\nc\nd\ne\n";
        assert_eq!(touched(&Lines::between(old, old)), [0; 0]);
        assert_eq!(touched(&Lines::between(old, "a\nb\nx\nd\ne\n")), [3]);
        assert_eq!(touched(&Lines::between(old, "a\nb\nc\nx\ny\nd\ne\n")), [4, 5]);
        // `c` is gone: what stood around it may mean something else now.
        assert_eq!(touched(&Lines::between(old, "a\nb\nd\ne\n")), [2, 3]);
        assert_eq!(touched(&Lines::between(old, "a\r\nb\r\nc\r\nd\r\ne\r\n")), [0; 0]);
        assert_eq!(touched(&Lines::between("", "a\nb\n")), [1, 2]);
        assert_eq!(touched(&Lines::between("a\nb\nc\nd\n", "x\nb\nc\ny\n")), [1, 4]);
    }

    #[test]
    fn a_text_that_is_wholly_new_is_not_compared_line_by_line() {
        let text = |word: &str| format!("{word}\n").repeat(MAX_LINES);
        let lines = Lines::between(&text("a"), &text("b"));
        assert_eq!(lines, Lines(vec![1..=20_000]));
    }

    const PATCH: &str = "\
diff --git a/src/lib.rs b/src/lib.rs
index 1..2 100644
--- a/src/lib.rs
+++ b/src/lib.rs
@@ -1,4 +1,4 @@ fn x() {
 one
-two
+TWO
 three
 four
@@ -10,3 +10,2 @@
 ten
-eleven
 twelve
@@ -20 +19,2 @@
 twenty
+more
\\ No newline at end of file
diff --git a/gone.rs b/gone.rs
--- a/gone.rs
+++ /dev/null
@@ -1 +0,0 @@
-x
diff --git \"a/\\303\\244.rs\" \"b/\\303\\244.rs\"
--- \"a/\\303\\244.rs\"
+++ \"b/\\303\\244.rs\"
@@ -0,0 +1,2 @@
+a
+b
";

    #[test]
    fn a_patch_of_git() {
        let patch = Patch::parse(PATCH).expect("a patch");
        assert_eq!(touched(patch.lines("", "src/lib.rs").expect("named")), [2, 10, 11, 20]);
        assert_eq!(touched(patch.lines("", "ä.rs").expect("named")), [1, 2]);
        assert_eq!(patch.lines("", "gone.rs"), None);
        let nested = PATCH.replace("src/", "crates/x/src/");
        let patch = Patch::parse(&nested).expect("a patch");
        assert!(patch.lines("crates/x/", "src/lib.rs").is_some());
        assert!(patch.lines("", "src/lib.rs").is_none());
    }

    #[test]
    fn other_patches() {
        let plain = "--- src/lib.rs\t2026-01-01 00:00:00\n+++ src/lib.rs\t2026-01-02 00:00:00\n@@ -1 +1 @@\n-a\n+b\n";
        assert!(Patch::parse(plain).expect("a patch").lines("", "src/lib.rs").is_some());
        assert_eq!(Patch::parse("").expect("nothing changed"), Patch::default());
        // A line that was deleted may look like the name of a file.
        let text = "--- a/x\n+++ b/x\n@@ -1,2 +1,1 @@\n--- a/y\n-+++ b/y\n+z\n";
        assert!(Patch::parse(text).expect("a patch").lines("", "y").is_none());
        let mode = "diff --git a/x b/x\nold mode 100644\nnew mode 100755\n";
        assert_eq!(Patch::parse(mode).expect("a patch"), Patch::default());
    }

    #[test]
    fn what_is_no_patch_is_refused_with_its_line() {
        for (text, wanted) in [
            ("hello\n", "1: this is no patch"),
            ("--- a/x\n+++ b/x\n@@ -1,3 +1,3 @@\n a\n", "3: the hunk is cut off"),
            ("--- a/x\n+++ b/x\n@@ nonsense @@\n", "3: `@@ nonsense @@` is no head"),
            ("@@ -1 +1 @@\n-a\n+b\n", "1: a hunk without the name"),
            ("diff --cc x\n--- a/x\n+++ b/x\n@@@ -1,1 -1,1 +1,1 @@@\n", "4: the combined patch"),
        ] {
            let error = Patch::parse(text).expect_err(text).to_string();
            assert!(error.starts_with(wanted), "{error}");
        }
    }
}
