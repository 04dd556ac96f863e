//! Bytes as decimal digits, seventeen for seven bytes: a QR code stores a digit in three and a third bits, and every keyboard has
//! them.

/// The number of bytes in a group.
const BYTES: usize = 7;
/// The number of digits of a group, by its number of bytes.
const DIGITS: [usize; BYTES + 1] = [0, 3, 5, 8, 10, 13, 15, 17];

/// Encodes bytes as digits.
pub fn write(bytes: &[u8]) -> String {
    let mut digits = String::with_capacity(bytes.len() * 17 / 7 + 17);
    for group in bytes.chunks(BYTES) {
        let number = group.iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
        digits.push_str(&format!("{number:0width$}", width = DIGITS[group.len()]));
    }
    digits
}

/// Decodes digits; none if no bytes are encoded so.
pub fn read(digits: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(digits.len() * 7 / 17 + BYTES);
    for group in digits.as_bytes().chunks(DIGITS[BYTES]) {
        let count = DIGITS.iter().position(|count| *count == group.len())?;
        let mut number = 0_u64;
        for digit in group {
            number = number * 10 + u64::from(digit.checked_sub(b'0').filter(|digit| *digit < 10)?);
        }
        if number >> (8 * count) != 0 {
            return None;
        }
        bytes.extend_from_slice(&number.to_be_bytes()[8 - count..]);
    }
    Some(bytes)
}
