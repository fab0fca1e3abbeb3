//! Model of hex 0.4 (checked against 0.4.3). In memory, and quick.

#[derive(Clone, Copy)] pub enum FromHexError { InvalidHexCharacter { c: char, index: usize }, OddLength, InvalidStringLength }
pub trait ToHex {
    fn encode_hex<T>(&self) -> T;
    fn encode_hex_upper<T>(&self) -> T;
}
pub trait FromHex {
    type Error;
    fn from_hex<T>(hex: T) -> Result<Self, Self::Error>;
}
pub fn encode<T>(data: T) -> String {}
pub fn encode_upper<T>(data: T) -> String {}
pub fn decode<T>(data: T) -> Result<Vec<u8>, FromHexError> {}
pub fn decode_to_slice<T>(data: T, out: &mut [u8]) -> Result<(), FromHexError> {}
pub fn encode_to_slice<T>(input: T, output: &mut [u8]) -> Result<(), FromHexError> {}
