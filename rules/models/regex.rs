//! Model of regex 1.x (checked against 1.13.1): types only. Searching is in memory and linear.

use std::borrow::Cow;
use std::iter::Sources;

pub fn escape(pattern: &str) -> String {}
#[derive(Clone)] pub enum Error { Syntax(String), CompiledTooBig(usize) }
impl std::error::Error for Error {}
#[shared] #[derive(Clone)] pub struct Regex;
impl Regex {
    pub fn new(re: &str) -> Result<Regex, Error> {}
    pub fn is_match(&self, haystack: &str) -> bool {}
    pub fn find(&self, haystack: &str) -> Option<Match> {}
    pub fn find_iter(&self, haystack: &str) -> Matches {}
    pub fn captures(&self, haystack: &str) -> Option<Captures> {}
    pub fn captures_iter(&self, haystack: &str) -> CaptureMatches {}
    pub fn split(&self, haystack: &str) -> Sources<&str> {}
    pub fn splitn(&self, haystack: &str, limit: usize) -> Sources<&str> {}
    #[runs_inline(rep)] pub fn replace<R: Replacer>(&self, haystack: &str, rep: R) -> Cow<str> {}
    #[runs_inline(rep)] pub fn replace_all<R: Replacer>(&self, haystack: &str, rep: R) -> Cow<str> {}
    #[runs_inline(rep)] pub fn replacen<R: Replacer>(&self, haystack: &str, limit: usize, rep: R) -> Cow<str> {}
    pub fn is_match_at(&self, haystack: &str, start: usize) -> bool {}
    pub fn find_at(&self, haystack: &str, start: usize) -> Option<Match> {}
    pub fn captures_at(&self, haystack: &str, start: usize) -> Option<Captures> {}
    pub fn shortest_match(&self, haystack: &str) -> Option<usize> {}
    pub fn shortest_match_at(&self, haystack: &str, start: usize) -> Option<usize> {}
    pub fn captures_read(&self, locs: &mut CaptureLocations, haystack: &str) -> Option<Match> {}
    pub fn captures_read_at(&self, locs: &mut CaptureLocations, haystack: &str, start: usize) -> Option<Match> {}
    pub fn as_str(&self) -> &str {}
    pub fn capture_names(&self) -> Sources<Option<&str>> {}
    pub fn captures_len(&self) -> usize {}
    pub fn static_captures_len(&self) -> Option<usize> {}
    pub fn capture_locations(&self) -> CaptureLocations {}
}
impl std::str::FromStr for Regex { type Err = Error; }
impl TryFrom<&str> for Regex { type Error = Error; }
impl TryFrom<String> for Regex { type Error = Error; }
#[derive(Clone, Copy)] pub struct Match;
impl Match {
    pub fn start(&self) -> usize {}
    pub fn end(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn range(&self) -> std::ops::Range<usize> {}
    pub fn as_str(&self) -> &str {}
}
pub struct Captures;
impl Captures {
    pub fn get(&self, i: usize) -> Option<Match> {}
    pub fn get_match(&self) -> Match {}
    pub fn name(&self, name: &str) -> Option<Match> {}
    pub fn extract<const N: usize>(&self) -> (&str, [&str; N]) {}
    pub fn expand(&self, replacement: &str, dst: &mut String) {}
    pub fn iter(&self) -> Sources<Option<Match>> {}
    pub fn len(&self) -> usize {}
}
impl std::ops::Index<usize> for Captures { type Output = str; }
impl std::ops::Index<&str> for Captures { type Output = str; }
#[derive(Clone)] pub struct CaptureLocations;
impl CaptureLocations {
    pub fn get(&self, i: usize) -> Option<(usize, usize)> {}
    pub fn len(&self) -> usize {}
}
pub struct Matches;
impl Iterator for Matches { type Item = Match; }
pub struct CaptureMatches;
impl Iterator for CaptureMatches { type Item = Captures; }
pub trait Replacer { fn replace_append(&mut self, caps: &Captures, dst: &mut String); }
impl Replacer for &str {}
impl Replacer for String {}
impl Replacer for &String {}
impl Replacer for Cow<str> {}
impl<F: FnMut(&Captures) -> T, T: AsRef<str>> Replacer for F {}
pub struct NoExpand<'s>(pub &'s str);
impl Replacer for NoExpand<'_> {}
#[derive(Clone)] pub struct RegexBuilder;
impl RegexBuilder {
    pub fn new(pattern: &str) -> RegexBuilder {}
    pub fn build(&self) -> Result<Regex, Error> {}
    pub fn unicode(&mut self, yes: bool) -> &mut RegexBuilder {}
    pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder {}
    pub fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder {}
    pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexBuilder {}
    pub fn crlf(&mut self, yes: bool) -> &mut RegexBuilder {}
    pub fn line_terminator(&mut self, byte: u8) -> &mut RegexBuilder {}
    pub fn swap_greed(&mut self, yes: bool) -> &mut RegexBuilder {}
    pub fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexBuilder {}
    pub fn octal(&mut self, yes: bool) -> &mut RegexBuilder {}
    pub fn size_limit(&mut self, bytes: usize) -> &mut RegexBuilder {}
    pub fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexBuilder {}
    pub fn nest_limit(&mut self, limit: u32) -> &mut RegexBuilder {}
}
#[derive(Clone, Default)] pub struct RegexSet;
impl RegexSet {
    pub fn new<I: IntoIterator<Item = S>, S: AsRef<str>>(exprs: I) -> Result<RegexSet, Error> {}
    pub fn empty() -> RegexSet {}
    pub fn is_match(&self, haystack: &str) -> bool {}
    pub fn is_match_at(&self, haystack: &str, start: usize) -> bool {}
    pub fn matches(&self, haystack: &str) -> SetMatches {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn patterns(&self) -> &[String] {}
}
#[derive(Clone)] pub struct SetMatches;
impl SetMatches {
    pub fn matched_any(&self) -> bool {}
    pub fn matched_all(&self) -> bool {}
    pub fn matched(&self, index: usize) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn iter(&self) -> Sources<usize> {}
}
impl IntoIterator for SetMatches { type Item = usize; type IntoIter = Sources<usize>; }
impl IntoIterator for &SetMatches { type Item = usize; type IntoIter = Sources<usize>; }
#[derive(Clone)] pub struct RegexSetBuilder;
impl RegexSetBuilder {
    pub fn new<I: IntoIterator<Item = S>, S: AsRef<str>>(patterns: I) -> RegexSetBuilder {}
    pub fn build(&self) -> Result<RegexSet, Error> {}
    pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexSetBuilder {}
    pub fn multi_line(&mut self, yes: bool) -> &mut RegexSetBuilder {}
    pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexSetBuilder {}
    pub fn size_limit(&mut self, bytes: usize) -> &mut RegexSetBuilder {}
    pub fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexSetBuilder {}
}

pub mod bytes {
    use super::Error;
    use std::borrow::Cow;
    use std::iter::Sources;
    #[shared] #[derive(Clone)] pub struct Regex;
    impl Regex {
        pub fn new(re: &str) -> Result<Regex, Error> {}
        pub fn is_match(&self, haystack: &[u8]) -> bool {}
        pub fn find(&self, haystack: &[u8]) -> Option<Match> {}
        pub fn find_iter(&self, haystack: &[u8]) -> Sources<Match> {}
        pub fn captures(&self, haystack: &[u8]) -> Option<Captures> {}
        pub fn captures_iter(&self, haystack: &[u8]) -> Sources<Captures> {}
        pub fn split(&self, haystack: &[u8]) -> Sources<&[u8]> {}
        #[runs_inline(rep)] pub fn replace<R>(&self, haystack: &[u8], rep: R) -> Cow<[u8]> {}
        #[runs_inline(rep)] pub fn replace_all<R>(&self, haystack: &[u8], rep: R) -> Cow<[u8]> {}
        pub fn captures_read(&self, locs: &mut CaptureLocations, haystack: &[u8]) -> Option<Match> {}
        pub fn as_str(&self) -> &str {}
        pub fn capture_names(&self) -> Sources<Option<&str>> {}
        pub fn captures_len(&self) -> usize {}
        pub fn capture_locations(&self) -> CaptureLocations {}
    }
    pub use super::CaptureLocations;
    #[derive(Clone, Copy)] pub struct Match;
    impl Match {
        pub fn start(&self) -> usize {}
        pub fn end(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn range(&self) -> std::ops::Range<usize> {}
        pub fn as_bytes(&self) -> &[u8] {}
    }
    pub struct Captures;
    impl Captures {
        pub fn get(&self, i: usize) -> Option<Match> {}
        pub fn name(&self, name: &str) -> Option<Match> {}
        pub fn iter(&self) -> Sources<Option<Match>> {}
        pub fn len(&self) -> usize {}
    }
    impl std::ops::Index<usize> for Captures { type Output = [u8]; }
    impl std::ops::Index<&str> for Captures { type Output = [u8]; }
    #[derive(Clone)] pub struct RegexBuilder;
    impl RegexBuilder {
        pub fn new(pattern: &str) -> RegexBuilder {}
        pub fn build(&self) -> Result<Regex, Error> {}
        pub fn unicode(&mut self, yes: bool) -> &mut RegexBuilder {}
        pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder {}
        pub fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder {}
        pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexBuilder {}
    }
    #[derive(Clone, Default)] pub struct RegexSet;
    impl RegexSet {
        pub fn new<I: IntoIterator<Item = S>, S: AsRef<str>>(exprs: I) -> Result<RegexSet, Error> {}
        pub fn is_match(&self, haystack: &[u8]) -> bool {}
        pub fn matches(&self, haystack: &[u8]) -> super::SetMatches {}
        pub fn len(&self) -> usize {}
    }
}
