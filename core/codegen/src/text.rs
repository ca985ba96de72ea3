//! Text that is written into every language: the header of a file and doc comments.

/// What every generated file says first, after its language's comment sign.
pub(crate) const HEADER: &str = "generated from core/src/model by `make generate`; do not edit";

/// The width that lines of documentation keep to, quotes and comment signs at their ends not counted.
pub(crate) const WIDTH: usize = 88;

/// A doc comment as paragraphs: lines joined, links to Rust items written as plain names.
pub(crate) fn paragraphs(docs: &[String]) -> Vec<String> {
    docs.split(String::is_empty)
        .map(|lines| without_links(&lines.join(" ")))
        .filter(|paragraph| !paragraph.is_empty())
        .collect()
}

/// Breaks a paragraph into lines that, with what stands before them, are no wider than [`WIDTH`].
pub(crate) fn wrap(paragraph: &str, first_indent: usize, indent: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut room = WIDTH.saturating_sub(first_indent);
    for word in paragraph.split(' ') {
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > room {
            lines.push(std::mem::take(&mut line));
            room = WIDTH.saturating_sub(indent);
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines
}

/// Doc comments in the manner of JSDoc, on one line where they fit.
pub(crate) fn script_docs(out: &mut String, indent: &str, docs: &[String]) {
    let paragraphs = paragraphs(docs);
    let escaped: Vec<_> = paragraphs
        .iter()
        .map(|paragraph| paragraph.replace("*/", "*\\/"))
        .collect();
    if let [only] = escaped.as_slice()
        && indent.len() + only.chars().count() + 7 <= WIDTH
    {
        out.push_str(&format!("{indent}/** {only} */\n"));
        return;
    }
    out.push_str(&format!("{indent}/**\n"));
    for (position, paragraph) in escaped.iter().enumerate() {
        if position > 0 {
            out.push_str(&format!("{indent} *\n"));
        }
        for line in wrap(paragraph, indent.len() + 3, indent.len() + 3) {
            out.push_str(&format!("{indent} * {line}\n"));
        }
    }
    out.push_str(&format!("{indent} */\n"));
}

/// A docstring in the manner of Python, on one line where it fits; `more` are lines that follow the paragraphs.
pub(crate) fn python_docs(out: &mut String, indent: &str, docs: &[String], more: &[String]) {
    let paragraphs: Vec<_> = paragraphs(docs)
        .iter()
        .map(|paragraph| {
            paragraph
                .replace('\\', "\\\\")
                .replace("\"\"\"", "\\\"\\\"\\\"")
        })
        .collect();
    if let [only] = paragraphs.as_slice()
        && more.is_empty()
        && let [line] = wrap(only, indent.len() + 3, indent.len()).as_slice()
    {
        // Four quotes in a row would end the string before its last one.
        let space = if line.ends_with('"') { " " } else { "" };
        out.push_str(&format!("{indent}\"\"\"{line}{space}\"\"\"\n"));
        return;
    }
    out.push_str(&format!("{indent}\"\"\""));
    for (position, paragraph) in paragraphs.iter().enumerate() {
        if position > 0 {
            out.push('\n');
        }
        let first_indent = if position == 0 {
            indent.len() + 3
        } else {
            indent.len()
        };
        for (number, line) in wrap(paragraph, first_indent, indent.len())
            .iter()
            .enumerate()
        {
            if position > 0 || number > 0 {
                out.push_str(indent);
            }
            out.push_str(line);
            out.push('\n');
        }
    }
    if !more.is_empty() {
        out.push('\n');
    }
    for line in more {
        out.push_str(format!("{indent}{line}").trim_end());
        out.push('\n');
    }
    out.push_str(&format!("{indent}\"\"\"\n"));
}

/// Replaces intra-doc links by the name alone: ``[`path::Name`]`` becomes `` `Name` ``.
fn without_links(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(start) = rest.find("[`") {
        let Some(length) = rest[start..].find("`]") else {
            break;
        };
        let path = &rest[start + 2..start + length];
        let name = path.rsplit("::").next().unwrap_or(path);
        out.push_str(&rest[..start]);
        out.push_str(&format!("`{name}`"));
        rest = &rest[start + length + 2..];
    }
    out.push_str(rest);
    out
}
