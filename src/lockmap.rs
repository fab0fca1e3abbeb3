//! The lock map: which locks there are, where they are declared, and which is taken while another is held, as a tree and as JSON, and as pictures
//! (`lockmap::pictures`): `asynclint locks`. Decides nothing.

mod pictures;
mod svg;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Serialize;

use crate::facts::Facts;
use crate::facts::events::LockClass;
use crate::facts::order::{Edge, Pair};
use crate::link::Program;
use crate::source::Place;
use crate::workspace::{Problem, Workspace};

/// What the map is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Tree,
    Json,
    Dot,
    Mermaid,
    Svg,
}

/// All locks and their order, in the order of names.
#[derive(Debug)]
pub struct Map {
    pub locks: Vec<Lock>,
    pub orders: Vec<Order>,
    /// What is wrong with the configuration's `order`.
    pub mistakes: Vec<Problem>,
}

/// A lock: the field or static that declares it.
#[derive(Debug, Serialize)]
pub struct Lock {
    pub name: String,
    pub path: String,
    /// 1-based line of the declaration; 0 where it is not known.
    pub line: u32,
    /// How many places in the code take it.
    pub places: usize,
}

/// One lock is taken while another is held.
#[derive(Debug, Serialize)]
pub struct Order {
    /// Index of the lock held.
    #[serde(skip)]
    pub from: usize,
    #[serde(skip)]
    pub to: usize,
    pub held: String,
    pub taken: String,
    /// The number of the cycle that it is part of, from 1.
    pub cycle: Option<usize>,
    /// Turned round, with its like, there would be no cycle.
    pub turns_back: bool,
    /// The configuration's `order` wants it the other way round.
    pub against_order: bool,
    pub places: Vec<Site>,
}

#[derive(Debug, Serialize)]
pub struct Site {
    /// Path of the function that holds the first lock.
    pub function: String,
    /// Where it takes that.
    pub held: Spot,
    /// Where it takes the second, or calls what does.
    pub taken: Spot,
    /// The functions called on the way to the second.
    pub through: Vec<String>,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Spot {
    pub path: String,
    /// 1-based.
    pub line: u32,
}

/// The map of a workspace. Tests are left out.
pub fn map(workspace: &Workspace, program: &Program, facts: &Facts) -> Map {
    let of = Reader { workspace, program };
    let order = &facts.order;
    let mut locks: Vec<(LockClass, Lock)> = order
        .locks
        .iter()
        .map(|(&class, lock)| {
            let spot = lock.declared.map(|place| of.spot(place));
            let Spot { path, line } = spot.unwrap_or(Spot { path: String::new(), line: 0 });
            (class, Lock { name: lock.name.clone(), path, line, places: lock.places })
        })
        .collect();
    locks.sort_by(|(_, a), (_, b)| (&a.name, &a.path, a.line).cmp(&(&b.name, &b.path, b.line)));
    let index: BTreeMap<LockClass, usize> =
        locks.iter().zip(0..).map(|(&(class, _), at)| (class, at)).collect();
    let mut orders: Vec<Order> = order
        .pairs
        .iter()
        .filter_map(|(&(held, taken), pair)| {
            let (&from, &to) = (index.get(&held)?, index.get(&taken)?);
            let name = |at: usize| locks[at].1.name.clone();
            Some(Order { from, to, held: name(from), taken: name(to), ..of.order(pair) })
        })
        .collect();
    orders.sort_by_key(|order| (order.from, order.to));
    let mistakes = order.mistakes.iter().map(|(line, message)| Problem {
        path: String::new(),
        line: 0,
        message: format!("line {line} of the configuration: {message}"),
        in_target: true,
    });
    Map {
        locks: locks.into_iter().map(|(_, lock)| lock).collect(),
        orders,
        mistakes: mistakes.collect(),
    }
}

struct Reader<'a> {
    workspace: &'a Workspace,
    program: &'a Program,
}

impl Reader<'_> {
    fn spot(&self, place: Place) -> Spot {
        let line = self.program.line(place);
        Spot { path: self.workspace.file(place.file).display.clone(), line }
    }

    fn order(&self, pair: &Pair) -> Order {
        let mut places: Vec<Site> = pair.edges.iter().map(|edge| self.site(edge)).collect();
        places.sort_by(|a, b| (&a.taken, &a.held).cmp(&(&b.taken, &b.held)));
        Order {
            from: 0,
            to: 0,
            held: String::new(),
            taken: String::new(),
            cycle: pair.cycle.map(|cycle| cycle + 1),
            turns_back: pair.turns_back,
            against_order: pair.against,
            places,
        }
    }

    fn site(&self, edge: &Edge) -> Site {
        // A closure counts as called by the function that runs it.
        let lender = edge.lent.as_ref().map(|hop| hop.callee);
        let closure = lender.map(|_| edge.func);
        let calls = edge.chain.iter().map(|hop| hop.callee);
        Site {
            function: self.program.fn_path(lender.unwrap_or(edge.func)),
            held: self.spot(edge.held),
            taken: self.spot(edge.taken),
            through: closure.into_iter().chain(calls).map(|f| self.program.whole_path(f)).collect(),
        }
    }
}

