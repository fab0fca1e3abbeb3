//! scratch
use std::time::Instant;
#[global_allocator]
static A: mimalloc::MiMalloc = mimalloc::MiMalloc;
fn main() {
    let mode = std::env::args().nth(1).unwrap();
    let list = std::env::args().nth(2).unwrap();
    let iters: usize = std::env::args().nth(3).map_or(1, |s| s.parse().unwrap());
    std::thread::Builder::new()
        .stack_size(asynclint::parse::STACK_SIZE)
        .spawn(move || {
            let files: Vec<(String, Vec<u8>)> = std::fs::read_to_string(list)
                .unwrap()
                .lines()
                .map(|p| (p.to_owned(), std::fs::read(p).unwrap()))
                .collect();
            let total: usize = files.iter().map(|f| f.1.len()).sum();
            for _ in 0..iters {
                let t = Instant::now();
                let (mut ok, mut bad, mut heap, mut opaque) = (0, 0, 0, 0);
                for (p, b) in &files {
                    match mode.as_str() {
                        "syn" => {
                            let Ok(text) = std::str::from_utf8(b) else { continue };
                            if syn::parse_file(text).is_ok() {
                                ok += 1
                            } else {
                                bad += 1
                            }
                            proc_macro2::extra::invalidate_current_thread_spans();
                        }
                        _ => match asynclint::parse::front_end(b) {
                            Ok(ir) => {
                                ok += 1;
                                heap += ir.heap_size();
                                opaque += ir.opaque;
                                if mode == "json" {
                                    println!("{}", serde_json::to_string(&ir).unwrap());
                                }
                                if mode == "dump" {
                                    println!("{ir:#?}");
                                }
                            }
                            Err(f) => {
                                bad += 1;
                                if mode == "errs" {
                                    println!("{p}:{}: {}", f.line, f.message);
                                }
                            }
                        },
                    }
                }
                eprintln!(
                    "{mode}: {:?} {ok} ok {bad} bad {total} bytes heap/byte {:.2} opaque {opaque}",
                    t.elapsed(),
                    heap as f64 / total as f64
                );
            }
        })
        .unwrap()
        .join()
        .unwrap();
}
