//! Draws the findings in a directory as an SVG picture, from a real run.

use std::fs;
use std::path::Path;

use anyhow::{Context, bail};

use asynclint::options::Options;
use asynclint::report::{self, Presentation, Verbosity};

/// The picture shows a real run, coloured, without counts and time, so that it changes only when findings do.
pub(crate) fn picture(dir: &Path, target: &Path) -> anyhow::Result<()> {
    let root = dir.canonicalize().with_context(|| dir.display().to_string())?;
    let report =
        asynclint::check(&Options { root: Some(root.clone()), cwd: root, ..Options::default() })?;
    if report.diagnostics.is_empty() {
        bail!("nothing to draw: no findings in {}", dir.display());
    }
    let presentation = Presentation { verbosity: Verbosity::Quiet, ..Presentation::default() };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    report::write(&report, presentation, &mut out, &mut err)?;
    let svg = anstyle_svg::Term::new()
        .palette(anstyle_svg::WIN10_CONSOLE)
        .render_svg(String::from_utf8(out)?.trim_end());
    if let Some(parent) = target.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(target, svg).with_context(|| target.display().to_string())
}
