//! Opened files: sheets, downloads, sessions.

#![no_main]

#[path = "../invariants/file.rs"]
mod invariants;

libfuzzer_sys::fuzz_target!(|text: &str| invariants::check_file(text));
