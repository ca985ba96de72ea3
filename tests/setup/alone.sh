#!/usr/bin/env bash
# Runs the Rust tests in a fresh clone of the last commit, in a temporary folder with nothing beside it: what passes must
# not depend on what lies around a checkout.
#
# What was compiled of the registry's crates is copied from CARGO_TARGET_DIR where it is there: it depends on no checkout.
# Nothing of this workspace's own crates is copied, so cargo compiles them from the clone.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

compiled=${CARGO_TARGET_DIR:-$checkout/target}/release
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

git clone --quiet --no-hardlinks "$checkout" "$folder/antiphon"
target=$folder/antiphon/target
if [[ -d $compiled/.fingerprint ]]; then
  mkdir -p "$target/release/deps"
  cp -a "$compiled/.fingerprint" "$compiled/build" "$target/release"
  # Cargo takes a crate without a fingerprint for one that was never compiled.
  rm -rf "$target"/release/.fingerprint/antiphon* "$target"/release/build/antiphon*
  find "$compiled/deps" -maxdepth 1 ! -name '*antiphon*' \( -name '*.rlib' -o -name '*.rmeta' -o -name '*.so' -o -name '*.d' \) \
    -exec cp -a -t "$target/release/deps" {} +
fi

cd "$folder/antiphon"
unset ANTIPHON_SHARED ANTIPHON_OUT
CARGO_TARGET_DIR=$target CARGO_INCREMENTAL=0 cargo test --workspace --all-features --release --no-fail-fast
