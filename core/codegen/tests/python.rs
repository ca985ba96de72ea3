//! What is written for Python, from a small model and API that have one of everything.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::fs;

use antiphon_codegen::Output;
use common::{Repository, assert_contains, assert_lacks, text};

fn sample(name: &str) -> (Repository, Vec<Output>) {
    let repository = Repository::new(
        &format!("python_{name}"),
        &[
            ("event.rs", include_str!("sample/event.rs")),
            ("deep/request.rs", include_str!("sample/request.rs")),
        ],
    );
    repository.write_api();
    let outputs = repository.generate();
    (repository, outputs)
}

#[test]
fn each_file_of_the_model_is_a_module() {
    let (_, outputs) = sample("modules");
    let python = outputs.iter().filter_map(|output| {
        output
            .path
            .strip_prefix("bindings-python/python/antiphon/generated")
            .ok()
    });
    let mut paths: Vec<_> = python.map(|path| path.to_str().expect("a path")).collect();
    paths.sort_unstable();
    assert_eq!(
        paths,
        [
            "__init__.py",
            "annotations/__init__.py",
            "annotations/deep_request.py",
            "annotations/event.py",
            "annotations/response.py",
            "async_resources.py",
            "errors.py",
            "models/__init__.py",
            "models/__init__.pyi",
            "models/event.py",
            "models/event.pyi",
            "models/response.py",
            "models/response.pyi",
            "names.py",
            "options.py",
            "raw.pyi",
            "resources.py",
        ]
    );
    for (path, source) in [
        (
            "annotations/deep_request.py",
            "core/src/model/deep/request.rs",
        ),
        ("models/event.pyi", "core/src/model/event.rs"),
        (
            "models/response.py",
            "core/src/model/response/mod.rs, core/src/model/response/views.rs",
        ),
        ("resources.py", "core/src/api/endpoints.rs"),
    ] {
        let header = format!("# generated from {source} by `make generate`; do not edit\n");
        assert!(
            text(&outputs, &format!("generated/{path}")).starts_with(&header),
            "{path}"
        );
    }
    let index = text(&outputs, "models/__init__.py");
    assert_contains(index, "    \"Answer\": \"event\",\n");
    assert_contains(index, "    \"Response\": \"response\",\n");
}

#[test]
fn classes_hold_slots_and_a_type() {
    let (_, outputs) = sample("classes");
    let classes = text(&outputs, "models/event.py");
    assert_contains(classes, "from ..._model import AnswerBase, Model\n");
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

    __module__ = "antiphon.types"
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
        "_native",
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
    for file in ["models/event.py", "models/event.pyi"] {
        let classes = text(&outputs, file);
        assert_contains(classes, "from ..._model import Model, PartBase\n");
        assert_contains(classes, "class TextPart(PartBase):\n");
        assert_contains(classes, "class NotePart(PartBase):\n");
        assert_contains(classes, "class Answer(Model):\n");
        assert_contains(classes, "class PieceEvent(Model):\n");
    }
    fs::remove_file(repository.root.join(path)).expect("a file to remove");
    assert_contains(&repository.refusal(), "_model.py: No such file");
}

#[test]
fn stubs_have_the_types() {
    let (_, outputs) = sample("stubs");
    let stubs = text(&outputs, "models/event.pyi");
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
        "from ..annotations.event import Part, Status\n",
    ] {
        assert_contains(stubs, line);
    }
}

