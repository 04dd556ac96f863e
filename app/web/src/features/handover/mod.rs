//! Handing over a summary: as a code on the screen, as a link or file with a lock, or as text.
//!
//! *Invariant*: the code, the link, the files and the text are made from what the summary on the page shows
//! ([`shown`](crate::components::shown)), so that the receiver gets what the sender sees.

mod link;
mod lock;
mod on_screen;
mod page;
mod share;
mod text;
mod words;

pub use page::Handover;
