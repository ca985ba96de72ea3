//! Text that is written into every language: the header of a file and doc comments.

/// What a file generated from one source file, or one folder, says first.
pub(crate) fn header(source: &str) -> String {
    format!("generated from {source} by `make generate`; do not edit")
}

/// Whether a file begins as the files do that are generated from core; others are not this generator's.
pub(crate) fn has_header(text: &str) -> bool {
    let first = text.lines().next().unwrap_or_default();
    first.contains("generated from core/src") && first.ends_with(" by `make generate`; do not edit")
}

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
    script_comment(out, indent, &paragraphs(docs), &[]);
}

/// As [`script_docs`], of paragraphs and of tags such as `@throws`, which follow them.
pub(crate) fn script_comment(
    out: &mut String,
    indent: &str,
    paragraphs: &[String],
    tags: &[String],
) {
    let escape = |text: &String| text.replace("*/", "*\\/");
    let paragraphs: Vec<_> = paragraphs.iter().map(escape).collect();
    if let [only] = paragraphs.as_slice()
        && tags.is_empty()
        && indent.len() + only.chars().count() + 7 <= WIDTH
    {
        out.push_str(&format!("{indent}/** {only} */\n"));
        return;
    }
    out.push_str(&format!("{indent}/**\n"));
    let mut write = |text: &String| {
        for line in wrap(text, indent.len() + 3, indent.len() + 3) {
            out.push_str(format!("{indent} * {line}").trim_end());
            out.push('\n');
        }
    };
    for (position, paragraph) in paragraphs.iter().enumerate() {
        if position > 0 {
            write(&String::new());
        }
        write(paragraph);
    }
    if !paragraphs.is_empty() && !tags.is_empty() {
        write(&String::new());
    }
    tags.iter().map(escape).for_each(|tag| write(&tag));
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

/// Replaces an intra-doc link, with or without a path and a target, by the name alone in backticks.
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
        if let Some(target) = rest.strip_prefix('(')
            && let Some((_, behind)) = target.split_once(')')
        {
            rest = behind;
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::{script_comment, without_links};

    #[test]
    fn links_are_names() {
        let line = "See [`a::B`](crate::a::B) and [`C`] (or `d`).";
        assert_eq!(without_links(line), "See `B` and `C` (or `d`).");
    }

    #[test]
    fn tags_follow_the_paragraphs() {
        let text = |text: &str| vec![text.to_owned()];
        let mut out = String::new();
        script_comment(&mut out, "  ", &text("What."), &text("@throws {E} When."));
        assert_eq!(
            out,
            "  /**\n   * What.\n   *\n   * @throws {E} When.\n   */\n"
        );
    }
}
