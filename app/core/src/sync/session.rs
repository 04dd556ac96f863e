//! What is done to a session.

use super::{Content, Document};
use crate::{
    answers::file::FileError,
    session::{self, Session},
};
use std::rc::Rc;

/// Something that is done to a session.
pub type SessionOperation = Rc<dyn Fn(&mut Session)>;

impl Document for Session {
    type Operation = SessionOperation;

    fn apply(&mut self, operation: &SessionOperation) {
        operation(self);
    }

    fn replaces(_: &SessionOperation) -> bool {
        // A session that has begun is not replaced, only ended.
        false
    }

    fn overwrites(_: &SessionOperation, _: &Self, _: &Self) -> bool {
        // One tablet, one facilitator: there is no place where what was set aside of a session is offered.
        false
    }

    fn emptied(&self) -> Self {
        Self::default()
    }

    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What the text of a record is as a session.
pub fn read_session(text: &str) -> Content<Session> {
    match session::read(text) {
        Ok(session) => Content::Whole(session),
        Err(FileError::Newer) => Content::Newer(None),
        Err(_) => Content::Damaged(text.to_owned()),
    }
}
