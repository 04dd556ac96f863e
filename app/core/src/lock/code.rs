//! The code of a lock, as people type it: the same code on every keyboard.

/// The zeros of the digits that keyboards write: ASCII, full width, Arabic, Persian.
const ZEROS: [char; 4] = ['0', '\u{ff10}', '\u{660}', '\u{6f0}'];

/// The ASCII digit for a digit of ASCII, full width, Arabic or Persian.
pub(crate) fn ascii_digit(character: char) -> Option<u8> {
    ZEROS.into_iter().find_map(|zero| {
        let value = u32::from(character).checked_sub(u32::from(zero)).filter(|value| *value < 10)?;
        u8::try_from(value).ok().map(|value| b'0' + value)
    })
}

/// A code in the spelling from which the key is derived: digits of every keyboard as ASCII, without invisible marks of direction and
/// without spaces around it.
///
/// # Examples
///
/// ```
/// use mijn_verhaal_core::lock::fold;
///
/// assert_eq!(fold("٤٥٧٨"), "4578");
/// assert_eq!(fold(" ۴۵۷۸\u{200f}"), "4578");
/// assert_eq!(fold("vier Rode fietsen"), "vier Rode fietsen");
/// ```
pub fn fold(typed: &str) -> String {
    let visible = typed.chars().filter(|character| !is_direction_mark(*character));
    let folded: String = visible.map(|character| ascii_digit(character).map_or(character, char::from)).collect();
    folded.trim().to_owned()
}

/// The spellings with which an older lock may have been made, which did not fold digits: the folded one first, then as typed, then with
/// the digits of the other keyboards.
pub fn former_spellings(typed: &str) -> Vec<String> {
    let folded = fold(typed);
    let mut all = vec![folded.clone(), typed.trim().to_owned()];
    all.extend(['\u{660}', '\u{6f0}'].map(|zero| folded.chars().map(|character| in_digits(character, zero)).collect()));
    let mut unique = Vec::new();
    for spelling in all {
        if !unique.contains(&spelling) {
            unique.push(spelling);
        }
    }
    unique
}

fn in_digits(character: char, zero: char) -> char {
    let value = character.to_digit(10);
    value.and_then(|value| char::from_u32(u32::from(zero) + value)).unwrap_or(character)
}

fn is_direction_mark(character: char) -> bool {
    matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
