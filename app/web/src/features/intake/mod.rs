//! The intake: its overview, and one question a screen. Questions of other lists are answered on the same page.

pub mod offer_voice;
pub mod overview;
pub mod question;
