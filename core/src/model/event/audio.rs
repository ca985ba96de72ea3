//! Events of spoken output. They name no item: the response holds the audio, see [`ResponseAudio`].

use antiphon_derive::Model;

use crate::model::Extra;

/// A piece of the audio.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.audio.delta")]
pub struct AudioDeltaEvent {
    /// The bytes to append, in base64.
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The audio is whole.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.audio.done")]
pub struct AudioDoneEvent {
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// A piece of the words of the audio.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.audio.transcript.delta")]
pub struct AudioTranscriptDeltaEvent {
    /// The text to append.
    pub delta: String,
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The words of the audio are whole.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[model(tag = "response.audio.transcript.done")]
pub struct AudioTranscriptDoneEvent {
    /// The number of the event in the stream; absent on some gateways.
    pub sequence_number: Option<i64>,
}

/// The audio of a response, gathered from the events of its stream; no server sends it like this.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct ResponseAudio {
    /// The audio in base64; the format is the one the request asked for.
    pub data: String,
    /// The words of the audio.
    pub transcript: String,
    /// Fields this version does not know.
    pub extra: Extra,
}
