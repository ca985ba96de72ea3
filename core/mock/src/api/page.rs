//! Queries, and the pages that lists are read in.

use serde_json::{Value, json};

use super::items::Item;
use super::refusal::Refusal;

/// The parameters behind the `?` of a request; those the mock does not know are ignored.
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    pub(crate) fn parse(query: &str) -> Self {
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        Self(
            pairs
                .map(|pair| {
                    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                    let decode = |text: &str| percent_decoded(&text.replace('+', " "));
                    (decode(name), decode(value))
                })
                .collect(),
        )
    }

    /// A parameter that is `true` or `false`. Default false.
    pub(crate) fn flag(&self, name: &str) -> Result<bool, Refusal> {
        match self.get(name) {
            None | Some("false") => Ok(false),
            Some("true") => Ok(true),
            Some(other) => Err(Refusal::invalid_value(name, other, "true or false")),
        }
    }

    /// A parameter that is a number, 0 or more.
    pub(crate) fn number(&self, name: &str) -> Result<Option<u64>, Refusal> {
        let number = self.get(name).map(|value| {
            let expected = "an integer of at least 0";
            let refuse = |_| Refusal::invalid_value(name, value, expected);
            value.parse().map_err(refuse)
        });
        number.transpose()
    }

    fn get(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// The page of `items` (oldest first) that the query asks for: `limit` 1 to 100, default 20;
/// `order` asc or desc, default desc, newest first; `after` the id of the item before the page.
pub(crate) fn page(items: &[Item], query: &Query) -> Result<Value, Refusal> {
    let limit = match query.get("limit") {
        None => 20,
        Some(limit) => limit
            .parse()
            .ok()
            .filter(|limit| (1..=100).contains(limit))
            .ok_or_else(|| Refusal::invalid_value("limit", limit, "an integer from 1 to 100"))?,
    };
    let mut ordered: Vec<&Value> = items.iter().map(AsRef::as_ref).collect();
    match query.get("order") {
        Some("asc") => {}
        None | Some("desc") => ordered.reverse(),
        Some(order) => return Err(Refusal::invalid_value("order", order, "asc or desc")),
    }
    let start = match query.get("after") {
        None => 0,
        Some(after) => {
            let before = ordered.iter().position(|item| item["id"] == after);
            let refuse = || Refusal::invalid_value("after", after, "the id of an item of the list");
            before.ok_or_else(refuse)? + 1
        }
    };
    let rest = ordered.get(start..).unwrap_or_default();
    let data = rest.get(..limit).unwrap_or(rest);
    Ok(list(data, data.len() < rest.len()))
}

/// A list object of these items.
pub(crate) fn list(data: &[&Value], has_more: bool) -> Value {
    let id = |item: Option<&&Value>| item.map(|item| item["id"].clone());
    json!({
        "object": "list", "data": data, "first_id": id(data.first()), "last_id": id(data.last()),
        "has_more": has_more,
    })
}

/// Text with its `%XX` read; bytes that are no UTF-8 become U+FFFD.
pub(crate) fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let escaped = after
            .get(..2)
            .filter(|digits| *first == b'%' && digits.iter().all(u8::is_ascii_hexdigit))
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(escaped.unwrap_or(*first));
        rest = match escaped {
            Some(_) => after.get(2..).unwrap_or_default(),
            None => after,
        };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
