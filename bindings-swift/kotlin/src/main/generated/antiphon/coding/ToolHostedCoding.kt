// generated from core/src/model/tool/hosted.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readWebSearchTool(): WebSearchTool {
    val present = presence(9)
    val filters = if (has(present, 0)) readWebSearchFilters() else null
    val searchContextSize = if (has(present, 1)) string() else null
    val userLocation = if (has(present, 2)) readUserLocation() else null
    val externalWebAccess = if (has(present, 3)) boolean() else null
    val engine = if (has(present, 4)) string() else null
    val maxResults = if (has(present, 5)) integer() else null
    val maxUses = if (has(present, 6)) integer() else null
    val mode = if (has(present, 7)) string() else null
    val extra = if (has(present, 8)) json() else Json()
    return WebSearchTool(filters, searchContextSize, userLocation, externalWebAccess, engine, maxResults, maxUses, mode, extra)
}

internal fun JsonWriter.writeWebSearchTool(value: WebSearchTool) {
    begin("web_search", value.extra)
    field("filters", value.filters)
    field("search_context_size", value.searchContextSize)
    field("user_location", value.userLocation)
    field("external_web_access", value.externalWebAccess)
    field("engine", value.engine)
    field("max_results", value.maxResults)
    field("max_uses", value.maxUses)
    field("mode", value.mode)
    end(value.extra)
}

internal fun BufferReader.readWebSearch20250826Tool(): WebSearch20250826Tool {
    val present = presence(9)
    val filters = if (has(present, 0)) readWebSearchFilters() else null
    val searchContextSize = if (has(present, 1)) string() else null
    val userLocation = if (has(present, 2)) readUserLocation() else null
    val externalWebAccess = if (has(present, 3)) boolean() else null
    val engine = if (has(present, 4)) string() else null
    val maxResults = if (has(present, 5)) integer() else null
    val maxUses = if (has(present, 6)) integer() else null
    val mode = if (has(present, 7)) string() else null
    val extra = if (has(present, 8)) json() else Json()
    return WebSearch20250826Tool(filters, searchContextSize, userLocation, externalWebAccess, engine, maxResults, maxUses, mode, extra)
}

internal fun JsonWriter.writeWebSearch20250826Tool(value: WebSearch20250826Tool) {
    begin("web_search_2025_08_26", value.extra)
    field("filters", value.filters)
    field("search_context_size", value.searchContextSize)
    field("user_location", value.userLocation)
    field("external_web_access", value.externalWebAccess)
    field("engine", value.engine)
    field("max_results", value.maxResults)
    field("max_uses", value.maxUses)
    field("mode", value.mode)
    end(value.extra)
}

internal fun BufferReader.readWebSearchPreviewTool(): WebSearchPreviewTool {
    val present = presence(9)
    val searchContextSize = if (has(present, 0)) string() else null
    val searchContentTypes = if (has(present, 1)) list { string() } else null
    val userLocation = if (has(present, 2)) readUserLocation() else null
    val filters = if (has(present, 3)) readWebSearchFilters() else null
    val engine = if (has(present, 4)) string() else null
    val maxResults = if (has(present, 5)) integer() else null
    val maxUses = if (has(present, 6)) integer() else null
    val mode = if (has(present, 7)) string() else null
    val extra = if (has(present, 8)) json() else Json()
    return WebSearchPreviewTool(searchContextSize, searchContentTypes, userLocation, filters, engine, maxResults, maxUses, mode, extra)
}

internal fun JsonWriter.writeWebSearchPreviewTool(value: WebSearchPreviewTool) {
    begin("web_search_preview", value.extra)
    field("search_context_size", value.searchContextSize)
    field("search_content_types", value.searchContentTypes)
    field("user_location", value.userLocation)
    field("filters", value.filters)
    field("engine", value.engine)
    field("max_results", value.maxResults)
    field("max_uses", value.maxUses)
    field("mode", value.mode)
    end(value.extra)
}

