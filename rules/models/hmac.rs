//! Model of hmac 0.11 to 0.13 (checked against 0.12.1). In memory, and quick.

pub use digest;
pub use digest::Mac;

#[derive(Clone)] pub struct Hmac<D>;
impl<D> Mac for Hmac<D> {}
impl<D> Hmac<D> { pub fn new_from_slice(key: &[u8]) -> Result<Hmac<D>, digest::InvalidLength> {} }
pub type SimpleHmac<D> = Hmac<D>;
pub trait KeyInit {}
