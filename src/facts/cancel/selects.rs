//! What goes wrong in the branches of one `select!`, and in loops around what has ended: futures parked or polled again, expressions evaluated for
//! nothing, all branches off, timers made anew, channels that are closed.

use super::CancelFlow;
use super::progress::{Operation, Run, Source};
use super::sites::Branch;
use super::tree::Tree;
use crate::ir::{ExprId, ExprKind, MacroShape, PatId, PatKind};
use crate::link::infer::Res;
use crate::link::ty::{Ty, TyKind};
use crate::models::TaskHandle;
use crate::source::Span;

/// A future that lives on, unpolled, while another branch's handler waits.
#[derive(Debug)]
pub struct Parked {
    pub future: Span,
    pub name: PatId,
    /// The handler's await.
    pub wait: Span,
    /// The branch whose handler it is.
    pub other: Span,
    /// Where the future was made.
    pub made: Option<Span>,
    /// What it does, and what the handler does.
    pub work: Run,
    pub handler: Run,
}

/// A future that is polled in the next round although it may have finished in this one.
#[derive(Debug)]
pub struct PolledAgain {
    pub future: Span,
    pub name: PatId,
    /// Gives its result again and again; others panic.
    pub is_ready_again: bool,
    /// The call that it was made by.
    pub made_by: Option<Operation>,
}

/// Evaluated although its branch is off.
#[derive(Debug)]
pub struct Evaluated {
    pub call: Span,
    pub cond: Span,
    /// The condition asks the very place that is unwrapped.
    pub same_place: bool,
}

#[derive(Debug)]
pub struct AllDisabled {
    pub select: Span,
    pub branches: Vec<Span>,
}

/// A timer that starts anew in each round.
#[derive(Debug)]
pub struct FreshTimer {
    pub timer: Span,
    /// Another branch, after which the loop goes on.
    pub other: Span,
}

/// A first branch of a biased `select!` that may always be ready.
#[derive(Debug)]
pub struct Starved {
    pub first: Span,
    pub starved: Span,
}

/// What has ended gives its end at once, and the loop asks again.
#[derive(Debug)]
pub struct Spin {
    pub call: Span,
    pub kind: SpinKind,
    /// The handler or pattern that takes the end for something else.
    pub handled: Span,
    /// What ends is a field: whoever owns it may own, somewhere, the other end.
    pub is_field: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpinKind {
    Branch,
    Plain,
}

impl Tree<'_, '_> {
    pub(super) fn selects(&self, flow: &mut CancelFlow) {
        for &select in &self.kinds.selects {
            self.select(select, &self.branches(select).unwrap_or_default(), flow);
        }
        flow.spins.extend(self.kinds.awaits.iter().filter_map(|&wait| self.plain_spin(wait)));
    }

    fn select(&self, expr: ExprId, branches: &[Branch], flow: &mut CancelFlow) {
        let ExprKind::Macro(call) = self.kind(expr) else { return };
        let MacroShape::Select(select) = self.ir().macros[call.index()].shape else { return };
        let select = self.ir().selects[select.index()];
        for (index, branch) in branches.iter().enumerate() {
            let others = || {
                branches
                    .iter()
                    .enumerate()
                    .filter(move |&(other, _)| other != index)
                    .map(|(_, other)| other)
            };
            if let Some(parked) = others().find_map(|other| self.parked(branch, other)) {
                flow.parked.push(parked);
            }
            flow.evaluated.extend(self.evaluated(branch));
            let Some(around) = self.loop_around(expr) else { continue };
            flow.polled_again.extend(self.polled_again(expr, branch, around));
            let goes_on = others().find(|other| self.goes_on(expr, other.handler, around));
            if let Some(other) = goes_on {
                flow.fresh_timers.extend(self.fresh_timer(branch, other));
            }
            flow.spins.extend(self.branch_spin(expr, branch, around));
        }
        if self.loop_around(expr).is_some() && select.biased {
            flow.starved.extend(self.starved(expr, branches));
        }
        if select.otherwise.is_none() && self.may_all_be_off(expr, branches) {
            let spans = branches.iter().map(|branch| self.ir().span(branch.future)).collect();
            flow.all_disabled.push(AllDisabled { select: self.ir().span(expr), branches: spans });
        }
    }

