//! `#/klankbord`: preparing a session: its name, place and languages, its questions and their order, and the guide on paper.

use super::{GUIDE, guide::Guide, session};
use crate::{
    components::{
        icon::Icon,
        inputs::{Checkbox, LineInput, flip},
        messages::Message,
        print_nav::PrintNav,
    },
    i18n::{LANGUAGES, language, msg, t, t_with, tr},
    platform::{dom, files},
    store::files as sheet_files,
};
use leptos::{html, prelude::*};
use mijn_verhaal_core::{
    answers::file::FileError,
    calendar::Day,
    line::Line,
    questionnaire::{List, Question, Role, list, reflection_lists},
    route::Route,
    session::{self, MAX_BYTES, Plan, Purpose, Session, can_be_asked},
};
use wasm_bindgen_futures::spawn_local;

/// The page.
#[component]
pub fn Prepare() -> impl IntoView {
    Effect::new(|_| dom::focus("#session-title"));
    let count = || with_plan(|plan| plan.questions().count());
    view! {
        <main id="main" tabindex="-1" class="page page--overview">
            <div class="noprint">
                <h1 class="nl-heading nl-heading--level-1" id="session-title" tabindex="-1">{tr(msg::SESSION_TITLE)}</h1>
                <p class="why">{tr(msg::SESSION_INTRO)}</p>
                <About />
                <h2 class="nl-heading nl-heading--level-2">{tr(msg::SESSION_QUESTIONS)}</h2>
                <p class="field__hint">{tr(msg::SESSION_QUESTIONS_HINT)}</p>
                {list(GUIDE).map(|list| view! { <Themes list /> })}
                <details class="help" data-more="">
                    <summary>{tr(msg::SESSION_MORE)}</summary>
                    {others().into_iter().map(|list| view! { <Questions list /> }).collect_view()}
                </details>
                <h2 class="nl-heading nl-heading--level-2">{tr(msg::SESSION_ORDER)}</h2>
                <p class="field__hint" role="status">
                    {move || match count() {
                        0 => t(msg::SESSION_ORDER_EMPTY),
                        count => t_with(msg::SESSION_COUNT, &[("n", count.into())]),
                    }}
                </p>
                <Order />
                <PlanFile />
            </div>
            <Show when=move || count() != 0>
                <Guide />
            </Show>
        </main>
        <PrintNav back=Route::Reflection back_name=msg::REFLECTION_TITLE name=msg::SESSION_PRINT disabled=Signal::derive(move || count() == 0) />
    }
}

/// Reads from the plan, reactively.
fn with_plan<T>(read: impl FnOnce(&Plan) -> T) -> T {
    session().session.with(|session| read(&session.plan))
}

/// Changes the plan and saves it.
fn change_plan(change: impl Fn(&mut Plan) + 'static) {
    session().change(move |session| change(&mut session.plan));
}

/// The reflection lists beside the guide, those for inburgeraars first.
fn others() -> Vec<&'static List> {
    let mut lists: Vec<_> = reflection_lists().filter(|list| list.id != GUIDE).collect();
    lists.sort_by_key(|list| !list.is_for(Role::Inburgeraar));
    lists
}

/// Its name, place and day, the group, and the languages.
#[component]
fn About() -> impl IntoView {
    let line = |name: &'static str,
                label: &'static str,
                kind: &'static str,
                max: usize,
                value: fn(&Plan) -> String,
                set: fn(&mut Plan, &str)| {
        view! {
            <LineInput
                name
                form="session"
                label
                kind
                max
                value=Signal::derive(move || with_plan(value))
                change=Callback::new(move |text: String| change_plan(move |plan| set(plan, &text)))
            />
        }
    };
    view! {
        <form autocomplete="off" novalidate on:submit=|event| event.prevent_default()>
            <h2 class="nl-heading nl-heading--level-2">{tr(msg::SESSION_ABOUT)}</h2>
            {line("name", msg::SESSION_NAME, "text", Line::<80>::MAX, |plan| plan.name.to_string(), |plan, text| {
                plan.name = Line::new(text).unwrap_or_default();
            })}
            {line("place", msg::SESSION_PLACE, "text", Line::<160>::MAX, |plan| plan.place.to_string(), |plan, text| {
                plan.place = Line::new(text).unwrap_or_default();
            })}
            {line("day", msg::SESSION_DAY, "date", 10, |plan| plan.day.map(|day| day.to_string()).unwrap_or_default(), |plan, text| {
                plan.day = Day::parse(text);
            })}
            {line("group", msg::SESSION_GROUP, "text", Line::<120>::MAX, |plan| plan.group.to_string(), |plan, text| {
                plan.group = Line::new(text).unwrap_or_default();
            })}
            <p class="field__hint">{tr(msg::SESSION_GROUP_HINT)}</p>
            <fieldset class="opts opts--plain">
                <legend class="field__label">{tr(msg::SESSION_LANGUAGES)}</legend>
                {LANGUAGES
                    .iter()
                    .map(|one| {
                        view! {
                            <Checkbox
                                name="languages"
                                value=one.code
                                text=Signal::derive(move || one.name.to_owned())
                                chosen=move || with_plan(|plan| plan.languages.iter().any(|code| code == one.code))
                                toggle=move || change_plan(move |plan| flip(&mut plan.languages, one.code.to_owned()))
                            />
                        }
                    })
                    .collect_view()}
            </fieldset>
        </form>
    }
}

