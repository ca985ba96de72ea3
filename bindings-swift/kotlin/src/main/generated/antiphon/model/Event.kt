// generated from core/src/model/event/mod.rs by `make generate`; do not edit

package antiphon

/** An event of a stream, in its canonical spelling; the frequent ones first. */
public sealed class Event : Model() {
    /** Text was added to a part of a message. */
    public class OutputTextDelta(public val value: OutputTextDeltaEvent) : Event()

    /** Text was added to the arguments of a function call. */
    public class FunctionCallArgumentsDelta(public val value: FunctionCallArgumentsDeltaEvent) : Event()

    /** Text was added to the reasoning. */
    public class ReasoningTextDelta(public val value: ReasoningTextDeltaEvent) : Event()

    /** Text was added to the summary of the reasoning. */
    public class ReasoningSummaryTextDelta(public val value: ReasoningSummaryTextDeltaEvent) : Event()

    /** Text was added to a refusal. */
    public class RefusalDelta(public val value: RefusalDeltaEvent) : Event()

    /** A piece of the input of a custom tool call. */
    public class CustomToolCallInputDelta(public val value: CustomToolCallInputDeltaEvent) : Event()

    /** A piece of the code that the code interpreter is to run. */
    public class CodeInterpreterCallCodeDelta(public val value: CodeInterpreterCallCodeDeltaEvent) : Event()

    /** A piece of the arguments of a call to an MCP server. */
    public class McpCallArgumentsDelta(public val value: McpCallArgumentsDeltaEvent) : Event()

    /** A piece of a shell command. */
    public class ShellCallCommandDelta(public val value: ShellCallCommandDeltaEvent) : Event()

    /** A piece of the diff of a patch. */
    public class ApplyPatchCallOperationDiffDelta(public val value: ApplyPatchCallOperationDiffDeltaEvent) : Event()

    /** A piece of the audio. */
    public class AudioDelta(public val value: AudioDeltaEvent) : Event()

    /** The response was made; the first event. */
    public class Created(public val value: CreatedEvent) : Event()

    /** The response waits to be worked on. */
    public class Queued(public val value: QueuedEvent) : Event()

    /** The response is being worked on. */
    public class InProgress(public val value: InProgressEvent) : Event()

    /** The response is whole; the last event. */
    public class Completed(public val value: CompletedEvent) : Event()

    /** The response ended early; the last event. */
    public class Incomplete(public val value: IncompleteEvent) : Event()

    /** The response failed; the last event. */
    public class Failed(public val value: FailedEvent) : Event()

    /** An item was begun. */
    public class OutputItemAdded(public val value: OutputItemAddedEvent) : Event()

    /** An item is whole. */
    public class OutputItemDone(public val value: OutputItemDoneEvent) : Event()

    /** A part of an item's content was begun. */
    public class ContentPartAdded(public val value: ContentPartAddedEvent) : Event()

    /** A part of an item's content is whole. */
    public class ContentPartDone(public val value: ContentPartDoneEvent) : Event()

    /** The text of a part is whole. */
    public class OutputTextDone(public val value: OutputTextDoneEvent) : Event()

    /** A source was added to a part's text. */
    public class OutputTextAnnotationAdded(public val value: OutputTextAnnotationAddedEvent) : Event()

    /** A refusal is whole. */
    public class RefusalDone(public val value: RefusalDoneEvent) : Event()

    /** The text of a part of the reasoning is whole. */
    public class ReasoningTextDone(public val value: ReasoningTextDoneEvent) : Event()

    /** A part of the reasoning summary was begun. */
    public class ReasoningSummaryPartAdded(public val value: ReasoningSummaryPartAddedEvent) : Event()

    /** A part of the reasoning summary is whole. */
    public class ReasoningSummaryPartDone(public val value: ReasoningSummaryPartDoneEvent) : Event()

    /** The text of a part of the reasoning summary is whole. */
    public class ReasoningSummaryTextDone(public val value: ReasoningSummaryTextDoneEvent) : Event()

    /** The arguments of a function call are whole. */
    public class FunctionCallArgumentsDone(public val value: FunctionCallArgumentsDoneEvent) : Event()

