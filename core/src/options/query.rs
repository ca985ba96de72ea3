//! Queries, with lists and objects in brackets.

use serde_json::Value;

/// A parameter as the pairs of a query, nested ones with brackets: `include[]=a`, `filter[name]=b`.
pub(crate) fn push_query(query: &mut Vec<(String, String)>, name: String, value: &Value) {
    match value {
        Value::Null => {}
        Value::String(text) => query.push((name, text.clone())),
        Value::Array(values) => {
            for value in values {
                push_query(query, format!("{name}[]"), value);
            }
        }
        Value::Object(object) => {
            for (inner, value) in object {
                push_query(query, format!("{name}[{inner}]"), value);
            }
        }
        Value::Bool(_) | Value::Number(_) => query.push((name, value.to_string())),
    }
}
