//! Types as text, with whole paths; `_` stands for what is not known. For readers and tests: nothing is decided by these texts.

use super::Program;
use super::def::{AdtId, ConstId, TraitId};
use super::lookup::TyCx;
use super::symbol::sym;
use super::ty::{Bound, Ty, TyKind, Types};

impl TyCx<'_> {
    /// `ty` as it could be written: `std::sync::Arc<my_crate::Store>`.
    pub fn show(&self, ty: Ty) -> String {
        self.program.show(&self.types, ty)
    }
}

impl Program {
    pub fn show(&self, types: &Types<'_>, ty: Ty) -> String {
        let list = |list| -> String {
            let items: Vec<String> =
                types.list_items(list).iter().map(|&ty| self.show(types, ty)).collect();
            items.join(", ")
        };
        match types.kind(ty) {
            TyKind::Unknown => "_".to_owned(),
            TyKind::Never => "!".to_owned(),
            TyKind::Tuple(items) if types.list_items(items).len() == 1 => {
                format!("({},)", list(items))
            }
            TyKind::Tuple(items) => format!("({})", list(items)),
            TyKind::Prim(prim) => prim.name().to_owned(),
            TyKind::Adt(adt, args) if types.list_items(args).is_empty() => self.adt_path(adt),
            TyKind::Adt(adt, args) => format!("{}<{}>", self.adt_path(adt), list(args)),
            TyKind::Ref { mutable: true, inner } => format!("&mut {}", self.show(types, inner)),
            TyKind::Ref { mutable: false, inner } => format!("&{}", self.show(types, inner)),
            TyKind::Pointer(inner) => format!("*const {}", self.show(types, inner)),
            TyKind::Slice(inner) => format!("[{}]", self.show(types, inner)),
            TyKind::Array(inner) => format!("[{}; _]", self.show(types, inner)),
            TyKind::Fn(func) => format!("fn {}", self.fn_path(func)),
            TyKind::FnPtr(inputs, output) => {
                format!("fn({}) -> {}", list(inputs), self.show(types, output))
            }
            TyKind::Closure(_) => "{closure}".to_owned(),
            TyKind::Future(_, output) => {
                format!("{{async fn}} -> {}", self.show(types, output))
            }
            TyKind::AsyncBlock(_, output) => {
                format!("{{async block}} -> {}", self.show(types, output))
            }
            TyKind::Param(param) => self.text(self.params[param as usize].name).to_owned(),
            TyKind::Dyn(bounds) => format!("dyn {}", self.show_bounds(types, types.bounds(bounds))),
            TyKind::Opaque(bounds) => {
                format!("impl {}", self.show_bounds(types, types.bounds(bounds)))
            }
            TyKind::Assoc(base, name) => {
                format!("<{} as _>::{}", self.show(types, base), self.text(name))
            }
            TyKind::Extern(path) => self.text(path).to_owned(),
        }
    }

    fn show_bounds(&self, types: &Types<'_>, bounds: &[Bound]) -> String {
        let bounds: Vec<String> =
            bounds.iter().map(|bound| self.show_bound(types, bound)).collect();
        if bounds.is_empty() { "_".to_owned() } else { bounds.join(" + ") }
    }

    fn show_bound(&self, types: &Types<'_>, bound: &Bound) -> String {
        let name = self.trait_path(bound.of);
        let output = bound.assoc.iter().find(|(name, _)| *name == sym::OUTPUT);
        if self.lang.fn_traits.contains(&bound.of)
            && let Some(&tuple) = types.list_items(bound.args).first()
        {
            let args = self.show(types, tuple);
            let output = output.map(|&(_, ty)| format!(" -> {}", self.show(types, ty)));
            return format!("{name}{args}{}", output.unwrap_or_default());
        }
        let args = types.list_items(bound.args).iter().map(|&ty| self.show(types, ty));
        let assoc = bound
            .assoc
            .iter()
            .map(|&(name, ty)| format!("{} = {}", self.text(name), self.show(types, ty)));
        let args: Vec<String> = args.chain(assoc).collect();
        if args.is_empty() { name } else { format!("{name}<{}>", args.join(", ")) }
    }

    /// `krate::module::Name`.
    pub fn adt_path(&self, id: AdtId) -> String {
        let adt = self.adt(id);
        self.item_path(adt.module, adt.name)
    }

    pub fn static_path(&self, id: ConstId) -> String {
        let data = &self.consts[id.index()];
        self.item_path(data.module, data.name)
    }

    pub fn trait_path(&self, id: TraitId) -> String {
        let data = &self.traits[id.index()];
        self.item_path(data.module, data.name)
    }

    fn item_path(&self, module: super::ModuleId, name: super::Symbol) -> String {
        let krate = self.modules[module.index()].krate;
        let mut path = vec![self.text(self.crates[krate.index()].name).to_owned()];
        path.extend(self.module_path(module));
        path.push(self.text(name).to_owned());
        path.join("::")
    }
}
