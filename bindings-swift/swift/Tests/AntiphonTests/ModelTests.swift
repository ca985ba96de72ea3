import Foundation
import XCTest

@testable import Antiphon

/// The values of the model: what they are written as, when they are equal, and how they are read.
final class ModelTests: XCTestCase {
    func testNumbersAreWrittenAsEveryLanguageWritesThem() {
        let numbers: [(Double, String)] = [
            (0.5, "0.5"), (1, "1"), (-2, "-2"), (0.1 + 0.2, "0.30000000000000004"),
            (9_007_199_254_740_992, "9007199254740992"), (9_007_199_254_740_994, "9007199254740994.0"),
            (1.5e300, "1.5e+300"), (.leastNonzeroMagnitude, "5e-324"), (2e-3, "0.002"), (.nan, "null"),
            (.infinity, "null"),
        ]
        for (number, text) in numbers {
            XCTAssertEqual(CreateRequest(temperature: number).json.text, "{\"temperature\":\(text)}")
        }
    }

    func testNumbersAreWrittenAsTheCoreWritesThem() async throws {
        // The core writes what it keeps of a body, and the other languages' values.
        var numbers = (-12...22).map { exponent in Double("1.2345e\(exponent)")! }
        var seed: UInt64 = 42
        for _ in 0..<2000 {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            numbers.append(Double(bitPattern: seed))
        }
        // A value without a type of its own keeps the form that it had; others are integers where they can be.
        for number in numbers where number.isFinite && (number != number.rounded() || number.magnitude > 1e16) {
            let json = CreateRequest(temperature: number).json
            let parameters = try CreateRequest(json: ["extra": JSON(text: String(describing: number))])
            XCTAssertEqual(parameters.extraBody.text, "{\"extra\":\(json.text.dropFirst(15))")
            XCTAssertEqual(try CreateRequest(json: json).temperature, number)
        }
    }

    func testFieldsThatATypeDoesNotNameTakeThePlaceOfThoseItDoes() throws {
        let request = CreateRequest(
            model: "m", user: "u", extraBody: JSON(text: #" { "user": 5, "new\"": {"model": [1, "}"]} } "#)
        )
        XCTAssertEqual(request.json.text, #"{"model":"m","user": 5, "new\"": {"model": [1, "}"]} }"#)
        let odd: JSON = ["id": "r", "model": "m", "output": [], "temperature": "warm"]
        let response = try Response(json: odd)
        XCTAssertNil(response.temperature)
        XCTAssertEqual(try JSONValue(response.json.text), try JSONValue(odd.text))
        XCTAssertEqual(CreateRequest(extraBody: JSON(text: "{ }")).json.text, "{}")
    }

    func testTextThatIsNoJSONIsRefusedBeforeItIsSent() async throws {
        let server = try MockServer()
        let client = try connect(server)
        for text in ["nope", "[1]", "{\"a\":}", "{"] {
            let request = CreateRequest(model: "m", extraBody: JSON(text: text))
            let error = await thrown { try await client.responses.create(request) }
            XCTAssertEqual(error?.className, "InvalidRequestError", text)
            let streamed = await thrown { try await client.responses.stream(request).finalResponse() }
            XCTAssertEqual(streamed?.className, "InvalidRequestError", text)
        }
        XCTAssertEqual(server.requests.count, 0)
    }

    func testOneValueHasOneSpelling() throws {
        let names = (0..<20).map { "k\($0)" }.shuffled()
        let metadata = Dictionary(uniqueKeysWithValues: names.map { ($0, "v") })
        let text = names.sorted().map { "\"\($0)\":\"v\"" }.joined(separator: ",")
        XCTAssertEqual(CreateRequest(metadata: metadata).json.text, "{\"metadata\":{\(text)}}")
        XCTAssertEqual(try JSON(encoding: metadata).text, "{\(text)}")
    }

    func testValuesAreEqualWhenTheirJSONIs() {
        let event = Event.outputTextDelta(OutputTextDeltaEvent(delta: "a"))
        XCTAssertEqual(event, .outputTextDelta(OutputTextDeltaEvent(delta: "a")))
        XCTAssertNotEqual(event, .outputTextDelta(OutputTextDeltaEvent(delta: "b")))
        XCTAssertNotEqual(event, .refusalDelta(RefusalDeltaEvent(delta: "a")))
        XCTAssertEqual(Set([event, event, .outputTextDelta(OutputTextDeltaEvent(delta: "b"))]).count, 2)
        XCTAssertEqual("\(event)", #"Event {"type":"response.output_text.delta","delta":"a"}"#)
    }

    func testACopyIsIndependent() {
        let first = Response(id: "a", model: "m")
        var second = first
        second.id = "b"
        second.output.append(.unknown(kind: "x", json: ["type": "x"]))
        XCTAssertEqual(first, Response(id: "a", model: "m"))
        XCTAssertEqual(second.id, "b")
        XCTAssertEqual(second.output.count, 1)
        var third = second
        third.id += "c"
        XCTAssertEqual([first.id, second.id, third.id], ["a", "b", "bc"])
    }

    func testLargeTypesAreSmallWhereTheyAreUsed() {
        XCTAssertEqual(MemoryLayout<Response>.size, 8)
        XCTAssertEqual(MemoryLayout<CreateRequest>.size, 8)
        XCTAssertLessThanOrEqual(MemoryLayout<Event>.size, 168)
        XCTAssertLessThanOrEqual(MemoryLayout<OutputItem>.size, 168)
    }

    func testAnOpenSetOfStringsTakesAnyString() throws {
        let status: ResponseStatus = "completed"
        XCTAssertEqual(status, .completed)
        XCTAssertEqual(ResponseStatus(rawValue: "paused"), .unknown("paused"))
        XCTAssertEqual(try Response(json: ["id": "r", "status": "paused"]).status, "paused")
        XCTAssertEqual(Response(status: "paused").json.text.contains(#""status":"paused""#), true)
    }

    func testNumbersCrossWhole() throws {
        for number in [Int.min, -1, 0, 63, 64, Int.max] {
            let json = JSON(text: #"{"type": "response.output_text.delta", "sequence_number": \#(number)}"#)
            let event = try Event(json: json)
            XCTAssertEqual(event, .outputTextDelta(OutputTextDeltaEvent(sequenceNumber: number)))
        }
    }

    func testABufferOfAnotherVersionIsAnError() {
        // No count, a count without elements, an event that is cut, a rest, a count that is too large.
        let large = [UInt8](repeating: 0xff, count: 8) + [0x7f]
        for bytes in [[], [1], [1, 6, 0xff], [0, 0], large] {
            XCTAssertThrowsError(try [Event](bytes: Data(bytes)), "\(bytes)") { error in
                XCTAssertEqual((error as? AntiphonError)?.className, "DecodeError")
            }
        }
    }
}
