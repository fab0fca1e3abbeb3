//! What the environment says about colours, links and how much to print. The command line beats it; `NO_COLOR`, `CLICOLOR` and `CLICOLOR_FORCE` are
//! read by the streams.

use std::env;

use clap::ColorChoice;
use supports_hyperlinks::Stream;

/// `--color`, else cargo's setting.
pub(super) fn color(flag: Option<ColorChoice>) -> ColorChoice {
    flag.unwrap_or_else(|| match term("COLOR").as_deref() {
        Some("always") => ColorChoice::Always,
        Some("never") => ColorChoice::Never,
        _ => ColorChoice::Auto,
    })
}

/// cargo's setting, else whether standard output is a terminal that follows links.
pub(super) fn hyperlinks(color: ColorChoice) -> bool {
    match term("HYPERLINKS").as_deref() {
        Some("true") => color != ColorChoice::Never,
        Some("false") => false,
        _ => color != ColorChoice::Never && supports_hyperlinks::on(Stream::Stdout),
    }
}

/// Whether cargo is told to print less, or more.
pub(super) fn is_quiet() -> bool {
    term("QUIET").as_deref() == Some("true")
}

pub(super) fn is_verbose() -> bool {
    term("VERBOSE").as_deref() == Some("true")
}

/// Whether a line may tell how far a run is.
pub(super) fn shows_progress() -> bool {
    term("PROGRESS_WHEN").as_deref() != Some("never")
}

fn term(name: &str) -> Option<String> {
    env::var(format!("CARGO_TERM_{name}")).ok()
}
