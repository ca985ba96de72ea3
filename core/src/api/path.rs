//! Requests to endpoints that this version does not know.

use bytes::Bytes;
use reqwest::Method;
use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::options::push_query;
use crate::transport::Outgoing;

use super::answer::read_json;
use super::call::{take_extra_query, traced};
use super::{Client, Raw};

/// Requests to any path, for endpoints that this version does not know.
///
/// The client sends its key, headers and query; retries and time limits are those of every call. A path
/// begins with `/`, lies below the base URL and may have a query.
impl Client {
    /// Sends a GET request; an empty answer reads as null.
    ///
    /// ```no_run
    /// # async fn run(client: antiphon::Client) -> antiphon::Result<()> {
    /// let models = client.get("/models?limit=20").await?;
    /// println!("{} {}", models.head.status(), models.reply["data"]);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if the path does not begin with `/` or leaves the base URL, if the server cannot be reached or
    /// answers with an error, or if the answer is not JSON.
    pub async fn get(&self, path: &str) -> Result<Raw<Value>> {
        self.send_to(Method::GET, json!({"path": path})).await
    }

    /// Sends a POST request with JSON as given; null sends no body.
    ///
    /// # Errors
    ///
    /// As [`get`](Self::get).
    pub async fn post(&self, path: &str, body: &Value) -> Result<Raw<Value>> {
        let parameters = json!({"path": path, "body": body});
        self.send_to(Method::POST, parameters).await
    }

    /// Sends a DELETE request.
    ///
    /// # Errors
    ///
    /// As [`get`](Self::get).
    pub async fn delete(&self, path: &str) -> Result<Raw<Value>> {
        self.send_to(Method::DELETE, json!({"path": path})).await
    }

    /// Sends a request of `path`, `body` and `extra_query`.
    pub(super) async fn send_to(&self, method: Method, parameters: Value) -> Result<Raw<Value>> {
        let Value::Object(mut parameters) = parameters else {
            return Err(Error::invalid_request("", "expected an object"));
        };
        parameters.retain(|_, value| !value.is_null());
        let body = parameters.shift_remove("body");
        let path = parameters.shift_remove("path").unwrap_or_default();
        let (path, mut query) = parts_of(path.as_str().unwrap_or_default())?;
        for (name, value) in take_extra_query(&mut parameters)? {
            push_query(&mut query, name, &value);
        }
        if let Some(name) = parameters.keys().next() {
            let message = "unknown parameter. Use path, body and extra_query only";
            return Err(Error::invalid_request(name, message));
        }
        let outgoing = Outgoing {
            method,
            path,
            query,
            body: body.map(|body| Bytes::from(body.to_string())),
            socket_key: None,
        };
        let operation = outgoing.method.as_str().to_ascii_lowercase();
        let trace = self.trace_of(&operation, outgoing.body.as_deref(), false);
        let making = async { Raw::read(self.send(outgoing).await?, read_json).await };
        traced(trace, making, |_| None).await
    }
}

/// The path and the pairs of the query.
fn parts_of(path: &str) -> Result<(String, Vec<(String, String)>)> {
    let (only_path, query) = path.split_once('?').unwrap_or((path, ""));
    let leaves_base = || only_path.split(['/', '\\']).any(is_dots);
    if !only_path.starts_with('/') || only_path.starts_with("//") || leaves_base() {
        let message = "expected a path below the base URL, such as `/models`";
        return Err(Error::invalid_request("path", message));
    }
    let pairs = reqwest::Url::parse(&format!("http://localhost/?{query}"));
    let pairs = pairs.map(|url| url.query_pairs().into_owned().collect());
    Ok((only_path.to_owned(), pairs.unwrap_or_default()))
}

/// Whether a segment leads upwards (`.` or `..`), in any spelling that URLs allow.
fn is_dots(segment: &str) -> bool {
    let plain = segment.to_ascii_lowercase().replace("%2e", ".");
    matches!(plain.as_str(), "." | "..")
}
