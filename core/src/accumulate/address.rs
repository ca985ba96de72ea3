//! Where events say they belong.

/// Where an event says it belongs.
#[derive(Debug, Clone, Copy)]
pub(super) struct At<'a> {
    pub(super) output_index: Option<i64>,
    pub(super) item_id: Option<&'a str>,
}

/// Where an event belongs: the item's index, and its id for servers that send no index.
pub(super) fn at<E: InItem>(event: &E) -> At<'_> {
    event.at()
}

/// An event of an item.
pub(super) trait InItem {
    fn at(&self) -> At<'_>;
}

macro_rules! in_item {
    ($($event:ident),* $(,)?) => {
        $(impl InItem for crate::model::$event {
            fn at(&self) -> At<'_> {
                At { output_index: self.output_index, item_id: self.item_id.as_deref() }
            }
        })*
    };
}

/// Events that name their item by its index alone.
macro_rules! in_item_by_index {
    ($($event:ident),* $(,)?) => {
        $(impl InItem for crate::model::$event {
            fn at(&self) -> At<'_> {
                At { output_index: self.output_index, item_id: None }
            }
        })*
    };
}

in_item!(
    ApplyPatchCallOperationDiffDeltaEvent,
    ApplyPatchCallOperationDiffDoneEvent,
    CodeInterpreterCallCodeDeltaEvent,
    CodeInterpreterCallCodeDoneEvent,
    CodeInterpreterCallCompletedEvent,
    CodeInterpreterCallInProgressEvent,
    CodeInterpreterCallInterpretingEvent,
    ContentPartAddedEvent,
    ContentPartDoneEvent,
    CustomToolCallInputDeltaEvent,
    CustomToolCallInputDoneEvent,
    FileSearchCallCompletedEvent,
    FileSearchCallInProgressEvent,
    FileSearchCallSearchingEvent,
    FunctionCallArgumentsDeltaEvent,
    FunctionCallArgumentsDoneEvent,
    ImageGenerationCallCompletedEvent,
    ImageGenerationCallGeneratingEvent,
    ImageGenerationCallInProgressEvent,
    McpCallArgumentsDeltaEvent,
    McpCallArgumentsDoneEvent,
    McpCallCompletedEvent,
    McpCallFailedEvent,
    McpCallInProgressEvent,
    McpCallOutputDeltaEvent,
    McpCallOutputDoneEvent,
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
    ShellCallOutputContentDeltaEvent,
    ShellCallOutputContentDoneEvent,
    WebSearchCallCompletedEvent,
    WebSearchCallInProgressEvent,
    WebSearchCallSearchingEvent,
);

in_item_by_index!(
    ShellCallCommandAddedEvent,
    ShellCallCommandDeltaEvent,
    ShellCallCommandDoneEvent,
);
