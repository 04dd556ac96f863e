//! Answers: the values a person gave, and apart from these what they did not know, did not want to say, or skipped.
//!
//! A [`Sheet`] holds the [`Answer`]s of one person to one list, by question id, with their marks and what they chose to show.
//! It travels as a [`file`](mod@file).

mod answer;
mod evaluate;
pub mod file;
pub(crate) mod json;
mod sensitive;
mod sheet;

pub use answer::{Answer, Cell, Given, MAX_CELL_WORDS, MAX_SPOKEN, MAX_WORDS, Record, Value, toggle};
pub use json::fits;
pub use sheet::{Earlier, Sheet};
