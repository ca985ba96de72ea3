# generated from core/src/model by `make generate`; do not edit
# ruff: noqa
"""What callers may write, for annotations; every field may be left out."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, TypedDict, Union

from .._model import Unknown
from ._generated import (
    AccessPrograms,
    AdditionalToolsItem,
    AgentMessageItem,
    ApplyPatchCallItem,
    ApplyPatchCallOutputItem,
    ApplyPatchTool,
    AutoContainer,
    CallerDirect,
    CallerProgram,
    ClickAction,
    CodeImage,
    CodeInterpreterCallItem,
    CodeInterpreterTool,
    CodeLogs,
    CompactionItem,
    CompactionTriggerItem,
    ComputerCallItem,
    ComputerCallOutputItem,
    ComputerScreenshotPart,
    ComputerTool,
    ComputerUsePreviewTool,
    ConfigurationUpdateItem,
    ContainerAuto,
    ContainerFileCitation,
    ContainerReference,
    ContextCompactionItem,
    ConversationReference,
    CreateFileOperation,
    CustomTool,
    CustomToolCallItem,
    CustomToolCallOutputItem,
    CustomToolFormatGrammar,
    CustomToolFormatText,
    DeleteFileOperation,
    DomainSecret,
    DoubleClickAction,
    DragAction,
    DragPoint,
    EncryptedContentPart,
    FileCitation,
    FileFilter,
    FilePath,
    FileSearchCallItem,
    FileSearchResult,
    FileSearchTool,
    FunctionCallItem,
    FunctionCallOutputItem,
    FunctionTool,
    FusionFailure,
    FusionResponse,
    HybridSearch,
    ImageGenerationCallItem,
    ImageGenerationError,
    ImageGenerationTool,
    ImageMask,
    ImageModerationDetails,
    ImageOptions,
    InlineSkill,
    InlineSkillSource,
    InputAudio,
    InputAudioPart,
    InputFilePart,
    InputImagePart,
    InputMessage,
    InputTextPart,
    InputVideoPart,
    ItemAgent,
    ItemReference,
    KeypressAction,
    LocalEnvironment,
    LocalShellAction,
    LocalShellCallItem,
    LocalShellCallOutputItem,
    LocalShellTool,
    LocalSkill,
    Logprob,
    McpApprovalFilter,
    McpApprovalRequestItem,
    McpApprovalResponseItem,
    McpCallItem,
    McpHttpError,
    McpListedTool,
    McpListToolsItem,
    McpProtocolError,
    McpTool,
    McpToolExecutionError,
    McpToolFilter,
    MessageItem,
    MoveAction,
    MultiAgentCallItem,
    MultiAgentCallOutputItem,
    NamespaceTool,
    NetworkPolicyAllowlist,
    NetworkPolicyDisabled,
    OpenRouterAdvisorItem,
    OpenRouterAdvisorTool,
    OpenRouterApplyPatchItem,
    OpenRouterApplyPatchTool,
    OpenRouterBashItem,
    OpenRouterBashTool,
    OpenRouterBrowserUseItem,
    OpenRouterCodeInterpreterItem,
    OpenRouterDatetimeItem,
    OpenRouterDatetimeTool,
    OpenRouterExperimentalSearchModelsItem,
    OpenRouterExperimentalSearchModelsTool,
    OpenRouterFileSearchItem,
    OpenRouterFilesItem,
    OpenRouterFilesTool,
    OpenRouterFusionItem,
    OpenRouterFusionTool,
    OpenRouterImageGenerationItem,
    OpenRouterImageGenerationTool,
    OpenRouterMcpItem,
    OpenRouterMemoryItem,
    OpenRouterShellItem,
    OpenRouterShellTool,
    OpenRouterSubagentItem,
    OpenRouterSubagentTool,
    OpenRouterTextEditorItem,
    OpenRouterToolSearchItem,
    OpenRouterToolSearchTool,
    OpenRouterWebFetchItem,
    OpenRouterWebFetchTool,
    OpenRouterWebSearchItem,
    OpenRouterWebSearchTool,
    OutputAudioPart,
    OutputTextPart,
    ProgramItem,
    ProgrammaticToolCallingTool,
    ProgramOutputItem,
    Prompt,
    PromptCacheBreakpoint,
    PromptCacheOptions,
    RankingOptions,
    Reasoning,
    ReasoningItem,
    ReasoningTextPart,
    RefusalPart,
    SafetyCheck,
    ScreenshotAction,
    ScrollAction,
    ShellAction,
    ShellCallItem,
    ShellCallOutputItem,
    ShellCommandOutput,
    ShellExit,
    ShellTimeout,
    ShellTool,
    SkillReference,
    SummaryTextPart,
    SvgOptions,
    SvgUsage,
    TextConfig,
    TextFormatJsonObject,
    TextFormatJsonSchema,
    TextFormatText,
    ToolChoiceAllowedTools,
    ToolChoiceApplyPatch,
    ToolChoiceCodeInterpreter,
    ToolChoiceComputer,
    ToolChoiceComputerUse,
    ToolChoiceComputerUsePreview,
    ToolChoiceCustom,
    ToolChoiceFileSearch,
    ToolChoiceFunction,
    ToolChoiceImageGeneration,
    ToolChoiceMcp,
    ToolChoiceProgrammaticToolCalling,
    ToolChoiceShell,
    ToolChoiceWebSearch,
    ToolChoiceWebSearchPreview,
    ToolChoiceWebSearchPreview20250311,
    ToolSearchCallItem,
    ToolSearchOutputItem,
    ToolSearchTool,
    TopLogprob,
    TypeAction,
    UpdateFileOperation,
    UrlCitation,
    UserLocation,
    WaitAction,
    WebSearch20250826Tool,
    WebSearchCallItem,
    WebSearchFilters,
    WebSearchFindInPage,
    WebSearchOpenPage,
    WebSearchPreview20250311Tool,
    WebSearchPreviewTool,
    WebSearchQuery,
    WebSearchSource,
    WebSearchTool,
    XSearchCallItem,
    XSearchTool,
)
from .aliases import ItemStatus, ToolChoiceMode

if sys.version_info >= (3, 11):
    from typing import Required
elif TYPE_CHECKING:
    from typing_extensions import Required

__all__ = [
    "AccessProgramsParam",
    "AdditionalToolsItemParam",
    "AgentMessageItemParam",
    "AnnotationParam",
    "ApplyPatchCallItemParam",
    "ApplyPatchCallOutputItemParam",
    "ApplyPatchToolParam",
    "AutoContainerParam",
    "BackgroundOptionsParam",
    "CacheControlParam",
    "CallerDirectParam",
    "CallerParam",
    "CallerProgramParam",
    "ClickActionParam",
    "CodeContainerParam",
    "CodeImageParam",
    "CodeInterpreterCallItemParam",
    "CodeInterpreterToolParam",
    "CodeLogsParam",
    "CodeOutputParam",
    "CompactParams",
    "CompactionItemParam",
    "CompactionTriggerItemParam",
    "ComputerActionParam",
    "ComputerCallItemParam",
    "ComputerCallOutputItemParam",
    "ComputerScreenshotPartParam",
    "ComputerToolParam",
    "ComputerUsePreviewToolParam",
    "ConfigurationUpdateItemParam",
    "ContainerAutoParam",
    "ContainerFileCitationParam",
    "ContainerReferenceParam",
    "ContainerSkillParam",
    "ContentPartParam",
    "ContextCompactionItemParam",
    "ContextManagementParam",
    "ConversationChoiceParam",
    "ConversationCreateParams",
    "ConversationItemsParams",
    "ConversationReferenceParam",
    "ConversationUpdateParams",
    "CreateFileOperationParam",
    "CreateParams",
    "CustomToolCallItemParam",
    "CustomToolCallOutputItemParam",
    "CustomToolFormatGrammarParam",
    "CustomToolFormatParam",
    "CustomToolFormatTextParam",
    "CustomToolParam",
    "DebugOptionsParam",
    "DeleteFileOperationParam",
    "DomainSecretParam",
    "DoubleClickActionParam",
    "DragActionParam",
    "DragPointParam",
    "EncryptedContentPartParam",
    "FileCitationParam",
    "FileFilterParam",
    "FilePathParam",
    "FileSearchCallItemParam",
    "FileSearchResultParam",
    "FileSearchToolParam",
    "FunctionCallItemParam",
    "FunctionCallOutputItemParam",
    "FunctionToolParam",
    "FusionFailureParam",
    "FusionResponseParam",
    "HybridSearchParam",
    "ImageGenerationCallItemParam",
    "ImageGenerationErrorParam",
    "ImageGenerationToolParam",
    "ImageMaskParam",
    "ImageModerationDetailsParam",
    "ImageOptionsParam",
    "InlineSkillParam",
    "InlineSkillSourceParam",
    "InputAudioParam",
    "InputAudioPartParam",
    "InputContentParam",
    "InputFilePartParam",
    "InputImagePartParam",
    "InputItemParam",
    "InputMessageParam",
    "InputParam",
    "InputTextPartParam",
    "InputTokensParams",
    "InputVideoPartParam",
    "ItemAgentParam",
    "ItemReferenceParam",
    "ItemRetrieveParams",
    "JsonObject",
    "KeypressActionParam",
    "ListParams",
    "LocalEnvironmentParam",
    "LocalShellActionParam",
    "LocalShellCallItemParam",
    "LocalShellCallOutputItemParam",
    "LocalShellToolParam",
    "LocalSkillParam",
    "LogprobParam",
    "MaxPriceParam",
    "McpAllowedToolsParam",
    "McpApprovalFilterParam",
    "McpApprovalParam",
    "McpApprovalRequestItemParam",
    "McpApprovalResponseItemParam",
    "McpCallItemParam",
    "McpErrorParam",
    "McpFailureParam",
    "McpHttpErrorParam",
    "McpListToolsItemParam",
    "McpListedToolParam",
    "McpProtocolErrorParam",
    "McpToolExecutionErrorParam",
    "McpToolFilterParam",
    "McpToolParam",
    "MessageContentParam",
    "ModerationConfigParam",
    "ModerationPolicyParam",
    "ModerationRuleParam",
    "MoveActionParam",
    "MultiAgentCallItemParam",
    "MultiAgentCallOutputItemParam",
    "NamespaceToolParam",
    "NetworkPolicyAllowlistParam",
    "NetworkPolicyDisabledParam",
    "NetworkPolicyParam",
    "OpenRouterAdvisorItemParam",
    "OpenRouterAdvisorToolParam",
    "OpenRouterApplyPatchItemParam",
    "OpenRouterApplyPatchToolParam",
    "OpenRouterBashItemParam",
    "OpenRouterBashToolParam",
    "OpenRouterBrowserUseItemParam",
    "OpenRouterCodeInterpreterItemParam",
    "OpenRouterDatetimeItemParam",
    "OpenRouterDatetimeToolParam",
    "OpenRouterExperimentalSearchModelsItemParam",
    "OpenRouterExperimentalSearchModelsToolParam",
    "OpenRouterFileSearchItemParam",
    "OpenRouterFilesItemParam",
    "OpenRouterFilesToolParam",
    "OpenRouterFusionItemParam",
    "OpenRouterFusionToolParam",
    "OpenRouterImageGenerationItemParam",
    "OpenRouterImageGenerationToolParam",
    "OpenRouterMcpItemParam",
    "OpenRouterMemoryItemParam",
    "OpenRouterShellItemParam",
    "OpenRouterShellToolParam",
    "OpenRouterSubagentItemParam",
    "OpenRouterSubagentToolParam",
    "OpenRouterTextEditorItemParam",
    "OpenRouterToolSearchItemParam",
    "OpenRouterToolSearchToolParam",
    "OpenRouterWebFetchItemParam",
    "OpenRouterWebFetchToolParam",
    "OpenRouterWebSearchItemParam",
    "OpenRouterWebSearchToolParam",
    "OutputAudioPartParam",
    "OutputTextPartParam",
    "PatchOperationParam",
    "ProgramItemParam",
    "ProgramOutputItemParam",
    "ProgrammaticToolCallingToolParam",
    "PromptCacheBreakpointParam",
    "PromptCacheOptionsParam",
    "PromptParam",
    "ProviderPreferencesParam",
    "RankingOptionsParam",
    "ReasoningItemParam",
    "ReasoningParam",
    "ReasoningTextPartParam",
    "RefusalPartParam",
    "RetrieveParams",
    "SafetyCheckParam",
    "ScreenshotActionParam",
    "ScrollActionParam",
    "ShellActionParam",
    "ShellCallItemParam",
    "ShellCallOutputItemParam",
    "ShellCommandOutputParam",
    "ShellEnvironmentParam",
    "ShellExitParam",
    "ShellOutcomeParam",
    "ShellTimeoutParam",
    "ShellToolParam",
    "SkillReferenceParam",
    "StopAtCostParam",
    "StopAtFinishReasonParam",
    "StopAtStepCountParam",
    "StopAtTokensParam",
    "StopAtToolCallParam",
    "StopConditionParam",
    "StreamOptionsParam",
    "SummaryPartParam",
    "SummaryTextPartParam",
    "SvgOptionsParam",
    "SvgUsageParam",
    "TextConfigParam",
    "TextFormatJsonObjectParam",
    "TextFormatJsonSchemaParam",
    "TextFormatParam",
    "TextFormatTextParam",
    "ToolChoiceAllowedToolsParam",
    "ToolChoiceApplyPatchParam",
    "ToolChoiceCodeInterpreterParam",
    "ToolChoiceComputerParam",
    "ToolChoiceComputerUseParam",
    "ToolChoiceComputerUsePreviewParam",
    "ToolChoiceCustomParam",
    "ToolChoiceFileSearchParam",
    "ToolChoiceFunctionParam",
    "ToolChoiceImageGenerationParam",
    "ToolChoiceMcpParam",
    "ToolChoiceParam",
    "ToolChoiceProgrammaticToolCallingParam",
    "ToolChoiceShellParam",
    "ToolChoiceToolParam",
    "ToolChoiceWebSearchParam",
    "ToolChoiceWebSearchPreview20250311Param",
    "ToolChoiceWebSearchPreviewParam",
    "ToolOutputParam",
    "ToolParam",
    "ToolSearchCallItemParam",
    "ToolSearchOutputItemParam",
    "ToolSearchToolParam",
    "TopLogprobParam",
    "TraceOptionsParam",
    "TypeActionParam",
    "UpdateFileOperationParam",
    "UrlCitationParam",
    "UserLocationParam",
    "WaitActionParam",
    "WebSearch20250826ToolParam",
    "WebSearchActionParam",
    "WebSearchCallItemParam",
    "WebSearchFiltersParam",
    "WebSearchFindInPageParam",
    "WebSearchOpenPageParam",
    "WebSearchPreview20250311ToolParam",
    "WebSearchPreviewToolParam",
    "WebSearchQueryParam",
    "WebSearchSourceParam",
    "WebSearchToolParam",
    "XSearchCallItemParam",
    "XSearchToolParam",
]


class _NotAKnownKind:
    """Stands for values that only `Any` fits, and gives the messages of type checkers a hint."""


class JsonObject(Protocol):
    """A dictionary whose type is `dict[str, Any]`.

    It is accepted wherever objects of several kinds are, also for kinds that this version does not know. A dictionary
    written in place is not one of these: it is checked against the kinds that are known. To pass another kind in place,
    write `Unknown(type=..., data={...})`.
    """

    def __getitem__(self, key: str, /) -> _NotAKnownKind: ...

    def __setitem__(self, key: str, value: _NotAKnownKind, /) -> None: ...


class OutputTextPartParam(TypedDict, total=False):
    """Text written by the model. Some gateways and the Conversations API call it
    `text`.
    """

    type: Required[Literal["output_text"]]
    text: str | None
    """The text."""
    annotations: Sequence[AnnotationParam] | None
    """Sources of the text, in order of appearance."""
    logprobs: Sequence[LogprobParam | Logprob] | None
    """Log probabilities of the tokens, when asked for by `include`."""


class RefusalPartParam(TypedDict, total=False):
    """The model's refusal to answer."""

    type: Required[Literal["refusal"]]
    refusal: str | None
    """The explanation of the refusal."""


