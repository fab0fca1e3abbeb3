//! Model of base64 0.13 to 0.23 (checked against 0.22.1). In memory, and quick.

pub use engine::Engine;

pub fn encode<T>(input: T) -> String {}
pub fn decode<T>(input: T) -> Result<Vec<u8>, DecodeError> {}
pub fn encode_config<T>(input: T, config: Config) -> String {}
pub fn decode_config<T>(input: T, config: Config) -> Result<Vec<u8>, DecodeError> {}
pub fn encoded_len(bytes_len: usize, padding: bool) -> Option<usize> {}
pub fn decoded_len_estimate(encoded_len: usize) -> usize {}
#[derive(Clone, Copy)] pub struct Config;
pub const STANDARD: Config = 0;
pub const STANDARD_NO_PAD: Config = 0;
pub const URL_SAFE: Config = 0;
pub const URL_SAFE_NO_PAD: Config = 0;
#[derive(Clone)] pub enum DecodeError { InvalidByte(usize, u8), InvalidLength(usize), InvalidLastSymbol(usize, u8), InvalidPadding }
#[derive(Clone)] pub enum EncodeSliceError { OutputSliceTooSmall }
#[derive(Clone)] pub enum DecodeSliceError { DecodeError(DecodeError), OutputSliceTooSmall }
pub mod prelude { pub use crate::engine::Engine; pub use crate::engine::general_purpose::{STANDARD as BASE64_STANDARD, STANDARD_NO_PAD as BASE64_STANDARD_NO_PAD, URL_SAFE as BASE64_URL_SAFE, URL_SAFE_NO_PAD as BASE64_URL_SAFE_NO_PAD}; }
pub mod alphabet {
    #[derive(Clone)] pub struct Alphabet;
    impl Alphabet {
        pub fn new(alphabet: &str) -> Result<Self, ParseAlphabetError> {}
        pub fn as_str(&self) -> &str {}
    }
    pub enum ParseAlphabetError { InvalidLength, DuplicatedByte(u8), UnprintableByte(u8), ReservedByte(u8) }
    pub const STANDARD: Alphabet = 0;
    pub const URL_SAFE: Alphabet = 0;
    pub const CRYPT: Alphabet = 0;
    pub const BCRYPT: Alphabet = 0;
    pub const IMAP_MUTF7: Alphabet = 0;
    pub const BIN_HEX: Alphabet = 0;
}
pub mod engine {
    use crate::{DecodeError, DecodeSliceError, EncodeSliceError};
    pub use general_purpose::{GeneralPurpose, GeneralPurposeConfig};
    pub trait Engine {
        fn encode<T>(&self, input: T) -> String {}
        fn encode_string<T>(&self, input: T, output_buf: &mut String) {}
        fn encode_slice<T>(&self, input: T, output_buf: &mut [u8]) -> Result<usize, EncodeSliceError> {}
        fn decode<T>(&self, input: T) -> Result<Vec<u8>, DecodeError> {}
        fn decode_vec<T>(&self, input: T, buffer: &mut Vec<u8>) -> Result<(), DecodeError> {}
        fn decode_slice<T>(&self, input: T, output: &mut [u8]) -> Result<usize, DecodeSliceError> {}
        fn decode_slice_unchecked<T>(&self, input: T, output: &mut [u8]) -> Result<usize, DecodeError> {}
    }
    #[derive(Clone, Copy)] pub enum DecodePaddingMode { Indifferent, RequireCanonical, RequireNone }
    pub mod general_purpose {
        use crate::alphabet::Alphabet;
        use super::{DecodePaddingMode, Engine};
        #[derive(Clone)] pub struct GeneralPurpose;
        impl GeneralPurpose { pub fn new(alphabet: &Alphabet, config: GeneralPurposeConfig) -> GeneralPurpose {} }
        impl Engine for GeneralPurpose {}
        #[derive(Clone, Copy, Default)] pub struct GeneralPurposeConfig;
        impl GeneralPurposeConfig {
            pub fn new() -> GeneralPurposeConfig {}
            pub fn with_encode_padding(self, padding: bool) -> GeneralPurposeConfig {}
            pub fn with_decode_allow_trailing_bits(self, allow: bool) -> GeneralPurposeConfig {}
            pub fn with_decode_padding_mode(self, mode: DecodePaddingMode) -> GeneralPurposeConfig {}
        }
        pub const STANDARD: GeneralPurpose = 0;
        pub const STANDARD_NO_PAD: GeneralPurpose = 0;
        pub const URL_SAFE: GeneralPurpose = 0;
        pub const URL_SAFE_NO_PAD: GeneralPurpose = 0;
        pub const PAD: GeneralPurposeConfig = 0;
        pub const NO_PAD: GeneralPurposeConfig = 0;
    }
}
