//! What a piece of async code has in its hands at each await: what it took from places that outlive it and has not put anywhere that does.
//! Looks at one function; whether a callee takes or loses something, `summary` says.

use rustc_hash::FxHashSet;

use super::spots::Spot;
use super::tree::Tree;
use crate::facts::events::Callee;
use crate::ir::{ExprId, ExprKind, MacroShape, PatId, PatKind};
use crate::link::Prim;
use crate::link::infer::Res;
use crate::link::ty::{Ty, TyKind};
use crate::models::{ArgUse, Cancel};
use crate::source::Span;

/// One piece's awaits, and what lives in its locals across them.
#[derive(Debug, Default)]
pub struct Run {
    pub steps: Vec<Step>,
    pub carried: Vec<Carried>,
}

impl Run {
    pub(super) fn add_call(&mut self, span: Span, call: Operation) {
        self.steps.push(Step { span, call: Some(call) });
    }

    /// What another run does, as a part of this one.
    pub(super) fn append(&mut self, other: Self) {
        let first = self.steps.len();
        self.steps.extend(other.steps);
        let carried = other.carried.into_iter();
        self.carried
            .extend(carried.map(|carried| Carried { step: carried.step + first, ..carried }));
    }
}

/// One future awaited; a `select!` or `join!` gives several.
#[derive(Debug)]
pub struct Step {
    pub span: Span,
    /// What it waits for, if that is a call.
    pub call: Option<Operation>,
}

/// A call that may take something, or lose something when dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    pub callee: Callee,
    pub span: Span,
    /// The places that receiver and arguments leave with the caller.
    pub places: Vec<Option<Spot>>,
}

/// What was taken and is still needed at a later await.
#[derive(Debug)]
pub struct Carried {
    pub taken: Operation,
    /// The await, in [`Run::steps`].
    pub step: usize,
    /// Where it is put back into what it was taken from.
    pub put_back: Option<Span>,
    /// The value in a slot, not a message or bytes of many.
    pub from_slot: bool,
}

/// A future that is waited for.
pub(super) enum Source {
    Call(ExprId),
    Block(ExprId),
    /// A future that was made before and survives: `&mut fut`.
    Borrowed(ExprId),
}

impl Tree<'_, '_> {
    /// The futures that waiting for `expr` polls.
    pub(super) fn sources(&self, expr: ExprId) -> Vec<Source> {
        let mut found = Vec::new();
        self.sources_at(expr, 0, &mut found);
        found
    }

