//! What macros do with the values in them. Which are select- or join-shaped, models say; of others nothing is known.

use super::nodes::{LOOKED, Node, NodeId, UNKNOWN};
use super::walk::Walk;
use crate::facts::flow::{formats, last_segment};
use crate::ir::{ExprId, MacroShape};

impl Walk<'_, '_> {
    pub(super) fn macro_call(&mut self, expr: ExprId, index: usize, node: NodeId) {
        let call = self.linked.ir.macros[index];
        let effects = self.program.macro_effects(self.module, self.linked, call.path);
        if effects.opaque {
            return;
        }
        let name = last_segment(self.linked, call.path);
        match call.shape {
            MacroShape::Exprs(list) => {
                if name == "cfg_if" {
                    self.graph.blind = true;
                }
                let each = if effects.join {
                    self.graph.add(Node::Await(expr))
                } else if name == "vec" {
                    self.graph.add(Node::Collected(node))
                } else if formats(name) {
                    LOOKED
                } else {
                    UNKNOWN
                };
                self.all(list, each);
                if name.starts_with("assert") || name == "panic" {
                    self.asserted = Some(self.steps);
                }
            }
            MacroShape::Repeat { value, len } => {
                self.expr(value, UNKNOWN);
                self.expr(len, LOOKED);
            }
            MacroShape::Matches { expr, pat, guard } => {
                let bound = self.pattern(pat);
                self.expr(expr, bound);
                self.expr(guard, LOOKED);
            }
            MacroShape::Select(select) => self.select(select.index(), node),
            MacroShape::Block(block) => self.body(block, UNKNOWN, true),
            MacroShape::Opaque => self.graph.blind = true,
        }
    }

    fn select(&mut self, index: usize, node: NodeId) {
        let select = self.linked.ir.selects[index];
        let arms: Vec<_> = self
            .linked
            .ir
            .list(select.arms)
            .map(|arm| self.linked.ir.select_arms[arm.index()])
            .collect();
        for arm in arms {
            self.expr(arm.cond, LOOKED);
            let polled = self.graph.add(Node::Await(arm.future));
            self.expr(arm.future, polled);
            self.apart(|walk| walk.expr(arm.handler, node));
        }
        self.expr(select.otherwise, node);
    }
}
