//! Being called as if it were `cargo check`: editors and scripts pass cargo's flags, which select nothing here because everything is read, and
//! `--with clippy` hands them on. That is the one way in which cargo is run.

use std::env;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, bail};
use clap::{Arg, ArgAction, ArgMatches, Args, FromArgMatches};
use serde::Deserialize;

/// Flags of `cargo check` without a value.
const SWITCHES: [&str; 17] = [
    "all",
    "all-features",
    "benches",
    "bins",
    "compile-time-deps",
    "examples",
    "frozen",
    "future-incompat-report",
    "ignore-rust-version",
    "keep-going",
    "lib",
    "locked",
    "no-default-features",
    "offline",
    "release",
    "tests",
    "unit-graph",
];
/// Those with one, and their short forms.
const OPTIONS: [(&str, Option<char>); 10] = [
    ("bench", None),
    ("bin", None),
    ("example", None),
    ("features", Some('F')),
    ("lockfile-path", None),
    ("profile", None),
    ("target", None),
    ("target-dir", None),
    ("test", None),
    ("unstable", Some('Z')),
];

/// cargo's flags as they were written.
#[derive(Clone, Debug, Default)]
pub(super) struct CargoFlags(Vec<String>);

impl FromArgMatches for CargoFlags {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let switches = SWITCHES.iter().filter(|name| matches.get_flag(name));
        let mut flags: Vec<String> = switches.map(|name| format!("--{name}")).collect();
        for (name, _) in OPTIONS {
            for value in matches.get_many::<String>(name).into_iter().flatten() {
                let flag = if name == "unstable" { "-Z".to_owned() } else { format!("--{name}") };
                flags.extend([flag, value.clone()]);
            }
        }
        Ok(Self(flags))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Args for CargoFlags {
    fn augment_args(command: clap::Command) -> clap::Command {
        let switches =
            SWITCHES.map(|name| Arg::new(name).long(name).action(ArgAction::SetTrue).hide(true));
        let options = OPTIONS.map(|(name, short)| {
            let arg = Arg::new(name).action(ArgAction::Append).hide(true);
            let arg = if name == "unstable" { arg } else { arg.long(name) };
            short.map_or(arg.clone(), |short| arg.short(short))
        });
        command.args(switches).args(options)
    }

    fn augment_args_for_update(command: clap::Command) -> clap::Command {
        Self::augment_args(command)
    }
}

/// What is said with `--message-format`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Messages {
    pub(super) is_json: bool,
    pub(super) is_short: bool,
    pub(super) is_ansi: bool,
}

/// Reads `json,json-diagnostic-rendered-ansi` and its like.
pub(super) fn messages(written: &str) -> anyhow::Result<Messages> {
    let mut messages = Messages::default();
    for word in written.split(',') {
        match word {
            "human" => {}
            "short" => messages.is_short = true,
            "json" | "json-render-diagnostics" => messages.is_json = true,
            "json-diagnostic-short" => (messages.is_json, messages.is_short) = (true, true),
            "json-diagnostic-rendered-ansi" => (messages.is_json, messages.is_ansi) = (true, true),
            _ => bail!(
                "one of human, short, json, json-diagnostic-short, json-diagnostic-rendered-ansi and json-render-diagnostics"
            ),
        }
    }
    Ok(messages)
}

/// A call of `cargo clippy`.
pub(super) struct Clippy<'a> {
    pub(super) cwd: &'a Path,
    pub(super) flags: Vec<String>,
    /// As `--message-format` says it.
    pub(super) message_format: Option<&'a str>,
}

impl CargoFlags {
    pub(super) fn written(&self) -> impl Iterator<Item = String> {
        self.0.iter().cloned()
    }
}

impl Clippy<'_> {
    /// Runs it, passes on what it prints, its last line of JSON aside, and says whether it succeeded.
    pub(super) fn run(&self, out: &mut dyn Write) -> anyhow::Result<bool> {
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.arg("clippy").args(&self.flags).current_dir(self.cwd).stdin(Stdio::null());
        if let Some(format) = self.message_format {
            command.args(["--message-format", format]);
        }
        let mut child = command.stdout(Stdio::piped()).spawn().context(
            "`cargo clippy` cannot be run, which --with clippy asks for; is clippy installed?",
        )?;
        let passed = child.stdout.take().map_or(Ok(()), |lines| pass(BufReader::new(lines), out));
        let status = child.wait().context("`cargo clippy` was lost")?;
        match passed {
            // Who reads no further has seen enough.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                Err(error).context("what `cargo clippy` prints cannot be passed on")
            }
            _ => Ok(status.success()),
        }
    }
}

fn pass(mut lines: impl BufRead, out: &mut dyn Write) -> io::Result<()> {
    #[derive(Deserialize)]
    struct Message<'a> {
        reason: &'a str,
    }
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line)? > 0 {
        let message = serde_json::from_slice::<Message<'_>>(&line);
        if !message.is_ok_and(|message| message.reason == "build-finished") {
            out.write_all(&line)?;
        }
        line.clear();
    }
    out.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_passed_on_but_the_last() {
        let lines = "{\"reason\":\"compiler-message\"}\nwarning: text\n{\"reason\":\"build-finished\",\"success\":true}\n";
        let mut out = Vec::new();
        pass(lines.as_bytes(), &mut out).expect("memory can be written");
        assert_eq!(out, b"{\"reason\":\"compiler-message\"}\nwarning: text\n");
    }

    #[test]
    fn cargos_words_for_messages() {
        let ansi = messages("json,json-diagnostic-rendered-ansi").expect("known");
        assert_eq!(ansi, Messages { is_json: true, is_ansi: true, is_short: false });
        assert!(messages("short").expect("known").is_short);
        assert!(messages("yaml").is_err());
    }
}
