//! What a window could not save before it was left, as a text to be kept beside the store.

use super::{Engine, Revision, SheetChange, SheetOperation};
use crate::{
    answers::{Sheet, file, json},
    calendar::Day,
    invitation::Version,
    questionnaire::{List, Question, SectionId},
};
use serde_json::{Value as Json, json};

/// The operations on a sheet that were pending when a window was left.
///
/// ```json
/// {"unsaved":1,"base":"30064771073","whole":null,"operations":[{"at":"2026-11-22T10:00:00.000Z","answer":["me.age","25-34"]}]}
/// ```
#[derive(Debug, Clone)]
pub struct Unsaved {
    /// The revision they applied to; none if there was no record.
    pub base: Option<Revision>,
    /// All that the window knew, where the store was failing it and may have lost that.
    pub whole: Option<Sheet>,
    /// The operations, oldest first.
    pub operations: Vec<SheetOperation>,
}

impl Unsaved {
    /// What is pending in a window. `is_failing`: the store may lose what it has.
    pub fn of(engine: &Engine<Sheet>, is_failing: bool) -> Self {
        Self {
            base: engine.base(),
            whole: is_failing.then(|| engine.stored().clone()),
            operations: engine.pending().cloned().collect(),
        }
    }

    /// It as a text. `language` is the code of the language on screen.
    pub fn write(&self, language: &str) -> String {
        json!({
            "unsaved": 1,
            "base": self.base.map(|base| base.to_string()),
            "whole": self.whole.as_ref().map(|sheet| file::backup(sheet, language)),
            "operations": self.operations.iter().map(|operation| write(operation, language)).collect::<Vec<_>>(),
        })
        .to_string()
    }

    /// Reads a text for this list, also of builds that stored the whole sheet and the ids of the questions that had changed. It is untrusted: what
    /// cannot be read is left out.
    pub fn read(text: &str, list: &'static List) -> Option<Self> {
        let json: Option<Json> = serde_json::from_str(text).ok();
        let Some(json) = json.filter(|json| json["unsaved"] == 1) else { return Self::read_former(text, list) };
        let sheet = |json: &Json| Some(file::read(json.as_str()?).ok()?.sheet).filter(|sheet| sheet.list() == list);
        Some(Self {
            base: json["base"].as_str().and_then(Revision::parse),
            whole: sheet(&json["whole"]),
            operations: json["operations"].as_array()?.iter().filter_map(|json| read(json, list)).collect(),
        })
    }

    /// The revision and the ids of the changed questions (`*`: all), a line break, and the file of the whole sheet; or that file alone.
    fn read_former(text: &str, list: &'static List) -> Option<Self> {
        let (head, file) = if text.starts_with('{') { ("1 *", text) } else { text.split_once('\n')? };
        let sheet = file::read(file).ok().map(|opened| opened.sheet).filter(|sheet| sheet.list() == list)?;
        let (revision, changed) = head.split_once(' ')?;
        let is_changed = |question: &&'static Question| {
            if changed == "*" {
                sheet.answer(question.id).is_some()
            } else {
                changed.split(' ').any(|id| question.id == id)
            }
        };
        let changes = list.questions().filter(is_changed).flat_map(|question| {
            [
                SheetChange::Answer(question, sheet.answer(question.id).cloned()),
                SheetChange::Mark(question, sheet.is_marked(question.id)),
                SheetChange::Share(question, sheet.is_shared(question.id)),
            ]
        });
        let at = &sheet.changed;
        let operations = changes.map(|change| SheetOperation { at: at.clone(), change }).collect();
        let base = Revision::parse(revision).filter(|base| *base != Revision::UNREADABLE);
        Some(Self { base, operations, whole: Some(sheet) })
    }
}

fn write(operation: &SheetOperation, language: &str) -> Json {
    let mut json = json!({ "at": operation.at });
    let (name, value) = match &operation.change {
        SheetChange::Answer(question, answer) => ("answer", json!([question.id, answer.as_ref().map(json::write)])),
        SheetChange::Mark(question, on) => ("mark", json!([question.id, on])),
        SheetChange::Share(question, on) => ("share", json!([question.id, on])),
        SheetChange::Finish(day) => ("finish", json!(day.to_string())),
        SheetChange::Sections(sections) => ("sections", json!(sections)),
        SheetChange::Begin(sections, version) => ("begin", json!([sections, *version == Version::Full])),
        SheetChange::Import(sheet) => ("import", json!(file::backup(sheet, language))),
        SheetChange::Language => ("language", Json::Null),
    };
    json[name] = value;
    json
}

fn read(json: &Json, list: &'static List) -> Option<SheetOperation> {
    let at = json["at"].as_str()?.to_owned();
    let question = |json: &Json| list.question(json[0].as_str()?);
    let sections = |json: &Json| -> Option<Vec<SectionId>> {
        Some(json.as_array()?.iter().filter_map(|id| Some(list.section(id.as_str()?)?.id)).collect())
    };
    let (name, value) = json.as_object()?.iter().find(|(name, _)| *name != "at")?;
    let change = match name.as_str() {
        "answer" => {
            let question = question(value)?;
            let answer = match &value[1] {
                Json::Null => None,
                answer => Some(json::read(question, answer)?),
            };
            SheetChange::Answer(question, answer)
        }
        "mark" => SheetChange::Mark(question(value)?, value[1].as_bool()?),
        "share" => SheetChange::Share(question(value)?, value[1].as_bool()?),
        "finish" => SheetChange::Finish(Day::parse(value.as_str()?)?),
        "sections" => SheetChange::Sections(sections(value)?),
        "begin" => {
            let version = if value[1].as_bool()? { Version::Full } else { Version::Short };
            SheetChange::Begin(sections(&value[0])?, version)
        }
        "import" => SheetChange::Import(file::read(value.as_str()?).ok()?.sheet),
        "language" => SheetChange::Language,
        _ => return None,
    };
    Some(SheetOperation { at, change })
}
