#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;
use serde_json::Value;

use super::strict_json;
use crate::lenient::{read_json, read_received, to_strict};

const DEPTH: usize = 500;

fn strict(text: &str) -> Option<String> {
    strict_json(text, DEPTH)
}

#[test]
fn each_fault_is_put_right_and_nothing_else_changes() {
    let cases = [
        // Half a surrogate pair, in names too; pairs stay.
        (r#""\ud83d""#, r#""\ufffd""#),
        (r#""a\uDE00b""#, r#""a\ufffdb""#),
        (r#""\ud83d\ud83d\ude00""#, r#""\ufffd\ud83d\ude00""#),
        (r#""\ude00\ud83d""#, r#""\ufffd\ufffd""#),
        (r#""\ud83d\u0041""#, r#""\ufffd\u0041""#),
        (r#""\ud83d\n""#, r#""\ufffd\n""#),
        (r#"{"\ud83d": 1}"#, r#"{"\ufffd": 1}"#),
        (
            r#""\ud83d\ude00 \\ud83d \"""#,
            r#""\ud83d\ude00 \\ud83d \"""#,
        ),
        // Raw control characters.
        ("\"a\tb\nc\u{0}\"", r#""a\u0009b\u000ac\u0000""#),
        ("{\"\u{1f}\":1}", r#"{"\u001f":1}"#),
        ("\"\u{7f}\u{2028}\"", "\"\u{7f}\u{2028}\""),
        // Numbers.
        ("[NaN, Infinity,-Infinity]", "[null, null,null]"),
        ("[1e400, -1E+400, 1.5e308]", "[null, null, 1.5e308]"),
        ("[1e-400, -0, 0.0, 12e1]", "[1e-400, -0, 0.0, 12e1]"),
        ("1.7976931348623157e308", "1.7976931348623157e308"),
        // White space and the rest.
        (
            " \r\n\t{ \"a\" : [ true , false , null , { } , [ ] ] , \"b\" : \"\" } ",
            " \r\n\t{ \"a\" : [ true , false , null , { } , [ ] ] , \"b\" : \"\" } ",
        ),
        (r#"{"a":{"b":[{}]},"a":1}"#, r#"{"a":{"b":[{}]},"a":1}"#),
        (r#""\"\\\/\b\f\n\r\t\u00e9""#, r#""\"\\\/\b\f\n\r\t\u00e9""#),
    ];
    for (text, expected) in cases {
        assert_eq!(strict(text).as_deref(), Some(expected), "{text}");
        serde_json::from_str::<Value>(expected).expect(expected);
    }
}

#[test]
fn numbers_of_400_digits_are_null() {
    let digits = "7".repeat(400);
    assert_eq!(strict(&digits).as_deref(), Some("null"));
    assert_eq!(strict(&format!("[-{digits}]")).as_deref(), Some("[null]"));
    let fraction = format!("0.{digits}");
    assert_eq!(strict(&fraction), Some(fraction));
}

#[test]
fn what_is_no_json_stays_none() {
    let cases = [
        "",
        " ",
        "{",
        "[",
        "]",
        "}",
        "\"",
        "\"a",
        "\"\\",
        "\"\\u",
        "\"\\ud83",
        "\"\\ud83d",
        "nul",
        "nope",
        "[KEEPALIVE]",
        "[DONE]",
        "NaNs",
        "-",
        "-Inf",
        "+1",
        "01",
        "1.",
        ".5",
        "1e",
        "1e+",
        "--1",
        "1 2",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{a:1}",
        "{\"a\":1 \"b\":2}",
        "[}",
        "{]",
        "{\"a\":1]",
        "[1}",
        "{}{}",
        "\"\\x41\"",
        "\"\\'\"",
        "\"\\u+fff\"",
        "\"\\u00g0\"",
        "'a'",
        "/**/1",
        "\u{feff}1",
        "\u{a0}1",
        "tru",
        "True",
    ];
    for text in cases {
        assert_eq!(strict(text), None, "{text}");
    }
}

#[test]
fn a_cut_text_is_never_json() {
    let whole = r#"{"a":["\ud83d",NaN,1e400,{"b":{}}],"c":"x"}"#;
    assert!(strict(whole).is_some());
    for end in 0..whole.len() {
        assert_eq!(strict(&whole[..end]), None, "{}", &whole[..end]);
    }
}

#[test]
fn what_is_too_deep_becomes_its_source_text() {
    let cases = [
        ("[[1]]", 2, "[[1]]"),
        ("[[1]]", 1, r#"["[1]"]"#),
        ("[[[1]], {\"a\": {}}]", 1, r#"["[[1]]", "{\"a\": {}}"]"#),
        (
            r#"{"a":[NaN,["\ud83d",NaN]],"b":NaN}"#,
            2,
            r#"{"a":[null,"[\"\\ud83d\",NaN]"],"b":null}"#,
        ),
        ("[[\"a\tb\"]]", 1, r#"["[\"a\tb\"]"]"#),
    ];
    for (text, max_depth, expected) in cases {
        assert_eq!(
            strict_json(text, max_depth).as_deref(),
            Some(expected),
            "{text}"
        );
    }
}

#[test]
fn any_depth_is_read_without_a_deep_stack() {
    let text = nested(100_000, "1");
    let value: Value = read_received(text.as_bytes()).unwrap();
    let mut inner = &value;
    for _ in 0..DEPTH {
        inner = &inner[0];
    }
    assert_eq!(inner.as_str().unwrap(), nested(100_000 - DEPTH, "1"));
    assert_eq!(strict(&text[..text.len() - 1]), None);
}

#[test]
fn own_json_is_read_to_the_depth_that_others_read_but_not_put_right() {
    let deep = nested(512, "\"x\"");
    assert_eq!(
        read_json::<Value>(deep.as_bytes()).unwrap().to_string(),
        deep
    );
    for text in [nested(513, "1"), "NaN".to_owned(), r#""\ud83d""#.to_owned()] {
        assert!(read_json::<Value>(text.as_bytes()).is_err(), "{text}");
    }
}

#[test]
fn bytes_are_made_strict_and_stay_where_they_are_no_json() {
    let cases = [
        (&b"{\"a\":\"\\ud83d\"}"[..], &b"{\"a\":\"\\ufffd\"}"[..]),
        (b"[\"\xff\"]", "[\"\u{fffd}\"]".as_bytes()),
        (b"[1, 2]", b"[1, 2]"),
        (b"{\"a\":\xff", b"{\"a\":\xff"),
    ];
    for (received, expected) in cases {
        assert_eq!(to_strict(received.into()), expected);
    }
}

fn nested(depth: usize, inner: &str) -> String {
    format!("{}{inner}{}", "[".repeat(depth), "]".repeat(depth))
}

/// JSON text with faults, beside what is to be read from it.
#[derive(Debug, Clone)]
struct Faulty {
    text: String,
    value: Value,
}

/// A string of pieces, each beside what it is read as.
fn faulty_text() -> impl Strategy<Value = (String, String)> {
    let piece = prop_oneof![
        "[a-z \u{e9}\u{1f3b6}]{0,4}".prop_map(|text| (text.clone(), text)),
        (0xd800_u16..0xe000).prop_map(|unit| (format!("\\u{unit:04x}z"), "\u{fffd}z".to_owned())),
        Just(("\\ud83d\\ude00".to_owned(), "\u{1f600}".to_owned())),
        (0_u8..0x20).prop_map(|byte| {
            let text = char::from(byte).to_string();
            (text.clone(), text)
        }),
        Just(("\\\\u\\\"\\/\\n".to_owned(), "\\u\"/\n".to_owned())),
    ];
    proptest::collection::vec(piece, 0..5).prop_map(|pieces| pieces.into_iter().unzip())
}

fn faulty() -> impl Strategy<Value = Faulty> {
    let fixed = |text: &str, value: Value| {
        Just(Faulty {
            text: text.to_owned(),
            value,
        })
    };
    let leaf = prop_oneof![
        faulty_text().prop_map(|(text, value)| Faulty {
            text: format!("\"{text}\""),
            value: value.into(),
        }),
        any::<i64>().prop_map(|number| Faulty {
            text: number.to_string(),
            value: number.into(),
        }),
        fixed("true", true.into()),
        fixed(" null ", Value::Null),
        fixed("NaN", Value::Null),
        fixed("Infinity", Value::Null),
        fixed(" -Infinity", Value::Null),
        (309_u32..2_000).prop_map(|exponent| Faulty {
            text: format!("-1.5e{exponent}"),
            value: Value::Null,
        }),
        (310_usize..500).prop_map(|digits| Faulty {
            text: "9".repeat(digits),
            value: Value::Null,
        }),
    ];
    leaf.prop_recursive(6, 40, 5, |inner| {
        let list = proptest::collection::vec(inner.clone(), 0..5);
        let fields = proptest::collection::vec((faulty_text(), inner), 0..5);
        prop_oneof![
            list.prop_map(|elements| {
                let (texts, values): (Vec<_>, Vec<_>) = elements
                    .into_iter()
                    .map(|faulty| (faulty.text, faulty.value))
                    .unzip();
                Faulty {
                    text: format!("[{}]", texts.join(" ,")),
                    value: values.into(),
                }
            }),
            fields.prop_map(|fields| {
                let mut texts = Vec::new();
                let mut object = serde_json::Map::new();
                for ((name, read_name), faulty) in fields {
                    texts.push(format!("\"{name}\" : {}", faulty.text));
                    object.insert(read_name, faulty.value);
                }
                Faulty {
                    text: format!("{{{}}}", texts.join(",")),
                    value: object.into(),
                }
            }),
        ]
    })
}

/// What a value of a depth is where only so many levels are left.
fn is_within(value: &Value, levels: usize) -> bool {
    match value {
        Value::Array(values) => {
            levels > 0 && values.iter().all(|value| is_within(value, levels - 1))
        }
        Value::Object(object) => {
            levels > 0 && object.values().all(|value| is_within(value, levels - 1))
        }
        _ => true,
    }
}

proptest! {
    #[test]
    fn faulty_json_is_read_as_expected(faulty in faulty()) {
        let strict = strict(&faulty.text).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Value>(&strict).unwrap(), &faulty.value);
        prop_assert_eq!(read_received::<Value>(faulty.text.as_bytes()).unwrap(), faulty.value);
        // Strict JSON is left alone.
        prop_assert_eq!(strict_json(&strict, DEPTH), Some(strict));
    }

    #[test]
    fn no_level_is_deeper_than_allowed(faulty in faulty(), max_depth in 1_usize..4) {
        let strict = strict_json(&faulty.text, max_depth).unwrap();
        prop_assert!(is_within(&serde_json::from_str(&strict).unwrap(), max_depth));
    }

    #[test]
    fn text_that_serde_reads_is_left_alone(text in "[\\[\\]{}\",:\\\\a0-9eE.+-]{0,12}") {
        if serde_json::from_str::<Value>(&text).is_ok() {
            prop_assert_eq!(strict(&text), Some(text));
        } else if let Some(strict) = strict(&text) {
            prop_assert!(serde_json::from_str::<Value>(&strict).is_ok());
        }
    }
}
