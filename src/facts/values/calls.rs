//! What becomes of the operands of a call, as signatures and models say: taken over, handed back, polled, put away, looked at.

use super::kinds::{
    is_fallible, is_lazy, is_result_of_result, is_set, params_in, params_in_bound, plain,
};
use super::nodes::{DROPPED, FILLED, LOOKED, Node, NodeId, UNKNOWN};
use super::walk::Walk;
use super::{Fate, Kind, Task, Way};
use crate::facts::events::Callee;
use crate::ir::{ExprId, ExprKind, List, PatId, TypeId};
use crate::link::infer::Res;
use crate::link::ty::{Ty, TyKind};
use crate::link::{Container, FnId, sym};
use crate::models::{ArgUse, TaskHandle};

/// A call and what its value meets.
#[derive(Clone, Copy)]
struct Site {
    expr: ExprId,
    callee: Callee,
    receiver: Option<ExprId>,
    node: NodeId,
}

impl Walk<'_, '_> {
    pub(super) fn call(&mut self, expr: ExprId, callee: ExprId, args: List<ExprId>, node: NodeId) {
        if let Res::Ctor(..) = self.typed.res(expr) {
            return self.all(args, node);
        }
        let target = Callee::of(self.typed.res(expr));
        let by_path =
            matches!(self.typed.res(callee), Res::Fn(_) | Res::Virtual(_) | Res::Extern(_));
        if !by_path {
            self.expr(callee, UNKNOWN);
        }
        let site = Site { expr, callee: target, receiver: None, node };
        let args: Vec<ExprId> = self.linked.ir.list(args).collect();
        self.operands(site, &args);
    }

    pub(super) fn method(
        &mut self,
        expr: ExprId,
        receiver: ExprId,
        args: List<ExprId>,
        node: NodeId,
    ) {
        let callee = Callee::of(self.typed.res(expr));
        if callee == Callee::Unknown && self.typed.res(expr) == Res::Derived {
            return self.expr(receiver, node);
        }
        let site = Site { expr, callee, receiver: Some(receiver), node };
        let all: Vec<ExprId> = std::iter::once(receiver).chain(self.linked.ir.list(args)).collect();
        self.operands(site, &all);
    }

    fn operands(&mut self, site: Site, operands: &[ExprId]) {
        let asserted = self.asserted.take();
        let mut carried = false;
        let inner = self.inner_closures(site, operands);
        for (index, &expr) in operands.iter().enumerate() {
            if let ExprKind::Closure(closure) = self.linked.ir.expr(expr) {
                let closure = self.linked.ir.closures[closure.index()];
                let output = self.closure_output(site, index);
                self.body(closure.body, output, closure.is_async);
                continue;
            }
            self.named_callback(site, index, expr);
            let mut node = self.operand(site, index);
            let ty = self.ty(expr);
            carried |= self.is_same(node, site.node) && self.kind_of(ty).is_some();
            if index == 0 && self.unwraps(site) {
                node = self.raised(expr, node);
            }
            if let Some(keeper) = self.keeper(site, ty) {
                let called = self.graph.add(Node::End(Fate::Called(keeper)));
                node = self.graph.add(Node::Any(Box::new([called, node])));
            }
            if index == 0 && !inner.is_empty() {
                let all: Vec<NodeId> = inner.iter().copied().chain([node]).collect();
                node = self.graph.add(Node::Any(all.into()));
            }
            self.expr(expr, node);
        }
        // What comes after an assertion tells by its absence that it failed.
        let asserts = self.asserted == Some(self.steps);
        self.asserted = self.asserted.or(asserted);
        self.steps += 1;
        self.value(site, operands, carried, asserts);
    }

    /// What makes of a handle that lets its task run on one that ends it when dropped.
    fn keeper(&mut self, site: Site, operand: Ty) -> Option<FnId> {
        let ends = |func: &FnId| Fate::Called(*func).ends_with(self.program);
        let keeper = self.model(site.callee).filter(ends)?;
        matches!(self.kind_of(operand), Some((Kind::Task(TaskHandle::Detach), _))).then_some(keeper)
    }

    /// Whether a method takes its receiver, and gives no `Option` of it: then it did something about an error.
    fn unwraps(&self, site: Site) -> bool {
        let Some(func) = self.model(site.callee).filter(|_| site.receiver.is_some()) else {
            return false;
        };
        let by_ref = self.program.receiver(func);
        let adt = self.typed.cx.adt_of(self.ty(site.expr));
        !matches!(by_ref, Some(TyKind::Ref { .. }))
            && (adt.is_none() || adt != self.program.lang.option)
    }

