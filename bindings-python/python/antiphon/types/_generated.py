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
        prompt_cache_breakpoint: Marks the end of a prefix to be cached; OpenAI only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("text", "prompt_cache_breakpoint", "extra")
    type = "input_text"


class InputImagePart(Model):
    """An image for the model, by URL (also a `data:` URL) or by the id of an uploaded
    file.

    Attributes:
        detail: How closely the model looks: `low`, `high`, `auto` or `original`. The
            server's default is `auto`.
        file_id: The id of an uploaded file.
        image_url: A URL, or the image itself as a `data:` URL.
        prompt_cache_breakpoint: Marks the end of a prefix to be cached; OpenAI only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "detail",
        "file_id",
        "image_url",
        "prompt_cache_breakpoint",
        "extra",
    )
    type = "input_image"


class InputFilePart(Model):
    """A file for the model, by id, URL or content.

    Attributes:
        detail: How closely the model looks at the pages: `low`, `high` or `auto`.
        file_id: The id of an uploaded file.
        file_url: The URL of the file.
        file_data: The file itself, in base64 or as a `data:` URL.
        filename: The name of the file, needed with `file_data`.
        prompt_cache_breakpoint: Marks the end of a prefix to be cached; OpenAI only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "detail",
        "file_id",
        "file_url",
        "file_data",
        "filename",
        "prompt_cache_breakpoint",
        "extra",
    )
    type = "input_file"


class InputAudioPart(Model):
    """Sound for the model.

    Attributes:
        input_audio: The sound and its format.
        data: The sound in base64, where a server has the fields of `input_audio` beside
            the type.
        format: The format, where a server has the fields of `input_audio` beside the
            type.
        transcript: What is said; sent by few servers.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "input_audio",
        "data",
        "format",
        "transcript",
        "extra",
    )
    type = "input_audio"


class InputAudio(Model):
    """Sound and its format.

    Attributes:
        data: The sound in base64.
        format: The format: `mp3` or `wav`.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("data", "format", "extra")


class OutputAudioPart(Model):
    """Sound made by the model.

    Attributes:
        id: The id by which a later turn may name the sound; sent by few servers.
        data: The sound in base64.
        transcript: What is said.
        expires_at: When the id ends to be valid, in seconds since 1970.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "data", "transcript", "expires_at", "extra")
    type = "output_audio"


class InputVideoPart(Model):
    """A video for the model; Open Responses servers and OpenRouter.

    Attributes:
        video_url: A URL, or the video itself as a `data:` URL.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("video_url", "extra")
    type = "input_video"


class ComputerScreenshotPart(Model):
    """A picture of the screen that the model works on.

    Attributes:
        detail: How closely the model looks: `low`, `high`, `auto` or `original`.
        file_id: The id of an uploaded file.
        image_url: A URL, or the picture itself as a `data:` URL.
        prompt_cache_breakpoint: Marks the end of a prefix to be cached; OpenAI only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "detail",
        "file_id",
        "image_url",
        "prompt_cache_breakpoint",
        "extra",
    )
    type = "computer_screenshot"


class EncryptedContentPart(Model):
    """Content that only the server can read; OpenAI's multi-agent beta.

    Attributes:
        encrypted_content: The content, to be sent back as it is.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("encrypted_content", "extra")
    type = "encrypted_content"


class PromptCacheBreakpoint(Model):
    """The end of a prefix that the server is to cache; OpenAI, and OpenRouter for some
    providers.

    Attributes:
        mode: Always `explicit`.
        ttl: How long the prefix stays cached: `30m` or `12h`.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("mode", "ttl", "extra")


class UrlCitation(Model):
    """A page on the web that the text draws on.

    Attributes:
        url: The address of the page.
        title: The title of the page.
        start_index: The index of the first character of the citation in the text.
        end_index: The index after the last character of the citation in the text.
        content: The passage that is cited; OpenRouter only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "url",
        "title",
        "start_index",
        "end_index",
        "content",
        "extra",
    )
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


class Conversation(Model):
    """A conversation that the server stores; its items are listed apart.

    Attributes:
        id: The id of the conversation.
        object: Always `conversation`.
        created_at: When it was made, in seconds since 1970.
        metadata: Up to 16 pairs of text that the caller attached.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "object", "created_at", "metadata", "extra")


class AudioDeltaEvent(EventBase):
    """A piece of the audio.

    Attributes:
        delta: The bytes to append, in base64.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("delta", "sequence_number")
    type = "response.audio.delta"


class AudioDoneEvent(EventBase):
    """The audio is whole.

    Attributes:
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("sequence_number",)
    type = "response.audio.done"


class AudioTranscriptDeltaEvent(EventBase):
    """A piece of the words of the audio.

    Attributes:
        delta: The text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("delta", "sequence_number")
    type = "response.audio.transcript.delta"


class AudioTranscriptDoneEvent(EventBase):
    """The words of the audio are whole.

    Attributes:
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("sequence_number",)
    type = "response.audio.transcript.done"


class ResponseAudio(Model):
    """The audio of a response, gathered from the events of its stream; no server sends
    it like this.

    Attributes:
        data: The audio in base64; the format is the one the request asked for.
        transcript: The words of the audio.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("data", "transcript", "extra")


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


class CustomToolCallInputDeltaEvent(EventBase):
    """A piece of the input of a custom tool call.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        delta: The text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "delta", "sequence_number")
    type = "response.custom_tool_call_input.delta"


class CustomToolCallInputDoneEvent(EventBase):
    """The input of a custom tool call is whole.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        input: The whole input.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "input", "sequence_number")
    type = "response.custom_tool_call_input.done"


class McpCallArgumentsDeltaEvent(EventBase):
    """A piece of the arguments of a call to an MCP server.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        delta: The JSON text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "delta", "sequence_number")
    type = "response.mcp_call_arguments.delta"


class McpCallArgumentsDoneEvent(EventBase):
    """The arguments of a call to an MCP server are whole.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        arguments: The whole arguments as JSON text.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "arguments",
        "sequence_number",
    )
    type = "response.mcp_call_arguments.done"


class McpCallInProgressEvent(EventBase):
    """A call to an MCP server was begun.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.mcp_call.in_progress"


class McpCallCompletedEvent(EventBase):
    """An MCP server answered a call.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.mcp_call.completed"


class McpCallFailedEvent(EventBase):
    """A call to an MCP server failed; the item's `error` says why.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.mcp_call.failed"


class McpCallExecutingEvent(EventBase):
    """An MCP server works on a call. Sent by xAI.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.mcp_call.executing"


class McpCallOutputDeltaEvent(EventBase):
    """A piece of what an MCP server answered. Sent by xAI.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        delta: The text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "delta", "sequence_number")
    type = "response.mcp_call_output.delta"


class McpCallOutputDoneEvent(EventBase):
    """What an MCP server answered is whole. Sent by xAI.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        output: The whole output; may be left out.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "output",
        "sequence_number",
    )
    type = "response.mcp_call_output.done"


class McpListToolsInProgressEvent(EventBase):
    """The tools of an MCP server are being asked for.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.mcp_list_tools.in_progress"


class McpListToolsCompletedEvent(EventBase):
    """The tools of an MCP server are known.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.mcp_list_tools.completed"


class McpListToolsFailedEvent(EventBase):
    """The tools of an MCP server could not be learned; the item's `error` says why.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.mcp_list_tools.failed"


class FusionCallInProgressEvent(EventBase):
    """Several models were asked.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.fusion_call.in_progress"


class FusionCallPanelAddedEvent(EventBase):
    """A model joined those that are asked.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        model: The model that speaks.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "model", "sequence_number")
    type = "response.fusion_call.panel.added"


class FusionCallPanelDeltaEvent(EventBase):
    """A piece of one model's answer.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        model: The model that speaks.
        delta: The text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "model",
        "delta",
        "sequence_number",
    )
    type = "response.fusion_call.panel.delta"


class FusionCallPanelReasoningDeltaEvent(EventBase):
    """A piece of one model's reasoning.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        model: The model that speaks.
        delta: The text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "model",
        "delta",
        "sequence_number",
    )
    type = "response.fusion_call.panel.reasoning.delta"


class FusionCallPanelCompletedEvent(EventBase):
    """One model's answer is whole.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        model: The model that speaks.
        content: The whole answer.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "model",
        "content",
        "sequence_number",
    )
    type = "response.fusion_call.panel.completed"


class FusionCallPanelFailedEvent(EventBase):
    """One model failed; the others go on.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        model: The model that speaks.
        error: Why it failed.
        status_code: The HTTP status that the model's provider gave.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "model",
        "error",
        "status_code",
        "sequence_number",
    )
    type = "response.fusion_call.panel.failed"


class FusionCallAnalysisInProgressEvent(EventBase):
    """The answers are being judged.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        analyst_model: The model that compares the answers.
        judge_model: The model that judges them.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "analyst_model",
        "judge_model",
        "sequence_number",
    )
    type = "response.fusion_call.analysis.in_progress"


class FusionCallAnalysisCompletedEvent(EventBase):
    """The answers were judged.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        analysis: What the judgement says; its form is OpenRouter's own.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "analysis",
        "sequence_number",
    )
    type = "response.fusion_call.analysis.completed"


class FusionCallCompletedEvent(EventBase):
    """The judged answer is whole.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.fusion_call.completed"