    /// Each branch is turned off by a condition of its own or by the end of what it waits for, and nothing asked before says that one is left.
    fn may_all_be_off(&self, select: ExprId, branches: &[Branch]) -> bool {
        let in_while = self
            .loop_around(select)
            .is_some_and(|around| matches!(self.kind(around), ExprKind::While { .. }));
        let ends = |branch: &Branch| {
            let sources = self.sources(branch.future);
            let [Source::Call(call)] = sources.as_slice() else { return false };
            self.is_refutable(branch.pat)
                && self.effects(*call).is_some_and(|effects| effects.ends)
                && !self.has_living_sender(*call)
        };
        let asked: Vec<Vec<PatId>> = branches
            .iter()
            .map(|branch| {
                self.below(branch.cond).filter_map(|at| Some(self.spot(at)?.root)).collect()
            })
            .collect();
        let shared = asked.iter().enumerate().any(|(index, roots)| {
            let later = asked[index + 1..].iter().flatten();
            later.into_iter().any(|root| roots.contains(root))
        });
        branches.len() > 1
            && !in_while
            && !shared
            && !asked.iter().flatten().any(|&root| self.is_asked_before(root, select))
            && branches.iter().all(|branch| !branch.cond.is_none() || ends(branch))
    }

    /// `self.rx.recv()` where `self` has the sender as well: it never ends.
    fn has_living_sender(&self, call: ExprId) -> bool {
        self.receiver_spot(call).is_some_and(|place| {
            !place.path.is_empty() && self.has_sender_field(self.typed.pat_ty(place.root), |_| true)
        })
    }

    /// `if done && queue.is_empty() { break }` above the `select!`, in the same round: it knows that something is left.
    fn is_asked_before(&self, root: PatId, select: ExprId) -> bool {
        let around = self.loop_around(select);
        self.mentions(root).iter().any(|&at| {
            self.loop_around(at) == around
                && self.enter(at) < self.enter(select)
                && self.around(at).any(|outer| {
                    matches!(self.kind(outer), ExprKind::If { cond, then, .. }
                        if self.contains(cond, at) && self.always_leaves(then, around))
                })
        })
    }

    pub(crate) fn is_refutable(&self, pat: PatId) -> bool {
        if pat.is_none() {
            return false;
        }
        let all =
            |list: crate::ir::List<PatId>| self.ir().list(list).any(|pat| self.is_refutable(pat));
        match self.ir().pats[pat.index()].kind {
            PatKind::Literal => true,
            PatKind::Binding { sub, .. } => {
                self.pattern_name(pat) == "None" || self.is_refutable(sub)
            }
            PatKind::Path(_) => matches!(self.pattern_name(pat), "None"),
            PatKind::TupleStruct { pats, .. } => {
                matches!(self.pattern_name(pat), "Some" | "Ok" | "Err") || all(pats)
            }
            PatKind::Tuple(list) | PatKind::Slice(list) => all(list),
            PatKind::Ref(inner) | PatKind::Typed { pat: inner, .. } => self.is_refutable(inner),
            PatKind::Wild
            | PatKind::Rest
            | PatKind::Struct { .. }
            | PatKind::Or(_)
            | PatKind::Opaque => false,
        }
    }

    /// The binding of a future that a branch polls by reference.
    fn borrowed(&self, branch: &Branch) -> Option<PatId> {
        let sources = self.sources(branch.future);
        let [Source::Borrowed(inner)] = sources.as_slice() else { return None };
        match self.typed.res(*inner) {
            Res::Local(pat) if matches!(self.kind(*inner), ExprKind::Name(_)) => Some(pat),
            _ => None,
        }
    }

    /// Something that makes progress by itself: a task, a timer, an answer, a signal.
    fn is_independent(&self, ty: Ty) -> bool {
        self.type_says(ty, &|effects| {
            effects.timer
                || effects.independent
                || effects.task_handle == Some(TaskHandle::Detach)
                || effects.polls_items
        })
    }

    /// A future that somebody wrote, behind any pointer.
    pub(super) fn is_written(&self, ty: Ty) -> bool {
        match self.typed.cx.types.kind(self.typed.cx.types.peel(ty)) {
            TyKind::Future(..) | TyKind::AsyncBlock(..) => true,
            TyKind::Adt(adt, args)
                if [self.program.lang.pin, self.program.lang.boxed].contains(&Some(adt)) =>
            {
                let inner = self.typed.cx.types.list_items(args).first();
                inner.is_some_and(|&inner| self.is_written(inner))
            }
            TyKind::Dyn(bounds) | TyKind::Opaque(bounds) => {
                let bounds = self.typed.cx.types.bounds(bounds);
                bounds.iter().any(|bound| Some(bound.of) == self.program.lang.future)
            }
            _ => false,
        }
    }

