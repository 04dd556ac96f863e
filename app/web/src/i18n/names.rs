//! Derives the names of messages and attributes from the content. Shared with the build's check of the locales.

use mijn_verhaal_core::questionnaire::{ListId, OptionId, Question, SectionId};

/// The message of a section.
pub fn section(id: SectionId) -> String {
    format!("section-{id}")
}

/// The message of a reflection list.
pub fn list(id: ListId) -> String {
    format!("list-{id}")
}

/// The message of a heading within a reflection list.
pub fn heading(list: &str, id: &str) -> String {
    format!("heading-{list}-{id}")
}

/// The message of a question: its id with a `-`.
pub fn question(question: &Question) -> String {
    question.id.replacen('.', "-", 1)
}

/// The message of a talking point.
pub fn point(id: &str) -> String {
    format!("point-{id}")
}

/// The message of the open question a klantmanager can ask about a section.
pub fn ask(section: SectionId) -> String {
    format!("ask-{section}")
}

/// The message of an item of a pick list.
pub fn pick(list: &str, code: OptionId) -> String {
    format!("{list}-{code}")
}

/// The attribute of an option.
pub fn option(id: OptionId) -> String {
    format!("opt-{}", fluent_id(&id))
}

/// The attribute shown when an option is chosen.
pub fn note(id: OptionId) -> String {
    format!("note-{}", fluent_id(&id))
}

/// The attribute of an item.
pub fn item(id: OptionId) -> String {
    format!("item-{}", fluent_id(&id))
}

/// The attribute that explains an item.
pub fn info(id: OptionId) -> String {
    format!("info-{}", fluent_id(&id))
}

/// The attribute of a field.
pub fn field(id: &str) -> String {
    format!("field-{id}")
}

/// The attribute of a field's option.
pub fn field_option(field: &str, option: OptionId) -> String {
    format!("field-{field}-{}", fluent_id(&option))
}

/// Fluent identifiers may not contain `+`.
fn fluent_id(id: &str) -> String {
    id.replace('+', "plus")
}

/// The attribute of a face (1 to 5), where the general names of faces do not answer the question.
pub fn face(face: i32) -> String {
    format!("face-{face}")
}
