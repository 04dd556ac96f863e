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
                .map(|(section, progress)| (section, progress.seen, progress.total))
                .collect::<Vec<_>>()
        })
    };
    view! {
        <nav class="path" aria-label=move || t(msg::PATH)>
            <ol>
                {move || {
                    steps()
                        .into_iter()
                        .map(|(section, seen, total)| view! { <Step section seen total current=section.id == current /> })
                        .collect_view()
                }}
            </ol>
        </nav>
    }
}

#[component]
fn Step(section: &'static Section, seen: usize, total: usize, current: bool) -> impl IntoView {
    let state = match (current, seen == total) {
        (true, _) => "is-current",
        (false, true) => "is-done",
        (false, false) => "is-open",
    };
    let first = section.questions.first().map(|question| Route::Question(question.id.to_owned()).to_string());
    let name = move || {
        let progress = t_with(msg::PROGRESS_OF_SECTION, &[("done", seen.into()), ("total", total.into())]);
        format!("{} — {progress}", language().section(section))
    };
    view! {
        <li class=format!("path__step {state}") aria-current=current.then_some("step")>
            <a href=first tabindex="-1">
                <span class="vh">{name}</span>
                <span class="path__part" style:--part=format!("{}%", 100 * seen / total.max(1))></span>
            </a>
        </li>
    }
}
