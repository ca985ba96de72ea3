// generated from core/src/model/event/response.rs by `make generate`; do not edit
// swift-format-ignore-file

/// The response was made.
public struct CreatedEvent: Model {
    /// The response as it is now.
    public var response: Response
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        response: Response,
        sequenceNumber: Int? = nil
    ) {
        self.response = response
        self.sequenceNumber = sequenceNumber
    }
}

/// The response waits to be worked on.
public struct QueuedEvent: Model {
    /// The response as it is now.
    public var response: Response
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        response: Response,
        sequenceNumber: Int? = nil
    ) {
        self.response = response
        self.sequenceNumber = sequenceNumber
    }
}

/// The response is being worked on.
public struct InProgressEvent: Model {
    /// The response as it is now.
    public var response: Response
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        response: Response,
        sequenceNumber: Int? = nil
    ) {
        self.response = response
        self.sequenceNumber = sequenceNumber
    }
}

/// The response is whole.
public struct CompletedEvent: Model {
    /// The response as it is now.
    public var response: Response
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        response: Response,
        sequenceNumber: Int? = nil
    ) {
        self.response = response
        self.sequenceNumber = sequenceNumber
    }
}

/// The response ended early, see `incomplete_details`.
public struct IncompleteEvent: Model {
    /// The response as it is now.
    public var response: Response
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        response: Response,
        sequenceNumber: Int? = nil
    ) {
        self.response = response
        self.sequenceNumber = sequenceNumber
    }
}

/// The response failed, see its `error`.
public struct FailedEvent: Model {
    /// The response as it is now.
    public var response: Response
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        response: Response,
        sequenceNumber: Int? = nil
    ) {
        self.response = response
        self.sequenceNumber = sequenceNumber
    }
}

/// An item was begun.
public struct OutputItemAddedEvent: Model {
    var fields: CopyOnWrite<Fields>

    /// The index of the item in the output.
    public var outputIndex: Int? {
        _read { yield fields.value.outputIndex }
        _modify { yield &fields.value.outputIndex }
    }
    /// The item.
    public var item: OutputItem {
        _read { yield fields.value.item }
        _modify { yield &fields.value.item }
    }
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int? {
        _read { yield fields.value.sequenceNumber }
        _modify { yield &fields.value.sequenceNumber }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        outputIndex: Int? = nil,
        item: OutputItem,
        sequenceNumber: Int? = nil
    ) {
        fields = CopyOnWrite(Fields(
            outputIndex: outputIndex,
            item: item,
            sequenceNumber: sequenceNumber))
    }
}

/// An item is whole; it replaces what was accumulated for it.
public struct OutputItemDoneEvent: Model {
    var fields: CopyOnWrite<Fields>

    /// The index of the item in the output.
    public var outputIndex: Int? {
        _read { yield fields.value.outputIndex }
        _modify { yield &fields.value.outputIndex }
    }
    /// The item.
    public var item: OutputItem {
        _read { yield fields.value.item }
        _modify { yield &fields.value.item }
    }
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int? {
        _read { yield fields.value.sequenceNumber }
        _modify { yield &fields.value.sequenceNumber }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        outputIndex: Int? = nil,
        item: OutputItem,
        sequenceNumber: Int? = nil
    ) {
        fields = CopyOnWrite(Fields(
            outputIndex: outputIndex,
            item: item,
            sequenceNumber: sequenceNumber))
    }
}

/// A part of an item's content was begun.
public struct ContentPartAddedEvent: Model {
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
    /// The part.
    public var part: ContentPart {
        _read { yield fields.value.part }
        _modify { yield &fields.value.part }
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
        part: ContentPart,
        sequenceNumber: Int? = nil
    ) {
        fields = CopyOnWrite(Fields(
            itemId: itemId,
            outputIndex: outputIndex,
            contentIndex: contentIndex,
            part: part,
            sequenceNumber: sequenceNumber))
    }
}

/// A part of an item's content is whole; it replaces what was accumulated for it.
public struct ContentPartDoneEvent: Model {
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
    /// The part.
    public var part: ContentPart {
        _read { yield fields.value.part }
        _modify { yield &fields.value.part }
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
        part: ContentPart,
        sequenceNumber: Int? = nil
    ) {
        fields = CopyOnWrite(Fields(
            itemId: itemId,
            outputIndex: outputIndex,
            contentIndex: contentIndex,
            part: part,
            sequenceNumber: sequenceNumber))
    }
}

/// The server gave up. Servers nest the fields in `error` or not; they are read either
/// way and written flat.
public struct ErrorEvent: Model {
    /// A code for programs, such as `rate_limit_exceeded`.
    public var code: String?
    /// A message for people.
    public var message: String
    /// The parameter that was wrong.
    public var param: String?
    /// The kind of error, such as `invalid_request_error`: the `type` of a nested
    /// error.
    public var errorType: String?
    /// The HTTP status the error stands for, sent over WebSocket and by some gateways.
    public var status: Int?
    /// The headers that an HTTP answer would have had, text by name, such as
    /// `retry-after`; sent over WebSocket.
    public var headers: JSON?
    /// The lane of the connection, where it has several.
    public var streamId: String?
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        code: String? = nil,
        message: String = "",
        param: String? = nil,
        errorType: String? = nil,
        status: Int? = nil,
        headers: JSON? = nil,
        streamId: String? = nil,
        sequenceNumber: Int? = nil
    ) {
        self.code = code
        self.message = message
        self.param = param
        self.errorType = errorType
        self.status = status
        self.headers = headers
        self.streamId = streamId
        self.sequenceNumber = sequenceNumber
    }
}

/// Nothing happened yet. OpenAI sends it on long streams, without documentation; it
/// counts for `idle_timeout` only.
public struct KeepaliveEvent: Model {
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        sequenceNumber: Int? = nil
    ) {
        self.sequenceNumber = sequenceNumber
    }
}

/// Nothing happened yet, as some gateways say it, also behind the end; it counts for
/// `idle_timeout` only.
public struct PingEvent: Model {
    /// What the response cost so far, in dollars; sent by one gateway.
    public var cost: String?
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        cost: String? = nil,
        sequenceNumber: Int? = nil
    ) {
        self.cost = cost
        self.sequenceNumber = sequenceNumber
    }
}
