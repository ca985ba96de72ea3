// generated from core/src/api/endpoints.rs by `make generate`; do not edit
// swift-format-ignore-file

internal import AntiphonNative

/// The input items of stored responses.
///
/// See ``Responses/inputItems``. Cancelling the task of a call closes its connection;
/// the call throws `CancellationError`.
public struct InputItems: Sendable {
    let native: NativeClient

    /// The same methods with their answers: status, headers, request id, number of retries, and body.
    public var withRawResponse: RawInputItems { RawInputItems(native: native) }

    /// Lists the input items of a stored response. Lists paginate automatically.
    ///
    /// The iteration throws:
    ///   - ``AntiphonError/invalidRequest(_:)``: `responseID` is empty or not a valid
    ///     id.
    ///   - ``AntiphonError/notFound(_:)``: The server does not store the response.
    ///   - any other error for which `isAPIError` is true: The server could not be
    ///     reached, or answered with another error.
    public func list(
        _ responseID: String,
        _ request: ListRequest = ListRequest(),
        options: CallOptions = CallOptions()
    ) -> ItemList {
        native.list("responses.input_items.list", ["response_id": responseID], request, options)
    }
}

/// The methods of ``InputItems``, each with the answer that its value was read from; see ``InputItems/withRawResponse``.
public struct RawInputItems: Sendable {
    let native: NativeClient

    /// The first page of ``InputItems/list(_:_:options:)``, with the answer.
    public func list(
        _ responseID: String,
        _ request: ListRequest = ListRequest(),
        options: CallOptions = CallOptions()
    ) async throws -> RawResponse<Page> {
        try await native.listRaw("responses.input_items.list", ["response_id": responseID], request, options)
    }
}
