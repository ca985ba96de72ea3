//! One line of an event stream: where it ends, and which field it sets.

/// The field that a line of an event stream sets.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Data,
    Event,
    Id,
    Retry,
    Comment,
    Unknown,
}

/// The field that a line sets, and where its value starts in the line.
pub(super) fn split_field(line: &[u8]) -> (Field, usize) {
    // Nearly every line is one of these two: no search for the colon.
    if let Some(value) = line.strip_prefix(b"data:") {
        return (Field::Data, b"data:".len() + leading_space(value));
    }
    if let Some(value) = line.strip_prefix(b"event:") {
        return (Field::Event, b"event:".len() + leading_space(value));
    }
    let colon = memchr::memchr(b':', line);
    let field = match &line[..colon.unwrap_or(line.len())] {
        b"data" => Field::Data,
        b"event" => Field::Event,
        b"id" => Field::Id,
        b"retry" => Field::Retry,
        b"" if colon.is_some() => Field::Comment,
        _ => Field::Unknown,
    };
    let value_start = colon.map_or(line.len(), |colon| colon + 1);
    (field, value_start + leading_space(&line[value_start..]))
}

fn leading_space(value: &[u8]) -> usize {
    usize::from(value.first() == Some(&b' '))
}

/// The length of the byte order mark that opens the first line, 0 for any other line.
pub(super) fn byte_order_mark(line: &[u8], is_first: bool) -> usize {
    const MARK: &[u8] = b"\xEF\xBB\xBF";
    if is_first && line.starts_with(MARK) {
        MARK.len()
    } else {
        0
    }
}

/// Where the first LF or CR is.
pub(super) fn find_line_end(bytes: &[u8]) -> Option<usize> {
    // The blank line between two frames is not worth the start of a vector search.
    let line_end = match bytes.first() {
        Some(b'\n' | b'\r') => Some(0),
        _ => memchr::memchr2(b'\n', b'\r', bytes),
    };
    #[cfg(test)]
    super::tests::count(
        &super::tests::SCANNED,
        line_end.map_or(bytes.len(), |end| end + 1),
    );
    line_end
}
