#!/usr/bin/env bash
# Sets up the environment of the hand-written Python loop that `make bench` compares with: .cache/bench-venv.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

venv=$checkout/.cache/bench-venv
requirements=$checkout/tests/bench/requirements.txt

"$venv/bin/python" -c 'import pip' 2>/dev/null || "${PYTHON:-python3}" -m venv "$venv"
if changed "$venv/antiphon-requirements" "$requirements"; then
  "$venv/bin/pip" install --retries 10 --requirement "$requirements"
  remember "$venv/antiphon-requirements" "$requirements"
fi
