//! What is written for a small model that has one of everything.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::fs;
use std::path::PathBuf;

use antiphon_codegen::{Output, leftovers, stale};
use common::{Repository, assert_contains, assert_lacks, text};

const HEADER: &str = "generated from core/src/model by `make generate`; do not edit";

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
    assert_eq!(outputs.len(), 15);
    for output in &outputs {
        let first = output.text.lines().next().expect("a first line");
        assert!(
            [
                format!("# {HEADER}"),
                format!("// {HEADER}"),
                format!("// {}", HEADER.replace("model by", "model/event.rs by")),
                format!(
                    "// {}",
                    HEADER.replace("model by", "model/deep/request.rs by")
                ),
            ]
            .contains(&first.to_owned()),
            "{}: {first}",
            output.path.display()
        );
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
fn swift_has_a_file_of_types_and_one_of_plumbing_for_each_file_of_the_model() {
    let (_, outputs) = sample("swift");
    let types = text(&outputs, "Antiphon/generated/model/Event.swift");
    assert_contains(
        types,
        r"/// An event.
public enum Event: Model {
    /// A piece.
    case piece(PieceEvent)
    /// The end.
    case done(DoneEvent)
    /// Anything else.
    case unknown(kind: String, json: JSON)
}
",
    );
    assert_contains(
        types,
        r#"public struct PieceEvent: Model {
    /// The "text"
    public var delta: String
    /// Its place.
    public var index: Int?
    /// How likely it was.
    public var scores: [Double]?

    /// Makes a value; what is not given is absent or empty.
    public init(
        delta: String = "",
        index: Int? = nil,
        scores: [Double]? = nil
    ) {
        self.delta = delta
        self.index = index
        self.scores = scores
    }
}
"#,
    );
    // A value of the model has no default.
    assert_contains(types, "        answer: Answer\n    ) {\n");
    assert_contains(
        types,
        "/// A piece of text, see `Event` and `Status`.\n///\n/// It is short. This paragraph",
    );
    assert_contains(
        types,
        "public enum Status: Model, OpenEnum {\n    /// Well.\n    case wentWell\n    /// Badly.\n    case badly\n    \
         /// Otherwise.\n    case unknown(String)\n}\n",
    );
    assert_lacks(types, "reading");
    let deep = text(&outputs, "Antiphon/generated/model/DeepRequest.swift");
    assert_contains(
        deep,
        "    case text(String)\n    /// Parts.\n    case parts([InputPart])\n",
    );
    assert_contains(deep, "extraBody: JSON = JSON()\n");
}

#[test]
fn swift_reads_fields_in_their_order_and_writes_them_by_their_wire_names() {
    let (_, outputs) = sample("swift_coding");
    let coding = text(&outputs, "Antiphon/generated/coding/EventCoding.swift");
    assert_contains(
        coding,
        r#"extension PieceEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        delta = reader.read()
        index = reader.optional(present[1])
        scores = reader.optional(present[2])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "answer.piece")
        writer.field("delta", delta)
        writer.field("index", index)
        writer.field("scores", scores)
        writer.end()
    }
}
"#,
    );
    assert_contains(coding, "        case 0: self = .piece(reader.read())\n");
    assert_contains(
        coding,
        "        case .done(let value): value.writeJSON(to: &writer)\n",
    );
    assert_contains(coding, "        case \"failed\": self = .badly\n");
    assert_contains(coding, "        writer.field(\"type\", kind)\n");
    assert_contains(
        coding,
        "        extra = reader.optional(present[1]) ?? JSON()\n",
    );
}

