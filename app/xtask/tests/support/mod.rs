//! What the tests share.

pub mod imports;
