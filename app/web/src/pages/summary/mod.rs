//! The summary: a document of its own for two readers at one table, on screen and on paper.

use crate::{
    app::app,
    browser,
    components::icon::Icon,
    files,
    i18n::{self, Language, Piece, answer_lines, day, dutch, language, msg, names, t},
    settings,
};
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::{
        Answer, Sheet, Value,
        file::{self, Purpose},
    },
    questionnaire::Question,
    route::Route,
    summary::{Disclosed, Point, Row, Summary, choosable},
};
use wasm_bindgen_futures::spawn_local;

mod rose;

use rose::RoseView;

/// The question of what a person is called, which heads the document.
const NAME: &str = "me.name";

/// The languages of the document: Dutch, and the person's own where that is another.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Columns {
    own: Option<&'static Language>,
}

impl Columns {
    /// What a function of a language says in each column, as cells.
    fn cells(self, text: impl Fn(&'static Language) -> AnyView) -> AnyView {
        let cell = |language: &'static Language| {
            view! { <div class="cell" lang=language.code dir=language.direction>{text(language)}</div> }
        };
        (cell(dutch()), self.own.map(cell)).into_any()
    }

    /// A heading in both languages.
    fn heading(self, text: impl Fn(&'static Language) -> String) -> AnyView {
        let span = |language: &'static Language| {
            view! { <span lang=language.code dir=language.direction>{text(language)}</span> }
        };
        view! { <h2 class="doc__h">{span(dutch())}{self.own.map(|own| (" ", span(own)))}</h2> }.into_any()
    }
}

/// The page of the summary. It waits for the Dutch texts, which its first reader needs.
#[component]
pub fn SummaryPage() -> impl IntoView {
    let dutch_there = RwSignal::new(None::<bool>);
    spawn_local(async move { dutch_there.set(Some(i18n::load(dutch().code).await.is_ok())) });
    Effect::new(move |_| {
        if dutch_there.get().is_some() {
            browser::focus("#summary-title");
        }
    });
    view! {
        <main id="main" tabindex="-1" class="page page--summary">
            <div class="noprint">
                <h1 class="nl-heading nl-heading--level-1" id="summary-title" tabindex="-1">{move || t(msg::SUMMARY_TITLE)}</h1>
                <p class="why">{move || t(msg::SUMMARY_INTRO)}</p>
                <Sensitive />
                <WaysOut />
            </div>
            {move || match dutch_there.get() {
                Some(true) => view! { <Document /> }.into_any(),
                Some(false) => {
                    view! {
                        <div class="utrecht-alert utrecht-alert--error" role="alert">
                            <Icon sprite="ui" name="warning" />
                            <p>{t(msg::SUMMARY_NOT_FETCHED)}</p>
                        </div>
                    }
                        .into_any()
                }
                None => ().into_any(),
            }}
        </main>
        <footer class="nav noprint">
            <a class="nl-button nl-button--secondary btn-back" href=Route::Overview.to_string() data-action="back">
                {move || t(msg::OVERVIEW)}
            </a>
            <button type="button" class="nl-button nl-button--primary btn-next" data-action="print" on:click=|_| browser::print()>
                <Icon sprite="ui" name="printer" />
                <span>{move || t(msg::PRINT)}</span>
            </button>
        </footer>
    }
}

