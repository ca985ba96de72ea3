// generated from core/src/model/event/audio.rs by `make generate`; do not edit

/** A piece of the audio. */
export interface AudioDeltaEvent {
  type: 'response.audio.delta';
  /** The bytes to append, in base64. */
  delta: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The audio is whole. */
export interface AudioDoneEvent {
  type: 'response.audio.done';
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** A piece of the words of the audio. */
export interface AudioTranscriptDeltaEvent {
  type: 'response.audio.transcript.delta';
  /** The text to append. */
  delta: string;
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/** The words of the audio are whole. */
export interface AudioTranscriptDoneEvent {
  type: 'response.audio.transcript.done';
  /** The number of the event in the stream; absent on some gateways. */
  sequence_number?: number | null;
}

/**
 * The audio of a response, gathered from the events of its stream; no server sends it
 * like this.
 */
export interface ResponseAudio {
  /** The audio in base64; the format is the one the request asked for. */
  data: string;
  /** The words of the audio. */
  transcript: string;
}
