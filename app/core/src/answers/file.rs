//! The sheet as a file: JSON with the name and version of its format (`public/schema/` has its JSON Schema).
//!
//! ```json
//! {"format":"mijn-verhaal","version":1,"list":"intake","content":"2026.1","language":"ar",
//!  "answers":{"daily.letters":"many"},"marks":["daily.letters"],"shared":[],
//!  "created":"2026-11-22T10:00:00.000Z","changed":"2026-11-22T10:05:00.000Z"}
//! ```
//!
//! Answers are ids of the content, never the words of a language: a file made in Arabic opens in Tigrinya. A [`backup`] holds
//! everything and is for the person alone; a [`download`] holds what the person chose to show. Both open again with [`read`].
//!
//! # Examples
//!
//! ```
//! use mijn_verhaal_core::{
//!     answers::{
//!         Answer, Sheet,
//!         file::{self, FileError},
//!     },
//!     questionnaire::intake,
//! };
//!
//! let mut sheet = Sheet::new(intake(), "2026-11-22T10:00:00.000Z");
//! let worry = intake().question("money.worry").expect("it is asked");
//! sheet.set(worry, Some(Answer::DontKnow));
//!
//! let opened = file::read(&file::backup(&sheet, "ti"))?;
//! assert_eq!(opened.sheet, sheet);
//! assert!(!file::download(&sheet, "ti").contains("money.worry"), "sensitive, and not chosen to be shown");
//! assert_eq!(file::read(r#"{"format":"something else"}"#).err(), Some(FileError::Foreign));
//! # Ok::<(), FileError>(())
//! ```

use super::{Answer, Earlier, Sheet, json};
use crate::calendar::Day;
use crate::questionnaire::{self, Kind, List, Question, QuestionId, SectionId};
use crate::summary::Disclosed;
use serde_json::{Map, Value as Json, json};
use std::{collections::BTreeMap, error::Error, fmt};

/// The name of the format, the member `format` of every file.
pub const FORMAT: &str = "mijn-verhaal";
/// The version of the format that is written, and the newest that is read.
pub const VERSION: u64 = 1;
/// The largest file that is read, in bytes. A full intake takes about 20 KB.
pub const MAX_BYTES: usize = 2_000_000;
/// The largest file with recordings beside its answers, in bytes: thirty answers of two minutes. The caller takes the recordings
/// out before [`read`].
pub const MAX_WITH_SOUNDS: usize = 16_000_000;

/// The name of the format of a locked summary. See [`crate::handover`].
pub const LOCKED: &str = "mijn-verhaal-slot";

/// Why a file could not be opened. Nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileError {
    /// It is larger than [`MAX_BYTES`], or than the bound of its own format.
    TooLarge,
    /// It is not JSON, or was cut off.
    Unreadable(JsonError),
    /// It is JSON of another format.
    Foreign,
    /// It was written by a newer version of the site.
    Newer,
    /// It belongs to a list that this version does not have.
    UnknownList,
    /// It is a locked summary, which is opened at `#/o/`.
    Locked,
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLarge => "the file is too large",
            Self::Unreadable(_) => "the file is not JSON",
            Self::Foreign => "the file is JSON of another format",
            Self::Newer => "the file was written by a newer version",
            Self::UnknownList => "the file belongs to an unknown question list",
            Self::Locked => "the file is a locked summary",
        })
    }
}

impl Error for FileError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Unreadable(cause) => Some(cause),
            _ => None,
        }
    }
}

/// Where a text stops being JSON. It holds nothing of the text itself, so that it can be logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JsonError {
    /// The line, from 1; 0 for an empty text.
    pub line: usize,
    /// The column in bytes, from 1; 0 at the start of a line.
    pub column: usize,
    /// Whether the text ends too early, as a file does that was cut off.
    pub is_cut_off: bool,
}

impl JsonError {
    /// The cause where there is no text: the device could not read the file.
    pub const NO_TEXT: Self = Self { line: 0, column: 0, is_cut_off: true };
}

