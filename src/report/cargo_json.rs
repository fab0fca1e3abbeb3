//! The form of `cargo --message-format=json`, for rust-analyzer and whatever else reads cargo: a `compiler-message` a finding, in the shape of rustc's
//! diagnostics, one `compiler-artifact` a package, so that old findings go away, and `build-finished`. Builds nothing.

use std::borrow::Cow;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use percent_encoding::utf8_percent_encode;
use serde::Serialize;

use crate::diagnostic::{Applicability, Diagnostic};
use crate::source::{FileId, Place, Span};
use crate::workspace::{Edition, Package, Target, TargetKind};

use super::sarif::PATH;
use super::texts::{Text, Texts};
use super::{Presentation, Report, human, json, view};

/// Lines of a place that are quoted.
const MAX_LINES: usize = 100;

pub(super) fn write(
    report: &Report,
    texts: &Texts,
    presentation: Presentation,
    out: &mut dyn Write,
) -> io::Result<()> {
    let maker = Maker { report, texts, presentation };
    for diagnostic in &report.diagnostics {
        json::write_line(out, &maker.message(diagnostic)?)?;
    }
    for package in report.workspace.packages.iter().filter(|package| package.selected) {
        for target in package.targets.iter().take(1) {
            json::write_line(out, &maker.artifact(package, target))?;
        }
    }
    Ok(())
}

/// The last line.
pub(crate) fn finish(success: bool, out: &mut dyn Write) -> io::Result<()> {
    json::write_line(out, &Finished { reason: "build-finished", success })
}

#[derive(Serialize)]
struct Finished {
    reason: &'static str,
    success: bool,
}

#[derive(Serialize)]
struct Line<'a> {
    reason: &'static str,
    package_id: String,
    manifest_path: PathBuf,
    target: TargetBody<'a>,
    message: Rustc<'a>,
}

#[derive(Serialize)]
struct Artifact<'a> {
    reason: &'static str,
    package_id: String,
    manifest_path: PathBuf,
    target: TargetBody<'a>,
    profile: Profile,
    features: [&'static str; 0],
    filenames: [&'static str; 0],
    executable: Option<PathBuf>,
    fresh: bool,
}

#[derive(Serialize)]
struct Profile {
    opt_level: &'static str,
    debuginfo: u8,
    debug_assertions: bool,
    overflow_checks: bool,
    test: bool,
}

#[derive(Serialize)]
struct TargetBody<'a> {
    kind: [&'static str; 1],
    crate_types: [&'static str; 1],
    name: &'a str,
    src_path: PathBuf,
    edition: &'static str,
    doc: bool,
    doctest: bool,
    test: bool,
}

/// A diagnostic of rustc.
#[derive(Serialize)]
struct Rustc<'a> {
    #[serde(rename = "$message_type")]
    message_type: &'static str,
    message: Cow<'a, str>,
    code: Option<Code>,
    level: &'static str,
    spans: Vec<RustcSpan<'a>>,
    children: Vec<Rustc<'a>>,
    rendered: Option<String>,
}

#[derive(Serialize)]
struct Code {
    code: String,
    explanation: Option<&'static str>,
}

#[derive(Serialize)]
struct RustcSpan<'a> {
    file_name: &'a str,
    byte_start: u32,
    byte_end: u32,
    line_start: u32,
    line_end: u32,
    column_start: u32,
    column_end: u32,
    is_primary: bool,
    text: Vec<Quoted<'a>>,
    label: Option<&'a str>,
    suggested_replacement: Option<&'a str>,
    suggestion_applicability: Option<&'static str>,
    expansion: Option<()>,
}

/// A line of source; columns count characters from 1.
#[derive(Serialize)]
struct Quoted<'a> {
    text: &'a str,
    highlight_start: usize,
    highlight_end: usize,
}

struct Maker<'a> {
    report: &'a Report,
    texts: &'a Texts,
    presentation: Presentation,
}

