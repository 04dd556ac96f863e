//! Files: a written file opens again, a broken one is refused with a reason.

mod common;
#[path = "../../fuzz/invariants/file.rs"]
mod invariants;

use common::{day, id, judge, option, pharmacist, question, say, scattered, sheet, text_corpus};
use mijn_verhaal_core::{
    answers::{
        Answer, Given, MAX_CELL_WORDS, MAX_WORDS, Sheet, Value,
        file::{self, FileError, JsonError},
    },
    calendar::Day,
};
use proptest::prelude::*;
use std::error::Error;

fn filled() -> Sheet {
    let mut sheet = sheet();
    say(&mut sheet, "me.name", "سمر \u{202e}<b>");
    say(&mut sheet, "me.gemeente", "GM0014");
    say(&mut sheet, "home.household", ["partner", "children"]);
    say(&mut sheet, "work.history", pharmacist());
    say(&mut sheet, "work.rose", 4);
    judge(&mut sheet, "knowing.terms", "pip", "explain");
    let own = Given::new(Some(Value::Many(vec![option("peace")])), Some("ሰላም".into()));
    sheet.set(question("future.dream"), own.map(Answer::Given));
    sheet.set(question("daily.letters"), Some(Answer::DontKnow));
    sheet.set(question("language.dare"), Some(Answer::RatherNot));
    sheet.set(question("me.phase"), Some(Answer::Skipped));
    sheet.mark(question("work.rose"), true);
    sheet.share(question("home.household"), true);
    sheet.finish(day("2026-11-22"));
    sheet
}

#[test]
fn a_backup_holds_everything_and_opens_as_the_same_sheet() {
    let sheet = filled();
    let opened = file::read(&file::backup(&sheet, "ti")).expect("it opens");
    assert_eq!(opened.sheet, sheet);
    assert_eq!(opened.language, "ti");
    assert!(opened.left_out.is_empty());
}

#[test]
fn the_format_of_the_file_is_stable() {
    let json: serde_json::Value = serde_json::from_str(&file::backup(&filled(), "ar")).expect("JSON");
    assert_eq!(json["format"], "mijn-verhaal");
    assert_eq!(json["version"], 1);
    assert_eq!(json["list"], "intake");
    assert_eq!(json["answers"]["me.gemeente"], "GM0014");
    assert_eq!(json["answers"]["work.rose"], 4);
    assert_eq!(json["answers"]["home.household"], serde_json::json!(["partner", "children"]));
    assert_eq!(json["answers"]["knowing.terms"], serde_json::json!({ "pip": "explain" }));
    assert_eq!(json["answers"]["work.history"][0]["years"], 9);
    assert_eq!(json["answers"]["future.dream"], serde_json::json!({ "value": ["peace"], "own": "ሰላም" }));
    assert_eq!(json["answers"]["daily.letters"], serde_json::json!({ "state": "dont-know" }));
    assert_eq!(json["marks"], serde_json::json!(["work.rose"]));
    assert_eq!(json["shared"], serde_json::json!(["home.household"]));
}

/// An answer with a recording and nothing typed.
fn spoken(seconds: u16) -> Option<Answer> {
    Given::with_spoken(None, Some(seconds)).map(Answer::Given)
}

#[test]
fn a_recorded_answer_is_written_with_its_length_alone_or_beside_text() {
    let mut sheet = sheet();
    sheet.set(question("talk.questions"), spoken(42));
    say(&mut sheet, "obstacles.tried", "een cursus");
    let beside = Answer::with_recording(sheet.answer(id("obstacles.tried")).cloned(), Some(7));
    sheet.set(question("obstacles.tried"), beside);
    let text = file::backup(&sheet, "ar");
    let json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(json["answers"]["talk.questions"], serde_json::json!({ "spoken": 42 }));
    assert_eq!(json["answers"]["obstacles.tried"], serde_json::json!({ "value": "een cursus", "spoken": 7 }));
    assert_eq!(file::read(&text).expect("it opens").sheet, sheet);
}

#[test]
fn making_or_deleting_a_recording_keeps_the_text_and_never_overrides_a_refusal() {
    assert_eq!(Answer::with_recording(None, Some(9)), spoken(9));
    assert_eq!(Answer::with_recording(spoken(9), None), None);
    for refusal in [Answer::RatherNot, Answer::DontKnow, Answer::Skipped] {
        assert_eq!(Answer::with_recording(Some(refusal.clone()), Some(9)), Some(refusal));
    }
    let words = Given::new(Some(Value::Text("een cursus".into())), None).map(Answer::Given);
    assert_eq!(Answer::with_recording(Answer::with_recording(words.clone(), Some(9)), None), words);
}

