// generated from core/src/model/tool/hosted.rs by `make generate`; do not edit
// swift-format-ignore-file

/// A search of the web.
public struct WebSearchTool: Model {
    var fields: CopyOnWrite<Fields>

    /// Where to search.
    public var filters: WebSearchFilters? {
        _read { yield fields.value.filters }
        _modify { yield &fields.value.filters }
    }
    /// How much of what is found the model reads: `low`, `medium` or `high`.
    public var searchContextSize: String? {
        _read { yield fields.value.searchContextSize }
        _modify { yield &fields.value.searchContextSize }
    }
    /// Where the user is, roughly.
    public var userLocation: UserLocation? {
        _read { yield fields.value.userLocation }
        _modify { yield &fields.value.userLocation }
    }
    /// Whether live pages may be fetched. The server's default is true.
    public var externalWebAccess: Bool? {
        _read { yield fields.value.externalWebAccess }
        _modify { yield &fields.value.externalWebAccess }
    }
    /// The search engine, such as `exa`; OpenRouter only.
    public var engine: String? {
        _read { yield fields.value.engine }
        _modify { yield &fields.value.engine }
    }
    /// The most pages of one search; OpenRouter only.
    public var maxResults: Int? {
        _read { yield fields.value.maxResults }
        _modify { yield &fields.value.maxResults }
    }
    /// The most searches; OpenRouter only.
    public var maxUses: Int? {
        _read { yield fields.value.maxUses }
        _modify { yield &fields.value.maxUses }
    }
    /// How deep the engine searches; OpenRouter only.
    public var mode: String? {
        _read { yield fields.value.mode }
        _modify { yield &fields.value.mode }
    }
    /// Fields this version does not know.
    public var extra: JSON {
        _read { yield fields.value.extra }
        _modify { yield &fields.value.extra }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        filters: WebSearchFilters? = nil,
        searchContextSize: String? = nil,
        userLocation: UserLocation? = nil,
        externalWebAccess: Bool? = nil,
        engine: String? = nil,
        maxResults: Int? = nil,
        maxUses: Int? = nil,
        mode: String? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            filters: filters,
            searchContextSize: searchContextSize,
            userLocation: userLocation,
            externalWebAccess: externalWebAccess,
            engine: engine,
            maxResults: maxResults,
            maxUses: maxUses,
            mode: mode,
            extra: extra))
    }
}

/// A search of the web, as it was on 2025-08-26.
public struct WebSearch20250826Tool: Model {
    var fields: CopyOnWrite<Fields>

    /// Where to search.
    public var filters: WebSearchFilters? {
        _read { yield fields.value.filters }
        _modify { yield &fields.value.filters }
    }
    /// How much of what is found the model reads: `low`, `medium` or `high`.
    public var searchContextSize: String? {
        _read { yield fields.value.searchContextSize }
        _modify { yield &fields.value.searchContextSize }
    }
    /// Where the user is, roughly.
    public var userLocation: UserLocation? {
        _read { yield fields.value.userLocation }
        _modify { yield &fields.value.userLocation }
    }
    /// Whether live pages may be fetched. The server's default is true.
    public var externalWebAccess: Bool? {
        _read { yield fields.value.externalWebAccess }
        _modify { yield &fields.value.externalWebAccess }
    }
    /// The search engine, such as `exa`; OpenRouter only.
    public var engine: String? {
        _read { yield fields.value.engine }
        _modify { yield &fields.value.engine }
    }
    /// The most pages of one search; OpenRouter only.
    public var maxResults: Int? {
        _read { yield fields.value.maxResults }
        _modify { yield &fields.value.maxResults }
    }
    /// The most searches; OpenRouter only.
    public var maxUses: Int? {
        _read { yield fields.value.maxUses }
        _modify { yield &fields.value.maxUses }
    }
    /// How deep the engine searches; OpenRouter only.
    public var mode: String? {
        _read { yield fields.value.mode }
        _modify { yield &fields.value.mode }
    }
    /// Fields this version does not know.
    public var extra: JSON {
        _read { yield fields.value.extra }
        _modify { yield &fields.value.extra }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        filters: WebSearchFilters? = nil,
        searchContextSize: String? = nil,
        userLocation: UserLocation? = nil,
        externalWebAccess: Bool? = nil,
        engine: String? = nil,
        maxResults: Int? = nil,
        maxUses: Int? = nil,
        mode: String? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            filters: filters,
            searchContextSize: searchContextSize,
            userLocation: userLocation,
            externalWebAccess: externalWebAccess,
            engine: engine,
            maxResults: maxResults,
            maxUses: maxUses,
            mode: mode,
            extra: extra))
    }
}

