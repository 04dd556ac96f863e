//! Invitations in an address.

#![no_main]

#[path = "../laws/preset.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|text: &str| laws::any_preset(text));
