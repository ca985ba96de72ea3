// generated from core/src/model/event/shell.rs by `make generate`; do not edit
// swift-format-ignore-file

/// A shell command was begun.
public struct ShellCallCommandAddedEvent: Model {
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The index of the command in the call's action.
    public var commandIndex: Int?
    /// The command so far, most often empty.
    public var command: String
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        outputIndex: Int? = nil,
        commandIndex: Int? = nil,
        command: String = "",
        sequenceNumber: Int? = nil
    ) {
        self.outputIndex = outputIndex
        self.commandIndex = commandIndex
        self.command = command
        self.sequenceNumber = sequenceNumber
    }
}

/// A piece of a shell command.
public struct ShellCallCommandDeltaEvent: Model {
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The index of the command in the call's action.
    public var commandIndex: Int?
    /// The text to append.
    public var delta: String
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        outputIndex: Int? = nil,
        commandIndex: Int? = nil,
        delta: String = "",
        sequenceNumber: Int? = nil
    ) {
        self.outputIndex = outputIndex
        self.commandIndex = commandIndex
        self.delta = delta
        self.sequenceNumber = sequenceNumber
    }
}

/// A shell command is whole.
public struct ShellCallCommandDoneEvent: Model {
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The index of the command in the call's action.
    public var commandIndex: Int?
    /// The whole command.
    public var command: String
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        outputIndex: Int? = nil,
        commandIndex: Int? = nil,
        command: String = "",
        sequenceNumber: Int? = nil
    ) {
        self.outputIndex = outputIndex
        self.commandIndex = commandIndex
        self.command = command
        self.sequenceNumber = sequenceNumber
    }
}

/// A piece of what a shell command wrote.
public struct ShellCallOutputContentDeltaEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The index of the command in the call's action.
    public var commandIndex: Int?
    /// The text to append.
    public var delta: ShellOutputDelta
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        commandIndex: Int? = nil,
        delta: ShellOutputDelta,
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.commandIndex = commandIndex
        self.delta = delta
        self.sequenceNumber = sequenceNumber
    }
}

/// What a shell command wrote is whole.
public struct ShellCallOutputContentDoneEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The index of the command in the call's action.
    public var commandIndex: Int?
    /// What the command wrote and how it ended, most often one entry.
    public var output: [ShellCommandOutput]
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        commandIndex: Int? = nil,
        output: [ShellCommandOutput] = [],
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.commandIndex = commandIndex
        self.output = output
        self.sequenceNumber = sequenceNumber
    }
}

/// A piece of what a shell command wrote.
public struct ShellOutputDelta: Model {
    /// Text written to standard output.
    public var stdout: String?
    /// Text written to standard error.
    public var stderr: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        stdout: String? = nil,
        stderr: String? = nil,
        extra: JSON = JSON()
    ) {
        self.stdout = stdout
        self.stderr = stderr
        self.extra = extra
    }
}

/// A piece of the diff of a patch. On OpenAI's wire, without documentation, and on
/// OpenRouter's.
public struct ApplyPatchCallOperationDiffDeltaEvent: Model {
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

/// The diff of a patch is whole. On OpenAI's wire, without documentation, and on
/// OpenRouter's.
public struct ApplyPatchCallOperationDiffDoneEvent: Model {
    /// The id of the item.
    public var itemId: String?
    /// The index of the item in the output.
    public var outputIndex: Int?
    /// The whole diff.
    public var diff: String
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        itemId: String? = nil,
        outputIndex: Int? = nil,
        diff: String = "",
        sequenceNumber: Int? = nil
    ) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.diff = diff
        self.sequenceNumber = sequenceNumber
    }
}
