// generated from core/src/model/event/mod.rs by `make generate`; do not edit
import type { Unknown } from '../../../lib/unknown.js';
import type {
  AudioDeltaEvent,
  AudioDoneEvent,
  AudioTranscriptDeltaEvent,
  AudioTranscriptDoneEvent,
} from './event/audio.js';
import type {
  CustomToolCallInputDeltaEvent,
  CustomToolCallInputDoneEvent,
  FunctionCallArgumentsDeltaEvent,
  FunctionCallArgumentsDoneEvent,
  McpCallArgumentsDeltaEvent,
  McpCallArgumentsDoneEvent,
  McpCallCompletedEvent,
  McpCallExecutingEvent,
  McpCallFailedEvent,
  McpCallInProgressEvent,
  McpCallOutputDeltaEvent,
  McpCallOutputDoneEvent,
  McpListToolsCompletedEvent,
  McpListToolsFailedEvent,
  McpListToolsInProgressEvent,
} from './event/call.js';
import type {
  DebugEvent,
  FusionCallAnalysisCompletedEvent,
  FusionCallAnalysisInProgressEvent,
  FusionCallCompletedEvent,
  FusionCallInProgressEvent,
  FusionCallPanelAddedEvent,
  FusionCallPanelCompletedEvent,
  FusionCallPanelDeltaEvent,
  FusionCallPanelFailedEvent,
  FusionCallPanelReasoningDeltaEvent,
} from './event/openrouter.js';
import type {
  CompletedEvent,
  ContentPartAddedEvent,
  ContentPartDoneEvent,
  CreatedEvent,
  ErrorEvent,
  FailedEvent,
  InProgressEvent,
  IncompleteEvent,
  KeepaliveEvent,
  OutputItemAddedEvent,
  OutputItemDoneEvent,
  PingEvent,
  QueuedEvent,
} from './event/response.js';
import type {
  ApplyPatchCallOperationDiffDeltaEvent,
  ApplyPatchCallOperationDiffDoneEvent,
  ShellCallCommandAddedEvent,
  ShellCallCommandDeltaEvent,
  ShellCallCommandDoneEvent,
  ShellCallOutputContentDeltaEvent,
  ShellCallOutputContentDoneEvent,
} from './event/shell.js';
import type {
  InjectCreatedEvent,
  InjectFailedEvent,
  SteerAcceptedEvent,
  SteerFailedEvent,
  SteerPendingEvent,
} from './event/socket.js';
import type {
  OutputTextAnnotationAddedEvent,
  OutputTextDeltaEvent,
  OutputTextDoneEvent,
  ReasoningSummaryPartAddedEvent,
  ReasoningSummaryPartDoneEvent,
  ReasoningSummaryTextDeltaEvent,
  ReasoningSummaryTextDoneEvent,
  ReasoningTextDeltaEvent,
  ReasoningTextDoneEvent,
  RefusalDeltaEvent,
  RefusalDoneEvent,
} from './event/text.js';
import type {
  CodeExecutionCallCompletedEvent,
  CodeExecutionCallExecutingEvent,
  CodeExecutionCallInProgressEvent,
  CodeInterpreterCallCodeDeltaEvent,
  CodeInterpreterCallCodeDoneEvent,
  CodeInterpreterCallCompletedEvent,
  CodeInterpreterCallExecutingEvent,
  CodeInterpreterCallInProgressEvent,
  CodeInterpreterCallInterpretingEvent,
  CompactionCompactingEvent,
  FileSearchCallCompletedEvent,
  FileSearchCallInProgressEvent,
  FileSearchCallSearchingEvent,
  ImageGenerationCallCompletedEvent,
  ImageGenerationCallGeneratingEvent,
  ImageGenerationCallInProgressEvent,
  ImageGenerationCallPartialImageEvent,
  WebSearchCallCompletedEvent,
  WebSearchCallInProgressEvent,
  WebSearchCallSearchingEvent,
  XSearchCallCompletedEvent,
  XSearchCallInProgressEvent,
  XSearchCallSearchingEvent,
} from './event/tool.js';

