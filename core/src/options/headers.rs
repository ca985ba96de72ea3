//! Headers that callers give.

use reqwest::header::{HeaderName, HeaderValue};

use crate::error::{Error, Result};

/// A header's name; the error names the option.
pub(crate) fn header_name(option: &str, name: &str) -> Result<HeaderName> {
    HeaderName::try_from(name).map_err(|_| {
        let name = name.escape_debug();
        Error::config(format!("{option}: `{name}` is not a header name."))
    })
}

/// A header's value, never printed, as whatever a caller sets may be a credential. The error names the
/// option and not the value.
pub(crate) fn header_value(option: &str, value: &str) -> Result<HeaderValue> {
    let mut value = HeaderValue::from_str(value).map_err(|_| {
        Error::config(format!(
            "{option}: the value has characters that a header cannot have, such as a line end. Remove them."
        ))
    })?;
    value.set_sensitive(true);
    Ok(value)
}
