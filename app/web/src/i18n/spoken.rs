//! Which messages are read aloud, by the ids of their recordings.

use super::{Language, face_message, level_message, msg, names};
use mijn_verhaal_core::{
    answers::{Answer, Value},
    questionnaire::{FieldKind, Kind, Levels, OptionId, Question, intake},
};

/// The ids of everything that is read aloud in the intake, in the order of the pages: `me-age`, `me-age.opt-18-24`.
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
        msg::VOICE_ANSWER,
        msg::VOICE_TITLE,
        msg::VOICE_WHAT,
        msg::VOICE_RECORD,
        msg::VOICE_STOP,
        msg::VOICE_AGAIN,
        msg::VOICE_PLAY,
        msg::VOICE_ERASE,
        msg::OVERVIEW_TITLE,
        msg::OVERVIEW_BEGIN,
        msg::BEGIN,
        msg::GO_ON,
        msg::PROMISE,
        msg::TO_SUMMARY,
    ];
    let levels =
        [Levels::CanDo, Levels::Knowing].into_iter().flat_map(Levels::values).map(|level| level_message(level));
    let pause = [msg::PAUSE_TITLE, msg::PAUSE_1, msg::PAUSE_2, msg::PAUSE_3, msg::PAUSE_4, msg::PAUSE_GO_ON];
    let mut ids: Vec<String> =
        site.into_iter().chain((1..=5).map(face_message)).chain(levels).chain(pause).map(str::to_owned).collect();
    ids.extend(intake().sections.iter().map(|section| names::section(section.id)));
    ids.extend(SUMMARY.into_iter().chain(INVITATION).map(str::to_owned));
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
                        ids.extend(options.iter().map(|option| part(&names::field_option(field.id, *option))));
                    }
                }
            }
            _ => {}
        }
    }
    ids.retain(|id| !text(language, id).is_empty());
    ids
}

/// The messages of the summary, besides the answers.
const SUMMARY: [&str; 14] = [
    msg::SUMMARY_TITLE,
    msg::SUMMARY_INTRO,
    msg::SENSITIVE_TITLE,
    msg::SENSITIVE_TEXT,
    msg::SENSITIVE_ALL,
    msg::HANDOVER_TITLE,
    msg::HANDOVER_INTRO,
    msg::SHOW_CODE,
    msg::SHOW_CODE_WHO,
    msg::NO_MARKS,
    msg::EVERYONE_ALONE,
    msg::PART_QUESTIONS,
    msg::PART_AGREEMENTS,
    msg::SUMMARY_FOOT,
];

/// The messages of an opened invitation that are the same for everybody.
const INVITATION: [&str; 8] = [
    msg::OPEN_TITLE,
    msg::LETTER_WHY,
    msg::OPEN_PREPARE,
    msg::LETTER_PRIVACY,
    msg::LETTER_WHEN,
    msg::LETTER_WHERE,
    msg::LETTER_CALL,
    msg::OPEN_BEGIN,
];

/// The ids of the recordings of an answer, separated by spaces (`me-age.opt-18-24`); empty where it holds own words or numbers, which
/// only a synthesized voice can read.
pub fn answer(question: &Question, answer: &Answer) -> String {
    let option = |option: &OptionId| part(question, &names::option(*option));
    match answer {
        Answer::DontKnow => msg::DONT_KNOW.to_owned(),
        Answer::RatherNot => msg::RATHER_NOT.to_owned(),
        Answer::Skipped => String::new(),
        Answer::Given(given) if given.own().is_some() || given.spoken().is_some() => String::new(),
        Answer::Given(given) => match (given.value(), &question.kind) {
            (Some(Value::One(one)), Kind::One { .. }) => option(one),
            (Some(Value::Many(many)), _) => many.iter().map(option).collect::<Vec<_>>().join(" "),
            (Some(Value::Number(face)), Kind::Scale5) => part(question, &names::face(*face)),
            _ => String::new(),
        },
    }
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
