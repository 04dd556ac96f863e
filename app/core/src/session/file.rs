//! The session as a file: the plan alone, to use again, or the plan with what is kept of a closed round.

use super::round::{Counts, Tally};
use super::{Choice, Plan, Results, can_be_asked};
use crate::answers::file::{FileError, open};
use crate::invitation::{Day, Line};
use crate::questionnaire;
use serde_json::{Map, Value as Json, json};

/// The name of the format, in every file.
pub const FORMAT: &str = "mijn-verhaal-klankbord";
/// The newest version of the format this program writes and reads.
const VERSION: u64 = 1;

/// The file of a plan, with the results of a closed round if there are any. A round that is under way has no file.
pub fn write(plan: &Plan, results: Option<&Results>) -> String {
    let mut file = json!({
        "format": FORMAT,
        "version": VERSION,
        "name": plan.name.as_str(),
        "place": plan.place.as_str(),
        "group": plan.group.as_str(),
        "languages": plan.languages,
        "questions": plan.questions().map(|question| question.id).collect::<Vec<_>>(),
    });
    if let Some(day) = plan.day {
        file["day"] = json!(day.to_string());
    }
    if let Some(results) = results {
        let tallies: Map<String, Json> = results
            .tallies
            .iter()
            .map(|(id, tally)| {
                let counts: Map<String, Json> = Choice::ALL
                    .into_iter()
                    .filter(|choice| tally.counts.of(*choice) > 0)
                    .map(|choice| (choice.id().to_owned(), json!(tally.counts.of(choice))))
                    .collect();
                ((*id).to_owned(), json!({ "counts": counts, "notes": tally.notes }))
            })
            .collect();
        file["results"] = json!({ "participants": results.ballots, "agreed": results.agreed, "questions": tallies });
    }
    file.to_string()
}

/// Opens a file. What does not fit is left out; it never panics, whatever the text.
///
/// # Errors
/// Every [`FileError`] of a header; the text is untrusted.
pub fn read(text: &str) -> Result<(Plan, Option<Results>), FileError> {
    let file = open(text, FORMAT, VERSION)?;
    let text = |name: &str| file[name].as_str().unwrap_or_default();
    let mut plan = Plan {
        name: Line::new(text("name")).unwrap_or_default(),
        place: Line::new(text("place")).unwrap_or_default(),
        group: Line::new(text("group")).unwrap_or_default(),
        day: Day::parse(text("day")),
        languages: strings(&file["languages"]).filter(|code| code.len() <= 3).map(str::to_owned).collect(),
        ..Plan::default()
    };
    for question in strings(&file["questions"]).filter_map(questionnaire::question) {
        if !plan.has(question) {
            plan.put(question, true);
        }
    }
    Ok((plan, results(&file["results"])))
}

fn results(json: &Json) -> Option<Results> {
    let mut results = Results {
        ballots: count(&json["participants"])?,
        agreed: json["agreed"].as_bool().unwrap_or_default(),
        ..Results::default()
    };
    for (id, kept) in json["questions"].as_object()? {
        let Some(question) = questionnaire::question(id).filter(|question| can_be_asked(question)) else { continue };
        let mut counts = Counts::default();
        for choice in Choice::ALL {
            counts.set(choice, count(&kept["counts"][choice.id()]).unwrap_or_default());
        }
        let notes = strings(&kept["notes"]).map(str::to_owned).collect();
        results.tallies.insert(question.id, Tally { counts, notes });
    }
    Some(results)
}

fn count(json: &Json) -> Option<u32> {
    json.as_u64().and_then(|count| u32::try_from(count).ok()).filter(|count| *count <= 10_000)
}

fn strings(json: &Json) -> impl Iterator<Item = &str> {
    json.as_array().into_iter().flatten().filter_map(Json::as_str)
}
