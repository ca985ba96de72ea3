# generated from core/src/model by `make generate`; do not edit
# ruff: noqa
"""The classes of what a server sends."""

from .._model import EventBase, Model, ResponseBase


class OutputTextPart(Model):
    """Text written by the model. Some gateways and the Conversations API call it
    `text`.

    Attributes:
        text: The text.
        annotations: Sources of the text, in order of appearance.
        logprobs: Log probabilities of the tokens, when asked for by `include`.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("text", "annotations", "logprobs", "extra")
    type = "output_text"


class RefusalPart(Model):
    """The model's refusal to answer.

    Attributes:
        refusal: The explanation of the refusal.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("refusal", "extra")
    type = "refusal"


class ReasoningTextPart(Model):
    """Text of the model's reasoning.

    Attributes:
        text: The text.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("text", "extra")
    type = "reasoning_text"


class SummaryTextPart(Model):
    """A paragraph of a reasoning summary.

    Attributes:
        text: The text.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("text", "extra")
    type = "summary_text"


class InputTextPart(Model):
    """Text for the model.

    Attributes:
        text: The text.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("text", "extra")
    type = "input_text"


class InputImagePart(Model):
    """An image for the model, by URL (also a `data:` URL) or by the id of an uploaded
    file.

    Attributes:
        detail: How closely the model looks: `low`, `high`, `auto` or `original`. The
            server's default is `auto`.
        file_id: The id of an uploaded file.
        image_url: A URL, or the image itself as a `data:` URL.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("detail", "file_id", "image_url", "extra")
    type = "input_image"


class InputFilePart(Model):
    """A file for the model, by id, URL or content.

    Attributes:
        file_id: The id of an uploaded file.
        file_url: The URL of the file.
        file_data: The file itself, in base64 or as a `data:` URL.
        filename: The name of the file, needed with `file_data`.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "file_id",
        "file_url",
        "file_data",
        "filename",
        "extra",
    )
    type = "input_file"


class UrlCitation(Model):
    """A page on the web that the text draws on.

    Attributes:
        url: The address of the page.
        title: The title of the page.
        start_index: The index of the first character of the citation in the text.
        end_index: The index after the last character of the citation in the text.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("url", "title", "start_index", "end_index", "extra")
    type = "url_citation"


class FileCitation(Model):
    """A file that the text draws on.

    Attributes:
        file_id: The id of the file.
        filename: The name of the file.
        index: The index of the file in the list of files.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("file_id", "filename", "index", "extra")
    type = "file_citation"


class ContainerFileCitation(Model):
    """A file in a container that the text draws on.

    Attributes:
        container_id: The id of the container.
        file_id: The id of the file.
        filename: The name of the file.
        start_index: The index of the first character of the citation in the text.
        end_index: The index after the last character of the citation in the text.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "container_id",
        "file_id",
        "filename",
        "start_index",
        "end_index",
        "extra",
    )
    type = "container_file_citation"


class FilePath(Model):
    """A path to a file.

    Attributes:
        file_id: The id of the file.
        index: The index of the file in the list of files.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("file_id", "index", "extra")
    type = "file_path"


class Logprob(Model):
    """The log probability of one token of output text.

    Attributes:
        token: The token. A token that is part of a character reads as U+FFFD; `bytes`
            has the truth.
        logprob: The natural logarithm of the token's probability.
        bytes: The UTF-8 bytes of the token.
        top_logprobs: The most likely tokens at this place, as many as `top_logprobs`
            asked for.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("token", "logprob", "bytes", "top_logprobs", "extra")


class TopLogprob(Model):
    """One of the most likely tokens at a place.

    Attributes:
        token: The token.
        logprob: The natural logarithm of the token's probability.
        bytes: The UTF-8 bytes of the token.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("token", "logprob", "bytes", "extra")


class OutputTextDeltaEvent(EventBase):
    """A piece of output text.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        content_index: The index of the part in the item's content.
        delta: The text to append.
        logprobs: Log probabilities of the tokens, when asked for by `include`.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "delta",
        "logprobs",
        "sequence_number",
    )
    type = "response.output_text.delta"