/// The sensitive answers: out until put in, one by one or all. For the person alone: never printed.
#[component]
fn Sensitive() -> impl IntoView {
    let answers = app().answers;
    let choices = Memo::new(move |_| {
        answers.sheet.with(|sheet| {
            choosable(sheet).into_iter().map(|question| (question.id, sheet.is_shared(question.id))).collect::<Vec<_>>()
        })
    });
    let question = move |id: &str| answers.sheet.with_untracked(|sheet| sheet.list().question(id));
    let all = move || choices.with(|choices| choices.iter().all(|(_, shared)| *shared));
    let put_all = move |_| {
        let on = !untrack(all);
        let list = answers.sheet.with_untracked(Sheet::list);
        let questions: Vec<_> = choices.get_untracked().iter().filter_map(|(id, _)| list.question(id)).collect();
        answers.change_whole(|sheet| questions.iter().for_each(|question| sheet.share(question, on)));
    };
    view! {
        <Show when=move || choices.with(|choices| !choices.is_empty())>
            <section class="sensitive" aria-labelledby="sensitive-title">
                <h2 class="nl-heading nl-heading--level-2" id="sensitive-title">
                    <Icon sprite="ui" name="lock-simple" />
                    {move || t(msg::SENSITIVE_TITLE)}
                </h2>
                <p>{move || t(msg::SENSITIVE_TEXT)}</p>
                <button
                    type="button"
                    class="include include--all"
                    data-action="include-sensitive"
                    value="all"
                    aria-pressed=move || all().to_string()
                    on:click=put_all
                >
                    <span class="tick" aria-hidden="true"></span>
                    <span>{move || t(msg::SENSITIVE_ALL)}</span>
                </button>
                <For each=move || choices.get() key=|choice| *choice let:choice>
                    {question(choice.0)
                        .map(|question| {
                            view! {
                                <button
                                    type="button"
                                    class="include"
                                    data-action="include-sensitive"
                                    value=question.id
                                    aria-pressed=choice.1.to_string()
                                    on:click=move |_| answers.change(question, |sheet| sheet.share(question, !choice.1))
                                >
                                    <span class="tick" aria-hidden="true"></span>
                                    <span>{move || language().label(question)}</span>
                                </button>
                            }
                        })}
                </For>
            </section>
        </Show>
    }
}

/// The file of what is shown, for who wants to open it again.
#[component]
fn WaysOut() -> impl IntoView {
    let answers = app().answers;
    let download = move |_| {
        let language = settings::language().unwrap_or_default();
        let text = answers.sheet.with_untracked(|sheet| file::write(sheet, &language, Purpose::Download));
        files::save(&files::name("samenvatting"), "application/json", &text);
    };
    view! {
        <p class="ways">
            <button type="button" class="nl-button nl-button--secondary" data-action="download" on:click=download>
                <Icon sprite="ui" name="download-simple" />
                <span>{move || t(msg::DOWNLOAD)}</span>
            </button>
        </p>
    }
}

/// The document itself.
#[component]
fn Document() -> impl IntoView {
    let sheet = app().answers.sheet;
    move || {
        let shown = sheet.with(Disclosed::of);
        let summary = Summary::of(&shown);
        let own = language();
        let has_ladder = summary.ladder.is_some();
        let columns = Columns { own: (own != dutch()).then_some(own) };
        view! {
            <article class="doc" class:doc--single=columns.own.is_none() dir="ltr">
                {head(columns, &shown)}
                {marks(columns, &summary)}
                {summary.questions.map(|row| part(columns, "questions", msg::PART_QUESTIONS, records(columns, row)))}
                <div class="doc__two">
                    <section class="doc__part" data-summary="rose">
                        {columns.heading(|language| language.say(msg::PART_ROSE))}
                        <RoseView
                            axes=summary.rose
                            earlier=summary.earlier
                            own=columns.own
                            day=shown.day().to_owned()
                        />
                    </section>
                    {summary.ladder.map(|ladder| ladder_part(columns, &ladder.steps, ladder.question))}
                </div>
                {both(columns, "pair pair--quiet", msg::ROSE_KEY)}
                {has_ladder.then(|| both(columns, "pair pair--quiet", msg::LADDER_NOTE))}
                {summary
                    .sections
                    .into_iter()
                    .filter(|part| !part.rows.is_empty() || !part.unanswered.is_empty())
                    .map(|part| {
                        view! {
                            <section class="doc__part doc__section" data-summary="section" data-section=part.section.id>
                                {columns.heading(|language| language.section(part.section))}
                                {part.rows.into_iter().map(|row| answer_row(columns, row)).collect_view()}
                                {unanswered(columns, &part.unanswered)}
                            </section>
                        }
                    })
                    .collect_view()}
                {points(columns, &summary.points)}
                <section class="doc__part" data-summary="agreements">
                    {columns.heading(|language| language.say(msg::PART_AGREEMENTS))}
                    {summary.agreements.map(|row| records(columns, row))}
                    {both(columns, "pair pair--write", msg::AGREEMENT_COLUMNS)}
                    {(0..3).map(|_| view! { <div class="pair agreement"></div> }).collect_view()}
                </section>
                <footer class="doc__foot">{both(columns, "pair", msg::SUMMARY_FOOT)}</footer>
            </article>
        }
    }
}

