//! What is written for a small model that has one of everything.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::fs;

use antiphon_codegen::{Output, stale};
use common::{Repository, assert_contains, assert_lacks, text};

/// What a generated file says first.
fn is_header(line: &str) -> bool {
    let line = line.strip_prefix("# ").or_else(|| line.strip_prefix("// "));
    line.is_some_and(|line| {
        line.starts_with("generated from core/src")
            && line.ends_with(" by `make generate`; do not edit")
    })
}

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
        assert!(is_header(first), "{}: {first}", output.path.display());
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
fn python_classes_hold_slots_and_a_type() {
    let (_, outputs) = sample("classes");
    let classes = text(&outputs, "types/_generated.py");
    assert_contains(classes, "from .._model import AnswerBase, Model\n");
    assert_contains(
        classes,
        r#"class PieceEvent(Model):
    """A piece of text, see `Event` and `Status`.

    It is short. This paragraph is long enough to be broken into two lines in every
    language.

    Attributes:
        delta: The "text"
        index: Its place.
        scores: How likely it was.
    """

    __slots__ = __match_args__ = ("delta", "index", "scores")
    type = "answer.piece"
"#,
    );
    assert_contains(classes, "__slots__ = __match_args__ = (\"note\",)\n");
    // A class with a base of its own, a field named `type`, extra fields last, too many slots for one line.
    assert_contains(classes, "class Answer(AnswerBase):\n");
    assert_contains(
        classes,
        "    __slots__ = __match_args__ = (\n        \"type\",\n        \"parts\",\n        \"status\",\n        \"kept\",\n        \
         \"labels\",\n        \"schema\",\n        \"first\",\n        \"extra\",\n    )\n\n\nclass TextPart(Model):",
    );
    // What only a request can hold is never received, unions are no classes, and nothing needs `typing`.
    for absent in [
        "AskRequest",
        "InputTextPart",
        "Choice",
        "class Event",
        "class Status",
        "typing",
        "NotAModel",
    ] {
        assert_lacks(classes, absent);
    }
}

#[test]
fn a_hand_written_base_of_a_union_is_the_base_of_its_classes() {
    let (repository, _) = sample("bases");
    let path = "bindings-python/python/antiphon/_model.py";
    repository.write(
        path,
        "class PartBase(Model):\n    pass\n\n\nclass OtherBase(Model):\n    pass\n",
    );
    let outputs = repository.generate();
    for file in ["types/_generated.py", "types/_generated.pyi"] {
        let classes = text(&outputs, file);
        assert_contains(classes, "from .._model import Model, PartBase\n");
        assert_contains(classes, "class TextPart(PartBase):\n");
        assert_contains(classes, "class NotePart(PartBase):\n");
        assert_contains(classes, "class Answer(Model):\n");
        assert_contains(classes, "class PieceEvent(Model):\n");
    }
    fs::remove_file(repository.root.join(path)).expect("a file to remove");
    assert_contains(&repository.refusal(), "_model.py: No such file");
}

#[test]
fn python_stubs_have_the_types() {
    let (_, outputs) = sample("stubs");
    let stubs = text(&outputs, "types/_generated.pyi");
    assert_contains(
        stubs,
        r#"    __match_args__ = ("delta", "index", "scores")
    type: Literal["answer.piece"]
    delta: str
    """The "text" """
    index: int | None
    """Its place."""
    scores: list[float] | None
    """How likely it was."""
    def __init__(
        self,
        *,
        delta: str,
        index: int | None = None,
        scores: list[float] | None = None,
    ) -> None: ...
"#,
    );
    for line in [
        "    type: str | None\n",
        "    parts: list[Part]\n",
        "    status: Status | None\n",
        "    kept: bool | None\n",
        "    labels: dict[str, str] | None\n",
        "    schema: Any\n",
        "    first: Part | None\n",
        "    extra: dict[str, Any]\n",
        "        schema: Any = None,\n",
        "        extra: dict[str, Any] | None = None,\n",
        "from .aliases import Part, Status\n",
    ] {
        assert_contains(stubs, line);
    }
}

#[test]
fn python_unions_are_aliases() {
    let (_, outputs) = sample("aliases");
    let aliases = text(&outputs, "types/aliases.py");
    assert_contains(
        aliases,
        "\nEvent: TypeAlias = Union[\n    PieceEvent,\n    DoneEvent,\n    Unknown,\n]\n\"\"\"An event.\"\"\"\n",
    );
    assert_contains(
        aliases,
        "\nStatus: TypeAlias = Union[\n    Literal[\"went_well\", \"failed\"],\n    str,\n]\n",
    );
    assert_contains(aliases, "__all__ = [\"Event\", \"Part\", \"Status\"]\n");
    assert_contains(
        aliases,
        "from ._generated import DoneEvent, NotePart, PieceEvent, TextPart\n",
    );
}

#[test]
fn python_parameters_are_typed_dictionaries() {
    let (_, outputs) = sample("params");
    let params = text(&outputs, "types/params.py");
    assert_contains(
        params,
        r#"class AskParams(TypedDict, total=False):
    """A question."""

    input: InputParam | None
    """What is asked."""
    labels: Mapping[str, str] | None
    """Pairs of text."""
    manner: MannerParam | None
    """How to answer."""
    status: Status | None
    """How an earlier answer ended."""
    extra_body: Mapping[str, Any] | None
    """Merged into the body."""
"#,
    );
    // The `type` is required, unless the object is recognized without it.
    assert_contains(params, "    type: Required[Literal[\"note\"]]\n");
    assert_contains(params, "    type: Literal[\"text\"]\n");
    // A part of an answer may be sent back, though the struct is another one.
    assert_contains(
        params,
        "InputPartParam: TypeAlias = Union[\n    InputTextPartParam,\n    NotePartParam,\n    NotePart,\n    TextPart,\n    \
         Unknown,\n    JsonObject,\n]\n",
    );
    assert_contains(
        params,
        "InputParam: TypeAlias = Union[\n    str,\n    Sequence[InputPartParam],\n]\n",
    );
    assert_contains(
        params,
        "MannerParam: TypeAlias = Union[\n    Word,\n    ChoiceParam,\n]\n",
    );
    assert_contains(
        params,
        "Word: TypeAlias = Union[\n    Literal[\"short\"],\n    str,\n]\n",
    );
    // An alias stands behind those it names: they are evaluated.
    let position = |name: &str| {
        params
            .find(&format!("\n{name}: TypeAlias"))
            .expect("an alias")
    };
    assert!(position("InputPartParam") < position("InputParam"));
    assert!(position("Word") < position("MannerParam"));
    // Only sent strings are declared here.
    assert_lacks(params, "\nStatus: TypeAlias");
    assert_contains(params, "from .aliases import Status\n");
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
