//! Answers with their status, headers and body.

use bytes::Bytes;

use crate::error::Result;
use crate::transport::{Answer, AnswerHead};

/// A reply, with the HTTP answer that it was read from.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Raw<T> {
    /// Status, headers, request id and number of retries.
    pub head: AnswerHead,
    /// The body as received.
    pub body: Bytes,
    /// The value that was read from the body.
    pub reply: T,
}

impl<T> Raw<T> {
    /// Reads a complete answer; `read` takes the name of the request and the body.
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

    /// The same answer with another reply.
    pub(super) fn map<U>(self, read: impl FnOnce(T) -> U) -> Raw<U> {
        let Self { head, body, reply } = self;
        let reply = read(reply);
        Raw { head, body, reply }
    }
}
