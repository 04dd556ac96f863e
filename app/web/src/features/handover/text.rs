//! The summary as plain Dutch text, for an e-mail or a case file.

use crate::i18n::{Language, Piece, answer_lines, dutch, msg, names, plain};
use mijn_verhaal_core::{
    questionnaire::Question,
    summary::{Row, Summary},
};

/// The text, in the order of the summary: what to talk about first, then the sections and the talking points.
pub fn dutch_text(summary: &Summary) -> String {
    let dutch = dutch();
    let part = |title: String, lines: Vec<String>| {
        (!lines.is_empty()).then(|| format!("{}\n{}", title.to_uppercase(), lines.join("\n")))
    };
    let rows = |rows: &[Row]| rows.iter().map(|row| line(dutch, row)).collect::<Vec<_>>();
    let labels = |questions: &[&Question]| questions.iter().map(|one| dutch.label(one)).collect::<Vec<_>>().join(" · ");
    let mut parts = vec![
        Some(dutch.say(msg::DOC_TITLE)),
        part(dutch.say(msg::DISCUSS), rows(&summary.marks)),
        part(dutch.say(msg::PART_QUESTIONS), summary.questions.iter().map(|row| line(dutch, row)).collect()),
    ];
    let ladder = summary.ladder.iter().flat_map(|ladder| {
        let question = ladder.question;
        let activities = ladder.steps.iter().flat_map(|(_, activities)| activities);
        activities.map(move |activity| format!("- {}", dutch.option(question, activity.id)))
    });
    parts.push(part(dutch.say(msg::PART_LADDER), ladder.collect()));
    parts.extend(summary.sections.iter().map(|section| {
        let mut lines = rows(&section.rows);
        if !section.unanswered.is_empty() {
            lines.push(format!("- {}: {}", dutch.say(msg::UNANSWERED), labels(&section.unanswered)));
        }
        part(dutch.section(section.section), lines)
    }));
    let point = |point: &mijn_verhaal_core::summary::Point| {
        let arguments = point.count.map(|count| ("n", count.into()));
        format!("- {}", dutch.say_with(&names::point(point.id), None, arguments.as_slice()))
    };
    parts.push(part(dutch.say(msg::PART_POINTS), summary.points.iter().map(point).collect()));
    parts.push(part(dutch.say(msg::PART_AGREEMENTS), summary.agreements.iter().map(|row| line(dutch, row)).collect()));
    parts.push(Some(dutch.say(msg::SUMMARY_FOOT)));
    plain(&parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n"))
}

/// A question with its answer. Own words are quoted, since they are in another language.
fn line(dutch: &Language, row: &Row) -> String {
    let lines = row.answer.as_ref().map(|answer| answer_lines(dutch, row.question, answer)).unwrap_or_default();
    let text = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Own(text) => format!("“{text}”"),
    };
    let lines: Vec<_> = lines.iter().map(|line| line.iter().map(text).collect::<Vec<_>>().join(" · ")).collect();
    let separator = if lines.is_empty() { "" } else { ": " };
    format!("- {}{separator}{}", dutch.label(row.question), lines.join("; "))
}
