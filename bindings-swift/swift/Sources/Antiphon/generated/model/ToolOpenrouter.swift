// generated from core/src/model/tool/openrouter.rs by `make generate`; do not edit
// swift-format-ignore-file

/// Advice of another model.
public struct OpenRouterAdvisorTool: Model {
    /// Settings, by name.
    public var parameters: JSON?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        parameters: JSON? = nil,
        extra: JSON = JSON()
    ) {
        self.parameters = parameters
        self.extra = extra
    }
}

/// Changes to files.
public struct OpenRouterApplyPatchTool: Model {
    /// Settings, by name.
    public var parameters: JSON?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        parameters: JSON? = nil,
        extra: JSON = JSON()
    ) {
        self.parameters = parameters
        self.extra = extra
    }
}

/// Commands in a shell.
public struct OpenRouterBashTool: Model {
    /// Settings, by name.
    public var parameters: JSON?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        parameters: JSON? = nil,
        extra: JSON = JSON()
    ) {
        self.parameters = parameters
        self.extra = extra
    }
}

/// A look at the clock.
public struct OpenRouterDatetimeTool: Model {
    /// Settings, by name.
    public var parameters: JSON?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        parameters: JSON? = nil,
        extra: JSON = JSON()
    ) {
        self.parameters = parameters
        self.extra = extra
    }
}

/// A search among OpenRouter's models.
public struct OpenRouterExperimentalSearchModelsTool: Model {
    /// Settings, by name.
    public var parameters: JSON?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        parameters: JSON? = nil,
        extra: JSON = JSON()
    ) {
        self.parameters = parameters
        self.extra = extra
    }
}

/// Stored files.
public struct OpenRouterFilesTool: Model {
    /// Settings, by name.
    public var parameters: JSON?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        parameters: JSON? = nil,
        extra: JSON = JSON()
    ) {
        self.parameters = parameters
        self.extra = extra
    }
}

/// Answers of several models, and an analysis of them.
public struct OpenRouterFusionTool: Model {
    /// Settings, by name.
    public var parameters: JSON?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        parameters: JSON? = nil,
        extra: JSON = JSON()
    ) {
        self.parameters = parameters
        self.extra = extra
    }
}

/// Images.
public struct OpenRouterImageGenerationTool: Model {
    /// Settings, by name.
    public var parameters: JSON?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        parameters: JSON? = nil,
        extra: JSON = JSON()
    ) {
        self.parameters = parameters
        self.extra = extra
    }
}

/// Commands in a shell.
public struct OpenRouterShellTool: Model {
    /// Settings, by name.
    public var parameters: JSON?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        parameters: JSON? = nil,
        extra: JSON = JSON()
    ) {
        self.parameters = parameters
        self.extra = extra
    }
}

/// Tasks for another model.
public struct OpenRouterSubagentTool: Model {
    /// Settings, by name.
    public var parameters: JSON?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        parameters: JSON? = nil,
        extra: JSON = JSON()
    ) {
        self.parameters = parameters
        self.extra = extra
    }
}

/// A search among the tools.
public struct OpenRouterToolSearchTool: Model {
    /// Settings, by name.
    public var parameters: JSON?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        parameters: JSON? = nil,
        extra: JSON = JSON()
    ) {
        self.parameters = parameters
        self.extra = extra
    }
}

/// Pages to fetch.
public struct OpenRouterWebFetchTool: Model {
    /// Settings, by name.
    public var parameters: JSON?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        parameters: JSON? = nil,
        extra: JSON = JSON()
    ) {
        self.parameters = parameters
        self.extra = extra
    }
}

/// A search of the web.
public struct OpenRouterWebSearchTool: Model {
    /// Settings, by name.
    public var parameters: JSON?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        parameters: JSON? = nil,
        extra: JSON = JSON()
    ) {
        self.parameters = parameters
        self.extra = extra
    }
}
