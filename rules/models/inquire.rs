//! Model of inquire 0.6 and 0.7 (checked against 0.7.5): asking waits for somebody to type.

pub type InquireResult<T> = Result<T, InquireError>;
pub enum InquireError { NotTTY, InvalidConfiguration(String), IO(std::io::Error), OperationCanceled, OperationInterrupted }
pub struct Text;
impl Text {
    pub fn new(message: &str) -> Text {}
    pub fn with_default(self, message: &str) -> Text {}
    pub fn with_help_message(self, message: &str) -> Text {}
    #[blocks(process)] pub fn prompt(self) -> InquireResult<String> {}
}
pub struct Confirm;
impl Confirm {
    pub fn new(message: &str) -> Confirm {}
    pub fn with_default(self, default: bool) -> Confirm {}
    pub fn with_help_message(self, message: &str) -> Confirm {}
    #[blocks(process)] pub fn prompt(self) -> InquireResult<bool> {}
}
pub struct Password;
impl Password {
    pub fn new(message: &str) -> Password {}
    pub fn without_confirmation(self) -> Password {}
    #[blocks(process)] pub fn prompt(self) -> InquireResult<String> {}
}
pub struct Select<T>;
impl<T> Select<T> {
    pub fn new(message: &str, options: Vec<T>) -> Select<T> {}
    #[blocks(process)] pub fn prompt(self) -> InquireResult<T> {}
}
