//! Handover: from the person's screen to the klantmanager's, and everything that can happen to a code on the way.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod common;
#[path = "../../fuzz/invariants/code.rs"]
mod invariants;

use common::*;
use mijn_verhaal_core::{
    answers::{Answer, Cell, Given, Sheet, Value, file},
    handover::{
        self, Added, Code, CodeError, Damage, Digits, Locked, MAX_BYTES, MAX_PARTS, MAX_TEXT, Part, Series,
        file::Incoming,
    },
    qr,
    questionnaire::{self, Edition, FieldKind, Kind, List, PICK_LISTS, Question, QuestionId, Section},
    summary::{Disclosed, Row, Summary, choosable},
};
use proptest::prelude::*;
use std::error::Error;

/// The summary as text, as both sides render it.
fn rendered(shown: &Disclosed) -> String {
    // A skipped question looks like an unanswered one.
    let row = |row: &Row| {
        format!("{} {:?} {}", row.question.id, row.answer.as_ref().filter(|one| **one != Answer::Skipped), row.marked)
    };
    let rows = |rows: &[Row]| rows.iter().map(row).collect::<Vec<_>>().join("\n");
    let ids = |questions: &[&Question]| questions.iter().map(|question| question.id).collect::<Vec<_>>().join(" ");
    let summary = Summary::of(shown);
    let mut lines = vec![shown.list().id.to_string(), format!("{:?}", shown.day()), rows(&summary.marks)];
    lines.extend(summary.questions.iter().chain(&summary.agreements).map(row));
    lines.extend(summary.rose.iter().map(|axis| format!("{} {:?} {}", axis.section.id, axis.face, axis.marked)));
    lines.push(format!("{:?}", summary.earlier));
    let steps = summary.ladder.iter().flat_map(|ladder| &ladder.steps);
    lines.extend(steps.map(|(step, all)| format!("{step} {:?}", all.iter().map(|one| one.id).collect::<Vec<_>>())));
    lines.extend(summary.sections.iter().map(|part| format!("{} {}", rows(&part.rows), ids(&part.unanswered))));
    lines.extend(summary.points.iter().map(|point| format!("{} {:?} {}", point.id, point.count, ids(&point.causes))));
    lines.join("\n")
}

/// Writes a code, and reads it as the receiver does.
fn hand_over(shown: &Disclosed) -> handover::Received {
    let code = Code::Open(handover::write(shown, "ar").unwrap());
    let Ok(Code::Open(bytes)) = Code::read(&format!("https://example.nl/x/#/o/{}", code.digits())) else {
        panic!("it is open")
    };
    handover::read(&bytes).unwrap()
}

/// The full intake with every closed question answered and shown, and nothing typed.
fn closed() -> Sheet {
    let mut sheet = sheet();
    for (at, question) in sheet.list().questions().enumerate() {
        // A seed that skips nothing and types nothing.
        let seed = 7 * (at as u32 * 2_654_435 + 1) + 4;
        let answer = fitting(question, seed | 1, "");
        sheet.set(question, answer.filter(|answer| *answer != Answer::Skipped));
        sheet.share(question, true);
    }
    say(&mut sheet, "start.version", "full");
    sheet
}

#[test]
fn the_klantmanager_receives_what_was_shown() {
    let mut sheet = sheet();
    say(&mut sheet, "start.version", "full");
    say(&mut sheet, "me.name", "سلام Kidane");
    say(&mut sheet, "work.history", pharmacist());
    say(&mut sheet, "daily.letters", "many");
    sheet.mark(question("daily.letters"), true);
    say(&mut sheet, "home.household", ["partner", "children"]);
    say(&mut sheet, "work.rose", 4);
    let shown = Disclosed::of(&sheet);
    let received = hand_over(&shown);
    assert_eq!(rendered(&received.shown), rendered(&shown));
    assert_eq!(received.language, "ar");
    assert!(received.old.is_empty());
    assert_eq!(received.shown.answer(id("me.name")).and_then(Answer::value), Some(&Value::Text("سلام Kidane".into())));
    assert!(received.shown.answer(id("home.household")).is_none(), "it is sensitive, and was not put in");
}

