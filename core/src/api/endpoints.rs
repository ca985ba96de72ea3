//! The methods of the API: one documented row each, in the order of the API's documentation.
//!
//! The macro makes [`ENDPOINTS`], [`Reply`] and the resources of Rust from the rows; `make generate`
//! makes those of the other languages. The grammar is in `core/derive/src/endpoints/rows.rs`.

use super::endpoint::{Action, Endpoint, Operation, Parameters};
use super::request;

antiphon_derive::endpoints! {
    /// Creates responses and manages stored ones.
    resource responses: Responses;

    /// The input items of stored responses.
    resource responses.input_items: InputItems;

    /// Counts the tokens of an input without creating a response.
    resource responses.input_tokens: InputTokenCounts;

    /// Conversations: contexts that the server keeps from one response to the next.
    resource conversations: Conversations;

    /// The items of conversations.
    resource conversations.items: ConversationItems;

    /// Creates a response and returns it when it is complete.
    ///
    /// Parameters that this version does not know go into `extra_body`. Spellings that only
    /// documentation has, such as a part `{"type": "text"}` or a `response_format`, are sent in the
    /// wire spelling; the option `strict` sends them as given.
    ///
    /// A response whose status is `failed` or `incomplete` is not an error: check its `status`.
    ///
    /// # Errors
    ///
    /// - `InvalidRequest`: No server can accept the request; nothing was sent.
    /// - `Api`: The server could not be reached, or answered with an error.
    responses.create: POST "/responses", body CreateRequest -> Response;

    /// Creates a response and returns its events as they arrive.
    ///
    /// # Errors
    ///
    /// - `InvalidRequest`: No server can accept the request; nothing was sent.
    /// - `Api`: The server could not be reached, or answered with an error.
    responses.stream: events of responses.create;

    /// Opens a session: responses over one WebSocket, one after the other or side by side on lanes.
    ///
    /// If the server does not speak WebSocket, the session streams over HTTP, unless the option
    /// `http_fallback` is off. The options of the call that opens the session apply to all of its
    /// responses.
    ///
    /// # Errors
    ///
    /// - `Config`: An option is wrong; the message names it.
    /// - `Api`: The server could not be reached, or answered with an error.
    responses.connect: session;

    /// Returns a stored response in its current state.
    ///
    /// # Errors
    ///
    /// - `InvalidRequest`: `response_id` is empty or not a valid id.
    /// - `NotFound`: The server does not store the response.
    /// - `Api`: The server could not be reached, or answered with another error.
    responses.retrieve: GET "/responses/{response_id}", query RetrieveRequest -> Response;

    /// Returns the events of a stored response: those that it has, then those that it still produces.
    /// OpenAI does so for responses that were created in the background with `stream`.
    ///
    /// With `starting_after` the stream begins after the event with that sequence number. Snapshots then lack
    /// the earlier content; the final response is complete.
    ///
    /// # Errors
    ///
    /// - `InvalidRequest`: `response_id` is empty or not a valid id.
    /// - `NotFound`: The server does not store the response.
    /// - `Api`: The server could not be reached, or answered with another error.
    responses.retrieve_stream: events of responses.retrieve;

    /// Creates a response in the background and returns it when it is finished: for answers that take
    /// longer than a connection lasts.
    ///
    /// The request is sent with `background`, unless it sets that itself. `wait` describes how the
    /// client waits.
    ///
    /// # Errors
    ///
    /// - `InvalidRequest`: No server can accept the request; nothing was sent.
    /// - `Timeout`: The response was not finished within `total_timeout`.
    /// - `Api`: The server could not be reached, or answered with an error.
    responses.create_and_wait: wait for responses.create;

    /// Waits until a stored response is finished and returns it: completed, failed, incomplete or
    /// cancelled; check its `status`.
    ///
    /// The client polls the server: after the time that the server asks for (`openai-poll-after-ms`, up
    /// to `max_retry_after`), else after 0.5 s and then at growing intervals of up to 5 s. Only
    /// `total_timeout` limits the wait. Cancelling the wait leaves the response alone.
    ///
    /// # Errors
    ///
    /// - `InvalidRequest`: `response_id` is empty or not a valid id.
    /// - `NotFound`: The server does not store the response.
    /// - `Timeout`: The response was not finished within `total_timeout`.
    /// - `Api`: The server could not be reached, or answered with another error.
    responses.wait: wait for responses.retrieve;

    /// Deletes a stored response.
    ///
    /// # Errors
    ///
    /// - `InvalidRequest`: `response_id` is empty or not a valid id.
    /// - `NotFound`: The server does not store the response.
    /// - `Api`: The server could not be reached, or answered with another error.
    responses.delete: DELETE "/responses/{response_id}" -> Deleted;

    /// Cancels a response that is being created in the background and returns what exists of it.
    ///
    /// # Errors
    ///
    /// - `InvalidRequest`: `response_id` is empty or not a valid id.
    /// - `NotFound`: The server does not store the response.
    /// - `Api`: The response was not created in the background, the server could not be reached, or it
    ///   answered with another error.
    responses.cancel: POST "/responses/{response_id}/cancel" -> Response;

    /// Compacts a long context: the `output` of the answer is the input of the next request. The answer
    /// is not a response and cannot be continued by its id.
    ///
    /// # Errors
    ///
    /// - `InvalidRequest`: No server can accept the request; nothing was sent.
    /// - `Api`: The server could not be reached, or answered with an error.
    responses.compact: POST "/responses/compact", body CompactRequest -> CompactedResponse;

    /// Lists the input items of a stored response. Lists paginate automatically.
    ///
    /// # Errors
    ///
    /// - `InvalidRequest`: `response_id` is empty or not a valid id.
    /// - `NotFound`: The server does not store the response.
    /// - `Api`: The server could not be reached, or answered with another error.
    responses.input_items.list:
        GET "/responses/{response_id}/input_items", query ListRequest -> Page<InputItem>;

    /// Counts the tokens that a request would use as its input.
    ///
    /// # Errors
    ///
    /// - `InvalidRequest`: No server can accept the request; nothing was sent.
    /// - `Api`: The server could not be reached, or answered with an error.
    responses.input_tokens.count:
        POST "/responses/input_tokens", body InputTokensRequest -> InputTokens;

    /// Creates a conversation.
    ///
    /// # Errors
    ///
    /// - `InvalidRequest`: No server can accept the request; nothing was sent.
    /// - `Api`: The server could not be reached, or answered with an error.
    conversations.create:
        POST "/conversations", optional body ConversationCreateRequest -> Conversation;

    /// Returns a conversation. Its items are listed separately.
    ///
    /// # Errors
    ///
    /// - `InvalidRequest`: `conversation_id` is empty or not a valid id.
    /// - `NotFound`: The server does not store the conversation.
    /// - `Api`: The server could not be reached, or answered with another error.
    conversations.retrieve: GET "/conversations/{conversation_id}" -> Conversation;

    /// Replaces the metadata of a conversation. The request must have `metadata`; an empty map clears it.
    ///
    /// # Errors
    ///
    /// - `InvalidRequest`: `conversation_id` is not a valid id, or no server can accept the request.
    /// - `NotFound`: The server does not store the conversation.
    /// - `Api`: The server could not be reached, or answered with another error.
    conversations.update:
        POST "/conversations/{conversation_id}", body ConversationUpdateRequest -> Conversation;

    /// Deletes a conversation. OpenAI does not delete its items.
    ///
    /// # Errors
    ///
    /// - `InvalidRequest`: `conversation_id` is empty or not a valid id.
    /// - `NotFound`: The server does not store the conversation.
    /// - `Api`: The server could not be reached, or answered with another error.
    conversations.delete: DELETE "/conversations/{conversation_id}" -> Deleted;

    /// Adds items to a conversation, at most 20 in a call, and returns them as the server stores them.
    ///
    /// # Errors
    ///
    /// - `InvalidRequest`: `conversation_id` is not a valid id, or no server can accept the request.
    /// - `NotFound`: The server does not store the conversation.
    /// - `Api`: The server could not be reached, or answered with another error.
    conversations.items.create:
        POST "/conversations/{conversation_id}/items", body ConversationItemsRequest, query [include]
        -> ItemPage;

    /// Lists the items of a conversation. Lists paginate automatically.
    ///
    /// # Errors
    ///
    /// - `InvalidRequest`: `conversation_id` is empty or not a valid id.
    /// - `NotFound`: The server does not store the conversation.
    /// - `Api`: The server could not be reached, or answered with another error.
    conversations.items.list:
        GET "/conversations/{conversation_id}/items", query ListRequest -> Page<InputItem>;

    /// Returns one item of a conversation.
    ///
    /// # Errors
    ///
    /// - `InvalidRequest`: An id is empty or not valid.
    /// - `NotFound`: The server does not store the conversation, or the conversation has no such item.
    /// - `Api`: The server could not be reached, or answered with another error.
    conversations.items.retrieve:
        GET "/conversations/{conversation_id}/items/{item_id}", query ItemRetrieveRequest -> InputItem;

    /// Removes an item from a conversation and returns the conversation.
    ///
    /// # Errors
    ///
    /// - `InvalidRequest`: An id is empty or not valid.
    /// - `NotFound`: The server does not store the conversation, or the conversation has no such item.
    /// - `Api`: The server could not be reached, or answered with another error.
    conversations.items.delete:
        DELETE "/conversations/{conversation_id}/items/{item_id}" -> Conversation;

    /// Creates a response: `responses.create` under the name that gateways document.
    client.generate_response: same as responses.create;

    /// Streams a response: `responses.stream` under the name that gateways document.
    client.stream_response: same as responses.stream;

    /// Sends a GET request to a path below the base URL, such as `/models?limit=20`, and returns the
    /// JSON of the answer: for endpoints that this version does not know. An empty answer is `null`.
    ///
    /// The client sends its key, headers and query; retries and timeouts are those of every call.
    ///
    /// # Errors
    ///
    /// - `InvalidRequest`: The path does not begin with `/`, or leaves the base URL.
    /// - `Api`: The server could not be reached, or answered with an error.
    /// - `Decode`: The answer is not JSON.
    client.get: GET path -> Json;

    /// Sends a POST request with a JSON body to a path below the base URL. The body is sent as given;
    /// `null` sends none.
    ///
    /// # Errors
    ///
    /// - `InvalidRequest`: The path does not begin with `/`, or leaves the base URL.
    /// - `Api`: The server could not be reached, or answered with an error.
    /// - `Decode`: The answer is not JSON.
    client.post: POST path -> Json;

    /// Sends a DELETE request to a path below the base URL.
    ///
    /// # Errors
    ///
    /// - `InvalidRequest`: The path does not begin with `/`, or leaves the base URL.
    /// - `Api`: The server could not be reached, or answered with an error.
    /// - `Decode`: The answer is not JSON.
    client.delete: DELETE path -> Json;
}
