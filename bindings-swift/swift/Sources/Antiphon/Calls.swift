/// Calls of endpoints, by the names that the core has for them and for what their paths need.
extension NativeClient {
    /// Calls an endpoint and gives what `read` takes of its answer.
    func fetch<T: Sendable>(
        _ endpoint: String, _ ids: [String: String] = [:], _ request: NativeRequest = .empty,
        _ read: @Sendable (NativeAnswer) -> T?
    ) async throws -> T {
        try await ask(endpoint, ids, request, keepsRaw: false).part(read)
    }

    /// Calls an endpoint and gives what `read` takes of its answer, with the answer.
    func fetchRaw<T: Sendable>(
        _ endpoint: String, _ ids: [String: String] = [:], _ request: NativeRequest = .empty,
        _ read: @Sendable (NativeAnswer) -> T?
    ) async throws -> RawResponse<T> {
        try RawResponse(await ask(endpoint, ids, request, keepsRaw: true), read)
    }

    /// The list that an endpoint gives page by page.
    func list(_ endpoint: String, _ ids: [String: String], _ request: ListRequest) -> ItemList {
        ItemList { cancellation in
            try await self.call(
                endpoint: endpoint, ids: ids, request: .page(request), keepsRaw: false, cancellation: cancellation
            ).part(\.page)
        }
    }

    /// The stream that an endpoint gives. The request is sent at once.
    func open(_ endpoint: String, _ ids: [String: String] = [:], _ request: NativeRequest) -> ResponseStream {
        ResponseStream { try stream(endpoint: endpoint, ids: ids, request: request) }
    }

    private func ask(
        _ endpoint: String, _ ids: [String: String], _ request: NativeRequest, keepsRaw: Bool
    ) async throws -> NativeAnswer {
        try await calling {
            try await self.call(
                endpoint: endpoint, ids: ids, request: request, keepsRaw: keepsRaw, cancellation: $0
            )
        }
    }
}

/// Makes a call; cancelling the task closes its connection, which UniFFI does not do by itself.
func calling<T: Sendable>(
    isolation actor: isolated (any Actor)? = #isolation,
    _ call: @Sendable (NativeCancellation) async throws -> T
) async throws -> T {
    let cancellation = NativeCancellation()
    return try await withTaskCancellationHandler {
        try await AntiphonError.mapping { try await call(cancellation) }
    } onCancel: {
        cancellation.cancel()
    }
}

extension Duration {
    var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
