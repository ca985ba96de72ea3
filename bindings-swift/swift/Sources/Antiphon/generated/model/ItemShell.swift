// generated from core/src/model/item/shell.rs by `make generate`; do not edit
// swift-format-ignore-file

/// Commands to run, on the server or by the caller.
public struct ShellCallItem: Model {
    var fields: CopyOnWrite<Fields>

    /// The id of the item. Some gateways change it from event to event.
    public var id: String? {
        _read { yield fields.value.id }
        _modify { yield &fields.value.id }
    }
    /// How far the item is.
    public var status: ItemStatus? {
        _read { yield fields.value.status }
        _modify { yield &fields.value.status }
    }
    /// The id that the output of the call must name.
    public var callId: String? {
        _read { yield fields.value.callId }
        _modify { yield &fields.value.callId }
    }
    /// What to run.
    public var action: ShellAction? {
        _read { yield fields.value.action }
        _modify { yield &fields.value.action }
    }
    /// What to run, where a server gives no action.
    public var command: String? {
        _read { yield fields.value.command }
        _modify { yield &fields.value.command }
    }
    /// The arguments as JSON text, as the model wrote them; OpenRouter only.
    public var arguments: String? {
        _read { yield fields.value.arguments }
        _modify { yield &fields.value.arguments }
    }
    /// Where to run it.
    public var environment: ShellEnvironment? {
        _read { yield fields.value.environment }
        _modify { yield &fields.value.environment }
    }
    /// Who made the call: the model itself, or a program it wrote.
    public var caller: Caller? {
        _read { yield fields.value.caller }
        _modify { yield &fields.value.caller }
    }
    /// Who made the item; OpenAI sends it on stored items.
    public var createdBy: String? {
        _read { yield fields.value.createdBy }
        _modify { yield &fields.value.createdBy }
    }
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent? {
        _read { yield fields.value.agent }
        _modify { yield &fields.value.agent }
    }
    /// Fields this version does not know.
    public var extra: JSON {
        _read { yield fields.value.extra }
        _modify { yield &fields.value.extra }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        callId: String? = nil,
        action: ShellAction? = nil,
        command: String? = nil,
        arguments: String? = nil,
        environment: ShellEnvironment? = nil,
        caller: Caller? = nil,
        createdBy: String? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            id: id,
            status: status,
            callId: callId,
            action: action,
            command: command,
            arguments: arguments,
            environment: environment,
            caller: caller,
            createdBy: createdBy,
            agent: agent,
            extra: extra))
    }
}

/// Commands to run.
public struct ShellAction: Model {
    /// The commands; they may run at once.
    public var commands: [String]
    /// How long to wait for them, in milliseconds.
    public var timeoutMs: Int?
    /// How many characters of the output to send back; the caller must cut it.
    public var maxOutputLength: Int?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        commands: [String] = [],
        timeoutMs: Int? = nil,
        maxOutputLength: Int? = nil,
        extra: JSON = JSON()
    ) {
        self.commands = commands
        self.timeoutMs = timeoutMs
        self.maxOutputLength = maxOutputLength
        self.extra = extra
    }
}

/// What commands gave.
public struct ShellCallOutputItem: Model {
    var fields: CopyOnWrite<Fields>

    /// The id of the item. Some gateways change it from event to event.
    public var id: String? {
        _read { yield fields.value.id }
        _modify { yield &fields.value.id }
    }
    /// How far the item is.
    public var status: ItemStatus? {
        _read { yield fields.value.status }
        _modify { yield &fields.value.status }
    }
    /// The id of the call.
    public var callId: String? {
        _read { yield fields.value.callId }
        _modify { yield &fields.value.callId }
    }
    /// The limit that the call set; to be sent back with the output.
    public var maxOutputLength: Int? {
        _read { yield fields.value.maxOutputLength }
        _modify { yield &fields.value.maxOutputLength }
    }
    /// What each command gave.
    public var output: [ShellCommandOutput] {
        _read { yield fields.value.output }
        _modify { yield &fields.value.output }
    }
    /// Who made the call: the model itself, or a program it wrote.
    public var caller: Caller? {
        _read { yield fields.value.caller }
        _modify { yield &fields.value.caller }
    }
    /// Who made the item; OpenAI sends it on stored items.
    public var createdBy: String? {
        _read { yield fields.value.createdBy }
        _modify { yield &fields.value.createdBy }
    }
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent? {
        _read { yield fields.value.agent }
        _modify { yield &fields.value.agent }
    }
    /// Fields this version does not know.
    public var extra: JSON {
        _read { yield fields.value.extra }
        _modify { yield &fields.value.extra }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        callId: String? = nil,
        maxOutputLength: Int? = nil,
        output: [ShellCommandOutput] = [],
        caller: Caller? = nil,
        createdBy: String? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            id: id,
            status: status,
            callId: callId,
            maxOutputLength: maxOutputLength,
            output: output,
            caller: caller,
            createdBy: createdBy,
            agent: agent,
            extra: extra))
    }
}

