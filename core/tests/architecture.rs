//! What ARCHITECTURE.md names exists: each file, and each function in a file that is named beside it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The texts between backticks of a paragraph.
fn code_of(paragraph: &str) -> impl Iterator<Item = &str> {
    paragraph.split('`').skip(1).step_by(2)
}

/// Paragraphs, steps and rows: whatever belongs together.
fn paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    for line in text.lines().filter(|line| !line.starts_with("```")) {
        let begins = line.is_empty()
            || line.starts_with(|first: char| first == '|' || first.is_ascii_digit());
        if begins {
            paragraphs.push(String::new());
        }
        let last = paragraphs.last_mut().unwrap();
        last.push_str(line);
        last.push('\n');
    }
    paragraphs
}

/// Whether a name is that of a file or a folder of the repository.
fn is_path(code: &str) -> bool {
    code.contains('/') && !code.contains(' ') && !code.starts_with('/')
}

/// What is named and does not exist.
fn missing(root: &Path, text: &str) -> Vec<String> {
    let mut missing = Vec::new();
    for paragraph in paragraphs(text) {
        let paths: Vec<&str> = code_of(&paragraph).filter(|code| is_path(code)).collect();
        for path in &paths {
            if !root.join(path).exists() {
                missing.push(format!("{path} does not exist"));
            }
        }
        let sources = paths
            .iter()
            .filter_map(|path| fs::read_to_string(root.join(path)).ok());
        let sources: Vec<String> = sources.collect();
        for code in code_of(&paragraph) {
            let Some(name) = code.strip_suffix("()") else {
                continue;
            };
            let name = name.rsplit("::").next().unwrap_or(name);
            let declarations = [
                format!("fn {name}("),
                format!("fn {name}<"),
                format!("def {name}("),
                format!("function {name}("),
            ];
            let is_declared =
                |source: &String| declarations.iter().any(|text| source.contains(text));
            if !sources.iter().any(is_declared) {
                missing.push(format!("`{code}` is in none of {}", paths.join(", ")));
            }
        }
    }
    missing
}

#[test]
fn everything_that_the_architecture_names_exists() {
    let text = fs::read_to_string(repository().join("ARCHITECTURE.md")).unwrap();
    assert_eq!(missing(&repository(), &text), [""; 0]);
    let functions = text.matches("()`").count();
    assert!(functions > 30, "only {functions} functions are named");
}

#[test]
fn what_does_not_exist_is_found() {
    let found = |text: &str| missing(&repository(), text);
    assert_eq!(
        found("In `core/src/lib.rs` and `core/src`, `Response` and `a b/c`."),
        [""; 0]
    );
    assert_eq!(
        found("In `core/src/gone.rs`."),
        ["core/src/gone.rs does not exist"]
    );
    assert_eq!(
        found("1. `core/src/sse/mod.rs`: `Decoder::push()`\n2. `core/src/trace.rs`: `push()`"),
        ["`push()` is in none of core/src/trace.rs"]
    );
}
