// Ends while a stream is open, in one of four ways; the tests run it.
import Antiphon
import Foundation

let request = CreateRequest(model: "m", input: "x")
let client = try Client()
let stream = client.responses.stream(request)
// Kept, so that the stream is open until the process ends.
let iterator = try await begin(stream)
FileHandle.standardOutput.write(Data("begun\n".utf8))

switch CommandLine.arguments[1] {
case "return":
    break
case "exit":
    exit(0)
case "exit-while-waiting":
    // The server says no more, so both wait when the process ends.
    let response = Task { try await client.responses.stream(request).finalResponse() }
    let opened = client.responses.stream(request)
    try await opened.opened()
    Task { for try await _ in opened {} }
    await Task.yield()
    _ = response
    exit(0)
case "break":
    for try await _ in client.responses.stream(request) { break }
default:
    exit(2)
}

@MainActor func begin(_ stream: ResponseStream) async throws -> ResponseStream.Iterator {
    var iterator = stream.makeAsyncIterator()
    while let event = try await iterator.next() {
        if case .outputTextDelta = event { break }
    }
    return iterator
}
