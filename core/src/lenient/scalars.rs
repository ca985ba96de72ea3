//! Reading of the types that fields are made of.

use std::collections::HashMap;
use std::hash::BuildHasher;

use serde_json::{Map, Value};

use super::integers::integral;
use super::read::Slot;
use super::{Elements, Entries, FieldPath, Lenient, Mismatch, Outcome, Reading, collect_map};

impl Lenient for String {
    fn from_bool(value: bool) -> Reading<Self> {
        Reading::Odd(Some(value.to_string()), Value::Bool(value))
    }

    fn from_integer(value: i64) -> Reading<Self> {
        Reading::Odd(Some(value.to_string()), Value::from(value))
    }

    fn from_float(value: f64) -> Reading<Self> {
        let text = integral(value).map_or_else(|| value.to_string(), |value| value.to_string());
        Reading::Odd(Some(text), Value::from(value))
    }

    fn from_text(value: &str) -> Reading<Self> {
        Reading::Exact(value.to_owned())
    }

    fn from_string(value: String) -> Reading<Self> {
        Reading::Exact(value)
    }

    fn check(value: &Value, path: &mut FieldPath) -> Result<(), Mismatch> {
        match value {
            Value::String(_) => Ok(()),
            _ => path.mismatch("a string", value),
        }
    }
}

impl Lenient for bool {
    fn from_bool(value: bool) -> Reading<Self> {
        Reading::Exact(value)
    }

    fn check(value: &Value, path: &mut FieldPath) -> Result<(), Mismatch> {
        match value {
            Value::Bool(_) => Ok(()),
            _ => path.mismatch("true or false", value),
        }
    }
}

impl Lenient for i64 {
    fn from_integer(value: i64) -> Reading<Self> {
        Reading::Exact(value)
    }

    fn from_float(value: f64) -> Reading<Self> {
        match integral(value) {
            Some(value) => Reading::Exact(value),
            None => {
                #[expect(
                    clippy::cast_possible_truncation,
                    reason = "the cast saturates; the exact value is kept"
                )]
                let truncated = value.trunc() as Self;
                Reading::Odd(Some(truncated), Value::from(value))
            }
        }
    }

    fn from_text(value: &str) -> Reading<Self> {
        Reading::Odd(value.trim().parse().ok(), Value::from(value))
    }

    fn check(value: &Value, path: &mut FieldPath) -> Result<(), Mismatch> {
        match value.as_f64() {
            Some(number) if number.fract() == 0.0 => Ok(()),
            _ => path.mismatch("an integer", value),
        }
    }
}

impl Lenient for f64 {
    fn from_integer(value: i64) -> Reading<Self> {
        #[expect(
            clippy::cast_precision_loss,
            reason = "beyond 2^53 the nearest double is the reading"
        )]
        Reading::Exact(value as Self)
    }

    fn from_float(value: f64) -> Reading<Self> {
        Reading::Exact(value)
    }

    fn from_text(value: &str) -> Reading<Self> {
        Reading::Odd(value.trim().parse().ok(), Value::from(value))
    }

    fn check(value: &Value, path: &mut FieldPath) -> Result<(), Mismatch> {
        match value {
            Value::Number(_) => Ok(()),
            _ => path.mismatch("a number", value),
        }
    }
}

/// Any JSON at all.
impl Lenient for Value {
    fn odd(json: Value) -> Reading<Self> {
        Reading::Exact(json)
    }

    fn check(_: &Value, _: &mut FieldPath) -> Result<(), Mismatch> {
        Ok(())
    }
}

impl<T: Lenient> Lenient for Option<T> {
    fn odd(json: Value) -> Reading<Self> {
        T::odd(json).map(Some)
    }

    fn from_bool(value: bool) -> Reading<Self> {
        T::from_bool(value).map(Some)
    }

    fn from_integer(value: i64) -> Reading<Self> {
        T::from_integer(value).map(Some)
    }

    fn from_float(value: f64) -> Reading<Self> {
        T::from_float(value).map(Some)
    }

    fn from_text(value: &str) -> Reading<Self> {
        T::from_text(value).map(Some)
    }

    fn from_string(value: String) -> Reading<Self> {
        T::from_string(value).map(Some)
    }

    fn from_sequence(elements: &mut dyn Elements) -> Outcome<Reading<Self>> {
        Ok(T::from_sequence(elements)?.map(Some))
    }

    fn from_map(entries: &mut dyn Entries) -> Outcome<Reading<Self>> {
        Ok(T::from_map(entries)?.map(Some))
    }

    fn check(value: &Value, path: &mut FieldPath) -> Result<(), Mismatch> {
        match value {
            Value::Null => Ok(()),
            _ => T::check(value, path),
        }
    }
}

impl<T: Lenient> Lenient for Box<T> {
    fn odd(json: Value) -> Reading<Self> {
        T::odd(json).map(Self::new)
    }

    fn from_map(entries: &mut dyn Entries) -> Outcome<Reading<Self>> {
        Ok(T::from_map(entries)?.map(Self::new))
    }

    fn check(value: &Value, path: &mut FieldPath) -> Result<(), Mismatch> {
        T::check(value, path)
    }
}

/// A list keeps its length: an element that cannot be read at all stands as its default. Empty text is an
/// empty list.
impl<T: Lenient> Lenient for Vec<T> {
    fn from_text(value: &str) -> Reading<Self> {
        match value.is_empty() {
            true => Reading::Exact(Self::new()),
            false => Self::odd(Value::from(value)),
        }
    }

    fn from_sequence(elements: &mut dyn Elements) -> Outcome<Reading<Self>> {
        let mut list = Self::new();
        loop {
            let mut element = T::default();
            if !elements.next(&mut Slot::new(&mut element))? {
                break;
            }
            list.push(element);
        }
        Ok(Reading::Exact(list))
    }

    fn check(value: &Value, path: &mut FieldPath) -> Result<(), Mismatch> {
        let Value::Array(values) = value else {
            return path.mismatch("an array", value);
        };
        for (index, value) in values.iter().enumerate() {
            path.at_index(index, |path| T::check(value, path))?;
        }
        Ok(())
    }
}

/// Text by name, as in `metadata`; other values are read as their JSON text.
impl<S: BuildHasher + Default> Lenient for HashMap<String, String, S> {
    fn from_map(entries: &mut dyn Entries) -> Outcome<Reading<Self>> {
        let object = collect_map(entries)?;
        let all_text = object.values().all(Value::is_string);
        let texts = texts_of(&object);
        Ok(if all_text {
            Reading::Exact(texts)
        } else {
            Reading::Odd(Some(texts), Value::Object(object))
        })
    }

    fn check(value: &Value, path: &mut FieldPath) -> Result<(), Mismatch> {
        let Value::Object(object) = value else {
            return path.mismatch("an object", value);
        };
        for (name, value) in object {
            path.at_field(name, |path| String::check(value, path))?;
        }
        Ok(())
    }
}

fn texts_of<S: BuildHasher + Default>(object: &Map<String, Value>) -> HashMap<String, String, S> {
    object
        .iter()
        .map(|(name, value)| {
            let text = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            (name.clone(), text)
        })
        .collect()
}