#[test]
fn an_invalid_length_of_a_recording_is_left_out() {
    for (id, answer) in [
        ("me.name", r#"{"spoken":3}"#),
        ("me.age", r#"{"value":"35-44","spoken":3}"#),
        ("talk.questions", r#"{"spoken":0}"#),
        ("talk.questions", r#"{"spoken":121}"#),
        ("talk.questions", r#"{"spoken":-1}"#),
        ("talk.questions", r#"{"spoken":"long"}"#),
        ("talk.questions", r#"{"spoken":null}"#),
    ] {
        let text = format!(r#"{{"format":"mijn-verhaal","version":1,"list":"intake","answers":{{"{id}":{answer}}}}}"#);
        assert_eq!(file::read(&text).expect("the rest opens").left_out, [id], "{answer}");
    }
}

#[test]
fn a_file_that_cannot_be_opened_is_refused_with_a_reason() {
    let good = file::backup(&filled(), "nl");
    let not_json = |line, column, is_cut_off| FileError::Unreadable(JsonError { line, column, is_cut_off });
    let half = &good[..good.len() / 2];
    let cases = [
        ("", not_json(1, 0, true)),
        ("hallo", not_json(1, 1, false)),
        (half, not_json(1, half.len(), true)),
        ("{}", FileError::Foreign),
        ("[1,2]", FileError::Foreign),
        (r#"{"format":"iets-anders","version":1}"#, FileError::Foreign),
        (r#"{"format":"mijn-verhaal","version":2,"list":"intake","answers":{}}"#, FileError::Newer),
        (r#"{"format":"mijn-verhaal","version":0,"list":"intake","answers":{}}"#, FileError::Foreign),
        (r#"{"format":"mijn-verhaal","version":1,"list":"x","answers":{}}"#, FileError::UnknownList),
        (r#"{"format":"mijn-verhaal","version":1,"list":"intake"}"#, FileError::Foreign),
    ];
    for (text, reason) in cases {
        assert_eq!(file::read(text).err(), Some(reason), "{text}");
    }
    assert_eq!(file::read(&" ".repeat(file::MAX_BYTES + 1)).err(), Some(FileError::TooLarge));
}

#[test]
fn answers_that_do_not_fit_are_reported_by_id_and_the_others_open() {
    let text = r#"{"format":"mijn-verhaal","version":1,"list":"intake","answers":{
        "daily.letters":"some", "daily.rose":9, "home.childcare":"by-robots", "work.rose":"4", "no.such":"x",
        "money.worry":["none","debts"], "me.arrival":2019}}"#;
    let opened = file::read(text).expect("it opens");
    assert_eq!(opened.left_out, ["daily.rose", "home.childcare", "money.worry", "no.such", "work.rose"]);
    assert_eq!(opened.sheet.answers().map(|(id, _)| id).collect::<Vec<_>>(), ["daily.letters", "me.arrival"]);
}

#[test]
fn a_file_chooses_nothing_that_is_yet_to_be_answered() {
    let text = r#"{"format":"mijn-verhaal","version":1,"list":"intake","marks":["money.worry"],
        "answers":{"health.limits":{"state":"skipped"},"obstacles.now":["travel"],"me.status":"asylum"},
        "shared":["health.mind","health.limits","obstacles.now","money.worry","me.status"]}"#;
    let mut sheet = file::read(text).expect("it opens").sheet;
    assert_eq!(sheet.shared().map(|id| id.as_str()).collect::<Vec<_>>(), ["me.status", "money.worry"]);
    say(&mut sheet, "health.mind", ["sleep"]);
    say(&mut sheet, "health.limits", ["pain"]);
    say(&mut sheet, "money.worry", ["debts"]);
    say(&mut sheet, "obstacles.now", ["travel", "health"]);
    assert_eq!(sheet.shared().map(|id| id.as_str()).collect::<Vec<_>>(), ["me.status"]);
}

#[test]
fn a_text_longer_than_can_be_typed_is_left_out_and_reported() {
    let open = |answers: &str| {
        let text = format!(r#"{{"format":"mijn-verhaal","version":1,"list":"intake","answers":{answers}}}"#);
        file::read(&text).expect("it opens")
    };
    let (fits, long) = ("ሀ".repeat(MAX_WORDS), "x".repeat(MAX_WORDS + 1));
    assert!(open(&format!(r#"{{"me.name":"{fits}"}}"#)).left_out.is_empty());
    let cell = "x".repeat(MAX_CELL_WORDS + 1);
    for (id, answer) in [
        ("me.name", format!(r#""{long}""#)),
        ("future.dream", format!(r#"{{"value":["peace"],"own":"{long}"}}"#)),
        ("work.history", format!(r#"[{{"what":{{"own":"{cell}"}}}}]"#)),
        ("after.agreements", format!(r#"[{{"what":"{cell}"}}]"#)),
    ] {
        assert_eq!(open(&format!(r#"{{"{id}":{answer},"me.age":"35-44"}}"#)).left_out, [id]);
    }
}

/// A file of a summary as builds wrote it that withheld an answer, and not what depends on it.
#[test]
fn an_earlier_summary_shows_what_was_given_and_a_backup_only_what_was_chosen() {
    let answers = r#""home.children":[{"age":"0-3"}],"home.childcare":"not-arranged","daily.letters":"many""#;
    let open = |more: &str| {
        let text = format!(
            r#"{{"format":"mijn-verhaal","version":1,"list":"intake","answers":{{{answers}{more}}},
                "marks":["home.childcare"],"shared":[],"created":"","changed":""}}"#
        );
        let shown = file::read(&text).expect("it opens").shown();
        (shown.answers().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), shown.marks().count())
    };
    assert_eq!(open(""), (vec!["daily.letters", "home.childcare", "home.children"], 1));
    assert_eq!(open(r#","home.household":["children"]"#), (vec!["daily.letters"], 0), "a backup");
}

#[test]
fn a_file_with_a_byte_order_mark_opens() {
    let text = format!("\u{feff}{}", file::backup(&filled(), "nl"));
    assert!(file::read(&text).is_ok());
}

#[test]
fn merging_with_another_tab_loses_nothing_of_either() {
    let mut here = sheet();
    let mut there = sheet();
    say(&mut there, "daily.letters", "many");
    there.mark(question("daily.letters"), true);
    say(&mut here, "work.rose", 3);
    say(&mut here, "daily.rose", 1);
    let mine = [id("work.rose"), id("daily.rose")].into();
    here.merge(&there, &mine);
    assert!(here.answer(id("daily.letters")).is_some() && here.is_marked(id("daily.letters")));
    assert!(here.answer(id("work.rose")).is_some() && here.answer(id("daily.rose")).is_some());
}

proptest! {
    #[test]
    fn any_answers_survive_a_backup(seeds in prop::collection::vec(any::<u32>(), 103), text in ".{0,40}") {
        let sheet = scattered(&seeds, &text);
        let opened = file::read(&file::backup(&sheet, "ar")).expect("it opens");
        prop_assert_eq!(&opened.sheet, &sheet);

        let shown = file::read(&file::download(&sheet, "ar")).expect("it opens");
        for (id, _) in shown.sheet.answers() {
            prop_assert!(!question(&id).sensitive || sheet.is_shared(id), "{} was not chosen to be shown", id);
        }
    }

    #[test]
    fn no_text_makes_opening_panic(text in "\\PC{0,200}") {
        invariants::check_file(&text);
    }

    #[test]
    fn a_damaged_file_keeps_the_invariants(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = file::backup(&filled(), "ti").into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        invariants::check_file(&String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn inputs_of_the_fuzzer_keep_the_invariants() {
    text_corpus("file").for_each(|text| invariants::check_file(&text));
}

#[test]
fn an_error_has_a_sentence_and_its_cause() {
    let error = file::read("{\n  \"format\": ?").expect_err("it is not JSON");
    assert_eq!(error.to_string(), "the file is not JSON");
    let cause = error.source().map(ToString::to_string);
    assert_eq!(cause.as_deref(), Some("unexpected character at line 2 column 13"));
    assert!(FileError::Newer.source().is_none());
}

#[test]
fn a_fill_in_survives_a_clock_that_is_set_to_another_age() {
    let text = file::backup(&filled(), "nl").replace("\"day\":\"2026-11-22\"", "\"day\":\"1970-01-01\"");
    let sheet = file::read(&text).expect("it opens").sheet;
    assert_eq!(sheet.earlier.iter().map(|earlier| earlier.day).collect::<Vec<_>>(), [Day::FIRST]);
    assert_eq!(sheet.earlier[0].rose.len(), 1);
}
