//! The session as JSON: a plan to reuse, a file to continue with elsewhere, and the record on the device.

use super::round::Tally;
use super::{
    Agreement, Choice, Counts, Minutes, Note, Plan, Report, Results, Round, Session, Stage, Talk, can_be_asked,
};
use crate::answers::file::{FileError, open};
use crate::calendar::Day;
use crate::line::Line;
use crate::questionnaire::{self, QuestionId};
use serde_json::{Map, Value as Json, json};
use std::collections::BTreeMap;

/// The name of the format, the member `format` of every file.
pub const FORMAT: &str = "mijn-verhaal-klankbord";
/// The version of the format that is written, and the newest that is read.
const VERSION: u64 = 1;
/// The largest session that is read, in bytes: five hundred people with sixty notes of full length each take 9 MB in Latin script.
pub const MAX_BYTES: usize = 20_000_000;

/// The purpose of a file, which decides what it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// The plan only, to reuse it.
    Plan,
    /// Everything except an open round, which leaves the device in no file.
    Download,
    /// Everything, for the store of the device: an open round continues after a crash.
    Device,
}

/// The session as JSON, for a purpose.
pub fn write(session: &Session, purpose: Purpose) -> String {
    let plan = &session.plan;
    let mut file = json!({
        "format": FORMAT,
        "version": VERSION,
        "name": plan.name.as_str(),
        "place": plan.place.as_str(),
        "group": plan.group.as_str(),
        "languages": plan.languages,
        "idle": plan.idle.get(),
        "questions": plan.questions().map(|question| question.id).collect::<Vec<_>>(),
    });
    if let Some(day) = plan.day {
        file["day"] = json!(day.to_string());
    }
    if purpose == Purpose::Plan {
        return file.to_string();
    }
    if purpose == Purpose::Device {
        file["at"] = json!(session.at);
    }
    match &session.stage {
        Stage::Closed(results) => file["results"] = write_round(results.ballots, &results.tallies),
        Stage::Open(round) if purpose == Purpose::Device => file["round"] = write_round(round.ballots, &round.tallies),
        _ => {}
    }
    file["agreed"] = json!(session.agreed);
    let talks: Map<String, Json> =
        session.talks.iter().map(|(id, talk)| (id.as_str().to_owned(), write_talk(talk))).collect();
    file["together"] = Json::Object(talks);
    let agreements = session.report.agreed().map(
        |one| json!({ "what": one.what.as_str(), "who": one.who.as_str(), "by": one.by.map(|day| day.to_string()) }),
    );
    file["report"] = json!({
        "keep": session.report.keep,
        "change": session.report.change,
        "agreements": agreements.collect::<Vec<_>>(),
    });
    file.to_string()
}

fn write_round(ballots: u32, tallies: &BTreeMap<QuestionId, Tally>) -> Json {
    let tallies = tallies.iter().map(|(id, tally)| {
        let notes: Vec<_> = tally.notes.iter().map(Note::as_str).collect();
        (id.as_str().to_owned(), json!({ "counts": write_counts(&tally.counts), "notes": notes }))
    });
    json!({ "participants": ballots, "questions": tallies.collect::<Map<_, _>>() })
}

fn write_counts(counts: &Counts) -> Json {
    let counted = Choice::ALL.into_iter().filter(|choice| counts.of(*choice) > 0);
    counted.map(|choice| (choice.id().to_owned(), json!(counts.of(choice)))).collect::<Map<_, _>>().into()
}

fn write_talk(talk: &Talk) -> Json {
    let remarks = talk.remarks.iter().map(|remark| json!({ "text": remark.text.as_str(), "quote": remark.quote }));
    json!({ "counts": write_counts(&talk.hands), "remarks": remarks.collect::<Vec<_>>() })
}

/// Opens what [`write()`] wrote. The text is untrusted: it never panics. What does not fit is left out, such as questions a group cannot
/// be asked, and counts above 10,000.
///
/// # Errors
/// Every [`FileError`] but `UnknownList`.
pub fn read(text: &str) -> Result<Session, FileError> {
    let file = open(text, FORMAT, VERSION, MAX_BYTES)?;
    let text = |name: &str| file[name].as_str().unwrap_or_default();
    let mut plan = Plan {
        name: Line::new(text("name")).unwrap_or_default(),
        place: Line::new(text("place")).unwrap_or_default(),
        group: Line::new(text("group")).unwrap_or_default(),
        day: Day::parse(text("day")),
        languages: strings(&file["languages"]).filter(|code| code.len() <= 3).map(str::to_owned).collect(),
        idle: file["idle"].as_u64().and_then(Minutes::new).unwrap_or_default(),
        ..Plan::default()
    };
    for question in strings(&file["questions"]).filter_map(questionnaire::question) {
        if !plan.has(question) {
            plan.put(question, true);
        }
    }
    let stage = match (round(&file["results"]), round(&file["round"])) {
        (Some((ballots, tallies)), _) => Stage::Closed(Results { tallies, ballots }),
        (None, Some((ballots, tallies))) => Stage::Open(Round { tallies, ballots }),
        (None, None) => Stage::Planned,
    };
    Ok(Session {
        at: file["at"].as_str().and_then(questionnaire::question).map(|question| question.id),
        report: report(&file["report"]),
        stage,
        talks: by_question(&file["together"], talk),
        agreed: file["agreed"].as_bool().unwrap_or_default(),
        plan,
    })
}

fn round(json: &Json) -> Option<(u32, BTreeMap<QuestionId, Tally>)> {
    let tally = |json: &Json| Tally {
        counts: counts(&json["counts"]),
        notes: strings(&json["notes"]).map(Note::cut).filter(|note| !note.is_empty()).collect(),
    };
    Some((count(&json["participants"])?, by_question(&json["questions"], tally)))
}

fn by_question<T>(json: &Json, read: impl Fn(&Json) -> T) -> BTreeMap<QuestionId, T> {
    let entries = json.as_object().into_iter().flatten();
    entries
        .filter_map(|(id, json)| {
            let question = questionnaire::question(id).filter(|question| can_be_asked(question))?;
            Some((question.id, read(json)))
        })
        .collect()
}

fn talk(json: &Json) -> Talk {
    let mut talk = Talk { hands: counts(&json["counts"]), ..Talk::default() };
    for remark in json["remarks"].as_array().into_iter().flatten() {
        talk.write(remark["text"].as_str().unwrap_or_default(), remark["quote"].as_bool().unwrap_or_default());
    }
    talk
}

fn report(json: &Json) -> Report {
    let text = |name: &str| json[name].as_str().unwrap_or_default().chars().take(Report::MAX).collect();
    let agreements = json["agreements"].as_array().into_iter().flatten().map(|one| Agreement {
        what: Line::cut(one["what"].as_str().unwrap_or_default()),
        who: Line::cut(one["who"].as_str().unwrap_or_default()),
        by: one["by"].as_str().and_then(Day::parse),
    });
    let agreements = agreements.filter(|one| *one != Agreement::default()).take(100).collect();
    Report { keep: text("keep"), change: text("change"), agreements }
}

fn counts(json: &Json) -> Counts {
    let mut counts = Counts::default();
    for choice in Choice::ALL {
        counts.set(choice, count(&json[choice.id()]).unwrap_or_default());
    }
    counts
}

fn count(json: &Json) -> Option<u32> {
    json.as_u64().and_then(|count| u32::try_from(count).ok()).filter(|count| *count <= 10_000)
}

fn strings(json: &Json) -> impl Iterator<Item = &str> {
    json.as_array().into_iter().flatten().filter_map(Json::as_str)
}
