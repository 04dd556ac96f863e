//! What the summary shows: one value, from which the screen, the paper and every way out are made.
//!
//! *Invariant*: nothing else decides what goes along, so that all of them hold the same.

use crate::{components::inputs::flip, state};
use leptos::prelude::*;
use mijn_verhaal_core::{
    answers::Sheet,
    questionnaire::{Question, QuestionId, intake},
    summary::Disclosed,
};

/// Own words of more bytes than this can be left out: some thirty letters of Arabic or Tigrinya, sixty of Dutch.
const LONG: usize = 60;

/// What the summary of the intake shows. It lasts as long as the page is open.
#[derive(Clone, Copy)]
pub struct Shown {
    /// The questions whose longer own words are left out.
    without_words: RwSignal<Vec<QuestionId>>,
}

/// What the summary of the intake shows.
pub fn shown() -> Shown {
    state::keep_alive(|| Shown { without_words: RwSignal::default() })
}

impl Shown {
    /// The shown part of the sheet, read as signals.
    pub fn disclosed(self) -> Disclosed {
        sheet().with(|sheet| {
            let mut shown = Disclosed::of(sheet);
            for question in long_words(&shown).into_iter().filter(|question| !self.includes_words(question)) {
                shown.leave_out_words(question);
            }
            shown
        })
    }

    /// The questions with longer own words, which can be left out, read as a signal.
    pub fn long_words(self) -> Vec<QuestionId> {
        sheet().with(|sheet| long_words(&Disclosed::of(sheet)).into_iter().map(|question| question.id).collect())
    }

    /// Whether the own words of a question are shown, read as a signal.
    pub fn includes_words(self, question: &Question) -> bool {
        self.without_words.with(|without| !without.contains(&question.id))
    }

    /// Leaves out the own words of a question, or includes them again.
    pub fn flip_words(self, question: &Question) {
        self.without_words.update(|without| flip(without, question.id));
    }
}

fn sheet() -> ReadSignal<Sheet> {
    state::sheets().of(intake()).sheet
}

fn long_words(shown: &Disclosed) -> Vec<&'static Question> {
    shown.words().into_iter().filter(|(_, bytes)| *bytes > LONG).map(|(question, _)| question).collect()
}
