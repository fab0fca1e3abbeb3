//! Model of dialoguer 0.10 to 0.12 (checked against 0.12.0): asking waits for somebody to type.

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error { IO(std::io::Error) }
#[derive(Clone)] pub struct Confirm;
impl Confirm {
    pub fn new() -> Confirm {}
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Confirm {}
    pub fn default(self, val: bool) -> Confirm {}
    pub fn show_default(self, val: bool) -> Confirm {}
    #[blocks(process)] pub fn interact(self) -> Result<bool> {}
    #[blocks(process)] pub fn interact_opt(self) -> Result<Option<bool>> {}
}
#[derive(Clone)] pub struct Input<T>;
impl<T> Input<T> {
    pub fn new() -> Input<T> {}
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Input<T> {}
    pub fn default(self, value: T) -> Input<T> {}
    pub fn allow_empty(self, val: bool) -> Input<T> {}
    #[blocks(process)] pub fn interact(self) -> Result<T> {}
    #[blocks(process)] pub fn interact_text(self) -> Result<T> {}
}
#[derive(Clone)] pub struct Password;
impl Password {
    pub fn new() -> Password {}
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Password {}
    #[blocks(process)] pub fn interact(self) -> Result<String> {}
}
#[derive(Clone)] pub struct Select;
impl Select {
    pub fn new() -> Select {}
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Select {}
    pub fn items<I>(self, items: I) -> Select {}
    pub fn default(self, val: usize) -> Select {}
    #[blocks(process)] pub fn interact(self) -> Result<usize> {}
    #[blocks(process)] pub fn interact_opt(self) -> Result<Option<usize>> {}
}
