//! Recordings: answering by voice, and the studio where a volunteer records the texts that are read aloud.

pub mod studio;
pub mod voice;
