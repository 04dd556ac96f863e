// What holds for any bytes that come as a code. The fuzzer breaks it if it can; the tests hold it on what the fuzzer found.

use mijn_verhaal_core::{
    handover::{self, Code, CodeError, MAX_BYTES, MAX_TEXT, Series},
    summary::Summary,
};

/// Reads bytes in every way a stranger can bring them.
pub fn check_code(bytes: &[u8]) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = handover::file::read(text);
        if let Ok(Code::Part(part)) = Code::read(text) {
            let _ = Series::default().add(part);
        }
    }
    let Ok(received) = handover::read(bytes) else { return };
    assert!(bytes.len() <= MAX_BYTES);
    let words: usize = received.shown.words().iter().map(|(_, bytes)| bytes).sum();
    assert!(words <= MAX_TEXT, "{words} bytes of words");
    let _ = Summary::of(&received.shown);
    // What was read is written and read the same.
    let written = match handover::write(&received.shown, &received.language) {
        // At the very bound a lock would not fit around it any more.
        Err(CodeError::TooLarge) => return,
        written => written.expect("what was read can be written"),
    };
    let again = handover::read(&written).expect("what was written can be read");
    let answers = |received: &handover::Received| {
        received.shown.answers().map(|(id, answer)| (id, answer.clone())).collect::<Vec<_>>()
    };
    assert_eq!(answers(&again), answers(&received));
    assert!(again.shown.marks().eq(received.shown.marks()));
    assert!(
        again
            .shown
            .unanswered()
            .map(|question| question.id)
            .eq(received.shown.unanswered().map(|question| question.id))
    );
}
