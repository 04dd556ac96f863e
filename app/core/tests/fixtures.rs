//! What builds of the past left in files, codes, invitations and stores opens, whole: the browser tests open the same on screen (`app/e2e/fixtures.spec.ts`).

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a story ends where it fails")]

use mijn_verhaal_core::{
    answers::file,
    handover::{self, Added, Code, Series, file::Incoming},
    invitation::Invitation,
    session::{self, Purpose},
};
use serde_json::{Value as Json, json};
use std::{fs, path::Path};

/// All fixtures of a kind, of every build, by their place.
fn fixtures(kind: &str) -> Vec<(String, Json)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../e2e/fixtures");
    let builds = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let files = builds.flat_map(|build| fs::read_dir(build.join(kind)).unwrap()).map(|entry| entry.unwrap().path());
    let all: Vec<_> = files
        .map(|path| (path.display().to_string(), serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap()))
        .collect();
    assert!(!all.is_empty(), "there are none of {kind}");
    all
}

fn parsed(text: &str) -> Json {
    serde_json::from_str(text).expect("it is JSON")
}

/// A sheet opens, nothing of it is left out, and it says what is expected.
fn opens_as(name: &str, text: &str, sheet: &Json) {
    let opened = file::read(text).unwrap_or_else(|error| panic!("{name}: {error:?}"));
    assert_eq!(opened.left_out, Vec::<String>::new(), "{name}");
    assert_eq!(opened.language, sheet["language"], "{name}");
    let now = parsed(&file::backup(&opened.sheet, &opened.language));
    for part in ["list", "answers", "marks", "shared", "earlier", "sections"] {
        assert_eq!(now[part], sheet[part], "{name}: {part}");
    }
    for moment in ["created", "changed"] {
        assert_eq!(now[moment], parsed(text)[moment], "{name}: {moment}");
    }
}

#[test]
fn files_open_as_what_was_given() {
    for (name, fixture) in fixtures("files") {
        let text = fixture["text"].as_str().unwrap();
        match fixture["kind"].as_str().unwrap() {
            "backup" | "download" => opens_as(&name, text, &fixture["sheet"]),
            "locked" => assert!(
                matches!(handover::file::read(text), Ok(Incoming::Code(Code::Locked(locked))) if locked.rounds == 60),
                "{name}"
            ),
            "session" => {
                let session = session::read(text).expect("it opens");
                assert_eq!(parsed(&session::write(&session, Purpose::Download)), parsed(text), "{name}");
            }
            kind => panic!("{name}: no file is a {kind}"),
        }
    }
}

/// The code that these fragments are, or are parts of, in whatever order they come.
fn code(fragments: &Json) -> Code {
    let mut series = Series::default();
    let mut whole = None;
    for fragment in fragments.as_array().unwrap().iter().rev() {
        match Code::read(fragment.as_str().unwrap()).unwrap() {
            Code::Part(part) => match series.add(part).unwrap() {
                Added::Whole(code) => whole = Some(code),
                Added::Waiting { .. } => assert!(whole.is_none()),
            },
            code => whole = Some(code),
        }
    }
    whole.expect("the series is whole")
}

#[test]
fn codes_are_read_as_what_was_shown() {
    for (name, fixture) in fixtures("codes") {
        match code(&fixture["fragments"]) {
            Code::Open(bytes) => {
                let received = handover::read(&bytes).unwrap_or_else(|error| panic!("{name}: {error:?}"));
                assert!(received.old.is_empty(), "{name}");
                assert_eq!(received.language, fixture["language"], "{name}");
                let now = parsed(&file::summary(&received.shown, &received.language, "", ""));
                for part in ["answers", "marks"] {
                    assert_eq!(now[part], fixture[part], "{name}: {part}");
                }
            }
            Code::Locked(locked) => {
                assert_eq!((locked.rounds, fixture["digits"].as_str().unwrap().len()), (60, 16), "{name}");
            }
            Code::Part(_) => panic!("{name} is a part"),
        }
    }
}

#[test]
fn invitations_say_what_was_set() {
    for (name, fixture) in fixtures("invitations") {
        let preset = fixture["fragment"].as_str().unwrap().strip_prefix("#/u/").unwrap();
        let read = Invitation::read(preset);
        assert!(!read.left_out, "{name}");
        let one = &read.invitation;
        let mut sections = one.sections.clone();
        sections.sort_unstable();
        let now = json!({
            // In Dutch, a link says nothing of it.
            "language": one.language.as_deref().unwrap_or("nl"),
            "sections": sections,
            "gemeente": one.gemeente,
            "name": one.name.as_str(),
            "job": one.title.as_str(),
            "phone": one.phone.as_str(),
            "email": one.email.as_str(),
            "day": one.day.map(|day| day.to_string()),
            "time": one.time.map(|time| time.to_string()),
            "place": one.place.as_str(),
            "way": one.way.as_str(),
            "bring": one.bring,
        });
        assert_eq!(now, fixture["invitation"], "{name}");
        assert_eq!(one.preset(), preset, "{name}: made again it is the same link");
    }
}

#[test]
fn stored_records_open() {
    let mut records = 0;
    for (name, fixture) in fixtures("devices") {
        for database in fixture["device"]["databases"].as_array().unwrap() {
            for entry in database["stores"]["sheets"].as_array().into_iter().flatten() {
                let name = format!("{name}: {} {}", database["name"], entry[0]);
                let (revision, text) =
                    entry[1].as_str().unwrap().split_once('\n').expect("a revision stands before it");
                assert!(revision.parse::<u64>().unwrap() > 0, "{name}");
                if text.starts_with("slot1:") {
                    continue;
                }
                records += 1;
                if entry[0] == "session" {
                    let session = session::read(text).expect("it opens");
                    assert_eq!(parsed(&session::write(&session, Purpose::Device)), parsed(text), "{name}");
                    continue;
                }
                let opened = file::read(text).unwrap_or_else(|error| panic!("{name}: {error:?}"));
                assert_eq!(opened.left_out, Vec::<String>::new(), "{name}");
                let (now, before) = (parsed(&file::backup(&opened.sheet, &opened.language)), parsed(text));
                for part in
                    ["list", "language", "answers", "marks", "shared", "earlier", "sections", "created", "changed"]
                {
                    assert_eq!(unordered(part, &now), unordered(part, &before), "{name}: {part}");
                }
            }
        }
    }
    assert!(records > 5, "only {records} records");
}

/// A part of a file. The order of the chosen sections says nothing.
fn unordered(part: &str, file: &Json) -> Json {
    let mut value = file[part].clone();
    if let (true, Some(sections)) = (part == "sections", value.as_array_mut()) {
        sections.sort_by_key(ToString::to_string);
    }
    value
}
