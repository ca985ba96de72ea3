// generated from core/src/model/item/computer.rs by `make generate`; do not edit
// swift-format-ignore-file

/// What the model wants done on the computer.
public struct ComputerCallItem: Model {
    var fields: CopyOnWrite<Fields>

    /// The id of the item. Some gateways change it from event to event.
    public var id: String? {
        _read { yield fields.value.id }
        _modify { yield &fields.value.id }
    }
    /// How far the item is.
    public var status: ItemStatus? {
        _read { yield fields.value.status }
        _modify { yield &fields.value.status }
    }
    /// The id that the output of the call must name.
    public var callId: String? {
        _read { yield fields.value.callId }
        _modify { yield &fields.value.callId }
    }
    /// The one thing to do, on `computer_use_preview`.
    public var action: ComputerAction? {
        _read { yield fields.value.action }
        _modify { yield &fields.value.action }
    }
    /// The things to do, in order, on newer models.
    public var actions: [ComputerAction]? {
        _read { yield fields.value.actions }
        _modify { yield &fields.value.actions }
    }
    /// Warnings that the caller must acknowledge with the output.
    public var pendingSafetyChecks: [SafetyCheck]? {
        _read { yield fields.value.pendingSafetyChecks }
        _modify { yield &fields.value.pendingSafetyChecks }
    }
    /// Who made the item; OpenAI sends it on stored items.
    public var createdBy: String? {
        _read { yield fields.value.createdBy }
        _modify { yield &fields.value.createdBy }
    }
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent? {
        _read { yield fields.value.agent }
        _modify { yield &fields.value.agent }
    }
    /// Fields this version does not know.
    public var extra: JSON {
        _read { yield fields.value.extra }
        _modify { yield &fields.value.extra }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        callId: String? = nil,
        action: ComputerAction? = nil,
        actions: [ComputerAction]? = nil,
        pendingSafetyChecks: [SafetyCheck]? = nil,
        createdBy: String? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            id: id,
            status: status,
            callId: callId,
            action: action,
            actions: actions,
            pendingSafetyChecks: pendingSafetyChecks,
            createdBy: createdBy,
            agent: agent,
            extra: extra))
    }
}

/// Something to do on the computer.
public enum ComputerAction: Model {
    /// Click.
    case click(ClickAction)
    /// Click twice.
    case doubleClick(DoubleClickAction)
    /// Hold the mouse button down along a path.
    case drag(DragAction)
    /// Press keys together.
    case keypress(KeypressAction)
    /// Move the mouse.
    case move(MoveAction)
    /// Take a picture of the screen.
    case screenshot(ScreenshotAction)
    /// Scroll.
    case scroll(ScrollAction)
    /// Type text.
    case typeText(TypeAction)
    /// Wait a moment.
    case wait(WaitAction)
    /// A kind this version does not know, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// Click.
public struct ClickAction: Model {
    /// The button: `left`, `right`, `wheel`, `back` or `forward`.
    public var button: String?
    /// Pixels from the left.
    public var x: Int?
    /// Pixels from the top.
    public var y: Int?
    /// Keys held down meanwhile.
    public var keys: [String]?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        button: String? = nil,
        x: Int? = nil,
        y: Int? = nil,
        keys: [String]? = nil,
        extra: JSON = JSON()
    ) {
        self.button = button
        self.x = x
        self.y = y
        self.keys = keys
        self.extra = extra
    }
}

/// Click twice.
public struct DoubleClickAction: Model {
    /// Pixels from the left.
    public var x: Int?
    /// Pixels from the top.
    public var y: Int?
    /// Keys held down meanwhile.
    public var keys: [String]?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        x: Int? = nil,
        y: Int? = nil,
        keys: [String]? = nil,
        extra: JSON = JSON()
    ) {
        self.x = x
        self.y = y
        self.keys = keys
        self.extra = extra
    }
}

/// Hold the mouse button down along a path.
public struct DragAction: Model {
    /// The points of the path, in order.
    public var path: [DragPoint]?
    /// Keys held down meanwhile.
    public var keys: [String]?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        path: [DragPoint]? = nil,
        keys: [String]? = nil,
        extra: JSON = JSON()
    ) {
        self.path = path
        self.keys = keys
        self.extra = extra
    }
}