#[test]
fn every_closed_question_of_the_full_intake_fits_one_code_of_at_most_400_bytes() {
    let sheet = closed();
    let shown = Disclosed::of(&sheet);
    let answered = shown.answers().count();
    assert!(answered > 80, "only {answered} questions are answered");
    let code = Code::Open(handover::write(&shown, "ti").unwrap());
    let bytes = code.digits().len() * 7 / 17;
    let qr = qr::Code::of_digits("https://mijnverhaal.denhaag.nl/#/o/", &code.digits()).expect("it fits one code");
    println!("{answered} answers: {bytes} bytes, QR version {} with {} % correction", qr.version(), qr.correction());
    assert!(bytes <= 400, "{bytes} bytes");
    assert_eq!(qr.correction(), 25, "a cracked screen costs a quarter");
    assert_eq!(rendered(&hand_over(&shown).shown), rendered(&shown));
}

#[test]
fn text_that_is_left_out_is_not_in_the_code() {
    let mut sheet = sheet();
    say(&mut sheet, "start.version", "full");
    say(&mut sheet, "me.name", "Kidane");
    let mut history = pharmacist();
    history[0].insert("what", Cell::Own("صيدلاني في حلب".into()));
    say(&mut sheet, "work.history", history);
    let mut shown = Disclosed::of(&sheet);
    let words: Vec<_> = shown.words().into_iter().map(|(question, bytes)| (question.id.as_str(), bytes)).collect();
    assert_eq!(words, [("me.name", 6), ("work.history", "صيدلاني في حلب".len())]);
    shown.leave_out_words(question("me.name"));
    shown.leave_out_words(question("work.history"));
    let received = hand_over(&shown).shown;
    assert!(received.answer(id("me.name")).is_none());
    let Some(Value::Records(records)) = received.answer(id("work.history")).and_then(Answer::value) else {
        panic!("the rest is there")
    };
    assert_eq!(records[0].get("years"), Some(&Cell::Number(9)));
    assert_eq!(records[0].get("what"), None);
    assert!(!received.unanswered().any(|question| question.id == "me.name"), "it is not listed as unanswered either");
}

#[test]
fn too_much_text_is_an_error_and_nothing_is_cut() {
    let mut sheet = sheet();
    say(&mut sheet, "me.name", "x".repeat(MAX_TEXT + 1).as_str());
    assert_eq!(handover::write(&Disclosed::of(&sheet), "nl"), Err(CodeError::TooLarge));
}

#[test]
fn a_long_summary_travels_in_parts_in_any_order_and_with_repeats() {
    let mut sheet = closed();
    let story: String = (0..60).map(|n| format!("ኣብ ሰውራ {n} ዓመት ሰሪሐ። ")).collect();
    say(&mut sheet, "me.name", story.as_str());
    let shown = Disclosed::of(&sheet);
    let whole = Code::Open(handover::write(&shown, "ti").unwrap());
    let parts: Vec<_> = whole.split(4).iter().map(|part| part.digits()).collect();
    assert_eq!(parts.len(), 4);
    let mut series = Series::default();
    let mut add = |at: usize| match Code::read(&parts[at]).unwrap() {
        Code::Part(part) => series.add(part).unwrap(),
        code => panic!("{code:?} is not a part"),
    };
    assert_eq!(add(2), Added::Waiting { received: 1, of: 4 });
    assert_eq!(add(2), Added::Waiting { received: 1, of: 4 });
    assert_eq!(add(0), Added::Waiting { received: 2, of: 4 });
    assert_eq!(add(3), Added::Waiting { received: 3, of: 4 });
    let Added::Whole(Code::Open(bytes)) = add(1) else { panic!("it is whole") };
    assert_eq!(rendered(&handover::read(&bytes).unwrap().shown), rendered(&shown));
}

#[test]
fn a_part_of_another_summary_starts_that_one() {
    let parts = |name: &str| {
        let mut sheet = closed();
        say(&mut sheet, "me.name", name);
        Code::Open(handover::write(&Disclosed::of(&sheet), "nl").unwrap()).split(2)
    };
    let (one, other) = (parts("Selam"), parts("Omar"));
    let mut series = Series::default();
    let mut add = |code: &Code| match code {
        Code::Part(part) => series.add(part.clone()).unwrap(),
        code => panic!("{code:?} is not a part"),
    };
    add(&one[0]);
    assert_eq!(add(&other[1]), Added::Waiting { received: 1, of: 2 });
    assert!(matches!(add(&other[0]), Added::Whole(_)));
}

