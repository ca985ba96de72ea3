//! What is written for Swift and Kotlin beside the types, from a small model and API that have one of everything.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use antiphon_codegen::Output;
use common::{Repository, assert_contains, assert_lacks, text};

fn sample(name: &str) -> Vec<Output> {
    let repository = Repository::new(
        &format!("mobile_{name}"),
        &[
            ("event.rs", include_str!("sample/event.rs")),
            ("deep/request.rs", include_str!("sample/request.rs")),
        ],
    );
    repository.write_api();
    repository.generate()
}

/// The texts of a file in Swift and in Kotlin.
fn both<'a>(outputs: &'a [Output], name: &str) -> (&'a str, &'a str) {
    let swift = text(outputs, &format!("Antiphon/generated/api/{name}.swift"));
    let kotlin = text(outputs, &format!("generated/antiphon/api/{name}.kt"));
    (swift, kotlin)
}

#[test]
fn each_file_names_its_source() {
    let outputs = sample("sources");
    for (name, source) in [
        ("Answers", "api/endpoints.rs"),
        ("ClientMethods", "api/endpoints.rs"),
        ("CallOptions", "options/call.rs"),
        ("Choices", "options/choices.rs"),
        ("AntiphonError", "error/kinds.rs"),
        ("ErrorDetails", "error/details.rs"),
        ("ResponseViews", "model/response/views.rs"),
    ] {
        let (swift, kotlin) = both(&outputs, name);
        let header =
            format!("// generated from core/src/{source} by `make generate`; do not edit\n");
        assert!(
            swift.starts_with(&header) && kotlin.starts_with(&header),
            "{name}"
        );
    }
}

#[test]
fn a_method_takes_ids_a_request_and_options() {
    let outputs = sample("methods");
    let (swift, kotlin) = both(&outputs, "Answers");
    assert_contains(
        swift,
        r#"    public func ask(_ request: AskRequest, options: CallOptions = CallOptions()) async throws -> Answer {
        try await native.fetch("answers.ask", [:], request, options)
    }
"#,
    );
    assert_contains(
        swift,
        r#"    public func findStream(
        _ answerID: String,
        _ request: FindRequest = FindRequest(),
        options: CallOptions = CallOptions()
    ) -> ResponseStream {
        native.open("answers.find", ["answer_id": answerID], request, options)
    }
"#,
    );
    assert_contains(
        kotlin,
        r#"    public suspend fun find(
        answerId: String,
        request: FindRequest = FindRequest(),
        options: CallOptions = CallOptions(),
    ): Answer =
        native.fetch("answers.find", mapOf("answer_id" to answerId), request, options) { readAnswer() }
"#,
    );
    assert_contains(kotlin, "native.openSession(session, options)\n");
}

