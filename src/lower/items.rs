//! Items: everything with a name, and impls. Item macros whose body is items are read as if it stood there.

use proc_macro2::Span as TokenSpan;
use syn::{Attribute, FnArg, ImplItem, ReceiverKind, Signature, TraitItem, UseTree};

use super::covers::NodeKind;
use super::{Lowerer, alloc, attrs, each};
use crate::ir::{
    Adt, AdtKind, Attrs, Const, ConstIdx, ConstWrapper, ExprId, ExprKind, FnIdx, Function,
    GenericsId, Idx, Impl, Import, ImportKind, Item, ItemId, ItemKind, List, Name, Offset, Owner,
    Pat, PatId, PatKind, PathId, ScopeId, ScopeKind, Trait, Type, TypeAlias, TypeId, Variant,
    VariantShape, Visibility,
};
use crate::source::Span;

/// A function wherever it stands.
struct FnSource<'a> {
    attrs: &'a [Attribute],
    visibility: &'a syn::Visibility,
    default: Option<TokenSpan>,
    sig: &'a Signature,
    block: Option<&'a syn::Block>,
}

/// The functions and other members of an impl or trait under construction.
#[derive(Default)]
pub(super) struct Members {
    functions: Vec<FnIdx>,
    types: Vec<(Name, TypeId)>,
    type_bounds: Vec<(Name, PathId)>,
    consts: Vec<ConstIdx>,
}

/// Who owns the members.
#[derive(Clone, Copy)]
pub(super) struct Ownership {
    item: ItemId,
    owner: Owner,
    /// Members of a trait are as visible as the trait.
    visibility: Option<Visibility>,
}

