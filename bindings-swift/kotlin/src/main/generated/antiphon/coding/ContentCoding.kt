// generated from core/src/model/content.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readContentPart(): ContentPart =
    when (size()) {
        0 -> ContentPart.OutputText(readOutputTextPart())
        1 -> ContentPart.Refusal(readRefusalPart())
        2 -> ContentPart.ReasoningText(readReasoningTextPart())
        3 -> ContentPart.SummaryText(readSummaryTextPart())
        4 -> ContentPart.InputText(readInputTextPart())
        5 -> ContentPart.InputImage(readInputImagePart())
        6 -> ContentPart.InputFile(readInputFilePart())
        7 -> ContentPart.InputAudio(readInputAudioPart())
        8 -> ContentPart.OutputAudio(readOutputAudioPart())
        9 -> ContentPart.InputVideo(readInputVideoPart())
        10 -> ContentPart.ComputerScreenshot(readComputerScreenshotPart())
        11 -> ContentPart.EncryptedContent(readEncryptedContentPart())
        else -> unknown { kind, json -> ContentPart.Unknown(kind, json) }
    }

internal fun JsonWriter.writeContentPart(value: ContentPart): Unit =
    when (value) {
        is ContentPart.OutputText -> value.value.write(this)
        is ContentPart.Refusal -> value.value.write(this)
        is ContentPart.ReasoningText -> value.value.write(this)
        is ContentPart.SummaryText -> value.value.write(this)
        is ContentPart.InputText -> value.value.write(this)
        is ContentPart.InputImage -> value.value.write(this)
        is ContentPart.InputFile -> value.value.write(this)
        is ContentPart.InputAudio -> value.value.write(this)
        is ContentPart.OutputAudio -> value.value.write(this)
        is ContentPart.InputVideo -> value.value.write(this)
        is ContentPart.ComputerScreenshot -> value.value.write(this)
        is ContentPart.EncryptedContent -> value.value.write(this)
        is ContentPart.Unknown -> raw(value.json)
    }

internal fun BufferReader.readInputContent(): InputContent =
    when (size()) {
        0 -> InputContent.InputText(readInputTextPart())
        1 -> InputContent.InputImage(readInputImagePart())
        2 -> InputContent.InputFile(readInputFilePart())
        3 -> InputContent.InputAudio(readInputAudioPart())
        4 -> InputContent.InputVideo(readInputVideoPart())
        5 -> InputContent.OutputText(readOutputTextPart())
        6 -> InputContent.Refusal(readRefusalPart())
        7 -> InputContent.OutputAudio(readOutputAudioPart())
        8 -> InputContent.ReasoningText(readReasoningTextPart())
        9 -> InputContent.SummaryText(readSummaryTextPart())
        10 -> InputContent.ComputerScreenshot(readComputerScreenshotPart())
        11 -> InputContent.EncryptedContent(readEncryptedContentPart())
        else -> unknown { kind, json -> InputContent.Unknown(kind, json) }
    }

internal fun JsonWriter.writeInputContent(value: InputContent): Unit =
    when (value) {
        is InputContent.InputText -> value.value.write(this)
        is InputContent.InputImage -> value.value.write(this)
        is InputContent.InputFile -> value.value.write(this)
        is InputContent.InputAudio -> value.value.write(this)
        is InputContent.InputVideo -> value.value.write(this)
        is InputContent.OutputText -> value.value.write(this)
        is InputContent.Refusal -> value.value.write(this)
        is InputContent.OutputAudio -> value.value.write(this)
        is InputContent.ReasoningText -> value.value.write(this)
        is InputContent.SummaryText -> value.value.write(this)
        is InputContent.ComputerScreenshot -> value.value.write(this)
        is InputContent.EncryptedContent -> value.value.write(this)
        is InputContent.Unknown -> raw(value.json)
    }

internal fun BufferReader.readSummaryPart(): SummaryPart =
    when (size()) {
        0 -> SummaryPart.SummaryText(readSummaryTextPart())
        else -> unknown { kind, json -> SummaryPart.Unknown(kind, json) }
    }

internal fun JsonWriter.writeSummaryPart(value: SummaryPart): Unit =
    when (value) {
        is SummaryPart.SummaryText -> value.value.write(this)
        is SummaryPart.Unknown -> raw(value.json)
    }

