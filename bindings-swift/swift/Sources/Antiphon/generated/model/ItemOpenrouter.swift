// generated from core/src/model/item/openrouter.rs by `make generate`; do not edit
// swift-format-ignore-file

/// Advice of another model.
public struct OpenRouterAdvisorItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// The name of the advisor, where there are several.
    public var instanceName: String?
    /// The model that was asked.
    public var model: String?
    /// What it was asked.
    public var prompt: String?
    /// What it said.
    public var advice: String?
    /// Why it failed.
    public var error: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        instanceName: String? = nil,
        model: String? = nil,
        prompt: String? = nil,
        advice: String? = nil,
        error: String? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.status = status
        self.instanceName = instanceName
        self.model = model
        self.prompt = prompt
        self.advice = advice
        self.error = error
        self.extra = extra
    }
}

/// A change to a file.
public struct OpenRouterApplyPatchItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// The id that ties the call and its output together.
    public var callId: String?
    /// What was done to which file.
    public var operation: PatchOperation?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        callId: String? = nil,
        operation: PatchOperation? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.status = status
        self.callId = callId
        self.operation = operation
        self.extra = extra
    }
}

/// A command in a shell.
public struct OpenRouterBashItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// The id that ties the call and its output together.
    public var callId: String?
    /// The arguments as JSON text.
    public var arguments: String?
    /// The command.
    public var command: String?
    /// What it printed.
    public var stdout: String?
    /// What it printed as errors.
    public var stderr: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        callId: String? = nil,
        arguments: String? = nil,
        command: String? = nil,
        stdout: String? = nil,
        stderr: String? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.status = status
        self.callId = callId
        self.arguments = arguments
        self.command = command
        self.stdout = stdout
        self.stderr = stderr
        self.extra = extra
    }
}

/// Something done in a browser.
public struct OpenRouterBrowserUseItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// What was done.
    public var action: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        action: String? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.status = status
        self.action = action
        self.extra = extra
    }
}

/// Code that was run.
public struct OpenRouterCodeInterpreterItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// The code.
    public var code: String?
    /// Its language.
    public var language: String?
    /// What it printed.
    public var stdout: String?
    /// What it printed as errors.
    public var stderr: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        code: String? = nil,
        language: String? = nil,
        stdout: String? = nil,
        stderr: String? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.status = status
        self.code = code
        self.language = language
        self.stdout = stdout
        self.stderr = stderr
        self.extra = extra
    }
}

/// A look at the clock.
public struct OpenRouterDatetimeItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// The date and time, in ISO 8601.
    public var datetime: String?
    /// The time zone, by IANA name.
    public var timezone: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        datetime: String? = nil,
        timezone: String? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.status = status
        self.datetime = datetime
        self.timezone = timezone
        self.extra = extra
    }
}

/// A search among OpenRouter's models.
public struct OpenRouterExperimentalSearchModelsItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// The arguments as JSON text.
    public var arguments: String?
    /// What was searched for.
    public var query: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        arguments: String? = nil,
        query: String? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.status = status
        self.arguments = arguments
        self.query = query
        self.extra = extra
    }
}

/// A search of files.
public struct OpenRouterFileSearchItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// What was searched for.
    public var queries: [String]?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        queries: [String]? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.status = status
        self.queries = queries
        self.extra = extra
    }
}

/// Something done to a stored file.
public struct OpenRouterFilesItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// The id that ties the call and its output together.
    public var callId: String?
    /// The arguments as JSON text.
    public var arguments: String?
    /// What was done.
    public var operation: String?
    /// The id of the file.
    public var fileId: String?
    /// The name of the file.
    public var filename: String?
    /// What came of it.
    public var result: String?
    /// Why it failed.
    public var error: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        callId: String? = nil,
        arguments: String? = nil,
        operation: String? = nil,
        fileId: String? = nil,
        filename: String? = nil,
        result: String? = nil,
        error: String? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.status = status
        self.callId = callId
        self.arguments = arguments
        self.operation = operation
        self.fileId = fileId
        self.filename = filename
        self.result = result
        self.error = error
        self.extra = extra
    }
}

/// Answers of several models, and an analysis of them.
public struct OpenRouterFusionItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// What the judge made of the answers.
    public var analysis: JSON?
    /// The answers.
    public var responses: [FusionResponse]?
    /// The pages that they draw on.
    public var sources: [JSON]?
    /// The models that did not answer.
    public var failedModels: [FusionFailure]?
    /// Why there is no analysis, as a code.
    public var failureReason: String?
    /// Why it failed, for people.
    public var error: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        analysis: JSON? = nil,
        responses: [FusionResponse]? = nil,
        sources: [JSON]? = nil,
        failedModels: [FusionFailure]? = nil,
        failureReason: String? = nil,
        error: String? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.status = status
        self.analysis = analysis
        self.responses = responses
        self.sources = sources
        self.failedModels = failedModels
        self.failureReason = failureReason
        self.error = error
        self.extra = extra
    }
}