impl<'a> Maker<'a> {
    fn message(&self, diagnostic: &'a Diagnostic) -> io::Result<Line<'a>> {
        let (package, target) = self.owner(diagnostic.primary.file);
        let rendered = human::rendered(self.report, self.texts, diagnostic, self.presentation)?;
        // Editors take the part before the colons for the source, and show the other as the rule's name.
        let code = format!("asynclint::{}", diagnostic.rule.replace('-', "_"));
        Ok(Line {
            reason: "compiler-message",
            package_id: self.package_id(package),
            manifest_path: self.manifest(package),
            target: self.target(package, target),
            message: Rustc {
                message_type: "diagnostic",
                message: Cow::Borrowed(&diagnostic.message),
                code: Some(Code { code, explanation: None }),
                level: view::severity(diagnostic.level),
                spans: self.spans(diagnostic),
                children: self.children(diagnostic),
                rendered: Some(rendered),
            },
        })
    }

    /// The primary place first, with its label if it has one.
    fn spans(&self, diagnostic: &'a Diagnostic) -> Vec<RustcSpan<'a>> {
        let is_primary = |place: Place| place == diagnostic.primary;
        let own = diagnostic.labels.iter().find(|label| is_primary(label.place));
        let mut primary = self.span(diagnostic.primary);
        primary.is_primary = true;
        primary.label = own.map(|label| label.message.as_str()).filter(|text| !text.is_empty());
        let others = diagnostic.labels.iter().filter(|label| !is_primary(label.place));
        let others = others.map(|label| {
            let mut span = self.span(label.place);
            span.label = Some(&label.message);
            span
        });
        std::iter::once(primary).chain(others).collect()
    }

    fn children(&self, diagnostic: &'a Diagnostic) -> Vec<Rustc<'a>> {
        let notes = diagnostic.notes.iter().map(|note| child("note", note, Vec::new()));
        let helps = diagnostic.helps.iter().map(|help| child("help", help, Vec::new()));
        let fixes = diagnostic.fixes.iter().filter_map(|fix| {
            let applicability = match fix.applicability {
                Applicability::Safe => "MachineApplicable",
                Applicability::Unsafe => "MaybeIncorrect",
            };
            let edit = |edit: &'a crate::diagnostic::Edit| {
                let mut span = self.span(self.texts.target(edit)?);
                span.is_primary = true;
                span.suggested_replacement = Some(&edit.text);
                span.suggestion_applicability = Some(applicability);
                Some(span)
            };
            let spans: Option<Vec<_>> = fix.edits.iter().map(edit).collect();
            Some(child("help", fix.title.as_str(), spans?))
        });
        // Editors link only the pages of tools they know.
        let page = self.report.url(diagnostic.rule).map(|url| format!("see {url}"));
        let page = page.map(|text| child("note", text, Vec::new()));
        notes.chain(helps).chain(fixes).chain(page).collect()
    }

    fn span(&self, place: Place) -> RustcSpan<'a> {
        let (line_start, column_start) = self.texts.position(place.file, place.span.start);
        let (line_end, column_end) = self.texts.position(place.file, place.span.end);
        let text = self.texts.get(place.file);
        RustcSpan {
            file_name: self.report.path(place.file),
            byte_start: place.span.start,
            byte_end: place.span.end,
            line_start,
            line_end,
            column_start,
            column_end,
            is_primary: false,
            text: text.map_or_else(Vec::new, |text| quoted(text, place.span)),
            label: None,
            suggested_replacement: None,
            suggestion_applicability: None,
            expansion: None,
        }
    }

    fn artifact(&self, package: &'a Package, target: &'a Target) -> Artifact<'a> {
        Artifact {
            reason: "compiler-artifact",
            package_id: self.package_id(Some(package)),
            manifest_path: self.manifest(Some(package)),
            target: self.target(Some(package), Some(target)),
            profile: Profile {
                opt_level: "0",
                debuginfo: 0,
                debug_assertions: true,
                overflow_checks: true,
                test: false,
            },
            features: [],
            filenames: [],
            executable: None,
            fresh: false,
        }
    }

    /// The package of a file, and the target whose root file lies nearest above it.
    fn owner(&self, file: FileId) -> (Option<&'a Package>, Option<&'a Target>) {
        let workspace = &self.report.workspace;
        let package = workspace.files.get(file.index()).and_then(|file| file.package);
        let package = package.and_then(|id| workspace.packages.get(id.0 as usize));
        let path = Path::new(self.report.path(file));
        let near = |target: &&Target| {
            let root = target.root?;
            let dir = Path::new(self.report.path(root)).parent()?;
            path.starts_with(dir).then(|| (root == file, dir.components().count()))
        };
        let targets = package.map_or(&[][..], |package| package.targets.as_slice());
        // Of equals the first: the library.
        let target = targets.iter().rev().max_by_key(near).filter(|target| near(target).is_some());
        (package, target.or(targets.first()))
    }

