//! The lock map as a picture of its own: locks in layers, each below those that are held when it is taken, so that what turns back goes up. The
//! layout is small and always the same for the same map.

use std::fmt::Write as _;

use super::pictures::label;
use super::{Map, Order};

/// Of a character, in a box.
const CHAR: usize = 8;
const BOX_HEIGHT: usize = 44;
const BETWEEN_BOXES: usize = 36;
const BETWEEN_LAYERS: usize = 110;
const MARGIN: usize = 24;
/// How often the locks of a layer are sorted by what they hang on.
const ROUNDS: usize = 4;

const STYLE: &str = "text{font:13px ui-monospace,monospace;fill:#1f2328}.small{font-size:10px;fill:#57606a}\
rect{fill:#f6f8fa;stroke:#57606a;rx:6}path{fill:none;stroke:#57606a;stroke-width:1.2}\
.cycle{stroke:#c0392b}.wrong{stroke:#c0392b;stroke-width:2.4}.say{fill:#c0392b}";

/// Where a lock is drawn.
#[derive(Clone, Copy, Default)]
struct Spot {
    x: usize,
    y: usize,
    width: usize,
}

pub(super) fn picture(map: &Map) -> String {
    let layers = sorted(map, layers(map));
    let (spots, width, height) = spots(map, &layers);
    let mut out = String::new();
    let _infallible = writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\">\n<title>Locks and what is taken while each is held</title>\n<style>{STYLE}</style>\n<defs>{}{}</defs>\n<rect width=\"100%\" height=\"100%\" style=\"fill:#fff;stroke:none\"/>",
        arrow("plain", "#57606a"),
        arrow("bad", "#c0392b"),
    );
    for order in &map.orders {
        line(&mut out, order, spots[order.from], spots[order.to]);
    }
    for &lock in layers.iter().flatten() {
        let (Spot { x, y, width }, of) = (spots[lock], &map.locks[lock]);
        let place = if of.line == 0 { String::new() } else { format!("{}:{}", of.path, of.line) };
        let _infallible = writeln!(
            out,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{BOX_HEIGHT}\"/><text x=\"{}\" y=\"{}\">{}</text><text class=\"small\" x=\"{}\" y=\"{}\">{}</text>",
            x + CHAR,
            y + 18,
            escaped(&of.name),
            x + CHAR,
            y + 34,
            escaped(&place),
        );
    }
    out.push_str("</svg>\n");
    out
}

fn arrow(id: &str, colour: &str) -> String {
    format!(
        "<marker id=\"{id}\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto-start-reverse\"><path d=\"M0 0L10 5L0 10z\" style=\"fill:{colour};stroke:none\"/></marker>"
    )
}

/// The layer of each lock: one below the lowest that is held when it is taken. What turns back does not count, and of cycles that nobody
/// reports, what would push a lock down for ever.
fn layers(map: &Map) -> Vec<Vec<usize>> {
    let mut layer = vec![0usize; map.locks.len()];
    for _ in 0..map.locks.len() {
        let mut moved = false;
        for order in map.orders.iter().filter(|order| !order.is_wrong()) {
            let below = layer[order.from] + 1;
            if layer[order.to] < below && below < map.locks.len() {
                layer[order.to] = below;
                moved = true;
            }
        }
        if !moved {
            break;
        }
    }
    let ordered: Vec<usize> = (0..map.locks.len()).filter(|&lock| map.is_ordered(lock)).collect();
    let mut used: Vec<usize> = ordered.iter().map(|&lock| layer[lock]).collect();
    used.sort_unstable();
    used.dedup();
    let of_layer = |at: usize| ordered.iter().copied().filter(|&lock| layer[lock] == at).collect();
    used.iter().map(|&at| of_layer(at)).collect()
}

