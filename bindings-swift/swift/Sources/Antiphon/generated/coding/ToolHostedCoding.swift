// generated from core/src/model/tool/hosted.rs by `make generate`; do not edit
// swift-format-ignore-file

extension WebSearchTool: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "web_search", extra: extra)
        writer.field("filters", filters)
        writer.field("search_context_size", searchContextSize)
        writer.field("user_location", userLocation)
        writer.field("external_web_access", externalWebAccess)
        writer.field("engine", engine)
        writer.field("max_results", maxResults)
        writer.field("max_uses", maxUses)
        writer.field("mode", mode)
        writer.end(extra: extra)
    }
}

extension WebSearchTool {
    struct Fields: Sendable {
        var filters: WebSearchFilters?
        var searchContextSize: String?
        var userLocation: UserLocation?
        var externalWebAccess: Bool?
        var engine: String?
        var maxResults: Int?
        var maxUses: Int?
        var mode: String?
        var extra: JSON
    }
}

extension WebSearchTool.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(9)
        filters = reader.optional(present[0])
        searchContextSize = reader.optional(present[1])
        userLocation = reader.optional(present[2])
        externalWebAccess = reader.optional(present[3])
        engine = reader.optional(present[4])
        maxResults = reader.optional(present[5])
        maxUses = reader.optional(present[6])
        mode = reader.optional(present[7])
        extra = reader.optional(present[8]) ?? JSON()
    }
}

extension WebSearch20250826Tool: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "web_search_2025_08_26", extra: extra)
        writer.field("filters", filters)
        writer.field("search_context_size", searchContextSize)
        writer.field("user_location", userLocation)
        writer.field("external_web_access", externalWebAccess)
        writer.field("engine", engine)
        writer.field("max_results", maxResults)
        writer.field("max_uses", maxUses)
        writer.field("mode", mode)
        writer.end(extra: extra)
    }
}

extension WebSearch20250826Tool {
    struct Fields: Sendable {
        var filters: WebSearchFilters?
        var searchContextSize: String?
        var userLocation: UserLocation?
        var externalWebAccess: Bool?
        var engine: String?
        var maxResults: Int?
        var maxUses: Int?
        var mode: String?
        var extra: JSON
    }
}

extension WebSearch20250826Tool.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(9)
        filters = reader.optional(present[0])
        searchContextSize = reader.optional(present[1])
        userLocation = reader.optional(present[2])
        externalWebAccess = reader.optional(present[3])
        engine = reader.optional(present[4])
        maxResults = reader.optional(present[5])
        maxUses = reader.optional(present[6])
        mode = reader.optional(present[7])
        extra = reader.optional(present[8]) ?? JSON()
    }
}

extension WebSearchPreviewTool: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "web_search_preview", extra: extra)
        writer.field("search_context_size", searchContextSize)
        writer.field("search_content_types", searchContentTypes)
        writer.field("user_location", userLocation)
        writer.field("filters", filters)
        writer.field("engine", engine)
        writer.field("max_results", maxResults)
        writer.field("max_uses", maxUses)
        writer.field("mode", mode)
        writer.end(extra: extra)
    }
}

extension WebSearchPreviewTool {
    struct Fields: Sendable {
        var searchContextSize: String?
        var searchContentTypes: [String]?
        var userLocation: UserLocation?
        var filters: WebSearchFilters?
        var engine: String?
        var maxResults: Int?
        var maxUses: Int?
        var mode: String?
        var extra: JSON
    }
}

extension WebSearchPreviewTool.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(9)
        searchContextSize = reader.optional(present[0])
        searchContentTypes = reader.optional(present[1])
        userLocation = reader.optional(present[2])
        filters = reader.optional(present[3])
        engine = reader.optional(present[4])
        maxResults = reader.optional(present[5])
        maxUses = reader.optional(present[6])
        mode = reader.optional(present[7])
        extra = reader.optional(present[8]) ?? JSON()
    }
}

extension WebSearchPreview20250311Tool: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "web_search_preview_2025_03_11", extra: extra)
        writer.field("search_context_size", searchContextSize)
        writer.field("search_content_types", searchContentTypes)
        writer.field("user_location", userLocation)
        writer.field("filters", filters)
        writer.field("engine", engine)
        writer.field("max_results", maxResults)
        writer.field("max_uses", maxUses)
        writer.field("mode", mode)
        writer.end(extra: extra)
    }
}

extension WebSearchPreview20250311Tool {
    struct Fields: Sendable {
        var searchContextSize: String?
        var searchContentTypes: [String]?
        var userLocation: UserLocation?
        var filters: WebSearchFilters?
        var engine: String?
        var maxResults: Int?
        var maxUses: Int?
        var mode: String?
        var extra: JSON
    }
}

extension WebSearchPreview20250311Tool.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(9)
        searchContextSize = reader.optional(present[0])
        searchContentTypes = reader.optional(present[1])
        userLocation = reader.optional(present[2])
        filters = reader.optional(present[3])
        engine = reader.optional(present[4])
        maxResults = reader.optional(present[5])
        maxUses = reader.optional(present[6])
        mode = reader.optional(present[7])
        extra = reader.optional(present[8]) ?? JSON()
    }
}

extension WebSearchFilters: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        allowedDomains = reader.optional(present[0])
        blockedDomains = reader.optional(present[1])
        excludedDomains = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("allowed_domains", allowedDomains)
        writer.field("blocked_domains", blockedDomains)
        writer.field("excluded_domains", excludedDomains)
        writer.end(extra: extra)
    }
}

