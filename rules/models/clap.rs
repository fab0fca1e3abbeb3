//! Model of clap 4 (checked against 4.6.7): commands, their arguments and matches, and what the derives give. Nothing blocks.

pub use builder::{Arg, ArgAction, ArgGroup, Command, ValueHint};
pub use error::Error;
pub use parser::ArgMatches;

macro_rules! arg { () => {} }
macro_rules! command { () => {} }
macro_rules! value_parser { () => {} }
macro_rules! crate_name { () => {} }
macro_rules! crate_version { () => {} }
macro_rules! crate_authors { () => {} }
macro_rules! crate_description { () => {} }

pub mod macros {
    pub fn arg() -> crate::Arg {}
    pub fn command() -> crate::Command {}
    pub fn crate_name() -> &'static str {}
    pub fn crate_version() -> &'static str {}
    pub fn crate_authors() -> &'static str {}
    pub fn crate_description() -> &'static str {}
}

pub trait Parser {
    fn parse() -> Self {}
    fn try_parse() -> Result<Self, Error> {}
    fn parse_from<I, T>(itr: I) -> Self {}
    fn try_parse_from<I, T>(itr: I) -> Result<Self, Error> {}
    fn update_from<I, T>(&mut self, itr: I) {}
    fn try_update_from<I, T>(&mut self, itr: I) -> Result<(), Error> {}
}
pub trait CommandFactory {
    fn command() -> Command {}
    fn command_for_update() -> Command {}
}
pub trait FromArgMatches {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {}
    fn from_arg_matches_mut(matches: &mut ArgMatches) -> Result<Self, Error> {}
    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {}
    fn update_from_arg_matches_mut(&mut self, matches: &mut ArgMatches) -> Result<(), Error> {}
}
pub trait Args {
    fn group_id() -> Option<Id> {}
    fn augment_args(cmd: Command) -> Command {}
    fn augment_args_for_update(cmd: Command) -> Command {}
}
pub trait Subcommand {
    fn augment_subcommands(cmd: Command) -> Command {}
    fn augment_subcommands_for_update(cmd: Command) -> Command {}
    fn has_subcommand(name: &str) -> bool {}
}
pub trait ValueEnum {
    fn value_variants() -> &'static [Self] {}
    fn from_str(input: &str, ignore_case: bool) -> Result<Self, String> {}
    fn to_possible_value(&self) -> Option<builder::PossibleValue> {}
}
// What the derives give besides the trait that they are named after.
impl<T: Parser> CommandFactory for T {}
impl<T: Parser> FromArgMatches for T {}
impl<T: Args> FromArgMatches for T {}
impl<T: Subcommand> FromArgMatches for T {}

#[derive(Clone, Copy, Default)] pub enum ColorChoice { Auto, Always, Never }
#[derive(Clone, Default)] pub struct Id;
impl Id { pub fn as_str(&self) -> &str {} }

