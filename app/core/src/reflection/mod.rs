//! The results of the reflection lists: a page for the person alone, and two views of a theme compared.
//!
//! Nothing is counted, ranked or graded. A difference between two views is where a dialogue can start.
//!
//! # Examples
//!
//! ```
//! use mijn_verhaal_core::{
//!     answers::{Answer, Given, Sheet, Value},
//!     questionnaire,
//!     reflection::compare,
//!     summary::Disclosed,
//! };
//!
//! let sheet = |list: &str, question: &str, step: &str| {
//!     let mut sheet = Sheet::new(questionnaire::list(list).expect("it exists"), "2026-11-22T10:00:00.000Z");
//!     let question = questionnaire::question(question).expect("it exists");
//!     let step = question.option(step).map(Value::One);
//!     sheet.set(question, Given::new(step, None).map(Answer::Given));
//!     Disclosed::of(&sheet)
//! };
//! // "Do I also meet clients when there is no problem?" and "do you only hear from them when there is a problem?"
//! let pairs = compare(&sheet("klanten", "klanten.5", "yes"), &sheet("mirror-klanten", "mirror-klanten.5", "yes"));
//! assert_eq!(pairs[0].professional.question.id, "klanten.5");
//! assert_eq!(pairs[0].difference, Some(2), "opposite views come first");
//! ```

mod mirror;
mod own_page;

pub use mirror::{Pair, compare, difference, looking_back};
pub use own_page::{OwnPage, View};
