//! Model of indicatif 0.17 and 0.18 (checked against 0.18.6). Drawing is quick; handles share one bar.

use std::borrow::Cow;
use std::time::Duration;

#[shared] #[derive(Clone)] pub struct ProgressBar;
impl ProgressBar {
    pub fn new(len: u64) -> ProgressBar {}
    pub fn new_spinner() -> ProgressBar {}
    pub fn no_length() -> ProgressBar {}
    pub fn hidden() -> ProgressBar {}
    pub fn with_style(self, style: ProgressStyle) -> ProgressBar {}
    pub fn with_message(self, message: impl Into<Cow<str>>) -> ProgressBar {}
    pub fn set_style(&self, style: ProgressStyle) {}
    pub fn enable_steady_tick(&self, interval: Duration) {}
    pub fn tick(&self) {}
    pub fn inc(&self, delta: u64) {}
    pub fn set_position(&self, pos: u64) {}
    pub fn set_length(&self, len: u64) {}
    pub fn set_message(&self, msg: impl Into<Cow<str>>) {}
    pub fn set_prefix(&self, prefix: impl Into<Cow<str>>) {}
    pub fn println<I: AsRef<str>>(&self, msg: I) {}
    pub fn position(&self) -> u64 {}
    pub fn length(&self) -> Option<u64> {}
    pub fn finish(&self) {}
    pub fn finish_and_clear(&self) {}
    pub fn finish_with_message(&self, msg: impl Into<Cow<str>>) {}
    pub fn abandon(&self) {}
    #[runs_inline(f)] pub fn suspend<F: FnOnce() -> R, R>(&self, f: F) -> R {}
}
#[shared] #[derive(Clone, Default)] pub struct MultiProgress;
impl MultiProgress {
    pub fn new() -> MultiProgress {}
    pub fn add(&self, pb: ProgressBar) -> ProgressBar {}
    pub fn remove(&self, pb: &ProgressBar) {}
    pub fn println<I: AsRef<str>>(&self, msg: I) -> std::io::Result<()> {}
    pub fn clear(&self) -> std::io::Result<()> {}
    #[runs_inline(f)] pub fn suspend<F: FnOnce() -> R, R>(&self, f: F) -> R {}
}
#[derive(Clone)] pub struct ProgressStyle;
impl ProgressStyle {
    pub fn default_bar() -> ProgressStyle {}
    pub fn default_spinner() -> ProgressStyle {}
    pub fn with_template(template: &str) -> Result<ProgressStyle, style::TemplateError> {}
    pub fn template(self, s: &str) -> Result<ProgressStyle, style::TemplateError> {}
    pub fn progress_chars(self, s: &str) -> ProgressStyle {}
    pub fn tick_chars(self, s: &str) -> ProgressStyle {}
}
pub mod style { pub struct TemplateError; }