/// A message in both columns.
fn both(columns: Columns, class: &'static str, id: &'static str) -> impl IntoView {
    view! { <div class=class>{columns.cells(|language| language.say(id).into_any())}</div> }
}

fn part(columns: Columns, name: &'static str, title: &'static str, rows: impl IntoView) -> impl IntoView {
    view! {
        <section class="doc__part" data-summary=name>
            {columns.heading(|language| language.say(title))}
            {rows}
        </section>
    }
}

/// Who it is of, and when: only what was answered and shown.
fn head(columns: Columns, shown: &Disclosed) -> AnyView {
    let name = match shown.answer(NAME).and_then(Answer::value) {
        Some(Value::Text(name)) => Some(name.clone()),
        _ => None,
    };
    let date = day(shown.day());
    let title = |language: &'static Language| {
        view! { <span lang=language.code dir=language.direction>{language.say(msg::DOC_TITLE)}</span> }
    };
    view! {
        <header class="doc__head">
            <p class="doc__title">{title(dutch())}{columns.own.map(|own| (" · ", title(own)))}</p>
            <p class="doc__meta">{name.map(|name| view! { <bdi>{name}</bdi>" · " })}<span dir="ltr">{date}</span></p>
        </header>
    }
    .into_any()
}

/// What the person wants to talk about, before everything else; and the sentence everybody's summary has.
fn marks(columns: Columns, summary: &Summary) -> AnyView {
    let rows = summary.marks.iter().map(|row| pair(columns, row, "pair pair--marked", false)).collect_view();
    let none = summary.marks.is_empty();
    view! {
        <section class="doc__part" data-summary="marks">
            {columns.heading(|language| language.say(msg::DISCUSS))}
            {rows}
            {none.then(|| both(columns, "pair pair--quiet", msg::NO_MARKS))}
            {both(columns, "pair pair--everyone", msg::EVERYONE_ALONE)}
        </section>
    }
    .into_any()
}

fn answer_row(columns: Columns, row: Row) -> AnyView {
    let class = if row.marked { "pair pair--marked" } else { "pair" };
    pair(columns, &row, class, true)
}

/// A question and its answer in both columns. Own words stand once, whole width. A tap goes to the question.
fn pair(columns: Columns, row: &Row, class: &'static str, answer_id: bool) -> AnyView {
    let question = row.question;
    let answer = row.answer.clone();
    let only_own = match &answer {
        Some(Answer::Given(given)) => given.own().or(match given.value() {
            Some(Value::Text(text)) => Some(text.as_str()),
            _ => None,
        }),
        _ => None,
    }
    .map(str::to_owned);
    let href = Route::Question(question.id.to_owned()).to_string();
    let id = answer_id.then_some(question.id);
    let mark = (!answer_id).then_some(question.id);
    let lines = |language: &'static Language| -> Vec<_> {
        let lines = answer.as_ref().map(|answer| answer_lines(language, question, answer)).unwrap_or_default();
        let is_own = |line: &[Piece]| matches!(line, [Piece::Own(text)] if Some(text) == only_own.as_ref());
        lines.into_iter().filter(|line| !is_own(line)).collect()
    };
    if let (Some(own), true) = (&only_own, lines(dutch()).is_empty()) {
        // A name needs no note that it is not translated.
        let note = (question.id != NAME).then(|| format!(" ({})", dutch().say(msg::OWN_WORDS_NOTE)));
        return view! {
            <a class=format!("{class} pair--own") href=href data-answer=id data-mark=mark>
                <div class="cell" lang=dutch().code dir="ltr">
                    <span class="q">{dutch().label(question)}{note}</span>
                </div>
                <div class="cell ownwords__text" dir="auto">{own.clone()}</div>
            </a>
        }
        .into_any();
    }
    let said = |language: &'static Language| {
        view! {
            <span class="q">{language.label(question)}</span>
            " "
            <span class="a">{lines(language).into_iter().map(line).collect_view()}</span>
        }
        .into_any()
    };
    view! {
        <a class=class href=href data-answer=id data-mark=mark>
            {columns.cells(said)}
            {only_own.clone().map(own_words)}
        </a>
    }
    .into_any()
}

