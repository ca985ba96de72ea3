//! What is written for Node, for a small model and an API that has one of everything.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use antiphon_codegen::{Output, orphans};
use common::{Repository, assert_contains, assert_lacks, text};

const API: &[(&str, &str)] = &[
    (
        "api/endpoints.rs",
        include_str!("sample/node_api/endpoints.rs"),
    ),
    (
        "options/choices.rs",
        include_str!("sample/node_api/choices.rs"),
    ),
    (
        "options/client.rs",
        include_str!("sample/node_api/client.rs"),
    ),
    ("options/call.rs", include_str!("sample/node_api/call.rs")),
    (
        "options/session.rs",
        include_str!("sample/node_api/session.rs"),
    ),
    ("error/kinds.rs", include_str!("sample/node_api/kinds.rs")),
    (
        "error/details.rs",
        include_str!("sample/node_api/details.rs"),
    ),
    (
        "model/response/mod.rs",
        include_str!("sample/node_api/response.rs"),
    ),
    (
        "model/response/views.rs",
        include_str!("sample/node_api/views.rs"),
    ),
];

fn repository(name: &str) -> Repository {
    let repository = Repository::new(
        name,
        &[
            ("event.rs", include_str!("sample/event.rs")),
            ("deep/request.rs", include_str!("sample/request.rs")),
        ],
    );
    for (file, source) in API {
        repository.write(&format!("core/src/{file}"), source);
    }
    repository
}

fn sample(name: &str) -> Vec<Output> {
    repository(name).generate()
}

#[test]
fn wire_objects_are_declared() {
    let outputs = sample("node_objects");
    let models = text(&outputs, "types/model/event.d.ts");
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
fn parameters_are_declared() {
    let outputs = sample("node_parameters");
    let models = text(&outputs, "types/model/deep/request.d.ts");
    for line in [
        "export interface AskParams {\n  /** What is asked. */\n  input?: InputParam | null;\n",
        "  labels?: Readonly<Record<string, string>> | null;\n",
        "  status?: Status | null;\n  /** Merged into the body. */\n  extra_body?: Readonly<Record<string, unknown>> | null;\n",
        "export interface InputTextPartParam {\n  type?: 'text';\n  /** The text. */\n  text?: string | null;\n}\n",
        "export type InputParam = string | readonly InputPartParam[];\n",
        "export type MannerParam = Word | ChoiceParam;\n",
        "export type Word = 'short' | (string & {});\n",
        // With an index signature in the union, any field name would pass next to a `type` that may be left out.
        "export type InputPartParam =\n  InputTextPartParam | NotePartParam | NotePart | TextPart | { type: UnknownKind };\n",
    ] {
        assert_contains(models, line);
    }
    let received = text(&outputs, "types/model/event.d.ts");
    assert_contains(
        received,
        "export interface NotePartParam {\n  type: 'note';\n",
    );
    // What a server sends as well is declared once, in the file of its own.
    assert_contains(received, "export type Status =");
    assert_lacks(models, "export type Status =");
    assert_contains(
        models,
        "import type { UnknownKind } from '../../../../lib/unknown.js';\n",
    );
    assert_contains(
        models,
        "import type { NotePart, NotePartParam, Status, TextPart } from '../event.js';\n",
    );
}

#[test]
fn files_lie_as_their_sources_do() {
    let outputs = sample("node_files");
    let types = text(&outputs, "types/model/response.d.ts");
    assert!(types.starts_with(
        "// generated from core/src/model/response/mod.rs by `make generate`; do not edit\n"
    ));
    assert_contains(types, "import type { Part } from './event.js';\n");
    let index = text(&outputs, "types/model.d.ts");
    assert_contains(
        index,
        "export * from './model/deep/request.js';\nexport * from './model/event.js';\nexport * from './model/response.js';\n",
    );
}

#[test]
fn files_that_nothing_asks_for_are_found() {
    let repository = repository("node_orphans");
    let outputs = repository.generate();
    let folder = "bindings-node/generated/types/model";
    let header = "// generated from core/src/model/old.rs by `make generate`; do not edit\n";
    repository.write(&format!("{folder}/deeper/old.d.ts"), header);
    repository.write(&format!("{folder}/by_hand.d.ts"), "// Written by hand.\n");
    for output in &outputs {
        repository.write(output.path.to_str().expect("a path"), &output.text);
    }
    let found = orphans(&repository.root, &outputs);
    assert_eq!(
        found,
        [std::path::Path::new(folder).join("deeper/old.d.ts")]
    );
}

#[test]
fn methods_are_declared() {
    let outputs = sample("node_methods");
    let types = text(&outputs, "types/api/endpoints.d.ts");
    for part in [
        // Names are those of JavaScript, also in docs; errors are tags.
        "/** Makes answers. */\nexport class Answers {\n  private constructor();\n\n  /** The parts of answers. */\n  readonly storedParts: StoredParts;\n",
        r"  /**
   * Makes an answer.
   *
   * It takes up to `totalTimeout`; see `retrieveLater`.
   *
   * @throws {ConfigError} An option is wrong.
   */
  create(params: AskParams, options?: CallOptions): CallPromise<FinalResponse>;
",
        "  stream(params: AskParams, options?: CallOptions): ResponseStream;\n",
        // The method that returns events is an overload.
        r"   * @throws {APIStatusError} `answerID` is not known.
   */
  retrieveLater(
    answerID: string,
    params?: (AskParams & { stream?: false | null }) | null,
    options?: CallOptions,
  ): CallPromise<FinalResponse>;
",
        r"  retrieveLater(
    answerID: string,
    params: AskParams & { stream: true },
    options?: CallOptions,
  ): Promise<ResponseStream>;
",
        "  connect(sessionOptions?: SessionOptions | null, options?: CallOptions): Promise<Session>;\n",
        "  list(answerID: string, params?: AskParams | null, options?: CallOptions): PagePromise<Part>;\n",
        // The last id is positional.
        r"  retrieve(
    partID: string,
    params: AskParams & { answer_id: string },
    options?: CallOptions,
  ): CallPromise<Part>;
",
        "  delete(partID: string, params: { answer_id: string }, options?: CallOptions): CallPromise<Answer>;\n",
        "export class ClientBase {\n  protected constructor();\n",
        "  ask(params: AskParams, options?: CallOptions): CallPromise<FinalResponse>;\n",
        "  get(path: string, options?: CallOptions): CallPromise<unknown>;\n",
        "  post(path: string, options?: CallOptions & { body?: unknown }): CallPromise<unknown>;\n",
    ] {
        assert_contains(types, part);
    }
    assert_lacks(types, "retrieveLaterStream");
}

