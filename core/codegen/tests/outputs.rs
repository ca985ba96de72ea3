//! What is written for a small model that has one of everything.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::fs;
use std::path::PathBuf;

use antiphon_codegen::{Output, orphans, stale};
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
            .and_then(|line| line.strip_prefix("generated from core/src"))
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
    let fields: String = (0..12)
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
    let (repository, outputs) = sample("orphans");
    for output in &outputs {
        repository.write(&output.path.to_string_lossy(), &output.text);
    }
    assert_eq!(orphans(&repository.root, &outputs), Vec::<PathBuf>::new());
    let old = "bindings-swift/swift/Sources/Antiphon/generated/model/Old.swift";
    repository.write(
        old,
        "// generated from core/src/model/old.rs by `make generate`; do not edit\n",
    );
    // What another generator writes stays.
    repository.write(
        "bindings-swift/swift/Sources/Antiphon/generated/model/Other.swift",
        "// generated from bindings-swift/src by `make generate`; do not edit\n",
    );
    assert_eq!(orphans(&repository.root, &outputs), [PathBuf::from(old)]);
}