/// Each layer in the order of what its locks hang on, so that fewer lines cross.
fn sorted(map: &Map, mut layers: Vec<Vec<usize>>) -> Vec<Vec<usize>> {
    for _ in 0..ROUNDS {
        let mut at = vec![0usize; map.locks.len()];
        for layer in &layers {
            for (&lock, index) in layer.iter().zip(0..) {
                at[lock] = index * 1000 / layer.len();
            }
        }
        let wanted = |lock: usize| {
            let near = map.orders.iter().filter_map(|order| match (order.from, order.to) {
                (from, to) if to == lock => Some(at[from]),
                (from, to) if from == lock => Some(at[to]),
                _ => None,
            });
            let near: Vec<usize> = near.collect();
            near.iter().sum::<usize>() / near.len().max(1)
        };
        for layer in layers.iter_mut().skip(1) {
            layer.sort_by_key(|&lock| (wanted(lock), lock));
        }
    }
    layers
}

fn spots(map: &Map, layers: &[Vec<usize>]) -> (Vec<Spot>, usize, usize) {
    let box_width = |lock: usize| {
        let of = &map.locks[lock];
        let place = of.path.chars().count() + 6;
        (of.name.chars().count().max(place * 6 / CHAR) + 2) * CHAR
    };
    let layer_width = |layer: &Vec<usize>| -> usize {
        let boxes: usize = layer.iter().map(|&lock| box_width(lock) + BETWEEN_BOXES).sum();
        boxes.saturating_sub(BETWEEN_BOXES)
    };
    let widest = layers.iter().map(layer_width).max().unwrap_or(0);
    let mut spots = vec![Spot::default(); map.locks.len()];
    for (layer, index) in layers.iter().zip(0..) {
        let mut x = MARGIN + (widest - layer_width(layer)) / 2;
        for &lock in layer {
            let width = box_width(lock);
            spots[lock] = Spot { x, y: MARGIN + index * (BOX_HEIGHT + BETWEEN_LAYERS), width };
            x += width + BETWEEN_BOXES;
        }
    }
    let layers = layers.len().max(1);
    let height = layers * BOX_HEIGHT + (layers - 1) * BETWEEN_LAYERS + 2 * MARGIN;
    // What turns back swings out to the right.
    (spots, widest + 2 * MARGIN + 240, height)
}

fn line(out: &mut String, order: &Order, from: Spot, to: Spot) {
    let middle = |spot: Spot| spot.x + spot.width / 2;
    let down = to.y > from.y;
    let (x1, x2) = (middle(from), middle(to));
    let (path, label_x, label_y) = if down {
        let (y1, y2) = (from.y + BOX_HEIGHT, to.y);
        let bend = (y2 - y1) / 2;
        let path = format!("M{x1} {y1}C{x1} {} {x2} {} {x2} {y2}", y1 + bend, y2 - bend);
        (path, x1.midpoint(x2) + 6, y1.midpoint(y2))
    } else {
        // From and to the right edges, around what lies between.
        let (x1, x2) = (from.x + from.width, to.x + to.width);
        let (y1, y2) = (from.y + BOX_HEIGHT / 2, to.y + BOX_HEIGHT / 2);
        let far = x1.max(x2) + 60;
        (
            format!("M{x1} {y1}C{far} {y1} {far} {y2} {x2} {y2}"),
            far.saturating_sub(10),
            y1.midpoint(y2),
        )
    };
    let (class, marker) = match (order.is_wrong(), order.cycle) {
        (true, _) => (" class=\"wrong\"", "bad"),
        (false, Some(_)) => (" class=\"cycle\"", "bad"),
        (false, None) => ("", "plain"),
    };
    let places: Vec<String> = order
        .places
        .iter()
        .map(|site| format!("{} at {}:{}", site.function, site.taken.path, site.taken.line))
        .collect();
    let title = format!("{} while {} is held\n{}", order.taken, order.held, places.join("\n"));
    let _infallible = writeln!(
        out,
        "<path d=\"{path}\"{class} marker-end=\"url(#{marker})\"><title>{}</title></path>",
        escaped(&title)
    );
    for (text, index) in label(order).iter().zip(0..) {
        let class = if index == 0 { "small" } else { "small say" };
        let _infallible = writeln!(
            out,
            "<text class=\"{class}\" x=\"{label_x}\" y=\"{}\">{}</text>",
            label_y + index * 12,
            escaped(text)
        );
    }
}

/// For XML.
fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;").replace('\'', "&#39;")
}
