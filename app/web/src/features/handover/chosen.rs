//! What goes along with a handover: sensitive answers only when chosen once more, longer texts unless deselected.

use crate::{
    components::inputs::flip,
    i18n::{language, msg, tr},
    state,
};
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::Sheet,
    questionnaire::{Question, QuestionId, intake},
    summary::{Disclosed, choosable},
};

/// Own words of more bytes than this can be deselected: some thirty letters of Arabic or Tigrinya, sixty of Dutch.
const LONG: usize = 60;

/// The choices of what goes along.
#[derive(Clone, Copy)]
pub struct Chosen {
    /// The sensitive questions that go along, out of those included in the summary.
    sensitive: RwSignal<Vec<QuestionId>>,
    /// The questions whose own words are left out.
    without_words: RwSignal<Vec<QuestionId>>,
}

impl Chosen {
    /// No sensitive answers, and all words.
    pub fn new() -> Self {
        Self { sensitive: RwSignal::default(), without_words: RwSignal::default() }
    }

    fn with_all_words(self, sheet: &Sheet) -> Disclosed {
        let sensitive = self.sensitive.get();
        Disclosed::choosing(sheet, |question| sheet.is_shared(question.id) && sensitive.contains(&question.id))
    }

    /// The answers of a sheet that go along.
    pub fn of(self, sheet: &Sheet) -> Disclosed {
        let mut shown = self.with_all_words(sheet);
        for question in self.without_words.get().iter().filter_map(|id| sheet.list().question(id)) {
            shown.leave_out_words(question);
        }
        shown
    }
}

/// The sensitive answers in the summary: each goes along only when it is chosen here once more.
#[component]
pub fn SensitiveChoices(chosen: Chosen) -> impl IntoView {
    let sheet = state::sheets().of(intake()).sheet;
    let included = Memo::new(move |_| {
        sheet.with(|sheet| {
            let included = choosable(sheet).into_iter().filter(|question| sheet.is_shared(question.id));
            included.map(|question| question.id).collect::<Vec<_>>()
        })
    });
    view! { <Choices title=msg::HANDOVER_AGAIN_TITLE text=msg::HANDOVER_AGAIN_TEXT action="share-sensitive" ids=included chosen=chosen.sensitive on_when=true /> }
}

/// The longer texts that the person typed: each goes along unless it is deselected.
#[component]
pub fn WordChoices(chosen: Chosen) -> impl IntoView {
    let sheet = state::sheets().of(intake()).sheet;
    let long = Memo::new(move |_| {
        sheet.with(|sheet| {
            let long = chosen.with_all_words(sheet).words().into_iter().filter(|(_, bytes)| *bytes > LONG);
            long.map(|(question, _)| question.id).collect::<Vec<_>>()
        })
    });
    view! { <Choices title=msg::HANDOVER_WORDS_TITLE text=msg::HANDOVER_WORDS_TEXT action="share-words" ids=long chosen=chosen.without_words on_when=false /> }
}

/// A group of questions, each switched on or off.
#[component]
fn Choices(
    title: &'static str,
    text: &'static str,
    action: &'static str,
    ids: Memo<Vec<QuestionId>>,
    chosen: RwSignal<Vec<QuestionId>>,
    /// Whether the chosen questions are on, or the others.
    on_when: bool,
) -> impl IntoView {
    let on = move |question: &Question| chosen.with(|chosen| chosen.contains(&question.id)) == on_when;
    view! {
        <Show when=move || ids.with(|ids| !ids.is_empty())>
            <div class="handover__choose" role="group" aria-label=tr(title)>
                <h3 class="nl-heading nl-heading--level-3">{tr(title)}</h3>
                <p>{tr(text)}</p>
                <For each=move || ids.get() key=|id| *id let:id>
                    {intake()
                        .question(id)
                        .map(|question| {
                            view! {
                                <button
                                    type="button"
                                    class="include"
                                    data-action=action
                                    value=question.id.as_str()
                                    aria-pressed=move || on(question).to_string()
                                    on:click=move |_| chosen.update(|chosen| flip(chosen, question.id))
                                >
                                    <span class="tick" aria-hidden="true"></span>
                                    <span>{move || language().label(question)}</span>
                                </button>
                            }
                        })}
                </For>
            </div>
        </Show>
    }
}
