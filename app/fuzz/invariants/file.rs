// The invariants of files, for any text. Shared by the fuzzer, which searches for violations, and the unit tests, which check the corpus.

use mijn_verhaal_core::{
    answers::{Answer, file},
    handover::{self, CodeError},
    session,
    summary::{Disclosed, Summary},
};

/// A written file always has its header, which the file it was read from may lack: so much longer may it be, in bytes.
const HEADER: usize = 400;

/// Opens a text in every way it can arrive, and checks what was opened.
pub fn check_file(text: &str) {
    let _ = handover::file::read(text);
    check_sheet(text);
    check_session(text);
}

fn check_sheet(text: &str) {
    let Ok(opened) = file::read(text) else { return };
    assert!(text.len() <= file::MAX_BYTES);
    // What was opened can be written, and opens the same.
    let written = file::backup(&opened.sheet, &opened.language);
    assert!(written.len() <= text.len() + HEADER, "{} bytes of {}", written.len(), text.len());
    let again = file::read(&written).expect("what was written opens");
    assert_eq!(again.sheet, opened.sheet);
    assert_eq!(again.language, opened.language);
    assert_eq!(again.left_out, Vec::<String>::new());

    // What it discloses is a summary, and a file that discloses the same.
    let shown = Disclosed::of(&opened.sheet);
    let _ = Summary::of(&shown);
    let written = file::download(&opened.sheet, &opened.language);
    let download = file::read(&written).expect("what was written opens");
    assert_eq!(rows(&download.shown()), rows(&shown), "a download shows what is disclosed");
    let _ = opened.shown();
    let answers = |shown: &Disclosed| {
        let given = shown.answers().filter(|(_, answer)| **answer != Answer::Skipped);
        given.map(|(id, answer)| (id, answer.clone())).collect::<Vec<_>>()
    };
    assert!(
        download.sheet.answers().all(|(id, answer)| shown.answer(id) == Some(answer)),
        "a download holds what is disclosed"
    );

    // Its code discloses the same.
    let code = match handover::write(&shown, &opened.language) {
        Err(CodeError::TooLarge) => return,
        code => code.expect("what is shown fits a code"),
    };
    let received = handover::read(&code).expect("what was written is read");
    assert_eq!(answers(&received.shown), answers(&shown));
    assert!(received.shown.marks().eq(shown.marks()));
}

/// The rows of a summary, and its questions without an answer.
fn rows(shown: &Disclosed) -> Vec<String> {
    let summary = Summary::of(shown);
    let parts = summary.sections.iter().map(|part| format!("{:?} {:?}", part.rows, part.unanswered));
    parts.chain([format!("{:?} {:?} {:?}", summary.marks, summary.earlier, shown.day())]).collect()
}

fn check_session(text: &str) {
    let Ok(opened) = session::read(text) else { return };
    assert!(text.len() <= session::MAX_BYTES);
    let written = session::write(&opened, session::Purpose::Device);
    assert_eq!(session::read(&written), Ok(opened.clone()), "what was opened is written and opens the same");
    // An open round is in no file that leaves the device.
    let download = session::write(&opened, session::Purpose::Download);
    let download = session::read(&download).expect("what was written opens");
    assert!(!matches!(download.stage(), session::Stage::Open(_)));
    assert_eq!(download.plan, opened.plan);
    let plan = session::read(&session::write(&opened, session::Purpose::Plan)).expect("what was written opens");
    assert_eq!(plan, session::Session::of(opened.plan));
}
