//! Measures the tool against a bare parse of the same files: `cargo bench --bench speed -- --help`. What the figures mean is in README.md
//! beside this file. Every run is a process of its own; the programs take turns, and medians are reported.

#![expect(clippy::print_stdout, reason = "a program for maintainers")]
#![expect(clippy::cast_precision_loss, reason = "figures for people")]

mod runs;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use asynclint::parse;
use clap::Parser;
use runs::{Program, Sample};

/// Front end, link and types, facts and rules: what they may cost in units of the bare parse.
const BUDGETS: [(&str, &[&str], f64); 3] = [
    ("front end", &["front end"], 1.25),
    ("link and types", &["models", "link"], 0.25),
    ("facts and rules", &["facts", "rules"], 0.15),
];
const MIB: f64 = (1 << 20) as f64;

#[derive(Parser)]
#[command(about = "Measures asynclint against a bare parse of the same files")]
struct Arguments {
    /// What `cargo xtask bench-corpus DIR` made, outside of any repository
    #[arg(long)]
    corpus: PathBuf,
    /// Sets to read
    #[arg(long, value_delimiter = ',', default_value = "small,large")]
    sets: Vec<String>,
    /// Numbers of threads
    #[arg(long, value_delimiter = ',', default_value = "1,2")]
    threads: Vec<usize>,
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// The bare parser, if it is built already
    #[arg(long)]
    bare: Option<PathBuf>,
    /// Measure this program instead of the one just built
    #[arg(long)]
    asynclint: Option<PathBuf>,
    /// An earlier `asynclint` to compare with
    #[arg(long)]
    baseline: Option<PathBuf>,
    /// What cargo passes
    #[arg(long, hide = true)]
    bench: bool,
}

/// The files of one set.
struct Corpus {
    name: String,
    dir: PathBuf,
    list: PathBuf,
    files: usize,
    bytes: u64,
    largest: u64,
}

type Medians = BTreeMap<(String, usize, &'static str), Sample>;

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let programs = programs(&arguments)?;
    let corpora: Vec<Corpus> =
        arguments.sets.iter().map(|set| corpus(&arguments.corpus, set)).collect::<Result<_>>()?;
    let mut samples: BTreeMap<_, Vec<Sample>> = BTreeMap::new();
    for round in 1..=arguments.rounds {
        for corpus in &corpora {
            println!("round {round} of {}: {}", arguments.rounds, corpus.name);
            for &threads in &arguments.threads {
                for program in &programs {
                    let sample = program.run(&corpus.dir, &corpus.list, threads)?;
                    let key = (corpus.name.clone(), threads, program.name);
                    samples.entry(key).or_default().push(sample);
                }
            }
        }
    }
    let medians: Medians =
        samples.into_iter().map(|(key, samples)| (key, Sample::median(&samples))).collect();
    for corpus in &corpora {
        report_set(corpus, &arguments.threads, &medians);
    }
    report_scaling(&corpora, &arguments.threads, &medians);
    Ok(())
}

fn programs(arguments: &Arguments) -> Result<Vec<Program>> {
    let bare = match &arguments.bare {
        Some(path) => path.clone(),
        None => runs::build_bare()?,
    };
    let own = arguments.asynclint.clone().unwrap_or_else(|| env!("CARGO_BIN_EXE_asynclint").into());
    let mut programs = vec![
        Program { name: "bare", path: bare, is_linter: false },
        Program { name: "asynclint", path: own, is_linter: true },
    ];
    let baseline = arguments.baseline.clone();
    programs.extend(baseline.map(|path| Program { name: "baseline", path, is_linter: true }));
    Ok(programs)
}