#[test]
fn programs_call_operations() {
    let outputs = sample("node_programs");
    let program = text(&outputs, "lib/api/endpoints.js");
    for part in [
        "    this.answers = new Answers(calls)\n",
        "    this.storedParts = new StoredParts(calls)\n",
        "    return this.#calls.call('answers.create', params, options, readResponse)\n",
        "    return this.#calls.stream('answers.create', params, options)\n",
        r"    const request = withIDs(params, { answer_id: answerID })
    if (params?.stream === true) {
      return this.#calls.openStream('answers.retrieve_later', request, options)
    }
    return this.#calls.call('answers.retrieve_later', request, options, readResponse)
",
        "    return this.#calls.call('answers.wait', withIDs(params, { answer_id: answerID }), options, readResponse)\n",
        "    return this.#calls.connect(sessionOptions, options)\n",
        "    return this.#calls.page('answers.stored_parts.list', withIDs(params, { answer_id: answerID }), options)\n",
        "    return this.#calls.call('answers.stored_parts.delete', withIDs(params, { part_id: partID }), options)\n",
        "    return this.#calls.call('get', { path }, options)\n",
        "    const { body, ...others } = options ?? {}\n    return this.#calls.call('post', { path, body }, others)\n",
    ] {
        assert_contains(program, part);
    }
    let index = text(&outputs, "bindings-node/generated/index.mjs");
    assert_contains(
        index,
        "  Answers,\n  StoredParts,\n  AntiphonError,\n  ConfigError,\n",
    );
    assert_lacks(index, "ClientBase");
}

