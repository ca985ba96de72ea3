//! When a server says to come back: in `Retry-After`, or anywhere else.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use reqwest::header::{HeaderMap, RETRY_AFTER};
use serde_json::Value;

/// Fields of an error that have the delay, and their unit in seconds.
const DELAY_FIELDS: [(&str, f64); 5] = [
    ("retry_after_ms", 0.001),
    ("retry_after", 1.0),
    ("retry_after_seconds", 1.0),
    ("resets_in_seconds", 1.0),
    ("reset_after", 1.0),
];

/// Words before a delay in a message.
const DELAY_WORDS: [&str; 4] = ["try again in ", "retry after ", "retry in ", "again after "];

/// The delay that a refusal asks for, wherever it says so: headers, fields of the error, its message.
pub(super) fn delay_said(
    headers: &HeaderMap,
    body: Option<&Value>,
    now: SystemTime,
) -> Option<Duration> {
    let text = |name: &str| headers.get(name)?.to_str().ok();
    standard_delay(&text, now)
        .or_else(|| body.and_then(|body| delay_in_body(body, now)))
        .or_else(|| delay_of_limit(&text, now))
        .or_else(|| body.and_then(|body| delay_in_words(message_of(body)?)))
}

fn standard_delay<'a>(
    header: &impl Fn(&str) -> Option<&'a str>,
    now: SystemTime,
) -> Option<Duration> {
    if let Some(delay) = header("retry-after-ms").and_then(|text| seconds(text.trim(), 0.001)) {
        return Some(delay);
    }
    let retry_after = header(RETRY_AFTER.as_str())?.trim();
    seconds(retry_after, 1.0).or_else(|| {
        let date = httpdate::parse_http_date(retry_after).ok()?;
        Some(date.duration_since(now).unwrap_or_default())
    })
}

/// The delay until a limit that is used up is renewed, by the headers that tell of limits.
fn delay_of_limit<'a>(
    header: &impl Fn(&str) -> Option<&'a str>,
    now: SystemTime,
) -> Option<Duration> {
    let is_used_up = |what: &str| {
        let left = header(&format!("x-ratelimit-remaining{what}"));
        left.is_some_and(|left| left.trim() == "0")
    };
    ["-requests", "-tokens", ""]
        .into_iter()
        .filter(|what| is_used_up(what))
        .filter_map(|what| reset(header(&format!("x-ratelimit-reset{what}"))?.trim(), now))
        .max()
}

/// A time of renewal: a moment in seconds or milliseconds since 1970, or a delay such as `1m3.5s`.
fn reset(text: &str, now: SystemTime) -> Option<Duration> {
    let Ok(number) = text.parse::<f64>() else {
        return delay_with_units(text);
    };
    let moment = match number {
        milliseconds if milliseconds > 1e11 => milliseconds / 1000.0,
        seconds if seconds > 1e8 => seconds,
        delay => return Duration::try_from_secs_f64(delay).ok(),
    };
    let moment = UNIX_EPOCH.checked_add(Duration::try_from_secs_f64(moment).ok()?)?;
    Some(moment.duration_since(now).unwrap_or_default())
}

fn delay_in_body(body: &Value, now: SystemTime) -> Option<Duration> {
    let error = error_in(body);
    for place in [error, body] {
        for (name, unit) in DELAY_FIELDS {
            let delay = match place.get(name) {
                Some(Value::Number(number)) => {
                    Duration::try_from_secs_f64(number.as_f64()?.max(0.0) * unit).ok()
                }
                Some(Value::String(text)) => seconds(text.trim(), unit),
                _ => None,
            };
            if delay.is_some() {
                return delay;
            }
        }
    }
    if let Some(Value::Object(headers)) = error.get("metadata").and_then(|more| more.get("headers"))
    {
        let header = |name: &str| {
            let mut headers = headers.iter();
            let found = headers.find(|(other, _)| other.eq_ignore_ascii_case(name));
            found.and_then(|(_, value)| value.as_str())
        };
        let delay = standard_delay(&header, now).or_else(|| delay_of_limit(&header, now));
        if delay.is_some() {
            return delay;
        }
    }
    // Google's RetryInfo.
    let details = error.get("details").and_then(Value::as_array)?;
    let mut delays = details
        .iter()
        .filter_map(|detail| detail.get("retryDelay")?.as_str());
    delays.find_map(delay_with_units)
}

