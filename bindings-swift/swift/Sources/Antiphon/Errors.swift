internal import AntiphonNative
import Foundation

extension AntiphonError: LocalizedError, CustomStringConvertible {
    /// The message.
    public var errorDescription: String? { message }

    /// The message.
    public var description: String { message }
}

extension AntiphonError {
    /// Runs a call of the core and throws its error as an ``AntiphonError``.
    static func mapping<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as NativeError {
            throw thrown(by: error)
        }
    }

    /// Runs a call of the core and throws its error as an ``AntiphonError``, or as `CancellationError` when it was
    /// cancelled with its task.
    static func mapping<T>(
        isolation actor: isolated (any Actor)? = #isolation,
        _ body: () async throws -> sending T
    ) async throws -> sending T {
        do {
            return try await body()
        } catch let error as NativeError {
            let error = thrown(by: error)
            if case AntiphonError.cancelled = error, Task.isCancelled {
                throw CancellationError()
            }
            throw error
        }
    }

    /// What callers get: an ``AntiphonError``, or what code of theirs threw, as it was.
    private static func thrown(by error: NativeError) -> any Error {
        switch error {
        case .Failed(let kind, let reason, let fields): AntiphonError(.read(kind, reason, fields))
        case .Thrown(let thrown): (thrown as? Thrown)?.error ?? error
        }
    }
}

extension ErrorDetails {
    /// The details that the core hands over; what cannot be read of them is left out, as the error itself must be thrown.
    fileprivate static func read(_ kind: String, _ message: String, _ fields: Data) -> Self {
        let details = try? AntiphonError.reading(fields) { Self(kind: kind, message: message, reading: &$0) }
        return details ?? Self(kind: kind, message: message)
    }
}