/// What a command gave.
public struct ShellCommandOutput: Model {
    /// What it printed.
    public var stdout: String
    /// What it printed as errors.
    public var stderr: String
    /// How it ended.
    public var outcome: ShellOutcome?
    /// Who made it; OpenAI sends it on stored items.
    public var createdBy: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        stdout: String = "",
        stderr: String = "",
        outcome: ShellOutcome? = nil,
        createdBy: String? = nil,
        extra: JSON = JSON()
    ) {
        self.stdout = stdout
        self.stderr = stderr
        self.outcome = outcome
        self.createdBy = createdBy
        self.extra = extra
    }
}

/// How a command ended.
public enum ShellOutcome: Model {
    /// The command ended by itself.
    case exit(ShellExit)
    /// The command took longer than it may.
    case timeout(ShellTimeout)
    /// A kind this version does not know, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// The command ended by itself.
public struct ShellExit: Model {
    /// Its exit code.
    public var exitCode: Int?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        exitCode: Int? = nil,
        extra: JSON = JSON()
    ) {
        self.exitCode = exitCode
        self.extra = extra
    }
}

/// The command took longer than it may.
public struct ShellTimeout: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}

/// Where commands run.
public enum ShellEnvironment: Model {
    /// The caller's own machine.
    case local(LocalEnvironment)
    /// A container that the server makes.
    case containerAuto(ContainerAuto)
    /// A container that exists.
    case containerReference(ContainerReference)
    /// A kind this version does not know, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// The caller's own machine.
public struct LocalEnvironment: Model {
    /// Skills that lie there.
    public var skills: [LocalSkill]?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        skills: [LocalSkill]? = nil,
        extra: JSON = JSON()
    ) {
        self.skills = skills
        self.extra = extra
    }
}

/// A skill in a folder of the caller's machine.
public struct LocalSkill: Model {
    /// The name of the skill.
    public var name: String
    /// What it is for.
    public var description: String?
    /// The path of the folder.
    public var path: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        name: String = "",
        description: String? = nil,
        path: String? = nil,
        extra: JSON = JSON()
    ) {
        self.name = name
        self.description = description
        self.path = path
        self.extra = extra
    }
}

/// A container that exists.
public struct ContainerReference: Model {
    /// The id of the container.
    public var containerId: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        containerId: String? = nil,
        extra: JSON = JSON()
    ) {
        self.containerId = containerId
        self.extra = extra
    }
}

/// A command for the caller to run; older models, with the `local_shell` tool.
public struct LocalShellCallItem: Model {
    var fields: CopyOnWrite<Fields>

    /// The id of the item. Some gateways change it from event to event.
    public var id: String? {
        _read { yield fields.value.id }
        _modify { yield &fields.value.id }
    }
    /// How far the item is.
    public var status: ItemStatus? {
        _read { yield fields.value.status }
        _modify { yield &fields.value.status }
    }
    /// The id that the output of the call must name.
    public var callId: String? {
        _read { yield fields.value.callId }
        _modify { yield &fields.value.callId }
    }
    /// What to run.
    public var action: LocalShellAction? {
        _read { yield fields.value.action }
        _modify { yield &fields.value.action }
    }
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent? {
        _read { yield fields.value.agent }
        _modify { yield &fields.value.agent }
    }
    /// Fields this version does not know.
    public var extra: JSON {
        _read { yield fields.value.extra }
        _modify { yield &fields.value.extra }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        callId: String? = nil,
        action: LocalShellAction? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            id: id,
            status: status,
            callId: callId,
            action: action,
            agent: agent,
            extra: extra))
    }
}

/// A command to run.
public struct LocalShellAction: Model {
    /// The command and its arguments.
    public var command: [String]
    /// Environment variables to set.
    public var env: [String: String]?
    /// How long to wait for it, in milliseconds.
    public var timeoutMs: Int?
    /// The user to run it as.
    public var user: String?
    /// The folder to run it in.
    public var workingDirectory: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        command: [String] = [],
        env: [String: String]? = nil,
        timeoutMs: Int? = nil,
        user: String? = nil,
        workingDirectory: String? = nil,
        extra: JSON = JSON()
    ) {
        self.command = command
        self.env = env
        self.timeoutMs = timeoutMs
        self.user = user
        self.workingDirectory = workingDirectory
        self.extra = extra
    }
}