    /// As cargo writes it.
    fn package_id(&self, package: Option<&Package>) -> String {
        let dir = self.dir(package);
        let path = dir.to_string_lossy().replace('\\', "/");
        let path = format!("{}{path}", if path.starts_with('/') { "" } else { "/" });
        let url = utf8_percent_encode(&path, PATH);
        let version = package.and_then(|package| package.version.as_deref()).unwrap_or("0.0.0");
        match package.map(|package| package.name.as_str()) {
            Some(name) if !path.ends_with(&format!("/{name}")) => {
                format!("path+file://{url}#{name}@{version}")
            }
            _ => format!("path+file://{url}#{version}"),
        }
    }

    fn dir(&self, package: Option<&Package>) -> PathBuf {
        let root = &self.report.workspace.root;
        match package {
            Some(package) if !package.dir.is_empty() => root.join(&package.dir),
            _ => root.clone(),
        }
    }

    fn manifest(&self, package: Option<&Package>) -> PathBuf {
        self.dir(package).join("Cargo.toml")
    }

    fn target(&self, package: Option<&'a Package>, target: Option<&'a Target>) -> TargetBody<'a> {
        let kind = target.map_or(TargetKind::Lib, |target| target.kind);
        let (kind, crate_type) = words(kind);
        let root = target.and_then(|target| target.root).map(|root| self.report.path(root));
        let src_path = root.map_or_else(
            || self.dir(package).join("src/lib.rs"),
            |root| self.report.workspace.root.join(root),
        );
        TargetBody {
            kind: [kind],
            crate_types: [crate_type],
            name: target.map_or("unknown", |target| target.name.as_str()),
            src_path,
            edition: edition(target.map_or(Edition::E2024, |target| target.edition)),
            doc: matches!(kind, "lib" | "bin" | "proc-macro"),
            doctest: kind == "lib",
            test: kind != "custom-build",
        }
    }
}

fn child<'a>(
    level: &'static str,
    message: impl Into<Cow<'a, str>>,
    spans: Vec<RustcSpan<'a>>,
) -> Rustc<'a> {
    Rustc {
        message_type: "diagnostic",
        message: message.into(),
        code: None,
        level,
        spans,
        children: Vec::new(),
        rendered: None,
    }
}

/// The lines of a place, and what it marks of each.
fn quoted(text: &Text, span: Span) -> Vec<Quoted<'_>> {
    let Some(source) = text.text() else { return Vec::new() };
    let first = text.lines().line(span.start) as usize - 1;
    let starts = text.lines().0.iter().map(|&start| start as usize);
    let lines = starts.skip(first).take_while(|&start| start == 0 || start <= span.end as usize);
    let mark = |line: &str, start: usize, offset: u32| {
        let within = (offset as usize).saturating_sub(start).min(line.len());
        line.get(..within).map_or(1, |before| before.chars().count() + 1)
    };
    lines
        .take(MAX_LINES)
        .filter_map(|start| {
            let line = source.get(start..)?.lines().next().unwrap_or("");
            Some(Quoted {
                text: line,
                highlight_start: mark(line, start, span.start),
                highlight_end: mark(line, start, span.end),
            })
        })
        .collect()
}

/// A target's kind, and what is compiled from it.
fn words(kind: TargetKind) -> (&'static str, &'static str) {
    match kind {
        TargetKind::Lib => ("lib", "lib"),
        TargetKind::ProcMacro => ("proc-macro", "proc-macro"),
        TargetKind::Bin => ("bin", "bin"),
        TargetKind::Example => ("example", "bin"),
        TargetKind::Test => ("test", "bin"),
        TargetKind::Bench => ("bench", "bin"),
        TargetKind::BuildScript => ("custom-build", "bin"),
    }
}

fn edition(edition: Edition) -> &'static str {
    match edition {
        Edition::E2015 => "2015",
        Edition::E2018 => "2018",
        Edition::E2021 => "2021",
        Edition::E2024 => "2024",
    }
}
