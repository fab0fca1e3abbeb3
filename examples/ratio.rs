//! scratch
use std::time::Instant;
#[global_allocator]
static A: mimalloc::MiMalloc = mimalloc::MiMalloc;
fn main() {
    let list = std::env::args().nth(1).unwrap();
    std::thread::Builder::new()
        .stack_size(asynclint::parse::STACK_SIZE)
        .spawn(move || {
            let files: Vec<(String, Vec<u8>)> = std::fs::read_to_string(list)
                .unwrap()
                .lines()
                .map(|p| (p.to_owned(), std::fs::read(p).unwrap()))
                .collect();
            let mut rows = Vec::new();
            let (mut sa, mut sb) = (0, 0);
            for (p, b) in &files {
                let (mut a, mut c) = (u128::MAX, u128::MAX);
                for _ in 0..3 {
                    let t = Instant::now();
                    let _ = syn::parse_file(std::str::from_utf8(b).unwrap());
                    proc_macro2::extra::invalidate_current_thread_spans();
                    a = a.min(t.elapsed().as_nanos());
                    let t = Instant::now();
                    let _ = asynclint::parse::front_end(b);
                    c = c.min(t.elapsed().as_nanos());
                }
                sa += a;
                sb += c;
                rows.push((c as i128 - a as i128, a, c, b.len(), p.clone()));
            }
            rows.sort();
            println!(
                "total {:.2} {:.2} ratio {:.3}",
                sa as f64 / 1e9,
                sb as f64 / 1e9,
                sb as f64 / sa as f64
            );
            for r in rows.iter().rev().take(25) {
                println!("{:?} ratio {:.2}", r, r.2 as f64 / r.1 as f64);
            }
        })
        .unwrap()
        .join()
        .unwrap();
}
