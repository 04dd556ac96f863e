//! Views that several features share. [`field::Field`] is the interface between a control and the stored answer.
//!
//! *Invariant*: a control reads and changes an answer only through its [`field::Field`]. *Boundary*: imports no feature.

pub mod bar;
mod cell;
pub mod choices;
pub mod columns;
pub mod combobox;
pub mod confirm;
pub mod control;
pub mod copy_button;
pub mod document;
pub mod field;
pub mod file_error;
pub mod icon;
pub mod in_languages;
pub mod inputs;
pub mod items;
pub mod lazy_part;
pub mod link;
pub mod messages;
pub mod number;
pub mod own_words;
pub mod path;
pub mod play_spoken;
pub mod print_nav;
pub mod qr_code;
pub mod read_aloud;
pub mod repeat;
mod rose;
pub mod rows;
pub mod scale;
mod search;
pub mod week;
