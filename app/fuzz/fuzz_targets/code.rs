//! Handed-over codes and files.

#![no_main]

#[path = "../invariants/code.rs"]
mod invariants;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| invariants::check_code(bytes));
