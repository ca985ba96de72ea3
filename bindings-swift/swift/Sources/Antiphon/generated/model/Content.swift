// generated from core/src/model/content.rs by `make generate`; do not edit
// swift-format-ignore-file

/// A part of the content of an output item.
public enum ContentPart: Model {
    /// Text written by the model. Some gateways and the Conversations API call it
    /// `text`.
    case outputText(OutputTextPart)
    /// The model's refusal to answer.
    case refusal(RefusalPart)
    /// Text of the model's reasoning, as open-weight models send it.
    case reasoningText(ReasoningTextPart)
    /// A paragraph of a reasoning summary.
    case summaryText(SummaryTextPart)
    /// Text for the model, where an output holds messages that went in.
    case inputText(InputTextPart)
    /// An image for the model, by URL (also a `data:` URL) or by the id of an uploaded
    /// file.
    case inputImage(InputImagePart)
    /// A file for the model, by id, URL or content.
    case inputFile(InputFilePart)
    /// Sound for the model.
    case inputAudio(InputAudioPart)
    /// Sound made by the model.
    case outputAudio(OutputAudioPart)
    /// A video for the model; Open Responses servers and OpenRouter.
    case inputVideo(InputVideoPart)
    /// A picture of the screen that the model works on.
    case computerScreenshot(ComputerScreenshotPart)
    /// Content that only the server can read; OpenAI's multi-agent beta.
    case encryptedContent(EncryptedContentPart)
    /// A kind this version does not know, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// A part of the content of an input message or of a tool's output.
public enum InputContent: Model {
    /// Text for the model.
    case inputText(InputTextPart)
    /// An image for the model, by URL (also a `data:` URL) or by the id of an uploaded
    /// file.
    case inputImage(InputImagePart)
    /// A file for the model, by id, URL or content.
    case inputFile(InputFilePart)
    /// Sound for the model.
    case inputAudio(InputAudioPart)
    /// A video for the model; Open Responses servers and OpenRouter.
    case inputVideo(InputVideoPart)
    /// Text the model wrote in an earlier turn.
    case outputText(OutputTextPart)
    /// A refusal of an earlier turn.
    case refusal(RefusalPart)
    /// Sound the model made in an earlier turn.
    case outputAudio(OutputAudioPart)
    /// Text of the model's reasoning.
    case reasoningText(ReasoningTextPart)
    /// A paragraph of a reasoning summary.
    case summaryText(SummaryTextPart)
    /// A picture of the screen that the model works on.
    case computerScreenshot(ComputerScreenshotPart)
    /// Content that only the server can read; OpenAI's multi-agent beta.
    case encryptedContent(EncryptedContentPart)
    /// A kind this version does not know, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// A part of the summary of a reasoning item.
public enum SummaryPart: Model {
    /// A paragraph of the summary.
    case summaryText(SummaryTextPart)
    /// A kind this version does not know, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// Text written by the model. Some gateways and the Conversations API call it `text`.
public struct OutputTextPart: Model {
    /// The text.
    public var text: String
    /// Sources of the text, in order of appearance.
    public var annotations: [Annotation]
    /// Log probabilities of the tokens, when asked for by `include`.
    public var logprobs: [Logprob]?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        text: String = "",
        annotations: [Annotation] = [],
        logprobs: [Logprob]? = nil,
        extra: JSON = JSON()
    ) {
        self.text = text
        self.annotations = annotations
        self.logprobs = logprobs
        self.extra = extra
    }
}

/// The model's refusal to answer.
public struct RefusalPart: Model {
    /// The explanation of the refusal.
    public var refusal: String
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        refusal: String = "",
        extra: JSON = JSON()
    ) {
        self.refusal = refusal
        self.extra = extra
    }
}

/// Text of the model's reasoning.
public struct ReasoningTextPart: Model {
    /// The text.
    public var text: String
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        text: String = "",
        extra: JSON = JSON()
    ) {
        self.text = text
        self.extra = extra
    }
}

/// A paragraph of a reasoning summary.
public struct SummaryTextPart: Model {
    /// The text.
    public var text: String
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        text: String = "",
        extra: JSON = JSON()
    ) {
        self.text = text
        self.extra = extra
    }
}

/// Text for the model.
public struct InputTextPart: Model {
    /// The text.
    public var text: String
    /// Marks the end of a prefix to be cached; OpenAI only.
    public var promptCacheBreakpoint: PromptCacheBreakpoint?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        text: String = "",
        promptCacheBreakpoint: PromptCacheBreakpoint? = nil,
        extra: JSON = JSON()
    ) {
        self.text = text
        self.promptCacheBreakpoint = promptCacheBreakpoint
        self.extra = extra
    }
}

/// An image for the model, by URL (also a `data:` URL) or by the id of an uploaded
/// file.
public struct InputImagePart: Model {
    /// How closely the model looks: `low`, `high`, `auto` or `original`. The server's
    /// default is `auto`.
    public var detail: String?
    /// The id of an uploaded file.
    public var fileId: String?
    /// A URL, or the image itself as a `data:` URL.
    public var imageUrl: String?
    /// Marks the end of a prefix to be cached; OpenAI only.
    public var promptCacheBreakpoint: PromptCacheBreakpoint?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        detail: String? = nil,
        fileId: String? = nil,
        imageUrl: String? = nil,
        promptCacheBreakpoint: PromptCacheBreakpoint? = nil,
        extra: JSON = JSON()
    ) {
        self.detail = detail
        self.fileId = fileId
        self.imageUrl = imageUrl
        self.promptCacheBreakpoint = promptCacheBreakpoint
        self.extra = extra
    }
}

