//! The address of a code, for links and QR codes.

use crate::navigation;

/// The address before the digits of a code.
pub fn address() -> String {
    format!("{}#/o/", navigation::site())
}
