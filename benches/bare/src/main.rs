//! Bare parse, the unit of the performance budget: `bare LIST THREADS` reads, parses with spans and visits once every file that LIST
//! names, largest first, on as many threads. Keeps nothing; what does not parse only counts.

use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;
use syn::visit::Visit;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[derive(Default)]
struct Count(usize);

impl<'ast> Visit<'ast> for Count {
    fn visit_ident(&mut self, _: &'ast proc_macro2::Ident) {
        self.0 += 1;
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let list = fs::read_to_string(&arguments[1]).expect("a list of files");
    let threads = arguments[2].parse().expect("a number of threads");
    let mut files: Vec<(u64, &str)> =
        list.lines().map(|path| (fs::metadata(path).expect("a file").len(), path)).collect();
    files.sort_by_key(|&(len, path)| (std::cmp::Reverse(len), path));
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(64 << 20);
    let (parsed, idents) = (AtomicUsize::new(0), AtomicUsize::new(0));
    pool.build().expect("threads").install(|| {
        files.par_iter().with_max_len(1).for_each(|(_, path)| {
            let Some(count) = parse(path) else { return };
            parsed.fetch_add(1, Ordering::Relaxed);
            idents.fetch_add(count, Ordering::Relaxed);
        });
    });
    let peak = peak_memory().unwrap_or(0);
    println!(
        "{{\"files\":{},\"parsed\":{},\"idents\":{},\"memory_bytes\":{{\"peak\":{peak}}}}}",
        files.len(),
        parsed.into_inner(),
        idents.into_inner()
    );
}

/// Linux says it; elsewhere it is unknown.
fn peak_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}

fn parse(path: &str) -> Option<usize> {
    let text = fs::read_to_string(path).expect("UTF-8");
    let file = syn::parse_file(&text);
    let mut count = Count::default();
    let parsed = file.map(|file| count.visit_file(&file)).is_ok();
    proc_macro2::extra::invalidate_current_thread_spans();
    parsed.then_some(count.0)
}
