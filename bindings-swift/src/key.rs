//! Keys that the caller is asked for.
//!
//! It is asked by one plain call and answers by another: UniFFI's asynchronous callbacks do not compile as Swift 6.

use std::sync::{Arc, Mutex, PoisonError};

use antiphon::Error;
use tokio::sync::oneshot::{Sender, channel};
use tokio_util::sync::CancellationToken;

use crate::error::NativeError;

/// Where the caller has keys.
#[uniffi::export(with_foreign)]
pub(crate) trait NativeKeySource: Send + Sync {
    /// Begins to find the key; called before each attempt, by any thread.
    fn ask(&self, answer: Arc<NativeKeyAnswer>);
}

/// What the caller's code threw; it goes back to where it came from.
#[uniffi::export(with_foreign)]
pub(crate) trait NativeThrown: Send + Sync {
    /// What it says.
    fn reason(&self) -> String;
}

/// The answer to one question for the key.
#[derive(Debug, uniffi::Object)]
pub(crate) struct NativeKeyAnswer {
    sender: Mutex<Option<Sender<Result<String, Error>>>>,
    given_up: CancellationToken,
}

#[uniffi::export]
impl NativeKeyAnswer {
    /// Gives the key.
    fn give(&self, key: String) {
        self.send(Ok(key));
    }

    /// Says that there is none.
    fn fail(&self, thrown: Arc<dyn NativeThrown>) {
        let reason = format!("api_key_provider: {}", thrown.reason());
        self.send(Err(
            Error::config(reason).with_source(NativeError::Thrown { thrown })
        ));
    }

    /// Waits until the answer has come or is of no interest any more.
    async fn given_up(&self) {
        self.given_up.cancelled().await;
    }
}

impl NativeKeyAnswer {
    fn send(&self, answer: Result<String, Error>) {
        let mut sender = self.sender.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(sender) = sender.take() {
            // Whoever does not wait any more needs no key.
            let _ = sender.send(answer);
        }
    }
}

/// Asks for the key and waits for it.
pub(crate) async fn ask(source: Arc<dyn NativeKeySource>) -> Result<String, Error> {
    let (sender, receiver) = channel();
    let given_up = CancellationToken::new();
    let _until_answered = given_up.clone().drop_guard();
    source.ask(Arc::new(NativeKeyAnswer {
        sender: Mutex::new(Some(sender)),
        given_up,
    }));
    let no_answer = |_| {
        Err(Error::config(
            "api_key_provider: it returned no key. Return a string.",
        ))
    };
    receiver.await.unwrap_or_else(no_answer)
}
