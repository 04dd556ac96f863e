//! Question lists: what is asked, of whom, and in which shape. Compiled from `content/*.toml` at build time.

mod condition;
mod list;
mod pick;
mod question;

pub use condition::{Condition, Op};
pub use content::{LISTS, PICK_LISTS};
pub use list::{List, PointRule, Section};
pub use pick::{PickItem, PickList};
pub use question::{Choice, Field, FieldKind, Kind, Levels, Question};

/// The compiled content.
mod content {
    use super::*;
    include!(concat!(env!("OUT_DIR"), "/content.rs"));
}

/// The list with this id, such as `intake`.
pub fn list(id: &str) -> Option<&'static List> {
    LISTS.iter().find(|list| list.id == id)
}

/// The pick list with this id, such as `occupations`.
pub fn pick_list(id: &str) -> Option<&'static PickList> {
    PICK_LISTS.iter().find(|list| list.id == id)
}
