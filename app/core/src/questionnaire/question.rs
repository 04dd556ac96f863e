//! A question, and the shape of the answers to it.

use super::{Condition, OptionId, QuestionId, SectionId, pick_list};

/// One question, on one screen of a phone.
#[derive(Debug)]
pub struct Question {
    /// Its id, `<section>.<name>`. The message with its texts has the same name with a `-`: `home-childcare`.
    pub id: QuestionId,
    /// The name of its pictogram.
    pub icon: Option<&'static str>,
    /// The shape of its answer.
    pub kind: Kind,
    /// Whether the short version asks it.
    pub short: bool,
    /// Whether it is sensitive as a whole: it is shown to nobody unless the person chooses so, and skipped, refused and withheld
    /// look the same.
    pub sensitive: bool,
    /// Whether it takes own words beside the choice.
    pub own: bool,
    /// Whether its answer is the section's axis of the rose.
    pub rose: bool,
    /// Whether it offers "I don't know".
    pub dont_know: bool,
    /// Whether it offers "I'd rather not say".
    pub rather_not: bool,
    /// The condition on which it is asked; always, if none.
    pub shown_if: Option<Condition>,
    /// The id of the heading that starts at this question, whose text is the message `heading-<list>-<id>`.
    pub heading: Option<&'static str>,
    /// The questions of the mirror that ask the same from the other side. The relation is symmetric.
    pub mirrors: &'static [QuestionId],
    /// Whether a group can vote on it, though it is answered in words.
    pub vote: bool,
    /// Whether it can be answered with a recording.
    pub voice: bool,
}

/// The shape of the answers to a question.
#[derive(Debug)]
pub enum Kind {
    /// Exactly one option.
    One {
        /// The options.
        options: &'static [Choice],
    },
    /// One item of a pick list.
    Pick {
        /// The id of the pick list.
        list: &'static str,
    },
    /// Any number of options.
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
    /// A whole number between two bounds, inclusive.
    Number {
        /// The least.
        min: i32,
        /// The most.
        max: i32,
    },
    /// A year from `min` to the current one.
    Year {
        /// The earliest.
        min: i32,
    },
    /// Free text.
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
    /// Activities, shown beside the steps of the participation ladder in the summary.
    Ladder {
        /// The activities.
        options: &'static [Choice],
    },
    /// A self-assessment in the four steps of [`Question::SELF_VIEW`], of the reflection lists.
    SelfView {
        /// What a "yes" says about the organisation.
        polarity: Polarity,
    },
}

/// What a "yes" says about the organisation. It is used to compare two views of a theme, and never shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Polarity {
    /// Something good.
    Good,
    /// Something bad: "do you only hear from them when there is a problem?"
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
    /// Whether choosing it deselects the others ("none of these").
    pub exclusive: bool,
    /// Whether it is sensitive though the question is not: it is shown only if the person chooses to.
    pub sensitive: bool,
    /// The step of the participation ladder it belongs to, 1 to 6; none for options of other questions.
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
        /// Whether own words are taken instead.
        own: bool,
    },
    /// One of a few options.
    One {
        /// The options.
        options: &'static [OptionId],
    },
    /// A whole number between two bounds, inclusive.
    Number {
        /// The least.
        min: i32,
        /// The most.
        max: i32,
    },
    /// A box to tick.
    Check,
    /// A date.
    Date,
    /// Free text.
    Text,
}

impl Levels {
    /// The three values, in the order they are shown.
    pub fn values(self) -> &'static [OptionId] {
        match self {
            Self::CanDo => &[OptionId("not-yet"), OptionId("with-help"), OptionId("yes")],
            Self::Knowing => &[OptionId("know"), OptionId("heard"), OptionId("explain")],
        }
    }
}

/// A question is the one with its id, whatever edition of the content it is from.
impl PartialEq for Question {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Question {}

impl Question {
    /// Whether its answer, or a field of it, is chosen from a pick list.
    pub fn has_picks(&self) -> bool {
        match &self.kind {
            Kind::Pick { .. } => true,
            Kind::Repeat { fields, .. } => fields.iter().any(|field| matches!(field.kind, FieldKind::Pick { .. })),
            _ => false,
        }
    }

    /// The steps of a self-view.
    pub const SELF_VIEW: &'static [OptionId] =
        &[OptionId("yes"), OptionId("partly"), OptionId("not-yet"), OptionId("dont-know")];
    /// The days of the week, from Monday.
    pub const DAYS: [&'static str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    /// The parts of a day.
    pub const PARTS: [&'static str; 3] = ["morning", "afternoon", "evening"];
    /// The values a part of the week can have.
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

    /// The section it belongs to.
    pub fn section(&self) -> SectionId {
        self.id.section()
    }

    /// Its name within the section, such as `childcare`.
    pub fn name(&self) -> &'static str {
        self.id.name()
    }

    /// The options to choose from; empty where the kind has none of its own.
    pub fn options(&self) -> &'static [Choice] {
        match self.kind {
            Kind::One { options } | Kind::Many { options } | Kind::Ladder { options } => options,
            _ => &[],
        }
    }

    /// The items to judge one by one; empty where the kind has none.
    pub fn items(&self) -> &'static [Choice] {
        match self.kind {
            Kind::Items { items, .. } => items,
            _ => &[],
        }
    }

    /// Looks up the option, item of a pick list, or step of a self-view with this value, which may be any text.
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
