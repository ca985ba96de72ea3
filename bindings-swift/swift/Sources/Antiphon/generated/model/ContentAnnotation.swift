// generated from core/src/model/content_annotation.rs by `make generate`; do not edit
// swift-format-ignore-file

/// A source of a piece of output text.
public enum Annotation: Model {
    /// A page on the web.
    case urlCitation(UrlCitation)
    /// A file found by file search.
    case fileCitation(FileCitation)
    /// A file made in a container by the code interpreter.
    case containerFileCitation(ContainerFileCitation)
    /// A path to a file.
    case filePath(FilePath)
    /// A kind this version does not know, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// A page on the web that the text draws on.
public struct UrlCitation: Model {
    /// The address of the page.
    public var url: String
    /// The title of the page.
    public var title: String?
    /// The index of the first character of the citation in the text.
    public var startIndex: Int?
    /// The index after the last character of the citation in the text.
    public var endIndex: Int?
    /// The passage that is cited; OpenRouter only.
    public var content: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        url: String = "",
        title: String? = nil,
        startIndex: Int? = nil,
        endIndex: Int? = nil,
        content: String? = nil,
        extra: JSON = JSON()
    ) {
        self.url = url
        self.title = title
        self.startIndex = startIndex
        self.endIndex = endIndex
        self.content = content
        self.extra = extra
    }
}

/// A file that the text draws on.
public struct FileCitation: Model {
    /// The id of the file.
    public var fileId: String?
    /// The name of the file.
    public var filename: String?
    /// The index of the file in the list of files.
    public var index: Int?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        fileId: String? = nil,
        filename: String? = nil,
        index: Int? = nil,
        extra: JSON = JSON()
    ) {
        self.fileId = fileId
        self.filename = filename
        self.index = index
        self.extra = extra
    }
}

/// A file in a container that the text draws on.
public struct ContainerFileCitation: Model {
    /// The id of the container.
    public var containerId: String?
    /// The id of the file.
    public var fileId: String?
    /// The name of the file.
    public var filename: String?
    /// The index of the first character of the citation in the text.
    public var startIndex: Int?
    /// The index after the last character of the citation in the text.
    public var endIndex: Int?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        containerId: String? = nil,
        fileId: String? = nil,
        filename: String? = nil,
        startIndex: Int? = nil,
        endIndex: Int? = nil,
        extra: JSON = JSON()
    ) {
        self.containerId = containerId
        self.fileId = fileId
        self.filename = filename
        self.startIndex = startIndex
        self.endIndex = endIndex
        self.extra = extra
    }
}

/// A path to a file.
public struct FilePath: Model {
    /// The id of the file.
    public var fileId: String?
    /// The index of the file in the list of files.
    public var index: Int?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        fileId: String? = nil,
        index: Int? = nil,
        extra: JSON = JSON()
    ) {
        self.fileId = fileId
        self.index = index
        self.extra = extra
    }
}

/// The log probability of one token of output text.
public struct Logprob: Model {
    /// The token. A token that is part of a character reads as U+FFFD; `bytes` has the
    /// truth.
    public var token: String
    /// The natural logarithm of the token's probability.
    public var logprob: Double
    /// The UTF-8 bytes of the token.
    public var bytes: [Int]?
    /// The most likely tokens at this place, as many as `top_logprobs` asked for.
    public var topLogprobs: [TopLogprob]?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        token: String = "",
        logprob: Double = 0.0,
        bytes: [Int]? = nil,
        topLogprobs: [TopLogprob]? = nil,
        extra: JSON = JSON()
    ) {
        self.token = token
        self.logprob = logprob
        self.bytes = bytes
        self.topLogprobs = topLogprobs
        self.extra = extra
    }
}

/// One of the most likely tokens at a place.
public struct TopLogprob: Model {
    /// The token.
    public var token: String
    /// The natural logarithm of the token's probability.
    public var logprob: Double
    /// The UTF-8 bytes of the token.
    public var bytes: [Int]?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        token: String = "",
        logprob: Double = 0.0,
        bytes: [Int]? = nil,
        extra: JSON = JSON()
    ) {
        self.token = token
        self.logprob = logprob
        self.bytes = bytes
        self.extra = extra
    }
}
