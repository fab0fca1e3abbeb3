//! scratch: name n
include!("rf.inc");
fn main() {
    let name = std::env::args().nth(1).unwrap();
    let n: usize = std::env::args().nth(2).unwrap().parse().unwrap();
    for s in SHAPES.iter().filter(|s| name == "all" || s.name == name) {
        let t = std::time::Instant::now();
        let text = s.text(n);
        eprint!("{} {n}: ", s.name);
        let r = read(&text);
        eprintln!(
            "{:?} {}",
            t.elapsed(),
            match r {
                Ok(ir) => format!("ok {} exprs", ir.exprs.len()),
                Err(f) => f.message,
            }
        );
    }
}
