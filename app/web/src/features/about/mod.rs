//! Pages of text: how it works, help, a break, and an unknown address.

pub mod help;
pub mod how_it_works;
pub mod not_found;
pub mod pause;
