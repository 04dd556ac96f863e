//! The content compiler.

#![no_main]

#[path = "../../core/build/compiler.rs"]
#[allow(dead_code, reason = "the build script reads folders, the fuzzer only texts")]
mod compiler;
#[path = "../invariants/content.rs"]
mod invariants;

libfuzzer_sys::fuzz_target!(|text: &str| invariants::check_content(text));
