//! The secret of a locked summary: sixteen digits in groups of four, which can be read out on the phone, written on paper, and typed
//! on any keyboard.

use crate::lock::ascii_digit;
use std::fmt;

/// The digits of a lock: the secret from which the key is derived.
///
/// `Display` writes them for people, in groups of four; `Debug` hides them, so that they stay out of logs.
///
/// # Examples
///
/// ```
/// use mijn_verhaal_core::handover::Digits;
///
/// let digits = Digits::read("1234 5678 9012 3459").expect("there are sixteen");
/// assert_eq!(digits.secret(), "1234567890123459");
/// assert_eq!(digits.to_string(), "1234 5678 9012 3459");
/// assert_eq!(format!("{digits:?}"), "Digits(…)");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Digits([u8; Digits::COUNT]);

impl Digits {
    /// The number of digits: 53 bits of entropy.
    pub const COUNT: usize = 16;

    /// Digits from uniformly random bytes. Bytes above 249 are skipped, so that all digits are equally likely; none if too few bytes
    /// are left.
    pub fn random(bytes: &[u8]) -> Option<Self> {
        let mut fair = bytes.iter().filter(|byte| **byte < 250).map(|byte| b'0' + byte % 10);
        let mut digits = [0; Self::COUNT];
        for digit in &mut digits {
            *digit = fair.next()?;
        }
        Some(Self(digits))
    }

    /// Parses what was typed: ASCII, full-width, Arabic or Persian digits, and anything between them; none unless there are sixteen.
    pub fn read(typed: &str) -> Option<Self> {
        let digits: Vec<_> = typed.chars().filter_map(ascii_digit).collect();
        digits.try_into().ok().map(Self)
    }

    /// The number of digits in a text.
    pub fn count(typed: &str) -> usize {
        typed.chars().filter_map(ascii_digit).count()
    }

    /// The digits without spaces, from which the key is derived.
    pub fn secret(&self) -> String {
        self.0.iter().map(|digit| char::from(*digit)).collect()
    }
}

impl fmt::Display for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, digit) in self.0.iter().enumerate() {
            let space = if at > 0 && at % 4 == 0 { " " } else { "" };
            write!(f, "{space}{}", char::from(*digit))?;
        }
        Ok(())
    }
}

impl fmt::Debug for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Digits(…)")
    }
}
