//! What can be heard: the messages that are read aloud, by the names recordings have.

use super::{Language, face_message, level_message, msg, names};
use mijn_verhaal_core::questionnaire::{FieldKind, Kind, Levels, Question, intake};

/// The ids of everything that is read aloud in the intake, in the order people meet it: `me-age`, `me-age.opt-18-24`.
pub fn ids(language: &Language) -> Vec<String> {
    let site = [
        msg::DISCUSS,
        msg::DONT_KNOW,
        msg::RATHER_NOT,
        msg::SKIP,
        msg::BACK,
        msg::NEXT,
        msg::FINISH,
        msg::PRIVATE_QUESTION,
        msg::PRIVATE_CHOICES,
    ];
    let levels =
        [Levels::CanDo, Levels::Knowing].into_iter().flat_map(Levels::values).map(|level| level_message(level));
    let pause = [msg::PAUSE_TITLE, msg::PAUSE_1, msg::PAUSE_2, msg::PAUSE_3, msg::PAUSE_4, msg::PAUSE_GO_ON];
    let mut ids: Vec<String> =
        site.into_iter().chain((1..=5).map(face_message)).chain(levels).chain(pause).map(str::to_owned).collect();
    for question in intake().questions() {
        let part = |name: &str| self::part(question, name);
        ids.extend([names::question(question), part("why"), part("help")]);
        ids.extend(question.options().iter().map(|option| part(&names::option(option.id))));
        for item in question.items() {
            ids.extend([part(&names::item(item.id)), part(&names::info(item.id))]);
        }
        match question.kind {
            Kind::Scale5 => ids.extend((1..=5).map(|face| part(&names::face(face)))),
            Kind::Repeat { fields, .. } => {
                for field in fields {
                    ids.push(part(&names::field(field.id)));
                    if let FieldKind::One { options } = field.kind {
                        ids.extend(options.iter().map(|option| part(&names::field_option(field.id, option))));
                    }
                }
            }
            _ => {}
        }
    }
    ids.retain(|id| !text(language, id).is_empty());
    ids
}

/// The text of a recording's id; empty if the language has none.
pub fn text(language: &Language, id: &str) -> String {
    match id.split_once('.') {
        Some((message, part)) => language.attribute(message, part),
        None => language.say(id),
    }
}

/// The id of a part of a question: `me-age.why`.
pub fn part(question: &Question, part: &str) -> String {
    format!("{}.{part}", names::question(question))
}