/** An event of a stream, in its canonical spelling; the frequent ones first. */
export type Event =
  | OutputTextDeltaEvent
  | FunctionCallArgumentsDeltaEvent
  | ReasoningTextDeltaEvent
  | ReasoningSummaryTextDeltaEvent
  | RefusalDeltaEvent
  | CustomToolCallInputDeltaEvent
  | CodeInterpreterCallCodeDeltaEvent
  | McpCallArgumentsDeltaEvent
  | ShellCallCommandDeltaEvent
  | ApplyPatchCallOperationDiffDeltaEvent
  | AudioDeltaEvent
  | CreatedEvent
  | QueuedEvent
  | InProgressEvent
  | CompletedEvent
  | IncompleteEvent
  | FailedEvent
  | OutputItemAddedEvent
  | OutputItemDoneEvent
  | ContentPartAddedEvent
  | ContentPartDoneEvent
  | OutputTextDoneEvent
  | OutputTextAnnotationAddedEvent
  | RefusalDoneEvent
  | ReasoningTextDoneEvent
  | ReasoningSummaryPartAddedEvent
  | ReasoningSummaryPartDoneEvent
  | ReasoningSummaryTextDoneEvent
  | FunctionCallArgumentsDoneEvent
  | ErrorEvent
  | KeepaliveEvent
  | PingEvent
  | CustomToolCallInputDoneEvent
  | McpCallArgumentsDoneEvent
  | McpCallInProgressEvent
  | McpCallCompletedEvent
  | McpCallFailedEvent
  | McpCallExecutingEvent
  | McpCallOutputDeltaEvent
  | McpCallOutputDoneEvent
  | McpListToolsInProgressEvent
  | McpListToolsCompletedEvent
  | McpListToolsFailedEvent
  | WebSearchCallInProgressEvent
  | WebSearchCallSearchingEvent
  | WebSearchCallCompletedEvent
  | FileSearchCallInProgressEvent
  | FileSearchCallSearchingEvent
  | FileSearchCallCompletedEvent
  | CodeInterpreterCallInProgressEvent
  | CodeInterpreterCallInterpretingEvent
  | CodeInterpreterCallCompletedEvent
  | CodeInterpreterCallExecutingEvent
  | CodeInterpreterCallCodeDoneEvent
  | ImageGenerationCallInProgressEvent
  | ImageGenerationCallGeneratingEvent
  | ImageGenerationCallPartialImageEvent
  | ImageGenerationCallCompletedEvent
  | CompactionCompactingEvent
  | XSearchCallInProgressEvent
  | XSearchCallSearchingEvent
  | XSearchCallCompletedEvent
  | CodeExecutionCallInProgressEvent
  | CodeExecutionCallExecutingEvent
  | CodeExecutionCallCompletedEvent
  | ShellCallCommandAddedEvent
  | ShellCallCommandDoneEvent
  | ShellCallOutputContentDeltaEvent
  | ShellCallOutputContentDoneEvent
  | ApplyPatchCallOperationDiffDoneEvent
  | AudioDoneEvent
  | AudioTranscriptDeltaEvent
  | AudioTranscriptDoneEvent
  | SteerAcceptedEvent
  | SteerPendingEvent
  | SteerFailedEvent
  | InjectCreatedEvent
  | InjectFailedEvent
  | FusionCallInProgressEvent
  | FusionCallPanelAddedEvent
  | FusionCallPanelDeltaEvent
  | FusionCallPanelReasoningDeltaEvent
  | FusionCallPanelCompletedEvent
  | FusionCallPanelFailedEvent
  | FusionCallAnalysisInProgressEvent
  | FusionCallAnalysisCompletedEvent
  | FusionCallCompletedEvent
  | DebugEvent
  | Unknown;
