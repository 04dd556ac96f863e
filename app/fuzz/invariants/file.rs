// What holds for any text that is opened as a file. The fuzzer breaks it if it can; the tests hold it on what the fuzzer found.

use mijn_verhaal_core::{
    answers::{Answer, file},
    handover::{self, CodeError},
    session,
    summary::{Disclosed, Summary},
};

/// What a file says of itself stands in it even where nothing is answered: so much longer may one be that is written again.
const FRAME: usize = 400;

/// Opens a text in every way a stranger can bring it.
pub fn check_file(text: &str) {
    let _ = handover::file::read(text);
    check_sheet(text);
    check_session(text);
}

fn check_sheet(text: &str) {
    let Ok(opened) = file::read(text) else { return };
    assert!(text.len() <= file::MAX_BYTES);
    // What was opened is written and opens the same.
    let written = file::backup(&opened.sheet, &opened.language);
    assert!(written.len() <= text.len() + FRAME, "{} bytes of {}", written.len(), text.len());
    let again = file::read(&written).expect("what was written opens");
    assert_eq!(again.sheet, opened.sheet);
    assert_eq!(again.language, opened.language);
    assert_eq!(again.left_out, Vec::<String>::new());

    // What is shown of it is a summary, and a file that shows the same.
    let shown = Disclosed::of(&opened.sheet);
    let _ = Summary::of(&shown);
    let written = file::download(&opened.sheet, &opened.language);
    let download = file::read(&written).expect("what was written opens");
    let answers = |shown: &Disclosed| {
        let given = shown.answers().filter(|(_, answer)| **answer != Answer::Skipped);
        given.map(|(id, answer)| (id, answer.clone())).collect::<Vec<_>>()
    };
    assert!(
        download.sheet.answers().all(|(id, answer)| shown.answer(id) == Some(answer)),
        "a file to show holds what is shown"
    );

    // So is its code.
    let code = match handover::write(&shown, &opened.language) {
        Err(CodeError::TooLarge) => return,
        code => code.expect("what is shown fits a code"),
    };
    let received = handover::read(&code).expect("what was written is read");
    assert_eq!(answers(&received.shown), answers(&shown));
    assert!(received.shown.marks().eq(shown.marks()));
}

fn check_session(text: &str) {
    let Ok(opened) = session::read(text) else { return };
    assert!(text.len() <= session::MAX_BYTES);
    let written = session::write(&opened, session::Purpose::Device);
    assert_eq!(session::read(&written), Ok(opened.clone()), "what was opened is written and opens the same");
    // A round that is open is in no file that leaves the device.
    let download = session::write(&opened, session::Purpose::Download);
    let download = session::read(&download).expect("what was written opens");
    assert!(!matches!(download.stage(), session::Stage::Open(_)));
    assert_eq!(download.plan, opened.plan);
    let plan = session::read(&session::write(&opened, session::Purpose::Plan)).expect("what was written opens");
    assert_eq!(plan, session::Session::of(opened.plan));
}
