//! The types as the shared documents write them: `array<string | Part> | null`.

/// A type.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum TypeText {
    /// A text that is given as such: `"auto"`.
    Literal(String),
    Text,
    Number,
    Boolean,
    /// A list of one type.
    List(Box<Self>),
    /// Values of one type by name.
    Map(Box<Self>),
    /// An object by the names of its fields: `object{id, name}`.
    Object(Vec<String>),
    Named(String),
    OneOf(Vec<Self>),
    /// Null, any JSON, or a type of some language that says no more.
    Other,
}

impl TypeText {
    pub(crate) fn parse(text: &str) -> Self {
        let alternatives = split(text, '|');
        if alternatives.len() > 1 {
            return Self::OneOf(alternatives.iter().map(|text| Self::parse(text)).collect());
        }
        let text = text.trim();
        let inner = |start: &str, end: char| {
            text.strip_prefix(start)
                .and_then(|rest| rest.strip_suffix(end))
        };
        if let Some(literal) = inner("\"", '"').or_else(|| inner("'", '\'')) {
            return Self::Literal(literal.to_owned());
        }
        if let Some(element) = inner("array<", '>').or_else(|| inner("typing.Sequence[", ']')) {
            return Self::List(Box::new(Self::parse(element)));
        }
        if let Some(value) = inner("map<", '>') {
            return Self::Map(Box::new(Self::parse(value)));
        }
        if let Some(fields) = inner("object{", '}') {
            let names = split(fields, ',');
            return Self::Object(
                names
                    .iter()
                    .map(|name| name.trim().trim_end_matches('?').to_owned())
                    .collect(),
            );
        }
        match text {
            "string" | "str" => Self::Text,
            "integer" | "number" => Self::Number,
            "boolean" | "true" | "false" => Self::Boolean,
            "object" => Self::Object(Vec::new()),
            _ if text.starts_with(|letter: char| letter.is_ascii_uppercase())
                && text
                    .chars()
                    .all(|letter| letter.is_ascii_alphanumeric() || letter == '_') =>
            {
                Self::Named(text.to_owned())
            }
            _ => Self::Other,
        }
    }
}

/// Splits at a sign that stands in no bracket and no quotes.
fn split(text: &str, sign: char) -> Vec<&str> {
    let (mut parts, mut depth, mut quote, mut start) = (Vec::new(), 0, None, 0);
    for (position, letter) in text.char_indices() {
        match (quote, letter) {
            (Some(open), _) if open == letter => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(letter),
            (None, '<' | '{' | '[' | '(') => depth += 1,
            (None, '>' | '}' | ']' | ')') => depth -= 1,
            (None, _) if letter == sign && depth == 0 => {
                parts.push(&text[start..position]);
                start = position + letter.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts.retain(|part| !part.trim().is_empty());
    parts
}

#[test]
fn types_are_read_as_they_are_written() {
    let parsed = TypeText::parse("array<\"a|b\" | Part | map<string>> | object{id, x?} | null");
    assert_eq!(
        parsed,
        TypeText::OneOf(vec![
            TypeText::List(Box::new(TypeText::OneOf(vec![
                TypeText::Literal("a|b".into()),
                TypeText::Named("Part".into()),
                TypeText::Map(Box::new(TypeText::Text)),
            ]))),
            TypeText::Object(vec!["id".into(), "x".into()]),
            TypeText::Other,
        ])
    );
}
