//! A question and the shape its answer takes.

use super::{Condition, List, OptionId, QuestionId, SectionId, list_with, pick_list};

/// One question: one screen on a phone.
#[derive(Debug)]
pub struct Question {
    /// `<section>.<name>`, such as `home.childcare`; the message is the same with a `-`.
    pub id: QuestionId,
    /// The name of its pictogram.
    pub icon: Option<&'static str>,
    /// The shape of its answer.
    pub kind: Kind,
    /// Whether it is in the short version (★).
    pub short: bool,
    /// Whether all of it stays out of the summary until put in (S).
    pub sensitive: bool,
    /// Whether own words may stand beside the choice.
    pub own: bool,
    /// Whether it is this section's axis on the rose.
    pub rose: bool,
    /// Whether it offers "I don't know".
    pub dont_know: bool,
    /// Whether it offers "I'd rather not say".
    pub rather_not: bool,
    /// When it is asked; always, if none.
    pub shown_if: Option<Condition>,
    /// The id of the heading that starts here; its words are the message `heading-<list>-<id>`.
    pub heading: Option<&'static str>,
    /// The questions on the other side of the theme that look back at this one.
    pub mirrors: &'static [QuestionId],
    /// Whether a group can take a quick vote on it.
    pub vote: bool,
    /// Whether it can be answered by voice.
    pub voice: bool,
}

/// The shape of an answer (intake.md, *Types*).
#[derive(Debug)]
pub enum Kind {
    /// One option.
    One {
        /// The options.
        options: &'static [Choice],
    },
    /// One item of a pick list.
    Pick {
        /// The id of the pick list.
        list: &'static str,
    },
    /// Any options.
    Many {
        /// The options.
        options: &'static [Choice],
    },
    /// Five faces, 1 (worst) to 5 (best).
    Scale5,
    /// Items, each with one of three levels.
    Items {
        /// Which three levels.
        levels: Levels,
        /// The items.
        items: &'static [Choice],
    },
    /// A whole number between two bounds, both allowed.
    Number {
        /// The least.
        min: i32,
        /// The most.
        max: i32,
    },
    /// A year from `min` to now.
    Year {
        /// The earliest.
        min: i32,
    },
    /// Free words.
    Text,
    /// A list of small records.
    Repeat {
        /// The most records.
        max: i32,
        /// The fields of a record.
        fields: &'static [Field],
    },
    /// The week: seven days by three parts.
    Grid,
    /// Activities, laid beside the participation ladder in the summary.
    Ladder {
        /// The activities.
        options: &'static [Choice],
    },
    /// Four steps of looking at oneself (the reflection lists).
    SelfView {
        /// How "yes" speaks of the organisation.
        polarity: Polarity,
    },
}

/// How a "yes" speaks of the organisation. Only used to lay two views side by side, never shown (reflection.md).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Polarity {
    /// Well.
    Good,
    /// Badly: "do you only hear from them when there is a problem?"
    Bad,
}

/// The three levels an item can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Levels {
    /// Not yet, with help, yes.
    CanDo,
    /// Know it, heard of it, please explain.
    Knowing,
}

/// An option or an item.
#[derive(Debug)]
pub struct Choice {
    /// Its id, the value in files and of its control.
    pub id: OptionId,
    /// The name of its pictogram.
    pub icon: Option<&'static str>,
    /// Whether it cannot stand beside others ("none of these").
    pub exclusive: bool,
    /// Whether it stays out of the summary until put in, though the question does not.
    pub sensitive: bool,
    /// The step of the participation ladder it lies beside, 1 to 6.
    pub step: Option<u8>,
}

/// A field of a record.
#[derive(Debug)]
pub struct Field {
    /// Its id.
    pub id: &'static str,
    /// The name of its pictogram.
    pub icon: Option<&'static str>,
    /// The names of the pictograms of its options, in their order; or none.
    pub icons: &'static [&'static str],
    /// The shape of its value.
    pub kind: FieldKind,
}

