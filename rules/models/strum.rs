//! Model of strum 0.2x (checked against 0.27.2 and 0.28.0) with its derives. `from_repr` is an inherent function in truth.

pub trait IntoEnumIterator { fn iter() -> std::iter::Sources<Self> {} }
impl<T: EnumIter> IntoEnumIterator for T {}
pub trait EnumMessage {
    fn get_message(&self) -> Option<&'static str> {}
    fn get_detailed_message(&self) -> Option<&'static str> {}
    fn get_documentation(&self) -> Option<&'static str> {}
    fn get_serializations(&self) -> &'static [&'static str] {}
}
pub trait EnumProperty {
    fn get_str(&self, prop: &str) -> Option<&'static str> {}
    fn get_int(&self, prop: &str) -> Option<i64> {}
    fn get_bool(&self, prop: &str) -> Option<bool> {}
}
pub trait EnumCount { const COUNT: usize; }
pub trait VariantNames { const VARIANTS: &'static [&'static str]; }
pub trait VariantArray { const VARIANTS: &'static [Self]; }
pub trait IntoDiscriminant { type Discriminant; fn discriminant(&self) -> Self::Discriminant; }
pub trait AsStaticRef<T> { fn as_static(&self) -> &'static T; }
// Derives.
pub trait AsRefStr {}
impl<T: AsRefStr> AsRef<str> for T {}
pub trait IntoStaticStr {}
impl<T: IntoStaticStr> From<T> for &'static str {}
pub trait EnumString {}
impl<T: EnumString> std::str::FromStr for T { type Err = ParseError; }
pub trait EnumIter {}
pub trait EnumIs {}
pub trait EnumTryAs {}
pub trait EnumDiscriminants {}
pub trait FromRepr { fn from_repr(discriminant: usize) -> Option<Self> {} }
#[derive(Clone, Copy)] pub enum ParseError { VariantNotFound }
impl std::error::Error for ParseError {}
