internal import AntiphonNative

/// Asks the caller's code for the key, for the core.
final class KeySource: NativeKeySource {
    private let key: @Sendable () async throws -> String

    init(_ key: @escaping @Sendable () async throws -> String) {
        self.key = key
    }

    func ask(answer: NativeKeyAnswer) {
        let asking = Task { [key] in
            do {
                answer.give(key: try await key())
            } catch {
                answer.fail(thrown: Thrown(error))
            }
        }
        Task {
            await answer.givenUp()
            asking.cancel()
        }
    }
}

/// What the caller's code threw, on its way through the core to whoever made the call.
final class Thrown: NativeThrown {
    let error: any Error

    init(_ error: any Error) {
        self.error = error
    }

    func reason() -> String {
        "\(error)"
    }
}
