//! Routes: where in the site a person is, as the fragment of the address (CONTRACT.md, *Fragments*).
//!
//! Only what this version can show is a route; everything else parses to [`Route::Unknown`], a friendly page.

use crate::questionnaire::{self, INTAKE, List, ListId, Question};
use std::fmt;

/// A place in the site.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Route {
    /// `#/`
    Start,
    /// `#/taal/<language>`: opens in a language.
    Language(String),
    /// `#/intake` or `#/reflectie/<list>`: the overview of the list with this id.
    Overview(ListId),
    /// `#/intake/<section>/<question>` or `#/reflectie/<list>/<n>`, held as the question's id. There may be no such question.
    Question(String),
    /// `#/samenvatting` or `#/reflectie/<list>/overzicht`: what came of the list with this id.
    Summary(ListId),
    /// `#/reflectie`: the reflection lists.
    Reflection,
    /// `#/reflectie/<list>/vergelijk`: the list with this id beside its mirror.
    Comparison(ListId),
    /// `#/klankbord` and its steps: a session with a group.
    Session(Step),
    /// `#/klantmanager`: making an invitation.
    Klantmanager,
    /// `#/klantmanager/uitnodiging`: the invitation that was made.
    Letter,
    /// `#/u/<preset>`: opening an invitation. See [`crate::invitation`].
    Invitation(String),
    /// `#/o/` and `#/o/<code>`: receiving a summary that is handed over, with its code or without. See [`crate::handover`].
    Received(String),
    /// `#/uitleg`: how it works, and privacy.
    About,
    /// `#/pauze`: to rest; everything is kept.
    Pause,
    /// `#/niet-mijn`: before answering on somebody else's device, where nothing is kept.
    NotMine,
    /// `#/inspreken`: recording the readings.
    Record,
    /// `#/wie`: who is here, on a device that people share, and the lock on their answers.
    People,
    /// `#/hulp`: help in need.
    Help,
    /// A fragment that is none of these.
    Unknown,
}

/// A step of a session with a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// `#/klankbord` and `#/klankbord/voorbereiden`: preparing it.
    Prepare,
    /// `#/klankbord/samen`: one question large on the screen.
    Together,
    /// `#/klankbord/doorgeven`: the tablet goes round.
    Pass,
    /// `#/klankbord/uitkomst`: what the group answered.
    Results,
    /// `#/klankbord/verslag`: the report.
    Report,
    /// `#/klankbord/einde`: wiping it from the tablet.
    End,
}

impl Step {
    /// Every step, in order.
    pub const ALL: [Self; 6] = [Self::Prepare, Self::Together, Self::Pass, Self::Results, Self::Report, Self::End];

    /// Its name in the fragment.
    pub fn id(self) -> &'static str {
        match self {
            Self::Prepare => "voorbereiden",
            Self::Together => "samen",
            Self::Pass => "doorgeven",
            Self::Results => "uitkomst",
            Self::Report => "verslag",
            Self::End => "einde",
        }
    }
}

impl Route {
    /// Reads a fragment, with or without its `#`. Never fails.
    pub fn parse(fragment: &str) -> Self {
        let path = fragment.trim_start_matches('#');
        if let Some(preset) = path.strip_prefix("/u/") {
            return Self::Invitation(preset.to_owned());
        }
        if let Some(code) = path.strip_prefix("/o/") {
            return Self::Received(code.to_owned());
        }
        let path = path.trim_matches('/');
        let parts: Vec<_> = path.split('/').collect();
        match parts.as_slice() {
            [""] => Self::Start,
            ["taal", language] => Self::Language((*language).to_owned()),
            ["intake"] => Self::Overview(INTAKE),
            ["intake", section, name] => Self::Question(format!("{section}.{name}")).within(INTAKE),
            ["samenvatting"] => Self::Summary(INTAKE),
            ["reflectie"] => Self::Reflection,
            ["reflectie", list, rest @ ..] => match reflection(list) {
                Some(list) => Self::of_reflection(list, rest),
                None => Self::Unknown,
            },
            ["klankbord"] => Self::Session(Step::Prepare),
            ["klankbord", step] => {
                Step::ALL.into_iter().find(|known| known.id() == *step).map_or(Self::Unknown, Self::Session)
            }
            ["klantmanager"] => Self::Klantmanager,
            ["klantmanager", "uitnodiging"] => Self::Letter,
            ["o"] => Self::Received(String::new()),
            ["uitleg"] => Self::About,
            ["pauze"] => Self::Pause,
            ["niet-mijn"] => Self::NotMine,
            ["inspreken"] => Self::Record,
            ["wie"] => Self::People,
            ["hulp"] => Self::Help,
            _ => Self::Unknown,
        }
    }

