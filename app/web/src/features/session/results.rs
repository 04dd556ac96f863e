//! `#/klankbord/uitkomst`: the answers of the group, once the round is closed; beside an earlier session or professionals' answers.

use super::{StepNav, bars, remarks::RemarkList, session};
use crate::{
    components::{icon::Icon, messages::Message},
    i18n::{Language, day, language, msg, self_view_name, t, t_with, tr},
    platform::{dom, files},
    store::files as sheet_files,
};
use leptos::{html, prelude::*};
use mijn_verhaal_core::{
    answers::{Answer, Sheet, file},
    questionnaire::Question,
    reflection::looking_back,
    route::Step,
    session::{self, MAX_BYTES, Note, Remark, Session, Shown, Stage},
};
use wasm_bindgen_futures::spawn_local;

/// What the answers are compared with: opened from files, in memory while this page is open, never stored.
#[derive(Clone, Copy)]
struct Beside {
    earlier: RwSignal<Option<Session>>,
    professionals: RwSignal<Vec<Sheet>>,
}

/// The page.
#[component]
pub fn ResultsPage() -> impl IntoView {
    let store = session();
    let beside = Beside { earlier: RwSignal::new(None), professionals: RwSignal::new(Vec::new()) };
    let session_is = move |condition: fn(&Session) -> bool| move || store.session.with(condition);
    let is_open = session_is(|session| matches!(session.stage(), Stage::Open(_)));
    let is_closed = session_is(|session| session.results().is_some());
    let has_answers = session_is(|session| {
        session.plan.questions().any(|question| {
            !session.votes(question).is_empty() || !session.notes(question).is_empty() || session.hides_notes(question)
        })
    });
    let questions = move || store.session.with(|session| session.plan.questions().collect::<Vec<_>>());
    Effect::new(|_| dom::focus("#results-title"));
    view! {
        <main id="main" tabindex="-1" class="page page--overview">
            <h1 class="nl-heading nl-heading--level-1" id="results-title" tabindex="-1">{tr(msg::RESULTS_TITLE)}</h1>
            <Show when=is_open>
                <p class="note" data-open="">{tr(msg::RESULTS_OPEN)}</p>
            </Show>
            <Show when=move || !is_open() && !has_answers()>
                <p class="note">{tr(msg::RESULTS_NONE)}</p>
            </Show>
            <Show when=is_closed>
                <p class="why" data-people="">
                    {move || t_with(msg::RESULTS_PEOPLE, &[("n", store.session.with(|session| session.ballots()).into())])}
                </p>
            </Show>
            <Consent />
            <Show when=has_answers>
                <For each=questions key=|question| question.id let:question>
                    <Result question beside />
                </For>
                <Compare beside />
            </Show>
        </main>
        <StepNav back=Step::Pass next=Step::Report />
    }
}

/// Asks the group for consent before counts of few votes, or notes of few people, are shown.
#[component]
pub fn Consent() -> impl IntoView {
    let store = session();
    view! {
        <Show when=move || store.session.with(Session::needs_consent)>
            <div class="note" data-few="">
                <p>{tr(msg::RESULTS_FEW)}</p>
                <button
                    type="button"
                    class="nl-button nl-button--secondary"
                    data-action="agree"
                    on:click=move |_| store.change(|session| session.agree())
                >
                    {tr(msg::RESULTS_AGREE)}
                </button>
            </div>
        </Show>
    }
}

#[component]
fn Result(question: &'static Question, beside: Beside) -> impl IntoView {
    let store = session();
    let notes = move || {
        let remark = |text: &Note| Remark { text: text.clone(), quote: false };
        store.session.with(|session| session.notes(question).iter().map(remark).collect::<Vec<_>>())
    };
    let remove = Callback::new(move |(at, shown): (usize, Remark)| {
        store.change(move |session| {
            if session.notes(question).get(at) == Some(&shown.text) {
                session.remove_note(question, at);
            }
        });
    });
    view! {
        <section class="result" data-result=question.id.as_str()>
            <h2 class="nl-heading nl-heading--level-2">{move || language().question(question)}</h2>
            {move || store.session.with(|session| bars::votes(session, question, &[language()]))}
            {move || beside.earlier.with(|earlier| earlier.as_ref().map(|earlier| earlier_bars(earlier, question)))}
            {move || beside.professionals.with(|sheets| professionals(sheets, question))}
            <Show when=move || store.session.with(|session| session.hides_notes(question))>
                <p class="bars__hidden">{tr(msg::RESULTS_NOTES_HIDDEN)}</p>
            </Show>
            <Show when=move || !notes().is_empty()>
                <h3 class="field__label">{tr(msg::RESULTS_NOTES)}</h3>
                <p class="field__hint">{tr(msg::RESULTS_NOTES_HINT)}</p>
                <RemarkList remarks=Signal::derive(notes) remove />
            </Show>
        </section>
    }
}