class FunctionCallArgumentsDeltaEvent(EventBase):
    """A piece of a function call's arguments.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        delta: The JSON text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "delta", "sequence_number")
    type = "response.function_call_arguments.delta"


class ReasoningTextDeltaEvent(EventBase):
    """A piece of reasoning text.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        content_index: The index of the part in the item's content.
        delta: The text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "delta",
        "sequence_number",
    )
    type = "response.reasoning_text.delta"


class ReasoningSummaryTextDeltaEvent(EventBase):
    """A piece of a reasoning summary.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        summary_index: The index of the part in the item's summary.
        delta: The text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "summary_index",
        "delta",
        "sequence_number",
    )
    type = "response.reasoning_summary_text.delta"


class RefusalDeltaEvent(EventBase):
    """A piece of a refusal.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        content_index: The index of the part in the item's content.
        delta: The text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "delta",
        "sequence_number",
    )
    type = "response.refusal.delta"


class CreatedEvent(EventBase):
    """The response was made.

    Attributes:
        response: The response as it is now.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("response", "sequence_number")
    type = "response.created"


class QueuedEvent(EventBase):
    """The response waits to be worked on.

    Attributes:
        response: The response as it is now.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("response", "sequence_number")
    type = "response.queued"


class InProgressEvent(EventBase):
    """The response is being worked on.

    Attributes:
        response: The response as it is now.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("response", "sequence_number")
    type = "response.in_progress"


class CompletedEvent(EventBase):
    """The response is whole.

    Attributes:
        response: The response as it is now.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("response", "sequence_number")
    type = "response.completed"


class IncompleteEvent(EventBase):
    """The response ended early, see `incomplete_details`.

    Attributes:
        response: The response as it is now.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("response", "sequence_number")
    type = "response.incomplete"


class FailedEvent(EventBase):
    """The response failed, see its `error`.

    Attributes:
        response: The response as it is now.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("response", "sequence_number")
    type = "response.failed"


class OutputItemAddedEvent(EventBase):
    """An item was begun.

    Attributes:
        output_index: The index of the item in the output.
        item: The item.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("output_index", "item", "sequence_number")
    type = "response.output_item.added"


class OutputItemDoneEvent(EventBase):
    """An item is whole; it replaces what was accumulated for it.

    Attributes:
        output_index: The index of the item in the output.
        item: The item.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("output_index", "item", "sequence_number")
    type = "response.output_item.done"


class ContentPartAddedEvent(EventBase):
    """A part of an item's content was begun.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        content_index: The index of the part in the item's content.
        part: The part.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "part",
        "sequence_number",
    )
    type = "response.content_part.added"


class ContentPartDoneEvent(EventBase):
    """A part of an item's content is whole; it replaces what was accumulated for it.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        content_index: The index of the part in the item's content.
        part: The part.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "part",
        "sequence_number",
    )
    type = "response.content_part.done"


class OutputTextDoneEvent(EventBase):
    """The text of a part is whole.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        content_index: The index of the part in the item's content.
        text: The whole text.
        logprobs: Log probabilities of the tokens, when asked for by `include`.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "text",
        "logprobs",
        "sequence_number",
    )
    type = "response.output_text.done"


class OutputTextAnnotationAddedEvent(EventBase):
    """A source was added to a part's text.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        content_index: The index of the part in the item's content.
        annotation_index: The index of the annotation in the part.
        annotation: The source.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "annotation_index",
        "annotation",
        "sequence_number",
    )
    type = "response.output_text.annotation.added"


class RefusalDoneEvent(EventBase):
    """A refusal is whole.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        content_index: The index of the part in the item's content.
        refusal: The whole refusal.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "refusal",
        "sequence_number",
    )
    type = "response.refusal.done"


class ReasoningTextDoneEvent(EventBase):
    """The text of a part of the reasoning is whole.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        content_index: The index of the part in the item's content.
        text: The whole text.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "content_index",
        "text",
        "sequence_number",
    )
    type = "response.reasoning_text.done"


class ReasoningSummaryPartAddedEvent(EventBase):
    """A part of the reasoning summary was begun.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        summary_index: The index of the part in the item's summary.
        part: The part.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "summary_index",
        "part",
        "sequence_number",
    )
    type = "response.reasoning_summary_part.added"


class ReasoningSummaryPartDoneEvent(EventBase):
    """A part of the reasoning summary is whole.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        summary_index: The index of the part in the item's summary.
        part: The part.
        status: `incomplete` when the part was cut short.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "summary_index",
        "part",
        "status",
        "sequence_number",
    )
    type = "response.reasoning_summary_part.done"


