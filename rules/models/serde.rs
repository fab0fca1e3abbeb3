//! Model of serde 1.x (checked against 1.0.229): the traits. Nearly every type implements `Serialize` and `Deserialize`, mostly by derive: here all do.

pub use de::{Deserialize, Deserializer};
pub use ser::{Serialize, Serializer};

macro_rules! forward_to_deserialize_any { () => {} }

pub mod ser {
    use std::fmt::Display;
    pub trait Error { fn custom<T: Display>(msg: T) -> Self; }
    pub use std::error::Error as StdError;
    pub trait Serialize { fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>; }
    impl<T> Serialize for T {}
    pub trait Serializer {
        type Ok;
        type Error: Error;
        type SerializeSeq: SerializeSeq;
        type SerializeTuple: SerializeTuple;
        type SerializeTupleStruct: SerializeTupleStruct;
        type SerializeTupleVariant: SerializeTupleVariant;
        type SerializeMap: SerializeMap;
        type SerializeStruct: SerializeStruct;
        type SerializeStructVariant: SerializeStructVariant;
        fn serialize_bool(self, v: bool) -> Result<Self::Ok, Self::Error>;
        fn serialize_i8(self, v: i8) -> Result<Self::Ok, Self::Error>;
        fn serialize_i16(self, v: i16) -> Result<Self::Ok, Self::Error>;
        fn serialize_i32(self, v: i32) -> Result<Self::Ok, Self::Error>;
        fn serialize_i64(self, v: i64) -> Result<Self::Ok, Self::Error>;
        fn serialize_i128(self, v: i128) -> Result<Self::Ok, Self::Error>;
        fn serialize_u8(self, v: u8) -> Result<Self::Ok, Self::Error>;
        fn serialize_u16(self, v: u16) -> Result<Self::Ok, Self::Error>;
        fn serialize_u32(self, v: u32) -> Result<Self::Ok, Self::Error>;
        fn serialize_u64(self, v: u64) -> Result<Self::Ok, Self::Error>;
        fn serialize_u128(self, v: u128) -> Result<Self::Ok, Self::Error>;
        fn serialize_f32(self, v: f32) -> Result<Self::Ok, Self::Error>;
        fn serialize_f64(self, v: f64) -> Result<Self::Ok, Self::Error>;
        fn serialize_char(self, v: char) -> Result<Self::Ok, Self::Error>;
        fn serialize_str(self, v: &str) -> Result<Self::Ok, Self::Error>;
        fn serialize_bytes(self, v: &[u8]) -> Result<Self::Ok, Self::Error>;
        fn serialize_none(self) -> Result<Self::Ok, Self::Error>;
        fn serialize_some<T>(self, value: &T) -> Result<Self::Ok, Self::Error>;
        fn serialize_unit(self) -> Result<Self::Ok, Self::Error>;
        fn serialize_unit_struct(self, name: &'static str) -> Result<Self::Ok, Self::Error>;
        fn serialize_unit_variant(self, name: &'static str, variant_index: u32, variant: &'static str) -> Result<Self::Ok, Self::Error>;
        fn serialize_newtype_struct<T>(self, name: &'static str, value: &T) -> Result<Self::Ok, Self::Error>;
        fn serialize_newtype_variant<T>(self, name: &'static str, variant_index: u32, variant: &'static str, value: &T) -> Result<Self::Ok, Self::Error>;
        fn serialize_seq(self, len: Option<usize>) -> Result<Self::SerializeSeq, Self::Error>;
        fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple, Self::Error>;
        fn serialize_tuple_struct(self, name: &'static str, len: usize) -> Result<Self::SerializeTupleStruct, Self::Error>;
        fn serialize_tuple_variant(self, name: &'static str, variant_index: u32, variant: &'static str, len: usize) -> Result<Self::SerializeTupleVariant, Self::Error>;
        fn serialize_map(self, len: Option<usize>) -> Result<Self::SerializeMap, Self::Error>;
        fn serialize_struct(self, name: &'static str, len: usize) -> Result<Self::SerializeStruct, Self::Error>;
        fn serialize_struct_variant(self, name: &'static str, variant_index: u32, variant: &'static str, len: usize) -> Result<Self::SerializeStructVariant, Self::Error>;
        fn collect_seq<I: IntoIterator>(self, iter: I) -> Result<Self::Ok, Self::Error> {}
        fn collect_map<K, V, I: IntoIterator<Item = (K, V)>>(self, iter: I) -> Result<Self::Ok, Self::Error> {}
        fn collect_str<T>(self, value: &T) -> Result<Self::Ok, Self::Error> {}
        fn is_human_readable(&self) -> bool {}
    }
    pub trait SerializeSeq { type Ok; type Error; fn serialize_element<T>(&mut self, value: &T) -> Result<(), Self::Error>; fn end(self) -> Result<Self::Ok, Self::Error>; }
    pub trait SerializeTuple { type Ok; type Error; fn serialize_element<T>(&mut self, value: &T) -> Result<(), Self::Error>; fn end(self) -> Result<Self::Ok, Self::Error>; }
    pub trait SerializeTupleStruct { type Ok; type Error; fn serialize_field<T>(&mut self, value: &T) -> Result<(), Self::Error>; fn end(self) -> Result<Self::Ok, Self::Error>; }
    pub trait SerializeTupleVariant { type Ok; type Error; fn serialize_field<T>(&mut self, value: &T) -> Result<(), Self::Error>; fn end(self) -> Result<Self::Ok, Self::Error>; }
    pub trait SerializeMap {
        type Ok;
        type Error;
        fn serialize_key<T>(&mut self, key: &T) -> Result<(), Self::Error>;
        fn serialize_value<T>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn serialize_entry<K, V>(&mut self, key: &K, value: &V) -> Result<(), Self::Error> {}
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeStruct {
        type Ok;
        type Error;
        fn serialize_field<T>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error>;
        fn skip_field(&mut self, key: &'static str) -> Result<(), Self::Error> {}
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeStructVariant {
        type Ok;
        type Error;
        fn serialize_field<T>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error>;
        fn skip_field(&mut self, key: &'static str) -> Result<(), Self::Error> {}
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub struct Impossible<Ok, Error>;
}

pub mod de {
    use std::fmt::{self, Display};
    pub use std::error::Error as StdError;
    pub trait Error {
        fn custom<T: Display>(msg: T) -> Self;
        fn invalid_type(unexp: Unexpected, exp: &dyn Expected) -> Self {}
        fn invalid_value(unexp: Unexpected, exp: &dyn Expected) -> Self {}
        fn invalid_length(len: usize, exp: &dyn Expected) -> Self {}
        fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {}
        fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {}
        fn missing_field(field: &'static str) -> Self {}
        fn duplicate_field(field: &'static str) -> Self {}
    }
    #[derive(Clone, Copy)]
    pub enum Unexpected<'a> {
        Bool(bool), Unsigned(u64), Signed(i64), Float(f64), Char(char), Str(&'a str), Bytes(&'a [u8]), Unit, Option, NewtypeStruct, Seq, Map, Enum,
        UnitVariant, NewtypeVariant, TupleVariant, StructVariant, Other(&'a str),
    }
    pub trait Expected { fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result; }
    pub trait Deserialize<'de> { fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>; }
    impl<'de, T> Deserialize<'de> for T {}
    pub trait DeserializeOwned {}
    impl<T> DeserializeOwned for T {}
    pub trait DeserializeSeed<'de> { type Value; fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error>; }
    pub trait Deserializer<'de> {
        type Error: Error;
        fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_i8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_i16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_i128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_u128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_unit_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_tuple<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_tuple_struct<V: Visitor<'de>>(self, name: &'static str, len: usize, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_struct<V: Visitor<'de>>(self, name: &'static str, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_enum<V: Visitor<'de>>(self, name: &'static str, variants: &'static [&'static str], visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn is_human_readable(&self) -> bool {}
    }
    pub trait Visitor<'de> {
        type Value;
        fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result;
        fn visit_bool<E: Error>(self, v: bool) -> Result<Self::Value, E> {}
        fn visit_i32<E: Error>(self, v: i32) -> Result<Self::Value, E> {}
        fn visit_i64<E: Error>(self, v: i64) -> Result<Self::Value, E> {}
        fn visit_i128<E: Error>(self, v: i128) -> Result<Self::Value, E> {}
        fn visit_u8<E: Error>(self, v: u8) -> Result<Self::Value, E> {}
        fn visit_u32<E: Error>(self, v: u32) -> Result<Self::Value, E> {}
        fn visit_u64<E: Error>(self, v: u64) -> Result<Self::Value, E> {}
        fn visit_u128<E: Error>(self, v: u128) -> Result<Self::Value, E> {}
        fn visit_f32<E: Error>(self, v: f32) -> Result<Self::Value, E> {}
        fn visit_f64<E: Error>(self, v: f64) -> Result<Self::Value, E> {}
        fn visit_char<E: Error>(self, v: char) -> Result<Self::Value, E> {}
        fn visit_str<E: Error>(self, v: &str) -> Result<Self::Value, E> {}
        fn visit_borrowed_str<E: Error>(self, v: &'de str) -> Result<Self::Value, E> {}
        fn visit_string<E: Error>(self, v: String) -> Result<Self::Value, E> {}
        fn visit_bytes<E: Error>(self, v: &[u8]) -> Result<Self::Value, E> {}
        fn visit_borrowed_bytes<E: Error>(self, v: &'de [u8]) -> Result<Self::Value, E> {}
        fn visit_byte_buf<E: Error>(self, v: Vec<u8>) -> Result<Self::Value, E> {}
        fn visit_none<E: Error>(self) -> Result<Self::Value, E> {}
        fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {}
        fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {}
        fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {}
        fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {}
        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {}
        fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Self::Value, A::Error> {}
    }
    pub trait SeqAccess<'de> {
        type Error: Error;
        fn next_element<T>(&mut self) -> Result<Option<T>, Self::Error> {}
        fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Self::Error>;
        fn size_hint(&self) -> Option<usize> {}
    }
    pub trait MapAccess<'de> {
        type Error: Error;
        fn next_key<K>(&mut self) -> Result<Option<K>, Self::Error> {}
        fn next_value<V>(&mut self) -> Result<V, Self::Error> {}
        fn next_entry<K, V>(&mut self) -> Result<Option<(K, V)>, Self::Error> {}
        fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Self::Error>;
        fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Self::Error>;
        fn size_hint(&self) -> Option<usize> {}
    }
    pub trait EnumAccess<'de> {
        type Error: Error;
        type Variant: VariantAccess<'de>;
        fn variant<V>(self) -> Result<(V, Self::Variant), Self::Error> {}
        fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self::Variant), Self::Error>;
    }
    pub trait VariantAccess<'de> {
        type Error: Error;
        fn unit_variant(self) -> Result<(), Self::Error>;
        fn newtype_variant<T>(self) -> Result<T, Self::Error> {}
        fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Self::Error>;
        fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Self::Error>;
        fn struct_variant<V: Visitor<'de>>(self, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Self::Error>;
    }
    pub trait IntoDeserializer<'de, E> { type Deserializer: Deserializer<'de, Error = E>; fn into_deserializer(self) -> Self::Deserializer; }
    #[derive(Clone, Copy, Default)] pub struct IgnoredAny;
    pub mod value {
        #[derive(Clone)] pub struct Error;
        impl std::error::Error for Error {}
        impl super::Error for Error {}
        pub struct MapDeserializer<I>;
        impl<I> MapDeserializer<I> { pub fn new(iter: I) -> MapDeserializer<I> {} }
        pub struct SeqDeserializer<I>;
        impl<I> SeqDeserializer<I> { pub fn new(iter: I) -> SeqDeserializer<I> {} }
        pub struct StrDeserializer;
        pub struct StringDeserializer;
        pub struct MapAccessDeserializer<A>;
        impl<A> MapAccessDeserializer<A> { pub fn new(map: A) -> MapAccessDeserializer<A> {} }
        pub struct SeqAccessDeserializer<A>;
        impl<A> SeqAccessDeserializer<A> { pub fn new(seq: A) -> SeqAccessDeserializer<A> {} }
    }
}
