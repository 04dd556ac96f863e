//! The content compiler.

#![no_main]

#[path = "../../core/build/compiler.rs"]
#[allow(dead_code, reason = "the build reads folders, the fuzzer only texts")]
mod compiler;
#[path = "../laws/content.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|text: &str| laws::any_content(text));
