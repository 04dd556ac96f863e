//! Codes: a summary as decimal digits in an address (`#/o/<code>`): open, locked, or one part of a series.
//!
//! The bytes behind the digits: version and kind (four bits each), the payload of the kind, and a CRC-32 of all before it. A locked
//! code has no CRC: the authentication tag of its cipher protects more.

use super::{CodeError, Damage, MAX_BYTES, digits};

/// The version of the format that is written, and the newest that is read.
const VERSION: u8 = 1;
const OPEN: u8 = 0;
const LOCKED: u8 = 1;
const PART: u8 = 2;
/// The most parts of a series.
pub const MAX_PARTS: usize = 12;
/// The longest text that is parsed, in bytes: the digits, with spaces and an address around them.
const MAX_CHARACTERS: usize = MAX_BYTES * 17 / 7 + 2_000;

/// A code of a summary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Code {
    /// A summary that anybody can read.
    Open(Vec<u8>),
    /// An encrypted summary.
    Locked(Locked),
    /// A part of a code that is too long for one QR code.
    Part(Part),
}

/// An encrypted summary: AES-256-GCM, with a key derived by PBKDF2-HMAC-SHA-256 from the [`Digits`](super::Digits) of the lock.
/// The caller encrypts and decrypts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Locked {
    /// The iterations of the key derivation, in units of ten thousand: 1 to [`Locked::MAX_ROUNDS`].
    pub rounds: u8,
    /// The salt of the key derivation.
    pub salt: [u8; 16],
    /// The nonce of the cipher.
    pub nonce: [u8; 12],
    /// The ciphertext, with its authentication tag of sixteen bytes.
    pub sealed: Vec<u8>,
}

impl Locked {
    /// The most iterations that are accepted, in units of ten thousand: a hostile code cannot keep a phone busy for minutes.
    pub const MAX_ROUNDS: u8 = 200;
    /// The shortest ciphertext: a tag of sixteen bytes, and one byte.
    const MIN_SEALED: usize = 17;

    /// The additional data that the tag authenticates beside the ciphertext: all bytes before it.
    pub fn head(&self) -> Vec<u8> {
        let mut head = vec![VERSION << 4 | LOCKED, self.rounds];
        head.extend_from_slice(&self.salt);
        head.extend_from_slice(&self.nonce);
        head
    }

    fn read(rest: &[u8]) -> Option<Self> {
        let (rounds, rest) = rest.split_first()?;
        let (salt, rest) = rest.split_first_chunk()?;
        let (nonce, sealed) = rest.split_first_chunk()?;
        let holds = (1..=Self::MAX_ROUNDS).contains(rounds) && sealed.len() >= Self::MIN_SEALED;
        holds.then(|| Self { rounds: *rounds, salt: *salt, nonce: *nonce, sealed: sealed.to_vec() })
    }
}

/// One part of a series, with its position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The series it belongs to, by the CRC-32 of the whole.
    pub series: u32,
    /// Its position, from 0.
    pub at: usize,
    /// The number of parts, 2 to [`MAX_PARTS`].
    pub of: usize,
    /// Its slice of the bytes of the whole.
    pub bytes: Vec<u8>,
}

impl Part {
    fn read(rest: &[u8]) -> Option<Self> {
        let (series, rest) = rest.split_first_chunk()?;
        let ([at, of], bytes) = rest.split_first_chunk()?;
        let (at, of) = (usize::from(*at), usize::from(*of));
        let holds = (2..=MAX_PARTS).contains(&of) && at < of && !bytes.is_empty();
        holds.then(|| Self { series: u32::from_be_bytes(*series), at, of, bytes: bytes.to_vec() })
    }
}

impl Code {
    /// Its decimal digits, as they follow `#/o/` in an address.
    pub fn digits(&self) -> String {
        digits::write(&self.bytes())
    }

    fn bytes(&self) -> Vec<u8> {
        let mut bytes = match self {
            Self::Open(summary) => [&[VERSION << 4 | OPEN], summary.as_slice()].concat(),
            Self::Locked(locked) => return [locked.head(), locked.sealed.clone()].concat(),
            Self::Part(part) => {
                let (at, of) = (part.at as u8, part.of as u8);
                [&[VERSION << 4 | PART], part.series.to_be_bytes().as_slice(), &[at, of], &part.bytes].concat()
            }
        };
        bytes.extend_from_slice(&crc32(&bytes).to_be_bytes());
        bytes
    }

