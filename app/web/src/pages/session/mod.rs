//! Sessions with a group around one tablet.

mod guide;
mod prepare;

pub use prepare::Prepare;
