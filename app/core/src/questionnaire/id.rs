//! Ids: the names by which files, codes, texts and controls refer to the content.
//!
//! Each is a name of the compiled content and nothing more: one pointer and a length, no allocation, no check. They differ in
//! type, so that the id of an option cannot be looked up as the id of a question. What arrives from outside is text, and is
//! looked up: see [`question`](super::question), [`list`](super::list), [`Question::option`](super::Question::option).

use serde::{Serialize, Serializer};
use std::{borrow::Borrow, fmt, ops::Deref};

macro_rules! ids {
    ($($(#[$docs:meta])* $name:ident;)+) => {$(
        $(#[$docs])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub(super) &'static str);

        impl $name {
            /// An id by its text. Whether the content has it is not checked.
            pub const fn new(id: &'static str) -> Self {
                Self(id)
            }

            /// The text of the id, as it is written in files.
            pub const fn as_str(self) -> &'static str {
                self.0
            }
        }

        impl Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.0
            }
        }

        impl From<$name> for &'static str {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        /// Ids order and compare as their text does, so that a map by id can be searched by text.
        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.0)
            }
        }

        /// As its text: `"home.childcare"`.
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(self.0, f)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.0)
            }
        }
    )+};
}

ids! {
    /// The id of a [`List`](super::List), such as `intake`.
    ListId;

    /// The id of a [`Section`](super::Section), such as `home`. No two lists have a section of the same id.
    SectionId;

    /// The id of a [`Question`](super::Question): `<section>.<name>`, such as `home.childcare`.
    ///
    /// ```
    /// use mijn_verhaal_core::questionnaire::{self, QuestionId};
    ///
    /// const CHILDCARE: QuestionId = QuestionId::new("home.childcare");
    /// let question = questionnaire::question(CHILDCARE).expect("the intake asks about childcare");
    /// assert_eq!(question.id, CHILDCARE);
    /// assert_eq!(CHILDCARE.section(), "home");
    /// ```
    QuestionId;

    /// The id of something to choose: an option, an item or its level, a part of the week, or the code of an item of a pick list.
    OptionId;
}

impl QuestionId {
    /// The section it is in: what comes before the first full stop.
    pub fn section(self) -> SectionId {
        SectionId(self.0.split_once('.').map_or(self.0, |(section, _)| section))
    }

    /// Its own name within the section: what comes after the first full stop.
    pub fn name(self) -> &'static str {
        self.0.split_once('.').map_or(self.0, |(_, name)| name)
    }
}
