//! Sessions, and the lanes that responses are made on.

use std::sync::Arc;

use antiphon::api::read_parameters;
use antiphon::session::{Lane, Session};
use antiphon::stream::{EventReader, ReaderLimits};
use antiphon::{Error, ResponseStream, Result};
use napi::Env;
use napi::bindgen_prelude::{PromiseRaw, within_runtime_if_available};
use napi_derive::napi;
use serde_json::Value;
use tokio::runtime::Handle;

use crate::client::{Cancellation, until_cancelled};
use crate::error::rejected;
use crate::stream::NativeStream;
use crate::text::{Text, response_text, to_text};

/// Responses over one connection, which closes behind the last of them when this is collected.
#[napi]
#[derive(Debug)]
pub struct NativeSession {
    session: Session,
    limits: ReaderLimits,
}

#[napi]
impl NativeSession {
    /// A lane by its name, or the one without.
    #[napi]
    pub fn lane(&self, name: Option<String>) -> napi::Result<NativeLane> {
        let lane = self.session.lane_or_main(name.as_deref());
        Ok(NativeLane {
            lane: lane.map_err(|error| rejected(&error))?,
            limits: self.limits,
        })
    }

    /// Whether responses come over a WebSocket.
    #[napi]
    pub fn is_web_socket<'env>(&self, env: &'env Env) -> napi::Result<PromiseRaw<'env, bool>> {
        let session = self.session.clone();
        env.spawn_future(async move { Ok(session.is_websocket().await) })
    }

    /// Events that belonged to no response, as a JSON array; each once.
    #[napi]
    pub fn take_unclaimed(&self) -> napi::Result<Text> {
        to_text(&self.session.take_unclaimed_json())
    }

    /// Closes the session.
    #[napi]
    pub fn close<'env>(&self, env: &'env Env) -> napi::Result<PromiseRaw<'env, ()>> {
        let session = self.session.clone();
        env.spawn_future(async move {
            session.close().await;
            Ok(())
        })
    }
}

impl NativeSession {
    pub(crate) fn new(session: Session, limits: ReaderLimits) -> Self {
        Self { session, limits }
    }
}

/// Responses of a session, one after the other. Parameters and answers are JSON.
#[napi]
#[derive(Debug)]
pub struct NativeLane {
    lane: Lane,
    limits: ReaderLimits,
}

#[napi]
impl NativeLane {
    /// The events of a response, whose turn on the lane is the one after all that were asked for before.
    #[napi]
    pub fn create(&self, parameters: String, is_cancelled: bool) -> NativeStream {
        let turn = read(&parameters, is_cancelled).map(|parameters| self.lane.enqueue(parameters));
        self.open(async move { turn?.await })
    }

    /// The events of the response that goes on from the running one, which is steered.
    #[napi]
    pub fn steer(&self, input: String, is_cancelled: bool) -> NativeStream {
        let (input, lane) = (read(&input, is_cancelled), self.lane.clone());
        self.open(async move { lane.steer(input?).await })
    }

    /// Makes the server ready for a request: the response, or null where there is none.
    #[napi]
    pub fn warm_up<'env>(
        &self,
        env: &'env Env,
        parameters: String,
        cancellation: &Cancellation,
    ) -> napi::Result<PromiseRaw<'env, Option<Text>>> {
        let parameters = read_parameters(parameters.as_bytes());
        let turn = parameters.map(|parameters| self.lane.enqueue_warm_up(parameters));
        let warming_up = Box::pin(async move { turn?.await });
        let cancelled = Arc::clone(&cancellation.cancelled);
        env.spawn_future(async move {
            let ready = until_cancelled(&cancelled, warming_up).await?;
            ready.as_ref().map(response_text).transpose()
        })
    }

    fn open(
        &self,
        opening: impl Future<Output = Result<ResponseStream>> + Send + 'static,
    ) -> NativeStream {
        let runtime = within_runtime_if_available(Handle::current);
        NativeStream::new(EventReader::spawn(&runtime, opening, self.limits))
    }
}

/// What a call is given, unless it is cancelled already: then nothing is sent.
fn read(json: &str, is_cancelled: bool) -> Result<Value> {
    match is_cancelled {
        true => Err(Error::cancelled()),
        false => read_parameters(json.as_bytes()),
    }
}