#[test]
fn views_are_properties_that_core_computes() {
    let (_, outputs) = sample("views");
    let class = text(&outputs, "models/response.py");
    assert_contains(class, "from ..._model import Model, view\n");
    assert_contains(
        class,
        r#"
    @property
    def text(self):
        """The text of all parts."""
        return view(self, "text")
"#,
    );
    assert_contains(
        class,
        r#"
    def to_parts(self, *, exact: bool = False):
        """The parts as input.

        Args:
            exact: Every part there is.
        """
        return view(self, "to_exact_parts" if exact else "to_parts")
"#,
    );
    assert_lacks(class, "not_a_view");
    let stub = text(&outputs, "models/response.pyi");
    for line in [
        "    @property\n    def text(self) -> str:\n",
        "    def note(self) -> str | None:\n",
        "    def is_whole(self) -> bool:\n",
        "    def texts(self) -> list[TextPart]:\n",
        "    def to_parts(self, *, exact: bool = False) -> list[Part]:\n",
        "from ..annotations.event import Part\n",
        "from .event import TextPart\n",
    ] {
        assert_contains(stub, line);
    }
}

#[test]
fn unions_are_aliases() {
    let (_, outputs) = sample("aliases");
    let aliases = text(&outputs, "annotations/event.py");
    assert_contains(
        aliases,
        "\nEvent: TypeAlias = Union[\n    PieceEvent,\n    DoneEvent,\n    Unknown,\n]\n\"\"\"An event.\"\"\"\n",
    );
    assert_contains(
        aliases,
        "\nStatus: TypeAlias = Union[\n    Literal[\"went_well\", \"failed\"],\n    str,\n]\n",
    );
    assert_contains(
        aliases,
        "from ..models.event import DoneEvent, NotePart, PieceEvent, TextPart\n",
    );
    assert_contains(aliases, "from ..._model import Unknown\n");
}

#[test]
fn parameters_are_typed_dictionaries() {
    let (_, outputs) = sample("params");
    let params = text(&outputs, "annotations/deep_request.py");
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
    let events = text(&outputs, "annotations/event.py");
    assert_contains(events, "    type: Required[Literal[\"note\"]]\n");
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
    // A string that is also received is declared once.
    assert_lacks(params, "\nStatus: TypeAlias");
    // A name that only fields have is imported by type checkers alone, and put into the module afterwards.
    assert_contains(
        params,
        "\nif TYPE_CHECKING:\n    from .event import Status\n",
    );
    assert_contains(params, "from .event import NotePartParam\n");
    let package = text(&outputs, "annotations/__init__.py");
    assert_contains(package, "        \"deep_request\": [\"Status\"],\n");
    // The query of a call is one of its options.
    let response = text(&outputs, "annotations/response.py");
    assert_contains(response, "class FindParams(TypedDict, total=False):\n");
    assert_lacks(response, "extra_query");
}

#[test]
fn unions_that_need_each_other_are_refused() {
    let part = |name: &str, other: &str| {
        format!(
            "/// .\n#[derive(Model)]\npub enum {name}Union {{ /// .\n{other}({other}), /// .\nUnknown {{ /// .\nkind: \
             String, /// .\njson: Value }} }}\n/// .\n#[derive(Model)]\n#[model(tag = \"{name}\")]\npub struct {name} {{ /// .\n\
             pub text: String }}\n/// .\n#[derive(Model)]\npub struct {name}Request {{ /// .\npub part: {name}Union }}\n"
        )
    };
    let (first, second) = (part("First", "Second"), part("Second", "First"));
    let repository = Repository::new("python_circle", &[("a.rs", &first), ("b.rs", &second)]);
    assert_contains(
        &repository.refusal(),
        "a.rs:3: the unions of this file and of another one",
    );
}

