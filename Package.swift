// swift-tools-version: 6.0
import Foundation
import PackageDescription

let binding = "bindings-swift/swift"

// A release brings the native library as an XCFramework. In a checkout it is the one that cargo built: run
// `cargo build --release --package antiphon-uniffi` first. Elsewhere the linker looks where it always looks.
let framework = "\(binding)/AntiphonFFI.xcframework"
let environment = ProcessInfo.processInfo.environment
let libraries = "\(environment["CARGO_TARGET_DIR"] ?? "\(Context.packageDirectory)/target")/release"

func isThere(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
}

let native: Target =
    isThere("\(Context.packageDirectory)/\(framework)")
    ? .binaryTarget(name: "AntiphonFFI", path: framework)
    : .systemLibrary(name: "AntiphonFFI", path: "\(binding)/Sources/AntiphonFFI")

let linking: [LinkerSetting] =
    ["so", "dylib"].contains { isThere("\(libraries)/libantiphon_uniffi.\($0)") }
    ? [.unsafeFlags(["-L\(libraries)", "-Xlinker", "-rpath", "-Xlinker", libraries])]
    : []

let package = Package(
    name: "Antiphon",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9)],
    products: [
        .library(name: "Antiphon", targets: ["Antiphon"]),
        .executable(name: "AntiphonDemo", targets: ["AntiphonDemo"]),
    ],
    targets: [
        native,
        // What UniFFI writes; the module Antiphon is built upon it and shows nothing of it.
        .target(name: "AntiphonNative", dependencies: ["AntiphonFFI"], path: "\(binding)/Sources/AntiphonNative"),
        .target(
            name: "Antiphon",
            dependencies: ["AntiphonNative"],
            path: "\(binding)/Sources/Antiphon",
            linkerSettings: linking
        ),
        .executableTarget(name: "AntiphonDemo", dependencies: ["Antiphon"], path: "\(binding)/Sources/AntiphonDemo"),
        .executableTarget(name: "AntiphonBench", dependencies: ["Antiphon"], path: "\(binding)/Sources/AntiphonBench"),
        // The example of the README, and a program that the tests run.
        .executableTarget(
            name: "AntiphonExample",
            dependencies: ["Antiphon"],
            path: "bindings-swift/examples",
            exclude: ["stream.kt"],
            sources: ["stream.swift"]
        ),
        .executableTarget(name: "OpenStream", dependencies: ["Antiphon"], path: "\(binding)/Tests/OpenStream"),
        .testTarget(
            name: "AntiphonTests",
            dependencies: ["Antiphon", "AntiphonDemo", "AntiphonExample", "OpenStream"],
            path: "\(binding)/Tests/AntiphonTests"
        ),
    ]
)