pub mod builder {
    use crate::{ArgMatches, ColorChoice, Error, Id};
    use crate::error::ErrorKind;
    use std::ffi::OsString;
    use std::io;
    pub use std::ffi::OsStr;
    pub trait IntoResettable<T> {}
    #[derive(Clone)] pub struct ValueParser;
    impl ValueParser {
        pub fn new<P>(other: P) -> ValueParser {}
        pub fn bool() -> ValueParser {}
        pub fn string() -> ValueParser {}
        pub fn os_string() -> ValueParser {}
        pub fn path_buf() -> ValueParser {}
    }
    pub trait TypedValueParser {
        type Value;
        fn parse_ref(&self, cmd: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<Self::Value, Error>;
        #[runs_inline(func)] fn map<T, F: Fn(Self::Value) -> T>(self, func: F) -> impl TypedValueParser<Value = T> {}
        #[runs_inline(func)] fn try_map<T, E, F: Fn(Self::Value) -> Result<T, E>>(self, func: F) -> impl TypedValueParser<Value = T> {}
    }
    #[derive(Clone)] pub struct StringValueParser;
    impl StringValueParser { pub fn new() -> StringValueParser {} }
    impl TypedValueParser for StringValueParser { type Value = String; }
    #[derive(Clone)] pub struct NonEmptyStringValueParser;
    impl NonEmptyStringValueParser { pub fn new() -> NonEmptyStringValueParser {} }
    impl TypedValueParser for NonEmptyStringValueParser { type Value = String; }
    #[derive(Clone)] pub struct PathBufValueParser;
    impl PathBufValueParser { pub fn new() -> PathBufValueParser {} }
    impl TypedValueParser for PathBufValueParser { type Value = std::path::PathBuf; }
    #[derive(Clone)] pub struct PossibleValuesParser;
    impl PossibleValuesParser { pub fn new(values: impl Into<PossibleValuesParser>) -> PossibleValuesParser {} }
    impl TypedValueParser for PossibleValuesParser { type Value = String; }
    #[derive(Clone)] pub struct EnumValueParser<E>;
    impl<E> EnumValueParser<E> { pub fn new() -> EnumValueParser<E> {} }
    impl<E> TypedValueParser for EnumValueParser<E> { type Value = E; }
    #[derive(Clone)] pub enum ArgAction { Set, Append, SetTrue, SetFalse, Count, Help, HelpShort, HelpLong, Version }
    impl ArgAction { pub fn takes_values(&self) -> bool {} }
    #[derive(Clone, Default)] pub struct Arg;
    impl Arg {
        pub fn new(id: impl Into<Id>) -> Self {}
        pub fn id(self, id: impl Into<Id>) -> Self {}
        pub fn short(self, s: impl IntoResettable<char>) -> Self {}
        pub fn long(self, l: impl IntoResettable<Str>) -> Self {}
        pub fn alias(self, name: impl IntoResettable<Str>) -> Self {}
        pub fn short_alias(self, name: impl IntoResettable<char>) -> Self {}
        pub fn aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self {}
        pub fn short_aliases(self, names: impl IntoIterator<Item = char>) -> Self {}
        pub fn visible_alias(self, name: impl IntoResettable<Str>) -> Self {}
        pub fn visible_short_alias(self, name: impl IntoResettable<char>) -> Self {}
        pub fn visible_aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self {}
        pub fn visible_short_aliases(self, names: impl IntoIterator<Item = char>) -> Self {}
        pub fn index(self, idx: impl IntoResettable<usize>) -> Self {}
        pub fn trailing_var_arg(self, yes: bool) -> Self {}
        pub fn last(self, yes: bool) -> Self {}
        pub fn required(self, yes: bool) -> Self {}
        pub fn requires(self, arg_id: impl IntoResettable<Id>) -> Self {}
        pub fn exclusive(self, yes: bool) -> Self {}
        pub fn global(self, yes: bool) -> Self {}
        pub fn action(self, action: impl IntoResettable<ArgAction>) -> Self {}
        pub fn value_parser(self, parser: impl IntoResettable<ValueParser>) -> Self {}
        pub fn num_args(self, qty: impl IntoResettable<ValueRange>) -> Self {}
        pub fn value_name(self, name: impl IntoResettable<Str>) -> Self {}
        pub fn value_names(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self {}
        pub fn value_hint(self, value_hint: impl IntoResettable<ValueHint>) -> Self {}
        pub fn ignore_case(self, yes: bool) -> Self {}
        pub fn allow_hyphen_values(self, yes: bool) -> Self {}
        pub fn allow_negative_numbers(self, yes: bool) -> Self {}
        pub fn require_equals(self, yes: bool) -> Self {}
        pub fn value_delimiter(self, d: impl IntoResettable<char>) -> Self {}
        pub fn value_terminator(self, term: impl IntoResettable<Str>) -> Self {}
        pub fn raw(self, yes: bool) -> Self {}
        pub fn default_value(self, val: impl IntoResettable<OsStr>) -> Self {}
        pub fn default_values(self, vals: impl IntoIterator<Item = impl Into<OsStr>>) -> Self {}
        pub fn default_missing_value(self, val: impl IntoResettable<OsStr>) -> Self {}
        pub fn default_missing_value_os(self, val: impl Into<OsStr>) -> Self {}
        pub fn default_missing_values(self, vals: impl IntoIterator<Item = impl Into<OsStr>>) -> Self {}
        pub fn default_missing_values_os(self, vals: impl IntoIterator<Item = impl Into<OsStr>>) -> Self {}
        pub fn env(self, name: impl IntoResettable<OsStr>) -> Self {}
        pub fn help(self, h: impl IntoResettable<StyledStr>) -> Self {}
        pub fn long_help(self, h: impl IntoResettable<StyledStr>) -> Self {}
        pub fn display_order(self, ord: impl IntoResettable<usize>) -> Self {}
        pub fn help_heading(self, heading: impl IntoResettable<Str>) -> Self {}
        pub fn next_line_help(self, yes: bool) -> Self {}
        pub fn hide(self, yes: bool) -> Self {}
        pub fn hide_possible_values(self, yes: bool) -> Self {}
        pub fn hide_default_value(self, yes: bool) -> Self {}
        pub fn hide_env(self, yes: bool) -> Self {}
        pub fn hide_env_values(self, yes: bool) -> Self {}
        pub fn hide_short_help(self, yes: bool) -> Self {}
        pub fn hide_long_help(self, yes: bool) -> Self {}
        pub fn group(self, group_id: impl IntoResettable<Id>) -> Self {}
        pub fn groups(self, group_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {}
        pub fn default_value_if(self, arg_id: impl Into<Id>, predicate: impl Into<ArgPredicate>, default: impl IntoResettable<OsStr>) -> Self {}
        pub fn default_values_if(self, arg_id: impl Into<Id>, predicate: impl Into<ArgPredicate>, defaults: impl IntoIterator<Item = impl Into<OsStr>>) -> Self {}
        pub fn default_value_ifs(self, ifs: impl IntoIterator<Item = (impl Into<Id>, impl Into<ArgPredicate>, impl IntoResettable<OsStr>)>) -> Self {}
        pub fn default_values_ifs(self, ifs: impl IntoIterator<Item = (impl Into<Id>, impl Into<ArgPredicate>, impl IntoIterator<Item = impl Into<OsStr>>)>) -> Self {}
        pub fn required_unless_present(self, arg_id: impl IntoResettable<Id>) -> Self {}
        pub fn required_unless_present_all(self, names: impl IntoIterator<Item = impl Into<Id>>) -> Self {}
        pub fn required_unless_present_any(self, names: impl IntoIterator<Item = impl Into<Id>>) -> Self {}
        pub fn required_if_eq(self, arg_id: impl Into<Id>, val: impl Into<OsStr>) -> Self {}
        pub fn required_if_eq_any(self, ifs: impl IntoIterator<Item = (impl Into<Id>, impl Into<OsStr>)>) -> Self {}
        pub fn required_if_eq_all(self, ifs: impl IntoIterator<Item = (impl Into<Id>, impl Into<OsStr>)>) -> Self {}
        pub fn requires_if(self, val: impl Into<ArgPredicate>, arg_id: impl Into<Id>) -> Self {}
        pub fn requires_ifs(self, ifs: impl IntoIterator<Item = (impl Into<ArgPredicate>, impl Into<Id>)>) -> Self {}
        pub fn conflicts_with(self, arg_id: impl IntoResettable<Id>) -> Self {}
        pub fn conflicts_with_all(self, names: impl IntoIterator<Item = impl Into<Id>>) -> Self {}
        pub fn overrides_with(self, arg_id: impl IntoResettable<Id>) -> Self {}
        pub fn overrides_with_all(self, names: impl IntoIterator<Item = impl Into<Id>>) -> Self {}
        pub fn get_id(&self) -> &Id {}
        pub fn get_help(&self) -> Option<&StyledStr> {}
        pub fn get_long_help(&self) -> Option<&StyledStr> {}
        pub fn get_display_order(&self) -> usize {}
        pub fn get_help_heading(&self) -> Option<&str> {}
        pub fn get_short(&self) -> Option<char> {}
        pub fn get_long(&self) -> Option<&str> {}
        pub fn get_aliases(&self) -> Option<Vec<&str>> {}
        pub fn get_possible_values(&self) -> Vec<PossibleValue> {}
        pub fn get_value_names(&self) -> Option<&[Str]> {}
        pub fn get_num_args(&self) -> Option<ValueRange> {}
        pub fn get_value_delimiter(&self) -> Option<char> {}
        pub fn get_value_terminator(&self) -> Option<&Str> {}
        pub fn get_index(&self) -> Option<usize> {}
        pub fn get_value_hint(&self) -> ValueHint {}
        pub fn get_env(&self) -> Option<&OsStr> {}
        pub fn get_default_values(&self) -> &[OsStr] {}
        pub fn is_positional(&self) -> bool {}
        pub fn is_required_set(&self) -> bool {}
        pub fn is_allow_hyphen_values_set(&self) -> bool {}
        pub fn is_allow_negative_numbers_set(&self) -> bool {}
        pub fn get_action(&self) -> &ArgAction {}
        pub fn get_value_parser(&self) -> &ValueParser {}
        pub fn is_global_set(&self) -> bool {}
        pub fn is_hide_set(&self) -> bool {}
        pub fn is_hide_default_value_set(&self) -> bool {}
        pub fn is_hide_possible_values_set(&self) -> bool {}
        pub fn is_hide_env_set(&self) -> bool {}
        pub fn is_hide_env_values_set(&self) -> bool {}
        pub fn is_hide_short_help_set(&self) -> bool {}
        pub fn is_hide_long_help_set(&self) -> bool {}
        pub fn is_require_equals_set(&self) -> bool {}
        pub fn is_exclusive_set(&self) -> bool {}
        pub fn is_trailing_var_arg_set(&self) -> bool {}
        pub fn is_last_set(&self) -> bool {}
        pub fn is_ignore_case_set(&self) -> bool {}
    }
    #[derive(Clone, Default)] pub struct ArgGroup;
    impl ArgGroup {
        pub fn new(id: impl Into<Id>) -> Self {}
        pub fn id(self, id: impl Into<Id>) -> Self {}
        pub fn arg(self, arg_id: impl IntoResettable<Id>) -> Self {}
        pub fn args(self, ns: impl IntoIterator<Item = impl Into<Id>>) -> Self {}
        pub fn get_args(&self) -> impl Iterator<Item = &Id> {}
        pub fn multiple(self, yes: bool) -> Self {}
        pub fn is_multiple(&mut self) -> bool {}
        pub fn required(self, yes: bool) -> Self {}
        pub fn requires(self, id: impl IntoResettable<Id>) -> Self {}
        pub fn requires_all(self, ns: impl IntoIterator<Item = impl Into<Id>>) -> Self {}
        pub fn conflicts_with(self, id: impl IntoResettable<Id>) -> Self {}
        pub fn conflicts_with_all(self, ns: impl IntoIterator<Item = impl Into<Id>>) -> Self {}
        pub fn get_id(&self) -> &Id {}
        pub fn is_required_set(&self) -> bool {}
    }
    #[derive(Clone)] pub enum ArgPredicate { IsPresent, Equals(OsStr) }
    #[derive(Clone)] pub struct Command;
    impl Command {
        pub fn new(name: impl Into<Str>) -> Self {}
        pub fn arg(self, a: impl Into<Arg>) -> Self {}
        pub fn args(self, args: impl IntoIterator<Item = impl Into<Arg>>) -> Self {}
        #[runs_inline(f)] pub fn mut_arg<F>(self, arg_id: impl AsRef<str>, f: F) -> Self where F: FnOnce(Arg) -> Arg {}
        #[runs_inline(f)] pub fn mut_args<F>(self, f: F) -> Self where F: FnMut(Arg) -> Arg {}
        #[runs_inline(f)] pub fn mut_group<F>(self, arg_id: impl AsRef<str>, f: F) -> Self where F: FnOnce(ArgGroup) -> ArgGroup {}
        #[runs_inline(f)] pub fn mut_subcommand<F>(self, name: impl AsRef<str>, f: F) -> Self where F: FnOnce(Self) -> Self {}
        #[runs_inline(f)] pub fn mut_subcommands<F>(self, f: F) -> Self where F: FnMut(Self) -> Self {}
        pub fn group(self, group: impl Into<ArgGroup>) -> Self {}
        pub fn groups(self, groups: impl IntoIterator<Item = impl Into<ArgGroup>>) -> Self {}
        pub fn subcommand(self, subcmd: impl Into<Self>) -> Self {}
        pub fn subcommands(self, subcmds: impl IntoIterator<Item = impl Into<Self>>) -> Self {}
        pub fn debug_assert(self) {}
        pub fn get_matches(self) -> ArgMatches {}
        pub fn get_matches_mut(&mut self) -> ArgMatches {}
        pub fn try_get_matches(self) -> Result<ArgMatches, Error> {}
        pub fn get_matches_from<I, T>(self, itr: I) -> ArgMatches where I: IntoIterator<Item = T>, T: Into<OsString> {}
        pub fn try_get_matches_from<I, T>(self, itr: I) -> Result<ArgMatches, Error> where I: IntoIterator<Item = T>, T: Into<OsString> {}
        pub fn try_get_matches_from_mut<I, T>(&mut self, itr: I) -> Result<ArgMatches, Error> where I: IntoIterator<Item = T>, T: Into<OsString> {}
        pub fn print_help(&mut self) -> io::Result<()> {}
        pub fn print_long_help(&mut self) -> io::Result<()> {}
        pub fn render_help(&mut self) -> StyledStr {}
        pub fn render_long_help(&mut self) -> StyledStr {}
        pub fn render_version(&self) -> String {}
        pub fn render_long_version(&self) -> String {}
        pub fn render_usage(&mut self) -> StyledStr {}
        pub fn no_binary_name(self, yes: bool) -> Self {}
        pub fn ignore_errors(self, yes: bool) -> Self {}
        pub fn args_override_self(self, yes: bool) -> Self {}
        pub fn dont_delimit_trailing_values(self, yes: bool) -> Self {}
        pub fn color(self, color: ColorChoice) -> Self {}
        pub fn term_width(self, width: usize) -> Self {}
        pub fn max_term_width(self, width: usize) -> Self {}
        pub fn disable_version_flag(self, yes: bool) -> Self {}
        pub fn propagate_version(self, yes: bool) -> Self {}
        pub fn next_line_help(self, yes: bool) -> Self {}
        pub fn disable_help_flag(self, yes: bool) -> Self {}
        pub fn disable_help_subcommand(self, yes: bool) -> Self {}
        pub fn disable_colored_help(self, yes: bool) -> Self {}
        pub fn help_expected(self, yes: bool) -> Self {}
        pub fn hide_possible_values(self, yes: bool) -> Self {}
        pub fn infer_long_args(self, yes: bool) -> Self {}
        pub fn infer_subcommands(self, yes: bool) -> Self {}
        pub fn name(self, name: impl Into<Str>) -> Self {}
        pub fn bin_name(self, name: impl IntoResettable<String>) -> Self {}
        pub fn display_name(self, name: impl IntoResettable<String>) -> Self {}
        pub fn author(self, author: impl IntoResettable<Str>) -> Self {}
        pub fn about(self, about: impl IntoResettable<StyledStr>) -> Self {}
        pub fn long_about(self, long_about: impl IntoResettable<StyledStr>) -> Self {}
        pub fn after_help(self, help: impl IntoResettable<StyledStr>) -> Self {}
        pub fn after_long_help(self, help: impl IntoResettable<StyledStr>) -> Self {}
        pub fn before_help(self, help: impl IntoResettable<StyledStr>) -> Self {}
        pub fn before_long_help(self, help: impl IntoResettable<StyledStr>) -> Self {}
        pub fn version(self, ver: impl IntoResettable<Str>) -> Self {}
        pub fn long_version(self, ver: impl IntoResettable<Str>) -> Self {}
        pub fn override_usage(self, usage: impl IntoResettable<StyledStr>) -> Self {}
        pub fn override_help(self, help: impl IntoResettable<StyledStr>) -> Self {}
        pub fn help_template(self, s: impl IntoResettable<StyledStr>) -> Self {}
        pub fn flatten_help(self, yes: bool) -> Self {}
        pub fn next_help_heading(self, heading: impl IntoResettable<Str>) -> Self {}
        pub fn next_display_order(self, disp_ord: impl IntoResettable<usize>) -> Self {}
        pub fn arg_required_else_help(self, yes: bool) -> Self {}
        pub fn allow_missing_positional(self, yes: bool) -> Self {}
        pub fn short_flag(self, short: impl IntoResettable<char>) -> Self {}
        pub fn long_flag(self, long: impl Into<Str>) -> Self {}
        pub fn alias(self, name: impl IntoResettable<Str>) -> Self {}
        pub fn short_flag_alias(self, name: impl IntoResettable<char>) -> Self {}
        pub fn long_flag_alias(self, name: impl IntoResettable<Str>) -> Self {}
        pub fn aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self {}
        pub fn short_flag_aliases(self, names: impl IntoIterator<Item = char>) -> Self {}
        pub fn long_flag_aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self {}
        pub fn visible_alias(self, name: impl IntoResettable<Str>) -> Self {}
        pub fn visible_short_flag_alias(self, name: impl IntoResettable<char>) -> Self {}
        pub fn visible_long_flag_alias(self, name: impl IntoResettable<Str>) -> Self {}
        pub fn visible_aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self {}
        pub fn visible_short_flag_aliases(self, names: impl IntoIterator<Item = char>) -> Self {}
        pub fn visible_long_flag_aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self {}
        pub fn display_order(self, ord: impl IntoResettable<usize>) -> Self {}
        pub fn hide(self, yes: bool) -> Self {}
        pub fn subcommand_required(self, yes: bool) -> Self {}
        pub fn allow_external_subcommands(self, yes: bool) -> Self {}
        pub fn external_subcommand_value_parser(self, parser: impl IntoResettable<ValueParser>) -> Self {}
        pub fn args_conflicts_with_subcommands(self, yes: bool) -> Self {}
        pub fn subcommand_precedence_over_arg(self, yes: bool) -> Self {}
        pub fn subcommand_negates_reqs(self, yes: bool) -> Self {}
        pub fn multicall(self, yes: bool) -> Self {}
        pub fn subcommand_value_name(self, value_name: impl IntoResettable<Str>) -> Self {}
        pub fn subcommand_help_heading(self, heading: impl IntoResettable<Str>) -> Self {}
        pub fn get_display_name(&self) -> Option<&str> {}
        pub fn get_bin_name(&self) -> Option<&str> {}
        pub fn set_bin_name(&mut self, name: impl Into<String>) {}
        pub fn get_name(&self) -> &str {}
        pub fn get_name_and_visible_aliases(&self) -> Vec<&str> {}
        pub fn get_version(&self) -> Option<&str> {}
        pub fn get_long_version(&self) -> Option<&str> {}
        pub fn get_display_order(&self) -> usize {}
        pub fn get_author(&self) -> Option<&str> {}
        pub fn get_short_flag(&self) -> Option<char> {}
        pub fn get_long_flag(&self) -> Option<&str> {}
        pub fn get_about(&self) -> Option<&StyledStr> {}
        pub fn get_long_about(&self) -> Option<&StyledStr> {}
        pub fn get_overridden_usage(&self) -> Option<&StyledStr> {}
        pub fn is_flatten_help_set(&self) -> bool {}
        pub fn get_next_help_heading(&self) -> Option<&str> {}
        pub fn get_aliases(&self) -> impl Iterator<Item = &str> {}
        pub fn get_color(&self) -> ColorChoice {}
        pub fn get_subcommands(&self) -> impl Iterator<Item = &Self> {}
        pub fn get_subcommands_mut(&mut self) -> impl Iterator<Item = &mut Self> {}
        pub fn has_subcommands(&self) -> bool {}
        pub fn get_subcommand_help_heading(&self) -> Option<&str> {}
        pub fn get_subcommand_value_name(&self) -> Option<&str> {}
        pub fn get_before_help(&self) -> Option<&StyledStr> {}
        pub fn get_before_long_help(&self) -> Option<&StyledStr> {}
        pub fn get_after_help(&self) -> Option<&StyledStr> {}
        pub fn get_after_long_help(&self) -> Option<&StyledStr> {}
        pub fn find_subcommand(&self, name: impl AsRef<OsStr>) -> Option<&Self> {}
        pub fn find_subcommand_mut(&mut self, name: impl AsRef<OsStr>) -> Option<&mut Self> {}
        pub fn get_groups(&self) -> impl Iterator<Item = &ArgGroup> {}
        pub fn get_arguments(&self) -> impl Iterator<Item = &Arg> {}
        pub fn get_positionals(&self) -> impl Iterator<Item = &Arg> {}
        pub fn get_opts(&self) -> impl Iterator<Item = &Arg> {}
        pub fn get_arg_conflicts_with(&self, arg: &Arg) -> Vec<&Arg> {}
        pub fn is_propagate_version_set(&self) -> bool {}
        pub fn is_arg_required_else_help_set(&self) -> bool {}
        pub fn is_allow_missing_positional_set(&self) -> bool {}
        pub fn is_hide_set(&self) -> bool {}
        pub fn is_subcommand_required_set(&self) -> bool {}
        pub fn is_allow_external_subcommands_set(&self) -> bool {}
        pub fn get_external_subcommand_value_parser(&self) -> Option<&ValueParser> {}
        pub fn is_args_conflicts_with_subcommands_set(&self) -> bool {}
        pub fn is_subcommand_precedence_over_arg_set(&self) -> bool {}
        pub fn is_subcommand_negates_reqs_set(&self) -> bool {}
        pub fn is_multicall_set(&self) -> bool {}
        pub fn build(&mut self) {}
    }
    #[derive(Clone, Default)] pub struct PossibleValue;
    impl PossibleValue {
        pub fn new(name: impl Into<Str>) -> Self {}
        pub fn help(self, help: impl IntoResettable<StyledStr>) -> Self {}
        pub fn hide(self, yes: bool) -> Self {}
        pub fn alias(self, name: impl IntoResettable<Str>) -> Self {}
        pub fn aliases(self, names: impl IntoIterator<Item = impl Into<Str>>) -> Self {}
        pub fn get_name(&self) -> &str {}
        pub fn get_help(&self) -> Option<&StyledStr> {}
        pub fn is_hide_set(&self) -> bool {}
        pub fn get_name_and_aliases(&self) -> impl Iterator<Item = &str> {}
        pub fn matches(&self, value: &str, ignore_case: bool) -> bool {}
    }
    #[derive(Clone, Copy)] pub struct ValueRange;
    impl ValueRange {
        pub fn new(range: impl Into<Self>) -> Self {}
        pub fn min_values(&self) -> usize {}
        pub fn max_values(&self) -> usize {}
        pub fn takes_values(&self) -> bool {}
    }
    #[derive(Clone, Copy, Default)] pub enum ValueHint { Unknown, Other, AnyPath, FilePath, DirPath, ExecutablePath, CommandName, CommandString, CommandWithArguments, Username, Hostname, Url, EmailAddress }
    #[derive(Clone, Default)] pub struct Str;
    impl Str { pub fn as_str(&self) -> &str {} }
    impl std::ops::Deref for Str { type Target = str; }
    #[derive(Clone, Default)] pub struct StyledStr;
    impl StyledStr {
        pub fn new() -> Self {}
        pub fn push_str(&mut self, msg: &str) {}
    }
}

pub mod parser {
    #[derive(Clone, Copy)] pub enum ValueSource { DefaultValue, EnvVariable, CommandLine }
    #[derive(Clone, Default)] pub struct ArgMatches;
    impl ArgMatches {
        pub fn get_one<T>(&self, id: &str) -> Option<&T> {}
        pub fn get_count(&self, id: &str) -> u8 {}
        pub fn get_flag(&self, id: &str) -> bool {}
        pub fn get_many<T>(&self, id: &str) -> Option<ValuesRef<'_, T>> {}
        pub fn get_occurrences<T>(&self, id: &str) -> Option<OccurrencesRef<'_, T>> {}
        pub fn get_raw(&self, id: &str) -> Option<RawValues<'_>> {}
        pub fn get_raw_occurrences(&self, id: &str) -> Option<RawOccurrences<'_>> {}
        pub fn remove_one<T>(&mut self, id: &str) -> Option<T> {}
        pub fn remove_many<T>(&mut self, id: &str) -> Option<Values<T>> {}
        pub fn remove_occurrences<T>(&mut self, id: &str) -> Option<Occurrences<T>> {}
        pub fn contains_id(&self, id: &str) -> bool {}
        pub fn ids(&self) -> IdsRef<'_> {}
        pub fn args_present(&self) -> bool {}
        pub fn value_source(&self, id: &str) -> Option<crate::parser::ValueSource> {}
        pub fn index_of(&self, id: &str) -> Option<usize> {}
        pub fn indices_of(&self, id: &str) -> Option<Indices<'_>> {}
        pub fn subcommand(&self) -> Option<(&str, &Self)> {}
        pub fn remove_subcommand(&mut self) -> Option<(String, Self)> {}
        pub fn subcommand_matches(&self, name: &str) -> Option<&Self> {}
        pub fn subcommand_name(&self) -> Option<&str> {}
    }
    #[derive(Clone)] pub struct IdsRef<'a>;
    impl<'a> Iterator for IdsRef<'a> { type Item = &'a crate::Id; }
    #[derive(Clone)] pub struct Values<T>;
    impl<T> Iterator for Values<T> { type Item = T; }
    #[derive(Clone)] pub struct ValuesRef<'a, T>;
    impl<'a, T: 'a> Iterator for ValuesRef<'a, T> { type Item = &'a T; }
    #[derive(Clone)] pub struct RawValues<'a>;
    impl<'a> Iterator for RawValues<'a> { type Item = &'a std::ffi::OsStr; }
    #[derive(Clone)] pub struct Occurrences<T>;
    impl<T> Iterator for Occurrences<T> { type Item = OccurrenceValues<T>; }
    #[derive(Clone)] pub struct OccurrenceValues<T>;
    impl<T> Iterator for OccurrenceValues<T> { type Item = T; }
    #[derive(Clone)] pub struct OccurrencesRef<'a, T>;
    impl<'a, T> Iterator for OccurrencesRef<'a, T> { type Item = OccurrenceValuesRef<'a, T>; }
    #[derive(Clone)] pub struct OccurrenceValuesRef<'a, T>;
    impl<'a, T> Iterator for OccurrenceValuesRef<'a, T> { type Item = &'a T; }
    #[derive(Clone)] pub struct RawOccurrences<'a>;
    impl<'a> Iterator for RawOccurrences<'a> { type Item = RawOccurrenceValues<'a>; }
    #[derive(Clone)] pub struct RawOccurrenceValues<'a>;
    impl<'a> Iterator for RawOccurrenceValues<'a> { type Item = &'a std::ffi::OsStr; }
    #[derive(Clone)] pub struct Indices<'a>;
    impl Iterator for Indices<'_> { type Item = usize; }
}

pub mod error {
    pub type Result<T, E = Error> = std::result::Result<T, E>;
    pub use kind::ErrorKind;
    pub mod kind {
        #[derive(Clone, Copy)] pub enum ErrorKind { InvalidValue, UnknownArgument, InvalidSubcommand, NoEquals, ValueValidation, TooManyValues, TooFewValues, WrongNumberOfValues, ArgumentConflict, MissingRequiredArgument, MissingSubcommand, InvalidUtf8, DisplayHelp, DisplayHelpOnMissingArgumentOrSubcommand, DisplayVersion, Io, Format }
    }
    pub struct Error;
    impl Error {
        pub fn raw(kind: ErrorKind, message: impl std::fmt::Display) -> Error {}
        pub fn format(self, cmd: &mut crate::Command) -> Error {}
        pub fn new(kind: ErrorKind) -> Error {}
        pub fn with_cmd(self, cmd: &crate::Command) -> Error {}
        pub fn kind(&self) -> ErrorKind {}
        pub fn use_stderr(&self) -> bool {}
        pub fn exit_code(&self) -> i32 {}
        #[diverges] pub fn exit(&self) -> ! {}
        pub fn print(&self) -> std::io::Result<()> {}
        pub fn render(&self) -> crate::builder::StyledStr {}
    }
}
