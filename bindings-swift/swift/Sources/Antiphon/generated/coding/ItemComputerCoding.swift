// generated from core/src/model/item/computer.rs by `make generate`; do not edit
// swift-format-ignore-file

extension ComputerCallItem: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "computer_call", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("call_id", callId)
        writer.field("action", action)
        writer.field("actions", actions)
        writer.field("pending_safety_checks", pendingSafetyChecks)
        writer.field("created_by", createdBy)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension ComputerCallItem {
    struct Fields: Sendable {
        var id: String?
        var status: ItemStatus?
        var callId: String?
        var action: ComputerAction?
        var actions: [ComputerAction]?
        var pendingSafetyChecks: [SafetyCheck]?
        var createdBy: String?
        var agent: ItemAgent?
        var extra: JSON
    }
}

extension ComputerCallItem.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(9)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        callId = reader.optional(present[2])
        action = reader.optional(present[3])
        actions = reader.optional(present[4])
        pendingSafetyChecks = reader.optional(present[5])
        createdBy = reader.optional(present[6])
        agent = reader.optional(present[7])
        extra = reader.optional(present[8]) ?? JSON()
    }
}

extension ComputerAction: Crossing {
    init(reading reader: inout BufferReader) {
        switch reader.size() {
        case 0: self = .click(reader.read())
        case 1: self = .doubleClick(reader.read())
        case 2: self = .drag(reader.read())
        case 3: self = .keypress(reader.read())
        case 4: self = .move(reader.read())
        case 5: self = .screenshot(reader.read())
        case 6: self = .scroll(reader.read())
        case 7: self = .typeText(reader.read())
        case 8: self = .wait(reader.read())
        default:
            let (kind, json): (String, JSON) = reader.unknown()
            self = .unknown(kind: kind, json: json)
        }
    }

    public func writeJSON(to writer: inout JSONWriter) {
        switch self {
        case .click(let value): value.writeJSON(to: &writer)
        case .doubleClick(let value): value.writeJSON(to: &writer)
        case .drag(let value): value.writeJSON(to: &writer)
        case .keypress(let value): value.writeJSON(to: &writer)
        case .move(let value): value.writeJSON(to: &writer)
        case .screenshot(let value): value.writeJSON(to: &writer)
        case .scroll(let value): value.writeJSON(to: &writer)
        case .typeText(let value): value.writeJSON(to: &writer)
        case .wait(let value): value.writeJSON(to: &writer)
        case .unknown(_, let json): json.writeJSON(to: &writer)
        }
    }
}

extension ClickAction: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(5)
        button = reader.optional(present[0])
        x = reader.optional(present[1])
        y = reader.optional(present[2])
        keys = reader.optional(present[3])
        extra = reader.optional(present[4]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "click", extra: extra)
        writer.field("button", button)
        writer.field("x", x)
        writer.field("y", y)
        writer.field("keys", keys)
        writer.end(extra: extra)
    }
}

extension DoubleClickAction: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        x = reader.optional(present[0])
        y = reader.optional(present[1])
        keys = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "double_click", extra: extra)
        writer.field("x", x)
        writer.field("y", y)
        writer.field("keys", keys)
        writer.end(extra: extra)
    }
}

extension DragAction: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        path = reader.optional(present[0])
        keys = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "drag", extra: extra)
        writer.field("path", path)
        writer.field("keys", keys)
        writer.end(extra: extra)
    }
}

extension DragPoint: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(3)
        x = reader.optional(present[0])
        y = reader.optional(present[1])
        extra = reader.optional(present[2]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("x", x)
        writer.field("y", y)
        writer.end(extra: extra)
    }
}

extension KeypressAction: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        keys = reader.optional(present[0])
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "keypress", extra: extra)
        writer.field("keys", keys)
        writer.end(extra: extra)
    }
}

extension MoveAction: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        x = reader.optional(present[0])
        y = reader.optional(present[1])
        keys = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "move", extra: extra)
        writer.field("x", x)
        writer.field("y", y)
        writer.field("keys", keys)
        writer.end(extra: extra)
    }
}

extension ScreenshotAction: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "screenshot", extra: extra)
        writer.end(extra: extra)
    }
}

extension ScrollAction: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(6)
        x = reader.optional(present[0])
        y = reader.optional(present[1])
        scrollX = reader.optional(present[2])
        scrollY = reader.optional(present[3])
        keys = reader.optional(present[4])
        extra = reader.optional(present[5]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "scroll", extra: extra)
        writer.field("x", x)
        writer.field("y", y)
        writer.field("scroll_x", scrollX)
        writer.field("scroll_y", scrollY)
        writer.field("keys", keys)
        writer.end(extra: extra)
    }
}

extension TypeAction: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(2)
        text = reader.read()
        extra = reader.optional(present[1]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "type", extra: extra)
        writer.field("text", text)
        writer.end(extra: extra)
    }
}

extension WaitAction: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(1)
        extra = reader.optional(present[0]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "wait", extra: extra)
        writer.end(extra: extra)
    }
}

extension SafetyCheck: Crossing {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(4)
        id = reader.optional(present[0])
        code = reader.optional(present[1])
        message = reader.optional(present[2])
        extra = reader.optional(present[3]) ?? JSON()
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(extra: extra)
        writer.field("id", id)
        writer.field("code", code)
        writer.field("message", message)
        writer.end(extra: extra)
    }
}

extension ComputerCallOutputItem: Crossing {
    init(reading reader: inout BufferReader) {
        fields = CopyOnWrite(Fields(reading: &reader))
    }

    public func writeJSON(to writer: inout JSONWriter) {
        writer.begin(type: "computer_call_output", extra: extra)
        writer.field("id", id)
        writer.field("status", status)
        writer.field("call_id", callId)
        writer.field("output", output)
        writer.field("acknowledged_safety_checks", acknowledgedSafetyChecks)
        writer.field("created_by", createdBy)
        writer.field("agent", agent)
        writer.end(extra: extra)
    }
}

extension ComputerCallOutputItem {
    struct Fields: Sendable {
        var id: String?
        var status: ItemStatus?
        var callId: String?
        var output: InputContent?
        var acknowledgedSafetyChecks: [SafetyCheck]?
        var createdBy: String?
        var agent: ItemAgent?
        var extra: JSON
    }
}

extension ComputerCallOutputItem.Fields {
    init(reading reader: inout BufferReader) {
        let present = reader.presence(8)
        id = reader.optional(present[0])
        status = reader.optional(present[1])
        callId = reader.optional(present[2])
        output = reader.optional(present[3])
        acknowledgedSafetyChecks = reader.optional(present[4])
        createdBy = reader.optional(present[5])
        agent = reader.optional(present[6])
        extra = reader.optional(present[7]) ?? JSON()
    }
}
