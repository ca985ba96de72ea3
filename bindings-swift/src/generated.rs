// generated from core/src/model by `make generate`; do not edit

//! Mirrors of the types of `antiphon::model`.
//!
//! `serde_json::Value` and `Extra` are custom types, written by hand.

use std::collections::HashMap;

use antiphon::model::{
    AccessPrograms, AdditionalToolsItem, AgentMessageItem, Annotation, ApplyPatchCallItem,
    ApplyPatchCallOperationDiffDeltaEvent, ApplyPatchCallOperationDiffDoneEvent,
    ApplyPatchCallOutputItem, ApplyPatchTool, AudioDeltaEvent, AudioDoneEvent,
    AudioTranscriptDeltaEvent, AudioTranscriptDoneEvent, AutoContainer, BackgroundOptions,
    CacheControl, CacheWriteTokensDetails, CachedImageTokens, Caller, CallerDirect, CallerProgram,
    ClickAction, CodeContainer, CodeExecutionCallCompletedEvent, CodeExecutionCallExecutingEvent,
    CodeExecutionCallInProgressEvent, CodeImage, CodeInterpreterCallCodeDeltaEvent,
    CodeInterpreterCallCodeDoneEvent, CodeInterpreterCallCompletedEvent,
    CodeInterpreterCallExecutingEvent, CodeInterpreterCallInProgressEvent,
    CodeInterpreterCallInterpretingEvent, CodeInterpreterCallItem, CodeInterpreterTool, CodeLogs,
    CodeOutput, CompactRequest, CompactedResponse, CompactionCompactingEvent, CompactionItem,
    CompactionTriggerItem, CompletedEvent, ComputerAction, ComputerCallItem,
    ComputerCallOutputItem, ComputerScreenshotPart, ComputerTool, ComputerUsePreviewTool,
    ConfigurationUpdateItem, ContainerAuto, ContainerFileCitation, ContainerReference,
    ContainerSkill, ContentPart, ContentPartAddedEvent, ContentPartDoneEvent,
    ContextCompactionItem, ContextManagement, Conversation, ConversationChoice,
    ConversationCreateRequest, ConversationItemsRequest, ConversationReference,
    ConversationUpdateRequest, CostDetails, CreateFileOperation, CreateRequest, CreatedEvent,
    CustomTool, CustomToolCallInputDeltaEvent, CustomToolCallInputDoneEvent, CustomToolCallItem,
    CustomToolCallOutputItem, CustomToolFormat, CustomToolFormatGrammar, CustomToolFormatText,
    DebugEvent, DebugOptions, DeleteFileOperation, Deleted, DomainSecret, DoubleClickAction,
    DragAction, DragPoint, EncryptedContentPart, ErrorEvent, Event, Extra, FailedEvent,
    FileCitation, FileFilter, FilePath, FileSearchCallCompletedEvent,
    FileSearchCallInProgressEvent, FileSearchCallItem, FileSearchCallSearchingEvent,
    FileSearchResult, FileSearchTool, FunctionCallArgumentsDeltaEvent,
    FunctionCallArgumentsDoneEvent, FunctionCallItem, FunctionCallOutputItem, FunctionTool,
    FusionCallAnalysisCompletedEvent, FusionCallAnalysisInProgressEvent, FusionCallCompletedEvent,
    FusionCallInProgressEvent, FusionCallPanelAddedEvent, FusionCallPanelCompletedEvent,
    FusionCallPanelDeltaEvent, FusionCallPanelFailedEvent, FusionCallPanelReasoningDeltaEvent,
    FusionFailure, FusionResponse, HybridSearch, ImageGenerationCallCompletedEvent,
    ImageGenerationCallGeneratingEvent, ImageGenerationCallInProgressEvent,
    ImageGenerationCallItem, ImageGenerationCallPartialImageEvent, ImageGenerationError,
    ImageGenerationTool, ImageGenerationUsage, ImageMask, ImageModerationDetails, ImageOptions,
    InProgressEvent, IncompleteDetails, IncompleteEvent, InjectCreatedEvent, InjectFailedEvent,
    InlineSkill, InlineSkillSource, Input, InputAudio, InputAudioPart, InputContent, InputFilePart,
    InputImagePart, InputItem, InputMessage, InputTextPart, InputTokens, InputTokensDetails,
    InputTokensRequest, InputTransformation, InputVideoPart, Instructions, ItemAgent, ItemPage,
    ItemReference, ItemRetrieveRequest, ItemStatus, KeepaliveEvent, KeypressAction, ListRequest,
    LocalEnvironment, LocalShellAction, LocalShellCallItem, LocalShellCallOutputItem,
    LocalShellTool, LocalSkill, Logprob, MaxPrice, McpAllowedTools, McpApproval, McpApprovalFilter,
    McpApprovalRequestItem, McpApprovalResponseItem, McpCallArgumentsDeltaEvent,
    McpCallArgumentsDoneEvent, McpCallCompletedEvent, McpCallExecutingEvent, McpCallFailedEvent,
    McpCallInProgressEvent, McpCallItem, McpCallOutputDeltaEvent, McpCallOutputDoneEvent, McpError,
    McpFailure, McpHttpError, McpListToolsCompletedEvent, McpListToolsFailedEvent,
    McpListToolsInProgressEvent, McpListToolsItem, McpListedTool, McpProtocolError, McpTool,
    McpToolExecutionError, McpToolFilter, MessageContent, MessageItem, Misalignment,
    MisalignmentSteer, ModerationConfig, ModerationFailure, ModerationOutcome, ModerationPolicy,
    ModerationResult, ModerationRule, MoveAction, MultiAgentCallItem, MultiAgentCallOutputItem,
    NamespaceTool, NetworkPolicy, NetworkPolicyAllowlist, NetworkPolicyDisabled,
    OpenRouterAdvisorItem, OpenRouterAdvisorTool, OpenRouterApplyPatchItem,
    OpenRouterApplyPatchTool, OpenRouterBashItem, OpenRouterBashTool, OpenRouterBrowserUseItem,
    OpenRouterCodeInterpreterItem, OpenRouterDatetimeItem, OpenRouterDatetimeTool,
    OpenRouterExperimentalSearchModelsItem, OpenRouterExperimentalSearchModelsTool,
    OpenRouterFileSearchItem, OpenRouterFilesItem, OpenRouterFilesTool, OpenRouterFusionItem,
    OpenRouterFusionTool, OpenRouterImageGenerationItem, OpenRouterImageGenerationTool,
    OpenRouterMcpItem, OpenRouterMemoryItem, OpenRouterShellItem, OpenRouterShellTool,
    OpenRouterSubagentItem, OpenRouterSubagentTool, OpenRouterTextEditorItem,
    OpenRouterToolSearchItem, OpenRouterToolSearchTool, OpenRouterWebFetchItem,
    OpenRouterWebFetchTool, OpenRouterWebSearchItem, OpenRouterWebSearchTool, OutputAudioPart,
    OutputItem, OutputItemAddedEvent, OutputItemDoneEvent, OutputTextAnnotationAddedEvent,
    OutputTextDeltaEvent, OutputTextDoneEvent, OutputTextPart, OutputTokensDetails, PatchOperation,
    PingEvent, ProgramItem, ProgramOutputItem, ProgrammaticToolCallingTool, Prompt,
    PromptCacheBreakpoint, PromptCacheComparisonNotFound, PromptCacheDiagnostics, PromptCacheHit,
    PromptCacheMiss, PromptCacheOptions, PromptCacheUnavailable, ProviderPreferences, QueuedEvent,
    RankingOptions, Reasoning, ReasoningItem, ReasoningSummaryPartAddedEvent,
    ReasoningSummaryPartDoneEvent, ReasoningSummaryTextDeltaEvent, ReasoningSummaryTextDoneEvent,
    ReasoningTextDeltaEvent, ReasoningTextDoneEvent, ReasoningTextPart, RefusalDeltaEvent,
    RefusalDoneEvent, RefusalPart, RequiredInput, Response, ResponseAudio, ResponseError,
    ResponseModeration, ResponseStatus, RetrieveRequest, SafetyCheck, ScreenshotAction,
    ScrollAction, ServerToolUse, ShellAction, ShellCallCommandAddedEvent,
    ShellCallCommandDeltaEvent, ShellCallCommandDoneEvent, ShellCallItem,
    ShellCallOutputContentDeltaEvent, ShellCallOutputContentDoneEvent, ShellCallOutputItem,
    ShellCommandOutput, ShellEnvironment, ShellExit, ShellOutcome, ShellOutputDelta, ShellTimeout,
    ShellTool, SkillReference, Steer, SteerAcceptedEvent, SteerError, SteerFailedEvent,
    SteerPendingEvent, StopAtCost, StopAtFinishReason, StopAtStepCount, StopAtTokens,
    StopAtToolCall, StopCondition, StreamOptions, SummaryPart, SummaryTextPart, SvgOptions,
    SvgUsage, TextConfig, TextFormat, TextFormatJsonObject, TextFormatJsonSchema, TextFormatText,
    Tool, ToolChoice, ToolChoiceAllowedTools, ToolChoiceApplyPatch, ToolChoiceCodeInterpreter,
    ToolChoiceComputer, ToolChoiceComputerUse, ToolChoiceComputerUsePreview, ToolChoiceCustom,
    ToolChoiceFileSearch, ToolChoiceFunction, ToolChoiceImageGeneration, ToolChoiceMcp,
    ToolChoiceMode, ToolChoiceProgrammaticToolCalling, ToolChoiceShell, ToolChoiceTool,
    ToolChoiceWebSearch, ToolChoiceWebSearchPreview, ToolChoiceWebSearchPreview20250311,
    ToolOutput, ToolSearchCallItem, ToolSearchOutputItem, ToolSearchTool, ToolUsage, TopLogprob,
    TraceOptions, TypeAction, UpdateFileOperation, UrlCitation, Usage, UserLocation, WaitAction,
    WebSearch20250826Tool, WebSearchAction, WebSearchCallCompletedEvent,
    WebSearchCallInProgressEvent, WebSearchCallItem, WebSearchCallSearchingEvent, WebSearchFilters,
    WebSearchFindInPage, WebSearchOpenPage, WebSearchPreview20250311Tool, WebSearchPreviewTool,
    WebSearchQuery, WebSearchSource, WebSearchTool, WebSearchUsage, WebhookCancelledEvent,
    WebhookCompletedEvent, WebhookData, WebhookEvent, WebhookFailedEvent, WebhookIncompleteEvent,
    XSearchCallCompletedEvent, XSearchCallInProgressEvent, XSearchCallItem,
    XSearchCallSearchingEvent, XSearchTool,
};
use serde_json::Value;

/// A part of the content of an output item.
#[uniffi::remote(Enum)]
pub enum ContentPart {
    /// Text written by the model. Some gateways and the Conversations API call it `text`.
    OutputText(OutputTextPart),
    /// The model's refusal to answer.
    Refusal(RefusalPart),
    /// Text of the model's reasoning, as open-weight models send it.
    ReasoningText(ReasoningTextPart),
    /// A paragraph of a reasoning summary.
    SummaryText(SummaryTextPart),
    /// Text for the model, where an output holds messages that went in.
    InputText(InputTextPart),
    /// An image for the model, by URL (also a `data:` URL) or by the id of an uploaded file.
    InputImage(InputImagePart),
    /// A file for the model, by id, URL or content.
    InputFile(InputFilePart),
    /// Sound for the model.
    InputAudio(InputAudioPart),
    /// Sound made by the model.
    OutputAudio(OutputAudioPart),
    /// A video for the model; Open Responses servers and OpenRouter.
    InputVideo(InputVideoPart),
    /// A picture of the screen that the model works on.
    ComputerScreenshot(ComputerScreenshotPart),
    /// Content that only the server can read; OpenAI's multi-agent beta.
    EncryptedContent(EncryptedContentPart),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole part.
        json: Value,
    },
}

/// A part of the content of an input message or of a tool's output.
#[uniffi::remote(Enum)]
pub enum InputContent {
    /// Text for the model.
    InputText(InputTextPart),
    /// An image for the model, by URL (also a `data:` URL) or by the id of an uploaded file.
    InputImage(InputImagePart),
    /// A file for the model, by id, URL or content.
    InputFile(InputFilePart),
    /// Sound for the model.
    InputAudio(InputAudioPart),
    /// A video for the model; Open Responses servers and OpenRouter.
    InputVideo(InputVideoPart),
    /// Text the model wrote in an earlier turn.
    OutputText(OutputTextPart),
    /// A refusal of an earlier turn.
    Refusal(RefusalPart),
    /// Sound the model made in an earlier turn.
    OutputAudio(OutputAudioPart),
    /// Text of the model's reasoning.
    ReasoningText(ReasoningTextPart),
    /// A paragraph of a reasoning summary.
    SummaryText(SummaryTextPart),
    /// A picture of the screen that the model works on.
    ComputerScreenshot(ComputerScreenshotPart),
    /// Content that only the server can read; OpenAI's multi-agent beta.
    EncryptedContent(EncryptedContentPart),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole part.
        json: Value,
    },
}

/// A part of the summary of a reasoning item.
#[uniffi::remote(Enum)]
pub enum SummaryPart {
    /// A paragraph of the summary.
    SummaryText(SummaryTextPart),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole part.
        json: Value,
    },
}

