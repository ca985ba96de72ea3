#!/usr/bin/env bash
# Tests the Swift package with the `swift` on PATH; elsewhere run it by tests/setup/swift.sh.
#
# The native library has to be built: cargo build --release --package antiphon-uniffi
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

exec swift test --disable-swift-testing -Xswiftc -warnings-as-errors "$@"
