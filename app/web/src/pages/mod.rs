//! A page for each route.

mod about;
mod file_actions;
mod help;
pub mod invitation;
mod not_found;
mod overview;
mod question;
pub mod reflection;
pub mod session;
mod summary;

pub use about::About;
pub use help::Help;
pub use invitation::{Klantmanager, Letter, OpenInvitation};
pub use not_found::NotFound;
pub use overview::Overview;
pub use question::QuestionPage;
pub use reflection::{Comparison, OwnPage, ReflectionList, ReflectionLists};
pub use session::SessionPage;
pub use summary::SummaryPage;
