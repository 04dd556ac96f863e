// What holds for any text that is compiled as content. The fuzzer breaks it if it can; the tests hold it on what the fuzzer found.

use crate::compiler::{Fault, Source, compile_sources};

/// Between two lists in one text.
const NEXT: char = '\u{c}';

/// Compiles a text as a list, as lists beside each other, and as a pick list.
pub fn check_content(text: &str) {
    let source = |file: &str, text: &str| Source { file: file.into(), text: text.into() };
    let colours = || [source("colours.toml", "id = \"colours\"\n[[item]]\ncode = \"red\"\n")];
    let lists: Vec<_> = text.split(NEXT).map(|text| source("list.toml", text)).collect();
    sentences(text, compile_sources(&lists, &colours(), &[]));
    sentences(text, compile_sources(&[], &[source("picks.toml", text)], &[]));
    sentences(text, compile_sources(&[], &[], &[(lists, colours().into())]));
}

/// It compiles, or says where and why not.
fn sentences(text: &str, compiled: Result<String, Vec<Fault>>) {
    let Err(faults) = compiled else { return };
    assert!(!faults.is_empty(), "refused without a reason");
    let lines = 1 + text.matches('\n').count();
    for fault in faults {
        assert!((1..=lines).contains(&fault.line), "{fault}: there are {lines} lines");
        assert!(fault.file.ends_with(".toml") && fault.reason.contains(' '), "{fault}: is no sentence");
    }
}
