//! Answers: what a person gave, kept apart from what they did not want to, did not know or skipped.

mod answer;
pub mod file;
mod json;
mod sheet;

pub use answer::{Answer, Cell, Given, MAX_SPOKEN, Record, Value, toggle};
pub use json::fits;
pub use sheet::{Earlier, Sheet};
