//! Where control divides and meets: conditions, arms, loops, selects, and what is alive after them.

use super::super::events::{Callee, EndlessLoop, Head};
use super::super::live::{Live, Owner};
use super::{Exit, Flow, Use, Value, last_segment};
use crate::ir::{ArmId, BinaryOp, ExprId, ExprKind, List, Name, PatId, PatKind};
use crate::link::sym;
use crate::link::ty::TyKind;
use crate::workspace::Edition;

impl Flow<'_, '_> {
    pub(super) fn binary(&mut self, op: BinaryOp, lhs: ExprId, rhs: ExprId) -> Value {
        if !matches!(op, BinaryOp::And | BinaryOp::Or) {
            self.borrow(lhs);
            self.borrow(rhs);
            return Value::default();
        }
        // In `if let .. && let ..` all of it holds where control goes on; the other way, only temporaries are alive.
        let is_chain = op == BinaryOp::And && (self.is_let(lhs) || self.is_let(rhs));
        self.operand(lhs);
        let before = self.live.clone();
        let questions = self.ask(lhs);
        self.operand(rhs);
        self.asked.truncate(questions);
        if !is_chain {
            self.live = self.meet(before, self.live.clone());
        }
        Value::default()
    }

    /// An operand of `&&` or `||` drops its temporaries, unless it is the `let` of a chain.
    pub(super) fn operand(&mut self, expr: ExprId) {
        if self.is_let(expr) {
            self.borrow(expr);
        } else {
            let value = self.scoped(expr, Use::Borrow);
            self.release(&value.guards);
        }
    }

    pub(super) fn enter_exit(&mut self, label: Name) {
        self.breaks.push(Exit {
            label,
            live: None,
            value: Value::default(),
            again: None,
            blocks: self.blocks.len(),
            temps: self.temps,
        });
    }

    /// Where a loop or labelled block ends: what is alive on the ways that left it, and the value they left it with.
    pub(super) fn exit(&mut self) -> (Live, Value) {
        self.breaks.pop().map_or((None, Value::default()), |exit| (exit.live, exit.value))
    }

    pub(super) fn leave(&mut self, label: Name, value: Value) {
        if let Some(target) = self.go_to(label) {
            let here = self.live.take();
            let before = std::mem::take(&mut self.breaks[target].value);
            let left = self.breaks[target].live.take();
            self.breaks[target].live = self.join(left, here, &before, &value);
            self.breaks[target].value = before.merge(value);
        }
        self.live = None;
    }

    pub(super) fn begin_again(&mut self, label: Name) {
        if let Some(target) = self.go_to(label) {
            let here = self.live.take();
            let again = self.breaks[target].again.take();
            self.breaks[target].again = self.meet(again, here);
        }
        self.live = None;
    }

    /// Ends what stands inside the loop or block that is left.
    fn go_to(&mut self, label: Name) -> Option<usize> {
        let target =
            self.breaks.iter().rposition(|exit| label == Name::EMPTY || exit.label == label)?;
        let exit = &self.breaks[target];
        let (blocks, temps) = (exit.blocks.min(self.blocks.len()), exit.temps);
        let ended: Vec<PatId> = self.blocks[blocks..].iter().flatten().copied().collect();
        self.end(|_, owner| match owner {
            Owner::Binding(pat) => ended.contains(&pat),
            Owner::Temporary(depth) => depth > temps,
            Owner::Value | Owner::Outside => false,
        });
        Some(target)
    }

    /// Walks a round of a loop, and again if it leaves other guards alive than it found: the next one begins with those.
    fn rounds(&mut self, round: impl Fn(&mut Self) -> Live) -> Live {
        let (mark, entry) = (self.out.mark(), self.live.clone());
        let signals = self.signals;
        let left = round(self);
        let again = self.breaks.last_mut().and_then(|exit| exit.again.take());
        let back = self.meet(self.live.clone(), again);
        let next = self.meet(entry.clone(), back);
        if next == entry {
            return left;
        }
        self.out.rewind(mark);
        let n_calls = self.out.calls.len();
        self.futures.retain(|_, &mut call| (call as usize) < n_calls);
        self.signals = signals;
        if let Some(exit) = self.breaks.last_mut() {
            (exit.live, exit.value) = (None, Value::default());
        }
        self.live = next;
        round(self)
    }

