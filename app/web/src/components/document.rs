//! The summary as a document: for two readers at one table, on screen and on paper.

use super::{link::optional_link, rose::RoseView};
use crate::{
    components::{
        columns::Columns,
        rows::{NAME, answer_row, pair},
    },
    i18n::{Language, appointment, dutch, msg, names},
    settings, state,
};
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::{Answer, Value},
    invitation::Invitation,
    questionnaire::{Question, SectionId, intake},
    route::Route,
    summary::{Disclosed, Point, Row, Summary},
};
use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
};

/// Who a document is shown to.
pub enum Reader {
    /// The person themselves: answers link to their questions.
    Person,
    /// The recipient: with open questions beside what the person wants to talk about, and space for notes.
    Klantmanager {
        /// Answers to questions this version no longer has.
        old: Vec<Row>,
        /// The inputs for notes.
        notes: AnyView,
    },
}

/// The document of the sheet on this device.
#[component]
pub fn Document() -> impl IntoView {
    let sheet = state::sheets().of(intake()).sheet;
    move || document(Columns::on_screen(), &sheet.with(Disclosed::of), Reader::Person)
}

/// A document of the disclosed answers.
pub fn document(columns: Columns, shown: &Disclosed, reader: Reader) -> AnyView {
    let summary = Summary::of(shown);
    let has_ladder = summary.ladder.is_some();
    let (prompts, old, notes) = match reader {
        Reader::Person => (None, Vec::new(), None),
        Reader::Klantmanager { old, notes } => (Some(Prompts::default()), old, Some(notes)),
    };
    let columns = if prompts.is_some() { columns.received() } else { columns };
    let prompts = prompts.as_ref();
    view! {
        <article class="doc" class:doc--single=columns.own.is_none() dir="ltr">
            {head(columns, shown)}
            {prompts.is_none().then(|| conversation(columns))}
            {marks(columns, &summary, prompts)}
            {summary.questions.map(|row| columns.part("questions", msg::PART_QUESTIONS, answer_row(columns, row)))}
            <div class="doc__two">
                <section class="doc__part" data-summary="rose">
                    {columns.heading(|language| language.say(msg::PART_ROSE))}
                    <RoseView
                        axes=summary.rose
                        earlier=summary.earlier
                        own=columns.own
                        day=shown.day().map(|day| day.to_string()).unwrap_or_default()
                    />
                </section>
                {summary.ladder.map(|ladder| ladder_part(columns, &ladder.steps, ladder.question))}
            </div>
            {columns.both("pair pair--quiet", msg::ROSE_KEY)}
            {has_ladder.then(|| columns.both("pair pair--quiet", msg::LADDER_NOTE))}
            {summary
                .sections
                .into_iter()
                .filter(|part| !part.rows.is_empty() || !part.unanswered.is_empty())
                .map(|part| {
                    view! {
                        <section class="doc__part doc__section" data-summary="section" data-section=part.section.id.as_str()>
                            {columns.heading(|language| language.section(part.section))}
                            {part.rows.into_iter().map(|row| answer_row(columns, row)).collect_view()}
                            {unanswered(columns, &part.unanswered)}
                        </section>
                    }
                })
                .collect_view()}
            {(!old.is_empty())
                .then(|| {
                    columns.part("old", msg::RECEIVED_OLD, old.into_iter().map(|row| answer_row(columns, row)).collect_view())
                })}
            {points(columns, &summary.points, prompts)}
            <section class="doc__part" data-summary="agreements">
                {columns.heading(|language| language.say(msg::PART_AGREEMENTS))}
                {summary.agreements.map(|row| answer_row(columns, row))}
                {match notes {
                    Some(notes) => notes,
                    None => {
                        (
                            columns.both("pair pair--write", msg::AGREEMENT_COLUMNS),
                            (0..3).map(|_| view! { <div class="pair agreement"></div> }).collect_view(),
                        )
                            .into_any()
                    }
                }}
            </section>
            <footer class="doc__foot">{columns.both("pair", msg::SUMMARY_FOOT)}</footer>
        </article>
    }
    .into_any()
}

/// The open questions beside marks and talking points: that of each section once, then general ones in turn.
#[derive(Default)]
struct Prompts {
    used: RefCell<BTreeSet<String>>,
    next: Cell<usize>,
}

impl Prompts {
    /// An open question about something of this section.
    fn prompt(&self, columns: Columns, section: SectionId) -> AnyView {
        let general = [msg::ASK_MORE_1, msg::ASK_MORE_2, msg::ASK_MORE_3];
        let mut id = names::ask(section);
        if !self.used.borrow_mut().insert(id.clone()) {
            let next = self.next.get();
            id = general[next % general.len()].to_owned();
            self.next.set(next + 1);
        }
        let cell = |language: &'static Language| {
            view! { <span class="q">{language.say(msg::RECEIVED_ASK)}</span>" "<span>{language.say(&id)}</span> }
                .into_any()
        };
        view! { <div class="pair pair--open" data-ask="">{columns.cells(cell)}</div> }.into_any()
    }
}

/// The person's name and the date, as far as they are answered and disclosed.
fn head(columns: Columns, shown: &Disclosed) -> AnyView {
    let name = match shown.answer(NAME).and_then(Answer::value) {
        Some(Value::Text(name)) => Some(name.clone()),
        _ => None,
    };
    columns.head(
        |language| language.say(msg::DOC_TITLE),
        name,
        &shown.day().map(|day| day.to_string()).unwrap_or_default(),
    )
}