impl Lowerer<'_> {
    pub(super) fn items(&mut self, items: &[syn::Item]) {
        for item in items {
            self.item(item);
        }
    }

    pub(super) fn item(&mut self, item: &syn::Item) {
        self.note_item(item);
        match item {
            syn::Item::Fn(item) => self.fn_item(item),
            syn::Item::Use(item) => self.use_item(item),
            syn::Item::Struct(item) => self.struct_item(item),
            syn::Item::Enum(item) => self.enum_item(item),
            syn::Item::Union(item) => self.union_item(item),
            syn::Item::Impl(item) => self.impl_item(item),
            syn::Item::Trait(item) => self.trait_item(item),
            syn::Item::TraitAlias(item) => self.trait_alias(item),
            syn::Item::Mod(item) => self.module(item),
            syn::Item::Const(item) => {
                let id = self.start_item(&item.ident, &item.vis, &item.attrs);
                self.constant(id, &item.ident, false, &item.ty, Some(&item.expr));
            }
            syn::Item::Static(item) => {
                let id = self.start_item(&item.ident, &item.vis, &item.attrs);
                self.constant(id, &item.ident, true, &item.ty, Some(&item.expr));
            }
            syn::Item::Type(item) => self.alias(item),
            syn::Item::ExternCrate(item) => self.extern_crate(item),
            syn::Item::ForeignMod(item) => self.foreign(item),
            syn::Item::Macro(item) => self.macro_item(item),
            _ => self.ir.opaque += 1,
        }
    }

    /// Adds a named item whose kind is set when its parts are lowered.
    pub(super) fn start_item(
        &mut self,
        ident: &syn::Ident,
        visibility: &syn::Visibility,
        attributes: &[Attribute],
    ) -> ItemId {
        let attrs = self.attrs(attributes);
        let (name, span) = self.ident(ident);
        self.bare_item(name, span, lower_visibility(visibility), attrs)
    }

    pub(super) fn bare_item(
        &mut self,
        name: Name,
        span: Span,
        visibility: Visibility,
        attrs: Attrs,
    ) -> ItemId {
        self.add_item(Item {
            name,
            span,
            visibility,
            attrs,
            kind: ItemKind::MacroRules,
            scope: ScopeId::NONE,
        })
    }

    // Functions.

    fn fn_item(&mut self, item: &syn::ItemFn) {
        let id = self.start_item(&item.sig.ident, &item.vis, &item.attrs);
        let default = item.modifiers.defaultness.map(|token| token.span);
        let source = FnSource {
            attrs: &item.attrs,
            visibility: &item.vis,
            default,
            sig: &item.sig,
            block: Some(&item.block),
        };
        let of_item = self.ir.items[id.index()];
        let func = self.function(&source, id, of_item.attrs, (Owner::Free, of_item.visibility));
        self.set_kind(id, ItemKind::Function(func));
    }

    fn function(
        &mut self,
        source: &FnSource<'_>,
        item: ItemId,
        attrs: Attrs,
        (owner, visibility): (Owner, Visibility),
    ) -> FnIdx {
        let sig = source.sig;
        let (name, span) = self.ident(&sig.ident);
        let function = Function {
            item,
            name,
            span,
            attrs,
            owner,
            scope: self.scope,
            visibility,
            generics: self.generics(&sig.generics),
            is_async: sig.asyncness.is_some(),
            is_unsafe: matches!(sig.safety, syn::Safety::Unsafe(_)),
            is_const: sig.constness.is_some(),
            has_self: matches!(sig.inputs.first(), Some(FnArg::Receiver(_))),
            params: self.params(sig),
            ret: self.return_type(&sig.output),
            body: ExprId::NONE,
            whole: self.whole_function(source),
        };
        let id = alloc(&mut self.ir.functions, function);
        if let Some(block) = source.block {
            self.ir.functions[id.index()].body = self.plain_block(block);
        }
        id
    }

    /// From the first token to the end of the body, documentation left out.
    fn whole_function(&self, source: &FnSource<'_>) -> Span {
        let sig = source.sig;
        let attribute = source
            .attrs
            .iter()
            .find(|attribute| !attribute.path().is_ident("doc"))
            .map(|attribute| attribute.pound_token.span);
        let visibility = match source.visibility {
            syn::Visibility::Public(token) => Some(token.span),
            syn::Visibility::Restricted(restricted) => Some(restricted.pub_token.span),
            syn::Visibility::Inherited => None,
        };
        let safety = match &sig.safety {
            syn::Safety::Unsafe(token) => Some(token.span),
            syn::Safety::Safe(token) => Some(token.span),
            syn::Safety::Default => None,
        };
        let words =
            [sig.constness.map(|token| token.span), sig.asyncness.map(|token| token.span), safety];
        let abi = sig.abi.as_ref().map(|abi| abi.extern_token.span);
        let before = attribute
            .or(visibility)
            .or(source.default)
            .or_else(|| words.into_iter().flatten().next())
            .or(abi);
        let start = self.at(before.unwrap_or(sig.fn_token.span));
        let end = match (source.block, &sig.output) {
            (Some(block), _) => self.at(block.brace_token.span.close()) + 1,
            (None, syn::ReturnType::Type(_, ty)) => self.measure(ty).end,
            (None, syn::ReturnType::Default) => self.at(sig.paren_token.span.close()) + 1,
        };
        Span::new(start, end)
    }

    fn params(&mut self, sig: &Signature) -> List<(PatId, TypeId)> {
        let mark = self.mark();
        for input in each(&sig.inputs) {
            let (pat, ty) = match input {
                FnArg::Receiver(receiver) => self.receiver(receiver),
                FnArg::Typed(typed) => (self.pat(&typed.pat), self.ty(&typed.ty)),
            };
            self.push(pat);
            self.push(ty);
        }
        self.list(mark)
    }

    fn receiver(&mut self, receiver: &syn::Receiver) -> (PatId, TypeId) {
        let span = self.token(receiver.self_token.span, 4);
        let name = self.name("self");
        let kind = PatKind::Binding {
            name,
            by_ref: false,
            mutable: receiver.mutability.is_some(),
            sub: PatId::NONE,
        };
        let pat = alloc(&mut self.ir.pats, Pat { kind, span });
        let ty = match &receiver.kind {
            ReceiverKind::Typed(_, ty) => self.ty(ty),
            ReceiverKind::Reference(_, _, mutability) => {
                let inner = self.self_type(span);
                alloc(&mut self.ir.types, Type::Ref { mutable: mutability.is_some(), inner })
            }
            _ => self.self_type(span),
        };
        (pat, ty)
    }

    fn self_type(&mut self, span: Span) -> TypeId {
        let name = self.name("Self");
        let path = self.simple_path(name, span);
        alloc(&mut self.ir.types, Type::Path(path))
    }

    // Types.

    fn struct_item(&mut self, item: &syn::ItemStruct) {
        let id = self.start_item(&item.ident, &item.vis, &item.attrs);
        let generics = self.generics(&item.generics);
        let variant = self.variant(&item.ident, &item.fields);
        self.adt(id, (AdtKind::Struct, generics), &[variant], &item.attrs);
    }

    fn union_item(&mut self, item: &syn::ItemUnion) {
        let id = self.start_item(&item.ident, &item.vis, &item.attrs);
        let generics = self.generics(&item.generics);
        let fields = syn::Fields::Named(item.fields.clone());
        let variant = self.variant(&item.ident, &fields);
        self.adt(id, (AdtKind::Union, generics), &[variant], &item.attrs);
    }

    fn enum_item(&mut self, item: &syn::ItemEnum) {
        let id = self.start_item(&item.ident, &item.vis, &item.attrs);
        let generics = self.generics(&item.generics);
        let mut variants = Vec::with_capacity(item.variants.len());
        for variant in each(&item.variants) {
            self.note(variant, &variant.attrs, NodeKind::Whole);
            variants.push(self.variant(&variant.ident, &variant.fields));
        }
        self.adt(id, (AdtKind::Enum, generics), &variants, &item.attrs);
    }

    fn adt(
        &mut self,
        item: ItemId,
        (kind, generics): (AdtKind, GenericsId),
        variants: &[Idx<Variant>],
        attributes: &[Attribute],
    ) {
        let derives = attrs::derives(attributes);
        let mark = self.mark();
        for &variant in variants {
            self.push(variant);
        }
        let variants = self.list(mark);
        let adt = Adt {
            item,
            generics,
            kind,
            variants,
            derives_clone: derives.clone,
            derives_default: derives.default,
            derives_copy: derives.copy,
        };
        let adt = alloc(&mut self.ir.adts, adt);
        self.set_kind(item, ItemKind::Adt(adt));
    }

    fn variant(&mut self, ident: &syn::Ident, fields: &syn::Fields) -> Idx<Variant> {
        let (name, span) = self.ident(ident);
        let shape = match fields {
            syn::Fields::Named(_) => VariantShape::Named,
            syn::Fields::Unnamed(_) => VariantShape::Tuple,
            syn::Fields::Unit => VariantShape::Unit,
        };
        let mark = self.mark();
        let (mut starts, mut open) = (Vec::new(), Vec::new());
        for (at, field) in fields.iter().enumerate() {
            self.note(field, &field.attrs, NodeKind::Whole);
            let name = match &field.ident {
                Some(ident) => {
                    let (name, span) = self.ident(ident);
                    starts.push(Offset(span.start));
                    name
                }
                None => self.name(&at.to_string()),
            };
            if matches!(field.vis, syn::Visibility::Public(_)) {
                open.push(name);
            }
            let ty = self.ty(&field.ty);
            self.push(name);
            self.push(ty);
        }
        let fields = self.list(mark);
        for start in starts {
            self.push(start);
        }
        let starts = self.list(mark);
        for name in open {
            self.push(name);
        }
        let open = self.list(mark);
        alloc(&mut self.ir.variants, Variant { name, span, shape, fields, starts, open })
    }

    fn alias(&mut self, item: &syn::ItemType) {
        let id = self.start_item(&item.ident, &item.vis, &item.attrs);
        let alias =
            TypeAlias { item: id, generics: self.generics(&item.generics), ty: self.ty(&item.ty) };
        let alias = alloc(&mut self.ir.aliases, alias);
        self.set_kind(id, ItemKind::Alias(alias));
    }

    // Values.

    fn constant(
        &mut self,
        item: ItemId,
        ident: &syn::Ident,
        is_static: bool,
        ty: &syn::Type,
        value: Option<&syn::Expr>,
    ) {
        let id = self.plain_const(item, ident, is_static, ty, value);
        self.set_kind(item, ItemKind::Const(id));
    }

    fn plain_const(
        &mut self,
        item: ItemId,
        ident: &syn::Ident,
        is_static: bool,
        ty: &syn::Type,
        value: Option<&syn::Expr>,
    ) -> ConstIdx {
        let ty = self.ty(ty);
        let value = value.map_or(ExprId::NONE, |value| self.expr(value));
        let name = self.ident_name(ident);
        self.add_const(Const {
            item,
            name,
            is_static,
            wrapper: ConstWrapper::Plain,
            ty,
            value,
            initialiser: FnIdx::NONE,
            scope: self.scope,
        })
    }

    pub(super) fn add_const(&mut self, constant: Const) -> ConstIdx {
        let initialiser =
            if self.may_be_lazy(&constant) { self.initialiser(&constant) } else { FnIdx::NONE };
        alloc(&mut self.ir.consts, Const { initialiser, ..constant })
    }

    /// `lazy_static!`, and what is made of a function: `LazyLock::new(|| ..)`.
    fn may_be_lazy(&self, constant: &Const) -> bool {
        let is_function = |arg: ExprId| {
            matches!(
                self.ir.expr(arg),
                ExprKind::Closure(_) | ExprKind::Name(_) | ExprKind::Path(_)
            )
        };
        match constant.wrapper {
            _ if constant.value.is_none() => false,
            ConstWrapper::LazyStatic => true,
            ConstWrapper::Plain if constant.is_static => match self.ir.expr(constant.value) {
                ExprKind::Call { args, .. } => self.ir.list(args).next().is_some_and(is_function),
                _ => false,
            },
            _ => false,
        }
    }

    /// What initialises a static, as a function.
    fn initialiser(&mut self, constant: &Const) -> FnIdx {
        let item = self.ir.items[constant.item.index()];
        let function = Function {
            item: constant.item,
            name: constant.name,
            span: item.span,
            attrs: item.attrs,
            owner: Owner::Static,
            scope: constant.scope,
            visibility: item.visibility,
            generics: GenericsId::NONE,
            is_async: false,
            is_unsafe: false,
            is_const: false,
            has_self: false,
            params: List::EMPTY,
            ret: constant.ty,
            body: constant.value,
            whole: item.span,
        };
        alloc(&mut self.ir.functions, function)
    }

    // Impls and traits.

    fn impl_item(&mut self, item: &syn::ItemImpl) {
        let attrs = self.attrs(&item.attrs);
        let span = self.token(item.impl_token.span, 4);
        let id = self.bare_item(Name::EMPTY, span, Visibility::Private, attrs);
        let generics = self.generics(&item.generics);
        let of_trait = item.trait_.as_ref().map_or(PathId::NONE, |(path, _)| self.path(path));
        let self_type = self.ty(&item.self_ty);
        let negative = item.modifiers.polarity.is_some();
        let empty = Impl {
            item: id,
            generics,
            of_trait,
            negative,
            self_type,
            functions: List::EMPTY,
            types: List::EMPTY,
            consts: List::EMPTY,
        };
        let imp = alloc(&mut self.ir.impls, empty);
        self.set_kind(id, ItemKind::Impl(imp));
        let mut members = Members::default();
        self.impl_members(
            &item.items,
            Ownership { item: id, owner: Owner::Impl(imp), visibility: None },
            &mut members,
        );
        let (functions, types, consts) =
            (self.ids(&members.functions), self.named(&members.types), self.ids(&members.consts));
        let imp = &mut self.ir.impls[imp.index()];
        (imp.functions, imp.types, imp.consts) = (functions, types, consts);
    }

    pub(super) fn impl_members(
        &mut self,
        items: &[ImplItem],
        ownership: Ownership,
        members: &mut Members,
    ) {
        for item in items {
            match item {
                ImplItem::Fn(item) => {
                    self.note(item, &item.attrs, NodeKind::Whole);
                    let default = item.modifiers.defaultness.map(|token| token.span);
                    let source = FnSource {
                        attrs: &item.attrs,
                        visibility: &item.vis,
                        default,
                        sig: &item.sig,
                        block: Some(&item.block),
                    };
                    self.member_fn(&source, ownership, members);
                }
                ImplItem::Const(item) => {
                    self.note(item, &item.attrs, NodeKind::Whole);
                    members.consts.push(self.plain_const(
                        ownership.item,
                        &item.ident,
                        false,
                        &item.ty,
                        Some(&item.expr),
                    ));
                }
                ImplItem::Type(item) => {
                    self.note(item, &item.attrs, NodeKind::Whole);
                    let name = self.ident_name(&item.ident);
                    members.types.push((name, self.ty(&item.ty)));
                }
                ImplItem::Macro(item) => {
                    self.impl_macro(&item.attrs, &item.mac, ownership, members);
                }
                _ => self.ir.opaque += 1,
            }
        }
    }

    fn member_fn(&mut self, source: &FnSource<'_>, ownership: Ownership, members: &mut Members) {
        let attrs = self.attrs(source.attrs);
        let visibility =
            ownership.visibility.unwrap_or_else(|| lower_visibility(source.visibility));
        members.functions.push(self.function(
            source,
            ownership.item,
            attrs,
            (ownership.owner, visibility),
        ));
    }

    fn trait_item(&mut self, item: &syn::ItemTrait) {
        let id = self.start_item(&item.ident, &item.vis, &item.attrs);
        let (generics, supertraits) =
            (self.generics(&item.generics), self.bounds(&item.supertraits));
        let empty = Trait {
            item: id,
            generics,
            supertraits,
            functions: List::EMPTY,
            types: List::EMPTY,
            type_bounds: List::EMPTY,
            is_alias: false,
        };
        let trait_idx = alloc(&mut self.ir.traits, empty);
        self.set_kind(id, ItemKind::Trait(trait_idx));
        let mut members = Members::default();
        let ownership = Ownership {
            item: id,
            owner: Owner::Trait(trait_idx),
            visibility: Some(lower_visibility(&item.vis)),
        };
        self.trait_members(&item.items, ownership, &mut members);
        let (functions, types, type_bounds) = (
            self.ids(&members.functions),
            self.named(&members.types),
            self.named(&members.type_bounds),
        );
        let slot = &mut self.ir.traits[trait_idx.index()];
        (slot.functions, slot.types, slot.type_bounds) = (functions, types, type_bounds);
    }

    pub(super) fn trait_members(
        &mut self,
        items: &[TraitItem],
        ownership: Ownership,
        members: &mut Members,
    ) {
        for item in items {
            match item {
                TraitItem::Fn(item) => {
                    self.note(item, &item.attrs, NodeKind::Whole);
                    let default = item.modifiers.defaultness.map(|token| token.span);
                    let visibility = &syn::Visibility::Inherited;
                    let source = FnSource {
                        attrs: &item.attrs,
                        visibility,
                        default,
                        sig: &item.sig,
                        block: item.default.as_ref(),
                    };
                    self.member_fn(&source, ownership, members);
                }
                TraitItem::Const(item) => {
                    self.note(item, &item.attrs, NodeKind::Whole);
                    let value = item.default.as_ref().map(|(_, value)| value);
                    self.plain_const(ownership.item, &item.ident, false, &item.ty, value);
                }
                TraitItem::Type(item) => self.assoc_type(item, members),
                TraitItem::Macro(item) => {
                    self.trait_macro(&item.attrs, &item.mac, ownership, members);
                }
                _ => self.ir.opaque += 1,
            }
        }
    }

    fn assoc_type(&mut self, item: &syn::TraitItemType, members: &mut Members) {
        self.note(item, &item.attrs, NodeKind::Whole);
        let name = self.ident_name(&item.ident);
        let default = item.default.as_ref().map_or(TypeId::NONE, |(_, ty)| self.ty(ty));
        members.types.push((name, default));
        let bounds = self.bounds(&item.bounds);
        members.type_bounds.extend(self.ir.list(bounds).map(|bound| (name, bound)));
    }

    fn trait_alias(&mut self, item: &syn::ItemTraitAlias) {
        let id = self.start_item(&item.ident, &item.vis, &item.attrs);
        let (generics, supertraits) = (self.generics(&item.generics), self.bounds(&item.bounds));
        let empty = List::EMPTY;
        let alias = Trait {
            item: id,
            generics,
            supertraits,
            functions: empty,
            types: List::EMPTY,
            type_bounds: List::EMPTY,
            is_alias: true,
        };
        let alias = alloc(&mut self.ir.traits, alias);
        self.set_kind(id, ItemKind::Trait(alias));
    }

    fn ids<T>(&mut self, ids: &[Idx<T>]) -> List<Idx<T>> {
        let mark = self.mark();
        for &id in ids {
            self.push(id);
        }
        self.list(mark)
    }

    fn named<T>(&mut self, pairs: &[(Name, Idx<T>)]) -> List<(Name, Idx<T>)> {
        let mark = self.mark();
        for &(name, id) in pairs {
            self.push(name);
            self.push(id);
        }
        self.list(mark)
    }

    // Modules and imports.

    fn module(&mut self, item: &syn::ItemMod) {
        let id = self.start_item(&item.ident, &item.vis, &item.attrs);
        let kind = if let Some((_, items)) = &item.content {
            let name = self.ir.items[id.index()].name;
            let open = self.begin_scope(ScopeKind::Module(name));
            self.items(items);
            ItemKind::InlineModule(self.end_scope(open))
        } else {
            let path = item.attrs.iter().find_map(plain_path);
            ItemKind::OutOfLineModule(path.map_or(Name::EMPTY, |path| self.name(&path)))
        };
        self.set_kind(id, kind);
    }

    fn extern_crate(&mut self, item: &syn::ItemExternCrate) {
        let name = item.rename.as_ref().map_or(&item.ident, |(_, rename)| rename);
        let id = self.start_item(name, &item.vis, &item.attrs);
        let original = self.ident_name(&item.ident);
        self.set_kind(id, ItemKind::ExternCrate(original));
    }

    fn foreign(&mut self, item: &syn::ItemForeignMod) {
        for item in &item.items {
            match item {
                syn::ForeignItem::Fn(item) => {
                    self.note(item, &item.attrs, NodeKind::Whole);
                    let id = self.start_item(&item.sig.ident, &item.vis, &item.attrs);
                    let source = FnSource {
                        attrs: &item.attrs,
                        visibility: &item.vis,
                        default: None,
                        sig: &item.sig,
                        block: None,
                    };
                    let of_item = self.ir.items[id.index()];
                    let func = self.function(
                        &source,
                        id,
                        of_item.attrs,
                        (Owner::Free, of_item.visibility),
                    );
                    self.set_kind(id, ItemKind::Function(func));
                }
                syn::ForeignItem::Static(item) => {
                    let id = self.start_item(&item.ident, &item.vis, &item.attrs);
                    self.constant(id, &item.ident, true, &item.ty, None);
                }
                _ => self.ir.opaque += 1,
            }
        }
    }

    fn use_item(&mut self, item: &syn::ItemUse) {
        let attrs = self.attrs(&item.attrs);
        let leaf = Leaf {
            attrs,
            visibility: lower_visibility(&item.vis),
            global: item.leading_colon.is_some(),
        };
        self.use_tree(&item.tree, leaf, &mut Vec::new());
    }

    fn use_tree(&mut self, tree: &UseTree, leaf: Leaf, prefix: &mut Vec<(Name, Span)>) {
        match tree {
            UseTree::Path(path) => {
                let segment = self.ident(&path.ident);
                prefix.push(segment);
                self.use_tree(&path.tree, leaf, prefix);
                prefix.pop();
            }
            UseTree::Group(group) => {
                for tree in each(&group.items) {
                    self.use_tree(tree, leaf, prefix);
                }
            }
            UseTree::Glob(glob) => {
                let span = self.token(glob.star_token.span, 1);
                self.import(leaf, prefix, ImportKind::Glob, (Name::EMPTY, span));
            }
            UseTree::Name(name) => self.leaf(leaf, prefix, &name.ident, ImportKind::Named, None),
            UseTree::Rename(rename) if rename.rename == "_" => {
                let named = (Name::EMPTY, self.token(rename.rename.span(), 1));
                self.leaf(leaf, prefix, &rename.ident, ImportKind::Anonymous, Some(named));
            }
            UseTree::Rename(rename) => {
                let named = self.ident(&rename.rename);
                self.leaf(leaf, prefix, &rename.ident, ImportKind::Named, Some(named));
            }
        }
    }

    /// The `self` of `a::{self}` is no segment and imports `a`; that of `use self as x` is one.
    fn leaf(
        &mut self,
        leaf: Leaf,
        prefix: &mut Vec<(Name, Span)>,
        last: &syn::Ident,
        kind: ImportKind,
        named: Option<(Name, Span)>,
    ) {
        let is_segment = last != "self" || prefix.is_empty();
        if is_segment {
            let segment = self.ident(last);
            prefix.push(segment);
        }
        let named =
            named.or_else(|| prefix.last().copied()).unwrap_or((Name::EMPTY, Span::default()));
        self.import(leaf, prefix, kind, named);
        if is_segment {
            prefix.pop();
        }
    }

    fn import(
        &mut self,
        leaf: Leaf,
        path: &[(Name, Span)],
        kind: ImportKind,
        (name, span): (Name, Span),
    ) {
        let mark = self.mark();
        for &(segment, _) in path {
            self.push(segment);
        }
        let path = self.list(mark);
        let import = alloc(&mut self.ir.imports, Import { global: leaf.global, path, kind });
        let item = self.bare_item(name, span, leaf.visibility, leaf.attrs);
        self.set_kind(item, ItemKind::Import(import));
    }
}

/// What the leaves of one `use` share.
#[derive(Clone, Copy)]
struct Leaf {
    attrs: Attrs,
    visibility: Visibility,
    global: bool,
}

fn lower_visibility(visibility: &syn::Visibility) -> Visibility {
    match visibility {
        syn::Visibility::Public(_) => Visibility::Public,
        syn::Visibility::Restricted(_) => Visibility::Restricted,
        syn::Visibility::Inherited => Visibility::Private,
    }
}

/// The text of `#[path = ".."]`.
fn plain_path(attribute: &Attribute) -> Option<String> {
    let syn::Meta::NameValue(pair) = &attribute.meta else { return None };
    let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(path), .. }) = &pair.value else {
        return None;
    };
    pair.path.is_ident("path").then(|| path.value())
}
