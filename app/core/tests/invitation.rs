//! Invitations: what a klantmanager sets arrives, and what was altered on the way is left out.

mod common;
#[path = "../../fuzz/invariants/preset.rs"]
mod invariants;

use mijn_verhaal_core::{
    answers::{Sheet, file},
    calendar::{Day, Time},
    invitation::{ALWAYS, BRING, Draft, Fault, Field, Invitation, MAX_BYTES, Version, calendar_file, sections},
    line::Line,
    qr::Code,
    questionnaire::{ListId, OptionId, SectionId, intake, reflection_lists},
    walk,
};
use proptest::prelude::*;

fn line<const MAX: usize>(text: &str) -> Line<MAX> {
    Line::new(text).unwrap_or_else(|| panic!("{text} is too long"))
}

fn invitation() -> Invitation {
    Invitation {
        language: Some("ar".into()),
        version: Version::Full,
        sections: vec![SectionId::new("work"), SectionId::new("language")],
        lists: vec![ListId::new("mirror-doelen")],
        gemeente: Some(OptionId::new("GM0344")),
        name: line("J. de Vries & zoon"),
        title: line("klantregisseur"),
        phone: line("030 – 286".replace('–', "-").as_str()),
        email: line("j.devries@utrecht.nl"),
        day: Day::parse("2026-12-01"),
        time: Time::parse("09:30"),
        place: line("Stadskantoor, Stationsplein 1; balie 4"),
        way: line("Naast het station. Vraag naar Jan = de receptie"),
        interpreter: true,
        bring: vec!["identity", "summary"],
    }
}

#[test]
fn every_field_arrives() {
    let preset = invitation().preset();
    let read = Invitation::read(&preset);
    assert_eq!(read.invitation, invitation());
    assert!(!read.left_out);
    assert!(preset.len() < 700, "{} bytes", preset.len());
    assert!(preset.bytes().all(|byte| byte.is_ascii_graphic()), "it can stand in an address: {preset}");
}

#[test]
fn an_empty_invitation_is_reported_as_empty() {
    let read = Invitation::read(&Invitation::default().preset());
    assert!(read.invitation.is_empty() && !read.left_out);
    assert!(!invitation().is_empty());
}

#[test]
fn altered_values_are_left_out_and_reported() {
    let cases = [
        "v=1&s=work_nowhere",
        "v=1&r=intake",
        "v=1&b=gold",
        "v=1&g=GM9999",
        "v=1&d=2026-02-30",
        "v=1&d=tomorrow",
        "v=1&h=25:00",
        "v=1&h=+9:30",
        "v=1&t=javascript:alert(1)",
        "v=1&t=12",
        "v=1&e=a@b",
        "v=1&e=a@b.nl?bcc=c@d.nl",
        "v=1&l=../../x",
        "v=1&f=yes",
        "v=1&answers=health.mind",
        "v=1&health.mind=sleep",
        "v=2&n=Jan",
        "n=Jan",
        "%%%",
    ];
    for preset in cases {
        let read = Invitation::read(preset);
        assert!(read.left_out, "{preset}");
        let good: Vec<_> = read.invitation.sections.iter().filter(|id| **id != "work").collect();
        assert!(good.is_empty(), "{preset}: {good:?}");
        assert!(
            read.invitation.phone.is_empty() && read.invitation.email.is_empty() && read.invitation.name.is_empty()
        );
    }
}

#[test]
fn values_that_are_too_long_are_left_out() {
    let long = format!("v=1&n={}&p=here", "x".repeat(81));
    let read = Invitation::read(&long);
    assert!(read.left_out && read.invitation.name.is_empty());
    assert_eq!(read.invitation.place.as_str(), "here", "the rest is read");
    assert!(Invitation::read(&format!("v=1&n={}", "x".repeat(MAX_BYTES))).invitation.is_empty());
}

/// A letter outside the scripts of Europe takes up to twelve bytes of an address.
#[test]
fn the_longest_invitation_arrives_in_any_script() {
    for letter in ["x", "س", "ሰ", "𞤀"] {
        let longest = Invitation {
            name: line(&letter.repeat(80)),
            title: line(&letter.repeat(60)),
            email: line(&format!("{}@a.nl", "+".repeat(115))),
            phone: line(&"+ 1".repeat(10)),
            place: line(&letter.repeat(160)),
            way: line(&letter.repeat(240)),
            sections: sections().map(|section| section.id).collect(),
            lists: reflection_lists().map(|list| list.id).collect(),
            bring: BRING.to_vec(),
            ..invitation()
        };
        let read = Invitation::read(&longest.preset());
        assert!(!read.left_out, "in {letter}");
        assert_eq!(read.invitation, longest);
    }
}

#[test]
fn invisible_and_bidirectional_controls_are_removed() {
    let hostile = "Jan\u{202e}\u{0}\u{200b}\n\t  <b>de\u{feff} Vries</b>";
    assert_eq!(line::<80>(hostile).as_str(), "Jan <b>de Vries</b>");
}

