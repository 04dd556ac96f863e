//! Files that are opened: answers, summaries to show, sessions.

#![no_main]

#[path = "../laws/file.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|text: &str| laws::any_file(text));
