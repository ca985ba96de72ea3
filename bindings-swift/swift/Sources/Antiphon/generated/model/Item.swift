// generated from core/src/model/item/mod.rs by `make generate`; do not edit
// swift-format-ignore-file

/// An item of a response's output.
public enum OutputItem: Model {
    /// A message written by the model.
    case message(MessageItem)
    /// The model's reasoning.
    case reasoning(ReasoningItem)
    /// A call of one of the caller's functions.
    case functionCall(FunctionCallItem)
    /// The output of a function call.
    case functionCallOutput(FunctionCallOutputItem)
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

/// A message written by the model.
public struct MessageItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// Who speaks: `assistant`; OpenRouter passes on other roles.
    public var role: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// Whether this is commentary on the way or the final answer; to be sent back with
    /// the message.
    public var phase: String?
    /// The parts of the message.
    public var content: [ContentPart]
    /// Who made the item; OpenAI sends it on stored items.
    public var createdBy: String?
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        role: String? = nil,
        status: ItemStatus? = nil,
        phase: String? = nil,
        content: [ContentPart] = [],
        createdBy: String? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.role = role
        self.status = status
        self.phase = phase
        self.content = content
        self.createdBy = createdBy
        self.agent = agent
        self.extra = extra
    }
}

/// The reasoning of the model before it answers.
public struct ReasoningItem: Model {
    /// The id of the item. Some gateways change it from event to event.
    public var id: String?
    /// How far the item is.
    public var status: ItemStatus?
    /// A summary of the reasoning, when asked for.
    public var summary: [SummaryPart]
    /// The reasoning itself, as open-weight models send it.
    public var content: [ContentPart]?
    /// The reasoning, readable by the server only, to be sent back where responses are
    /// not stored.
    public var encryptedContent: String?
    /// The form that the provider needs the reasoning back in, such as
    /// `openai-responses-v1`; OpenRouter only.
    public var format: String?
    /// The provider's signature of the reasoning, to be sent back with it; OpenRouter
    /// only.
    public var signature: String?
    /// Who made the item; OpenAI sends it on stored items.
    public var createdBy: String?
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        summary: [SummaryPart] = [],
        content: [ContentPart]? = nil,
        encryptedContent: String? = nil,
        format: String? = nil,
        signature: String? = nil,
        createdBy: String? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.status = status
        self.summary = summary
        self.content = content
        self.encryptedContent = encryptedContent
        self.format = format
        self.signature = signature
        self.createdBy = createdBy
        self.agent = agent
        self.extra = extra
    }
}
