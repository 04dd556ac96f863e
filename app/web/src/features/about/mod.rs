//! Pages of text: how it works, help, a break, and an unknown address.

pub mod about;
pub mod help;
pub mod not_found;
pub mod pause;