internal fun BufferReader.readWebSearchPreview20250311Tool(): WebSearchPreview20250311Tool {
    val present = presence(9)
    val searchContextSize = if (has(present, 0)) string() else null
    val searchContentTypes = if (has(present, 1)) list { string() } else null
    val userLocation = if (has(present, 2)) readUserLocation() else null
    val filters = if (has(present, 3)) readWebSearchFilters() else null
    val engine = if (has(present, 4)) string() else null
    val maxResults = if (has(present, 5)) integer() else null
    val maxUses = if (has(present, 6)) integer() else null
    val mode = if (has(present, 7)) string() else null
    val extra = if (has(present, 8)) json() else Json()
    return WebSearchPreview20250311Tool(searchContextSize, searchContentTypes, userLocation, filters, engine, maxResults, maxUses, mode, extra)
}

internal fun JsonWriter.writeWebSearchPreview20250311Tool(value: WebSearchPreview20250311Tool) {
    begin("web_search_preview_2025_03_11", value.extra)
    field("search_context_size", value.searchContextSize)
    field("search_content_types", value.searchContentTypes)
    field("user_location", value.userLocation)
    field("filters", value.filters)
    field("engine", value.engine)
    field("max_results", value.maxResults)
    field("max_uses", value.maxUses)
    field("mode", value.mode)
    end(value.extra)
}

internal fun BufferReader.readWebSearchFilters(): WebSearchFilters {
    val present = presence(4)
    val allowedDomains = if (has(present, 0)) list { string() } else null
    val blockedDomains = if (has(present, 1)) list { string() } else null
    val excludedDomains = if (has(present, 2)) list { string() } else null
    val extra = if (has(present, 3)) json() else Json()
    return WebSearchFilters(allowedDomains, blockedDomains, excludedDomains, extra)
}

internal fun JsonWriter.writeWebSearchFilters(value: WebSearchFilters) {
    begin(null, value.extra)
    field("allowed_domains", value.allowedDomains)
    field("blocked_domains", value.blockedDomains)
    field("excluded_domains", value.excludedDomains)
    end(value.extra)
}

internal fun BufferReader.readUserLocation(): UserLocation {
    val present = presence(5)
    val city = if (has(present, 0)) string() else null
    val country = if (has(present, 1)) string() else null
    val region = if (has(present, 2)) string() else null
    val timezone = if (has(present, 3)) string() else null
    val extra = if (has(present, 4)) json() else Json()
    return UserLocation(city, country, region, timezone, extra)
}

internal fun JsonWriter.writeUserLocation(value: UserLocation) {
    begin("approximate", value.extra)
    field("city", value.city)
    field("country", value.country)
    field("region", value.region)
    field("timezone", value.timezone)
    end(value.extra)
}

internal fun BufferReader.readFileSearchTool(): FileSearchTool {
    val present = presence(5)
    val vectorStoreIds = if (has(present, 0)) list { string() } else null
    val filters = if (has(present, 1)) readFileFilter() else null
    val maxNumResults = if (has(present, 2)) integer() else null
    val rankingOptions = if (has(present, 3)) readRankingOptions() else null
    val extra = if (has(present, 4)) json() else Json()
    return FileSearchTool(vectorStoreIds, filters, maxNumResults, rankingOptions, extra)
}

internal fun JsonWriter.writeFileSearchTool(value: FileSearchTool) {
    begin("file_search", value.extra)
    field("vector_store_ids", value.vectorStoreIds)
    field("filters", value.filters)
    field("max_num_results", value.maxNumResults)
    field("ranking_options", value.rankingOptions)
    end(value.extra)
}

internal fun BufferReader.readFileFilter(): FileFilter {
    val present = presence(5)
    val kind = if (has(present, 0)) string() else null
    val key = if (has(present, 1)) string() else null
    val value = if (has(present, 2)) json() else null
    val filters = if (has(present, 3)) list { readFileFilter() } else null
    val extra = if (has(present, 4)) json() else Json()
    return FileFilter(kind, key, value, filters, extra)
}

