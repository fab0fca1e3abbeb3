//! Which code no build has together with which other code. Compares what `#[cfg]` and `cfg!` demand, and knows nothing of what the code does.

use super::events::Call;
use crate::ir::cfg::Cfg;
use crate::link::{FnId, Program};

/// Whether no build has both `from` and `func`.
pub(crate) fn apart(program: &Program, from: FnId, func: FnId) -> bool {
    excludes(program, from, func, &program.func(func).cfg)
}

/// Whether no build has both `from` and this call in `func`.
pub(crate) fn call_apart(program: &Program, from: FnId, func: FnId, call: &Call) -> bool {
    let data = program.func(func);
    match program.file(data.file).ir.demanded(call.expr) {
        Some(cfg) => excludes(program, from, func, &cfg.within(&data.cfg)),
        None => apart(program, from, func),
    }
}

/// `cfg` is what code in `func` demands.
fn excludes(program: &Program, from: FnId, func: FnId, cfg: &Cfg) -> bool {
    let start = program.func(from);
    if program.krate_of(from) == program.krate_of(func) {
        start.test && cfg.excludes_tests() || cfg.excludes(&start.cfg)
    } else {
        cfg.excludes_of_other_crate(&start.cfg)
    }
}
