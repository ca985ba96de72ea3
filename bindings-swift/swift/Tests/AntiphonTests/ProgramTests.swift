import Antiphon
import Foundation
import XCTest

/// Whole programs: the README's example, the demo, and processes that end while a stream is open.
final class ProgramTests: XCTestCase {
    func testTheExampleOfTheReadme() throws {
        let server = try MockServer()
        let result = try run("AntiphonExample", ["OPENAI_API_KEY": "sk-test", "OPENAI_BASE_URL": server.url])
        XCTAssertEqual(result.status, 0, result.errors)
        XCTAssertTrue(result.output.contains("Say hello in three languages."), result.output)
        XCTAssertTrue(result.output.hasSuffix(" tokens\n"), result.output)
    }

    func testTheDemo() throws {
        let result = try run("AntiphonDemo", [:])
        XCTAssertEqual(result.status, 0, result.errors)
        for part in ["text: ", "usage: ", "time to first event: "] {
            XCTAssertTrue(result.output.contains(part), result.output)
        }
    }

    func testTheDemoSaysWhatIsMissing() throws {
        let result = try run("AntiphonDemo", ["ANTIPHON_LIVE": "1"])
        XCTAssertEqual(result.status, 1)
        XCTAssertTrue(result.errors.contains("OPENAI_API_KEY"), result.errors)
    }

    func testFiftyProcessesEndWithAStreamOpen() throws {
        let server = try MockServer()
        try server.setRepeat(begun(deltas: 3, then: "stall"))
        for way in ["return", "exit", "exit-while-waiting", "break"] {
            for round in 1...50 {
                let result = try run("OpenStream", ["OPENAI_API_KEY": "k", "OPENAI_BASE_URL": server.url], [way])
                XCTAssertEqual(result, Result(status: 0, output: "begun\n", errors: ""), "\(way), round \(round)")
            }
        }
    }

    private struct Result: Equatable {
        var status: Int32
        var output: String
        var errors: String
    }

    /// Programs are built beside the bundle of the tests, which on Linux is an executable itself.
    private var products: URL {
        #if os(macOS)
            Bundle(for: Self.self).bundleURL.deletingLastPathComponent()
        #else
            URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        #endif
    }

    private func run(_ program: String, _ variables: [String: String], _ arguments: [String] = []) throws -> Result {
        let process = Process()
        process.executableURL = products.appendingPathComponent(program)
        process.arguments = arguments
        var environment = ProcessInfo.processInfo.environment
        for name in ["OPENAI_API_KEY", "OPENAI_BASE_URL", "ANTIPHON_LIVE"] { environment[name] = nil }
        process.environment = environment.merging(variables) { $1 }
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        // A net under a process that hangs, which is a failure.
        let net = DispatchWorkItem { process.terminate() }
        DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: net)
        let outputData = output.fileHandleForReading.readDataToEndOfFile()
        let errorData = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        net.cancel()
        return Result(
            status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            output: String(decoding: outputData, as: UTF8.self),
            errors: String(decoding: errorData, as: UTF8.self)
        )
    }
}