internal fun JsonWriter.writeFileFilter(value: FileFilter) {
    begin(null, value.extra)
    field("type", value.kind)
    field("key", value.key)
    field("value", value.value)
    field("filters", value.filters)
    end(value.extra)
}

internal fun BufferReader.readRankingOptions(): RankingOptions {
    val present = presence(4)
    val ranker = if (has(present, 0)) string() else null
    val scoreThreshold = if (has(present, 1)) float() else null
    val hybridSearch = if (has(present, 2)) readHybridSearch() else null
    val extra = if (has(present, 3)) json() else Json()
    return RankingOptions(ranker, scoreThreshold, hybridSearch, extra)
}

internal fun JsonWriter.writeRankingOptions(value: RankingOptions) {
    begin(null, value.extra)
    field("ranker", value.ranker)
    field("score_threshold", value.scoreThreshold)
    field("hybrid_search", value.hybridSearch)
    end(value.extra)
}

internal fun BufferReader.readHybridSearch(): HybridSearch {
    val present = presence(3)
    val embeddingWeight = if (has(present, 0)) float() else null
    val textWeight = if (has(present, 1)) float() else null
    val extra = if (has(present, 2)) json() else Json()
    return HybridSearch(embeddingWeight, textWeight, extra)
}

internal fun JsonWriter.writeHybridSearch(value: HybridSearch) {
    begin(null, value.extra)
    field("embedding_weight", value.embeddingWeight)
    field("text_weight", value.textWeight)
    end(value.extra)
}

internal fun BufferReader.readCodeInterpreterTool(): CodeInterpreterTool {
    val present = presence(3)
    val container = if (has(present, 0)) readCodeContainer() else null
    val allowedCallers = if (has(present, 1)) list { string() } else null
    val extra = if (has(present, 2)) json() else Json()
    return CodeInterpreterTool(container, allowedCallers, extra)
}

internal fun JsonWriter.writeCodeInterpreterTool(value: CodeInterpreterTool) {
    begin("code_interpreter", value.extra)
    field("container", value.container)
    field("allowed_callers", value.allowedCallers)
    end(value.extra)
}

internal fun BufferReader.readCodeContainer(): CodeContainer =
    when (size()) {
        0 -> CodeContainer.Id(string())
        1 -> CodeContainer.Auto(readAutoContainer())
        else -> json().let { json -> CodeContainer.Unknown("", json) }
    }

internal fun JsonWriter.writeCodeContainer(value: CodeContainer): Unit =
    when (value) {
        is CodeContainer.Id -> value(value.value)
        is CodeContainer.Auto -> value.value.write(this)
        is CodeContainer.Unknown -> raw(value.json)
    }

internal fun BufferReader.readAutoContainer(): AutoContainer {
    val present = presence(4)
    val fileIds = if (has(present, 0)) list { string() } else null
    val memoryLimit = if (has(present, 1)) string() else null
    val networkPolicy = if (has(present, 2)) readNetworkPolicy() else null
    val extra = if (has(present, 3)) json() else Json()
    return AutoContainer(fileIds, memoryLimit, networkPolicy, extra)
}

internal fun JsonWriter.writeAutoContainer(value: AutoContainer) {
    begin("auto", value.extra)
    field("file_ids", value.fileIds)
    field("memory_limit", value.memoryLimit)
    field("network_policy", value.networkPolicy)
    end(value.extra)
}

