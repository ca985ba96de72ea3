#!/usr/bin/env bash
# Fuzzes each target for some seconds: core/fuzz/run.sh SECONDS [TARGET…]. Needs Rust (stable will do) and a C++ compiler.
#
# What libFuzzer finds worth keeping stays in target/fuzz/corpus for the next run. An input that breaks a check is
# written to target/fuzz/broken; give that file to the program that the message names to see it again.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
checkout=$(cd "$here/../.." && pwd)
output=${CARGO_TARGET_DIR:-$checkout/target}/fuzz
seconds=${1:?how many seconds for each target}
shift
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(sse event accumulate request websocket)

# The passes of `cargo fuzz`, which stable compilers have as well.
coverage=(
  -Cpasses=sancov-module
  -Cllvm-args=-sanitizer-coverage-level=4
  -Cllvm-args=-sanitizer-coverage-inline-8bit-counters
  -Cllvm-args=-sanitizer-coverage-pc-table
  -Cllvm-args=-sanitizer-coverage-trace-compares
  -Cdebug-assertions
  -Ccodegen-units=1
)
host=$(rustc -vV | sed -n 's/^host: //p')
cp "$checkout/Cargo.lock" "$here/Cargo.lock"
# With --target, the flags are not those of build scripts, which have no main of libFuzzer to link with.
RUSTFLAGS="${coverage[*]}" cargo build --release --target "$host" --target-dir "$output" --manifest-path "$here/Cargo.toml"

python3 "$here/corpus.py" "$output/corpus"
mkdir -p "$output/broken"
failed=0
for target in "${targets[@]}"; do
  program=$output/$host/release/$target
  log=$output/$target.log
  if "$program" -max_total_time="$seconds" -max_len=65536 -timeout=10 -rss_limit_mb=2048 \
    -artifact_prefix="$output/broken/$target-" "$output/corpus/$target" >"$log" 2>&1; then
    echo "$target: $(tail -n 1 "$log")"
  else
    failed=1
    echo "$target: a check does not hold, see $log; again: $program $output/broken/$target-…" >&2
    grep -m 1 -A 3 'panicked at' "$log" >&2 || tail -n 5 "$log" >&2
  fi
done
exit "$failed"
