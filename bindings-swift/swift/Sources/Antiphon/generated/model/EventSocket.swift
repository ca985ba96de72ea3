// generated from core/src/model/event/socket.rs by `make generate`; do not edit
// swift-format-ignore-file

/// A `response.steer` was accepted: the response that goes on from it follows.
public struct SteerAcceptedEvent: Model {
    /// What was accepted.
    public var steer: Steer
    /// The lane of the connection, where it has several.
    public var streamId: String?
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        steer: Steer,
        streamId: String? = nil,
        sequenceNumber: Int? = nil
    ) {
        self.steer = steer
        self.streamId = streamId
        self.sequenceNumber = sequenceNumber
    }
}

/// A `response.steer` waits for input that the running response still needs.
public struct SteerPendingEvent: Model {
    /// What waits.
    public var steer: Steer
    /// Why it waits, such as `waiting_for_required_input`.
    public var reason: String?
    /// The outputs that the caller owes first.
    public var requiredInput: [RequiredInput]
    /// The lane of the connection, where it has several.
    public var streamId: String?
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        steer: Steer,
        reason: String? = nil,
        requiredInput: [RequiredInput] = [],
        streamId: String? = nil,
        sequenceNumber: Int? = nil
    ) {
        self.steer = steer
        self.reason = reason
        self.requiredInput = requiredInput
        self.streamId = streamId
        self.sequenceNumber = sequenceNumber
    }
}

/// A `response.steer` was refused.
public struct SteerFailedEvent: Model {
    /// What was refused.
    public var steer: Steer
    /// Why it was refused.
    public var error: SteerError
    /// The lane of the connection, where it has several.
    public var streamId: String?
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        steer: Steer,
        error: SteerError,
        streamId: String? = nil,
        sequenceNumber: Int? = nil
    ) {
        self.steer = steer
        self.error = error
        self.streamId = streamId
        self.sequenceNumber = sequenceNumber
    }
}

/// A request to change the course of a running response.
public struct Steer: Model {
    /// The id of the steer.
    public var id: String?
    /// The response that is steered.
    public var previousResponseId: String?
    /// The input that was given, where the steer failed: text or items.
    public var input: JSON?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        previousResponseId: String? = nil,
        input: JSON? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.previousResponseId = previousResponseId
        self.input = input
        self.extra = extra
    }
}

/// Why a steer or an injection was refused.
public struct SteerError: Model {
    /// A code for programs, such as `response_not_active` or `too_many_pending_steers`.
    public var code: String?
    /// A message for people.
    public var message: String
    /// The kind of error, such as `invalid_request_error`.
    public var kind: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        code: String? = nil,
        message: String = "",
        kind: String? = nil,
        extra: JSON = JSON()
    ) {
        self.code = code
        self.message = message
        self.kind = kind
        self.extra = extra
    }
}

/// An output that the server needs before it can go on.
public struct RequiredInput: Model {
    /// The `type` of the item to send, such as `function_call_output`.
    public var kind: String?
    /// The call that the output answers.
    public var callId: String?
    /// The function that was called, for function calls.
    public var name: String?
    /// The approval that was asked for, for MCP approvals.
    public var approvalRequestId: String?
    /// Where a tool search is to run: `client`.
    public var execution: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        kind: String? = nil,
        callId: String? = nil,
        name: String? = nil,
        approvalRequestId: String? = nil,
        execution: String? = nil,
        extra: JSON = JSON()
    ) {
        self.kind = kind
        self.callId = callId
        self.name = name
        self.approvalRequestId = approvalRequestId
        self.execution = execution
        self.extra = extra
    }
}

/// Input was injected into a running response. Beta: needs the header `OpenAI-Beta:
/// responses_multi_agent=v1`.
public struct InjectCreatedEvent: Model {
    /// The response that got the input.
    public var responseId: String?
    /// The lane of the connection, where it has several.
    public var streamId: String?
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        responseId: String? = nil,
        streamId: String? = nil,
        sequenceNumber: Int? = nil
    ) {
        self.responseId = responseId
        self.streamId = streamId
        self.sequenceNumber = sequenceNumber
    }
}

/// Input could not be injected into a running response. Beta: needs the header
/// `OpenAI-Beta: responses_multi_agent=v1`.
public struct InjectFailedEvent: Model {
    /// The response that was to get the input.
    public var responseId: String?
    /// The input that was refused.
    public var input: [InputItem]
    /// Why it was refused.
    public var error: SteerError
    /// The lane of the connection, where it has several.
    public var streamId: String?
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        responseId: String? = nil,
        input: [InputItem] = [],
        error: SteerError,
        streamId: String? = nil,
        sequenceNumber: Int? = nil
    ) {
        self.responseId = responseId
        self.input = input
        self.error = error
        self.streamId = streamId
        self.sequenceNumber = sequenceNumber
    }
}
