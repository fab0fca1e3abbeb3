//! Patterns. Whether a bare name binds or names a constant is for linking to find out.

use proc_macro2::Span as TokenSpan;
use syn::spanned::Spanned as _;

use super::{Lowerer, alloc, each};
use crate::ir::{List, Pat, PatId, PatKind, TypeId};
use crate::source::Span;

impl Lowerer<'_> {
    pub(super) fn pat(&mut self, pat: &syn::Pat) -> PatId {
        if !self.enter() {
            return alloc(&mut self.ir.pats, Pat { kind: PatKind::Opaque, span: Span::default() });
        }
        let id = match pat {
            syn::Pat::Paren(inner) => self.pat(&inner.pat),
            syn::Pat::Guard(inner) => {
                self.ir.opaque += 1;
                self.pat(&inner.pat)
            }
            _ => {
                let pat = self.pat_kind(pat);
                alloc(&mut self.ir.pats, pat)
            }
        };
        self.leave();
        id
    }

    /// A pattern that may carry a type, as parameters and `let` do.
    pub(super) fn typed_pat(&mut self, pat: &syn::Pat) -> (PatId, TypeId) {
        match pat {
            syn::Pat::Type(typed) => (self.pat(&typed.pat), self.ty(&typed.ty)),
            _ => (self.pat(pat), TypeId::NONE),
        }
    }

    fn pat_kind(&mut self, pat: &syn::Pat) -> Pat {
        match pat {
            syn::Pat::Ident(pat) => self.binding(pat),
            syn::Pat::Wild(pat) => {
                Pat { kind: PatKind::Wild, span: self.token(pat.underscore_token.span, 1) }
            }
            syn::Pat::Rest(pat) => {
                Pat { kind: PatKind::Rest, span: self.token(pat.dot2_token.spans[0], 2) }
            }
            syn::Pat::TupleStruct(pat) => {
                let path = self.qualified_path(pat.qself.as_ref(), &pat.path);
                let pats = self.pats(each(&pat.elems));
                Pat {
                    kind: PatKind::TupleStruct { path, pats },
                    span: self.ir.paths[path.index()].span,
                }
            }
            syn::Pat::Struct(pat) => self.struct_pat(pat),
            syn::Pat::Path(pat) => {
                let path = self.qualified_path(pat.qself.as_ref(), &pat.path);
                Pat { kind: PatKind::Path(path), span: self.ir.paths[path.index()].span }
            }
            syn::Pat::Tuple(pat) => Pat {
                kind: PatKind::Tuple(self.pats(each(&pat.elems))),
                span: self.token(pat.paren_token.span.open(), 1),
            },
            syn::Pat::Slice(pat) => Pat {
                kind: PatKind::Slice(self.pats(each(&pat.elems))),
                span: self.token(pat.bracket_token.span.open(), 1),
            },
            syn::Pat::Reference(pat) => Pat {
                kind: PatKind::Ref(self.pat(&pat.pat)),
                span: self.token(pat.and_token.span, 1),
            },
            syn::Pat::Or(pat) => self.or_pat(pat),
            syn::Pat::Lit(pat) => Pat { kind: PatKind::Literal, span: self.literal_span(&pat.lit) },
            syn::Pat::Type(pat) => self.type_pat(pat),
            syn::Pat::Const(_) | syn::Pat::Range(_) => {
                Pat { kind: PatKind::Literal, span: self.first_token(pat.span()) }
            }
            _ => {
                self.ir.opaque += 1;
                Pat { kind: PatKind::Opaque, span: self.first_token(pat.span()) }
            }
        }
    }

    fn binding(&mut self, pat: &syn::PatIdent) -> Pat {
        let (name, span) = self.ident(&pat.ident);
        let sub = pat.subpat.as_ref().map_or(PatId::NONE, |(_, sub)| self.pat(sub));
        Pat {
            kind: PatKind::Binding {
                name,
                by_ref: pat.by_ref.is_some(),
                mutable: pat.mutability.is_some(),
                sub,
            },
            span,
        }
    }

    fn struct_pat(&mut self, pat: &syn::PatStruct) -> Pat {
        let path = self.qualified_path(pat.qself.as_ref(), &pat.path);
        let mark = self.mark();
        for field in each(&pat.fields) {
            let name = self.member(&field.member).0;
            let pat = self.pat(&field.pat);
            self.push(name);
            self.push(pat);
        }
        let fields = self.list(mark);
        Pat { kind: PatKind::Struct { path, fields }, span: self.ir.paths[path.index()].span }
    }

    fn or_pat(&mut self, pat: &syn::PatOr) -> Pat {
        let pats = self.pats(each(&pat.cases));
        let first = self.ir.list(pats).next();
        let span = first.map_or(Span::default(), |first| self.ir.pats[first.index()].span);
        Pat { kind: PatKind::Or(pats), span }
    }

    fn type_pat(&mut self, pat: &syn::PatType) -> Pat {
        let (inner, ty) = (self.pat(&pat.pat), self.ty(&pat.ty));
        Pat { kind: PatKind::Typed { pat: inner, ty }, span: self.ir.pats[inner.index()].span }
    }

    fn pats<'a>(&mut self, pats: impl Iterator<Item = &'a syn::Pat>) -> List<PatId> {
        let mark = self.mark();
        for pat in pats {
            let pat = self.pat(pat);
            self.push(pat);
        }
        self.list(mark)
    }

    /// The place of the first token of something rare.
    pub(super) fn first_token(&self, span: TokenSpan) -> Span {
        let start = self.at(span);
        let rest = &self.text[start as usize..];
        let is_word = |char: char| char.is_alphanumeric() || char == '_';
        let len = match rest.find(|char: char| !is_word(char)).unwrap_or(rest.len()) {
            0 => rest.chars().next().map_or(0, char::len_utf8),
            len => len,
        };
        Span::new(start, start + u32::try_from(len).unwrap_or(0))
    }
}
