// generated from core/src/model/event/shell.rs by `make generate`; do not edit
// swift-format-ignore-file

extension ShellCallCommandAddedEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        outputIndex = reader.optional(present[0])
        commandIndex = reader.optional(present[1])
        command = reader.read()
        sequenceNumber = reader.optional(present[3])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.shell_call_command.added")
        writer.field("output_index", outputIndex)
        writer.field("command_index", commandIndex)
        writer.field("command", command)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension ShellCallCommandDeltaEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        outputIndex = reader.optional(present[0])
        commandIndex = reader.optional(present[1])
        delta = reader.read()
        sequenceNumber = reader.optional(present[3])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.shell_call_command.delta")
        writer.field("output_index", outputIndex)
        writer.field("command_index", commandIndex)
        writer.field("delta", delta)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension ShellCallCommandDoneEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        outputIndex = reader.optional(present[0])
        commandIndex = reader.optional(present[1])
        command = reader.read()
        sequenceNumber = reader.optional(present[3])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.shell_call_command.done")
        writer.field("output_index", outputIndex)
        writer.field("command_index", commandIndex)
        writer.field("command", command)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension ShellCallOutputContentDeltaEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        commandIndex = reader.optional(present[2])
        delta = reader.read()
        sequenceNumber = reader.optional(present[4])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.shell_call_output_content.delta")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("command_index", commandIndex)
        writer.field("delta", delta)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension ShellCallOutputContentDoneEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        commandIndex = reader.optional(present[2])
        output = reader.read()
        sequenceNumber = reader.optional(present[4])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.shell_call_output_content.done")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("command_index", commandIndex)
        writer.field("output", output)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension ShellOutputDelta: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        stdout = reader.optional(present[0])
        stderr = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("stdout", stdout)
        writer.field("stderr", stderr)
        writer.end(extra: extra)
    }
}

extension ApplyPatchCallOperationDiffDeltaEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        delta = reader.read()
        sequenceNumber = reader.optional(present[3])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.apply_patch_call_operation_diff.delta")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("delta", delta)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}

extension ApplyPatchCallOperationDiffDoneEvent: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        itemId = reader.optional(present[0])
        outputIndex = reader.optional(present[1])
        diff = reader.read()
        sequenceNumber = reader.optional(present[3])
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "response.apply_patch_call_operation_diff.done")
        writer.field("item_id", itemId)
        writer.field("output_index", outputIndex)
        writer.field("diff", diff)
        writer.field("sequence_number", sequenceNumber)
        writer.end()
    }
}
