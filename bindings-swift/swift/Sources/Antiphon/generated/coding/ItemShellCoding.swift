// generated from core/src/model/item/shell.rs by `make generate`; do not edit
// swift-format-ignore-file

extension ShellCallItem: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "shell_call", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("call_id", callId)
        writer.field("action", action)
        writer.field("command", command)
        writer.field("arguments", arguments)
        writer.field("environment", environment)
        writer.field("caller", caller)
        writer.field("created_by", createdBy)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension ShellCallItem {
    struct Fields: Sendable {
        var id: String?
        var status: ItemStatus?
        var callId: String?
        var action: ShellAction?
        var command: String?
        var arguments: String?
        var environment: ShellEnvironment?
        var caller: Caller?
        var createdBy: String?
        var agent: ItemAgent?
        var extra: JSON
    }
}

extension ShellCallItem.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(11)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        callId = reader.optional(present[2])
        action = reader.optional(present[3])
        command = reader.optional(present[4])
        arguments = reader.optional(present[5])
        environment = reader.optional(present[6])
        caller = reader.optional(present[7])
        createdBy = reader.optional(present[8])
        agent = reader.optional(present[9])
        extra = reader.optional(present[10]) ?? JSON()
    }
}

extension ShellAction: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        commands = reader.read()
        timeoutMs = reader.optional(present[1])
        maxOutputLength = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("commands", commands)
        writer.field("timeout_ms", timeoutMs)
        writer.field("max_output_length", maxOutputLength)
        writer.end(extra: extra)
    }
}

extension ShellCallOutputItem: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "shell_call_output", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("call_id", callId)
        writer.field("max_output_length", maxOutputLength)
        writer.field("output", output)
        writer.field("caller", caller)
        writer.field("created_by", createdBy)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension ShellCallOutputItem {
    struct Fields: Sendable {
        var id: String?
        var status: ItemStatus?
        var callId: String?
        var maxOutputLength: Int?
        var output: [ShellCommandOutput]
        var caller: Caller?
        var createdBy: String?
        var agent: ItemAgent?
        var extra: JSON
    }
}

extension ShellCallOutputItem.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(9)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        callId = reader.optional(present[2])
        maxOutputLength = reader.optional(present[3])
        output = reader.read()
        caller = reader.optional(present[5])
        createdBy = reader.optional(present[6])
        agent = reader.optional(present[7])
        extra = reader.optional(present[8]) ?? JSON()
    }
}

extension ShellCommandOutput: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        stdout = reader.read()
        stderr = reader.read()
        outcome = reader.optional(present[2])
        createdBy = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("stdout", stdout)
        writer.field("stderr", stderr)
        writer.field("outcome", outcome)
        writer.field("created_by", createdBy)
        writer.end(extra: extra)
    }
}

extension ShellOutcome: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .exit(reader.read())
        case 1: self = .timeout(reader.read())
        default:
            let (kind, json): (String, JSON) = reader.unknown()
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .exit(let value): value.writeJSON(to: &writer)
        case .timeout(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension ShellExit: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        exitCode = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "exit", extra: extra)
        writer.field("exit_code", exitCode)
        writer.end(extra: extra)
    }
}

extension ShellTimeout: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "timeout", extra: extra)
        writer.end(extra: extra)
    }
}

extension ShellEnvironment: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .local(reader.read())
        case 1: self = .containerAuto(reader.read())
        case 2: self = .containerReference(reader.read())
        default:
            let (kind, json): (String, JSON) = reader.unknown()
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .local(let value): value.writeJSON(to: &writer)
        case .containerAuto(let value): value.writeJSON(to: &writer)
        case .containerReference(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension LocalEnvironment: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        skills = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "local", extra: extra)
        writer.field("skills", skills)
        writer.end(extra: extra)
    }
}

extension LocalSkill: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        name = reader.read()
        description = reader.optional(present[1])
        path = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("name", name)
        writer.field("description", description)
        writer.field("path", path)
        writer.end(extra: extra)
    }
}

extension ContainerReference: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        containerId = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "container_reference", extra: extra)
        writer.field("container_id", containerId)
        writer.end(extra: extra)
    }
}

