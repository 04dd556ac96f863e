//! Codes and files that are handed over.

#![no_main]

#[path = "../laws/code.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| laws::any_code(bytes));