    pub(super) fn if_expr(&mut self, cond: ExprId, then: ExprId, otherwise: ExprId) -> Value {
        let has_let = self.is_let(cond);
        // Until edition 2024 the temporaries of `if let` live to the end of the statement.
        let scoped = !has_let || self.edition >= Edition::E2024;
        self.blocks.push(Vec::new());
        self.temps += usize::from(scoped);
        let outer = std::mem::take(&mut self.refuted);
        let before = self.before_head();
        self.borrow(cond);
        let refuted = std::mem::replace(&mut self.refuted, outer);
        let own = self.head_guards(&before, Head::IfLet, self.let_pats(cond));
        if !has_let {
            // A plain condition's temporaries drop before the body.
            self.close_temps();
        }
        let after_cond = self.live.clone();
        let doubtful = Self::doubtful(&self.live);
        let questions = self.ask(cond);
        let asked = self.asks_option(cond);
        self.learn(asked);
        let inside = self.runtime_detected(cond);
        let outside_runtime = self.outside_runtime;
        self.outside_runtime |= inside == Some(false);
        let when = self.enter(self.known_where(cond, true));
        let yes = self.scoped(then, Use::Move);
        self.when = when;
        self.end_of_body(&own);
        self.outside_runtime = outside_runtime || inside == Some(true);
        let bindings = self.blocks.last().cloned().unwrap_or_default();
        self.end_block();
        let depth = self.temps;
        let ends = |owner: Owner| match owner {
            Owner::Temporary(known) => has_let && scoped && known == depth,
            Owner::Binding(pat) => bindings.contains(&pat),
            Owner::Value | Owner::Outside => false,
        };
        self.end(|_, owner| ends(owner));
        let after_then = std::mem::replace(&mut self.live, after_cond);
        self.end(|guard, owner| ends(owner) || refuted.contains(&guard));
        if has_let && scoped {
            self.temps -= 1;
        }
        self.learn(asked.map(|(pat, filled)| (pat, !filled)));
        self.enter(self.known_where(cond, false));
        let no = self.scoped(otherwise, Use::Move);
        self.when = when;
        let is_left = after_then.is_none() || self.live.is_none();
        // After `if try_current().is_ok() { return .. }` there is none either.
        let left_inside = inside == Some(true) && after_then.is_none();
        self.outside_runtime = outside_runtime || left_inside;
        let after_else = self.live.take();
        self.live = self.join(after_then, after_else, &yes, &no);
        self.answered(questions, is_left);
        self.note_doubts(cond, &[then, otherwise], &doubtful);
        yes.merge(no)
    }

    /// Whether a condition says that a runtime is entered (`Some(true)`), or that none is.
    pub(super) fn runtime_detected(&self, cond: ExprId) -> Option<bool> {
        let ir = &self.linked.ir;
        let (asked, inside) = match ir.expr(cond) {
            ExprKind::MethodCall { receiver, method, .. } => match ir.name(method) {
                "is_ok" => (receiver, true),
                "is_err" => (receiver, false),
                _ => return None,
            },
            ExprKind::Let { pat, scrutinee } => (scrutinee, self.is_success(pat)?),
            ExprKind::Unary(inner) => return self.runtime_detected(inner).map(|inside| !inside),
            _ => return None,
        };
        self.detects_runtime(asked).then_some(inside)
    }

    pub(super) fn detects_runtime(&self, call: ExprId) -> bool {
        Callee::of(self.typed.res(call)).effects(self.program).detects_runtime
    }

    /// Whether a pattern is `Ok(..)` or `Err(..)`.
    pub(super) fn is_success(&self, pat: PatId) -> Option<bool> {
        let ir = &self.linked.ir;
        let PatKind::TupleStruct { path, .. } = ir.pats[pat.index()].kind else { return None };
        match last_segment(self.linked, path) {
            "Ok" => Some(true),
            "Err" => Some(false),
            _ => None,
        }
    }

