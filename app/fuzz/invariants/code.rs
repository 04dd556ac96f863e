// The invariants of codes, for any bytes. Shared by the fuzzer, which searches for violations, and the unit tests, which check the corpus.

use mijn_verhaal_core::{
    handover::{self, Code, CodeError, MAX_BYTES, MAX_TEXT, Series},
    summary::Summary,
};

/// Reads bytes in every way they can arrive, and checks what was read.
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
    // What was read can be written, and reads the same.
    let written = match handover::write(&received.shown, &received.language) {
        // Just below the bound, there is no room for a lock.
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