/// A point of a path.
public struct DragPoint: Model {
    /// Pixels from the left.
    public var x: Int?
    /// Pixels from the top.
    public var y: Int?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        x: Int? = nil,
        y: Int? = nil,
        extra: JSON = JSON()
    ) {
        self.x = x
        self.y = y
        self.extra = extra
    }
}

/// Press keys together.
public struct KeypressAction: Model {
    /// The keys.
    public var keys: [String]?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        keys: [String]? = nil,
        extra: JSON = JSON()
    ) {
        self.keys = keys
        self.extra = extra
    }
}

/// Move the mouse.
public struct MoveAction: Model {
    /// Pixels from the left.
    public var x: Int?
    /// Pixels from the top.
    public var y: Int?
    /// Keys held down meanwhile.
    public var keys: [String]?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        x: Int? = nil,
        y: Int? = nil,
        keys: [String]? = nil,
        extra: JSON = JSON()
    ) {
        self.x = x
        self.y = y
        self.keys = keys
        self.extra = extra
    }
}

/// Take a picture of the screen.
public struct ScreenshotAction: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}

/// Scroll.
public struct ScrollAction: Model {
    /// Pixels from the left, where the mouse is.
    public var x: Int?
    /// Pixels from the top, where the mouse is.
    public var y: Int?
    /// Pixels to the right.
    public var scrollX: Int?
    /// Pixels down.
    public var scrollY: Int?
    /// Keys held down meanwhile.
    public var keys: [String]?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        x: Int? = nil,
        y: Int? = nil,
        scrollX: Int? = nil,
        scrollY: Int? = nil,
        keys: [String]? = nil,
        extra: JSON = JSON()
    ) {
        self.x = x
        self.y = y
        self.scrollX = scrollX
        self.scrollY = scrollY
        self.keys = keys
        self.extra = extra
    }
}

/// Type text.
public struct TypeAction: Model {
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

/// Wait a moment.
public struct WaitAction: Model {
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        extra: JSON = JSON()
    ) {
        self.extra = extra
    }
}

/// A warning about what the model wants done.
public struct SafetyCheck: Model {
    /// The id of the warning.
    public var id: String?
    /// The kind of warning, such as `malicious_instructions`.
    public var code: String?
    /// A message for people.
    public var message: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        code: String? = nil,
        message: String? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.code = code
        self.message = message
        self.extra = extra
    }
}

/// What the screen shows after a call.
public struct ComputerCallOutputItem: Model {
    var fields: CopyOnWrite<Fields>

    /// The id of the item. Some gateways change it from event to event.
    public var id: String? {
        _read { yield fields.value.id }
        _modify { yield &fields.value.id }
    }
    /// How far the item is.
    public var status: ItemStatus? {
        _read { yield fields.value.status }
        _modify { yield &fields.value.status }
    }
    /// The id of the call.
    public var callId: String? {
        _read { yield fields.value.callId }
        _modify { yield &fields.value.callId }
    }
    /// The picture: a `computer_screenshot`.
    public var output: InputContent? {
        _read { yield fields.value.output }
        _modify { yield &fields.value.output }
    }
    /// Warnings that the caller accepts.
    public var acknowledgedSafetyChecks: [SafetyCheck]? {
        _read { yield fields.value.acknowledgedSafetyChecks }
        _modify { yield &fields.value.acknowledgedSafetyChecks }
    }
    /// Who made the item; OpenAI sends it on stored items.
    public var createdBy: String? {
        _read { yield fields.value.createdBy }
        _modify { yield &fields.value.createdBy }
    }
    /// The agent that the item belongs to; OpenAI's multi-agent beta only.
    public var agent: ItemAgent? {
        _read { yield fields.value.agent }
        _modify { yield &fields.value.agent }
    }
    /// Fields this version does not know.
    public var extra: JSON {
        _read { yield fields.value.extra }
        _modify { yield &fields.value.extra }
    }

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        callId: String? = nil,
        output: InputContent? = nil,
        acknowledgedSafetyChecks: [SafetyCheck]? = nil,
        createdBy: String? = nil,
        agent: ItemAgent? = nil,
        extra: JSON = JSON()
    ) {
        fields = CopyOnWrite(Fields(
            id: id,
            status: status,
            callId: callId,
            output: output,
            acknowledgedSafetyChecks: acknowledgedSafetyChecks,
            createdBy: createdBy,
            agent: agent,
            extra: extra))
    }
}
