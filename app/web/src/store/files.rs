//! Files of sheets: saved with their recordings, and read back.

use super::recordings;
use crate::platform::files;
use mijn_verhaal_core::answers::file::{FileError, JsonError};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Offers the file of a sheet for download, with the recordings of its spoken answers from under `prefix`. Calls `without` if they could not be
/// included.
pub fn save_sheet(name: String, prefix: String, file: String, without: impl FnOnce() + 'static) {
    spawn_local(async move {
        let file = recordings::attach(&prefix, file).await.unwrap_or_else(|file| {
            without();
            file
        });
        files::save(&name, "application/json", &file);
    });
}

/// The texts of the files a person chose, none larger than `max_bytes`. Clears the choice, so that the same file can be chosen again.
/// Recordings in them are taken out: see [`recordings::detach`].
pub async fn chosen(input: &web_sys::HtmlInputElement, max_bytes: usize) -> Vec<Result<String, FileError>> {
    let mut texts = Vec::new();
    if let Some(files) = input.files() {
        for file in (0..files.length()).filter_map(|at| files.get(at)) {
            let too_large = file.size() > max_bytes as f64;
            texts.push(if too_large { Err(FileError::TooLarge) } else { read(&file).await });
        }
    }
    input.set_value("");
    texts
}

const NO_TEXT: FileError = FileError::Unreadable(JsonError::NO_TEXT);

async fn read(file: &web_sys::File) -> Result<String, FileError> {
    let text = JsFuture::from(file.text()).await.map_err(|_| NO_TEXT)?;
    recordings::detach(text).await.as_string().ok_or(NO_TEXT)
}