    fn sources_at(&self, expr: ExprId, depth: u32, found: &mut Vec<Source>) {
        if expr.is_none() || depth > 6 {
            return;
        }
        match self.kind(expr) {
            ExprKind::Async { .. } => found.push(Source::Block(expr)),
            ExprKind::Ref { mutable: true, inner } => found.push(Source::Borrowed(inner)),
            ExprKind::Name(_) => match self.made_here(expr) {
                Some(init) => self.sources_at(init, depth + 1, found),
                None => found.push(Source::Borrowed(expr)),
            },
            // `pin!(fut)`.
            ExprKind::Macro(call) => {
                if let MacroShape::Exprs(list) = self.ir().macros[call.index()].shape
                    && self.is_written(self.ty(expr))
                {
                    self.ir().list(list).for_each(|inner| self.sources_at(inner, depth + 1, found));
                }
            }
            ExprKind::Block(block) => {
                let block = self.ir().blocks[block.index()];
                self.sources_at(block.tail, depth + 1, found);
            }
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
                let polled = self.polled(expr);
                if polled.is_empty() {
                    found.push(Source::Call(expr));
                }
                for inner in polled {
                    self.sources_at(inner, depth + 1, found);
                }
            }
            _ => {}
        }
    }

    /// The future that a local was bound to, if it is moved here.
    fn made_here(&self, name: ExprId) -> Option<ExprId> {
        let Res::Local(pat) = self.typed.res(name) else { return None };
        let bound = self.bounds.get(&pat).filter(|bound| bound.whole && !bound.from.is_none())?;
        let is_ref = self.is_reference(self.typed.pat_ty(pat));
        let same_round = self.loop_around(name) == self.loop_around(bound.from)
            && self.piece(name) == self.piece(bound.from);
        (same_round && !is_ref && self.lets.contains_key(&bound.from)).then_some(bound.from)
    }

    /// The futures that a call only wraps: `timeout(d, fut)`, `fut.fuse()`, `Box::pin(fut)`.
    pub(super) fn polled(&self, call: ExprId) -> Vec<ExprId> {
        let own = self.used(call, ArgUse::Polls);
        let func = self.callee(call).func().filter(|&func| self.program.is_model_fn(func));
        let Some(func) = func.filter(|_| own.is_empty()) else { return own };
        let Some(&first) = self.operands(call).first() else { return Vec::new() };
        let wraps = self.is_plain_future(first) && self.program.effects(func).cancel.is_none();
        if wraps { vec![first] } else { Vec::new() }
    }

    /// The operands of a call of which its model says that they are used so.
    pub(super) fn used(&self, call: ExprId, usage: ArgUse) -> Vec<ExprId> {
        let Some(func) = self.callee(call).func() else { return Vec::new() };
        let args = &self.program.effects(func).args;
        let operands = self.operands(call).into_iter().enumerate();
        let used = operands.filter(|&(index, _)| self.arg_is(func, index, args, usage));
        used.map(|(_, operand)| operand).collect()
    }

    fn arg_is(
        &self,
        func: crate::link::FnId,
        index: usize,
        args: &[(String, ArgUse)],
        usage: ArgUse,
    ) -> bool {
        let data = self.program.func(func);
        let linked = self.program.file(data.file);
        let params = linked.ir.functions[data.idx.index()].params;
        let Some((pat, _)) = linked.ir.pairs::<PatId, crate::ir::TypeId>(params).nth(index) else {
            return false;
        };
        let PatKind::Binding { name, .. } = linked.ir.pats[pat.index()].kind else {
            return false;
        };
        args.iter().any(|(known, how)| *how == usage && known == linked.ir.name(name))
    }

    /// Whether `expr` is a future that somebody wrote, not a handle or stream.
    fn is_plain_future(&self, expr: ExprId) -> bool {
        match self.typed.cx.types.kind(self.ty(expr)) {
            TyKind::Future(..) | TyKind::AsyncBlock(..) => true,
            TyKind::Adt(adt, args)
                if [self.program.lang.pin, self.program.lang.boxed].contains(&Some(adt)) =>
            {
                let inner = self.typed.cx.types.list_items(args).first();
                inner.is_some_and(|&inner| {
                    matches!(
                        self.typed.cx.types.kind(inner),
                        TyKind::Future(..) | TyKind::AsyncBlock(..)
                    )
                })
            }
            _ => false,
        }
    }

    pub(super) fn operation(&self, call: ExprId) -> Operation {
        let span = match self.kind(call) {
            ExprKind::Call { callee, .. } => self.ir().span(callee),
            _ => self.ir().span(call),
        };
        Operation { callee: self.callee(call), span, places: self.kept_operands(call) }
    }

    /// What the piece whose body is `body` does; `outer` says which bindings outlive it.
    pub(super) fn run(&self, body: ExprId, outer: &dyn Fn(PatId) -> bool) -> Run {
        let mut collector =
            Collector { tree: self, outer, run: Run::default(), awaits: Vec::new() };
        collector.steps(body);
        collector.carried(body);
        collector.run
    }
}

/// An await of the piece: what is evaluated, and the steps it gave.
struct Await {
    expr: ExprId,
    step: usize,
}

struct Collector<'t, 'a, 'p> {
    tree: &'t Tree<'a, 'p>,
    outer: &'t dyn Fn(PatId) -> bool,
    run: Run,
    awaits: Vec<Await>,
}

/// What the value of an expression goes on as.
#[derive(Default)]
struct Holders {
    pats: FxHashSet<PatId>,
    /// Stored where it outlives the piece, or given back to the caller.
    stored: bool,
}