extension LocalShellCallItem: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "local_shell_call", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("call_id", callId)
        writer.field("action", action)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension LocalShellCallItem {
    struct Fields: Sendable {
        var id: String?
        var status: ItemStatus?
        var callId: String?
        var action: LocalShellAction?
        var agent: ItemAgent?
        var extra: JSON
    }
}

extension LocalShellCallItem.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        callId = reader.optional(present[2])
        action = reader.optional(present[3])
        agent = reader.optional(present[4])
        extra = reader.optional(present[5]) ?? JSON()
    }
}

extension LocalShellAction: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        command = reader.read()
        env = reader.optional(present[1])
        timeoutMs = reader.optional(present[2])
        user = reader.optional(present[3])
        workingDirectory = reader.optional(present[4])
        extra = reader.optional(present[5]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "exec", extra: extra)
        writer.field("command", command)
        writer.field("env", env)
        writer.field("timeout_ms", timeoutMs)
        writer.field("user", user)
        writer.field("working_directory", workingDirectory)
        writer.end(extra: extra)
    }
}

extension LocalShellCallOutputItem: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        id = reader.optional(present[0])
        callId = reader.optional(present[1])
        status = reader.optional(present[2])
        output = reader.read()
        agent = reader.optional(present[4])
        extra = reader.optional(present[5]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "local_shell_call_output", extra: extra)
        writer.field("id", id)
        writer.field("call_id", callId)
        writer.field("status", status)
        writer.field("output", output)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension ApplyPatchCallItem: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "apply_patch_call", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("call_id", callId)
        writer.field("operation", operation)
        writer.field("caller", caller)
        writer.field("created_by", createdBy)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension ApplyPatchCallItem {
    struct Fields: Sendable {
        var id: String?
        var status: ItemStatus?
        var callId: String?
        var operation: PatchOperation?
        var caller: Caller?
        var createdBy: String?
        var agent: ItemAgent?
        var extra: JSON
    }
}

extension ApplyPatchCallItem.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(8)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        callId = reader.optional(present[2])
        operation = reader.optional(present[3])
        caller = reader.optional(present[4])
        createdBy = reader.optional(present[5])
        agent = reader.optional(present[6])
        extra = reader.optional(present[7]) ?? JSON()
    }
}

extension PatchOperation: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .createFile(reader.read())
        case 1: self = .updateFile(reader.read())
        case 2: self = .deleteFile(reader.read())
        default:
            let (kind, json): (String, JSON) = reader.unknown()
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .createFile(let value): value.writeJSON(to: &writer)
        case .updateFile(let value): value.writeJSON(to: &writer)
        case .deleteFile(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension CreateFileOperation: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        path = reader.read()
        diff = reader.read()
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "create_file", extra: extra)
        writer.field("path", path)
        writer.field("diff", diff)
        writer.end(extra: extra)
    }
}

extension UpdateFileOperation: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        path = reader.read()
        diff = reader.read()
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "update_file", extra: extra)
        writer.field("path", path)
        writer.field("diff", diff)
        writer.end(extra: extra)
    }
}

extension DeleteFileOperation: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        path = reader.read()
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "delete_file", extra: extra)
        writer.field("path", path)
        writer.end(extra: extra)
    }
}

extension ApplyPatchCallOutputItem: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "apply_patch_call_output", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("call_id", callId)
        writer.field("output", output)
        writer.field("caller", caller)
        writer.field("created_by", createdBy)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension ApplyPatchCallOutputItem {
    struct Fields: Sendable {
        var id: String?
        var status: ItemStatus?
        var callId: String?
        var output: String?
        var caller: Caller?
        var createdBy: String?
        var agent: ItemAgent?
        var extra: JSON
    }
}

extension ApplyPatchCallOutputItem.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(8)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        callId = reader.optional(present[2])
        output = reader.optional(present[3])
        caller = reader.optional(present[4])
        createdBy = reader.optional(present[5])
        agent = reader.optional(present[6])
        extra = reader.optional(present[7]) ?? JSON()
    }
}
