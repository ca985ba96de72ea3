// generated from core/src/model/webhook.rs by `make generate`; do not edit
// swift-format-ignore-file

/// The end of a background response.
public enum WebhookEvent: Model {
    /// A background response is whole.
    case completed(WebhookCompletedEvent)
    /// A background response ended early.
    case incomplete(WebhookIncompleteEvent)
    /// A background response failed.
    case failed(WebhookFailedEvent)
    /// A background response was cancelled.
    case cancelled(WebhookCancelledEvent)
    /// A kind this version does not know, kept as it is.
    case unknown(kind: String, json: JSON)
}

/// A background response is whole.
public struct WebhookCompletedEvent: Model {
    /// The id of the webhook event; the same when it is posted again.
    public var id: String?
    /// Always `event`.
    public var object: String?
    /// When the response ended, in seconds since 1970.
    public var createdAt: Int?
    /// Which response ended.
    public var data: WebhookData?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        object: String? = nil,
        createdAt: Int? = nil,
        data: WebhookData? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.object = object
        self.createdAt = createdAt
        self.data = data
        self.extra = extra
    }
}

/// A background response ended early.
public struct WebhookIncompleteEvent: Model {
    /// The id of the webhook event; the same when it is posted again.
    public var id: String?
    /// Always `event`.
    public var object: String?
    /// When the response ended, in seconds since 1970.
    public var createdAt: Int?
    /// Which response ended.
    public var data: WebhookData?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        object: String? = nil,
        createdAt: Int? = nil,
        data: WebhookData? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.object = object
        self.createdAt = createdAt
        self.data = data
        self.extra = extra
    }
}

/// A background response failed.
public struct WebhookFailedEvent: Model {
    /// The id of the webhook event; the same when it is posted again.
    public var id: String?
    /// Always `event`.
    public var object: String?
    /// When the response ended, in seconds since 1970.
    public var createdAt: Int?
    /// Which response ended.
    public var data: WebhookData?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        object: String? = nil,
        createdAt: Int? = nil,
        data: WebhookData? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.object = object
        self.createdAt = createdAt
        self.data = data
        self.extra = extra
    }
}

/// A background response was cancelled.
public struct WebhookCancelledEvent: Model {
    /// The id of the webhook event; the same when it is posted again.
    public var id: String?
    /// Always `event`.
    public var object: String?
    /// When the response ended, in seconds since 1970.
    public var createdAt: Int?
    /// Which response ended.
    public var data: WebhookData?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        object: String? = nil,
        createdAt: Int? = nil,
        data: WebhookData? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.object = object
        self.createdAt = createdAt
        self.data = data
        self.extra = extra
    }
}

/// Which response a webhook event is about.
public struct WebhookData: Model {
    /// The id of the response; retrieve it by this.
    public var id: String?
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        id: String? = nil,
        extra: JSON = JSON()
    ) {
        self.id = id
        self.extra = extra
    }
}
