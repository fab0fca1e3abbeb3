//! Paths, types, bounds and generics. Lifetimes and const arguments are dropped; parentheses vanish.

use syn::punctuated::Punctuated;
use syn::{
    AngleBracketedGenericArguments, GenericArgument, PathArguments, QSelf, ReturnType, Token,
    TypeParamBound, WherePredicate,
};

use super::{Lowerer, alloc, each};
use crate::ir::{
    GenericArgs, GenericArgsId, Generics, GenericsId, List, Name, Path, PathId, Type, TypeId,
};
use crate::source::Span;

type Bounds = Punctuated<TypeParamBound, Token![+]>;

impl Lowerer<'_> {
    pub(super) fn path(&mut self, path: &syn::Path) -> PathId {
        self.qualified_path(None, path)
    }

    pub(super) fn qualified_path(&mut self, qself: Option<&QSelf>, path: &syn::Path) -> PathId {
        let qself_len = qself.map_or(0, |qself| u8::try_from(qself.position).unwrap_or(u8::MAX));
        let qself = qself.map_or(TypeId::NONE, |qself| self.ty(&qself.ty));
        let mark = self.mark();
        let mut whole: Option<Span> = None;
        for segment in each(&path.segments) {
            let args = self.path_arguments(&segment.arguments);
            let (name, span) = self.ident(&segment.ident);
            whole = Some(whole.map_or(span, |whole| whole.join(span)));
            self.push(name);
            self.push(args);
        }
        let segments = self.list(mark);
        let path = Path {
            span: whole.unwrap_or_default(),
            global: path.leading_colon.is_some(),
            qself,
            qself_len,
            segments,
        };
        alloc(&mut self.ir.paths, path)
    }

    /// A path of one segment.
    pub(super) fn simple_path(&mut self, name: Name, span: Span) -> PathId {
        let mark = self.mark();
        self.push(name);
        self.push(GenericArgsId::NONE);
        let segments = self.list(mark);
        alloc(
            &mut self.ir.paths,
            Path { span, global: false, qself: TypeId::NONE, qself_len: 0, segments },
        )
    }

    fn path_arguments(&mut self, arguments: &PathArguments) -> GenericArgsId {
        match arguments {
            PathArguments::None => GenericArgsId::NONE,
            PathArguments::AngleBracketed(arguments) => self.angle_arguments(arguments),
            PathArguments::Parenthesized(arguments) => {
                let types = self.types(each(&arguments.inputs).map(|input| &input.ty));
                let ret = self.return_type(&arguments.output);
                alloc(
                    &mut self.ir.generic_args,
                    GenericArgs { types, assoc: List::EMPTY, parenthesized: true, ret },
                )
            }
        }
    }

    pub(super) fn angle_arguments(
        &mut self,
        arguments: &AngleBracketedGenericArguments,
    ) -> GenericArgsId {
        let types = self.types(each(&arguments.args).filter_map(|argument| match argument {
            GenericArgument::Type(ty) => Some(ty),
            _ => None,
        }));
        let mark = self.mark();
        for argument in each(&arguments.args) {
            self.assoc_argument(argument);
        }
        let assoc = self.list(mark);
        if types.is_empty() && assoc.is_empty() {
            return GenericArgsId::NONE;
        }
        alloc(
            &mut self.ir.generic_args,
            GenericArgs { types, assoc, parenthesized: false, ret: TypeId::NONE },
        )
    }

    fn assoc_argument(&mut self, argument: &GenericArgument) {
        let (ident, ty) = match argument {
            GenericArgument::AssocType(assoc) => (&assoc.ident, self.ty(&assoc.ty)),
            // `Item: Trait` is as good as `Item = impl Trait`.
            GenericArgument::Constraint(constraint) => {
                let bounds = self.bounds(&constraint.bounds);
                (&constraint.ident, alloc(&mut self.ir.types, Type::Impl(bounds)))
            }
            _ => return,
        };
        let name = self.ident_name(ident);
        self.push(name);
        self.push(ty);
    }

    pub(super) fn ty(&mut self, ty: &syn::Type) -> TypeId {
        if !self.enter() {
            return alloc(&mut self.ir.types, Type::Opaque);
        }
        let kind = match ty {
            syn::Type::Group(inner) => Err(&inner.elem),
            syn::Type::Paren(inner) => Err(&inner.elem),
            _ => Ok(self.type_kind(ty)),
        };
        let id = match kind {
            Ok(kind) => alloc(&mut self.ir.types, kind),
            Err(inner) => self.ty(inner),
        };
        self.leave();
        id
    }

    fn type_kind(&mut self, ty: &syn::Type) -> Type {
        match ty {
            syn::Type::Path(ty) => Type::Path(self.qualified_path(ty.qself.as_ref(), &ty.path)),
            syn::Type::Reference(ty) => {
                Type::Ref { mutable: ty.mutability.is_some(), inner: self.ty(&ty.elem) }
            }
            syn::Type::Tuple(ty) => Type::Tuple(self.types(each(&ty.elems))),
            syn::Type::Slice(ty) => Type::Slice(self.ty(&ty.elem)),
            syn::Type::Array(ty) => Type::Array(self.ty(&ty.elem)),
            syn::Type::Ptr(ty) => Type::Pointer(self.ty(&ty.elem)),
            syn::Type::ImplTrait(ty) => Type::Impl(self.bounds(&ty.bounds)),
            syn::Type::TraitObject(ty) => Type::Dyn(self.bounds(&ty.bounds)),
            syn::Type::FnPtr(ty) => {
                let params = self.types(each(&ty.inputs).map(|input| &input.ty));
                Type::Function { params, ret: self.return_type(&ty.output) }
            }
            syn::Type::Never(_) => Type::Never,
            syn::Type::Infer(_) => Type::Infer,
            _ => {
                self.ir.opaque += 1;
                Type::Opaque
            }
        }
    }

    pub(super) fn types<'a>(&mut self, types: impl Iterator<Item = &'a syn::Type>) -> List<TypeId> {
        let mark = self.mark();
        for ty in types {
            let ty = self.ty(ty);
            self.push(ty);
        }
        self.list(mark)
    }

    pub(super) fn return_type(&mut self, output: &ReturnType) -> TypeId {
        match output {
            ReturnType::Default => TypeId::NONE,
            ReturnType::Type(_, ty) => self.ty(ty),
        }
    }

    /// The traits among the bounds; `?Sized` asks for nothing.
    pub(super) fn bounds(&mut self, bounds: &Bounds) -> List<PathId> {
        let mark = self.mark();
        for bound in each(bounds) {
            if let Some(path) = self.bound(bound) {
                self.push(path);
            }
        }
        self.list(mark)
    }

    fn bound(&mut self, bound: &TypeParamBound) -> Option<PathId> {
        match bound {
            TypeParamBound::Trait(bound) if bound.maybe.is_none() => Some(self.path(&bound.path)),
            TypeParamBound::Verbatim(_) => {
                self.ir.opaque += 1;
                None
            }
            _ => None,
        }
    }

    pub(super) fn generics(&mut self, generics: &syn::Generics) -> GenericsId {
        if generics.params.is_empty() && generics.where_clause.is_none() {
            return GenericsId::new(0);
        }
        let mark = self.mark();
        for param in generics.type_params() {
            let default = param.default.as_ref().map_or(TypeId::NONE, |(_, ty)| self.ty(ty));
            let name = self.ident_name(&param.ident);
            self.push(name);
            self.push(default);
        }
        let params = self.list(mark);
        let mark = self.mark();
        for param in generics.type_params().filter(|param| !param.bounds.is_empty()) {
            let (name, span) = self.ident(&param.ident);
            let path = self.simple_path(name, span);
            let ty = alloc(&mut self.ir.types, Type::Path(path));
            self.bounds_of(ty, &param.bounds);
        }
        for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
            if let WherePredicate::Type(predicate) = predicate {
                let ty = self.ty(&predicate.bounded_ty);
                self.bounds_of(ty, &predicate.bounds);
            }
        }
        let bounds = self.list(mark);
        if params.is_empty() && bounds.is_empty() {
            GenericsId::new(0)
        } else {
            alloc(&mut self.ir.generics, Generics { params, bounds })
        }
    }

    fn bounds_of(&mut self, ty: TypeId, bounds: &Bounds) {
        for bound in each(bounds) {
            if let Some(path) = self.bound(bound) {
                self.push(ty);
                self.push(path);
            }
        }
    }
}
