//! Bytes as decimal digits: a QR code holds three and a third bits in each of them, and any keyboard has them.

/// Bytes a group.
const BYTES: usize = 7;
/// The digits of a group of so many bytes.
const DIGITS: [usize; BYTES + 1] = [0, 3, 5, 8, 10, 13, 15, 17];

/// The digits of some bytes, seven bytes in seventeen.
pub fn write(bytes: &[u8]) -> String {
    let mut digits = String::with_capacity(bytes.len() * 17 / 7 + 17);
    for group in bytes.chunks(BYTES) {
        let number = group.iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
        digits.push_str(&format!("{number:0width$}", width = DIGITS[group.len()]));
    }
    digits
}

/// The bytes of some digits; none if no bytes are written so.
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