    /// `map(fetch)` calls `fetch`.
    fn named_callback(&mut self, site: Site, index: usize, expr: ExprId) {
        let Some(func) = self.model(site.callee) else { return };
        let Some(callback) = Callee::of(self.typed.res(expr)).func() else { return };
        let is_name = matches!(self.linked.ir.expr(expr), ExprKind::Name(_) | ExprKind::Path(_));
        if is_name
            && self.program.func(callback).is_async
            && self.program.arg_use(func, index) == Some(ArgUse::RunsInline)
        {
            let output = self.closure_output(site, index);
            self.make(expr, output, Kind::Future, Way::default(), None);
        }
    }

    /// Where closures that run on the spot put the items of the first operand: their parameters.
    fn inner_closures(&mut self, site: Site, operands: &[ExprId]) -> Vec<NodeId> {
        let Some(func) = self.model(site.callee) else { return Vec::new() };
        // Adapters of streams and futures hold what they adapt; their closures get what comes out of it.
        let ty = self.ty(site.expr);
        if plain(self.program, &mut self.typed.cx, ty).is_some() {
            return Vec::new();
        }
        let mut nodes = Vec::new();
        for (index, &expr) in operands.iter().enumerate() {
            if self.program.arg_use(func, index) != Some(ArgUse::RunsInline) {
                continue;
            }
            let ExprKind::Closure(closure) = self.linked.ir.expr(expr) else {
                nodes.push(UNKNOWN);
                continue;
            };
            let params = self.linked.ir.closures[closure.index()].params;
            let pats: Vec<PatId> =
                self.linked.ir.pairs::<PatId, TypeId>(params).map(|(pat, _)| pat).collect();
            nodes.extend(pats.into_iter().map(|pat| self.pattern(pat)));
        }
        nodes
    }

    /// The callee, if a model describes it.
    fn model(&self, callee: Callee) -> Option<FnId> {
        callee.func().filter(|&func| self.program.is_model_fn(func))
    }

    fn operand(&mut self, site: Site, index: usize) -> NodeId {
        match site.callee {
            Callee::Fn(func) if !self.program.is_model_fn(func) => {
                let data = self.program.func(func);
                let param = u32::try_from(index).unwrap_or(u32::MAX);
                let output = if data.is_async { UNKNOWN } else { site.node };
                self.graph.add(Node::Pass(func, param, output))
            }
            callee => match self.model(callee) {
                Some(func) => self.model_operand(site, func, index),
                None => UNKNOWN,
            },
        }
    }

    fn model_operand(&mut self, site: Site, func: FnId, index: usize) -> NodeId {
        let usage = self.program.arg_use(func, index);
        if let Some(usage @ (ArgUse::Polls | ArgUse::Spawns | ArgUse::BlocksOn)) = usage {
            return self.graph.add(Node::Hand(usage, site.node));
        }
        if self.program.effects(func).drops {
            return DROPPED;
        }
        let data = self.program.func(func);
        let is_receiver = data.has_self && index == 0;
        if !is_receiver && let Some(into) = self.stored_in(site, func, index) {
            return into;
        }
        if !is_receiver
            && (data.has_self && self.is_of_receiver(func, index)
                || self.is_swapped_in(func, index))
        {
            return UNKNOWN;
        }
        // What a set of tasks gives out is no set, and what is put into it as well is no task.
        let is_borrowed = matches!(self.program.receiver(func), Some(TyKind::Ref { .. }));
        let of_set = is_receiver
            && is_borrowed
            && self.is_of_set(func)
            && site.receiver.is_some_and(|receiver| self.is_task_set(receiver));
        if is_receiver && self.program.effects(func).aborts || of_set {
            return self.graph.add(Node::End(Fate::Called(func)));
        }
        let fills = is_receiver && self.is_filled(site, func);
        let gives_nothing = self.gives_nothing(self.ty(site.expr));
        if !gives_nothing && !fills && self.carries(func, index) {
            return self.carried_by(site);
        }
        if fills {
            return FILLED;
        }
        let input = data.inputs.get(index).map(|&ty| self.program.types.kind(ty));
        match input {
            _ if is_receiver => self.graph.add(Node::End(Fate::Called(func))),
            Some(TyKind::Ref { mutable: false, .. }) => LOOKED,
            _ => UNKNOWN,
        }
    }

