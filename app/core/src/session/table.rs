//! The counts as a table that a Dutch Excel opens: UTF-8 with its mark, semicolons, one row a question.

use super::{Choice, Plan, Results, Shown};
use crate::questionnaire::Question;

/// The table. `heads` are the words of its columns (question, then the five choices in order, then notes), `text` the words of
/// a question. Where counts may not be shown their cells are empty.
pub fn table(
    plan: &Plan,
    results: &Results,
    heads: &[String; 7],
    text: impl Fn(&'static Question) -> String,
) -> String {
    let mut lines = vec![row(heads.iter().map(String::as_str))];
    for question in plan.questions() {
        let counts: Vec<String> = match results.counts(question) {
            Shown::Counts(counts) => Choice::ALL.iter().map(|choice| counts.of(*choice).to_string()).collect(),
            Shown::Few => vec![String::new(); Choice::ALL.len()],
        };
        let notes = results.notes(question).join(" | ");
        let text = text(question);
        lines.push(row([text.as_str()].into_iter().chain(counts.iter().map(String::as_str)).chain([notes.as_str()])));
    }
    format!("\u{feff}{}\r\n", lines.join("\r\n"))
}

fn row<'a>(cells: impl Iterator<Item = &'a str>) -> String {
    cells.map(cell).collect::<Vec<_>>().join(";")
}

/// A cell. What a spreadsheet would take for a formula gets an apostrophe before it (OWASP, *CSV Injection*).
fn cell(text: &str) -> String {
    let first = text.trim_start().chars().next();
    let formula = text.starts_with(['\t', '\r']) || matches!(first, Some('=' | '+' | '-' | '@'));
    let safe = if formula { format!("'{text}") } else { text.to_owned() };
    format!("\"{}\"", safe.replace('"', "\"\""))
}
