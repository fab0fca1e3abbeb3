//! `cargo xtask type-oracle DIR..`: lets rustc judge the types that we infer for receivers of method calls. Each receiver is wrapped into a call that
//! only compiles if its type is the one we say; a first run with a type that is never right tells which receivers rustc looks at at all.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use asynclint::ir::{ExprId, ExprKind};
use asynclint::link::infer::{TypedFile, infer_file};
use asynclint::link::ty::{Ty, TyKind};
use asynclint::link::{CrateId, ModuleId, Prim, Program};
use asynclint::options::Options;
use asynclint::source::FileId;
use asynclint::workspace::TargetKind;
use quote::ToTokens;
use rayon::prelude::*;
use syn::visit::{self, Visit};

use crate::{cargo, check_fixtures};

/// A receiver and the type that we say it has.
#[derive(Clone, Debug)]
struct Site {
    receiver: Range<usize>,
    ty: String,
}

type Sites = BTreeMap<PathBuf, Vec<Site>>;
/// A file and the number of a site in it.
type SiteId = (PathBuf, usize);

const HELPER: &str = "
#[doc(hidden)] pub trait AsynclintSame<T: ?Sized> {}
impl<T: ?Sized> AsynclintSame<T> for T {}
#[doc(hidden)] pub struct AsynclintNever;
#[doc(hidden)] pub fn asynclint_is<T: ?Sized, U: AsynclintSame<T>>(value: U) -> U { value }
";

/// What rustc says when a path cannot be written where we write it: private, not a dependency, other generics.
const UNWRITABLE: &[&str] = &[
    "E0107", "E0223", "E0401", "E0404", "E0412", "E0425", "E0432", "E0433", "E0603", "E0616",
    "E0747",
];
const MISMATCH: &[&str] = &["E0271", "E0277", "E0308"];

pub(crate) fn type_oracle(dirs: &[PathBuf]) -> anyhow::Result<()> {
    println!("| crate | receivers | typed | seen by rustc | cannot be written | right | wrong |");
    println!("|---|---|---|---|---|---|---|");
    let (mut seen, mut wrong) = (0, 0);
    for dir in dirs {
        let counts = judge(dir)?;
        seen += counts.0;
        wrong += counts.1;
    }
    #[expect(clippy::cast_precision_loss, reason = "a share for readers")]
    let share = if seen == 0 { 0.0 } else { 100.0 * (seen - wrong) as f64 / seen as f64 };
    println!("{share:.2} % of {seen} are right");
    Ok(())
}

/// How many types rustc judged, and how many of them are wrong.
fn judge(dir: &Path) -> anyhow::Result<(usize, usize)> {
    let scratch = check_fixtures::target_dir().join("type-oracle");
    let name = dir.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let copy = scratch.join(&name);
    let _missing = fs::remove_dir_all(&copy);
    check_fixtures::copy(dir, &copy)?;
    let manifest = copy.join("Cargo.toml");
    let text = fs::read_to_string(&manifest)?;
    if !text.contains("[workspace]") {
        fs::write(&manifest, text + "\n[workspace]\n")?;
    }
    let options = Options { cwd: copy.clone(), root: Some(copy.clone()), ..Options::default() };
    let (sites, root, receivers) = asynclint::inspect(&options, |workspace, program| {
        let files: Vec<usize> = (0..program.n_workspace_files).collect();
        let found: Vec<(PathBuf, Vec<Site>, usize)> = files
            .into_par_iter()
            .with_max_len(1)
            .filter_map(|file| {
                let path = workspace.files[file].path.clone();
                let (sites, all) = file_sites(program, FileId(u32::try_from(file).ok()?), &path)?;
                Some((path, sites, all))
            })
            .collect();
        let root = workspace.packages.iter().flat_map(|package| &package.targets);
        let root =
            root.filter(|target| target.kind == TargetKind::Lib).find_map(|target| target.root);
        let root = root.map(|root| workspace.file(root).path.clone());
        let receivers: usize = found.iter().map(|(.., all)| all).sum();
        let sites: Sites = found.into_iter().map(|(path, sites, _)| (path, sites)).collect();
        (sites, root, receivers)
    })?;
    let Some(root) = root else { bail!("{name} has no library") };
    let typed: usize = sites.values().map(Vec::len).sum();
    let mut unwritable: BTreeSet<SiteId> = BTreeSet::new();
    let crate_dir = Crate { copy, root, sites };
    let control = crate_dir.check(&unwritable, Some("crate::AsynclintNever"))?;
    let seen = control.mismatched;
    for _ in 0..8 {
        let found = crate_dir.check(&unwritable, None)?;
        if found.unwritable.is_empty() {
            let wrong: Vec<&SiteId> = found
                .mismatched
                .iter()
                .filter(|site| seen.contains(*site) && !unwritable.contains(*site))
                .collect();
            let written = seen.iter().filter(|site| !unwritable.contains(*site)).count();
            println!(
                "| {name} | {receivers} | {typed} | {} | {} | {} | {} |",
                seen.len(),
                seen.len() - written,
                written - wrong.len(),
                wrong.len()
            );
            for (path, number) in &wrong {
                let site = &crate_dir.sites[path][*number];
                let text = fs::read_to_string(path)?;
                let line = text[..site.receiver.start].lines().count().max(1);
                let receiver: String =
                    text[site.receiver.clone()].split_whitespace().collect::<Vec<_>>().join(" ");
                println!("wrong: {}:{line}: `{receiver}` is not {}", path.display(), site.ty);
            }
            return Ok((written, wrong.len()));
        }
        unwritable.extend(found.unwritable);
    }
    bail!("{name} does not compile with our types")
}