internal fun BufferReader.readOutputTextPart(): OutputTextPart {
    val present = presence(4)
    val text = string()
    val annotations = list { readAnnotation() }
    val logprobs = if (has(present, 2)) list { readLogprob() } else null
    val extra = if (has(present, 3)) json() else Json()
    return OutputTextPart(text, annotations, logprobs, extra)
}

internal fun JsonWriter.writeOutputTextPart(value: OutputTextPart) {
    begin("output_text", value.extra)
    field("text", value.text)
    field("annotations", value.annotations)
    field("logprobs", value.logprobs)
    end(value.extra)
}

internal fun BufferReader.readRefusalPart(): RefusalPart {
    val present = presence(2)
    val refusal = string()
    val extra = if (has(present, 1)) json() else Json()
    return RefusalPart(refusal, extra)
}

internal fun JsonWriter.writeRefusalPart(value: RefusalPart) {
    begin("refusal", value.extra)
    field("refusal", value.refusal)
    end(value.extra)
}

internal fun BufferReader.readReasoningTextPart(): ReasoningTextPart {
    val present = presence(2)
    val text = string()
    val extra = if (has(present, 1)) json() else Json()
    return ReasoningTextPart(text, extra)
}

internal fun JsonWriter.writeReasoningTextPart(value: ReasoningTextPart) {
    begin("reasoning_text", value.extra)
    field("text", value.text)
    end(value.extra)
}

internal fun BufferReader.readSummaryTextPart(): SummaryTextPart {
    val present = presence(2)
    val text = string()
    val extra = if (has(present, 1)) json() else Json()
    return SummaryTextPart(text, extra)
}

internal fun JsonWriter.writeSummaryTextPart(value: SummaryTextPart) {
    begin("summary_text", value.extra)
    field("text", value.text)
    end(value.extra)
}

internal fun BufferReader.readInputTextPart(): InputTextPart {
    val present = presence(3)
    val text = string()
    val promptCacheBreakpoint = if (has(present, 1)) readPromptCacheBreakpoint() else null
    val extra = if (has(present, 2)) json() else Json()
    return InputTextPart(text, promptCacheBreakpoint, extra)
}

internal fun JsonWriter.writeInputTextPart(value: InputTextPart) {
    begin("input_text", value.extra)
    field("text", value.text)
    field("prompt_cache_breakpoint", value.promptCacheBreakpoint)
    end(value.extra)
}

internal fun BufferReader.readInputImagePart(): InputImagePart {
    val present = presence(5)
    val detail = if (has(present, 0)) string() else null
    val fileId = if (has(present, 1)) string() else null
    val imageUrl = if (has(present, 2)) string() else null
    val promptCacheBreakpoint = if (has(present, 3)) readPromptCacheBreakpoint() else null
    val extra = if (has(present, 4)) json() else Json()
    return InputImagePart(detail, fileId, imageUrl, promptCacheBreakpoint, extra)
}

internal fun JsonWriter.writeInputImagePart(value: InputImagePart) {
    begin("input_image", value.extra)
    field("detail", value.detail)
    field("file_id", value.fileId)
    field("image_url", value.imageUrl)
    field("prompt_cache_breakpoint", value.promptCacheBreakpoint)
    end(value.extra)
}

internal fun BufferReader.readInputFilePart(): InputFilePart {
    val present = presence(7)
    val detail = if (has(present, 0)) string() else null
    val fileId = if (has(present, 1)) string() else null
    val fileUrl = if (has(present, 2)) string() else null
    val fileData = if (has(present, 3)) string() else null
    val filename = if (has(present, 4)) string() else null
    val promptCacheBreakpoint = if (has(present, 5)) readPromptCacheBreakpoint() else null
    val extra = if (has(present, 6)) json() else Json()
    return InputFilePart(detail, fileId, fileUrl, fileData, filename, promptCacheBreakpoint, extra)
}

internal fun JsonWriter.writeInputFilePart(value: InputFilePart) {
    begin("input_file", value.extra)
    field("detail", value.detail)
    field("file_id", value.fileId)
    field("file_url", value.fileUrl)
    field("file_data", value.fileData)
    field("filename", value.filename)
    field("prompt_cache_breakpoint", value.promptCacheBreakpoint)
    end(value.extra)
}

