//! Rewrites text that only lenient parsers accept as strict JSON.
//!
//! Runs only on text that the normal parser refused, so it costs nothing for valid JSON.

/// The text as JSON that the parser of every language accepts; `None` if it is not JSON even for a lenient
/// parser, such as truncated text.
///
/// - Half a surrogate pair becomes U+FFFD, in names too.
/// - Raw control characters inside strings are escaped.
/// - `NaN`, `Infinity`, `-Infinity` and numbers beyond the range of a double become null.
/// - A container nested deeper than `max_depth` becomes a string of its source text.
///
/// Everything else stays unchanged, including white space. The time is linear in the length of the text, and
/// no depth of nesting overflows the stack.
pub(super) fn strict_json(text: &str, max_depth: usize) -> Option<String> {
    let mut rewriter = Rewriter {
        text,
        position: 0,
        strict: String::with_capacity(text.len()),
        copied_to: 0,
        open: Vec::new(),
        max_depth,
        too_deep_from: None,
    };
    rewriter.document()?;
    rewriter.strict.push_str(&text[rewriter.copied_to..]);
    Some(rewriter.strict)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Container {
    Array,
    Object,
}

struct Rewriter<'a> {
    text: &'a str,
    position: usize,
    strict: String,
    /// Up to where the text is in `strict`, as it was or replaced.
    copied_to: usize,
    /// The containers around the position, outermost first.
    open: Vec<Container>,
    max_depth: usize,
    /// Where the container begins that becomes a string.
    too_deep_from: Option<usize>,
}

/// Each method passes over what it is named for; `None` where that is not there.
impl Rewriter<'_> {
    fn document(&mut self) -> Option<()> {
        loop {
            self.white_space();
            // An empty container is a value that is complete already.
            let is_complete = match self.peek()? {
                b'{' => {
                    self.open(Container::Object);
                    self.peek()? == b'}' || self.name().map(|()| false)?
                }
                b'[' => {
                    self.open(Container::Array);
                    self.peek()? == b']'
                }
                _ => self.scalar().map(|()| true)?,
            };
            if is_complete && self.ends()? {
                return (self.position == self.text.len()).then_some(());
            }
        }
    }

    /// Passes from the end of a value to the next value; whether there is none.
    fn ends(&mut self) -> Option<bool> {
        loop {
            self.white_space();
            let Some(container) = self.open.last() else {
                return Some(true);
            };
            match (self.peek()?, container) {
                (b'}', Container::Object) | (b']', Container::Array) => self.close(),
                (b',', Container::Array) => {
                    self.position += 1;
                    return Some(false);
                }
                (b',', Container::Object) => {
                    self.position += 1;
                    self.white_space();
                    return self.name().map(|()| false);
                }
                _ => return None,
            }
        }
    }

    fn open(&mut self, container: Container) {
        if self.open.len() == self.max_depth && self.too_deep_from.is_none() {
            self.too_deep_from = Some(self.position);
        }
        self.open.push(container);
        self.position += 1;
        self.white_space();
    }

    fn close(&mut self) {
        self.open.pop();
        self.position += 1;
        if self.open.len() == self.max_depth
            && let Some(start) = self.too_deep_from.take()
        {
            let source = serde_json::Value::from(&self.text[start..self.position]);
            self.replace_from(start, &source.to_string());
        }
    }

    fn name(&mut self) -> Option<()> {
        self.string()?;
        self.white_space();
        self.literal(":")
    }

    fn scalar(&mut self) -> Option<()> {
        let start = self.position;
        match self.peek()? {
            b'"' => self.string(),
            b't' => self.literal("true"),
            b'f' => self.literal("false"),
            b'n' => self.literal("null"),
            b'N' => self
                .literal("NaN")
                .map(|()| self.replace_from(start, "null")),
            b'I' => self
                .literal("Infinity")
                .map(|()| self.replace_from(start, "null")),
            b'-' if self.literal("-Infinity").is_some() => {
                self.replace_from(start, "null");
                Some(())
            }
            _ => self.number(),
        }
    }

    fn number(&mut self) -> Option<()> {
        let start = self.position;
        let _ = self.literal("-");
        // No number begins with a zero and another digit.
        if self.literal("0").is_none() {
            self.digits()?;
        }
        if self.literal(".").is_some() {
            self.digits()?;
        }
        if self.literal("e").or_else(|| self.literal("E")).is_some() {
            let _ = self.literal("+").or_else(|| self.literal("-"));
            self.digits()?;
        }
        // Asked of the parser itself, so that both agree where the range ends.
        if serde_json::from_str::<f64>(&self.text[start..self.position]).is_err() {
            self.replace_from(start, "null");
        }
        Some(())
    }

    fn digits(&mut self) -> Option<()> {
        let start = self.position;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.position += 1;
        }
        (self.position > start).then_some(())
    }

    fn string(&mut self) -> Option<()> {
        self.literal("\"")?;
        loop {
            let start = self.position;
            self.position += 1;
            match self.text.as_bytes().get(start)? {
                b'"' => return Some(()),
                b'\\' => self.escape(start)?,
                control @ ..b' ' => self.replace_from(start, &format!("\\u{control:04x}")),
                _ => {}
            }
        }
    }

    fn escape(&mut self, start: usize) -> Option<()> {
        let kind = self.peek()?;
        self.position += 1;
        match kind {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => return Some(()),
            b'u' => {}
            _ => return None,
        }
        match self.hexadecimal()? {
            0xd800..0xdc00 => {
                let half_end = self.position;
                // A pair is a character.
                if self.literal("\\u").is_some()
                    && let Some(0xdc00..0xe000) = self.hexadecimal()
                {
                    return Some(());
                }
                self.position = half_end;
                self.replace_from(start, "\\ufffd");
            }
            0xdc00..0xe000 => self.replace_from(start, "\\ufffd"),
            _ => {}
        }
        Some(())
    }

    fn hexadecimal(&mut self) -> Option<u16> {
        let digits = self.text.get(self.position..self.position + 4)?;
        // A sign is a part of a number to Rust, but not to JSON.
        let is_sign = |byte: &u8| !byte.is_ascii_hexdigit();
        if digits.as_bytes().iter().any(is_sign) {
            return None;
        }
        self.position += 4;
        u16::from_str_radix(digits, 16).ok()
    }

    /// Replaces what lies between `start` and the position.
    fn replace_from(&mut self, start: usize, replacement: &str) {
        // What is too deep becomes a string of its source, with its faults.
        if self.too_deep_from.is_none() {
            self.strict.push_str(&self.text[self.copied_to..start]);
            self.strict.push_str(replacement);
            self.copied_to = self.position;
        }
    }

    fn literal(&mut self, literal: &str) -> Option<()> {
        let rest = &self.text.as_bytes()[self.position..];
        rest.starts_with(literal.as_bytes()).then(|| {
            self.position += literal.len();
        })
    }

    fn white_space(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.position += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.position).copied()
    }
}

#[cfg(test)]
#[path = "strict_tests.rs"]
mod tests;