    fn parked(&self, branch: &Branch, other: &Branch) -> Option<Parked> {
        let name = self.borrowed(branch)?;
        let ty = self.typed.pat_ty(name);
        if self.is_independent(ty)
            || !self.is_written(ty)
            || self.mentions_inside(name, other.handler)
        {
            return None;
        }
        let leaves = self.always_leaves(other.handler, None) || {
            let around = self.loop_around(branch.future);
            around.is_some() && self.always_leaves(other.handler, around)
        };
        if leaves {
            return None;
        }
        let wait = self.below_in_piece(other.handler).find(|&at| self.is_real_wait(at))?;
        let bound = self.bounds.get(&name).filter(|bound| !bound.from.is_none());
        Some(Parked {
            future: self.ir().span(branch.future),
            name,
            wait: self.ir().span(wait),
            other: self.ir().span(other.future),
            made: bound.map(|bound| self.ir().span(bound.from)),
            work: bound.map(|bound| self.steps_of(bound.from)).unwrap_or_default(),
            handler: self.run(other.handler, &|_| false),
        })
    }

    /// What polling the future that `made` is does.
    fn steps_of(&self, made: ExprId) -> Run {
        let mut run = Run::default();
        for source in self.sources(made) {
            match source {
                Source::Call(call) => run.add_call(self.ir().span(call), self.operation(call)),
                Source::Block(block) => run.steps.extend(self.run(block, &|_| false).steps),
                Source::Borrowed(_) => {}
            }
        }
        run
    }

    /// An await of something that may need what a parked future holds: no timer, no message of a channel.
    fn is_real_wait(&self, expr: ExprId) -> bool {
        let ExprKind::Await(inner) = self.kind(expr) else { return false };
        let idle = self.is_independent(self.ty(inner));
        let safe = self
            .effects(inner)
            .is_some_and(|effects| effects.cancel == Some(crate::models::Cancel::Safe));
        !idle && !safe
    }

    fn polled_again(&self, select: ExprId, branch: &Branch, around: ExprId) -> Option<PolledAgain> {
        let name = self.borrowed(branch).filter(|_| branch.cond.is_none())?;
        let before = self.bounds.get(&name).is_some_and(|bound| bound.at < self.enter(around));
        if !before || !self.goes_on(select, branch.handler, around) {
            return None;
        }
        let ty = self.typed.pat_ty(name);
        let is_ready_again = self.type_says(ty, &|effects| effects.timer || effects.independent);
        let panics = self.is_written(ty)
            || self.type_says(ty, &|effects| effects.task_handle == Some(TaskHandle::Detach));
        // Anything else that is done with it in the loop may put a new one there.
        let only_here = self
            .mentions(name)
            .iter()
            .all(|&at| self.contains(branch.future, at) || !self.contains(around, at));
        let may_leave = self.below(branch.handler).any(|at| {
            matches!(
                self.kind(at),
                ExprKind::Break { .. }
                    | ExprKind::Return(_)
                    | ExprKind::Try(_)
                    | ExprKind::Continue { .. }
            )
        });
        let found = only_here && !may_leave && (panics || is_ready_again);
        found.then(|| PolledAgain {
            future: self.ir().span(branch.future),
            name,
            is_ready_again,
            made_by: self.made_by(name),
        })
    }

    fn made_by(&self, name: PatId) -> Option<Operation> {
        let bound = self.bounds.get(&name).filter(|bound| !bound.from.is_none())?;
        self.sources(bound.from).into_iter().find_map(|source| match source {
            Source::Call(call) => Some(self.operation(call)),
            _ => None,
        })
    }

    /// `x.unwrap().f(), if x.is_some()`: the expression is evaluated before the condition says that it need not be.
    fn evaluated(&self, branch: &Branch) -> Option<Evaluated> {
        let cond = branch.cond.get()?;
        let unwrapped = self.below(branch.future).filter(|&at| {
            self.piece(at) == self.piece(branch.future)
                && !self.is_piece(branch.future)
                && matches!(self.method(at), "unwrap" | "expect")
                && self.effects(at).is_some_and(|effects| effects.passes_through)
        });
        let asked: Vec<_> = self.below(cond).filter_map(|at| self.spot(at)).collect();
        for call in unwrapped {
            let Some(place) = self.receiver_spot(call) else { continue };
            let tests = self.below(cond).any(|at| {
                matches!(self.method(at), "is_some" | "is_ok")
                    && self.receiver_spot(at).as_ref() == Some(&place)
            });
            if tests || asked.iter().any(|spot| spot.root == place.root && spot.path == place.path)
            {
                return Some(Evaluated {
                    call: self.ir().span(call),
                    cond: self.ir().span(cond),
                    same_place: tests,
                });
            }
        }
        None
    }

