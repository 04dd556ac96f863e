//! The reflection lists: which there are, one list, the page of one's own, and two sides next to each other.

mod comparison;
mod list;
mod lists;
mod looking_back;
mod own_page;

pub use comparison::Comparison;
pub use list::ReflectionList;
pub use lists::ReflectionLists;
pub use looking_back::LookingBack;
pub use own_page::OwnPage;

use crate::i18n::{self, Language, Room, dutch};

/// Makes sure that the texts of the lists are there in Dutch, which every document of this site has, and in another language.
async fn load_document(own: &'static Language) -> bool {
    for language in [dutch(), own] {
        for room in [Room::Site, Room::Reflection] {
            if i18n::load(language.code, room).await.is_err() {
                return false;
            }
        }
    }
    true
}
