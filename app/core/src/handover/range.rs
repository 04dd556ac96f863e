//! A range coder (G. N. N. Martin, 1979) with adaptive binary models as in LZMA: frequent bits cost little, rare ones more.
//!
//! Both directions implement [`Coder`]: a writer encodes the values it is given, a reader ignores them and returns what it decodes.
//! So one description of a summary ([`super::model`]) serves both, and the two cannot diverge.

use std::{error::Error, fmt};

/// The precision of a probability, in bits.
const BITS: u32 = 11;
/// The adaptation rate of a probability (a shift): fast, because summaries are short.
const RATE: u32 = 4;
/// The range below which a byte is shifted out.
const TOP: u32 = 1 << 24;
/// The number of models beside those of texts.
pub const MODELS: usize = 64;
/// The byte that terminates a text: it occurs in no UTF-8 text.
const END: u8 = 0xff;

/// An adaptive model: the probability that the next bit is 0.
#[derive(Clone, Copy)]
pub struct Model(u16);

impl Default for Model {
    fn default() -> Self {
        Self(1 << (BITS - 1))
    }
}

impl Model {
    fn learn(&mut self, bit: bool) {
        if bit {
            self.0 -= self.0 >> RATE;
        } else {
            self.0 += ((1 << BITS) - self.0) >> RATE;
        }
    }

    fn bound(self, range: u32) -> u32 {
        (range >> BITS) * u32::from(self.0)
    }
}

/// There is more text than the coder was allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooMuch;

impl fmt::Display for TooMuch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("more text than a code can hold")
    }
}

impl Error for TooMuch {}

/// One direction of coding: every method takes the value to write, and returns the value written or read.
pub trait Coder {
    /// Codes a bit with an adaptive model.
    fn bit_with(&mut self, model: impl FnMut(&mut Models) -> &mut Model, bit: bool) -> bool;

    /// Codes a number below `of` (1 to 65,536), all equally likely.
    fn uniform(&mut self, number: u32, of: u32) -> u32;

    /// Takes a byte of text from the allowance.
    ///
    /// # Errors
    /// [`TooMuch`] when none is left.
    fn spend(&mut self) -> Result<(), TooMuch>;

    /// Codes a bit with the model of this index, below [`MODELS`].
    fn bit(&mut self, model: usize, bit: bool) -> bool {
        self.bit_with(|models| &mut models.plain[model], bit)
    }

    /// Codes a number below 2<sup>`bits`</sup> as a binary tree, with 2<sup>`bits`</sup> − 1 models from index `first`.
    fn number(&mut self, first: usize, bits: u32, number: usize) -> usize {
        let mut node = 1;
        for at in (0..bits).rev() {
            node = node << 1 | usize::from(self.bit(first + node - 1, number >> at & 1 == 1));
        }
        node - (1 << bits)
    }

    /// Codes a text byte by byte. Within a character of several bytes, the model of a byte depends on the byte before it.
    ///
    /// # Errors
    /// [`TooMuch`] when it is longer than the allowance.
    fn text(&mut self, text: &str) -> Result<Vec<u8>, TooMuch> {
        let mut given = text.bytes().chain([END]);
        let (mut read, mut before, mut left) = (Vec::new(), 0_u8, 0_u32);
        loop {
            let byte = given.next().unwrap_or(END);
            let context = usize::from(if left > 0 { before } else { 0 });
            let mut node = 1_usize;
            for at in (0..8).rev() {
                let bit = self.bit_with(|models| models.of_text(context, node), byte >> at & 1 == 1);
                node = node << 1 | usize::from(bit);
            }
            let byte = (node & 0xff) as u8;
            if byte == END {
                return Ok(read);
            }
            self.spend()?;
            left = if left > 0 { left - 1 } else { byte.leading_ones().saturating_sub(1) };
            before = byte;
            read.push(byte);
        }
    }
}

/// The adaptive models.
pub struct Models {
    plain: [Model; MODELS],
    text: Vec<Model>,
}

impl Models {
    fn new() -> Self {
        Self { plain: [Model::default(); MODELS], text: Vec::new() }
    }

    fn of_text(&mut self, context: usize, node: usize) -> &mut Model {
        if self.text.is_empty() {
            self.text = vec![Model::default(); 256 * 256];
        }
        &mut self.text[context << 8 | node]
    }
}