class ReasoningSummaryTextDoneEvent(EventBase):
    """The text of a part of the reasoning summary is whole.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        summary_index: The index of the part in the item's summary.
        text: The whole text.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "summary_index",
        "text",
        "sequence_number",
    )
    type = "response.reasoning_summary_text.done"


class FunctionCallArgumentsDoneEvent(EventBase):
    """The arguments of a function call are whole.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        name: The name of the function; absent in newer versions of the API.
        call_id: The id that the output of the call must name; sent by few servers.
        arguments: The whole arguments as JSON text.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "name",
        "call_id",
        "arguments",
        "sequence_number",
    )
    type = "response.function_call_arguments.done"


class ErrorEvent(EventBase):
    """The server gave up. Servers nest the fields in `error` or not; they are read
    either way and written flat.

    Attributes:
        code: A code for programs, such as `rate_limit_exceeded`.
        message: A message for people.
        param: The parameter that was wrong.
        error_type: The kind of error, such as `invalid_request_error`: the `type` of a
            nested error.
        status: The HTTP status the error stands for, sent over WebSocket and by some
            gateways.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "code",
        "message",
        "param",
        "error_type",
        "status",
        "sequence_number",
    )
    type = "error"


class KeepaliveEvent(EventBase):
    """Nothing happened yet. OpenAI sends it on long streams, without documentation; it
    counts for `idle_timeout` only.

    Attributes:
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("sequence_number",)
    type = "keepalive"


class MessageItem(Model):
    """A message written by the model.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        role: Who speaks: `assistant`.
        status: How far the item is.
        phase: Whether this is commentary on the way or the final answer; to be sent
            back with the message.
        content: The parts of the message.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "role", "status", "phase", "content", "extra")
    type = "message"


class ReasoningItem(Model):
    """The reasoning of the model before it answers.

    Attributes:
        id: The id of the item.
        status: How far the item is.
        summary: A summary of the reasoning, when asked for.
        content: The reasoning itself, as open-weight models send it.
        encrypted_content: The reasoning, readable by the server only, to be sent back
            where responses are not stored.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "summary",
        "content",
        "encrypted_content",
        "extra",
    )
    type = "reasoning"


class FunctionCallItem(Model):
    """A call of one of the caller's functions.

    Attributes:
        id: The id of the item.
        status: How far the item is.
        call_id: The id that the output of the call must name.
        name: The name of the function.
        arguments: The arguments as JSON text, as the model wrote it: it may be broken.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "name",
        "arguments",
        "extra",
    )
    type = "function_call"


class FunctionCallOutputItem(Model):
    """The output of a function call.

    Attributes:
        id: The id of the item.
        status: How far the item is.
        call_id: The id of the call.
        output: What the function gave.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "status", "call_id", "output", "extra")
    type = "function_call_output"


class InputMessage(Model):
    """A message to the model, or one of its own from an earlier turn.

    Attributes:
        id: The id of the item, for messages of earlier turns.
        role: Who speaks: `user`, `system`, `developer` or `assistant`.
        status: How far the item was, for messages of earlier turns.
        phase: The phase of an assistant message, as it was received.
        content: What is said.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "role", "status", "phase", "content", "extra")
    type = "message"


class ItemReference(Model):
    """A reference to an item the server has stored.

    Attributes:
        id: The id of the item.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "extra")
    type = "item_reference"


