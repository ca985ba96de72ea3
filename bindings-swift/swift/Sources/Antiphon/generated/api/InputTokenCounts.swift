// generated from core/src/api/endpoints.rs by `make generate`; do not edit
// swift-format-ignore-file

internal import AntiphonNative

/// Counts the tokens of an input without creating a response.
///
/// See ``Responses/inputTokens``. Cancelling the task of a call closes its connection;
/// the call throws `CancellationError`.
public struct InputTokenCounts: Sendable {
    let native: NativeClient

    /// The same methods with their answers: status, headers, request id, number of retries, and body.
    public var withRawResponse: RawInputTokenCounts { RawInputTokenCounts(native: native) }

    /// Counts the tokens that a request would use as its input.
    ///
    /// - Throws:
    ///   - ``AntiphonError/invalidRequest(_:)``: No server can accept the request;
    ///     nothing was sent.
    ///   - any other error for which `isAPIError` is true: The server could not be
    ///     reached, or answered with an error.
    public func count(
        _ request: InputTokensRequest,
        options: CallOptions = CallOptions()
    ) async throws -> InputTokens {
        try await native.fetch("responses.input_tokens.count", [:], request, options)
    }
}

/// The methods of ``InputTokenCounts``, each with the answer that its value was read from; see ``InputTokenCounts/withRawResponse``.
public struct RawInputTokenCounts: Sendable {
    let native: NativeClient

    /// As ``InputTokenCounts/count(_:options:)``, with the answer.
    public func count(
        _ request: InputTokensRequest,
        options: CallOptions = CallOptions()
    ) async throws -> RawResponse<InputTokens> {
        try await native.fetchRaw("responses.input_tokens.count", [:], request, options)
    }
}
