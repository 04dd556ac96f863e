//! What is done to a sheet.

use super::{Content, Document};
use crate::{
    answers::{
        Answer, Given, Sheet, Value,
        file::{self, FileError},
    },
    calendar::Day,
    invitation::Version,
    questionnaire::{Question, SectionId},
};

/// Something that was done to a sheet, and when.
#[derive(Debug, Clone)]
pub struct SheetOperation {
    /// When, as ISO 8601 in UTC.
    pub at: String,
    /// What.
    pub change: SheetChange,
}

/// What is done to a sheet.
#[derive(Debug, Clone)]
pub enum SheetChange {
    /// A question is answered, or its answer removed.
    Answer(&'static Question, Option<Answer>),
    /// A question is marked, or its mark removed.
    Mark(&'static Question, bool),
    /// A sensitive question is chosen to be shown, or that is withdrawn.
    Share(&'static Question, bool),
    /// The fill-in is finished on this day.
    Finish(Day),
    /// The sections that are asked are chosen; none for all.
    Sections(Vec<SectionId>),
    /// An invitation is accepted: the sections that are asked, and the version, unless the person chose one before.
    Begin(Vec<SectionId>, Version),
    /// A file is opened in its place.
    Import(Sheet),
    /// Another language is chosen; the file of the sheet says which, its answers stay.
    Language,
}

impl SheetChange {
    fn apply(&self, sheet: &mut Sheet) {
        match self {
            Self::Answer(question, answer) => sheet.set(question, answer.clone()),
            Self::Mark(question, on) => sheet.mark(question, *on),
            Self::Share(question, on) => sheet.share(question, *on),
            Self::Finish(day) => sheet.finish(*day),
            Self::Sections(sections) => sheet.choose_sections(sections.iter().copied()),
            Self::Begin(sections, version) => {
                sheet.choose_sections(sections.iter().copied());
                choose_version(sheet, *version);
            }
            Self::Import(imported) => sheet.clone_from(imported),
            Self::Language => {}
        }
    }
}

/// Chooses a version of the intake, unless the person chose one before.
fn choose_version(sheet: &mut Sheet, version: Version) {
    let Some(question) = sheet.list().question("start.version") else { return };
    if sheet.answer(question.id).is_none() {
        let option = question.option(if version == Version::Full { "full" } else { "short" }).map(Value::One);
        sheet.set(question, Given::new(option, None).map(Answer::Given));
    }
}

impl Document for Sheet {
    type Operation = SheetOperation;

    fn apply(&mut self, operation: &SheetOperation) {
        operation.change.apply(self);
        if let SheetChange::Import(_) | SheetChange::Language = operation.change {
            return;
        }
        if self.created.is_empty() {
            self.created.clone_from(&operation.at);
        }
        if self.changed < operation.at {
            self.changed.clone_from(&operation.at);
        }
    }

    fn replaces(operation: &SheetOperation) -> bool {
        matches!(operation.change, SheetChange::Import(_))
    }

    fn overwrites(operation: &SheetOperation, before: &Self, theirs: &Self) -> bool {
        let SheetChange::Answer(question, answer) = &operation.change else { return false };
        let other = theirs.answer(question.id);
        other.is_some() && other != answer.as_ref() && other != before.answer(question.id)
    }

    fn emptied(&self) -> Self {
        Self::new(self.list(), "")
    }

    fn is_empty(&self) -> bool {
        Self::is_empty(self)
    }
}

/// What the text of a record is as a sheet. Answers of a newer version of the list make it [`Content::Newer`]; those that fit no more, or never did,
/// [`Content::Partial`].
pub fn read_sheet(text: &str) -> Content<Sheet> {
    match file::read(text) {
        Ok(opened) if opened.left_out.is_empty() => Content::Whole(opened.sheet),
        Ok(opened) if is_newer(&opened.content, opened.sheet.list().version) => Content::Newer(Some(opened.sheet)),
        Ok(opened) => Content::Partial(opened.sheet, text.to_owned()),
        Err(FileError::Newer) => Content::Newer(None),
        Err(_) => Content::Damaged(text.to_owned()),
    }
}

/// Whether a version of a list (`2026.1`) is newer than another. What is no version is not.
fn is_newer(version: &str, than: &str) -> bool {
    fn parts(version: &str) -> Option<(u32, u32)> {
        let (year, number) = version.split_once('.')?;
        Some((year.parse().ok()?, number.parse().ok()?))
    }
    parts(version).zip(parts(than)).is_some_and(|(one, other)| one > other)
}