    fn fresh_timer(&self, branch: &Branch, other: &Branch) -> Option<FreshTimer> {
        let sources = self.sources(branch.future);
        let [Source::Call(call)] = sources.as_slice() else { return None };
        let made = match self.kind(*call) {
            ExprKind::MethodCall { receiver, .. } if self.is_call(receiver) => receiver,
            _ => *call,
        };
        let is_timer = matches!(self.kind(made), ExprKind::Call { .. })
            && self.type_says(self.ty(made), &|effects| effects.timer);
        // A deadline from before the loop is the same in each round.
        let fixed = self.operands(made).iter().any(|&arg| self.is_deadline(arg));
        (is_timer && !fixed).then(|| FreshTimer {
            timer: self.ir().span(made),
            other: self.ir().span(other.future),
        })
    }

    /// A point in time, or what is left until one.
    fn is_deadline(&self, arg: ExprId) -> bool {
        let adt = self.typed.cx.adt_of(self.ty(arg));
        adt.is_some_and(|adt| self.program.text(self.program.adt(adt).name) != "Duration")
            || self.below(arg).any(|at| self.is_call(at) && self.method(at).contains("since"))
    }

    /// Branches below one that takes messages as fast as they come.
    fn starved(&self, select: ExprId, branches: &[Branch]) -> Option<Starved> {
        let around = self.loop_around(select)?;
        let (first, rest) = branches.split_first()?;
        let busy = |branch: &Branch| {
            let sources = self.sources(branch.future);
            branch.cond.is_none()
                && matches!(sources.as_slice(), [Source::Call(call)] if self.effects(*call).is_some_and(|effects| effects.takes && effects.ends))
        };
        let starved =
            rest.iter().find(|branch| self.always_leaves(branch.handler, Some(around)))?;
        busy(first).then(|| Starved {
            first: self.ir().span(first.future),
            starved: self.ir().span(starved.future),
        })
    }

    fn branch_spin(&self, select: ExprId, branch: &Branch, around: ExprId) -> Option<Spin> {
        if !branch.cond.is_none()
            || self.is_refutable(branch.pat)
            || !matches!(self.kind(around), ExprKind::Loop { .. })
        {
            return None;
        }
        let sources = self.sources(branch.future);
        let [Source::Call(call)] = sources.as_slice() else { return None };
        if !self.may_end(*call, around)
            || !self.goes_on(select, branch.handler, around)
            || !self.only_selects(select, around)
        {
            return None;
        }
        let handled = match self.ir().pats[branch.pat.index()].kind {
            PatKind::Wild => self.never_leaves(branch.handler).then_some(branch.handler),
            PatKind::Binding { .. } => self.ignores_end(branch.pat, branch.handler, around),
            _ => None,
        }?;
        Some(Spin {
            call: self.ir().span(*call),
            kind: SpinKind::Branch,
            handled: self.ir().span(handled),
            is_field: self.receives_from_field(*call),
        })
    }

    /// The loop waits nowhere else, and nothing outside of the branches leaves it.
    fn only_selects(&self, select: ExprId, around: ExprId) -> bool {
        !self.below_in_piece(around).any(|at| {
            !self.contains(select, at)
                && (self.branches(at).is_some()
                    || matches!(
                        self.kind(at),
                        ExprKind::Break { .. }
                            | ExprKind::Return(_)
                            | ExprKind::Try(_)
                            | ExprKind::Await(_)
                    ))
        })
    }

    /// Whether what `call` waits for may be over for good while the loop goes on.
    fn may_end(&self, call: ExprId, around: ExprId) -> bool {
        // A stream that is only known by its trait may have no end.
        let is_own = self.callee(call).func().is_some_and(|func| {
            matches!(self.program.func(func).container, crate::link::Container::Impl(_))
        });
        if !is_own || !self.effects(call).is_some_and(|effects| effects.ends) {
            return false;
        }
        let Some(place) = self.receiver_spot(call) else { return false };
        let before = self.bounds.get(&place.root).is_none_or(|bound| bound.at < self.enter(around));
        before
            && !self.keeps_sender(&place, around)
            && !self.is_assigned_inside(place.root, around)
            && !self.is_refilled(call, place.root, around)
    }