    /// Where branches meet: what is held on all, and what the value carries out of each: one lock, though locked at different places.
    pub(super) fn join(
        &self,
        left: Live,
        right: Live,
        left_value: &Value,
        right_value: &Value,
    ) -> Live {
        let carried = |live: &Live, value: &Value| -> Vec<u32> {
            let alive = |guard: &u32| live.as_ref().is_some_and(|live| live.contains(*guard));
            value.guards.iter().copied().filter(alive).collect()
        };
        let (from_left, from_right) = (carried(&left, left_value), carried(&right, right_value));
        let mut live = self.meet(left, right)?;
        if !from_left.is_empty() && !from_right.is_empty() {
            let all: Vec<u32> = from_left.into_iter().chain(from_right).collect();
            let place = |guard: u32| self.out.acquisitions[guard as usize].place.as_ref();
            if all.iter().all(|&guard| place(guard).is_some() && place(guard) == place(all[0])) {
                live.assure(&all);
            }
        }
        Some(live)
    }

    pub(super) fn is_let(&self, cond: ExprId) -> bool {
        match self.linked.ir.expr(cond) {
            ExprKind::Let { .. } => true,
            ExprKind::Binary { op: BinaryOp::And, lhs, rhs } => {
                self.is_let(lhs) || self.is_let(rhs)
            }
            _ => false,
        }
    }

    pub(super) fn match_expr(&mut self, scrutinee: ExprId, arms: List<ArmId>) -> Value {
        let before = self.before_head();
        let mut matched = self.scrutinee(scrutinee);
        matched.value.future = None;
        let arms: Vec<ArmId> = self.linked.ir.list(arms).collect();
        let pats = arms.iter().map(|arm| self.linked.ir.arms[arm.index()].pat);
        let pats: Vec<PatId> = pats.collect();
        let own = self.head_guards(&before, Head::Match, pats);
        let detects_runtime = self.detects_runtime(scrutinee);
        let start = self.live.clone();
        let doubtful = Self::doubtful(&self.live);
        let bodies: Vec<ExprId> =
            arms.iter().map(|arm| self.linked.ir.arms[arm.index()].body).collect();
        let questions = self.ask(scrutinee);
        let mut is_left = false;
        let mut end: Live = None;
        let mut result: Option<Value> = None;
        // Guards that an arm before has taken with the success they stand for.
        let mut taken: Vec<u32> = Vec::new();
        for arm in arms {
            let arm = self.linked.ir.arms[arm.index()];
            self.live.clone_from(&start);
            self.blocks.push(Vec::new());
            let own = self.offer(arm.pat, &matched, &taken);
            self.accept(arm.pat, own, &matched);
            if arm.guard.is_none() {
                taken.extend(self.settled(arm.pat, &matched));
            }
            if !arm.guard.is_none() {
                self.scoped(arm.guard, Use::Borrow);
            }
            let failed = detects_runtime && self.is_success(arm.pat) != Some(true);
            let outside = std::mem::replace(&mut self.outside_runtime, failed);
            self.outside_runtime |= outside;
            let when = self.enter(self.known_of(arm.pat, scrutinee));
            let arm_value = self.scoped(arm.body, Use::Move);
            self.when = when;
            self.outside_runtime = outside;
            self.end_block();
            let live = self.live.take();
            is_left |= live.is_none();
            self.asked.truncate(questions + 1);
            (end, result) = match result {
                None => (live, Some(arm_value)),
                Some(before) => {
                    (self.join(end, live, &before, &arm_value), Some(before.merge(arm_value)))
                }
            };
        }
        self.end_of_body(&own);
        self.live = if result.is_none() { None } else { end };
        self.answered(questions, is_left);
        self.note_doubts(scrutinee, &bodies, &doubtful);
        result.unwrap_or_default()
    }

    pub(super) fn takes_guard(&self, pat: PatId) -> bool {
        let mut takes = false;
        self.linked.ir.bindings(pat, &mut |binding| {
            let ty = self.typed.pat_ty(binding);
            let is_ref = matches!(self.typed.cx.types.kind(ty), TyKind::Ref { .. });
            takes |= !is_ref && (self.has_guard(ty) || self.destructed(ty).is_some());
        });
        takes
    }

    pub(super) fn loop_expr(&mut self, body: ExprId, label: Name) -> Value {
        self.enter_exit(label);
        let is_paced = self.is_paced(body);
        let loops = self.loops;
        self.loops += u32::from(!is_paced);
        let first = self.out.calls.len();
        let waits = |flow: &Self| flow.out.awaits.len() - flow.signals;
        let before = waits(self);
        self.rounds(|flow| {
            flow.scoped(body, Use::Move);
            None
        });
        self.loops = loops;
        let (live, value) = self.exit();
        self.live = live;
        let for_ever = self.live.is_none() && waits(self) > before;
        if for_ever {
            let calls = first..self.out.calls.len();
            self.out.endless_loops.push(EndlessLoop { calls, is_paced });
        }
        self.out.serves |= for_ever && !self.detached && (self.piece > 0 || self.returns_nothing);
        value
    }