class DebugEvent(EventBase):
    """What OpenRouter did with the request, when `debug` asked for it.

    Attributes:
        debug: The body sent upstream, and timings; its form is OpenRouter's own.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("debug", "sequence_number")
    type = "response.debug"


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
        headers: The headers that an HTTP answer would have had, text by name, such as
            `retry-after`; sent over WebSocket.
        stream_id: The lane of the connection, where it has several.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "code",
        "message",
        "param",
        "error_type",
        "status",
        "headers",
        "stream_id",
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


class PingEvent(EventBase):
    """Nothing happened yet, as some gateways say it, also behind the end; it counts for
    `idle_timeout` only.

    Attributes:
        cost: What the response cost so far, in dollars; sent by one gateway.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("cost", "sequence_number")
    type = "ping"


class ShellCallCommandAddedEvent(EventBase):
    """A shell command was begun.

    Attributes:
        output_index: The index of the item in the output.
        command_index: The index of the command in the call's action.
        command: The command so far, most often empty.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "output_index",
        "command_index",
        "command",
        "sequence_number",
    )
    type = "response.shell_call_command.added"


class ShellCallCommandDeltaEvent(EventBase):
    """A piece of a shell command.

    Attributes:
        output_index: The index of the item in the output.
        command_index: The index of the command in the call's action.
        delta: The text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "output_index",
        "command_index",
        "delta",
        "sequence_number",
    )
    type = "response.shell_call_command.delta"


class ShellCallCommandDoneEvent(EventBase):
    """A shell command is whole.

    Attributes:
        output_index: The index of the item in the output.
        command_index: The index of the command in the call's action.
        command: The whole command.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "output_index",
        "command_index",
        "command",
        "sequence_number",
    )
    type = "response.shell_call_command.done"


class ShellCallOutputContentDeltaEvent(EventBase):
    """A piece of what a shell command wrote.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        command_index: The index of the command in the call's action.
        delta: The text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "command_index",
        "delta",
        "sequence_number",
    )
    type = "response.shell_call_output_content.delta"


class ShellCallOutputContentDoneEvent(EventBase):
    """What a shell command wrote is whole.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        command_index: The index of the command in the call's action.
        output: What the command wrote and how it ended, most often one entry.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "command_index",
        "output",
        "sequence_number",
    )
    type = "response.shell_call_output_content.done"


class ShellOutputDelta(Model):
    """A piece of what a shell command wrote.

    Attributes:
        stdout: Text written to standard output.
        stderr: Text written to standard error.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("stdout", "stderr", "extra")


class ApplyPatchCallOperationDiffDeltaEvent(EventBase):
    """A piece of the diff of a patch. On OpenAI's wire, without documentation, and on
    OpenRouter's.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        delta: The text to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "delta", "sequence_number")
    type = "response.apply_patch_call_operation_diff.delta"


class ApplyPatchCallOperationDiffDoneEvent(EventBase):
    """The diff of a patch is whole. On OpenAI's wire, without documentation, and on
    OpenRouter's.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        diff: The whole diff.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "diff", "sequence_number")
    type = "response.apply_patch_call_operation_diff.done"


class SteerAcceptedEvent(EventBase):
    """A `response.steer` was accepted: the response that goes on from it follows.

    Attributes:
        steer: What was accepted.
        stream_id: The lane of the connection, where it has several.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("steer", "stream_id", "sequence_number")
    type = "response.steer.accepted"


class SteerPendingEvent(EventBase):
    """A `response.steer` waits for input that the running response still needs.

    Attributes:
        steer: What waits.
        reason: Why it waits, such as `waiting_for_required_input`.
        required_input: The outputs that the caller owes first.
        stream_id: The lane of the connection, where it has several.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "steer",
        "reason",
        "required_input",
        "stream_id",
        "sequence_number",
    )
    type = "response.steer.pending"


class SteerFailedEvent(EventBase):
    """A `response.steer` was refused.

    Attributes:
        steer: What was refused.
        error: Why it was refused.
        stream_id: The lane of the connection, where it has several.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("steer", "error", "stream_id", "sequence_number")
    type = "response.steer.failed"


class Steer(Model):
    """A request to change the course of a running response.

    Attributes:
        id: The id of the steer.
        previous_response_id: The response that is steered.
        input: The input that was given, where the steer failed: text or items.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "previous_response_id", "input", "extra")


class SteerError(Model):
    """Why a steer or an injection was refused.

    Attributes:
        code: A code for programs, such as `response_not_active` or
            `too_many_pending_steers`.
        message: A message for people.
        type: The kind of error, such as `invalid_request_error`.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("code", "message", "type", "extra")


class RequiredInput(Model):
    """An output that the server needs before it can go on.

    Attributes:
        type: The `type` of the item to send, such as `function_call_output`.
        call_id: The call that the output answers.
        name: The function that was called, for function calls.
        approval_request_id: The approval that was asked for, for MCP approvals.
        execution: Where a tool search is to run: `client`.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "type",
        "call_id",
        "name",
        "approval_request_id",
        "execution",
        "extra",
    )


class InjectCreatedEvent(EventBase):
    """Input was injected into a running response. Beta: needs the header `OpenAI-Beta:
    responses_multi_agent=v1`.

    Attributes:
        response_id: The response that got the input.
        stream_id: The lane of the connection, where it has several.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("response_id", "stream_id", "sequence_number")
    type = "response.inject.created"


class InjectFailedEvent(EventBase):
    """Input could not be injected into a running response. Beta: needs the header
    `OpenAI-Beta: responses_multi_agent=v1`.

    Attributes:
        response_id: The response that was to get the input.
        input: The input that was refused.
        error: Why it was refused.
        stream_id: The lane of the connection, where it has several.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "response_id",
        "input",
        "error",
        "stream_id",
        "sequence_number",
    )
    type = "response.inject.failed"


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


class WebSearchCallInProgressEvent(EventBase):
    """A web search was begun.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.web_search_call.in_progress"


class WebSearchCallSearchingEvent(EventBase):
    """The web is being searched.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.web_search_call.searching"


class WebSearchCallCompletedEvent(EventBase):
    """A web search is over.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.web_search_call.completed"


class FileSearchCallInProgressEvent(EventBase):
    """A search of the caller's files was begun.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.file_search_call.in_progress"


class FileSearchCallSearchingEvent(EventBase):
    """The caller's files are being searched.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.file_search_call.searching"


class FileSearchCallCompletedEvent(EventBase):
    """A search of the caller's files is over.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.file_search_call.completed"


class CodeInterpreterCallInProgressEvent(EventBase):
    """A call of the code interpreter was begun.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.code_interpreter_call.in_progress"


class CodeInterpreterCallInterpretingEvent(EventBase):
    """The code interpreter runs the code.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.code_interpreter_call.interpreting"


class CodeInterpreterCallCompletedEvent(EventBase):
    """The code interpreter has run the code.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.code_interpreter_call.completed"


class CodeInterpreterCallExecutingEvent(EventBase):
    """The code interpreter runs the code. Sent by xAI.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.code_interpreter_call.executing"


class CodeInterpreterCallCodeDeltaEvent(EventBase):
    """A piece of the code that the code interpreter is to run.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        delta: The code to append.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "delta", "sequence_number")
    type = "response.code_interpreter_call_code.delta"


class CodeInterpreterCallCodeDoneEvent(EventBase):
    """The code that the code interpreter is to run is whole.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        code: The whole code.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "code", "sequence_number")
    type = "response.code_interpreter_call_code.done"


class ImageGenerationCallInProgressEvent(EventBase):
    """The making of an image was begun.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.image_generation_call.in_progress"


class ImageGenerationCallGeneratingEvent(EventBase):
    """An image is being made.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.image_generation_call.generating"


class ImageGenerationCallPartialImageEvent(EventBase):
    """An image as far as it is made, when `partial_images` asked for it. It is not
    kept: the finished image is the item's `result`.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        partial_image_index: The number of the partial image, from 0.
        partial_image_b64: The image in base64.
        size: Width and height, such as `1024x1536`. Not sent by OpenRouter.
        quality: The quality, such as `low` or `high`. Not sent by OpenRouter.
        background: The background: `transparent`, `opaque` or `auto`. Not sent by
            OpenRouter.
        output_format: The format, such as `png`, `webp` or `jpeg`. Not sent by
            OpenRouter.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = (
        "item_id",
        "output_index",
        "partial_image_index",
        "partial_image_b64",
        "size",
        "quality",
        "background",
        "output_format",
        "sequence_number",
    )
    type = "response.image_generation_call.partial_image"


class ImageGenerationCallCompletedEvent(EventBase):
    """An image is made.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.image_generation_call.completed"


class CompactionCompactingEvent(EventBase):
    """The conversation so far is being compacted.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.compaction.compacting"


class XSearchCallInProgressEvent(EventBase):
    """A search of X was begun. Sent by xAI.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.x_search_call.in_progress"


class XSearchCallSearchingEvent(EventBase):
    """X is being searched. Sent by xAI.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.x_search_call.searching"


class XSearchCallCompletedEvent(EventBase):
    """A search of X is over. Sent by xAI.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.x_search_call.completed"


class CodeExecutionCallInProgressEvent(EventBase):
    """The execution of code was begun. Sent by xAI.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.code_execution_call.in_progress"


class CodeExecutionCallExecutingEvent(EventBase):
    """Code is being executed. Sent by xAI.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.code_execution_call.executing"


class CodeExecutionCallCompletedEvent(EventBase):
    """Code was executed. Sent by xAI.

    Attributes:
        item_id: The id of the item.
        output_index: The index of the item in the output.
        sequence_number: The number of the event in the stream; absent on some gateways.
    """

    __slots__ = __match_args__ = ("item_id", "output_index", "sequence_number")
    type = "response.code_execution_call.completed"


