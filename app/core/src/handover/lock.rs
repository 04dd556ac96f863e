//! The digits of a lock: sixteen, shown in fours, told by phone or on paper, typed on any keyboard.

use std::fmt;

/// The digits of a lock.
#[derive(Clone, PartialEq, Eq)]
pub struct Digits([u8; Digits::COUNT]);

impl Digits {
    /// How many there are: 53 bits.
    pub const COUNT: usize = 16;

    /// Digits from random bytes. Bytes above 249 are passed over, so that each digit is as likely; none if there are too few.
    pub fn random(bytes: &[u8]) -> Option<Self> {
        let mut fair = bytes.iter().filter(|byte| **byte < 250).map(|byte| b'0' + byte % 10);
        let mut digits = [0; Self::COUNT];
        for digit in &mut digits {
            *digit = fair.next()?;
        }
        Some(Self(digits))
    }

    /// Reads what was typed: sixteen digits of any script that has ten of them, whatever stands between; none if there are more or fewer.
    pub fn read(typed: &str) -> Option<Self> {
        let digits: Vec<_> = typed.chars().filter_map(value).collect();
        digits.try_into().ok().map(Self)
    }

    /// How many digits were typed.
    pub fn count(typed: &str) -> usize {
        typed.chars().filter_map(value).count()
    }

    /// The digits without spaces, which the key is made from.
    pub fn secret(&self) -> String {
        self.0.iter().map(|digit| char::from(*digit)).collect()
    }
}

/// Who prints a lock for people gets fours.
impl fmt::Display for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, digit) in self.0.iter().enumerate() {
            let space = if at > 0 && at % 4 == 0 { " " } else { "" };
            write!(f, "{space}{}", char::from(*digit))?;
        }
        Ok(())
    }
}

/// Never in a log.
impl fmt::Debug for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Digits(…)")
    }
}

/// A digit: of ASCII, full width, Arabic, or Persian.
fn value(character: char) -> Option<u8> {
    let zeros = ['0', '\u{ff10}', '\u{660}', '\u{6f0}'];
    zeros.into_iter().find_map(|zero| {
        let value = u32::from(character).checked_sub(u32::from(zero)).filter(|value| *value < 10)?;
        u8::try_from(value).ok().map(|value| b'0' + value)
    })
}
