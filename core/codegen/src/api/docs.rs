//! Doc comments of declarations: the text, and the errors of a method apart.

use crate::text::paragraphs;

/// A doc comment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Docs {
    /// The paragraphs, without examples in Rust and without those that begin with "In Rust". Names in
    /// backticks are those of core, in snake case.
    pub paragraphs: Vec<String>,
    /// The list under the heading `# Errors`: the kind of error, and when a call fails with it.
    pub errors: Vec<(String, String)>,
}

impl Docs {
    /// Reads the lines of a doc comment.
    #[must_use]
    pub fn read(lines: &[String]) -> Self {
        let mut text = Vec::new();
        let mut errors: Vec<(String, String)> = Vec::new();
        let (mut is_example, mut is_errors) = (false, false);
        for line in lines {
            if line.starts_with("```") {
                is_example = !is_example;
                continue;
            }
            // Examples are in Rust.
            if is_example {
                continue;
            }
            if line.starts_with("# ") {
                is_errors = line == "# Errors";
            } else if !is_errors {
                text.push(line.clone());
            } else if let Some(item) = line.strip_prefix("- `") {
                let (kind, when) = item.split_once("`: ").unwrap_or((item, ""));
                errors.push((kind.to_owned(), when.to_owned()));
            } else if let (Some((_, when)), false) = (errors.last_mut(), line.is_empty()) {
                when.push(' ');
                when.push_str(line.trim());
            }
        }
        let mut paragraphs = paragraphs(&text);
        paragraphs.retain(|paragraph| !paragraph.starts_with("In Rust"));
        Self { paragraphs, errors }
    }

    /// The text with every name in backticks that `rename` knows replaced: options and methods have
    /// names of their own in each language.
    #[must_use]
    pub fn renamed(&self, rename: impl Fn(&str) -> Option<String>) -> Self {
        let renamed = |text: &String| with_names(text, &rename);
        Self {
            paragraphs: self.paragraphs.iter().map(renamed).collect(),
            errors: self
                .errors
                .iter()
                .map(|(kind, when)| (kind.clone(), renamed(when)))
                .collect(),
        }
    }
}

fn with_names(text: &str, rename: &impl Fn(&str) -> Option<String>) -> String {
    let mut pieces: Vec<String> = text.split('`').map(str::to_owned).collect();
    for quoted in pieces.iter_mut().skip(1).step_by(2) {
        if let Some(name) = rename(quoted) {
            *quoted = name;
        }
    }
    pieces.join("`")
}

#[cfg(test)]
mod tests {
    use super::Docs;

    fn docs(text: &str) -> Docs {
        Docs::read(&text.lines().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn errors_stand_apart_and_what_is_about_rust_is_left_out() {
        let docs = docs(
            "Waits for a\nresponse.\n\n```\nlet code = 1;\n```\n\nIn Rust this is\na future.\n\nSee `total_timeout`.\n\n# Errors\n\n\
             - `NotFound`: It is not\n  stored.\n- `Api`: Else.",
        );
        assert_eq!(
            docs.paragraphs,
            ["Waits for a response.", "See `total_timeout`."]
        );
        let errors = [("NotFound", "It is not stored."), ("Api", "Else.")];
        assert_eq!(
            docs.errors,
            errors.map(|(kind, when)| (kind.to_owned(), when.to_owned()))
        );
    }

    #[test]
    fn names_are_those_of_the_language() {
        let docs = docs("See `total_timeout` and `other`.");
        let renamed =
            docs.renamed(|name| (name == "total_timeout").then(|| "totalTimeout".to_owned()));
        assert_eq!(renamed.paragraphs, ["See `totalTimeout` and `other`."]);
    }
}
