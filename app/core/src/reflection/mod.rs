//! What comes of the reflection lists: a page of one's own, and two views of one theme side by side.
//!
//! Neither counts, ranks or grades. A difference between two views is where a dialogue can start.

mod mirror;
mod own_page;

pub use mirror::{Pair, compare, difference, looking_back};
pub use own_page::{OwnPage, View};
