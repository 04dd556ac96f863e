//! Pick lists: long closed lists (occupations, countries, gemeenten) that people search instead of typing, so that the choice can
//! be read in Dutch whatever the language it was made in.

use super::OptionId;

/// A pick list, such as occupations by their ISCO-08 code.
#[derive(Debug)]
pub struct PickList {
    /// Its id, such as `occupations`.
    pub id: &'static str,
    /// Its items, the most likely first.
    pub items: &'static [PickItem],
}

/// One item of a pick list.
#[derive(Debug)]
pub struct PickItem {
    /// Its code, the value in answers and files, unique in its list.
    pub code: OptionId,
    /// The name of its pictogram.
    pub icon: Option<&'static str>,
    /// Whether it is suggested before anything is typed.
    pub common: bool,
    /// Its name where that is not translated, such as a gemeente's; the names of all others are messages.
    pub name: Option<&'static str>,
}

impl PickList {
    /// The item with this code. The code may be any text.
    pub fn item(&self, code: impl AsRef<str>) -> Option<&'static PickItem> {
        self.items.iter().find(|item| item.code == code.as_ref())
    }
}
