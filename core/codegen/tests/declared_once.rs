//! What is declared once in core is in every language: a row, a field or a function is added to a copy of
//! the declarations, and nothing else.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use antiphon_codegen::{generate, repository};

/// The folders of the languages.
const LANGUAGES: [(&str, &str); 4] = [
    ("Python", "bindings-python/"),
    ("Node", "bindings-node/"),
    ("Swift", "bindings-swift/swift/"),
    ("Kotlin", "bindings-swift/kotlin/"),
];

/// A copy of what the generator reads.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!(
            "antiphon-codegen-{}-{}",
            std::process::id(),
            COUNT.fetch_add(1, Ordering::Relaxed)
        );
        let root = std::env::temp_dir().join(name);
        for part in ["core/src", "bindings-python/python/antiphon/_model.py"] {
            copy(&repository().join(part), &root.join(part));
        }
        Self(root)
    }

    /// Puts a text before another one in a file.
    fn add(&self, file: &str, before: &str, text: &str) {
        let path = self.0.join(file);
        let source = fs::read_to_string(&path).unwrap();
        assert!(source.contains(before), "{file} has no `{before}`");
        let added = source.replacen(before, &format!("{text}{before}"), 1);
        fs::write(path, added).unwrap();
    }

    /// Fails unless the generated files of each language contain its text.
    fn expect(&self, texts: [&[&str]; 4]) {
        let outputs = generate(&self.0).unwrap_or_else(|error| panic!("{error}"));
        for ((language, folder), texts) in LANGUAGES.iter().zip(texts) {
            for text in texts {
                let found = outputs.iter().any(|output| {
                    output.path.starts_with(folder) && joined(&output.text).contains(text)
                });
                assert!(found, "{language} has no `{text}`");
            }
        }
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A text with its lines joined: how a comment is broken into lines is the language's business.
fn joined(text: &str) -> String {
    let lines = text
        .lines()
        .map(|line| line.trim_start_matches([' ', '*', '/']));
    lines.collect::<Vec<_>>().join(" ")
}

fn copy(from: &Path, to: &Path) {
    if from.is_file() {
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(from, to).unwrap();
        return;
    }
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        copy(&entry.path(), &to.join(entry.file_name()));
    }
}

#[test]
fn an_endpoint_is_one_row_and_its_types() {
    let scratch = Scratch::new();
    scratch.add(
        "core/src/api/endpoints.rs",
        "    /// Creates a conversation.",
        "    /// Archives a stored response.\n    \
         responses.archive: POST \"/responses/{response_id}/archive\", body ArchiveRequest -> ArchivedResponse;\n\n",
    );
    scratch.add(
        "core/src/model/list.rs",
        "/// What was deleted.",
        "/// How to archive a response.\n#[derive(Debug, Clone, Default, PartialEq, Model)]\n\
         pub struct ArchiveRequest {\n    /// The shelf.\n    pub shelf_name: Option<String>,\n}\n\n\
         /// An archived response.\n#[derive(Debug, Clone, Default, PartialEq, Model)]\n\
         #[model(reply = \"an archived response\", has = \"shelf_name\")]\n\
         pub struct ArchivedResponse {\n    /// The shelf.\n    pub shelf_name: Option<String>,\n}\n\n",
    );
    scratch.expect([
        &[
            "def archive(",
            "async def archive(",
            "class ArchivedResponse",
            "responses.archive",
        ],
        &["archive(", "ArchivedResponse", "responses.archive"],
        &[
            "func archive(",
            "struct ArchivedResponse",
            "responses.archive",
        ],
        &[
            "fun archive(",
            "class ArchivedResponse",
            "responses.archive",
        ],
    ]);
}

#[test]
fn an_option_is_one_field() {
    let scratch = Scratch::new();
    scratch.add(
        "core/src/options/call.rs",
        "    /// Maximum size of the events of a stream that wait",
        "    /// How long the client may sing.\n    #[option(default = \"7 s\")]\n    \
         pub(crate) singing_time: Option<Duration>,\n\n",
    );
    scratch.expect([
        &[
            "singing_time: float | None",
            "How long the client may sing. Default",
        ],
        &[
            "singingTime?: number",
            "How long the client may sing. Default",
            "'singing_time'",
        ],
        &[
            "singingTime: Duration?",
            "How long the client may sing. Default",
            "singing_time",
        ],
        &[
            "singingTime: Duration?",
            "How long the client may sing. Default",
            "singing_time",
        ],
    ]);
}

#[test]
fn an_error_is_one_row() {
    let scratch = Scratch::new();
    scratch.add(
        "core/src/error/kinds.rs",
        "    /// The server answered 429:",
        "    /// The server answered 418: it is a teapot.\n    Teapot: TeapotError < Status, status 418;\n\n",
    );
    scratch.expect([
        &["class TeapotError(APIStatusError)", "it is a teapot"],
        &["class TeapotError extends APIStatusError", "it is a teapot"],
        &["case teapot(", "it is a teapot", "TeapotError"],
        &["class TeapotError", "it is a teapot"],
    ]);
}

#[test]
fn a_view_is_one_function() {
    let scratch = Scratch::new();
    scratch.add(
        "core/src/model/response/views.rs",
        "    /// The refusal, if the model refused.",
        "    /// The first verse.\n    #[must_use]\n    pub fn first_verse(&self) -> String {\n        \
         String::new()\n    }\n\n",
    );
    scratch.expect([
        &["def first_verse(self) -> str", "The first verse."],
        &["first_verse: string", "The first verse."],
        &["var firstVerse: String", "The first verse."],
        &["firstVerse: String", "The first verse."],
    ]);
}
