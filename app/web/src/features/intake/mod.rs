//! The intake: its overview, and one question a page. The questions of the reflection lists have the same page.

pub mod offer_voice;
pub mod overview;
pub mod question;