impl From<serde_json::Error> for JsonError {
    fn from(error: serde_json::Error) -> Self {
        Self { line: error.line(), column: error.column(), is_cut_off: error.is_eof() }
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reason = if self.is_cut_off { "unexpected end" } else { "unexpected character" };
        write!(f, "{reason} at line {} column {}", self.line, self.column)
    }
}

impl Error for JsonError {}

/// An opened file.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The sheet.
    pub sheet: Sheet,
    /// The code of the language it was made in; empty where the file does not say.
    pub language: String,
    /// The version of the list it was made with; empty where the file does not say.
    pub content: String,
    /// The ids of the answers that do not fit this version of the list and were left out, in their order in the file.
    pub left_out: Vec<String>,
    /// Of a summary, the questions it lists without an answer; none for a backup, and for a file of before summaries had them.
    unanswered: Option<Vec<&'static Question>>,
}

impl Opened {
    /// What the file shows to somebody else: all of a summary; of a backup, only what its person chose to show.
    pub fn shown(&self) -> Disclosed {
        match &self.unanswered {
            Some(unanswered) => Disclosed::given(&self.sheet, unanswered),
            None => Disclosed::of_file(&self.sheet),
        }
    }
}

/// The file of everything on a sheet, for the person alone. `language` is the code of the language it was made in.
pub fn backup(sheet: &Sheet, language: &str) -> String {
    let parts = Parts {
        list: sheet.list(),
        marks: sheet.marks().collect(),
        shared: sheet.shared().collect(),
        earlier: &sheet.earlier,
        times: [&sheet.created, &sheet.changed],
    };
    let mut file = write(parts, language, sheet.answers());
    if sheet.sections().next().is_some() {
        file["sections"] = sheet.sections().map(SectionId::as_str).collect();
    }
    file.to_string()
}

/// The file of what the person chose to show, and nothing else: see [`Disclosed`]. `language` is the code of the language it was
/// made in.
pub fn download(sheet: &Sheet, language: &str) -> String {
    summary(&Disclosed::of(sheet), language, &sheet.created, &sheet.changed)
}

/// The file of what is disclosed, of a sheet that was started and last changed at these times (ISO 8601, UTC).
pub fn summary(shown: &Disclosed, language: &str, created: &str, changed: &str) -> String {
    let parts = Parts {
        list: shown.list(),
        marks: shown.marks().collect(),
        shared: shown.chosen().collect(),
        earlier: &shown.earlier(),
        times: [created, changed],
    };
    let mut file = write(parts, language, shown.answers().filter(|(_, answer)| **answer != Answer::Skipped));
    file["unanswered"] = shown.unanswered().map(|question| json!(question.id)).collect();
    file.to_string()
}

/// What every file has beside its answers.
struct Parts<'a> {
    list: &'static List,
    marks: Vec<QuestionId>,
    shared: Vec<QuestionId>,
    earlier: &'a [Earlier],
    /// When the sheet was started, and last changed.
    times: [&'a str; 2],
}

fn write<'a>(parts: Parts<'_>, language: &str, answers: impl Iterator<Item = (QuestionId, &'a Answer)>) -> Json {
    let mut file = json!({
        "format": FORMAT,
        "version": VERSION,
        "list": parts.list.id,
        "content": parts.list.version,
        "language": language,
        "answers": answers.map(entry).collect::<Map<_, _>>(),
        "marks": parts.marks,
        "shared": parts.shared,
        "created": parts.times[0],
        "changed": parts.times[1],
    });
    if !parts.earlier.is_empty() {
        file["earlier"] = parts.earlier.iter().map(write_earlier).collect();
    }
    file
}

fn write_earlier(earlier: &Earlier) -> Json {
    let mut json = json!({ "day": earlier.day.to_string() });
    if !earlier.rose.is_empty() {
        json["rose"] = json!(earlier.rose);
    }
    if !earlier.views.is_empty() {
        json["views"] = json!(earlier.views);
    }
    json
}

