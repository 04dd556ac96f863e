//! Spoken answers: what is recorded and erased is written into the sheets, whatever page is open by then.

use super::{Sheets, recordings};
use leptos::prelude::*;
use mijn_verhaal_core::{answers::Answer, questionnaire, sync::SheetChange};

/// Writes into the sheets what is recorded and erased, from now on.
pub fn write_to_sheets(sheets: Sheets) {
    recordings::listen(move |key, seconds, is_new| {
        let seconds = (seconds > 0.0).then_some(seconds as u16);
        let question = key.strip_prefix("answer/").and_then(|rest| {
            let (list, id) = rest.split_once('/')?;
            questionnaire::list(list)?.question(id)
        });
        let Some(question) = question else { return };
        let answers = sheets.of(question.list());
        let before = answers.sheet.with_untracked(|sheet| sheet.answer(question.id).cloned());
        let after = if is_new {
            // Speaking revokes a refusal.
            before.clone().filter(|answer| matches!(answer, Answer::Given(_)))
        } else {
            Answer::with_recording(before.clone(), seconds)
        };
        if seconds.is_some() && !matches!(after, Some(Answer::Given(_))) {
            // Refused meanwhile.
            recordings::delete(key);
        }
        if after != before {
            answers.change(SheetChange::Answer(question, after));
        }
    });
}