/// Text written by the model. Some gateways and the Conversations API call it `text`.
#[uniffi::remote(Record)]
pub struct OutputTextPart {
    /// The text.
    #[uniffi(default)]
    pub text: String,
    /// Sources of the text, in order of appearance.
    #[uniffi(default)]
    pub annotations: Vec<Annotation>,
    /// Log probabilities of the tokens, when asked for by `include`.
    #[uniffi(default)]
    pub logprobs: Option<Vec<Logprob>>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The model's refusal to answer.
#[uniffi::remote(Record)]
pub struct RefusalPart {
    /// The explanation of the refusal.
    #[uniffi(default)]
    pub refusal: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Text of the model's reasoning.
#[uniffi::remote(Record)]
pub struct ReasoningTextPart {
    /// The text.
    #[uniffi(default)]
    pub text: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A paragraph of a reasoning summary.
#[uniffi::remote(Record)]
pub struct SummaryTextPart {
    /// The text.
    #[uniffi(default)]
    pub text: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Text for the model.
#[uniffi::remote(Record)]
pub struct InputTextPart {
    /// The text.
    #[uniffi(default)]
    pub text: String,
    /// Marks the end of a prefix to be cached; OpenAI only.
    #[uniffi(default)]
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// An image for the model, by URL (also a `data:` URL) or by the id of an uploaded file.
#[uniffi::remote(Record)]
pub struct InputImagePart {
    /// How closely the model looks: `low`, `high`, `auto` or `original`. The server's default is `auto`.
    #[uniffi(default)]
    pub detail: Option<String>,
    /// The id of an uploaded file.
    #[uniffi(default)]
    pub file_id: Option<String>,
    /// A URL, or the image itself as a `data:` URL.
    #[uniffi(default)]
    pub image_url: Option<String>,
    /// Marks the end of a prefix to be cached; OpenAI only.
    #[uniffi(default)]
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A file for the model, by id, URL or content.
#[uniffi::remote(Record)]
pub struct InputFilePart {
    /// How closely the model looks at the pages: `low`, `high` or `auto`.
    #[uniffi(default)]
    pub detail: Option<String>,
    /// The id of an uploaded file.
    #[uniffi(default)]
    pub file_id: Option<String>,
    /// The URL of the file.
    #[uniffi(default)]
    pub file_url: Option<String>,
    /// The file itself, in base64 or as a `data:` URL.
    #[uniffi(default)]
    pub file_data: Option<String>,
    /// The name of the file, needed with `file_data`.
    #[uniffi(default)]
    pub filename: Option<String>,
    /// Marks the end of a prefix to be cached; OpenAI only.
    #[uniffi(default)]
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Sound for the model.
#[uniffi::remote(Record)]
pub struct InputAudioPart {
    /// The sound and its format.
    #[uniffi(default)]
    pub input_audio: Option<InputAudio>,
    /// The sound in base64, where a server has the fields of `input_audio` beside the type.
    #[uniffi(default)]
    pub data: Option<String>,
    /// The format, where a server has the fields of `input_audio` beside the type.
    #[uniffi(default)]
    pub format: Option<String>,
    /// What is said; sent by few servers.
    #[uniffi(default)]
    pub transcript: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Sound and its format.
#[uniffi::remote(Record)]
pub struct InputAudio {
    /// The sound in base64.
    #[uniffi(default)]
    pub data: String,
    /// The format: `mp3` or `wav`.
    #[uniffi(default)]
    pub format: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Sound made by the model.
#[uniffi::remote(Record)]
pub struct OutputAudioPart {
    /// The id by which a later turn may name the sound; sent by few servers.
    #[uniffi(default)]
    pub id: Option<String>,
    /// The sound in base64.
    #[uniffi(default)]
    pub data: Option<String>,
    /// What is said.
    #[uniffi(default)]
    pub transcript: Option<String>,
    /// When the id ends to be valid, in seconds since 1970.
    #[uniffi(default)]
    pub expires_at: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A video for the model; Open Responses servers and OpenRouter.
#[uniffi::remote(Record)]
pub struct InputVideoPart {
    /// A URL, or the video itself as a `data:` URL.
    #[uniffi(default)]
    pub video_url: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A picture of the screen that the model works on.
#[uniffi::remote(Record)]
pub struct ComputerScreenshotPart {
    /// How closely the model looks: `low`, `high`, `auto` or `original`.
    #[uniffi(default)]
    pub detail: Option<String>,
    /// The id of an uploaded file.
    #[uniffi(default)]
    pub file_id: Option<String>,
    /// A URL, or the picture itself as a `data:` URL.
    #[uniffi(default)]
    pub image_url: Option<String>,
    /// Marks the end of a prefix to be cached; OpenAI only.
    #[uniffi(default)]
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Content that only the server can read; OpenAI's multi-agent beta.
#[uniffi::remote(Record)]
pub struct EncryptedContentPart {
    /// The content, to be sent back as it is.
    #[uniffi(default)]
    pub encrypted_content: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The end of a prefix that the server is to cache; OpenAI, and OpenRouter for some providers.
#[uniffi::remote(Record)]
pub struct PromptCacheBreakpoint {
    /// Always `explicit`.
    #[uniffi(default)]
    pub mode: Option<String>,
    /// How long the prefix stays cached: `30m` or `12h`.
    #[uniffi(default)]
    pub ttl: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A source of a piece of output text.
#[uniffi::remote(Enum)]
pub enum Annotation {
    /// A page on the web.
    UrlCitation(UrlCitation),
    /// A file found by file search.
    FileCitation(FileCitation),
    /// A file made in a container by the code interpreter.
    ContainerFileCitation(ContainerFileCitation),
    /// A path to a file.
    FilePath(FilePath),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole annotation.
        json: Value,
    },
}

/// A page on the web that the text draws on.
#[uniffi::remote(Record)]
pub struct UrlCitation {
    /// The address of the page.
    #[uniffi(default)]
    pub url: String,
    /// The title of the page.
    #[uniffi(default)]
    pub title: Option<String>,
    /// The index of the first character of the citation in the text.
    #[uniffi(default)]
    pub start_index: Option<i64>,
    /// The index after the last character of the citation in the text.
    #[uniffi(default)]
    pub end_index: Option<i64>,
    /// The passage that is cited; OpenRouter only.
    #[uniffi(default)]
    pub content: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A file that the text draws on.
#[uniffi::remote(Record)]
pub struct FileCitation {
    /// The id of the file.
    #[uniffi(default)]
    pub file_id: Option<String>,
    /// The name of the file.
    #[uniffi(default)]
    pub filename: Option<String>,
    /// The index of the file in the list of files.
    #[uniffi(default)]
    pub index: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A file in a container that the text draws on.
#[uniffi::remote(Record)]
pub struct ContainerFileCitation {
    /// The id of the container.
    #[uniffi(default)]
    pub container_id: Option<String>,
    /// The id of the file.
    #[uniffi(default)]
    pub file_id: Option<String>,
    /// The name of the file.
    #[uniffi(default)]
    pub filename: Option<String>,
    /// The index of the first character of the citation in the text.
    #[uniffi(default)]
    pub start_index: Option<i64>,
    /// The index after the last character of the citation in the text.
    #[uniffi(default)]
    pub end_index: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A path to a file.
#[uniffi::remote(Record)]
pub struct FilePath {
    /// The id of the file.
    #[uniffi(default)]
    pub file_id: Option<String>,
    /// The index of the file in the list of files.
    #[uniffi(default)]
    pub index: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The log probability of one token of output text.
#[uniffi::remote(Record)]
pub struct Logprob {
    /// The token. A token that is part of a character reads as U+FFFD; `bytes` has the truth.
    #[uniffi(default)]
    pub token: String,
    /// The natural logarithm of the token's probability.
    #[uniffi(default)]
    pub logprob: f64,
    /// The UTF-8 bytes of the token.
    #[uniffi(default)]
    pub bytes: Option<Vec<i64>>,
    /// The most likely tokens at this place, as many as `top_logprobs` asked for.
    #[uniffi(default)]
    pub top_logprobs: Option<Vec<TopLogprob>>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// One of the most likely tokens at a place.
#[uniffi::remote(Record)]
pub struct TopLogprob {
    /// The token.
    #[uniffi(default)]
    pub token: String,
    /// The natural logarithm of the token's probability.
    #[uniffi(default)]
    pub logprob: f64,
    /// The UTF-8 bytes of the token.
    #[uniffi(default)]
    pub bytes: Option<Vec<i64>>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A conversation that the server stores; its items are listed apart.
#[uniffi::remote(Record)]
pub struct Conversation {
    /// The id of the conversation.
    #[uniffi(default)]
    pub id: String,
    /// Always `conversation`.
    #[uniffi(default)]
    pub object: Option<String>,
    /// When it was made, in seconds since 1970.
    #[uniffi(default)]
    pub created_at: Option<i64>,
    /// Up to 16 pairs of text that the caller attached.
    #[uniffi(default)]
    pub metadata: Option<HashMap<String, String>>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// An event of a stream, in its canonical spelling; the frequent ones first.
#[uniffi::remote(Enum)]
pub enum Event {
    /// Text was added to a part of a message.
    OutputTextDelta(OutputTextDeltaEvent),
    /// Text was added to the arguments of a function call.
    FunctionCallArgumentsDelta(FunctionCallArgumentsDeltaEvent),
    /// Text was added to the reasoning.
    ReasoningTextDelta(ReasoningTextDeltaEvent),
    /// Text was added to the summary of the reasoning.
    ReasoningSummaryTextDelta(ReasoningSummaryTextDeltaEvent),
    /// Text was added to a refusal.
    RefusalDelta(RefusalDeltaEvent),
    /// A piece of the input of a custom tool call.
    CustomToolCallInputDelta(CustomToolCallInputDeltaEvent),
    /// A piece of the code that the code interpreter is to run.
    CodeInterpreterCallCodeDelta(CodeInterpreterCallCodeDeltaEvent),
    /// A piece of the arguments of a call to an MCP server.
    McpCallArgumentsDelta(McpCallArgumentsDeltaEvent),
    /// A piece of a shell command.
    ShellCallCommandDelta(ShellCallCommandDeltaEvent),
    /// A piece of the diff of a patch.
    ApplyPatchCallOperationDiffDelta(ApplyPatchCallOperationDiffDeltaEvent),
    /// A piece of the audio.
    AudioDelta(AudioDeltaEvent),
    /// The response was made; the first event.
    Created(CreatedEvent),
    /// The response waits to be worked on.
    Queued(QueuedEvent),
    /// The response is being worked on.
    InProgress(InProgressEvent),
    /// The response is whole; the last event.
    Completed(CompletedEvent),
    /// The response ended early; the last event.
    Incomplete(IncompleteEvent),
    /// The response failed; the last event.
    Failed(FailedEvent),
    /// An item was begun.
    OutputItemAdded(OutputItemAddedEvent),
    /// An item is whole.
    OutputItemDone(OutputItemDoneEvent),
    /// A part of an item's content was begun.
    ContentPartAdded(ContentPartAddedEvent),
    /// A part of an item's content is whole.
    ContentPartDone(ContentPartDoneEvent),
    /// The text of a part is whole.
    OutputTextDone(OutputTextDoneEvent),
    /// A source was added to a part's text.
    OutputTextAnnotationAdded(OutputTextAnnotationAddedEvent),
    /// A refusal is whole.
    RefusalDone(RefusalDoneEvent),
    /// The text of a part of the reasoning is whole.
    ReasoningTextDone(ReasoningTextDoneEvent),
    /// A part of the reasoning summary was begun.
    ReasoningSummaryPartAdded(ReasoningSummaryPartAddedEvent),
    /// A part of the reasoning summary is whole.
    ReasoningSummaryPartDone(ReasoningSummaryPartDoneEvent),
    /// The text of a part of the reasoning summary is whole.
    ReasoningSummaryTextDone(ReasoningSummaryTextDoneEvent),
    /// The arguments of a function call are whole.
    FunctionCallArgumentsDone(FunctionCallArgumentsDoneEvent),
    /// The server gave up; the stream ends.
    Error(ErrorEvent),
    /// Nothing happened yet; the connection is alive.
    Keepalive(KeepaliveEvent),
    /// Nothing happened yet.
    Ping(PingEvent),
    /// The input of a custom tool call is whole.
    CustomToolCallInputDone(CustomToolCallInputDoneEvent),
    /// The arguments of a call to an MCP server are whole.
    McpCallArgumentsDone(McpCallArgumentsDoneEvent),
    /// A call to an MCP server was begun.
    McpCallInProgress(McpCallInProgressEvent),
    /// An MCP server answered a call.
    McpCallCompleted(McpCallCompletedEvent),
    /// A call to an MCP server failed.
    McpCallFailed(McpCallFailedEvent),
    /// An MCP server works on a call.
    McpCallExecuting(McpCallExecutingEvent),
    /// A piece of what an MCP server answered.
    McpCallOutputDelta(McpCallOutputDeltaEvent),
    /// What an MCP server answered is whole.
    McpCallOutputDone(McpCallOutputDoneEvent),
    /// The tools of an MCP server are being asked for.
    McpListToolsInProgress(McpListToolsInProgressEvent),
    /// The tools of an MCP server are known.
    McpListToolsCompleted(McpListToolsCompletedEvent),
    /// The tools of an MCP server could not be learned.
    McpListToolsFailed(McpListToolsFailedEvent),
    /// A web search was begun.
    WebSearchCallInProgress(WebSearchCallInProgressEvent),
    /// The web is being searched.
    WebSearchCallSearching(WebSearchCallSearchingEvent),
    /// A web search is over.
    WebSearchCallCompleted(WebSearchCallCompletedEvent),
    /// A search of the caller's files was begun.
    FileSearchCallInProgress(FileSearchCallInProgressEvent),
    /// The caller's files are being searched.
    FileSearchCallSearching(FileSearchCallSearchingEvent),
    /// A search of the caller's files is over.
    FileSearchCallCompleted(FileSearchCallCompletedEvent),
    /// A call of the code interpreter was begun.
    CodeInterpreterCallInProgress(CodeInterpreterCallInProgressEvent),
    /// The code interpreter runs the code.
    CodeInterpreterCallInterpreting(CodeInterpreterCallInterpretingEvent),
    /// The code interpreter has run the code.
    CodeInterpreterCallCompleted(CodeInterpreterCallCompletedEvent),
    /// The code interpreter runs the code.
    CodeInterpreterCallExecuting(CodeInterpreterCallExecutingEvent),
    /// The code that the code interpreter is to run is whole.
    CodeInterpreterCallCodeDone(CodeInterpreterCallCodeDoneEvent),
    /// The making of an image was begun.
    ImageGenerationCallInProgress(ImageGenerationCallInProgressEvent),
    /// An image is being made.
    ImageGenerationCallGenerating(ImageGenerationCallGeneratingEvent),
    /// An image as far as it is made.
    ImageGenerationCallPartialImage(ImageGenerationCallPartialImageEvent),
    /// An image is made.
    ImageGenerationCallCompleted(ImageGenerationCallCompletedEvent),
    /// The conversation so far is being compacted.
    CompactionCompacting(CompactionCompactingEvent),
    /// A search of X was begun.
    XSearchCallInProgress(XSearchCallInProgressEvent),
    /// X is being searched.
    XSearchCallSearching(XSearchCallSearchingEvent),
    /// A search of X is over.
    XSearchCallCompleted(XSearchCallCompletedEvent),
    /// The execution of code was begun.
    CodeExecutionCallInProgress(CodeExecutionCallInProgressEvent),
    /// Code is being executed.
    CodeExecutionCallExecuting(CodeExecutionCallExecutingEvent),
    /// Code was executed.
    CodeExecutionCallCompleted(CodeExecutionCallCompletedEvent),
    /// A shell command was begun.
    ShellCallCommandAdded(ShellCallCommandAddedEvent),
    /// A shell command is whole.
    ShellCallCommandDone(ShellCallCommandDoneEvent),
    /// A piece of what a shell command wrote.
    ShellCallOutputContentDelta(ShellCallOutputContentDeltaEvent),
    /// What a shell command wrote is whole.
    ShellCallOutputContentDone(ShellCallOutputContentDoneEvent),
    /// The diff of a patch is whole.
    ApplyPatchCallOperationDiffDone(ApplyPatchCallOperationDiffDoneEvent),
    /// The audio is whole.
    AudioDone(AudioDoneEvent),
    /// A piece of the words of the audio.
    AudioTranscriptDelta(AudioTranscriptDeltaEvent),
    /// The words of the audio are whole.
    AudioTranscriptDone(AudioTranscriptDoneEvent),
    /// A `response.steer` was accepted.
    SteerAccepted(SteerAcceptedEvent),
    /// A `response.steer` waits for input that the running response still needs.
    SteerPending(SteerPendingEvent),
    /// A `response.steer` was refused.
    SteerFailed(SteerFailedEvent),
    /// Input was injected into a running response.
    InjectCreated(InjectCreatedEvent),
    /// Input could not be injected into a running response.
    InjectFailed(InjectFailedEvent),
    /// Several models were asked.
    FusionCallInProgress(FusionCallInProgressEvent),
    /// A model joined those that are asked.
    FusionCallPanelAdded(FusionCallPanelAddedEvent),
    /// A piece of one model's answer.
    FusionCallPanelDelta(FusionCallPanelDeltaEvent),
    /// A piece of one model's reasoning.
    FusionCallPanelReasoningDelta(FusionCallPanelReasoningDeltaEvent),
    /// One model's answer is whole.
    FusionCallPanelCompleted(FusionCallPanelCompletedEvent),
    /// One model failed.
    FusionCallPanelFailed(FusionCallPanelFailedEvent),
    /// The answers are being judged.
    FusionCallAnalysisInProgress(FusionCallAnalysisInProgressEvent),
    /// The answers were judged.
    FusionCallAnalysisCompleted(FusionCallAnalysisCompletedEvent),
    /// The judged answer is whole.
    FusionCallCompleted(FusionCallCompletedEvent),
    /// What OpenRouter did with the request, when `debug` asked for it.
    Debug(DebugEvent),
    /// A kind this version does not know, kept as received.
    Unknown {
        /// The `type` as received, or the frame's event name where there was none.
        kind: String,
        /// The whole event.
        json: Value,
    },
}

/// A piece of the audio.
#[uniffi::remote(Record)]
pub struct AudioDeltaEvent {
    /// The bytes to append, in base64.
    #[uniffi(default)]
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The audio is whole.
#[uniffi::remote(Record)]
pub struct AudioDoneEvent {
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A piece of the words of the audio.
#[uniffi::remote(Record)]
pub struct AudioTranscriptDeltaEvent {
    /// The text to append.
    #[uniffi(default)]
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The words of the audio are whole.
#[uniffi::remote(Record)]
pub struct AudioTranscriptDoneEvent {
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The audio of a response, gathered from the events of its stream; no server sends it like this.
#[uniffi::remote(Record)]
pub struct ResponseAudio {
    /// The audio in base64; the format is the one the request asked for.
    #[uniffi(default)]
    pub data: String,
    /// The words of the audio.
    #[uniffi(default)]
    pub transcript: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A piece of a function call's arguments.
#[uniffi::remote(Record)]
pub struct FunctionCallArgumentsDeltaEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The JSON text to append.
    #[uniffi(default)]
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The arguments of a function call are whole.
#[uniffi::remote(Record)]
pub struct FunctionCallArgumentsDoneEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The name of the function; absent in newer versions of the API.
    #[uniffi(default)]
    pub name: Option<String>,
    /// The id that the output of the call must name; sent by few servers.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// The whole arguments as JSON text.
    #[uniffi(default)]
    pub arguments: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A piece of the input of a custom tool call.
#[uniffi::remote(Record)]
pub struct CustomToolCallInputDeltaEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The text to append.
    #[uniffi(default)]
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The input of a custom tool call is whole.
#[uniffi::remote(Record)]
pub struct CustomToolCallInputDoneEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The whole input.
    #[uniffi(default)]
    pub input: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A piece of the arguments of a call to an MCP server.
#[uniffi::remote(Record)]
pub struct McpCallArgumentsDeltaEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The JSON text to append.
    #[uniffi(default)]
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The arguments of a call to an MCP server are whole.
#[uniffi::remote(Record)]
pub struct McpCallArgumentsDoneEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The whole arguments as JSON text.
    #[uniffi(default)]
    pub arguments: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A call to an MCP server was begun.
#[uniffi::remote(Record)]
pub struct McpCallInProgressEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// An MCP server answered a call.
#[uniffi::remote(Record)]
pub struct McpCallCompletedEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A call to an MCP server failed; the item's `error` says why.
#[uniffi::remote(Record)]
pub struct McpCallFailedEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// An MCP server works on a call. Sent by xAI.
#[uniffi::remote(Record)]
pub struct McpCallExecutingEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A piece of what an MCP server answered. Sent by xAI.
#[uniffi::remote(Record)]
pub struct McpCallOutputDeltaEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The text to append.
    #[uniffi(default)]
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// What an MCP server answered is whole. Sent by xAI.
#[uniffi::remote(Record)]
pub struct McpCallOutputDoneEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The whole output; may be left out.
    #[uniffi(default)]
    pub output: Option<String>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The tools of an MCP server are being asked for.
#[uniffi::remote(Record)]
pub struct McpListToolsInProgressEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The tools of an MCP server are known.
#[uniffi::remote(Record)]
pub struct McpListToolsCompletedEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The tools of an MCP server could not be learned; the item's `error` says why.
#[uniffi::remote(Record)]
pub struct McpListToolsFailedEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// Several models were asked.
#[uniffi::remote(Record)]
pub struct FusionCallInProgressEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A model joined those that are asked.
#[uniffi::remote(Record)]
pub struct FusionCallPanelAddedEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The model that speaks.
    #[uniffi(default)]
    pub model: Option<String>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A piece of one model's answer.
#[uniffi::remote(Record)]
pub struct FusionCallPanelDeltaEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The model that speaks.
    #[uniffi(default)]
    pub model: Option<String>,
    /// The text to append.
    #[uniffi(default)]
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A piece of one model's reasoning.
#[uniffi::remote(Record)]
pub struct FusionCallPanelReasoningDeltaEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The model that speaks.
    #[uniffi(default)]
    pub model: Option<String>,
    /// The text to append.
    #[uniffi(default)]
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// One model's answer is whole.
#[uniffi::remote(Record)]
pub struct FusionCallPanelCompletedEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The model that speaks.
    #[uniffi(default)]
    pub model: Option<String>,
    /// The whole answer.
    #[uniffi(default)]
    pub content: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// One model failed; the others go on.
#[uniffi::remote(Record)]
pub struct FusionCallPanelFailedEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The model that speaks.
    #[uniffi(default)]
    pub model: Option<String>,
    /// Why it failed.
    #[uniffi(default)]
    pub error: Option<String>,
    /// The HTTP status that the model's provider gave.
    #[uniffi(default)]
    pub status_code: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The answers are being judged.
#[uniffi::remote(Record)]
pub struct FusionCallAnalysisInProgressEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The model that compares the answers.
    #[uniffi(default)]
    pub analyst_model: Option<String>,
    /// The model that judges them.
    #[uniffi(default)]
    pub judge_model: Option<String>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The answers were judged.
#[uniffi::remote(Record)]
pub struct FusionCallAnalysisCompletedEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// What the judgement says; its form is OpenRouter's own.
    #[uniffi(default)]
    pub analysis: Option<Value>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The judged answer is whole.
#[uniffi::remote(Record)]
pub struct FusionCallCompletedEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// What OpenRouter did with the request, when `debug` asked for it.
#[uniffi::remote(Record)]
pub struct DebugEvent {
    /// The body sent upstream, and timings; its form is OpenRouter's own.
    #[uniffi(default)]
    pub debug: Option<Value>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The response was made.
#[uniffi::remote(Record)]
pub struct CreatedEvent {
    /// The response as it is now.
    pub response: Box<Response>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The response waits to be worked on.
#[uniffi::remote(Record)]
pub struct QueuedEvent {
    /// The response as it is now.
    pub response: Box<Response>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The response is being worked on.
#[uniffi::remote(Record)]
pub struct InProgressEvent {
    /// The response as it is now.
    pub response: Box<Response>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The response is whole.
#[uniffi::remote(Record)]
pub struct CompletedEvent {
    /// The response as it is now.
    pub response: Box<Response>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The response ended early, see `incomplete_details`.
#[uniffi::remote(Record)]
pub struct IncompleteEvent {
    /// The response as it is now.
    pub response: Box<Response>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The response failed, see its `error`.
#[uniffi::remote(Record)]
pub struct FailedEvent {
    /// The response as it is now.
    pub response: Box<Response>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// An item was begun.
#[uniffi::remote(Record)]
pub struct OutputItemAddedEvent {
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The item.
    pub item: Box<OutputItem>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// An item is whole; it replaces what was accumulated for it.
#[uniffi::remote(Record)]
pub struct OutputItemDoneEvent {
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The item.
    pub item: Box<OutputItem>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A part of an item's content was begun.
#[uniffi::remote(Record)]
pub struct ContentPartAddedEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    #[uniffi(default)]
    pub content_index: Option<i64>,
    /// The part.
    pub part: Box<ContentPart>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A part of an item's content is whole; it replaces what was accumulated for it.
#[uniffi::remote(Record)]
pub struct ContentPartDoneEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    #[uniffi(default)]
    pub content_index: Option<i64>,
    /// The part.
    pub part: Box<ContentPart>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The server gave up. Servers nest the fields in `error` or not; they are read either way and written flat.
#[uniffi::remote(Record)]
pub struct ErrorEvent {
    /// A code for programs, such as `rate_limit_exceeded`.
    #[uniffi(default)]
    pub code: Option<String>,
    /// A message for people.
    #[uniffi(default)]
    pub message: String,
    /// The parameter that was wrong.
    #[uniffi(default)]
    pub param: Option<String>,
    /// The kind of error, such as `invalid_request_error`: the `type` of a nested error.
    #[uniffi(default)]
    pub error_type: Option<String>,
    /// The HTTP status the error stands for, sent over WebSocket and by some gateways.
    #[uniffi(default)]
    pub status: Option<i64>,
    /// The headers that an HTTP answer would have had, text by name, such as `retry-after`; sent over WebSocket.
    #[uniffi(default)]
    pub headers: Option<Value>,
    /// The lane of the connection, where it has several.
    #[uniffi(default)]
    pub stream_id: Option<String>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// Nothing happened yet. OpenAI sends it on long streams, without documentation; it counts for `idle_timeout` only.
#[uniffi::remote(Record)]
pub struct KeepaliveEvent {
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// Nothing happened yet, as some gateways say it, also behind the end; it counts for `idle_timeout` only.
#[uniffi::remote(Record)]
pub struct PingEvent {
    /// What the response cost so far, in dollars; sent by one gateway.
    #[uniffi(default)]
    pub cost: Option<String>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A shell command was begun.
#[uniffi::remote(Record)]
pub struct ShellCallCommandAddedEvent {
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the command in the call's action.
    #[uniffi(default)]
    pub command_index: Option<i64>,
    /// The command so far, most often empty.
    #[uniffi(default)]
    pub command: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A piece of a shell command.
#[uniffi::remote(Record)]
pub struct ShellCallCommandDeltaEvent {
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the command in the call's action.
    #[uniffi(default)]
    pub command_index: Option<i64>,
    /// The text to append.
    #[uniffi(default)]
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A shell command is whole.
#[uniffi::remote(Record)]
pub struct ShellCallCommandDoneEvent {
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the command in the call's action.
    #[uniffi(default)]
    pub command_index: Option<i64>,
    /// The whole command.
    #[uniffi(default)]
    pub command: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A piece of what a shell command wrote.
#[uniffi::remote(Record)]
pub struct ShellCallOutputContentDeltaEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the command in the call's action.
    #[uniffi(default)]
    pub command_index: Option<i64>,
    /// The text to append.
    pub delta: ShellOutputDelta,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// What a shell command wrote is whole.
#[uniffi::remote(Record)]
pub struct ShellCallOutputContentDoneEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the command in the call's action.
    #[uniffi(default)]
    pub command_index: Option<i64>,
    /// What the command wrote and how it ended, most often one entry.
    #[uniffi(default)]
    pub output: Vec<ShellCommandOutput>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A piece of what a shell command wrote.
#[uniffi::remote(Record)]
pub struct ShellOutputDelta {
    /// Text written to standard output.
    #[uniffi(default)]
    pub stdout: Option<String>,
    /// Text written to standard error.
    #[uniffi(default)]
    pub stderr: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A piece of the diff of a patch. On OpenAI's wire, without documentation, and on OpenRouter's.
#[uniffi::remote(Record)]
pub struct ApplyPatchCallOperationDiffDeltaEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The text to append.
    #[uniffi(default)]
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The diff of a patch is whole. On OpenAI's wire, without documentation, and on OpenRouter's.
#[uniffi::remote(Record)]
pub struct ApplyPatchCallOperationDiffDoneEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The whole diff.
    #[uniffi(default)]
    pub diff: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A `response.steer` was accepted: the response that goes on from it follows.
#[uniffi::remote(Record)]
pub struct SteerAcceptedEvent {
    /// What was accepted.
    pub steer: Box<Steer>,
    /// The lane of the connection, where it has several.
    #[uniffi(default)]
    pub stream_id: Option<String>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A `response.steer` waits for input that the running response still needs.
#[uniffi::remote(Record)]
pub struct SteerPendingEvent {
    /// What waits.
    pub steer: Box<Steer>,
    /// Why it waits, such as `waiting_for_required_input`.
    #[uniffi(default)]
    pub reason: Option<String>,
    /// The outputs that the caller owes first.
    #[uniffi(default)]
    pub required_input: Vec<RequiredInput>,
    /// The lane of the connection, where it has several.
    #[uniffi(default)]
    pub stream_id: Option<String>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A `response.steer` was refused.
#[uniffi::remote(Record)]
pub struct SteerFailedEvent {
    /// What was refused.
    pub steer: Box<Steer>,
    /// Why it was refused.
    pub error: Box<SteerError>,
    /// The lane of the connection, where it has several.
    #[uniffi(default)]
    pub stream_id: Option<String>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A request to change the course of a running response.
#[uniffi::remote(Record)]
pub struct Steer {
    /// The id of the steer.
    #[uniffi(default)]
    pub id: Option<String>,
    /// The response that is steered.
    #[uniffi(default)]
    pub previous_response_id: Option<String>,
    /// The input that was given, where the steer failed: text or items.
    #[uniffi(default)]
    pub input: Option<Value>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Why a steer or an injection was refused.
#[uniffi::remote(Record)]
pub struct SteerError {
    /// A code for programs, such as `response_not_active` or `too_many_pending_steers`.
    #[uniffi(default)]
    pub code: Option<String>,
    /// A message for people.
    #[uniffi(default)]
    pub message: String,
    /// The kind of error, such as `invalid_request_error`.
    #[uniffi(default)]
    pub kind: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// An output that the server needs before it can go on.
#[uniffi::remote(Record)]
pub struct RequiredInput {
    /// The `type` of the item to send, such as `function_call_output`.
    #[uniffi(default)]
    pub kind: Option<String>,
    /// The call that the output answers.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// The function that was called, for function calls.
    #[uniffi(default)]
    pub name: Option<String>,
    /// The approval that was asked for, for MCP approvals.
    #[uniffi(default)]
    pub approval_request_id: Option<String>,
    /// Where a tool search is to run: `client`.
    #[uniffi(default)]
    pub execution: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Input was injected into a running response. Beta: needs the header `OpenAI-Beta: responses_multi_agent=v1`.
#[uniffi::remote(Record)]
pub struct InjectCreatedEvent {
    /// The response that got the input.
    #[uniffi(default)]
    pub response_id: Option<String>,
    /// The lane of the connection, where it has several.
    #[uniffi(default)]
    pub stream_id: Option<String>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// Input could not be injected into a running response. Beta: needs the header `OpenAI-Beta: responses_multi_agent=v1`.
#[uniffi::remote(Record)]
pub struct InjectFailedEvent {
    /// The response that was to get the input.
    #[uniffi(default)]
    pub response_id: Option<String>,
    /// The input that was refused.
    #[uniffi(default)]
    pub input: Vec<InputItem>,
    /// Why it was refused.
    pub error: Box<SteerError>,
    /// The lane of the connection, where it has several.
    #[uniffi(default)]
    pub stream_id: Option<String>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A piece of output text.
#[uniffi::remote(Record)]
pub struct OutputTextDeltaEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    #[uniffi(default)]
    pub content_index: Option<i64>,
    /// The text to append.
    #[uniffi(default)]
    pub delta: String,
    /// Log probabilities of the tokens, when asked for by `include`.
    #[uniffi(default)]
    pub logprobs: Option<Vec<Logprob>>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The text of a part is whole.
#[uniffi::remote(Record)]
pub struct OutputTextDoneEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    #[uniffi(default)]
    pub content_index: Option<i64>,
    /// The whole text.
    #[uniffi(default)]
    pub text: String,
    /// Log probabilities of the tokens, when asked for by `include`.
    #[uniffi(default)]
    pub logprobs: Option<Vec<Logprob>>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A source was added to a part's text.
#[uniffi::remote(Record)]
pub struct OutputTextAnnotationAddedEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    #[uniffi(default)]
    pub content_index: Option<i64>,
    /// The index of the annotation in the part.
    #[uniffi(default)]
    pub annotation_index: Option<i64>,
    /// The source.
    pub annotation: Box<Annotation>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A piece of a refusal.
#[uniffi::remote(Record)]
pub struct RefusalDeltaEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    #[uniffi(default)]
    pub content_index: Option<i64>,
    /// The text to append.
    #[uniffi(default)]
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A refusal is whole.
#[uniffi::remote(Record)]
pub struct RefusalDoneEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    #[uniffi(default)]
    pub content_index: Option<i64>,
    /// The whole refusal.
    #[uniffi(default)]
    pub refusal: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A piece of reasoning text.
#[uniffi::remote(Record)]
pub struct ReasoningTextDeltaEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    #[uniffi(default)]
    pub content_index: Option<i64>,
    /// The text to append.
    #[uniffi(default)]
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The text of a part of the reasoning is whole.
#[uniffi::remote(Record)]
pub struct ReasoningTextDoneEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's content.
    #[uniffi(default)]
    pub content_index: Option<i64>,
    /// The whole text.
    #[uniffi(default)]
    pub text: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A piece of a reasoning summary.
#[uniffi::remote(Record)]
pub struct ReasoningSummaryTextDeltaEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's summary.
    #[uniffi(default)]
    pub summary_index: Option<i64>,
    /// The text to append.
    #[uniffi(default)]
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The text of a part of the reasoning summary is whole.
#[uniffi::remote(Record)]
pub struct ReasoningSummaryTextDoneEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's summary.
    #[uniffi(default)]
    pub summary_index: Option<i64>,
    /// The whole text.
    #[uniffi(default)]
    pub text: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A part of the reasoning summary was begun.
#[uniffi::remote(Record)]
pub struct ReasoningSummaryPartAddedEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's summary.
    #[uniffi(default)]
    pub summary_index: Option<i64>,
    /// The part.
    pub part: SummaryPart,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A part of the reasoning summary is whole.
#[uniffi::remote(Record)]
pub struct ReasoningSummaryPartDoneEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The index of the part in the item's summary.
    #[uniffi(default)]
    pub summary_index: Option<i64>,
    /// The part.
    pub part: SummaryPart,
    /// `incomplete` when the part was cut short.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A web search was begun.
#[uniffi::remote(Record)]
pub struct WebSearchCallInProgressEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The web is being searched.
#[uniffi::remote(Record)]
pub struct WebSearchCallSearchingEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A web search is over.
#[uniffi::remote(Record)]
pub struct WebSearchCallCompletedEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A search of the caller's files was begun.
#[uniffi::remote(Record)]
pub struct FileSearchCallInProgressEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The caller's files are being searched.
#[uniffi::remote(Record)]
pub struct FileSearchCallSearchingEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A search of the caller's files is over.
#[uniffi::remote(Record)]
pub struct FileSearchCallCompletedEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A call of the code interpreter was begun.
#[uniffi::remote(Record)]
pub struct CodeInterpreterCallInProgressEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The code interpreter runs the code.
#[uniffi::remote(Record)]
pub struct CodeInterpreterCallInterpretingEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The code interpreter has run the code.
#[uniffi::remote(Record)]
pub struct CodeInterpreterCallCompletedEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The code interpreter runs the code. Sent by xAI.
#[uniffi::remote(Record)]
pub struct CodeInterpreterCallExecutingEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A piece of the code that the code interpreter is to run.
#[uniffi::remote(Record)]
pub struct CodeInterpreterCallCodeDeltaEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The code to append.
    #[uniffi(default)]
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The code that the code interpreter is to run is whole.
#[uniffi::remote(Record)]
pub struct CodeInterpreterCallCodeDoneEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The whole code.
    #[uniffi(default)]
    pub code: String,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The making of an image was begun.
#[uniffi::remote(Record)]
pub struct ImageGenerationCallInProgressEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// An image is being made.
#[uniffi::remote(Record)]
pub struct ImageGenerationCallGeneratingEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// An image as far as it is made, when `partial_images` asked for it. It is not kept: the finished image is the item's `result`.
#[uniffi::remote(Record)]
pub struct ImageGenerationCallPartialImageEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the partial image, from 0.
    #[uniffi(default)]
    pub partial_image_index: Option<i64>,
    /// The image in base64.
    #[uniffi(default)]
    pub partial_image_b64: String,
    /// Width and height, such as `1024x1536`. Not sent by OpenRouter.
    #[uniffi(default)]
    pub size: Option<String>,
    /// The quality, such as `low` or `high`. Not sent by OpenRouter.
    #[uniffi(default)]
    pub quality: Option<String>,
    /// The background: `transparent`, `opaque` or `auto`. Not sent by OpenRouter.
    #[uniffi(default)]
    pub background: Option<String>,
    /// The format, such as `png`, `webp` or `jpeg`. Not sent by OpenRouter.
    #[uniffi(default)]
    pub output_format: Option<String>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// An image is made.
#[uniffi::remote(Record)]
pub struct ImageGenerationCallCompletedEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The conversation so far is being compacted.
#[uniffi::remote(Record)]
pub struct CompactionCompactingEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A search of X was begun. Sent by xAI.
#[uniffi::remote(Record)]
pub struct XSearchCallInProgressEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// X is being searched. Sent by xAI.
#[uniffi::remote(Record)]
pub struct XSearchCallSearchingEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// A search of X is over. Sent by xAI.
#[uniffi::remote(Record)]
pub struct XSearchCallCompletedEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// The execution of code was begun. Sent by xAI.
#[uniffi::remote(Record)]
pub struct CodeExecutionCallInProgressEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// Code is being executed. Sent by xAI.
#[uniffi::remote(Record)]
pub struct CodeExecutionCallExecutingEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// Code was executed. Sent by xAI.
#[uniffi::remote(Record)]
pub struct CodeExecutionCallCompletedEvent {
    /// The id of the item.
    #[uniffi(default)]
    pub item_id: Option<String>,
    /// The index of the item in the output.
    #[uniffi(default)]
    pub output_index: Option<i64>,
    /// The number of the event in the stream; absent on some gateways.
    #[uniffi(default)]
    pub sequence_number: Option<i64>,
}

/// An item of a response's output.
#[uniffi::remote(Enum)]
pub enum OutputItem {
    /// A message written by the model.
    Message(MessageItem),
    /// The model's reasoning.
    Reasoning(ReasoningItem),
    /// A call of one of the caller's functions.
    FunctionCall(FunctionCallItem),
    /// The output of a function call.
    FunctionCallOutput(FunctionCallOutputItem),
    /// A search of the web, or a look at a page, by the server.
    WebSearchCall(WebSearchCallItem),
    /// A search of uploaded files by the server.
    FileSearchCall(FileSearchCallItem),
    /// Code that the model wrote and the server ran.
    CodeInterpreterCall(CodeInterpreterCallItem),
    /// An image made by the server.
    ImageGenerationCall(ImageGenerationCallItem),
    /// A call of one of the caller's custom tools, whose input is free text.
    CustomToolCall(CustomToolCallItem),
    /// The output of a custom tool.
    CustomToolCallOutput(CustomToolCallOutputItem),
    /// A call of a tool on an MCP server, made by the API's server.
    McpCall(McpCallItem),
    /// The tools that an MCP server offers. Sent back as input, it saves the server from asking again.
    McpListTools(McpListToolsItem),
    /// Asks the caller to allow a call of an MCP tool.
    McpApprovalRequest(McpApprovalRequestItem),
    /// The caller's answer to an approval request.
    McpApprovalResponse(McpApprovalResponseItem),
    /// What the model wants done on the computer.
    ComputerCall(ComputerCallItem),
    /// What the screen shows after a call.
    ComputerCallOutput(ComputerCallOutputItem),
    /// Commands to run, on the server or by the caller.
    ShellCall(ShellCallItem),
    /// What commands gave.
    ShellCallOutput(ShellCallOutputItem),
    /// A command for the caller to run; older models, with the `local_shell` tool.
    LocalShellCall(LocalShellCallItem),
    /// What a local shell command gave.
    LocalShellCallOutput(LocalShellCallOutputItem),
    /// A change to a file, for the caller to make.
    ApplyPatchCall(ApplyPatchCallItem),
    /// Whether a change to a file was made.
    ApplyPatchCallOutput(ApplyPatchCallOutputItem),
    /// A search among the tools whose loading was deferred.
    ToolSearchCall(ToolSearchCallItem),
    /// The tools that a search found; from now on the model may call them.
    ToolSearchOutput(ToolSearchOutputItem),
    /// Tools that are added in the middle of a conversation.
    AdditionalTools(AdditionalToolsItem),
    /// Everything before it in short, readable by the server only.
    Compaction(CompactionItem),
    /// The same as `compaction`, as OpenRouter takes it from agents.
    ContextCompaction(ContextCompactionItem),
    /// Settings that change in the middle of a conversation; OpenAI only.
    ConfigurationUpdate(ConfigurationUpdateItem),
    /// A program that the model wrote to call tools; OpenAI only.
    Program(ProgramItem),
    /// What a program gave; OpenAI only.
    ProgramOutput(ProgramOutputItem),
    /// A message of one agent to another; OpenAI's multi-agent beta only.
    AgentMessage(AgentMessageItem),
    /// Something an agent wants of others; OpenAI's multi-agent beta only.
    MultiAgentCall(MultiAgentCallItem),
    /// What came of a multi-agent call; OpenAI's multi-agent beta only.
    MultiAgentCallOutput(MultiAgentCallOutputItem),
    /// A search of posts by the server; xAI only.
    XSearchCall(XSearchCallItem),
    /// Advice of another model.
    OpenRouterAdvisor(OpenRouterAdvisorItem),
    /// A change to a file.
    OpenRouterApplyPatch(OpenRouterApplyPatchItem),
    /// A command in a shell.
    OpenRouterBash(OpenRouterBashItem),
    /// Something done in a browser.
    OpenRouterBrowserUse(OpenRouterBrowserUseItem),
    /// Code that was run.
    OpenRouterCodeInterpreter(OpenRouterCodeInterpreterItem),
    /// A look at the clock.
    OpenRouterDatetime(OpenRouterDatetimeItem),
    /// A search among OpenRouter's models.
    OpenRouterExperimentalSearchModels(OpenRouterExperimentalSearchModelsItem),
    /// A search of files.
    OpenRouterFileSearch(OpenRouterFileSearchItem),
    /// Something done to a stored file.
    OpenRouterFiles(OpenRouterFilesItem),
    /// Answers of several models, and an analysis of them.
    OpenRouterFusion(OpenRouterFusionItem),
    /// An image that was made.
    OpenRouterImageGeneration(OpenRouterImageGenerationItem),
    /// A call of a tool on an MCP server.
    OpenRouterMcp(OpenRouterMcpItem),
    /// A look into stored memories, or a change of them.
    OpenRouterMemory(OpenRouterMemoryItem),
    /// Commands in a shell.
    OpenRouterShell(OpenRouterShellItem),
    /// A task given to another model.
    OpenRouterSubagent(OpenRouterSubagentItem),
    /// Something done to a file in an editor.
    OpenRouterTextEditor(OpenRouterTextEditorItem),
    /// A search among the tools.
    OpenRouterToolSearch(OpenRouterToolSearchItem),
    /// A page that was fetched.
    OpenRouterWebFetch(OpenRouterWebFetchItem),
    /// A search of the web.
    OpenRouterWebSearch(OpenRouterWebSearchItem),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole item.
        json: Value,
    },
}

/// A message written by the model.
#[uniffi::remote(Record)]
pub struct MessageItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// Who speaks: `assistant`; OpenRouter passes on other roles.
    #[uniffi(default)]
    pub role: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// Whether this is commentary on the way or the final answer; to be sent back with the message.
    #[uniffi(default)]
    pub phase: Option<String>,
    /// The parts of the message.
    #[uniffi(default)]
    pub content: Vec<ContentPart>,
    /// Who made the item; OpenAI sends it on stored items.
    #[uniffi(default)]
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The reasoning of the model before it answers.
#[uniffi::remote(Record)]
pub struct ReasoningItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// A summary of the reasoning, when asked for.
    #[uniffi(default)]
    pub summary: Vec<SummaryPart>,
    /// The reasoning itself, as open-weight models send it.
    #[uniffi(default)]
    pub content: Option<Vec<ContentPart>>,
    /// The reasoning, readable by the server only, to be sent back where responses are not stored.
    #[uniffi(default)]
    pub encrypted_content: Option<String>,
    /// The form that the provider needs the reasoning back in, such as `openai-responses-v1`; OpenRouter only.
    #[uniffi(default)]
    pub format: Option<String>,
    /// The provider's signature of the reasoning, to be sent back with it; OpenRouter only.
    #[uniffi(default)]
    pub signature: Option<String>,
    /// Who made the item; OpenAI sends it on stored items.
    #[uniffi(default)]
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// How far an item is.
#[uniffi::remote(Enum)]
pub enum ItemStatus {
    /// The item is being made.
    InProgress,
    /// The item is whole.
    Completed,
    /// The item ended before it was whole.
    Incomplete,
    /// The tool failed.
    Failed,
    /// The search is running.
    Searching,
    /// The code is running.
    Interpreting,
    /// The image is being made.
    Generating,
    /// The call is on its way to the tool's server.
    Calling,
    /// A status this version does not know.
    Unknown(String),
}

/// Who made a call.
#[uniffi::remote(Enum)]
pub enum Caller {
    /// The model itself.
    Direct(CallerDirect),
    /// A program that the model wrote; OpenAI only.
    Program(CallerProgram),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole caller.
        json: Value,
    },
}

/// The model itself.
#[uniffi::remote(Record)]
pub struct CallerDirect {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A program that the model wrote; OpenAI only.
#[uniffi::remote(Record)]
pub struct CallerProgram {
    /// The `call_id` of the program.
    #[uniffi(default)]
    pub caller_id: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The agent that an item belongs to; OpenAI's multi-agent beta only.
#[uniffi::remote(Record)]
pub struct ItemAgent {
    /// The name of the agent.
    #[uniffi(default)]
    pub agent_name: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Code that the model wrote and the server ran.
#[uniffi::remote(Record)]
pub struct CodeInterpreterCallItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The code.
    #[uniffi(default)]
    pub code: Option<String>,
    /// The id of the container that it ran in.
    #[uniffi(default)]
    pub container_id: Option<String>,
    /// What it gave, when asked for by `include`.
    #[uniffi(default)]
    pub outputs: Option<Vec<CodeOutput>>,
    /// What it gave, on servers older than `outputs`.
    #[uniffi(default)]
    pub results: Option<Vec<CodeOutput>>,
    /// Who made the item; OpenAI sends it on stored items.
    #[uniffi(default)]
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What a piece of code gave.
#[uniffi::remote(Enum)]
pub enum CodeOutput {
    /// Text that the code printed.
    Logs(CodeLogs),
    /// An image that the code made.
    Image(CodeImage),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole output.
        json: Value,
    },
}

/// Text that the code printed.
#[uniffi::remote(Record)]
pub struct CodeLogs {
    /// The text.
    #[uniffi(default)]
    pub logs: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// An image that the code made.
#[uniffi::remote(Record)]
pub struct CodeImage {
    /// The address of the image.
    #[uniffi(default)]
    pub url: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A program that the model wrote to call tools; OpenAI only.
#[uniffi::remote(Record)]
pub struct ProgramItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// The id that ties the call and its output together.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// The program, in JavaScript.
    #[uniffi(default)]
    pub code: String,
    /// The server's mark on the program, to be sent back with it.
    #[uniffi(default)]
    pub fingerprint: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What a program gave; OpenAI only.
#[uniffi::remote(Record)]
pub struct ProgramOutputItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The id of the program.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// What it gave.
    #[uniffi(default)]
    pub result: String,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What the model wants done on the computer.
#[uniffi::remote(Record)]
pub struct ComputerCallItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The id that the output of the call must name.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// The one thing to do, on `computer_use_preview`.
    #[uniffi(default)]
    pub action: Option<ComputerAction>,
    /// The things to do, in order, on newer models.
    #[uniffi(default)]
    pub actions: Option<Vec<ComputerAction>>,
    /// Warnings that the caller must acknowledge with the output.
    #[uniffi(default)]
    pub pending_safety_checks: Option<Vec<SafetyCheck>>,
    /// Who made the item; OpenAI sends it on stored items.
    #[uniffi(default)]
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Something to do on the computer.
#[uniffi::remote(Enum)]
pub enum ComputerAction {
    /// Click.
    Click(ClickAction),
    /// Click twice.
    DoubleClick(DoubleClickAction),
    /// Hold the mouse button down along a path.
    Drag(DragAction),
    /// Press keys together.
    Keypress(KeypressAction),
    /// Move the mouse.
    Move(MoveAction),
    /// Take a picture of the screen.
    Screenshot(ScreenshotAction),
    /// Scroll.
    Scroll(ScrollAction),
    /// Type text.
    TypeText(TypeAction),
    /// Wait a moment.
    Wait(WaitAction),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole action.
        json: Value,
    },
}

/// Click.
#[uniffi::remote(Record)]
pub struct ClickAction {
    /// The button: `left`, `right`, `wheel`, `back` or `forward`.
    #[uniffi(default)]
    pub button: Option<String>,
    /// Pixels from the left.
    #[uniffi(default)]
    pub x: Option<i64>,
    /// Pixels from the top.
    #[uniffi(default)]
    pub y: Option<i64>,
    /// Keys held down meanwhile.
    #[uniffi(default)]
    pub keys: Option<Vec<String>>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Click twice.
#[uniffi::remote(Record)]
pub struct DoubleClickAction {
    /// Pixels from the left.
    #[uniffi(default)]
    pub x: Option<i64>,
    /// Pixels from the top.
    #[uniffi(default)]
    pub y: Option<i64>,
    /// Keys held down meanwhile.
    #[uniffi(default)]
    pub keys: Option<Vec<String>>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Hold the mouse button down along a path.
#[uniffi::remote(Record)]
pub struct DragAction {
    /// The points of the path, in order.
    #[uniffi(default)]
    pub path: Option<Vec<DragPoint>>,
    /// Keys held down meanwhile.
    #[uniffi(default)]
    pub keys: Option<Vec<String>>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A point of a path.
#[uniffi::remote(Record)]
pub struct DragPoint {
    /// Pixels from the left.
    #[uniffi(default)]
    pub x: Option<i64>,
    /// Pixels from the top.
    #[uniffi(default)]
    pub y: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Press keys together.
#[uniffi::remote(Record)]
pub struct KeypressAction {
    /// The keys.
    #[uniffi(default)]
    pub keys: Option<Vec<String>>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Move the mouse.
#[uniffi::remote(Record)]
pub struct MoveAction {
    /// Pixels from the left.
    #[uniffi(default)]
    pub x: Option<i64>,
    /// Pixels from the top.
    #[uniffi(default)]
    pub y: Option<i64>,
    /// Keys held down meanwhile.
    #[uniffi(default)]
    pub keys: Option<Vec<String>>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Take a picture of the screen.
#[uniffi::remote(Record)]
pub struct ScreenshotAction {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Scroll.
#[uniffi::remote(Record)]
pub struct ScrollAction {
    /// Pixels from the left, where the mouse is.
    #[uniffi(default)]
    pub x: Option<i64>,
    /// Pixels from the top, where the mouse is.
    #[uniffi(default)]
    pub y: Option<i64>,
    /// Pixels to the right.
    #[uniffi(default)]
    pub scroll_x: Option<i64>,
    /// Pixels down.
    #[uniffi(default)]
    pub scroll_y: Option<i64>,
    /// Keys held down meanwhile.
    #[uniffi(default)]
    pub keys: Option<Vec<String>>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Type text.
#[uniffi::remote(Record)]
pub struct TypeAction {
    /// The text.
    #[uniffi(default)]
    pub text: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Wait a moment.
#[uniffi::remote(Record)]
pub struct WaitAction {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A warning about what the model wants done.
#[uniffi::remote(Record)]
pub struct SafetyCheck {
    /// The id of the warning.
    #[uniffi(default)]
    pub id: Option<String>,
    /// The kind of warning, such as `malicious_instructions`.
    #[uniffi(default)]
    pub code: Option<String>,
    /// A message for people.
    #[uniffi(default)]
    pub message: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What the screen shows after a call.
#[uniffi::remote(Record)]
pub struct ComputerCallOutputItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The id of the call.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// The picture: a `computer_screenshot`.
    #[uniffi(default)]
    pub output: Option<InputContent>,
    /// Warnings that the caller accepts.
    #[uniffi(default)]
    pub acknowledged_safety_checks: Option<Vec<SafetyCheck>>,
    /// Who made the item; OpenAI sends it on stored items.
    #[uniffi(default)]
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Everything before it in short, readable by the server only.
#[uniffi::remote(Record)]
pub struct CompactionItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// The content, to be sent back as it is.
    #[uniffi(default)]
    pub encrypted_content: Option<String>,
    /// Who made the item; OpenAI sends it on stored items.
    #[uniffi(default)]
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The same as `compaction`, as OpenRouter takes it from agents.
#[uniffi::remote(Record)]
pub struct ContextCompactionItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// The content, to be sent back as it is.
    #[uniffi(default)]
    pub encrypted_content: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Settings that change in the middle of a conversation; OpenAI only.
#[uniffi::remote(Record)]
pub struct ConfigurationUpdateItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How the model is to reason from here on.
    #[uniffi(default)]
    pub reasoning: Option<Reasoning>,
    /// The form of the text from here on.
    #[uniffi(default)]
    pub text: Option<TextConfig>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A message of one agent to another; OpenAI's multi-agent beta only.
#[uniffi::remote(Record)]
pub struct AgentMessageItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// The agent that writes.
    #[uniffi(default)]
    pub author: Option<String>,
    /// The agent that is written to.
    #[uniffi(default)]
    pub recipient: Option<String>,
    /// What is said.
    #[uniffi(default)]
    pub content: Vec<InputContent>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Something an agent wants of others; OpenAI's multi-agent beta only.
#[uniffi::remote(Record)]
pub struct MultiAgentCallItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// The id that ties the call and its output together.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// What: `spawn_agent`, `send_message`, `followup_task`, `wait_agent`, `interrupt_agent` or `list_agents`.
    #[uniffi(default)]
    pub action: Option<String>,
    /// The arguments as JSON text.
    #[uniffi(default)]
    pub arguments: String,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What came of a multi-agent call; OpenAI's multi-agent beta only.
#[uniffi::remote(Record)]
pub struct MultiAgentCallOutputItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// The id of the call.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// What was wanted.
    #[uniffi(default)]
    pub action: Option<String>,
    /// What came of it.
    #[uniffi(default)]
    pub output: Vec<ContentPart>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A call of one of the caller's functions.
#[uniffi::remote(Record)]
pub struct FunctionCallItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The id that the output of the call must name.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// The name of the function.
    #[uniffi(default)]
    pub name: String,
    /// The arguments as JSON text, as the model wrote it: it may be broken.
    #[uniffi(default)]
    pub arguments: String,
    /// The namespace that the function is in, where tools are grouped.
    #[uniffi(default)]
    pub namespace: Option<String>,
    /// Who made the call: the model itself, or a program it wrote.
    #[uniffi(default)]
    pub caller: Option<Caller>,
    /// The id of the subagent that made the call; OpenRouter only.
    #[uniffi(default)]
    pub subagent_id: Option<String>,
    /// What the subagent put out on the way to the call; OpenRouter only.
    #[uniffi(default)]
    pub subagent_items: Option<Vec<Value>>,
    /// Who made the item; OpenAI sends it on stored items.
    #[uniffi(default)]
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The output of a function call.
#[uniffi::remote(Record)]
pub struct FunctionCallOutputItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The id of the call.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// The name of the function, where there is no call to name.
    #[uniffi(default)]
    pub name: Option<String>,
    /// The namespace that the function is in.
    #[uniffi(default)]
    pub namespace: Option<String>,
    /// What the function gave.
    pub output: ToolOutput,
    /// Who made the call: the model itself, or a program it wrote.
    #[uniffi(default)]
    pub caller: Option<Caller>,
    /// Who made the item; OpenAI sends it on stored items.
    #[uniffi(default)]
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What a tool gave: text, or content parts.
#[uniffi::remote(Enum)]
pub enum ToolOutput {
    /// Text, often JSON.
    Text(String),
    /// Content parts: text, images, files.
    Parts(Vec<InputContent>),
    /// Anything else, kept as it is.
    Unknown {
        /// Always empty: the value has no `type`.
        kind: String,
        /// The value.
        json: Value,
    },
}

/// A call of one of the caller's custom tools, whose input is free text.
#[uniffi::remote(Record)]
pub struct CustomToolCallItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The id that the output of the call must name.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// The name of the tool.
    #[uniffi(default)]
    pub name: String,
    /// The input that the model wrote.
    #[uniffi(default)]
    pub input: String,
    /// The namespace that the tool is in, where tools are grouped.
    #[uniffi(default)]
    pub namespace: Option<String>,
    /// Who made the call: the model itself, or a program it wrote.
    #[uniffi(default)]
    pub caller: Option<Caller>,
    /// Who made the item; OpenAI sends it on stored items.
    #[uniffi(default)]
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The output of a custom tool.
#[uniffi::remote(Record)]
pub struct CustomToolCallOutputItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The id of the call.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// What the tool gave.
    pub output: ToolOutput,
    /// Who made the call: the model itself, or a program it wrote.
    #[uniffi(default)]
    pub caller: Option<Caller>,
    /// Who made the item; OpenAI sends it on stored items.
    #[uniffi(default)]
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// An image made by the server.
#[uniffi::remote(Record)]
pub struct ImageGenerationCallItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The image in base64; megabytes of it.
    #[uniffi(default)]
    pub result: Option<String>,
    /// The prompt that the image was made from, as the model wrote it.
    #[uniffi(default)]
    pub revised_prompt: Option<String>,
    /// The prompt that the image was made from; OpenRouter only.
    #[uniffi(default)]
    pub prompt: Option<String>,
    /// What was done: `generate` or `edit`.
    #[uniffi(default)]
    pub action: Option<String>,
    /// The background: `transparent`, `opaque` or `auto`.
    #[uniffi(default)]
    pub background: Option<String>,
    /// The format: `png`, `webp`, `jpeg`, `gif` or `svg`.
    #[uniffi(default)]
    pub output_format: Option<String>,
    /// The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`.
    #[uniffi(default)]
    pub quality: Option<String>,
    /// Width and height in pixels, such as `1024x1536`.
    #[uniffi(default)]
    pub size: Option<String>,
    /// Why there is no image.
    #[uniffi(default)]
    pub error: Option<ImageGenerationError>,
    /// The tokens that drawing an SVG used.
    #[uniffi(default)]
    pub svg_usage: Option<SvgUsage>,
    /// Who made the item; OpenAI sends it on stored items.
    #[uniffi(default)]
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Why an image was not made.
#[uniffi::remote(Record)]
pub struct ImageGenerationError {
    /// A code for programs.
    #[uniffi(default)]
    pub code: Option<String>,
    /// A message for people.
    #[uniffi(default)]
    pub message: String,
    /// The parameter that was wrong.
    #[uniffi(default)]
    pub param: Option<String>,
    /// The kind of error.
    #[uniffi(default)]
    pub kind: Option<String>,
    /// What moderation found.
    #[uniffi(default)]
    pub moderation_details: Option<ImageModerationDetails>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What moderation found in an image or its prompt.
#[uniffi::remote(Record)]
pub struct ImageModerationDetails {
    /// The categories that applied.
    #[uniffi(default)]
    pub categories: Option<Vec<String>>,
    /// What was looked at: `input`, `output` or `unknown`.
    #[uniffi(default)]
    pub moderation_stage: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The tokens that drawing an SVG used.
#[uniffi::remote(Record)]
pub struct SvgUsage {
    /// The model that drew it.
    #[uniffi(default)]
    pub model: Option<String>,
    /// Tokens read.
    #[uniffi(default)]
    pub input_tokens: Option<i64>,
    /// Tokens written, reasoning included.
    #[uniffi(default)]
    pub output_tokens: Option<i64>,
    /// Tokens of reasoning.
    #[uniffi(default)]
    pub reasoning_tokens: Option<i64>,
    /// Tokens read and written.
    #[uniffi(default)]
    pub total_tokens: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// An item of a request's input, of a stored response's input, or of a conversation.
#[uniffi::remote(Enum)]
pub enum InputItem {
    /// A message; the `type` may be left out.
    Message(InputMessage),
    /// Reasoning of an earlier turn.
    Reasoning(ReasoningItem),
    /// A function call of an earlier turn.
    FunctionCall(FunctionCallItem),
    /// The output of a function call.
    FunctionCallOutput(FunctionCallOutputItem),
    /// A reference to an item the server has stored.
    ItemReference(ItemReference),
    /// A search of the web, or a look at a page, by the server.
    WebSearchCall(WebSearchCallItem),
    /// A search of uploaded files by the server.
    FileSearchCall(FileSearchCallItem),
    /// Code that the model wrote and the server ran.
    CodeInterpreterCall(CodeInterpreterCallItem),
    /// An image made by the server.
    ImageGenerationCall(ImageGenerationCallItem),
    /// A call of one of the caller's custom tools, whose input is free text.
    CustomToolCall(CustomToolCallItem),
    /// The output of a custom tool.
    CustomToolCallOutput(CustomToolCallOutputItem),
    /// A call of a tool on an MCP server, made by the API's server.
    McpCall(McpCallItem),
    /// The tools that an MCP server offers. Sent back as input, it saves the server from asking again.
    McpListTools(McpListToolsItem),
    /// Asks the caller to allow a call of an MCP tool.
    McpApprovalRequest(McpApprovalRequestItem),
    /// The caller's answer to an approval request.
    McpApprovalResponse(McpApprovalResponseItem),
    /// What the model wants done on the computer.
    ComputerCall(ComputerCallItem),
    /// What the screen shows after a call.
    ComputerCallOutput(ComputerCallOutputItem),
    /// Commands to run, on the server or by the caller.
    ShellCall(ShellCallItem),
    /// What commands gave.
    ShellCallOutput(ShellCallOutputItem),
    /// A command for the caller to run; older models, with the `local_shell` tool.
    LocalShellCall(LocalShellCallItem),
    /// What a local shell command gave.
    LocalShellCallOutput(LocalShellCallOutputItem),
    /// A change to a file, for the caller to make.
    ApplyPatchCall(ApplyPatchCallItem),
    /// Whether a change to a file was made.
    ApplyPatchCallOutput(ApplyPatchCallOutputItem),
    /// A search among the tools whose loading was deferred.
    ToolSearchCall(ToolSearchCallItem),
    /// The tools that a search found; from now on the model may call them.
    ToolSearchOutput(ToolSearchOutputItem),
    /// Tools that are added in the middle of a conversation.
    AdditionalTools(AdditionalToolsItem),
    /// Everything before it in short, readable by the server only.
    Compaction(CompactionItem),
    /// Asks the server to compact what comes before; OpenAI only.
    CompactionTrigger(CompactionTriggerItem),
    /// The same as `compaction`, as OpenRouter takes it from agents.
    ContextCompaction(ContextCompactionItem),
    /// Settings that change in the middle of a conversation; OpenAI only.
    ConfigurationUpdate(ConfigurationUpdateItem),
    /// A program that the model wrote to call tools; OpenAI only.
    Program(ProgramItem),
    /// What a program gave; OpenAI only.
    ProgramOutput(ProgramOutputItem),
    /// A message of one agent to another; OpenAI's multi-agent beta only.
    AgentMessage(AgentMessageItem),
    /// Something an agent wants of others; OpenAI's multi-agent beta only.
    MultiAgentCall(MultiAgentCallItem),
    /// What came of a multi-agent call; OpenAI's multi-agent beta only.
    MultiAgentCallOutput(MultiAgentCallOutputItem),
    /// A search of posts by the server; xAI only.
    XSearchCall(XSearchCallItem),
    /// Advice of another model.
    OpenRouterAdvisor(OpenRouterAdvisorItem),
    /// A change to a file.
    OpenRouterApplyPatch(OpenRouterApplyPatchItem),
    /// A command in a shell.
    OpenRouterBash(OpenRouterBashItem),
    /// Something done in a browser.
    OpenRouterBrowserUse(OpenRouterBrowserUseItem),
    /// Code that was run.
    OpenRouterCodeInterpreter(OpenRouterCodeInterpreterItem),
    /// A look at the clock.
    OpenRouterDatetime(OpenRouterDatetimeItem),
    /// A search among OpenRouter's models.
    OpenRouterExperimentalSearchModels(OpenRouterExperimentalSearchModelsItem),
    /// A search of files.
    OpenRouterFileSearch(OpenRouterFileSearchItem),
    /// Something done to a stored file.
    OpenRouterFiles(OpenRouterFilesItem),
    /// Answers of several models, and an analysis of them.
    OpenRouterFusion(OpenRouterFusionItem),
    /// An image that was made.
    OpenRouterImageGeneration(OpenRouterImageGenerationItem),
    /// A call of a tool on an MCP server.
    OpenRouterMcp(OpenRouterMcpItem),
    /// A look into stored memories, or a change of them.
    OpenRouterMemory(OpenRouterMemoryItem),
    /// Commands in a shell.
    OpenRouterShell(OpenRouterShellItem),
    /// A task given to another model.
    OpenRouterSubagent(OpenRouterSubagentItem),
    /// Something done to a file in an editor.
    OpenRouterTextEditor(OpenRouterTextEditorItem),
    /// A search among the tools.
    OpenRouterToolSearch(OpenRouterToolSearchItem),
    /// A page that was fetched.
    OpenRouterWebFetch(OpenRouterWebFetchItem),
    /// A search of the web.
    OpenRouterWebSearch(OpenRouterWebSearchItem),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole item.
        json: Value,
    },
}

/// A message to the model, or one of its own from an earlier turn.
#[uniffi::remote(Record)]
pub struct InputMessage {
    /// The id of the item, for messages of earlier turns.
    #[uniffi(default)]
    pub id: Option<String>,
    /// Who speaks: `user`, `system`, `developer` or `assistant`.
    #[uniffi(default)]
    pub role: Option<String>,
    /// How far the item was, for messages of earlier turns.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The phase of an assistant message, as it was received.
    #[uniffi(default)]
    pub phase: Option<String>,
    /// What is said.
    pub content: MessageContent,
    /// Who made the item; OpenAI sends it on stored items.
    #[uniffi(default)]
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What a message says: text, or content parts.
#[uniffi::remote(Enum)]
pub enum MessageContent {
    /// Text.
    Text(String),
    /// Content parts: text, images, files.
    Parts(Vec<InputContent>),
    /// Anything else, kept as it is.
    Unknown {
        /// Always empty: the value has no `type`.
        kind: String,
        /// The value.
        json: Value,
    },
}

/// A reference to an item the server has stored.
#[uniffi::remote(Record)]
pub struct ItemReference {
    /// The id of the item.
    #[uniffi(default)]
    pub id: String,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Asks the server to compact what comes before; OpenAI only.
#[uniffi::remote(Record)]
pub struct CompactionTriggerItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A call of a tool on an MCP server, made by the API's server.
#[uniffi::remote(Record)]
pub struct McpCallItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The label of the MCP server, as the tool was given.
    #[uniffi(default)]
    pub server_label: Option<String>,
    /// The name of the tool.
    #[uniffi(default)]
    pub name: String,
    /// The arguments as JSON text.
    #[uniffi(default)]
    pub arguments: String,
    /// What the tool gave.
    #[uniffi(default)]
    pub output: Option<String>,
    /// Why the call failed.
    #[uniffi(default)]
    pub error: Option<McpError>,
    /// The id of the approval request that allowed the call.
    #[uniffi(default)]
    pub approval_request_id: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Why something on an MCP server failed: text, or a failure told apart by its `type`.
#[uniffi::remote(Enum)]
pub enum McpError {
    /// A message for people.
    Message(String),
    /// What failed.
    Failure(McpFailure),
    /// Anything else, kept as it is.
    Unknown {
        /// Always empty: the value has no `type`.
        kind: String,
        /// The value.
        json: Value,
    },
}

/// What failed on an MCP server.
#[uniffi::remote(Enum)]
pub enum McpFailure {
    /// The MCP server answered with an error of the protocol.
    Protocol(McpProtocolError),
    /// The tool ran and failed.
    ToolExecution(McpToolExecutionError),
    /// The MCP server could not be reached, or answered with an HTTP error.
    Http(McpHttpError),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole failure.
        json: Value,
    },
}

/// The MCP server answered with an error of the protocol.
#[uniffi::remote(Record)]
pub struct McpProtocolError {
    /// The JSON-RPC code.
    #[uniffi(default)]
    pub code: Option<i64>,
    /// A message for people.
    #[uniffi(default)]
    pub message: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The tool ran and failed.
#[uniffi::remote(Record)]
pub struct McpToolExecutionError {
    /// What it gave, as MCP content.
    #[uniffi(default)]
    pub content: Option<Value>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The MCP server could not be reached, or answered with an HTTP error.
#[uniffi::remote(Record)]
pub struct McpHttpError {
    /// The HTTP status.
    #[uniffi(default)]
    pub code: Option<i64>,
    /// A message for people.
    #[uniffi(default)]
    pub message: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The tools that an MCP server offers. Sent back as input, it saves the server from asking again.
#[uniffi::remote(Record)]
pub struct McpListToolsItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// The label of the MCP server, as the tool was given.
    #[uniffi(default)]
    pub server_label: Option<String>,
    /// The tools.
    #[uniffi(default)]
    pub tools: Vec<McpListedTool>,
    /// Why the tools could not be listed.
    #[uniffi(default)]
    pub error: Option<McpError>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A tool that an MCP server offers.
#[uniffi::remote(Record)]
pub struct McpListedTool {
    /// The name of the tool.
    #[uniffi(default)]
    pub name: String,
    /// What the tool does.
    #[uniffi(default)]
    pub description: Option<String>,
    /// The JSON Schema of its arguments.
    #[uniffi(default)]
    pub input_schema: Option<Value>,
    /// What else the MCP server says of it, such as `read_only`.
    #[uniffi(default)]
    pub annotations: Option<Value>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Asks the caller to allow a call of an MCP tool.
#[uniffi::remote(Record)]
pub struct McpApprovalRequestItem {
    /// The id that the answer must name.
    #[uniffi(default)]
    pub id: Option<String>,
    /// The label of the MCP server.
    #[uniffi(default)]
    pub server_label: Option<String>,
    /// The name of the tool.
    #[uniffi(default)]
    pub name: String,
    /// The arguments as JSON text.
    #[uniffi(default)]
    pub arguments: String,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The caller's answer to an approval request.
#[uniffi::remote(Record)]
pub struct McpApprovalResponseItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// The id of the request.
    #[uniffi(default)]
    pub approval_request_id: Option<String>,
    /// Whether the call may be made.
    #[uniffi(default)]
    pub approve: Option<bool>,
    /// Why.
    #[uniffi(default)]
    pub reason: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Advice of another model.
#[uniffi::remote(Record)]
pub struct OpenRouterAdvisorItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The name of the advisor, where there are several.
    #[uniffi(default)]
    pub instance_name: Option<String>,
    /// The model that was asked.
    #[uniffi(default)]
    pub model: Option<String>,
    /// What it was asked.
    #[uniffi(default)]
    pub prompt: Option<String>,
    /// What it said.
    #[uniffi(default)]
    pub advice: Option<String>,
    /// Why it failed.
    #[uniffi(default)]
    pub error: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A change to a file.
#[uniffi::remote(Record)]
pub struct OpenRouterApplyPatchItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The id that ties the call and its output together.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// What was done to which file.
    #[uniffi(default)]
    pub operation: Option<PatchOperation>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A command in a shell.
#[uniffi::remote(Record)]
pub struct OpenRouterBashItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The id that ties the call and its output together.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// The arguments as JSON text.
    #[uniffi(default)]
    pub arguments: Option<String>,
    /// The command.
    #[uniffi(default)]
    pub command: Option<String>,
    /// What it printed.
    #[uniffi(default)]
    pub stdout: Option<String>,
    /// What it printed as errors.
    #[uniffi(default)]
    pub stderr: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Something done in a browser.
#[uniffi::remote(Record)]
pub struct OpenRouterBrowserUseItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// What was done.
    #[uniffi(default)]
    pub action: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Code that was run.
#[uniffi::remote(Record)]
pub struct OpenRouterCodeInterpreterItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The code.
    #[uniffi(default)]
    pub code: Option<String>,
    /// Its language.
    #[uniffi(default)]
    pub language: Option<String>,
    /// What it printed.
    #[uniffi(default)]
    pub stdout: Option<String>,
    /// What it printed as errors.
    #[uniffi(default)]
    pub stderr: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A look at the clock.
#[uniffi::remote(Record)]
pub struct OpenRouterDatetimeItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The date and time, in ISO 8601.
    #[uniffi(default)]
    pub datetime: Option<String>,
    /// The time zone, by IANA name.
    #[uniffi(default)]
    pub timezone: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A search among OpenRouter's models.
#[uniffi::remote(Record)]
pub struct OpenRouterExperimentalSearchModelsItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The arguments as JSON text.
    #[uniffi(default)]
    pub arguments: Option<String>,
    /// What was searched for.
    #[uniffi(default)]
    pub query: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A search of files.
#[uniffi::remote(Record)]
pub struct OpenRouterFileSearchItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// What was searched for.
    #[uniffi(default)]
    pub queries: Option<Vec<String>>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Something done to a stored file.
#[uniffi::remote(Record)]
pub struct OpenRouterFilesItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The id that ties the call and its output together.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// The arguments as JSON text.
    #[uniffi(default)]
    pub arguments: Option<String>,
    /// What was done.
    #[uniffi(default)]
    pub operation: Option<String>,
    /// The id of the file.
    #[uniffi(default)]
    pub file_id: Option<String>,
    /// The name of the file.
    #[uniffi(default)]
    pub filename: Option<String>,
    /// What came of it.
    #[uniffi(default)]
    pub result: Option<String>,
    /// Why it failed.
    #[uniffi(default)]
    pub error: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Answers of several models, and an analysis of them.
#[uniffi::remote(Record)]
pub struct OpenRouterFusionItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// What the judge made of the answers.
    #[uniffi(default)]
    pub analysis: Option<Value>,
    /// The answers.
    #[uniffi(default)]
    pub responses: Option<Vec<FusionResponse>>,
    /// The pages that they draw on.
    #[uniffi(default)]
    pub sources: Option<Vec<Value>>,
    /// The models that did not answer.
    #[uniffi(default)]
    pub failed_models: Option<Vec<FusionFailure>>,
    /// Why there is no analysis, as a code.
    #[uniffi(default)]
    pub failure_reason: Option<String>,
    /// Why it failed, for people.
    #[uniffi(default)]
    pub error: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The answer of one model.
#[uniffi::remote(Record)]
pub struct FusionResponse {
    /// The model.
    #[uniffi(default)]
    pub model: Option<String>,
    /// What it said.
    #[uniffi(default)]
    pub content: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A model that did not answer.
#[uniffi::remote(Record)]
pub struct FusionFailure {
    /// The model.
    #[uniffi(default)]
    pub model: Option<String>,
    /// Why it failed.
    #[uniffi(default)]
    pub error: Option<String>,
    /// The HTTP status that it answered with.
    #[uniffi(default)]
    pub status_code: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// An image that was made.
#[uniffi::remote(Record)]
pub struct OpenRouterImageGenerationItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The prompt that it was made from.
    #[uniffi(default)]
    pub prompt: Option<String>,
    /// The image in base64, or its URL.
    #[uniffi(default)]
    pub result: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A call of a tool on an MCP server.
#[uniffi::remote(Record)]
pub struct OpenRouterMcpItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A look into stored memories, or a change of them.
#[uniffi::remote(Record)]
pub struct OpenRouterMemoryItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// What was done: `read`, `write` or `delete`.
    #[uniffi(default)]
    pub action: Option<String>,
    /// The name of the memory.
    #[uniffi(default)]
    pub key: Option<String>,
    /// The memory.
    #[uniffi(default)]
    pub value: Option<Value>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Commands in a shell.
#[uniffi::remote(Record)]
pub struct OpenRouterShellItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The id that ties the call and its output together.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// The arguments as JSON text.
    #[uniffi(default)]
    pub arguments: Option<String>,
    /// What was run.
    #[uniffi(default)]
    pub action: Option<ShellAction>,
    /// What each command gave.
    #[uniffi(default)]
    pub output: Option<Vec<ShellCommandOutput>>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A task given to another model.
#[uniffi::remote(Record)]
pub struct OpenRouterSubagentItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The id that ties the call and its output together.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// The name of the tool, as the model called it.
    #[uniffi(default)]
    pub name: Option<String>,
    /// The name of the subagent, where there are several.
    #[uniffi(default)]
    pub instance_name: Option<String>,
    /// The model that was given the task.
    #[uniffi(default)]
    pub model: Option<String>,
    /// The name of the task.
    #[uniffi(default)]
    pub task_name: Option<String>,
    /// What was to be done.
    #[uniffi(default)]
    pub task_description: Option<String>,
    /// What came of it.
    #[uniffi(default)]
    pub outcome: Option<String>,
    /// Why it failed.
    #[uniffi(default)]
    pub error: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Something done to a file in an editor.
#[uniffi::remote(Record)]
pub struct OpenRouterTextEditorItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// What was done: `view`, `create`, `str_replace` or `insert`.
    #[uniffi(default)]
    pub command: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A search among the tools.
#[uniffi::remote(Record)]
pub struct OpenRouterToolSearchItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// What was searched for.
    #[uniffi(default)]
    pub query: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A page that was fetched.
#[uniffi::remote(Record)]
pub struct OpenRouterWebFetchItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The address of the page.
    #[uniffi(default)]
    pub url: Option<String>,
    /// Its title.
    #[uniffi(default)]
    pub title: Option<String>,
    /// Its text.
    #[uniffi(default)]
    pub content: Option<String>,
    /// Why it failed.
    #[uniffi(default)]
    pub error: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A search of the web.
#[uniffi::remote(Record)]
pub struct OpenRouterWebSearchItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// What was done.
    #[uniffi(default)]
    pub action: Option<WebSearchAction>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A search of the web, or a look at a page, by the server.
#[uniffi::remote(Record)]
pub struct WebSearchCallItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// What was done; some servers leave it out.
    #[uniffi(default)]
    pub action: Option<WebSearchAction>,
    /// What was searched for, where a server gives no action.
    #[uniffi(default)]
    pub query: Option<String>,
    /// The id of the call; sent by few servers.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// What was found, when asked for by `include`.
    #[uniffi(default)]
    pub results: Option<Vec<Value>>,
    /// Who made the item; OpenAI sends it on stored items.
    #[uniffi(default)]
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What a web search did.
#[uniffi::remote(Enum)]
pub enum WebSearchAction {
    /// A search.
    Search(WebSearchQuery),
    /// A page was opened.
    OpenPage(WebSearchOpenPage),
    /// A page was searched.
    FindInPage(WebSearchFindInPage),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole action.
        json: Value,
    },
}

/// A search.
#[uniffi::remote(Record)]
pub struct WebSearchQuery {
    /// What was searched for; newer servers send `queries`.
    #[uniffi(default)]
    pub query: Option<String>,
    /// What was searched for.
    #[uniffi(default)]
    pub queries: Option<Vec<String>>,
    /// The pages that were found, when asked for by `include`.
    #[uniffi(default)]
    pub sources: Option<Vec<WebSearchSource>>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A page that a search found.
#[uniffi::remote(Record)]
pub struct WebSearchSource {
    /// Always `url` so far.
    #[uniffi(default)]
    pub kind: Option<String>,
    /// The address of the page.
    #[uniffi(default)]
    pub url: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A page was opened.
#[uniffi::remote(Record)]
pub struct WebSearchOpenPage {
    /// The address of the page.
    #[uniffi(default)]
    pub url: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A page was searched.
#[uniffi::remote(Record)]
pub struct WebSearchFindInPage {
    /// The address of the page.
    #[uniffi(default)]
    pub url: Option<String>,
    /// What was looked for.
    #[uniffi(default)]
    pub pattern: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A search of uploaded files by the server.
#[uniffi::remote(Record)]
pub struct FileSearchCallItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// What was searched for.
    #[uniffi(default)]
    pub queries: Option<Vec<String>>,
    /// What was found, when asked for by `include`.
    #[uniffi(default)]
    pub results: Option<Vec<FileSearchResult>>,
    /// The id of the call; sent by few servers.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// Who made the item; OpenAI sends it on stored items.
    #[uniffi(default)]
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A piece of a file that was found.
#[uniffi::remote(Record)]
pub struct FileSearchResult {
    /// The id of the file.
    #[uniffi(default)]
    pub file_id: Option<String>,
    /// The name of the file.
    #[uniffi(default)]
    pub filename: Option<String>,
    /// How well the piece fits, 0 to 1.
    #[uniffi(default)]
    pub score: Option<f64>,
    /// The piece.
    #[uniffi(default)]
    pub text: Option<String>,
    /// Up to 16 pairs that the file's owner attached: text, numbers or booleans by name.
    #[uniffi(default)]
    pub attributes: Option<Value>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A search among the tools whose loading was deferred.
#[uniffi::remote(Record)]
pub struct ToolSearchCallItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The id that ties the call and its output together.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// What was searched for: any JSON.
    #[uniffi(default)]
    pub arguments: Option<Value>,
    /// Who searches: `server` or `client`.
    #[uniffi(default)]
    pub execution: Option<String>,
    /// Who made the item; OpenAI sends it on stored items.
    #[uniffi(default)]
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The tools that a search found; from now on the model may call them.
#[uniffi::remote(Record)]
pub struct ToolSearchOutputItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The id that ties the call and its output together.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// Who searched: `server` or `client`.
    #[uniffi(default)]
    pub execution: Option<String>,
    /// The tools.
    #[uniffi(default)]
    pub tools: Vec<Tool>,
    /// Who made the item; OpenAI sends it on stored items.
    #[uniffi(default)]
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Tools that are added in the middle of a conversation.
#[uniffi::remote(Record)]
pub struct AdditionalToolsItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// Who adds them: `developer`.
    #[uniffi(default)]
    pub role: Option<String>,
    /// The tools.
    #[uniffi(default)]
    pub tools: Vec<Tool>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A search of posts by the server; xAI only.
#[uniffi::remote(Record)]
pub struct XSearchCallItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The id that ties the call and its output together.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// The search that was done, such as `x_keyword_search`.
    #[uniffi(default)]
    pub name: Option<String>,
    /// The arguments as JSON text.
    #[uniffi(default)]
    pub arguments: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Commands to run, on the server or by the caller.
#[uniffi::remote(Record)]
pub struct ShellCallItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The id that the output of the call must name.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// What to run.
    #[uniffi(default)]
    pub action: Option<ShellAction>,
    /// What to run, where a server gives no action.
    #[uniffi(default)]
    pub command: Option<String>,
    /// The arguments as JSON text, as the model wrote them; OpenRouter only.
    #[uniffi(default)]
    pub arguments: Option<String>,
    /// Where to run it.
    #[uniffi(default)]
    pub environment: Option<ShellEnvironment>,
    /// Who made the call: the model itself, or a program it wrote.
    #[uniffi(default)]
    pub caller: Option<Caller>,
    /// Who made the item; OpenAI sends it on stored items.
    #[uniffi(default)]
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Commands to run.
#[uniffi::remote(Record)]
pub struct ShellAction {
    /// The commands; they may run at once.
    #[uniffi(default)]
    pub commands: Vec<String>,
    /// How long to wait for them, in milliseconds.
    #[uniffi(default)]
    pub timeout_ms: Option<i64>,
    /// How many characters of the output to send back; the caller must cut it.
    #[uniffi(default)]
    pub max_output_length: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What commands gave.
#[uniffi::remote(Record)]
pub struct ShellCallOutputItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The id of the call.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// The limit that the call set; to be sent back with the output.
    #[uniffi(default)]
    pub max_output_length: Option<i64>,
    /// What each command gave.
    #[uniffi(default)]
    pub output: Vec<ShellCommandOutput>,
    /// Who made the call: the model itself, or a program it wrote.
    #[uniffi(default)]
    pub caller: Option<Caller>,
    /// Who made the item; OpenAI sends it on stored items.
    #[uniffi(default)]
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What a command gave.
#[uniffi::remote(Record)]
pub struct ShellCommandOutput {
    /// What it printed.
    #[uniffi(default)]
    pub stdout: String,
    /// What it printed as errors.
    #[uniffi(default)]
    pub stderr: String,
    /// How it ended.
    #[uniffi(default)]
    pub outcome: Option<ShellOutcome>,
    /// Who made it; OpenAI sends it on stored items.
    #[uniffi(default)]
    pub created_by: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// How a command ended.
#[uniffi::remote(Enum)]
pub enum ShellOutcome {
    /// The command ended by itself.
    Exit(ShellExit),
    /// The command took longer than it may.
    Timeout(ShellTimeout),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole outcome.
        json: Value,
    },
}

/// The command ended by itself.
#[uniffi::remote(Record)]
pub struct ShellExit {
    /// Its exit code.
    #[uniffi(default)]
    pub exit_code: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The command took longer than it may.
#[uniffi::remote(Record)]
pub struct ShellTimeout {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Where commands run.
#[uniffi::remote(Enum)]
pub enum ShellEnvironment {
    /// The caller's own machine.
    Local(LocalEnvironment),
    /// A container that the server makes.
    ContainerAuto(ContainerAuto),
    /// A container that exists.
    ContainerReference(ContainerReference),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole environment.
        json: Value,
    },
}

/// The caller's own machine.
#[uniffi::remote(Record)]
pub struct LocalEnvironment {
    /// Skills that lie there.
    #[uniffi(default)]
    pub skills: Option<Vec<LocalSkill>>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A skill in a folder of the caller's machine.
#[uniffi::remote(Record)]
pub struct LocalSkill {
    /// The name of the skill.
    #[uniffi(default)]
    pub name: String,
    /// What it is for.
    #[uniffi(default)]
    pub description: Option<String>,
    /// The path of the folder.
    #[uniffi(default)]
    pub path: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A container that exists.
#[uniffi::remote(Record)]
pub struct ContainerReference {
    /// The id of the container.
    #[uniffi(default)]
    pub container_id: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A command for the caller to run; older models, with the `local_shell` tool.
#[uniffi::remote(Record)]
pub struct LocalShellCallItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The id that the output of the call must name.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// What to run.
    #[uniffi(default)]
    pub action: Option<LocalShellAction>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A command to run.
#[uniffi::remote(Record)]
pub struct LocalShellAction {
    /// The command and its arguments.
    #[uniffi(default)]
    pub command: Vec<String>,
    /// Environment variables to set.
    #[uniffi(default)]
    pub env: Option<HashMap<String, String>>,
    /// How long to wait for it, in milliseconds.
    #[uniffi(default)]
    pub timeout_ms: Option<i64>,
    /// The user to run it as.
    #[uniffi(default)]
    pub user: Option<String>,
    /// The folder to run it in.
    #[uniffi(default)]
    pub working_directory: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What a local shell command gave.
#[uniffi::remote(Record)]
pub struct LocalShellCallOutputItem {
    /// The id of the call.
    #[uniffi(default)]
    pub id: Option<String>,
    /// The id of the call, as some servers name it.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// What it gave, as JSON text.
    #[uniffi(default)]
    pub output: String,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A change to a file, for the caller to make.
#[uniffi::remote(Record)]
pub struct ApplyPatchCallItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// How far the item is.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The id that the output of the call must name.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// What to do to which file.
    #[uniffi(default)]
    pub operation: Option<PatchOperation>,
    /// Who made the call: the model itself, or a program it wrote.
    #[uniffi(default)]
    pub caller: Option<Caller>,
    /// Who made the item; OpenAI sends it on stored items.
    #[uniffi(default)]
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What to do to a file.
#[uniffi::remote(Enum)]
pub enum PatchOperation {
    /// Make a file.
    CreateFile(CreateFileOperation),
    /// Change a file.
    UpdateFile(UpdateFileOperation),
    /// Delete a file.
    DeleteFile(DeleteFileOperation),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole operation.
        json: Value,
    },
}

/// Make a file.
#[uniffi::remote(Record)]
pub struct CreateFileOperation {
    /// The path, relative to the caller's folder.
    #[uniffi(default)]
    pub path: String,
    /// The content, as a V4A diff.
    #[uniffi(default)]
    pub diff: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Change a file.
#[uniffi::remote(Record)]
pub struct UpdateFileOperation {
    /// The path, relative to the caller's folder.
    #[uniffi(default)]
    pub path: String,
    /// The change, as a V4A diff.
    #[uniffi(default)]
    pub diff: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Delete a file.
#[uniffi::remote(Record)]
pub struct DeleteFileOperation {
    /// The path, relative to the caller's folder.
    #[uniffi(default)]
    pub path: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Whether a change to a file was made.
#[uniffi::remote(Record)]
pub struct ApplyPatchCallOutputItem {
    /// The id of the item. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: Option<String>,
    /// `completed` or `failed`.
    #[uniffi(default)]
    pub status: Option<ItemStatus>,
    /// The id of the call.
    #[uniffi(default)]
    pub call_id: Option<String>,
    /// A message for the model, such as why it failed.
    #[uniffi(default)]
    pub output: Option<String>,
    /// Who made the call: the model itself, or a program it wrote.
    #[uniffi(default)]
    pub caller: Option<Caller>,
    /// Who made the item; OpenAI sends it on stored items.
    #[uniffi(default)]
    pub created_by: Option<String>,
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub agent: Option<ItemAgent>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A page of items: the input of a stored response, or a conversation.
#[uniffi::remote(Record)]
pub struct ItemPage {
    /// Always `list`.
    #[uniffi(default)]
    pub object: Option<String>,
    /// The items, in the form in which they can be sent as input.
    #[uniffi(default)]
    pub data: Vec<InputItem>,
    /// The id of the first item of the page.
    #[uniffi(default)]
    pub first_id: Option<String>,
    /// The id of the last item of the page; the next page begins after it.
    #[uniffi(default)]
    pub last_id: Option<String>,
    /// Whether there is another page.
    #[uniffi(default)]
    pub has_more: Option<bool>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A compacted context: `output` goes into the next request as its input. It is no response that can be continued by id.
#[uniffi::remote(Record)]
pub struct CompactedResponse {
    /// The id of the compaction.
    #[uniffi(default)]
    pub id: String,
    /// Always `response.compaction`.
    #[uniffi(default)]
    pub object: Option<String>,
    /// When it was made, in seconds since 1970.
    #[uniffi(default)]
    pub created_at: Option<i64>,
    /// The items of the shorter context, in order.
    #[uniffi(default)]
    pub output: Vec<OutputItem>,
    /// How images in the input were read.
    #[uniffi(default)]
    pub image: Option<ImageOptions>,
    /// What the compaction used.
    #[uniffi(default)]
    pub usage: Option<Usage>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// How many tokens an input has.
#[uniffi::remote(Record)]
pub struct InputTokens {
    /// Always `response.input_tokens`.
    #[uniffi(default)]
    pub object: Option<String>,
    /// The number of tokens.
    #[uniffi(default)]
    pub input_tokens: i64,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What was deleted.
#[uniffi::remote(Record)]
pub struct Deleted {
    /// The id of what was deleted.
    #[uniffi(default)]
    pub id: Option<String>,
    /// What it was, such as `conversation.deleted`.
    #[uniffi(default)]
    pub object: Option<String>,
    /// Whether it is gone.
    #[uniffi(default)]
    pub deleted: Option<bool>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A request for a response: `POST /responses`.
///
/// Every field may be left out; what a server needs, it says. Fields this version does not know go
/// into `extra_body` and are sent as they are.
#[uniffi::remote(Record)]
pub struct CreateRequest {
    /// The model to ask.
    #[uniffi(default)]
    pub model: Option<String>,
    /// What to answer: text, or items.
    #[uniffi(default)]
    pub input: Option<Input>,
    /// Instructions for the model, ahead of the input.
    #[uniffi(default)]
    pub instructions: Option<String>,
    /// Programs that give access to more capable models; OpenAI only.
    #[uniffi(default)]
    pub access_programs: Option<AccessPrograms>,
    /// Whether to make the response in the background.
    #[uniffi(default)]
    pub background: Option<bool>,
    /// When a background response is due; OpenAI only.
    #[uniffi(default)]
    pub background_options: Option<BackgroundOptions>,
    /// What the server does as the context grows.
    #[uniffi(default)]
    pub context_management: Option<Vec<ContextManagement>>,
    /// The conversation to continue; not together with `previous_response_id`.
    #[uniffi(default)]
    pub conversation: Option<ConversationChoice>,
    /// How images in the input are read; OpenAI only.
    #[uniffi(default)]
    pub image: Option<ImageOptions>,
    /// What to include beyond the usual, such as `reasoning.encrypted_content`.
    #[uniffi(default)]
    pub include: Option<Vec<String>>,
    /// The most tokens that the output may have, reasoning included. OpenAI takes at least 16.
    #[uniffi(default)]
    pub max_output_tokens: Option<i64>,
    /// The most calls of built-in tools.
    #[uniffi(default)]
    pub max_tool_calls: Option<i64>,
    /// Up to 16 pairs of text to attach; names up to 64 characters, values up to 512.
    #[uniffi(default)]
    pub metadata: Option<HashMap<String, String>>,
    /// Whether input and output are moderated; OpenAI only.
    #[uniffi(default)]
    pub moderation: Option<ModerationConfig>,
    /// How several agents work together; OpenAI's multi-agent beta only.
    #[uniffi(default)]
    pub multi_agent: Option<Value>,
    /// Whether the model may call several tools at once. The server's default is true.
    #[uniffi(default)]
    pub parallel_tool_calls: Option<bool>,
    /// The response to continue.
    #[uniffi(default)]
    pub previous_response_id: Option<String>,
    /// A stored prompt to use.
    #[uniffi(default)]
    pub prompt: Option<Prompt>,
    /// A key by which the server may find a cached prompt, at most 64 characters.
    #[uniffi(default)]
    pub prompt_cache_key: Option<String>,
    /// How the prompt is cached.
    #[uniffi(default)]
    pub prompt_cache_options: Option<PromptCacheOptions>,
    /// How long the prompt stays cached: `in_memory` or `24h`; replaced by `prompt_cache_options`.
    #[uniffi(default)]
    pub prompt_cache_retention: Option<String>,
    /// How the model is to reason.
    #[uniffi(default)]
    pub reasoning: Option<Reasoning>,
    /// A stable identifier of the end user, for abuse detection, at most 64 characters.
    #[uniffi(default)]
    pub safety_identifier: Option<String>,
    /// The tier to be served by: `auto`, `default`, `flex`, `priority`, …
    #[uniffi(default)]
    pub service_tier: Option<String>,
    /// Whether the server stores the response. The server's default is true.
    #[uniffi(default)]
    pub store: Option<bool>,
    /// Whether to stream; the client sets it by the method that is called.
    #[uniffi(default)]
    pub stream: Option<bool>,
    /// What a stream carries.
    #[uniffi(default)]
    pub stream_options: Option<StreamOptions>,
    /// The sampling temperature, 0 to 2.
    #[uniffi(default)]
    pub temperature: Option<f64>,
    /// The form of the text.
    #[uniffi(default)]
    pub text: Option<TextConfig>,
    /// How tools are to be chosen.
    #[uniffi(default)]
    pub tool_choice: Option<ToolChoice>,
    /// The tools to offer.
    #[uniffi(default)]
    pub tools: Option<Vec<Tool>>,
    /// How many of the most likely tokens to give at each place, 0 to 20.
    #[uniffi(default)]
    pub top_logprobs: Option<i64>,
    /// The share of probability to sample tokens from, 0 to 1.
    #[uniffi(default)]
    pub top_p: Option<f64>,
    /// What happens to input that is too long: `auto` or `disabled`.
    #[uniffi(default)]
    pub truncation: Option<String>,
    /// The end user; replaced by `safety_identifier`.
    #[uniffi(default)]
    pub user: Option<String>,
    /// How much to avoid tokens that occurred, -2 to 2; Open Responses servers and OpenRouter.
    #[uniffi(default)]
    pub presence_penalty: Option<f64>,
    /// How much to avoid tokens that occur often, -2 to 2; Open Responses servers and OpenRouter.
    #[uniffi(default)]
    pub frequency_penalty: Option<f64>,
    /// How many of the most likely tokens to sample from; OpenRouter and gateways.
    #[uniffi(default)]
    pub top_k: Option<i64>,
    /// Caching of the prompt by Anthropic; OpenRouter only.
    #[uniffi(default)]
    pub cache_control: Option<CacheControl>,
    /// What to say about the work done; OpenRouter only.
    #[uniffi(default)]
    pub debug: Option<DebugOptions>,
    /// Settings of image models, by name; OpenRouter only.
    #[uniffi(default)]
    pub image_config: Option<Value>,
    /// What to put out: `text`, `image`; OpenRouter only.
    #[uniffi(default)]
    pub modalities: Option<Vec<String>>,
    /// Models to try in turn; OpenRouter only.
    #[uniffi(default)]
    pub models: Option<Vec<String>>,
    /// Plugins to use, each with its `id` and settings; OpenRouter only.
    #[uniffi(default)]
    pub plugins: Option<Vec<Value>>,
    /// Which providers may serve the request; OpenRouter only.
    #[uniffi(default)]
    pub provider: Option<ProviderPreferences>,
    /// How `models` are tried: `fallback` or `sort`; OpenRouter only.
    #[uniffi(default)]
    pub route: Option<String>,
    /// A name for requests that belong together, at most 256 characters; OpenRouter only.
    #[uniffi(default)]
    pub session_id: Option<String>,
    /// When the server's tools are to stop; OpenRouter only.
    #[uniffi(default)]
    pub stop_server_tools_when: Option<Vec<StopCondition>>,
    /// How the request appears in traces; OpenRouter only.
    #[uniffi(default)]
    pub trace: Option<TraceOptions>,
    /// Whether to give log probabilities; gateways only, others take `include`.
    #[uniffi(default)]
    pub logprobs: Option<bool>,
    /// The most tokens of one message; gateways only.
    #[uniffi(default)]
    pub max_output_tokens_per_message: Option<i64>,
    /// Whether to say more about the work done; gateways only.
    #[uniffi(default)]
    pub meta: Option<Value>,
    /// The format of the text; gateways only, others take `text.format`.
    #[uniffi(default)]
    pub response_format: Option<Value>,
    /// Whether to give the usage; gateways only, others always do.
    #[uniffi(default)]
    pub usage: Option<Value>,
    /// Parameters this version does not know, merged into the body as they are.
    #[uniffi(default)]
    pub extra_body: Extra,
}

/// What to answer: text, or items.
#[uniffi::remote(Enum)]
pub enum Input {
    /// One message of the user.
    Text(String),
    /// Items: messages, and calls and reasoning of earlier turns.
    Items(Vec<InputItem>),
    /// Anything else, kept as it is.
    Unknown {
        /// Always empty: the value has no `type`.
        kind: String,
        /// The value.
        json: Value,
    },
}

/// How the model is to reason.
#[uniffi::remote(Record)]
pub struct Reasoning {
    /// How much: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`, as the model offers.
    #[uniffi(default)]
    pub effort: Option<String>,
    /// The summary to give: `auto`, `concise` or `detailed`.
    #[uniffi(default)]
    pub summary: Option<String>,
    /// The older name of `summary`.
    #[uniffi(default)]
    pub generate_summary: Option<String>,
    /// Which earlier reasoning the model sees: `auto`, `current_turn` or `all_turns`.
    #[uniffi(default)]
    pub context: Option<String>,
    /// The mode of reasoning: `standard` or `pro`.
    #[uniffi(default)]
    pub mode: Option<String>,
    /// Whether to reason at all; OpenRouter only.
    #[uniffi(default)]
    pub enabled: Option<bool>,
    /// The most tokens of reasoning; OpenRouter only.
    #[uniffi(default)]
    pub max_tokens: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Programs that give access to more capable models; OpenAI only.
#[uniffi::remote(Record)]
pub struct AccessPrograms {
    /// The program for security work: `standard`, `daybreak_blue` or `daybreak_red`.
    #[uniffi(default)]
    pub cyber: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// When a background response is due; OpenAI only.
#[uniffi::remote(Record)]
pub struct BackgroundOptions {
    /// By when: `soonest`, `2h` or `8h`.
    #[uniffi(default)]
    pub completion_window: Option<String>,
    /// The id of work to go on with.
    #[uniffi(default)]
    pub continuation_id: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What the server does as the context grows.
#[uniffi::remote(Record)]
pub struct ContextManagement {
    /// What: `compaction`.
    #[uniffi(default)]
    pub kind: Option<String>,
    /// From how many tokens on.
    #[uniffi(default)]
    pub compact_threshold: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A conversation: its id, or an object with it.
#[uniffi::remote(Enum)]
pub enum ConversationChoice {
    /// The id.
    Id(String),
    /// An object with the id.
    Reference(ConversationReference),
    /// Anything else, kept as it is.
    Unknown {
        /// Always empty: the value has no `type`.
        kind: String,
        /// The value.
        json: Value,
    },
}

/// A conversation that the server has stored.
#[uniffi::remote(Record)]
pub struct ConversationReference {
    /// The id of the conversation.
    #[uniffi(default)]
    pub id: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// How images in the input are read; OpenAI only.
#[uniffi::remote(Record)]
pub struct ImageOptions {
    /// Whether older images are made smaller: `auto`, `enabled` or `disabled`.
    #[uniffi(default)]
    pub context_compression: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Whether input and output are moderated; OpenAI only.
#[uniffi::remote(Record)]
pub struct ModerationConfig {
    /// The moderation model.
    #[uniffi(default)]
    pub model: Option<String>,
    /// What to do about what it finds.
    #[uniffi(default)]
    pub policy: Option<ModerationPolicy>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What to do about what moderation finds.
#[uniffi::remote(Record)]
pub struct ModerationPolicy {
    /// In the input.
    #[uniffi(default)]
    pub input: Option<ModerationRule>,
    /// In the output.
    #[uniffi(default)]
    pub output: Option<ModerationRule>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What to do about what moderation finds in one direction.
#[uniffi::remote(Record)]
pub struct ModerationRule {
    /// `score` to report it, `block` to stop.
    #[uniffi(default)]
    pub mode: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A prompt that the server has stored.
#[uniffi::remote(Record)]
pub struct Prompt {
    /// The id of the prompt.
    #[uniffi(default)]
    pub id: String,
    /// What to fill in, by name: text, or an input part such as an image.
    #[uniffi(default)]
    pub variables: Option<Value>,
    /// The version of the prompt.
    #[uniffi(default)]
    pub version: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// How the prompt is cached.
#[uniffi::remote(Record)]
pub struct PromptCacheOptions {
    /// Where cached prefixes end: `implicit` where the server thinks best, `explicit` at breakpoints only.
    #[uniffi(default)]
    pub mode: Option<String>,
    /// How long a prefix stays cached: `30m` or `12h`.
    #[uniffi(default)]
    pub ttl: Option<String>,
    /// Whether only to fill the cache.
    #[uniffi(default)]
    pub prewarm: Option<bool>,
    /// The response to compare with, to learn why the cache was missed.
    #[uniffi(default)]
    pub comparison_response_id: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What a stream carries.
#[uniffi::remote(Record)]
pub struct StreamOptions {
    /// Whether deltas are padded so that their length tells nothing. The server's default is true.
    #[uniffi(default)]
    pub include_obfuscation: Option<bool>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Caching of the prompt by Anthropic; OpenRouter only.
#[uniffi::remote(Record)]
pub struct CacheControl {
    /// Always `ephemeral`.
    #[uniffi(default)]
    pub kind: Option<String>,
    /// How long the prompt stays cached: `5m` or `1h`.
    #[uniffi(default)]
    pub ttl: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What to say about the work done; OpenRouter only.
#[uniffi::remote(Record)]
pub struct DebugOptions {
    /// Whether to repeat the request that was sent to the provider.
    #[uniffi(default)]
    pub echo_upstream_body: Option<bool>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Which providers may serve a request; OpenRouter only.
#[uniffi::remote(Record)]
pub struct ProviderPreferences {
    /// Providers to try first, in order.
    #[uniffi(default)]
    pub order: Option<Vec<String>>,
    /// The only providers to use.
    #[uniffi(default)]
    pub only: Option<Vec<String>>,
    /// Providers not to use.
    #[uniffi(default)]
    pub ignore: Option<Vec<String>>,
    /// Whether other providers may step in. The server's default is true.
    #[uniffi(default)]
    pub allow_fallbacks: Option<bool>,
    /// Whether to use only providers that know every parameter of the request.
    #[uniffi(default)]
    pub require_parameters: Option<bool>,
    /// Whether providers may keep data: `allow` or `deny`.
    #[uniffi(default)]
    pub data_collection: Option<String>,
    /// Whether to use only providers that keep nothing.
    #[uniffi(default)]
    pub zdr: Option<bool>,
    /// Whether to use only models whose text may train others.
    #[uniffi(default)]
    pub enforce_distillable_text: Option<bool>,
    /// The quantizations to accept, such as `fp8`.
    #[uniffi(default)]
    pub quantizations: Option<Vec<String>>,
    /// What to sort providers by, such as `price`; or an object.
    #[uniffi(default)]
    pub sort: Option<Value>,
    /// The highest prices to pay.
    #[uniffi(default)]
    pub max_price: Option<MaxPrice>,
    /// The latency to prefer, in seconds; or by percentile.
    #[uniffi(default)]
    pub preferred_max_latency: Option<Value>,
    /// The throughput to prefer, in tokens a second; or by percentile.
    #[uniffi(default)]
    pub preferred_min_throughput: Option<Value>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The highest prices to pay, in US dollars: numbers or text.
#[uniffi::remote(Record)]
pub struct MaxPrice {
    /// For a million tokens read.
    #[uniffi(default)]
    pub prompt: Option<Value>,
    /// For a million tokens written.
    #[uniffi(default)]
    pub completion: Option<Value>,
    /// For an image.
    #[uniffi(default)]
    pub image: Option<Value>,
    /// For a unit of sound.
    #[uniffi(default)]
    pub audio: Option<Value>,
    /// For a request.
    #[uniffi(default)]
    pub request: Option<Value>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// How a request appears in traces; OpenRouter only.
#[uniffi::remote(Record)]
pub struct TraceOptions {
    /// The id of the trace.
    #[uniffi(default)]
    pub trace_id: Option<String>,
    /// The name of the trace.
    #[uniffi(default)]
    pub trace_name: Option<String>,
    /// The name of the span.
    #[uniffi(default)]
    pub span_name: Option<String>,
    /// The id of the span above it.
    #[uniffi(default)]
    pub parent_span_id: Option<String>,
    /// The name of the generation.
    #[uniffi(default)]
    pub generation_name: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// When the server's tools are to stop; OpenRouter only.
#[uniffi::remote(Enum)]
pub enum StopCondition {
    /// After some steps.
    StepCountIs(StopAtStepCount),
    /// After a call of a tool.
    HasToolCall(StopAtToolCall),
    /// After some tokens.
    MaxTokensUsed(StopAtTokens),
    /// After some cost.
    MaxCost(StopAtCost),
    /// After the model ended for a reason.
    FinishReasonIs(StopAtFinishReason),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole condition.
        json: Value,
    },
}

/// After some steps.
#[uniffi::remote(Record)]
pub struct StopAtStepCount {
    /// How many.
    #[uniffi(default)]
    pub step_count: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// After a call of a tool.
#[uniffi::remote(Record)]
pub struct StopAtToolCall {
    /// The tool.
    #[uniffi(default)]
    pub tool_name: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// After some tokens.
#[uniffi::remote(Record)]
pub struct StopAtTokens {
    /// How many.
    #[uniffi(default)]
    pub max_tokens: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// After some cost.
#[uniffi::remote(Record)]
pub struct StopAtCost {
    /// How much, in US dollars.
    #[uniffi(default)]
    pub max_cost_in_dollars: Option<f64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// After the model ended for a reason.
#[uniffi::remote(Record)]
pub struct StopAtFinishReason {
    /// The reason.
    #[uniffi(default)]
    pub reason: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What to give of a stored response: the query of `GET /responses/{id}`.
#[uniffi::remote(Record)]
pub struct RetrieveRequest {
    /// What to include beyond the usual.
    #[uniffi(default)]
    pub include: Option<Vec<String>>,
    /// Whether deltas of a stream are padded. The server's default is true.
    #[uniffi(default)]
    pub include_obfuscation: Option<bool>,
    /// The number of the event after which a stream begins.
    #[uniffi(default)]
    pub starting_after: Option<i64>,
    /// Whether to stream; the client sets it by the method that is called.
    #[uniffi(default)]
    pub stream: Option<bool>,
    /// Parameters this version does not know, sent as they are.
    #[uniffi(default)]
    pub extra_query: Extra,
}

/// Which part of a list to give: the query of the list endpoints.
#[uniffi::remote(Record)]
pub struct ListRequest {
    /// The id of the item after which the page begins.
    #[uniffi(default)]
    pub after: Option<String>,
    /// What to include beyond the usual.
    #[uniffi(default)]
    pub include: Option<Vec<String>>,
    /// How many items a page has, 1 to 100. The server's default is 20.
    #[uniffi(default)]
    pub limit: Option<i64>,
    /// The order: `asc` oldest first, `desc` newest first. The server's default is `desc`.
    #[uniffi(default)]
    pub order: Option<String>,
    /// Parameters this version does not know, sent as they are.
    #[uniffi(default)]
    pub extra_query: Extra,
}

/// What to give of one item: the query of `GET /conversations/{id}/items/{id}`.
#[uniffi::remote(Record)]
pub struct ItemRetrieveRequest {
    /// What to include beyond the usual.
    #[uniffi(default)]
    pub include: Option<Vec<String>>,
    /// Parameters this version does not know, sent as they are.
    #[uniffi(default)]
    pub extra_query: Extra,
}

/// A request to compact a context: `POST /responses/compact`.
#[uniffi::remote(Record)]
pub struct CompactRequest {
    /// The model to ask.
    #[uniffi(default)]
    pub model: Option<String>,
    /// What to compact: text, or items.
    #[uniffi(default)]
    pub input: Option<Input>,
    /// Instructions for the model, ahead of the input.
    #[uniffi(default)]
    pub instructions: Option<String>,
    /// How images in the input are read.
    #[uniffi(default)]
    pub image: Option<ImageOptions>,
    /// The response whose context to compact.
    #[uniffi(default)]
    pub previous_response_id: Option<String>,
    /// A key by which the server may find a cached prompt, at most 64 characters.
    #[uniffi(default)]
    pub prompt_cache_key: Option<String>,
    /// How the prompt is cached.
    #[uniffi(default)]
    pub prompt_cache_options: Option<PromptCacheOptions>,
    /// How long the prompt stays cached: `in_memory` or `24h`; replaced by `prompt_cache_options`.
    #[uniffi(default)]
    pub prompt_cache_retention: Option<String>,
    /// The tier to be served by.
    #[uniffi(default)]
    pub service_tier: Option<String>,
    /// Parameters this version does not know, merged into the body as they are.
    #[uniffi(default)]
    pub extra_body: Extra,
}

/// A request to count the tokens of an input: `POST /responses/input_tokens`.
#[uniffi::remote(Record)]
pub struct InputTokensRequest {
    /// The model whose tokens to count.
    #[uniffi(default)]
    pub model: Option<String>,
    /// What to count: text, or items.
    #[uniffi(default)]
    pub input: Option<Input>,
    /// Instructions for the model, ahead of the input.
    #[uniffi(default)]
    pub instructions: Option<String>,
    /// The conversation to continue.
    #[uniffi(default)]
    pub conversation: Option<ConversationChoice>,
    /// Whether the model may call several tools at once.
    #[uniffi(default)]
    pub parallel_tool_calls: Option<bool>,
    /// The tone of the model, such as `friendly` or `pragmatic`.
    #[uniffi(default)]
    pub personality: Option<String>,
    /// The response to continue.
    #[uniffi(default)]
    pub previous_response_id: Option<String>,
    /// How the model is to reason.
    #[uniffi(default)]
    pub reasoning: Option<Reasoning>,
    /// The form of the text.
    #[uniffi(default)]
    pub text: Option<TextConfig>,
    /// How tools are to be chosen.
    #[uniffi(default)]
    pub tool_choice: Option<ToolChoice>,
    /// The tools to offer.
    #[uniffi(default)]
    pub tools: Option<Vec<Tool>>,
    /// What happens to input that is too long: `auto` or `disabled`.
    #[uniffi(default)]
    pub truncation: Option<String>,
    /// Parameters this version does not know, merged into the body as they are.
    #[uniffi(default)]
    pub extra_body: Extra,
}

/// A request for a new conversation: `POST /conversations`.
#[uniffi::remote(Record)]
pub struct ConversationCreateRequest {
    /// The items it begins with, at most 20.
    #[uniffi(default)]
    pub items: Option<Vec<InputItem>>,
    /// Up to 16 pairs of text to attach; names up to 64 characters, values up to 512.
    #[uniffi(default)]
    pub metadata: Option<HashMap<String, String>>,
    /// Parameters this version does not know, merged into the body as they are.
    #[uniffi(default)]
    pub extra_body: Extra,
}

/// A change to a conversation: `POST /conversations/{id}`.
#[uniffi::remote(Record)]
pub struct ConversationUpdateRequest {
    /// The pairs of text that replace those attached.
    #[uniffi(default)]
    pub metadata: Option<HashMap<String, String>>,
    /// Parameters this version does not know, merged into the body as they are.
    #[uniffi(default)]
    pub extra_body: Extra,
}

/// Items to add to a conversation: `POST /conversations/{id}/items`.
#[uniffi::remote(Record)]
pub struct ConversationItemsRequest {
    /// The items, at most 20.
    #[uniffi(default)]
    pub items: Vec<InputItem>,
    /// What to include beyond the usual in the answer; sent in the query.
    #[uniffi(default)]
    pub include: Option<Vec<String>>,
    /// Parameters this version does not know, merged into the body as they are.
    #[uniffi(default)]
    pub extra_body: Extra,
}

/// A response of the model: its output, how it ended, and what it used.
#[uniffi::remote(Record)]
pub struct Response {
    /// The id of the response. Some gateways change it from event to event.
    #[uniffi(default)]
    pub id: String,
    /// Always `response`.
    #[uniffi(default)]
    pub object: Option<String>,
    /// When the response was made, in seconds since 1970.
    #[uniffi(default)]
    pub created_at: Option<i64>,
    /// When the response was completed, in seconds since 1970.
    #[uniffi(default)]
    pub completed_at: Option<i64>,
    /// How far the response is, or how it ended.
    #[uniffi(default)]
    pub status: Option<ResponseStatus>,
    /// Whether the response is made in the background.
    #[uniffi(default)]
    pub background: Option<bool>,
    /// Why the response failed.
    #[uniffi(default)]
    pub error: Option<ResponseError>,
    /// Why the response is incomplete.
    #[uniffi(default)]
    pub incomplete_details: Option<IncompleteDetails>,
    /// The instructions that were given.
    #[uniffi(default)]
    pub instructions: Option<Instructions>,
    /// The most tokens that the output may have, reasoning included.
    #[uniffi(default)]
    pub max_output_tokens: Option<i64>,
    /// The most calls of built-in tools.
    #[uniffi(default)]
    pub max_tool_calls: Option<i64>,
    /// Up to 16 pairs of text that the caller attached.
    #[uniffi(default)]
    pub metadata: Option<HashMap<String, String>>,
    /// The model that answered.
    #[uniffi(default)]
    pub model: String,
    /// The items of the output, in order.
    #[uniffi(default)]
    pub output: Vec<OutputItem>,
    /// Whether the model may call several tools at once.
    #[uniffi(default)]
    pub parallel_tool_calls: Option<bool>,
    /// The response this one continues.
    #[uniffi(default)]
    pub previous_response_id: Option<String>,
    /// A key by which the server may find a cached prompt.
    #[uniffi(default)]
    pub prompt_cache_key: Option<String>,
    /// How the model reasoned.
    #[uniffi(default)]
    pub reasoning: Option<Reasoning>,
    /// A stable identifier of the end user, for abuse detection.
    #[uniffi(default)]
    pub safety_identifier: Option<String>,
    /// The tier that served the request.
    #[uniffi(default)]
    pub service_tier: Option<String>,
    /// Whether the server stores the response.
    #[uniffi(default)]
    pub store: Option<bool>,
    /// The sampling temperature, 0 to 2.
    #[uniffi(default)]
    pub temperature: Option<f64>,
    /// The form of the text.
    #[uniffi(default)]
    pub text: Option<TextConfig>,
    /// How tools were to be chosen.
    #[uniffi(default)]
    pub tool_choice: Option<ToolChoice>,
    /// The tools that were offered.
    #[uniffi(default)]
    pub tools: Option<Vec<Tool>>,
    /// How many of the most likely tokens were asked for at each place.
    #[uniffi(default)]
    pub top_logprobs: Option<i64>,
    /// The share of probability that tokens were sampled from, 0 to 1.
    #[uniffi(default)]
    pub top_p: Option<f64>,
    /// What happens to input that is too long: `auto` or `disabled`.
    #[uniffi(default)]
    pub truncation: Option<String>,
    /// What the response used.
    #[uniffi(default)]
    pub usage: Option<Usage>,
    /// The end user, as the caller named them; replaced by `safety_identifier`.
    #[uniffi(default)]
    pub user: Option<String>,
    /// Programs that gave access to more capable models; OpenAI only.
    #[uniffi(default)]
    pub access_programs: Option<AccessPrograms>,
    /// The conversation that the response belongs to.
    #[uniffi(default)]
    pub conversation: Option<ConversationChoice>,
    /// How images in the input were read; OpenAI only.
    #[uniffi(default)]
    pub image: Option<ImageOptions>,
    /// What the server took out of the input; OpenAI only.
    #[uniffi(default)]
    pub input_transformations: Option<Vec<InputTransformation>>,
    /// What moderation found; OpenAI only.
    #[uniffi(default)]
    pub moderation: Option<ResponseModeration>,
    /// The stored prompt that was used.
    #[uniffi(default)]
    pub prompt: Option<Prompt>,
    /// Whether the prompt cache was hit, where a comparison was asked for; OpenAI only.
    #[uniffi(default)]
    pub prompt_cache_diagnostics: Option<PromptCacheDiagnostics>,
    /// How the prompt is cached.
    #[uniffi(default)]
    pub prompt_cache_options: Option<PromptCacheOptions>,
    /// How long the prompt stays cached: `in_memory` or `24h`.
    #[uniffi(default)]
    pub prompt_cache_retention: Option<String>,
    /// What the server's tools used; OpenAI only.
    #[uniffi(default)]
    pub tool_usage: Option<ToolUsage>,
    /// How much tokens that occurred were avoided, -2 to 2.
    #[uniffi(default)]
    pub presence_penalty: Option<f64>,
    /// How much tokens that occur often were avoided, -2 to 2.
    #[uniffi(default)]
    pub frequency_penalty: Option<f64>,
    /// The kind of error, such as `context_length_exceeded`; OpenRouter only.
    #[uniffi(default)]
    pub error_type: Option<String>,
    /// What OpenRouter did with the request; OpenRouter only.
    #[uniffi(default)]
    pub openrouter_metadata: Option<Value>,
    /// The audio of the response, gathered from its stream; no server sends it here.
    #[uniffi(default)]
    pub audio: Option<ResponseAudio>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// How far a response is, or how it ended.
#[uniffi::remote(Enum)]
pub enum ResponseStatus {
    /// The response is waiting to be made.
    Queued,
    /// The response is being made.
    InProgress,
    /// The response is whole.
    Completed,
    /// The response ended early; see `incomplete_details`.
    Incomplete,
    /// The response failed; see `error`.
    Failed,
    /// The response was cancelled.
    Cancelled,
    /// A status this version does not know.
    Unknown(String),
}

/// Why a response failed.
#[uniffi::remote(Record)]
pub struct ResponseError {
    /// A code for programs, such as `server_error` or `rate_limit_exceeded`.
    #[uniffi(default)]
    pub code: Option<String>,
    /// A message for people.
    #[uniffi(default)]
    pub message: String,
    /// The parameter that was wrong.
    #[uniffi(default)]
    pub param: Option<String>,
    /// The kind of error, such as `invalid_request_error`.
    #[uniffi(default)]
    pub kind: Option<String>,
    /// What the model was about to do against its user's will; OpenAI only.
    #[uniffi(default)]
    pub misalignment: Option<Misalignment>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What the model was about to do against its user's will; OpenAI only.
#[uniffi::remote(Record)]
pub struct Misalignment {
    /// The kind, such as `potentially_unintended_data_access`.
    #[uniffi(default)]
    pub error_type: Option<String>,
    /// What it was about to do.
    #[uniffi(default)]
    pub detailed_explanation: Option<String>,
    /// What to look at.
    #[uniffi(default)]
    pub review_target: Option<String>,
    /// How the model may be put right.
    #[uniffi(default)]
    pub steer: Option<MisalignmentSteer>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// How the model may be put right.
#[uniffi::remote(Record)]
pub struct MisalignmentSteer {
    /// A message to give it.
    #[uniffi(default)]
    pub message: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Why a response is incomplete.
#[uniffi::remote(Record)]
pub struct IncompleteDetails {
    /// The reason: `max_output_tokens`, `max_messages`, `content_filter`, `steered`, or a server's own.
    #[uniffi(default)]
    pub reason: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Instructions for the model: text, or items.
#[uniffi::remote(Enum)]
pub enum Instructions {
    /// Text.
    Text(String),
    /// Items, where the instructions came from a stored prompt.
    Items(Vec<InputItem>),
    /// Anything else, kept as it is.
    Unknown {
        /// Always empty: the value has no `type`.
        kind: String,
        /// The value.
        json: Value,
    },
}

/// Something that the server took out of the input; OpenAI only.
#[uniffi::remote(Record)]
pub struct InputTransformation {
    /// The id of the item.
    #[uniffi(default)]
    pub id: Option<String>,
    /// The type of the item: `reasoning`.
    #[uniffi(default)]
    pub kind: Option<String>,
    /// What was done: `removed`.
    #[uniffi(default)]
    pub action: Option<String>,
    /// Why, such as `model_mismatch`.
    #[uniffi(default)]
    pub reason: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What moderation found; OpenAI only.
#[uniffi::remote(Record)]
pub struct ResponseModeration {
    /// In the input.
    #[uniffi(default)]
    pub input: Option<ModerationOutcome>,
    /// In the output.
    #[uniffi(default)]
    pub output: Option<ModerationOutcome>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What came of a moderation.
#[uniffi::remote(Enum)]
pub enum ModerationOutcome {
    /// What moderation found.
    ModerationResult(ModerationResult),
    /// The moderation failed.
    Failure(ModerationFailure),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole outcome.
        json: Value,
    },
}

/// What moderation found.
#[uniffi::remote(Record)]
pub struct ModerationResult {
    /// Whether anything was found.
    #[uniffi(default)]
    pub flagged: Option<bool>,
    /// The moderation model.
    #[uniffi(default)]
    pub model: Option<String>,
    /// Whether something was found, by category.
    #[uniffi(default)]
    pub categories: Option<Value>,
    /// How sure the model is, 0 to 1, by category.
    #[uniffi(default)]
    pub category_scores: Option<Value>,
    /// What was looked at, `text` or `image`, by category.
    #[uniffi(default)]
    pub category_applied_input_types: Option<Value>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The moderation failed.
#[uniffi::remote(Record)]
pub struct ModerationFailure {
    /// A code for programs.
    #[uniffi(default)]
    pub code: Option<String>,
    /// A message for people.
    #[uniffi(default)]
    pub message: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Whether the prompt cache was hit, against a response to compare with; OpenAI only.
#[uniffi::remote(Enum)]
pub enum PromptCacheDiagnostics {
    /// The cache was hit.
    CacheHit(PromptCacheHit),
    /// The cache was missed.
    CacheMiss(PromptCacheMiss),
    /// The response to compare with is not there.
    ComparisonResponseNotFound(PromptCacheComparisonNotFound),
    /// There is no answer yet.
    Unavailable(PromptCacheUnavailable),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole diagnosis.
        json: Value,
    },
}

/// The cache was hit.
#[uniffi::remote(Record)]
pub struct PromptCacheHit {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The cache was missed.
#[uniffi::remote(Record)]
pub struct PromptCacheMiss {
    /// Why, such as `tools_changed`.
    #[uniffi(default)]
    pub reason: Option<String>,
    /// How many tokens had to be read again.
    #[uniffi(default)]
    pub cache_missed_tokens: Option<i64>,
    /// How many tokens could have come from the cache.
    #[uniffi(default)]
    pub comparison_reusable_tokens: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The response to compare with is not there.
#[uniffi::remote(Record)]
pub struct PromptCacheComparisonNotFound {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// There is no answer yet.
#[uniffi::remote(Record)]
pub struct PromptCacheUnavailable {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The tokens that a response used, and what they cost.
#[uniffi::remote(Record)]
pub struct Usage {
    /// Tokens read.
    #[uniffi(default)]
    pub input_tokens: i64,
    /// What the tokens read were.
    #[uniffi(default)]
    pub input_tokens_details: Option<InputTokensDetails>,
    /// Tokens written, reasoning included.
    #[uniffi(default)]
    pub output_tokens: i64,
    /// What the tokens written were.
    #[uniffi(default)]
    pub output_tokens_details: Option<OutputTokensDetails>,
    /// Tokens read and written.
    #[uniffi(default)]
    pub total_tokens: i64,
    /// The cost in OpenRouter credits, which are US dollars; OpenRouter only.
    #[uniffi(default)]
    pub cost: Option<f64>,
    /// What the provider took; OpenRouter only.
    #[uniffi(default)]
    pub cost_details: Option<CostDetails>,
    /// Whether the caller's own key was used with the provider; OpenRouter only.
    #[uniffi(default)]
    pub is_byok: Option<bool>,
    /// What the server's tools did; OpenRouter only.
    #[uniffi(default)]
    pub server_tool_use_details: Option<ServerToolUse>,
    /// The cost in ten-billionths of a US dollar; xAI only.
    #[uniffi(default)]
    pub cost_in_usd_ticks: Option<i64>,
    /// How many sources the model read; xAI only.
    #[uniffi(default)]
    pub num_sources_used: Option<i64>,
    /// How many calls of the server's tools there were; xAI only.
    #[uniffi(default)]
    pub num_server_side_tools_used: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What the tokens read were.
#[uniffi::remote(Record)]
pub struct InputTokensDetails {
    /// Tokens that came from the prompt cache.
    #[uniffi(default)]
    pub cached_tokens: Option<i64>,
    /// Tokens that were written to the prompt cache.
    #[uniffi(default)]
    pub cache_write_tokens: Option<i64>,
    /// Tokens written to the prompt cache, by how long they stay; OpenAI only.
    #[uniffi(default)]
    pub cache_write_tokens_details: Option<CacheWriteTokensDetails>,
    /// Tokens of text, where a server counts them apart.
    #[uniffi(default)]
    pub text_tokens: Option<i64>,
    /// Tokens of images, where a server counts them apart.
    #[uniffi(default)]
    pub image_tokens: Option<i64>,
    /// Tokens of sound, where a server counts them apart.
    #[uniffi(default)]
    pub audio_tokens: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Tokens written to the prompt cache, by how long they stay.
#[uniffi::remote(Record)]
pub struct CacheWriteTokensDetails {
    /// For 30 minutes.
    #[uniffi(default)]
    pub ttl_30m_tokens: Option<i64>,
    /// For 12 hours.
    #[uniffi(default)]
    pub ttl_12h_tokens: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What the tokens written were.
#[uniffi::remote(Record)]
pub struct OutputTokensDetails {
    /// Tokens of reasoning.
    #[uniffi(default)]
    pub reasoning_tokens: Option<i64>,
    /// Tokens of text, where a server counts them apart.
    #[uniffi(default)]
    pub text_tokens: Option<i64>,
    /// Tokens of images, where a server counts them apart.
    #[uniffi(default)]
    pub image_tokens: Option<i64>,
    /// Tokens of sound, where a server counts them apart.
    #[uniffi(default)]
    pub audio_tokens: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What a provider took, in US dollars; OpenRouter only.
#[uniffi::remote(Record)]
pub struct CostDetails {
    /// For all of it.
    #[uniffi(default)]
    pub upstream_inference_cost: Option<f64>,
    /// For the tokens read.
    #[uniffi(default)]
    pub upstream_inference_input_cost: Option<f64>,
    /// For the tokens written.
    #[uniffi(default)]
    pub upstream_inference_output_cost: Option<f64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What the server's tools did; OpenRouter only.
#[uniffi::remote(Record)]
pub struct ServerToolUse {
    /// How many calls the model asked for.
    #[uniffi(default)]
    pub tool_calls_requested: Option<i64>,
    /// How many were made.
    #[uniffi(default)]
    pub tool_calls_executed: Option<i64>,
    /// How many searches of the web there were.
    #[uniffi(default)]
    pub web_search_requests: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What the server's tools used; OpenAI only.
#[uniffi::remote(Record)]
pub struct ToolUsage {
    /// Making images.
    #[uniffi(default)]
    pub image_gen: Option<ImageGenerationUsage>,
    /// Searching the web.
    #[uniffi(default)]
    pub web_search: Option<WebSearchUsage>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The tokens that making images used.
#[uniffi::remote(Record)]
pub struct ImageGenerationUsage {
    /// Tokens read.
    #[uniffi(default)]
    pub input_tokens: Option<i64>,
    /// What the tokens read were.
    #[uniffi(default)]
    pub input_tokens_details: Option<InputTokensDetails>,
    /// Tokens written.
    #[uniffi(default)]
    pub output_tokens: Option<i64>,
    /// What the tokens written were.
    #[uniffi(default)]
    pub output_tokens_details: Option<OutputTokensDetails>,
    /// Tokens read and written.
    #[uniffi(default)]
    pub total_tokens: Option<i64>,
    /// Tokens that came from the cache.
    #[uniffi(default)]
    pub cached_tokens: Option<i64>,
    /// What the tokens from the cache were.
    #[uniffi(default)]
    pub cached_tokens_details: Option<CachedImageTokens>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What the tokens from the cache were.
#[uniffi::remote(Record)]
pub struct CachedImageTokens {
    /// Tokens of text.
    #[uniffi(default)]
    pub cached_text_tokens: Option<i64>,
    /// Tokens of images.
    #[uniffi(default)]
    pub cached_image_tokens: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What searching the web used.
#[uniffi::remote(Record)]
pub struct WebSearchUsage {
    /// How many searches there were.
    #[uniffi(default)]
    pub num_requests: Option<i64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// How the model writes its text.
#[uniffi::remote(Record)]
pub struct TextConfig {
    /// The format: plain text, any JSON object, or JSON by a schema. The server's default is plain text.
    #[uniffi(default)]
    pub format: Option<TextFormat>,
    /// How much the model says: `low`, `medium` or `high`. The server's default is `medium`.
    #[uniffi(default)]
    pub verbosity: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The format of the model's text.
#[uniffi::remote(Enum)]
pub enum TextFormat {
    /// Plain text.
    Text(TextFormatText),
    /// Any JSON object.
    JsonObject(TextFormatJsonObject),
    /// JSON by a schema.
    JsonSchema(TextFormatJsonSchema),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole format.
        json: Value,
    },
}

/// Plain text.
#[uniffi::remote(Record)]
pub struct TextFormatText {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Any JSON object; the prompt must ask for JSON.
#[uniffi::remote(Record)]
pub struct TextFormatJsonObject {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// JSON by a schema.
#[uniffi::remote(Record)]
pub struct TextFormatJsonSchema {
    /// The name of the schema: letters, digits, `_` and `-`, at most 64 characters.
    #[uniffi(default)]
    pub name: String,
    /// What the format is for.
    #[uniffi(default)]
    pub description: Option<String>,
    /// The JSON Schema.
    #[uniffi(default)]
    pub schema: Option<Value>,
    /// Whether the text must follow the schema to the letter. The server's default is false.
    #[uniffi(default)]
    pub strict: Option<bool>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A tool the model may use.
#[uniffi::remote(Enum)]
pub enum Tool {
    /// One of the caller's functions.
    Function(FunctionTool),
    /// A tool of the caller's whose input is free text.
    Custom(CustomTool),
    /// Functions and custom tools under one name.
    Namespace(NamespaceTool),
    /// Tools of an MCP server, or of a connector that the API's server has.
    Mcp(McpTool),
    /// A search of the web.
    WebSearch(WebSearchTool),
    /// A search of the web, as it was on 2025-08-26.
    WebSearch20250826(WebSearch20250826Tool),
    /// The first search of the web.
    WebSearchPreview(WebSearchPreviewTool),
    /// The first search of the web, as it was on 2025-03-11.
    WebSearchPreview20250311(WebSearchPreview20250311Tool),
    /// A search of uploaded files.
    FileSearch(FileSearchTool),
    /// Code that the model writes and the server runs.
    CodeInterpreter(CodeInterpreterTool),
    /// Images made by the server.
    ImageGeneration(ImageGenerationTool),
    /// Use of a computer, which the caller controls.
    Computer(ComputerTool),
    /// The first use of a computer, which the caller controls.
    ComputerUsePreview(ComputerUsePreviewTool),
    /// Commands in a shell, on the server or on the caller's machine.
    Shell(ShellTool),
    /// Commands that the caller runs, one at a time; older models.
    LocalShell(LocalShellTool),
    /// Changes to files, which the caller makes.
    ApplyPatch(ApplyPatchTool),
    /// A search among the tools whose loading is deferred.
    ToolSearch(ToolSearchTool),
    /// Lets the model write programs that call the other tools; OpenAI only.
    ProgrammaticToolCalling(ProgrammaticToolCallingTool),
    /// A search of posts; xAI only.
    XSearch(XSearchTool),
    /// Advice of another model.
    OpenRouterAdvisor(OpenRouterAdvisorTool),
    /// Changes to files.
    OpenRouterApplyPatch(OpenRouterApplyPatchTool),
    /// Commands in a shell.
    OpenRouterBash(OpenRouterBashTool),
    /// A look at the clock.
    OpenRouterDatetime(OpenRouterDatetimeTool),
    /// A search among OpenRouter's models.
    OpenRouterExperimentalSearchModels(OpenRouterExperimentalSearchModelsTool),
    /// Stored files.
    OpenRouterFiles(OpenRouterFilesTool),
    /// Answers of several models, and an analysis of them.
    OpenRouterFusion(OpenRouterFusionTool),
    /// Images.
    OpenRouterImageGeneration(OpenRouterImageGenerationTool),
    /// Commands in a shell.
    OpenRouterShell(OpenRouterShellTool),
    /// Tasks for another model.
    OpenRouterSubagent(OpenRouterSubagentTool),
    /// A search among the tools.
    OpenRouterToolSearch(OpenRouterToolSearchTool),
    /// Pages to fetch.
    OpenRouterWebFetch(OpenRouterWebFetchTool),
    /// A search of the web.
    OpenRouterWebSearch(OpenRouterWebSearchTool),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole tool.
        json: Value,
    },
}

/// A function the model may call.
#[uniffi::remote(Record)]
pub struct FunctionTool {
    /// The name of the function: letters, digits, `_` and `-`, at most 64 characters.
    #[uniffi(default)]
    pub name: String,
    /// What the function does and when to call it.
    #[uniffi(default)]
    pub description: Option<String>,
    /// The JSON Schema of the arguments.
    #[uniffi(default)]
    pub parameters: Option<Value>,
    /// Whether the arguments must follow the schema to the letter. The server's default is true.
    #[uniffi(default)]
    pub strict: Option<bool>,
    /// The JSON Schema of what the function gives; OpenAI, for programs that call it.
    #[uniffi(default)]
    pub output_schema: Option<Value>,
    /// Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
    #[uniffi(default)]
    pub allowed_callers: Option<Vec<String>>,
    /// Whether the tool is shown to the model only once tool search finds it.
    #[uniffi(default)]
    pub defer_loading: Option<bool>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A tool of the caller's whose input is free text.
#[uniffi::remote(Record)]
pub struct CustomTool {
    /// The name of the tool.
    #[uniffi(default)]
    pub name: String,
    /// What the tool does and when to call it.
    #[uniffi(default)]
    pub description: Option<String>,
    /// The form of the input. The server's default is any text.
    #[uniffi(default)]
    pub format: Option<CustomToolFormat>,
    /// Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
    #[uniffi(default)]
    pub allowed_callers: Option<Vec<String>>,
    /// Whether the tool is shown to the model only once tool search finds it.
    #[uniffi(default)]
    pub defer_loading: Option<bool>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The form of a custom tool's input.
#[uniffi::remote(Enum)]
pub enum CustomToolFormat {
    /// Any text.
    Text(CustomToolFormatText),
    /// Text by a grammar.
    Grammar(CustomToolFormatGrammar),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole format.
        json: Value,
    },
}

/// Any text.
#[uniffi::remote(Record)]
pub struct CustomToolFormatText {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Text by a grammar.
#[uniffi::remote(Record)]
pub struct CustomToolFormatGrammar {
    /// What the grammar is written in: `lark` or `regex`.
    #[uniffi(default)]
    pub syntax: Option<String>,
    /// The grammar.
    #[uniffi(default)]
    pub definition: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Functions and custom tools under one name.
#[uniffi::remote(Record)]
pub struct NamespaceTool {
    /// The name of the group.
    #[uniffi(default)]
    pub name: String,
    /// What the tools are for.
    #[uniffi(default)]
    pub description: Option<String>,
    /// The tools.
    #[uniffi(default)]
    pub tools: Vec<Tool>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Commands in a shell, on the server or on the caller's machine.
#[uniffi::remote(Record)]
pub struct ShellTool {
    /// Where the commands run.
    #[uniffi(default)]
    pub environment: Option<ShellEnvironment>,
    /// Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
    #[uniffi(default)]
    pub allowed_callers: Option<Vec<String>>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A container that the server makes.
#[uniffi::remote(Record)]
pub struct ContainerAuto {
    /// The ids of files to put into it.
    #[uniffi(default)]
    pub file_ids: Option<Vec<String>>,
    /// Its memory: `1g`, `4g`, `16g` or `64g`.
    #[uniffi(default)]
    pub memory_limit: Option<String>,
    /// What it may reach on the network.
    #[uniffi(default)]
    pub network_policy: Option<NetworkPolicy>,
    /// Skills to put into it.
    #[uniffi(default)]
    pub skills: Option<Vec<ContainerSkill>>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// What a container may reach on the network.
#[uniffi::remote(Enum)]
pub enum NetworkPolicy {
    /// Nothing.
    Disabled(NetworkPolicyDisabled),
    /// Some domains.
    Allowlist(NetworkPolicyAllowlist),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole policy.
        json: Value,
    },
}

/// Nothing.
#[uniffi::remote(Record)]
pub struct NetworkPolicyDisabled {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Some domains.
#[uniffi::remote(Record)]
pub struct NetworkPolicyAllowlist {
    /// The domains.
    #[uniffi(default)]
    pub allowed_domains: Option<Vec<String>>,
    /// Secrets that the server adds to requests, unseen by the container.
    #[uniffi(default)]
    pub domain_secrets: Option<Vec<DomainSecret>>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A secret that the server adds to requests to a domain.
#[uniffi::remote(Record)]
pub struct DomainSecret {
    /// The domain.
    #[uniffi(default)]
    pub domain: Option<String>,
    /// The name of the secret.
    #[uniffi(default)]
    pub name: Option<String>,
    /// The secret.
    #[uniffi(default)]
    pub value: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A skill to put into a container.
#[uniffi::remote(Enum)]
pub enum ContainerSkill {
    /// A skill that was uploaded.
    SkillReference(SkillReference),
    /// A skill that is sent along.
    Inline(InlineSkill),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole skill.
        json: Value,
    },
}

/// A skill that was uploaded.
#[uniffi::remote(Record)]
pub struct SkillReference {
    /// The id of the skill.
    #[uniffi(default)]
    pub skill_id: Option<String>,
    /// Its version: a number, or `latest`.
    #[uniffi(default)]
    pub version: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A skill that is sent along.
#[uniffi::remote(Record)]
pub struct InlineSkill {
    /// The name of the skill.
    #[uniffi(default)]
    pub name: String,
    /// What it is for.
    #[uniffi(default)]
    pub description: Option<String>,
    /// Its files.
    #[uniffi(default)]
    pub source: Option<InlineSkillSource>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The files of a skill.
#[uniffi::remote(Record)]
pub struct InlineSkillSource {
    /// A zip archive in base64.
    #[uniffi(default)]
    pub data: String,
    /// Always `application/zip`.
    #[uniffi(default)]
    pub media_type: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Commands that the caller runs, one at a time; older models.
#[uniffi::remote(Record)]
pub struct LocalShellTool {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Changes to files, which the caller makes.
#[uniffi::remote(Record)]
pub struct ApplyPatchTool {
    /// Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
    #[uniffi(default)]
    pub allowed_callers: Option<Vec<String>>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A search among the tools whose loading is deferred.
#[uniffi::remote(Record)]
pub struct ToolSearchTool {
    /// What can be found, where the caller searches.
    #[uniffi(default)]
    pub description: Option<String>,
    /// Who searches: `server` or `client`.
    #[uniffi(default)]
    pub execution: Option<String>,
    /// The JSON Schema of a search, where the caller searches.
    #[uniffi(default)]
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Lets the model write programs that call the other tools; OpenAI only.
#[uniffi::remote(Record)]
pub struct ProgrammaticToolCallingTool {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// How the model chooses among the tools: a mode, or a choice made for it.
#[uniffi::remote(Enum)]
pub enum ToolChoice {
    /// A mode.
    Mode(ToolChoiceMode),
    /// A particular tool, or some of the tools.
    Tool(ToolChoiceTool),
    /// Anything else, kept as it is.
    Unknown {
        /// Always empty: the value has no `type`.
        kind: String,
        /// The value.
        json: Value,
    },
}

/// Whether the model uses tools.
#[uniffi::remote(Enum)]
pub enum ToolChoiceMode {
    /// No tool is used.
    None,
    /// The model decides. The server's default.
    Auto,
    /// At least one tool is used.
    Required,
    /// A mode this version does not know.
    Unknown(String),
}

/// A particular tool to use, or some to choose from.
#[uniffi::remote(Enum)]
pub enum ToolChoiceTool {
    /// One of the caller's functions.
    Function(ToolChoiceFunction),
    /// A custom tool to call.
    Custom(ToolChoiceCustom),
    /// Some of the tools, to choose from; the rest stay in the prompt, and in its cache.
    AllowedTools(ToolChoiceAllowedTools),
    /// A tool on an MCP server.
    Mcp(ToolChoiceMcp),
    /// A search of the web.
    WebSearch(ToolChoiceWebSearch),
    /// The first search of the web.
    WebSearchPreview(ToolChoiceWebSearchPreview),
    /// The first search of the web, as it was on 2025-03-11.
    WebSearchPreview20250311(ToolChoiceWebSearchPreview20250311),
    /// A search of files.
    FileSearch(ToolChoiceFileSearch),
    /// The code interpreter.
    CodeInterpreter(ToolChoiceCodeInterpreter),
    /// An image.
    ImageGeneration(ToolChoiceImageGeneration),
    /// Use of the computer.
    Computer(ToolChoiceComputer),
    /// Use of the computer, by an older name.
    ComputerUse(ToolChoiceComputerUse),
    /// The first use of the computer.
    ComputerUsePreview(ToolChoiceComputerUsePreview),
    /// Commands in a shell.
    Shell(ToolChoiceShell),
    /// A change to a file.
    ApplyPatch(ToolChoiceApplyPatch),
    /// A program that calls tools.
    ProgrammaticToolCalling(ToolChoiceProgrammaticToolCalling),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole choice.
        json: Value,
    },
}

/// A function to call.
#[uniffi::remote(Record)]
pub struct ToolChoiceFunction {
    /// The name of the function.
    #[uniffi(default)]
    pub name: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A custom tool to call.
#[uniffi::remote(Record)]
pub struct ToolChoiceCustom {
    /// The name of the tool.
    #[uniffi(default)]
    pub name: String,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Some of the tools, to choose from; the rest stay in the prompt, and in its cache.
#[uniffi::remote(Record)]
pub struct ToolChoiceAllowedTools {
    /// Whether one of them must be used: `auto` or `required`.
    #[uniffi(default)]
    pub mode: Option<String>,
    /// The tools, each as a choice such as `{"type": "function", "name": "f"}`.
    #[uniffi(default)]
    pub tools: Option<Vec<Value>>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A tool on an MCP server.
#[uniffi::remote(Record)]
pub struct ToolChoiceMcp {
    /// The label of the MCP server.
    #[uniffi(default)]
    pub server_label: Option<String>,
    /// The name of the tool; any of the server's without it.
    #[uniffi(default)]
    pub name: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A search of the web.
#[uniffi::remote(Record)]
pub struct ToolChoiceWebSearch {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The first search of the web.
#[uniffi::remote(Record)]
pub struct ToolChoiceWebSearchPreview {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The first search of the web, as it was on 2025-03-11.
#[uniffi::remote(Record)]
pub struct ToolChoiceWebSearchPreview20250311 {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A search of files.
#[uniffi::remote(Record)]
pub struct ToolChoiceFileSearch {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The code interpreter.
#[uniffi::remote(Record)]
pub struct ToolChoiceCodeInterpreter {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// An image.
#[uniffi::remote(Record)]
pub struct ToolChoiceImageGeneration {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Use of the computer.
#[uniffi::remote(Record)]
pub struct ToolChoiceComputer {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Use of the computer, by an older name.
#[uniffi::remote(Record)]
pub struct ToolChoiceComputerUse {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The first use of the computer.
#[uniffi::remote(Record)]
pub struct ToolChoiceComputerUsePreview {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Commands in a shell.
#[uniffi::remote(Record)]
pub struct ToolChoiceShell {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A change to a file.
#[uniffi::remote(Record)]
pub struct ToolChoiceApplyPatch {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A program that calls tools.
#[uniffi::remote(Record)]
pub struct ToolChoiceProgrammaticToolCalling {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A search of the web.
#[uniffi::remote(Record)]
pub struct WebSearchTool {
    /// Where to search.
    #[uniffi(default)]
    pub filters: Option<WebSearchFilters>,
    /// How much of what is found the model reads: `low`, `medium` or `high`.
    #[uniffi(default)]
    pub search_context_size: Option<String>,
    /// Where the user is, roughly.
    #[uniffi(default)]
    pub user_location: Option<UserLocation>,
    /// Whether live pages may be fetched. The server's default is true.
    #[uniffi(default)]
    pub external_web_access: Option<bool>,
    /// The search engine, such as `exa`; OpenRouter only.
    #[uniffi(default)]
    pub engine: Option<String>,
    /// The most pages of one search; OpenRouter only.
    #[uniffi(default)]
    pub max_results: Option<i64>,
    /// The most searches; OpenRouter only.
    #[uniffi(default)]
    pub max_uses: Option<i64>,
    /// How deep the engine searches; OpenRouter only.
    #[uniffi(default)]
    pub mode: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A search of the web, as it was on 2025-08-26.
#[uniffi::remote(Record)]
pub struct WebSearch20250826Tool {
    /// Where to search.
    #[uniffi(default)]
    pub filters: Option<WebSearchFilters>,
    /// How much of what is found the model reads: `low`, `medium` or `high`.
    #[uniffi(default)]
    pub search_context_size: Option<String>,
    /// Where the user is, roughly.
    #[uniffi(default)]
    pub user_location: Option<UserLocation>,
    /// Whether live pages may be fetched. The server's default is true.
    #[uniffi(default)]
    pub external_web_access: Option<bool>,
    /// The search engine, such as `exa`; OpenRouter only.
    #[uniffi(default)]
    pub engine: Option<String>,
    /// The most pages of one search; OpenRouter only.
    #[uniffi(default)]
    pub max_results: Option<i64>,
    /// The most searches; OpenRouter only.
    #[uniffi(default)]
    pub max_uses: Option<i64>,
    /// How deep the engine searches; OpenRouter only.
    #[uniffi(default)]
    pub mode: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The first search of the web.
#[uniffi::remote(Record)]
pub struct WebSearchPreviewTool {
    /// How much of what is found the model reads: `low`, `medium` or `high`.
    #[uniffi(default)]
    pub search_context_size: Option<String>,
    /// What to search for: `text`, `image`.
    #[uniffi(default)]
    pub search_content_types: Option<Vec<String>>,
    /// Where the user is, roughly.
    #[uniffi(default)]
    pub user_location: Option<UserLocation>,
    /// Where to search; OpenRouter only.
    #[uniffi(default)]
    pub filters: Option<WebSearchFilters>,
    /// The search engine, such as `exa`; OpenRouter only.
    #[uniffi(default)]
    pub engine: Option<String>,
    /// The most pages of one search; OpenRouter only.
    #[uniffi(default)]
    pub max_results: Option<i64>,
    /// The most searches; OpenRouter only.
    #[uniffi(default)]
    pub max_uses: Option<i64>,
    /// How deep the engine searches; OpenRouter only.
    #[uniffi(default)]
    pub mode: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The first search of the web, as it was on 2025-03-11.
#[uniffi::remote(Record)]
pub struct WebSearchPreview20250311Tool {
    /// How much of what is found the model reads: `low`, `medium` or `high`.
    #[uniffi(default)]
    pub search_context_size: Option<String>,
    /// What to search for: `text`, `image`.
    #[uniffi(default)]
    pub search_content_types: Option<Vec<String>>,
    /// Where the user is, roughly.
    #[uniffi(default)]
    pub user_location: Option<UserLocation>,
    /// Where to search; OpenRouter only.
    #[uniffi(default)]
    pub filters: Option<WebSearchFilters>,
    /// The search engine, such as `exa`; OpenRouter only.
    #[uniffi(default)]
    pub engine: Option<String>,
    /// The most pages of one search; OpenRouter only.
    #[uniffi(default)]
    pub max_results: Option<i64>,
    /// The most searches; OpenRouter only.
    #[uniffi(default)]
    pub max_uses: Option<i64>,
    /// How deep the engine searches; OpenRouter only.
    #[uniffi(default)]
    pub mode: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Where to search the web.
#[uniffi::remote(Record)]
pub struct WebSearchFilters {
    /// The only domains to search; their subdomains too.
    #[uniffi(default)]
    pub allowed_domains: Option<Vec<String>>,
    /// Domains not to search; OpenRouter and xAI.
    #[uniffi(default)]
    pub blocked_domains: Option<Vec<String>>,
    /// Domains not to search; OpenRouter only.
    #[uniffi(default)]
    pub excluded_domains: Option<Vec<String>>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Where the user is, roughly.
#[uniffi::remote(Record)]
pub struct UserLocation {
    /// The city.
    #[uniffi(default)]
    pub city: Option<String>,
    /// The country, by its two letters in ISO 3166.
    #[uniffi(default)]
    pub country: Option<String>,
    /// The region or state.
    #[uniffi(default)]
    pub region: Option<String>,
    /// The time zone, by IANA name.
    #[uniffi(default)]
    pub timezone: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A search of uploaded files.
#[uniffi::remote(Record)]
pub struct FileSearchTool {
    /// The ids of the vector stores to search.
    #[uniffi(default)]
    pub vector_store_ids: Option<Vec<String>>,
    /// Which files to search, by their attributes.
    #[uniffi(default)]
    pub filters: Option<FileFilter>,
    /// The most pieces to find, 1 to 50.
    #[uniffi(default)]
    pub max_num_results: Option<i64>,
    /// How the pieces are ranked.
    #[uniffi(default)]
    pub ranking_options: Option<RankingOptions>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Which files to search: one comparison, or several filters joined.
#[uniffi::remote(Record)]
pub struct FileFilter {
    /// The comparison: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`; or the joining: `and`, `or`.
    #[uniffi(default)]
    pub kind: Option<String>,
    /// The name of the attribute to compare.
    #[uniffi(default)]
    pub key: Option<String>,
    /// What to compare it to: text, a number, a boolean, or a list.
    #[uniffi(default)]
    pub value: Option<Value>,
    /// The filters to join.
    #[uniffi(default)]
    pub filters: Option<Vec<FileFilter>>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// How found pieces of files are ranked.
#[uniffi::remote(Record)]
pub struct RankingOptions {
    /// The ranker: `auto`, or one by its date.
    #[uniffi(default)]
    pub ranker: Option<String>,
    /// The least score, 0 to 1.
    #[uniffi(default)]
    pub score_threshold: Option<f64>,
    /// How much meaning and words each count.
    #[uniffi(default)]
    pub hybrid_search: Option<HybridSearch>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// How much meaning and words each count in a search.
#[uniffi::remote(Record)]
pub struct HybridSearch {
    /// How much the meaning counts.
    #[uniffi(default)]
    pub embedding_weight: Option<f64>,
    /// How much the words count.
    #[uniffi(default)]
    pub text_weight: Option<f64>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Code that the model writes and the server runs.
#[uniffi::remote(Record)]
pub struct CodeInterpreterTool {
    /// Where the code runs.
    #[uniffi(default)]
    pub container: Option<CodeContainer>,
    /// Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
    #[uniffi(default)]
    pub allowed_callers: Option<Vec<String>>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Where code runs: a container by its id, or one that the server makes.
#[uniffi::remote(Enum)]
pub enum CodeContainer {
    /// The id of a container.
    Id(String),
    /// A container that the server makes.
    Auto(AutoContainer),
    /// Anything else, kept as it is.
    Unknown {
        /// Always empty: the value has no `type`.
        kind: String,
        /// The value.
        json: Value,
    },
}

/// A container that the server makes for the code interpreter.
#[uniffi::remote(Record)]
pub struct AutoContainer {
    /// The ids of files to put into it.
    #[uniffi(default)]
    pub file_ids: Option<Vec<String>>,
    /// Its memory: `1g`, `4g`, `16g` or `64g`.
    #[uniffi(default)]
    pub memory_limit: Option<String>,
    /// What it may reach on the network.
    #[uniffi(default)]
    pub network_policy: Option<NetworkPolicy>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Images made by the server.
#[uniffi::remote(Record)]
pub struct ImageGenerationTool {
    /// Whether to make or change an image: `generate`, `edit` or `auto`.
    #[uniffi(default)]
    pub action: Option<String>,
    /// The background: `transparent`, `opaque` or `auto`.
    #[uniffi(default)]
    pub background: Option<String>,
    /// How detailed an SVG is: `low`, `medium` or `high`.
    #[uniffi(default)]
    pub complexity: Option<String>,
    /// How many frames an animation has.
    #[uniffi(default)]
    pub frame_count: Option<i64>,
    /// How long each frame stays, in milliseconds.
    #[uniffi(default)]
    pub frame_duration_ms: Option<i64>,
    /// How closely to keep to input images: `high` or `low`.
    #[uniffi(default)]
    pub input_fidelity: Option<String>,
    /// Where an input image is to be changed.
    #[uniffi(default)]
    pub input_image_mask: Option<ImageMask>,
    /// The image model.
    #[uniffi(default)]
    pub model: Option<String>,
    /// How strict moderation is: `auto` or `low`.
    #[uniffi(default)]
    pub moderation: Option<String>,
    /// How many images to make; sent back by OpenAI.
    #[uniffi(default)]
    pub n: Option<i64>,
    /// How little to compress, 0 to 100. The server's default is 100.
    #[uniffi(default)]
    pub output_compression: Option<i64>,
    /// The format: `png`, `webp`, `jpeg`, `gif` or `svg`. The server's default is `png`.
    #[uniffi(default)]
    pub output_format: Option<String>,
    /// How many unfinished images to stream, 0 to 3. The server's default is 0.
    #[uniffi(default)]
    pub partial_images: Option<i64>,
    /// The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`.
    #[uniffi(default)]
    pub quality: Option<String>,
    /// Width and height in pixels, such as `1024x1536`, or `auto`.
    #[uniffi(default)]
    pub size: Option<String>,
    /// The style: `natural` or `vivid`; older models.
    #[uniffi(default)]
    pub style: Option<String>,
    /// How an SVG is drawn.
    #[uniffi(default)]
    pub svg: Option<SvgOptions>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Where an input image is to be changed.
#[uniffi::remote(Record)]
pub struct ImageMask {
    /// The id of an uploaded image.
    #[uniffi(default)]
    pub file_id: Option<String>,
    /// The image as a `data:` URL.
    #[uniffi(default)]
    pub image_url: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// How an SVG is drawn.
#[uniffi::remote(Record)]
pub struct SvgOptions {
    /// The model that draws it.
    #[uniffi(default)]
    pub model: Option<String>,
    /// How that model is to reason.
    #[uniffi(default)]
    pub reasoning: Option<Reasoning>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Use of a computer, which the caller controls.
#[uniffi::remote(Record)]
pub struct ComputerTool {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The first use of a computer, which the caller controls.
#[uniffi::remote(Record)]
pub struct ComputerUsePreviewTool {
    /// The width of the screen in pixels.
    #[uniffi(default)]
    pub display_width: Option<i64>,
    /// The height of the screen in pixels.
    #[uniffi(default)]
    pub display_height: Option<i64>,
    /// The system: `windows`, `mac`, `linux`, `ubuntu` or `browser`.
    #[uniffi(default)]
    pub environment: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A search of posts; xAI only.
#[uniffi::remote(Record)]
pub struct XSearchTool {
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Tools of an MCP server, or of a connector that the API's server has.
#[uniffi::remote(Record)]
pub struct McpTool {
    /// A label by which calls name the MCP server.
    #[uniffi(default)]
    pub server_label: Option<String>,
    /// The address of the MCP server; or give `connector_id` or `tunnel_id`.
    #[uniffi(default)]
    pub server_url: Option<String>,
    /// A connector, such as `connector_gmail`.
    #[uniffi(default)]
    pub connector_id: Option<String>,
    /// A tunnel to an MCP server in a private network.
    #[uniffi(default)]
    pub tunnel_id: Option<String>,
    /// What the MCP server is for.
    #[uniffi(default)]
    pub server_description: Option<String>,
    /// An OAuth access token for it. Servers do not send it back.
    #[uniffi(default)]
    pub authorization: Option<String>,
    /// HTTP headers to send to it, such as for authentication.
    #[uniffi(default)]
    pub headers: Option<HashMap<String, String>>,
    /// The only tools that the model may call.
    #[uniffi(default)]
    pub allowed_tools: Option<McpAllowedTools>,
    /// Which calls need the caller's approval. The server's default is all of them.
    #[uniffi(default)]
    pub require_approval: Option<McpApproval>,
    /// Who may call the tool: `direct` (the model), `programmatic` (programs it writes).
    #[uniffi(default)]
    pub allowed_callers: Option<Vec<String>>,
    /// Whether the tool is shown to the model only once tool search finds it.
    #[uniffi(default)]
    pub defer_loading: Option<bool>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The tools of an MCP server that the model may call: names, or a filter.
#[uniffi::remote(Enum)]
pub enum McpAllowedTools {
    /// The names of the tools.
    Names(Vec<String>),
    /// A filter.
    Filter(McpToolFilter),
    /// Anything else, kept as it is.
    Unknown {
        /// Always empty: the value has no `type`.
        kind: String,
        /// The value.
        json: Value,
    },
}

/// Some tools of an MCP server.
#[uniffi::remote(Record)]
pub struct McpToolFilter {
    /// The names of the tools.
    #[uniffi(default)]
    pub tool_names: Option<Vec<String>>,
    /// Whether only tools that change nothing are meant.
    #[uniffi(default)]
    pub read_only: Option<bool>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Which calls of MCP tools need the caller's approval: one rule for all, or by tool.
#[uniffi::remote(Enum)]
pub enum McpApproval {
    /// `always` or `never`.
    Policy(String),
    /// By tool.
    ByTool(McpApprovalFilter),
    /// Anything else, kept as it is.
    Unknown {
        /// Always empty: the value has no `type`.
        kind: String,
        /// The value.
        json: Value,
    },
}

/// Which calls of MCP tools need the caller's approval, by tool.
#[uniffi::remote(Record)]
pub struct McpApprovalFilter {
    /// The tools that always need it.
    #[uniffi(default)]
    pub always: Option<McpToolFilter>,
    /// The tools that never need it.
    #[uniffi(default)]
    pub never: Option<McpToolFilter>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Advice of another model.
#[uniffi::remote(Record)]
pub struct OpenRouterAdvisorTool {
    /// Settings, by name.
    #[uniffi(default)]
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Changes to files.
#[uniffi::remote(Record)]
pub struct OpenRouterApplyPatchTool {
    /// Settings, by name.
    #[uniffi(default)]
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Commands in a shell.
#[uniffi::remote(Record)]
pub struct OpenRouterBashTool {
    /// Settings, by name.
    #[uniffi(default)]
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A look at the clock.
#[uniffi::remote(Record)]
pub struct OpenRouterDatetimeTool {
    /// Settings, by name.
    #[uniffi(default)]
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A search among OpenRouter's models.
#[uniffi::remote(Record)]
pub struct OpenRouterExperimentalSearchModelsTool {
    /// Settings, by name.
    #[uniffi(default)]
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Stored files.
#[uniffi::remote(Record)]
pub struct OpenRouterFilesTool {
    /// Settings, by name.
    #[uniffi(default)]
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Answers of several models, and an analysis of them.
#[uniffi::remote(Record)]
pub struct OpenRouterFusionTool {
    /// Settings, by name.
    #[uniffi(default)]
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Images.
#[uniffi::remote(Record)]
pub struct OpenRouterImageGenerationTool {
    /// Settings, by name.
    #[uniffi(default)]
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Commands in a shell.
#[uniffi::remote(Record)]
pub struct OpenRouterShellTool {
    /// Settings, by name.
    #[uniffi(default)]
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Tasks for another model.
#[uniffi::remote(Record)]
pub struct OpenRouterSubagentTool {
    /// Settings, by name.
    #[uniffi(default)]
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A search among the tools.
#[uniffi::remote(Record)]
pub struct OpenRouterToolSearchTool {
    /// Settings, by name.
    #[uniffi(default)]
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Pages to fetch.
#[uniffi::remote(Record)]
pub struct OpenRouterWebFetchTool {
    /// Settings, by name.
    #[uniffi(default)]
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A search of the web.
#[uniffi::remote(Record)]
pub struct OpenRouterWebSearchTool {
    /// Settings, by name.
    #[uniffi(default)]
    pub parameters: Option<Value>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// The end of a background response.
#[uniffi::remote(Enum)]
pub enum WebhookEvent {
    /// A background response is whole.
    Completed(WebhookCompletedEvent),
    /// A background response ended early.
    Incomplete(WebhookIncompleteEvent),
    /// A background response failed.
    Failed(WebhookFailedEvent),
    /// A background response was cancelled.
    Cancelled(WebhookCancelledEvent),
    /// A kind this version does not know, kept as it is.
    Unknown {
        /// The `type`; empty when there is none.
        kind: String,
        /// The whole event.
        json: Value,
    },
}

/// A background response is whole.
#[uniffi::remote(Record)]
pub struct WebhookCompletedEvent {
    /// The id of the webhook event; the same when it is posted again.
    #[uniffi(default)]
    pub id: Option<String>,
    /// Always `event`.
    #[uniffi(default)]
    pub object: Option<String>,
    /// When the response ended, in seconds since 1970.
    #[uniffi(default)]
    pub created_at: Option<i64>,
    /// Which response ended.
    #[uniffi(default)]
    pub data: Option<WebhookData>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A background response ended early.
#[uniffi::remote(Record)]
pub struct WebhookIncompleteEvent {
    /// The id of the webhook event; the same when it is posted again.
    #[uniffi(default)]
    pub id: Option<String>,
    /// Always `event`.
    #[uniffi(default)]
    pub object: Option<String>,
    /// When the response ended, in seconds since 1970.
    #[uniffi(default)]
    pub created_at: Option<i64>,
    /// Which response ended.
    #[uniffi(default)]
    pub data: Option<WebhookData>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A background response failed.
#[uniffi::remote(Record)]
pub struct WebhookFailedEvent {
    /// The id of the webhook event; the same when it is posted again.
    #[uniffi(default)]
    pub id: Option<String>,
    /// Always `event`.
    #[uniffi(default)]
    pub object: Option<String>,
    /// When the response ended, in seconds since 1970.
    #[uniffi(default)]
    pub created_at: Option<i64>,
    /// Which response ended.
    #[uniffi(default)]
    pub data: Option<WebhookData>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// A background response was cancelled.
#[uniffi::remote(Record)]
pub struct WebhookCancelledEvent {
    /// The id of the webhook event; the same when it is posted again.
    #[uniffi(default)]
    pub id: Option<String>,
    /// Always `event`.
    #[uniffi(default)]
    pub object: Option<String>,
    /// When the response ended, in seconds since 1970.
    #[uniffi(default)]
    pub created_at: Option<i64>,
    /// Which response ended.
    #[uniffi(default)]
    pub data: Option<WebhookData>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}

/// Which response a webhook event is about.
#[uniffi::remote(Record)]
pub struct WebhookData {
    /// The id of the response; retrieve it by this.
    #[uniffi(default)]
    pub id: Option<String>,
    /// Fields this version does not know.
    #[uniffi(default)]
    pub extra: Extra,
}
