#!/usr/bin/env bash
# Runs Swift on a Linux machine that has none.
#
#   swift.sh setup              make Swift available; does nothing where it already is
#   swift.sh run COMMAND ...    run COMMAND in the current folder with `swift` on PATH
#
# A `swift` on PATH is used as it is. Elsewhere a Debian 13 (trixie) root folder is made once, with Debian's own
# Swift 6 in it, and commands run inside it. The root folder is kept outside the checkout, so that every clone shares it:
#
#   ANTIPHON_CACHE   where it is kept, default ~/.cache/antiphon (3.3 GB)
#   ANTIPHON_DEBIAN  the Debian mirror, default http://deb.debian.org/debian
#
# Making and entering the root folder needs root and debootstrap. Where that is not possible the script says what is
# missing and leaves with status 3.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# Raise this number when the recipe in make_root changes: roots made by an older recipe are then made anew.
recipe=1
packages=(swiftlang libc6-dev libstdc++-14-dev)

cache=${ANTIPHON_CACHE:-$HOME/.cache/antiphon}
mirror=${ANTIPHON_DEBIAN:-http://deb.debian.org/debian}
root=$cache/swift-trixie
marker=antiphon-recipe
own_namespace=(unshare --mount --propagation private -- "$checkout/tests/setup/swift.sh")
inside_environment=(
  env -u LD_PRELOAD -u TMPDIR HOME=/root LANG=C.UTF-8 LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
  PATH=/usr/libexec/swift/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
)

main() {
  case ${1:-} in
    setup) setup ;;
    run) shift; run "$@" ;;
    # The two below run in a mount namespace of their own: the kernel undoes their mounts when they end.
    inside-make) make_root "$2" ;;
    inside-run) shift; enter_root "$@" ;;
    *) echo "usage: swift.sh setup | run COMMAND ..." >&2; exit 2 ;;
  esac
}

setup() {
  if swift_on_path; then
    echo "using $(command -v swift)"
    return
  fi
  require_root
  mkdir -p "$cache"
  # One maker at a time. A maker that was killed leaves its unfinished folder, which only the next maker may remove.
  exec 9>"$cache/swift-trixie.lock"
  flock 9
  if ! root_is_ready; then
    command -v debootstrap >/dev/null || install debootstrap || missing "needs debootstrap: install it, or Swift 6"
    rm -rf "$cache"/swift-trixie.making.*
    local making
    making=$(mktemp -d "$cache/swift-trixie.making.XXXXXX")
    echo "making $root (about two minutes and 3.3 GB, once)"
    chmod 755 "$making"
    if ! "${own_namespace[@]}" inside-make "$making"; then
      rm -rf "$making"
      echo "the Debian root folder could not be made: see the messages above" >&2
      exit 1
    fi
    # The marker is inside, so a root folder under its final name is always a finished one.
    rm -rf "$root"
    mv -T "$making" "$root"
  fi
  echo "using $root"
}

run() {
  if swift_on_path; then
    exec "$@"
  fi
  require_root
  if ! root_is_ready; then
    missing "needs Swift: run tests/setup/swift.sh setup"
  fi
  exec "${own_namespace[@]}" inside-run "$PWD" "$@"
}

# Swift 6 or newer; OpenStack's client is called `swift` too.
swift_on_path() {
  command -v swift >/dev/null && swift --version 2>/dev/null </dev/null | grep -Eq 'Swift version ([6-9]|[1-9][0-9])\b'
}

root_is_ready() {
  [[ $(cat "$root/$marker" 2>/dev/null) == "$recipe" ]]
}

require_root() {
  local instead="or install Swift 6: https://swift.org/install"
  [[ $(uname -s) == Linux ]] || missing "needs a swift on PATH: install Swift 6: https://swift.org/install"
  [[ $(id -u) == 0 ]] || missing "needs root, to set up Swift in a Debian root folder; $instead"
  command -v unshare >/dev/null || missing "needs unshare (util-linux), to set up Swift in a Debian root folder; $instead"
}

# Makes the root in folder $1.
make_root() {
  local folder=$1
  # SwiftPM and XCTest run as root inside; nobody logs in, so Debian's smallest variant is enough.
  debootstrap --variant=minbase trixie "$folder" "$mirror"
  mount_system "$folder"
  # The host knows how it reaches Debian: proxies, and clocks that are off.
  apt-config dump 2>/dev/null | grep -E '^Acquire::(http|https|Retries|Check-Date|Check-Valid-Until)\b' \
    >"$folder/etc/apt/apt.conf.d/90antiphon" || true
  local inside=(chroot "$folder" "${inside_environment[@]}")
  "${inside[@]}" apt-get install --yes --no-install-recommends "${packages[@]}"
  "${inside[@]}" apt-get clean
  "${inside[@]}" swift --version
  echo "$recipe" >"$folder/$marker"
}

# Runs a command inside the root, in folder $1.
enter_root() {
  local folder=$1
  shift
  mount_system "$root"
  # What the two sides share has the same path on both: a path in a build file or a message then means the same.
  # That is the checkout, the recordings beside it, the folder cargo writes to, and temporary files.
  local shown
  for shown in /tmp "$checkout" "$(dirname "$checkout")/shared" "${CARGO_TARGET_DIR:-}"; do
    # One inside another is there already.
    if [[ $shown == /* && -d $shown && ! $shown -ef $root$shown ]]; then
      mkdir -p "$root$shown"
      mount --bind "$shown" "$root$shown"
    fi
  done
  if [[ ! $folder -ef $root$folder ]]; then
    echo "$folder is neither in $checkout nor in /tmp: commands cannot run there" >&2
    exit 2
  fi
  exec chroot "$root" "${inside_environment[@]}" bash -c 'cd "$1" && shift && exec "$@"' bash "$folder" "$@"
}

# swiftc reads /proc/self/exe to find its own libraries.
mount_system() {
  mount -t proc proc "$1/proc"
  mount --rbind /dev "$1/dev"
  cp /etc/resolv.conf "$1/etc/resolv.conf"
  cp /etc/hosts "$1/etc/hosts"
}

main "$@"
