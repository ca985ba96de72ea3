// generated from core/src/model/event/openrouter.rs by `make generate`; do not edit
// swift-format-ignore-file

/// Several models were asked.
public struct FusionCallInProgressEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.sequenceNumber = sequenceNumber
    }
}

/// A model joined those that are asked.
public struct FusionCallPanelAddedEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The model that speaks.
    public var model: String?
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        model: String? = nil,
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.model = model
        self.sequenceNumber = sequenceNumber
    }
}

/// A piece of one model's answer.
public struct FusionCallPanelDeltaEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The model that speaks.
    public var model: String?
    /// The text to append.
    public var delta: String
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        model: String? = nil,
        delta: String = "",
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.model = model
        self.delta = delta
        self.sequenceNumber = sequenceNumber
    }
}

/// A piece of one model's reasoning.
public struct FusionCallPanelReasoningDeltaEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The model that speaks.
    public var model: String?
    /// The text to append.
    public var delta: String
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        model: String? = nil,
        delta: String = "",
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.model = model
        self.delta = delta
        self.sequenceNumber = sequenceNumber
    }
}

/// One model's answer is whole.
public struct FusionCallPanelCompletedEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The model that speaks.
    public var model: String?
    /// The whole answer.
    public var content: String
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        model: String? = nil,
        content: String = "",
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.model = model
        self.content = content
        self.sequenceNumber = sequenceNumber
    }
}

/// One model failed; the others go on.
public struct FusionCallPanelFailedEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The model that speaks.
    public var model: String?
    /// Why it failed.
    public var error: String?
    /// The HTTP status that the model's provider gave.
    public var statusCode: Int?
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        model: String? = nil,
        error: String? = nil,
        statusCode: Int? = nil,
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.model = model
        self.error = error
        self.statusCode = statusCode
        self.sequenceNumber = sequenceNumber
    }
}

/// The answers are being judged.
public struct FusionCallAnalysisInProgressEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The model that compares the answers.
    public var analystModel: String?
    /// The model that judges them.
    public var judgeModel: String?
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        analystModel: String? = nil,
        judgeModel: String? = nil,
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.analystModel = analystModel
        self.judgeModel = judgeModel
        self.sequenceNumber = sequenceNumber
    }
}

/// The answers were judged.
public struct FusionCallAnalysisCompletedEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// What the judgement says; its form is OpenRouter's own.
    public var analysis: JSON?
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        analysis: JSON? = nil,
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.analysis = analysis
        self.sequenceNumber = sequenceNumber
    }
}

/// The judged answer is whole.
public struct FusionCallCompletedEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.sequenceNumber = sequenceNumber
    }
}

/// What OpenRouter did with the request, when `debug` asked for it.
public struct DebugEvent: Model {
    /// The body sent upstream, and timings; its form is OpenRouter's own.
    public var debug: JSON?
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        debug: JSON? = nil,
        sequenceNumber: Int? = nil
    ) {
        self.debug = debug
        self.sequenceNumber = sequenceNumber
    }
}
