internal import AntiphonNative

/// Calls of operations, by their names in the core. `ids` are the parameters of the path.
extension NativeClient {
    /// Calls an operation and returns what its answer holds.
    func fetch<T: Crossing & Sendable>(
        _ operation: String, _ ids: [String: String], _ request: (any Model)?, _ options: CallOptions
    ) async throws -> T {
        try T(bytes: await ask(operation, ids, request?.json ?? JSON(), options, keepsRaw: false).value)
    }

    /// Calls an operation and returns what its answer holds, with the answer.
    func fetchRaw<T: Crossing & Sendable>(
        _ operation: String, _ ids: [String: String], _ request: (any Model)?, _ options: CallOptions
    ) async throws -> RawResponse<T> {
        try RawResponse(await ask(operation, ids, request?.json ?? JSON(), options, keepsRaw: true))
    }

    /// Sends a request to a path.
    func send(
        _ operation: String, _ path: String, _ body: JSON?, _ options: CallOptions
    ) async throws -> RawResponse<JSON> {
        let request = JSON(fields: body.map { [("body", $0)] } ?? [])
        return try RawResponse(await ask(operation, ["path": path], request, options, keepsRaw: true))
    }

    /// The list that an operation returns page by page.
    func list(
        _ operation: String, _ ids: [String: String], _ request: (any Model)?, _ options: CallOptions
    ) -> ItemList {
        let request = request?.json ?? JSON()
        let pages = ItemList.Pages { cancellation in
            let answer = try await self.call(
                operation: operation, ids: ids, request: request.text, options: options.text, keepsRaw: false,
                cancellation: cancellation
            )
            guard let page = answer.page else { throw AntiphonError.ofAnotherVersion() }
            return page
        }
        return ItemList(pages: pages)
    }

    /// The first page of a list, with the answer.
    func listRaw(
        _ operation: String, _ ids: [String: String], _ request: (any Model)?, _ options: CallOptions
    ) async throws -> RawResponse<Page> {
        let answer = try await ask(operation, ids, request?.json ?? JSON(), options, keepsRaw: true)
        guard let page = answer.page else { throw AntiphonError.ofAnotherVersion() }
        return try RawResponse(answer, value: Page(page))
    }

    /// The stream that an operation returns. The request is sent at once.
    func open(
        _ operation: String, _ ids: [String: String], _ request: (any Model)?, _ options: CallOptions
    ) -> ResponseStream {
        let request = request?.json ?? JSON()
        return ResponseStream {
            try stream(operation: operation, ids: ids, request: request.text, options: options.text)
        }
    }

    /// Opens a session; `options` are those of its calls.
    func openSession(_ session: SessionOptions, _ options: CallOptions) async throws -> Session {
        Session(
            native: try await calling { cancellation in
                try await self.connect(session: session.text, options: options.text, cancellation: cancellation)
            }
        )
    }

    private func ask(
        _ operation: String, _ ids: [String: String], _ request: JSON, _ options: CallOptions, keepsRaw: Bool
    ) async throws -> NativeAnswer {
        try await calling { cancellation in
            try await self.call(
                operation: operation, ids: ids, request: request.text, options: options.text, keepsRaw: keepsRaw,
                cancellation: cancellation
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