extension UserLocation: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        city = reader.optional(present[0])
        country = reader.optional(present[1])
        region = reader.optional(present[2])
        timezone = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "approximate", extra: extra)
        writer.field("city", city)
        writer.field("country", country)
        writer.field("region", region)
        writer.field("timezone", timezone)
        writer.end(extra: extra)
    }
}

extension FileSearchTool: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "file_search", extra: extra)
        writer.field("vector_store_ids", vectorStoreIds)
        writer.field("filters", filters)
        writer.field("max_num_results", maxNumResults)
        writer.field("ranking_options", rankingOptions)
        writer.end(extra: extra)
    }
}

extension FileSearchTool {
    struct Fields: Sendable {
        var vectorStoreIds: [String]?
        var filters: FileFilter?
        var maxNumResults: Int?
        var rankingOptions: RankingOptions?
        var extra: JSON
    }
}

extension FileSearchTool.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        vectorStoreIds = reader.optional(present[0])
        filters = reader.optional(present[1])
        maxNumResults = reader.optional(present[2])
        rankingOptions = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }
}

extension FileFilter: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        kind = reader.optional(present[0])
        key = reader.optional(present[1])
        value = reader.optional(present[2])
        filters = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("type", kind)
        writer.field("key", key)
        writer.field("value", value)
        writer.field("filters", filters)
        writer.end(extra: extra)
    }
}

extension RankingOptions: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        ranker = reader.optional(present[0])
        scoreThreshold = reader.optional(present[1])
        hybridSearch = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("ranker", ranker)
        writer.field("score_threshold", scoreThreshold)
        writer.field("hybrid_search", hybridSearch)
        writer.end(extra: extra)
    }
}

extension HybridSearch: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        embeddingWeight = reader.optional(present[0])
        textWeight = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("embedding_weight", embeddingWeight)
        writer.field("text_weight", textWeight)
        writer.end(extra: extra)
    }
}

extension CodeInterpreterTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        container = reader.optional(present[0])
        allowedCallers = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "code_interpreter", extra: extra)
        writer.field("container", container)
        writer.field("allowed_callers", allowedCallers)
        writer.end(extra: extra)
    }
}

extension CodeContainer: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .id(reader.read())
        case 1: self = .auto(reader.read())
        default:
            let (kind, json): (String, JSON) = (kind: "", json: reader.read())
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .id(let value): value.writeJSON(to: &writer)
        case .auto(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension AutoContainer: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        fileIds = reader.optional(present[0])
        memoryLimit = reader.optional(present[1])
        networkPolicy = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "auto", extra: extra)
        writer.field("file_ids", fileIds)
        writer.field("memory_limit", memoryLimit)
        writer.field("network_policy", networkPolicy)
        writer.end(extra: extra)
    }
}

extension ImageGenerationTool: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "image_generation", extra: extra)
        writer.field("action", action)
        writer.field("background", background)
        writer.field("complexity", complexity)
        writer.field("frame_count", frameCount)
        writer.field("frame_duration_ms", frameDurationMs)
        writer.field("input_fidelity", inputFidelity)
        writer.field("input_image_mask", inputImageMask)
        writer.field("model", model)
        writer.field("moderation", moderation)
        writer.field("n", n)
        writer.field("output_compression", outputCompression)
        writer.field("output_format", outputFormat)
        writer.field("partial_images", partialImages)
        writer.field("quality", quality)
        writer.field("size", size)
        writer.field("style", style)
        writer.field("svg", svg)
        writer.end(extra: extra)
    }
}

extension ImageGenerationTool {
    struct Fields: Sendable {
        var action: String?
        var background: String?
        var complexity: String?
        var frameCount: Int?
        var frameDurationMs: Int?
        var inputFidelity: String?
        var inputImageMask: ImageMask?
        var model: String?
        var moderation: String?
        var n: Int?
        var outputCompression: Int?
        var outputFormat: String?
        var partialImages: Int?
        var quality: String?
        var size: String?
        var style: String?
        var svg: SvgOptions?
        var extra: JSON
    }
}

extension ImageGenerationTool.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(18)
        action = reader.optional(present[0])
        background = reader.optional(present[1])
        complexity = reader.optional(present[2])
        frameCount = reader.optional(present[3])
        frameDurationMs = reader.optional(present[4])
        inputFidelity = reader.optional(present[5])
        inputImageMask = reader.optional(present[6])
        model = reader.optional(present[7])
        moderation = reader.optional(present[8])
        n = reader.optional(present[9])
        outputCompression = reader.optional(present[10])
        outputFormat = reader.optional(present[11])
        partialImages = reader.optional(present[12])
        quality = reader.optional(present[13])
        size = reader.optional(present[14])
        style = reader.optional(present[15])
        svg = reader.optional(present[16])
        extra = reader.optional(present[17]) ?? JSON()
    }
}

extension ImageMask: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        fileId = reader.optional(present[0])
        imageUrl = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("file_id", fileId)
        writer.field("image_url", imageUrl)
        writer.end(extra: extra)
    }
}

extension SvgOptions: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        model = reader.optional(present[0])
        reasoning = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("model", model)
        writer.field("reasoning", reasoning)
        writer.end(extra: extra)
    }
}

extension ComputerTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "computer", extra: extra)
        writer.end(extra: extra)
    }
}

extension ComputerUsePreviewTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        displayWidth = reader.optional(present[0])
        displayHeight = reader.optional(present[1])
        environment = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "computer_use_preview", extra: extra)
        writer.field("display_width", displayWidth)
        writer.field("display_height", displayHeight)
        writer.field("environment", environment)
        writer.end(extra: extra)
    }
}

extension XSearchTool: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "x_search", extra: extra)
        writer.end(extra: extra)
    }
}