/// The first search of the web.
public struct WebSearchPreviewTool: Model {
    var fields: CopyOnWrite<Fields>

    /// How much of what is found the model reads: `low`, `medium` or `high`.
    public var searchContextSize: String? {
        _read { yield fields.value.searchContextSize }
        _modify { yield &fields.value.searchContextSize }
    }
    /// What to search for: `text`, `image`.
    public var searchContentTypes: [String]? {
        _read { yield fields.value.searchContentTypes }
        _modify { yield &fields.value.searchContentTypes }
    }
    /// Where the user is, roughly.
    public var userLocation: UserLocation? {
        _read { yield fields.value.userLocation }
        _modify { yield &fields.value.userLocation }
    }
    /// Where to search; OpenRouter only.
    public var filters: WebSearchFilters? {
        _read { yield fields.value.filters }
        _modify { yield &fields.value.filters }
    }
    /// The search engine, such as `exa`; OpenRouter only.
    public var engine: String? {
        _read { yield fields.value.engine }
        _modify { yield &fields.value.engine }
    }
    /// The most pages of one search; OpenRouter only.
    public var maxResults: Int? {
        _read { yield fields.value.maxResults }
        _modify { yield &fields.value.maxResults }
    }
    /// The most searches; OpenRouter only.
    public var maxUses: Int? {
        _read { yield fields.value.maxUses }
        _modify { yield &fields.value.maxUses }
    }
    /// How deep the engine searches; OpenRouter only.
    public var mode: String? {
        _read { yield fields.value.mode }
        _modify { yield &fields.value.mode }
    }
    /// Fields this version does not know.
    public var extra: JSON {
        _read { yield fields.value.extra }
        _modify { yield &fields.value.extra }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        searchContextSize: String? = nil,
        searchContentTypes: [String]? = nil,
        userLocation: UserLocation? = nil,
        filters: WebSearchFilters? = nil,
        engine: String? = nil,
        maxResults: Int? = nil,
        maxUses: Int? = nil,
        mode: String? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            searchContextSize: searchContextSize,
            searchContentTypes: searchContentTypes,
            userLocation: userLocation,
            filters: filters,
            engine: engine,
            maxResults: maxResults,
            maxUses: maxUses,
            mode: mode,
            extra: extra))
    }
}

/// The first search of the web, as it was on 2025-03-11.
public struct WebSearchPreview20250311Tool: Model {
    var fields: CopyOnWrite<Fields>

    /// How much of what is found the model reads: `low`, `medium` or `high`.
    public var searchContextSize: String? {
        _read { yield fields.value.searchContextSize }
        _modify { yield &fields.value.searchContextSize }
    }
    /// What to search for: `text`, `image`.
    public var searchContentTypes: [String]? {
        _read { yield fields.value.searchContentTypes }
        _modify { yield &fields.value.searchContentTypes }
    }
    /// Where the user is, roughly.
    public var userLocation: UserLocation? {
        _read { yield fields.value.userLocation }
        _modify { yield &fields.value.userLocation }
    }
    /// Where to search; OpenRouter only.
    public var filters: WebSearchFilters? {
        _read { yield fields.value.filters }
        _modify { yield &fields.value.filters }
    }
    /// The search engine, such as `exa`; OpenRouter only.
    public var engine: String? {
        _read { yield fields.value.engine }
        _modify { yield &fields.value.engine }
    }
    /// The most pages of one search; OpenRouter only.
    public var maxResults: Int? {
        _read { yield fields.value.maxResults }
        _modify { yield &fields.value.maxResults }
    }
    /// The most searches; OpenRouter only.
    public var maxUses: Int? {
        _read { yield fields.value.maxUses }
        _modify { yield &fields.value.maxUses }
    }
    /// How deep the engine searches; OpenRouter only.
    public var mode: String? {
        _read { yield fields.value.mode }
        _modify { yield &fields.value.mode }
    }
    /// Fields this version does not know.
    public var extra: JSON {
        _read { yield fields.value.extra }
        _modify { yield &fields.value.extra }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        searchContextSize: String? = nil,
        searchContentTypes: [String]? = nil,
        userLocation: UserLocation? = nil,
        filters: WebSearchFilters? = nil,
        engine: String? = nil,
        maxResults: Int? = nil,
        maxUses: Int? = nil,
        mode: String? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            searchContextSize: searchContextSize,
            searchContentTypes: searchContentTypes,
            userLocation: userLocation,
            filters: filters,
            engine: engine,
            maxResults: maxResults,
            maxUses: maxUses,
            mode: mode,
            extra: extra))
    }
}

