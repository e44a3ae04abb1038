# Shared by ./run and ./test (sourced): installs what is missing on Debian, configures and builds a preset.
#
#     need_packages    what the build needs
#     build PRESET     into build/PRESET; quiet when nothing is to be done, otherwise one line of progress

say() { printf 'au3: %s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

# Is a package installed? Asked of dpkg, so that nothing is installed twice.
has_package() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q '^install ok installed$'; }

need_packages() {
    packages="cmake ninja-build gcc re2c lemon libpcre2-dev libutf8proc-dev libcmocka-dev pkg-config"
    missing=
    command -v dpkg-query >/dev/null 2>&1 || return 0 # another system: CMake tells what it misses
    for package in $packages; do
        has_package "$package" || missing="$missing $package"
    done
    [ -z "$missing" ] && return 0
    say "installing$missing"
    sudo=
    [ "$(id -u)" = 0 ] || sudo=sudo
    install="$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends"
    log=$(mktemp)
    # The list of packages is fetched only when the one at hand is not enough.
    if $install $missing >"$log" 2>&1 || { $sudo apt-get update -qq >>"$log" 2>&1 && $install $missing >>"$log" 2>&1; }; then
        rm -f "$log"
        return 0
    fi
    cat "$log" >&2
    rm -f "$log"
    fail "these packages could not be installed:$missing"
}

# Runs a command with its output in a file; shows it when it fails.
quietly() {
    log=$folder/last-command.log
    "$@" >"$log" 2>&1 && return 0
    cat "$log" >&2
    fail "failed: $*"
}

build() {
    preset=$1
    folder=$root/build/$preset
    mkdir -p "$folder"
    if [ ! -f "$folder/build.ninja" ]; then
        say "configuring ($preset)"
        quietly cmake -S "$root" --preset "$preset"
    fi
    work=$(ninja -C "$folder" -n 2>/dev/null | grep -c '^\[')
    [ "$work" -gt 1 ] && say "building ($preset, $work steps)"
    quietly ninja -C "$folder"
}