#[test]
fn no_preset_can_name_a_question_or_a_section_that_is_all_sensitive() {
    for section in intake().sections {
        let all_sensitive = section.questions.iter().all(|question| question.sensitive);
        assert_eq!(
            sections().any(|one| one.id == section.id),
            !all_sensitive && !ALWAYS.contains(&section.id),
            "{}",
            section.id
        );
        for question in section.questions {
            let read = Invitation::read(&format!("v=1&s={}", question.id));
            assert!(read.left_out, "{}", question.id);
        }
    }
}

#[test]
fn only_chosen_sections_are_asked_and_answers_outside_them_are_saved() {
    let mut sheet = Sheet::new(intake(), "2026-11-22T10:00:00.000Z");
    let all = walk::stops(&sheet).len();
    sheet.choose_sections(["work", "language", "no-such-section"].map(SectionId::new));
    let stops: Vec<_> = walk::stops(&sheet).iter().map(|stop| stop.section.id).collect();
    assert_eq!(stops, ["language", "work"]);
    let backup = file::backup(&sheet, "nl");
    let again = file::read(&backup).expect("it opens").sheet;
    assert_eq!(again, sheet);
    let download = file::download(&sheet, "nl");
    assert!(!download.contains("sections"), "what was asked for is not shown");
    sheet.choose_sections([]);
    assert_eq!(walk::stops(&sheet).len(), all);
    sheet.choose_sections(intake().sections.iter().map(|section| section.id));
    assert_eq!(sheet.sections().count(), 0, "all of them is no choice");
}

#[test]
fn a_day_that_does_not_exist_is_refused() {
    for text in ["2026-2-3", "2026-13-01", "2026-00-10", "2025-02-29", "1999-01-01", "2026-12-01T", "+026-12-01", ""] {
        assert_eq!(Day::parse(text), None, "{text}");
    }
    assert!(Day::parse("2028-02-29").is_some());
    // 22 November 2026 is a Sunday, 29 February 2028 a Tuesday, 1 January 2100 a Friday.
    for (text, weekday) in [("2026-11-22", 6), ("2028-02-29", 1), ("2100-01-01", 4), ("2026-12-01", 1)] {
        assert_eq!(Day::parse(text).map(Day::weekday), Some(weekday), "{text}");
    }
}

#[test]
fn the_calendar_file_has_time_place_and_description() {
    let lines = ["Bel: 030 286".to_owned(), "Breng mee; een, twee".to_owned()];
    let file = calendar_file(&invitation(), "20261201T083000Z", "20261122T100000Z", "Gesprek, met J. de Vries", &lines)
        .expect("it has a moment");
    for expected in [
        "BEGIN:VCALENDAR\r\n",
        "VERSION:2.0\r\n",
        "DTSTAMP:20261122T100000Z\r\n",
        "DTSTART:20261201T083000Z\r\n",
        "DURATION:PT60M\r\n",
        "SUMMARY:Gesprek\\, met J. de Vries\r\n",
        "LOCATION:Stadskantoor\\, Stationsplein 1\\; balie 4\r\n",
        "DESCRIPTION:Bel: 030 286\\nBreng mee\\; een\\, twee\r\n",
        "END:VCALENDAR\r\n",
    ] {
        assert!(file.contains(expected), "{expected:?} is not in {file}");
    }
    assert!(file.lines().all(|line| line.len() <= 75), "lines are folded");
    let without = Invitation { time: None, ..invitation() };
    assert_eq!(calendar_file(&without, "20261201T083000Z", "20261122T100000Z", "", &[]), None);
}

fn today() -> Day {
    Day::parse("2026-11-22").expect("it is a day")
}

/// The draft from which `invitation()` is made.
fn draft() -> Draft {
    Draft {
        to: "Samira".into(),
        day: "2026-12-01".into(),
        time: "09:30".into(),
        second: true,
        ..Draft::of(&invitation())
    }
}

#[test]
fn a_complete_draft_becomes_the_invitation() {
    assert_eq!(draft().faults(today()), []);
    assert_eq!(draft().invitation("nl"), invitation());
}

#[test]
fn the_name_of_the_inburgeraar_is_in_no_preset() {
    for preset in [draft().invitation("nl").preset(), draft().template("nl")] {
        assert!(!preset.contains("Samira"), "{preset}");
    }
}

#[test]
fn the_default_language_is_not_named() {
    for (language, named) in [("", None), ("nl", None), ("ar", Some("ar".to_owned()))] {
        let draft = Draft { language: language.into(), ..draft() };
        assert_eq!(draft.invitation("nl").language, named, "{language:?}");
    }
}

#[test]
fn without_the_intake_there_are_no_sections() {
    let draft = Draft { version: Version::None, ..draft() };
    assert!(!draft.sections.is_empty() && draft.invitation("nl").sections.is_empty());
    let again = Draft { version: Version::Short, ..draft };
    assert_eq!(again.invitation("nl").sections, invitation().sections, "they come back with the intake");
}