fn entry((id, answer): (QuestionId, &Answer)) -> (String, Json) {
    (id.as_str().to_owned(), json::write(answer))
}

/// Parses a file of this format, up to this version and size in bytes.
pub(crate) fn open(text: &str, format: &str, newest: u64, max_bytes: usize) -> Result<Json, FileError> {
    if text.len() > max_bytes {
        return Err(FileError::TooLarge);
    }
    let file: Json = serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|error| FileError::Unreadable(error.into()))?;
    match file["version"].as_u64() {
        _ if file["format"] == LOCKED => Err(FileError::Locked),
        _ if file["format"] != format => Err(FileError::Foreign),
        Some(version) if version > newest => Err(FileError::Newer),
        Some(1..) => Ok(file),
        _ => Err(FileError::Foreign),
    }
}

/// Opens a file. The text is untrusted: it never panics, and the sheet holds nothing but what the content knows. What does not
/// fit is left out: answers by name in [`Opened::left_out`], unknown marks and choices silently.
///
/// # Errors
/// Every [`FileError`]. There is no partly opened sheet.
pub fn read(text: &str) -> Result<Opened, FileError> {
    let file = open(text, FORMAT, VERSION, MAX_BYTES)?;
    let list = file["list"].as_str().and_then(questionnaire::list).ok_or(FileError::UnknownList)?;
    let answers = file["answers"].as_object().ok_or(FileError::Foreign)?;

    let date = |name: &str| file[name].as_str().unwrap_or_default().to_owned();
    let mut sheet = Sheet::new(list, &date("created"));
    sheet.changed = date("changed");
    let mut left_out = Vec::new();
    for (id, value) in answers {
        let fits = list.question(id).and_then(|question| Some((question, json::read(question, value)?)));
        match fits {
            Some((question, answer)) => sheet.set(question, Some(answer)),
            None => left_out.push(id.clone()),
        }
    }
    for question in ids(&file["marks"], list) {
        sheet.mark(question, true);
    }
    // Without an answer or a mark there is nothing to choose: a file made by somebody else puts in nothing that is yet to come.
    for question in ids(&file["shared"], list) {
        sheet.share(question, true);
    }
    let unanswered = file.get("unanswered").map(|json| ids(json, list).collect());
    let sections = file["sections"].as_array().into_iter().flatten();
    sheet.choose_sections(sections.filter_map(|id| Some(list.section(id.as_str()?)?.id)));
    sheet.earlier = file["earlier"].as_array().into_iter().flatten().filter_map(|json| earlier(json, list)).collect();
    let language = file["language"].as_str().unwrap_or_default().to_owned();
    let content = file["content"].as_str().unwrap_or_default().to_owned();
    Ok(Opened { sheet, language, content, left_out, unanswered })
}

fn ids<'a>(json: &'a Json, list: &'static List) -> impl Iterator<Item = &'static Question> + 'a {
    json.as_array().into_iter().flatten().filter_map(|id| list.question(id.as_str()?))
}

fn earlier(json: &Json, list: &'static List) -> Option<Earlier> {
    let entries = |name: &str| json[name].as_object().into_iter().flatten();
    let rose: BTreeMap<_, _> = entries("rose")
        .filter_map(|(id, face)| {
            let question = list.question(id).filter(|question| question.rose)?;
            let face = i32::try_from(face.as_i64()?).ok().filter(|face| (1..=5).contains(face))?;
            Some((question.id, face))
        })
        .collect();
    let views: BTreeMap<_, _> = entries("views")
        .filter_map(|(id, step)| {
            let question = list.question(id).filter(|question| matches!(question.kind, Kind::SelfView { .. }))?;
            Some((question.id, question.option(step.as_str()?)?))
        })
        .collect();
    let some = !rose.is_empty() || !views.is_empty();
    // A clock that is set to another age names a day out of range: the fill-in is kept all the same.
    let day = json["day"].as_str().filter(|day| day.len() == 10)?;
    some.then(|| Earlier { day: Day::parse(day).unwrap_or(Day::FIRST), rose, views })
}
