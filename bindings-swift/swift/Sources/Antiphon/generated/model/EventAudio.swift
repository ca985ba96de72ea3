// generated from core/src/model/event/audio.rs by `make generate`; do not edit
// swift-format-ignore-file

/// A piece of the audio.
public struct AudioDeltaEvent: Model {
    /// The bytes to append, in base64.
    public var delta: String
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        delta: String = "",
        sequenceNumber: Int? = nil
    ) {
        self.delta = delta
        self.sequenceNumber = sequenceNumber
    }
}

/// The audio is whole.
public struct AudioDoneEvent: Model {
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        sequenceNumber: Int? = nil
    ) {
        self.sequenceNumber = sequenceNumber
    }
}

/// A piece of the words of the audio.
public struct AudioTranscriptDeltaEvent: Model {
    /// The text to append.
    public var delta: String
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        delta: String = "",
        sequenceNumber: Int? = nil
    ) {
        self.delta = delta
        self.sequenceNumber = sequenceNumber
    }
}

/// The words of the audio are whole.
public struct AudioTranscriptDoneEvent: Model {
    /// The number of the event in the stream; absent on some gateways.
    public var sequenceNumber: Int?

    /// Makes a value; what is not given is absent or empty.
    public init(
        sequenceNumber: Int? = nil
    ) {
        self.sequenceNumber = sequenceNumber
    }
}

/// The audio of a response, gathered from the events of its stream; no server sends it
/// like this.
public struct ResponseAudio: Model {
    /// The audio in base64; the format is the one the request asked for.
    public var data: String
    /// The words of the audio.
    public var transcript: String
    /// Fields this version does not know.
    public var extra: JSON

    /// Makes a value; what is not given is absent or empty.
    public init(
        data: String = "",
        transcript: String = "",
        extra: JSON = JSON()
    ) {
        self.data = data
        self.transcript = transcript
        self.extra = extra
    }
}
