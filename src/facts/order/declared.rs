//! The order in which the configuration wants locks to be taken: which locks its names mean, and who does otherwise.

use super::{Edge, LockOrder, class_path};
use crate::facts::events::LockClass;
use crate::link::Program;
use crate::suggest;

/// A lock taken while one is held that the configuration puts behind it.
#[derive(Debug)]
pub struct Violation {
    pub edge: Edge,
    /// The line of the configuration that names the lock taken.
    pub line: u32,
    /// Where the same two are taken as declared, if anywhere.
    pub opposite: Option<Edge>,
}

/// Finds what is taken against the declared order, and the names in it that mean no lock, or several.
pub(super) fn check(program: &Program, order: &mut LockOrder) {
    let mut ranks: Vec<(LockClass, u32)> = Vec::new();
    for entry in &program.lock_order {
        match meant(program, order, &entry.name) {
            Ok(class) if ranks.iter().any(|&(known, _)| known == class) => {
                let name = order.name(class);
                order.mistakes.push((entry.line, format!("the order has `{name}` twice")));
            }
            Ok(class) => ranks.push((class, entry.line)),
            Err(message) => order.mistakes.push((entry.line, message)),
        }
    }
    let rank = |class| ranks.iter().position(|&(known, _)| known == class);
    let mut against = Vec::new();
    for &(held, taken) in order.pairs.keys() {
        if let (Some(later), Some(earlier)) = (rank(held), rank(taken))
            && later > earlier
        {
            against.push((held, taken, ranks[earlier].1));
        }
    }
    for (held, taken, line) in against {
        let opposite = order.pairs.get(&(taken, held)).and_then(|pair| pair.edges.first()).cloned();
        let Some(pair) = order.pairs.get_mut(&(held, taken)) else { continue };
        pair.against = true;
        let violation =
            |edge: &Edge| Violation { edge: edge.clone(), line, opposite: opposite.clone() };
        order.violations.extend(pair.edges.iter().map(violation));
    }
}

/// The lock whose path ends in `name`, or the only one of the type whose path does.
fn meant(program: &Program, order: &LockOrder, name: &str) -> Result<LockClass, String> {
    let wanted = segments(name);
    let paths = || order.locks.keys().map(|&class| (class, class_path(program, class)));
    let ends = |path: &[&str]| path.ends_with(&wanted);
    let mut found: Vec<LockClass> =
        paths().filter(|(_, path)| ends(&segments(path))).map(|(class, _)| class).collect();
    if found.is_empty() {
        // A static has no type to be named by.
        let of_type = |path: &str| path.rsplit_once('.').is_some_and(|(of, _)| ends(&segments(of)));
        found = paths().filter(|(_, path)| of_type(path)).map(|(class, _)| class).collect();
    }
    match found.as_slice() {
        [class] => Ok(*class),
        [] => {
            let known = order.locks.values().map(|lock| lock.name.as_str());
            let types = known.clone().filter_map(|name| Some(name.split_once('.')?.0));
            let fields = known.clone().filter_map(|name| Some(name.rsplit_once('.')?.1));
            let hint = suggest::hint(name, known.chain(types).chain(fields));
            Err(format!("the order names no lock: `{name}`{hint}"))
        }
        several => {
            let mut names: Vec<String> =
                several.iter().map(|&class| format!("`{}`", order.name(class))).collect();
            names.sort();
            names.truncate(4);
            Err(format!("`{name}` in the order may be {}: name one of them", names.join(" or ")))
        }
    }
}

fn segments(path: &str) -> Vec<&str> {
    path.split(['.', ':']).filter(|segment| !segment.is_empty()).collect()
}