    /** The server gave up; the stream ends. */
    public class Error(public val value: ErrorEvent) : Event()

    /** Nothing happened yet; the connection is alive. */
    public class Keepalive(public val value: KeepaliveEvent) : Event()

    /** Nothing happened yet. */
    public class Ping(public val value: PingEvent) : Event()

    /** The input of a custom tool call is whole. */
    public class CustomToolCallInputDone(public val value: CustomToolCallInputDoneEvent) : Event()

    /** The arguments of a call to an MCP server are whole. */
    public class McpCallArgumentsDone(public val value: McpCallArgumentsDoneEvent) : Event()

    /** A call to an MCP server was begun. */
    public class McpCallInProgress(public val value: McpCallInProgressEvent) : Event()

    /** An MCP server answered a call. */
    public class McpCallCompleted(public val value: McpCallCompletedEvent) : Event()

    /** A call to an MCP server failed. */
    public class McpCallFailed(public val value: McpCallFailedEvent) : Event()

    /** An MCP server works on a call. */
    public class McpCallExecuting(public val value: McpCallExecutingEvent) : Event()

    /** A piece of what an MCP server answered. */
    public class McpCallOutputDelta(public val value: McpCallOutputDeltaEvent) : Event()

    /** What an MCP server answered is whole. */
    public class McpCallOutputDone(public val value: McpCallOutputDoneEvent) : Event()

    /** The tools of an MCP server are being asked for. */
    public class McpListToolsInProgress(public val value: McpListToolsInProgressEvent) : Event()

    /** The tools of an MCP server are known. */
    public class McpListToolsCompleted(public val value: McpListToolsCompletedEvent) : Event()

    /** The tools of an MCP server could not be learned. */
    public class McpListToolsFailed(public val value: McpListToolsFailedEvent) : Event()

    /** A web search was begun. */
    public class WebSearchCallInProgress(public val value: WebSearchCallInProgressEvent) : Event()

    /** The web is being searched. */
    public class WebSearchCallSearching(public val value: WebSearchCallSearchingEvent) : Event()

    /** A web search is over. */
    public class WebSearchCallCompleted(public val value: WebSearchCallCompletedEvent) : Event()

    /** A search of the caller's files was begun. */
    public class FileSearchCallInProgress(public val value: FileSearchCallInProgressEvent) : Event()

    /** The caller's files are being searched. */
    public class FileSearchCallSearching(public val value: FileSearchCallSearchingEvent) : Event()

    /** A search of the caller's files is over. */
    public class FileSearchCallCompleted(public val value: FileSearchCallCompletedEvent) : Event()

    /** A call of the code interpreter was begun. */
    public class CodeInterpreterCallInProgress(public val value: CodeInterpreterCallInProgressEvent) : Event()

    /** The code interpreter runs the code. */
    public class CodeInterpreterCallInterpreting(public val value: CodeInterpreterCallInterpretingEvent) : Event()

    /** The code interpreter has run the code. */
    public class CodeInterpreterCallCompleted(public val value: CodeInterpreterCallCompletedEvent) : Event()

    /** The code interpreter runs the code. */
    public class CodeInterpreterCallExecuting(public val value: CodeInterpreterCallExecutingEvent) : Event()

    /** The code that the code interpreter is to run is whole. */
    public class CodeInterpreterCallCodeDone(public val value: CodeInterpreterCallCodeDoneEvent) : Event()

    /** The making of an image was begun. */
    public class ImageGenerationCallInProgress(public val value: ImageGenerationCallInProgressEvent) : Event()

    /** An image is being made. */
    public class ImageGenerationCallGenerating(public val value: ImageGenerationCallGeneratingEvent) : Event()

    /** An image as far as it is made. */
    public class ImageGenerationCallPartialImage(public val value: ImageGenerationCallPartialImageEvent) : Event()

    /** An image is made. */
    public class ImageGenerationCallCompleted(public val value: ImageGenerationCallCompletedEvent) : Event()

    /** The conversation so far is being compacted. */
    public class CompactionCompacting(public val value: CompactionCompactingEvent) : Event()

