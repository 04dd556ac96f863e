//! Derives which messages and parts the content needs. Their names come from `src/i18n/names.rs`.

#[path = "../src/i18n/names.rs"]
mod names;

use mijn_verhaal_core::questionnaire::{FieldKind, INTAKE, Kind, LISTS, List, PICK_LISTS, Question};
use std::collections::{BTreeMap, BTreeSet};

/// The parts a message must have, and those it may have.
#[derive(Default)]
pub struct Expected {
    pub required: BTreeSet<String>,
    optional: BTreeSet<String>,
}

impl Expected {
    fn of<const N: usize>(required: [&str; N]) -> Self {
        Self { required: required.map(str::to_owned).into(), optional: BTreeSet::new() }
    }

    pub fn allows(&self, part: &str) -> bool {
        self.required.contains(part) || self.optional.contains(part)
    }
}

/// Every message of every list and pick list, by id.
pub fn messages() -> BTreeMap<String, Expected> {
    let mut all = BTreeMap::new();
    for list in LISTS {
        if list.reflection.is_some() {
            all.insert(names::list(list.id), Expected::of(["", "for", "about"]));
        }
        let headings = list.questions().filter_map(|question| question.heading);
        all.extend(headings.map(|heading| (names::heading(&list.id, heading), Expected::of([""]))));
        for section in list.sections {
            let expected = if section.rose().is_some() { Expected::of(["", "axis"]) } else { Expected::of([""]) };
            all.insert(names::section(section.id), expected);
            if list.id == INTAKE {
                all.insert(names::ask(section.id), Expected::of([""]));
            }
            all.extend(section.questions.iter().map(|q| (names::question(q), question(list, q))));
        }
        all.extend(list.points.iter().map(|point| (names::point(point.id), Expected::of([""]))));
    }
    for pick in PICK_LISTS {
        for item in pick.items.iter().filter(|item| item.name.is_none()) {
            let mut expected = Expected::of([""]);
            expected.optional.insert("also".into());
            all.insert(names::pick(pick.id, item.code), expected);
        }
    }
    all
}

fn question(list: &List, question: &Question) -> Expected {
    let mut expected = Expected::of(["", "label"]);
    // Inburgeraars are told why a question is asked; professionals answer reflection lists for themselves.
    if list.reflection.is_none() {
        expected.required.insert("why".into());
    }
    expected.optional.insert("help".into());
    for option in question.options() {
        expected.required.insert(names::option(option.id));
        expected.optional.insert(names::note(option.id));
    }
    for item in question.items() {
        expected.required.insert(names::item(item.id));
        expected.optional.insert(names::info(item.id));
    }
    match question.kind {
        Kind::Number { .. } => {
            expected.required.insert("unit".into());
        }
        Kind::Scale5 => expected.optional.extend((1..=5).map(names::face)),
        Kind::Repeat { fields, .. } => {
            for field in fields {
                expected.required.insert(names::field(field.id));
                if let FieldKind::One { options } = field.kind {
                    expected.required.extend(options.iter().map(|option| names::field_option(field.id, *option)));
                }
            }
        }
        _ => {}
    }
    expected
}
