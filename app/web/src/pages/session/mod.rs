//! Sessions with a group around one tablet.

mod guide;
mod prepare;

pub use prepare::Prepare;

use crate::i18n::Room;

/// The texts these pages need.
pub const ROOMS: &[Room] = &[Room::Site, Room::Reflection, Room::Session];