#[test]
fn a_lock_is_sixteen_digits_on_any_keyboard() {
    let lock = Digits::random(&[250, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 249]).unwrap();
    assert_eq!(lock.to_string(), "1234 5678 9012 3459");
    assert_eq!(lock.secret(), "1234567890123459");
    assert!(Digits::read("1234-5678 9012.3459") == Some(lock.clone()));
    assert!(Digits::read("١٢٣٤ ٥٦٧٨ ٩٠١٢ ٣٤٥٩") == Some(lock.clone()));
    assert!(Digits::read("۱۲۳۴۵۶۷۸۹۰۱۲۳۴۵۹") == Some(lock.clone()));
    assert!(Digits::read("123456789012345").is_none() && Digits::read("12345678901234599").is_none());
    assert!(Digits::random(&[255; 64]).is_none());
    assert_eq!(format!("{lock:?}"), "Digits(…)", "it stays out of logs");
}

#[test]
fn a_locked_code_is_read_as_it_was_written() {
    let locked = Locked { rounds: 60, salt: [7; 16], nonce: [9; 12], sealed: vec![1; 200] };
    assert_eq!(Code::read(&Code::Locked(locked.clone()).digits()), Ok(Code::Locked(locked)));
    let endless = Locked { rounds: 201, salt: [7; 16], nonce: [9; 12], sealed: vec![1; 200] };
    assert_eq!(
        Code::read(&Code::Locked(endless).digits()),
        Err(Damage::Header.into()),
        "no code keeps a phone busy for ever"
    );
}

#[test]
fn invalid_codes_are_refused_with_the_reason() {
    let good = Code::Open(handover::write(&Disclosed::of(&closed()), "nl").unwrap()).digits();
    for (text, error) in [
        (String::new(), CodeError::Foreign),
        ("hallo".into(), CodeError::Foreign),
        ("https://example.nl/#/u/l=ar".into(), CodeError::Foreign),
        ("12a".into(), CodeError::Foreign),
        ("1".into(), Damage::Digits.into()),
        ("999".into(), Damage::Digits.into()),
        ("000".into(), Damage::Header.into()),
        (good[..good.len() - 1].to_owned(), Damage::Digits.into()),
        (good[..17].to_owned(), Damage::Checksum.into()),
        (good[17..].to_owned(), Damage::Checksum.into()),
        (good.repeat(300), CodeError::TooLarge),
        ("1".repeat(1_000_000), CodeError::TooLarge),
    ] {
        assert_eq!(Code::read(&text), Err(error), "{} characters: {}", text.len(), text.get(..30).unwrap_or(&text));
    }
    let spaced: String =
        good.as_bytes().chunks(10).map(|ten| format!(" {}\n", std::str::from_utf8(ten).unwrap())).collect();
    assert!(Code::read(&spaced).is_ok(), "spaces and lines among the digits are what mail and paper do");
}

/// The digits of bytes with a valid checksum, as another program, a newer version or an attacker could make them.
fn checked(mut bytes: Vec<u8>) -> String {
    let crc = !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 })
    });
    bytes.extend(crc.to_be_bytes());
    bytes
        .chunks(7)
        .map(|group| {
            let number = group.iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
            format!("{number:0width$}", width = [0, 3, 5, 8, 10, 13, 15, 17][group.len()])
        })
        .collect()
}