class MessageItem(Model):
    """A message written by the model.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        role: Who speaks: `assistant`; OpenRouter passes on other roles.
        status: How far the item is.
        phase: Whether this is commentary on the way or the final answer; to be sent
            back with the message.
        content: The parts of the message.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "role",
        "status",
        "phase",
        "content",
        "created_by",
        "agent",
        "extra",
    )
    type = "message"


class ReasoningItem(Model):
    """The reasoning of the model before it answers.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        summary: A summary of the reasoning, when asked for.
        content: The reasoning itself, as open-weight models send it.
        encrypted_content: The reasoning, readable by the server only, to be sent back
            where responses are not stored.
        format: The form that the provider needs the reasoning back in, such as
            `openai-responses-v1`; OpenRouter only.
        signature: The provider's signature of the reasoning, to be sent back with it;
            OpenRouter only.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "summary",
        "content",
        "encrypted_content",
        "format",
        "signature",
        "created_by",
        "agent",
        "extra",
    )
    type = "reasoning"


class CallerDirect(Model):
    """The model itself.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "direct"


class CallerProgram(Model):
    """A program that the model wrote; OpenAI only.

    Attributes:
        caller_id: The `call_id` of the program.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("caller_id", "extra")
    type = "program"


class ItemAgent(Model):
    """The agent that an item belongs to; OpenAI's multi-agent beta only.

    Attributes:
        agent_name: The name of the agent.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("agent_name", "extra")


class CodeInterpreterCallItem(Model):
    """Code that the model wrote and the server ran.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        code: The code.
        container_id: The id of the container that it ran in.
        outputs: What it gave, when asked for by `include`.
        results: What it gave, on servers older than `outputs`.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "code",
        "container_id",
        "outputs",
        "results",
        "created_by",
        "agent",
        "extra",
    )
    type = "code_interpreter_call"


class CodeLogs(Model):
    """Text that the code printed.

    Attributes:
        logs: The text.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("logs", "extra")
    type = "logs"


class CodeImage(Model):
    """An image that the code made.

    Attributes:
        url: The address of the image.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("url", "extra")
    type = "image"


class ProgramItem(Model):
    """A program that the model wrote to call tools; OpenAI only.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        call_id: The id that ties the call and its output together.
        code: The program, in JavaScript.
        fingerprint: The server's mark on the program, to be sent back with it.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "call_id",
        "code",
        "fingerprint",
        "agent",
        "extra",
    )
    type = "program"


class ProgramOutputItem(Model):
    """What a program gave; OpenAI only.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id of the program.
        result: What it gave.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "status", "call_id", "result", "agent", "extra")
    type = "program_output"


class ComputerCallItem(Model):
    """What the model wants done on the computer.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that the output of the call must name.
        action: The one thing to do, on `computer_use_preview`.
        actions: The things to do, in order, on newer models.
        pending_safety_checks: Warnings that the caller must acknowledge with the
            output.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "action",
        "actions",
        "pending_safety_checks",
        "created_by",
        "agent",
        "extra",
    )
    type = "computer_call"


class ClickAction(Model):
    """Click.

    Attributes:
        button: The button: `left`, `right`, `wheel`, `back` or `forward`.
        x: Pixels from the left.
        y: Pixels from the top.
        keys: Keys held down meanwhile.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("button", "x", "y", "keys", "extra")
    type = "click"


class DoubleClickAction(Model):
    """Click twice.

    Attributes:
        x: Pixels from the left.
        y: Pixels from the top.
        keys: Keys held down meanwhile.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("x", "y", "keys", "extra")
    type = "double_click"


class DragAction(Model):
    """Hold the mouse button down along a path.

    Attributes:
        path: The points of the path, in order.
        keys: Keys held down meanwhile.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("path", "keys", "extra")
    type = "drag"


class DragPoint(Model):
    """A point of a path.

    Attributes:
        x: Pixels from the left.
        y: Pixels from the top.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("x", "y", "extra")


class KeypressAction(Model):
    """Press keys together.

    Attributes:
        keys: The keys.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("keys", "extra")
    type = "keypress"


class MoveAction(Model):
    """Move the mouse.

    Attributes:
        x: Pixels from the left.
        y: Pixels from the top.
        keys: Keys held down meanwhile.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("x", "y", "keys", "extra")
    type = "move"


class ScreenshotAction(Model):
    """Take a picture of the screen.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "screenshot"


class ScrollAction(Model):
    """Scroll.

    Attributes:
        x: Pixels from the left, where the mouse is.
        y: Pixels from the top, where the mouse is.
        scroll_x: Pixels to the right.
        scroll_y: Pixels down.
        keys: Keys held down meanwhile.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("x", "y", "scroll_x", "scroll_y", "keys", "extra")
    type = "scroll"


class TypeAction(Model):
    """Type text.

    Attributes:
        text: The text.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("text", "extra")
    type = "type"


class WaitAction(Model):
    """Wait a moment.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "wait"


class SafetyCheck(Model):
    """A warning about what the model wants done.

    Attributes:
        id: The id of the warning.
        code: The kind of warning, such as `malicious_instructions`.
        message: A message for people.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "code", "message", "extra")


class ComputerCallOutputItem(Model):
    """What the screen shows after a call.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id of the call.
        output: The picture: a `computer_screenshot`.
        acknowledged_safety_checks: Warnings that the caller accepts.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "output",
        "acknowledged_safety_checks",
        "created_by",
        "agent",
        "extra",
    )
    type = "computer_call_output"


class CompactionItem(Model):
    """Everything before it in short, readable by the server only.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        encrypted_content: The content, to be sent back as it is.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "encrypted_content",
        "created_by",
        "agent",
        "extra",
    )
    type = "compaction"


class ContextCompactionItem(Model):
    """The same as `compaction`, as OpenRouter takes it from agents.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        encrypted_content: The content, to be sent back as it is.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "encrypted_content", "extra")
    type = "context_compaction"


class ConfigurationUpdateItem(Model):
    """Settings that change in the middle of a conversation; OpenAI only.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        reasoning: How the model is to reason from here on.
        text: The form of the text from here on.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "reasoning", "text", "agent", "extra")
    type = "configuration_update"


class AgentMessageItem(Model):
    """A message of one agent to another; OpenAI's multi-agent beta only.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        author: The agent that writes.
        recipient: The agent that is written to.
        content: What is said.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "author",
        "recipient",
        "content",
        "agent",
        "extra",
    )
    type = "agent_message"


class MultiAgentCallItem(Model):
    """Something an agent wants of others; OpenAI's multi-agent beta only.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        call_id: The id that ties the call and its output together.
        action: What: `spawn_agent`, `send_message`, `followup_task`, `wait_agent`,
            `interrupt_agent` or `list_agents`.
        arguments: The arguments as JSON text.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "call_id",
        "action",
        "arguments",
        "agent",
        "extra",
    )
    type = "multi_agent_call"


class MultiAgentCallOutputItem(Model):
    """What came of a multi-agent call; OpenAI's multi-agent beta only.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        call_id: The id of the call.
        action: What was wanted.
        output: What came of it.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "call_id", "action", "output", "agent", "extra")
    type = "multi_agent_call_output"


class FunctionCallItem(Model):
    """A call of one of the caller's functions.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that the output of the call must name.
        name: The name of the function.
        arguments: The arguments as JSON text, as the model wrote it: it may be broken.
        namespace: The namespace that the function is in, where tools are grouped.
        caller: Who made the call: the model itself, or a program it wrote.
        subagent_id: The id of the subagent that made the call; OpenRouter only.
        subagent_items: What the subagent put out on the way to the call; OpenRouter
            only.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "name",
        "arguments",
        "namespace",
        "caller",
        "subagent_id",
        "subagent_items",
        "created_by",
        "agent",
        "extra",
    )
    type = "function_call"


class FunctionCallOutputItem(Model):
    """The output of a function call.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id of the call.
        name: The name of the function, where there is no call to name.
        namespace: The namespace that the function is in.
        output: What the function gave.
        caller: Who made the call: the model itself, or a program it wrote.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "name",
        "namespace",
        "output",
        "caller",
        "created_by",
        "agent",
        "extra",
    )
    type = "function_call_output"


class CustomToolCallItem(Model):
    """A call of one of the caller's custom tools, whose input is free text.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that the output of the call must name.
        name: The name of the tool.
        input: The input that the model wrote.
        namespace: The namespace that the tool is in, where tools are grouped.
        caller: Who made the call: the model itself, or a program it wrote.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "name",
        "input",
        "namespace",
        "caller",
        "created_by",
        "agent",
        "extra",
    )
    type = "custom_tool_call"


