//! Pick lists: the closed lists people choose from instead of typing, so that the choice arrives in Dutch (intake.md, principle 11).

use super::OptionId;

/// A list to pick from, such as occupations by ISCO-08 code.
#[derive(Debug)]
pub struct PickList {
    /// Its id, such as `occupations`.
    pub id: &'static str,
    /// Its items, the likely ones first.
    pub items: &'static [PickItem],
}

/// One item of a pick list.
#[derive(Debug)]
pub struct PickItem {
    /// Its code, which answers and files hold.
    pub code: OptionId,
    /// The name of its pictogram.
    pub icon: Option<&'static str>,
    /// Whether it is shown before anything is typed.
    pub common: bool,
    /// Its name where no language translates it (a gemeente); otherwise the name is a message.
    pub name: Option<&'static str>,
}

impl PickList {
    /// The item with this code.
    pub fn item(&self, code: impl AsRef<str>) -> Option<&'static PickItem> {
        self.items.iter().find(|item| item.code == code.as_ref())
    }
}
