//! The maintainers' commands: `cargo xtask COMMAND`. Not part of what is installed.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::Parser;

use asynclint::options::Options;
use asynclint::report::{self, Presentation, Verbosity};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The maintainers' commands")]
enum Command {
    /// Draw the findings in a directory as an SVG picture
    Picture(PictureArgs),
}

#[derive(clap::Args)]
struct PictureArgs {
    /// What to analyse
    dir: PathBuf,
    /// Where the picture goes
    #[arg(long, default_value = "assets/finding.svg")]
    out: PathBuf,
}

fn main() -> anyhow::Result<()> {
    match Command::parse() {
        Command::Picture(args) => picture(&args),
    }
}

/// The picture shows a real run, coloured, without counts and time, so that it changes only when findings do.
fn picture(args: &PictureArgs) -> anyhow::Result<()> {
    let dir = args.dir.canonicalize().with_context(|| args.dir.display().to_string())?;
    let report =
        asynclint::check(&Options { root: Some(dir.clone()), cwd: dir, ..Options::default() })?;
    if report.diagnostics.is_empty() {
        bail!("nothing to draw: no findings in {}", args.dir.display());
    }
    let presentation = Presentation { verbosity: Verbosity::Quiet, ..Presentation::default() };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    report::write(&report, presentation, &mut out, &mut err)?;
    let svg = anstyle_svg::Term::new()
        .palette(anstyle_svg::WIN10_CONSOLE)
        .render_svg(String::from_utf8(out)?.trim_end());
    if let Some(dir) = args.out.parent() {
        fs::create_dir_all(dir)?;
    }
    fs::write(&args.out, svg).with_context(|| args.out.display().to_string())
}