class Reasoning(Model):
    """How the model is to reason.

    Attributes:
        effort: How much: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, as the
            model offers.
        summary: The summary to give: `auto`, `concise` or `detailed`.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("effort", "summary", "extra")


class Response(ResponseBase):
    """A response of the model: its output, how it ended, and what it used.

    Attributes:
        id: The id of the response. Some gateways change it from event to event.
        object: Always `response`.
        created_at: When the response was made, in seconds since 1970.
        completed_at: When the response was completed, in seconds since 1970.
        status: How far the response is, or how it ended.
        background: Whether the response is made in the background.
        error: Why the response failed.
        incomplete_details: Why the response is incomplete.
        instructions: The instructions that were given.
        max_output_tokens: The most tokens that the output may have, reasoning included.
        max_tool_calls: The most calls of built-in tools.
        metadata: Up to 16 pairs of text that the caller attached.
        model: The model that answered.
        output: The items of the output, in order.
        parallel_tool_calls: Whether the model may call several tools at once.
        previous_response_id: The response this one continues.
        prompt_cache_key: A key by which the server may find a cached prompt.
        reasoning: How the model reasoned.
        safety_identifier: A stable identifier of the end user, for abuse detection.
        service_tier: The tier that served the request.
        store: Whether the server stores the response.
        temperature: The sampling temperature, 0 to 2.
        text: The form of the text.
        tool_choice: How tools were to be chosen.
        tools: The tools that were offered.
        top_logprobs: How many of the most likely tokens were asked for at each place.
        top_p: The share of probability that tokens were sampled from, 0 to 1.
        truncation: What happens to input that is too long: `auto` or `disabled`.
        usage: What the response used.
        user: The end user, as the caller named them; replaced by `safety_identifier`.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "object",
        "created_at",
        "completed_at",
        "status",
        "background",
        "error",
        "incomplete_details",
        "instructions",
        "max_output_tokens",
        "max_tool_calls",
        "metadata",
        "model",
        "output",
        "parallel_tool_calls",
        "previous_response_id",
        "prompt_cache_key",
        "reasoning",
        "safety_identifier",
        "service_tier",
        "store",
        "temperature",
        "text",
        "tool_choice",
        "tools",
        "top_logprobs",
        "top_p",
        "truncation",
        "usage",
        "user",
        "extra",
    )


class ResponseError(Model):
    """Why a response failed.

    Attributes:
        code: A code for programs, such as `server_error` or `rate_limit_exceeded`.
        message: A message for people.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("code", "message", "extra")


class IncompleteDetails(Model):
    """Why a response is incomplete.

    Attributes:
        reason: The reason, such as `max_output_tokens` or `content_filter`.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("reason", "extra")


class Usage(Model):
    """The tokens that a response used.

    Attributes:
        input_tokens: Tokens read.
        input_tokens_details: What the tokens read were.
        output_tokens: Tokens written, reasoning included.
        output_tokens_details: What the tokens written were.
        total_tokens: Tokens read and written.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "input_tokens",
        "input_tokens_details",
        "output_tokens",
        "output_tokens_details",
        "total_tokens",
        "extra",
    )


class InputTokensDetails(Model):
    """What the tokens read were.

    Attributes:
        cached_tokens: Tokens that came from the prompt cache.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("cached_tokens", "extra")


class OutputTokensDetails(Model):
    """What the tokens written were.

    Attributes:
        reasoning_tokens: Tokens of reasoning.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("reasoning_tokens", "extra")


class TextConfig(Model):
    """How the model writes its text.

    Attributes:
        format: The format: plain text, any JSON object, or JSON by a schema. The
            server's default is plain text.
        verbosity: How much the model says: `low`, `medium` or `high`. The server's
            default is `medium`.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("format", "verbosity", "extra")


class TextFormatText(Model):
    """Plain text.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "text"


class TextFormatJsonObject(Model):
    """Any JSON object; the prompt must ask for JSON.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "json_object"


class TextFormatJsonSchema(Model):
    """JSON by a schema.

    Attributes:
        name: The name of the schema: letters, digits, `_` and `-`, at most 64
            characters.
        description: What the format is for.
        schema: The JSON Schema.
        strict: Whether the text must follow the schema to the letter. The server's
            default is false.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("name", "description", "schema", "strict", "extra")
    type = "json_schema"


class FunctionTool(Model):
    """A function the model may call.

    Attributes:
        name: The name of the function: letters, digits, `_` and `-`, at most 64
            characters.
        description: What the function does and when to call it.
        parameters: The JSON Schema of the arguments.
        strict: Whether the arguments must follow the schema to the letter. The server's
            default is true.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "name",
        "description",
        "parameters",
        "strict",
        "extra",
    )
    type = "function"


class ToolChoiceFunction(Model):
    """A function to call.

    Attributes:
        name: The name of the function.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("name", "extra")
    type = "function"
