// generated from core/src/model/tool/mod.rs by `make generate`; do not edit
// swift-format-ignore-file

/// A tool the model may use.
public enum Tool: Model {
    /// One of the caller's functions.
    case function(FunctionTool)
    /// A tool of the caller's whose input is free text.
    case custom(CustomTool)
    /// Functions and custom tools under one name.
    case namespace(NamespaceTool)
    /// Tools of an MCP server, or of a connector that the API's server has.
    case mcp(McpTool)
    /// A search of the web.
    case webSearch(WebSearchTool)
    /// A search of the web, as it was on 2025-08-26.
    case webSearch20250826(WebSearch20250826Tool)
    /// The first search of the web.
    case webSearchPreview(WebSearchPreviewTool)
    /// The first search of the web, as it was on 2025-03-11.
    case webSearchPreview20250311(WebSearchPreview20250311Tool)
    /// A search of uploaded files.
    case fileSearch(FileSearchTool)
    /// Code that the model writes and the server runs.
    case codeInterpreter(CodeInterpreterTool)
    /// Images made by the server.
    case imageGeneration(ImageGenerationTool)
    /// Use of a computer, which the caller controls.
    case computer(ComputerTool)
    /// The first use of a computer, which the caller controls.
    case computerUsePreview(ComputerUsePreviewTool)
    /// Commands in a shell, on the server or on the caller's machine.
    case shell(ShellTool)
    /// Commands that the caller runs, one at a time; older models.
    case localShell(LocalShellTool)
    /// Changes to files, which the caller makes.
    case applyPatch(ApplyPatchTool)
    /// A search among the tools whose loading is deferred.
    case toolSearch(ToolSearchTool)
    /// Lets the model write programs that call the other tools; OpenAI only.
    case programmaticToolCalling(ProgrammaticToolCallingTool)
    /// A search of posts; xAI only.
    case xSearch(XSearchTool)
    /// Advice of another model.
    case openRouterAdvisor(OpenRouterAdvisorTool)
    /// Changes to files.
    case openRouterApplyPatch(OpenRouterApplyPatchTool)
    /// Commands in a shell.
    case openRouterBash(OpenRouterBashTool)
    /// A look at the clock.
    case openRouterDatetime(OpenRouterDatetimeTool)
    /// A search among OpenRouter's models.
    case openRouterExperimentalSearchModels(OpenRouterExperimentalSearchModelsTool)
    /// Stored files.
    case openRouterFiles(OpenRouterFilesTool)
    /// Answers of several models, and an analysis of them.
    case openRouterFusion(OpenRouterFusionTool)
    /// Images.
    case openRouterImageGeneration(OpenRouterImageGenerationTool)
    /// Commands in a shell.
    case openRouterShell(OpenRouterShellTool)
    /// Tasks for another model.
    case openRouterSubagent(OpenRouterSubagentTool)
    /// A search among the tools.
    case openRouterToolSearch(OpenRouterToolSearchTool)
    /// Pages to fetch.
    case openRouterWebFetch(OpenRouterWebFetchTool)
    /// A search of the web.
    case openRouterWebSearch(OpenRouterWebSearchTool)
    /// A kind this version does not know, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// A function the model may call.
public struct FunctionTool: Model {
    /// The name of the function: letters, digits, `_` and `-`, at most 64 characters.
    public var name: String
    /// What the function does and when to call it.
    public var description: String?
    /// The JSON Schema of the arguments.
    public var parameters: JSON?
    /// Whether the arguments must follow the schema to the letter. The server's default
    /// is true.
    public var strict: Bool?
    /// The JSON Schema of what the function gives; OpenAI, for programs that call it.
    public var outputSchema: JSON?
    /// Who may call the tool: `direct` (the model), `programmatic` (programs it
    /// writes).
    public var allowedCallers: [String]?
    /// Whether the tool is shown to the model only once tool search finds it.
    public var deferLoading: Bool?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        name: String = "",
        description: String? = nil,
        parameters: JSON? = nil,
        strict: Bool? = nil,
        outputSchema: JSON? = nil,
        allowedCallers: [String]? = nil,
        deferLoading: Bool? = nil,
        extra: JSON = JSON()
    ) {
        self.name = name
        self.description = description
        self.parameters = parameters
        self.strict = strict
        self.outputSchema = outputSchema
        self.allowedCallers = allowedCallers
        self.deferLoading = deferLoading
        self.extra = extra
    }
}

/// A tool of the caller's whose input is free text.
public struct CustomTool: Model {
    /// The name of the tool.
    public var name: String
    /// What the tool does and when to call it.
    public var description: String?
    /// The form of the input. The server's default is any text.
    public var format: CustomToolFormat?
    /// Who may call the tool: `direct` (the model), `programmatic` (programs it
    /// writes).
    public var allowedCallers: [String]?
    /// Whether the tool is shown to the model only once tool search finds it.
    public var deferLoading: Bool?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        name: String = "",
        description: String? = nil,
        format: CustomToolFormat? = nil,
        allowedCallers: [String]? = nil,
        deferLoading: Bool? = nil,
        extra: JSON = JSON()
    ) {
        self.name = name
        self.description = description
        self.format = format
        self.allowedCallers = allowedCallers
        self.deferLoading = deferLoading
        self.extra = extra
    }
}

/// The form of a custom tool's input.
public enum CustomToolFormat: Model {
    /// Any text.
    case text(CustomToolFormatText)
    /// Text by a grammar.
    case grammar(CustomToolFormatGrammar)
    /// A kind this version does not know, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// Any text.
public struct CustomToolFormatText: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}

