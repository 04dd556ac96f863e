//! The counts as a table that a Dutch Excel opens: UTF-8 with its mark, semicolons, one row a vote.

use super::{Choice, Session, Shown, Way};
use crate::questionnaire::Question;

/// The words of a table.
pub struct Words {
    /// The heads: the question, how it was counted, the five choices in order, what was written.
    pub heads: [String; 8],
    /// The words of a question.
    pub question: Box<dyn Fn(&'static Question) -> String>,
    /// The name of a way of counting.
    pub way: Box<dyn Fn(Way) -> String>,
}

/// The table. A question that was not voted on has a row without counts; where counts may not be shown their cells are empty.
pub fn table(session: &Session, words: &Words) -> String {
    let mut lines = vec![row(words.heads.iter().map(String::as_str))];
    let empty = || vec![String::new(); Choice::ALL.len()];
    for question in session.plan.questions() {
        let (notes, talk) = (session.notes(question), session.talk(question));
        let written = notes.iter().chain(talk.remarks.iter().map(|remark| &remark.text)).map(ToString::to_string);
        let mut written = written.collect::<Vec<_>>().join(" | ");
        let votes = session.votes(question).into_iter().map(|(way, shown)| {
            let counts = match shown {
                Shown::Counts(counts) => Choice::ALL.iter().map(|choice| counts.of(*choice).to_string()).collect(),
                Shown::Few => empty(),
            };
            ((words.way)(way), counts)
        });
        let mut votes: Vec<_> = votes.collect();
        if votes.is_empty() {
            votes.push((String::new(), empty()));
        }
        let text = (words.question)(question);
        for (way, counts) in votes {
            let cells = [&text, &way].into_iter().chain(&counts).chain([&written]);
            lines.push(row(cells.map(String::as_str)));
            // Once is enough.
            written.clear();
        }
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
