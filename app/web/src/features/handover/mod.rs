//! Handing over a summary: as a code on the screen, as a link or file with a lock, or as text.
//!
//! *Invariant*: the code, the link, the locked file and the text are made from one [`Disclosed`](mijn_verhaal_core::summary::Disclosed):
//! a choice to leave something out holds for all four. The download is the summary as shown on the page.

mod chosen;
mod link;
mod lock;
mod on_screen;
mod page;
mod share;
mod text;

pub use page::Handover;