    fn receives_from_field(&self, call: ExprId) -> bool {
        self.receiver_spot(call).is_some_and(|place| !place.path.is_empty())
    }

    fn receiver_spot(&self, call: ExprId) -> Option<super::Spot> {
        self.spot(*self.operands(call).first()?)
    }

    /// What it is taken out of is a set that the loop itself puts into, or looks at.
    fn is_refilled(&self, call: ExprId, root: PatId, around: ExprId) -> bool {
        let receiver = self.operands(call).first().copied().unwrap_or(ExprId::NONE);
        let is_set = self.type_says(self.ty(receiver), &|effects| {
            effects.polls_items || effects.task_handle == Some(TaskHandle::AbortOnDrop)
        });
        is_set
            && self
                .mentions(root)
                .iter()
                .any(|&at| self.contains(around, at) && !self.contains(call, at))
    }

    fn is_assigned_inside(&self, root: PatId, around: ExprId) -> bool {
        self.below(around).any(|at| {
            matches!(self.kind(at), ExprKind::Assign { lhs, .. } if self.spot(lhs).is_some_and(|spot| spot.root == root))
        })
    }

    /// The other end is alive for as long as the loop runs: in the same scope, or in a struct, beside it or given to the same function.
    fn keeps_sender(&self, place: &super::Spot, around: ExprId) -> bool {
        let root = self.typed.pat_ty(place.root);
        if !place.path.is_empty() {
            return self.has_sender_field(root, |_| true);
        }
        if self.is_given_sender(self.typed.cx.adt_args(root)) {
            return true;
        }
        let Some(bound) = self.bounds.get(&place.root) else { return true };
        // `shared.subscribe()`: whatever gave it away may have the other end.
        if self.given_by_living(bound.from) {
            return true;
        }
        let siblings = self.bounds.iter().filter(|(pat, other)| {
            other.from == bound.from && !bound.from.is_none() && **pat != place.root
        });
        let mut senders = siblings.map(|(&pat, _)| pat);
        senders.any(|sender| {
            let moved = self
                .mentions(sender)
                .iter()
                .any(|&at| self.is_moved(at) && !self.contains(around, at));
            !moved
        })
    }

    fn given_by_living(&self, from: ExprId) -> bool {
        if from.is_none() {
            return false;
        }
        self.below(from).any(|at| {
            matches!(self.kind(at), ExprKind::MethodCall { receiver, .. } if self.spot(receiver).is_some())
        })
    }

    fn is_moved(&self, name: ExprId) -> bool {
        let parent = self.parent(name);
        if parent.is_none() {
            return true;
        }
        let inside_closure = self.around(name).skip(1).any(|at| match self.kind(at) {
            ExprKind::Async { moves, .. } => moves,
            ExprKind::Closure(closure) => self.ir().closures[closure.index()].moves,
            _ => false,
        });
        inside_closure
            || !matches!(
                self.kind(parent),
                ExprKind::Ref { .. } | ExprKind::MethodCall { .. } | ExprKind::Field { .. }
            )
            || matches!(self.kind(parent), ExprKind::MethodCall { receiver, .. } if receiver != name)
    }

    /// A parameter of the function owns a sender of such items, directly or behind a pointer.
    fn is_given_sender(&self, items: &[Ty]) -> bool {
        let cx = &self.typed.cx;
        let params = self.bounds.iter().filter(|(_, bound)| bound.from.is_none());
        let tys = params.flat_map(|(&param, _)| {
            let ty = self.typed.pat_ty(param);
            std::iter::once(ty).chain(cx.adt_args(ty).first().copied())
        });
        tys.into_iter().any(|ty| self.has_sender_field(ty, |field| cx.adt_args(field) == items))
    }

    fn has_sender_field(&self, ty: Ty, fits: impl Fn(Ty) -> bool) -> bool {
        let Some(adt) = self.typed.cx.adt_of(ty) else { return false };
        let fields = self.program.adt(adt).variants.iter().flat_map(|variant| &variant.fields);
        fields
            .into_iter()
            .any(|&(_, field)| fits(field) && self.program.type_name(field).contains("Sender"))
    }