struct Crate {
    copy: PathBuf,
    root: PathBuf,
    sites: Sites,
}

#[derive(Debug, Default)]
struct Judged {
    mismatched: BTreeSet<SiteId>,
    unwritable: BTreeSet<SiteId>,
}

impl Crate {
    /// Compiles with all types written out but those left out, then puts the files back.
    fn check(&self, left_out: &BTreeSet<SiteId>, instead: Option<&str>) -> anyhow::Result<Judged> {
        let mut originals = Vec::new();
        // Where each site lies in the changed file.
        let mut places: BTreeMap<&Path, Vec<(Range<usize>, usize)>> = BTreeMap::new();
        let mut files: BTreeSet<&PathBuf> = self.sites.keys().collect();
        files.insert(&self.root);
        for path in files {
            let text = fs::read_to_string(path)?;
            let sites = self.sites.get(path).map_or(&[][..], Vec::as_slice);
            let (mut changed, mapped) = inject(&text, sites, &|number| {
                if left_out.contains(&(path.clone(), number)) {
                    return None;
                }
                Some(instead.unwrap_or(&sites[number].ty).to_owned())
            });
            if *path == self.root {
                changed.push_str(HELPER);
            }
            fs::write(path, changed)?;
            places.insert(path, mapped);
            originals.push((path, text));
        }
        let output = cargo(&["check", "--lib", "--message-format", "json", "--quiet"])
            .current_dir(&self.copy)
            .env("CARGO_TARGET_DIR", check_fixtures::target_dir().join("type-oracle/target"))
            .env("RUSTFLAGS", "--cap-lints=allow")
            .output()
            .context("cannot start cargo")?;
        for (path, text) in originals {
            fs::write(path, text)?;
        }
        let mut judged = Judged::default();
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let Ok(message) = serde_json::from_str::<serde_json::Value>(line) else { continue };
            let message = &message["message"];
            let code = message["code"]["code"].as_str().unwrap_or("");
            if message["level"] != "error" {
                continue;
            }
            for span in message["spans"].as_array().into_iter().flatten() {
                if span["is_primary"] != true {
                    continue;
                }
                let file = self.copy.join(span["file_name"].as_str().unwrap_or(""));
                let start = span["byte_start"].as_u64().and_then(|at| usize::try_from(at).ok());
                let (Some(mapped), Some(start)) = (places.get(&*file), start) else { continue };
                let inside = mapped.iter().filter(|(range, _)| range.contains(&start));
                let Some((_, number)) = inside.min_by_key(|(range, _)| range.len()) else {
                    continue;
                };
                let site = (file, *number);
                if MISMATCH.contains(&code) {
                    judged.mismatched.insert(site);
                } else if UNWRITABLE.contains(&code) {
                    judged.unwritable.insert(site);
                }
            }
        }
        if instead.is_some() && judged.mismatched.is_empty() {
            bail!(
                "cargo check says nothing of our types: {}",
                String::from_utf8_lossy(&output.stderr)
            );
        }
        Ok(judged)
    }
}

/// Wraps receivers. They nest, so that all texts are put in from the ends of a sorted list of edits.
fn inject(
    text: &str,
    sites: &[Site],
    ty: &dyn Fn(usize) -> Option<String>,
) -> (String, Vec<(Range<usize>, usize)>) {
    let mut edits: Vec<(usize, i8, usize, usize)> = Vec::new();
    for (number, site) in sites.iter().enumerate() {
        let len = site.receiver.len();
        // At one place the outer ones begin first and end last.
        edits.push((site.receiver.start, 1, usize::MAX - len, number));
        edits.push((site.receiver.end, 0, len, number));
    }
    edits.sort_unstable();
    let mut out = String::new();
    let mut at = 0;
    let mut starts = BTreeMap::new();
    let mut mapped = Vec::new();
    for (offset, opens, _, number) in edits {
        out.push_str(&text[at..offset]);
        at = offset;
        let Some(ty) = ty(number) else { continue };
        if opens == 1 {
            starts.insert(number, out.len());
            out.push_str("crate::asynclint_is::<");
            out.push_str(&ty);
            out.push_str(", _>(");
        } else {
            out.push(')');
            mapped.push((starts[&number]..out.len(), number));
        }
    }
    out.push_str(&text[at..]);
    (out, mapped)
}