class CustomToolCallOutputItem(Model):
    """The output of a custom tool.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id of the call.
        output: What the tool gave.
        caller: Who made the call: the model itself, or a program it wrote.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "output",
        "caller",
        "created_by",
        "agent",
        "extra",
    )
    type = "custom_tool_call_output"


class ImageGenerationCallItem(Model):
    """An image made by the server.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        result: The image in base64; megabytes of it.
        revised_prompt: The prompt that the image was made from, as the model wrote it.
        prompt: The prompt that the image was made from; OpenRouter only.
        action: What was done: `generate` or `edit`.
        background: The background: `transparent`, `opaque` or `auto`.
        output_format: The format: `png`, `webp`, `jpeg`, `gif` or `svg`.
        quality: The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`.
        size: Width and height in pixels, such as `1024x1536`.
        error: Why there is no image.
        svg_usage: The tokens that drawing an SVG used.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "result",
        "revised_prompt",
        "prompt",
        "action",
        "background",
        "output_format",
        "quality",
        "size",
        "error",
        "svg_usage",
        "created_by",
        "agent",
        "extra",
    )
    type = "image_generation_call"


class ImageGenerationError(Model):
    """Why an image was not made.

    Attributes:
        code: A code for programs.
        message: A message for people.
        param: The parameter that was wrong.
        type: The kind of error.
        moderation_details: What moderation found.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "code",
        "message",
        "param",
        "type",
        "moderation_details",
        "extra",
    )


class ImageModerationDetails(Model):
    """What moderation found in an image or its prompt.

    Attributes:
        categories: The categories that applied.
        moderation_stage: What was looked at: `input`, `output` or `unknown`.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("categories", "moderation_stage", "extra")


class SvgUsage(Model):
    """The tokens that drawing an SVG used.

    Attributes:
        model: The model that drew it.
        input_tokens: Tokens read.
        output_tokens: Tokens written, reasoning included.
        reasoning_tokens: Tokens of reasoning.
        total_tokens: Tokens read and written.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "model",
        "input_tokens",
        "output_tokens",
        "reasoning_tokens",
        "total_tokens",
        "extra",
    )


class InputMessage(Model):
    """A message to the model, or one of its own from an earlier turn.

    Attributes:
        id: The id of the item, for messages of earlier turns.
        role: Who speaks: `user`, `system`, `developer` or `assistant`.
        status: How far the item was, for messages of earlier turns.
        phase: The phase of an assistant message, as it was received.
        content: What is said.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "role",
        "status",
        "phase",
        "content",
        "created_by",
        "agent",
        "extra",
    )
    type = "message"


class ItemReference(Model):
    """A reference to an item the server has stored.

    Attributes:
        id: The id of the item.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "agent", "extra")
    type = "item_reference"


class CompactionTriggerItem(Model):
    """Asks the server to compact what comes before; OpenAI only.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "agent", "extra")
    type = "compaction_trigger"


class McpCallItem(Model):
    """A call of a tool on an MCP server, made by the API's server.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        server_label: The label of the MCP server, as the tool was given.
        name: The name of the tool.
        arguments: The arguments as JSON text.
        output: What the tool gave.
        error: Why the call failed.
        approval_request_id: The id of the approval request that allowed the call.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "server_label",
        "name",
        "arguments",
        "output",
        "error",
        "approval_request_id",
        "agent",
        "extra",
    )
    type = "mcp_call"


class McpProtocolError(Model):
    """The MCP server answered with an error of the protocol.

    Attributes:
        code: The JSON-RPC code.
        message: A message for people.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("code", "message", "extra")
    type = "mcp_protocol_error"


class McpToolExecutionError(Model):
    """The tool ran and failed.

    Attributes:
        content: What it gave, as MCP content.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("content", "extra")
    type = "mcp_tool_execution_error"


class McpHttpError(Model):
    """The MCP server could not be reached, or answered with an HTTP error.

    Attributes:
        code: The HTTP status.
        message: A message for people.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("code", "message", "extra")
    type = "http_error"


class McpListToolsItem(Model):
    """The tools that an MCP server offers. Sent back as input, it saves the server from
    asking again.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        server_label: The label of the MCP server, as the tool was given.
        tools: The tools.
        error: Why the tools could not be listed.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "server_label",
        "tools",
        "error",
        "agent",
        "extra",
    )
    type = "mcp_list_tools"


class McpListedTool(Model):
    """A tool that an MCP server offers.

    Attributes:
        name: The name of the tool.
        description: What the tool does.
        input_schema: The JSON Schema of its arguments.
        annotations: What else the MCP server says of it, such as `read_only`.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "name",
        "description",
        "input_schema",
        "annotations",
        "extra",
    )


class McpApprovalRequestItem(Model):
    """Asks the caller to allow a call of an MCP tool.

    Attributes:
        id: The id that the answer must name.
        server_label: The label of the MCP server.
        name: The name of the tool.
        arguments: The arguments as JSON text.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "server_label",
        "name",
        "arguments",
        "agent",
        "extra",
    )
    type = "mcp_approval_request"


class McpApprovalResponseItem(Model):
    """The caller's answer to an approval request.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        approval_request_id: The id of the request.
        approve: Whether the call may be made.
        reason: Why.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "approval_request_id",
        "approve",
        "reason",
        "agent",
        "extra",
    )
    type = "mcp_approval_response"


class OpenRouterAdvisorItem(Model):
    """Advice of another model.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        instance_name: The name of the advisor, where there are several.
        model: The model that was asked.
        prompt: What it was asked.
        advice: What it said.
        error: Why it failed.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "instance_name",
        "model",
        "prompt",
        "advice",
        "error",
        "extra",
    )
    type = "openrouter:advisor"


class OpenRouterApplyPatchItem(Model):
    """A change to a file.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that ties the call and its output together.
        operation: What was done to which file.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "status", "call_id", "operation", "extra")
    type = "openrouter:apply_patch"


class OpenRouterBashItem(Model):
    """A command in a shell.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that ties the call and its output together.
        arguments: The arguments as JSON text.
        command: The command.
        stdout: What it printed.
        stderr: What it printed as errors.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "arguments",
        "command",
        "stdout",
        "stderr",
        "extra",
    )
    type = "openrouter:bash"


class OpenRouterBrowserUseItem(Model):
    """Something done in a browser.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        action: What was done.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "status", "action", "extra")
    type = "openrouter:browser_use"


class OpenRouterCodeInterpreterItem(Model):
    """Code that was run.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        code: The code.
        language: Its language.
        stdout: What it printed.
        stderr: What it printed as errors.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "code",
        "language",
        "stdout",
        "stderr",
        "extra",
    )
    type = "openrouter:code_interpreter"


class OpenRouterDatetimeItem(Model):
    """A look at the clock.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        datetime: The date and time, in ISO 8601.
        timezone: The time zone, by IANA name.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "status", "datetime", "timezone", "extra")
    type = "openrouter:datetime"


class OpenRouterExperimentalSearchModelsItem(Model):
    """A search among OpenRouter's models.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        arguments: The arguments as JSON text.
        query: What was searched for.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "status", "arguments", "query", "extra")
    type = "openrouter:experimental__search_models"


class OpenRouterFileSearchItem(Model):
    """A search of files.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        queries: What was searched for.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "status", "queries", "extra")
    type = "openrouter:file_search"


class OpenRouterFilesItem(Model):
    """Something done to a stored file.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that ties the call and its output together.
        arguments: The arguments as JSON text.
        operation: What was done.
        file_id: The id of the file.
        filename: The name of the file.
        result: What came of it.
        error: Why it failed.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "arguments",
        "operation",
        "file_id",
        "filename",
        "result",
        "error",
        "extra",
    )
    type = "openrouter:files"


class OpenRouterFusionItem(Model):
    """Answers of several models, and an analysis of them.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        analysis: What the judge made of the answers.
        responses: The answers.
        sources: The pages that they draw on.
        failed_models: The models that did not answer.
        failure_reason: Why there is no analysis, as a code.
        error: Why it failed, for people.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "analysis",
        "responses",
        "sources",
        "failed_models",
        "failure_reason",
        "error",
        "extra",
    )
    type = "openrouter:fusion"


class FusionResponse(Model):
    """The answer of one model.

    Attributes:
        model: The model.
        content: What it said.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("model", "content", "extra")


class FusionFailure(Model):
    """A model that did not answer.

    Attributes:
        model: The model.
        error: Why it failed.
        status_code: The HTTP status that it answered with.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("model", "error", "status_code", "extra")


class OpenRouterImageGenerationItem(Model):
    """An image that was made.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        prompt: The prompt that it was made from.
        result: The image in base64, or its URL.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "status", "prompt", "result", "extra")
    type = "openrouter:image_generation"


class OpenRouterMcpItem(Model):
    """A call of a tool on an MCP server.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "status", "extra")
    type = "openrouter:mcp"


class OpenRouterMemoryItem(Model):
    """A look into stored memories, or a change of them.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        action: What was done: `read`, `write` or `delete`.
        key: The name of the memory.
        value: The memory.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "status", "action", "key", "value", "extra")
    type = "openrouter:memory"


class OpenRouterShellItem(Model):
    """Commands in a shell.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that ties the call and its output together.
        arguments: The arguments as JSON text.
        action: What was run.
        output: What each command gave.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "arguments",
        "action",
        "output",
        "extra",
    )
    type = "openrouter:shell"


class OpenRouterSubagentItem(Model):
    """A task given to another model.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that ties the call and its output together.
        name: The name of the tool, as the model called it.
        instance_name: The name of the subagent, where there are several.
        model: The model that was given the task.
        task_name: The name of the task.
        task_description: What was to be done.
        outcome: What came of it.
        error: Why it failed.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "name",
        "instance_name",
        "model",
        "task_name",
        "task_description",
        "outcome",
        "error",
        "extra",
    )
    type = "openrouter:subagent"


class OpenRouterTextEditorItem(Model):
    """Something done to a file in an editor.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        command: What was done: `view`, `create`, `str_replace` or `insert`.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "status", "command", "extra")
    type = "openrouter:text_editor"


class OpenRouterToolSearchItem(Model):
    """A search among the tools.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        query: What was searched for.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "status", "query", "extra")
    type = "openrouter:tool_search"


class OpenRouterWebFetchItem(Model):
    """A page that was fetched.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        url: The address of the page.
        title: Its title.
        content: Its text.
        error: Why it failed.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "url",
        "title",
        "content",
        "error",
        "extra",
    )
    type = "openrouter:web_fetch"


class OpenRouterWebSearchItem(Model):
    """A search of the web.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        action: What was done.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "status", "action", "extra")
    type = "openrouter:web_search"


class WebSearchCallItem(Model):
    """A search of the web, or a look at a page, by the server.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        action: What was done; some servers leave it out.
        query: What was searched for, where a server gives no action.
        call_id: The id of the call; sent by few servers.
        results: What was found, when asked for by `include`.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "action",
        "query",
        "call_id",
        "results",
        "created_by",
        "agent",
        "extra",
    )
    type = "web_search_call"


class WebSearchQuery(Model):
    """A search.

    Attributes:
        query: What was searched for; newer servers send `queries`.
        queries: What was searched for.
        sources: The pages that were found, when asked for by `include`.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("query", "queries", "sources", "extra")
    type = "search"


class WebSearchSource(Model):
    """A page that a search found.

    Attributes:
        type: Always `url` so far.
        url: The address of the page.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("type", "url", "extra")


class WebSearchOpenPage(Model):
    """A page was opened.

    Attributes:
        url: The address of the page.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("url", "extra")
    type = "open_page"


class WebSearchFindInPage(Model):
    """A page was searched.

    Attributes:
        url: The address of the page.
        pattern: What was looked for.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("url", "pattern", "extra")
    type = "find_in_page"


class FileSearchCallItem(Model):
    """A search of uploaded files by the server.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        queries: What was searched for.
        results: What was found, when asked for by `include`.
        call_id: The id of the call; sent by few servers.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "queries",
        "results",
        "call_id",
        "created_by",
        "agent",
        "extra",
    )
    type = "file_search_call"


class FileSearchResult(Model):
    """A piece of a file that was found.

    Attributes:
        file_id: The id of the file.
        filename: The name of the file.
        score: How well the piece fits, 0 to 1.
        text: The piece.
        attributes: Up to 16 pairs that the file's owner attached: text, numbers or
            booleans by name.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "file_id",
        "filename",
        "score",
        "text",
        "attributes",
        "extra",
    )


class ToolSearchCallItem(Model):
    """A search among the tools whose loading was deferred.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that ties the call and its output together.
        arguments: What was searched for: any JSON.
        execution: Who searches: `server` or `client`.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "arguments",
        "execution",
        "created_by",
        "agent",
        "extra",
    )
    type = "tool_search_call"


class ToolSearchOutputItem(Model):
    """The tools that a search found; from now on the model may call them.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that ties the call and its output together.
        execution: Who searched: `server` or `client`.
        tools: The tools.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "execution",
        "tools",
        "created_by",
        "agent",
        "extra",
    )
    type = "tool_search_output"


class AdditionalToolsItem(Model):
    """Tools that are added in the middle of a conversation.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        role: Who adds them: `developer`.
        tools: The tools.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "role", "tools", "agent", "extra")
    type = "additional_tools"


class XSearchCallItem(Model):
    """A search of posts by the server; xAI only.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that ties the call and its output together.
        name: The search that was done, such as `x_keyword_search`.
        arguments: The arguments as JSON text.
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
    type = "x_search_call"


class ShellCallItem(Model):
    """Commands to run, on the server or by the caller.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that the output of the call must name.
        action: What to run.
        command: What to run, where a server gives no action.
        arguments: The arguments as JSON text, as the model wrote them; OpenRouter only.
        environment: Where to run it.
        caller: Who made the call: the model itself, or a program it wrote.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "action",
        "command",
        "arguments",
        "environment",
        "caller",
        "created_by",
        "agent",
        "extra",
    )
    type = "shell_call"


class ShellAction(Model):
    """Commands to run.

    Attributes:
        commands: The commands; they may run at once.
        timeout_ms: How long to wait for them, in milliseconds.
        max_output_length: How many characters of the output to send back; the caller
            must cut it.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "commands",
        "timeout_ms",
        "max_output_length",
        "extra",
    )


class ShellCallOutputItem(Model):
    """What commands gave.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id of the call.
        max_output_length: The limit that the call set; to be sent back with the output.
        output: What each command gave.
        caller: Who made the call: the model itself, or a program it wrote.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "max_output_length",
        "output",
        "caller",
        "created_by",
        "agent",
        "extra",
    )
    type = "shell_call_output"


class ShellCommandOutput(Model):
    """What a command gave.

    Attributes:
        stdout: What it printed.
        stderr: What it printed as errors.
        outcome: How it ended.
        created_by: Who made it; OpenAI sends it on stored items.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("stdout", "stderr", "outcome", "created_by", "extra")


class ShellExit(Model):
    """The command ended by itself.

    Attributes:
        exit_code: Its exit code.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("exit_code", "extra")
    type = "exit"


class ShellTimeout(Model):
    """The command took longer than it may.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "timeout"


class LocalEnvironment(Model):
    """The caller's own machine.

    Attributes:
        skills: Skills that lie there.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("skills", "extra")
    type = "local"


class LocalSkill(Model):
    """A skill in a folder of the caller's machine.

    Attributes:
        name: The name of the skill.
        description: What it is for.
        path: The path of the folder.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("name", "description", "path", "extra")


class ContainerReference(Model):
    """A container that exists.

    Attributes:
        container_id: The id of the container.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("container_id", "extra")
    type = "container_reference"


class LocalShellCallItem(Model):
    """A command for the caller to run; older models, with the `local_shell` tool.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that the output of the call must name.
        action: What to run.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "status", "call_id", "action", "agent", "extra")
    type = "local_shell_call"


class LocalShellAction(Model):
    """A command to run.

    Attributes:
        command: The command and its arguments.
        env: Environment variables to set.
        timeout_ms: How long to wait for it, in milliseconds.
        user: The user to run it as.
        working_directory: The folder to run it in.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "command",
        "env",
        "timeout_ms",
        "user",
        "working_directory",
        "extra",
    )
    type = "exec"


class LocalShellCallOutputItem(Model):
    """What a local shell command gave.

    Attributes:
        id: The id of the call.
        call_id: The id of the call, as some servers name it.
        status: How far the item is.
        output: What it gave, as JSON text.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "call_id", "status", "output", "agent", "extra")
    type = "local_shell_call_output"


class ApplyPatchCallItem(Model):
    """A change to a file, for the caller to make.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: How far the item is.
        call_id: The id that the output of the call must name.
        operation: What to do to which file.
        caller: Who made the call: the model itself, or a program it wrote.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "operation",
        "caller",
        "created_by",
        "agent",
        "extra",
    )
    type = "apply_patch_call"


class CreateFileOperation(Model):
    """Make a file.

    Attributes:
        path: The path, relative to the caller's folder.
        diff: The content, as a V4A diff.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("path", "diff", "extra")
    type = "create_file"


class UpdateFileOperation(Model):
    """Change a file.

    Attributes:
        path: The path, relative to the caller's folder.
        diff: The change, as a V4A diff.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("path", "diff", "extra")
    type = "update_file"


class DeleteFileOperation(Model):
    """Delete a file.

    Attributes:
        path: The path, relative to the caller's folder.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("path", "extra")
    type = "delete_file"


class ApplyPatchCallOutputItem(Model):
    """Whether a change to a file was made.

    Attributes:
        id: The id of the item. Some gateways change it from event to event.
        status: `completed` or `failed`.
        call_id: The id of the call.
        output: A message for the model, such as why it failed.
        caller: Who made the call: the model itself, or a program it wrote.
        created_by: Who made the item; OpenAI sends it on stored items.
        agent: The agent that the item belongs to; OpenAI's multi-agent beta only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "status",
        "call_id",
        "output",
        "caller",
        "created_by",
        "agent",
        "extra",
    )
    type = "apply_patch_call_output"


class ItemPage(Model):
    """A page of items: the input of a stored response, or a conversation.

    Attributes:
        object: Always `list`.
        data: The items, in the form in which they can be sent as input.
        first_id: The id of the first item of the page.
        last_id: The id of the last item of the page; the next page begins after it.
        has_more: Whether there is another page.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "object",
        "data",
        "first_id",
        "last_id",
        "has_more",
        "extra",
    )


class CompactedResponse(Model):
    """A compacted context: `output` goes into the next request as its input. It is no
    response that can be continued by id.

    Attributes:
        id: The id of the compaction.
        object: Always `response.compaction`.
        created_at: When it was made, in seconds since 1970.
        output: The items of the shorter context, in order.
        image: How images in the input were read.
        usage: What the compaction used.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "id",
        "object",
        "created_at",
        "output",
        "image",
        "usage",
        "extra",
    )


class InputTokens(Model):
    """How many tokens an input has.

    Attributes:
        object: Always `response.input_tokens`.
        input_tokens: The number of tokens.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("object", "input_tokens", "extra")


class Deleted(Model):
    """What was deleted.

    Attributes:
        id: The id of what was deleted.
        object: What it was, such as `conversation.deleted`.
        deleted: Whether it is gone.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "object", "deleted", "extra")


class Reasoning(Model):
    """How the model is to reason.

    Attributes:
        effort: How much: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`, as
            the model offers.
        summary: The summary to give: `auto`, `concise` or `detailed`.
        generate_summary: The older name of `summary`.
        context: Which earlier reasoning the model sees: `auto`, `current_turn` or
            `all_turns`.
        mode: The mode of reasoning: `standard` or `pro`.
        enabled: Whether to reason at all; OpenRouter only.
        max_tokens: The most tokens of reasoning; OpenRouter only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "effort",
        "summary",
        "generate_summary",
        "context",
        "mode",
        "enabled",
        "max_tokens",
        "extra",
    )


