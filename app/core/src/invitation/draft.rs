//! The draft: an invitation as it is typed, and the faults that are left in it.

use super::{Invitation, Version, email, phone};
use crate::calendar::{Day, Time};
use crate::line::Line;
use crate::questionnaire::{ListId, OptionId, SectionId};

/// An invitation while a klantmanager fills in the form: text as typed, valid or not.
///
/// It has what an [`Invitation`] has, and two fields that never leave the klantmanager's screen and paper: [`to`](Self::to) and
/// [`second`](Self::second).
///
/// # Examples
///
/// ```
/// use mijn_verhaal_core::{
///     calendar::Day,
///     invitation::{Draft, Fault, Field},
/// };
///
/// let today = Day::parse("2026-11-22").expect("it is a day");
/// let mut draft = Draft {
///     to: "Samira".into(),
///     language: "ar".into(),
///     name: "J. de Vries".into(),
///     phone: "030 286 00 00".into(),
///     day: "2026-12-01".into(),
///     time: "09:30".into(),
///     ..Draft::default()
/// };
/// assert_eq!(draft.faults(today), [Fault::Missing(Field::Place)]);
///
/// draft.place = "Stadskantoor".into();
/// assert_eq!(draft.faults(today), []);
/// let preset = draft.invitation("nl").preset();
/// assert!(preset.contains("n=J.+de+Vries") && !preset.contains("Samira"));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// The name of the inburgeraar: on the letter only, never in the link.
    pub to: String,
    /// The code of the language the invitation opens in; empty for the default language.
    pub language: String,
    /// How much of the intake is asked for.
    pub version: Version,
    /// The sections to prepare; empty for all.
    pub sections: Vec<SectionId>,
    /// The reflection lists to fill in.
    pub lists: Vec<ListId>,
    /// The gemeente, an item of the pick list `gemeenten`.
    pub gemeente: Option<OptionId>,
    /// The name of whoever invites.
    pub name: String,
    /// Their job title.
    pub job: String,
    /// The phone number to call.
    pub phone: String,
    /// The e-mail address.
    pub email: String,
    /// The day of the conversation, as [`Day::parse`] reads it.
    pub day: String,
    /// The time it begins, as [`Time::parse`] reads it.
    pub time: String,
    /// The place of the conversation.
    pub place: String,
    /// Directions to it.
    pub way: String,
    /// Whether an interpreter has been arranged.
    pub interpreter: bool,
    /// What to bring: ids of [`BRING`](super::BRING).
    pub bring: Vec<&'static str>,
    /// Whether this is the second letter, to somebody who did not come.
    pub second: bool,
}

/// A field of a [`Draft`] that can have a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// [`Draft::name`].
    Name,
    /// `phone` of [`Draft`].
    Phone,
    /// `email` of [`Draft`].
    Email,
    /// [`Draft::day`].
    Day,
    /// [`Draft::time`].
    Time,
    /// [`Draft::place`].
    Place,
}

impl Field {
    /// The name of the field, as in [`Draft`].
    pub const fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Day => "day",
            Self::Time => "time",
            Self::Place => "place",
        }
    }
}

/// A reason why a draft is no invitation yet. A field has at most one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// A required field is empty.
    Missing(Field),
    /// The phone number is not one that [`phone`] accepts.
    InvalidPhone,
    /// The e-mail address is not one that [`email`] accepts.
    InvalidEmail,
    /// The day does not exist, or is past.
    InvalidDay,
}

impl Fault {
    /// The field it is in.
    pub const fn field(self) -> Field {
        match self {
            Self::Missing(field) => field,
            Self::InvalidPhone => Field::Phone,
            Self::InvalidEmail => Field::Email,
            Self::InvalidDay => Field::Day,
        }
    }
}

impl Draft {
    /// A draft that continues an invitation, such as a template. The day and the time are left empty: each conversation has its own.
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

    /// The faults: first the required fields that are empty, then the fields that are invalid. `today` is the day at which it is
    /// asked: a conversation today is not past.
    pub fn faults(&self, today: Day) -> Vec<Fault> {
        let required = [
            (Field::Name, &self.name),
            (Field::Phone, &self.phone),
            (Field::Day, &self.day),
            (Field::Time, &self.time),
            (Field::Place, &self.place),
        ];
        let missing = required.into_iter().filter(|(_, text)| is_blank(text)).map(|(field, _)| Fault::Missing(field));
        let invalid = [
            (Fault::InvalidPhone, !is_blank(&self.phone) && self.phone().is_none()),
            (Fault::InvalidEmail, !is_blank(&self.email) && self.email().is_none()),
            (Fault::InvalidDay, !is_blank(&self.day) && Day::parse(&self.day).is_none_or(|day| day < today)),
        ];
        missing.chain(invalid.into_iter().filter(|(_, is_wrong)| *is_wrong).map(|(fault, _)| fault)).collect()
    }

    /// The invitation, without the fields that are invalid: ask for [`faults`](Self::faults) first. `default_language` is the code of
    /// the language an invitation opens in when it names none, such as `nl`.
    pub fn invitation(&self, default_language: &str) -> Invitation {
        Invitation {
            language: (self.language != default_language && !self.language.is_empty()).then(|| self.language.clone()),
            version: self.version,
            // Without the intake there are no sections of it to prepare.
            sections: if self.version == Version::None { Vec::new() } else { self.sections.clone() },
            lists: self.lists.clone(),
            gemeente: self.gemeente,
            name: Line::new(&self.name).unwrap_or_default(),
            title: Line::new(&self.job).unwrap_or_default(),
            phone: self.phone().unwrap_or_default(),
            email: self.email().unwrap_or_default(),
            day: Day::parse(&self.day),
            time: Time::parse(&self.time),
            place: Line::new(&self.place).unwrap_or_default(),
            way: Line::new(&self.way).unwrap_or_default(),
            interpreter: self.interpreter,
            bring: self.bring.clone(),
        }
    }

    /// The draft as a template: a preset without the inburgeraar, the day and the time. The default language is that of
    /// [`invitation`](Self::invitation).
    pub fn template(&self, default_language: &str) -> String {
        Invitation { day: None, time: None, ..self.invitation(default_language) }.preset()
    }

    /// Replaces the draft by a template, a preset from [`template`](Self::template). The inburgeraar, the day and the time stay as
    /// typed; the letter is a first one.
    pub fn apply_template(&mut self, preset: &str) {
        let (to, day, time) = (self.to.clone(), self.day.clone(), self.time.clone());
        *self = Self { to, day, time, ..Self::of(&Invitation::read(preset).invitation) };
    }

    fn phone(&self) -> Option<Line<30>> {
        phone(&self.phone)
    }

    fn email(&self) -> Option<Line<120>> {
        email(self.email.trim())
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}
