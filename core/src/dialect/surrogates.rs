//! Characters that a server cut in two.
//!
//! A server that slices text by UTF-16 units sends an emoji as `"\ud83d"` in one event and
//! `"\ude00"` in the next. Each half is no text by itself, and no reason to end a stream.

/// The JSON with U+FFFD in place of each half of a surrogate pair; `None` if there is none.
pub(super) fn mended(json: &str) -> Option<String> {
    let mut mended = String::new();
    let mut kept = 0;
    let mut position = 0;
    while let Some(offset) = memchr::memchr(b'\\', &json.as_bytes()[position..]) {
        let escape = position + offset;
        position = escape
            + match surrogate_at(json, escape) {
                None => 2,
                Some(first)
                    if is_high(first) && surrogate_at(json, escape + 6).is_some_and(is_low) =>
                {
                    12
                }
                Some(_) => {
                    mended.push_str(&json[kept..escape]);
                    mended.push_str("\\ufffd");
                    kept = escape + 6;
                    6
                }
            };
        if position >= json.len() {
            break;
        }
    }
    if kept == 0 {
        return None;
    }
    mended.push_str(&json[kept..]);
    Some(mended)
}

/// The surrogate that an escape such as `\ud83d` stands for.
fn surrogate_at(json: &str, escape: usize) -> Option<u16> {
    let digits = json.get(escape..escape + 6)?.strip_prefix("\\u")?;
    u16::from_str_radix(digits, 16)
        .ok()
        .filter(|unit| (0xd800..=0xdfff).contains(unit))
}

fn is_high(unit: u16) -> bool {
    unit < 0xdc00
}

fn is_low(unit: u16) -> bool {
    unit >= 0xdc00
}

#[cfg(test)]
mod tests {
    use super::mended;

    #[test]
    fn halves_are_replaced_and_pairs_are_kept() {
        let cases = [
            (r#""\ud83d""#, Some(r#""\ufffd""#)),
            (r#""a\uDE00b""#, Some(r#""a\ufffdb""#)),
            (r#""\ud83d\ud83d\ude00""#, Some(r#""\ufffd\ud83d\ude00""#)),
            (r#""\ude00\ud83d""#, Some(r#""\ufffd\ufffd""#)),
            (r#""\ud83d\ude00""#, None),
            (r#""\\ud83d""#, None),
            (r#""\u0041 é\"""#, None),
            (r#""\ud8"#, None),
            ("\\", None),
        ];
        for (json, expected) in cases {
            assert_eq!(mended(json).as_deref(), expected, "{json}");
        }
    }
}