    fn of_reflection(list: &'static List, rest: &[&str]) -> Self {
        match rest {
            [] => Self::Overview(list.id),
            ["overzicht"] => Self::Summary(list.id),
            ["vergelijk"] => list.mirror().map_or(Self::Unknown, |_| Self::Comparison(list.id)),
            [name] => Self::Question(format!("{}.{name}", list.id)).within(list.id),
            _ => Self::Unknown,
        }
    }

    /// A question that stands in another list has another address.
    fn within(self, list: ListId) -> Self {
        match &self {
            Self::Question(id) if list_of(id).is_some_and(|found| found.id != list) => Self::Unknown,
            _ => self,
        }
    }

    /// The page of a question.
    pub fn question(question: &Question) -> Self {
        Self::Question(question.id.as_str().to_owned())
    }

    /// The first parts of the addresses that belong to the desk's program: reflection, sessions with a group, klantmanagers,
    /// receiving, recording.
    /// `app/web/index.html` knows them too.
    pub const DESK: [&str; 5] = ["reflectie", "klankbord", "klantmanager", "o", "inspreken"];

    /// Whether a fragment is an address of the desk's program; all others are the phone's.
    pub fn is_of_desk(fragment: &str) -> bool {
        let room = fragment.trim_start_matches('#').trim_matches('/').split('/').next().unwrap_or_default();
        Self::DESK.contains(&room)
    }

    /// The list whose answers this place shows or changes.
    pub fn list(&self) -> Option<&'static List> {
        match self {
            Self::Overview(id) | Self::Summary(id) | Self::Comparison(id) => questionnaire::list(id),
            Self::Question(id) => list_of(id),
            _ => None,
        }
    }
}

fn reflection(id: &str) -> Option<&'static List> {
    questionnaire::list(id).filter(|list| list.reflection.is_some())
}

fn list_of(question: &str) -> Option<&'static List> {
    questionnaire::list_with(question.split_once('.')?.0)
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start | Self::Unknown => f.write_str("#/"),
            Self::Language(language) => write!(f, "#/taal/{language}"),
            Self::Overview(INTAKE) => f.write_str("#/intake"),
            Self::Overview(list) => write!(f, "#/reflectie/{list}"),
            Self::Question(id) => {
                let room =
                    if list_of(id).is_some_and(|list| list.reflection.is_some()) { "reflectie" } else { "intake" };
                write!(f, "#/{room}/{}", id.replacen('.', "/", 1))
            }
            Self::Summary(INTAKE) => f.write_str("#/samenvatting"),
            Self::Summary(list) => write!(f, "#/reflectie/{list}/overzicht"),
            Self::Reflection => f.write_str("#/reflectie"),
            Self::Comparison(list) => write!(f, "#/reflectie/{list}/vergelijk"),
            Self::Session(Step::Prepare) => f.write_str("#/klankbord"),
            Self::Session(step) => write!(f, "#/klankbord/{}", step.id()),
            Self::Klantmanager => f.write_str("#/klantmanager"),
            Self::Letter => f.write_str("#/klantmanager/uitnodiging"),
            Self::Invitation(preset) => write!(f, "#/u/{preset}"),
            Self::Received(code) => write!(f, "#/o/{code}"),
            Self::About => f.write_str("#/uitleg"),
            Self::Pause => f.write_str("#/pauze"),
            Self::NotMine => f.write_str("#/niet-mijn"),
            Self::Record => f.write_str("#/inspreken"),
            Self::People => f.write_str("#/wie"),
            Self::Help => f.write_str("#/hulp"),
        }
    }
}
