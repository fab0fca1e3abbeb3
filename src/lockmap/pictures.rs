//! The lock map for Graphviz and Mermaid. Locks that are never held together with another are left out. Names and paths are foreign text: each
//! format's own characters are escaped.

use std::fmt::Write as _;

use super::{Map, Order};

pub(super) fn dot(map: &Map) -> String {
    let mut out = String::from(
        "digraph locks {\n  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n  edge [fontname=\"sans-serif\", fontsize=10];\n",
    );
    for (lock, at) in map.locks.iter().zip(0..).filter(|&(_, at)| map.is_ordered(at)) {
        let place =
            if lock.line == 0 { String::new() } else { format!("{}:{}", lock.path, lock.line) };
        let (name, place) = (quoted(&lock.name), quoted(&place));
        let _infallible = writeln!(out, "  n{at} [label=\"{name}\\n{place}\"];");
    }
    for order in &map.orders {
        let Order { from, to, .. } = order;
        let colour = match (order.is_wrong(), order.cycle) {
            (true, _) => ", color=\"#c0392b\", fontcolor=\"#c0392b\", penwidth=2",
            (false, Some(_)) => ", color=\"#c0392b\"",
            (false, None) => "",
        };
        let label = label(order).iter().map(|line| quoted(line)).collect::<Vec<_>>().join("\\n");
        let _infallible = writeln!(out, "  n{from} -> n{to} [label=\"{label}\"{colour}];");
    }
    out.push_str("}\n");
    out
}

pub(super) fn mermaid(map: &Map) -> String {
    let mut out = String::from("flowchart TD\n");
    for (lock, at) in map.locks.iter().zip(0..).filter(|&(_, at)| map.is_ordered(at)) {
        let place =
            if lock.line == 0 { String::new() } else { format!("{}:{}", lock.path, lock.line) };
        let (name, place) = (coded(&lock.name), coded(&place));
        let _infallible = writeln!(out, "  n{at}[\"{name}<br/>{place}\"]");
    }
    let mut cyclic = Vec::new();
    for (order, index) in map.orders.iter().zip(0..) {
        let arrow = if order.is_wrong() { "==>" } else { "-->" };
        let label = label(order).iter().map(|line| coded(line)).collect::<Vec<_>>().join("<br/>");
        let Order { from, to, .. } = order;
        let _infallible = writeln!(out, "  n{from} {arrow}|\"{label}\"| n{to}");
        if order.cycle.is_some() || order.is_wrong() {
            cyclic.push(format!("{index}"));
        }
    }
    if !cyclic.is_empty() {
        let _infallible = writeln!(out, "  linkStyle {} stroke:#c0392b", cyclic.join(","));
    }
    out
}

/// The first place, how many there are, and what is wrong.
pub(super) fn label(order: &Order) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(first) = order.places.first() {
        let more = match order.places.len() {
            1 => String::new(),
            n => format!(" +{}", n - 1),
        };
        lines.push(format!("{}:{}{more}", first.taken.path, first.taken.line));
    }
    lines.extend(order.marks());
    lines
}

/// For a quoted string of DOT.
fn quoted(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " ")
}

/// For a quoted label of Mermaid, which reads HTML and its own `#code;`.
fn coded(text: &str) -> String {
    let mut out = String::new();
    for ch in text.chars() {
        match ch {
            '"' | '#' | '&' | '<' | '>' | '`' | '\n' => {
                let _infallible = write!(out, "#{};", u32::from(ch));
            }
            _ => out.push(ch),
        }
    }
    out
}