#[test]
fn options_have_types_and_names() {
    let outputs = sample("node_options");
    let names = text(&outputs, "lib/options.js");
    for part in [
        "const CLIENT_OPTIONS = new Map([\n  ['speaker', 'speaker'],\n  ['apiKey', 'api_key'],\n  ['baseURL', 'base_url'],\n  \
         ['totalTimeout', 'total_timeout'],\n  ['defaultHeaders', 'default_headers'],\n])\n",
        "const OTHER_OPTIONS = new Map([\n  ['totalTimeout', 'total_timeout'],\n  ['defaultHeaders', 'default_headers'],\n])\n",
        "const CALL_OPTIONS = new Map([\n  ['totalTimeout', 'total_timeout'],\n  ['headers', 'extra_headers'],\n  \
         ['idempotencyKey', 'idempotency_key'],\n])\n",
        "const SESSION_OPTIONS = new Map([\n  ['httpFallback', 'http_fallback'],\n])\n",
        "  ['extra_headers', 'headers'],\n  ['default_headers', 'defaultHeaders'],\n",
        "  ['api_key_provider', 'apiKey'],\n",
    ] {
        assert_contains(names, part);
    }
    let client = text(&outputs, "types/options/client.d.ts");
    for part in [
        "/**\n * Sets up a `Client`.\n *\n * Times are in milliseconds.\n */\nexport interface ClientOptions extends OtherOptions {\n",
        "  /** Who answers. Default `'one'`. */\n  speaker?: Speaker | null | undefined;\n",
        "   * The key. Default: `KEY` of the environment.\n   *\n   * Or a function that returns it",
        "  apiKey?: string | (() => string | Promise<string>) | null | undefined;\n",
        "  /** The URL. */\n  baseURL?: string | null | undefined;\n",
    ] {
        assert_contains(client, part);
    }
    let call = text(&outputs, "types/options/call.d.ts");
    for part in [
        "  /** Time limit of a call. Default 300 s. */\n  totalTimeout?: number | null | undefined;\n",
        "export interface OtherOptions extends SharedOptions {\n  /** Headers to send. */\n  defaultHeaders?: Readonly<Record<string, string>>",
        "/**\n * The options of one call; see `withOptions`.\n",
        "export interface CallOptions extends SharedOptions, StreamOptions {\n  /** Headers to send. */\n  headers?: ",
        "  /** The key of the call. A wrong one is a `ConfigError`. */\n  idempotencyKey?: string | null | undefined;\n",
    ] {
        assert_contains(call, part);
    }
    assert_contains(
        text(&outputs, "types/options/choices.d.ts"),
        "/**\n * Who answers.\n *\n * - `'one'`: One, see `true`.\n * - `true`: Many.\n */\nexport type Speaker = 'one' | true;\n",
    );
}

#[test]
fn errors_make_a_tree_with_fields() {
    let outputs = sample("node_errors");
    assert_contains(
        text(&outputs, "lib/error/kinds.js"),
        "class ConfigError extends AntiphonError {}\nclass APIError extends AntiphonError {}\n\
         class APIStatusError extends APIError {}\nclass NotFoundError extends APIStatusError {}\n",
    );
    assert_contains(
        text(&outputs, "lib/error/details.js"),
        "  ['retry_after_ms', 'retryAfter'],\n  ['partial_response', 'partialResponse'],\n])\n",
    );
    let types = text(&outputs, "types/error/kinds.d.ts");
    assert_contains(types, "  readonly partialResponse?: FinalResponse;\n");
    // The first class of those that have a status.
    assert_contains(
        types,
        "export class APIStatusError extends APIError {\n  readonly status: number;\n}\n",
    );
    assert_contains(
        types,
        "/** The server refused; `retryAfter` says for how long. */\n",
    );
    assert_contains(
        types,
        "export class NotFoundError extends APIStatusError {}\n",
    );
    assert_contains(
        text(&outputs, "types/error/details.d.ts"),
        "  /** How long to wait. In milliseconds. */\n  retryAfter?: number;\n",
    );
}

#[test]
fn responses_have_views() {
    let outputs = sample("node_views");
    let types = text(&outputs, "types/model/response/views.d.ts");
    for line in [
        "export interface FinalResponse extends Response {\n  /** Its text. */\n  output_text: string;\n",
        "  readonly note: string | null;\n",
        "  readonly notes: NotePart[];\n",
        "   * With `exact`: Every part of them.\n   */\n  \
           to_input(options?: { exact?: boolean | null }): InputPart[];\n",
    ] {
        assert_contains(types, line);
    }
    let names = text(&outputs, "lib/model/response/views.js");
    assert_contains(names, "const PROPERTIES = ['note', 'notes']\n");
    assert_contains(names, "const METHODS = ['to_input']\n");
    assert_contains(
        names,
        "const OPTIONS = { to_input: { exact: 'to_exact_input' } }\n",
    );
}
