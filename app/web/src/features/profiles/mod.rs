//! Whose answers: several people on one device, the lock on their answers, and somebody else's device.

pub mod not_mine;
pub mod people;
