//! Text bundles: the parts of a language's texts, and which pages need which.

use mijn_verhaal_core::{
    questionnaire::{self, INTAKE},
    route::Route,
};

/// A part of a language's texts, in a file of its own: a phone fetches only the texts of the pages that are opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextBundle {
    /// The intake, and what every page needs.
    Site,
    /// The pick lists: countries, languages, occupations, subjects, questions to ask.
    Picks,
    /// The later sections of the intake: the files that begin with `last`.
    LaterSections,
    /// The summary: the files of a language that begin with `summary`.
    Summary,
    /// How it works, and help: the files that begin with `about`.
    About,
    /// Receiving a summary: the files that begin with `received`.
    Received,
    /// The recording studio: the files that begin with `record`.
    Record,
    /// Answering by voice: the files that begin with `voice`.
    Voice,
    /// Saving, opening and erasing answers, profiles and locks: the files that begin with `files`.
    Files,
    /// The reflection lists: the files of a language that begin with `reflection`.
    Reflection,
    /// Invitations: the files that begin with `invitation`.
    Invitation,
    /// Sessions with a group: the files that begin with `session`.
    Session,
}

impl TextBundle {
    /// Every bundle, in the order in which a text is looked up.
    pub const ALL: [Self; 12] = [
        Self::Site,
        Self::Picks,
        Self::LaterSections,
        Self::Summary,
        Self::About,
        Self::Received,
        Self::Record,
        Self::Voice,
        Self::Files,
        Self::Reflection,
        Self::Invitation,
        Self::Session,
    ];

    /// The suffix of its file name, after the code of the language.
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Site => "",
            Self::Picks => "-picks",
            Self::LaterSections => "-last",
            Self::Summary => "-summary",
            Self::About => "-about",
            Self::Received => "-received",
            Self::Record => "-record",
            Self::Voice => "-voice",
            Self::Files => "-files",
            Self::Reflection => "-reflection",
            Self::Invitation => "-invitation",
            Self::Session => "-session",
        }
    }
}

use TextBundle::{
    About, Files, Invitation, LaterSections, Picks, Received, Record, Reflection, Session, Site, Summary, Voice,
};

/// The sections whose questions are in [`TextBundle::Site`]; those of the others are in [`TextBundle::LaterSections`].
const FIRST_SECTIONS: [&str; 5] = ["start", "me", "home", "daily", "language"];

/// The summary: it shows answers to every section, and plays spoken ones.
pub const OF_SUMMARY: &[TextBundle] = &[Site, Picks, LaterSections, Summary, Voice, Files];
/// A received summary.
pub const OF_RECEIVED: &[TextBundle] = &[Site, Picks, LaterSections, Summary, Voice, Files, Received];
/// Invitations: they show the names of lists and sections.
pub const OF_INVITATION: &[TextBundle] = &[Site, Reflection, Invitation];
/// The letter of an invitation.
pub const OF_LETTER: &[TextBundle] = &[Site, Summary, Reflection, Invitation];
/// The recording studio: every text that can be read aloud.
pub const OF_STUDIO: &[TextBundle] = &[Site, LaterSections, About, Voice, Summary, Invitation, Record];
/// The reflection lists.
pub const OF_REFLECTION: &[TextBundle] = &[Site, Summary, Voice, Files, Reflection];
/// Sessions with a group.
pub const OF_SESSION: &[TextBundle] = &[Site, Summary, Reflection, Session];

/// The bundles a page needs before it is drawn.
pub fn of_page(route: &Route) -> &'static [TextBundle] {
    let is_reflection = *route == Route::Reflection || route.list().is_some_and(|list| list.reflection.is_some());
    match route {
        Route::Klantmanager | Route::Invitation(_) => OF_INVITATION,
        Route::Letter => OF_LETTER,
        Route::Session(_) => OF_SESSION,
        Route::Received(_) => OF_RECEIVED,
        Route::Record => OF_STUDIO,
        Route::Summary(INTAKE) => OF_SUMMARY,
        Route::About | Route::Help | Route::Pause => &[Site, About],
        Route::NotMine | Route::People => &[Site, Files],
        _ if is_reflection => OF_REFLECTION,
        Route::Question(id) => match questionnaire::question(id) {
            Some(question) if !FIRST_SECTIONS.contains(&question.section().as_str()) => &[Site, Picks, LaterSections],
            Some(question) if question.has_picks() => &[Site, Picks],
            _ => &[Site],
        },
        _ => &[Site],
    }
}