class AccessPrograms(Model):
    """Programs that give access to more capable models; OpenAI only.

    Attributes:
        cyber: The program for security work: `standard`, `daybreak_blue` or
            `daybreak_red`.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("cyber", "extra")


class ConversationReference(Model):
    """A conversation that the server has stored.

    Attributes:
        id: The id of the conversation.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "extra")


class ImageOptions(Model):
    """How images in the input are read; OpenAI only.

    Attributes:
        context_compression: Whether older images are made smaller: `auto`, `enabled` or
            `disabled`.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("context_compression", "extra")


class Prompt(Model):
    """A prompt that the server has stored.

    Attributes:
        id: The id of the prompt.
        variables: What to fill in, by name: text, or an input part such as an image.
        version: The version of the prompt.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "variables", "version", "extra")


class PromptCacheOptions(Model):
    """How the prompt is cached.

    Attributes:
        mode: Where cached prefixes end: `implicit` where the server thinks best,
            `explicit` at breakpoints only.
        ttl: How long a prefix stays cached: `30m` or `12h`.
        prewarm: Whether only to fill the cache.
        comparison_response_id: The response to compare with, to learn why the cache was
            missed.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "mode",
        "ttl",
        "prewarm",
        "comparison_response_id",
        "extra",
    )


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
        access_programs: Programs that gave access to more capable models; OpenAI only.
        conversation: The conversation that the response belongs to.
        image: How images in the input were read; OpenAI only.
        input_transformations: What the server took out of the input; OpenAI only.
        moderation: What moderation found; OpenAI only.
        prompt: The stored prompt that was used.
        prompt_cache_diagnostics: Whether the prompt cache was hit, where a comparison
            was asked for; OpenAI only.
        prompt_cache_options: How the prompt is cached.
        prompt_cache_retention: How long the prompt stays cached: `in_memory` or `24h`.
        tool_usage: What the server's tools used; OpenAI only.
        presence_penalty: How much tokens that occurred were avoided, -2 to 2.
        frequency_penalty: How much tokens that occur often were avoided, -2 to 2.
        error_type: The kind of error, such as `context_length_exceeded`; OpenRouter
            only.
        openrouter_metadata: What OpenRouter did with the request; OpenRouter only.
        audio: The audio of the response, gathered from its stream; no server sends it
            here.
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
        "access_programs",
        "conversation",
        "image",
        "input_transformations",
        "moderation",
        "prompt",
        "prompt_cache_diagnostics",
        "prompt_cache_options",
        "prompt_cache_retention",
        "tool_usage",
        "presence_penalty",
        "frequency_penalty",
        "error_type",
        "openrouter_metadata",
        "audio",
        "extra",
    )


class ResponseError(Model):
    """Why a response failed.

    Attributes:
        code: A code for programs, such as `server_error` or `rate_limit_exceeded`.
        message: A message for people.
        param: The parameter that was wrong.
        type: The kind of error, such as `invalid_request_error`.
        misalignment: What the model was about to do against its user's will; OpenAI
            only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "code",
        "message",
        "param",
        "type",
        "misalignment",
        "extra",
    )