#[test]
fn resources_have_the_methods_of_their_rows() {
    let (_, outputs) = sample("resources");
    let sync = text(&outputs, "generated/resources.py");
    assert_contains(
        sync,
        r#"    def ask(self, **params: Unpack[AskArguments]) -> Answer:
        """Asks a question. Waits as `wait` does, up to `total_time`; `None` is no
        question.

        Raises:
            InvalidError: The question is bad, see `find(stream=True)`.
        """
        return self._call("answers.ask", params)
"#,
    );
    assert_contains(
        sync,
        "        return self._events(\"answers.ask\", params)\n",
    );
    assert_contains(
        sync,
        "        return self._call(\"answers.wait\", params, answer_id=answer_id)\n",
    );
    assert_contains(
        sync,
        "    def connect(self, **options: Unpack[SessionArguments]) -> Session:\n",
    );
    assert_contains(sync, "        return self._session(options)\n");
    // The last id by its position, the others as keywords.
    assert_contains(
        sync,
        "    def delete(self, part_id: str, *, answer_id: str, **options: Unpack[CallOptions]) -> Answer:\n",
    );
    assert_contains(
        sync,
        "        return self._call(\"answers.parts.delete\", options, answer_id=answer_id, part_id=part_id)\n",
    );
    assert_contains(
        sync,
        "    def list(self, answer_id: str, **params: Unpack[FindArguments]) -> Page:\n",
    );
    assert_contains(
        sync,
        "    def post(self, path: str, *, body: Any = None, **options: Unpack[CallOptions]) -> Any:\n",
    );
    assert_contains(
        sync,
        "        return self._call(\"post\", options, path=path, body=body)\n",
    );
    assert_contains(sync, "        return self.answers.ask(**params)\n");
    assert_contains(
        sync,
        "        return AnswerParts(self._native, self._is_raw)\n",
    );
    assert_contains(sync, "__all__ = [\"AnswerParts\", \"Answers\"]\n");
    let asynchronous = text(&outputs, "async_resources.py");
    assert_contains(
        asynchronous,
        "    async def ask(self, **params: Unpack[AskArguments]) -> Answer:\n",
    );
    assert_contains(
        asynchronous,
        "        return await self._call(\"answers.ask\", params)\n",
    );
    assert_contains(
        asynchronous,
        "    def list(self, answer_id: str, **params: Unpack[FindArguments]) -> AsyncPaginator:\n",
    );
    assert_contains(
        asynchronous,
        "        return await self.answers.ask(**params)\n",
    );
    assert_contains(
        asynchronous,
        "        return self.answers.stream(**params)\n",
    );
    assert_contains(
        asynchronous,
        "    def connect(self, **options: Unpack[SessionArguments]) -> Connecting:\n",
    );
}

#[test]
fn events_of_a_method_are_its_keyword_where_the_name_says_so() {
    let (_, outputs) = sample("keyword");
    let sync = text(&outputs, "generated/resources.py");
    assert_contains(
        sync,
        r#"    if TYPE_CHECKING:

        @overload
        def find(self, answer_id: str, *, stream: Literal[True], **params: Unpack[FindArguments]) -> ResponseStream: ...

        @overload
        def find(
            self, answer_id: str, *, stream: Literal[False] | None = None, **params: Unpack[FindArguments]
        ) -> Answer: ...

    def find(
        self, answer_id: str, *, stream: bool | None = None, **params: Unpack[FindArguments]
    ) -> Answer | ResponseStream:
        """Finds an answer.

        With `stream=True`, returns the events of an answer.

        They begin at the start.

        Raises:
            InvalidError: `answer_id` is empty.
            BusyError: Somebody else reads them.
        """
        if stream:
            return self._opened_events("answers.find", params, answer_id=answer_id)
        return self._call("answers.find", params, answer_id=answer_id)
"#,
    );
    assert_lacks(sync, "def find_stream");
}

#[test]
fn raw_methods_are_those_with_whole_answers() {
    let (_, outputs) = sample("raw");
    let raw = text(&outputs, "raw.pyi");
    for line in [
        "class ClientWithRawResponse:\n",
        "    def answers(self) -> AnswersWithRawResponse: ...\n",
        "    def question(self, **params: Unpack[AskArguments]) -> RawResponse[Answer]: ...\n",
        "    def get(self, path: str, **options: Unpack[CallOptions]) -> RawResponse[Any]: ...\n",
        "    def find(self, answer_id: str, **params: Unpack[FindArguments]) -> RawResponse[Answer]: ...\n",
        "    def list(self, answer_id: str, **params: Unpack[FindArguments]) -> RawResponse[Page]: ...\n",
        "    async def list(self, answer_id: str, **params: Unpack[FindArguments]) -> RawResponse[AsyncPage]: ...\n",
        "    async def wait(self, answer_id: str, **params: Unpack[FindArguments]) -> RawResponse[Answer]: ...\n",
    ] {
        assert_contains(raw, line);
    }
    for absent in [
        "def stream",
        "def find_stream",
        "def connect",
        "def question_stream",
    ] {
        assert_lacks(raw, absent);
    }
}

