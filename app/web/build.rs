//! Checks the locales against the content and each other, and names every message of the site for the code.
//!
//! A message that is missing, unused, or speaks other variables than the Dutch one fails the build:
//! content messages are compared with the lists here; the others become constants, and an unused constant is an error.

#[path = "build/expected.rs"]
mod expected;
#[path = "build/locale.rs"]
mod locale;

use locale::Locale;
use std::{env, fmt::Write as _, fs, path::Path, process::ExitCode};

const LOCALES: &str = "../../locales";
/// Messages of the pages to print, which are made by `app/print-forms`.
const PAPER: &str = "paper-";
/// The language the others are compared with.
const REFERENCE: &str = "nl";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed={LOCALES}");
    println!("cargo::rerun-if-changed=build");
    let (locales, mut faults) = locale::read_all(Path::new(LOCALES));
    let Some(reference) = locales.iter().find(|locale| locale.code == REFERENCE) else {
        println!("cargo::error={LOCALES}/{REFERENCE}: the Dutch texts are missing");
        return ExitCode::FAILURE;
    };
    for locale in &locales {
        locale.compare(reference, &mut faults);
    }
    let content = expected::messages();
    reference.compare_with_content(&content, &mut faults);
    if !faults.is_empty() {
        for fault in faults {
            println!("cargo::error={fault}");
        }
        return ExitCode::FAILURE;
    }
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let names = reference.messages.keys().filter(|id| !content.contains_key(*id) && !id.starts_with(PAPER));
    fs::write(Path::new(&out).join("msg.rs"), constants(names)).expect("OUT_DIR is writable");
    fs::write(Path::new(&out).join("languages.rs"), languages(&locales)).expect("OUT_DIR is writable");
    ExitCode::SUCCESS
}

fn constants<'a>(ids: impl Iterator<Item = &'a String>) -> String {
    ids.fold(String::new(), |mut out, id| {
        let _ = writeln!(out, "pub(crate) const {}: &str = {id:?};", id.to_uppercase().replace('-', "_"));
        out
    })
}

/// The languages, the reference first.
fn languages(locales: &[Locale]) -> String {
    let mut sorted: Vec<_> = locales.iter().collect();
    sorted.sort_by_key(|locale| (locale.code != REFERENCE, locale.code.clone()));
    let entries: Vec<_> = sorted
        .iter()
        .map(|l| {
            format!(
                "Language {{ code: {:?}, name: {:?}, short: {:?}, direction: {:?} }}",
                l.code, l.about.name, l.about.short, l.about.direction
            )
        })
        .collect();
    format!("&[{}]", entries.join(", "))
}
