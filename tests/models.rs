//! Runs `fixtures/_models`: what a call reaches there and which type a binding has, as the comments at the ends of lines say. Every function to
//! which a model gives an effect is reached by a line, so that a slip of the pen in a path or a signature shows.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::sync::LazyLock;
use std::{fs, io};

use asynclint::inspect;
use asynclint::ir::{ExprKind, PatKind};
use asynclint::link::infer::{Res, TypedFile, infer_file};
use asynclint::link::{FnId, Program};
use asynclint::models::is_effect;
use asynclint::options::Options;
use asynclint::source::FileId;

/// What a line of a fixture says of itself.
enum Said<'t> {
    /// `//= blocks(net)`: the effects of a function that is called there.
    Effects(&'t str),
    /// `//: std::string::String`: the type of a binding.
    Type(&'t str),
}

#[derive(Default)]
struct Outcome {
    complaints: String,
    /// Functions with effects that a line of a fixture is about.
    reached: BTreeSet<String>,
    /// All functions with effects of the loaded models, with their model's name.
    all: BTreeMap<String, String>,
}

fn said(line: &str) -> Option<Said<'_>> {
    let at = line.rfind("//")?;
    let text = &line[at..];
    if let Some(effects) = text.strip_prefix("//= ") {
        return Some(Said::Effects(effects.trim()));
    }
    text.strip_prefix("//: ").map(|ty| Said::Type(ty.trim()))
}

/// The effects of a model's function, as its attributes are written.
fn effects_of(program: &Program, func: FnId) -> Vec<String> {
    let data = program.func(func);
    let ir = &program.file(data.file).ir;
    let attrs = ir.attrs(ir.functions[data.idx.index()].attrs);
    let words = attrs.iter().filter(|attr| is_effect(ir.name(attr.path)));
    words
        .map(|attr| match ir.name(attr.args) {
            "" => ir.name(attr.path).to_owned(),
            args => format!("{}({args})", ir.name(attr.path)),
        })
        .collect()
}

/// The functions of models that carry effects, called on `line`.
fn called_on(program: &Program, typed: &TypedFile<'_>, line: u32) -> Vec<FnId> {
    let ir = &program.file(typed.file).ir;
    let calls = (0..ir.exprs.len()).map(asynclint::ir::ExprId::new).filter(|&id| {
        matches!(ir.expr(id), ExprKind::Call { .. } | ExprKind::MethodCall { .. })
            && ir.lines.line(ir.exprs[id.index()].span.start) == line
    });
    let reached = calls.filter_map(|id| match typed.res(id) {
        Res::Fn(func) | Res::Virtual(func) => Some(func),
        _ => None,
    });
    reached
        .filter(|&func| program.is_model_fn(func) && !effects_of(program, func).is_empty())
        .collect()
}

fn types_on(program: &Program, typed: &TypedFile<'_>, line: u32) -> Vec<String> {
    let ir = &program.file(typed.file).ir;
    let bindings = (0..ir.pats.len()).map(asynclint::ir::PatId::new).filter(|&id| {
        let pat = ir.pats[id.index()];
        matches!(pat.kind, PatKind::Binding { .. }) && ir.lines.line(pat.span.start) == line
    });
    bindings.map(|id| typed.cx.show(typed.pat_ty(id))).collect()
}

/// All fixtures as packages of one workspace, so that the models are linked once.
fn outcome() -> &'static Outcome {
    static OUTCOME: LazyLock<Outcome> = LazyLock::new(|| {
        let dir = tempfile::tempdir().expect("a temporary directory");
        let fixtures = fixtures().expect("fixtures/_models can be read");
        fs::write(dir.path().join("Cargo.toml"), "[workspace]\nmembers = [\"*\"]\n")
            .expect("writable");
        for (name, text) in &fixtures {
            write_package(&dir.path().join(name), name, text);
        }
        let root = Some(dir.path().to_owned());
        let options = Options { cwd: dir.path().to_owned(), root, ..Options::default() };
        let outcome = inspect(&options, |workspace, program| {
            let mut outcome = functions_with_effects(program);
            for (file, id) in workspace.files.iter().zip(0..) {
                let name = file.display.split('/').next().unwrap_or_default();
                let text = fixtures.iter().find(|(known, _)| known == name);
                if let Some((_, text)) = text {
                    compare(name, text, program, FileId(id), &mut outcome);
                }
            }
            outcome
        });
        outcome.unwrap_or_else(|error| panic!("{error:#}"))
    });
    &OUTCOME
}

fn write_package(dir: &Path, name: &str, text: &str) {
    let deps: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("//@ deps: ")).collect();
    let manifest = format!(
        "[package]\nname = \"fixture-{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{}\n",
        deps.join("\n")
    );
    fs::create_dir_all(dir.join("src")).expect("writable");
    fs::write(dir.join("Cargo.toml"), manifest).expect("writable");
    fs::write(dir.join("src/lib.rs"), text).expect("writable");
}

fn functions_with_effects(program: &Program) -> Outcome {
    let mut outcome = Outcome::default();
    for (func, id) in program.fns.iter().zip(0..) {
        let id = FnId(id);
        // Attribute macros are not called.
        let is_attribute =
            func.effects.as_ref().is_some_and(|said| said.runtime_entry || said.opens_span);
        if program.is_model_fn(id) && !is_attribute && !effects_of(program, id).is_empty() {
            let krate = program.modules[func.module.index()].krate;
            let model = program.text(program.crates[krate.index()].name).to_owned();
            outcome.all.insert(program.extern_path(id), model);
        }
    }
    outcome
}

fn compare(name: &str, text: &str, program: &Program, file: FileId, outcome: &mut Outcome) {
    let typed = infer_file(program, file);
    for (line, number) in text.lines().zip(1..) {
        match said(line) {
            Some(Said::Effects(wanted)) => {
                let funcs = called_on(program, &typed, number);
                let effects: Vec<String> =
                    funcs.iter().map(|&func| effects_of(program, func).join(", ")).collect();
                if !effects.iter().any(|found| found == wanted) {
                    complain(outcome, name, number, wanted, &effects);
                }
                outcome.reached.extend(funcs.iter().map(|&func| program.extern_path(func)));
            }
            Some(Said::Type(wanted)) => {
                let found = types_on(program, &typed, number);
                if !found.iter().any(|found| found == wanted) {
                    complain(outcome, name, number, wanted, &found);
                }
            }
            None => {}
        }
    }
}

fn complain(outcome: &mut Outcome, name: &str, line: u32, wanted: &str, found: &[String]) {
    let found = if found.is_empty() { "nothing".to_owned() } else { found.join("; ") };
    let _infallible = writeln!(
        outcome.complaints,
        "fixtures/_models/{name}.rs:{line}: expected {wanted}, found {found}"
    );
}

fn fixtures() -> io::Result<Vec<(String, String)>> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/_models");
    let mut found = Vec::new();
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        found.push((name, fs::read_to_string(&path)?));
    }
    found.sort();
    Ok(found)
}

#[test]
fn calls_reach_what_the_models_describe() {
    assert!(outcome().complaints.is_empty(), "\n{}", outcome().complaints);
}

#[test]
fn every_function_with_effects_is_called_in_a_fixture() {
    let missing: Vec<String> = outcome()
        .all
        .iter()
        .filter(|(func, _)| !outcome().reached.contains(*func))
        .map(|(func, model)| format!("{func} (model of {model})"))
        .collect();
    assert!(missing.is_empty(), "no line of fixtures/_models calls:\n{}", missing.join("\n"));
}
