//! Ways from async code to what blocks, as text and JSON: `asynclint paths`, the query behind the rules about blocking. Decides nothing.

use std::fmt::Write as _;

use serde::Serialize;

use crate::facts::Facts;
use crate::link::Program;
use crate::source::Place;
use crate::workspace::Workspace;

/// One way: the shortest from a function's async code to one call that blocks.
#[derive(Debug, Serialize)]
pub struct Way {
    /// Path of the function whose async code the way begins in.
    pub from: String,
    pub path: String,
    /// 1-based line of the call in it.
    pub line: u32,
    /// `fs`, `net`, ..: what the last call waits for.
    pub kind: &'static str,
    /// How often the beginning runs.
    pub heat: &'static str,
    pub hops: Vec<Step>,
}

#[derive(Debug, Serialize)]
pub struct Step {
    /// The function called.
    pub callee: String,
    pub path: String,
    pub line: u32,
    /// `path` for a call by path or by a receiver of known type, `trait` where one of the workspace's implementations is meant.
    pub resolved: &'static str,
}

/// All ways, in the order of files. `from` keeps those that begin in functions whose path ends in it.
pub fn to_blocking(
    workspace: &Workspace,
    program: &Program,
    facts: &Facts,
    from: Option<&str>,
) -> Vec<Way> {
    let located = |place: Place| (workspace.file(place.file).display.clone(), program.line(place));
    let mut ways = Vec::new();
    for func in program.workspace_fns() {
        let own = program.fn_path(func);
        if from.is_some_and(|from| own != from && !own.ends_with(&format!("::{from}"))) {
            continue;
        }
        for site in facts.blocking(func) {
            let (path, line) = located(site.call);
            let hops = site.chain.iter().map(|hop| {
                let (path, line) = located(hop.place);
                let resolved = if hop.through_trait { "trait" } else { "path" };
                Step { callee: program.whole_path(hop.callee), path, line, resolved }
            });
            ways.push(Way {
                from: own.clone(),
                path,
                line,
                kind: site.kind.word(),
                heat: facts.heat_of_call(func, site.index).as_str(),
                hops: hops.collect(),
            });
        }
    }
    ways.sort_by(|a, b| (&a.path, a.line, &a.from).cmp(&(&b.path, b.line, &b.from)));
    ways
}

/// One paragraph a way.
pub fn text(ways: &[Way]) -> String {
    let mut out = String::new();
    for way in ways {
        let _infallible = writeln!(out, "{} ({}): {}", way.from, way.heat, way.kind);
        for hop in &way.hops {
            let mark =
                if hop.resolved == "trait" { " (an implementation of the trait)" } else { "" };
            let _infallible =
                writeln!(out, "  {}:{} calls {}{mark}", hop.path, hop.line, hop.callee);
        }
    }
    out
}