class Misalignment(Model):
    """What the model was about to do against its user's will; OpenAI only.

    Attributes:
        error_type: The kind, such as `potentially_unintended_data_access`.
        detailed_explanation: What it was about to do.
        review_target: What to look at.
        steer: How the model may be put right.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "error_type",
        "detailed_explanation",
        "review_target",
        "steer",
        "extra",
    )


class MisalignmentSteer(Model):
    """How the model may be put right.

    Attributes:
        message: A message to give it.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("message", "extra")


class IncompleteDetails(Model):
    """Why a response is incomplete.

    Attributes:
        reason: The reason: `max_output_tokens`, `max_messages`, `content_filter`,
            `steered`, or a server's own.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("reason", "extra")


class InputTransformation(Model):
    """Something that the server took out of the input; OpenAI only.

    Attributes:
        id: The id of the item.
        type: The type of the item: `reasoning`.
        action: What was done: `removed`.
        reason: Why, such as `model_mismatch`.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "type", "action", "reason", "extra")


class ResponseModeration(Model):
    """What moderation found; OpenAI only.

    Attributes:
        input: In the input.
        output: In the output.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("input", "output", "extra")


class ModerationResult(Model):
    """What moderation found.

    Attributes:
        flagged: Whether anything was found.
        model: The moderation model.
        categories: Whether something was found, by category.
        category_scores: How sure the model is, 0 to 1, by category.
        category_applied_input_types: What was looked at, `text` or `image`, by
            category.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "flagged",
        "model",
        "categories",
        "category_scores",
        "category_applied_input_types",
        "extra",
    )
    type = "moderation_result"


class ModerationFailure(Model):
    """The moderation failed.

    Attributes:
        code: A code for programs.
        message: A message for people.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("code", "message", "extra")
    type = "error"


class PromptCacheHit(Model):
    """The cache was hit.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "cache_hit"


class PromptCacheMiss(Model):
    """The cache was missed.

    Attributes:
        reason: Why, such as `tools_changed`.
        cache_missed_tokens: How many tokens had to be read again.
        comparison_reusable_tokens: How many tokens could have come from the cache.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "reason",
        "cache_missed_tokens",
        "comparison_reusable_tokens",
        "extra",
    )
    type = "cache_miss"


class PromptCacheComparisonNotFound(Model):
    """The response to compare with is not there.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "comparison_response_not_found"


class PromptCacheUnavailable(Model):
    """There is no answer yet.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "unavailable"


class Usage(Model):
    """The tokens that a response used, and what they cost.

    Attributes:
        input_tokens: Tokens read.
        input_tokens_details: What the tokens read were.
        output_tokens: Tokens written, reasoning included.
        output_tokens_details: What the tokens written were.
        total_tokens: Tokens read and written.
        cost: The cost in OpenRouter credits, which are US dollars; OpenRouter only.
        cost_details: What the provider took; OpenRouter only.
        is_byok: Whether the caller's own key was used with the provider; OpenRouter
            only.
        server_tool_use_details: What the server's tools did; OpenRouter only.
        cost_in_usd_ticks: The cost in ten-billionths of a US dollar; xAI only.
        num_sources_used: How many sources the model read; xAI only.
        num_server_side_tools_used: How many calls of the server's tools there were; xAI
            only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "input_tokens",
        "input_tokens_details",
        "output_tokens",
        "output_tokens_details",
        "total_tokens",
        "cost",
        "cost_details",
        "is_byok",
        "server_tool_use_details",
        "cost_in_usd_ticks",
        "num_sources_used",
        "num_server_side_tools_used",
        "extra",
    )


class InputTokensDetails(Model):
    """What the tokens read were.

    Attributes:
        cached_tokens: Tokens that came from the prompt cache.
        cache_write_tokens: Tokens that were written to the prompt cache.
        cache_write_tokens_details: Tokens written to the prompt cache, by how long they
            stay; OpenAI only.
        text_tokens: Tokens of text, where a server counts them apart.
        image_tokens: Tokens of images, where a server counts them apart.
        audio_tokens: Tokens of sound, where a server counts them apart.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "cached_tokens",
        "cache_write_tokens",
        "cache_write_tokens_details",
        "text_tokens",
        "image_tokens",
        "audio_tokens",
        "extra",
    )


class CacheWriteTokensDetails(Model):
    """Tokens written to the prompt cache, by how long they stay.

    Attributes:
        ttl_30m_tokens: For 30 minutes.
        ttl_12h_tokens: For 12 hours.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("ttl_30m_tokens", "ttl_12h_tokens", "extra")


class OutputTokensDetails(Model):
    """What the tokens written were.

    Attributes:
        reasoning_tokens: Tokens of reasoning.
        text_tokens: Tokens of text, where a server counts them apart.
        image_tokens: Tokens of images, where a server counts them apart.
        audio_tokens: Tokens of sound, where a server counts them apart.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "reasoning_tokens",
        "text_tokens",
        "image_tokens",
        "audio_tokens",
        "extra",
    )


class CostDetails(Model):
    """What a provider took, in US dollars; OpenRouter only.

    Attributes:
        upstream_inference_cost: For all of it.
        upstream_inference_input_cost: For the tokens read.
        upstream_inference_output_cost: For the tokens written.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "upstream_inference_cost",
        "upstream_inference_input_cost",
        "upstream_inference_output_cost",
        "extra",
    )


class ServerToolUse(Model):
    """What the server's tools did; OpenRouter only.

    Attributes:
        tool_calls_requested: How many calls the model asked for.
        tool_calls_executed: How many were made.
        web_search_requests: How many searches of the web there were.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "tool_calls_requested",
        "tool_calls_executed",
        "web_search_requests",
        "extra",
    )


class ToolUsage(Model):
    """What the server's tools used; OpenAI only.

    Attributes:
        image_gen: Making images.
        web_search: Searching the web.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("image_gen", "web_search", "extra")


