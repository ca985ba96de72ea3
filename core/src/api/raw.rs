//! Answers with all that came: for what this client does not read, and for endpoints it does not know.

use bytes::Bytes;

use crate::error::Result;
use crate::transport::{Answer, AnswerHead};

/// What was read of an answer, with the answer itself.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Raw<T> {
    /// Status, headers, request id, and how many retries there were.
    pub head: AnswerHead,
    /// The body, as it came.
    pub body: Bytes,
    /// What was read of it.
    pub reply: T,
}

impl<T> Raw<T> {
    /// Reads an answer whole; `read` makes something of the name of the request and the body.
    pub(super) async fn read(
        answer: Answer,
        read: impl FnOnce(&str, &Bytes) -> Result<T>,
    ) -> Result<Self> {
        let (request, head) = (answer.request.clone(), answer.head.clone());
        let body = answer.into_bytes().await?;
        match read(&request, &body) {
            Ok(reply) => Ok(Self { head, body, reply }),
            Err(error) => Err(error
                .with_request_id(head.request_id().map(str::to_owned))
                .with_attempts(head.retries() + 1)),
        }
    }

    /// The same answer, read on.
    pub(super) fn map<U>(self, read: impl FnOnce(T) -> U) -> Raw<U> {
        let Self { head, body, reply } = self;
        let reply = read(reply);
        Raw { head, body, reply }
    }
}
