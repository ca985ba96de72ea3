// generated from core/src/model/content.rs by `make generate`; do not edit
// swift-format-ignore-file

extension ContentPart: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .outputText(reader.read())
        case 1: self = .refusal(reader.read())
        case 2: self = .reasoningText(reader.read())
        case 3: self = .summaryText(reader.read())
        case 4: self = .inputText(reader.read())
        case 5: self = .inputImage(reader.read())
        case 6: self = .inputFile(reader.read())
        case 7: self = .inputAudio(reader.read())
        case 8: self = .outputAudio(reader.read())
        case 9: self = .inputVideo(reader.read())
        case 10: self = .computerScreenshot(reader.read())
        case 11: self = .encryptedContent(reader.read())
        default:
            let (kind, json): (String, JSON) = reader.unknown()
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .outputText(let value): value.writeJSON(to: &writer)
        case .refusal(let value): value.writeJSON(to: &writer)
        case .reasoningText(let value): value.writeJSON(to: &writer)
        case .summaryText(let value): value.writeJSON(to: &writer)
        case .inputText(let value): value.writeJSON(to: &writer)
        case .inputImage(let value): value.writeJSON(to: &writer)
        case .inputFile(let value): value.writeJSON(to: &writer)
        case .inputAudio(let value): value.writeJSON(to: &writer)
        case .outputAudio(let value): value.writeJSON(to: &writer)
        case .inputVideo(let value): value.writeJSON(to: &writer)
        case .computerScreenshot(let value): value.writeJSON(to: &writer)
        case .encryptedContent(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension InputContent: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .inputText(reader.read())
        case 1: self = .inputImage(reader.read())
        case 2: self = .inputFile(reader.read())
        case 3: self = .inputAudio(reader.read())
        case 4: self = .inputVideo(reader.read())
        case 5: self = .outputText(reader.read())
        case 6: self = .refusal(reader.read())
        case 7: self = .outputAudio(reader.read())
        case 8: self = .reasoningText(reader.read())
        case 9: self = .summaryText(reader.read())
        case 10: self = .computerScreenshot(reader.read())
        case 11: self = .encryptedContent(reader.read())
        default:
            let (kind, json): (String, JSON) = reader.unknown()
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .inputText(let value): value.writeJSON(to: &writer)
        case .inputImage(let value): value.writeJSON(to: &writer)
        case .inputFile(let value): value.writeJSON(to: &writer)
        case .inputAudio(let value): value.writeJSON(to: &writer)
        case .inputVideo(let value): value.writeJSON(to: &writer)
        case .outputText(let value): value.writeJSON(to: &writer)
        case .refusal(let value): value.writeJSON(to: &writer)
        case .outputAudio(let value): value.writeJSON(to: &writer)
        case .reasoningText(let value): value.writeJSON(to: &writer)
        case .summaryText(let value): value.writeJSON(to: &writer)
        case .computerScreenshot(let value): value.writeJSON(to: &writer)
        case .encryptedContent(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension SummaryPart: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .summaryText(reader.read())
        default:
            let (kind, json): (String, JSON) = reader.unknown()
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .summaryText(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension OutputTextPart: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        text = reader.read()
        annotations = reader.read()
        logprobs = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "output_text", extra: extra)
        writer.field("text", text)
        writer.field("annotations", annotations)
        writer.field("logprobs", logprobs)
        writer.end(extra: extra)
    }
}

extension RefusalPart: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        refusal = reader.read()
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "refusal", extra: extra)
        writer.field("refusal", refusal)
        writer.end(extra: extra)
    }
}

extension ReasoningTextPart: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        text = reader.read()
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "reasoning_text", extra: extra)
        writer.field("text", text)
        writer.end(extra: extra)
    }
}

extension SummaryTextPart: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        text = reader.read()
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "summary_text", extra: extra)
        writer.field("text", text)
        writer.end(extra: extra)
    }
}

extension InputTextPart: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        text = reader.read()
        promptCacheBreakpoint = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "input_text", extra: extra)
        writer.field("text", text)
        writer.field("prompt_cache_breakpoint", promptCacheBreakpoint)
        writer.end(extra: extra)
    }
}

extension InputImagePart: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        detail = reader.optional(present[0])
        fileId = reader.optional(present[1])
        imageUrl = reader.optional(present[2])
        promptCacheBreakpoint = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "input_image", extra: extra)
        writer.field("detail", detail)
        writer.field("file_id", fileId)
        writer.field("image_url", imageUrl)
        writer.field("prompt_cache_breakpoint", promptCacheBreakpoint)
        writer.end(extra: extra)
    }
}

extension InputFilePart: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "input_file", extra: extra)
        writer.field("detail", detail)
        writer.field("file_id", fileId)
        writer.field("file_url", fileUrl)
        writer.field("file_data", fileData)
        writer.field("filename", filename)
        writer.field("prompt_cache_breakpoint", promptCacheBreakpoint)
        writer.end(extra: extra)
    }
}

extension InputFilePart {
    struct Fields: Sendable {
        var detail: String?
        var fileId: String?
        var fileUrl: String?
        var fileData: String?
        var filename: String?
        var promptCacheBreakpoint: PromptCacheBreakpoint?
        var extra: JSON
    }
}

extension InputFilePart.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(7)
        detail = reader.optional(present[0])
        fileId = reader.optional(present[1])
        fileUrl = reader.optional(present[2])
        fileData = reader.optional(present[3])
        filename = reader.optional(present[4])
        promptCacheBreakpoint = reader.optional(present[5])
        extra = reader.optional(present[6]) ?? JSON()
    }
}

extension InputAudioPart: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        inputAudio = reader.optional(present[0])
        data = reader.optional(present[1])
        format = reader.optional(present[2])
        transcript = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "input_audio", extra: extra)
        writer.field("input_audio", inputAudio)
        writer.field("data", data)
        writer.field("format", format)
        writer.field("transcript", transcript)
        writer.end(extra: extra)
    }
}

extension InputAudio: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        data = reader.read()
        format = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("data", data)
        writer.field("format", format)
        writer.end(extra: extra)
    }
}

extension OutputAudioPart: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        id = reader.optional(present[0])
        data = reader.optional(present[1])
        transcript = reader.optional(present[2])
        expiresAt = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "output_audio", extra: extra)
        writer.field("id", id)
        writer.field("data", data)
        writer.field("transcript", transcript)
        writer.field("expires_at", expiresAt)
        writer.end(extra: extra)
    }
}

extension InputVideoPart: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        videoUrl = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "input_video", extra: extra)
        writer.field("video_url", videoUrl)
        writer.end(extra: extra)
    }
}

extension ComputerScreenshotPart: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        detail = reader.optional(present[0])
        fileId = reader.optional(present[1])
        imageUrl = reader.optional(present[2])
        promptCacheBreakpoint = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "computer_screenshot", extra: extra)
        writer.field("detail", detail)
        writer.field("file_id", fileId)
        writer.field("image_url", imageUrl)
        writer.field("prompt_cache_breakpoint", promptCacheBreakpoint)
        writer.end(extra: extra)
    }
}

extension EncryptedContentPart: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        encryptedContent = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "encrypted_content", extra: extra)
        writer.field("encrypted_content", encryptedContent)
        writer.end(extra: extra)
    }
}

extension PromptCacheBreakpoint: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        mode = reader.optional(present[0])
        ttl = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("mode", mode)
        writer.field("ttl", ttl)
        writer.end(extra: extra)
    }
}
