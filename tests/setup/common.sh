# What the setup scripts beside this file share. They are run by the step runner (tests/setup/runner.py) and by hand.
#
# A script leaves with status 3 when a toolchain is missing and cannot be set up here; its last line says what to do.
set -euo pipefail

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# missing MESSAGE: ends the script, saying what the machine lacks.
missing() {
  echo "$1" >&2
  exit 3
}

# at_least VERSION MINIMUM: whether a dotted version number is not older than another.
at_least() {
  [[ $(printf '%s\n%s\n' "$1" "$2" | sort --version-sort | head -n 1) == "$2" ]]
}

# install PACKAGE ...: installs Debian packages; false where this is not a Debian machine or not allowed.
install() {
  [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null || return 1
  mkdir -p "$checkout/.cache"
  (
    # Steps may run beside each other, and apt-get fails where another one runs.
    flock 8
    apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$@"
  ) 8>"$checkout/.cache/install.lock"
}

# changed STAMP FILE ...: whether any FILE differs from when `remember` was called for STAMP.
changed() {
  [[ $(cat "$1" 2>/dev/null) != "$(fingerprint "${@:2}")" ]]
}

# remember STAMP FILE ...: notes what the FILEs hold now.
remember() {
  fingerprint "${@:2}" >"$1"
}

fingerprint() {
  cat "$@" | sha256sum | cut -d ' ' -f 1
}