    fn never_leaves(&self, handler: ExprId) -> bool {
        !self.below(handler).any(|at| {
            matches!(
                self.kind(at),
                ExprKind::Break { .. }
                    | ExprKind::Return(_)
                    | ExprKind::Try(_)
                    | ExprKind::Await(_)
            ) || matches!(self.kind(at), ExprKind::Macro(_)) && self.always_leaves(at, None)
        })
    }

    /// Where a handler looks at the received value and goes on when there is none; none if it may leave, or hands the value to others.
    fn ignores_end(&self, pat: PatId, handler: ExprId, around: ExprId) -> Option<ExprId> {
        let mut found = None;
        for &mention in self.mentions(pat) {
            if !self.contains(handler, mention) {
                continue;
            }
            found = Some(self.ignores_end_at(mention, around)?);
        }
        found
    }

    /// `if let Some(x) = value { .. }`, `match value { Some(x) => .., None => .. }` without a way out.
    fn ignores_end_at(&self, value: ExprId, around: ExprId) -> Option<ExprId> {
        let parent = self.parent(value).get()?;
        match self.kind(parent) {
            ExprKind::Let { pat, scrutinee }
                if scrutinee == value && matches!(self.pattern_name(pat), "Some" | "Ok") =>
            {
                let branch = self.parent(parent).get()?;
                let ExprKind::If { cond, otherwise, .. } = self.kind(branch) else { return None };
                let stays = cond == parent
                    && self.ends_loop_body(branch, around)
                    && (otherwise.is_none() || self.never_leaves(otherwise))
                    && self.nothing_after(branch, around);
                stays.then_some(parent)
            }
            ExprKind::Match { scrutinee, arms } if scrutinee == value => {
                let arms: Vec<_> =
                    self.ir().list(arms).map(|arm| self.ir().arms[arm.index()]).collect();
                let ends = |pat: PatId| {
                    matches!(self.pattern_name(pat), "None" | "Err")
                        || matches!(self.ir().pats[pat.index()].kind, PatKind::Wild)
                };
                let end: Vec<_> = arms.iter().filter(|arm| ends(arm.pat)).collect();
                let stays = !end.is_empty()
                    && end.iter().all(|arm| self.never_leaves(arm.body) && arm.guard.is_none());
                let last = end.first().map(|arm| arm.body)?;
                (stays && self.ends_loop_body(parent, around) && self.nothing_after(parent, around))
                    .then_some(last)
            }
            _ => None,
        }
    }

    /// Nothing after `expr` in the loop leaves it or waits.
    fn nothing_after(&self, expr: ExprId, around: ExprId) -> bool {
        let end = self.leave(expr);
        let select = self
            .around(expr)
            .take_while(|&at| at != around)
            .filter(|&at| matches!(self.kind(at), ExprKind::Macro(_)))
            .last();
        let end = select.map_or(end, |select| self.leave(select));
        !self.below(around).any(|at| {
            self.enter(at) > end
                && matches!(
                    self.kind(at),
                    ExprKind::Break { .. }
                        | ExprKind::Return(_)
                        | ExprKind::Try(_)
                        | ExprKind::Await(_)
                )
        })
    }

    /// `loop { if let Some(x) = rx.recv().await { .. } }`.
    fn plain_spin(&self, expr: ExprId) -> Option<Spin> {
        let ExprKind::Await(call) = self.kind(expr) else { return None };
        let around = self
            .loop_around(expr)
            .filter(|&around| matches!(self.kind(around), ExprKind::Loop { .. }))?;
        if !self.may_end(call, around) || self.waits_elsewhere(expr, around) {
            return None;
        }
        let handled = self.ignores_end_at(expr, around)?;
        Some(Spin {
            call: self.ir().span(call),
            kind: SpinKind::Plain,
            handled: self.ir().span(handled),
            is_field: self.receives_from_field(call),
        })
    }

    /// Another await, or a way out, before it in the loop.
    fn waits_elsewhere(&self, expr: ExprId, around: ExprId) -> bool {
        let start = self.enter(expr);
        self.below_in_piece(around).any(|at| {
            self.enter(at) < start
                && !self.contains(at, expr)
                && (matches!(
                    self.kind(at),
                    ExprKind::Break { .. }
                        | ExprKind::Return(_)
                        | ExprKind::Await(_)
                        | ExprKind::Try(_)
                ) || self.branches(at).is_some())
        })
    }
}
