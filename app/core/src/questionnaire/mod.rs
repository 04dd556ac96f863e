//! Question lists: what is asked, of whom, and in which shape. Compiled from `content/*.toml` at build time.

mod condition;
mod id;
mod list;
mod pick;
mod question;

pub use condition::{Condition, Op};
pub use content::{HISTORY, LISTS, PICK_LISTS};
pub use id::{ListId, OptionId, QuestionId, SectionId};
pub use list::{List, PointRule, Reflection, Role, Section};
pub use pick::{PickItem, PickList};
pub use question::{Choice, Field, FieldKind, Kind, Levels, Polarity, Question};

/// The id of the intake.
pub const INTAKE: ListId = ListId("intake");

/// The lists and pick lists of an earlier time, as codes made then need them: options are told by their place.
#[derive(Debug, Clone, Copy)]
pub struct Edition {
    /// The lists as they were.
    pub lists: &'static [List],
    /// The pick lists as they were.
    pub picks: &'static [PickList],
}

impl Edition {
    /// The list with this id, if this edition has this version of it.
    pub fn list(&self, id: ListId, version: &str) -> Option<&'static List> {
        self.lists.iter().find(|list| list.id == id && list.version == version)
    }
}

/// The compiled content.
mod content {
    use super::*;
    include!(concat!(env!("OUT_DIR"), "/content.rs"));
}

/// The list with this id, such as `intake`.
pub fn list(id: impl AsRef<str>) -> Option<&'static List> {
    LISTS.iter().find(|list| list.id == id.as_ref())
}

/// The intake, the list with which it all begins.
pub fn intake() -> &'static List {
    list(INTAKE).expect("the intake is part of the content")
}

/// The list that has this section.
pub fn list_with(section: impl AsRef<str>) -> Option<&'static List> {
    LISTS.iter().find(|list| list.section(section.as_ref()).is_some())
}

/// The question with this id, whatever list it stands in.
pub fn question(id: impl AsRef<str>) -> Option<&'static Question> {
    let id = id.as_ref();
    list_with(id.split_once('.')?.0)?.question(id)
}

/// The reflection lists, in their order.
pub fn reflection_lists() -> impl Iterator<Item = &'static List> {
    LISTS.iter().filter(|list| list.reflection.is_some())
}

/// The pick list with this id, such as `occupations`.
pub fn pick_list(id: &str) -> Option<&'static PickList> {
    PICK_LISTS.iter().find(|list| list.id == id)
}
