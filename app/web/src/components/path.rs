//! The path of sections: where a person is, and what is done. Nothing nags.

use crate::{
    app::app,
    i18n::{language, msg, t, t_with},
};
use leptos::prelude::*;
use mijn_verhaal_core::{questionnaire::Section, route::Route, walk};

/// A step for each section that has questions on screen; the section with this id is the current one.
#[component]
pub fn SectionPath(current: &'static str) -> impl IntoView {
    let sheet = app().answers.sheet;
    let steps = move || {
        sheet.with(|sheet| {
            let sections = sheet.list().sections.iter();
            sections
                .map(|section| (section, walk::progress(sheet, section)))
                .filter(|(_, progress)| progress.total > 0)
                .map(|(section, progress)| {
                    let mut questions = walk::on_screen(sheet).filter(|question| question.section() == section.id);
                    (section, progress, questions.next().map(|question| question.id))
                })
                .collect::<Vec<_>>()
        })
    };
    view! {
        <nav class="path" aria-label=move || t(msg::PATH)>
            <ol>
                {move || {
                    steps()
                        .into_iter()
                        .map(|(section, progress, first)| view! { <Step section progress first current=section.id == current /> })
                        .collect_view()
                }}
            </ol>
        </nav>
    }
}

#[component]
fn Step(
    section: &'static Section,
    progress: walk::Progress,
    first: Option<&'static str>,
    current: bool,
) -> impl IntoView {
    let state = match (current, progress.is_done()) {
        (true, _) => "is-current",
        (false, true) => "is-done",
        (false, false) => "is-open",
    };
    let first = first.map(|id| Route::Question(id.to_owned()).to_string());
    let name = move || {
        let progress =
            t_with(msg::PROGRESS_OF_SECTION, &[("done", progress.answered.into()), ("total", progress.total.into())]);
        format!("{} — {progress}", language().section(section))
    };
    view! {
        <li class=format!("path__step {state}") aria-current=current.then_some("step")>
            <a href=first tabindex="-1">
                <span class="vh">{name}</span>
                <span class="path__part" style:--part=format!("{}%", 100 * progress.seen / progress.total.max(1))></span>
            </a>
        </li>
    }
}
