//! The page of one question.

use crate::{
    components::{field::Field, icon::Icon, link::link, path::SectionPath, read_aloud::ReadAloud},
    i18n::{language, msg, names, spoken, t, t_with, tr},
    navigation,
    platform::dom,
    profile, state,
};
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::Answer,
    questionnaire::{Kind, Question},
    route::Route,
    sync::SheetChange,
    walk,
};

/// The page of a question.
#[component]
pub fn QuestionPage(
    question: &'static Question,
    /// Its control.
    control: fn(Field) -> AnyView,
    /// How it is answered by voice, where it can be.
    voice: fn(&'static Question) -> AnyView,
    /// What is shown below the answer if the list has a mirror; the intake has none.
    #[prop(optional)]
    other_side: Option<fn(&'static Question) -> AnyView>,
) -> impl IntoView {
    let field = Field::new(question);
    let list = question.list();
    let answers = state::sheets().of(list);
    Effect::new(move |before: Option<()>| {
        if before.is_none() {
            dom::focus("#q-title");
        }
    });
    let position = move || {
        answers.sheet.with(|sheet| {
            let section: Vec<_> = walk::on_screen(sheet).filter(|q| q.section() == question.section()).collect();
            let at = section.iter().position(|q| q.id == question.id)?;
            Some((at + 1, section.len()))
        })
    };
    let section = move || list.section(question.section()).map(|section| language().section(section));
    let step = move || match position() {
        Some((at, total)) => t_with(msg::STEP, &[("at", at.into()), ("total", total.into())]),
        None => t(msg::STEP_HIDDEN),
    };
    let help = move || {
        language().part(question, "help").map(|help| {
            view! {
                <details class="help">
                    <summary>{t(msg::MORE_HELP)}</summary>
                    <p data-say=spoken::part(question, "help")>{help}</p>
                </details>
            }
        })
    };
    let private = move || {
        let text = if question.sensitive {
            Some(msg::PRIVATE_QUESTION)
        } else {
            question.has_sensitive_choices().then_some(msg::PRIVATE_CHOICES)
        };
        text.map(|text| {
            view! {
                <p class="private">
                    <Icon sprite="ui" name="lock-simple" />
                    <span data-say=text>{tr(text)}</span>
                </p>
            }
        })
    };
    // While everything is read aloud, a choice goes on to the next question by itself, unless more can be filled in here.
    let go_on = Callback::new(move |()| {
        if matches!(question.kind, Kind::One { .. } | Kind::Scale5 | Kind::SelfView { .. }) && !question.own {
            forward(question);
        }
    });
    view! {
        <SectionPath question />
        <main id="main" tabindex="-1" class="page page--question">
            <article class="question" data-question=question.id.as_str()>
                <p class="step">{section}" · "{step}</p>
                <h1 class="nl-heading nl-heading--level-1" id="q-title" tabindex="-1" data-say=names::question(question)>
                    {move || language().question(question)}
                </h1>
                <ReadAloud chosen=go_on />
                {move || language().part(question, "why").map(|why| view! { <p class="why" data-say=spoken::part(question, "why")>{why}</p> })}
                {help}
                {private}
                // Without `autocomplete="off"` the browser may fill in what somebody else once typed.
                <form autocomplete="off" novalidate on:submit=|event| event.prevent_default()>
                    {control(field)}
                    {(question.voice && !profile::is_borrowed()).then(|| voice(question))}
                </form>
                <Discuss question />
                {other_side.map(|other_side| other_side(question))}
                <Quiet field />
            </article>
        </main>
        <Steps question />
    }
}

/// The mark "I want to talk about this". Nothing else on the site is saffron.
#[component]
fn Discuss(question: &'static Question) -> impl IntoView {
    let answers = state::sheets().of(question.list());
    let marked = Memo::new(move |_| answers.sheet.with(|sheet| sheet.is_marked(question.id)));
    view! {
        <button
            type="button"
            class="talk"
            data-action="discuss"
            aria-pressed=move || marked.get().to_string()
            on:click=move |_| {
                let on = !marked.get_untracked();
                answers.change(SheetChange::Mark(question, on));
            }
        >
            <Icon sprite="ui" name="chat-circle-dots" />
            <span data-say=msg::DISCUSS>{tr(msg::DISCUSS)}</span>
        </button>
    }
}

/// The ways not to answer: unobtrusive, on every question.
#[component]
fn Quiet(field: Field) -> impl IntoView {
    let question = field.question;
    // A second tap restores the answer: the first may have been a mistake.
    let before = StoredValue::new(None::<Answer>);
    let state = move |answer: Answer, action: &'static str, text: &'static str| {
        let wanted = answer.clone();
        let pressed = Memo::new(move |_| field.answer().as_ref() == Some(&wanted));
        let tap = move |_| {
            if pressed.get_untracked() {
                field.set(before.get_value());
            } else {
                before.set_value(untrack(|| field.answer()).filter(|answer| matches!(answer, Answer::Given(_))));
                field.set(Some(answer.clone()));
            }
        };
        view! {
            <button
                type="button"
                class="quiet__link"
                data-action=action
                aria-pressed=move || pressed.get().to_string()
                data-say=text
                on:click=tap
            >
                {tr(text)}
            </button>
        }
    };
    let skip = move |_| {
        field.set(Some(Answer::Skipped));
        forward(question);
    };
    view! {
        <div class="quiet">
            {question.dont_know.then(|| state(Answer::DontKnow, "dont-know", msg::DONT_KNOW))}
            {question.rather_not.then(|| state(Answer::RatherNot, "rather-not", msg::RATHER_NOT))}
            <button type="button" class="quiet__link" data-action="skip" data-say=msg::SKIP on:click=skip>
                {tr(msg::SKIP)}
            </button>
            <a {..link(Route::Pause)} class="quiet__link">{tr(msg::PAUSE)}</a>
        </div>
    }
}

/// Back and next, in thumb reach.
#[component]
fn Steps(question: &'static Question) -> impl IntoView {
    let answers = state::sheets().of(question.list());
    let list = question.list();
    let finish_name = if list.reflection.is_some() { msg::FINISH_LIST } else { msg::FINISH };
    let last = move || answers.sheet.with(|sheet| walk::next(sheet, question).is_none());
    let skip_unanswered = move || {
        if answers.sheet.with_untracked(|sheet| sheet.answer(question.id).is_none()) {
            answers.change(SheetChange::Answer(question, Some(Answer::Skipped)));
        }
    };
    view! {
        <footer class="nav">
            <button
                type="button"
                class="nl-button nl-button--secondary btn-back"
                data-action="back"
                on:click=move |_| {
                    let back = answers.sheet.with_untracked(|sheet| walk::back(sheet, question));
                    navigation::go(&back.map_or(Route::Overview(list.id), Route::question).to_string());
                }
            >
                <span data-say=msg::BACK>{tr(msg::BACK)}</span>
            </button>
            <Show
                when=last
                fallback=move || {
                    view! {
                        <button
                            type="button"
                            class="nl-button nl-button--primary btn-next"
                            data-action="next"
                            on:click=move |_| {
                                skip_unanswered();
                                forward(question);
                            }
                        >
                            <span data-say=msg::NEXT>{tr(msg::NEXT)}</span>
                        </button>
                    }
                }
            >
                <button
                    type="button"
                    class="nl-button nl-button--primary btn-next"
                    data-action="finish"
                    on:click=move |_| {
                        skip_unanswered();
                        state::finish(list);
                    }
                >
                    <span data-say=finish_name>{tr(finish_name)}</span>
                </button>
            </Show>
        </footer>
    }
}

/// Goes to the question after this one, or to the overview.
fn forward(question: &'static Question) {
    let list = question.list();
    let next = state::sheets().of(list).sheet.with_untracked(|sheet| walk::next(sheet, question));
    navigation::go(&next.map_or(Route::Overview(list.id), Route::question).to_string());
}
