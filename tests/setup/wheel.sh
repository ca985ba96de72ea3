#!/usr/bin/env bash
# Builds the Python wheel and installs it in bindings-python/.venv as a user would: from the wheel, not from the sources.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

venv=$checkout/bindings-python/.venv/bin
wheels=$checkout/target/wheels

# One wheel in the folder means that this is the one just built.
rm -f "$wheels"/antiphon-*.whl
"$venv/maturin" build --release --manifest-path "$checkout/bindings-python/Cargo.toml" \
  --interpreter "$venv/python" --out "$wheels"
"$venv/pip" install --force-reinstall --no-index --no-deps "$wheels"/antiphon-*.whl
