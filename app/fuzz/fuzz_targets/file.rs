//! Files that are opened: answers, summaries to show, sessions.

#![no_main]

#[path = "../invariants/file.rs"]
mod invariants;

libfuzzer_sys::fuzz_target!(|text: &str| invariants::check_file(text));
