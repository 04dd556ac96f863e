//! Values of an invitation that cannot be wrong: a line of text, a day, a time.

use std::fmt;

/// A line of text of at most `MAX` characters, with nothing in it that is not seen: no control characters, no marks that turn
/// the direction of what follows, no invisible ones.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line<const MAX: usize>(String);

impl<const MAX: usize> Line<MAX> {
    /// The longest, in characters.
    pub const MAX: usize = MAX;

    /// A line of this text, its spaces gathered; none if it is too long.
    pub fn new(text: &str) -> Option<Self> {
        let seen: String =
            text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !is_unseen(*c)).collect();
        let line = seen.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        (line.chars().count() <= MAX).then_some(Self(line))
    }

    /// A line of what fits of this text.
    pub fn cut(text: &str) -> Self {
        Self::new(text).unwrap_or_else(|| Self::new(&text.chars().take(MAX).collect::<String>()).unwrap_or_default())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<const MAX: usize> fmt::Display for Line<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Control characters, and the format characters of Unicode that hide or turn text (UAX #9, UTS #39).
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// A day of the calendar, `2026-12-01`.
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
    /// Reads `2026-12-01`; none if there is no such day.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, rest) = text.split_once('-')?;
        let (month, day) = rest.split_once('-')?;
        if (year.len(), month.len(), day.len()) != (4, 2, 2) {
            return None;
        }
        let (year, month, day) = (digits(year)?, digits(month)?, digits(day)?);
        let length = match month {
            2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        let year = i32::try_from(year).ok().filter(|year| (2000..2200).contains(year))?;
        (1..=length).contains(&day).then_some(Self { year, month, day })
    }

    /// The day of the week, 0 for Monday (Zeller's congruence, shifted).
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

/// A time of the day on a Dutch clock, `09:30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time {
    /// The hour, 0 to 23.
    pub hour: u32,
    /// The minute, 0 to 59.
    pub minute: u32,
}

impl Time {
    /// Reads `09:30`; none if there is no such time.
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

/// A number of ASCII digits only: `parse` alone would take a sign.
fn digits(text: &str) -> Option<u32> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}
