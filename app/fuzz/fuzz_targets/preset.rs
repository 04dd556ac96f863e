//! Invitations in an address.

#![no_main]

#[path = "../invariants/preset.rs"]
mod invariants;

libfuzzer_sys::fuzz_target!(|text: &str| invariants::check_preset(text));
