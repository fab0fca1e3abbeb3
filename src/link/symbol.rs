//! Names of the whole program, interned. Knows no meaning of any of them.

use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

/// A text of the program; equal texts have equal symbols.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Symbol(pub(crate) u32);

#[derive(Debug)]
pub struct Symbols {
    texts: IndexSet<Box<str>, FxBuildHasher>,
}

macro_rules! known {
    ($($name:ident = $text:literal,)*) => {
        /// Symbols that the language itself gives a meaning.
        pub(crate) mod sym {
            use super::Symbol;
            #[expect(non_camel_case_types, clippy::upper_case_acronyms, reason = "an index for each constant below")]
            #[repr(u32)]
            enum Index { $($name,)* }
            $(pub(crate) const $name: Symbol = Symbol(Index::$name as u32);)*
            pub(super) const TEXTS: &[&str] = &[$($text,)*];
        }
    };
}

known! {
    EMPTY = "",
    SELF = "self",
    SELF_TYPE = "Self",
    SUPER = "super",
    CRATE = "crate",
    DOLLAR_CRATE = "$crate",
    OUTPUT = "Output",
    INTO_FUTURE = "IntoFuture",
    TARGET = "Target",
    ITEM = "Item",
    CLONE = "clone",
    DEFAULT = "default",
    MAIN = "main",
    TRUE = "true",
    FALSE = "false",
    SOME = "Some",
    NONE = "None",
    INDEX = "[_]",
    GUARDED = "*",
    VEC = "vec",
    FORMAT = "format",
    PIN = "pin",
    MACROS = "macros",
}

impl Default for Symbols {
    fn default() -> Self {
        Self { texts: sym::TEXTS.iter().map(|&text| text.into()).collect() }
    }
}

impl Symbols {
    pub fn intern(&mut self, text: &str) -> Symbol {
        let index = match self.texts.get_index_of(text) {
            Some(index) => index,
            None => self.texts.insert_full(text.into()).0,
        };
        Symbol(u32::try_from(index).expect("fewer than 2^32 names fit into memory"))
    }

    pub fn get(&self, text: &str) -> Option<Symbol> {
        self.texts.get_index_of(text).and_then(|index| u32::try_from(index).ok()).map(Symbol)
    }

    pub(crate) fn len(&self) -> usize {
        self.texts.len()
    }

    pub fn text(&self, symbol: Symbol) -> &str {
        &self.texts[symbol.0 as usize]
    }
}
