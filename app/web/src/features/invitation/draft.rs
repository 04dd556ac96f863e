//! The draft: an invitation as it is typed, and what is still wrong with it.

use crate::{
    i18n::{dutch, msg},
    platform::clock,
};
use mijn_verhaal_core::{
    calendar::{Day, Time},
    invitation::{Invitation, Version, email, phone},
    line::Line,
    questionnaire::{ListId, OptionId, SectionId},
};

/// What a klantmanager typed and chose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// The name of the inburgeraar: on the letter only, never in the link.
    pub to: String,
    /// The code of the language beside Dutch.
    pub language: String,
    /// How much of the intake.
    pub version: Version,
    /// Sections, by id.
    pub sections: Vec<SectionId>,
    /// Reflection lists, by id.
    pub lists: Vec<ListId>,
    /// The code of the gemeente.
    pub gemeente: Option<OptionId>,
    /// The klantmanager's name.
    pub name: String,
    /// The job title.
    pub job: String,
    /// The phone number.
    pub phone: String,
    /// The e-mail address.
    pub email: String,
    /// The day, as the browser gives it.
    pub day: String,
    /// The time, as the browser gives it.
    pub time: String,
    /// The address.
    pub place: String,
    /// How to get there.
    pub way: String,
    /// Whether an interpreter comes.
    pub interpreter: bool,
    /// What to bring, by id.
    pub bring: Vec<&'static str>,
    /// Whether this is the second letter, for who did not come.
    pub second: bool,
}

/// What is wrong with a field: the field's name, and the message that says it.
pub type Fault = (&'static str, &'static str);

impl Draft {
    /// A draft of a template or an earlier invitation.
    pub fn of(invitation: &Invitation) -> Self {
        Self {
            language: invitation.language.clone().unwrap_or_default(),
            version: invitation.version,
            sections: invitation.sections.clone(),
            lists: invitation.lists.clone(),
            gemeente: invitation.gemeente,
            name: invitation.name.to_string(),
            job: invitation.title.to_string(),
            phone: invitation.phone.to_string(),
            email: invitation.email.to_string(),
            place: invitation.place.to_string(),
            way: invitation.way.to_string(),
            interpreter: invitation.interpreter,
            bring: invitation.bring.clone(),
            ..Self::default()
        }
    }

    /// What is wrong, field by field.
    pub fn faults(&self) -> Vec<Fault> {
        let needed = [
            ("name", &self.name),
            ("phone", &self.phone),
            ("day", &self.day),
            ("time", &self.time),
            ("place", &self.place),
        ];
        let mut faults: Vec<_> = needed
            .iter()
            .filter(|(_, text)| text.trim().is_empty())
            .map(|(field, _)| (*field, msg::INVITE_NEEDED))
            .collect();
        let mut wrong = |field, message, is_wrong: bool| {
            if is_wrong {
                faults.push((field, message));
            }
        };
        let read = self.invitation();
        wrong("phone", msg::INVITE_WRONG_PHONE, !self.phone.trim().is_empty() && read.phone.is_empty());
        wrong("email", msg::INVITE_WRONG_EMAIL, !self.email.trim().is_empty() && read.email.is_empty());
        let is_past = |day: Option<Day>| day.is_none_or(|day| day < clock::today());
        wrong("day", msg::INVITE_PAST, !self.day.trim().is_empty() && is_past(read.day));
        faults
    }

    /// The invitation, of what is right.
    pub fn invitation(&self) -> Invitation {
        Invitation {
            language: (self.language != dutch().code && !self.language.is_empty()).then(|| self.language.clone()),
            version: self.version,
            sections: if self.version == Version::None { Vec::new() } else { self.sections.clone() },
            lists: self.lists.clone(),
            gemeente: self.gemeente,
            name: Line::new(&self.name).unwrap_or_default(),
            title: Line::new(&self.job).unwrap_or_default(),
            phone: phone(&self.phone).unwrap_or_default(),
            email: email(self.email.trim()).unwrap_or_default(),
            day: Day::parse(&self.day),
            time: Time::parse(&self.time),
            place: Line::new(&self.place).unwrap_or_default(),
            way: Line::new(&self.way).unwrap_or_default(),
            interpreter: self.interpreter,
            bring: self.bring.clone(),
        }
    }

    /// As a template: without the inburgeraar, the day and the time.
    pub fn template(&self) -> String {
        Invitation { day: None, time: None, ..self.invitation() }.preset()
    }
}