    pub(super) fn gives_nothing(&self, ty: Ty) -> bool {
        let lang = &self.program.lang;
        let adt = self.typed.cx.adt_of(ty);
        // Results of results hold nothing that is followed, and are.
        let wraps = adt.is_some() && (adt == lang.option || adt == lang.result);
        !wraps && self.inert(ty)
    }

    /// What an operand meets that the call's value holds: `collect` puts it among others.
    fn carried_by(&mut self, site: Site) -> NodeId {
        let ty = self.ty(site.expr);
        let lang = &self.program.lang;
        let Some(adt) = self.typed.cx.adt_of(ty).filter(|_| self.is_chosen_by_caller(site)) else {
            return site.node;
        };
        if [lang.option, lang.result, lang.boxed, lang.pin].contains(&Some(adt)) {
            return site.node;
        }
        match plain(self.program, &mut self.typed.cx, ty) {
            Some(Kind::Future | Kind::Task(_)) => site.node,
            _ => self.graph.add(Node::Collected(site.node)),
        }
    }

    /// Whether the callee's output is whatever its caller wants: `collect`.
    fn is_chosen_by_caller(&self, site: Site) -> bool {
        let output = site.callee.func().map(|func| self.program.func(func).output);
        output.is_some_and(|ty| matches!(self.program.types.kind(ty), TyKind::Param(_)))
    }

    /// Whether a method's operand is of what its receiver is made of: `tx.send(value)`.
    fn is_of_receiver(&self, func: FnId, index: usize) -> bool {
        let data = self.program.func(func);
        let Container::Impl(imp) = data.container else { return false };
        let mut params = Vec::new();
        if let Some(&input) = data.inputs.get(index) {
            params_in(&self.program.types, input, &mut params);
        }
        let own = self.program.impls[imp.index()].params;
        params.iter().any(|&param| own.contains(param))
    }

    /// `replace(&mut slot, value)`: what comes back is another one.
    fn is_swapped_in(&self, func: FnId, index: usize) -> bool {
        let types = &self.program.types;
        let inputs = &self.program.func(func).inputs;
        let Some(&inner) = inputs.get(index) else { return false };
        let slot = TyKind::Ref { mutable: true, inner };
        let mut others = inputs.iter().enumerate().filter(|&(other, _)| other != index);
        others.any(|(_, &input)| types.kind(input) == slot)
    }

    fn is_same(&self, node: NodeId, other: NodeId) -> bool {
        node == other || matches!(*self.graph.node(node), Node::Collected(inner) if inner == other)
    }

    /// Whether the value of `func` may hold its operand: `unwrap`, `collect`, `Box::pin`.
    fn carries(&self, func: FnId, index: usize) -> bool {
        if self.program.effects(func).passes_through {
            return true;
        }
        let data = self.program.func(func);
        let types = &self.program.types;
        let (mut given, mut back) = (Vec::new(), Vec::new());
        if let Some(&input) = data.inputs.get(index) {
            params_in(types, input, &mut given);
            // `impl IntoIterator<Item = T>`, `I: IntoIterator<Item = T>`.
            for param in given.clone() {
                for bound in &self.program.params[param as usize].bounds {
                    params_in_bound(types, bound, &mut given);
                }
            }
        }
        params_in(types, data.output, &mut back);
        // `collect<B: FromIterator<Self::Item>>(self) -> B`.
        for param in back.clone() {
            for bound in &self.program.params[param as usize].bounds {
                params_in_bound(types, bound, &mut back);
            }
        }
        given.iter().any(|param| back.contains(param))
    }

    /// The collection that an operand is put into: `all.push(fut)`.
    fn stored_in(&mut self, site: Site, func: FnId, index: usize) -> Option<NodeId> {
        let receiver = site.receiver.filter(|_| self.takes_in(site, func, index))?;
        let owner = self.owner(receiver);
        Some(self.graph.add(Node::Collected(owner)))
    }

    fn is_filled(&mut self, site: Site, func: FnId) -> bool {
        let n_inputs = self.program.func(func).inputs.len();
        (1..n_inputs).any(|index| self.takes_in(site, func, index))
    }

