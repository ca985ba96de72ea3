#!/usr/bin/env bash
# Sets up bindings-python/.venv with the tools pinned in bindings-python/requirements-dev.txt.
#
#   PYTHON   the interpreter to make it with, default python3; 3.10 or newer
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

python=${PYTHON:-python3}
venv=$checkout/bindings-python/.venv
requirements=$checkout/bindings-python/requirements-dev.txt
stamp=$venv/antiphon-requirements

command -v "$python" >/dev/null || install python3 python3-venv || missing "needs Python 3.10 or newer"
version=$("$python" -c 'import platform; print(platform.python_version())')
at_least "$version" 3.10 || missing "needs Python 3.10 or newer, this is $version"

# A venv made by an interpreter that has since been removed does not start.
if ! "$venv/bin/python" -c 'import pip' 2>/dev/null; then
  if ! "$python" -c 'import ensurepip' 2>/dev/null; then
    install python3-venv || missing "needs Python's venv module: install python3-venv"
  fi
  rm -rf "$venv"
  "$python" -m venv "$venv"
fi
if changed "$stamp" "$requirements"; then
  "$venv/bin/pip" install --retries 10 --requirement "$requirements"
  remember "$stamp" "$requirements"
fi
echo "using Python $("$venv/bin/python" -c 'import platform; print(platform.python_version())')"
