//! What servers say of an error.

use serde_json::Value;

/// The longest plain text that is taken for a message.
const MAX_PLAIN_MESSAGE_BYTES: usize = 500;

/// What a server says in an error object, wherever it stands.
#[derive(Debug, Default)]
pub(crate) struct ApiErrorFields {
    pub(crate) message: Option<String>,
    pub(crate) code: Option<String>,
    pub(crate) error_type: Option<String>,
    pub(crate) param: Option<String>,
}

impl ApiErrorFields {
    /// Reads `{error: {…}}`, `{error: "…"}`, the fields themselves, or plain text that is no web
    /// page; numbers read as text.
    pub(crate) fn read(body: &Value) -> Self {
        if let Value::String(text) = body {
            let is_message =
                text.len() <= MAX_PLAIN_MESSAGE_BYTES && !text.trim_start().starts_with('<');
            return Self {
                message: is_message.then(|| text.trim().to_owned()),
                ..Self::default()
            };
        }
        let nested = body.get("error").filter(|error| !error.is_null());
        let message = match nested {
            Some(Value::String(message)) => Some(message.clone()),
            _ => None,
        };
        let find = |name: &str| {
            nested
                .and_then(|error| text_of(error.get(name)))
                .or_else(|| text_of(body.get(name)))
        };
        Self {
            message: message
                .or_else(|| find("message"))
                .or_else(|| text_of(body.get("detail"))),
            code: find("code"),
            error_type: match nested {
                Some(error) => text_of(error.get("type")),
                None => text_of(body.get("type")),
            },
            param: find("param"),
        }
    }
}

/// What is wrong with a text that should be JSON, to stand behind "it is".
pub(crate) fn json_fault(error: &serde_json::Error) -> String {
    // serde_json gives this fault no category of its own.
    match error.to_string() {
        fault if fault.starts_with("recursion limit exceeded") => {
            "JSON nested deeper than 128 levels, which this client does not read".to_owned()
        }
        fault => format!("not JSON ({fault})"),
    }
}

fn text_of(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