/// Where to search the web.
public struct WebSearchFilters: Model {
    /// The only domains to search; their subdomains too.
    public var allowedDomains: [String]?
    /// Domains not to search; OpenRouter and xAI.
    public var blockedDomains: [String]?
    /// Domains not to search; OpenRouter only.
    public var excludedDomains: [String]?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        allowedDomains: [String]? = nil,
        blockedDomains: [String]? = nil,
        excludedDomains: [String]? = nil,
        extra: JSON = JSON()
    ) {
        self.allowedDomains = allowedDomains
        self.blockedDomains = blockedDomains
        self.excludedDomains = excludedDomains
        self.extra = extra
    }
}

/// Where the user is, roughly.
public struct UserLocation: Model {
    /// The city.
    public var city: String?
    /// The country, by its two letters in ISO 3166.
    public var country: String?
    /// The region or state.
    public var region: String?
    /// The time zone, by IANA name.
    public var timezone: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        city: String? = nil,
        country: String? = nil,
        region: String? = nil,
        timezone: String? = nil,
        extra: JSON = JSON()
    ) {
        self.city = city
        self.country = country
        self.region = region
        self.timezone = timezone
        self.extra = extra
    }
}

/// A search of uploaded files.
public struct FileSearchTool: Model {
    var fields: CopyOnWrite<Fields>

    /// The ids of the vector stores to search.
    public var vectorStoreIds: [String]? {
        _read { yield fields.value.vectorStoreIds }
        _modify { yield &fields.value.vectorStoreIds }
    }
    /// Which files to search, by their attributes.
    public var filters: FileFilter? {
        _read { yield fields.value.filters }
        _modify { yield &fields.value.filters }
    }
    /// The most pieces to find, 1 to 50.
    public var maxNumResults: Int? {
        _read { yield fields.value.maxNumResults }
        _modify { yield &fields.value.maxNumResults }
    }
    /// How the pieces are ranked.
    public var rankingOptions: RankingOptions? {
        _read { yield fields.value.rankingOptions }
        _modify { yield &fields.value.rankingOptions }
    }
    /// Fields this version does not know.
    public var extra: JSON {
        _read { yield fields.value.extra }
        _modify { yield &fields.value.extra }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        vectorStoreIds: [String]? = nil,
        filters: FileFilter? = nil,
        maxNumResults: Int? = nil,
        rankingOptions: RankingOptions? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            vectorStoreIds: vectorStoreIds,
            filters: filters,
            maxNumResults: maxNumResults,
            rankingOptions: rankingOptions,
            extra: extra))
    }
}

/// Which files to search: one comparison, or several filters joined.
public struct FileFilter: Model {
    /// The comparison: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in` or `nin`; or the
    /// joining: `and`, `or`.
    public var kind: String?
    /// The name of the attribute to compare.
    public var key: String?
    /// What to compare it to: text, a number, a boolean, or a list.
    public var value: JSON?
    /// The filters to join.
    public var filters: [FileFilter]?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        kind: String? = nil,
        key: String? = nil,
        value: JSON? = nil,
        filters: [FileFilter]? = nil,
        extra: JSON = JSON()
    ) {
        self.kind = kind
        self.key = key
        self.value = value
        self.filters = filters
        self.extra = extra
    }
}

