#!/usr/bin/env bash
# Writes the Swift and Kotlin sources from the native library, which it builds.
#
#   generate.sh            write them
#   generate.sh --check    fail, naming them, when they are stale
#
# ANTIPHON_PROFILE   the cargo profile to read the interface from, default release; it is the same in each
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

profile=${ANTIPHON_PROFILE:-release}
target=${CARGO_TARGET_DIR:-target}
folder=$profile
[[ $profile == dev ]] && folder=debug

cargo build --quiet --package antiphon-uniffi --profile "$profile"
for library in libantiphon_uniffi.so libantiphon_uniffi.dylib antiphon_uniffi.dll; do
  if [[ -f $target/$folder/$library ]]; then
    # With the features of `cargo test --workspace --all-features`, which shares what this compiles.
    cargo build --quiet --profile "$profile" --workspace --all-features --bin antiphon-bindgen
    exec "$target/$folder/antiphon-bindgen" "$target/$folder/$library" "$@"
  fi
done
echo "cargo built no library in $target/$folder" >&2
exit 1
