import Antiphon

let client = try Client()
let stream = client.responses.stream(CreateRequest(model: "gpt-5-mini", input: "Say hello in three languages."))
for try await event in stream {
    if case .outputTextDelta(let delta) = event { print(delta.delta, terminator: "") }
}
let response = try await stream.finalResponse()
print("\n\(response.usage?.totalTokens ?? 0) tokens")