/// How found pieces of files are ranked.
public struct RankingOptions: Model {
    /// The ranker: `auto`, or one by its date.
    public var ranker: String?
    /// The least score, 0 to 1.
    public var scoreThreshold: Double?
    /// How much meaning and words each count.
    public var hybridSearch: HybridSearch?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        ranker: String? = nil,
        scoreThreshold: Double? = nil,
        hybridSearch: HybridSearch? = nil,
        extra: JSON = JSON()
    ) {
        self.ranker = ranker
        self.scoreThreshold = scoreThreshold
        self.hybridSearch = hybridSearch
        self.extra = extra
    }
}

/// How much meaning and words each count in a search.
public struct HybridSearch: Model {
    /// How much the meaning counts.
    public var embeddingWeight: Double?
    /// How much the words count.
    public var textWeight: Double?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        embeddingWeight: Double? = nil,
        textWeight: Double? = nil,
        extra: JSON = JSON()
    ) {
        self.embeddingWeight = embeddingWeight
        self.textWeight = textWeight
        self.extra = extra
    }
}

/// Code that the model writes and the server runs.
public struct CodeInterpreterTool: Model {
    /// Where the code runs.
    public var container: CodeContainer?
    /// Who may call the tool: `direct` (the model), `programmatic` (programs it
    /// writes).
    public var allowedCallers: [String]?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        container: CodeContainer? = nil,
        allowedCallers: [String]? = nil,
        extra: JSON = JSON()
    ) {
        self.container = container
        self.allowedCallers = allowedCallers
        self.extra = extra
    }
}

/// Where code runs: a container by its id, or one that the server makes.
public enum CodeContainer: Model {
    /// The id of a container.
    case id(String)
    /// A container that the server makes.
    case auto(AutoContainer)
    /// Anything else, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// A container that the server makes for the code interpreter.
public struct AutoContainer: Model {
    /// The ids of files to put into it.
    public var fileIds: [String]?
    /// Its memory: `1g`, `4g`, `16g` or `64g`.
    public var memoryLimit: String?
    /// What it may reach on the network.
    public var networkPolicy: NetworkPolicy?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        fileIds: [String]? = nil,
        memoryLimit: String? = nil,
        networkPolicy: NetworkPolicy? = nil,
        extra: JSON = JSON()
    ) {
        self.fileIds = fileIds
        self.memoryLimit = memoryLimit
        self.networkPolicy = networkPolicy
        self.extra = extra
    }
}

/// Images made by the server.
public struct ImageGenerationTool: Model {
    var fields: CopyOnWrite<Fields>

