// Antiphon in Swift: `AntiphonBench URL` streams one response and prints what came.
import Antiphon
import Foundation

let client = try Client(ClientOptions(apiKey: "k", baseURL: CommandLine.arguments[1]))
let stream = client.responses.stream(CreateRequest(model: "m", input: "x"))

// Every event is read, typed; then the accumulated response.
var events = 0
for try await _ in stream {
    events += 1
}
let response = try await stream.finalResponse()
print("{\"events\": \(events), \"text_bytes\": \(response.outputText.utf8.count)}")
