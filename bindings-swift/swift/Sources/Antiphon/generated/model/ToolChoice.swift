// generated from core/src/model/tool/choice.rs by `make generate`; do not edit
// swift-format-ignore-file

/// How the model chooses among the tools: a mode, or a choice made for it.
public enum ToolChoice: Model {
    /// A mode.
    case mode(ToolChoiceMode)
    /// A particular tool, or some of the tools.
    case tool(ToolChoiceTool)
    /// Anything else, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// Whether the model uses tools.
public enum ToolChoiceMode: Model, OpenEnum {
    /// No tool is used.
    case none
    /// The model decides. The server's default.
    case auto
    /// At least one tool is used.
    case required
    /// A mode this version does not know.
    case unknown(String)
}

/// A particular tool to use, or some to choose from.
public enum ToolChoiceTool: Model {
    /// One of the caller's functions.
    case function(ToolChoiceFunction)
    /// A custom tool to call.
    case custom(ToolChoiceCustom)
    /// Some of the tools, to choose from; the rest stay in the prompt, and in its
    /// cache.
    case allowedTools(ToolChoiceAllowedTools)
    /// A tool on an MCP server.
    case mcp(ToolChoiceMcp)
    /// A search of the web.
    case webSearch(ToolChoiceWebSearch)
    /// The first search of the web.
    case webSearchPreview(ToolChoiceWebSearchPreview)
    /// The first search of the web, as it was on 2025-03-11.
    case webSearchPreview20250311(ToolChoiceWebSearchPreview20250311)
    /// A search of files.
    case fileSearch(ToolChoiceFileSearch)
    /// The code interpreter.
    case codeInterpreter(ToolChoiceCodeInterpreter)
    /// An image.
    case imageGeneration(ToolChoiceImageGeneration)
    /// Use of the computer.
    case computer(ToolChoiceComputer)
    /// Use of the computer, by an older name.
    case computerUse(ToolChoiceComputerUse)
    /// The first use of the computer.
    case computerUsePreview(ToolChoiceComputerUsePreview)
    /// Commands in a shell.
    case shell(ToolChoiceShell)
    /// A change to a file.
    case applyPatch(ToolChoiceApplyPatch)
    /// A program that calls tools.
    case programmaticToolCalling(ToolChoiceProgrammaticToolCalling)
    /// A kind this version does not know, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// A function to call.
public struct ToolChoiceFunction: Model {
    /// The name of the function.
    public var name: String
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        name: String = "",
        extra: JSON = JSON()
    ) {
        self.name = name
        self.extra = extra
    }
}

/// A custom tool to call.
public struct ToolChoiceCustom: Model {
    /// The name of the tool.
    public var name: String
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        name: String = "",
        extra: JSON = JSON()
    ) {
        self.name = name
        self.extra = extra
    }
}

/// Some of the tools, to choose from; the rest stay in the prompt, and in its cache.
public struct ToolChoiceAllowedTools: Model {
    /// Whether one of them must be used: `auto` or `required`.
    public var mode: String?
    /// The tools, each as a choice such as `{"type": "function", "name": "f"}`.
    public var tools: [JSON]?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        mode: String? = nil,
        tools: [JSON]? = nil,
        extra: JSON = JSON()
    ) {
        self.mode = mode
        self.tools = tools
        self.extra = extra
    }
}

/// A tool on an MCP server.
public struct ToolChoiceMcp: Model {
    /// The label of the MCP server.
    public var serverLabel: String?
    /// The name of the tool; any of the server's without it.
    public var name: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        serverLabel: String? = nil,
        name: String? = nil,
        extra: JSON = JSON()
    ) {
        self.serverLabel = serverLabel
        self.name = name
        self.extra = extra
    }
}

/// A search of the web.
public struct ToolChoiceWebSearch: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}

/// The first search of the web.
public struct ToolChoiceWebSearchPreview: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}

/// The first search of the web, as it was on 2025-03-11.
public struct ToolChoiceWebSearchPreview20250311: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}

/// A search of files.
public struct ToolChoiceFileSearch: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}

/// The code interpreter.
public struct ToolChoiceCodeInterpreter: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}

/// An image.
public struct ToolChoiceImageGeneration: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}

/// Use of the computer.
public struct ToolChoiceComputer: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}

/// Use of the computer, by an older name.
public struct ToolChoiceComputerUse: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}

/// The first use of the computer.
public struct ToolChoiceComputerUsePreview: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}

/// Commands in a shell.
public struct ToolChoiceShell: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}

/// A change to a file.
public struct ToolChoiceApplyPatch: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}

/// A program that calls tools.
public struct ToolChoiceProgrammaticToolCalling: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}