/// The answer of one model.
public struct FusionResponse: Model {
    /// The model.
    public var model: String?
    /// What it said.
    public var content: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        model: String? = nil,
        content: String? = nil,
        extra: JSON = JSON()
    ) {
        self.model = model
        self.content = content
        self.extra = extra
    }
}

/// A model that did not answer.
public struct FusionFailure: Model {
    /// The model.
    public var model: String?
    /// Why it failed.
    public var error: String?
    /// The HTTP status that it answered with.
    public var statusCode: Int?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        model: String? = nil,
        error: String? = nil,
        statusCode: Int? = nil,
        extra: JSON = JSON()
    ) {
        self.model = model
        self.error = error
        self.statusCode = statusCode
        self.extra = extra
    }
}

/// An image that was made.
public struct OpenRouterImageGenerationItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// The prompt that it was made from.
    public var prompt: String?
    /// The image in base64, or its URL.
    public var result: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        prompt: String? = nil,
        result: String? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.status = status
        self.prompt = prompt
        self.result = result
        self.extra = extra
    }
}

/// A call of a tool on an MCP server.
public struct OpenRouterMcpItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.status = status
        self.extra = extra
    }
}

/// A look into stored memories, or a change of them.
public struct OpenRouterMemoryItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// What was done: `read`, `write` or `delete`.
    public var action: String?
    /// The name of the memory.
    public var key: String?
    /// The memory.
    public var value: JSON?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        action: String? = nil,
        key: String? = nil,
        value: JSON? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.status = status
        self.action = action
        self.key = key
        self.value = value
        self.extra = extra
    }
}

/// Commands in a shell.
public struct OpenRouterShellItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// The id that ties the call and its output together.
    public var callId: String?
    /// The arguments as JSON text.
    public var arguments: String?
    /// What was run.
    public var action: ShellAction?
    /// What each command gave.
    public var output: [ShellCommandOutput]?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        callId: String? = nil,
        arguments: String? = nil,
        action: ShellAction? = nil,
        output: [ShellCommandOutput]? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.status = status
        self.callId = callId
        self.arguments = arguments
        self.action = action
        self.output = output
        self.extra = extra
    }
}

/// A task given to another model.
public struct OpenRouterSubagentItem: Model {
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
    /// The id that ties the call and its output together.
    public var callId: String? {
        _read { yield fields.value.callId }
        _modify { yield &fields.value.callId }
    }
    /// The name of the tool, as the model called it.
    public var name: String? {
        _read { yield fields.value.name }
        _modify { yield &fields.value.name }
    }
    /// The name of the subagent, where there are several.
    public var instanceName: String? {
        _read { yield fields.value.instanceName }
        _modify { yield &fields.value.instanceName }
    }
    /// The model that was given the task.
    public var model: String? {
        _read { yield fields.value.model }
        _modify { yield &fields.value.model }
    }
    /// The name of the task.
    public var taskName: String? {
        _read { yield fields.value.taskName }
        _modify { yield &fields.value.taskName }
    }
    /// What was to be done.
    public var taskDescription: String? {
        _read { yield fields.value.taskDescription }
        _modify { yield &fields.value.taskDescription }
    }
    /// What came of it.
    public var outcome: String? {
        _read { yield fields.value.outcome }
        _modify { yield &fields.value.outcome }
    }
    /// Why it failed.
    public var error: String? {
        _read { yield fields.value.error }
        _modify { yield &fields.value.error }
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
        name: String? = nil,
        instanceName: String? = nil,
        model: String? = nil,
        taskName: String? = nil,
        taskDescription: String? = nil,
        outcome: String? = nil,
        error: String? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            id: id,
            status: status,
            callId: callId,
            name: name,
            instanceName: instanceName,
            model: model,
            taskName: taskName,
            taskDescription: taskDescription,
            outcome: outcome,
            error: error,
            extra: extra))
    }
}

/// Something done to a file in an editor.
public struct OpenRouterTextEditorItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// What was done: `view`, `create`, `str_replace` or `insert`.
    public var command: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        command: String? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.status = status
        self.command = command
        self.extra = extra
    }
}

/// A search among the tools.
public struct OpenRouterToolSearchItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// What was searched for.
    public var query: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        query: String? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.status = status
        self.query = query
        self.extra = extra
    }
}

/// A page that was fetched.
public struct OpenRouterWebFetchItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// The address of the page.
    public var url: String?
    /// Its title.
    public var title: String?
    /// Its text.
    public var content: String?
    /// Why it failed.
    public var error: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        url: String? = nil,
        title: String? = nil,
        content: String? = nil,
        error: String? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.status = status
        self.url = url
        self.title = title
        self.content = content
        self.error = error
        self.extra = extra
    }
}

/// A search of the web.
public struct OpenRouterWebSearchItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// What was done.
    public var action: WebSearchAction?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        action: WebSearchAction? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.status = status
        self.action = action
        self.extra = extra
    }
}
