// generated from core/src/model/event/text.rs by `make generate`; do not edit
// swift-format-ignore-file

/// A piece of output text.
public struct OutputTextDeltaEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The index of the part in the item's content.
    public var contentIndex: Int?
    /// The text to append.
    public var delta: String
    /// Log probabilities of the tokens, when asked for by `include`.
    public var logprobs: [Logprob]?
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        contentIndex: Int? = nil,
        delta: String = "",
        logprobs: [Logprob]? = nil,
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.contentIndex = contentIndex
        self.delta = delta
        self.logprobs = logprobs
        self.sequenceNumber = sequenceNumber
    }
}

/// The text of a part is whole.
public struct OutputTextDoneEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The index of the part in the item's content.
    public var contentIndex: Int?
    /// The whole text.
    public var text: String
    /// Log probabilities of the tokens, when asked for by `include`.
    public var logprobs: [Logprob]?
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        contentIndex: Int? = nil,
        text: String = "",
        logprobs: [Logprob]? = nil,
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.contentIndex = contentIndex
        self.text = text
        self.logprobs = logprobs
        self.sequenceNumber = sequenceNumber
    }
}

/// A source was added to a part's text.
public struct OutputTextAnnotationAddedEvent: Model {
    var fields: CopyOnWrite<Fields>

    /// The id of the item.
    public var itemId: String? {
        _read { yield fields.value.itemId }
        _modify { yield &fields.value.itemId }
    }
    /// The index of the item in the output.
    public var outputIndex: Int? {
        _read { yield fields.value.outputIndex }
        _modify { yield &fields.value.outputIndex }
    }
    /// The index of the part in the item's content.
    public var contentIndex: Int? {
        _read { yield fields.value.contentIndex }
        _modify { yield &fields.value.contentIndex }
    }
    /// The index of the annotation in the part.
    public var annotationIndex: Int? {
        _read { yield fields.value.annotationIndex }
        _modify { yield &fields.value.annotationIndex }
    }
    /// The source.
    public var annotation: Annotation {
        _read { yield fields.value.annotation }
        _modify { yield &fields.value.annotation }
    }
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int? {
        _read { yield fields.value.sequenceNumber }
        _modify { yield &fields.value.sequenceNumber }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        contentIndex: Int? = nil,
        annotationIndex: Int? = nil,
        annotation: Annotation,
        sequenceNumber: Int? = nil
    ) {
        fields = CopyOnWrite(Fields(
            itemId: itemId,
            outputIndex: outputIndex,
            contentIndex: contentIndex,
            annotationIndex: annotationIndex,
            annotation: annotation,
            sequenceNumber: sequenceNumber))
    }
}

/// A piece of a refusal.
public struct RefusalDeltaEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The index of the part in the item's content.
    public var contentIndex: Int?
    /// The text to append.
    public var delta: String
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        contentIndex: Int? = nil,
        delta: String = "",
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.contentIndex = contentIndex
        self.delta = delta
        self.sequenceNumber = sequenceNumber
    }
}

/// A refusal is whole.
public struct RefusalDoneEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The index of the part in the item's content.
    public var contentIndex: Int?
    /// The whole refusal.
    public var refusal: String
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        contentIndex: Int? = nil,
        refusal: String = "",
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.contentIndex = contentIndex
        self.refusal = refusal
        self.sequenceNumber = sequenceNumber
    }
}

/// A piece of reasoning text.
public struct ReasoningTextDeltaEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The index of the part in the item's content.
    public var contentIndex: Int?
    /// The text to append.
    public var delta: String
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        contentIndex: Int? = nil,
        delta: String = "",
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.contentIndex = contentIndex
        self.delta = delta
        self.sequenceNumber = sequenceNumber
    }
}

/// The text of a part of the reasoning is whole.
public struct ReasoningTextDoneEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The index of the part in the item's content.
    public var contentIndex: Int?
    /// The whole text.
    public var text: String
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        contentIndex: Int? = nil,
        text: String = "",
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.contentIndex = contentIndex
        self.text = text
        self.sequenceNumber = sequenceNumber
    }
}

/// A piece of a reasoning summary.
public struct ReasoningSummaryTextDeltaEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The index of the part in the item's summary.
    public var summaryIndex: Int?
    /// The text to append.
    public var delta: String
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        summaryIndex: Int? = nil,
        delta: String = "",
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.summaryIndex = summaryIndex
        self.delta = delta
        self.sequenceNumber = sequenceNumber
    }
}

/// The text of a part of the reasoning summary is whole.
public struct ReasoningSummaryTextDoneEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The index of the part in the item's summary.
    public var summaryIndex: Int?
    /// The whole text.
    public var text: String
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        summaryIndex: Int? = nil,
        text: String = "",
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.summaryIndex = summaryIndex
        self.text = text
        self.sequenceNumber = sequenceNumber
    }
}

/// A part of the reasoning summary was begun.
public struct ReasoningSummaryPartAddedEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The index of the part in the item's summary.
    public var summaryIndex: Int?
    /// The part.
    public var part: SummaryPart
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        summaryIndex: Int? = nil,
        part: SummaryPart,
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.summaryIndex = summaryIndex
        self.part = part
        self.sequenceNumber = sequenceNumber
    }
}

/// A part of the reasoning summary is whole.
public struct ReasoningSummaryPartDoneEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The index of the part in the item's summary.
    public var summaryIndex: Int?
    /// The part.
    public var part: SummaryPart
    /// `incomplete` when the part was cut short.
    public var status: ItemStatus?
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        summaryIndex: Int? = nil,
        part: SummaryPart,
        status: ItemStatus? = nil,
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.summaryIndex = summaryIndex
        self.part = part
        self.status = status
        self.sequenceNumber = sequenceNumber
    }
}
