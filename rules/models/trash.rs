//! Model of trash 3 to 5 (checked against 5.3.0).

use std::path::Path;

pub enum Error { Unknown { description: String }, CanonicalizePath, CouldNotAccess { target: String }, TargetedRoot }
#[blocks(fs)] pub fn delete<T: AsRef<Path>>(path: T) -> Result<(), Error> {}
#[blocks(fs)] pub fn delete_all<I, T>(paths: I) -> Result<(), Error> {}
