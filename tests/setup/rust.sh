#!/usr/bin/env bash
# Sets up what every language needs: Rust with rustfmt and clippy, and a C compiler to link with.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

minimum=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' "$checkout/Cargo.toml")

command -v cargo >/dev/null || missing "needs Rust $minimum or newer: install it from https://rustup.rs"
version=$(cargo --version | cut -d ' ' -f 2)
at_least "$version" "$minimum" || missing "needs Rust $minimum or newer, this is $version: run rustup update"

command -v cc >/dev/null || install gcc libc6-dev || missing "needs a C compiler: install gcc or clang"

for component in rustfmt clippy; do
  if ! cargo "${component/rustfmt/fmt}" --version >/dev/null 2>&1; then
    command -v rustup >/dev/null || missing "needs $component: add it to this Rust $version, which rustup did not install"
    rustup component add "$component" || missing "needs $component: rustup could not add it"
  fi
done
echo "using cargo $version"