    /// Whether a method keeps an operand in its receiver.
    fn takes_in(&mut self, site: Site, func: FnId, index: usize) -> bool {
        let data = self.program.func(func);
        let types = &self.program.types;
        let (Some(TyKind::Ref { mutable, .. }), Some(&input)) =
            (self.program.receiver(func), data.inputs.get(index))
        else {
            return false;
        };
        let mut params = Vec::new();
        params_in(types, input, &mut params);
        match data.container {
            Container::Impl(imp) => {
                let imp = &self.program.impls[imp.index()];
                let TyKind::Adt(adt, _) = types.kind(imp.self_ty) else { return false };
                let shared =
                    self.program.adt(adt).effects.as_ref().is_some_and(|effects| effects.shared);
                !shared
                    && params.iter().any(|&param| imp.params.contains(param))
                    && !matches!(types.kind(input), TyKind::Ref { .. })
            }
            // `extend`: whatever is put into a collection of what is followed.
            Container::Trait(_) => {
                let receiver = site.receiver.map(|receiver| self.ty(receiver));
                mutable
                    && !params.is_empty()
                    && data.output == Ty::UNIT
                    && receiver.is_some_and(|ty| self.typed.cx.adt_of(ty) == self.program.lang.vec)
            }
            Container::Free => false,
        }
    }

    /// What a value meets that is put into the collection that `expr` is.
    fn owner(&mut self, expr: ExprId) -> NodeId {
        match self.linked.ir.expr(expr) {
            ExprKind::Ref { inner, .. } | ExprKind::Deref(inner) => self.owner(inner),
            ExprKind::Name(_) => match self.typed.res(expr) {
                // Behind a reference it is the collection of whoever lent it.
                Res::Local(pat) if !self.is_borrowed(expr) => {
                    self.graph.add(Node::Bind(Box::new([pat])))
                }
                _ => UNKNOWN,
            },
            ExprKind::Field { base, name } => {
                let field = self.field_of(base, name);
                self.graph.add(Node::End(Fate::Stored(field)))
            }
            _ => UNKNOWN,
        }
    }

    fn is_borrowed(&mut self, expr: ExprId) -> bool {
        let ty = self.ty(expr);
        matches!(self.typed.cx.types.kind(ty), TyKind::Ref { .. })
    }

    /// What a closure's value meets.
    fn closure_output(&mut self, site: Site, index: usize) -> NodeId {
        let Some(func) = self.model(site.callee) else { return UNKNOWN };
        match self.program.arg_use(func, index) {
            Some(ArgUse::Offloads) => {
                let handed = self.graph.add(Node::Hand(ArgUse::Offloads, site.node));
                self.graph.add(Node::Output(handed))
            }
            Some(ArgUse::RunsInline) => {
                let ty = self.ty(site.expr);
                let is_lazy = plain(self.program, &mut self.typed.cx, ty).is_some();
                if self.is_borrowed(site.expr)
                    || is_lazy
                    || self.inert(ty)
                    || self.polls_output(func, index)
                {
                    return UNKNOWN;
                }
                self.carried_by(site)
            }
            _ => UNKNOWN,
        }
    }

    /// `F: FnOnce() -> Fut, Fut: Future`: who asks for a future polls it.
    fn polls_output(&self, func: FnId, index: usize) -> bool {
        let types = &self.program.types;
        let input = self.program.func(func).inputs.get(index);
        let Some(TyKind::Param(param)) = input.map(|&ty| types.kind(ty)) else { return false };
        let mut outputs = self.program.params[param as usize]
            .bounds
            .iter()
            .flat_map(|bound| &bound.assoc)
            .filter(|(name, _)| *name == sym::OUTPUT);
        outputs.any(|&(_, output)| match types.kind(output) {
            TyKind::Param(param) => {
                let bounds = &self.program.params[param as usize].bounds;
                bounds.iter().any(|bound| Some(bound.of) == self.program.lang.future)
            }
            _ => false,
        })
    }

    /// What the call itself makes.
    fn value(&mut self, site: Site, operands: &[ExprId], carried: bool, asserts: bool) {
        if let Some(task) = self.task(site, operands, asserts) {
            let ty = self.ty(site.expr);
            let is_tracked = site.receiver.is_some_and(|receiver| self.is_tracker(receiver));
            let kind = match self.kind_of(ty) {
                Some((kind @ Kind::Task(_), _)) if !is_tracked => kind,
                _ => Kind::Spawned,
            };
            return self.make(site.expr, site.node, kind, Way::default(), Some(task));
        }
        let ty = self.ty(site.expr);
        let is_async = site.callee.func().is_some_and(|func| self.program.func(func).is_async);
        let Some((kind, way)) = self.kind_of(ty) else { return };
        // What carries a value that is followed already makes no new one; an adapter of a stream does.
        let is_new = !carried || is_async || kind == Kind::Stream;
        if !is_new || !self.makes(site, ty) {
            return;
        }
        match kind {
            Kind::Task(_) => {
                let is_new_set = operands.is_empty()
                    && self.model(site.callee).is_some()
                    && self.typed.cx.adt_of(ty).is_some_and(|adt| is_set(self.program, adt));
                let is_own = site.callee.func().is_some_and(|func| !self.program.is_model_fn(func));
                if is_new_set {
                    self.make(site.expr, site.node, Kind::TaskSet, way, None);
                } else if is_own {
                    let task = Task {
                        callee: site.callee.func(),
                        fallible: self.gives_result(ty) && self.fail_by_themselves(operands),
                        handed_out: true,
                        ..Task::default()
                    };
                    self.make(site.expr, site.node, kind, way, Some(task));
                }
            }
            kind => self.make(site.expr, site.node, kind, way, None),
        }
    }