impl Map {
    /// In the given shape.
    pub fn written(&self, shape: Shape) -> serde_json::Result<String> {
        Ok(match shape {
            Shape::Tree => self.tree(),
            Shape::Json => self.json()?,
            Shape::Dot => pictures::dot(self),
            Shape::Mermaid => pictures::mermaid(self),
            Shape::Svg => svg::picture(self),
        })
    }

    /// One object a line, locks first; `type` tells them apart.
    fn json(&self) -> serde_json::Result<String> {
        #[derive(Serialize)]
        #[serde(tag = "type", rename_all = "kebab-case")]
        enum Line<'m> {
            Lock(&'m Lock),
            Order(&'m Order),
        }
        let mut text = String::new();
        let lines = self.locks.iter().map(Line::Lock).chain(self.orders.iter().map(Line::Order));
        for line in lines {
            text += &serde_json::to_string(&line)?;
            text.push('\n');
        }
        Ok(text)
    }

    /// Whether a lock is ever held while another is taken, or taken so.
    fn is_ordered(&self, lock: usize) -> bool {
        self.orders.iter().any(|order| order.from == lock || order.to == lock)
    }

    /// Orders that start at a lock.
    fn under(&self, lock: usize) -> &[Order] {
        let first = self.orders.partition_point(|order| order.from < lock);
        let end = self.orders.partition_point(|order| order.from <= lock);
        &self.orders[first..end]
    }

    /// Below each lock what is taken while it is held; what was shown before is not unfolded again.
    fn tree(&self) -> String {
        let mut out = String::new();
        let mut shown = vec![false; self.locks.len()];
        // What turns back makes nobody a lock that comes later.
        let is_taken =
            |lock: usize| self.orders.iter().any(|order| order.to == lock && !order.is_wrong());
        let all = || (0..self.locks.len()).filter(|&lock| self.is_ordered(lock));
        let roots: Vec<usize> = all()
            .filter(|&lock| !is_taken(lock))
            .chain(all().filter(|&lock| is_taken(lock)))
            .collect();
        for lock in roots {
            if !shown[lock] && !self.under(lock).is_empty() {
                let _infallible = writeln!(out, "{}", self.head(lock));
                self.branches(lock, &mut String::new(), &mut shown, &mut out);
                out.push('\n');
            }
        }
        let alone: Vec<usize> =
            (0..self.locks.len()).filter(|&lock| !self.is_ordered(lock)).collect();
        if !alone.is_empty() {
            out.push_str("never held together with another:\n");
        }
        for lock in alone {
            let _infallible = writeln!(out, "  {}", self.head(lock));
        }
        out
    }

    fn head(&self, lock: usize) -> String {
        let Lock { name, path, line, places } = &self.locks[lock];
        let times = if *places == 1 { "place takes" } else { "places take" };
        match line {
            0 => format!("{name} ({places} {times} it)"),
            _ => format!("{name} at {path}:{line} ({places} {times} it)"),
        }
    }

    fn branches(&self, lock: usize, indent: &mut String, shown: &mut [bool], out: &mut String) {
        shown[lock] = true;
        let below = self.under(lock);
        for (order, at) in below.iter().zip(1..) {
            let is_last = at == below.len();
            let (branch, stem) = if is_last { ("└─ ", "   ") } else { ("├─ ", "│  ") };
            let folded = shown[order.to] && !self.under(order.to).is_empty();
            let mark = if folded { ", see above" } else { "" };
            let _infallible = writeln!(
                out,
                "{indent}{branch}{}{mark}{}",
                self.locks[order.to].name,
                order.told()
            );
            let before = indent.len();
            indent.push_str(stem);
            if shown[order.to] {
                indent.truncate(before);
                continue;
            }
            self.branches(order.to, indent, shown, out);
            indent.truncate(before);
        }
    }
}

impl Order {
    /// The first place, how many more there are, and what is wrong.
    fn told(&self) -> String {
        let mut text = self.places.first().map_or_else(String::new, |site| {
            format!(": {} at {}:{}", site.function, site.taken.path, site.taken.line)
        });
        match self.places.len() {
            0 | 1 => {}
            2 => text.push_str(" and 1 more place"),
            n => {
                let _infallible = write!(text, " and {} more places", n - 1);
            }
        }
        for word in self.marks() {
            let _infallible = write!(text, " [{word}]");
        }
        text
    }

    fn marks(&self) -> Vec<String> {
        let turns = if self.turns_back { ", turns back" } else { "" };
        let cycle = self.cycle.map(|number| format!("cycle {number}{turns}"));
        let against = self.against_order.then(|| "against the declared order".to_owned());
        cycle.into_iter().chain(against).collect()
    }

    /// What should be changed.
    fn is_wrong(&self) -> bool {
        self.turns_back || self.against_order
    }
}
