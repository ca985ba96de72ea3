//! The threads that connections are read on, and how a call runs there.

use std::future::Future;
use std::sync::{Arc, OnceLock};

use antiphon::Error;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::error::NativeError;

/// Two threads parse for any number of streams; the caller's executor never does.
const THREADS: usize = 2;

/// Cancels a call. It is for Swift, which does not drop the future of a task that is cancelled.
#[derive(Debug, Default, uniffi::Object)]
pub(crate) struct NativeCancellation {
    token: CancellationToken,
}

#[uniffi::export]
impl NativeCancellation {
    /// One for one call.
    #[uniffi::constructor]
    fn new() -> Arc<Self> {
        Arc::default()
    }

    /// Ends the call and closes its connection, also when it has not begun. Does nothing once it is over.
    fn cancel(&self) {
        self.token.cancel();
    }
}

/// Runs a call, unless it is cancelled already; its connection is closed when it is cancelled or the future dropped.
pub(crate) fn run<T: Send + 'static>(
    cancellation: Option<Arc<NativeCancellation>>,
    call: impl Future<Output = antiphon::Result<T>> + Send + 'static,
) -> impl Future<Output = Result<T, NativeError>> + Send {
    let token = cancellation.unwrap_or_default().token.clone();
    // The futures of calls are large, and the stacks of the threads that begin them are small.
    let call = Box::pin(call);
    async move {
        let handle = handle()?;
        let result = async move {
            // Of one task, because dropping the set ends it.
            let mut tasks = JoinSet::new();
            tasks.spawn_on(call, handle);
            tasks.join_next().await
        };
        match token.run_until_cancelled(result).await.flatten() {
            Some(Ok(result)) => Ok(result?),
            Some(Err(error)) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
            _ => Err(Error::cancelled().into()),
        }
    }
}

/// The runtime of this process, made with the first call and kept until the process ends.
pub(crate) fn handle() -> Result<&'static Handle, Error> {
    static RUNTIME: OnceLock<Result<Runtime, String>> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| {
        Builder::new_multi_thread()
            .worker_threads(THREADS)
            .thread_name("antiphon")
            .enable_all()
            .build()
            .map_err(|error| error.to_string())
    });
    runtime.as_ref().map(Runtime::handle).map_err(|error| {
        Error::config(format!(
            "The threads of the client could not be started: {error}"
        ))
    })
}