impl Collector<'_, '_, '_> {
    fn steps(&mut self, body: ExprId) {
        let tree = self.tree;
        let own: Vec<ExprId> = tree.below_in_piece(body).collect();
        for expr in own {
            match tree.kind(expr) {
                ExprKind::Await(inner) => self.step(expr, inner),
                ExprKind::Macro(call) => match tree.ir().macros[call.index()].shape {
                    MacroShape::Select(select) => {
                        let arms = tree.ir().selects[select.index()].arms;
                        for arm in tree.ir().list(arms) {
                            self.step(expr, tree.ir().select_arms[arm.index()].future);
                        }
                    }
                    MacroShape::Exprs(list) if tree.macro_effects(expr).join => {
                        for child in tree.ir().list(list) {
                            self.step(expr, child);
                        }
                    }
                    _ => {}
                },
                _ => {}
            }
        }
    }

    fn step(&mut self, expr: ExprId, future: ExprId) {
        let span = self.tree.ir().span(expr);
        let first = self.run.steps.len();
        for source in self.tree.sources(future) {
            match source {
                Source::Call(call) => {
                    self.run.steps.push(Step { span, call: Some(self.tree.operation(call)) });
                }
                Source::Block(block) => self.inline(block),
                Source::Borrowed(_) => {}
            }
        }
        if self.run.steps.len() == first {
            self.run.steps.push(Step { span, call: None });
        }
        self.awaits.push(Await { expr, step: first });
    }

    /// An async block that is polled where it stands is part of the piece.
    fn inline(&mut self, block: ExprId) {
        self.run.append(self.tree.run(block, self.outer));
    }

    fn carried(&mut self, body: ExprId) {
        let takers: Vec<(ExprId, ExprId)> = self
            .tree
            .below_in_piece(body)
            .filter_map(|expr| Some((expr, self.taker(expr)?)))
            .collect();
        for (value, call) in takers {
            self.follow(body, value, call);
        }
    }

    /// A call that may take something, and the expression whose value that is.
    fn taker(&self, expr: ExprId) -> Option<ExprId> {
        let tree = self.tree;
        let call = match tree.kind(expr) {
            ExprKind::Await(inner) => {
                let sources = tree.sources(inner);
                match sources.as_slice() {
                    [Source::Call(call)] => *call,
                    _ => return None,
                }
            }
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
                let func = tree.callee(expr).func()?;
                let data = tree.program.func(func);
                let may = tree.program.effects(func).takes
                    || !tree.program.is_model_fn(func) && data.has_self;
                if data.is_async || !may || tree.is_awaited(expr) {
                    return None;
                }
                expr
            }
            _ => return None,
        };
        let places = tree.kept_operands(call);
        let resource = places.first().cloned().flatten()?;
        (self.outer)(resource.root).then_some(call)
    }

    /// Looks for awaits at which what `call` took is still in a local.
    fn follow(&mut self, body: ExprId, value: ExprId, call: ExprId) {
        let tree = self.tree;
        let mut holders = Holders::default();
        self.holders(value, &mut holders);
        self.buffers(value, call, &mut holders);
        if holders.stored || self.refills(value) {
            return;
        }
        let from = tree.leave(value);
        let spread = self.spread(from, &mut holders.pats);
        let put_away = spread.put_away;
        let resource = tree.kept_operands(call).first().cloned().flatten();
        let found = self.awaits.iter().find(|at| {
            tree.leave(at.expr) > from
                && at.expr != value
                && put_away.is_none_or(|put_away| tree.enter(at.expr) < put_away)
                && !tree.exclusive(value, at.expr)
                && self.is_live(&holders.pats, value, at.expr)
        });
        let again = || self.loop_carried(body, value, call, &holders.pats, put_away);
        let Some(step) = found.map(|at| at.step).or_else(again) else { return };
        let from_slot = self.is_slot(call);
        let owners = self.owners(value);
        let put_back = resource
            .filter(|resource| self.is_lent(resource))
            .zip(found.map(|found| tree.leave(found.expr)))
            .and_then(|(resource, waited)| self.put_back(waited, &resource, (from, &owners)));
        self.run.carried.push(Carried { taken: tree.operation(call), step, put_back, from_slot });
    }

    /// `match slot.take() { Some(file) => file, None => open().await? }`: an empty slot is filled anew by the very code that empties it.
    fn refills(&self, value: ExprId) -> bool {
        let tree = self.tree;
        let parent = tree.parent(value);
        if parent.is_none() {
            return false;
        }
        let otherwise = match tree.kind(parent) {
            ExprKind::Match { scrutinee, arms } if scrutinee == value => {
                let is_empty = |pat: PatId| {
                    tree.pattern_name(pat) == "None"
                        || matches!(tree.ir().pats[pat.index()].kind, PatKind::Wild)
                };
                let arms: Vec<_> =
                    tree.ir().list(arms).map(|arm| tree.ir().arms[arm.index()]).collect();
                let is_slot = arms.iter().any(|arm| tree.pattern_name(arm.pat) == "Some");
                let empty = arms.iter().find(|arm| is_empty(arm.pat));
                empty.filter(|_| is_slot).map(|arm| arm.body)
            }
            ExprKind::Let { pat, .. } => match tree.kind(tree.parent(parent)) {
                ExprKind::If { cond, otherwise, .. }
                    if cond == parent && tree.pattern_name(pat) == "Some" =>
                {
                    otherwise.get()
                }
                _ => None,
            },
            _ => None,
        };
        otherwise.is_some_and(|otherwise| {
            let makes = tree
                .below_in_piece(otherwise)
                .any(|at| matches!(tree.kind(at), ExprKind::Await(_)));
            makes && !tree.always_leaves(otherwise, None)
        })
    }

    fn is_slot(&self, call: ExprId) -> bool {
        let callee = self.tree.callee(call).func();
        callee.is_some_and(|func| !self.tree.program.func(func).is_async)
    }

    /// The bindings that the value of `expr` goes into.
    fn holders(&self, expr: ExprId, out: &mut Holders) {
        let tree = self.tree;
        let mut at = expr;
        // What the arms of a `match` give may be something else.
        let mut is_whole = true;
        loop {
            if let Some(&(pat, _)) = tree.lets.get(&at) {
                self.add(pat, out);
                return;
            }
            let parent = tree.parent(at);
            if parent.is_none() {
                out.stored = is_whole;
                return;
            }
            match tree.kind(parent) {
                ExprKind::Let { pat, scrutinee } if scrutinee == at => {
                    self.add(pat, out);
                    return;
                }
                ExprKind::Match { scrutinee, arms } if scrutinee == at => {
                    for arm in tree.ir().list(arms) {
                        self.add(tree.ir().arms[arm.index()].pat, out);
                    }
                    is_whole = false;
                    at = parent;
                }
                ExprKind::Assign { lhs, rhs } if rhs == at => {
                    match tree.spot(lhs) {
                        Some(spot) if (self.outer)(spot.root) => out.stored = is_whole,
                        Some(spot) => {
                            out.pats.insert(spot.root);
                        }
                        None => {}
                    }
                    return;
                }
                // A body gives its value to whoever runs it.
                ExprKind::Return(_) | ExprKind::Closure(_) | ExprKind::Async { .. } => {
                    out.stored = is_whole;
                    return;
                }
                ExprKind::If { cond, .. } if cond == at => return,
                ExprKind::While { .. } | ExprKind::Loop { .. } | ExprKind::For { .. } => return,
                ExprKind::Block(_) if tree.is_statement(at) => return,
                ExprKind::Macro(call) => {
                    if let MacroShape::Select(select) = tree.ir().macros[call.index()].shape {
                        let arms = tree.ir().list(tree.ir().selects[select.index()].arms);
                        for arm in arms.map(|arm| tree.ir().select_arms[arm.index()]) {
                            if arm.future == at {
                                self.add(arm.pat, out);
                                return;
                            }
                        }
                    }
                    at = parent;
                }
                _ => at = parent,
            }
        }
    }

    fn add(&self, pat: PatId, out: &mut Holders) {
        if pat.is_none() {
            return;
        }
        let mut found = Vec::new();
        self.tree.ir().bindings(pat, &mut |binding| found.push(binding));
        out.pats.extend(found.into_iter().filter(|&binding| self.can_hold(binding)));
    }

    fn can_hold(&self, binding: PatId) -> bool {
        let ty = self.tree.typed.pat_ty(binding);
        !matches!(self.tree.typed.cx.types.kind(ty), TyKind::Prim(Prim::Bool)) && ty != Ty::UNIT
    }

    /// Bytes go into the buffer that they are read into: a local one carries them, another one keeps them.
    fn buffers(&self, value: ExprId, call: ExprId, out: &mut Holders) {
        let tree = self.tree;
        let is_await = matches!(tree.kind(value), ExprKind::Await(_));
        for operand in tree.operands(call).into_iter().skip(1).filter(|_| is_await) {
            let is_buffer = matches!(tree.kind(operand), ExprKind::Ref { mutable: true, .. })
                || matches!(
                    tree.typed.cx.types.kind(tree.ty(operand)),
                    TyKind::Ref { mutable: true, .. }
                );
            let Some(spot) = tree.spot(operand).filter(|_| is_buffer) else { continue };
            if (self.outer)(spot.root) {
                out.stored = true;
            } else {
                out.pats.insert(spot.root);
            }
        }
    }

    /// Everything that is made of what `pats` hold, and where it leaves the piece's hands.
    fn spread(&self, from: u32, pats: &mut FxHashSet<PatId>) -> Spread {
        let tree = self.tree;
        let mut put_away: Option<u32> = None;
        for _ in 0..4 {
            let before = pats.len();
            for flow in &tree.flows {
                if tree.leave(flow.from) > from && self.holds(pats, flow.from, from) {
                    let mut out = Holders::default();
                    self.add(flow.into, &mut out);
                    pats.extend(out.pats);
                }
            }
            for &expr in tree.kinds.assignments.iter().chain(&tree.kinds.calls) {
                if tree.leave(expr) <= from {
                    continue;
                }
                let into = match tree.kind(expr) {
                    ExprKind::Assign { lhs, rhs } | ExprKind::AssignOp { lhs, rhs } => {
                        self.holds(pats, rhs, from).then(|| tree.spot(lhs)).flatten()
                    }
                    ExprKind::MethodCall { receiver, .. }
                        if tree.is_statement(self.result_of(expr)) =>
                    {
                        let args = tree.operands(expr).into_iter().skip(1);
                        let gives = args.into_iter().any(|arg| self.holds(pats, arg, from));
                        let hands_over = gives && !tree.is_awaited(expr);
                        if hands_over { tree.spot(receiver) } else { None }
                    }
                    ExprKind::Call { .. }
                        if tree.is_statement(self.result_of(expr)) && !tree.is_awaited(expr) =>
                    {
                        let mut moved = tree
                            .operands(expr)
                            .into_iter()
                            .filter(|&arg| self.is_holder(pats, arg));
                        if moved.next().is_some() {
                            put_away = Some(earliest(put_away, tree.leave(expr)));
                        }
                        None
                    }
                    _ => None,
                };
                match into {
                    Some(spot) if (self.outer)(spot.root) => {
                        put_away = Some(earliest(put_away, tree.leave(expr)));
                    }
                    Some(spot) => {
                        pats.insert(spot.root);
                    }
                    None => {}
                }
            }
            if pats.len() == before {
                break;
            }
        }
        Spread { put_away }
    }

    /// `f(x)?;` is a statement about `f(x)`.
    fn result_of(&self, expr: ExprId) -> ExprId {
        let parent = self.tree.parent(expr);
        if !parent.is_none() && matches!(self.tree.kind(parent), ExprKind::Try(_)) {
            parent
        } else {
            expr
        }
    }

    fn is_holder(&self, pats: &FxHashSet<PatId>, expr: ExprId) -> bool {
        matches!(self.tree.typed.res(expr), Res::Local(pat) if pats.contains(&pat))
    }

    fn holds(&self, pats: &FxHashSet<PatId>, expr: ExprId, from: u32) -> bool {
        let tree = self.tree;
        pats.iter().any(|&pat| {
            tree.mentions(pat).iter().any(|&at| tree.contains(expr, at) && tree.enter(at) > from)
        })
    }

    /// Whether what was taken at `value` is still needed when `at` waits.
    fn is_live(&self, pats: &FxHashSet<PatId>, value: ExprId, at: ExprId) -> bool {
        let tree = self.tree;
        if tree.contains(at, value) {
            return true;
        }
        let start = tree.enter(at);
        pats.iter().any(|&pat| {
            let in_scope = self.in_scope(pat, at);
            in_scope
                && !self.is_overwritten(pat, at)
                && tree
                    .mentions(pat)
                    .iter()
                    .any(|&mention| tree.enter(mention) >= start && !tree.exclusive(at, mention))
        })
    }

    /// Whether the next thing that becomes of `pat` after `at` is that it gets another value: what it holds over the wait is not read again.
    /// `while is_empty(&task) { task = tasks.recv().await? }`.
    fn is_overwritten(&self, pat: PatId, at: ExprId) -> bool {
        let tree = self.tree;
        tree.kinds.assignments.iter().any(|&expr| {
            let ExprKind::Assign { lhs, rhs } = tree.kind(expr) else { return false };
            let follows = tree.contains(rhs, at)
                || tree.is_statement(expr)
                    && tree.enter(expr) > tree.leave(at)
                    && tree.contains(tree.parent(expr), at);
            // What the same statement has read before it waits goes into what it gives.
            let mut around = tree.around(at);
            let statement = around.find(|&at| tree.parent(at) == tree.parent(expr));
            let start = statement.map_or(0, |at| tree.enter(at));
            let between =
                |other: ExprId| tree.enter(other) >= start && tree.enter(other) < tree.leave(expr);
            let reads = |&mention: &ExprId| mention != lhs && between(mention);
            tree.local(lhs) == Some(pat)
                && follows
                && !tree.mentions(pat).iter().any(reads)
                && !self.jumps_over(tree.parent(expr), &between)
        })
    }

    /// Whether a loop or block may be left, or gone on with, at an expression `between` two others.
    fn jumps_over(&self, around: ExprId, between: &dyn Fn(ExprId) -> bool) -> bool {
        let tree = self.tree;
        tree.below_in_piece(around).filter(|&other| between(other)).any(|other| {
            matches!(tree.kind(other), ExprKind::Break { .. } | ExprKind::Continue { .. })
        })
    }

    /// A binding made in an arm or loop body is gone outside of it.
    fn in_scope(&self, pat: PatId, at: ExprId) -> bool {
        let tree = self.tree;
        let Some(bound) = tree.bounds.get(&pat) else { return true };
        if bound.at > tree.leave(at) {
            return false;
        }
        if bound.from.is_none() {
            return true;
        }
        // The block or branch that the binding stands in.
        let scope = tree.around(tree.parent(bound.from)).find(|&around| {
            matches!(
                tree.kind(around),
                ExprKind::Block(_)
                    | ExprKind::Match { .. }
                    | ExprKind::If { .. }
                    | ExprKind::While { .. }
                    | ExprKind::For { .. }
                    | ExprKind::Macro(_)
            )
        });
        scope.is_none_or(|scope| tree.contains(scope, at))
    }

    /// In a loop, what was taken in one round and gathered in a local from before the loop is there at the awaits of the next round.
    fn loop_carried(
        &self,
        body: ExprId,
        value: ExprId,
        call: ExprId,
        pats: &FxHashSet<PatId>,
        put_away: Option<u32>,
    ) -> Option<usize> {
        let tree = self.tree;
        let around = tree.loop_around(value).filter(|&around| tree.contains(body, around))?;
        if put_away.is_some_and(|at| at < tree.leave(around)) {
            return None;
        }
        let direct = self.scratch(value, call);
        let gathered = pats.iter().any(|&pat| {
            let bound = tree.bounds.get(&pat).is_some_and(|bound| bound.at < tree.enter(around));
            bound
                && !direct.contains(&pat)
                && !(self.outer)(pat)
                && tree.mentions(pat).iter().any(|&at| tree.enter(at) > tree.leave(value))
        });
        if !gathered {
            return None;
        }
        let inside = self.awaits.iter().find(|at| tree.contains(around, at.expr));
        inside.map(|at| at.step)
    }

    /// What each round overwrites: fixed buffers, and the variable that the result is assigned to.
    fn scratch(&self, value: ExprId, call: ExprId) -> FxHashSet<PatId> {
        let tree = self.tree;
        let mut found = FxHashSet::default();
        for operand in tree.operands(call).into_iter().skip(1) {
            let mut inner = operand;
            while let ExprKind::Ref { inner: below, .. } = tree.kind(inner) {
                inner = below;
            }
            let appends = matches!(tree.kind(inner), ExprKind::Index { .. })
                || matches!(
                    tree.typed.cx.types.kind(tree.typed.cx.types.peel(tree.ty(inner))),
                    TyKind::Adt(..)
                );
            if let Some(spot) = tree.spot(operand).filter(|_| !appends) {
                found.insert(spot.root);
            }
        }
        let mut direct = Holders::default();
        self.holders(value, &mut direct);
        found.extend(direct.pats);
        found
    }

    /// Where what was taken from `resource` is given back to it: to the same place, or as a part of something else that is kept there.
    fn put_back(
        &self,
        waited: u32,
        resource: &Spot,
        (from, owners): (u32, &FxHashSet<PatId>),
    ) -> Option<Span> {
        let tree = self.tree;
        tree.kinds.assignments.iter().find_map(|&expr| {
            let ExprKind::Assign { lhs, rhs } = tree.kind(expr) else { return None };
            let spot = tree.spot(lhs).filter(|_| tree.leave(expr) >= waited)?;
            let same = spot.root == resource.root
                && (spot.path == resource.path || self.moves(owners, rhs, from));
            same.then(|| tree.ir().span(lhs))
        })
    }

    /// Whether one of `pats` is moved inside `expr`.
    fn moves(&self, pats: &FxHashSet<PatId>, expr: ExprId, from: u32) -> bool {
        let tree = self.tree;
        pats.iter().flat_map(|&pat| tree.mentions(pat)).any(|&at| {
            let is_looked_at = matches!(
                tree.kind(tree.parent(at)),
                ExprKind::Ref { .. } | ExprKind::Field { .. } | ExprKind::MethodCall { .. }
            );
            tree.contains(expr, at) && tree.enter(at) > from && !is_looked_at
        })
    }

    /// Whether the place of `spot` is still there when the future is gone.
    fn is_lent(&self, spot: &Spot) -> bool {
        let ty = self.tree.typed.pat_ty(spot.root);
        self.tree.is_reference(ty)
            || self.tree.type_effects(ty).is_some_and(|effects| effects.shared)
    }

    /// The bindings that own what was taken itself: it did not become something else in an await.
    fn owners(&self, value: ExprId) -> FxHashSet<PatId> {
        let tree = self.tree;
        let awaited = tree
            .around(value)
            .skip(1)
            .take_while(|&at| !tree.is_statement(at))
            .any(|at| matches!(tree.kind(at), ExprKind::Await(_)));
        let mut out = Holders::default();
        if !awaited {
            self.holders(value, &mut out);
        }
        out.pats
    }
}

