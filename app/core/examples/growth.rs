//! How the work grows with the number of questions: one step of the walk, the summary, the file. For `cargo xtask bench`.

use mijn_verhaal_core::{
    answers::{Answer, Given, Sheet, Value, file::backup},
    questionnaire::{Kind, List, ListId, Question, QuestionId, Section, SectionId},
    summary::{Disclosed, Summary},
    walk,
};
use std::{hint::black_box, time::Instant};

/// A list of so many questions of words, in sections of ten.
fn list(questions: usize) -> &'static List {
    let sections: Vec<_> = (0..questions.div_ceil(10))
        .map(|section| {
            let id: &'static str = String::leak(format!("s{section}"));
            let questions: Vec<_> =
                (0..questions.min(10)).map(|n| question(String::leak(format!("{id}.q{n}")))).collect();
            Section { id: SectionId::new(id), icon: "chat", questions: Vec::leak(questions) }
        })
        .collect();
    Box::leak(Box::new(List {
        id: ListId::new("growth"),
        version: "0",
        reflection: None,
        sections: Vec::leak(sections),
        points: &[],
    }))
}

fn question(id: &'static str) -> Question {
    Question {
        id: QuestionId::new(id),
        icon: None,
        kind: Kind::Text,
        short: true,
        sensitive: false,
        own: false,
        rose: false,
        dont_know: true,
        rather_not: true,
        shown_if: None,
        heading: None,
        mirrors: &[],
        vote: false,
        voice: false,
    }
}

/// The median of some runs, in microseconds.
fn median<T>(mut work: impl FnMut() -> T) -> f64 {
    let mut times: Vec<_> = (0..31)
        .map(|_| {
            let begun = Instant::now();
            black_box(work());
            begun.elapsed().as_secs_f64() * 1e6
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn main() {
    println!("\n### Growth with the questions, on this machine, medians of 31\n");
    println!(
        "| questions | next question | all sections | summary | file | bytes of the file |\n| --- | --- | --- | --- | --- | --- |"
    );
    for questions in [10, 100, 1_000] {
        let list = list(questions);
        let mut sheet = Sheet::new(list, "2026-11-22T10:00:00Z");
        for question in list.questions() {
            let words = Given::new(Some(Value::Text("Een antwoord van gewone lengte.".into())), None);
            sheet.set(question, words.map(Answer::Given));
        }
        let middle = list.questions().nth(questions / 2).expect("there are questions");
        let next = median(|| walk::next(&sheet, middle));
        let stops = median(|| walk::stops(&sheet));
        let summary = median(|| Summary::of(&Disclosed::of(&sheet)));
        let file = median(|| backup(&sheet, "nl"));
        let bytes = backup(&sheet, "nl").len();
        println!("| {questions} | {next:.1} µs | {stops:.1} µs | {summary:.1} µs | {file:.1} µs | {bytes} |");
    }
}