/// Encodes.
pub struct Writer {
    models: Models,
    low: u64,
    range: u32,
    /// The byte that waits for a possible carry, and the number of 0xff bytes after it; none before the first byte.
    waiting: Option<u8>,
    full: usize,
    out: Vec<u8>,
    /// The allowance of text that is left, in bytes.
    text: usize,
}

impl Writer {
    /// An empty writer with an allowance of text, in bytes.
    pub fn new(text: usize) -> Self {
        Self { models: Models::new(), low: 0, range: u32::MAX, waiting: None, full: 0, out: Vec::new(), text }
    }

    fn shift(&mut self) {
        let carry = self.low > u64::from(u32::MAX);
        if carry || self.low < 0xff00_0000 {
            if let Some(byte) = self.waiting {
                self.out.push(byte.wrapping_add(u8::from(carry)));
            }
            let full = if carry { 0 } else { 0xff };
            self.out.extend(std::iter::repeat_n(full, std::mem::take(&mut self.full)));
            self.waiting = Some((self.low >> 24) as u8);
        } else {
            self.full += 1;
        }
        self.low = (self.low & 0x00ff_ffff) << 8;
    }

    fn normalise(&mut self) {
        while self.range < TOP {
            self.range <<= 8;
            self.shift();
        }
    }

    /// The bytes that were written. Trailing zeros are omitted: a reader reads zeros past the end.
    pub fn finish(mut self) -> Vec<u8> {
        for _ in 0..5 {
            self.shift();
        }
        while self.out.last() == Some(&0) {
            self.out.pop();
        }
        self.out
    }
}

impl Coder for Writer {
    fn bit_with(&mut self, mut model: impl FnMut(&mut Models) -> &mut Model, bit: bool) -> bool {
        let model = model(&mut self.models);
        let bound = model.bound(self.range);
        model.learn(bit);
        if bit {
            self.low += u64::from(bound);
            self.range -= bound;
        } else {
            self.range = bound;
        }
        self.normalise();
        bit
    }

    fn uniform(&mut self, number: u32, of: u32) -> u32 {
        self.range /= of;
        self.low += u64::from(number) * u64::from(self.range);
        self.normalise();
        number
    }

    fn spend(&mut self) -> Result<(), TooMuch> {
        spend(&mut self.text)
    }
}

/// Decodes. Any bytes decode to something in bounded steps; how much is read is bounded by the caller, and for texts by the allowance.
pub struct Reader<'a> {
    models: Models,
    code: u32,
    range: u32,
    bytes: std::slice::Iter<'a, u8>,
    /// The allowance of text that is left, in bytes.
    text: usize,
}

impl<'a> Reader<'a> {
    /// A reader of what a [`Writer`] wrote, with an allowance of text, in bytes.
    pub fn new(bytes: &'a [u8], text: usize) -> Self {
        let mut reader = Self { models: Models::new(), code: 0, range: u32::MAX, bytes: bytes.iter(), text };
        for _ in 0..4 {
            reader.pull();
        }
        reader
    }

    fn pull(&mut self) {
        self.code = self.code << 8 | u32::from(self.bytes.next().copied().unwrap_or(0));
    }

    fn normalise(&mut self) {
        while self.range < TOP {
            self.range <<= 8;
            self.pull();
        }
    }
}

impl Coder for Reader<'_> {
    fn bit_with(&mut self, mut model: impl FnMut(&mut Models) -> &mut Model, _: bool) -> bool {
        let model = model(&mut self.models);
        let bound = model.bound(self.range);
        let bit = self.code >= bound;
        model.learn(bit);
        if bit {
            self.code -= bound;
            self.range -= bound;
        } else {
            self.range = bound;
        }
        self.normalise();
        bit
    }

    fn uniform(&mut self, _: u32, of: u32) -> u32 {
        self.range /= of;
        let number = (self.code / self.range).min(of - 1);
        self.code -= number * self.range;
        self.normalise();
        number
    }

    fn spend(&mut self) -> Result<(), TooMuch> {
        spend(&mut self.text)
    }
}

fn spend(left: &mut usize) -> Result<(), TooMuch> {
    *left = left.checked_sub(1).ok_or(TooMuch)?;
    Ok(())
}