struct Spread {
    /// When it is first stored where it outlives the piece, or handed to somebody at once.
    put_away: Option<u32>,
}

fn earliest(known: Option<u32>, at: u32) -> u32 {
    known.map_or(at, |known| known.min(at))
}

impl Tree<'_, '_> {
    /// The calls whose futures are awaited, or polled by a macro, where they stand.
    pub(crate) fn find_awaited(&self) -> FxHashSet<ExprId> {
        let mut found = FxHashSet::default();
        let mut add = |future: ExprId| {
            let calls = self.sources(future).into_iter().filter_map(|source| match source {
                Source::Call(call) => Some(call),
                _ => None,
            });
            found.extend(calls);
        };
        for &expr in self.kinds.awaits.iter().chain(&self.kinds.macros) {
            match self.kind(expr) {
                ExprKind::Await(inner) => add(inner),
                ExprKind::Macro(call) => match self.ir().macros[call.index()].shape {
                    MacroShape::Select(_) => {
                        self.branches(expr)
                            .unwrap_or_default()
                            .iter()
                            .for_each(|branch| add(branch.future));
                    }
                    MacroShape::Exprs(list) if self.macro_effects(expr).join => {
                        self.ir().list(list).for_each(&mut add);
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        found
    }

    pub(super) fn is_awaited(&self, call: ExprId) -> bool {
        self.awaited.contains(&call)
    }
}

impl Operation {
    /// The places of which the call itself loses something when it is dropped half-way, as its model says.
    pub fn at_risk(&self, cancel: Option<Cancel>, has_self: bool) -> Vec<&Spot> {
        if cancel != Some(Cancel::LosesData) {
            return Vec::new();
        }
        let n = if has_self { 1 } else { self.places.len() };
        self.places.iter().take(n).flatten().collect()
    }
}