/// What a local shell command gave.
public struct LocalShellCallOutputItem: Model {
    /// The id of the call.
    public var id: String?
    /// The id of the call, as some servers name it.
    public var callId: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// What it gave, as JSON text.
    public var output: String
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        callId: String? = nil,
        status: ItemStatus? = nil,
        output: String = "",
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.callId = callId
        self.status = status
        self.output = output
        self.agent = agent
        self.extra = extra
    }
}

/// A change to a file, for the caller to make.
public struct ApplyPatchCallItem: Model {
    var fields: CopyOnWrite<Fields>

    /// The id of the item. Some gateways change it from event to event.
    public var id: String? {
        _read { yield fields.value.id }
        _modify { yield &fields.value.id }
    }
    /// How far the item is.
    public var status: ItemStatus? {
        _read { yield fields.value.status }
        _modify { yield &fields.value.status }
    }
    /// The id that the output of the call must name.
    public var callId: String? {
        _read { yield fields.value.callId }
        _modify { yield &fields.value.callId }
    }
    /// What to do to which file.
    public var operation: PatchOperation? {
        _read { yield fields.value.operation }
        _modify { yield &fields.value.operation }
    }
    /// Who made the call: the model itself, or a program it wrote.
    public var caller: Caller? {
        _read { yield fields.value.caller }
        _modify { yield &fields.value.caller }
    }
    /// Who made the item; OpenAI sends it on stored items.
    public var createdBy: String? {
        _read { yield fields.value.createdBy }
        _modify { yield &fields.value.createdBy }
    }
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent? {
        _read { yield fields.value.agent }
        _modify { yield &fields.value.agent }
    }
    /// Fields this version does not know.
    public var extra: JSON {
        _read { yield fields.value.extra }
        _modify { yield &fields.value.extra }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        callId: String? = nil,
        operation: PatchOperation? = nil,
        caller: Caller? = nil,
        createdBy: String? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            id: id,
            status: status,
            callId: callId,
            operation: operation,
            caller: caller,
            createdBy: createdBy,
            agent: agent,
            extra: extra))
    }
}

/// What to do to a file.
public enum PatchOperation: Model {
    /// Make a file.
    case createFile(CreateFileOperation)
    /// Change a file.
    case updateFile(UpdateFileOperation)
    /// Delete a file.
    case deleteFile(DeleteFileOperation)
    /// A kind this version does not know, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// Make a file.
public struct CreateFileOperation: Model {
    /// The path, relative to the caller's folder.
    public var path: String
    /// The content, as a V4A diff.
    public var diff: String
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        path: String = "",
        diff: String = "",
        extra: JSON = JSON()
    ) {
        self.path = path
        self.diff = diff
        self.extra = extra
    }
}

/// Change a file.
public struct UpdateFileOperation: Model {
    /// The path, relative to the caller's folder.
    public var path: String
    /// The change, as a V4A diff.
    public var diff: String
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        path: String = "",
        diff: String = "",
        extra: JSON = JSON()
    ) {
        self.path = path
        self.diff = diff
        self.extra = extra
    }
}

/// Delete a file.
public struct DeleteFileOperation: Model {
    /// The path, relative to the caller's folder.
    public var path: String
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        path: String = "",
        extra: JSON = JSON()
    ) {
        self.path = path
        self.extra = extra
    }
}

/// Whether a change to a file was made.
public struct ApplyPatchCallOutputItem: Model {
    var fields: CopyOnWrite<Fields>

    /// The id of the item. Some gateways change it from event to event.
    public var id: String? {
        _read { yield fields.value.id }
        _modify { yield &fields.value.id }
    }
    /// `completed` or `failed`.
    public var status: ItemStatus? {
        _read { yield fields.value.status }
        _modify { yield &fields.value.status }
    }
    /// The id of the call.
    public var callId: String? {
        _read { yield fields.value.callId }
        _modify { yield &fields.value.callId }
    }
    /// A message for the model, such as why it failed.
    public var output: String? {
        _read { yield fields.value.output }
        _modify { yield &fields.value.output }
    }
    /// Who made the call: the model itself, or a program it wrote.
    public var caller: Caller? {
        _read { yield fields.value.caller }
        _modify { yield &fields.value.caller }
    }
    /// Who made the item; OpenAI sends it on stored items.
    public var createdBy: String? {
        _read { yield fields.value.createdBy }
        _modify { yield &fields.value.createdBy }
    }
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent? {
        _read { yield fields.value.agent }
        _modify { yield &fields.value.agent }
    }
    /// Fields this version does not know.
    public var extra: JSON {
        _read { yield fields.value.extra }
        _modify { yield &fields.value.extra }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        callId: String? = nil,
        output: String? = nil,
        caller: Caller? = nil,
        createdBy: String? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            id: id,
            status: status,
            callId: callId,
            output: output,
            caller: caller,
            createdBy: createdBy,
            agent: agent,
            extra: extra))
    }
}
