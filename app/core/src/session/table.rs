//! The counts as a CSV file that a Dutch Excel opens: UTF-8 with a byte order mark, semicolons, one row per vote.

use super::{Choice, Session, Shown, Way};
use crate::questionnaire::Question;

/// The texts of a table, in the language of whoever reads it.
pub struct Words {
    /// The column headings: the question, the way of voting, the five choices in order, the notes.
    pub heads: [String; 8],
    /// The text of a question.
    pub question: Box<dyn Fn(&'static Question) -> String>,
    /// The name of a way of voting.
    pub way: Box<dyn Fn(Way) -> String>,
}

/// The table, with CRLF line ends. A question without a vote has a row without counts; where counts may not be shown, their cells are
/// empty.
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
                Shown::TooFew => empty(),
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
            // The notes are in the first row of the question only.
            written.clear();
        }
    }
    format!("\u{feff}{}\r\n", lines.join("\r\n"))
}

fn row<'a>(cells: impl Iterator<Item = &'a str>) -> String {
    cells.map(cell).collect::<Vec<_>>().join(";")
}

/// A quoted cell. A text that a spreadsheet would run as a formula is prefixed with an apostrophe (OWASP, *CSV Injection*);
/// some take full-width signs for the others.
fn cell(text: &str) -> String {
    let first = text.trim_start().chars().next();
    let formula =
        text.starts_with(['\t', '\r']) || matches!(first, Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠'));
    let safe = if formula { format!("'{text}") } else { text.to_owned() };
    format!("\"{}\"", safe.replace('"', "\"\""))
}
