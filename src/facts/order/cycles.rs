//! Orders of locks that turn back: one for each group of locks that are all in cycles with each other, and what to turn round.

use std::collections::BTreeMap;

use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;

use super::{Edge, Inversion, LockOrder, Pair};
use crate::facts::events::LockClass;

/// Locks in the cycles that are looked for.
const MAX_CYCLE: usize = 4;
/// Places of one order that are tried for a cycle.
const MAX_TRIED: usize = 8;
/// In groups of more locks, what to turn round is estimated.
const MAX_EXACT: usize = 12;

type Pairs = BTreeMap<(LockClass, LockClass), Pair>;

/// Finds the cycles, those aside that the declared order settles, and marks the pairs in them.
pub(super) fn find(order: &mut LockOrder) {
    let open = order.pairs.iter().filter(|(_, pair)| !pair.against);
    let graph: DiGraphMap<LockClass, ()> =
        open.map(|(&(held, taken), _)| (held, taken, ())).collect();
    let mut groups = tarjan_scc(&graph);
    groups.retain(|group| group.len() > 1);
    for group in &mut groups {
        group.sort_unstable();
    }
    groups.sort();
    for group in groups {
        let Some(cycle) = shortest_cycle(&group, &order.pairs) else { continue };
        let sequence = sequence(&group, &order.pairs);
        let rank = |class| sequence.iter().position(|&known| known == class);
        let index = order.inversions.len();
        for (&(held, taken), pair) in &mut order.pairs {
            if let (Some(held), Some(taken)) = (rank(held), rank(taken))
                && !pair.against
            {
                pair.cycle = Some(index);
                pair.turns_back = held > taken;
            }
        }
        let inversion = inversion(cycle, index, &order.pairs);
        order.inversions.push(inversion);
    }
}

/// Told so that what turns back comes last.
fn inversion(mut cycle: Vec<Edge>, index: usize, pairs: &Pairs) -> Inversion {
    let key = |edge: &Edge| (edge.held_class, edge.taken_class);
    let places = |edge: &Edge| pairs.get(&key(edge)).map_or(0, |pair| pair.edges.len());
    let turns = |edge: &Edge| pairs.get(&key(edge)).is_some_and(|pair| pair.turns_back);
    let turning = (0..cycle.len()).filter(|&at| turns(&cycle[at]));
    // Of equals the last.
    let last = turning.rev().min_by_key(|&at| places(&cycle[at]));
    let first = last.map_or(0, |last| (last + 1) % cycle.len());
    cycle.rotate_left(first);
    let in_cycle: Vec<_> = cycle.iter().map(key).collect();
    let others = pairs.iter().filter(|(key, pair)| {
        pair.cycle == Some(index) && pair.turns_back && Some(*key) != in_cycle.last()
    });
    let others = others.filter_map(|(_, pair)| pair.edges.first().cloned()).collect();
    Inversion { places: cycle.iter().map(places).collect(), edges: cycle, others }
}

/// The locks of a group in the order that the most places keep to; of equals the first in the order of declarations.
fn sequence(group: &[LockClass], pairs: &Pairs) -> Vec<LockClass> {
    let weight = |held: usize, taken: usize| {
        let pair = pairs.get(&(group[held], group[taken])).filter(|pair| !pair.against);
        pair.map_or(0, |pair| pair.edges.len())
    };
    let all = 0..group.len();
    if group.len() > MAX_EXACT {
        let lead = |at: usize| {
            let first: usize = all.clone().map(|other| weight(at, other)).sum();
            let second: usize = all.clone().map(|other| weight(other, at)).sum();
            (second.saturating_sub(first), usize::MAX - first.saturating_sub(second))
        };
        let mut order: Vec<usize> = all.clone().collect();
        order.sort_by_key(|&at| lead(at));
        return order.into_iter().map(|at| group[at]).collect();
    }
    // What it costs at least to append the locks that are not in the set: the places that take one of the set under them.
    let cost = |set: usize, next: usize| -> usize {
        all.clone().filter(|other| set >> other & 1 == 1).map(|other| weight(next, other)).sum()
    };
    let whole = (1usize << group.len()) - 1;
    let mut rest = vec![0usize; whole + 1];
    let outside = |set: usize| all.clone().filter(move |next| set >> next & 1 == 0);
    for set in (0..whole).rev() {
        let costs = outside(set).map(|next| cost(set, next) + rest[set | 1 << next]);
        rest[set] = costs.min().unwrap_or(0);
    }
    let mut set = 0;
    let mut order = Vec::new();
    while let Some(next) =
        outside(set).find(|&next| cost(set, next) + rest[set | 1 << next] == rest[set])
    {
        order.push(group[next]);
        set |= 1 << next;
    }
    order
}

