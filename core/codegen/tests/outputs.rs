//! What is written for a small model that has one of everything.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::fs;

use antiphon_codegen::{Output, stale};
use common::{Repository, assert_contains, assert_lacks, text};

fn sample(name: &str) -> (Repository, Vec<Output>) {
    let repository = Repository::new(
        name,
        &[
            ("event.rs", include_str!("sample/event.rs")),
            ("deep/request.rs", include_str!("sample/request.rs")),
        ],
    );
    let outputs = repository.generate();
    (repository, outputs)
}

#[test]
fn every_file_says_where_it_comes_from() {
    let (_, outputs) = sample("header");
    for output in &outputs {
        let first = output.text.lines().next().expect("a first line");
        let source = first
            .strip_prefix("# ")
            .or(first.strip_prefix("// "))
            .and_then(|line| line.strip_prefix("generated from core/src/"))
            .and_then(|line| line.strip_suffix(" by `make generate`; do not edit"));
        assert!(source.is_some(), "{}: {first}", output.path.display());
        assert!(
            output.text.ends_with('\n') && !output.text.ends_with("\n\n"),
            "{}",
            output.path.display()
        );
        assert!(
            output.text.lines().all(|line| line.trim_end() == line),
            "{}",
            output.path.display()
        );
    }
}

#[test]
fn stale_files_are_named() {
    let (repository, outputs) = sample("stale");
    assert_eq!(stale(&repository.root, &outputs).len(), outputs.len());
    for output in &outputs {
        repository.write(output.path.to_str().expect("a path"), &output.text);
    }
    assert!(stale(&repository.root, &outputs).is_empty());
    let changed = &outputs[3].path;
    repository.write(changed.to_str().expect("a path"), "changed");
    let missing = &outputs[5].path;
    fs::remove_file(repository.root.join(missing)).expect("a file to remove");
    assert_eq!(
        stale(&repository.root, &outputs),
        [changed.clone(), missing.clone()]
    );
}

#[test]
fn typescript_declares_wire_objects() {
    let (_, outputs) = sample("typescript");
    let models = text(&outputs, "bindings-node/models.d.ts");
    assert_contains(
        models,
        r#"/**
 * A piece of text, see `Event` and `Status`.
 *
 * It is short. This paragraph is long enough to be broken into two lines in every
 * language.
 */
export interface PieceEvent {
  type: 'answer.piece';
  /** The "text" */
  delta: string;
  /** Its place. */
  index?: number | null;
  /** How likely it was. */
  scores?: number[] | null;
}
"#,
    );
    for line in [
        "export type Event = PieceEvent | DoneEvent | Unknown;\n",
        "export type Status = 'went_well' | 'failed' | (string & {});\n",
        "  type?: string | null;\n",
        "  parts: Part[];\n",
        "  labels?: Record<string, string> | null;\n",
        "  schema?: unknown;\n",
        "  first?: Part | null;\n",
    ] {
        assert_contains(models, line);
    }
    assert_lacks(models, "  extra?:");
    assert_lacks(models, "  extra:");
}

#[test]
fn typescript_declares_parameters() {
    let (_, outputs) = sample("typescript_params");
    let models = text(&outputs, "bindings-node/models.d.ts");
    for line in [
        "export interface AskParams {\n  /** What is asked. */\n  input?: InputParam | null;\n",
        "  labels?: { readonly [name: string]: string } | null;\n",
        "  status?: Status | null;\n  /** Merged into the body. */\n  extra_body?: { readonly [name: string]: unknown } | null;\n",
        "export interface InputTextPartParam {\n  type?: 'text';\n  /** The text. */\n  text?: string | null;\n}\n",
        "export interface NotePartParam {\n  type: 'note';\n",
        "export type InputParam = string | readonly InputPartParam[];\n",
        "export type MannerParam = Word | ChoiceParam;\n",
        "export type Word = 'short' | (string & {});\n",
        // With an index signature in the union, any field name would pass next to a `type` that may be left out.
        "export type InputPartParam =\n  InputTextPartParam | NotePartParam | NotePart | TextPart | { type: UnknownKind };\n",
    ] {
        assert_contains(models, line);
    }
    assert_eq!(models.matches("export type Status =").count(), 1);
}

#[test]
fn mirrors_repeat_the_model() {
    let (_, outputs) = sample("uniffi");
    let mirrors = text(&outputs, "bindings-swift/src/generated.rs");
    assert_contains(
        mirrors,
        r"/// An answer.
#[uniffi::remote(Record)]
pub struct Answer {
    /// Its sort.
    #[uniffi(default)]
    pub kind: Option<String>,
    /// The parts.
    #[uniffi(default)]
    pub parts: Vec<Part>,
",
    );
    assert_contains(mirrors, "    pub first: Option<Box<Part>>,\n");
    assert_contains(
        mirrors,
        "    pub labels: Option<HashMap<String, String>>,\n",
    );
    // A model without Option has no default value across the boundary.
    assert_contains(
        mirrors,
        "pub struct DoneEvent {\n    /// The answer.\n    pub answer: Answer,\n}\n",
    );
    assert_contains(
        mirrors,
        r"/// A part of an answer.
#[uniffi::remote(Enum)]
pub enum Part {
    /// Text.
    Text(TextPart),
    /// A note.
    Note(NotePart),
    /// Anything else.
    Unknown {
        /// The `type`.
        kind: String,
        /// The whole part.
        json: Value,
    },
}
",
    );
    assert_contains(
        mirrors,
        "    /// Badly.\n    Badly,\n    /// Otherwise.\n    Unknown(String),\n}\n",
    );
    assert_contains(mirrors, "    Parts(Vec<InputPart>),\n");
    assert_contains(
        mirrors,
        "/// A piece of text, see `Event` and `Status`.\n///\n/// It is short. This paragraph",
    );
    // The field that takes the rest keeps its own name.
    assert_contains(
        mirrors,
        "    #[uniffi(default)]\n    pub extra_body: Extra,\n}\n",
    );
}

#[test]
fn mirrors_import_what_they_use() {
    let source = "/// .\n#[derive(Model)]\npub struct A {\n/// Not a HashMap<K, V>, nor a Value.\npub a: i64 }\n";
    let repository = Repository::new("imports", &[("a.rs", source)]);
    let outputs = repository.generate();
    let mirrors = text(&outputs, "bindings-swift/src/generated.rs");
    assert_contains(mirrors, "use antiphon::model::{A};\n");
    assert_lacks(mirrors, "use std");
    assert_lacks(mirrors, "use serde_json");
}
