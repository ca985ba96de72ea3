//! Where the fault of JSON text is.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::read_json;

/// The path of the innermost value that the parser refuses, such as `input[1].output`; empty where that
/// is the whole text, or the text is not JSON at all.
pub(crate) fn path_of_fault(json: &str) -> String {
    let mut path = String::new();
    let mut text = json;
    while let Ok(Parts(parts)) = serde_json::from_str(text) {
        let is_refused = |part: &&RawValue| read_json::<Value>(part.get().as_bytes()).is_err();
        let Some((step, part)) = parts.into_iter().find(|(_, part)| is_refused(part)) else {
            break;
        };
        match step {
            Step::Field(name) if path.is_empty() => path.push_str(&name),
            Step::Field(name) => path.push_str(&format!(".{name}")),
            Step::Index(index) => path.push_str(&format!("[{index}]")),
        }
        text = part.get();
    }
    path
}

/// What is in a container, unread.
struct Parts<'a>(Vec<(Step, &'a RawValue)>);

enum Step {
    Field(String),
    Index(usize),
}

impl<'de> Deserialize<'de> for Parts<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Container)
    }
}

struct Container;

impl<'de> Visitor<'de> for Container {
    type Value = Parts<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an array or an object")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Parts<'de>, A::Error> {
        let mut parts = Vec::new();
        while let Some(element) = elements.next_element()? {
            parts.push((Step::Index(parts.len()), element));
        }
        Ok(Parts(parts))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Parts<'de>, A::Error> {
        let mut parts = Vec::new();
        while let Some((name, value)) = entries.next_entry()? {
            parts.push((Step::Field(name), value));
        }
        Ok(Parts(parts))
    }
}

#[cfg(test)]
mod tests {
    use super::path_of_fault;

    #[test]
    fn the_innermost_fault_is_found() {
        for (json, path) in [
            (
                r#"{"input": [{}, {"output": "a\ud83d"}]}"#,
                "input[1].output",
            ),
            (
                r#"{"a": "\ud83d\ude00", "b": {"c": [["\ude00"]]}}"#,
                "b.c[0][0]",
            ),
            // A name has no path.
            (r#"{"a": {"\ud83d": 1}}"#, "a"),
            (r#""\ud83d""#, ""),
            (r#"{"a": "#, ""),
            ("{}", ""),
        ] {
            assert_eq!(path_of_fault(json), path, "{json}");
        }
    }
}
