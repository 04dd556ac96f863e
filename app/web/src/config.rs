//! `config.json`: the settings of the gemeente that hosts the site. Without the file, every setting has its default.
//!
//! *Boundary*: reads untrusted text; what does not fit counts as absent.

use crate::platform::fetch;
use mijn_verhaal_core::questionnaire::{List, OptionId, pick_list};
use serde_json::Value;

/// The settings of the gemeente.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Config {
    /// The code of the gemeente, as CBS writes it (`GM0344`).
    pub gemeente: Option<String>,
    /// Its phone number, which people can trust.
    pub phone: Option<String>,
    /// The ids of the reflection lists that are switched on; all, if none are named.
    pub lists: Option<Vec<String>>,
}

impl Config {
    /// Fetches it: the default if there is none, or it is unreadable.
    pub async fn fetch() -> Self {
        // Not in the build's folder: a host changes it without a build.
        let text = fetch::fetch_text("config.json").await.unwrap_or_default();
        let file: Value = serde_json::from_str(&text).unwrap_or_default();
        let text = |value: &Value| value.as_str().map(str::to_owned);
        Self {
            gemeente: text(&file["gemeente"]),
            phone: text(&file["phone"]),
            lists: file["lists"].as_array().map(|lists| lists.iter().filter_map(text).collect()),
        }
    }

    /// Whether a reflection list is switched on.
    pub fn has(&self, list: &List) -> bool {
        self.lists.as_ref().is_none_or(|lists| lists.iter().any(|id| list.id == id.as_str()))
    }

    /// The code of the gemeente, if there is such a gemeente.
    pub fn gemeente(&self) -> Option<OptionId> {
        pick_list("gemeenten")?.item(self.gemeente.as_deref()?).map(|item| item.code)
    }

    /// Whether a phone number is the one of the gemeente: written with other spaces, it is the same.
    pub fn is_known(&self, phone: &str) -> bool {
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        self.phone.as_ref().is_some_and(|known| digits(known) == digits(phone))
    }
}