/// The themes of the guide: a tick adds or removes all questions of a theme.
#[component]
fn Themes(list: &'static List) -> impl IntoView {
    view! {
        <fieldset class="opts opts--plain">
            <legend class="vh">{tr(msg::SESSION_QUESTIONS)}</legend>
            {list
                .parts()
                .filter_map(|theme| {
                    let first = theme.first()?;
                    let all_in = move || with_plan(|plan| theme.iter().all(|question| plan.has(question)));
                    let toggle = move || {
                        let on = !untrack(all_in);
                        change_plan(move |plan| theme.iter().for_each(|question| plan.put(question, on)));
                    };
                    Some(
                        view! {
                            <Checkbox
                                name="themes"
                                value=first.heading.unwrap_or(first.id.as_str())
                                text=Signal::derive(move || language().heading(first).unwrap_or_default())
                                chosen=all_in
                                toggle
                            />
                        },
                    )
                })
                .collect_view()}
        </fieldset>
    }
}

/// The questions of a list, a tick each.
#[component]
fn Questions(list: &'static List) -> impl IntoView {
    view! {
        <h3 class="field__label">{move || language().list(list)}</h3>
        {list
            .questions()
            .filter(|question| can_be_asked(question))
            .map(|question| {
                view! {
                    <Checkbox
                        name="questions"
                        value=question.id.as_str()
                        text=Signal::derive(move || language().question(question))
                        chosen=move || with_plan(|plan| plan.has(question))
                        toggle=move || change_plan(move |plan| plan.put(question, !plan.has(question)))
                    />
                }
            })
            .collect_view()}
    }
}

/// The chosen questions in their order, each with buttons to move or remove it.
#[component]
fn Order() -> impl IntoView {
    let questions = move || with_plan(|plan| plan.questions().collect::<Vec<_>>());
    view! {
        <ol class="rows order">
            <For each=questions key=|question| question.id let:question>
                <li class="row" data-order=question.id.as_str()>
                    <span class="row__text">{move || language().question(question)}</span>
                    <Shift question later=false />
                    <Shift question later=true />
                    <button
                        type="button"
                        class="chip"
                        data-action="plan-remove"
                        aria-label=move || format!("{}: {}", t(msg::SESSION_REMOVE), language().label(question))
                        on:click=move |_| change_plan(move |plan| plan.put(question, false))
                    >
                        <Icon sprite="ui" name="x" />
                    </button>
                </li>
            </For>
        </ol>
    }
}

#[component]
fn Shift(question: &'static Question, later: bool) -> impl IntoView {
    let at_end = move || {
        with_plan(|plan| {
            let mut questions = plan.questions();
            let last = if later { questions.next_back() } else { questions.next() };
            last.is_some_and(|last| last.id == question.id)
        })
    };
    let (action, name, icon) = if later {
        ("plan-later", msg::SESSION_LATER, "caret-down")
    } else {
        ("plan-earlier", msg::SESSION_EARLIER, "caret-up")
    };
    view! {
        <button
            type="button"
            class="chip"
            data-action=action
            aria-label=move || format!("{}: {}", t(name), language().label(question))
            disabled=at_end
            on:click=move |_| change_plan(move |plan| plan.shift(question, later))
        >
            <Icon sprite="ui" name=icon />
        </button>
    }
}

/// Saving the plan as a file, opening one, and starting over. Once a session has begun it cannot be replaced, only ended.
#[component]
fn PlanFile() -> impl IntoView {
    let store = session();
    let input = NodeRef::<html::Input>::new();
    let notice = RwSignal::new(None::<(&'static str, &'static str)>);
    let is_begun = move || store.session.with(Session::is_begun);
    let save = move |_| {
        let text = store.session.with_untracked(|session| session::write(session, Purpose::Plan));
        files::save(&files::name(GUIDE), "application/json", &text);
    };
    let replace = move |new: Session| {
        store.change(move |session| {
            // Not one that has begun meanwhile, in another window.
            if !session.is_begun() {
                session.clone_from(&new);
            }
        });
    };
    let chosen = move |_| {
        let Some(input) = input.get_untracked() else { return };
        spawn_local(async move {
            let Some(text) = sheet_files::chosen(&input, MAX_BYTES).await.pop() else { return };
            notice.set(Some(match text.and_then(|text| session::read(&text)) {
                Ok(opened) => {
                    replace(opened);
                    ("info", msg::SESSION_OPENED)
                }
                Err(FileError::Newer) => ("error", msg::SESSION_FILE_NEWER),
                Err(_) => ("error", msg::SESSION_FILE_WRONG),
            }));
        });
    };
    view! {
        {move || notice.get().map(|(kind, id)| view! { <Message kind text=Signal::derive(tr(id)) /> })}
        <p class="ways">
            <button type="button" class="nl-button nl-button--secondary" data-action="download" on:click=save>
                <Icon sprite="ui" name="download-simple" />
                <span>{tr(msg::SESSION_SAVE)}</span>
            </button>
            <Show
                when=move || !is_begun()
                fallback=|| view! { <span class="note" data-busy="">{tr(msg::SESSION_BUSY)}</span> }
            >
                <label class="nl-button nl-button--secondary" data-action="upload">
                    <Icon sprite="ui" name="folder-open" />
                    <span>{tr(msg::SESSION_OPEN)}</span>
                    <input node_ref=input class="vh" type="file" accept=files::ACCEPT on:change=chosen />
                </label>
                <button type="button" class="nl-button nl-button--subtle" data-action="plan-clear" on:click=move |_| replace(Session::default())>
                    {tr(msg::SESSION_CLEAR)}
                </button>
            </Show>
        </p>
    }
}