internal fun BufferReader.readImageGenerationTool(): ImageGenerationTool {
    val present = presence(18)
    val action = if (has(present, 0)) string() else null
    val background = if (has(present, 1)) string() else null
    val complexity = if (has(present, 2)) string() else null
    val frameCount = if (has(present, 3)) integer() else null
    val frameDurationMs = if (has(present, 4)) integer() else null
    val inputFidelity = if (has(present, 5)) string() else null
    val inputImageMask = if (has(present, 6)) readImageMask() else null
    val model = if (has(present, 7)) string() else null
    val moderation = if (has(present, 8)) string() else null
    val n = if (has(present, 9)) integer() else null
    val outputCompression = if (has(present, 10)) integer() else null
    val outputFormat = if (has(present, 11)) string() else null
    val partialImages = if (has(present, 12)) integer() else null
    val quality = if (has(present, 13)) string() else null
    val size = if (has(present, 14)) string() else null
    val style = if (has(present, 15)) string() else null
    val svg = if (has(present, 16)) readSvgOptions() else null
    val extra = if (has(present, 17)) json() else Json()
    return ImageGenerationTool(action, background, complexity, frameCount, frameDurationMs, inputFidelity, inputImageMask, model, moderation, n, outputCompression, outputFormat, partialImages, quality, size, style, svg, extra)
}

internal fun JsonWriter.writeImageGenerationTool(value: ImageGenerationTool) {
    begin("image_generation", value.extra)
    field("action", value.action)
    field("background", value.background)
    field("complexity", value.complexity)
    field("frame_count", value.frameCount)
    field("frame_duration_ms", value.frameDurationMs)
    field("input_fidelity", value.inputFidelity)
    field("input_image_mask", value.inputImageMask)
    field("model", value.model)
    field("moderation", value.moderation)
    field("n", value.n)
    field("output_compression", value.outputCompression)
    field("output_format", value.outputFormat)
    field("partial_images", value.partialImages)
    field("quality", value.quality)
    field("size", value.size)
    field("style", value.style)
    field("svg", value.svg)
    end(value.extra)
}

internal fun BufferReader.readImageMask(): ImageMask {
    val present = presence(3)
    val fileId = if (has(present, 0)) string() else null
    val imageUrl = if (has(present, 1)) string() else null
    val extra = if (has(present, 2)) json() else Json()
    return ImageMask(fileId, imageUrl, extra)
}

internal fun JsonWriter.writeImageMask(value: ImageMask) {
    begin(null, value.extra)
    field("file_id", value.fileId)
    field("image_url", value.imageUrl)
    end(value.extra)
}

internal fun BufferReader.readSvgOptions(): SvgOptions {
    val present = presence(3)
    val model = if (has(present, 0)) string() else null
    val reasoning = if (has(present, 1)) readReasoning() else null
    val extra = if (has(present, 2)) json() else Json()
    return SvgOptions(model, reasoning, extra)
}

internal fun JsonWriter.writeSvgOptions(value: SvgOptions) {
    begin(null, value.extra)
    field("model", value.model)
    field("reasoning", value.reasoning)
    end(value.extra)
}

internal fun BufferReader.readComputerTool(): ComputerTool {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return ComputerTool(extra)
}

internal fun JsonWriter.writeComputerTool(value: ComputerTool) {
    begin("computer", value.extra)
    end(value.extra)
}

internal fun BufferReader.readComputerUsePreviewTool(): ComputerUsePreviewTool {
    val present = presence(4)
    val displayWidth = if (has(present, 0)) integer() else null
    val displayHeight = if (has(present, 1)) integer() else null
    val environment = if (has(present, 2)) string() else null
    val extra = if (has(present, 3)) json() else Json()
    return ComputerUsePreviewTool(displayWidth, displayHeight, environment, extra)
}

internal fun JsonWriter.writeComputerUsePreviewTool(value: ComputerUsePreviewTool) {
    begin("computer_use_preview", value.extra)
    field("display_width", value.displayWidth)
    field("display_height", value.displayHeight)
    field("environment", value.environment)
    end(value.extra)
}

internal fun BufferReader.readXSearchTool(): XSearchTool {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return XSearchTool(extra)
}

internal fun JsonWriter.writeXSearchTool(value: XSearchTool) {
    begin("x_search", value.extra)
    end(value.extra)
}
