//! Model of which 4 to 8 (checked against 8.0.6): it looks for a program in the directories of the path.

use std::path::PathBuf;

pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone)] pub enum Error { CannotFindBinaryPath, CannotGetCurrentDirAndPathListEmpty, CannotCanonicalize }
#[blocks(fs_metadata)] pub fn which<T>(binary_name: T) -> Result<PathBuf> {}
#[blocks(fs_metadata)] pub fn which_global<T>(binary_name: T) -> Result<PathBuf> {}
#[blocks(fs_metadata)] pub fn which_in<T, U, V>(binary_name: T, paths: Option<U>, cwd: V) -> Result<PathBuf> {}
pub fn which_all<T>(binary_name: T) -> Result<impl Iterator<Item = PathBuf>> {}
