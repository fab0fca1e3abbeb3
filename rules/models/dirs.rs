//! Model of dirs 3 to 6 (checked against 6.0.0). It asks the environment.

use std::path::PathBuf;

pub fn audio_dir() -> Option<PathBuf> {}
pub fn cache_dir() -> Option<PathBuf> {}
pub fn config_dir() -> Option<PathBuf> {}
pub fn config_local_dir() -> Option<PathBuf> {}
pub fn data_dir() -> Option<PathBuf> {}
pub fn data_local_dir() -> Option<PathBuf> {}
pub fn desktop_dir() -> Option<PathBuf> {}
pub fn document_dir() -> Option<PathBuf> {}
pub fn download_dir() -> Option<PathBuf> {}
pub fn executable_dir() -> Option<PathBuf> {}
pub fn home_dir() -> Option<PathBuf> {}
pub fn preference_dir() -> Option<PathBuf> {}
pub fn runtime_dir() -> Option<PathBuf> {}
pub fn state_dir() -> Option<PathBuf> {}