/// A delay in a message for people, such as `Please try again in 1.6s`.
fn delay_in_words(message: &str) -> Option<Duration> {
    let message = message.to_lowercase();
    DELAY_WORDS.iter().find_map(|words| {
        let (_, rest) = message.split_once(words)?;
        delay_with_units(rest)
    })
}

/// A number with a unit, or several: `1m3.5s`, `120ms`, `3 seconds`.
fn delay_with_units(text: &str) -> Option<Duration> {
    let mut rest = text.trim_start();
    let mut total = None;
    loop {
        let digits = rest.len()
            - rest
                .trim_start_matches(|c: char| c.is_ascii_digit() || c == '.')
                .len();
        let Ok(number) = rest.get(..digits)?.trim_end_matches('.').parse::<f64>() else {
            return total;
        };
        let unit = rest.get(digits..)?.trim_start();
        let letters = unit.len()
            - unit
                .trim_start_matches(|c: char| c.is_ascii_alphabetic())
                .len();
        let factor = match unit.get(..letters)? {
            "ms" | "milliseconds" | "millisecond" => 0.001,
            "s" | "sec" | "secs" | "second" | "seconds" => 1.0,
            "m" | "min" | "mins" | "minute" | "minutes" => 60.0,
            "h" | "hour" | "hours" => 3600.0,
            _ => return total,
        };
        let delay = Duration::try_from_secs_f64(number * factor).ok()?;
        total = Some(total.unwrap_or(Duration::ZERO).saturating_add(delay));
        rest = unit.get(letters..)?;
    }
}

fn seconds(text: &str, unit: f64) -> Option<Duration> {
    let value: f64 = text.parse().ok()?;
    Duration::try_from_secs_f64(value.max(0.0) * unit).ok()
}

fn message_of(body: &Value) -> Option<&str> {
    error_in(body).get("message")?.as_str()
}

/// The object with the reason of a refusal; one provider sends a list of one.
fn error_in(body: &Value) -> &Value {
    let body = body.get(0).unwrap_or(body);
    body.get("error")
        .filter(|error| error.is_object())
        .unwrap_or(body)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
    use serde_json::{Value, json};

    use super::delay_said;

    fn now() -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_700_000_000)
    }

    fn said(headers: &[(&str, &str)], body: &Value) -> Option<u128> {
        let headers = headers.iter().map(|(name, value)| {
            let name = HeaderName::try_from(*name).unwrap();
            (name, HeaderValue::from_str(value).unwrap())
        });
        let delay = delay_said(&headers.collect::<HeaderMap>(), Some(body), now());
        delay.map(|delay| delay.as_millis())
    }

    #[test]
    fn a_delay_is_found_wherever_it_is_said() {
        let none = json!({"error": {"message": "Slow down."}});
        assert_eq!(said(&[], &none), None);
        assert_eq!(said(&[("retry-after", "3")], &none), Some(3000));
        let used_up = [
            ("x-ratelimit-remaining-requests", "0"),
            ("x-ratelimit-reset-requests", "1m3.5s"),
        ];
        assert_eq!(said(&used_up, &none), Some(63_500));
        let left = [
            ("x-ratelimit-remaining-requests", "7"),
            ("x-ratelimit-reset-requests", "1s"),
        ];
        assert_eq!(said(&left, &none), None);
        let moment = [
            ("x-ratelimit-remaining", "0"),
            ("x-ratelimit-reset", "1700000003000"),
        ];
        assert_eq!(said(&moment, &none), Some(3000));
        for (body, delay) in [
            (json!({"error": {"retry_after": 2.5}}), 2500),
            (json!({"error": {"retry_after_ms": 250}}), 250),
            (json!({"error": {"resets_in_seconds": 3}}), 3000),
            (json!({"retry_after": "4"}), 4000),
            (
                json!({"error": {"metadata": {"headers": {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "1700000005"}}}}),
                5000,
            ),
            (
                json!([{"error": {"details": [{}, {"retryDelay": "1.250s"}]}}]),
                1250,
            ),
            (
                json!({"error": {"message": "Rate limit reached. Please try again in 1.605s."}}),
                1605,
            ),
            (
                json!({"error": {"message": "Please retry after 3 seconds."}}),
                3000,
            ),
            (json!({"error": {"message": "Try again in 20ms."}}), 20),
        ] {
            assert_eq!(said(&[], &body), Some(delay), "{body}");
        }
    }
}