    /// Whether to make or change an image: `generate`, `edit` or `auto`.
    public var action: String? {
        _read { yield fields.value.action }
        _modify { yield &fields.value.action }
    }
    /// The background: `transparent`, `opaque` or `auto`.
    public var background: String? {
        _read { yield fields.value.background }
        _modify { yield &fields.value.background }
    }
    /// How detailed an SVG is: `low`, `medium` or `high`.
    public var complexity: String? {
        _read { yield fields.value.complexity }
        _modify { yield &fields.value.complexity }
    }
    /// How many frames an animation has.
    public var frameCount: Int? {
        _read { yield fields.value.frameCount }
        _modify { yield &fields.value.frameCount }
    }
    /// How long each frame stays, in milliseconds.
    public var frameDurationMs: Int? {
        _read { yield fields.value.frameDurationMs }
        _modify { yield &fields.value.frameDurationMs }
    }
    /// How closely to keep to input images: `high` or `low`.
    public var inputFidelity: String? {
        _read { yield fields.value.inputFidelity }
        _modify { yield &fields.value.inputFidelity }
    }
    /// Where an input image is to be changed.
    public var inputImageMask: ImageMask? {
        _read { yield fields.value.inputImageMask }
        _modify { yield &fields.value.inputImageMask }
    }
    /// The image model.
    public var model: String? {
        _read { yield fields.value.model }
        _modify { yield &fields.value.model }
    }
    /// How strict moderation is: `auto` or `low`.
    public var moderation: String? {
        _read { yield fields.value.moderation }
        _modify { yield &fields.value.moderation }
    }
    /// How many images to make; sent back by OpenAI.
    public var n: Int? {
        _read { yield fields.value.n }
        _modify { yield &fields.value.n }
    }
    /// How little to compress, 0 to 100. The server's default is 100.
    public var outputCompression: Int? {
        _read { yield fields.value.outputCompression }
        _modify { yield &fields.value.outputCompression }
    }
    /// The format: `png`, `webp`, `jpeg`, `gif` or `svg`. The server's default is
    /// `png`.
    public var outputFormat: String? {
        _read { yield fields.value.outputFormat }
        _modify { yield &fields.value.outputFormat }
    }
    /// How many unfinished images to stream, 0 to 3. The server's default is 0.
    public var partialImages: Int? {
        _read { yield fields.value.partialImages }
        _modify { yield &fields.value.partialImages }
    }
    /// The quality: `low`, `medium`, `high`, `xhigh`, `max` or `auto`.
    public var quality: String? {
        _read { yield fields.value.quality }
        _modify { yield &fields.value.quality }
    }
    /// Width and height in pixels, such as `1024x1536`, or `auto`.
    public var size: String? {
        _read { yield fields.value.size }
        _modify { yield &fields.value.size }
    }
    /// The style: `natural` or `vivid`; older models.
    public var style: String? {
        _read { yield fields.value.style }
        _modify { yield &fields.value.style }
    }
    /// How an SVG is drawn.
    public var svg: SvgOptions? {
        _read { yield fields.value.svg }
        _modify { yield &fields.value.svg }
    }
    /// Fields this version does not know.
    public var extra: JSON {
        _read { yield fields.value.extra }
        _modify { yield &fields.value.extra }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        action: String? = nil,
        background: String? = nil,
        complexity: String? = nil,
        frameCount: Int? = nil,
        frameDurationMs: Int? = nil,
        inputFidelity: String? = nil,
        inputImageMask: ImageMask? = nil,
        model: String? = nil,
        moderation: String? = nil,
        n: Int? = nil,
        outputCompression: Int? = nil,
        outputFormat: String? = nil,
        partialImages: Int? = nil,
        quality: String? = nil,
        size: String? = nil,
        style: String? = nil,
        svg: SvgOptions? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            action: action,
            background: background,
            complexity: complexity,
            frameCount: frameCount,
            frameDurationMs: frameDurationMs,
            inputFidelity: inputFidelity,
            inputImageMask: inputImageMask,
            model: model,
            moderation: moderation,
            n: n,
            outputCompression: outputCompression,
            outputFormat: outputFormat,
            partialImages: partialImages,
            quality: quality,
            size: size,
            style: style,
            svg: svg,
            extra: extra))
    }
}

/// Where an input image is to be changed.
public struct ImageMask: Model {
    /// The id of an uploaded image.
    public var fileId: String?
    /// The image as a `data:` URL.
    public var imageUrl: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        fileId: String? = nil,
        imageUrl: String? = nil,
        extra: JSON = JSON()
    ) {
        self.fileId = fileId
        self.imageUrl = imageUrl
        self.extra = extra
    }
}

/// How an SVG is drawn.
public struct SvgOptions: Model {
    /// The model that draws it.
    public var model: String?
    /// How that model is to reason.
    public var reasoning: Reasoning?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        model: String? = nil,
        reasoning: Reasoning? = nil,
        extra: JSON = JSON()
    ) {
        self.model = model
        self.reasoning = reasoning
        self.extra = extra
    }
}

/// Use of a computer, which the caller controls.
public struct ComputerTool: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}

/// The first use of a computer, which the caller controls.
public struct ComputerUsePreviewTool: Model {
    /// The width of the screen in pixels.
    public var displayWidth: Int?
    /// The height of the screen in pixels.
    public var displayHeight: Int?
    /// The system: `windows`, `mac`, `linux`, `ubuntu` or `browser`.
    public var environment: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        displayWidth: Int? = nil,
        displayHeight: Int? = nil,
        environment: String? = nil,
        extra: JSON = JSON()
    ) {
        self.displayWidth = displayWidth
        self.displayHeight = displayHeight
        self.environment = environment
        self.extra = extra
    }
}

/// A search of posts; xAI only.
public struct XSearchTool: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}