/// The shortest cycle of a group that can deadlock: not all readers, no lock common to all its edges, more than one place in the code.
fn shortest_cycle(group: &[LockClass], pairs: &Pairs) -> Option<Vec<Edge>> {
    for length in 2..=group.len().min(MAX_CYCLE) {
        for &start in group {
            let mut path = vec![start];
            if let Some(found) = extend(group, pairs, &mut path, length) {
                return Some(found);
            }
        }
    }
    None
}

fn extend(
    group: &[LockClass],
    pairs: &Pairs,
    path: &mut Vec<LockClass>,
    length: usize,
) -> Option<Vec<Edge>> {
    if path.len() == length {
        return close(pairs, path);
    }
    let (first, last) = (*path.first()?, *path.last()?);
    // Cycles are found from their smallest class.
    for &next in group.iter().filter(|&&next| next > first) {
        let is_open = pairs.get(&(last, next)).is_some_and(|pair| !pair.against);
        if path.contains(&next) || !is_open {
            continue;
        }
        path.push(next);
        let found = extend(group, pairs, path, length);
        path.pop();
        if found.is_some() {
            return found;
        }
    }
    None
}

fn close(pairs: &Pairs, path: &[LockClass]) -> Option<Vec<Edge>> {
    let ways: Vec<&[Edge]> = path
        .iter()
        .zip(path.iter().cycle().skip(1))
        .map(|(&held, &taken)| {
            let pair = pairs.get(&(held, taken)).filter(|pair| !pair.against)?;
            Some(&pair.edges[..pair.edges.len().min(MAX_TRIED)])
        })
        .collect::<Option<_>>()?;
    let mut chosen: Vec<&Edge> = Vec::new();
    pick(&ways, &mut chosen).then(|| chosen.into_iter().cloned().collect())
}

/// Chooses one witness for each edge, so that together they can deadlock.
fn pick<'e>(ways: &[&'e [Edge]], chosen: &mut Vec<&'e Edge>) -> bool {
    let Some((first, rest)) = ways.split_first() else { return can_deadlock(chosen) };
    for edge in *first {
        chosen.push(edge);
        if pick(rest, chosen) {
            return true;
        }
        chosen.pop();
    }
    false
}

fn can_deadlock(edges: &[&Edge]) -> bool {
    let Some((first, rest)) = edges.split_first() else { return false };
    let gate = first.gates.iter().any(|gate| rest.iter().all(|edge| edge.gates.contains(gate)));
    // One `join!` takes two locks in both orders; it needs another to meet.
    let same_place = rest.iter().any(|edge| {
        edge.held == first.held || edge.held == first.taken && edge.taken == first.held
    });
    // Readers let each other in: of each lock, who holds it and who waits for it must exclude each other.
    let mut next = edges.iter().cycle().skip(1);
    let blocks = edges.iter().all(|edge| {
        next.next().is_some_and(|next| !edge.taken_mode.is_shared() || !next.held_mode.is_shared())
    });
    let one_build =
        edges.iter().all(|edge| rest.iter().all(|other| !other.cfg.excludes(&edge.cfg)));
    !gate && !same_place && blocks && one_build
}
