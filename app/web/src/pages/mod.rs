//! A page for each route: those of the phone's program, and those of the desk's.

mod about;
mod file_actions;
mod help;
pub mod invitation;
mod not_found;
mod not_mine;
mod overview;
mod pause;
mod people;
mod question;
pub mod received;
pub mod record;
pub mod reflection;
pub mod session;
pub mod summary;

use crate::{
    components::{in_languages::InLanguages, voice::SpokenAnswer},
    i18n::{Room, language},
    more::{Later, LaterVoice},
};
use leptos::prelude::*;
use mijn_verhaal_core::{
    questionnaire::{self, List, ListId, Question},
    route::Route,
};

/// The pages of a program.
pub type Pages = fn(Route) -> AnyView;

/// The pages of a phone.
pub fn of_phone(route: Route) -> AnyView {
    match route {
        Route::Start | Route::Language(_) => ().into_any(),
        Route::Overview(_) => view! { <overview::Overview /> }.into_any(),
        Route::Question(id) => of_question(&id, |question| {
            let voice: fn(_) -> _ = |question| view! { <LaterVoice question /> }.into_any();
            view! { <question::QuestionPage question voice /> }.into_any()
        }),
        Route::Summary(_) | Route::About | Route::Help | Route::Pause | Route::NotMine | Route::People => {
            view! { <Later route /> }.into_any()
        }
        Route::Invitation(preset) => view! { <invitation::OpenInvitation preset /> }.into_any(),
        _ => view! { <not_found::NotFound /> }.into_any(),
    }
}

/// The pages of a phone that are opened later.
pub fn of_more(route: Route) -> AnyView {
    match route {
        Route::Summary(_) => view! { <summary::SummaryPage /> }.into_any(),
        Route::About => view! { <about::About /> }.into_any(),
        Route::Pause => view! { <pause::Pause /> }.into_any(),
        Route::NotMine => view! { <not_mine::NotMine /> }.into_any(),
        Route::People => view! { <people::People /> }.into_any(),
        Route::Overview(list) => of_list(list, |list| view! { <file_actions::FileActions list /> }.into_any()),
        Route::Question(id) => of_question(&id, |question| view! { <SpokenAnswer question /> }.into_any()),
        _ => view! { <help::Help /> }.into_any(),
    }
}

/// The texts these pages need.
pub fn rooms_of_more(route: &Route) -> &'static [Room] {
    match route {
        Route::Summary(_) => summary::ROOMS,
        Route::About | Route::Help | Route::Pause => &[Room::Site, Room::About],
        Route::Question(_) => &[Room::Site, Room::Voice],
        Route::Overview(_) | Route::NotMine | Route::People => &[Room::Site, Room::Files],
        _ => &[],
    }
}

/// The pages of a desk.
pub fn of_desk(route: Route) -> AnyView {
    match route {
        Route::Overview(list) => of_list(list, |list| view! { <reflection::ReflectionList list /> }.into_any()),
        Route::Question(id) => of_question(&id, |question| {
            let other_side: fn(_) -> _ = |question| view! { <reflection::LookingBack question /> }.into_any();
            let voice: fn(_) -> _ = |question| view! { <SpokenAnswer question /> }.into_any();
            view! { <question::QuestionPage question voice other_side /> }.into_any()
        }),
        Route::Summary(list) => of_list(list, |list| view! { <reflection::OwnPage list /> }.into_any()),
        Route::Comparison(list) => of_list(list, |list| view! { <reflection::Comparison list /> }.into_any()),
        Route::Reflection => view! { <reflection::ReflectionLists /> }.into_any(),
        Route::Session(step) => view! { <session::SessionPage step /> }.into_any(),
        Route::Klantmanager => view! { <invitation::Klantmanager /> }.into_any(),
        Route::Letter => view! { <invitation::Letter /> }.into_any(),
        Route::Received(code) => view! { <received::ReceivedPage code /> }.into_any(),
        Route::Record => view! { <record::Record /> }.into_any(),
        Route::People => view! { <InLanguages rooms=people::ROOMS languages=Signal::derive(|| vec![language()]) let:_languages><people::People /></InLanguages> }.into_any(),
        _ => view! { <not_found::NotFound /> }.into_any(),
    }
}

fn of_question(id: &str, page: impl FnOnce(&'static Question) -> AnyView) -> AnyView {
    questionnaire::question(id).map(page).unwrap_or_else(|| view! { <not_found::NotFound /> }.into_any())
}

fn of_list(id: ListId, page: impl FnOnce(&'static List) -> AnyView) -> AnyView {
    questionnaire::list(id).map(page).unwrap_or_else(|| view! { <not_found::NotFound /> }.into_any())
}
