/**
 * The `type` of an object of a kind that this version does not know.
 *
 * It is an ordinary string when the program runs. Its type here equals no literal, so that comparing `type` with a
 * known kind tells the known kinds apart; to compare with a kind that is not listed, write `(event.type as string)`.
 */
export type UnknownKind = AnyOtherKind;
declare enum AnyOtherKind {
  kind = '',
}

/** An object of a kind that this version does not know, as it was received. */
export interface Unknown {
  type: UnknownKind;
  /** The number of the event in the stream, where this is an event that has one. */
  sequence_number?: number | null;
  [name: string]: unknown;
}

/** A model together with the fields that this version does not know: `(item as WithUnknownFields<MessageItem>).new_field`. */
export type WithUnknownFields<T> = T & Readonly<Record<string, unknown>>;

export {};
