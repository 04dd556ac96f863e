//! Recordings: answering by voice, and the studio where a volunteer records the readings.

pub mod studio;
pub mod voice;
