import Antiphon
import Foundation

// Streams one answer token by token: from the embedded mock server, or with ANTIPHON_LIVE=1 from the API.
let environment = ProcessInfo.processInfo.environment

do {
    if environment["ANTIPHON_LIVE"] == "1" {
        try await demo(Client())
    } else {
        let server = try MockServer()
        try server.setTokenDelay(.milliseconds(30))
        try await demo(Client(ClientOptions(apiKey: "sk-mock", baseURL: server.url)))
    }
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}

func demo(_ client: Client) async throws {
    let request = CreateRequest(
        model: environment["ANTIPHON_MODEL"] ?? "gpt-5-mini",
        input: "Say in one sentence what an antiphon is."
    )
    let start = ContinuousClock.now
    var timeToFirstEvent: Duration?

    let stream = client.responses.stream(request)
    for try await event in stream {
        timeToFirstEvent = timeToFirstEvent ?? (ContinuousClock.now - start)
        if case .outputTextDelta(let delta) = event {
            FileHandle.standardOutput.write(Data(delta.delta.utf8))
        }
    }
    let response = try await stream.finalResponse()

    print("\n\ntext: \(response.outputText.count) characters")
    if let usage = response.usage {
        print("usage: \(usage.inputTokens) tokens in, \(usage.outputTokens) out")
    }
    print("time to first event: \(((timeToFirstEvent ?? .zero) / .milliseconds(1) * 10).rounded() / 10) ms")
}
