//! Routes: where in the site a person is, as the fragment of the address (CONTRACT.md, *Fragments*).
//!
//! Only what this version can show is a route; everything else parses to [`Route::Unknown`], a friendly page.

use std::fmt;

/// A place in the site.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Route {
    /// `#/`
    Start,
    /// `#/taal/<language>`: opens in a language.
    Language(String),
    /// `#/intake`: the overview.
    Overview,
    /// `#/intake/<section>/<question>`, held as the question's id.
    Question(String),
    /// `#/samenvatting`
    Summary,
    /// `#/uitleg`: how it works, and privacy.
    About,
    /// `#/hulp`: help in need.
    Help,
    /// A fragment that is none of these.
    Unknown,
}

impl Route {
    /// Reads a fragment, with or without its `#`. Never fails.
    pub fn parse(fragment: &str) -> Self {
        let path = fragment.trim_start_matches('#').trim_matches('/');
        let parts: Vec<_> = path.split('/').collect();
        match parts.as_slice() {
            [""] => Self::Start,
            ["taal", language] => Self::Language((*language).to_owned()),
            ["intake"] => Self::Overview,
            ["intake", section, name] => Self::Question(format!("{section}.{name}")),
            ["samenvatting"] => Self::Summary,
            ["uitleg"] => Self::About,
            ["hulp"] => Self::Help,
            _ => Self::Unknown,
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start | Self::Unknown => f.write_str("#/"),
            Self::Language(language) => write!(f, "#/taal/{language}"),
            Self::Overview => f.write_str("#/intake"),
            Self::Question(id) => write!(f, "#/intake/{}", id.replacen('.', "/", 1)),
            Self::Summary => f.write_str("#/samenvatting"),
            Self::About => f.write_str("#/uitleg"),
            Self::Help => f.write_str("#/hulp"),
        }
    }
}