#[test]
fn required_fields_that_are_empty_are_faults_in_the_order_of_the_form() {
    let missing = [Field::Name, Field::Phone, Field::Day, Field::Time, Field::Place].map(Fault::Missing);
    assert_eq!(Draft::default().faults(today()), missing);
    let blank = || " \t".to_owned();
    let spaces = Draft {
        name: blank(),
        phone: blank(),
        email: blank(),
        day: blank(),
        time: blank(),
        place: blank(),
        ..Draft::default()
    };
    assert_eq!(spaces.faults(today()), missing, "an e-mail address is not required");
}

#[test]
fn an_invalid_field_is_a_fault_and_not_in_the_invitation() {
    let cases = [
        (Draft { phone: "06".into(), ..draft() }, Fault::InvalidPhone),
        (Draft { phone: "call me".into(), ..draft() }, Fault::InvalidPhone),
        (Draft { email: "j.devries".into(), ..draft() }, Fault::InvalidEmail),
        (Draft { email: "j@u.nl?bcc=k@u.nl".into(), ..draft() }, Fault::InvalidEmail),
        (Draft { day: "2026-02-30".into(), ..draft() }, Fault::InvalidDay),
        (Draft { day: "1 december".into(), ..draft() }, Fault::InvalidDay),
    ];
    for (draft, fault) in cases {
        assert_eq!(draft.faults(today()), [fault]);
        let read = draft.invitation("nl");
        let is_empty = match fault.field() {
            Field::Phone => read.phone.is_empty(),
            Field::Email => read.email.is_empty(),
            Field::Day => read.day.is_none(),
            other => panic!("{other:?} is always valid"),
        };
        assert!(is_empty, "{fault:?}");
    }
    let spaces = Draft { email: " j.devries@utrecht.nl ".into(), ..draft() };
    assert_eq!(spaces.faults(today()), [], "spaces around an address are not a fault");
    assert_eq!(spaces.invitation("nl").email, invitation().email);
}

#[test]
fn a_conversation_can_be_today_and_not_before() {
    for (day, faults) in [("2026-11-21", vec![Fault::InvalidDay]), ("2026-11-22", vec![]), ("2026-11-23", vec![])] {
        assert_eq!(Draft { day: day.into(), ..draft() }.faults(today()), faults, "{day}");
    }
}

#[test]
fn a_template_has_everything_but_the_inburgeraar_and_the_moment() {
    let template = draft().template("nl");
    let expected = Invitation { day: None, time: None, ..invitation() };
    assert_eq!(Invitation::read(&template).invitation, expected);

    let mut next = Draft {
        to: "Yonas".into(),
        day: "2027-01-05".into(),
        time: "14:00".into(),
        name: "somebody else".into(),
        second: true,
        ..Draft::default()
    };
    next.apply_template(&template);
    let moment = Draft { to: "Yonas".into(), day: "2027-01-05".into(), time: "14:00".into(), ..Draft::of(&expected) };
    assert_eq!(next, moment, "the inburgeraar, the day and the time stay; the letter is a first one");
}

#[test]
fn an_unreadable_template_empties_all_but_the_inburgeraar_and_the_moment() {
    let mut draft = draft();
    draft.apply_template("v=2&n=Jan");
    let moment = Draft { to: "Samira".into(), day: "2026-12-01".into(), time: "09:30".into(), ..Draft::default() };
    assert_eq!(draft, moment);
}

#[test]
fn a_qr_code_holds_an_address_and_has_a_bound() {
    let code = Code::of("https://example.nl/#/u/v=1&l=ar").expect("it fits");
    assert!(code.side() >= 21 + 8);
    assert!(code.path().starts_with("M4 4h7v1H4z"), "the first finder pattern begins after the quiet zone");
    assert!(Code::of(&"x".repeat(5000)).is_none());
}

fn text<const MAX: usize>() -> impl Strategy<Value = Line<MAX>> {
    "\\PC{0,25}".prop_map(|text| Line::new(&text).unwrap_or_default())
}

proptest! {
    #[test]
    fn any_invitation_survives_its_preset(
        name in text(),
        place in text(),
        way in text(),
        interpreter in any::<bool>(),
        version in prop::sample::select(vec![Version::Short, Version::Full, Version::None]),
        (year, month, day) in (2000..2200i32, 1..=12u32, 1..=28u32),
        chosen in prop::sample::subsequence(sections().map(|section| section.id).collect::<Vec<_>>(), 0..5),
        lists in prop::sample::subsequence(reflection_lists().map(|list| list.id).collect::<Vec<_>>(), 0..3),
        bring in prop::sample::subsequence(BRING.to_vec(), 0..5),
    ) {
        let invitation = Invitation {
            name, place, way, version, interpreter, lists, bring,
            sections: chosen,
            day: Some(Day { year, month, day }),
            ..Invitation::default()
        };
        let read = Invitation::read(&invitation.preset());
        prop_assert!(!read.left_out);
        prop_assert_eq!(read.invitation, invitation);
    }

    #[test]
    fn no_text_breaks_the_invariants_of_presets(preset in "(v=1&)?\\PC{0,200}") {
        invariants::check_preset(&preset);
    }
}

#[test]
fn inputs_of_the_fuzzer_keep_the_invariants() {
    common::text_corpus("preset").for_each(|text| invariants::check_preset(&text));
}
