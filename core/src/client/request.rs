//! Requests on their way out: checked, and in one spelling.

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::lenient::{FieldPath, Lenient};
use crate::model::CreateRequest;

/// Turns a request into the body that is sent.
///
/// # Errors
///
/// When no server can accept it: the error has the path of the field.
pub(super) fn body(request: Value, stream: bool) -> Result<Bytes> {
    let Value::Object(mut request) = request else {
        return Err(Error::invalid_request(
            "",
            "a request is a JSON object of parameters",
        ));
    };
    // JSON null stands for "not set" in every language that has no other word for it.
    request.retain(|_, value| !value.is_null());
    merge_extra_body(&mut request)?;
    let mut request = Value::Object(request);
    CreateRequest::check(&request, &mut FieldPath::default()).map_err(|mismatch| {
        Error::invalid_request(
            mismatch.path,
            format_args!("expected {}, got {}", mismatch.expected, mismatch.found),
        )
    })?;
    if let Value::Object(request) = &mut request {
        if stream {
            request.insert("stream".to_owned(), Value::Bool(true));
        } else {
            request.shift_remove("stream");
        }
    }
    serde_json::to_vec(&request)
        .map(Bytes::from)
        .map_err(|error| {
            Error::invalid_request("", "the request cannot be written as JSON").with_source(error)
        })
}

/// Parameters given under `extra_body` are parameters like any other, and win over them.
fn merge_extra_body(request: &mut Map<String, Value>) -> Result<()> {
    match request.shift_remove("extra_body") {
        None => Ok(()),
        Some(Value::Object(extra)) => {
            request.extend(extra);
            Ok(())
        }
        Some(_) => Err(Error::invalid_request(
            "extra_body",
            "expected an object of parameters",
        )),
    }
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use serde_json::{Value, json};

    use super::body;

    fn sent(request: Value, stream: bool) -> Value {
        serde_json::from_slice(&body(request, stream).expect("a valid request"))
            .expect("valid JSON")
    }

    #[test]
    fn a_bad_field_is_named_by_its_path() {
        let cases = [
            (json!({"model": "m", "temperature": "hot"}), "temperature"),
            (json!({"model": 5}), "model"),
            (json!({"input": {"text": "hi"}}), "input"),
            (
                json!({"input": [{"role": "user", "content": 7}]}),
                "input[0].content",
            ),
            (
                json!({"input": [{"type": "function_call_output", "output": {}}]}),
                "input[0].output",
            ),
            (
                json!({"tools": [{"type": "function", "name": 1}]}),
                "tools[0].name",
            ),
            (json!({"tools": {}}), "tools"),
            (json!({"metadata": {"a": 1}}), "metadata.a"),
            (json!({"max_output_tokens": 1.5}), "max_output_tokens"),
            (
                json!({"text": {"format": {"type": "json_schema", "strict": "yes"}}}),
                "text.format.strict",
            ),
            (json!({"extra_body": 1}), "extra_body"),
            (json!([]), ""),
        ];
        for (request, path) in cases {
            let error = body(request.clone(), false).expect_err("a bad request");
            assert_eq!(error.path(), Some(path), "{request}: {error}");
        }
    }

    #[test]
    fn what_the_model_does_not_know_is_sent_as_it_is() {
        let request = json!({
            "model": "m",
            "input": [{"type": "shiny_new_item", "x": [1, null]}],
            "tools": [{"type": "shiny_new_tool", "name": 1}],
            "shiny": {"new": true},
        });
        assert_eq!(sent(request.clone(), false), request);
    }

    #[test]
    fn null_is_not_set_and_extra_body_is_merged() {
        let request =
            json!({"model": "m", "temperature": null, "extra_body": {"top_k": 4, "model": "n"}});
        assert_eq!(
            sent(request, true),
            json!({"model": "n", "top_k": 4, "stream": true})
        );
    }

    #[test]
    fn the_call_decides_on_streaming() {
        assert_eq!(sent(json!({"stream": true}), false), json!({}));
        assert_eq!(
            sent(json!({"stream": false}), true),
            json!({"stream": true})
        );
    }
}