/// A file for the model, by id, URL or content.
public struct InputFilePart: Model {
    var fields: CopyOnWrite<Fields>

    /// How closely the model looks at the pages: `low`, `high` or `auto`.
    public var detail: String? {
        _read { yield fields.value.detail }
        _modify { yield &fields.value.detail }
    }
    /// The id of an uploaded file.
    public var fileId: String? {
        _read { yield fields.value.fileId }
        _modify { yield &fields.value.fileId }
    }
    /// The URL of the file.
    public var fileUrl: String? {
        _read { yield fields.value.fileUrl }
        _modify { yield &fields.value.fileUrl }
    }
    /// The file itself, in base64 or as a `data:` URL.
    public var fileData: String? {
        _read { yield fields.value.fileData }
        _modify { yield &fields.value.fileData }
    }
    /// The name of the file, needed with `file_data`.
    public var filename: String? {
        _read { yield fields.value.filename }
        _modify { yield &fields.value.filename }
    }
    /// Marks the end of a prefix to be cached; OpenAI only.
    public var promptCacheBreakpoint: PromptCacheBreakpoint? {
        _read { yield fields.value.promptCacheBreakpoint }
        _modify { yield &fields.value.promptCacheBreakpoint }
    }
    /// Fields this version does not know.
    public var extra: JSON {
        _read { yield fields.value.extra }
        _modify { yield &fields.value.extra }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        detail: String? = nil,
        fileId: String? = nil,
        fileUrl: String? = nil,
        fileData: String? = nil,
        filename: String? = nil,
        promptCacheBreakpoint: PromptCacheBreakpoint? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            detail: detail,
            fileId: fileId,
            fileUrl: fileUrl,
            fileData: fileData,
            filename: filename,
            promptCacheBreakpoint: promptCacheBreakpoint,
            extra: extra))
    }
}

/// Sound for the model.
public struct InputAudioPart: Model {
    /// The sound and its format.
    public var inputAudio: InputAudio?
    /// The sound in base64, where a server has the fields of `input_audio` beside the
    /// type.
    public var data: String?
    /// The format, where a server has the fields of `input_audio` beside the type.
    public var format: String?
    /// What is said; sent by few servers.
    public var transcript: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        inputAudio: InputAudio? = nil,
        data: String? = nil,
        format: String? = nil,
        transcript: String? = nil,
        extra: JSON = JSON()
    ) {
        self.inputAudio = inputAudio
        self.data = data
        self.format = format
        self.transcript = transcript
        self.extra = extra
    }
}

/// Sound and its format.
public struct InputAudio: Model {
    /// The sound in base64.
    public var data: String
    /// The format: `mp3` or `wav`.
    public var format: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        data: String = "",
        format: String? = nil,
        extra: JSON = JSON()
    ) {
        self.data = data
        self.format = format
        self.extra = extra
    }
}

/// Sound made by the model.
public struct OutputAudioPart: Model {
    /// The id by which a later turn may name the sound; sent by few servers.
    public var id: String?
    /// The sound in base64.
    public var data: String?
    /// What is said.
    public var transcript: String?
    /// When the id ends to be valid, in seconds since 1970.
    public var expiresAt: Int?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        data: String? = nil,
        transcript: String? = nil,
        expiresAt: Int? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.data = data
        self.transcript = transcript
        self.expiresAt = expiresAt
        self.extra = extra
    }
}

/// A video for the model; Open Responses servers and OpenRouter.
public struct InputVideoPart: Model {
    /// A URL, or the video itself as a `data:` URL.
    public var videoUrl: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        videoUrl: String? = nil,
        extra: JSON = JSON()
    ) {
        self.videoUrl = videoUrl
        self.extra = extra
    }
}

/// A picture of the screen that the model works on.
public struct ComputerScreenshotPart: Model {
    /// How closely the model looks: `low`, `high`, `auto` or `original`.
    public var detail: String?
    /// The id of an uploaded file.
    public var fileId: String?
    /// A URL, or the picture itself as a `data:` URL.
    public var imageUrl: String?
    /// Marks the end of a prefix to be cached; OpenAI only.
    public var promptCacheBreakpoint: PromptCacheBreakpoint?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        detail: String? = nil,
        fileId: String? = nil,
        imageUrl: String? = nil,
        promptCacheBreakpoint: PromptCacheBreakpoint? = nil,
        extra: JSON = JSON()
    ) {
        self.detail = detail
        self.fileId = fileId
        self.imageUrl = imageUrl
        self.promptCacheBreakpoint = promptCacheBreakpoint
        self.extra = extra
    }
}

/// Content that only the server can read; OpenAI's multi-agent beta.
public struct EncryptedContentPart: Model {
    /// The content, to be sent back as it is.
    public var encryptedContent: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        encryptedContent: String? = nil,
        extra: JSON = JSON()
    ) {
        self.encryptedContent = encryptedContent
        self.extra = extra
    }
}

/// The end of a prefix that the server is to cache; OpenAI, and OpenRouter for some
/// providers.
public struct PromptCacheBreakpoint: Model {
    /// Always `explicit`.
    public var mode: String?
    /// How long the prefix stays cached: `30m` or `12h`.
    public var ttl: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        mode: String? = nil,
        ttl: String? = nil,
        extra: JSON = JSON()
    ) {
        self.mode = mode
        self.ttl = ttl
        self.extra = extra
    }
}