/// The typed receivers of a library's file, and how many receivers there are.
fn file_sites(program: &Program, file: FileId, path: &Path) -> Option<(Vec<Site>, usize)> {
    let linked = program.file(file);
    let krate = &program.crates[linked.krate.index()];
    if krate.kind != Some(TargetKind::Lib) || linked.test {
        return None;
    }
    let text = fs::read_to_string(path).ok()?;
    let syntax = syn::parse_file(&text).ok()?;
    let mut receivers = Receivers::default();
    receivers.visit_file(&syntax);
    let typed = infer_file(program, file);
    let mut sites = Vec::new();
    let mut all = 0;
    for index in 0..linked.ir.exprs.len() {
        let id = ExprId::new(index);
        let ExprKind::MethodCall { receiver, .. } = linked.ir.expr(id) else { continue };
        let span = linked.ir.exprs[index].span;
        let Some(range) = receivers.0.get(&(span.start as usize)) else { continue };
        if !typed.is_walked(id) || text.get(range.clone()).is_none() {
            continue;
        }
        all += 1;
        let ty = typed.ty(receiver);
        if let Some(ty) = written(program, &typed, linked.krate, ty)
            && ty.trim_start_matches(['&', ' ']).trim_start_matches("mut ") != "_"
            && ty != "str"
        {
            sites.push(Site { receiver: range.clone(), ty });
        }
    }
    Some((sites, all))
}

/// The type as source text; `_` for parts that cannot be written or that we do not claim to know, such as integers, which later uses decide.
fn written(program: &Program, typed: &TypedFile<'_>, krate: CrateId, ty: Ty) -> Option<String> {
    let types = &typed.cx.types;
    let part = |ty: Ty| written(program, typed, krate, ty).unwrap_or_else(|| "_".to_owned());
    Some(match types.kind(ty) {
        TyKind::Tuple(items) => {
            let items = types.list_items(items).iter().map(|&ty| part(ty) + ",");
            format!("({})", items.collect::<String>())
        }
        TyKind::Prim(Prim::Bool) => "bool".to_owned(),
        TyKind::Prim(Prim::Char) => "char".to_owned(),
        TyKind::Prim(Prim::Str) => "str".to_owned(),
        TyKind::Ref { mutable, inner } => {
            let inner = part(inner);
            if mutable { format!("&mut {inner}") } else { format!("&{inner}") }
        }
        TyKind::Param(param) => program.text(program.params[param as usize].name).to_owned(),
        TyKind::Adt(adt, args) => {
            let data = program.adt(adt);
            let path = item_path(program, krate, data.module, program.text(data.name))?;
            let args: Vec<String> = types.list_items(args).iter().map(|&ty| part(ty)).collect();
            if args.is_empty() { path } else { format!("{path}<{}>", args.join(", ")) }
        }
        _ => return None,
    })
}

fn item_path(program: &Program, krate: CrateId, module: ModuleId, name: &str) -> Option<String> {
    let own = program.modules[module.index()].krate;
    let mut path = vec![name.to_owned()];
    let mut at = module;
    loop {
        let data = &program.modules[at.index()];
        let Some(parent) = data.parent else { break };
        if data.is_block {
            return None;
        }
        path.push(program.text(data.name).to_owned());
        at = parent;
    }
    path.push(if own == krate {
        "crate".to_owned()
    } else {
        format!("::{}", program.text(program.crates[own.index()].name))
    });
    path.reverse();
    Some(path.join("::"))
}

/// Where the receiver of each method call lies, by where the method's name begins.
#[derive(Default)]
struct Receivers(BTreeMap<usize, Range<usize>>);

impl<'ast> Visit<'ast> for Receivers {
    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let tokens: Vec<proc_macro2::TokenTree> =
            call.receiver.to_token_stream().into_iter().collect();
        if let (Some(first), Some(last)) = (tokens.first(), tokens.last()) {
            let range = first.span().byte_range().start..last.span().byte_range().end;
            self.0.insert(call.method.span().byte_range().start, range);
        }
        visit::visit_expr_method_call(self, call);
    }
}
