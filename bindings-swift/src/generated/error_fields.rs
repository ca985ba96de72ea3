// generated from core/src/error/details.rs by `make generate`; do not edit
//! The fields of errors on their way out.

use antiphon::error::ErrorDetails;
use serde::ser::{Serialize, SerializeStruct, Serializer};

/// The fields of an error, for the buffer that crosses.
pub(crate) struct ErrorFields<'a>(pub(crate) &'a ErrorDetails);

#[rustfmt::skip]
impl Serialize for ErrorFields<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(details) = self;
        let mut fields = serializer.serialize_struct("ErrorDetails", 12)?;
        put(&mut fields, "status", details.status.map(i64::from))?;
        put(&mut fields, "code", details.code.as_ref())?;
        put(&mut fields, "type", details.r#type.as_ref())?;
        put(&mut fields, "param", details.param.as_ref())?;
        put(&mut fields, "request_id", details.request_id.as_ref())?;
        put(&mut fields, "retry_after", details.retry_after.map(|duration| duration.as_secs_f64()))?;
        put(&mut fields, "attempts", details.attempts.map(i64::from))?;
        put(&mut fields, "path", details.path.as_ref())?;
        put(&mut fields, "timeout", details.timeout.map(|timeout| timeout.name()))?;
        put(&mut fields, "last_sequence_number", details.last_sequence_number)?;
        put(&mut fields, "partial_response", details.partial_response.as_ref())?;
        put(&mut fields, "body", details.body.as_ref().map(ToString::to_string))?;
        fields.end()
    }
}

fn put<S: SerializeStruct>(
    fields: &mut S,
    name: &'static str,
    value: Option<impl Serialize>,
) -> Result<(), S::Error> {
    match value {
        Some(value) => fields.serialize_field(name, &value),
        None => fields.skip_field(name),
    }
}
