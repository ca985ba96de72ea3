//! What an `error` event says, as an error.

use serde_json::Value;

use crate::dialect::RawEvent;
use crate::error::{ApiErrorFields, Error, ErrorKind};
use crate::lenient::read_json;

/// The error that an event says; `request` is the one it answers.
pub(super) fn said_by(event: &RawEvent, request: &str, request_id: Option<&str>) -> Error {
    let body: Value = read_json(event.data()).unwrap_or_default();
    let mut fields = ApiErrorFields::read(&body);
    fields.error_type = body
        .get("error_type")
        .and_then(Value::as_str)
        .map(str::to_owned);
    let text = fields.message.as_deref().filter(|text| !text.is_empty());
    let said = match (text, &fields.code) {
        (Some(text), Some(code)) => format!("{} ({code})", text.trim_end_matches('.')),
        (Some(text), None) => text.trim_end_matches('.').to_owned(),
        (None, Some(code)) => code.clone(),
        (None, None) => "no reason given".to_owned(),
    };
    let message = format!(
        "{request}: the server gave up inside the stream: {said}. What came before is in the partial response."
    );
    let status = body
        .get("status")
        .and_then(Value::as_u64)
        .and_then(|status| u16::try_from(status).ok());
    let error = Error::new(ErrorKind::Stream, message)
        .with_api_fields(fields)
        .with_body(Some(body))
        .with_request_id(request_id.map(str::to_owned));
    match status {
        Some(status) => error.with_status(status),
        None => error,
    }
}