/// The name and the day of a session, as far as they are set.
fn name_of(session: &Session) -> String {
    let name = session.plan.name.to_string();
    let date = session.plan.day.map(|date| day(&date.to_string()));
    [Some(name).filter(|name| !name.is_empty()), date].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The counts of an earlier session. Those of a small group are hidden there too.
fn earlier_bars(earlier: &Session, question: &Question) -> AnyView {
    let name = name_of(earlier);
    let named =
        |language: &'static Language| language.say_with(msg::RESULTS_EARLIER, None, &[("name", name.clone().into())]);
    let shown = earlier.votes(question).into_iter().filter_map(|(_, shown)| match shown {
        Shown::Counts(counts) => Some(bars::bars(&[language()], named, &counts)),
        Shown::TooFew => None,
    });
    view! { <div class="result__beside" data-beside="earlier">{shown.collect_view()}</div> }.into_any()
}

/// What professionals answered to the questions that look back at this one: the chosen step, never their own words.
fn professionals(sheets: &[Sheet], question: &'static Question) -> AnyView {
    let answered = looking_back(question).flat_map(|theirs| {
        sheets.iter().filter_map(move |sheet| Some((theirs, sheet.answer(theirs.id).and_then(Answer::option)?)))
    });
    let rows: Vec<_> = answered
        .map(|(theirs, step)| {
            view! {
                <p data-answer=theirs.id.as_str()>
                    {language().question(theirs)}" "<b>{self_view_name(language(), &step)}</b>
                </p>
            }
        })
        .collect();
    if rows.is_empty() {
        return ().into_any();
    }
    view! {
        <div class="result__beside" data-beside="professionals">
            <h3 class="field__label">{t(msg::RESULTS_PROFESSIONALS)}</h3>
            {rows}
        </div>
    }
    .into_any()
}

/// Opens files of an earlier session or of professionals' answers.
#[component]
fn Compare(beside: Beside) -> impl IntoView {
    let store = session();
    let input = NodeRef::<html::Input>::new();
    let wrong = RwSignal::new(false);
    let open = move |text: &str| {
        if let Ok(earlier) = session::read(text) {
            let fits = earlier.results().is_some()
                || earlier.plan.questions().any(|question| !earlier.votes(question).is_empty());
            beside.earlier.update(|current| *current = Some(earlier).filter(|_| fits).or(current.take()));
            return fits;
        }
        let Ok(opened) = file::read(text) else { return false };
        let list = opened.sheet.list();
        let fits = store.session.with_untracked(|session| {
            session.plan.questions().flat_map(looking_back).any(|theirs| theirs.list() == list)
        });
        if fits {
            beside.professionals.update(|sheets| {
                sheets.retain(|sheet| sheet.list() != list);
                sheets.push(opened.sheet);
            });
        }
        fits
    };
    let chosen = move |_| {
        let Some(input) = input.get_untracked() else { return };
        spawn_local(async move {
            let texts = sheet_files::chosen(&input, MAX_BYTES).await;
            wrong.set(!texts.into_iter().all(|text| text.is_ok_and(|text| open(&text))));
        });
    };
    view! {
        <section class="files">
            <h2 class="nl-heading nl-heading--level-2">{tr(msg::RESULTS_COMPARE)}</h2>
            <p class="files__what">{tr(msg::RESULTS_COMPARE_HINT)}</p>
            <Show when=move || wrong.get()>
                <Message kind="error" text=Signal::derive(tr(msg::RESULTS_COMPARE_FILE)) />
            </Show>
            <label class="nl-button nl-button--secondary btn-wide" data-action="upload">
                <Icon sprite="ui" name="folder-open" />
                <span>{tr(msg::SESSION_OPEN)}</span>
                <input node_ref=input class="vh" type="file" multiple accept=files::ACCEPT on:change=chosen />
            </label>
        </section>
    }
}
