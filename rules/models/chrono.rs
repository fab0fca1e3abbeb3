//! Model of chrono 0.4 (checked against 0.4.45). Nothing in it blocks.

use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub};
use std::time::SystemTime;
use format::{DelayedFormat, StrftimeItems};
pub use format::{ParseError, ParseResult, SecondsFormat};

pub type Duration = TimeDelta;
#[derive(Clone)] pub struct Date<Tz: TimeZone>;
impl<Tz: TimeZone> Date<Tz> {
    pub fn from_utc(date: NaiveDate, offset: Tz::Offset) -> Date<Tz> {}
    pub fn and_time(&self, time: NaiveTime) -> Option<DateTime<Tz>> {}
    pub fn and_hms(&self, hour: u32, min: u32, sec: u32) -> DateTime<Tz> {}
    pub fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<DateTime<Tz>> {}
    pub fn and_hms_milli(&self, hour: u32, min: u32, sec: u32, milli: u32) -> DateTime<Tz> {}
    pub fn and_hms_milli_opt(&self, hour: u32, min: u32, sec: u32, milli: u32) -> Option<DateTime<Tz>> {}
    pub fn and_hms_micro(&self, hour: u32, min: u32, sec: u32, micro: u32) -> DateTime<Tz> {}
    pub fn and_hms_micro_opt(&self, hour: u32, min: u32, sec: u32, micro: u32) -> Option<DateTime<Tz>> {}
    pub fn and_hms_nano(&self, hour: u32, min: u32, sec: u32, nano: u32) -> DateTime<Tz> {}
    pub fn and_hms_nano_opt(&self, hour: u32, min: u32, sec: u32, nano: u32) -> Option<DateTime<Tz>> {}
    pub fn succ(&self) -> Date<Tz> {}
    pub fn succ_opt(&self) -> Option<Date<Tz>> {}
    pub fn pred(&self) -> Date<Tz> {}
    pub fn pred_opt(&self) -> Option<Date<Tz>> {}
    pub fn offset(&self) -> &Tz::Offset {}
    pub fn timezone(&self) -> Tz {}
    pub fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> Date<Tz2> {}
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<Date<Tz>> {}
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<Date<Tz>> {}
    pub fn signed_duration_since<Tz2: TimeZone>(self, rhs: Date<Tz2>) -> TimeDelta {}
    pub fn naive_utc(&self) -> NaiveDate {}
    pub fn naive_local(&self) -> NaiveDate {}
    pub fn years_since(&self, base: Self) -> Option<u32> {}
    pub const MIN_UTC: Date<Utc> = 0;
    pub const MAX_UTC: Date<Utc> = 0;
    pub fn format(&self, fmt: &str) -> DelayedFormat<StrftimeItems> {}
}
impl<Tz: TimeZone> Datelike for Date<Tz> {}
impl<Tz: TimeZone> Add<TimeDelta> for Date<Tz> { type Output = Date<Tz>; }
impl<Tz: TimeZone> AddAssign<TimeDelta> for Date<Tz> {}
impl<Tz: TimeZone> Sub<TimeDelta> for Date<Tz> { type Output = Date<Tz>; }
impl<Tz: TimeZone> Sub<Date<Tz>> for Date<Tz> { type Output = TimeDelta; }
#[derive(Clone)] pub struct DateTime<Tz: TimeZone>;
impl<Tz: TimeZone> DateTime<Tz> {
    pub fn from_naive_utc_and_offset(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz> {}
    pub fn from_utc(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz> {}
    pub fn from_local(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz> {}
    pub fn date(&self) -> Date<Tz> {}
    pub fn date_naive(&self) -> NaiveDate {}
    pub fn time(&self) -> NaiveTime {}
    pub fn timestamp(&self) -> i64 {}
    pub fn timestamp_millis(&self) -> i64 {}
    pub fn timestamp_micros(&self) -> i64 {}
    pub fn timestamp_nanos(&self) -> i64 {}
    pub fn timestamp_nanos_opt(&self) -> Option<i64> {}
    pub fn timestamp_subsec_millis(&self) -> u32 {}
    pub fn timestamp_subsec_micros(&self) -> u32 {}
    pub fn timestamp_subsec_nanos(&self) -> u32 {}
    pub fn offset(&self) -> &Tz::Offset {}
    pub fn timezone(&self) -> Tz {}
    pub fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> DateTime<Tz2> {}
    pub fn fixed_offset(&self) -> DateTime<FixedOffset> {}
    pub fn to_utc(&self) -> DateTime<Utc> {}
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>> {}
    pub fn checked_add_months(self, months: Months) -> Option<DateTime<Tz>> {}
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>> {}
    pub fn checked_sub_months(self, months: Months) -> Option<DateTime<Tz>> {}
    pub fn checked_add_days(self, days: Days) -> Option<Self> {}
    pub fn checked_sub_days(self, days: Days) -> Option<Self> {}
    pub fn naive_utc(&self) -> NaiveDateTime {}
    pub fn naive_local(&self) -> NaiveDateTime {}
    pub fn years_since(&self, base: Self) -> Option<u32> {}
    pub fn to_rfc2822(&self) -> String {}
    pub fn to_rfc3339(&self) -> String {}
    pub fn to_rfc3339_opts(&self, secform: SecondsFormat, use_z: bool) -> String {}
    pub fn with_time(&self, time: NaiveTime) -> LocalResult<Self> {}
    pub const MIN_UTC: DateTime<Utc> = 0;
    pub const MAX_UTC: DateTime<Utc> = 0;
}
impl DateTime<Utc> {
    pub fn from_timestamp_secs(secs: i64) -> Option<Self> {}
    pub fn from_timestamp(secs: i64, nsecs: u32) -> Option<Self> {}
    pub fn from_timestamp_millis(millis: i64) -> Option<Self> {}
    pub fn from_timestamp_micros(micros: i64) -> Option<Self> {}
    pub fn from_timestamp_nanos(nanos: i64) -> Self {}
    pub const UNIX_EPOCH: Self = 0;
}
impl From<DateTime<Utc>> for DateTime<FixedOffset> {}
impl From<DateTime<Utc>> for DateTime<Local> {}
impl From<DateTime<FixedOffset>> for DateTime<Utc> {}
impl From<DateTime<FixedOffset>> for DateTime<Local> {}
impl From<DateTime<Local>> for DateTime<Utc> {}
impl From<DateTime<Local>> for DateTime<FixedOffset> {}
impl DateTime<FixedOffset> {
    pub fn parse_from_rfc2822(s: &str) -> ParseResult<DateTime<FixedOffset>> {}
    pub fn parse_from_rfc3339(s: &str) -> ParseResult<DateTime<FixedOffset>> {}
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<DateTime<FixedOffset>> {}
    pub fn parse_and_remainder(s: &str, fmt: &str) -> ParseResult<(DateTime<FixedOffset>, &str)> {}
}
impl<Tz: TimeZone> DateTime<Tz> {
    pub fn format(&self, fmt: &str) -> DelayedFormat<StrftimeItems> {}
}
impl<Tz: TimeZone> Datelike for DateTime<Tz> {}
impl<Tz: TimeZone> Timelike for DateTime<Tz> {}
impl<Tz: TimeZone> Add<TimeDelta> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Add<std::time::Duration> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> AddAssign<TimeDelta> for DateTime<Tz> {}
impl<Tz: TimeZone> AddAssign<std::time::Duration> for DateTime<Tz> {}
impl<Tz: TimeZone> Add<FixedOffset> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Add<Months> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<TimeDelta> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<std::time::Duration> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<FixedOffset> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<Months> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<DateTime<Tz>> for DateTime<Tz> { type Output = TimeDelta; }
impl<Tz: TimeZone> Add<Days> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<Days> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl From<SystemTime> for DateTime<Utc> {}
impl From<SystemTime> for DateTime<Local> {}
#[derive(Clone, Copy, Default)] pub struct TimeDelta;
impl TimeDelta {
    pub fn new(secs: i64, nanos: u32) -> Option<TimeDelta> {}
    pub fn weeks(weeks: i64) -> TimeDelta {}
    pub fn try_weeks(weeks: i64) -> Option<TimeDelta> {}
    pub fn days(days: i64) -> TimeDelta {}
    pub fn try_days(days: i64) -> Option<TimeDelta> {}
    pub fn hours(hours: i64) -> TimeDelta {}
    pub fn try_hours(hours: i64) -> Option<TimeDelta> {}
    pub fn minutes(minutes: i64) -> TimeDelta {}
    pub fn try_minutes(minutes: i64) -> Option<TimeDelta> {}
    pub fn seconds(seconds: i64) -> TimeDelta {}
    pub fn try_seconds(seconds: i64) -> Option<TimeDelta> {}
    pub fn milliseconds(milliseconds: i64) -> TimeDelta {}
    pub fn try_milliseconds(milliseconds: i64) -> Option<TimeDelta> {}
    pub fn microseconds(microseconds: i64) -> TimeDelta {}
    pub fn nanoseconds(nanos: i64) -> TimeDelta {}
    pub fn num_weeks(&self) -> i64 {}
    pub fn num_days(&self) -> i64 {}
    pub fn num_hours(&self) -> i64 {}
    pub fn num_minutes(&self) -> i64 {}
    pub fn num_seconds(&self) -> i64 {}
    pub fn as_seconds_f64(self) -> f64 {}
    pub fn as_seconds_f32(self) -> f32 {}
    pub fn num_milliseconds(&self) -> i64 {}
    pub fn subsec_millis(&self) -> i32 {}
    pub fn num_microseconds(&self) -> Option<i64> {}
    pub fn subsec_micros(&self) -> i32 {}
    pub fn num_nanoseconds(&self) -> Option<i64> {}
    pub fn subsec_nanos(&self) -> i32 {}
    pub fn checked_add(&self, rhs: &TimeDelta) -> Option<TimeDelta> {}
    pub fn checked_sub(&self, rhs: &TimeDelta) -> Option<TimeDelta> {}
    pub fn checked_mul(&self, rhs: i32) -> Option<TimeDelta> {}
    pub fn checked_div(&self, rhs: i32) -> Option<TimeDelta> {}
    pub fn abs(&self) -> TimeDelta {}
    pub fn min_value() -> TimeDelta {}
    pub fn max_value() -> TimeDelta {}
    pub fn zero() -> TimeDelta {}
    pub fn is_zero(&self) -> bool {}
    pub fn from_std(duration: std::time::Duration) -> Result<TimeDelta, OutOfRangeError> {}
    pub fn to_std(&self) -> Result<std::time::Duration, OutOfRangeError> {}
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
}
impl Neg for TimeDelta { type Output = TimeDelta; }
impl Add for TimeDelta { type Output = TimeDelta; }
impl Sub for TimeDelta { type Output = TimeDelta; }
impl AddAssign for TimeDelta {}
impl Mul<i32> for TimeDelta { type Output = TimeDelta; }
impl Div<i32> for TimeDelta { type Output = TimeDelta; }
#[derive(Clone, Copy)] pub struct OutOfRangeError;
#[derive(Clone, Copy)] pub enum Month { January, February, March, April, May, June, July, August, September, October, November, December }
impl Month {
    pub fn succ(&self) -> Month {}
    pub fn pred(&self) -> Month {}
    pub fn number_from_month(&self) -> u32 {}
    pub fn name(&self) -> &str {}
    pub fn num_days(&self, year: i32) -> Option<u8> {}
}
#[derive(Clone, Copy)] pub struct Months;
impl Months {
    pub fn new(num: u32) -> Self {}
    pub fn as_u32(&self) -> u32 {}
}
#[derive(Clone)] pub struct ParseMonthError;
#[derive(Clone, Copy)] pub enum Weekday { Mon, Tue, Wed, Thu, Fri, Sat, Sun }
impl Weekday {
    pub fn succ(&self) -> Weekday {}
    pub fn pred(&self) -> Weekday {}
    pub fn number_from_monday(&self) -> u32 {}
    pub fn number_from_sunday(&self) -> u32 {}
    pub fn num_days_from_monday(&self) -> u32 {}
    pub fn num_days_from_sunday(&self) -> u32 {}
    pub fn days_since(&self, other: Weekday) -> u32 {}
}
#[derive(Clone)] pub struct ParseWeekdayError;
pub trait SubsecRound {
    fn round_subsecs(self, digits: u16) -> Self;
    fn trunc_subsecs(self, digits: u16) -> Self;
}
pub trait DurationRound {
    type Err;
    type Err;
    type Err;
    fn duration_round(self, duration: TimeDelta) -> Result<Self, Self::Err>;
    fn duration_trunc(self, duration: TimeDelta) -> Result<Self, Self::Err>;
    fn duration_round_up(self, duration: TimeDelta) -> Result<Self, Self::Err>;
}
impl<Tz: TimeZone> DurationRound for DateTime<Tz> { type Err = RoundingError; }
impl DurationRound for NaiveDateTime { type Err = RoundingError; }
#[derive(Clone, Copy)] pub enum RoundingError { DurationExceedsTimestamp, DurationExceedsLimit, TimestampExceedsLimit }
pub trait Datelike {
    fn year(&self) -> i32;
    fn year_ce(&self) -> (bool, u32) {}
    fn quarter(&self) -> u32 {}
    fn month(&self) -> u32;
    fn month0(&self) -> u32;
    fn day(&self) -> u32;
    fn day0(&self) -> u32;
    fn ordinal(&self) -> u32;
    fn ordinal0(&self) -> u32;
    fn weekday(&self) -> Weekday;
    fn iso_week(&self) -> IsoWeek;
    fn with_year(&self, year: i32) -> Option<Self>;
    fn with_month(&self, month: u32) -> Option<Self>;
    fn with_month0(&self, month0: u32) -> Option<Self>;
    fn with_day(&self, day: u32) -> Option<Self>;
    fn with_day0(&self, day0: u32) -> Option<Self>;
    fn with_ordinal(&self, ordinal: u32) -> Option<Self>;
    fn with_ordinal0(&self, ordinal0: u32) -> Option<Self>;
    fn num_days_from_ce(&self) -> i32 {}
    fn num_days_in_month(&self) -> u8 {}
}
pub trait Timelike {
    fn hour(&self) -> u32;
    fn hour12(&self) -> (bool, u32) {}
    fn minute(&self) -> u32;
    fn second(&self) -> u32;
    fn nanosecond(&self) -> u32;
    fn with_hour(&self, hour: u32) -> Option<Self>;
    fn with_minute(&self, min: u32) -> Option<Self>;
    fn with_second(&self, sec: u32) -> Option<Self>;
    fn with_nanosecond(&self, nano: u32) -> Option<Self>;
    fn num_seconds_from_midnight(&self) -> u32 {}
}
#[derive(Clone, Copy)] pub struct NaiveWeek;
impl NaiveWeek {
    pub fn first_day(&self) -> NaiveDate {}
    pub fn checked_first_day(&self) -> Option<NaiveDate> {}
    pub fn last_day(&self) -> NaiveDate {}
    pub fn checked_last_day(&self) -> Option<NaiveDate> {}
    pub fn days(&self) -> std::ops::RangeInclusive<NaiveDate> {}
    pub fn checked_days(&self) -> Option<std::ops::RangeInclusive<NaiveDate>> {}
}
#[derive(Clone, Copy)] pub struct Days;
impl Days { pub fn new(num: u64) -> Self {} }
pub mod serde {
}
#[derive(Clone, Copy)] pub struct NaiveDate;
impl NaiveDate {
    pub fn from_ymd(year: i32, month: u32, day: u32) -> NaiveDate {}
    pub fn from_ymd_opt(year: i32, month: u32, day: u32) -> Option<NaiveDate> {}
    pub fn from_yo(year: i32, ordinal: u32) -> NaiveDate {}
    pub fn from_yo_opt(year: i32, ordinal: u32) -> Option<NaiveDate> {}
    pub fn from_isoywd(year: i32, week: u32, weekday: Weekday) -> NaiveDate {}
    pub fn from_isoywd_opt(year: i32, week: u32, weekday: Weekday) -> Option<NaiveDate> {}
    pub fn from_num_days_from_ce(days: i32) -> NaiveDate {}
    pub fn from_num_days_from_ce_opt(days: i32) -> Option<NaiveDate> {}
    pub fn from_epoch_days(days: i32) -> Option<NaiveDate> {}
    pub fn from_weekday_of_month(year: i32, month: u32, weekday: Weekday, n: u8) -> NaiveDate {}
    pub fn from_weekday_of_month_opt(year: i32, month: u32, weekday: Weekday, n: u8) -> Option<NaiveDate> {}
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDate> {}
    pub fn parse_and_remainder(s: &str, fmt: &str) -> ParseResult<(NaiveDate, &str)> {}
    pub fn checked_add_months(self, months: Months) -> Option<Self> {}
    pub fn checked_sub_months(self, months: Months) -> Option<Self> {}
    pub fn checked_add_days(self, days: Days) -> Option<Self> {}
    pub fn checked_sub_days(self, days: Days) -> Option<Self> {}
    pub fn and_time(&self, time: NaiveTime) -> NaiveDateTime {}
    pub fn and_hms(&self, hour: u32, min: u32, sec: u32) -> NaiveDateTime {}
    pub fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<NaiveDateTime> {}
    pub fn and_hms_milli(&self, hour: u32, min: u32, sec: u32, milli: u32) -> NaiveDateTime {}
    pub fn and_hms_milli_opt(&self, hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveDateTime> {}
    pub fn and_hms_micro(&self, hour: u32, min: u32, sec: u32, micro: u32) -> NaiveDateTime {}
    pub fn and_hms_micro_opt(&self, hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveDateTime> {}
    pub fn and_hms_nano(&self, hour: u32, min: u32, sec: u32, nano: u32) -> NaiveDateTime {}
    pub fn and_hms_nano_opt(&self, hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveDateTime> {}
    pub fn succ(&self) -> NaiveDate {}
    pub fn succ_opt(&self) -> Option<NaiveDate> {}
    pub fn pred(&self) -> NaiveDate {}
    pub fn pred_opt(&self) -> Option<NaiveDate> {}
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDate> {}
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDate> {}
    pub fn signed_duration_since(self, rhs: Self) -> TimeDelta {}
    pub fn abs_diff(self, rhs: Self) -> Days {}
    pub fn years_since(&self, base: Self) -> Option<u32> {}
    pub fn format(&self, fmt: &str) -> DelayedFormat<StrftimeItems> {}
    pub fn iter_days(&self) -> NaiveDateDaysIterator {}
    pub fn iter_weeks(&self) -> NaiveDateWeeksIterator {}
    pub fn week(&self, start: Weekday) -> NaiveWeek {}
    pub fn leap_year(&self) -> bool {}
    pub fn to_epoch_days(&self) -> i32 {}
    pub const MIN: NaiveDate = 0;
    pub const MAX: NaiveDate = 0;
}
impl Datelike for NaiveDate {}
impl Add<TimeDelta> for NaiveDate { type Output = NaiveDate; }
impl AddAssign<TimeDelta> for NaiveDate {}
impl Add<Months> for NaiveDate { type Output = NaiveDate; }
impl Sub<Months> for NaiveDate { type Output = NaiveDate; }
impl Add<Days> for NaiveDate { type Output = NaiveDate; }
impl Sub<Days> for NaiveDate { type Output = NaiveDate; }
impl Sub<TimeDelta> for NaiveDate { type Output = NaiveDate; }
impl Sub<NaiveDate> for NaiveDate { type Output = TimeDelta; }
impl From<NaiveDateTime> for NaiveDate {}
#[derive(Clone, Copy)] pub struct NaiveDateDaysIterator;
impl Iterator for NaiveDateDaysIterator { type Item = NaiveDate; }
impl ExactSizeIterator for NaiveDateDaysIterator {}
impl DoubleEndedIterator for NaiveDateDaysIterator {}
#[derive(Clone, Copy)] pub struct NaiveDateWeeksIterator;
impl Iterator for NaiveDateWeeksIterator { type Item = NaiveDate; }
impl ExactSizeIterator for NaiveDateWeeksIterator {}
impl DoubleEndedIterator for NaiveDateWeeksIterator {}
#[derive(Clone, Copy)] pub struct NaiveDateTime;
impl NaiveDateTime {
    pub fn new(date: NaiveDate, time: NaiveTime) -> NaiveDateTime {}
    pub fn from_timestamp(secs: i64, nsecs: u32) -> NaiveDateTime {}
    pub fn from_timestamp_millis(millis: i64) -> Option<NaiveDateTime> {}
    pub fn from_timestamp_micros(micros: i64) -> Option<NaiveDateTime> {}
    pub fn from_timestamp_nanos(nanos: i64) -> Option<NaiveDateTime> {}
    pub fn from_timestamp_opt(secs: i64, nsecs: u32) -> Option<NaiveDateTime> {}
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDateTime> {}
    pub fn parse_and_remainder(s: &str, fmt: &str) -> ParseResult<(NaiveDateTime, &str)> {}
    pub fn date(&self) -> NaiveDate {}
    pub fn time(&self) -> NaiveTime {}
    pub fn timestamp(&self) -> i64 {}
    pub fn timestamp_millis(&self) -> i64 {}
    pub fn timestamp_micros(&self) -> i64 {}
    pub fn timestamp_nanos(&self) -> i64 {}
    pub fn timestamp_nanos_opt(&self) -> Option<i64> {}
    pub fn timestamp_subsec_millis(&self) -> u32 {}
    pub fn timestamp_subsec_micros(&self) -> u32 {}
    pub fn timestamp_subsec_nanos(&self) -> u32 {}
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime> {}
    pub fn checked_add_months(self, rhs: Months) -> Option<NaiveDateTime> {}
    pub fn checked_add_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime> {}
    pub fn checked_sub_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime> {}
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime> {}
    pub fn checked_sub_months(self, rhs: Months) -> Option<NaiveDateTime> {}
    pub fn checked_add_days(self, days: Days) -> Option<Self> {}
    pub fn checked_sub_days(self, days: Days) -> Option<Self> {}
    pub fn signed_duration_since(self, rhs: NaiveDateTime) -> TimeDelta {}
    pub fn format(&self, fmt: &str) -> DelayedFormat<StrftimeItems> {}
    pub fn and_local_timezone<Tz: TimeZone>(&self, tz: Tz) -> MappedLocalTime<DateTime<Tz>> {}
    pub fn and_utc(&self) -> DateTime<Utc> {}
    pub const MIN: Self = 0;
    pub const MAX: Self = 0;
    pub const UNIX_EPOCH: Self = 0;
}
impl From<NaiveDate> for NaiveDateTime {}
impl Datelike for NaiveDateTime {}
impl Timelike for NaiveDateTime {}
impl Add<TimeDelta> for NaiveDateTime { type Output = NaiveDateTime; }
impl Add<std::time::Duration> for NaiveDateTime { type Output = NaiveDateTime; }
impl AddAssign<TimeDelta> for NaiveDateTime {}
impl AddAssign<std::time::Duration> for NaiveDateTime {}
impl Add<FixedOffset> for NaiveDateTime { type Output = NaiveDateTime; }
impl Add<Months> for NaiveDateTime { type Output = NaiveDateTime; }
impl Sub<TimeDelta> for NaiveDateTime { type Output = NaiveDateTime; }
impl Sub<std::time::Duration> for NaiveDateTime { type Output = NaiveDateTime; }
impl Sub<FixedOffset> for NaiveDateTime { type Output = NaiveDateTime; }
impl Sub<Months> for NaiveDateTime { type Output = NaiveDateTime; }
impl Sub<NaiveDateTime> for NaiveDateTime { type Output = TimeDelta; }
impl Add<Days> for NaiveDateTime { type Output = NaiveDateTime; }
impl Sub<Days> for NaiveDateTime { type Output = NaiveDateTime; }
#[derive(Clone, Copy)] pub struct IsoWeek;
impl IsoWeek {
    pub fn year(&self) -> i32 {}
    pub fn week(&self) -> u32 {}
    pub fn week0(&self) -> u32 {}
}
#[derive(Clone, Copy)] pub struct NaiveTime;
impl NaiveTime {
    pub fn from_hms(hour: u32, min: u32, sec: u32) -> NaiveTime {}
    pub fn from_hms_opt(hour: u32, min: u32, sec: u32) -> Option<NaiveTime> {}
    pub fn from_hms_milli(hour: u32, min: u32, sec: u32, milli: u32) -> NaiveTime {}
    pub fn from_hms_milli_opt(hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveTime> {}
    pub fn from_hms_micro(hour: u32, min: u32, sec: u32, micro: u32) -> NaiveTime {}
    pub fn from_hms_micro_opt(hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveTime> {}
    pub fn from_hms_nano(hour: u32, min: u32, sec: u32, nano: u32) -> NaiveTime {}
    pub fn from_hms_nano_opt(hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveTime> {}
    pub fn from_num_seconds_from_midnight(secs: u32, nano: u32) -> NaiveTime {}
    pub fn from_num_seconds_from_midnight_opt(secs: u32, nano: u32) -> Option<NaiveTime> {}
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveTime> {}
    pub fn parse_and_remainder(s: &str, fmt: &str) -> ParseResult<(NaiveTime, &str)> {}
    pub fn overflowing_add_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64) {}
    pub fn overflowing_sub_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64) {}
    pub fn signed_duration_since(self, rhs: NaiveTime) -> TimeDelta {}
    pub fn format(&self, fmt: &str) -> DelayedFormat<StrftimeItems> {}
    pub const MIN: Self = 0;
}
impl Timelike for NaiveTime {}
impl Add<TimeDelta> for NaiveTime { type Output = NaiveTime; }
impl AddAssign<TimeDelta> for NaiveTime {}
impl Add<std::time::Duration> for NaiveTime { type Output = NaiveTime; }
impl AddAssign<std::time::Duration> for NaiveTime {}
impl Add<FixedOffset> for NaiveTime { type Output = NaiveTime; }
impl Sub<TimeDelta> for NaiveTime { type Output = NaiveTime; }
impl Sub<std::time::Duration> for NaiveTime { type Output = NaiveTime; }
impl Sub<FixedOffset> for NaiveTime { type Output = NaiveTime; }
impl Sub<NaiveTime> for NaiveTime { type Output = TimeDelta; }
pub type MappedLocalTime<T> = LocalResult<T>;
#[derive(Clone, Copy)] pub enum LocalResult<T> { Single(T), Ambiguous(T, T), None }
impl<T> MappedLocalTime<T> {
    pub fn single(self) -> Option<T> {}
    pub fn earliest(self) -> Option<T> {}
    pub fn latest(self) -> Option<T> {}
    pub fn map<U, F: FnMut(T) -> U>(self, f: F) -> MappedLocalTime<U> {}
}
impl<Tz: TimeZone> MappedLocalTime<Date<Tz>> {
    pub fn and_time(self, time: NaiveTime) -> MappedLocalTime<DateTime<Tz>> {}
    pub fn and_hms_opt(self, hour: u32, min: u32, sec: u32) -> MappedLocalTime<DateTime<Tz>> {}
    pub fn and_hms_milli_opt(self, hour: u32, min: u32, sec: u32, milli: u32) -> MappedLocalTime<DateTime<Tz>> {}
    pub fn and_hms_micro_opt(self, hour: u32, min: u32, sec: u32, micro: u32) -> MappedLocalTime<DateTime<Tz>> {}
    pub fn and_hms_nano_opt(self, hour: u32, min: u32, sec: u32, nano: u32) -> MappedLocalTime<DateTime<Tz>> {}
}
impl<T> MappedLocalTime<T> { pub fn unwrap(self) -> T {} }
pub trait Offset {
    fn fix(&self) -> FixedOffset;
}
pub trait TimeZone {
    type Offset;
    fn with_ymd_and_hms(&self, year: i32, month: u32, day: u32, hour: u32, min: u32, sec: u32) -> MappedLocalTime<DateTime<Self>> {}
    fn ymd(&self, year: i32, month: u32, day: u32) -> Date<Self> {}
    fn ymd_opt(&self, year: i32, month: u32, day: u32) -> MappedLocalTime<Date<Self>> {}
    fn yo(&self, year: i32, ordinal: u32) -> Date<Self> {}
    fn yo_opt(&self, year: i32, ordinal: u32) -> MappedLocalTime<Date<Self>> {}
    fn isoywd(&self, year: i32, week: u32, weekday: Weekday) -> Date<Self> {}
    fn isoywd_opt(&self, year: i32, week: u32, weekday: Weekday) -> MappedLocalTime<Date<Self>> {}
    fn timestamp(&self, secs: i64, nsecs: u32) -> DateTime<Self> {}
    fn timestamp_opt(&self, secs: i64, nsecs: u32) -> MappedLocalTime<DateTime<Self>> {}
    fn timestamp_millis(&self, millis: i64) -> DateTime<Self> {}
    fn timestamp_millis_opt(&self, millis: i64) -> MappedLocalTime<DateTime<Self>> {}
    fn timestamp_nanos(&self, nanos: i64) -> DateTime<Self> {}
    fn timestamp_micros(&self, micros: i64) -> MappedLocalTime<DateTime<Self>> {}
    fn datetime_from_str(&self, s: &str, fmt: &str) -> ParseResult<DateTime<Self>> {}
    fn from_offset(offset: &Self::Offset) -> Self;
    fn from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<Date<Self>> {}
    fn from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<DateTime<Self>> {}
    fn from_utc_date(&self, utc: &NaiveDate) -> Date<Self> {}
    fn from_utc_datetime(&self, utc: &NaiveDateTime) -> DateTime<Self> {}
}
#[derive(Clone, Copy)] pub struct Utc;
impl Utc {
    pub fn today() -> Date<Utc> {}
    pub fn now() -> DateTime<Utc> {}
}
impl TimeZone for Utc { type Offset = Utc; }
impl Offset for Utc {}
#[derive(Clone, Copy)] pub struct FixedOffset;
impl FixedOffset {
    pub fn east(secs: i32) -> FixedOffset {}
    pub fn east_opt(secs: i32) -> Option<FixedOffset> {}
    pub fn west(secs: i32) -> FixedOffset {}
    pub fn west_opt(secs: i32) -> Option<FixedOffset> {}
    pub fn local_minus_utc(&self) -> i32 {}
    pub fn utc_minus_local(&self) -> i32 {}
}
impl TimeZone for FixedOffset { type Offset = FixedOffset; }
impl Offset for FixedOffset {}
#[derive(Clone, Copy)] pub struct Local;
impl Local {
    pub fn today() -> Date<Local> {}
    pub fn now() -> DateTime<Local> {}
}
impl TimeZone for Local { type Offset = FixedOffset; }
pub mod prelude {
    pub use crate::{Date, DateTime, Datelike, FixedOffset, Local, Month, NaiveDate, NaiveDateTime, NaiveTime, Offset, SecondsFormat, SubsecRound, TimeZone, Timelike, Utc, Weekday};
}
pub mod naive { pub use crate::{Days, IsoWeek, NaiveDate, NaiveDateTime, NaiveTime, NaiveWeek}; }
pub mod offset { pub use crate::{FixedOffset, Local, LocalResult, MappedLocalTime, Offset, TimeZone, Utc}; }
pub mod round { pub use crate::{DurationRound, RoundingError, SubsecRound}; }
pub mod format {
    use crate::Weekday;
    #[derive(Clone)] pub enum Item { Literal(&str), OwnedLiteral(Box<str>), Space(&str), OwnedSpace(Box<str>), Numeric(Numeric, Pad), Fixed(Fixed), Error }
    #[derive(Clone, Copy)] pub enum Pad { None, Zero, Space }
    #[derive(Clone)] pub enum Numeric { Year, Month, Day, Weekday(Weekday), Hour, Minute, Second, Nanosecond, Timestamp }
    #[derive(Clone)] pub enum Fixed { ShortMonthName, LongMonthName, ShortWeekdayName, LongWeekdayName, TimezoneName, TimezoneOffset, RFC2822, RFC3339 }
    #[derive(Clone, Copy)] pub struct ParseError;
    impl ParseError { pub fn kind(&self) -> ParseErrorKind {} }
    #[derive(Clone, Copy)] pub enum ParseErrorKind { OutOfRange, Impossible, NotEnough, Invalid, TooShort, TooLong, BadFormat }
    pub type ParseResult<T> = Result<T, ParseError>;
    #[derive(Clone, Default)] pub struct Parsed;
    impl Parsed { pub fn new() -> Parsed {} }
    #[derive(Clone)] pub struct StrftimeItems;
    impl StrftimeItems { pub fn new(s: &str) -> StrftimeItems {} }
    impl Iterator for StrftimeItems { type Item = Item; }
    pub struct DelayedFormat<I>;
    #[derive(Clone, Copy)] pub enum SecondsFormat { Secs, Millis, Micros, Nanos, AutoSi }
}
