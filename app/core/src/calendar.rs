//! Days and times of the day, as people enter them. There is no clock here: a caller that has one passes in its reading.

use std::fmt;

/// A day of the Gregorian calendar, from 2000-01-01 to 2199-12-31. It has no time zone: it is the day where the person is.
///
/// Days compare in the order of time, and are written as ISO 8601 writes them.
///
/// # Examples
///
/// ```
/// use mijn_verhaal_core::calendar::Day;
///
/// let day = Day::parse("2028-02-29").expect("2028 is a leap year");
/// assert_eq!(day.weekday(), 1, "a Tuesday");
/// assert_eq!(day.to_string(), "2028-02-29");
/// assert!(day > Day::FIRST);
/// assert_eq!(Day::parse("2026-02-30"), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// The year, 2000 to 2199.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u32,
    /// The day of the month, from 1.
    pub day: u32,
}

impl Day {
    /// The first day of the range: 1 January 2000.
    pub const FIRST: Self = Self { year: 2000, month: 1, day: 1 };

    /// Parses `2026-12-01`; none if the text has another form, or there is no such day within the range.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, rest) = text.split_once('-')?;
        let (month, day) = rest.split_once('-')?;
        if (year.len(), month.len(), day.len()) != (4, 2, 2) {
            return None;
        }
        let (year, month, day) = (digits(year)?, digits(month)?, digits(day)?);
        Self::new(i32::try_from(year).ok()?, month, day)
    }

    /// A day by its year, month (from 1) and day of the month (from 1); none if there is no such day within the range.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        let length = match month {
            2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        ((2000..2200).contains(&year) && (1..=length).contains(&day)).then_some(Self { year, month, day })
    }

    /// The day of the week, 0 for Monday to 6 for Sunday (Zeller's congruence, shifted).
    pub fn weekday(self) -> usize {
        let (month, year) = if self.month < 3 { (self.month + 12, self.year - 1) } else { (self.month, self.year) };
        let century = year / 100;
        let year = year % 100;
        let sum = i64::from(self.day)
            + i64::from(13 * (month + 1) / 5)
            + i64::from(year + year / 4 + century / 4 + 5 * century);
        // Zeller counts from Saturday.
        usize::try_from((sum + 5) % 7).unwrap_or(0)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A time of the day by the clock in the Netherlands, to the minute: `09:30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time {
    /// The hour, 0 to 23.
    pub hour: u32,
    /// The minute, 0 to 59.
    pub minute: u32,
}

impl Time {
    /// Parses `09:30`; none if the text has another form, or there is no such time.
    pub fn parse(text: &str) -> Option<Self> {
        let (hour, minute) = text.split_once(':')?;
        if (hour.len(), minute.len()) != (2, 2) {
            return None;
        }
        let (hour, minute) = (digits(hour)?, digits(minute)?);
        (hour < 24 && minute < 60).then_some(Self { hour, minute })
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

/// Parses ASCII digits only: `parse` alone would accept a sign.
fn digits(text: &str) -> Option<u32> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}
