//! Pages of text: how it works, help, a pause, and an address that leads nowhere.

pub mod about;
pub mod help;
pub mod not_found;
pub mod pause;
