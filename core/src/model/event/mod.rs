//! The events of a stream: one variant for each kind, their structs are in the files beside this one, by family.

mod audio;
mod call;
mod openrouter;
mod response;
mod shell;
mod socket;
mod text;
mod tool;

use antiphon_derive::Model;
use serde_json::Value;

pub use audio::*;
pub use call::*;
pub use openrouter::*;
pub use response::*;
pub use shell::*;
pub use socket::*;
pub use text::*;
pub use tool::*;

/// An event of a stream, in its canonical spelling; the frequent ones first.
#[derive(Debug, Clone, PartialEq, Model)]
#[model(sequenced)]
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
