//! The lazy parts of the program: what the first page does not need is split off by the build (`app/split`) and loaded when it is opened.
//!
//! Each function here is compiled into the part that its attribute names, and returns a function that draws: awaiting it loads the part. A part that
//! cannot be loaded is an error, and the next call tries again. Use few part names: code that two parts share becomes a file of its own.
//!
//! *Invariant*: no other module names a part.

use crate::{
    components::{control, field::Field},
    features::{about, files, handover, invitation, profiles, received, recording, reflection, session, summary},
};
use leptos::prelude::*;
use mijn_verhaal_core::{
    questionnaire::{self, List, ListId, Question},
    route::Route,
};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// Draws the page of a route.
pub type DrawPage = fn(Route) -> AnyView;

/// A loaded part, or why it could not be loaded.
pub type Loaded<T> = Result<T, SplitLoaderError>;

/// Controls that few questions need: pick lists, numbers, records, the week.
#[wasm_split(controls, fallible)]
pub fn rare_controls() -> Loaded<fn(Field) -> AnyView> {
    Ok(control::rare)
}

/// The summary and handing it over.
#[wasm_split(summary, fallible)]
pub fn summary() -> Loaded<DrawPage> {
    Ok(summary_page)
}

fn summary_page(_: Route) -> AnyView {
    let handover: fn() -> AnyView = || view! { <handover::Handover /> }.into_any();
    view! { <summary::SummaryPage handover /> }.into_any()
}

/// Saving, opening and erasing answers: what is below an overview.
#[wasm_split(files, fallible)]
pub fn files() -> Loaded<fn(&'static List) -> AnyView> {
    Ok(file_actions)
}

fn file_actions(list: &'static List) -> AnyView {
    view! { <files::FileActions list /> }.into_any()
}

/// Pages about the device and the people on it, and pages of text.
#[wasm_split(files, fallible)]
pub fn texts_and_profiles() -> Loaded<DrawPage> {
    Ok(text_or_profile_page)
}

fn text_or_profile_page(route: Route) -> AnyView {
    match route {
        Route::About => view! { <about::about::About /> }.into_any(),
        Route::Pause => view! { <about::pause::Pause /> }.into_any(),
        Route::NotMine => view! { <profiles::not_mine::NotMine /> }.into_any(),
        Route::People => view! { <profiles::people::People /> }.into_any(),
        _ => view! { <about::help::Help /> }.into_any(),
    }
}

/// Answering a question by voice.
#[wasm_split(recording, fallible)]
pub fn spoken_answer() -> Loaded<fn(&'static Question) -> AnyView> {
    Ok(draw_spoken_answer)
}

fn draw_spoken_answer(question: &'static Question) -> AnyView {
    view! { <recording::voice::SpokenAnswer question /> }.into_any()
}

/// The studio for recordings.
#[wasm_split(recording, fallible)]
pub fn studio() -> Loaded<DrawPage> {
    Ok(studio_page)
}

fn studio_page(_: Route) -> AnyView {
    view! { <recording::studio::Record /> }.into_any()
}

/// The pages of the reflection lists, those of their questions excepted.
#[wasm_split(desk, fallible)]
pub fn reflection() -> Loaded<DrawPage> {
    Ok(reflection_page)
}

fn reflection_page(route: Route) -> AnyView {
    let list = |id: ListId| questionnaire::list(id);
    let files: fn(&'static List) -> AnyView = file_actions;
    match route {
        Route::Overview(id) => list(id).map(|list| view! { <reflection::ReflectionList list files /> }.into_any()),
        Route::Summary(id) => list(id).map(|list| view! { <reflection::OwnPage list /> }.into_any()),
        Route::Comparison(id) => list(id).map(|list| view! { <reflection::Comparison list /> }.into_any()),
        _ => Some(view! { <reflection::ReflectionLists /> }.into_any()),
    }
    .unwrap_or_else(not_found)
}

/// What the other side of a theme asks, under the answer to a question of a reflection list.
#[wasm_split(desk, fallible)]
pub fn looking_back() -> Loaded<fn(&'static Question) -> AnyView> {
    Ok(draw_looking_back)
}

fn draw_looking_back(question: &'static Question) -> AnyView {
    view! { <reflection::LookingBack question /> }.into_any()
}

/// A session with a group.
#[wasm_split(session, fallible)]
pub fn session() -> Loaded<DrawPage> {
    Ok(session_page)
}

fn session_page(route: Route) -> AnyView {
    match route {
        Route::Session(step) => view! { <session::SessionPage step /> }.into_any(),
        _ => not_found(),
    }
}

/// Making an invitation, and the letter.
#[wasm_split(desk, fallible)]
pub fn invitation() -> Loaded<DrawPage> {
    Ok(invitation_page)
}

fn invitation_page(route: Route) -> AnyView {
    match route {
        Route::Letter => view! { <invitation::Letter /> }.into_any(),
        _ => view! { <invitation::Klantmanager /> }.into_any(),
    }
}

/// Opening an invitation.
#[wasm_split(open_invitation, fallible)]
pub fn open_invitation() -> Loaded<DrawPage> {
    Ok(open_invitation_page)
}

fn open_invitation_page(route: Route) -> AnyView {
    match route {
        Route::Invitation(preset) => view! { <invitation::OpenInvitation preset /> }.into_any(),
        _ => not_found(),
    }
}

/// Receiving a summary.
#[wasm_split(desk, fallible)]
pub fn received() -> Loaded<DrawPage> {
    Ok(received_page)
}

fn received_page(route: Route) -> AnyView {
    match route {
        Route::Received(code) => view! { <received::ReceivedPage code /> }.into_any(),
        _ => not_found(),
    }
}

/// The page for an address that leads nowhere.
pub fn not_found() -> AnyView {
    view! { <about::not_found::NotFound /> }.into_any()
}