#[test]
fn an_error_has_a_sentence_and_its_causes() {
    let error = handover::file::read(r#"{"format":"mijn-verhaal-slot","#).unwrap_err();
    assert_eq!(error.to_string(), "the code is damaged");
    let damage = error.source().unwrap();
    assert_eq!(damage.to_string(), "file that is not JSON");
    assert_eq!(damage.source().unwrap().to_string(), "unexpected end at line 1 column 30");
}

#[test]
fn a_code_of_a_newer_version_is_reported_as_newer() {
    assert_eq!(Code::read(&checked(vec![0x20, 1, 2, 3])), Err(CodeError::Newer));
    assert_eq!(Code::read(&checked(vec![0x13, 1, 2, 3])), Err(CodeError::Newer), "a kind that is not known yet");
    assert_eq!(Code::read(&checked(vec![0x00, 1, 2, 3])), Err(CodeError::Foreign));
    assert_eq!(
        Code::read(&checked(vec![0x12, 1, 2, 3, 4, 9, 2, 5])),
        Err(Damage::Header.into()),
        "the tenth of two parts"
    );
}

/// The intake as another version has it: with a question of its own, and without others.
fn another_version(version: &'static str) -> &'static List {
    let now = questionnaire::intake();
    let mut sections: Vec<Section> =
        now.sections.iter().map(|section| Section { questions: &[], ..*section }).collect();
    sections[1].questions = Box::leak(Box::new([
        Question { kind: Kind::Text, ..like("me.nickname") },
        Question { kind: Kind::One { options: question("me.age").options().get(1..).unwrap() }, ..like("me.age") },
        Question { kind: Kind::Number { min: 0, max: 900 }, ..like("me.arrived") },
    ]));
    Box::leak(Box::new(List {
        id: now.id,
        version,
        reflection: None,
        sections: Box::leak(sections.into()),
        points: &[],
    }))
}

fn like(name: &'static str) -> Question {
    Question {
        id: id(name),
        icon: None,
        kind: Kind::Text,
        short: true,
        sensitive: false,
        own: false,
        rose: false,
        dont_know: false,
        rather_not: false,
        shown_if: None,
        heading: None,
        mirrors: &[],
        vote: false,
        voice: false,
    }
}

#[test]
fn codes_of_an_earlier_version_can_be_read() {
    let then = another_version("2020.1");
    let mut sheet = Sheet::new(then, "2020-05-01T10:00:00.000Z");
    let given = |value| Given::new(Some(value), None).map(Answer::Given);
    sheet.set(then.question("me.nickname").unwrap(), given(Value::Text("Selamawit".into())));
    sheet.set(then.question("me.age").unwrap(), given(Value::One(option("35-44"))));
    sheet.mark(then.question("me.nickname").unwrap(), true);
    let bytes = handover::write_as(&Disclosed::of(&sheet), "ti", then, PICK_LISTS).unwrap();

    let history = [Edition { lists: std::slice::from_ref(then), picks: PICK_LISTS }];
    let received = handover::read_with(&bytes, &history).unwrap();
    let age = received.shown.answer(id("me.age")).and_then(Answer::option);
    assert_eq!(age, Some(option("35-44")), "the same option, though its position was another");
    let [old] = received.old.as_slice() else { panic!("{:?}", received.old) };
    assert_eq!(
        (old.question.id.as_str(), old.marked),
        ("me.nickname", true),
        "a question that is not asked any more is received as well"
    );
    assert_eq!(received.shown.marks().count(), 0);

    assert_eq!(
        handover::read(&bytes).map(drop),
        Err(CodeError::Newer),
        "a version without an edition is not guessed at"
    );
}

/// What a code can hold of a list, one line per question. It may only change with the version.
fn shape(list: &List) -> String {
    let ids = |options: &[questionnaire::Choice]| options.iter().map(|option| option.id).collect::<Vec<_>>().join(",");
    let picks = |id: &str| {
        questionnaire::pick_list(id).unwrap().items.iter().map(|item| item.code).collect::<Vec<_>>().join(",")
    };
    let field = |field: &questionnaire::Field| match &field.kind {
        FieldKind::Pick { list, own } => format!("{} {own} {}", field.id, picks(list)),
        kind => format!("{} {kind:?}", field.id),
    };
    let questions = list.questions().map(|question| {
        let kind = match &question.kind {
            Kind::One { options } | Kind::Many { options } | Kind::Ladder { options } => ids(options),
            Kind::Items { levels, items } => format!("{levels:?} {}", ids(items)),
            Kind::Pick { list } => picks(list),
            Kind::Repeat { max, fields } => {
                format!("{max} {}", fields.iter().map(field).collect::<Vec<_>>().join(";"))
            }
            kind => format!("{kind:?}"),
        };
        format!("{} {} {} {kind}\n", question.id, question.own, question.rose)
    });
    questions.collect()
}

#[test]
fn what_a_code_means_changes_only_with_the_version() {
    let intake = questionnaire::intake();
    let hash = shape(intake)
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    assert_eq!(
        (intake.version, format!("{hash:016x}").as_str()),
        ("2026.1", "b83628c4de4befbd"),
        "the intake or a pick list changed in what a code holds: see content/history/README.md, then put the new version and hash here"
    );
}

/// The place of an authentication tag.
const TAG: [u8; 16] = [0; 16];

/// What a receiver sees of it, by every way out. A lock is what its cipher makes it: here it changes nothing.
fn by_every_way(shown: &Disclosed) -> Vec<(&'static str, Disclosed)> {
    let bytes = handover::write(shown, "ar").unwrap();
    let read = |code: Code| match code {
        Code::Open(bytes) => handover::read(&bytes).unwrap().shown,
        Code::Locked(locked) => handover::read(locked.sealed.strip_suffix(&TAG).unwrap()).unwrap().shown,
        Code::Part(_) => panic!("it is whole"),
    };
    let open = Code::Open(bytes.clone());
    let locked =
        Code::Locked(Locked { rounds: 60, salt: [1; 16], nonce: [2; 12], sealed: [bytes, TAG.to_vec()].concat() });
    let mut series = Series::default();
    let parts = open.split(3).into_iter().filter_map(|part| match part {
        Code::Part(part) => series.add(part).ok(),
        _ => None,
    });
    let Some(Added::Whole(in_parts)) = parts.last() else { panic!("the last makes it whole") };
    let by_link = |code: &Code| read(Code::read(&format!("https://example.nl/#/o/{}", code.digits())).unwrap());
    let from_file = |text: &str| match handover::file::read(text).unwrap() {
        Incoming::Sheet(opened) => opened.shown(),
        Incoming::Code(code) => read(code),
    };
    let moment = shown.day().map(|day| format!("{day}T00:00:00.000Z")).unwrap_or_default();
    let saved_at_the_desk = file::summary(&by_link(&open), "ar", &moment, &moment);
    vec![
        ("link", by_link(&open)),
        ("locked link", by_link(&locked)),
        ("codes", read(in_parts)),
        ("locked file", from_file(&handover::file::write(&locked))),
        ("open file", from_file(&file::summary(shown, "ar", &moment, &moment))),
        ("file of what was received", from_file(&saved_at_the_desk)),
    ]
}

proptest! {
    /// What the receiver sees is what the sender's summary shows, row for row, by every way.
    #[test]
    fn what_is_shown_arrives_by_every_way(seeds in prop::collection::vec(any::<u32>(), 103), sections in any::<u16>(), without in any::<u64>(), text in ".{0,60}") {
        let mut sheet = scattered(&seeds, &text);
        let chosen = sheet.list().sections.iter().enumerate().filter(|(at, _)| sections >> at & 1 == 1).map(|(_, section)| section.id);
        sheet.choose_sections(chosen);
        let mut shown = Disclosed::of(&sheet);
        for (at, (question, _)) in shown.words().into_iter().enumerate() {
            if without >> (at % 64) & 1 == 1 {
                shown.leave_out_words(question);
            }
        }
        let seen = rendered(&shown);
        for (way, received) in by_every_way(&shown) {
            prop_assert_eq!(&rendered(&received), &seen, "{}", way);
        }
        let download = file::read(&file::download(&sheet, "ar")).expect("it opens").shown();
        prop_assert_eq!(rendered(&download), rendered(&Disclosed::of(&sheet)));
    }

    /// Withheld, refused, or never asked: what travels is the same, byte for byte, also where other questions hang on it.
    #[test]
    fn withheld_answers_leave_no_trace(seeds in prop::collection::vec(any::<u32>(), 103), other in any::<u32>()) {
        let with = scattered(&seeds, "x");
        let mut without = with.clone();
        let withheld = with.list().questions().filter(|question| question.sensitive && !with.is_shared(question.id));
        for (at, question) in withheld.enumerate() {
            let answer = fitting(question, other.rotate_left(at as u32), "y").filter(|_| !other.is_multiple_of(13));
            without.set(question, answer);
            without.mark(question, other.is_multiple_of(2));
        }
        let travels = |sheet: &Sheet| {
            let code = handover::write(&Disclosed::of(sheet), "nl").unwrap();
            (code, file::download(sheet, "nl"))
        };
        prop_assert_eq!(travels(&without), travels(&with));
    }

    /// All of the sensitive answers that are withheld can be chosen, and nothing is withheld but these and what is said to go along.
    #[test]
    fn what_is_withheld_is_said_where_it_can_be_chosen(seeds in prop::collection::vec(any::<u32>(), 103)) {
        let mut sheet = scattered(&seeds, "x");
        let named = |sheet: &Sheet| -> Vec<QuestionId> {
            let choices = choosable(sheet);
            let rows = choices.iter().filter(|one| !one.is_shared).flat_map(|one| one.along.iter().chain([&one.row]));
            rows.map(|row| row.question.id).collect()
        };
        let (before, named) = (Disclosed::of(&sheet), named(&sheet));
        share_all(&mut sheet, true);
        let all = Disclosed::of(&sheet);
        for question in sheet.list().questions() {
            let shown = |of: &Disclosed| {
                (of.answer(question.id).filter(|answer| **answer != Answer::Skipped).cloned(), of.is_marked(question.id))
            };
            let is_less = shown(&before) != shown(&all);
            prop_assert!(!is_less || named.contains(&question.id), "{} is withheld unsaid", question.id);
        }
        prop_assert!(choosable(&sheet).iter().all(|one| one.is_shared && one.along.is_empty()));
    }

    #[test]
    fn any_changed_byte_is_detected(seeds in prop::collection::vec(any::<u32>(), 103), at in any::<prop::sample::Index>(), flip in 1..=255_u8) {
        let digits = Code::Open(handover::write(&Disclosed::of(&scattered(&seeds, "ሰላም")), "ti").unwrap()).digits();
        let mut bytes: Vec<u8> = digits.as_bytes().chunks(17).flat_map(|group| {
            let count = [0, 3, 5, 8, 10, 13, 15, 17].iter().position(|digits| *digits == group.len()).unwrap();
            let number: u64 = std::str::from_utf8(group).unwrap().parse().unwrap();
            number.to_be_bytes()[8 - count..].to_vec()
        }).collect();
        let at = at.index(bytes.len());
        bytes[at] ^= flip;
        let flipped: String = bytes.chunks(7).map(|group| {
            let number = group.iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
            format!("{number:0width$}", width = [0, 3, 5, 8, 10, 13, 15, 17][group.len()])
        }).collect();
        match Code::read(&flipped) {
            Err(_) => {}
            // The kind itself was changed: it is read as locked, and its authentication tag will not match.
            Ok(code) => prop_assert!(at == 0 && matches!(code, Code::Locked(_))),
        }
    }

    #[test]
    fn any_changed_digit_is_detected(seeds in prop::collection::vec(any::<u32>(), 103), at in any::<prop::sample::Index>(), by in 1..10_u8) {
        let code = Code::Open(handover::write(&Disclosed::of(&scattered(&seeds, "x")), "nl").unwrap());
        let mut digits = code.digits().into_bytes();
        let at = at.index(digits.len());
        digits[at] = b'0' + (digits[at] - b'0' + by) % 10;
        let read = Code::read(&String::from_utf8(digits).unwrap());
        prop_assert!(!matches!(read, Ok(Code::Open(_) | Code::Part(_))), "{:?}", read);
    }

    #[test]
    fn no_text_makes_reading_panic(text in "\\PC{0,300}", digits in "[0-9]{0,600}") {
        let _ = Code::read(&text);
        let _ = Code::read(&digits);
    }

    /// A valid checksum is easily made: what comes after it must be robust too.
    #[test]
    fn no_bytes_make_reading_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        invariants::check_code(&bytes);
        let _ = Code::read(&checked(bytes));
    }

    #[test]
    fn a_series_is_complete_in_any_order(length in 1..4_000_usize, count in 2..=MAX_PARTS, order in any::<u64>()) {
        let whole = Code::Open((0..length).map(|n| (n * 31 % 251) as u8).collect());
        let mut parts: Vec<Part> = whole.split(count).into_iter().filter_map(|code| match code { Code::Part(part) => Some(part), _ => None }).collect();
        prop_assert!(parts.len() <= count);
        parts.sort_by_key(|part| (part.at as u64 + 1).wrapping_mul(order | 1) % 1009);
        let mut series = Series::default();
        let last = parts.pop().unwrap();
        for part in parts {
            prop_assert!(matches!(series.add(part), Ok(Added::Waiting { .. })), "not yet");
        }
        prop_assert_eq!(series.add(last), Ok(Added::Whole(whole)));
    }
}

#[test]
fn inputs_of_the_fuzzer_keep_the_invariants() {
    corpus("code").for_each(|bytes| invariants::check_code(&bytes));
}

#[test]
fn the_longest_code_is_read_and_one_byte_more_is_not() {
    let longest = Code::Open(vec![9; MAX_BYTES - 5]);
    assert_eq!(Code::read(&longest.digits()), Ok(longest));
    assert_eq!(Code::read(&Code::Open(vec![9; MAX_BYTES - 4]).digits()), Err(CodeError::TooLarge));
}