/// The shape of a field's value.
#[derive(Debug)]
pub enum FieldKind {
    /// An item of a pick list, or own words.
    Pick {
        /// The id of the pick list.
        list: &'static str,
        /// Whether own words may stand instead.
        own: bool,
    },
    /// One of a few options.
    One {
        /// The options.
        options: &'static [OptionId],
    },
    /// A whole number between two bounds, both allowed.
    Number {
        /// The least.
        min: i32,
        /// The most.
        max: i32,
    },
    /// Yes, or nothing.
    Check,
    /// A day.
    Date,
    /// Free words.
    Text,
}

impl Levels {
    /// The values, in the order they are shown.
    pub fn values(self) -> &'static [OptionId] {
        match self {
            Self::CanDo => &[OptionId("not-yet"), OptionId("with-help"), OptionId("yes")],
            Self::Knowing => &[OptionId("know"), OptionId("heard"), OptionId("explain")],
        }
    }
}

impl Question {
    /// Whether something of it is chosen from a pick list.
    pub fn has_picks(&self) -> bool {
        match &self.kind {
            Kind::Pick { .. } => true,
            Kind::Repeat { fields, .. } => fields.iter().any(|field| matches!(field.kind, FieldKind::Pick { .. })),
            _ => false,
        }
    }

    /// The four steps of a self-view.
    pub const SELF_VIEW: &'static [OptionId] =
        &[OptionId("yes"), OptionId("partly"), OptionId("not-yet"), OptionId("dont-know")];
    /// The days of the grid, from Monday.
    pub const DAYS: [&'static str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    /// The parts of a day of the grid.
    pub const PARTS: [&'static str; 3] = ["morning", "afternoon", "evening"];
    /// The values of a part of a day.
    pub const SLOT_VALUES: &'static [OptionId] = &[OptionId("can"), OptionId("maybe"), OptionId("cannot")];
    /// Every part of the week, as `<day>.<part>`.
    pub const SLOTS: [OptionId; 21] = [
        OptionId("mon.morning"),
        OptionId("mon.afternoon"),
        OptionId("mon.evening"),
        OptionId("tue.morning"),
        OptionId("tue.afternoon"),
        OptionId("tue.evening"),
        OptionId("wed.morning"),
        OptionId("wed.afternoon"),
        OptionId("wed.evening"),
        OptionId("thu.morning"),
        OptionId("thu.afternoon"),
        OptionId("thu.evening"),
        OptionId("fri.morning"),
        OptionId("fri.afternoon"),
        OptionId("fri.evening"),
        OptionId("sat.morning"),
        OptionId("sat.afternoon"),
        OptionId("sat.evening"),
        OptionId("sun.morning"),
        OptionId("sun.afternoon"),
        OptionId("sun.evening"),
    ];

    /// Its section's id.
    ///
    /// A question's section is of one list only, so that the id alone tells the list.
    pub fn section(&self) -> SectionId {
        self.id.section()
    }

    /// Its own name within the section.
    pub fn name(&self) -> &'static str {
        self.id.name()
    }

    /// The list it stands in.
    pub fn list(&self) -> &'static List {
        list_with(self.section()).expect("every question stands in a list")
    }

    /// The options to choose from; empty where the type has none of its own.
    pub fn options(&self) -> &'static [Choice] {
        match self.kind {
            Kind::One { options } | Kind::Many { options } | Kind::Ladder { options } => options,
            _ => &[],
        }
    }

    /// The items to judge one by one; empty where the type has none.
    pub fn items(&self) -> &'static [Choice] {
        match self.kind {
            Kind::Items { items, .. } => items,
            _ => &[],
        }
    }

    /// The id of the option, item of a pick list, or step with this value, if there is one.
    pub fn option(&self, value: impl AsRef<str>) -> Option<OptionId> {
        let value = value.as_ref();
        match self.kind {
            Kind::Pick { list } => pick_list(list)?.item(value).map(|item| item.code),
            Kind::SelfView { .. } => Self::SELF_VIEW.iter().copied().find(|step| *step == value),
            _ => self.options().iter().find(|option| option.id == value).map(|option| option.id),
        }
    }

    /// Whether some of its options or items, not the whole question, are sensitive.
    pub fn has_sensitive_choices(&self) -> bool {
        self.options().iter().chain(self.items()).any(|choice| choice.sensitive)
    }
}
