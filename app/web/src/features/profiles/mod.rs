//! Profiles: several people on one device, the lock on the answers of each, and answering on a borrowed device.

pub mod not_mine;
pub mod people;