/// When and with whom the conversation is, from the invitation that was opened.
fn conversation(columns: Columns) -> Option<AnyView> {
    let invitation = Invitation::read(&settings::invitation()?).invitation;
    invitation.day?;
    let cell = move |language: &'static Language| {
        let when = appointment::moment(language, &invitation).unwrap_or_default();
        let name = [invitation.name.as_str(), invitation.title.as_str()];
        let name: Vec<_> = name.into_iter().filter(|part| !part.is_empty()).collect();
        let with = (!name.is_empty())
            .then(|| language.say_with(msg::CONVERSATION_WITH, None, &[("who", name.join(", ").into())]));
        let on = language.say_with(msg::CONVERSATION_ON, None, &[("when", when.into())]);
        format!("{on} {}", with.unwrap_or_default()).into_any()
    };
    Some(view! { <div class="pair pair--quiet" data-summary="conversation">{columns.cells(cell)}</div> }.into_any())
}

/// What the person wants to talk about, before everything else; and the offer to talk alone, which is in every summary.
fn marks(columns: Columns, summary: &Summary, prompts: Option<&Prompts>) -> AnyView {
    let row = |row: &Row| {
        let prompt = prompts.map(|prompts| prompts.prompt(columns, row.question.section()));
        (pair(columns, row, "pair pair--marked", false), prompt)
    };
    let rows = summary.marks.iter().map(row).collect_view();
    let none = summary.marks.is_empty();
    view! {
        <section class="doc__part" data-summary="marks">
            {columns.heading(|language| language.say(msg::DISCUSS))}
            {rows}
            {none.then(|| columns.both("pair pair--quiet", msg::NO_MARKS))}
            {columns.both("pair pair--everyone", msg::EVERYONE_ALONE)}
        </section>
    }
    .into_any()
}

/// The ladder: six steps with the person's activities beside them. No step is called the person's own.
fn ladder_part(
    columns: Columns,
    steps: &[(u8, Vec<&'static mijn_verhaal_core::questionnaire::Choice>)],
    question: &'static Question,
) -> AnyView {
    let rows = steps
        .iter()
        .rev()
        .map(|&(step, ref activities)| {
            let cell = |language: &'static Language| {
                let name = language.say(match step {
                    1 => msg::STEP_1,
                    2 => msg::STEP_2,
                    3 => msg::STEP_3,
                    4 => msg::STEP_4,
                    5 => msg::STEP_5,
                    _ => msg::STEP_6,
                });
                let names: Vec<_> = activities.iter().map(|activity| language.option(question, activity.id)).collect();
                view! {
                    <span lang=language.code dir=language.direction>
                        {format!("{step} {name}")}" "<b class="ladder__own">{names.join(" · ")}</b>
                    </span>
                }
            };
            view! {
                <li>
                    {cell(dutch())}
                    {columns.own.map(cell)}
                </li>
            }
        })
        .collect_view();
    let to = columns.links.then(|| Route::question(question));
    view! {
        <section class="doc__part" data-summary="ladder">
            {columns.heading(|language| language.say(msg::PART_LADDER))}
            <a {..optional_link(to)} class="ladder-link" data-answer=question.id.as_str()><ol class="ladder">{rows}</ol></a>
        </section>
    }
    .into_any()
}

/// The unanswered questions of a section, by their short names.
fn unanswered(columns: Columns, questions: &[&'static Question]) -> Option<AnyView> {
    let cell = |language: &'static Language| {
        let labels: Vec<_> = questions.iter().map(|question| language.label(question)).collect();
        view! { <span class="q">{format!("{}: {}", language.say(msg::UNANSWERED), labels.join(" · "))}</span> }
            .into_any()
    };
    (!questions.is_empty())
        .then(|| view! { <div class="pair pair--quiet" data-unanswered="">{columns.cells(cell)}</div> }.into_any())
}

/// The talking points, and the answers they are derived from. The person gets a box to tick; the klantmanager has nothing to tick off.
fn points(columns: Columns, points: &[Point], prompts: Option<&Prompts>) -> Option<AnyView> {
    let rows = points
        .iter()
        .map(|point| {
            let cell = |language: &'static Language| {
                let arguments = point.count.map(|count| ("n", count.into()));
                let text = language.say_with(&names::point(point.id), None, arguments.as_slice());
                // The klantmanager sees what it is derived from; the person knows.
                let causes = (language == dutch()).then(|| {
                    point.causes.iter().map(|question| language.label(question)).collect::<Vec<_>>().join(" · ")
                });
                view! {
                    {prompts.is_none().then(|| view! { <span class="box" aria-hidden="true"></span> })}
                    <span>{text}</span>
                    {causes.map(|causes| view! { <span class="because">{causes}</span> })}
                }
                .into_any()
            };
            let prompt = prompts.map(|prompts| prompts.prompt(columns, point.section));
            (view! { <div class="pair pair--point" data-point=point.id>{columns.cells(cell)}</div> }, prompt)
        })
        .collect_view();
    (!points.is_empty()).then(|| columns.part("points", msg::PART_POINTS, rows))
}
