//! The reflection lists: choosing one, its overview, the person's own page, and the comparison of two sides.
//!
//! *Invariant*: no score and no advice. A comparison shows answers side by side; own words only when somebody chooses to.

mod comparison;
mod list;
mod lists;
mod looking_back;
mod own_page;

pub use comparison::Comparison;
pub use list::ReflectionList;
pub use lists::ReflectionLists;
pub use looking_back::LookingBack;
pub use own_page::OwnPage;
