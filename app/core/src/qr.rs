//! QR codes (ISO/IEC 18004): a text as black and white modules, drawn by whoever needs it.

use qrcodegen::{QrCode, QrCodeEcc};

/// The quiet zone around a code, in modules, that readers need.
pub const QUIET: i32 = 4;

/// A QR code.
pub struct Code(QrCode);

impl Code {
    /// The smallest code that holds the text, with medium error correction (15 %) or better where that costs nothing; none if
    /// the text is longer than any code can hold (2,331 bytes).
    pub fn of(text: &str) -> Option<Self> {
        QrCode::encode_text(text, QrCodeEcc::Medium).ok().map(Self)
    }

    /// Modules a side, with the quiet zone.
    pub fn side(&self) -> i32 {
        self.0.size() + 2 * QUIET
    }

    /// The dark modules as the path of an SVG in a square of [`Self::side`]: one run of a row a subpath.
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