/// Text by a grammar.
public struct CustomToolFormatGrammar: Model {
    /// What the grammar is written in: `lark` or `regex`.
    public var syntax: String?
    /// The grammar.
    public var definition: String
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        syntax: String? = nil,
        definition: String = "",
        extra: JSON = JSON()
    ) {
        self.syntax = syntax
        self.definition = definition
        self.extra = extra
    }
}

/// Functions and custom tools under one name.
public struct NamespaceTool: Model {
    /// The name of the group.
    public var name: String
    /// What the tools are for.
    public var description: String?
    /// The tools.
    public var tools: [Tool]
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        name: String = "",
        description: String? = nil,
        tools: [Tool] = [],
        extra: JSON = JSON()
    ) {
        self.name = name
        self.description = description
        self.tools = tools
        self.extra = extra
    }
}

/// Commands in a shell, on the server or on the caller's machine.
public struct ShellTool: Model {
    /// Where the commands run.
    public var environment: ShellEnvironment?
    /// Who may call the tool: `direct` (the model), `programmatic` (programs it
    /// writes).
    public var allowedCallers: [String]?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        environment: ShellEnvironment? = nil,
        allowedCallers: [String]? = nil,
        extra: JSON = JSON()
    ) {
        self.environment = environment
        self.allowedCallers = allowedCallers
        self.extra = extra
    }
}

/// A container that the server makes.
public struct ContainerAuto: Model {
    /// The ids of files to put into it.
    public var fileIds: [String]?
    /// Its memory: `1g`, `4g`, `16g` or `64g`.
    public var memoryLimit: String?
    /// What it may reach on the network.
    public var networkPolicy: NetworkPolicy?
    /// Skills to put into it.
    public var skills: [ContainerSkill]?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        fileIds: [String]? = nil,
        memoryLimit: String? = nil,
        networkPolicy: NetworkPolicy? = nil,
        skills: [ContainerSkill]? = nil,
        extra: JSON = JSON()
    ) {
        self.fileIds = fileIds
        self.memoryLimit = memoryLimit
        self.networkPolicy = networkPolicy
        self.skills = skills
        self.extra = extra
    }
}

/// What a container may reach on the network.
public enum NetworkPolicy: Model {
    /// Nothing.
    case disabled(NetworkPolicyDisabled)
    /// Some domains.
    case allowlist(NetworkPolicyAllowlist)
    /// A kind this version does not know, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// Nothing.
public struct NetworkPolicyDisabled: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}

/// Some domains.
public struct NetworkPolicyAllowlist: Model {
    /// The domains.
    public var allowedDomains: [String]?
    /// Secrets that the server adds to requests, unseen by the container.
    public var domainSecrets: [DomainSecret]?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        allowedDomains: [String]? = nil,
        domainSecrets: [DomainSecret]? = nil,
        extra: JSON = JSON()
    ) {
        self.allowedDomains = allowedDomains
        self.domainSecrets = domainSecrets
        self.extra = extra
    }
}

/// A secret that the server adds to requests to a domain.
public struct DomainSecret: Model {
    /// The domain.
    public var domain: String?
    /// The name of the secret.
    public var name: String?
    /// The secret.
    public var value: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        domain: String? = nil,
        name: String? = nil,
        value: String? = nil,
        extra: JSON = JSON()
    ) {
        self.domain = domain
        self.name = name
        self.value = value
        self.extra = extra
    }
}

/// A skill to put into a container.
public enum ContainerSkill: Model {
    /// A skill that was uploaded.
    case skillReference(SkillReference)
    /// A skill that is sent along.
    case inline(InlineSkill)
    /// A kind this version does not know, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// A skill that was uploaded.
public struct SkillReference: Model {
    /// The id of the skill.
    public var skillId: String?
    /// Its version: a number, or `latest`.
    public var version: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        skillId: String? = nil,
        version: String? = nil,
        extra: JSON = JSON()
    ) {
        self.skillId = skillId
        self.version = version
        self.extra = extra
    }
}

/// A skill that is sent along.
public struct InlineSkill: Model {
    /// The name of the skill.
    public var name: String
    /// What it is for.
    public var description: String?
    /// Its files.
    public var source: InlineSkillSource?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        name: String = "",
        description: String? = nil,
        source: InlineSkillSource? = nil,
        extra: JSON = JSON()
    ) {
        self.name = name
        self.description = description
        self.source = source
        self.extra = extra
    }
}

/// The files of a skill.
public struct InlineSkillSource: Model {
    /// A zip archive in base64.
    public var data: String
    /// Always `application/zip`.
    public var mediaType: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        data: String = "",
        mediaType: String? = nil,
        extra: JSON = JSON()
    ) {
        self.data = data
        self.mediaType = mediaType
        self.extra = extra
    }
}

/// Commands that the caller runs, one at a time; older models.
public struct LocalShellTool: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}

/// Changes to files, which the caller makes.
public struct ApplyPatchTool: Model {
    /// Who may call the tool: `direct` (the model), `programmatic` (programs it
    /// writes).
    public var allowedCallers: [String]?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        allowedCallers: [String]? = nil,
        extra: JSON = JSON()
    ) {
        self.allowedCallers = allowedCallers
        self.extra = extra
    }
}

/// A search among the tools whose loading is deferred.
public struct ToolSearchTool: Model {
    /// What can be found, where the caller searches.
    public var description: String?
    /// Who searches: `server` or `client`.
    public var execution: String?
    /// The JSON Schema of a search, where the caller searches.
    public var parameters: JSON?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        description: String? = nil,
        execution: String? = nil,
        parameters: JSON? = nil,
        extra: JSON = JSON()
    ) {
        self.description = description
        self.execution = execution
        self.parameters = parameters
        self.extra = extra
    }
}

/// Lets the model write programs that call the other tools; OpenAI only.
public struct ProgrammaticToolCallingTool: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}