    /** A search of X was begun. */
    public class XSearchCallInProgress(public val value: XSearchCallInProgressEvent) : Event()

    /** X is being searched. */
    public class XSearchCallSearching(public val value: XSearchCallSearchingEvent) : Event()

    /** A search of X is over. */
    public class XSearchCallCompleted(public val value: XSearchCallCompletedEvent) : Event()

    /** The execution of code was begun. */
    public class CodeExecutionCallInProgress(public val value: CodeExecutionCallInProgressEvent) : Event()

    /** Code is being executed. */
    public class CodeExecutionCallExecuting(public val value: CodeExecutionCallExecutingEvent) : Event()

    /** Code was executed. */
    public class CodeExecutionCallCompleted(public val value: CodeExecutionCallCompletedEvent) : Event()

    /** A shell command was begun. */
    public class ShellCallCommandAdded(public val value: ShellCallCommandAddedEvent) : Event()

    /** A shell command is whole. */
    public class ShellCallCommandDone(public val value: ShellCallCommandDoneEvent) : Event()

    /** A piece of what a shell command wrote. */
    public class ShellCallOutputContentDelta(public val value: ShellCallOutputContentDeltaEvent) : Event()

    /** What a shell command wrote is whole. */
    public class ShellCallOutputContentDone(public val value: ShellCallOutputContentDoneEvent) : Event()

    /** The diff of a patch is whole. */
    public class ApplyPatchCallOperationDiffDone(public val value: ApplyPatchCallOperationDiffDoneEvent) : Event()

    /** The audio is whole. */
    public class AudioDone(public val value: AudioDoneEvent) : Event()

    /** A piece of the words of the audio. */
    public class AudioTranscriptDelta(public val value: AudioTranscriptDeltaEvent) : Event()

    /** The words of the audio are whole. */
    public class AudioTranscriptDone(public val value: AudioTranscriptDoneEvent) : Event()

    /** A `response.steer` was accepted. */
    public class SteerAccepted(public val value: SteerAcceptedEvent) : Event()

    /** A `response.steer` waits for input that the running response still needs. */
    public class SteerPending(public val value: SteerPendingEvent) : Event()

    /** A `response.steer` was refused. */
    public class SteerFailed(public val value: SteerFailedEvent) : Event()

    /** Input was injected into a running response. */
    public class InjectCreated(public val value: InjectCreatedEvent) : Event()

    /** Input could not be injected into a running response. */
    public class InjectFailed(public val value: InjectFailedEvent) : Event()

    /** Several models were asked. */
    public class FusionCallInProgress(public val value: FusionCallInProgressEvent) : Event()

    /** A model joined those that are asked. */
    public class FusionCallPanelAdded(public val value: FusionCallPanelAddedEvent) : Event()

    /** A piece of one model's answer. */
    public class FusionCallPanelDelta(public val value: FusionCallPanelDeltaEvent) : Event()

    /** A piece of one model's reasoning. */
    public class FusionCallPanelReasoningDelta(public val value: FusionCallPanelReasoningDeltaEvent) : Event()

    /** One model's answer is whole. */
    public class FusionCallPanelCompleted(public val value: FusionCallPanelCompletedEvent) : Event()

    /** One model failed. */
    public class FusionCallPanelFailed(public val value: FusionCallPanelFailedEvent) : Event()

    /** The answers are being judged. */
    public class FusionCallAnalysisInProgress(public val value: FusionCallAnalysisInProgressEvent) : Event()

    /** The answers were judged. */
    public class FusionCallAnalysisCompleted(public val value: FusionCallAnalysisCompletedEvent) : Event()

    /** The judged answer is whole. */
    public class FusionCallCompleted(public val value: FusionCallCompletedEvent) : Event()

    /** What OpenRouter did with the request, when `debug` asked for it. */
    public class Debug(public val value: DebugEvent) : Event()

    /** A kind this version does not know, kept as received. */
    public class Unknown(public val kind: String, public val json: Json) : Event()

    override fun write(writer: JsonWriter): Unit = writer.writeEvent(this)

    public companion object
}