    /// Whether a call makes what it gives: not `replace(&mut slot, new)` or `slot.unwrap()`, where it was made before.
    fn makes(&mut self, site: Site, ty: Ty) -> bool {
        let Some(func) = site.callee.func() else { return true };
        let data = self.program.func(func);
        if data.is_async {
            return true;
        }
        if matches!(self.program.types.kind(data.output), TyKind::Param(_) | TyKind::Assoc(..)) {
            return !self.program.is_model_fn(func) && !self.is_given(data.output, func);
        }
        // What models only wrap and unwrap was made by somebody else.
        !self.program.is_model_fn(func) || plain(self.program, &mut self.typed.cx, ty).is_some()
    }

    /// Whether a type is one of the inputs' too, and so no new value.
    fn is_given(&self, output: Ty, func: FnId) -> bool {
        let types = &self.program.types;
        let (mut given, mut back) = (Vec::new(), Vec::new());
        for &input in &self.program.func(func).inputs {
            params_in(types, input, &mut given);
        }
        params_in(types, output, &mut back);
        back.iter().any(|param| given.contains(param))
    }

    /// The task that a call starts.
    fn task(&mut self, site: Site, operands: &[ExprId], asserts: bool) -> Option<Task> {
        let func = self.model(site.callee)?;
        let spawned = |walk: &Self, index| {
            let usage = walk.program.arg_use(func, index)?;
            matches!(usage, ArgUse::Spawns | ArgUse::Offloads).then_some((index, usage))
        };
        let (index, usage) = (0..operands.len()).find_map(|index| spawned(self, index))?;
        let ty = self.ty(site.expr);
        let is_handle = matches!(self.kind_of(ty), Some((Kind::Task(_), _)));
        let into_set =
            !is_handle && site.receiver.is_some_and(|receiver| self.is_task_set(receiver));
        if usage == ArgUse::Offloads && !is_handle && !into_set {
            return None;
        }
        let arg = self.polled_by_adapter(operands[index]);
        let output = self.output_of(operands[index]);
        // An adapter that changes the output, `unwrap_or_else(log)`, has the last word on errors.
        let fails = if self.output_of(arg) == output { arg } else { operands[index] };
        // `let task = async { .. }; spawn(task)`.
        let block = match self.typed.res(arg) {
            Res::Local(pat) => self.blocks.get(&pat).copied(),
            _ => None,
        };
        let body = block.unwrap_or(arg);
        let written = matches!(
            self.linked.ir.expr(body),
            ExprKind::Async { .. } | ExprKind::Closure(_) | ExprKind::Block(_)
        );
        Some(Task {
            callee: Callee::of(self.typed.res(arg)).func().filter(|_| !written),
            body: written.then(|| self.linked.ir.span(body)),
            fallible: is_fallible(self.program, &self.typed.cx.types, output)
                && self.fails_by_itself(fails, output),
            asserts,
            blocking: usage == ArgUse::Offloads,
            handed_out: false,
            keeps_span: self.keeps_span(operands[index]),
        })
    }

    /// What a closure or future that is handed over gives.
    fn output_of(&mut self, expr: ExprId) -> Ty {
        if let ExprKind::Closure(_) = self.linked.ir.expr(expr) {
            return self.typed.closure_output(expr);
        }
        let ty = self.ty(expr);
        self.typed.cx.future_output(ty).unwrap_or(Ty::UNKNOWN)
    }

    /// `fut.instrument(span)`.
    fn keeps_span(&self, expr: ExprId) -> bool {
        let ExprKind::MethodCall { receiver, .. } = self.linked.ir.expr(expr) else { return false };
        let func = self.model(Callee::of(self.typed.res(expr)));
        func.is_some_and(|func| self.program.effects(func).keeps_span) || self.keeps_span(receiver)
    }

