//! Codes and files that are handed over.

#![no_main]

#[path = "../invariants/code.rs"]
mod invariants;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| invariants::check_code(bytes));