class ImageGenerationUsage(Model):
    """The tokens that making images used.

    Attributes:
        input_tokens: Tokens read.
        input_tokens_details: What the tokens read were.
        output_tokens: Tokens written.
        output_tokens_details: What the tokens written were.
        total_tokens: Tokens read and written.
        cached_tokens: Tokens that came from the cache.
        cached_tokens_details: What the tokens from the cache were.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "input_tokens",
        "input_tokens_details",
        "output_tokens",
        "output_tokens_details",
        "total_tokens",
        "cached_tokens",
        "cached_tokens_details",
        "extra",
    )


class CachedImageTokens(Model):
    """What the tokens from the cache were.

    Attributes:
        cached_text_tokens: Tokens of text.
        cached_image_tokens: Tokens of images.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("cached_text_tokens", "cached_image_tokens", "extra")


class WebSearchUsage(Model):
    """What searching the web used.

    Attributes:
        num_requests: How many searches there were.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("num_requests", "extra")


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
        output_schema: The JSON Schema of what the function gives; OpenAI, for programs
            that call it.
        allowed_callers: Who may call the tool: `direct` (the model), `programmatic`
            (programs it writes).
        defer_loading: Whether the tool is shown to the model only once tool search
            finds it.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "name",
        "description",
        "parameters",
        "strict",
        "output_schema",
        "allowed_callers",
        "defer_loading",
        "extra",
    )
    type = "function"


class CustomTool(Model):
    """A tool of the caller's whose input is free text.

    Attributes:
        name: The name of the tool.
        description: What the tool does and when to call it.
        format: The form of the input. The server's default is any text.
        allowed_callers: Who may call the tool: `direct` (the model), `programmatic`
            (programs it writes).
        defer_loading: Whether the tool is shown to the model only once tool search
            finds it.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "name",
        "description",
        "format",
        "allowed_callers",
        "defer_loading",
        "extra",
    )
    type = "custom"


class CustomToolFormatText(Model):
    """Any text.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "text"


class CustomToolFormatGrammar(Model):
    """Text by a grammar.

    Attributes:
        syntax: What the grammar is written in: `lark` or `regex`.
        definition: The grammar.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("syntax", "definition", "extra")
    type = "grammar"


class NamespaceTool(Model):
    """Functions and custom tools under one name.

    Attributes:
        name: The name of the group.
        description: What the tools are for.
        tools: The tools.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("name", "description", "tools", "extra")
    type = "namespace"


class ShellTool(Model):
    """Commands in a shell, on the server or on the caller's machine.

    Attributes:
        environment: Where the commands run.
        allowed_callers: Who may call the tool: `direct` (the model), `programmatic`
            (programs it writes).
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("environment", "allowed_callers", "extra")
    type = "shell"


class ContainerAuto(Model):
    """A container that the server makes.

    Attributes:
        file_ids: The ids of files to put into it.
        memory_limit: Its memory: `1g`, `4g`, `16g` or `64g`.
        network_policy: What it may reach on the network.
        skills: Skills to put into it.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "file_ids",
        "memory_limit",
        "network_policy",
        "skills",
        "extra",
    )
    type = "container_auto"


class NetworkPolicyDisabled(Model):
    """Nothing.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "disabled"


class NetworkPolicyAllowlist(Model):
    """Some domains.

    Attributes:
        allowed_domains: The domains.
        domain_secrets: Secrets that the server adds to requests, unseen by the
            container.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("allowed_domains", "domain_secrets", "extra")
    type = "allowlist"


class DomainSecret(Model):
    """A secret that the server adds to requests to a domain.

    Attributes:
        domain: The domain.
        name: The name of the secret.
        value: The secret.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("domain", "name", "value", "extra")


class SkillReference(Model):
    """A skill that was uploaded.

    Attributes:
        skill_id: The id of the skill.
        version: Its version: a number, or `latest`.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("skill_id", "version", "extra")
    type = "skill_reference"


class InlineSkill(Model):
    """A skill that is sent along.

    Attributes:
        name: The name of the skill.
        description: What it is for.
        source: Its files.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("name", "description", "source", "extra")
    type = "inline"


class InlineSkillSource(Model):
    """The files of a skill.

    Attributes:
        data: A zip archive in base64.
        media_type: Always `application/zip`.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("data", "media_type", "extra")
    type = "base64"


class LocalShellTool(Model):
    """Commands that the caller runs, one at a time; older models.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "local_shell"


class ApplyPatchTool(Model):
    """Changes to files, which the caller makes.

    Attributes:
        allowed_callers: Who may call the tool: `direct` (the model), `programmatic`
            (programs it writes).
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("allowed_callers", "extra")
    type = "apply_patch"


class ToolSearchTool(Model):
    """A search among the tools whose loading is deferred.

    Attributes:
        description: What can be found, where the caller searches.
        execution: Who searches: `server` or `client`.
        parameters: The JSON Schema of a search, where the caller searches.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("description", "execution", "parameters", "extra")
    type = "tool_search"


class ProgrammaticToolCallingTool(Model):
    """Lets the model write programs that call the other tools; OpenAI only.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "programmatic_tool_calling"


class ToolChoiceFunction(Model):
    """A function to call.

    Attributes:
        name: The name of the function.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("name", "extra")
    type = "function"


class ToolChoiceCustom(Model):
    """A custom tool to call.

    Attributes:
        name: The name of the tool.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("name", "extra")
    type = "custom"


class ToolChoiceAllowedTools(Model):
    """Some of the tools, to choose from; the rest stay in the prompt, and in its cache.

    Attributes:
        mode: Whether one of them must be used: `auto` or `required`.
        tools: The tools, each as a choice such as `{"type": "function", "name": "f"}`.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("mode", "tools", "extra")
    type = "allowed_tools"


class ToolChoiceMcp(Model):
    """A tool on an MCP server.

    Attributes:
        server_label: The label of the MCP server.
        name: The name of the tool; any of the server's without it.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("server_label", "name", "extra")
    type = "mcp"


class ToolChoiceWebSearch(Model):
    """A search of the web.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "web_search"


class ToolChoiceWebSearchPreview(Model):
    """The first search of the web.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "web_search_preview"


class ToolChoiceWebSearchPreview20250311(Model):
    """The first search of the web, as it was on 2025-03-11.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "web_search_preview_2025_03_11"


class ToolChoiceFileSearch(Model):
    """A search of files.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "file_search"


class ToolChoiceCodeInterpreter(Model):
    """The code interpreter.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "code_interpreter"


class ToolChoiceImageGeneration(Model):
    """An image.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "image_generation"


class ToolChoiceComputer(Model):
    """Use of the computer.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "computer"


class ToolChoiceComputerUse(Model):
    """Use of the computer, by an older name.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "computer_use"


class ToolChoiceComputerUsePreview(Model):
    """The first use of the computer.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "computer_use_preview"


class ToolChoiceShell(Model):
    """Commands in a shell.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "shell"


class ToolChoiceApplyPatch(Model):
    """A change to a file.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "apply_patch"


class ToolChoiceProgrammaticToolCalling(Model):
    """A program that calls tools.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "programmatic_tool_calling"


class WebSearchTool(Model):
    """A search of the web.

    Attributes:
        filters: Where to search.
        search_context_size: How much of what is found the model reads: `low`, `medium`
            or `high`.
        user_location: Where the user is, roughly.
        external_web_access: Whether live pages may be fetched. The server's default is
            true.
        engine: The search engine, such as `exa`; OpenRouter only.
        max_results: The most pages of one search; OpenRouter only.
        max_uses: The most searches; OpenRouter only.
        mode: How deep the engine searches; OpenRouter only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "filters",
        "search_context_size",
        "user_location",
        "external_web_access",
        "engine",
        "max_results",
        "max_uses",
        "mode",
        "extra",
    )
    type = "web_search"


class WebSearch20250826Tool(Model):
    """A search of the web, as it was on 2025-08-26.

    Attributes:
        filters: Where to search.
        search_context_size: How much of what is found the model reads: `low`, `medium`
            or `high`.
        user_location: Where the user is, roughly.
        external_web_access: Whether live pages may be fetched. The server's default is
            true.
        engine: The search engine, such as `exa`; OpenRouter only.
        max_results: The most pages of one search; OpenRouter only.
        max_uses: The most searches; OpenRouter only.
        mode: How deep the engine searches; OpenRouter only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "filters",
        "search_context_size",
        "user_location",
        "external_web_access",
        "engine",
        "max_results",
        "max_uses",
        "mode",
        "extra",
    )
    type = "web_search_2025_08_26"


class WebSearchPreviewTool(Model):
    """The first search of the web.

    Attributes:
        search_context_size: How much of what is found the model reads: `low`, `medium`
            or `high`.
        search_content_types: What to search for: `text`, `image`.
        user_location: Where the user is, roughly.
        filters: Where to search; OpenRouter only.
        engine: The search engine, such as `exa`; OpenRouter only.
        max_results: The most pages of one search; OpenRouter only.
        max_uses: The most searches; OpenRouter only.
        mode: How deep the engine searches; OpenRouter only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "search_context_size",
        "search_content_types",
        "user_location",
        "filters",
        "engine",
        "max_results",
        "max_uses",
        "mode",
        "extra",
    )
    type = "web_search_preview"


