//! The client, its options, and its calls for streams; see `calls` for the others.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use antiphon::model::{CreateRequest, RetrieveRequest};
use antiphon::{Client, ClientBuilder};

use crate::error::NativeError;
use crate::stream::NativeStream;

/// Declares the options of a client, and how each is read that is not taken as it is.
macro_rules! options {
    ($($(#[$doc:meta])* $name:ident: $kind:ty $(, $read:ident)?;)*) => {
        /// The options of a client; what is absent is decided by core.
        #[derive(uniffi::Record)]
        #[expect(missing_debug_implementations, reason = "holds the key")]
        pub struct NativeOptions {
            /// Headers to send with every request.
            #[uniffi(default)]
            pub headers: HashMap<String, String>,
            $(
                $(#[$doc])*
                #[uniffi(default)]
                pub $name: Option<$kind>,
            )*
        }

        fn builder(options: NativeOptions) -> Result<ClientBuilder, NativeError> {
            let mut builder = Client::builder();
            for (name, value) in options.headers {
                builder = builder.header(name, value);
            }
            $(if let Some(value) = options.$name {
                $(let value = $read(stringify!($name), value)?;)?
                builder = builder.$name(value);
            })*
            Ok(builder)
        }
    };
}

options! {
    /// The key.
    api_key: String;
    /// The URL that paths are put behind.
    base_url: String;
    /// The organization to bill.
    organization: String;
    /// The project to bill.
    project: String;
    /// How often a call is tried again.
    max_retries: i64, number;
    /// How long connecting may take, in seconds.
    connect_timeout: f64, seconds;
    /// How long one attempt may take, in seconds.
    timeout: f64, seconds;
    /// How long a stream may go without a byte, in seconds.
    idle_timeout: f64, seconds;
    /// How long a stream may go without an event of the model, in seconds.
    stall_timeout: f64, seconds;
    /// The largest event of a stream, in bytes.
    max_frame_bytes: i64, number;
    /// The largest answer that is read whole, in bytes.
    max_body_bytes: i64, number;
    /// What to add to the `User-Agent`.
    user_agent_suffix: String;
    /// Whether odd streams are errors.
    strict: bool;
}

/// A client of one server.
#[derive(Debug, uniffi::Object)]
pub struct NativeClient {
    pub(crate) client: Client,
}

#[uniffi::export]
impl NativeClient {
    /// Makes a client. It connects with the first call.
    ///
    /// # Errors
    ///
    /// When an option is wrong or there is no key.
    #[uniffi::constructor]
    pub fn new(options: NativeOptions) -> Result<Arc<Self>, NativeError> {
        let client = builder(options)?.build()?;
        Ok(Arc::new(Self { client }))
    }

    /// Sends a request for a streamed response, which is read ahead from now on.
    ///
    /// # Errors
    ///
    /// When the request holds JSON that is none.
    pub fn stream(&self, request: CreateRequest) -> Result<NativeStream, NativeError> {
        let responses = self.client.responses();
        NativeStream::open(async move { responses.stream(request).await })
    }

    /// Asks for the events of a stored response, which are read ahead from now on.
    ///
    /// # Errors
    ///
    /// When the request holds JSON that is none.
    pub fn retrieve_stream(
        &self,
        id: String,
        request: RetrieveRequest,
    ) -> Result<NativeStream, NativeError> {
        let responses = self.client.responses();
        NativeStream::open(async move { responses.retrieve_stream(&id, request).await })
    }
}

/// A duration; `name` is what callers know it by.
pub(crate) fn seconds(name: &str, seconds: f64) -> Result<Duration, NativeError> {
    Duration::try_from_secs_f64(seconds).map_err(|error| {
        NativeError::config(format!(
            "{name}: the duration cannot be used ({error}). Give one of zero or more."
        ))
    })
}

fn number<T: TryFrom<i64>>(name: &str, number: i64) -> Result<T, NativeError> {
    T::try_from(number).map_err(|_| {
        NativeError::config(format!(
            "{name}: the number cannot be used. Give one of zero or more."
        ))
    })
}
