//! The threads that connections are read on.

use std::sync::OnceLock;

use tokio::runtime::{Builder, Handle, Runtime};

use crate::error::NativeError;

/// Two threads parse for any number of streams; the caller's executor never does.
const THREADS: usize = 2;

/// The runtime of this process, made with the first call and kept until the process ends.
///
/// # Errors
///
/// When the system refuses a thread.
pub(crate) fn handle() -> Result<&'static Handle, NativeError> {
    static RUNTIME: OnceLock<Result<Runtime, String>> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| {
        Builder::new_multi_thread()
            .worker_threads(THREADS)
            .thread_name("antiphon")
            .enable_all()
            .build()
            .map_err(|error| error.to_string())
    });
    match runtime {
        Ok(runtime) => Ok(runtime.handle()),
        Err(error) => Err(NativeError::config(format!(
            "The threads of the client could not be started: {error}"
        ))),
    }
}