#[test]
fn large_structs_lie_behind_a_reference_in_swift_and_enums_that_hold_themselves_too() {
    let fields: String = (0..9)
        .map(|number| format!("/// .\npub a{number}: String,\n"))
        .collect();
    let source = format!(
        "/// .\n#[derive(Model)]\npub struct Large {{\n{fields}}}\n/// .\n#[derive(Model)]\n#[model(shape)]\npub enum Tree {{\n\
         /// .\n#[model(text)]\nLeaf(String),\n/// .\n#[model(object)]\nBranch(Branch),\n/// .\nUnknown {{\n/// .\nkind: String,\n\
         /// .\njson: Value }} }}\n/// .\n#[derive(Model)]\npub struct Branch {{\n/// .\npub tree: Box<Tree> }}\n"
    );
    let repository = Repository::new("layout", &[("a.rs", &source)]);
    let outputs = repository.generate();
    let types = text(&outputs, "generated/model/A.swift");
    assert_contains(
        types,
        "public struct Large: Model {\n    var fields: CopyOnWrite<Fields>\n",
    );
    assert_contains(
        types,
        "    public var a0: String {\n        _read { yield fields.value.a0 }\n        \
         _modify { yield &fields.value.a0 }\n    }\n",
    );
    assert_contains(types, "public indirect enum Tree: Model {\n");
    assert_contains(
        types,
        "public struct Branch: Model {\n    /// .\n    public var tree: Tree\n",
    );
    let coding = text(&outputs, "generated/coding/ACoding.swift");
    assert_contains(
        coding,
        "    struct Fields: Sendable {\n        var a0: String\n",
    );
}

#[test]
fn kotlin_has_a_file_of_types_and_one_of_plumbing_for_each_file_of_the_model() {
    let (_, outputs) = sample("kotlin");
    let types = text(&outputs, "generated/antiphon/model/Event.kt");
    assert_contains(
        types,
        r"/** An event. */
public sealed class Event : Model() {
    /** A piece. */
    public class Piece(public val value: PieceEvent) : Event()

    /** The end. */
    public class Done(public val value: DoneEvent) : Event()

    /** Anything else. */
    public class Unknown(public val kind: String, public val json: Json) : Event()

    override fun write(writer: JsonWriter): Unit = writer.writeEvent(this)

    public companion object
}
",
    );
    assert_contains(
        types,
        r#"public data class PieceEvent(
    /** The "text" */
    public val delta: String = "",
    /** Its place. */
    public val index: Long? = null,
    /** How likely it was. */
    public val scores: List<Double>? = null,
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writePieceEvent(this)
}
"#,
    );
    assert_contains(types, "    public val answer: Answer,\n");
    assert_contains(types, "    public object Badly : Status(\"failed\")\n");
    assert_contains(
        types,
        "    public class Unknown(value: String) : Status(value)\n",
    );
    let coding = text(&outputs, "generated/antiphon/coding/EventCoding.kt");
    assert_contains(
        coding,
        r"internal fun BufferReader.readPieceEvent(): PieceEvent {
    val present = presence(3)
    val delta = string()
    val index = if (has(present, 1)) integer() else null
    val scores = if (has(present, 2)) list { float() } else null
    return PieceEvent(delta, index, scores)
}
",
    );
    assert_contains(
        coding,
        r#"internal fun JsonWriter.writePieceEvent(value: PieceEvent) {
    begin("answer.piece")
    field("delta", value.delta)
    field("index", value.index)
    field("scores", value.scores)
    end()
}
"#,
    );
    assert_contains(coding, "        0 -> Event.Piece(readPieceEvent())\n");
    assert_contains(coding, "        \"failed\" -> Status.Badly\n");
    assert_contains(coding, "    begin(null, value.extra)\n");
}

#[test]
fn a_variant_in_kotlin_may_have_the_name_of_what_it_holds() {
    let source = "/// .\n#[derive(Model)]\npub enum Sum {\n/// .\nNote(Note),\n/// .\nUnknown {\n/// .\nkind: String,\n\
                  /// .\njson: Value } }\n/// .\n#[derive(Model)]\n#[model(tag = \"note\")]\npub struct Note {}\n";
    let outputs = Repository::new("same_name", &[("a.rs", source)]).generate();
    let types = text(&outputs, "generated/antiphon/model/A.kt");
    assert_contains(
        types,
        "    public class Note(public val value: antiphon.Note) : Sum()\n",
    );
}

#[test]
fn what_a_renamed_file_has_left_is_found() {
    let (repository, outputs) = sample("leftovers");
    for output in &outputs {
        repository.write(&output.path.to_string_lossy(), &output.text);
    }
    assert_eq!(leftovers(&repository.root, &outputs), Vec::<PathBuf>::new());
    let old = "bindings-swift/swift/Sources/Antiphon/generated/model/Old.swift";
    repository.write(old, "");
    assert_eq!(leftovers(&repository.root, &outputs), [PathBuf::from(old)]);
}
