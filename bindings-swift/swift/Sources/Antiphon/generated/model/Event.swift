// generated from core/src/model/event/mod.rs by `make generate`; do not edit
// swift-format-ignore-file

/// An event of a stream, in its canonical spelling; the frequent ones first.
public enum Event: Model {
    /// Text was added to a part of a message.
    case outputTextDelta(OutputTextDeltaEvent)
    /// Text was added to the arguments of a function call.
    case functionCallArgumentsDelta(FunctionCallArgumentsDeltaEvent)
    /// Text was added to the reasoning.
    case reasoningTextDelta(ReasoningTextDeltaEvent)
    /// Text was added to the summary of the reasoning.
    case reasoningSummaryTextDelta(ReasoningSummaryTextDeltaEvent)
    /// Text was added to a refusal.
    case refusalDelta(RefusalDeltaEvent)
    /// A piece of the input of a custom tool call.
    case customToolCallInputDelta(CustomToolCallInputDeltaEvent)
    /// A piece of the code that the code interpreter is to run.
    case codeInterpreterCallCodeDelta(CodeInterpreterCallCodeDeltaEvent)
    /// A piece of the arguments of a call to an MCP server.
    case mcpCallArgumentsDelta(McpCallArgumentsDeltaEvent)
    /// A piece of a shell command.
    case shellCallCommandDelta(ShellCallCommandDeltaEvent)
    /// A piece of the diff of a patch.
    case applyPatchCallOperationDiffDelta(ApplyPatchCallOperationDiffDeltaEvent)
    /// A piece of the audio.
    case audioDelta(AudioDeltaEvent)
    /// The response was made; the first event.
    case created(CreatedEvent)
    /// The response waits to be worked on.
    case queued(QueuedEvent)
    /// The response is being worked on.
    case inProgress(InProgressEvent)
    /// The response is whole; the last event.
    case completed(CompletedEvent)
    /// The response ended early; the last event.
    case incomplete(IncompleteEvent)
    /// The response failed; the last event.
    case failed(FailedEvent)
    /// An item was begun.
    case outputItemAdded(OutputItemAddedEvent)
    /// An item is whole.
    case outputItemDone(OutputItemDoneEvent)
    /// A part of an item's content was begun.
    case contentPartAdded(ContentPartAddedEvent)
    /// A part of an item's content is whole.
    case contentPartDone(ContentPartDoneEvent)
    /// The text of a part is whole.
    case outputTextDone(OutputTextDoneEvent)
    /// A source was added to a part's text.
    case outputTextAnnotationAdded(OutputTextAnnotationAddedEvent)
    /// A refusal is whole.
    case refusalDone(RefusalDoneEvent)
    /// The text of a part of the reasoning is whole.
    case reasoningTextDone(ReasoningTextDoneEvent)
    /// A part of the reasoning summary was begun.
    case reasoningSummaryPartAdded(ReasoningSummaryPartAddedEvent)
    /// A part of the reasoning summary is whole.
    case reasoningSummaryPartDone(ReasoningSummaryPartDoneEvent)
    /// The text of a part of the reasoning summary is whole.
    case reasoningSummaryTextDone(ReasoningSummaryTextDoneEvent)
    /// The arguments of a function call are whole.
    case functionCallArgumentsDone(FunctionCallArgumentsDoneEvent)
    /// The server gave up; the stream ends.
    case error(ErrorEvent)
    /// Nothing happened yet; the connection is alive.
    case keepalive(KeepaliveEvent)
    /// Nothing happened yet.
    case ping(PingEvent)
    /// The input of a custom tool call is whole.
    case customToolCallInputDone(CustomToolCallInputDoneEvent)
    /// The arguments of a call to an MCP server are whole.
    case mcpCallArgumentsDone(McpCallArgumentsDoneEvent)
    /// A call to an MCP server was begun.
    case mcpCallInProgress(McpCallInProgressEvent)
    /// An MCP server answered a call.
    case mcpCallCompleted(McpCallCompletedEvent)
    /// A call to an MCP server failed.
    case mcpCallFailed(McpCallFailedEvent)
    /// An MCP server works on a call.
    case mcpCallExecuting(McpCallExecutingEvent)
    /// A piece of what an MCP server answered.
    case mcpCallOutputDelta(McpCallOutputDeltaEvent)
    /// What an MCP server answered is whole.
    case mcpCallOutputDone(McpCallOutputDoneEvent)
    /// The tools of an MCP server are being asked for.
    case mcpListToolsInProgress(McpListToolsInProgressEvent)
    /// The tools of an MCP server are known.
    case mcpListToolsCompleted(McpListToolsCompletedEvent)
    /// The tools of an MCP server could not be learned.
    case mcpListToolsFailed(McpListToolsFailedEvent)
    /// A web search was begun.
    case webSearchCallInProgress(WebSearchCallInProgressEvent)
    /// The web is being searched.
    case webSearchCallSearching(WebSearchCallSearchingEvent)
    /// A web search is over.
    case webSearchCallCompleted(WebSearchCallCompletedEvent)
    /// A search of the caller's files was begun.
    case fileSearchCallInProgress(FileSearchCallInProgressEvent)
    /// The caller's files are being searched.
    case fileSearchCallSearching(FileSearchCallSearchingEvent)
    /// A search of the caller's files is over.
    case fileSearchCallCompleted(FileSearchCallCompletedEvent)
    /// A call of the code interpreter was begun.
    case codeInterpreterCallInProgress(CodeInterpreterCallInProgressEvent)
    /// The code interpreter runs the code.
    case codeInterpreterCallInterpreting(CodeInterpreterCallInterpretingEvent)
    /// The code interpreter has run the code.
    case codeInterpreterCallCompleted(CodeInterpreterCallCompletedEvent)
    /// The code interpreter runs the code.
    case codeInterpreterCallExecuting(CodeInterpreterCallExecutingEvent)
    /// The code that the code interpreter is to run is whole.
    case codeInterpreterCallCodeDone(CodeInterpreterCallCodeDoneEvent)
    /// The making of an image was begun.
    case imageGenerationCallInProgress(ImageGenerationCallInProgressEvent)
    /// An image is being made.
    case imageGenerationCallGenerating(ImageGenerationCallGeneratingEvent)
    /// An image as far as it is made.
    case imageGenerationCallPartialImage(ImageGenerationCallPartialImageEvent)
    /// An image is made.
    case imageGenerationCallCompleted(ImageGenerationCallCompletedEvent)
    /// The conversation so far is being compacted.
    case compactionCompacting(CompactionCompactingEvent)
    /// A search of X was begun.
    case xSearchCallInProgress(XSearchCallInProgressEvent)
    /// X is being searched.
    case xSearchCallSearching(XSearchCallSearchingEvent)
    /// A search of X is over.
    case xSearchCallCompleted(XSearchCallCompletedEvent)
    /// The execution of code was begun.
    case codeExecutionCallInProgress(CodeExecutionCallInProgressEvent)
    /// Code is being executed.
    case codeExecutionCallExecuting(CodeExecutionCallExecutingEvent)
    /// Code was executed.
    case codeExecutionCallCompleted(CodeExecutionCallCompletedEvent)
    /// A shell command was begun.
    case shellCallCommandAdded(ShellCallCommandAddedEvent)
    /// A shell command is whole.
    case shellCallCommandDone(ShellCallCommandDoneEvent)
    /// A piece of what a shell command wrote.
    case shellCallOutputContentDelta(ShellCallOutputContentDeltaEvent)
    /// What a shell command wrote is whole.
    case shellCallOutputContentDone(ShellCallOutputContentDoneEvent)
    /// The diff of a patch is whole.
    case applyPatchCallOperationDiffDone(ApplyPatchCallOperationDiffDoneEvent)
    /// The audio is whole.
    case audioDone(AudioDoneEvent)
    /// A piece of the words of the audio.
    case audioTranscriptDelta(AudioTranscriptDeltaEvent)
    /// The words of the audio are whole.
    case audioTranscriptDone(AudioTranscriptDoneEvent)
    /// A `response.steer` was accepted.
    case steerAccepted(SteerAcceptedEvent)
    /// A `response.steer` waits for input that the running response still needs.
    case steerPending(SteerPendingEvent)
    /// A `response.steer` was refused.
    case steerFailed(SteerFailedEvent)
    /// Input was injected into a running response.
    case injectCreated(InjectCreatedEvent)
    /// Input could not be injected into a running response.
    case injectFailed(InjectFailedEvent)
    /// Several models were asked.
    case fusionCallInProgress(FusionCallInProgressEvent)
    /// A model joined those that are asked.
    case fusionCallPanelAdded(FusionCallPanelAddedEvent)
    /// A piece of one model's answer.
    case fusionCallPanelDelta(FusionCallPanelDeltaEvent)
    /// A piece of one model's reasoning.
    case fusionCallPanelReasoningDelta(FusionCallPanelReasoningDeltaEvent)
    /// One model's answer is whole.
    case fusionCallPanelCompleted(FusionCallPanelCompletedEvent)
    /// One model failed.
    case fusionCallPanelFailed(FusionCallPanelFailedEvent)
    /// The answers are being judged.
    case fusionCallAnalysisInProgress(FusionCallAnalysisInProgressEvent)
    /// The answers were judged.
    case fusionCallAnalysisCompleted(FusionCallAnalysisCompletedEvent)
    /// The judged answer is whole.
    case fusionCallCompleted(FusionCallCompletedEvent)
    /// What OpenRouter did with the request, when `debug` asked for it.
    case debug(DebugEvent)
    /// A kind this version does not know, kept as received.
    case unknown(kind: String, json: JSON)
}
