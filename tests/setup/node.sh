#!/usr/bin/env bash
# Sets up bindings-node/node_modules from bindings-node/package-lock.json.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

folder=$checkout/bindings-node
# npm ci empties node_modules first, so a stamp in there stands for a finished install.
stamp=$folder/node_modules/.antiphon-lock

command -v node >/dev/null && command -v npm >/dev/null || install nodejs npm ||
  missing "needs Node 20 or newer with npm: install it from https://nodejs.org"
version=$(node --version)
at_least "${version#v}" 20 || missing "needs Node 20 or newer, this is ${version#v}: install it from https://nodejs.org"

if changed "$stamp" "$folder/package-lock.json"; then
  (cd "$folder" && npm ci --no-audit --no-fund --fetch-retries 10)
  remember "$stamp" "$folder/package-lock.json"
fi
echo "using Node ${version#v}"
