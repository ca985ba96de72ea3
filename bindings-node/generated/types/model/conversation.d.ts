// generated from core/src/model/conversation.rs by `make generate`; do not edit

/** A conversation that the server stores; its items are listed apart. */
export interface Conversation {
  /** The id of the conversation. */
  id: string;
  /** Always `conversation`. */
  object?: string | null;
  /** When it was made, in seconds since 1970. */
  created_at?: number | null;
  /** Up to 16 pairs of text that the caller attached. */
  metadata?: Record<string, string> | null;
}