/// What the person typed: once, in its own language and direction, marked as such for who reads Dutch.
fn own_words(own: String) -> impl IntoView {
    view! {
        <div class="ownwords">
            <span class="q" lang=dutch().code dir="ltr">{dutch().say(msg::OWN_WORDS_NOTE)}</span>
            <span class="ownwords__text" dir="auto">{own}</span>
        </div>
    }
}

fn line(pieces: Vec<Piece>) -> impl IntoView {
    let last = pieces.len().saturating_sub(1);
    let pieces = pieces.into_iter().enumerate().map(move |(at, piece)| {
        let between = (at < last).then_some(" · ");
        match piece {
            Piece::Said(text) => view! { <bdi>{text}</bdi>{between} }.into_any(),
            Piece::Own(text) => view! { <q class="ownword" dir="auto">{text}</q>{between} }.into_any(),
        }
    });
    view! { <span class="line">{pieces.collect_view()}</span> }
}

/// The records of a part of its own, one a line.
fn records(columns: Columns, row: Row) -> AnyView {
    answer_row(columns, row)
}

/// The six steps with the activities beside them. No step is named as the person's.
fn ladder_part(
    columns: Columns,
    steps: &[(u8, Vec<&'static mijn_verhaal_core::questionnaire::Choice>)],
    question: &'static Question,
) -> AnyView {
    let rows = steps
        .iter()
        .rev()
        .map(|&(step, ref activities)| {
            let said = |language: &'static Language| {
                let name = language.say(match step {
                    1 => msg::STEP_1,
                    2 => msg::STEP_2,
                    3 => msg::STEP_3,
                    4 => msg::STEP_4,
                    5 => msg::STEP_5,
                    _ => msg::STEP_6,
                });
                let beside: Vec<_> = activities.iter().map(|activity| language.option(question, activity.id)).collect();
                view! {
                    <span lang=language.code dir=language.direction>
                        {format!("{step} {name}")}" "<b class="ladder__own">{beside.join(" · ")}</b>
                    </span>
                }
            };
            view! {
                <li>
                    {said(dutch())}
                    {columns.own.map(said)}
                </li>
            }
        })
        .collect_view();
    let href = Route::Question(question.id.to_owned()).to_string();
    view! {
        <section class="doc__part" data-summary="ladder">
            {columns.heading(|language| language.say(msg::PART_LADDER))}
            <a class="ladder-link" href=href data-answer=question.id><ol class="ladder">{rows}</ol></a>
        </section>
    }
    .into_any()
}

/// The unanswered questions of a section, by their short names.
fn unanswered(columns: Columns, questions: &[&'static Question]) -> Option<AnyView> {
    let said = |language: &'static Language| {
        let labels: Vec<_> = questions.iter().map(|question| language.label(question)).collect();
        view! { <span class="q">{format!("{}: {}", language.say(msg::UNANSWERED), labels.join(" · "))}</span> }
            .into_any()
    };
    (!questions.is_empty())
        .then(|| view! { <div class="pair pair--quiet" data-unanswered="">{columns.cells(said)}</div> }.into_any())
}

/// What to ask on about, with a box to tick in the conversation and the answers it comes from.
fn points(columns: Columns, points: &[Point]) -> Option<AnyView> {
    let rows = points
        .iter()
        .map(|point| {
            let said = |language: &'static Language| {
                let arguments = point.count.map(|count| ("n", count.into()));
                let text = language.say_with(&names::point(point.id), None, arguments.as_slice());
                // What it comes from is for the klantmanager; the person knows.
                let causes = (language == dutch()).then(|| {
                    point.causes.iter().map(|question| language.label(question)).collect::<Vec<_>>().join(" · ")
                });
                view! {
                    <span class="box" aria-hidden="true"></span>
                    <span>{text}</span>
                    {causes.map(|causes| view! { <span class="because">{causes}</span> })}
                }
                .into_any()
            };
            view! { <div class="pair pair--point" data-point=point.id>{columns.cells(said)}</div> }
        })
        .collect_view();
    (!points.is_empty()).then(|| part(columns, "points", msg::PART_POINTS, rows).into_any())
}
