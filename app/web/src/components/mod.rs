//! The parts pages are made of.

pub mod bar;
mod cell;
pub mod choices;
pub mod columns;
pub mod combobox;
pub mod confirm;
pub mod control;
pub mod copy_button;
pub mod icon;
pub mod in_languages;
pub mod inputs;
pub mod items;
pub mod messages;
pub mod number;
pub mod own_words;
pub mod path;
pub mod print_nav;
pub mod qr_code;
pub mod read_aloud;
pub mod repeat;
pub mod rows;
pub mod scale;
mod search;
pub mod voice;
pub mod week;
