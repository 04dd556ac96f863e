// The invariants of the content compiler, for any text. Shared by the fuzzer, which searches for violations, and the unit tests, which check the corpus.

use crate::compiler::{Fault, Source, compile_sources};

/// Separates two lists in one text.
const NEXT: char = '\u{c}';

/// Compiles a text as a list, as several lists, and as a pick list.
pub fn check_content(text: &str) {
    let source = |file: &str, text: &str| Source { file: file.into(), text: text.into() };
    let colours = || [source("colours.toml", "id = \"colours\"\n[[item]]\ncode = \"red\"\n")];
    let lists: Vec<_> = text.split(NEXT).map(|text| source("list.toml", text)).collect();
    check_result(text, compile_sources(&lists, &colours(), &[]));
    check_result(text, compile_sources(&[], &[source("picks.toml", text)], &[]));
    check_result(text, compile_sources(&[], &[], &[(lists, colours().into())]));
}

/// Checks that it compiled, or that every fault has a position and a sentence.
fn check_result(text: &str, compiled: Result<String, Vec<Fault>>) {
    let Err(faults) = compiled else { return };
    assert!(!faults.is_empty(), "refused without a reason");
    let lines = 1 + text.matches('\n').count();
    for fault in faults {
        assert!((1..=lines).contains(&fault.line), "{fault}: there are {lines} lines");
        assert!(fault.file.ends_with(".toml") && fault.reason.contains(' '), "{fault}: is no sentence");
    }
}
