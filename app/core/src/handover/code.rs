//! Codes: a summary as digits in an address (`#/o/<code>`), open, locked, or a part of a series.
//!
//! Bytes: version and kind (four bits each), what the kind holds, and (unless it is locked: the seal says more) a CRC-32 of it all.

use super::{CodeError, Damage, MAX_BYTES, digits};

/// The newest version of the format this program writes and reads.
const VERSION: u8 = 1;
const OPEN: u8 = 0;
const LOCKED: u8 = 1;
const PART: u8 = 2;
/// The most parts of a series.
pub const MAX_PARTS: usize = 12;
/// The most digits that are looked at, with spaces and what stands around them.
const MAX_CHARACTERS: usize = MAX_BYTES * 17 / 7 + 2_000;

/// A code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Code {
    /// A summary anyone can read.
    Open(Vec<u8>),
    /// A summary under a lock.
    Locked(Locked),
    /// A part of a code that was too long.
    Part(Part),
}

/// A summary under a lock: AES-256-GCM with a key from the digits of the lock by PBKDF2-SHA-256.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Locked {
    /// The rounds of the key derivation, in ten thousands: 1 to [`Locked::MAX_ROUNDS`].
    pub rounds: u8,
    /// The salt of the key.
    pub salt: [u8; 16],
    /// The nonce of the cipher.
    pub nonce: [u8; 12],
    /// What is under the lock, with its seal.
    pub sealed: Vec<u8>,
}

impl Locked {
    /// The most rounds that are tried, in ten thousands: a code cannot keep a phone busy for ever.
    pub const MAX_ROUNDS: u8 = 200;
    /// The least that can be under a lock: a seal of sixteen bytes, and something.
    const MIN_SEALED: usize = 17;

    /// What the seal covers beside what is under the lock.
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

/// A part of a series: the series by its name, and where in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The name of the series: the check of the whole.
    pub series: u32,
    /// Which part, from 0.
    pub at: usize,
    /// How many there are, 2 to [`MAX_PARTS`].
    pub of: usize,
    /// What it holds of the whole.
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
    /// Its digits.
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

    /// Reads a code: digits, or an address with them behind `#/o/`; spaces and line ends among the digits do not matter.
    ///
    /// # Errors
    /// Every [`CodeError`]; the text is untrusted.
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
        // Damage is told before anything is concluded from what may be damaged.
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

    /// The code as the digits of as few pictures as it takes, in order; none if it takes more than [`MAX_PARTS`]. `fits` says whether
    /// digits fit one picture.
    pub fn pictures(&self, fits: impl Fn(&str) -> bool) -> Option<Vec<String>> {
        let whole = vec![self.digits()];
        let parts = |count| self.split(count).iter().map(Self::digits).collect::<Vec<_>>();
        std::iter::once(whole).chain((2..=MAX_PARTS).map(parts)).find(|pictures| pictures.iter().all(|one| fits(one)))
    }

    /// Cuts the code into so many parts of about the same length, 2 to [`MAX_PARTS`].
    pub fn split(&self, count: usize) -> Vec<Self> {
        let bytes = self.bytes();
        let series = crc32(&bytes);
        let length = bytes.len().div_ceil(count.clamp(2, MAX_PARTS)).max(1);
        let of = bytes.len().div_ceil(length);
        let parts = bytes.chunks(length).enumerate();
        parts.map(|(at, bytes)| Self::Part(Part { series, at, of, bytes: bytes.to_vec() })).collect()
    }
}

/// A series that is being collected, in any order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Series {
    name: Option<u32>,
    parts: Vec<Option<Vec<u8>>>,
}

/// What came of adding a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Added {
    /// So many are there, of so many.
    Waiting {
        /// How many are there.
        there: usize,
        /// How many there are in all.
        of: usize,
    },
    /// The last one: the whole.
    Whole(Code),
}

impl Series {
    /// How many parts are there, and of how many; none while there is no series.
    pub fn progress(&self) -> Option<(usize, usize)> {
        self.name.map(|_| (self.parts.iter().flatten().count(), self.parts.len()))
    }

    /// Which parts are there.
    pub fn there(&self) -> impl Iterator<Item = bool> {
        self.parts.iter().map(Option::is_some)
    }

    /// Adds a part. A part of another series begins that one.
    ///
    /// # Errors
    /// When the whole is not what it was: the series is forgotten.
    pub fn add(&mut self, part: Part) -> Result<Added, CodeError> {
        if self.name != Some(part.series) || self.parts.len() != part.of {
            *self = Self { name: Some(part.series), parts: vec![None; part.of] };
        }
        self.parts[part.at] = Some(part.bytes);
        let there = self.parts.iter().flatten().count();
        if there < self.parts.len() {
            return Ok(Added::Waiting { there, of: self.parts.len() });
        }
        let whole: Vec<u8> = std::mem::take(self).parts.into_iter().flatten().flatten().collect();
        if crc32(&whole) != part.series {
            return Err(Damage::Checksum.into());
        }
        match Code::of_bytes(&whole)? {
            // A part of parts is nothing this program makes.
            Code::Part(_) => Err(Damage::Impossible.into()),
            code => Ok(Added::Whole(code)),
        }
    }
}

/// The CRC-32 of ISO/IEC 13239, bit by bit: codes are short, and its usual table is longer than many a summary.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| crc >> 1 ^ 0xedb8_8320 & (crc & 1).wrapping_neg())
    })
}
