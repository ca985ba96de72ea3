// generated from core/src/model/event/tool.rs by `make generate`; do not edit
// swift-format-ignore-file

/// A web search was begun.
public struct WebSearchCallInProgressEvent: Model {
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

/// The web is being searched.
public struct WebSearchCallSearchingEvent: Model {
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

/// A web search is over.
public struct WebSearchCallCompletedEvent: Model {
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

/// A search of the caller's files was begun.
public struct FileSearchCallInProgressEvent: Model {
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

/// The caller's files are being searched.
public struct FileSearchCallSearchingEvent: Model {
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

/// A search of the caller's files is over.
public struct FileSearchCallCompletedEvent: Model {
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

/// A call of the code interpreter was begun.
public struct CodeInterpreterCallInProgressEvent: Model {
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

/// The code interpreter runs the code.
public struct CodeInterpreterCallInterpretingEvent: Model {
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

/// The code interpreter has run the code.
public struct CodeInterpreterCallCompletedEvent: Model {
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

/// The code interpreter runs the code. Sent by xAI.
public struct CodeInterpreterCallExecutingEvent: Model {
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

/// A piece of the code that the code interpreter is to run.
public struct CodeInterpreterCallCodeDeltaEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The code to append.
    public var delta: String
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        delta: String = "",
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.delta = delta
        self.sequenceNumber = sequenceNumber
    }
}

/// The code that the code interpreter is to run is whole.
public struct CodeInterpreterCallCodeDoneEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The whole code.
    public var code: String
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        code: String = "",
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.code = code
        self.sequenceNumber = sequenceNumber
    }
}

/// The making of an image was begun.
public struct ImageGenerationCallInProgressEvent: Model {
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

/// An image is being made.
public struct ImageGenerationCallGeneratingEvent: Model {
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

/// An image as far as it is made, when `partial_images` asked for it. It is not kept:
/// the finished image is the item's `result`.
public struct ImageGenerationCallPartialImageEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The number of the partial image, from 0.
    public var partialImageIndex: Int?
    /// The image in base64.
    public var partialImageB64: String
    /// Width and height, such as `1024x1536`. Not sent by OpenRouter.
    public var size: String?
    /// The quality, such as `low` or `high`. Not sent by OpenRouter.
    public var quality: String?
    /// The background: `transparent`, `opaque` or `auto`. Not sent by OpenRouter.
    public var background: String?
    /// The format, such as `png`, `webp` or `jpeg`. Not sent by OpenRouter.
    public var outputFormat: String?
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        partialImageIndex: Int? = nil,
        partialImageB64: String = "",
        size: String? = nil,
        quality: String? = nil,
        background: String? = nil,
        outputFormat: String? = nil,
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.partialImageIndex = partialImageIndex
        self.partialImageB64 = partialImageB64
        self.size = size
        self.quality = quality
        self.background = background
        self.outputFormat = outputFormat
        self.sequenceNumber = sequenceNumber
    }
}

/// An image is made.
public struct ImageGenerationCallCompletedEvent: Model {
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

/// The conversation so far is being compacted.
public struct CompactionCompactingEvent: Model {
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

/// A search of X was begun. Sent by xAI.
public struct XSearchCallInProgressEvent: Model {
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

/// X is being searched. Sent by xAI.
public struct XSearchCallSearchingEvent: Model {
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

/// A search of X is over. Sent by xAI.
public struct XSearchCallCompletedEvent: Model {
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

/// The execution of code was begun. Sent by xAI.
public struct CodeExecutionCallInProgressEvent: Model {
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

/// Code is being executed. Sent by xAI.
public struct CodeExecutionCallExecutingEvent: Model {
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

/// Code was executed. Sent by xAI.
public struct CodeExecutionCallCompletedEvent: Model {
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
