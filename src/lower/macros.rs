//! Macro invocations, read by the shape of their tokens. What a macro is called decides only where two shapes collide.

mod grammar;

use syn::{Attribute, Expr as Syn, Lit, Macro, MacroDelimiter};

use super::items::{Members, Ownership};
use super::{Lowerer, alloc, attrs};
use crate::ir::{
    Attr, Attrs, Const, ConstWrapper, ExprId, ExprKind, Idx, ItemKind, List, MacroCall, MacroShape,
    Name, Select, SelectArm, TypeId, Visibility,
};
use crate::source::Span;
use grammar::{Branch, Hint, Shape, StaticDecl};

/// The attributes that an item macro, or a side of `cfg_if!`, gives to the items inside.
struct Outer {
    attrs: Vec<Attr>,
    test: bool,
}

impl Lowerer<'_> {
    /// Whether the body of a macro in statement position could be items; [`Lowerer::item_macro_stmt`] finds out.
    /// Looks at the text: taking a token out of a stream that others hold copies the stream.
    pub(super) fn may_be_items(&self, mac: &Macro) -> bool {
        let (open, _) = attrs::delimiter_spans(&mac.delimiter);
        let body = self.at(open) as usize + 1;
        grammar::starts_like_items(self.text, body)
    }

    /// The delimiters and what stands between.
    fn place_of_body(&self, mac: &Macro) -> Span {
        let (open, close) = attrs::delimiter_spans(&mac.delimiter);
        self.between(open, close)
    }

    // Macros in the place of an expression.

    pub(super) fn macro_expr(&mut self, mac: &Macro) -> ExprId {
        let path = self.path(&mac.path);
        let path_span = self.ir.paths[path.index()].span;
        let span = Span::new(path_span.start, self.place_of_body(mac).end);
        let shape = self.shape(mac, span);
        let call = alloc(&mut self.ir.macros, MacroCall { path, shape, span });
        self.push_expr(ExprKind::Macro(call), path_span)
    }

    fn shape(&mut self, mac: &Macro, span: Span) -> MacroShape {
        if mac.tokens.is_empty() {
            return MacroShape::Exprs(List::EMPTY);
        }
        if !self.afford(span) {
            return self.opaque_shape();
        }
        let hint = Hint {
            is_match: last_segment_ends_with(mac, "matches"),
            braces: matches!(mac.delimiter, MacroDelimiter::Brace(_)),
        };
        match grammar::shape(mac.tokens.clone(), hint) {
            Shape::Exprs { values, keys } => self.expr_list(&values, &keys),
            Shape::Repeat(value, len) => {
                MacroShape::Repeat { value: self.expr(&value), len: self.expr(&len) }
            }
            Shape::Matches(parts) => {
                let (expr, pat) = (self.expr(&parts.expr), self.pat(&parts.pat));
                let guard = parts.guard.as_ref().map_or(ExprId::NONE, |guard| self.expr(guard));
                MacroShape::Matches { expr, pat, guard }
            }
            Shape::Select(select) => self.select(&select),
            Shape::Stmts(stmts) => {
                let block = self.stmts_of_macro(&stmts, mac);
                MacroShape::Block(block)
            }
            Shape::Branches(branches) => {
                let mark = self.mark();
                for branch in &branches {
                    let block = self.plain_block(&branch.block);
                    self.push(block);
                }
                MacroShape::Exprs(self.list(mark))
            }
            Shape::Opaque => self.opaque_shape(),
        }
    }

    fn opaque_shape(&mut self) -> MacroShape {
        self.ir.opaque += 1;
        MacroShape::Opaque
    }

    /// Whether another macro body may be parsed; each level of nesting parses its inner ones again.
    fn afford(&mut self, span: Span) -> bool {
        let cost = (span.end - span.start) as usize;
        let affordable = cost <= self.macro_budget;
        self.macro_budget = self.macro_budget.saturating_sub(cost);
        affordable
    }

    fn expr_list(&mut self, values: &[Syn], keys: &[syn::Ident]) -> MacroShape {
        let mark = self.mark();
        for value in values {
            let value = self.expr(value);
            self.push(value);
        }
        for value in values {
            if let Syn::Lit(syn::ExprLit { lit: lit @ Lit::Str(_), .. }) = value {
                self.format_arguments(lit, keys);
            }
        }
        MacroShape::Exprs(self.list(mark))
    }

    /// Pushes a name for each `{name}` and `{:name$}` of a format string that no `name = value` of the list explains.
    fn format_arguments(&mut self, lit: &Lit, keys: &[syn::Ident]) {
        let span = self.literal_span(lit);
        let Some(literal) = self.text.get(span.start as usize..span.end as usize) else { return };
        if !literal.contains('{') {
            return;
        }
        for (at, argument) in grammar::format_arguments(literal) {
            if keys.iter().any(|key| key == argument) {
                continue;
            }
            let start = span.start + at;
            let name = self.name(argument);
            let end = start + u32::try_from(argument.len()).unwrap_or(0);
            let expr = self.push_expr(ExprKind::Name(name), Span::new(start, end));
            self.push(expr);
        }
    }

    fn select(&mut self, select: &grammar::SelectSyntax) -> MacroShape {
        let mark = self.mark();
        for arm in &select.arms {
            self.note_select_arm(arm);
            let pat = self.pat(&arm.pat);
            let cond = arm.cond.as_ref().map_or(ExprId::NONE, |cond| self.expr(cond));
            let (future, handler) = (self.expr(&arm.future), self.expr(&arm.handler));
            let arm = alloc(&mut self.ir.select_arms, SelectArm { pat, future, cond, handler });
            self.push(arm);
        }
        let arms = self.list(mark);
        let otherwise =
            select.otherwise.as_ref().map_or(ExprId::NONE, |handler| self.expr(handler));
        MacroShape::Select(alloc(
            &mut self.ir.selects,
            Select { biased: select.biased, arms, otherwise },
        ))
    }

    fn note_select_arm(&mut self, arm: &grammar::SelectArmSyntax) {
        if self.nodes.is_some() {
            let whole = self.measure(&arm.pat).join(self.measure(&arm.handler));
            self.note_span(whole);
        }
    }

    fn stmts_of_macro(&mut self, stmts: &[syn::Stmt], mac: &Macro) -> ExprId {
        let whole = self.place_of_body(mac);
        let block = self.block(stmts, Name::EMPTY, whole);
        let span = Span::new(whole.start, whole.start + 1);
        self.push_expr(ExprKind::Block(block), span)
    }

    // Macros in the place of items.

    pub(super) fn macro_item(&mut self, item: &syn::ItemMacro) {
        if let Some(ident) = item.ident.as_ref().filter(|_| item.mac.path.is_ident("macro_rules")) {
            self.start_item(ident, &syn::Visibility::Inherited, &item.attrs);
            return;
        }
        let attrs = self.attrs(&item.attrs);
        let outer = self.outer(attrs);
        if self.items_of_macro(&item.mac, &outer) {
            return;
        }
        let path = self.path(&item.mac.path);
        let span = self.ir.paths[path.index()].span;
        let id = self.bare_item(Name::EMPTY, span, Visibility::Private, attrs);
        let included =
            item.mac.path.is_ident("include").then(|| item.mac.parse_body::<syn::LitStr>());
        if let Some(Ok(included)) = included {
            let included = self.name(&included.value());
            self.set_kind(id, ItemKind::Include(included));
            return;
        }
        self.ir.opaque += 1;
        self.set_kind(id, ItemKind::MacroCall(path));
    }

    /// A macro in statement position: lowers its items into the current scope if it consists of items.
    pub(super) fn item_macro_stmt(&mut self, stmt: &syn::StmtMacro) -> bool {
        if !self.may_be_items(&stmt.mac) {
            return false;
        }
        let attrs = self.attrs(&stmt.attrs);
        let outer = self.outer(attrs);
        self.items_of_macro(&stmt.mac, &outer)
    }

    fn outer(&self, attrs: Attrs) -> Outer {
        Outer { attrs: self.ir.attrs(attrs).to_vec(), test: attrs.test }
    }

    fn items_of_macro(&mut self, mac: &Macro, outer: &Outer) -> bool {
        if !self.may_be_items(mac) || !self.afford(self.place_of_body(mac)) {
            return false;
        }
        let is_thread_local = last_segment_ends_with(mac, "thread_local");
        if !is_thread_local {
            if let Some(items) = grammar::items(&mac.tokens) {
                self.items_with(&items, outer);
                return true;
            }
            if let Some(branches) = grammar::item_branches(&mac.tokens) {
                self.branches(&branches, outer);
                return true;
            }
        }
        let Some(statics) = grammar::statics(&mac.tokens) else { return false };
        for decl in &statics {
            self.wrapped_static(decl, is_thread_local, outer);
        }
        true
    }

    fn items_with(&mut self, items: &[syn::Item], outer: &Outer) {
        for item in items {
            self.outer_attrs.clone_from(&outer.attrs);
            self.outer_test = outer.test;
            self.item(item);
        }
        self.outer_attrs.clear();
        self.outer_test = false;
    }

    /// The sides of `cfg_if!`, each under its condition and the negation of those before it.
    fn branches(&mut self, branches: &[Branch<Vec<syn::Item>>], outer: &Outer) {
        let mut before: Vec<String> = Vec::new();
        for branch in branches {
            let mut conditions = before.clone();
            let mut test = outer.test;
            if let Some(cfg) = &branch.cfg {
                let tokens: Vec<_> = cfg.clone().into_iter().collect();
                test |= attrs::needs_test(&tokens);
                let condition = attrs::render(cfg.clone());
                before.push(format!("not({condition})"));
                conditions.push(condition);
            }
            let args = match &*conditions {
                [only] => self.name(only),
                all => self.name(&format!("all({})", all.join(", "))),
            };
            let mut attrs = outer.attrs.clone();
            attrs.push(Attr { path: self.name("cfg"), args, span: self.token(branch.keyword, 0) });
            self.items_with(&branch.block, &Outer { attrs, test });
        }
    }

    fn wrapped_static(&mut self, decl: &StaticDecl, is_thread_local: bool, outer: &Outer) {
        self.outer_attrs.clone_from(&outer.attrs);
        self.outer_test = outer.test;
        let item = self.start_item(&decl.ident, &decl.visibility, &decl.attrs);
        let ty: TypeId = self.ty(&decl.ty);
        let value = decl.value.as_ref().map_or(ExprId::NONE, |value| self.expr(value));
        let wrapper = match (decl.is_ref, &decl.value) {
            _ if is_thread_local => ConstWrapper::ThreadLocal,
            (true, _) => ConstWrapper::LazyStatic,
            (false, None) => ConstWrapper::TaskLocal,
            (false, Some(_)) => ConstWrapper::Plain,
        };
        let name = self.ident_name(&decl.ident);
        let constant: Idx<Const> = self.add_const(Const {
            item,
            name,
            is_static: true,
            wrapper,
            ty,
            value,
            initialiser: crate::ir::FnIdx::NONE,
            scope: self.scope,
        });
        self.set_kind(item, ItemKind::Const(constant));
    }

    // Macros among the members of an impl or trait.

    pub(super) fn impl_macro(
        &mut self,
        attributes: &[Attribute],
        mac: &Macro,
        ownership: Ownership,
        members: &mut Members,
    ) {
        let attrs = self.attrs(attributes);
        let outer = self.outer(attrs);
        match grammar::impl_items(&mac.tokens) {
            Some(items) => {
                for item in &items {
                    self.outer_attrs.clone_from(&outer.attrs);
                    self.outer_test = outer.test;
                    self.impl_members(std::slice::from_ref(item), ownership, members);
                }
                self.outer_attrs.clear();
                self.outer_test = false;
            }
            None => self.ir.opaque += 1,
        }
    }

    pub(super) fn trait_macro(
        &mut self,
        attributes: &[Attribute],
        mac: &Macro,
        ownership: Ownership,
        members: &mut Members,
    ) {
        let attrs = self.attrs(attributes);
        let outer = self.outer(attrs);
        match grammar::trait_items(&mac.tokens) {
            Some(items) => {
                for item in &items {
                    self.outer_attrs.clone_from(&outer.attrs);
                    self.outer_test = outer.test;
                    self.trait_members(std::slice::from_ref(item), ownership, members);
                }
                self.outer_attrs.clear();
                self.outer_test = false;
            }
            None => self.ir.opaque += 1,
        }
    }
}

fn last_segment_ends_with(mac: &Macro, end: &str) -> bool {
    mac.path.segments.last().is_some_and(|segment| segment.ident.to_string().ends_with(end))
}