    pub(super) fn while_expr(&mut self, cond: ExprId, body: ExprId, label: Name) -> Value {
        self.enter_exit(label);
        self.loops += 1;
        let done = self.rounds(|flow| flow.while_round(cond, body));
        self.loops -= 1;
        let (left, _) = self.exit();
        self.live = self.meet(left, done);
        Value::default()
    }

    /// Returns what is alive where the condition fails.
    fn while_round(&mut self, cond: ExprId, body: ExprId) -> Live {
        let has_let = self.is_let(cond);
        self.blocks.push(Vec::new());
        self.temps += 1;
        let outer = std::mem::take(&mut self.refuted);
        let before = self.before_head();
        self.borrow(cond);
        let refuted = std::mem::replace(&mut self.refuted, outer);
        let own = self.head_guards(&before, Head::WhileLet, self.let_pats(cond));
        let depth = self.temps;
        if !has_let {
            self.close_temps();
        }
        let mut done = self.live.clone();
        let questions = self.ask(cond);
        let value = self.scoped(body, Use::Move);
        self.asked.truncate(questions);
        self.end_of_body(&own);
        self.release(&value.guards);
        let bindings = self.blocks.last().cloned().unwrap_or_default();
        self.end_block();
        if has_let {
            self.close_temps();
        }
        if let Some(done) = &mut done {
            done.release(|guard, owner| match owner {
                Owner::Binding(pat) if bindings.contains(&pat) => true,
                Owner::Temporary(known) if has_let && known == depth => true,
                _ => refuted.contains(&guard),
            });
        }
        done
    }

    pub(super) fn for_expr(
        &mut self,
        pat: PatId,
        iter: ExprId,
        body: ExprId,
        label: Name,
    ) -> Value {
        let before = self.before_head();
        let value = self.eval(iter, Use::Move);
        self.temporary(&value.guards);
        let own = if self.is_owned(self.ty(iter), 0) {
            self.head_guards(&before, Head::For, [pat])
        } else {
            Vec::new()
        };
        let item = value.place.map(|place| place.element(sym::INDEX, None));
        self.enter_exit(label);
        self.loops += 1;
        let questions = self.ask(iter);
        let done = self.rounds(|flow| {
            let done = flow.live.clone();
            flow.blocks.push(Vec::new());
            flow.bind(pat, Value::at(item.clone()));
            let value = flow.scoped(body, Use::Move);
            flow.end_of_body(&own);
            flow.release(&value.guards);
            flow.end_block();
            done
        });
        self.asked.truncate(questions);
        self.loops -= 1;
        let (left, _) = self.exit();
        self.live = self.meet(left, done);
        Value::default()
    }

    pub(super) fn select(&mut self, expr: ExprId, index: usize) -> Value {
        let select = self.linked.ir.selects[index];
        let arms: Vec<_> = self
            .linked
            .ir
            .list(select.arms)
            .map(|arm| self.linked.ir.select_arms[arm.index()])
            .collect();
        let futures = self.select_futures(&arms);
        for value in &futures {
            self.release(&value.guards);
        }
        self.await_point(expr, None);
        let start = self.live.clone();
        let mut end = (None, Value::default());
        for (arm, future) in arms.into_iter().zip(futures) {
            self.live = start.clone();
            self.blocks.push(Vec::new());
            let value = self.arm_value(future);
            self.bind(arm.pat, value);
            let value = self.scoped(arm.handler, Use::Move);
            self.end_block();
            end = self.one_way(end, value);
        }
        if !select.otherwise.is_none() {
            self.live = start;
            let value = self.scoped(select.otherwise, Use::Move);
            end = self.one_way(end, value);
        }
        self.live = end.0;
        Value { future: None, ..end.1 }
    }

    /// Adds the way that control came here by, with the value it gives, to those seen before.
    fn one_way(&mut self, (before, known): (Live, Value), value: Value) -> (Live, Value) {
        let here = self.live.take();
        match (&before, &here) {
            (_, None) => (before, known),
            (None, _) => (here, value),
            _ => (self.join(before, here, &known, &value), known.merge(value)),
        }
    }
}
