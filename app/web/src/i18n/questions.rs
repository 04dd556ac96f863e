//! The texts of questions, options and pick lists.

use super::{Language, msg, names};
use mijn_verhaal_core::questionnaire::{List, OptionId, PickItem, Question, Section, pick_list};

impl Language {
    /// The text of the question.
    pub fn question(&self, question: &Question) -> String {
        self.say(&names::question(question))
    }

    /// The short name of a question, for the summary.
    pub fn label(&self, question: &Question) -> String {
        self.part(question, "label").unwrap_or_else(|| {
            // A question of an earlier version, whose texts no longer exist.
            self.say_with(msg::RECEIVED_OLD_UNKNOWN, None, &[("id", question.id.as_str().into())])
        })
    }

    /// A part of a question's message that not every question has.
    pub fn part(&self, question: &Question, part: &str) -> Option<String> {
        self.find_attribute(&names::question(question), part)
    }

    /// An option of a question.
    pub fn option(&self, question: &Question, option: OptionId) -> String {
        self.part(question, &names::option(option)).unwrap_or_else(|| option.as_str().to_owned())
    }

    /// An item of a question.
    pub fn item(&self, question: &Question, item: OptionId) -> String {
        self.attribute(&names::question(question), &names::item(item))
    }

    /// A field of a question.
    pub fn field(&self, question: &Question, field: &str) -> String {
        self.attribute(&names::question(question), &names::field(field))
    }

    /// An option of a field.
    pub fn field_option(&self, question: &Question, field: &str, option: OptionId) -> String {
        self.attribute(&names::question(question), &names::field_option(field, option))
    }

    /// The name of a reflection list.
    pub fn list(&self, list: &List) -> String {
        self.say(&names::list(list.id))
    }

    /// A part of a reflection list's message: `for` (whom) or `about` (what).
    pub fn list_part(&self, list: &List, part: &str) -> String {
        self.attribute(&names::list(list.id), part)
    }

    /// The heading that starts at a question.
    pub fn heading(&self, question: &Question) -> Option<String> {
        question.heading.map(|heading| self.say(&names::heading(&question.section(), heading)))
    }

    /// The name of a section.
    pub fn section(&self, section: &Section) -> String {
        self.say(&names::section(section.id))
    }

    /// The name of a section on the rose.
    pub fn axis(&self, section: &Section) -> String {
        self.attribute(&names::section(section.id), "axis")
    }

    /// The name of a code of a pick list.
    pub fn code(&self, list: &str, code: OptionId) -> String {
        match pick_list(list).and_then(|list| list.item(code)) {
            Some(item) => self.pick(list, item),
            None => String::new(),
        }
    }

    /// The name of an item of a pick list.
    pub fn pick(&self, list: &str, item: &PickItem) -> String {
        match item.name {
            Some(name) => name.to_owned(),
            None => self.say(&names::pick(list, item.code)),
        }
    }
}