#[test]
fn calls_and_waits_have_raw_forms() {
    let outputs = sample("raw");
    let (swift, kotlin) = both(&outputs, "Answers");
    assert_contains(
        swift,
        "/// As ``Answers/wait(_:_:options:)``, with the answer.",
    );
    assert_contains(
        swift,
        r#"    ) async throws -> RawResponse<Answer> {
        try await native.fetchRaw("answers.wait", ["answer_id": answerID], request, options)"#,
    );
    assert_contains(
        kotlin,
        r#"    ): RawResponse<Answer> =
        native.fetchRaw("answers.wait", mapOf("answer_id" to answerId), request, options) { readAnswer() }"#,
    );
    let (_, raw) = swift.split_once("public struct RawAnswers").unwrap();
    assert_lacks(raw, "findStream");
    assert_lacks(raw, "connect");
    let (swift, kotlin) = both(&outputs, "AnswerParts");
    assert_contains(
        swift,
        r#"    ) async throws -> RawResponse<Page> {
        try await native.listRaw("answers.parts.list""#,
    );
    assert_contains(kotlin, "native.listRaw(\"answers.parts.list\"");
}

#[test]
fn only_calls_that_change_something_may_be_ignored() {
    let outputs = sample("ignored");
    let (swift, _) = both(&outputs, "AnswerParts");
    assert_contains(swift, "    @discardableResult\n    public func delete(");
    let (swift, _) = both(&outputs, "Answers");
    assert_lacks(swift, "@discardableResult");
}

#[test]
fn docs_have_the_names_of_the_language() {
    let outputs = sample("docs");
    let (swift, kotlin) = both(&outputs, "Answers");
    assert_contains(
        swift,
        "Asks a question. Waits as `wait` does, up to `totalTime`;",
    );
    assert_contains(
        swift,
        "    /// - Throws:\n    ///   - ``AntiphonError/invalid(_:)``: The question is bad, see `findStream`.\n",
    );
    assert_contains(
        swift,
        "    /// The iteration and ``ResponseStream/finalResponse()`` throw:\n    \
         ///   - ``AntiphonError/invalid(_:)``: `answerID` is empty.\n",
    );
    assert_contains(
        kotlin,
        "     * @throws InvalidError The question is bad, see `findStream`.\n",
    );
    assert_contains(kotlin, "     * @throws InvalidError `answerId` is empty.\n");
    let (swift, kotlin) = both(&outputs, "CallOptions");
    assert_contains(
        swift,
        "    /// See `keyProvider`. Default: 5 min.\n    public var totalTime: Duration?\n",
    );
    assert_contains(
        swift,
        "Default: `Again.auto`.\n    public var again: Again?\n",
    );
    assert_contains(
        kotlin,
        "Default: `Again.AUTO`. */\n    public var again: Again? = null\n",
    );
}

#[test]
fn options_are_values_and_hide_what_is_secret() {
    let outputs = sample("options");
    let (swift, kotlin) = both(&outputs, "CallOptions");
    assert_contains(swift, "public struct CallOptions: Sendable, Equatable {\n");
    assert_contains(swift, "        extraHeaders: [String: String] = [:],\n");
    assert_contains(
        swift,
        "OptionEntry(\"extra_query\", \"extraQuery\", extraQuery, isSecret: true),\n",
    );
    assert_contains(
        kotlin,
        "    public var extraQuery: Map<String, Any?> = emptyMap()\n",
    );
    assert_contains(
        kotlin,
        "OptionEntry(\"extra_query\", \"extraQuery\", extraQuery, isSecret = true),\n",
    );
    assert_contains(
        kotlin,
        "OptionEntry(\"again\", \"again\", again?.option),\n",
    );
    // A function has no JSON, and only a client takes it.
    assert_lacks(swift, "public var keyProvider");
    let (swift, kotlin) = both(&outputs, "ClientOptions");
    assert_contains(
        swift,
        "    public var keyProvider: (@Sendable () async throws -> String)?\n",
    );
    assert_contains(
        swift,
        "OptionEntry(\"default_query\", \"defaultQuery\", defaultQuery, isSecret: true),\n",
    );
    assert_lacks(swift, "OptionEntry(\"key_provider\"");
    assert_lacks(swift, "callID");
    assert_contains(
        kotlin,
        "    public var keyProvider: (suspend () -> String)? = null\n",
    );
    let (swift, kotlin) = both(&outputs, "Choices");
    assert_contains(swift, "public enum Again: Sendable, CaseIterable {\n");
    assert_contains(swift, "        case .on: true\n");
    assert_contains(kotlin, "    AUTO(\"auto\"),\n");
    assert_contains(kotlin, "    OFF(false),\n");
}

#[test]
fn errors_have_kinds_families_and_fields() {
    let outputs = sample("errors");
    let (swift, kotlin) = both(&outputs, "AntiphonError");
    assert_contains(swift, "    case busy(ErrorDetails)\n");
    assert_lacks(swift, "case api(ErrorDetails)");
    assert_contains(
        swift,
        "    public var isAPIError: Bool {\n        switch self {\n        case .busy:\n            true\n",
    );
    assert_contains(
        kotlin,
        "public sealed class APIError(\n    details: ErrorDetails,\n) : AntiphonError(details)\n",
    );
    assert_contains(
        kotlin,
        "public class BusyError internal constructor(\n    details: ErrorDetails,\n) : APIError(details)\n",
    );
    let (swift, kotlin) = both(&outputs, "ErrorDetails");
    assert_contains(
        swift,
        "    public var retryAfter: Duration? { details.retryAfter }\n",
    );
    assert_contains(swift, "        let present = reader.presence(6)\n");
    assert_contains(
        kotlin,
        "        if (has(present, 2)) float().seconds else null,\n",
    );
    let rust = text(&outputs, "bindings-swift/src/generated/error_fields.rs");
    assert_contains(rust, "serializer.serialize_struct(\"ErrorDetails\", 6)?;\n");
    assert_contains(
        rust,
        "put(&mut fields, \"type\", details.r#type.as_ref())?;\n",
    );
}

#[test]
fn core_computes_the_views() {
    let outputs = sample("views");
    let (swift, kotlin) = both(&outputs, "ResponseViews");
    for view in [
        "    public var text: String { view(\"text\") ?? \"\" }\n",
        "    public var note: String? { view(\"note\") }\n",
        "    public var isWhole: Bool { view(\"is_whole\") ?? false }\n",
        "    public var texts: [TextPart] { view(\"texts\") ?? [] }\n",
        "    /// - Parameter exact: Every part there is.\n    \
             public func toParts(exact: Bool = false) -> [Part] { view(exact ? \"to_exact_parts\" : \"to_parts\") ?? [] }\n",
    ] {
        assert_contains(swift, view);
    }
    for view in [
        "public val Response.text: String\n    get() = view(\"text\") { string() }.orEmpty()\n",
        "public val Response.note: String?\n    get() = view(\"note\") { string() }\n",
        "public val Response.isWhole: Boolean\n    get() = view(\"is_whole\") { boolean() } == true\n",
        " * @param exact Every part there is.\n */\npublic fun Response.toParts(exact: Boolean = false): List<Part> =\n    \
         view(if (exact) \"to_exact_parts\" else \"to_parts\") { list { readPart() } }.orEmpty()\n",
    ] {
        assert_contains(kotlin, view);
    }
}

#[test]
fn messages_of_core_have_the_names_that_callers_gave() {
    let outputs = sample("names");
    let rust = text(&outputs, "bindings-swift/src/generated/option_names.rs");
    assert_contains(rust, "    (\"call_id\", \"callID\"),\n");
    assert_contains(rust, "    (\"default_headers\", \"defaultHeaders\"),\n");
    // Words of other messages.
    assert_lacks(rust, "(\"key\"");
}