class ReasoningTextPartParam(TypedDict, total=False):
    """Text of the model's reasoning."""

    type: Required[Literal["reasoning_text"]]
    text: str | None
    """The text."""


class SummaryTextPartParam(TypedDict, total=False):
    """A paragraph of a reasoning summary."""

    type: Required[Literal["summary_text"]]
    text: str | None
    """The text."""


class InputTextPartParam(TypedDict, total=False):
    """Text for the model."""

    type: Required[Literal["input_text"]]
    text: str | None
    """The text."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpoint | None
    """Marks the end of a prefix to be cached; OpenAI only."""


class InputImagePartParam(TypedDict, total=False):
    """An image for the model, by URL (also a `data:` URL) or by the id of an uploaded
    file.
    """

    type: Required[Literal["input_image"]]
    detail: str | None
    """How closely the model looks: `low`, `high`, `auto` or `original`. The server's
    default is `auto`.
    """
    file_id: str | None
    """The id of an uploaded file."""
    image_url: str | None
    """A URL, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpoint | None
    """Marks the end of a prefix to be cached; OpenAI only."""


class InputFilePartParam(TypedDict, total=False):
    """A file for the model, by id, URL or content."""

    type: Required[Literal["input_file"]]
    detail: str | None
    """How closely the model looks at the pages: `low`, `high` or `auto`."""
    file_id: str | None
    """The id of an uploaded file."""
    file_url: str | None
    """The URL of the file."""
    file_data: str | None
    """The file itself, in base64 or as a `data:` URL."""
    filename: str | None
    """The name of the file, needed with `file_data`."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpoint | None
    """Marks the end of a prefix to be cached; OpenAI only."""


class InputAudioPartParam(TypedDict, total=False):
    """Sound for the model."""

    type: Required[Literal["input_audio"]]
    input_audio: InputAudioParam | InputAudio | None
    """The sound and its format."""
    data: str | None
    """The sound in base64, where a server has the fields of `input_audio` beside the
    type.
    """
    format: str | None
    """The format, where a server has the fields of `input_audio` beside the type."""
    transcript: str | None
    """What is said; sent by few servers."""


class InputAudioParam(TypedDict, total=False):
    """Sound and its format."""

    data: str | None
    """The sound in base64."""
    format: str | None
    """The format: `mp3` or `wav`."""


class OutputAudioPartParam(TypedDict, total=False):
    """Sound made by the model."""

    type: Required[Literal["output_audio"]]
    id: str | None
    """The id by which a later turn may name the sound; sent by few servers."""
    data: str | None
    """The sound in base64."""
    transcript: str | None
    """What is said."""
    expires_at: int | None
    """When the id ends to be valid, in seconds since 1970."""


class InputVideoPartParam(TypedDict, total=False):
    """A video for the model; Open Responses servers and OpenRouter."""

    type: Required[Literal["input_video"]]
    video_url: str | None
    """A URL, or the video itself as a `data:` URL."""


class ComputerScreenshotPartParam(TypedDict, total=False):
    """A picture of the screen that the model works on."""

    type: Required[Literal["computer_screenshot"]]
    detail: str | None
    """How closely the model looks: `low`, `high`, `auto` or `original`."""
    file_id: str | None
    """The id of an uploaded file."""
    image_url: str | None
    """A URL, or the picture itself as a `data:` URL."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpoint | None
    """Marks the end of a prefix to be cached; OpenAI only."""


class EncryptedContentPartParam(TypedDict, total=False):
    """Content that only the server can read; OpenAI's multi-agent beta."""

    type: Required[Literal["encrypted_content"]]
    encrypted_content: str | None
    """The content, to be sent back as it is."""


class PromptCacheBreakpointParam(TypedDict, total=False):
    """The end of a prefix that the server is to cache; OpenAI, and OpenRouter for some
    providers.
    """

    mode: str | None
    """Always `explicit`."""
    ttl: str | None
    """How long the prefix stays cached: `30m` or `12h`."""


class UrlCitationParam(TypedDict, total=False):
    """A page on the web that the text draws on."""

    type: Required[Literal["url_citation"]]
    url: str | None
    """The address of the page."""
    title: str | None
    """The title of the page."""
    start_index: int | None
    """The index of the first character of the citation in the text."""
    end_index: int | None
    """The index after the last character of the citation in the text."""
    content: str | None
    """The passage that is cited; OpenRouter only."""


class FileCitationParam(TypedDict, total=False):
    """A file that the text draws on."""

    type: Required[Literal["file_citation"]]
    file_id: str | None
    """The id of the file."""
    filename: str | None
    """The name of the file."""
    index: int | None
    """The index of the file in the list of files."""


class ContainerFileCitationParam(TypedDict, total=False):
    """A file in a container that the text draws on."""

    type: Required[Literal["container_file_citation"]]
    container_id: str | None
    """The id of the container."""
    file_id: str | None
    """The id of the file."""
    filename: str | None
    """The name of the file."""
    start_index: int | None
    """The index of the first character of the citation in the text."""
    end_index: int | None
    """The index after the last character of the citation in the text."""


class FilePathParam(TypedDict, total=False):
    """A path to a file."""

    type: Required[Literal["file_path"]]
    file_id: str | None
    """The id of the file."""
    index: int | None
    """The index of the file in the list of files."""


class LogprobParam(TypedDict, total=False):
    """The log probability of one token of output text."""

    token: str | None
    """The token. A token that is part of a character reads as U+FFFD; `bytes` has the
    truth.
    """
    logprob: float | None
    """The natural logarithm of the token's probability."""
    bytes: Sequence[int] | None
    """The UTF-8 bytes of the token."""
    top_logprobs: Sequence[TopLogprobParam | TopLogprob] | None
    """The most likely tokens at this place, as many as `top_logprobs` asked for."""


class TopLogprobParam(TypedDict, total=False):
    """One of the most likely tokens at a place."""

    token: str | None
    """The token."""
    logprob: float | None
    """The natural logarithm of the token's probability."""
    bytes: Sequence[int] | None
    """The UTF-8 bytes of the token."""