#[test]
fn options_are_typed_dictionaries() {
    let (_, outputs) = sample("options");
    let options = text(&outputs, "generated/options.py");
    assert_contains(
        options,
        r#"class SharedOptions(TypedDict, total=False):
    """Options that a client has for all of its calls, and a call for itself. Durations
    are numbers of seconds.
    """

    max_retries: int | None
    """Maximum number of retries. Default 2."""
    total_time: float | None
    """Time limit. Fails with a `BusyError`.

    See `key`. Default 300 s.
    """
    again: bool | Literal["auto"] | None
    """Whether to try again. Default `"auto"`.

    - `"auto"`: Where it helps.
    - `True`: Always.
    - `False`: Never; raises `BusyError`.
    """


class ClientOptions(SharedOptions, total=False):
    """The keywords of a client beside its key. Durations are numbers of seconds."""

    insist: bool | None
    """Whether to insist. Default `False`."""
    default_headers: Mapping[str, str] | None
    """Headers to send."""
    default_query: Mapping[str, Any] | None
    """Query to send."""


class WithOptions(SharedOptions, total=False):
"#,
    );
    assert_contains(
        options,
        r#"
    extra_headers: Mapping[str, str] | None
    """Headers to send."""
    extra_query: Mapping[str, Any] | None
    """Query to send."""
    call_id: str | None
    """The id of the call. Default a random id."""
"#,
    );
    assert_contains(
        options,
        r#"class AskArguments(AskParams, CallOptions, total=False):
    """The keywords of `answers.ask`, `answers.stream`, `question` and
    `question_stream`.
    """
"#,
    );
    assert_contains(
        options,
        "class SessionArguments(SessionOptions, CallOptions, total=False):\n    \"\"\"The keywords of `answers.connect`.\"\"\"\n",
    );
    assert_contains(options, "from ..types import AskParams, FindParams\n");
    assert_lacks(options, "key_provider");
    let names = text(&outputs, "names.py");
    assert_contains(names, "    \"key_provider\": \"key\",\n");
    for option in [
        "again",
        "call_id",
        "extra_headers",
        "extra_query",
        "max_retries",
        "total_time",
    ] {
        assert_contains(names, &format!("\"{option}\""));
    }
    assert_lacks(names, "default_headers");
}

#[test]
fn errors_are_classes_below_each_other() {
    let (_, outputs) = sample("errors");
    let errors = text(&outputs, "errors.py");
    assert_contains(
        errors,
        r#"        *,
        status_code: int | None = None,
        type: str | None = None,
        retry_after: float | None = None,
        timeout: Literal["idle"] | None = None,
        partial_response: Response | None = None,
        body: Any = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status_code = status_code
"#,
    );
    assert_contains(
        errors,
        "        retry_after: The delay before the next attempt. In seconds.\n",
    );
    assert_contains(
        errors,
        "        timeout: The clock that ran out. `\"idle\"`: Nothing came.\n",
    );
    assert_contains(errors, "class InvalidError(AntiphonError):\n");
    assert_contains(errors, "class APIError(AntiphonError):\n");
    assert_contains(
        errors,
        "class BusyError(APIError):\n    \"\"\"The server is busy; see `retry_after`.\"\"\"\n\n    __module__ = \"antiphon\"\n",
    );
    assert_contains(
        errors,
        "__all__ = [\"APIError\", \"AntiphonError\", \"BusyError\", \"InvalidError\"]\n",
    );
}