fn corpus(root: &Path, set: &str) -> Result<Corpus> {
    let dir = root.join(set);
    let missing = || format!("{}: run `cargo xtask bench-corpus DIR`", dir.display());
    let mut files = Vec::new();
    for entry in walkdir::WalkDir::new(&dir).sort_by_file_name() {
        let entry = entry.with_context(missing)?;
        if entry.file_type().is_file() && entry.path().extension().is_some_and(|ext| ext == "rs") {
            files.push((entry.path().display().to_string(), entry.metadata()?.len()));
        }
    }
    ensure!(!files.is_empty(), missing());
    let list = root.join(format!("{set}.list"));
    let paths: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
    fs::write(&list, paths.join("\n"))?;
    Ok(Corpus {
        name: set.to_owned(),
        list,
        files: files.len(),
        bytes: files.iter().map(|&(_, len)| len).sum(),
        largest: files.iter().map(|&(_, len)| len).max().unwrap_or(0),
        dir,
    })
}

/// What the front end's result takes on the heap, all files together.
fn ir_bytes(corpus: &Corpus) -> f64 {
    let list = fs::read_to_string(&corpus.list).unwrap_or_default();
    let sum = move || -> usize {
        let files = list.lines().filter_map(|path| fs::read(path).ok());
        files.filter_map(|bytes| Some(parse::front_end(&bytes).ok()?.heap_size())).sum()
    };
    let thread = std::thread::Builder::new().stack_size(parse::STACK_SIZE).spawn(sum);
    thread.ok().and_then(|thread| thread.join().ok()).map_or(f64::NAN, |bytes| bytes as f64)
}

fn report_set(corpus: &Corpus, threads: &[usize], medians: &Medians) {
    let bytes = corpus.bytes as f64;
    println!("\n## {}: {} files, {:.1} MiB", corpus.name, corpus.files, bytes / MIB);
    println!("\nIR: {:.2} bytes a byte of source (budget 4).\n", ir_bytes(corpus) / bytes);
    for &threads in threads {
        let of = |program| medians.get(&(corpus.name.clone(), threads, program));
        let (Some(bare), Some(own)) = (of("bare"), of("asynclint")) else { continue };
        println!("| {threads} threads | processors | of bare parse | budget | wall |");
        println!("|---|---|---|---|---|");
        let row = |name: &str, cpu: f64, budget: &str, wall: f64| {
            println!("| {name} | {cpu:.3} s | {:.2} | {budget} | {wall:.3} s |", cpu / bare.cpu);
        };
        row("bare parse", bare.cpu, "", bare.wall);
        for (name, phases, budget) in BUDGETS {
            row(name, own.cpu_of(phases), &budget.to_string(), own.wall_of(phases));
        }
        row("all, start to exit", own.cpu, "1.65", own.wall);
        if let Some(former) = of("baseline") {
            row("all, baseline", former.cpu, "", former.wall);
        }
        let fixed = 40.0 * MIB + 65.0 * (threads as f64) * corpus.largest as f64;
        println!(
            "\nPeak memory {:.0} MiB (bare {:.0}), budget {:.0}. Bytes a byte of source: in memory after the front end {:.1}, \
             and {:.1} more for program and facts (budget 3).\n",
            own.peak / MIB,
            bare.peak / MIB,
            7.0_f64.mul_add(bytes, fixed) / MIB,
            own.memory_of("front end") / bytes,
            (own.memory_of("rules") - own.memory_of("front end")) / bytes,
        );
    }
}

/// How the cost grows with the input, and shrinks in time with threads.
fn report_scaling(corpora: &[Corpus], threads: &[usize], medians: &Medians) {
    for program in ["bare", "asynclint"] {
        let of = |corpus: &Corpus, n| medians.get(&(corpus.name.clone(), n, program));
        for pair in corpora.windows(2) {
            let (Some(small), Some(large)) = (of(&pair[0], threads[0]), of(&pair[1], threads[0]))
            else {
                continue;
            };
            let exponent =
                (large.cpu / small.cpu).ln() / (pair[1].bytes as f64 / pair[0].bytes as f64).ln();
            println!("{program}: {} to {}: exponent {exponent:.3}", pair[0].name, pair[1].name);
        }
        for corpus in corpora {
            for &n in threads.iter().filter(|&&n| n > 1) {
                let (Some(one), Some(many)) = (of(corpus, 1), of(corpus, n)) else { continue };
                let faster = one.wall / many.wall;
                println!("{program}: {}: {n} threads are {faster:.2} times as fast", corpus.name);
            }
        }
    }
}
