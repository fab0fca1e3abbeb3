//! What an expression's value meets next, as a graph: built by the walk, resolved into fates when the whole function has been seen.

use std::collections::hash_map::Entry;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Fate, Field, Way};
use crate::ir::{ExprId, PatId};
use crate::link::FnId;
use crate::models::ArgUse;

/// An index into [`Graph::nodes`].
pub(super) type NodeId = u32;

#[derive(Clone, Debug)]
pub(super) enum Node {
    End(Fate),
    /// Bound by patterns: of the same value, one after the other.
    Bind(Box<[PatId]>),
    /// Each of these.
    Any(Box<[NodeId]>),
    Await(ExprId),
    /// Handed to what polls or spawns it, and what the call's value meets.
    Hand(ArgUse, NodeId),
    Pass(FnId, u32, NodeId),
    /// Part of this field of a value.
    Field(Field, NodeId),
    /// Part of a collection.
    Collected(NodeId),
    /// The output of a future or closure that meets this.
    Output(NodeId),
}

pub(super) struct Graph {
    nodes: Vec<Node>,
    /// What each binding's value meets, wherever it is mentioned.
    pub(super) uses: FxHashMap<PatId, Vec<NodeId>>,
    /// Something in the function could not be read and may mention anything.
    pub(super) blind: bool,
}

/// Found at an end of the graph.
#[derive(Clone, Debug)]
pub(super) struct End {
    pub(super) fate: Fate,
    pub(super) way: Way,
}

pub(super) const UNKNOWN: NodeId = 0;
pub(super) const LOOKED: NodeId = 1;
pub(super) const DISCARDED: NodeId = 2;
pub(super) const RETURNED: NodeId = 3;
pub(super) const DROPPED: NodeId = 4;
pub(super) const WILDCARD: NodeId = 5;
pub(super) const FILLED: NodeId = 6;
pub(super) const RAISED: NodeId = 7;

impl Graph {
    pub(super) fn new() -> Self {
        let ends = [
            Fate::Unknown,
            Fate::Looked,
            Fate::Discarded,
            Fate::Returned,
            Fate::Dropped,
            Fate::Wildcard,
            Fate::Filled,
            Fate::Raised,
        ];
        let nodes = ends.into_iter().map(Node::End).collect();
        Self { nodes, uses: FxHashMap::default(), blind: false }
    }

    pub(super) fn add(&mut self, node: Node) -> NodeId {
        self.nodes.push(node);
        u32::try_from(self.nodes.len() - 1).unwrap_or(UNKNOWN)
    }

    pub(super) fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id as usize]
    }

    /// All ends of a value that meets `node`.
    pub(super) fn ends(&self, node: NodeId) -> Vec<End> {
        let mut search = Search { graph: self, seen: FxHashSet::default(), out: Vec::new() };
        search.visit(node, At::default());
        search.out
    }

    pub(super) fn fates(&self, node: NodeId) -> Vec<Fate> {
        self.ends(node).into_iter().map(|end| end.fate).collect()
    }

    /// What becomes of the values of calls that values with these fates were passed to, and of calls that those are passed to.
    pub(super) fn given_back<'f>(
        &self,
        fates: impl IntoIterator<Item = &'f Fate>,
    ) -> FxHashMap<NodeId, Vec<Fate>> {
        let mut known = FxHashMap::default();
        let mut open: Vec<NodeId> = fates.into_iter().filter_map(Fate::given_back).collect();
        while let Some(node) = open.pop() {
            if let Entry::Vacant(entry) = known.entry(node) {
                let fates = entry.insert(self.fates(node));
                open.extend(fates.iter().filter_map(Fate::given_back));
            }
        }
        known
    }
}

/// How many futures inside each other are followed.
const DEPTH: u32 = 4;

/// What is known of the value at a node.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct At {
    /// How many futures must run before there is such a value.
    depth: u32,
    /// It has a name.
    named: bool,
    /// In a field of another value.
    field: Option<Field>,
    way: Way,
    /// The future that it comes out of runs.
    runs: bool,
}

struct Search<'a> {
    graph: &'a Graph,
    seen: FxHashSet<(NodeId, At)>,
    out: Vec<End>,
}

impl Search<'_> {
    fn visit(&mut self, id: NodeId, at: At) {
        if !self.seen.insert((id, at)) {
            return;
        }
        if at.depth > DEPTH {
            return self.end(Fate::Unknown, at);
        }
        match self.graph.node(id) {
            Node::End(fate) => self.end(*fate, at),
            Node::Bind(pats) => self.bound(pats, At { named: true, ..at }),
            Node::Any(nodes) => nodes.iter().for_each(|&node| self.visit(node, at)),
            Node::Await(expr) if at.depth == 0 => self.end(Fate::Awaited(*expr), at),
            // What awaiting gives is followed from there.
            Node::Await(_) => self.end(Fate::Unknown, at),
            Node::Hand(usage, output) => self.handed(*usage, *output, at),
            Node::Pass(func, param, output) => {
                if at.depth > 0 {
                    return self.end(Fate::Unknown, at);
                }
                self.end(Fate::Passed(*func, *param, *output), at);
            }
            Node::Field(field, rest) => {
                let way = Way { held: true, ..at.way };
                self.visit(*rest, At { field: Some(*field), way, ..at });
            }
            Node::Collected(rest) => {
                let way = Way { collected: true, ..at.way };
                self.visit(*rest, At { way, ..at });
            }
            Node::Output(of) => {
                let way = Way { nested: true, ..at.way };
                self.visit(*of, At { depth: at.depth + 1, runs: false, way, ..at });
            }
        }
    }

    fn handed(&mut self, usage: ArgUse, output: NodeId, at: At) {
        if at.depth == 0 {
            return self.end(Fate::Handed(usage), at);
        }
        match usage {
            // The output is in the handle, or in the future around it.
            ArgUse::Spawns | ArgUse::Offloads => {
                self.visit(output, At { runs: at.depth == 1, ..at });
            }
            ArgUse::Polls => self.visit(output, at),
            ArgUse::BlocksOn => {
                self.visit(output, At { depth: at.depth - 1, runs: at.depth == 1, ..at });
            }
            ArgUse::RunsInline | ArgUse::RunsElsewhere | ArgUse::RunsOnUse => {
                self.end(Fate::Unknown, at);
            }
        }
    }

    fn bound(&mut self, pats: &[PatId], at: At) {
        if self.graph.blind {
            self.end(Fate::Unknown, at);
        }
        for pat in pats {
            match self.graph.uses.get(pat) {
                None => self.end(Fate::Unused(*pat), at),
                Some(uses) => uses.iter().for_each(|&node| self.visit(node, at)),
            }
        }
        if pats.is_empty() {
            self.end(Fate::Looked, at);
        }
    }

    fn end(&mut self, fate: Fate, at: At) {
        // A value inside a future that never ran is not lost: there is none.
        let fate = match fate {
            _ if at.way.nested && !at.runs => Fate::Unknown,
            Fate::Returned if at.field.is_some() => Fate::Stored(at.field),
            Fate::Dropped if at.named => Fate::LetGo,
            fate => fate,
        };
        self.out.push(End { fate, way: at.way });
    }
}
