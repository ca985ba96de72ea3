// generated from core/src/options/choices.rs by `make generate`; do not edit
// swift-format-ignore-file

/// Who runs the server. A client has one; the default is `Provider.openAI`.
public enum Provider: String, Sendable, CaseIterable {
    /// OpenAI, or a server that speaks the same API: `OPENAI_API_KEY`, and
    /// `OPENAI_BASE_URL`, else `https://api.openai.com/v1`.
    case openAI = "openai"
    /// OpenAI's models at Microsoft Azure: `AZURE_OPENAI_API_KEY`, else
    /// `AZURE_OPENAI_AD_TOKEN`, and the option `azureEndpoint`.
    case azure
    /// OpenRouter, `https://openrouter.ai/api/v1`: `OPENROUTER_API_KEY`.
    case openRouter = "openrouter"
    /// A server of the Open Responses specification: the options `baseURL` and, if it
    /// needs one, `apiKey`.
    case openResponses = "open_responses"
    /// A gateway with parameters of its own, such as `responseFormat`: the options
    /// `baseURL` and, if it needs one, `apiKey`.
    case gateway
    /// xAI, `https://api.x.ai/v1`: `XAI_API_KEY`.
    case xAI = "xai"
    /// Any other server: the client reads nothing from the environment and refuses
    /// nothing.
    case custom
}

extension Provider: OptionValue {
    var option: JSON? {
        switch self {
        case .openAI: "openai"
        case .azure: "azure"
        case .openRouter: "openrouter"
        case .openResponses: "open_responses"
        case .gateway: "gateway"
        case .xAI: "xai"
        case .custom: "custom"
        }
    }
}

/// Whether to resume an interrupted stream after the last received event, by `GET
/// /responses/{id}?stream=true&starting_after=N`.
///
/// The client drops what the server repeats, by `sequenceNumber`: the caller sees one
/// stream. It asks up to five times in a row without a new event: at once, then after
/// 0.5, 1, 2 and 4 s; each new event resets the count. It resumes when the connection
/// ends or breaks, when it receives what it cannot read, and, once, when the connection
/// is silent for `idleTimeout`. When no events follow, it retrieves the response: if
/// that is finished, its terminal event ends the stream. It never repeats the request
/// that created the response.
public enum Resume: Sendable, CaseIterable {
    /// Where the server can: for responses that are created in the background, and
    /// retrieved ones.
    case auto
    /// Always, whatever the server supports.
    case on
    /// Never.
    case off
}

extension Resume: OptionValue {
    var option: JSON? {
        switch self {
        case .auto: "auto"
        case .on: true
        case .off: false
        }
    }
}

/// Whether a turn on a lane continues the one before it.
public enum Chaining: String, Sendable, CaseIterable {
    /// Each request says itself what it continues.
    case off
    /// Each request continues the last response of its lane, and its input is only what
    /// is new: the client sets `previousResponseId` where the request has none.
    case `continue`
    /// Each request has the whole conversation as its input. Where that begins with the
    /// input of the last request and its response, and everything else is the same, the
    /// client sends only what is new.
    case extend
}

extension Chaining: OptionValue {
    var option: JSON? {
        switch self {
        case .off: "off"
        case .continue: "continue"
        case .extend: "extend"
        }
    }
}
