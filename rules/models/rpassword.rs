//! Model of rpassword 5 to 7 (checked against 7.5.4): each of its functions waits for somebody to type.

use std::io::Result;

#[blocks(process)] pub fn read_password() -> Result<String> {}
#[blocks(process)] pub fn prompt_password(prompt: impl ToString) -> Result<String> {}
