//! The path of sections: the current one, and the progress in each.

use super::link::skipped_link;
use crate::{
    i18n::{language, msg, progress_text, tr},
    state,
};
use leptos::prelude::*;
use mijn_verhaal_core::{questionnaire::Question, route::Route, walk};

/// A step for each section with relevant questions; the section of this question is the current one.
#[component]
pub fn SectionPath(question: &'static Question) -> impl IntoView {
    let current = question.section();
    let sheet = state::sheets().of(question.list()).sheet;
    view! {
        <nav class="path" aria-label=tr(msg::PATH)>
            <ol>
                {move || {
                    sheet
                        .with(walk::stops)
                        .into_iter()
                        .map(|stop| view! { <Step stop current=stop.section.id == current /> })
                        .collect_view()
                }}
            </ol>
        </nav>
    }
}

#[component]
fn Step(stop: walk::Stop, current: bool) -> impl IntoView {
    let walk::Stop { section, progress, first, .. } = stop;
    let state = match (current, progress.is_done()) {
        (true, _) => "is-current",
        (false, true) => "is-done",
        (false, false) => "is-open",
    };
    let name = move || format!("{} — {}", language().section(section), progress_text(progress));
    view! {
        <li class=format!("path__step {state}") aria-current=current.then_some("step")>
            <a {..skipped_link(Route::question(first))}>
                <span class="vh">{name}</span>
                <span class="path__part" style:--part=format!("{}%", 100 * progress.seen / progress.total.max(1))></span>
            </a>
        </li>
    }
}
