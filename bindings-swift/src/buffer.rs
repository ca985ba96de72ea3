//! The bytes in which values of the model cross to Swift and Kotlin: one `Serializer` for every type, present and
//! future. The readers in those languages are generated from the same declarations.
//!
//! | value | bytes |
//! |---|---|
//! | struct | one bit for each field in order, from the lowest bit of the first byte, set where the field is present; then the fields that are present |
//! | union | the index of the variant, `Unknown` being the last; then what it holds |
//! | string, open set of strings | length in bytes, then UTF-8 |
//! | list, map | number of elements or entries, then those; an entry is its name and its value |
//! | integer | zigzag, then variable length |
//! | float | the eight bytes of its bits, the lowest first |
//! | boolean | one byte, 0 or 1 |
//! | JSON without a type of its own | a string of its text |
//!
//! Lengths, numbers of elements and indices are of variable length: seven bits a byte, the lowest first, the highest
//! bit set in all bytes but the last.

use std::fmt::{self, Display};

use antiphon::Error;
use antiphon::model::JSON;
use serde::ser::{
    Error as _, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer,
};

/// The bytes of a value.
pub(crate) fn bytes_of<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    append(value, &mut bytes)?;
    Ok(bytes)
}

/// Appends the bytes of a value to others.
pub(crate) fn append<T: Serialize + ?Sized>(value: &T, bytes: &mut Vec<u8>) -> Result<(), Error> {
    value
        .serialize(Writer { bytes })
        .map_err(|Failure(message)| {
            Error::config(format!(
                "The native library cannot hand over a value: {message}"
            ))
        })
}

/// Appends a length, a number of elements or an index.
pub(crate) fn append_size(mut size: u64, bytes: &mut Vec<u8>) {
    while size >= 0x80 {
        bytes.push(size.to_le_bytes()[0] | 0x80);
        size >>= 7;
    }
    bytes.push(size.to_le_bytes()[0]);
}

/// What serde can write and the model has no use for.
macro_rules! unused {
    ($($method:ident($($argument:ty),*) -> $result:ty;)*) => {
        $(fn $method(self, $(_: $argument),*) -> Result<$result, Failure> {
            Err(Failure::custom(concat!("the model has nothing for ", stringify!($method))))
        })*
    };
}

/// Not human readable, in serde's terms: core then hands over structs with all of their fields, and unions with the
/// index of the variant.
struct Writer<'a> {
    bytes: &'a mut Vec<u8>,
}

impl<'a> Serializer for Writer<'a> {
    type Ok = ();
    type Error = Failure;
    type SerializeSeq = Elements<'a>;
    type SerializeTuple = Impossible<(), Failure>;
    type SerializeTupleStruct = Impossible<(), Failure>;
    type SerializeTupleVariant = Impossible<(), Failure>;
    type SerializeMap = Elements<'a>;
    type SerializeStruct = Fields<'a>;
    type SerializeStructVariant = Impossible<(), Failure>;

    fn is_human_readable(&self) -> bool {
        false
    }

    fn serialize_bool(self, value: bool) -> Result<(), Failure> {
        self.bytes.push(u8::from(value));
        Ok(())
    }

    fn serialize_i64(self, value: i64) -> Result<(), Failure> {
        append_size(((value << 1) ^ (value >> 63)).cast_unsigned(), self.bytes);
        Ok(())
    }

    fn serialize_f64(self, value: f64) -> Result<(), Failure> {
        self.bytes.extend_from_slice(&value.to_le_bytes());
        Ok(())
    }

    fn serialize_str(self, value: &str) -> Result<(), Failure> {
        append_size(value.len() as u64, self.bytes);
        self.bytes.extend_from_slice(value.as_bytes());
        Ok(())
    }

    /// Of what is not a field, nothing is no bytes at all.
    fn serialize_none(self) -> Result<(), Failure> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Failure> {
        value.serialize(self)
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Elements<'a>, Failure> {
        Elements::begin(length, self.bytes)
    }

    fn serialize_map(self, length: Option<usize>) -> Result<Elements<'a>, Failure> {
        Elements::begin(length, self.bytes)
    }

    fn serialize_struct(self, _name: &'static str, length: usize) -> Result<Fields<'a>, Failure> {
        let presence = self.bytes.len();
        self.bytes.resize(presence + length.div_ceil(8), 0);
        Ok(Fields {
            bytes: self.bytes,
            presence,
            next: 0,
        })
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Failure> {
        match name {
            JSON => {
                let text = serde_json::to_string(value).map_err(Failure::custom)?;
                self.serialize_str(&text)
            }
            _ => value.serialize(self),
        }
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _union: &'static str,
        index: u32,
        _variant: &'static str,
        value: &T,
    ) -> Result<(), Failure> {
        append_size(index.into(), self.bytes);
        value.serialize(self)
    }

    unused! {
        serialize_i8(i8) -> ();
        serialize_i16(i16) -> ();
        serialize_i32(i32) -> ();
        serialize_u8(u8) -> ();
        serialize_u16(u16) -> ();
        serialize_u32(u32) -> ();
        serialize_u64(u64) -> ();
        serialize_f32(f32) -> ();
        serialize_char(char) -> ();
        serialize_bytes(&[u8]) -> ();
        serialize_unit() -> ();
        serialize_unit_struct(&'static str) -> ();
        serialize_unit_variant(&'static str, u32, &'static str) -> ();
        serialize_tuple(usize) -> Self::SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant;
    }
}

/// The elements of a list, or the entries of a map.
struct Elements<'a> {
    bytes: &'a mut Vec<u8>,
}

impl<'a> Elements<'a> {
    fn begin(length: Option<usize>, bytes: &'a mut Vec<u8>) -> Result<Self, Failure> {
        let length = length.ok_or_else(|| Failure::custom("a list of unknown length"))?;
        append_size(length as u64, bytes);
        Ok(Self { bytes })
    }

    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failure> {
        value.serialize(Writer { bytes: self.bytes })
    }
}

impl SerializeSeq for Elements<'_> {
    type Ok = ();
    type Error = Failure;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failure> {
        self.element(value)
    }

    fn end(self) -> Result<(), Failure> {
        Ok(())
    }
}

