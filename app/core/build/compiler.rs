//! The content compiler: question lists and pick lists from TOML to Rust source.
//!
//! Used by `build.rs`, by `tests/content_compiler.rs` and by the fuzzer (`app/fuzz`).

#[path = "check.rs"]
mod check;
#[path = "condition.rs"]
mod condition;
#[path = "emit.rs"]
mod emit;
#[path = "raw.rs"]
pub mod raw;

use std::{error::Error, fmt, fs, io, path::Path};

/// An error in the content, with its position.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file, as given.
    pub file: String,
    /// The line, from 1; 0 where the file could not be read.
    pub line: usize,
    /// What is wrong, as a sentence for the author of the content.
    pub reason: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.reason)
    }
}

impl Error for Fault {}

/// A content file, by its name and text.
pub struct Source {
    pub file: String,
    pub text: String,
}

impl Source {
    /// A fault at a byte offset of this file.
    pub fn fault(&self, offset: usize, reason: impl Into<String>) -> Fault {
        let before = &self.text.as_bytes()[..offset.min(self.text.len())];
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        Fault { file: self.file.clone(), line, reason: reason.into() }
    }
}

/// The lists and pick lists of one version.
pub struct Edition {
    pub lists: Vec<raw::List>,
    pub picks: Vec<raw::PickList>,
}

/// Compiles every list in `folder` and every pick list in `folder/picks`, and those of earlier editions in
/// `folder/history/<edition>`, to Rust source.
///
/// # Errors
/// Every fault that was found, at least one.
pub fn compile(folder: &Path) -> Result<String, Vec<Fault>> {
    let unread = |folder: &Path, error: io::Error| {
        vec![Fault { file: folder.display().to_string(), line: 0, reason: error.to_string() }]
    };
    let read = |folder: &Path| toml_files(folder).map_err(|error| unread(folder, error));
    let sources = |folder: &Path| -> Result<_, Vec<Fault>> { Ok((read(folder)?, read(&folder.join("picks"))?)) };
    let history = folder.join("history");
    let mut editions: Vec<_> = fs::read_dir(&history)
        .map_err(|error| unread(&history, error))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_dir())
        .collect();
    editions.sort();
    let history = editions.iter().map(|folder| sources(folder)).collect::<Result<Vec<_>, _>>()?;
    let (lists, picks) = sources(folder)?;
    compile_sources(&lists, &picks, &history)
}

/// The same from texts in memory: lists, pick lists, and both of each earlier edition.
///
/// # Errors
/// Every fault that was found, at least one.
pub fn compile_sources(
    lists: &[Source],
    picks: &[Source],
    history: &[(Vec<Source>, Vec<Source>)],
) -> Result<String, Vec<Fault>> {
    let history = history.iter().map(|(lists, picks)| check_sources(lists, picks)).collect::<Result<Vec<_>, _>>()?;
    Ok(emit::content(&check_sources(lists, picks)?, &history))
}

fn check_sources(lists: &[Source], picks: &[Source]) -> Result<Edition, Vec<Fault>> {
    let mut faults = Vec::new();
    let picked: Vec<raw::PickList> = parse_all(picks, &mut faults);
    let mut parsed: Vec<raw::List> = parse_all(lists, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    for (pick, source) in picked.iter().zip(picks) {
        check::pick_list(pick, source, &mut faults);
    }
    for (list, source) in parsed.iter().zip(lists) {
        check::list(list, &picked, source, &mut faults);
    }
    check::lists(&parsed, lists, &mut faults);
    parsed.sort_by_key(|list| list.reflection.as_ref().map(|reflection| reflection.get_ref().place));
    if faults.is_empty() { Ok(Edition { lists: parsed, picks: picked }) } else { Err(faults) }
}

fn parse_all<T: for<'de> serde::Deserialize<'de>>(sources: &[Source], faults: &mut Vec<Fault>) -> Vec<T> {
    let mut all = Vec::new();
    for source in sources {
        match toml::from_str(&source.text) {
            Ok(value) => all.push(value),
            Err(error) => {
                let offset = error.span().map_or(0, |span| span.start);
                faults.push(source.fault(offset, error.message()));
            }
        }
    }
    all
}

fn toml_files(folder: &Path) -> io::Result<Vec<Source>> {
    let mut files: Vec<_> = fs::read_dir(folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    files.sort();
    files
        .into_iter()
        .map(|path| Ok(Source { file: path.display().to_string(), text: fs::read_to_string(&path)? }))
        .collect()
}