    /// Parses a code: digits, or an address with the digits after `#/o/`. Whitespace among the digits is ignored. The text is
    /// untrusted.
    ///
    /// # Errors
    /// Every [`CodeError`].
    pub fn read(text: &str) -> Result<Self, CodeError> {
        if text.len() > MAX_CHARACTERS {
            return Err(CodeError::TooLarge);
        }
        let text = text.rsplit_once("/o/").map_or(text, |(_, code)| code);
        let digits: String = text.chars().filter(|character| !character.is_whitespace()).collect();
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(CodeError::Foreign);
        }
        Self::of_bytes(&digits::read(&digits).ok_or(Damage::Digits)?)
    }

    fn of_bytes(bytes: &[u8]) -> Result<Self, CodeError> {
        if bytes.len() > MAX_BYTES {
            return Err(CodeError::TooLarge);
        }
        let (first, rest) = bytes.split_first().ok_or(Damage::Header)?;
        if first & 0x0f == LOCKED && first >> 4 == VERSION {
            return Locked::read(rest).map(Self::Locked).ok_or(Damage::Header.into());
        }
        // The checksum comes first: nothing is concluded from bytes that may be damaged.
        let (rest, check) = rest.split_last_chunk().ok_or(Damage::Header)?;
        if crc32(&bytes[..bytes.len() - check.len()]) != u32::from_be_bytes(*check) {
            return Err(Damage::Checksum.into());
        }
        match (first >> 4, first & 0x0f) {
            (VERSION, OPEN) => Ok(Self::Open(rest.to_vec())),
            (VERSION, PART) => Part::read(rest).map(Self::Part).ok_or(Damage::Header.into()),
            (0, _) => Err(CodeError::Foreign),
            _ => Err(CodeError::Newer),
        }
    }

    /// The digits of as few QR codes as the code takes, in order; none if it takes more than [`MAX_PARTS`]. `fits` tests whether digits
    /// fit into one QR code.
    pub fn qr_digits(&self, fits: impl Fn(&str) -> bool) -> Option<Vec<String>> {
        let whole = vec![self.digits()];
        let parts = |count| self.split(count).iter().map(Self::digits).collect::<Vec<_>>();
        std::iter::once(whole).chain((2..=MAX_PARTS).map(parts)).find(|digits| digits.iter().all(|one| fits(one)))
    }

    /// Splits the code into `count` parts (clamped to 2 to [`MAX_PARTS`]) of about the same length; fewer where it is very short.
    pub fn split(&self, count: usize) -> Vec<Self> {
        let bytes = self.bytes();
        let series = crc32(&bytes);
        let length = bytes.len().div_ceil(count.clamp(2, MAX_PARTS)).max(1);
        let of = bytes.len().div_ceil(length);
        let parts = bytes.chunks(length).enumerate();
        parts.map(|(at, bytes)| Self::Part(Part { series, at, of, bytes: bytes.to_vec() })).collect()
    }
}

/// The parts of one code, collected in any order.
///
/// # Examples
///
/// ```
/// use mijn_verhaal_core::handover::{Added, Code, CodeError, Series};
///
/// let whole = Code::Open(vec![7; 900]);
/// let mut series = Series::default();
/// let mut last = None;
/// for part in whole.split(3).into_iter().rev() {
///     let Code::Part(part) = part else { unreachable!("a split gives parts") };
///     last = Some(series.add(part)?);
/// }
/// assert_eq!(last, Some(Added::Whole(whole)));
/// # Ok::<(), CodeError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Series {
    name: Option<u32>,
    parts: Vec<Option<Vec<u8>>>,
}

/// The result of adding a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Added {
    /// More parts are needed.
    Waiting {
        /// The number of parts received.
        received: usize,
        /// The number of parts in all.
        of: usize,
    },
    /// It was the last one: the whole code.
    Whole(Code),
}

impl Series {
    /// The number of parts received, and of parts in all; none before the first part.
    pub fn progress(&self) -> Option<(usize, usize)> {
        self.name.map(|_| (self.parts.iter().flatten().count(), self.parts.len()))
    }

    /// For each part in order, whether it was received.
    pub fn received(&self) -> impl Iterator<Item = bool> {
        self.parts.iter().map(Option::is_some)
    }

    /// Adds a part; one that is there already changes nothing. A part of another series discards this one and starts that.
    ///
    /// # Errors
    /// [`CodeError::Damaged`] or another error of the whole, when the last part completes it. The series is empty then.
    pub fn add(&mut self, part: Part) -> Result<Added, CodeError> {
        if self.name != Some(part.series) || self.parts.len() != part.of {
            *self = Self { name: Some(part.series), parts: vec![None; part.of] };
        }
        self.parts[part.at] = Some(part.bytes);
        let received = self.parts.iter().flatten().count();
        if received < self.parts.len() {
            return Ok(Added::Waiting { received, of: self.parts.len() });
        }
        let whole: Vec<u8> = std::mem::take(self).parts.into_iter().flatten().flatten().collect();
        if crc32(&whole) != part.series {
            return Err(Damage::Checksum.into());
        }
        match Code::of_bytes(&whole)? {
            // Parts of parts are never written.
            Code::Part(_) => Err(Damage::Impossible.into()),
            code => Ok(Added::Whole(code)),
        }
    }
}

/// The CRC-32 of ISO/IEC 13239, bit by bit: codes are short, and the usual table is longer than most summaries.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| crc >> 1 ^ 0xedb8_8320 & (crc & 1).wrapping_neg())
    })
}