    /// `fut` of `fut.instrument(span)`.
    fn polled_by_adapter(&self, expr: ExprId) -> ExprId {
        let ExprKind::MethodCall { receiver, .. } = self.linked.ir.expr(expr) else { return expr };
        let func = self.model(Callee::of(self.typed.res(expr)));
        let polls = func.is_some_and(|func| self.program.arg_use(func, 0) == Some(ArgUse::Polls));
        if polls { self.polled_by_adapter(receiver) } else { expr }
    }

    /// As below, for what is handed to a function of the workspace that spawns it.
    fn fail_by_themselves(&mut self, operands: &[ExprId]) -> bool {
        operands.iter().all(|&operand| {
            let written = matches!(self.linked.ir.expr(operand), ExprKind::Async { .. });
            let ty = self.ty(operand);
            let output = self.typed.cx.future_output(ty).unwrap_or(Ty::UNKNOWN);
            !written || self.fails_by_itself(operand, output)
        })
    }

    /// Whether the error of a task is its own: not that of a channel whose other end is gone, or of another task that panicked.
    fn fails_by_itself(&mut self, task: ExprId, output: Ty) -> bool {
        let last = self.last_value(task);
        let awaited = match self.linked.ir.expr(last) {
            ExprKind::Await(inner) => Some(inner),
            _ if last == task => Some(task),
            _ => None,
        };
        if let Some(awaited) = awaited {
            let ty = self.ty(awaited);
            // Receivers and handles are futures of their own kind, whose own error only says that the other end is gone.
            let is_end = self.typed.cx.adt_of(ty).is_some_and(|adt| {
                let boxed = [self.program.lang.boxed, self.program.lang.pin].contains(&Some(adt));
                !boxed && !is_lazy(self.program, &self.typed.cx.types, ty)
            });
            return !is_end
                || awaited != task
                    && is_result_of_result(self.program, &self.typed.cx.types, output);
        }
        match self.model(Callee::of(self.typed.res(last))) {
            Some(func) => !self.gives_back(func),
            None => true,
        }
    }

    /// The last value of what is written in place: `async { .. last }`.
    fn last_value(&self, expr: ExprId) -> ExprId {
        let ir = &self.linked.ir;
        match ir.expr(expr) {
            ExprKind::Async { body, .. } => self.last_value(body),
            ExprKind::Closure(closure) => self.last_value(ir.closures[closure.index()].body),
            ExprKind::Block(block) if !ir.blocks[block.index()].tail.is_none() => {
                self.last_value(ir.blocks[block.index()].tail)
            }
            _ => expr,
        }
    }

    /// `send(value) -> Result<(), SendError<T>>`: the error is the value that nobody wanted.
    fn gives_back(&self, func: FnId) -> bool {
        let types = &self.program.types;
        let data = self.program.func(func);
        let TyKind::Adt(_, args) = types.kind(data.output) else { return false };
        let (mut given, mut error) = (Vec::new(), Vec::new());
        for &input in data.inputs.iter().skip(1) {
            params_in(types, input, &mut given);
        }
        if let Some(&ty) = types.list_items(args).get(1) {
            params_in(types, ty, &mut error);
        }
        error.iter().any(|param| given.contains(param))
    }

    /// Whether `func` is a method of a set of tasks, not of what holds one.
    fn is_of_set(&self, func: FnId) -> bool {
        self.program.self_adt(func).is_some_and(|adt| is_set(self.program, adt))
    }

    /// Whether `receiver` keeps the tasks that are spawned into it.
    fn is_tracker(&self, receiver: ExprId) -> bool {
        let adt = self.typed.cx.adt_of(self.ty(receiver));
        let effects = adt.and_then(|adt| self.program.adt(adt).effects.as_ref());
        effects.is_some_and(|effects| effects.tracks)
    }

    /// Whether `receiver` is a set of tasks.
    fn is_task_set(&mut self, receiver: ExprId) -> bool {
        let ty = self.ty(receiver);
        let mut steps = self.typed.cx.autoderef(ty).into_iter();
        steps.any(|ty| self.typed.cx.adt_of(ty).is_some_and(|adt| is_set(self.program, adt)))
    }

    /// Whether the handle's task gives a `Result`.
    fn gives_result(&self, handle: Ty) -> bool {
        let args = self.typed.cx.adt_args(handle);
        args.first().is_some_and(|&output| is_fallible(self.program, &self.typed.cx.types, output))
    }
}
