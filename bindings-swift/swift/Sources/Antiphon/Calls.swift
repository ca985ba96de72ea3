internal import AntiphonNative

/// Calls of endpoints, by the names that the core has for them and for what their paths need.
extension NativeClient {
    /// Calls an endpoint and gives what its answer holds.
    func fetch<T: Crossing>(
        _ endpoint: String, _ ids: [String: String] = [:], _ request: JSON = JSON()
    ) async throws -> T {
        try T(bytes: await ask(endpoint, ids, request, keepsRaw: false).value)
    }

    /// Calls an endpoint and gives what its answer holds, with the answer.
    func fetchRaw<T: Crossing>(
        _ endpoint: String, _ ids: [String: String] = [:], _ request: JSON = JSON()
    ) async throws -> RawResponse<T> {
        try RawResponse(await ask(endpoint, ids, request, keepsRaw: true))
    }

    /// The list that an endpoint gives page by page.
    func list(_ endpoint: String, _ ids: [String: String], _ request: ListRequest) -> ItemList {
        ItemList { cancellation in
            let answer = try await self.call(
                endpoint: endpoint, ids: ids, request: request.json.text, keepsRaw: false, cancellation: cancellation
            )
            guard let page = answer.page else { throw AntiphonError.ofAnotherVersion() }
            return page
        }
    }

    /// The stream that an endpoint gives. The request is sent at once.
    func open(_ endpoint: String, _ ids: [String: String] = [:], _ request: JSON) -> ResponseStream {
        ResponseStream { try stream(endpoint: endpoint, ids: ids, request: request.text) }
    }

    private func ask(
        _ endpoint: String, _ ids: [String: String], _ request: JSON, keepsRaw: Bool
    ) async throws -> NativeAnswer {
        try await calling {
            try await self.call(
                endpoint: endpoint, ids: ids, request: request.text, keepsRaw: keepsRaw, cancellation: $0
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
