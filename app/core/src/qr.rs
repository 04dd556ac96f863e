//! QR codes (ISO/IEC 18004): a text as modules, to be drawn as the path of an SVG.

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

/// The width of the quiet zone around a code, in modules.
pub const QUIET: i32 = 4;

/// A QR code.
///
/// # Examples
///
/// ```
/// use mijn_verhaal_core::qr::Code;
///
/// let code = Code::of("https://example.nl/#/").expect("it is short");
/// assert!(code.path().starts_with("M4 4h7v1H4z"), "a finder pattern begins after the quiet zone");
/// assert_eq!(code.side(), 25 + 2 * 4);
/// ```
pub struct Code(QrCode);

impl Code {
    /// The smallest code of a text, with medium error correction (15 %) or better where that costs no module; none if the text
    /// is longer than any code holds (2,331 bytes).
    pub fn of(text: &str) -> Option<Self> {
        QrCode::encode_text(text, QrCodeEcc::Medium).ok().map(Self)
    }

    /// The largest version for a code that is shown on a phone: 89 modules a side, 97 with the quiet zone, so that each module is
    /// more than three pixels wide on a screen of 360.
    pub const HELD_UP: u8 = 18;

    /// The code of an address followed by decimal digits, which take three and a third bits each. With quartile error correction
    /// (25 %, for cracked screens), or medium (15 %) where that does not fit; none above version [`Self::HELD_UP`].
    pub fn of_digits(address: &str, digits: &str) -> Option<Self> {
        [QrCodeEcc::Quartile, QrCodeEcc::Medium]
            .into_iter()
            .find_map(|correction| Self::held_up(address, digits, correction, None))
    }

    /// Whether [`Self::of_digits`] gives a code. Cheaper: it does not search for the best mask.
    pub fn fits(address: &str, digits: &str) -> bool {
        Self::held_up(address, digits, QrCodeEcc::Medium, Some(Mask::new(0))).is_some()
    }

    fn held_up(address: &str, digits: &str, correction: QrCodeEcc, mask: Option<Mask>) -> Option<Self> {
        let segments = [QrSegment::make_bytes(address.as_bytes()), QrSegment::make_numeric(digits)];
        let (min, max) = (Version::new(1), Version::new(Self::HELD_UP));
        QrCode::encode_segments_advanced(&segments, correction, min, max, mask, true).ok().map(Self)
    }

    /// Its version, 1 to 40.
    pub fn version(&self) -> u8 {
        self.0.version().value()
    }

    /// The share of it that may be unreadable, in per cent: 7, 15, 25 or 30.
    pub fn correction(&self) -> u8 {
        match self.0.error_correction_level() {
            QrCodeEcc::Low => 7,
            QrCodeEcc::Medium => 15,
            QrCodeEcc::Quartile => 25,
            QrCodeEcc::High => 30,
        }
    }

    /// The number of modules a side, with the quiet zone.
    pub fn side(&self) -> i32 {
        self.0.size() + 2 * QUIET
    }

    /// The dark modules as the path of an SVG in a square of [`Self::side`]: a subpath for each run within a row.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for y in 0..self.0.size() {
            let mut x = 0;
            while x < self.0.size() {
                let start = x;
                while self.0.get_module(x, y) {
                    x += 1;
                }
                if x > start {
                    path.push_str(&format!("M{} {}h{}v1H{}z", start + QUIET, y + QUIET, x - start, start + QUIET));
                }
                x += 1;
            }
        }
        path
    }
}