class ReasoningItemParam(TypedDict, total=False):
    """The reasoning of the model before it answers."""

    type: Required[Literal["reasoning"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    summary: Sequence[SummaryPartParam] | None
    """A summary of the reasoning, when asked for."""
    content: Sequence[ContentPartParam] | None
    """The reasoning itself, as open-weight models send it."""
    encrypted_content: str | None
    """The reasoning, readable by the server only, to be sent back where responses are
    not stored.
    """
    format: str | None
    """The form that the provider needs the reasoning back in, such as
    `openai-responses-v1`; OpenRouter only.
    """
    signature: str | None
    """The provider's signature of the reasoning, to be sent back with it; OpenRouter
    only.
    """
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class CallerDirectParam(TypedDict, total=False):
    """The model itself."""

    type: Required[Literal["direct"]]


class CallerProgramParam(TypedDict, total=False):
    """A program that the model wrote; OpenAI only."""

    type: Required[Literal["program"]]
    caller_id: str | None
    """The `call_id` of the program."""


class ItemAgentParam(TypedDict, total=False):
    """The agent that an item belongs to; OpenAI's multi-agent beta only."""

    agent_name: str | None
    """The name of the agent."""


class CodeInterpreterCallItemParam(TypedDict, total=False):
    """Code that the model wrote and the server ran."""

    type: Required[Literal["code_interpreter_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    code: str | None
    """The code."""
    container_id: str | None
    """The id of the container that it ran in."""
    outputs: Sequence[CodeOutputParam] | None
    """What it gave, when asked for by `include`."""
    results: Sequence[CodeOutputParam] | None
    """What it gave, on servers older than `outputs`."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class CodeLogsParam(TypedDict, total=False):
    """Text that the code printed."""

    type: Required[Literal["logs"]]
    logs: str | None
    """The text."""


class CodeImageParam(TypedDict, total=False):
    """An image that the code made."""

    type: Required[Literal["image"]]
    url: str | None
    """The address of the image."""


class ProgramItemParam(TypedDict, total=False):
    """A program that the model wrote to call tools; OpenAI only."""

    type: Required[Literal["program"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    call_id: str | None
    """The id that ties the call and its output together."""
    code: str | None
    """The program, in JavaScript."""
    fingerprint: str | None
    """The server's mark on the program, to be sent back with it."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class ProgramOutputItemParam(TypedDict, total=False):
    """What a program gave; OpenAI only."""

    type: Required[Literal["program_output"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id of the program."""
    result: str | None
    """What it gave."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class ComputerCallItemParam(TypedDict, total=False):
    """What the model wants done on the computer."""

    type: Required[Literal["computer_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    action: ComputerActionParam | None
    """The one thing to do, on `computer_use_preview`."""
    actions: Sequence[ComputerActionParam] | None
    """The things to do, in order, on newer models."""
    pending_safety_checks: Sequence[SafetyCheckParam | SafetyCheck] | None
    """Warnings that the caller must acknowledge with the output."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class ClickActionParam(TypedDict, total=False):
    """Click."""

    type: Required[Literal["click"]]
    button: str | None
    """The button: `left`, `right`, `wheel`, `back` or `forward`."""
    x: int | None
    """Pixels from the left."""
    y: int | None
    """Pixels from the top."""
    keys: Sequence[str] | None
    """Keys held down meanwhile."""


class DoubleClickActionParam(TypedDict, total=False):
    """Click twice."""

    type: Required[Literal["double_click"]]
    x: int | None
    """Pixels from the left."""
    y: int | None
    """Pixels from the top."""
    keys: Sequence[str] | None
    """Keys held down meanwhile."""


class DragActionParam(TypedDict, total=False):
    """Hold the mouse button down along a path."""

    type: Required[Literal["drag"]]
    path: Sequence[DragPointParam | DragPoint] | None
    """The points of the path, in order."""
    keys: Sequence[str] | None
    """Keys held down meanwhile."""


class DragPointParam(TypedDict, total=False):
    """A point of a path."""

    x: int | None
    """Pixels from the left."""
    y: int | None
    """Pixels from the top."""


class KeypressActionParam(TypedDict, total=False):
    """Press keys together."""

    type: Required[Literal["keypress"]]
    keys: Sequence[str] | None
    """The keys."""


class MoveActionParam(TypedDict, total=False):
    """Move the mouse."""

    type: Required[Literal["move"]]
    x: int | None
    """Pixels from the left."""
    y: int | None
    """Pixels from the top."""
    keys: Sequence[str] | None
    """Keys held down meanwhile."""


class ScreenshotActionParam(TypedDict, total=False):
    """Take a picture of the screen."""

    type: Required[Literal["screenshot"]]


class ScrollActionParam(TypedDict, total=False):
    """Scroll."""

    type: Required[Literal["scroll"]]
    x: int | None
    """Pixels from the left, where the mouse is."""
    y: int | None
    """Pixels from the top, where the mouse is."""
    scroll_x: int | None
    """Pixels to the right."""
    scroll_y: int | None
    """Pixels down."""
    keys: Sequence[str] | None
    """Keys held down meanwhile."""


class TypeActionParam(TypedDict, total=False):
    """Type text."""

    type: Required[Literal["type"]]
    text: str | None
    """The text."""


class WaitActionParam(TypedDict, total=False):
    """Wait a moment."""

    type: Required[Literal["wait"]]


class SafetyCheckParam(TypedDict, total=False):
    """A warning about what the model wants done."""

    id: str | None
    """The id of the warning."""
    code: str | None
    """The kind of warning, such as `malicious_instructions`."""
    message: str | None
    """A message for people."""


class ComputerCallOutputItemParam(TypedDict, total=False):
    """What the screen shows after a call."""

    type: Required[Literal["computer_call_output"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id of the call."""
    output: InputContentParam | None
    """The picture: a `computer_screenshot`."""
    acknowledged_safety_checks: Sequence[SafetyCheckParam | SafetyCheck] | None
    """Warnings that the caller accepts."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class CompactionItemParam(TypedDict, total=False):
    """Everything before it in short, readable by the server only."""

    type: Required[Literal["compaction"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    encrypted_content: str | None
    """The content, to be sent back as it is."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class ContextCompactionItemParam(TypedDict, total=False):
    """The same as `compaction`, as OpenRouter takes it from agents."""

    type: Required[Literal["context_compaction"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    encrypted_content: str | None
    """The content, to be sent back as it is."""


class ConfigurationUpdateItemParam(TypedDict, total=False):
    """Settings that change in the middle of a conversation; OpenAI only."""

    type: Required[Literal["configuration_update"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    reasoning: ReasoningParam | Reasoning | None
    """How the model is to reason from here on."""
    text: TextConfigParam | TextConfig | None
    """The form of the text from here on."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class AgentMessageItemParam(TypedDict, total=False):
    """A message of one agent to another; OpenAI's multi-agent beta only."""

    type: Required[Literal["agent_message"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    author: str | None
    """The agent that writes."""
    recipient: str | None
    """The agent that is written to."""
    content: Sequence[InputContentParam] | None
    """What is said."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class MultiAgentCallItemParam(TypedDict, total=False):
    """Something an agent wants of others; OpenAI's multi-agent beta only."""

    type: Required[Literal["multi_agent_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    call_id: str | None
    """The id that ties the call and its output together."""
    action: str | None
    """What: `spawn_agent`, `send_message`, `followup_task`, `wait_agent`,
    `interrupt_agent` or `list_agents`.
    """
    arguments: str | None
    """The arguments as JSON text."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class MultiAgentCallOutputItemParam(TypedDict, total=False):
    """What came of a multi-agent call; OpenAI's multi-agent beta only."""

    type: Required[Literal["multi_agent_call_output"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    call_id: str | None
    """The id of the call."""
    action: str | None
    """What was wanted."""
    output: Sequence[ContentPartParam] | None
    """What came of it."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class FunctionCallItemParam(TypedDict, total=False):
    """A call of one of the caller's functions."""

    type: Required[Literal["function_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    name: str | None
    """The name of the function."""
    arguments: str | None
    """The arguments as JSON text, as the model wrote it: it may be broken."""
    namespace: str | None
    """The namespace that the function is in, where tools are grouped."""
    caller: CallerParam | None
    """Who made the call: the model itself, or a program it wrote."""
    subagent_id: str | None
    """The id of the subagent that made the call; OpenRouter only."""
    subagent_items: Sequence[Any] | None
    """What the subagent put out on the way to the call; OpenRouter only."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class FunctionCallOutputItemParam(TypedDict, total=False):
    """The output of a function call."""

    type: Required[Literal["function_call_output"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id of the call."""
    name: str | None
    """The name of the function, where there is no call to name."""
    namespace: str | None
    """The namespace that the function is in."""
    output: ToolOutputParam | None
    """What the function gave."""
    caller: CallerParam | None
    """Who made the call: the model itself, or a program it wrote."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class CustomToolCallItemParam(TypedDict, total=False):
    """A call of one of the caller's custom tools, whose input is free text."""

    type: Required[Literal["custom_tool_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    name: str | None
    """The name of the tool."""
    input: str | None
    """The input that the model wrote."""
    namespace: str | None
    """The namespace that the tool is in, where tools are grouped."""
    caller: CallerParam | None
    """Who made the call: the model itself, or a program it wrote."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class CustomToolCallOutputItemParam(TypedDict, total=False):
    """The output of a custom tool."""

    type: Required[Literal["custom_tool_call_output"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id of the call."""
    output: ToolOutputParam | None
    """What the tool gave."""
    caller: CallerParam | None
    """Who made the call: the model itself, or a program it wrote."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class ImageGenerationCallItemParam(TypedDict, total=False):
    """An image made by the server."""

    type: Required[Literal["image_generation_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    result: str | None
    """The image in base64; megabytes of it."""
    revised_prompt: str | None
    """The prompt that the image was made from, as the model wrote it."""
    prompt: str | None
    """The prompt that the image was made from; OpenRouter only."""
    action: str | None
    """What was done: `generate` or `edit`."""
    background: str | None
    """The background: `transparent`, `opaque` or `auto`."""
    output_format: str | None
    """The format: `png`, `webp`, `jpeg`, `gif` or `svg`."""
    quality: str | None
    """The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`."""
    size: str | None
    """Width and height in pixels, such as `1024x1536`."""
    error: ImageGenerationErrorParam | ImageGenerationError | None
    """Why there is no image."""
    svg_usage: SvgUsageParam | SvgUsage | None
    """The tokens that drawing an SVG used."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class ImageGenerationErrorParam(TypedDict, total=False):
    """Why an image was not made."""

    code: str | None
    """A code for programs."""
    message: str | None
    """A message for people."""
    param: str | None
    """The parameter that was wrong."""
    type: str | None
    """The kind of error."""
    moderation_details: ImageModerationDetailsParam | ImageModerationDetails | None
    """What moderation found."""


class ImageModerationDetailsParam(TypedDict, total=False):
    """What moderation found in an image or its prompt."""

    categories: Sequence[str] | None
    """The categories that applied."""
    moderation_stage: str | None
    """What was looked at: `input`, `output` or `unknown`."""


class SvgUsageParam(TypedDict, total=False):
    """The tokens that drawing an SVG used."""

    model: str | None
    """The model that drew it."""
    input_tokens: int | None
    """Tokens read."""
    output_tokens: int | None
    """Tokens written, reasoning included."""
    reasoning_tokens: int | None
    """Tokens of reasoning."""
    total_tokens: int | None
    """Tokens read and written."""


class InputMessageParam(TypedDict, total=False):
    """A message to the model, or one of its own from an earlier turn."""

    type: Literal["message"]
    id: str | None
    """The id of the item, for messages of earlier turns."""
    role: str | None
    """Who speaks: `user`, `system`, `developer` or `assistant`."""
    status: ItemStatus | None
    """How far the item was, for messages of earlier turns."""
    phase: str | None
    """The phase of an assistant message, as it was received."""
    content: MessageContentParam | None
    """What is said."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class ItemReferenceParam(TypedDict, total=False):
    """A reference to an item the server has stored."""

    type: Required[Literal["item_reference"]]
    id: str | None
    """The id of the item."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class CompactionTriggerItemParam(TypedDict, total=False):
    """Asks the server to compact what comes before; OpenAI only."""

    type: Required[Literal["compaction_trigger"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class McpCallItemParam(TypedDict, total=False):
    """A call of a tool on an MCP server, made by the API's server."""

    type: Required[Literal["mcp_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    server_label: str | None
    """The label of the MCP server, as the tool was given."""
    name: str | None
    """The name of the tool."""
    arguments: str | None
    """The arguments as JSON text."""
    output: str | None
    """What the tool gave."""
    error: McpErrorParam | None
    """Why the call failed."""
    approval_request_id: str | None
    """The id of the approval request that allowed the call."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class McpProtocolErrorParam(TypedDict, total=False):
    """The MCP server answered with an error of the protocol."""

    type: Required[Literal["mcp_protocol_error"]]
    code: int | None
    """The JSON-RPC code."""
    message: str | None
    """A message for people."""


class McpToolExecutionErrorParam(TypedDict, total=False):
    """The tool ran and failed."""

    type: Required[Literal["mcp_tool_execution_error"]]
    content: Any
    """What it gave, as MCP content."""


class McpHttpErrorParam(TypedDict, total=False):
    """The MCP server could not be reached, or answered with an HTTP error."""

    type: Required[Literal["http_error"]]
    code: int | None
    """The HTTP status."""
    message: str | None
    """A message for people."""


class McpListToolsItemParam(TypedDict, total=False):
    """The tools that an MCP server offers. Sent back as input, it saves the server from
    asking again.
    """

    type: Required[Literal["mcp_list_tools"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    server_label: str | None
    """The label of the MCP server, as the tool was given."""
    tools: Sequence[McpListedToolParam | McpListedTool] | None
    """The tools."""
    error: McpErrorParam | None
    """Why the tools could not be listed."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class McpListedToolParam(TypedDict, total=False):
    """A tool that an MCP server offers."""

    name: str | None
    """The name of the tool."""
    description: str | None
    """What the tool does."""
    input_schema: Any
    """The JSON Schema of its arguments."""
    annotations: Any
    """What else the MCP server says of it, such as `read_only`."""


class McpApprovalRequestItemParam(TypedDict, total=False):
    """Asks the caller to allow a call of an MCP tool."""

    type: Required[Literal["mcp_approval_request"]]
    id: str | None
    """The id that the answer must name."""
    server_label: str | None
    """The label of the MCP server."""
    name: str | None
    """The name of the tool."""
    arguments: str | None
    """The arguments as JSON text."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class McpApprovalResponseItemParam(TypedDict, total=False):
    """The caller's answer to an approval request."""

    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    approval_request_id: str | None
    """The id of the request."""
    approve: bool | None
    """Whether the call may be made."""
    reason: str | None
    """Why."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class OpenRouterAdvisorItemParam(TypedDict, total=False):
    """Advice of another model."""

    type: Required[Literal["openrouter:advisor"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    instance_name: str | None
    """The name of the advisor, where there are several."""
    model: str | None
    """The model that was asked."""
    prompt: str | None
    """What it was asked."""
    advice: str | None
    """What it said."""
    error: str | None
    """Why it failed."""


class OpenRouterApplyPatchItemParam(TypedDict, total=False):
    """A change to a file."""

    type: Required[Literal["openrouter:apply_patch"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    operation: PatchOperationParam | None
    """What was done to which file."""


class OpenRouterBashItemParam(TypedDict, total=False):
    """A command in a shell."""

    type: Required[Literal["openrouter:bash"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    arguments: str | None
    """The arguments as JSON text."""
    command: str | None
    """The command."""
    stdout: str | None
    """What it printed."""
    stderr: str | None
    """What it printed as errors."""


class OpenRouterBrowserUseItemParam(TypedDict, total=False):
    """Something done in a browser."""

    type: Required[Literal["openrouter:browser_use"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    action: str | None
    """What was done."""


class OpenRouterCodeInterpreterItemParam(TypedDict, total=False):
    """Code that was run."""

    type: Required[Literal["openrouter:code_interpreter"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    code: str | None
    """The code."""
    language: str | None
    """Its language."""
    stdout: str | None
    """What it printed."""
    stderr: str | None
    """What it printed as errors."""


class OpenRouterDatetimeItemParam(TypedDict, total=False):
    """A look at the clock."""

    type: Required[Literal["openrouter:datetime"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    datetime: str | None
    """The date and time, in ISO 8601."""
    timezone: str | None
    """The time zone, by IANA name."""


class OpenRouterExperimentalSearchModelsItemParam(TypedDict, total=False):
    """A search among OpenRouter's models."""

    type: Required[Literal["openrouter:experimental__search_models"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    arguments: str | None
    """The arguments as JSON text."""
    query: str | None
    """What was searched for."""


class OpenRouterFileSearchItemParam(TypedDict, total=False):
    """A search of files."""

    type: Required[Literal["openrouter:file_search"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    queries: Sequence[str] | None
    """What was searched for."""


class OpenRouterFilesItemParam(TypedDict, total=False):
    """Something done to a stored file."""

    type: Required[Literal["openrouter:files"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    arguments: str | None
    """The arguments as JSON text."""
    operation: str | None
    """What was done."""
    file_id: str | None
    """The id of the file."""
    filename: str | None
    """The name of the file."""
    result: str | None
    """What came of it."""
    error: str | None
    """Why it failed."""


class OpenRouterFusionItemParam(TypedDict, total=False):
    """Answers of several models, and an analysis of them."""

    type: Required[Literal["openrouter:fusion"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    analysis: Any
    """What the judge made of the answers."""
    responses: Sequence[FusionResponseParam | FusionResponse] | None
    """The answers."""
    sources: Sequence[Any] | None
    """The pages that they draw on."""
    failed_models: Sequence[FusionFailureParam | FusionFailure] | None
    """The models that did not answer."""
    failure_reason: str | None
    """Why there is no analysis, as a code."""
    error: str | None
    """Why it failed, for people."""


class FusionResponseParam(TypedDict, total=False):
    """The answer of one model."""

    model: str | None
    """The model."""
    content: str | None
    """What it said."""


class FusionFailureParam(TypedDict, total=False):
    """A model that did not answer."""

    model: str | None
    """The model."""
    error: str | None
    """Why it failed."""
    status_code: int | None
    """The HTTP status that it answered with."""


class OpenRouterImageGenerationItemParam(TypedDict, total=False):
    """An image that was made."""

    type: Required[Literal["openrouter:image_generation"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    prompt: str | None
    """The prompt that it was made from."""
    result: str | None
    """The image in base64, or its URL."""


class OpenRouterMcpItemParam(TypedDict, total=False):
    """A call of a tool on an MCP server."""

    type: Required[Literal["openrouter:mcp"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""


class OpenRouterMemoryItemParam(TypedDict, total=False):
    """A look into stored memories, or a change of them."""

    type: Required[Literal["openrouter:memory"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    action: str | None
    """What was done: `read`, `write` or `delete`."""
    key: str | None
    """The name of the memory."""
    value: Any
    """The memory."""


class OpenRouterShellItemParam(TypedDict, total=False):
    """Commands in a shell."""

    type: Required[Literal["openrouter:shell"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    arguments: str | None
    """The arguments as JSON text."""
    action: ShellActionParam | ShellAction | None
    """What was run."""
    output: Sequence[ShellCommandOutputParam | ShellCommandOutput] | None
    """What each command gave."""


class OpenRouterSubagentItemParam(TypedDict, total=False):
    """A task given to another model."""

    type: Required[Literal["openrouter:subagent"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    name: str | None
    """The name of the tool, as the model called it."""
    instance_name: str | None
    """The name of the subagent, where there are several."""
    model: str | None
    """The model that was given the task."""
    task_name: str | None
    """The name of the task."""
    task_description: str | None
    """What was to be done."""
    outcome: str | None
    """What came of it."""
    error: str | None
    """Why it failed."""


class OpenRouterTextEditorItemParam(TypedDict, total=False):
    """Something done to a file in an editor."""

    type: Required[Literal["openrouter:text_editor"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    command: str | None
    """What was done: `view`, `create`, `str_replace` or `insert`."""


class OpenRouterToolSearchItemParam(TypedDict, total=False):
    """A search among the tools."""

    type: Required[Literal["openrouter:tool_search"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    query: str | None
    """What was searched for."""


class OpenRouterWebFetchItemParam(TypedDict, total=False):
    """A page that was fetched."""

    type: Required[Literal["openrouter:web_fetch"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    url: str | None
    """The address of the page."""
    title: str | None
    """Its title."""
    content: str | None
    """Its text."""
    error: str | None
    """Why it failed."""


class OpenRouterWebSearchItemParam(TypedDict, total=False):
    """A search of the web."""

    type: Required[Literal["openrouter:web_search"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    action: WebSearchActionParam | None
    """What was done."""


class WebSearchCallItemParam(TypedDict, total=False):
    """A search of the web, or a look at a page, by the server."""

    type: Required[Literal["web_search_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    action: WebSearchActionParam | None
    """What was done; some servers leave it out."""
    query: str | None
    """What was searched for, where a server gives no action."""
    call_id: str | None
    """The id of the call; sent by few servers."""
    results: Sequence[Any] | None
    """What was found, when asked for by `include`."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class WebSearchQueryParam(TypedDict, total=False):
    """A search."""

    type: Required[Literal["search"]]
    query: str | None
    """What was searched for; newer servers send `queries`."""
    queries: Sequence[str] | None
    """What was searched for."""
    sources: Sequence[WebSearchSourceParam | WebSearchSource] | None
    """The pages that were found, when asked for by `include`."""


class WebSearchSourceParam(TypedDict, total=False):
    """A page that a search found."""

    type: str | None
    """Always `url` so far."""
    url: str | None
    """The address of the page."""


class WebSearchOpenPageParam(TypedDict, total=False):
    """A page was opened."""

    type: Required[Literal["open_page"]]
    url: str | None
    """The address of the page."""


class WebSearchFindInPageParam(TypedDict, total=False):
    """A page was searched."""

    type: Required[Literal["find_in_page"]]
    url: str | None
    """The address of the page."""
    pattern: str | None
    """What was looked for."""


class FileSearchCallItemParam(TypedDict, total=False):
    """A search of uploaded files by the server."""

    type: Required[Literal["file_search_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    queries: Sequence[str] | None
    """What was searched for."""
    results: Sequence[FileSearchResultParam | FileSearchResult] | None
    """What was found, when asked for by `include`."""
    call_id: str | None
    """The id of the call; sent by few servers."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class FileSearchResultParam(TypedDict, total=False):
    """A piece of a file that was found."""

    file_id: str | None
    """The id of the file."""
    filename: str | None
    """The name of the file."""
    score: float | None
    """How well the piece fits, 0 to 1."""
    text: str | None
    """The piece."""
    attributes: Any
    """Up to 16 pairs that the file's owner attached: text, numbers or booleans by name."""


class ToolSearchCallItemParam(TypedDict, total=False):
    """A search among the tools whose loading was deferred."""

    type: Required[Literal["tool_search_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    arguments: Any
    """What was searched for: any JSON."""
    execution: str | None
    """Who searches: `server` or `client`."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class ToolSearchOutputItemParam(TypedDict, total=False):
    """The tools that a search found; from now on the model may call them."""

    type: Required[Literal["tool_search_output"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    execution: str | None
    """Who searched: `server` or `client`."""
    tools: Sequence[ToolParam] | None
    """The tools."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class AdditionalToolsItemParam(TypedDict, total=False):
    """Tools that are added in the middle of a conversation."""

    type: Required[Literal["additional_tools"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    role: str | None
    """Who adds them: `developer`."""
    tools: Sequence[ToolParam] | None
    """The tools."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class XSearchCallItemParam(TypedDict, total=False):
    """A search of posts by the server; xAI only."""

    type: Required[Literal["x_search_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that ties the call and its output together."""
    name: str | None
    """The search that was done, such as `x_keyword_search`."""
    arguments: str | None
    """The arguments as JSON text."""


class ShellCallItemParam(TypedDict, total=False):
    """Commands to run, on the server or by the caller."""

    type: Required[Literal["shell_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    action: ShellActionParam | ShellAction | None
    """What to run."""
    command: str | None
    """What to run, where a server gives no action."""
    arguments: str | None
    """The arguments as JSON text, as the model wrote them; OpenRouter only."""
    environment: ShellEnvironmentParam | None
    """Where to run it."""
    caller: CallerParam | None
    """Who made the call: the model itself, or a program it wrote."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class ShellActionParam(TypedDict, total=False):
    """Commands to run."""

    commands: Sequence[str] | None
    """The commands; they may run at once."""
    timeout_ms: int | None
    """How long to wait for them, in milliseconds."""
    max_output_length: int | None
    """How many characters of the output to send back; the caller must cut it."""


class ShellCallOutputItemParam(TypedDict, total=False):
    """What commands gave."""

    type: Required[Literal["shell_call_output"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id of the call."""
    max_output_length: int | None
    """The limit that the call set; to be sent back with the output."""
    output: Sequence[ShellCommandOutputParam | ShellCommandOutput] | None
    """What each command gave."""
    caller: CallerParam | None
    """Who made the call: the model itself, or a program it wrote."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class ShellCommandOutputParam(TypedDict, total=False):
    """What a command gave."""

    stdout: str | None
    """What it printed."""
    stderr: str | None
    """What it printed as errors."""
    outcome: ShellOutcomeParam | None
    """How it ended."""
    created_by: str | None
    """Who made it; OpenAI sends it on stored items."""


class ShellExitParam(TypedDict, total=False):
    """The command ended by itself."""

    type: Required[Literal["exit"]]
    exit_code: int | None
    """Its exit code."""


class ShellTimeoutParam(TypedDict, total=False):
    """The command took longer than it may."""

    type: Required[Literal["timeout"]]


class LocalEnvironmentParam(TypedDict, total=False):
    """The caller's own machine."""

    type: Required[Literal["local"]]
    skills: Sequence[LocalSkillParam | LocalSkill] | None
    """Skills that lie there."""


class LocalSkillParam(TypedDict, total=False):
    """A skill in a folder of the caller's machine."""

    name: str | None
    """The name of the skill."""
    description: str | None
    """What it is for."""
    path: str | None
    """The path of the folder."""


class ContainerReferenceParam(TypedDict, total=False):
    """A container that exists."""

    type: Required[Literal["container_reference"]]
    container_id: str | None
    """The id of the container."""


class LocalShellCallItemParam(TypedDict, total=False):
    """A command for the caller to run; older models, with the `local_shell` tool."""

    type: Required[Literal["local_shell_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    action: LocalShellActionParam | LocalShellAction | None
    """What to run."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class LocalShellActionParam(TypedDict, total=False):
    """A command to run."""

    type: Required[Literal["exec"]]
    command: Sequence[str] | None
    """The command and its arguments."""
    env: Mapping[str, str] | None
    """Environment variables to set."""
    timeout_ms: int | None
    """How long to wait for it, in milliseconds."""
    user: str | None
    """The user to run it as."""
    working_directory: str | None
    """The folder to run it in."""


class LocalShellCallOutputItemParam(TypedDict, total=False):
    """What a local shell command gave."""

    type: Required[Literal["local_shell_call_output"]]
    id: str | None
    """The id of the call."""
    call_id: str | None
    """The id of the call, as some servers name it."""
    status: ItemStatus | None
    """How far the item is."""
    output: str | None
    """What it gave, as JSON text."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class ApplyPatchCallItemParam(TypedDict, total=False):
    """A change to a file, for the caller to make."""

    type: Required[Literal["apply_patch_call"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """How far the item is."""
    call_id: str | None
    """The id that the output of the call must name."""
    operation: PatchOperationParam | None
    """What to do to which file."""
    caller: CallerParam | None
    """Who made the call: the model itself, or a program it wrote."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class CreateFileOperationParam(TypedDict, total=False):
    """Make a file."""

    type: Required[Literal["create_file"]]
    path: str | None
    """The path, relative to the caller's folder."""
    diff: str | None
    """The content, as a V4A diff."""


class UpdateFileOperationParam(TypedDict, total=False):
    """Change a file."""

    type: Required[Literal["update_file"]]
    path: str | None
    """The path, relative to the caller's folder."""
    diff: str | None
    """The change, as a V4A diff."""


class DeleteFileOperationParam(TypedDict, total=False):
    """Delete a file."""

    type: Required[Literal["delete_file"]]
    path: str | None
    """The path, relative to the caller's folder."""


class ApplyPatchCallOutputItemParam(TypedDict, total=False):
    """Whether a change to a file was made."""

    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    """The id of the item. Some gateways change it from event to event."""
    status: ItemStatus | None
    """`completed` or `failed`."""
    call_id: str | None
    """The id of the call."""
    output: str | None
    """A message for the model, such as why it failed."""
    caller: CallerParam | None
    """Who made the call: the model itself, or a program it wrote."""
    created_by: str | None
    """Who made the item; OpenAI sends it on stored items."""
    agent: ItemAgentParam | ItemAgent | None
    """The agent that the item belongs to; OpenAI's multi-agent beta only."""


class CreateParams(TypedDict, total=False):
    """A request for a response: `POST /responses`.

    Every field may be left out; what a server needs, it says. Fields this version does
    not know go into `extra_body` and are sent as they are.
    """

    model: str | None
    """The model to ask."""
    input: InputParam | None
    """What to answer: text, or items."""
    instructions: str | None
    """Instructions for the model, ahead of the input."""
    access_programs: AccessProgramsParam | AccessPrograms | None
    """Programs that give access to more capable models; OpenAI only."""
    background: bool | None
    """Whether to make the response in the background."""
    background_options: BackgroundOptionsParam | None
    """When a background response is due; OpenAI only."""
    context_management: Sequence[ContextManagementParam] | None
    """What the server does as the context grows."""
    conversation: ConversationChoiceParam | None
    """The conversation to continue; not together with `previous_response_id`."""
    image: ImageOptionsParam | ImageOptions | None
    """How images in the input are read; OpenAI only."""
    include: Sequence[str] | None
    """What to include beyond the usual, such as `reasoning.encrypted_content`."""
    max_output_tokens: int | None
    """The most tokens that the output may have, reasoning included. OpenAI takes at
    least 16.
    """
    max_tool_calls: int | None
    """The most calls of built-in tools."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text to attach; names up to 64 characters, values up to 512."""
    moderation: ModerationConfigParam | None
    """Whether input and output are moderated; OpenAI only."""
    multi_agent: Any
    """How several agents work together; OpenAI's multi-agent beta only."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once. The server's default is true."""
    previous_response_id: str | None
    """The response to continue."""
    prompt: PromptParam | Prompt | None
    """A stored prompt to use."""
    prompt_cache_key: str | None
    """A key by which the server may find a cached prompt, at most 64 characters."""
    prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptions | None
    """How the prompt is cached."""
    prompt_cache_retention: str | None
    """How long the prompt stays cached: `in_memory` or `24h`; replaced by
    `prompt_cache_options`.
    """
    reasoning: ReasoningParam | Reasoning | None
    """How the model is to reason."""
    safety_identifier: str | None
    """A stable identifier of the end user, for abuse detection, at most 64 characters."""
    service_tier: str | None
    """The tier to be served by: `auto`, `default`, `flex`, `priority`, …"""
    store: bool | None
    """Whether the server stores the response. The server's default is true."""
    stream_options: StreamOptionsParam | None
    """What a stream carries."""
    temperature: float | None
    """The sampling temperature, 0 to 2."""
    text: TextConfigParam | TextConfig | None
    """The form of the text."""
    tool_choice: ToolChoiceParam | None
    """How tools are to be chosen."""
    tools: Sequence[ToolParam] | None
    """The tools to offer."""
    top_logprobs: int | None
    """How many of the most likely tokens to give at each place, 0 to 20."""
    top_p: float | None
    """The share of probability to sample tokens from, 0 to 1."""
    truncation: str | None
    """What happens to input that is too long: `auto` or `disabled`."""
    user: str | None
    """The end user; replaced by `safety_identifier`."""
    presence_penalty: float | None
    """How much to avoid tokens that occurred, -2 to 2; Open Responses servers and
    OpenRouter.
    """
    frequency_penalty: float | None
    """How much to avoid tokens that occur often, -2 to 2; Open Responses servers and
    OpenRouter.
    """
    top_k: int | None
    """How many of the most likely tokens to sample from; OpenRouter and gateways."""
    cache_control: CacheControlParam | None
    """Caching of the prompt by Anthropic; OpenRouter only."""
    debug: DebugOptionsParam | None
    """What to say about the work done; OpenRouter only."""
    image_config: Any
    """Settings of image models, by name; OpenRouter only."""
    modalities: Sequence[str] | None
    """What to put out: `text`, `image`; OpenRouter only."""
    models: Sequence[str] | None
    """Models to try in turn; OpenRouter only."""
    plugins: Sequence[Any] | None
    """Plugins to use, each with its `id` and settings; OpenRouter only."""
    provider: ProviderPreferencesParam | None
    """Which providers may serve the request; OpenRouter only."""
    route: str | None
    """How `models` are tried: `fallback` or `sort`; OpenRouter only."""
    session_id: str | None
    """A name for requests that belong together, at most 256 characters; OpenRouter
    only.
    """
    stop_server_tools_when: Sequence[StopConditionParam] | None
    """When the server's tools are to stop; OpenRouter only."""
    trace: TraceOptionsParam | None
    """How the request appears in traces; OpenRouter only."""
    logprobs: bool | None
    """Whether to give log probabilities; gateways only, others take `include`."""
    max_output_tokens_per_message: int | None
    """The most tokens of one message; gateways only."""
    meta: Any
    """Whether to say more about the work done; gateways only."""
    response_format: Any
    """The format of the text; gateways only, others take `text.format`."""
    usage: Any
    """Whether to give the usage; gateways only, others always do."""
    extra_body: Mapping[str, Any] | None
    """Parameters this version does not know, merged into the body as they are."""


class ReasoningParam(TypedDict, total=False):
    """How the model is to reason."""

    effort: str | None
    """How much: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`, as the
    model offers.
    """
    summary: str | None
    """The summary to give: `auto`, `concise` or `detailed`."""
    generate_summary: str | None
    """The older name of `summary`."""
    context: str | None
    """Which earlier reasoning the model sees: `auto`, `current_turn` or `all_turns`."""
    mode: str | None
    """The mode of reasoning: `standard` or `pro`."""
    enabled: bool | None
    """Whether to reason at all; OpenRouter only."""
    max_tokens: int | None
    """The most tokens of reasoning; OpenRouter only."""


class AccessProgramsParam(TypedDict, total=False):
    """Programs that give access to more capable models; OpenAI only."""

    cyber: str | None
    """The program for security work: `standard`, `daybreak_blue` or `daybreak_red`."""


class BackgroundOptionsParam(TypedDict, total=False):
    """When a background response is due; OpenAI only."""

    completion_window: str | None
    """By when: `soonest`, `2h` or `8h`."""
    continuation_id: str | None
    """The id of work to go on with."""


class ContextManagementParam(TypedDict, total=False):
    """What the server does as the context grows."""

    type: str | None
    """What: `compaction`."""
    compact_threshold: int | None
    """From how many tokens on."""


class ConversationReferenceParam(TypedDict, total=False):
    """A conversation that the server has stored."""

    id: str | None
    """The id of the conversation."""


class ImageOptionsParam(TypedDict, total=False):
    """How images in the input are read; OpenAI only."""

    context_compression: str | None
    """Whether older images are made smaller: `auto`, `enabled` or `disabled`."""


class ModerationConfigParam(TypedDict, total=False):
    """Whether input and output are moderated; OpenAI only."""

    model: str | None
    """The moderation model."""
    policy: ModerationPolicyParam | None
    """What to do about what it finds."""


class ModerationPolicyParam(TypedDict, total=False):
    """What to do about what moderation finds."""

    input: ModerationRuleParam | None
    """In the input."""
    output: ModerationRuleParam | None
    """In the output."""


class ModerationRuleParam(TypedDict, total=False):
    """What to do about what moderation finds in one direction."""

    mode: str | None
    """`score` to report it, `block` to stop."""


class PromptParam(TypedDict, total=False):
    """A prompt that the server has stored."""

    id: str | None
    """The id of the prompt."""
    variables: Any
    """What to fill in, by name: text, or an input part such as an image."""
    version: str | None
    """The version of the prompt."""


class PromptCacheOptionsParam(TypedDict, total=False):
    """How the prompt is cached."""

    mode: str | None
    """Where cached prefixes end: `implicit` where the server thinks best, `explicit` at
    breakpoints only.
    """
    ttl: str | None
    """How long a prefix stays cached: `30m` or `12h`."""
    prewarm: bool | None
    """Whether only to fill the cache."""
    comparison_response_id: str | None
    """The response to compare with, to learn why the cache was missed."""


class StreamOptionsParam(TypedDict, total=False):
    """What a stream carries."""

    include_obfuscation: bool | None
    """Whether deltas are padded so that their length tells nothing. The server's
    default is true.
    """


class CacheControlParam(TypedDict, total=False):
    """Caching of the prompt by Anthropic; OpenRouter only."""

    type: str | None
    """Always `ephemeral`."""
    ttl: str | None
    """How long the prompt stays cached: `5m` or `1h`."""


class DebugOptionsParam(TypedDict, total=False):
    """What to say about the work done; OpenRouter only."""

    echo_upstream_body: bool | None
    """Whether to repeat the request that was sent to the provider."""


class ProviderPreferencesParam(TypedDict, total=False):
    """Which providers may serve a request; OpenRouter only."""

    order: Sequence[str] | None
    """Providers to try first, in order."""
    only: Sequence[str] | None
    """The only providers to use."""
    ignore: Sequence[str] | None
    """Providers not to use."""
    allow_fallbacks: bool | None
    """Whether other providers may step in. The server's default is true."""
    require_parameters: bool | None
    """Whether to use only providers that know every parameter of the request."""
    data_collection: str | None
    """Whether providers may keep data: `allow` or `deny`."""
    zdr: bool | None
    """Whether to use only providers that keep nothing."""
    enforce_distillable_text: bool | None
    """Whether to use only models whose text may train others."""
    quantizations: Sequence[str] | None
    """The quantizations to accept, such as `fp8`."""
    sort: Any
    """What to sort providers by, such as `price`; or an object."""
    max_price: MaxPriceParam | None
    """The highest prices to pay."""
    preferred_max_latency: Any
    """The latency to prefer, in seconds; or by percentile."""
    preferred_min_throughput: Any
    """The throughput to prefer, in tokens a second; or by percentile."""


class MaxPriceParam(TypedDict, total=False):
    """The highest prices to pay, in US dollars: numbers or text."""

    prompt: Any
    """For a million tokens read."""
    completion: Any
    """For a million tokens written."""
    image: Any
    """For an image."""
    audio: Any
    """For a unit of sound."""
    request: Any
    """For a request."""


class TraceOptionsParam(TypedDict, total=False):
    """How a request appears in traces; OpenRouter only."""

    trace_id: str | None
    """The id of the trace."""
    trace_name: str | None
    """The name of the trace."""
    span_name: str | None
    """The name of the span."""
    parent_span_id: str | None
    """The id of the span above it."""
    generation_name: str | None
    """The name of the generation."""


class StopAtStepCountParam(TypedDict, total=False):
    """After some steps."""

    type: Required[Literal["step_count_is"]]
    step_count: int | None
    """How many."""


class StopAtToolCallParam(TypedDict, total=False):
    """After a call of a tool."""

    type: Required[Literal["has_tool_call"]]
    tool_name: str | None
    """The tool."""


class StopAtTokensParam(TypedDict, total=False):
    """After some tokens."""

    type: Required[Literal["max_tokens_used"]]
    max_tokens: int | None
    """How many."""


class StopAtCostParam(TypedDict, total=False):
    """After some cost."""

    type: Required[Literal["max_cost"]]
    max_cost_in_dollars: float | None
    """How much, in US dollars."""


class StopAtFinishReasonParam(TypedDict, total=False):
    """After the model ended for a reason."""

    type: Required[Literal["finish_reason_is"]]
    reason: str | None
    """The reason."""


class RetrieveParams(TypedDict, total=False):
    """What to give of a stored response: the query of `GET /responses/{id}`."""

    include: Sequence[str] | None
    """What to include beyond the usual."""
    include_obfuscation: bool | None
    """Whether deltas of a stream are padded. The server's default is true."""
    starting_after: int | None
    """The number of the event after which a stream begins."""
    extra_query: Mapping[str, Any] | None
    """Parameters this version does not know, sent as they are."""


class ListParams(TypedDict, total=False):
    """Which part of a list to give: the query of the list endpoints."""

    after: str | None
    """The id of the item after which the page begins."""
    include: Sequence[str] | None
    """What to include beyond the usual."""
    limit: int | None
    """How many items a page has, 1 to 100. The server's default is 20."""
    order: str | None
    """The order: `asc` oldest first, `desc` newest first. The server's default is
    `desc`.
    """
    extra_query: Mapping[str, Any] | None
    """Parameters this version does not know, sent as they are."""


class ItemRetrieveParams(TypedDict, total=False):
    """What to give of one item: the query of `GET /conversations/{id}/items/{id}`."""

    include: Sequence[str] | None
    """What to include beyond the usual."""
    extra_query: Mapping[str, Any] | None
    """Parameters this version does not know, sent as they are."""


class CompactParams(TypedDict, total=False):
    """A request to compact a context: `POST /responses/compact`."""

    model: str | None
    """The model to ask."""
    input: InputParam | None
    """What to compact: text, or items."""
    instructions: str | None
    """Instructions for the model, ahead of the input."""
    image: ImageOptionsParam | ImageOptions | None
    """How images in the input are read."""
    previous_response_id: str | None
    """The response whose context to compact."""
    prompt_cache_key: str | None
    """A key by which the server may find a cached prompt, at most 64 characters."""
    prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptions | None
    """How the prompt is cached."""
    prompt_cache_retention: str | None
    """How long the prompt stays cached: `in_memory` or `24h`; replaced by
    `prompt_cache_options`.
    """
    service_tier: str | None
    """The tier to be served by."""
    extra_body: Mapping[str, Any] | None
    """Parameters this version does not know, merged into the body as they are."""


class InputTokensParams(TypedDict, total=False):
    """A request to count the tokens of an input: `POST /responses/input_tokens`."""

    model: str | None
    """The model whose tokens to count."""
    input: InputParam | None
    """What to count: text, or items."""
    instructions: str | None
    """Instructions for the model, ahead of the input."""
    conversation: ConversationChoiceParam | None
    """The conversation to continue."""
    parallel_tool_calls: bool | None
    """Whether the model may call several tools at once."""
    personality: str | None
    """The tone of the model, such as `friendly` or `pragmatic`."""
    previous_response_id: str | None
    """The response to continue."""
    reasoning: ReasoningParam | Reasoning | None
    """How the model is to reason."""
    text: TextConfigParam | TextConfig | None
    """The form of the text."""
    tool_choice: ToolChoiceParam | None
    """How tools are to be chosen."""
    tools: Sequence[ToolParam] | None
    """The tools to offer."""
    truncation: str | None
    """What happens to input that is too long: `auto` or `disabled`."""
    extra_body: Mapping[str, Any] | None
    """Parameters this version does not know, merged into the body as they are."""


class ConversationCreateParams(TypedDict, total=False):
    """A request for a new conversation: `POST /conversations`."""

    items: Sequence[InputItemParam] | None
    """The items it begins with, at most 20."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text to attach; names up to 64 characters, values up to 512."""
    extra_body: Mapping[str, Any] | None
    """Parameters this version does not know, merged into the body as they are."""


class ConversationUpdateParams(TypedDict, total=False):
    """A change to a conversation: `POST /conversations/{id}`."""

    metadata: Mapping[str, str] | None
    """The pairs of text that replace those attached."""
    extra_body: Mapping[str, Any] | None
    """Parameters this version does not know, merged into the body as they are."""


class ConversationItemsParams(TypedDict, total=False):
    """Items to add to a conversation: `POST /conversations/{id}/items`."""

    items: Sequence[InputItemParam] | None
    """The items, at most 20."""
    include: Sequence[str] | None
    """What to include beyond the usual in the answer; sent in the query."""
    extra_body: Mapping[str, Any] | None
    """Parameters this version does not know, merged into the body as they are."""


class TextConfigParam(TypedDict, total=False):
    """How the model writes its text."""

    format: TextFormatParam | None
    """The format: plain text, any JSON object, or JSON by a schema. The server's
    default is plain text.
    """
    verbosity: str | None
    """How much the model says: `low`, `medium` or `high`. The server's default is
    `medium`.
    """


class TextFormatTextParam(TypedDict, total=False):
    """Plain text."""

    type: Required[Literal["text"]]


class TextFormatJsonObjectParam(TypedDict, total=False):
    """Any JSON object; the prompt must ask for JSON."""

    type: Required[Literal["json_object"]]


class TextFormatJsonSchemaParam(TypedDict, total=False):
    """JSON by a schema."""

    type: Required[Literal["json_schema"]]
    name: str | None
    """The name of the schema: letters, digits, `_` and `-`, at most 64 characters."""
    description: str | None
    """What the format is for."""
    schema: Any
    """The JSON Schema."""
    strict: bool | None
    """Whether the text must follow the schema to the letter. The server's default is
    false.
    """


class FunctionToolParam(TypedDict, total=False):
    """A function the model may call."""

    type: Required[Literal["function"]]
    name: str | None
    """The name of the function: letters, digits, `_` and `-`, at most 64 characters."""
    description: str | None
    """What the function does and when to call it."""
    parameters: Any
    """The JSON Schema of the arguments."""
    strict: bool | None
    """Whether the arguments must follow the schema to the letter. The server's default
    is true.
    """
    output_schema: Any
    """The JSON Schema of what the function gives; OpenAI, for programs that call it."""
    allowed_callers: Sequence[str] | None
    """Who may call the tool: `direct` (the model), `programmatic` (programs it writes)."""
    defer_loading: bool | None
    """Whether the tool is shown to the model only once tool search finds it."""


class CustomToolParam(TypedDict, total=False):
    """A tool of the caller's whose input is free text."""

    type: Required[Literal["custom"]]
    name: str | None
    """The name of the tool."""
    description: str | None
    """What the tool does and when to call it."""
    format: CustomToolFormatParam | None
    """The form of the input. The server's default is any text."""
    allowed_callers: Sequence[str] | None
    """Who may call the tool: `direct` (the model), `programmatic` (programs it writes)."""
    defer_loading: bool | None
    """Whether the tool is shown to the model only once tool search finds it."""


class CustomToolFormatTextParam(TypedDict, total=False):
    """Any text."""

    type: Required[Literal["text"]]


class CustomToolFormatGrammarParam(TypedDict, total=False):
    """Text by a grammar."""

    type: Required[Literal["grammar"]]
    syntax: str | None
    """What the grammar is written in: `lark` or `regex`."""
    definition: str | None
    """The grammar."""


class NamespaceToolParam(TypedDict, total=False):
    """Functions and custom tools under one name."""

    type: Required[Literal["namespace"]]
    name: str | None
    """The name of the group."""
    description: str | None
    """What the tools are for."""
    tools: Sequence[ToolParam] | None
    """The tools."""


class ShellToolParam(TypedDict, total=False):
    """Commands in a shell, on the server or on the caller's machine."""

    type: Required[Literal["shell"]]
    environment: ShellEnvironmentParam | None
    """Where the commands run."""
    allowed_callers: Sequence[str] | None
    """Who may call the tool: `direct` (the model), `programmatic` (programs it writes)."""


class ContainerAutoParam(TypedDict, total=False):
    """A container that the server makes."""

    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str] | None
    """The ids of files to put into it."""
    memory_limit: str | None
    """Its memory: `1g`, `4g`, `16g` or `64g`."""
    network_policy: NetworkPolicyParam | None
    """What it may reach on the network."""
    skills: Sequence[ContainerSkillParam] | None
    """Skills to put into it."""


class NetworkPolicyDisabledParam(TypedDict, total=False):
    """Nothing."""

    type: Required[Literal["disabled"]]


class NetworkPolicyAllowlistParam(TypedDict, total=False):
    """Some domains."""

    type: Required[Literal["allowlist"]]
    allowed_domains: Sequence[str] | None
    """The domains."""
    domain_secrets: Sequence[DomainSecretParam | DomainSecret] | None
    """Secrets that the server adds to requests, unseen by the container."""


class DomainSecretParam(TypedDict, total=False):
    """A secret that the server adds to requests to a domain."""

    domain: str | None
    """The domain."""
    name: str | None
    """The name of the secret."""
    value: str | None
    """The secret."""


class SkillReferenceParam(TypedDict, total=False):
    """A skill that was uploaded."""

    type: Required[Literal["skill_reference"]]
    skill_id: str | None
    """The id of the skill."""
    version: str | None
    """Its version: a number, or `latest`."""


class InlineSkillParam(TypedDict, total=False):
    """A skill that is sent along."""

    type: Required[Literal["inline"]]
    name: str | None
    """The name of the skill."""
    description: str | None
    """What it is for."""
    source: InlineSkillSourceParam | InlineSkillSource | None
    """Its files."""


class InlineSkillSourceParam(TypedDict, total=False):
    """The files of a skill."""

    type: Required[Literal["base64"]]
    data: str | None
    """A zip archive in base64."""
    media_type: str | None
    """Always `application/zip`."""


class LocalShellToolParam(TypedDict, total=False):
    """Commands that the caller runs, one at a time; older models."""

    type: Required[Literal["local_shell"]]


class ApplyPatchToolParam(TypedDict, total=False):
    """Changes to files, which the caller makes."""

    type: Required[Literal["apply_patch"]]
    allowed_callers: Sequence[str] | None
    """Who may call the tool: `direct` (the model), `programmatic` (programs it writes)."""


class ToolSearchToolParam(TypedDict, total=False):
    """A search among the tools whose loading is deferred."""

    type: Required[Literal["tool_search"]]
    description: str | None
    """What can be found, where the caller searches."""
    execution: str | None
    """Who searches: `server` or `client`."""
    parameters: Any
    """The JSON Schema of a search, where the caller searches."""


class ProgrammaticToolCallingToolParam(TypedDict, total=False):
    """Lets the model write programs that call the other tools; OpenAI only."""

    type: Required[Literal["programmatic_tool_calling"]]


class ToolChoiceFunctionParam(TypedDict, total=False):
    """A function to call."""

    type: Required[Literal["function"]]
    name: str | None
    """The name of the function."""


class ToolChoiceCustomParam(TypedDict, total=False):
    """A custom tool to call."""

    type: Required[Literal["custom"]]
    name: str | None
    """The name of the tool."""


class ToolChoiceAllowedToolsParam(TypedDict, total=False):
    """Some of the tools, to choose from; the rest stay in the prompt, and in its cache."""

    type: Required[Literal["allowed_tools"]]
    mode: str | None
    """Whether one of them must be used: `auto` or `required`."""
    tools: Sequence[Any] | None
    """The tools, each as a choice such as `{"type": "function", "name": "f"}`."""


class ToolChoiceMcpParam(TypedDict, total=False):
    """A tool on an MCP server."""

    type: Required[Literal["mcp"]]
    server_label: str | None
    """The label of the MCP server."""
    name: str | None
    """The name of the tool; any of the server's without it."""


class ToolChoiceWebSearchParam(TypedDict, total=False):
    """A search of the web."""

    type: Required[Literal["web_search"]]


class ToolChoiceWebSearchPreviewParam(TypedDict, total=False):
    """The first search of the web."""

    type: Required[Literal["web_search_preview"]]


class ToolChoiceWebSearchPreview20250311Param(TypedDict, total=False):
    """The first search of the web, as it was on 2025-03-11."""

    type: Required[Literal["web_search_preview_2025_03_11"]]


class ToolChoiceFileSearchParam(TypedDict, total=False):
    """A search of files."""

    type: Required[Literal["file_search"]]


class ToolChoiceCodeInterpreterParam(TypedDict, total=False):
    """The code interpreter."""

    type: Required[Literal["code_interpreter"]]


class ToolChoiceImageGenerationParam(TypedDict, total=False):
    """An image."""

    type: Required[Literal["image_generation"]]


class ToolChoiceComputerParam(TypedDict, total=False):
    """Use of the computer."""

    type: Required[Literal["computer"]]


class ToolChoiceComputerUseParam(TypedDict, total=False):
    """Use of the computer, by an older name."""

    type: Required[Literal["computer_use"]]


class ToolChoiceComputerUsePreviewParam(TypedDict, total=False):
    """The first use of the computer."""

    type: Required[Literal["computer_use_preview"]]


class ToolChoiceShellParam(TypedDict, total=False):
    """Commands in a shell."""

    type: Required[Literal["shell"]]


class ToolChoiceApplyPatchParam(TypedDict, total=False):
    """A change to a file."""

    type: Required[Literal["apply_patch"]]


class ToolChoiceProgrammaticToolCallingParam(TypedDict, total=False):
    """A program that calls tools."""

    type: Required[Literal["programmatic_tool_calling"]]


class WebSearchToolParam(TypedDict, total=False):
    """A search of the web."""

    type: Required[Literal["web_search"]]
    filters: WebSearchFiltersParam | WebSearchFilters | None
    """Where to search."""
    search_context_size: str | None
    """How much of what is found the model reads: `low`, `medium` or `high`."""
    user_location: UserLocationParam | UserLocation | None
    """Where the user is, roughly."""
    external_web_access: bool | None
    """Whether live pages may be fetched. The server's default is true."""
    engine: str | None
    """The search engine, such as `exa`; OpenRouter only."""
    max_results: int | None
    """The most pages of one search; OpenRouter only."""
    max_uses: int | None
    """The most searches; OpenRouter only."""
    mode: str | None
    """How deep the engine searches; OpenRouter only."""


class WebSearch20250826ToolParam(TypedDict, total=False):
    """A search of the web, as it was on 2025-08-26."""

    type: Required[Literal["web_search_2025_08_26"]]
    filters: WebSearchFiltersParam | WebSearchFilters | None
    """Where to search."""
    search_context_size: str | None
    """How much of what is found the model reads: `low`, `medium` or `high`."""
    user_location: UserLocationParam | UserLocation | None
    """Where the user is, roughly."""
    external_web_access: bool | None
    """Whether live pages may be fetched. The server's default is true."""
    engine: str | None
    """The search engine, such as `exa`; OpenRouter only."""
    max_results: int | None
    """The most pages of one search; OpenRouter only."""
    max_uses: int | None
    """The most searches; OpenRouter only."""
    mode: str | None
    """How deep the engine searches; OpenRouter only."""


class WebSearchPreviewToolParam(TypedDict, total=False):
    """The first search of the web."""

    type: Required[Literal["web_search_preview"]]
    search_context_size: str | None
    """How much of what is found the model reads: `low`, `medium` or `high`."""
    search_content_types: Sequence[str] | None
    """What to search for: `text`, `image`."""
    user_location: UserLocationParam | UserLocation | None
    """Where the user is, roughly."""
    filters: WebSearchFiltersParam | WebSearchFilters | None
    """Where to search; OpenRouter only."""
    engine: str | None
    """The search engine, such as `exa`; OpenRouter only."""
    max_results: int | None
    """The most pages of one search; OpenRouter only."""
    max_uses: int | None
    """The most searches; OpenRouter only."""
    mode: str | None
    """How deep the engine searches; OpenRouter only."""


class WebSearchPreview20250311ToolParam(TypedDict, total=False):
    """The first search of the web, as it was on 2025-03-11."""

    type: Required[Literal["web_search_preview_2025_03_11"]]
    search_context_size: str | None
    """How much of what is found the model reads: `low`, `medium` or `high`."""
    search_content_types: Sequence[str] | None
    """What to search for: `text`, `image`."""
    user_location: UserLocationParam | UserLocation | None
    """Where the user is, roughly."""
    filters: WebSearchFiltersParam | WebSearchFilters | None
    """Where to search; OpenRouter only."""
    engine: str | None
    """The search engine, such as `exa`; OpenRouter only."""
    max_results: int | None
    """The most pages of one search; OpenRouter only."""
    max_uses: int | None
    """The most searches; OpenRouter only."""
    mode: str | None
    """How deep the engine searches; OpenRouter only."""


class WebSearchFiltersParam(TypedDict, total=False):
    """Where to search the web."""

    allowed_domains: Sequence[str] | None
    """The only domains to search; their subdomains too."""
    blocked_domains: Sequence[str] | None
    """Domains not to search; OpenRouter and xAI."""
    excluded_domains: Sequence[str] | None
    """Domains not to search; OpenRouter only."""


class UserLocationParam(TypedDict, total=False):
    """Where the user is, roughly."""

    type: Required[Literal["approximate"]]
    city: str | None
    """The city."""
    country: str | None
    """The country, by its two letters in ISO 3166."""
    region: str | None
    """The region or state."""
    timezone: str | None
    """The time zone, by IANA name."""


class FileSearchToolParam(TypedDict, total=False):
    """A search of uploaded files."""

    type: Required[Literal["file_search"]]
    vector_store_ids: Sequence[str] | None
    """The ids of the vector stores to search."""
    filters: FileFilterParam | FileFilter | None
    """Which files to search, by their attributes."""
    max_num_results: int | None
    """The most pieces to find, 1 to 50."""
    ranking_options: RankingOptionsParam | RankingOptions | None
    """How the pieces are ranked."""


class FileFilterParam(TypedDict, total=False):
    """Which files to search: one comparison, or several filters joined."""

    type: str | None
    """The comparison: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`; or the
    joining: `and`, `or`.
    """
    key: str | None
    """The name of the attribute to compare."""
    value: Any
    """What to compare it to: text, a number, a boolean, or a list."""
    filters: Sequence[FileFilterParam | FileFilter] | None
    """The filters to join."""


class RankingOptionsParam(TypedDict, total=False):
    """How found pieces of files are ranked."""

    ranker: str | None
    """The ranker: `auto`, or one by its date."""
    score_threshold: float | None
    """The least score, 0 to 1."""
    hybrid_search: HybridSearchParam | HybridSearch | None
    """How much meaning and words each count."""


class HybridSearchParam(TypedDict, total=False):
    """How much meaning and words each count in a search."""

    embedding_weight: float | None
    """How much the meaning counts."""
    text_weight: float | None
    """How much the words count."""


class CodeInterpreterToolParam(TypedDict, total=False):
    """Code that the model writes and the server runs."""

    type: Required[Literal["code_interpreter"]]
    container: CodeContainerParam | None
    """Where the code runs."""
    allowed_callers: Sequence[str] | None
    """Who may call the tool: `direct` (the model), `programmatic` (programs it writes)."""


class AutoContainerParam(TypedDict, total=False):
    """A container that the server makes for the code interpreter."""

    type: Required[Literal["auto"]]
    file_ids: Sequence[str] | None
    """The ids of files to put into it."""
    memory_limit: str | None
    """Its memory: `1g`, `4g`, `16g` or `64g`."""
    network_policy: NetworkPolicyParam | None
    """What it may reach on the network."""


class ImageGenerationToolParam(TypedDict, total=False):
    """Images made by the server."""

    type: Required[Literal["image_generation"]]
    action: str | None
    """Whether to make or change an image: `generate`, `edit` or `auto`."""
    background: str | None
    """The background: `transparent`, `opaque` or `auto`."""
    complexity: str | None
    """How detailed an SVG is: `low`, `medium` or `high`."""
    frame_count: int | None
    """How many frames an animation has."""
    frame_duration_ms: int | None
    """How long each frame stays, in milliseconds."""
    input_fidelity: str | None
    """How closely to keep to input images: `high` or `low`."""
    input_image_mask: ImageMaskParam | ImageMask | None
    """Where an input image is to be changed."""
    model: str | None
    """The image model."""
    moderation: str | None
    """How strict moderation is: `auto` or `low`."""
    n: int | None
    """How many images to make; sent back by OpenAI."""
    output_compression: int | None
    """How little to compress, 0 to 100. The server's default is 100."""
    output_format: str | None
    """The format: `png`, `webp`, `jpeg`, `gif` or `svg`. The server's default is `png`."""
    partial_images: int | None
    """How many unfinished images to stream, 0 to 3. The server's default is 0."""
    quality: str | None
    """The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`."""
    size: str | None
    """Width and height in pixels, such as `1024x1536`, or `auto`."""
    style: str | None
    """The style: `natural` or `vivid`; older models."""
    svg: SvgOptionsParam | SvgOptions | None
    """How an SVG is drawn."""


class ImageMaskParam(TypedDict, total=False):
    """Where an input image is to be changed."""

    file_id: str | None
    """The id of an uploaded image."""
    image_url: str | None
    """The image as a `data:` URL."""


class SvgOptionsParam(TypedDict, total=False):
    """How an SVG is drawn."""

    model: str | None
    """The model that draws it."""
    reasoning: ReasoningParam | Reasoning | None
    """How that model is to reason."""


class ComputerToolParam(TypedDict, total=False):
    """Use of a computer, which the caller controls."""

    type: Required[Literal["computer"]]


class ComputerUsePreviewToolParam(TypedDict, total=False):
    """The first use of a computer, which the caller controls."""

    type: Required[Literal["computer_use_preview"]]
    display_width: int | None
    """The width of the screen in pixels."""
    display_height: int | None
    """The height of the screen in pixels."""
    environment: str | None
    """The system: `windows`, `mac`, `linux`, `ubuntu` or `browser`."""


class XSearchToolParam(TypedDict, total=False):
    """A search of posts; xAI only."""

    type: Required[Literal["x_search"]]


class McpToolParam(TypedDict, total=False):
    """Tools of an MCP server, or of a connector that the API's server has."""

    type: Required[Literal["mcp"]]
    server_label: str | None
    """A label by which calls name the MCP server."""
    server_url: str | None
    """The address of the MCP server; or give `connector_id` or `tunnel_id`."""
    connector_id: str | None
    """A connector, such as `connector_gmail`."""
    tunnel_id: str | None
    """A tunnel to an MCP server in a private network."""
    server_description: str | None
    """What the MCP server is for."""
    authorization: str | None
    """An OAuth access token for it. Servers do not send it back."""
    headers: Mapping[str, str] | None
    """HTTP headers to send to it, such as for authentication."""
    allowed_tools: McpAllowedToolsParam | None
    """The only tools that the model may call."""
    require_approval: McpApprovalParam | None
    """Which calls need the caller's approval. The server's default is all of them."""
    allowed_callers: Sequence[str] | None
    """Who may call the tool: `direct` (the model), `programmatic` (programs it writes)."""
    defer_loading: bool | None
    """Whether the tool is shown to the model only once tool search finds it."""


class McpToolFilterParam(TypedDict, total=False):
    """Some tools of an MCP server."""

    tool_names: Sequence[str] | None
    """The names of the tools."""
    read_only: bool | None
    """Whether only tools that change nothing are meant."""


class McpApprovalFilterParam(TypedDict, total=False):
    """Which calls of MCP tools need the caller's approval, by tool."""

    always: McpToolFilterParam | McpToolFilter | None
    """The tools that always need it."""
    never: McpToolFilterParam | McpToolFilter | None
    """The tools that never need it."""


class OpenRouterAdvisorToolParam(TypedDict, total=False):
    """Advice of another model."""

    type: Required[Literal["openrouter:advisor"]]
    parameters: Any
    """Settings, by name."""


class OpenRouterApplyPatchToolParam(TypedDict, total=False):
    """Changes to files."""

    type: Required[Literal["openrouter:apply_patch"]]
    parameters: Any
    """Settings, by name."""


class OpenRouterBashToolParam(TypedDict, total=False):
    """Commands in a shell."""

    type: Required[Literal["openrouter:bash"]]
    parameters: Any
    """Settings, by name."""


class OpenRouterDatetimeToolParam(TypedDict, total=False):
    """A look at the clock."""

    type: Required[Literal["openrouter:datetime"]]
    parameters: Any
    """Settings, by name."""


class OpenRouterExperimentalSearchModelsToolParam(TypedDict, total=False):
    """A search among OpenRouter's models."""

    type: Required[Literal["openrouter:experimental__search_models"]]
    parameters: Any
    """Settings, by name."""


class OpenRouterFilesToolParam(TypedDict, total=False):
    """Stored files."""

    type: Required[Literal["openrouter:files"]]
    parameters: Any
    """Settings, by name."""


class OpenRouterFusionToolParam(TypedDict, total=False):
    """Answers of several models, and an analysis of them."""

    type: Required[Literal["openrouter:fusion"]]
    parameters: Any
    """Settings, by name."""


class OpenRouterImageGenerationToolParam(TypedDict, total=False):
    """Images."""

    type: Required[Literal["openrouter:image_generation"]]
    parameters: Any
    """Settings, by name."""


class OpenRouterShellToolParam(TypedDict, total=False):
    """Commands in a shell."""

    type: Required[Literal["openrouter:shell"]]
    parameters: Any
    """Settings, by name."""


class OpenRouterSubagentToolParam(TypedDict, total=False):
    """Tasks for another model."""

    type: Required[Literal["openrouter:subagent"]]
    parameters: Any
    """Settings, by name."""


class OpenRouterToolSearchToolParam(TypedDict, total=False):
    """A search among the tools."""

    type: Required[Literal["openrouter:tool_search"]]
    parameters: Any
    """Settings, by name."""


class OpenRouterWebFetchToolParam(TypedDict, total=False):
    """Pages to fetch."""

    type: Required[Literal["openrouter:web_fetch"]]
    parameters: Any
    """Settings, by name."""


class OpenRouterWebSearchToolParam(TypedDict, total=False):
    """A search of the web."""

    type: Required[Literal["openrouter:web_search"]]
    parameters: Any
    """Settings, by name."""


ContentPartParam: TypeAlias = Union[
    OutputTextPartParam,
    RefusalPartParam,
    ReasoningTextPartParam,
    SummaryTextPartParam,
    InputTextPartParam,
    InputImagePartParam,
    InputFilePartParam,
    InputAudioPartParam,
    OutputAudioPartParam,
    InputVideoPartParam,
    ComputerScreenshotPartParam,
    EncryptedContentPartParam,
    OutputTextPart,
    RefusalPart,
    ReasoningTextPart,
    SummaryTextPart,
    InputTextPart,
    InputImagePart,
    InputFilePart,
    InputAudioPart,
    OutputAudioPart,
    InputVideoPart,
    ComputerScreenshotPart,
    EncryptedContentPart,
    Unknown,
    JsonObject,
]
"""A part of the content of an output item."""

InputContentParam: TypeAlias = Union[
    InputTextPartParam,
    InputImagePartParam,
    InputFilePartParam,
    InputAudioPartParam,
    InputVideoPartParam,
    OutputTextPartParam,
    RefusalPartParam,
    OutputAudioPartParam,
    ReasoningTextPartParam,
    SummaryTextPartParam,
    ComputerScreenshotPartParam,
    EncryptedContentPartParam,
    InputTextPart,
    InputImagePart,
    InputFilePart,
    InputAudioPart,
    InputVideoPart,
    OutputTextPart,
    RefusalPart,
    OutputAudioPart,
    ReasoningTextPart,
    SummaryTextPart,
    ComputerScreenshotPart,
    EncryptedContentPart,
    Unknown,
    JsonObject,
]
"""A part of the content of an input message or of a tool's output."""

SummaryPartParam: TypeAlias = Union[
    SummaryTextPartParam,
    SummaryTextPart,
    Unknown,
    JsonObject,
]
"""A part of the summary of a reasoning item."""

AnnotationParam: TypeAlias = Union[
    UrlCitationParam,
    FileCitationParam,
    ContainerFileCitationParam,
    FilePathParam,
    UrlCitation,
    FileCitation,
    ContainerFileCitation,
    FilePath,
    Unknown,
    JsonObject,
]
"""A source of a piece of output text."""

CallerParam: TypeAlias = Union[
    CallerDirectParam,
    CallerProgramParam,
    CallerDirect,
    CallerProgram,
    Unknown,
    JsonObject,
]
"""Who made a call."""

CodeOutputParam: TypeAlias = Union[
    CodeLogsParam,
    CodeImageParam,
    CodeLogs,
    CodeImage,
    Unknown,
    JsonObject,
]
"""What a piece of code gave."""

ComputerActionParam: TypeAlias = Union[
    ClickActionParam,
    DoubleClickActionParam,
    DragActionParam,
    KeypressActionParam,
    MoveActionParam,
    ScreenshotActionParam,
    ScrollActionParam,
    TypeActionParam,
    WaitActionParam,
    ClickAction,
    DoubleClickAction,
    DragAction,
    KeypressAction,
    MoveAction,
    ScreenshotAction,
    ScrollAction,
    TypeAction,
    WaitAction,
    Unknown,
    JsonObject,
]
"""Something to do on the computer."""

InputItemParam: TypeAlias = Union[
    InputMessageParam,
    ReasoningItemParam,
    FunctionCallItemParam,
    FunctionCallOutputItemParam,
    ItemReferenceParam,
    WebSearchCallItemParam,
    FileSearchCallItemParam,
    CodeInterpreterCallItemParam,
    ImageGenerationCallItemParam,
    CustomToolCallItemParam,
    CustomToolCallOutputItemParam,
    McpCallItemParam,
    McpListToolsItemParam,
    McpApprovalRequestItemParam,
    McpApprovalResponseItemParam,
    ComputerCallItemParam,
    ComputerCallOutputItemParam,
    ShellCallItemParam,
    ShellCallOutputItemParam,
    LocalShellCallItemParam,
    LocalShellCallOutputItemParam,
    ApplyPatchCallItemParam,
    ApplyPatchCallOutputItemParam,
    ToolSearchCallItemParam,
    ToolSearchOutputItemParam,
    AdditionalToolsItemParam,
    CompactionItemParam,
    CompactionTriggerItemParam,
    ContextCompactionItemParam,
    ConfigurationUpdateItemParam,
    ProgramItemParam,
    ProgramOutputItemParam,
    AgentMessageItemParam,
    MultiAgentCallItemParam,
    MultiAgentCallOutputItemParam,
    XSearchCallItemParam,
    OpenRouterAdvisorItemParam,
    OpenRouterApplyPatchItemParam,
    OpenRouterBashItemParam,
    OpenRouterBrowserUseItemParam,
    OpenRouterCodeInterpreterItemParam,
    OpenRouterDatetimeItemParam,
    OpenRouterExperimentalSearchModelsItemParam,
    OpenRouterFileSearchItemParam,
    OpenRouterFilesItemParam,
    OpenRouterFusionItemParam,
    OpenRouterImageGenerationItemParam,
    OpenRouterMcpItemParam,
    OpenRouterMemoryItemParam,
    OpenRouterShellItemParam,
    OpenRouterSubagentItemParam,
    OpenRouterTextEditorItemParam,
    OpenRouterToolSearchItemParam,
    OpenRouterWebFetchItemParam,
    OpenRouterWebSearchItemParam,
    InputMessage,
    ReasoningItem,
    FunctionCallItem,
    FunctionCallOutputItem,
    ItemReference,
    WebSearchCallItem,
    FileSearchCallItem,
    CodeInterpreterCallItem,
    ImageGenerationCallItem,
    CustomToolCallItem,
    CustomToolCallOutputItem,
    McpCallItem,
    McpListToolsItem,
    McpApprovalRequestItem,
    McpApprovalResponseItem,
    ComputerCallItem,
    ComputerCallOutputItem,
    ShellCallItem,
    ShellCallOutputItem,
    LocalShellCallItem,
    LocalShellCallOutputItem,
    ApplyPatchCallItem,
    ApplyPatchCallOutputItem,
    ToolSearchCallItem,
    ToolSearchOutputItem,
    AdditionalToolsItem,
    CompactionItem,
    CompactionTriggerItem,
    ContextCompactionItem,
    ConfigurationUpdateItem,
    ProgramItem,
    ProgramOutputItem,
    AgentMessageItem,
    MultiAgentCallItem,
    MultiAgentCallOutputItem,
    XSearchCallItem,
    OpenRouterAdvisorItem,
    OpenRouterApplyPatchItem,
    OpenRouterBashItem,
    OpenRouterBrowserUseItem,
    OpenRouterCodeInterpreterItem,
    OpenRouterDatetimeItem,
    OpenRouterExperimentalSearchModelsItem,
    OpenRouterFileSearchItem,
    OpenRouterFilesItem,
    OpenRouterFusionItem,
    OpenRouterImageGenerationItem,
    OpenRouterMcpItem,
    OpenRouterMemoryItem,
    OpenRouterShellItem,
    OpenRouterSubagentItem,
    OpenRouterTextEditorItem,
    OpenRouterToolSearchItem,
    OpenRouterWebFetchItem,
    OpenRouterWebSearchItem,
    MessageItem,
    Unknown,
    JsonObject,
]
"""An item of a request's input, of a stored response's input, or of a conversation."""

McpFailureParam: TypeAlias = Union[
    McpProtocolErrorParam,
    McpToolExecutionErrorParam,
    McpHttpErrorParam,
    McpProtocolError,
    McpToolExecutionError,
    McpHttpError,
    Unknown,
    JsonObject,
]
"""What failed on an MCP server."""

WebSearchActionParam: TypeAlias = Union[
    WebSearchQueryParam,
    WebSearchOpenPageParam,
    WebSearchFindInPageParam,
    WebSearchQuery,
    WebSearchOpenPage,
    WebSearchFindInPage,
    Unknown,
    JsonObject,
]
"""What a web search did."""

ShellOutcomeParam: TypeAlias = Union[
    ShellExitParam,
    ShellTimeoutParam,
    ShellExit,
    ShellTimeout,
    Unknown,
    JsonObject,
]
"""How a command ended."""

ShellEnvironmentParam: TypeAlias = Union[
    LocalEnvironmentParam,
    ContainerAutoParam,
    ContainerReferenceParam,
    LocalEnvironment,
    ContainerAuto,
    ContainerReference,
    Unknown,
    JsonObject,
]
"""Where commands run."""

PatchOperationParam: TypeAlias = Union[
    CreateFileOperationParam,
    UpdateFileOperationParam,
    DeleteFileOperationParam,
    CreateFileOperation,
    UpdateFileOperation,
    DeleteFileOperation,
    Unknown,
    JsonObject,
]
"""What to do to a file."""

ConversationChoiceParam: TypeAlias = Union[
    str,
    ConversationReferenceParam | ConversationReference,
]
"""A conversation: its id, or an object with it."""

StopConditionParam: TypeAlias = Union[
    StopAtStepCountParam,
    StopAtToolCallParam,
    StopAtTokensParam,
    StopAtCostParam,
    StopAtFinishReasonParam,
    Unknown,
    JsonObject,
]
"""When the server's tools are to stop; OpenRouter only."""

TextFormatParam: TypeAlias = Union[
    TextFormatTextParam,
    TextFormatJsonObjectParam,
    TextFormatJsonSchemaParam,
    TextFormatText,
    TextFormatJsonObject,
    TextFormatJsonSchema,
    Unknown,
    JsonObject,
]
"""The format of the model's text."""

ToolParam: TypeAlias = Union[
    FunctionToolParam,
    CustomToolParam,
    NamespaceToolParam,
    McpToolParam,
    WebSearchToolParam,
    WebSearch20250826ToolParam,
    WebSearchPreviewToolParam,
    WebSearchPreview20250311ToolParam,
    FileSearchToolParam,
    CodeInterpreterToolParam,
    ImageGenerationToolParam,
    ComputerToolParam,
    ComputerUsePreviewToolParam,
    ShellToolParam,
    LocalShellToolParam,
    ApplyPatchToolParam,
    ToolSearchToolParam,
    ProgrammaticToolCallingToolParam,
    XSearchToolParam,
    OpenRouterAdvisorToolParam,
    OpenRouterApplyPatchToolParam,
    OpenRouterBashToolParam,
    OpenRouterDatetimeToolParam,
    OpenRouterExperimentalSearchModelsToolParam,
    OpenRouterFilesToolParam,
    OpenRouterFusionToolParam,
    OpenRouterImageGenerationToolParam,
    OpenRouterShellToolParam,
    OpenRouterSubagentToolParam,
    OpenRouterToolSearchToolParam,
    OpenRouterWebFetchToolParam,
    OpenRouterWebSearchToolParam,
    FunctionTool,
    CustomTool,
    NamespaceTool,
    McpTool,
    WebSearchTool,
    WebSearch20250826Tool,
    WebSearchPreviewTool,
    WebSearchPreview20250311Tool,
    FileSearchTool,
    CodeInterpreterTool,
    ImageGenerationTool,
    ComputerTool,
    ComputerUsePreviewTool,
    ShellTool,
    LocalShellTool,
    ApplyPatchTool,
    ToolSearchTool,
    ProgrammaticToolCallingTool,
    XSearchTool,
    OpenRouterAdvisorTool,
    OpenRouterApplyPatchTool,
    OpenRouterBashTool,
    OpenRouterDatetimeTool,
    OpenRouterExperimentalSearchModelsTool,
    OpenRouterFilesTool,
    OpenRouterFusionTool,
    OpenRouterImageGenerationTool,
    OpenRouterShellTool,
    OpenRouterSubagentTool,
    OpenRouterToolSearchTool,
    OpenRouterWebFetchTool,
    OpenRouterWebSearchTool,
    Unknown,
    JsonObject,
]
"""A tool the model may use."""

CustomToolFormatParam: TypeAlias = Union[
    CustomToolFormatTextParam,
    CustomToolFormatGrammarParam,
    CustomToolFormatText,
    CustomToolFormatGrammar,
    Unknown,
    JsonObject,
]
"""The form of a custom tool's input."""

NetworkPolicyParam: TypeAlias = Union[
    NetworkPolicyDisabledParam,
    NetworkPolicyAllowlistParam,
    NetworkPolicyDisabled,
    NetworkPolicyAllowlist,
    Unknown,
    JsonObject,
]
"""What a container may reach on the network."""

ContainerSkillParam: TypeAlias = Union[
    SkillReferenceParam,
    InlineSkillParam,
    SkillReference,
    InlineSkill,
    Unknown,
    JsonObject,
]
"""A skill to put into a container."""

ToolChoiceToolParam: TypeAlias = Union[
    ToolChoiceFunctionParam,
    ToolChoiceCustomParam,
    ToolChoiceAllowedToolsParam,
    ToolChoiceMcpParam,
    ToolChoiceWebSearchParam,
    ToolChoiceWebSearchPreviewParam,
    ToolChoiceWebSearchPreview20250311Param,
    ToolChoiceFileSearchParam,
    ToolChoiceCodeInterpreterParam,
    ToolChoiceImageGenerationParam,
    ToolChoiceComputerParam,
    ToolChoiceComputerUseParam,
    ToolChoiceComputerUsePreviewParam,
    ToolChoiceShellParam,
    ToolChoiceApplyPatchParam,
    ToolChoiceProgrammaticToolCallingParam,
    ToolChoiceFunction,
    ToolChoiceCustom,
    ToolChoiceAllowedTools,
    ToolChoiceMcp,
    ToolChoiceWebSearch,
    ToolChoiceWebSearchPreview,
    ToolChoiceWebSearchPreview20250311,
    ToolChoiceFileSearch,
    ToolChoiceCodeInterpreter,
    ToolChoiceImageGeneration,
    ToolChoiceComputer,
    ToolChoiceComputerUse,
    ToolChoiceComputerUsePreview,
    ToolChoiceShell,
    ToolChoiceApplyPatch,
    ToolChoiceProgrammaticToolCalling,
    Unknown,
    JsonObject,
]
"""A particular tool to use, or some to choose from."""

CodeContainerParam: TypeAlias = Union[
    str,
    AutoContainerParam | AutoContainer,
]
"""Where code runs: a container by its id, or one that the server makes."""

McpAllowedToolsParam: TypeAlias = Union[
    Sequence[str],
    McpToolFilterParam | McpToolFilter,
]
"""The tools of an MCP server that the model may call: names, or a filter."""

McpApprovalParam: TypeAlias = Union[
    str,
    McpApprovalFilterParam | McpApprovalFilter,
]
"""Which calls of MCP tools need the caller's approval: one rule for all, or by tool."""

ToolOutputParam: TypeAlias = Union[
    str,
    Sequence[InputContentParam],
]
"""What a tool gave: text, or content parts."""

MessageContentParam: TypeAlias = Union[
    str,
    Sequence[InputContentParam],
]
"""What a message says: text, or content parts."""

McpErrorParam: TypeAlias = Union[
    str,
    McpFailureParam,
]
"""Why something on an MCP server failed: text, or a failure told apart by its `type`."""

InputParam: TypeAlias = Union[
    str,
    Sequence[InputItemParam],
]
"""What to answer: text, or items."""

ToolChoiceParam: TypeAlias = Union[
    ToolChoiceMode,
    ToolChoiceToolParam,
]
"""How the model chooses among the tools: a mode, or a choice made for it."""