class WebSearchPreview20250311Tool(Model):
    """The first search of the web, as it was on 2025-03-11.

    Attributes:
        search_context_size: How much of what is found the model reads: `low`, `medium`
            or `high`.
        search_content_types: What to search for: `text`, `image`.
        user_location: Where the user is, roughly.
        filters: Where to search; OpenRouter only.
        engine: The search engine, such as `exa`; OpenRouter only.
        max_results: The most pages of one search; OpenRouter only.
        max_uses: The most searches; OpenRouter only.
        mode: How deep the engine searches; OpenRouter only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "search_context_size",
        "search_content_types",
        "user_location",
        "filters",
        "engine",
        "max_results",
        "max_uses",
        "mode",
        "extra",
    )
    type = "web_search_preview_2025_03_11"


class WebSearchFilters(Model):
    """Where to search the web.

    Attributes:
        allowed_domains: The only domains to search; their subdomains too.
        blocked_domains: Domains not to search; OpenRouter and xAI.
        excluded_domains: Domains not to search; OpenRouter only.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "allowed_domains",
        "blocked_domains",
        "excluded_domains",
        "extra",
    )


class UserLocation(Model):
    """Where the user is, roughly.

    Attributes:
        city: The city.
        country: The country, by its two letters in ISO 3166.
        region: The region or state.
        timezone: The time zone, by IANA name.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("city", "country", "region", "timezone", "extra")
    type = "approximate"


class FileSearchTool(Model):
    """A search of uploaded files.

    Attributes:
        vector_store_ids: The ids of the vector stores to search.
        filters: Which files to search, by their attributes.
        max_num_results: The most pieces to find, 1 to 50.
        ranking_options: How the pieces are ranked.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "vector_store_ids",
        "filters",
        "max_num_results",
        "ranking_options",
        "extra",
    )
    type = "file_search"


class FileFilter(Model):
    """Which files to search: one comparison, or several filters joined.

    Attributes:
        type: The comparison: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`; or
            the joining: `and`, `or`.
        key: The name of the attribute to compare.
        value: What to compare it to: text, a number, a boolean, or a list.
        filters: The filters to join.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("type", "key", "value", "filters", "extra")


class RankingOptions(Model):
    """How found pieces of files are ranked.

    Attributes:
        ranker: The ranker: `auto`, or one by its date.
        score_threshold: The least score, 0 to 1.
        hybrid_search: How much meaning and words each count.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("ranker", "score_threshold", "hybrid_search", "extra")


class HybridSearch(Model):
    """How much meaning and words each count in a search.

    Attributes:
        embedding_weight: How much the meaning counts.
        text_weight: How much the words count.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("embedding_weight", "text_weight", "extra")


class CodeInterpreterTool(Model):
    """Code that the model writes and the server runs.

    Attributes:
        container: Where the code runs.
        allowed_callers: Who may call the tool: `direct` (the model), `programmatic`
            (programs it writes).
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("container", "allowed_callers", "extra")
    type = "code_interpreter"


class AutoContainer(Model):
    """A container that the server makes for the code interpreter.

    Attributes:
        file_ids: The ids of files to put into it.
        memory_limit: Its memory: `1g`, `4g`, `16g` or `64g`.
        network_policy: What it may reach on the network.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("file_ids", "memory_limit", "network_policy", "extra")
    type = "auto"


class ImageGenerationTool(Model):
    """Images made by the server.

    Attributes:
        action: Whether to make or change an image: `generate`, `edit` or `auto`.
        background: The background: `transparent`, `opaque` or `auto`.
        complexity: How detailed an SVG is: `low`, `medium` or `high`.
        frame_count: How many frames an animation has.
        frame_duration_ms: How long each frame stays, in milliseconds.
        input_fidelity: How closely to keep to input images: `high` or `low`.
        input_image_mask: Where an input image is to be changed.
        model: The image model.
        moderation: How strict moderation is: `auto` or `low`.
        n: How many images to make; sent back by OpenAI.
        output_compression: How little to compress, 0 to 100. The server's default is
            100.
        output_format: The format: `png`, `webp`, `jpeg`, `gif` or `svg`. The server's
            default is `png`.
        partial_images: How many unfinished images to stream, 0 to 3. The server's
            default is 0.
        quality: The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`.
        size: Width and height in pixels, such as `1024x1536`, or `auto`.
        style: The style: `natural` or `vivid`; older models.
        svg: How an SVG is drawn.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "action",
        "background",
        "complexity",
        "frame_count",
        "frame_duration_ms",
        "input_fidelity",
        "input_image_mask",
        "model",
        "moderation",
        "n",
        "output_compression",
        "output_format",
        "partial_images",
        "quality",
        "size",
        "style",
        "svg",
        "extra",
    )
    type = "image_generation"


class ImageMask(Model):
    """Where an input image is to be changed.

    Attributes:
        file_id: The id of an uploaded image.
        image_url: The image as a `data:` URL.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("file_id", "image_url", "extra")


class SvgOptions(Model):
    """How an SVG is drawn.

    Attributes:
        model: The model that draws it.
        reasoning: How that model is to reason.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("model", "reasoning", "extra")


class ComputerTool(Model):
    """Use of a computer, which the caller controls.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "computer"


class ComputerUsePreviewTool(Model):
    """The first use of a computer, which the caller controls.

    Attributes:
        display_width: The width of the screen in pixels.
        display_height: The height of the screen in pixels.
        environment: The system: `windows`, `mac`, `linux`, `ubuntu` or `browser`.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "display_width",
        "display_height",
        "environment",
        "extra",
    )
    type = "computer_use_preview"


class XSearchTool(Model):
    """A search of posts; xAI only.

    Attributes:
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("extra",)
    type = "x_search"


class McpTool(Model):
    """Tools of an MCP server, or of a connector that the API's server has.

    Attributes:
        server_label: A label by which calls name the MCP server.
        server_url: The address of the MCP server; or give `connector_id` or
            `tunnel_id`.
        connector_id: A connector, such as `connector_gmail`.
        tunnel_id: A tunnel to an MCP server in a private network.
        server_description: What the MCP server is for.
        authorization: An OAuth access token for it. Servers do not send it back.
        headers: HTTP headers to send to it, such as for authentication.
        allowed_tools: The only tools that the model may call.
        require_approval: Which calls need the caller's approval. The server's default
            is all of them.
        allowed_callers: Who may call the tool: `direct` (the model), `programmatic`
            (programs it writes).
        defer_loading: Whether the tool is shown to the model only once tool search
            finds it.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = (
        "server_label",
        "server_url",
        "connector_id",
        "tunnel_id",
        "server_description",
        "authorization",
        "headers",
        "allowed_tools",
        "require_approval",
        "allowed_callers",
        "defer_loading",
        "extra",
    )
    type = "mcp"


class McpToolFilter(Model):
    """Some tools of an MCP server.

    Attributes:
        tool_names: The names of the tools.
        read_only: Whether only tools that change nothing are meant.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("tool_names", "read_only", "extra")


class McpApprovalFilter(Model):
    """Which calls of MCP tools need the caller's approval, by tool.

    Attributes:
        always: The tools that always need it.
        never: The tools that never need it.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("always", "never", "extra")


class OpenRouterAdvisorTool(Model):
    """Advice of another model.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:advisor"


class OpenRouterApplyPatchTool(Model):
    """Changes to files.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:apply_patch"


class OpenRouterBashTool(Model):
    """Commands in a shell.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:bash"


class OpenRouterDatetimeTool(Model):
    """A look at the clock.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:datetime"


class OpenRouterExperimentalSearchModelsTool(Model):
    """A search among OpenRouter's models.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:experimental__search_models"


class OpenRouterFilesTool(Model):
    """Stored files.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:files"


class OpenRouterFusionTool(Model):
    """Answers of several models, and an analysis of them.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:fusion"


class OpenRouterImageGenerationTool(Model):
    """Images.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:image_generation"


class OpenRouterShellTool(Model):
    """Commands in a shell.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:shell"


class OpenRouterSubagentTool(Model):
    """Tasks for another model.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:subagent"


class OpenRouterToolSearchTool(Model):
    """A search among the tools.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:tool_search"


class OpenRouterWebFetchTool(Model):
    """Pages to fetch.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:web_fetch"


class OpenRouterWebSearchTool(Model):
    """A search of the web.

    Attributes:
        parameters: Settings, by name.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("parameters", "extra")
    type = "openrouter:web_search"


class WebhookCompletedEvent(Model):
    """A background response is whole.

    Attributes:
        id: The id of the webhook event; the same when it is posted again.
        object: Always `event`.
        created_at: When the response ended, in seconds since 1970.
        data: Which response ended.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "object", "created_at", "data", "extra")
    type = "response.completed"


class WebhookIncompleteEvent(Model):
    """A background response ended early.

    Attributes:
        id: The id of the webhook event; the same when it is posted again.
        object: Always `event`.
        created_at: When the response ended, in seconds since 1970.
        data: Which response ended.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "object", "created_at", "data", "extra")
    type = "response.incomplete"


class WebhookFailedEvent(Model):
    """A background response failed.

    Attributes:
        id: The id of the webhook event; the same when it is posted again.
        object: Always `event`.
        created_at: When the response ended, in seconds since 1970.
        data: Which response ended.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "object", "created_at", "data", "extra")
    type = "response.failed"


class WebhookCancelledEvent(Model):
    """A background response was cancelled.

    Attributes:
        id: The id of the webhook event; the same when it is posted again.
        object: Always `event`.
        created_at: When the response ended, in seconds since 1970.
        data: Which response ended.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "object", "created_at", "data", "extra")
    type = "response.cancelled"


class WebhookData(Model):
    """Which response a webhook event is about.

    Attributes:
        id: The id of the response; retrieve it by this.
        extra: Fields this version does not know.
    """

    __slots__ = __match_args__ = ("id", "extra")
