// generated from core/src/model/item/input.rs by `make generate`; do not edit
// swift-format-ignore-file

/// An item of a request's input, of a stored response's input, or of a conversation.
public enum InputItem: Model {
    /// A message; the `type` may be left out.
    case message(InputMessage)
    /// Reasoning of an earlier turn.
    case reasoning(ReasoningItem)
    /// A function call of an earlier turn.
    case functionCall(FunctionCallItem)
    /// The output of a function call.
    case functionCallOutput(FunctionCallOutputItem)
    /// A reference to an item the server has stored.
    case itemReference(ItemReference)
    /// A search of the web, or a look at a page, by the server.
    case webSearchCall(WebSearchCallItem)
    /// A search of uploaded files by the server.
    case fileSearchCall(FileSearchCallItem)
    /// Code that the model wrote and the server ran.
    case codeInterpreterCall(CodeInterpreterCallItem)
    /// An image made by the server.
    case imageGenerationCall(ImageGenerationCallItem)
    /// A call of one of the caller's custom tools, whose input is free text.
    case customToolCall(CustomToolCallItem)
    /// The output of a custom tool.
    case customToolCallOutput(CustomToolCallOutputItem)
    /// A call of a tool on an MCP server, made by the API's server.
    case mcpCall(McpCallItem)
    /// The tools that an MCP server offers. Sent back as input, it saves the server
    /// from asking again.
    case mcpListTools(McpListToolsItem)
    /// Asks the caller to allow a call of an MCP tool.
    case mcpApprovalRequest(McpApprovalRequestItem)
    /// The caller's answer to an approval request.
    case mcpApprovalResponse(McpApprovalResponseItem)
    /// What the model wants done on the computer.
    case computerCall(ComputerCallItem)
    /// What the screen shows after a call.
    case computerCallOutput(ComputerCallOutputItem)
    /// Commands to run, on the server or by the caller.
    case shellCall(ShellCallItem)
    /// What commands gave.
    case shellCallOutput(ShellCallOutputItem)
    /// A command for the caller to run; older models, with the `local_shell` tool.
    case localShellCall(LocalShellCallItem)
    /// What a local shell command gave.
    case localShellCallOutput(LocalShellCallOutputItem)
    /// A change to a file, for the caller to make.
    case applyPatchCall(ApplyPatchCallItem)
    /// Whether a change to a file was made.
    case applyPatchCallOutput(ApplyPatchCallOutputItem)
    /// A search among the tools whose loading was deferred.
    case toolSearchCall(ToolSearchCallItem)
    /// The tools that a search found; from now on the model may call them.
    case toolSearchOutput(ToolSearchOutputItem)
    /// Tools that are added in the middle of a conversation.
    case additionalTools(AdditionalToolsItem)
    /// Everything before it in short, readable by the server only.
    case compaction(CompactionItem)
    /// Asks the server to compact what comes before; OpenAI only.
    case compactionTrigger(CompactionTriggerItem)
    /// The same as `compaction`, as OpenRouter takes it from agents.
    case contextCompaction(ContextCompactionItem)
    /// Settings that change in the middle of a conversation; OpenAI only.
    case configurationUpdate(ConfigurationUpdateItem)
    /// A program that the model wrote to call tools; OpenAI only.
    case program(ProgramItem)
    /// What a program gave; OpenAI only.
    case programOutput(ProgramOutputItem)
    /// A message of one agent to another; OpenAI's multi-agent beta only.
    case agentMessage(AgentMessageItem)
    /// Something an agent wants of others; OpenAI's multi-agent beta only.
    case multiAgentCall(MultiAgentCallItem)
    /// What came of a multi-agent call; OpenAI's multi-agent beta only.
    case multiAgentCallOutput(MultiAgentCallOutputItem)
    /// A search of posts by the server; xAI only.
    case xSearchCall(XSearchCallItem)
    /// Advice of another model.
    case openRouterAdvisor(OpenRouterAdvisorItem)
    /// A change to a file.
    case openRouterApplyPatch(OpenRouterApplyPatchItem)
    /// A command in a shell.
    case openRouterBash(OpenRouterBashItem)
    /// Something done in a browser.
    case openRouterBrowserUse(OpenRouterBrowserUseItem)
    /// Code that was run.
    case openRouterCodeInterpreter(OpenRouterCodeInterpreterItem)
    /// A look at the clock.
    case openRouterDatetime(OpenRouterDatetimeItem)
    /// A search among OpenRouter's models.
    case openRouterExperimentalSearchModels(OpenRouterExperimentalSearchModelsItem)
    /// A search of files.
    case openRouterFileSearch(OpenRouterFileSearchItem)
    /// Something done to a stored file.
    case openRouterFiles(OpenRouterFilesItem)
    /// Answers of several models, and an analysis of them.
    case openRouterFusion(OpenRouterFusionItem)
    /// An image that was made.
    case openRouterImageGeneration(OpenRouterImageGenerationItem)
    /// A call of a tool on an MCP server.
    case openRouterMcp(OpenRouterMcpItem)
    /// A look into stored memories, or a change of them.
    case openRouterMemory(OpenRouterMemoryItem)
    /// Commands in a shell.
    case openRouterShell(OpenRouterShellItem)
    /// A task given to another model.
    case openRouterSubagent(OpenRouterSubagentItem)
    /// Something done to a file in an editor.
    case openRouterTextEditor(OpenRouterTextEditorItem)
    /// A search among the tools.
    case openRouterToolSearch(OpenRouterToolSearchItem)
    /// A page that was fetched.
    case openRouterWebFetch(OpenRouterWebFetchItem)
    /// A search of the web.
    case openRouterWebSearch(OpenRouterWebSearchItem)
    /// A kind this version does not know, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// A message to the model, or one of its own from an earlier turn.
public struct InputMessage: Model {
    var fields: CopyOnWrite<Fields>

    /// The id of the item, for messages of earlier turns.
    public var id: String? {
        _read { yield fields.value.id }
        _modify { yield &fields.value.id }
    }
    /// Who speaks: `user`, `system`, `developer` or `assistant`.
    public var role: String? {
        _read { yield fields.value.role }
        _modify { yield &fields.value.role }
    }
    /// How far the item was, for messages of earlier turns.
    public var status: ItemStatus? {
        _read { yield fields.value.status }
        _modify { yield &fields.value.status }
    }
    /// The phase of an assistant message, as it was received.
    public var phase: String? {
        _read { yield fields.value.phase }
        _modify { yield &fields.value.phase }
    }
    /// What is said.
    public var content: MessageContent {
        _read { yield fields.value.content }
        _modify { yield &fields.value.content }
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
        role: String? = nil,
        status: ItemStatus? = nil,
        phase: String? = nil,
        content: MessageContent,
        createdBy: String? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            id: id,
            role: role,
            status: status,
            phase: phase,
            content: content,
            createdBy: createdBy,
            agent: agent,
            extra: extra))
    }
}

/// What a message says: text, or content parts.
public enum MessageContent: Model {
    /// Text.
    case text(String)
    /// Content parts: text, images, files.
    case parts([InputContent])
    /// Anything else, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// A reference to an item the server has stored.
public struct ItemReference: Model {
    /// The id of the item.
    public var id: String
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String = "",
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.agent = agent
        self.extra = extra
    }
}

/// Asks the server to compact what comes before; OpenAI only.
public struct CompactionTriggerItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.agent = agent
        self.extra = extra
    }
}
