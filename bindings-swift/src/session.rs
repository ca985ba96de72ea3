//! Sessions: responses over one WebSocket.

use std::sync::Arc;

use antiphon::api::read_parameters;
use antiphon::session::{Lane, Session};
use antiphon::stream::ReaderLimits;

use crate::buffer::bytes_of;
use crate::error::NativeError;
use crate::runtime::{NativeCancellation, run};
use crate::stream::NativeStream;

/// A session, as it is seen from one of its lanes.
#[derive(Debug, uniffi::Object)]
pub(crate) struct NativeSession {
    pub(crate) session: Session,
    pub(crate) lane: Lane,
    pub(crate) limits: ReaderLimits,
}

#[uniffi::export]
impl NativeSession {
    /// The same session from the lane of a name.
    fn lane(&self, name: &str) -> Result<Self, NativeError> {
        Ok(Self {
            session: self.session.clone(),
            lane: self.session.lane(name)?,
            limits: self.limits,
        })
    }

    /// Asks for a response, which is read ahead; the turn on the lane is taken now.
    fn create(&self, request: &str) -> Result<NativeStream, NativeError> {
        let request = read_parameters(request.as_bytes())?;
        NativeStream::open(self.limits, self.lane.enqueue(request))
    }

    /// Changes the course of the response that runs on the lane; what follows is read ahead.
    fn steer(&self, input: &str) -> Result<NativeStream, NativeError> {
        let lane = self.lane.clone();
        let input = read_parameters(input.as_bytes())?;
        NativeStream::open(self.limits, async move { lane.steer(input).await })
    }

    /// Makes the server ready for a request.
    #[uniffi::method(default(cancellation = None))]
    async fn warm_up(
        &self,
        request: String,
        cancellation: Option<Arc<NativeCancellation>>,
    ) -> Result<Option<Vec<u8>>, NativeError> {
        let lane = self.lane.clone();
        let request = read_parameters(request.as_bytes())?;
        let call = async move {
            let response = lane.warm_up_json(request).await?;
            response.as_ref().map(bytes_of).transpose()
        };
        run(cancellation, call).await
    }

    /// Whether responses come over a WebSocket.
    async fn is_websocket(&self) -> bool {
        self.session.is_websocket().await
    }

    /// The JSON, as received, of events that belonged to no response.
    fn take_unclaimed(&self) -> Vec<String> {
        let events = self.session.take_unclaimed().into_iter();
        events
            .map(|event| String::from_utf8_lossy(&event).into_owned())
            .collect()
    }

    /// Closes the session, for all of its lanes.
    async fn end(&self) {
        self.session.close().await;
    }
}