impl SerializeMap for Elements<'_> {
    type Ok = ();
    type Error = Failure;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Failure> {
        self.element(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failure> {
        self.element(value)
    }

    fn end(self) -> Result<(), Failure> {
        Ok(())
    }
}

struct Fields<'a> {
    bytes: &'a mut Vec<u8>,
    /// Where the bits are that say which fields are present.
    presence: usize,
    /// The position of the next field.
    next: usize,
}

impl SerializeStruct for Fields<'_> {
    type Ok = ();
    type Error = Failure;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Failure> {
        let byte = self.bytes.get_mut(self.presence + self.next / 8);
        *byte.ok_or_else(|| Failure(format!("`{name}` is a field too many")))? |=
            1 << (self.next % 8);
        self.next += 1;
        value.serialize(Writer { bytes: self.bytes })
    }

    fn skip_field(&mut self, _name: &'static str) -> Result<(), Failure> {
        self.next += 1;
        Ok(())
    }

    fn end(self) -> Result<(), Failure> {
        Ok(())
    }
}

/// Why a value has no bytes: it is of a form that the model does not have.
#[derive(Debug)]
struct Failure(String);

impl serde::ser::Error for Failure {
    fn custom<T: Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

impl Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use antiphon::model::{Event, Input, ItemStatus, OutputTextDeltaEvent, Reasoning, TextFormat};
    use serde_json::json;

    use super::bytes_of;

    #[test]
    fn a_struct_is_its_presence_bits_and_the_fields_that_are_present() {
        let event = OutputTextDeltaEvent {
            item_id: None,
            output_index: Some(-1),
            content_index: Some(64),
            delta: "hé".to_owned(),
            logprobs: Some(vec![]),
            sequence_number: None,
        };
        let bytes = bytes_of(&event).unwrap();
        assert_eq!(
            bytes,
            [0b1_1110, 1, 128, 1, 3, b'h', 0xc3, 0xa9, 0],
            "bits, -1, 64, the text, no elements"
        );
    }

    #[test]
    fn extra_fields_are_the_last_field_and_json_is_text() {
        let reasoning: Reasoning =
            serde_json::from_value(json!({"effort": "low", "new": [1.5, null]})).unwrap();
        let bytes = bytes_of(&reasoning).unwrap();
        let text = r#"{"new":[1.5,null]}"#;
        assert!(
            bytes.ends_with(text.as_bytes()),
            "{}",
            String::from_utf8_lossy(&bytes)
        );
    }

    #[test]
    fn a_union_begins_with_the_index_of_its_variant() {
        let format: TextFormat = serde_json::from_value(json!({"type": "json_object"})).unwrap();
        assert_eq!(bytes_of(&format).unwrap(), [1, 0]);
        let unknown: TextFormat = serde_json::from_value(json!({"type": "x"})).unwrap();
        let mut expected = vec![3, 0b11, 1, b'x', 12];
        expected.extend_from_slice(br#"{"type":"x"}"#);
        assert_eq!(bytes_of(&unknown).unwrap(), expected);
    }

    #[test]
    fn shapes_and_open_sets_cross_as_what_they_hold() {
        assert_eq!(bytes_of(&Input::from("a")).unwrap(), [0, 1, b'a']);
        let odd: Input = serde_json::from_value(json!(7)).unwrap();
        assert_eq!(bytes_of(&odd).unwrap(), [2, 1, b'7']);
        let status = ItemStatus::Unknown("new".to_owned());
        assert_eq!(bytes_of(&status).unwrap(), [3, b'n', b'e', b'w']);
    }

    #[test]
    fn integers_are_whole_at_both_ends() {
        for (number, expected) in [(i64::MIN, 0xff), (i64::MAX, 0xfe)] {
            let event = Event::from(OutputTextDeltaEvent {
                sequence_number: Some(number),
                ..OutputTextDeltaEvent::default()
            });
            let bytes = bytes_of(&event).unwrap();
            let (number, rest) = bytes.split_at(bytes.len() - 10).to_owned();
            assert!(!number.is_empty());
            assert_eq!(rest.first(), Some(&expected));
            assert_eq!(rest.last(), Some(&1));
        }
    }
}
