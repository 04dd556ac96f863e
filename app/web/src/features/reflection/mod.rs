//! The reflection lists: which there are, one list, the page of one's own, and two sides next to each other.

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
