//! Routes: which page is open, as the fragment of the address (`#/intake/home/childcare`).
//!
//! Fragments are stable: people keep links to them, and gemeenten print them. A fragment that this version does not know parses
//! to [`Route::Unknown`], which has a page of its own; nothing is lost by opening one.

use crate::questionnaire::{self, INTAKE, List, ListId, Question};
use std::fmt;

/// A page of the site.
///
/// `Display` writes the fragment that [`Route::parse`] reads back as the same route.
///
/// # Examples
///
/// ```
/// use mijn_verhaal_core::route::Route;
///
/// let route = Route::parse("#/intake/home/childcare");
/// assert_eq!(route, Route::Question("home.childcare".into()));
/// assert_eq!(route.to_string(), "#/intake/home/childcare");
/// assert_eq!(Route::parse("#/no/such/page"), Route::Unknown);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Route {
    /// `#/`
    Start,
    /// `#/taal/<language>`: opens in a language.
    Language(String),
    /// `#/intake` or `#/reflectie/<list>`: the overview of a list.
    Overview(ListId),
    /// `#/intake/<section>/<question>` or `#/reflectie/<list>/<n>`, by the question's id. There may be no such question.
    Question(String),
    /// `#/samenvatting` or `#/reflectie/<list>/overzicht`: the summary of a list.
    Summary(ListId),
    /// `#/reflectie`: the reflection lists.
    Reflection,
    /// `#/reflectie/<list>/vergelijk`: a list compared with its mirror.
    Comparison(ListId),
    /// `#/klankbord` and its steps: a session with a group.
    Session(Step),
    /// `#/klantmanager`: making an invitation.
    Klantmanager,
    /// `#/klantmanager/uitnodiging`: the invitation as a letter.
    Letter,
    /// `#/u/<preset>`: opening an invitation. See [`crate::invitation`].
    Invitation(String),
    /// `#/o/` and `#/o/<code>`: receiving a handed-over summary; the code is empty where it is still to be entered. See
    /// [`crate::handover`].
    Received(String),
    /// `#/uitleg`: how the site works, and privacy.
    About,
    /// `#/pauze`: a page to rest at.
    Pause,
    /// `#/niet-mijn`: starting on somebody else's device, where nothing is saved.
    NotMine,
    /// `#/inspreken`: recording the texts for reading aloud.
    Record,
    /// `#/wie`: the profiles on a shared device, and the lock on their answers.
    People,
    /// `#/hulp`: help in need.
    Help,
    /// Any other fragment.
    Unknown,
}

/// A step of a session with a group. See [`crate::session`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// `#/klankbord` and `#/klankbord/voorbereiden`: preparing it.
    Prepare,
    /// `#/klankbord/samen`: one question large on the screen.
    Together,
    /// `#/klankbord/doorgeven`: the tablet is passed around.
    Pass,
    /// `#/klankbord/uitkomst`: what the group answered.
    Results,
    /// `#/klankbord/verslag`: the report.
    Report,
    /// `#/klankbord/einde`: deleting the session from the tablet.
    End,
}

impl Step {
    /// Every step, in order.
    pub const ALL: [Self; 6] = [Self::Prepare, Self::Together, Self::Pass, Self::Results, Self::Report, Self::End];

    /// Its name in the fragment, such as `samen`.
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
    /// Parses a fragment, with or without its `#`. Never fails: what it does not know is [`Route::Unknown`].
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

    /// Refuses the address of a question under another list than its own.
    fn within(self, list: ListId) -> Self {
        match &self {
            Self::Question(id) if list_of(id).is_some_and(|found| found.id != list) => Self::Unknown,
            _ => self,
        }
    }

    /// The route of a question.
    pub fn question(question: &Question) -> Self {
        Self::Question(question.id.as_str().to_owned())
    }

    /// The first segments of the addresses of the desk's program: reflection, sessions with a group, klantmanagers, receiving,
    /// recording. `app/web/index.html` lists them too.
    pub const DESK: [&str; 5] = ["reflectie", "klankbord", "klantmanager", "o", "inspreken"];

    /// Whether a fragment is an address of the desk's program; all others belong to the phone's.
    pub fn is_of_desk(fragment: &str) -> bool {
        let segment = fragment.trim_start_matches('#').trim_matches('/').split('/').next().unwrap_or_default();
        Self::DESK.contains(&segment)
    }

    /// The list whose answers this page shows or changes; none for pages without one.
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
                let first =
                    if list_of(id).is_some_and(|list| list.reflection.is_some()) { "reflectie" } else { "intake" };
                write!(f, "#/{first}/{}", id.replacen('.', "/", 1))
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
