// generated from core/src/model/event/call.rs by `make generate`; do not edit
// swift-format-ignore-file

/// A piece of a function call's arguments.
public struct FunctionCallArgumentsDeltaEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The JSON text to append.
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

/// The arguments of a function call are whole.
public struct FunctionCallArgumentsDoneEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The name of the function; absent in newer versions of the API.
    public var name: String?
    /// The id that the output of the call must name; sent by few servers.
    public var callId: String?
    /// The whole arguments as JSON text.
    public var arguments: String
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        name: String? = nil,
        callId: String? = nil,
        arguments: String = "",
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.name = name
        self.callId = callId
        self.arguments = arguments
        self.sequenceNumber = sequenceNumber
    }
}

/// A piece of the input of a custom tool call.
public struct CustomToolCallInputDeltaEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The text to append.
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

/// The input of a custom tool call is whole.
public struct CustomToolCallInputDoneEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The whole input.
    public var input: String
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        input: String = "",
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.input = input
        self.sequenceNumber = sequenceNumber
    }
}

/// A piece of the arguments of a call to an MCP server.
public struct McpCallArgumentsDeltaEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The JSON text to append.
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

/// The arguments of a call to an MCP server are whole.
public struct McpCallArgumentsDoneEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The whole arguments as JSON text.
    public var arguments: String
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        arguments: String = "",
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.arguments = arguments
        self.sequenceNumber = sequenceNumber
    }
}

/// A call to an MCP server was begun.
public struct McpCallInProgressEvent: Model {
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

/// An MCP server answered a call.
public struct McpCallCompletedEvent: Model {
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

/// A call to an MCP server failed; the item's `error` says why.
public struct McpCallFailedEvent: Model {
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

/// An MCP server works on a call. Sent by xAI.
public struct McpCallExecutingEvent: Model {
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

/// A piece of what an MCP server answered. Sent by xAI.
public struct McpCallOutputDeltaEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The text to append.
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

/// What an MCP server answered is whole. Sent by xAI.
public struct McpCallOutputDoneEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The whole output; may be left out.
    public var output: String?
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        output: String? = nil,
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.output = output
        self.sequenceNumber = sequenceNumber
    }
}

/// The tools of an MCP server are being asked for.
public struct McpListToolsInProgressEvent: Model {
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

/// The tools of an MCP server are known.
public struct McpListToolsCompletedEvent: Model {
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

/// The tools of an MCP server could not be learned; the item's `error` says why.
public struct McpListToolsFailedEvent: Model {
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
