//! Model of time 0.3 (checked against 0.3.55). Nothing in it blocks; the local offset is asked of the C library.

use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub};
use std::time::{Duration as StdDuration, SystemTime};
use formatting::Formattable;
use parsing::Parsable;

pub type Result<T> = std::result::Result<T, Error>;
pub use error::Error;
#[derive(Clone, Copy)] pub struct Date;
impl Date {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub fn from_calendar_date(year: i32, month: Month, day: u8) -> Result<Self, error::ComponentRange> {}
    pub fn from_ordinal_date(year: i32, ordinal: u16) -> Result<Self, error::ComponentRange> {}
    pub fn from_iso_week_date(year: i32, week: u8, weekday: Weekday) -> Result<Self, error::ComponentRange> {}
    pub fn from_julian_day(julian_day: i32) -> Result<Self, error::ComponentRange> {}
    pub fn year(self) -> i32 {}
    pub fn month(self) -> Month {}
    pub fn day(self) -> u8 {}
    pub fn ordinal(self) -> u16 {}
    pub fn iso_week(self) -> u8 {}
    pub fn sunday_based_week(self) -> u8 {}
    pub fn monday_based_week(self) -> u8 {}
    pub fn to_calendar_date(self) -> (i32, Month, u8) {}
    pub fn to_ordinal_date(self) -> (i32, u16) {}
    pub fn to_iso_week_date(self) -> (i32, u8, Weekday) {}
    pub fn weekday(self) -> Weekday {}
    pub fn next_day(self) -> Option<Self> {}
    pub fn previous_day(self) -> Option<Self> {}
    pub fn next_occurrence(self, weekday: Weekday) -> Self {}
    pub fn prev_occurrence(self, weekday: Weekday) -> Self {}
    pub fn nth_next_occurrence(self, weekday: Weekday, n: u8) -> Self {}
    pub fn nth_prev_occurrence(self, weekday: Weekday, n: u8) -> Self {}
    pub fn to_julian_day(self) -> i32 {}
    pub fn checked_add(self, duration: Duration) -> Option<Self> {}
    pub fn checked_add_std(self, duration: StdDuration) -> Option<Self> {}
    pub fn checked_sub(self, duration: Duration) -> Option<Self> {}
    pub fn checked_sub_std(self, duration: StdDuration) -> Option<Self> {}
    pub fn saturating_add(self, duration: Duration) -> Self {}
    pub fn saturating_sub(self, duration: Duration) -> Self {}
    pub fn replace_year(self, year: i32) -> Result<Self, error::ComponentRange> {}
    pub fn replace_month(self, month: Month) -> Result<Self, error::ComponentRange> {}
    pub fn replace_day(self, day: u8) -> Result<Self, error::ComponentRange> {}
    pub fn replace_ordinal(self, ordinal: u16) -> Result<Self, error::ComponentRange> {}
    pub fn midnight(self) -> PrimitiveDateTime {}
    pub fn with_time(self, time: Time) -> PrimitiveDateTime {}
    pub fn with_hms(self, hour: u8, minute: u8, second: u8) -> Result<PrimitiveDateTime, error::ComponentRange> {}
    pub fn with_hms_milli(self, hour: u8, minute: u8, second: u8, millisecond: u16) -> Result<PrimitiveDateTime, error::ComponentRange> {}
    pub fn with_hms_micro(self, hour: u8, minute: u8, second: u8, microsecond: u32) -> Result<PrimitiveDateTime, error::ComponentRange> {}
    pub fn with_hms_nano(self, hour: u8, minute: u8, second: u8, nanosecond: u32) -> Result<PrimitiveDateTime, error::ComponentRange> {}
    pub fn format(self, format: &(impl Formattable)) -> Result<String, error::Format> {}
    pub fn parse(input: &str, description: &(impl Parsable)) -> Result<Self, error::Parse> {}
}
impl Add<Duration> for Date { type Output = Self; }
impl Add<StdDuration> for Date { type Output = Self; }
impl AddAssign<Duration> for Date {}
impl AddAssign<StdDuration> for Date {}
impl Sub<Duration> for Date { type Output = Self; }
impl Sub<StdDuration> for Date { type Output = Self; }
impl Sub for Date { type Output = Duration; }
#[derive(Clone, Copy)] pub struct Duration;
impl Duration {
    pub const ZERO: Self = 0;
    pub const NANOSECOND: Self = 0;
    pub const MICROSECOND: Self = 0;
    pub const MILLISECOND: Self = 0;
    pub const SECOND: Self = 0;
    pub const MINUTE: Self = 0;
    pub const HOUR: Self = 0;
    pub const DAY: Self = 0;
    pub const WEEK: Self = 0;
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub fn is_zero(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn is_positive(self) -> bool {}
    pub fn abs(self) -> Self {}
    pub fn unsigned_abs(self) -> StdDuration {}
    pub fn new(seconds: i64, nanoseconds: i32) -> Self {}
    pub fn weeks(weeks: i64) -> Self {}
    pub fn days(days: i64) -> Self {}
    pub fn hours(hours: i64) -> Self {}
    pub fn minutes(minutes: i64) -> Self {}
    pub fn seconds(seconds: i64) -> Self {}
    pub fn seconds_f64(seconds: f64) -> Self {}
    pub fn seconds_f32(seconds: f32) -> Self {}
    pub fn saturating_seconds_f64(seconds: f64) -> Self {}
    pub fn saturating_seconds_f32(seconds: f32) -> Self {}
    pub fn checked_seconds_f64(seconds: f64) -> Option<Self> {}
    pub fn checked_seconds_f32(seconds: f32) -> Option<Self> {}
    pub fn milliseconds(milliseconds: i64) -> Self {}
    pub fn microseconds(microseconds: i64) -> Self {}
    pub fn nanoseconds(nanoseconds: i64) -> Self {}
    pub fn nanoseconds_i128(nanoseconds: i128) -> Self {}
    pub fn whole_weeks(self) -> i64 {}
    pub fn whole_days(self) -> i64 {}
    pub fn whole_hours(self) -> i64 {}
    pub fn whole_minutes(self) -> i64 {}
    pub fn whole_seconds(self) -> i64 {}
    pub fn as_seconds_f64(self) -> f64 {}
    pub fn as_seconds_f32(self) -> f32 {}
    pub fn whole_milliseconds(self) -> i128 {}
    pub fn subsec_milliseconds(self) -> i16 {}
    pub fn whole_microseconds(self) -> i128 {}
    pub fn subsec_microseconds(self) -> i32 {}
    pub fn whole_nanoseconds(self) -> i128 {}
    pub fn subsec_nanoseconds(self) -> i32 {}
    pub fn checked_add(self, rhs: Self) -> Option<Self> {}
    pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
    pub fn checked_mul(self, rhs: i32) -> Option<Self> {}
    pub fn checked_div(self, rhs: i32) -> Option<Self> {}
    pub fn checked_neg(self) -> Option<Self> {}
    pub fn saturating_add(self, rhs: Self) -> Self {}
    pub fn saturating_sub(self, rhs: Self) -> Self {}
    pub fn saturating_mul(self, rhs: i32) -> Self {}
}
#[derive(Clone, Copy)] pub struct OffsetDateTime;
impl OffsetDateTime {
    pub const UNIX_EPOCH: Self = 0;
    pub fn now_utc() -> Self {}
    pub fn now_local() -> Result<Self, error::IndeterminateOffset> {}
    pub fn new_in_offset(date: Date, time: Time, offset: UtcOffset) -> Self {}
    pub fn new_utc(date: Date, time: Time) -> Self {}
    pub fn to_offset(self, offset: UtcOffset) -> Self {}
    pub fn checked_to_offset(self, offset: UtcOffset) -> Option<Self> {}
    pub fn to_utc(self) -> UtcDateTime {}
    pub fn checked_to_utc(self) -> Option<UtcDateTime> {}
    pub fn from_unix_timestamp(timestamp: i64) -> Result<Self, error::ComponentRange> {}
    pub fn from_unix_timestamp_nanos(timestamp: i128) -> Result<Self, error::ComponentRange> {}
    pub fn offset(self) -> UtcOffset {}
    pub fn unix_timestamp(self) -> i64 {}
    pub fn unix_timestamp_nanos(self) -> i128 {}
    pub fn date(self) -> Date {}
    pub fn time(self) -> Time {}
    pub fn year(self) -> i32 {}
    pub fn month(self) -> Month {}
    pub fn day(self) -> u8 {}
    pub fn ordinal(self) -> u16 {}
    pub fn iso_week(self) -> u8 {}
    pub fn sunday_based_week(self) -> u8 {}
    pub fn monday_based_week(self) -> u8 {}
    pub fn to_calendar_date(self) -> (i32, Month, u8) {}
    pub fn to_ordinal_date(self) -> (i32, u16) {}
    pub fn to_iso_week_date(self) -> (i32, u8, Weekday) {}
    pub fn weekday(self) -> Weekday {}
    pub fn to_julian_day(self) -> i32 {}
    pub fn to_hms(self) -> (u8, u8, u8) {}
    pub fn to_hms_milli(self) -> (u8, u8, u8, u16) {}
    pub fn to_hms_micro(self) -> (u8, u8, u8, u32) {}
    pub fn to_hms_nano(self) -> (u8, u8, u8, u32) {}
    pub fn hour(self) -> u8 {}
    pub fn minute(self) -> u8 {}
    pub fn second(self) -> u8 {}
    pub fn millisecond(self) -> u16 {}
    pub fn microsecond(self) -> u32 {}
    pub fn nanosecond(self) -> u32 {}
    pub fn checked_add(self, duration: Duration) -> Option<Self> {}
    pub fn checked_sub(self, duration: Duration) -> Option<Self> {}
    pub fn saturating_add(self, duration: Duration) -> Self {}
    pub fn saturating_sub(self, duration: Duration) -> Self {}
    pub fn replace_time(self, time: Time) -> Self {}
    pub fn replace_date(self, date: Date) -> Self {}
    pub fn replace_date_time(self, date_time: PrimitiveDateTime) -> Self {}
    pub fn replace_offset(self, offset: UtcOffset) -> Self {}
    pub fn replace_year(self, year: i32) -> Result<Self, error::ComponentRange> {}
    pub fn replace_month(self, month: Month) -> Result<Self, error::ComponentRange> {}
    pub fn replace_day(self, day: u8) -> Result<Self, error::ComponentRange> {}
    pub fn replace_ordinal(self, ordinal: u16) -> Result<Self, error::ComponentRange> {}
    pub fn truncate_to_day(self) -> Self {}
    pub fn replace_hour(self, hour: u8) -> Result<Self, error::ComponentRange> {}
    pub fn truncate_to_hour(self) -> Self {}
    pub fn replace_minute(self, minute: u8) -> Result<Self, error::ComponentRange> {}
    pub fn truncate_to_minute(self) -> Self {}
    pub fn replace_second(self, second: u8) -> Result<Self, error::ComponentRange> {}
    pub fn truncate_to_second(self) -> Self {}
    pub fn replace_millisecond(self, millisecond: u16) -> Result<Self, error::ComponentRange> {}
    pub fn truncate_to_millisecond(self) -> Self {}
    pub fn replace_microsecond(self, microsecond: u32) -> Result<Self, error::ComponentRange> {}
    pub fn truncate_to_microsecond(self) -> Self {}
    pub fn replace_nanosecond(self, nanosecond: u32) -> Result<Self, error::ComponentRange> {}
    pub fn format(self, format: &(impl Formattable)) -> Result<String, error::Format> {}
    pub fn parse(input: &str, description: &(impl Parsable)) -> Result<Self, error::Parse> {}
}
impl Add<Duration> for OffsetDateTime { type Output = Self; }
impl Add<StdDuration> for OffsetDateTime { type Output = Self; }
impl AddAssign<Duration> for OffsetDateTime {}
impl AddAssign<StdDuration> for OffsetDateTime {}
impl Sub<Duration> for OffsetDateTime { type Output = Self; }
impl Sub<StdDuration> for OffsetDateTime { type Output = Self; }
impl Sub for OffsetDateTime { type Output = Duration; }
#[derive(Clone, Copy)] pub struct PrimitiveDateTime;
impl PrimitiveDateTime {
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub fn new(date: Date, time: Time) -> Self {}
    pub fn date(self) -> Date {}
    pub fn time(self) -> Time {}
    pub fn year(self) -> i32 {}
    pub fn month(self) -> Month {}
    pub fn day(self) -> u8 {}
    pub fn ordinal(self) -> u16 {}
    pub fn iso_week(self) -> u8 {}
    pub fn sunday_based_week(self) -> u8 {}
    pub fn monday_based_week(self) -> u8 {}
    pub fn to_calendar_date(self) -> (i32, Month, u8) {}
    pub fn to_ordinal_date(self) -> (i32, u16) {}
    pub fn to_iso_week_date(self) -> (i32, u8, Weekday) {}
    pub fn weekday(self) -> Weekday {}
    pub fn to_julian_day(self) -> i32 {}
    pub fn as_hms(self) -> (u8, u8, u8) {}
    pub fn as_hms_milli(self) -> (u8, u8, u8, u16) {}
    pub fn as_hms_micro(self) -> (u8, u8, u8, u32) {}
    pub fn as_hms_nano(self) -> (u8, u8, u8, u32) {}
    pub fn hour(self) -> u8 {}
    pub fn minute(self) -> u8 {}
    pub fn second(self) -> u8 {}
    pub fn millisecond(self) -> u16 {}
    pub fn microsecond(self) -> u32 {}
    pub fn nanosecond(self) -> u32 {}
    pub fn assume_offset(self, offset: UtcOffset) -> OffsetDateTime {}
    pub fn assume_utc(self) -> OffsetDateTime {}
    pub fn as_utc(self) -> UtcDateTime {}
    pub fn checked_add(self, duration: Duration) -> Option<Self> {}
    pub fn checked_sub(self, duration: Duration) -> Option<Self> {}
    pub fn saturating_add(self, duration: Duration) -> Self {}
    pub fn saturating_sub(self, duration: Duration) -> Self {}
    pub fn replace_time(self, time: Time) -> Self {}
    pub fn replace_date(self, date: Date) -> Self {}
    pub fn replace_year(self, year: i32) -> Result<Self, error::ComponentRange> {}
    pub fn replace_month(self, month: Month) -> Result<Self, error::ComponentRange> {}
    pub fn replace_day(self, day: u8) -> Result<Self, error::ComponentRange> {}
    pub fn replace_ordinal(self, ordinal: u16) -> Result<Self, error::ComponentRange> {}
    pub fn truncate_to_day(self) -> Self {}
    pub fn replace_hour(self, hour: u8) -> Result<Self, error::ComponentRange> {}
    pub fn truncate_to_hour(self) -> Self {}
    pub fn replace_minute(self, minute: u8) -> Result<Self, error::ComponentRange> {}
    pub fn truncate_to_minute(self) -> Self {}
    pub fn replace_second(self, second: u8) -> Result<Self, error::ComponentRange> {}
    pub fn truncate_to_second(self) -> Self {}
    pub fn replace_millisecond(self, millisecond: u16) -> Result<Self, error::ComponentRange> {}
    pub fn truncate_to_millisecond(self) -> Self {}
    pub fn replace_microsecond(self, microsecond: u32) -> Result<Self, error::ComponentRange> {}
    pub fn truncate_to_microsecond(self) -> Self {}
    pub fn replace_nanosecond(self, nanosecond: u32) -> Result<Self, error::ComponentRange> {}
    pub fn format(self, format: &(impl Formattable)) -> Result<String, error::Format> {}
    pub fn parse(input: &str, description: &(impl Parsable)) -> Result<Self, error::Parse> {}
}
#[derive(Clone, Copy)] pub struct Time;
impl Time {
    pub const MIDNIGHT: Self = 0;
    pub const MAX: Self = 0;
    pub fn from_hms(hour: u8, minute: u8, second: u8) -> Result<Self, error::ComponentRange> {}
    pub fn from_hms_milli(hour: u8, minute: u8, second: u8, millisecond: u16) -> Result<Self, error::ComponentRange> {}
    pub fn from_hms_micro(hour: u8, minute: u8, second: u8, microsecond: u32) -> Result<Self, error::ComponentRange> {}
    pub fn from_hms_nano(hour: u8, minute: u8, second: u8, nanosecond: u32) -> Result<Self, error::ComponentRange> {}
    pub fn as_hms(self) -> (u8, u8, u8) {}
    pub fn as_hms_milli(self) -> (u8, u8, u8, u16) {}
    pub fn as_hms_micro(self) -> (u8, u8, u8, u32) {}
    pub fn as_hms_nano(self) -> (u8, u8, u8, u32) {}
    pub fn hour(self) -> u8 {}
    pub fn minute(self) -> u8 {}
    pub fn second(self) -> u8 {}
    pub fn millisecond(self) -> u16 {}
    pub fn microsecond(self) -> u32 {}
    pub fn nanosecond(self) -> u32 {}
    pub fn duration_until(self, other: Self) -> Duration {}
    pub fn duration_since(self, other: Self) -> Duration {}
    pub fn replace_hour(self, hour: u8) -> Result<Self, error::ComponentRange> {}
    pub fn truncate_to_hour(self) -> Self {}
    pub fn replace_minute(self, minute: u8) -> Result<Self, error::ComponentRange> {}
    pub fn truncate_to_minute(self) -> Self {}
    pub fn replace_second(self, second: u8) -> Result<Self, error::ComponentRange> {}
    pub fn truncate_to_second(self) -> Self {}
    pub fn replace_millisecond(self, millisecond: u16) -> Result<Self, error::ComponentRange> {}
    pub fn truncate_to_millisecond(self) -> Self {}
    pub fn replace_microsecond(self, microsecond: u32) -> Result<Self, error::ComponentRange> {}
    pub fn truncate_to_microsecond(self) -> Self {}
    pub fn replace_nanosecond(self, nanosecond: u32) -> Result<Self, error::ComponentRange> {}
    pub fn format(self, format: &(impl Formattable)) -> Result<String, error::Format> {}
    pub fn parse(input: &str, description: &(impl Parsable)) -> Result<Self, error::Parse> {}
}
impl Add<Duration> for Time { type Output = Self; }
impl AddAssign<Duration> for Time {}
impl Add<StdDuration> for Time { type Output = Self; }
impl AddAssign<StdDuration> for Time {}
impl Sub<Duration> for Time { type Output = Self; }
impl Sub<StdDuration> for Time { type Output = Self; }
impl Sub for Time { type Output = Duration; }
#[derive(Clone, Copy)] pub struct UtcDateTime;
impl UtcDateTime {
    pub const UNIX_EPOCH: Self = 0;
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub fn now() -> Self {}
    pub fn new(date: Date, time: Time) -> Self {}
    pub fn from_unix_timestamp(timestamp: i64) -> Result<Self, error::ComponentRange> {}
    pub fn from_unix_timestamp_nanos(timestamp: i128) -> Result<Self, error::ComponentRange> {}
    pub fn to_offset(self, offset: UtcOffset) -> OffsetDateTime {}
    pub fn checked_to_offset(self, offset: UtcOffset) -> Option<OffsetDateTime> {}
    pub fn unix_timestamp(self) -> i64 {}
    pub fn unix_timestamp_nanos(self) -> i128 {}
    pub fn date(self) -> Date {}
    pub fn time(self) -> Time {}
    pub fn year(self) -> i32 {}
    pub fn month(self) -> Month {}
    pub fn day(self) -> u8 {}
    pub fn ordinal(self) -> u16 {}
    pub fn iso_week(self) -> u8 {}
    pub fn sunday_based_week(self) -> u8 {}
    pub fn monday_based_week(self) -> u8 {}
    pub fn to_calendar_date(self) -> (i32, Month, u8) {}
    pub fn to_ordinal_date(self) -> (i32, u16) {}
    pub fn to_iso_week_date(self) -> (i32, u8, Weekday) {}
    pub fn weekday(self) -> Weekday {}
    pub fn to_julian_day(self) -> i32 {}
    pub fn as_hms(self) -> (u8, u8, u8) {}
    pub fn as_hms_milli(self) -> (u8, u8, u8, u16) {}
    pub fn as_hms_micro(self) -> (u8, u8, u8, u32) {}
    pub fn as_hms_nano(self) -> (u8, u8, u8, u32) {}
    pub fn hour(self) -> u8 {}
    pub fn minute(self) -> u8 {}
    pub fn second(self) -> u8 {}
    pub fn millisecond(self) -> u16 {}
    pub fn microsecond(self) -> u32 {}
    pub fn nanosecond(self) -> u32 {}
    pub fn checked_add(self, duration: Duration) -> Option<Self> {}
    pub fn checked_sub(self, duration: Duration) -> Option<Self> {}
    pub fn saturating_add(self, duration: Duration) -> Self {}
    pub fn saturating_sub(self, duration: Duration) -> Self {}
    pub fn replace_time(self, time: Time) -> Self {}
    pub fn replace_date(self, date: Date) -> Self {}
    pub fn replace_year(self, year: i32) -> Result<Self, error::ComponentRange> {}
    pub fn replace_month(self, month: Month) -> Result<Self, error::ComponentRange> {}
    pub fn replace_day(self, day: u8) -> Result<Self, error::ComponentRange> {}
    pub fn replace_ordinal(self, ordinal: u16) -> Result<Self, error::ComponentRange> {}
    pub fn truncate_to_day(self) -> Self {}
    pub fn replace_hour(self, hour: u8) -> Result<Self, error::ComponentRange> {}
    pub fn truncate_to_hour(self) -> Self {}
    pub fn replace_minute(self, minute: u8) -> Result<Self, error::ComponentRange> {}
    pub fn truncate_to_minute(self) -> Self {}
    pub fn replace_second(self, second: u8) -> Result<Self, error::ComponentRange> {}
    pub fn truncate_to_second(self) -> Self {}
    pub fn replace_millisecond(self, millisecond: u16) -> Result<Self, error::ComponentRange> {}
    pub fn truncate_to_millisecond(self) -> Self {}
    pub fn replace_microsecond(self, microsecond: u32) -> Result<Self, error::ComponentRange> {}
    pub fn truncate_to_microsecond(self) -> Self {}
    pub fn replace_nanosecond(self, nanosecond: u32) -> Result<Self, error::ComponentRange> {}
    pub fn format(self, format: &(impl Formattable)) -> Result<String, error::Format> {}
    pub fn parse(input: &str, description: &(impl Parsable)) -> Result<Self, error::Parse> {}
}
impl Add<Duration> for UtcDateTime { type Output = Self; }
impl Add<StdDuration> for UtcDateTime { type Output = Self; }
impl AddAssign<Duration> for UtcDateTime {}
impl AddAssign<StdDuration> for UtcDateTime {}
impl Sub<Duration> for UtcDateTime { type Output = Self; }
impl Sub<StdDuration> for UtcDateTime { type Output = Self; }
impl Sub for UtcDateTime { type Output = Duration; }
#[derive(Clone, Copy)] pub struct UtcOffset;
impl UtcOffset {
    pub const UTC: Self = 0;
    pub fn from_hms(hours: i8, minutes: i8, seconds: i8) -> Result<Self, error::ComponentRange> {}
    pub fn from_whole_seconds(seconds: i32) -> Result<Self, error::ComponentRange> {}
    pub fn as_hms(self) -> (i8, i8, i8) {}
    pub fn whole_hours(self) -> i8 {}
    pub fn whole_minutes(self) -> i16 {}
    pub fn minutes_past_hour(self) -> i8 {}
    pub fn whole_seconds(self) -> i32 {}
    pub fn seconds_past_minute(self) -> i8 {}
    pub fn is_utc(self) -> bool {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn local_offset_at(datetime: OffsetDateTime) -> Result<Self, error::IndeterminateOffset> {}
    pub fn current_local_offset() -> Result<Self, error::IndeterminateOffset> {}
    pub fn format(self, format: &(impl Formattable)) -> Result<String, error::Format> {}
    pub fn parse(input: &str, description: &(impl Parsable)) -> Result<Self, error::Parse> {}
}
impl Neg for UtcOffset { type Output = Self; }
#[derive(Clone, Copy)] pub enum Month { January, February, March, April, May, June, July, August, September, October, November, December }
impl Month {
    pub fn length(self, year: i32) -> u8 {}
    pub fn previous(self) -> Self {}
    pub fn next(self) -> Self {}
    pub fn nth_next(self, n: u8) -> Self {}
    pub fn nth_prev(self, n: u8) -> Self {}
}
#[derive(Clone, Copy)] pub enum Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday }
impl Weekday {
    pub fn previous(self) -> Self {}
    pub fn next(self) -> Self {}
    pub fn nth_next(self, n: u8) -> Self {}
    pub fn nth_prev(self, n: u8) -> Self {}
    pub fn number_from_monday(self) -> u8 {}
    pub fn number_from_sunday(self) -> u8 {}
    pub fn number_days_from_monday(self) -> u8 {}
    pub fn number_days_from_sunday(self) -> u8 {}
}
pub mod error {
    pub enum Error { ConversionRange(ConversionRange), ComponentRange(ComponentRange), IndeterminateOffset(IndeterminateOffset), Format(Format), ParseFromDescription(ParseFromDescription), InvalidFormatDescription(InvalidFormatDescription), DifferentVariant(DifferentVariant) }
    #[derive(Clone, Copy)] pub struct ConversionRange;
    #[derive(Clone, Copy)] pub struct ComponentRange;
    impl ComponentRange { pub fn name(self) -> &str {} pub fn is_conditional(self) -> bool {} }
    #[derive(Clone, Copy)] pub struct IndeterminateOffset;
    pub enum Format { InsufficientTypeInformation, InvalidComponent(&str), StdIo(std::io::Error) }
    #[derive(Clone, Copy)] pub enum ParseFromDescription { InvalidLiteral, InvalidComponent(&str), UnexpectedTrailingCharacters }
    #[derive(Clone, Copy)] pub enum Parse { TryFromParsed(TryFromParsed), ParseFromDescription(ParseFromDescription) }
    #[derive(Clone, Copy)] pub enum TryFromParsed { InsufficientInformation, ComponentRange(ComponentRange) }
    #[derive(Clone)] pub struct InvalidFormatDescription;
    #[derive(Clone, Copy)] pub struct DifferentVariant;
    #[derive(Clone, Copy)] pub struct InvalidVariant;
}
pub mod format_description {
    use crate::error::InvalidFormatDescription;
    #[derive(Clone, Copy)] pub struct BorrowedFormatItem;
    pub type FormatItem = BorrowedFormatItem;
    #[derive(Clone)] pub struct OwnedFormatItem;
    pub fn parse(s: &str) -> Result<Vec<BorrowedFormatItem>, InvalidFormatDescription> {}
    pub fn parse_borrowed(s: &str) -> Result<Vec<BorrowedFormatItem>, InvalidFormatDescription> {}
    pub fn parse_owned(s: &str) -> Result<OwnedFormatItem, InvalidFormatDescription> {}
    pub mod well_known {
        #[derive(Clone, Copy)] pub struct Rfc3339;
        #[derive(Clone, Copy)] pub struct Rfc2822;
        #[derive(Clone, Copy)] pub struct Iso8601;
        impl Iso8601 { pub const DEFAULT: Iso8601 = 0; pub const DATE: Iso8601 = 0; pub const TIME: Iso8601 = 0; pub const DATE_TIME: Iso8601 = 0; }
    }
}
pub mod ext {
    use crate::Duration;
    pub trait NumericalDuration { fn nanoseconds(self) -> Duration; fn microseconds(self) -> Duration; fn milliseconds(self) -> Duration; fn seconds(self) -> Duration; fn minutes(self) -> Duration; fn hours(self) -> Duration; fn days(self) -> Duration; fn weeks(self) -> Duration; }
    impl NumericalDuration for i64 {}
    impl NumericalDuration for f64 {}
}
pub mod formatting { pub trait Formattable {} }
pub mod parsing { pub trait Parsable {} }
pub mod macros {
    macro_rules! date { () => {} }
    macro_rules! time { () => {} }
    macro_rules! datetime { () => {} }
    macro_rules! offset { () => {} }
    macro_rules! format_description { () => {} }
}
pub mod util {
    use crate::Month;
    pub fn is_leap_year(year: i32) -> bool {}
    pub fn days_in_month(month: Month, year: i32) -> u8 {}
}