internal fun BufferReader.readInputAudioPart(): InputAudioPart {
    val present = presence(5)
    val inputAudio = if (has(present, 0)) readInputAudio() else null
    val data = if (has(present, 1)) string() else null
    val format = if (has(present, 2)) string() else null
    val transcript = if (has(present, 3)) string() else null
    val extra = if (has(present, 4)) json() else Json()
    return InputAudioPart(inputAudio, data, format, transcript, extra)
}

internal fun JsonWriter.writeInputAudioPart(value: InputAudioPart) {
    begin("input_audio", value.extra)
    field("input_audio", value.inputAudio)
    field("data", value.data)
    field("format", value.format)
    field("transcript", value.transcript)
    end(value.extra)
}

internal fun BufferReader.readInputAudio(): InputAudio {
    val present = presence(3)
    val data = string()
    val format = if (has(present, 1)) string() else null
    val extra = if (has(present, 2)) json() else Json()
    return InputAudio(data, format, extra)
}

internal fun JsonWriter.writeInputAudio(value: InputAudio) {
    begin(null, value.extra)
    field("data", value.data)
    field("format", value.format)
    end(value.extra)
}

internal fun BufferReader.readOutputAudioPart(): OutputAudioPart {
    val present = presence(5)
    val id = if (has(present, 0)) string() else null
    val data = if (has(present, 1)) string() else null
    val transcript = if (has(present, 2)) string() else null
    val expiresAt = if (has(present, 3)) integer() else null
    val extra = if (has(present, 4)) json() else Json()
    return OutputAudioPart(id, data, transcript, expiresAt, extra)
}

internal fun JsonWriter.writeOutputAudioPart(value: OutputAudioPart) {
    begin("output_audio", value.extra)
    field("id", value.id)
    field("data", value.data)
    field("transcript", value.transcript)
    field("expires_at", value.expiresAt)
    end(value.extra)
}

internal fun BufferReader.readInputVideoPart(): InputVideoPart {
    val present = presence(2)
    val videoUrl = if (has(present, 0)) string() else null
    val extra = if (has(present, 1)) json() else Json()
    return InputVideoPart(videoUrl, extra)
}

internal fun JsonWriter.writeInputVideoPart(value: InputVideoPart) {
    begin("input_video", value.extra)
    field("video_url", value.videoUrl)
    end(value.extra)
}

internal fun BufferReader.readComputerScreenshotPart(): ComputerScreenshotPart {
    val present = presence(5)
    val detail = if (has(present, 0)) string() else null
    val fileId = if (has(present, 1)) string() else null
    val imageUrl = if (has(present, 2)) string() else null
    val promptCacheBreakpoint = if (has(present, 3)) readPromptCacheBreakpoint() else null
    val extra = if (has(present, 4)) json() else Json()
    return ComputerScreenshotPart(detail, fileId, imageUrl, promptCacheBreakpoint, extra)
}

internal fun JsonWriter.writeComputerScreenshotPart(value: ComputerScreenshotPart) {
    begin("computer_screenshot", value.extra)
    field("detail", value.detail)
    field("file_id", value.fileId)
    field("image_url", value.imageUrl)
    field("prompt_cache_breakpoint", value.promptCacheBreakpoint)
    end(value.extra)
}

internal fun BufferReader.readEncryptedContentPart(): EncryptedContentPart {
    val present = presence(2)
    val encryptedContent = if (has(present, 0)) string() else null
    val extra = if (has(present, 1)) json() else Json()
    return EncryptedContentPart(encryptedContent, extra)
}

internal fun JsonWriter.writeEncryptedContentPart(value: EncryptedContentPart) {
    begin("encrypted_content", value.extra)
    field("encrypted_content", value.encryptedContent)
    end(value.extra)
}

internal fun BufferReader.readPromptCacheBreakpoint(): PromptCacheBreakpoint {
    val present = presence(3)
    val mode = if (has(present, 0)) string() else null
    val ttl = if (has(present, 1)) string() else null
    val extra = if (has(present, 2)) json() else Json()
    return PromptCacheBreakpoint(mode, ttl, extra)
}

internal fun JsonWriter.writePromptCacheBreakpoint(value: PromptCacheBreakpoint) {
    begin(null, value.extra)
    field("mode", value.mode)
    field("ttl", value.ttl)
    end(value.extra)
}
