//! Writes `vragen-<language>.html` and the short `vragen-<language>-kort.html` for each language: the intake to print, made
//! from the same content and texts as the site.
//!
//! Run by a hook of Trunk before a build: `print-forms <folder>`.

#[path = "../../web/src/i18n/names.rs"]
#[allow(dead_code, reason = "the site uses more names than the forms")]
mod names;
mod page;
mod texts;

use std::{fs, path::Path, process::ExitCode};
use texts::Texts;

fn main() -> ExitCode {
    let Some(folder) = std::env::args().nth(1) else {
        eprintln!("usage: print-forms <folder>");
        return ExitCode::FAILURE;
    };
    match write(Path::new(&folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("print-forms: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    fs::write(folder.join("vragen.css"), include_str!("../vragen.css")).map_err(|error| error.to_string())?;
    let all = Texts::read_all(Path::new("locales"))?;
    for texts in &all {
        for short in [false, true] {
            let file = folder.join(page::name(&texts.code, short));
            fs::write(&file, page::of(texts, &all, short)).map_err(|error| format!("{}: {error}", file.display()))?;
        }
    }
    Ok(())
}
