//! The rows of a document: a question and its answer in both columns, and own words across them.

use super::{columns::Columns, link::optional_link, play_spoken::PlaySpoken};
use crate::{
    i18n::{Language, Piece, answer_lines, balanced, dutch, msg, names, spoken},
    store::recordings,
};
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::{Answer, Value},
    questionnaire::QuestionId,
    route::Route,
    summary::Row,
};

/// The question of a person's name, which is in the head of the document.
pub const NAME: QuestionId = QuestionId::new("me.name");

/// The row of an answer in a section, highlighted if it is marked.
pub fn answer_row(columns: Columns, row: Row) -> AnyView {
    let class = if row.marked { "pair pair--marked" } else { "pair" };
    pair(columns, &row, class, true)
}

/// A question and its answer in both columns. Own words are shown once, across both. It links to the question.
pub fn pair(columns: Columns, row: &Row, class: &'static str, answer_id: bool) -> AnyView {
    (linked_row(columns, row, class, answer_id), player(columns, row)).into_any()
}

/// The player of a spoken answer: for the person from this device, for the recipient from the received file.
fn player(columns: Columns, row: &Row) -> Option<AnyView> {
    let question = row.question;
    row.answer.as_ref()?.spoken()?;
    let (key, language) = if columns.links {
        (recordings::key(question), columns.own.unwrap_or(dutch()))
    } else {
        (format!("{}{}", recordings::DETACHED, question.id), dutch())
    };
    Some(view! { <PlaySpoken question key language /> }.into_any())
}

fn linked_row(columns: Columns, row: &Row, class: &'static str, answer_id: bool) -> AnyView {
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
    let to = columns.links.then(|| Route::question(question));
    let id = answer_id.then_some(question.id.as_str());
    let mark = (!answer_id).then_some(question.id.as_str());
    let lines = |language: &'static Language| -> Vec<_> {
        let lines = answer.as_ref().map(|answer| answer_lines(language, question, answer)).unwrap_or_default();
        let is_own = |line: &[Piece]| matches!(line, [Piece::Own(text)] if Some(text) == only_own.as_ref());
        lines.into_iter().filter(|line| !is_own(line)).collect()
    };
    if let (Some(own), true) = (&only_own, lines(dutch()).is_empty()) {
        // A name needs no note that it is not translated, nor do notes on a page in one language.
        let note = (question.id != NAME && notes_language(columns, row))
            .then(|| format!(" ({})", dutch().say(msg::OWN_WORDS_NOTE)));
        return view! {
            <a {..optional_link(to)} class=format!("{class} pair--own") data-answer=id data-mark=mark>
                <div class="cell" lang=dutch().code dir="ltr">
                    <span class="q">{dutch().label(question)}{note}</span>
                </div>
                <div class="cell" dir=columns.own.map_or("ltr", |language| language.direction)>
                    {columns
                        .own
                        .map(|language| {
                            view! {
                                <span class="q" lang=language.code dir=language.direction>
                                    {language.label(question)}
                                </span>
                            }
                        })}
                    <span class="ownwords__text" dir="auto">{own.clone()}</span>
                </div>
            </a>
        }
        .into_any();
    }
    let cell = |language: &'static Language| {
        view! {
            <span class="q" data-say=columns.recording_ids(language, || names::question(question))>{language.label(question)}</span>
            " "
            <span class="a" data-say=columns.recording_ids(language, || answer.as_ref().map(|answer| spoken::answer(question, answer)).unwrap_or_default())>{lines(language).into_iter().map(line).collect_view()}</span>
        }
        .into_any()
    };
    view! {
        <a {..optional_link(to)} class=class data-answer=id data-mark=mark>
            {columns.cells(cell)}
            {only_own.clone().map(|own| own_words(own, notes_language(columns, row)))}
        </a>
    }
    .into_any()
}

/// Whether to note that own words are not translated: not on a reflection page in one language, whose reader wrote them.
fn notes_language(columns: Columns, row: &Row) -> bool {
    columns.own.is_some() || row.question.list().reflection.is_none()
}

/// What the person typed: once, in its own language and direction, labelled in Dutch.
fn own_words(own: String, note: bool) -> impl IntoView {
    view! {
        <div class="ownwords">
            {note.then(|| view! { <span class="q" lang=dutch().code dir="ltr">{dutch().say(msg::OWN_WORDS_NOTE)}</span> })}
            <span class="ownwords__text" dir="auto">{own}</span>
        </div>
    }
}

fn line(pieces: Vec<Piece>) -> impl IntoView {
    let last = pieces.len().saturating_sub(1);
    let pieces = pieces.into_iter().enumerate().map(move |(at, piece)| {
        let between = (at < last).then_some(" · ");
        match piece {
            Piece::Text(text) => view! { <bdi>{text}</bdi>{between} }.into_any(),
            Piece::Own(text) => view! { <q class="ownword" dir="auto">{balanced(&text)}</q>{between} }.into_any(),
        }
    });
    view! { <span class="line">{pieces.collect_view()}</span> }
}
