# Shared by ./run and ./test (sourced): installs what is missing on Debian, configures and builds a preset.
#
#     need_packages    what the build and the tests need
#     build PRESET     into build/PRESET; quiet when nothing is to be done, otherwise one line of progress

say() { printf 'au3: %s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

need_packages() {
    packages="cmake ninja-build gcc libc6-dev re2c lemon libpcre2-dev libutf8proc-dev nettle-dev libffi-dev libcurl4-openssl-dev libsqlite3-0 libedit-dev libcmocka-dev pkg-config python3"
    command -v dpkg-query >/dev/null 2>&1 || return 0 # another system: CMake tells what it misses
    there=$(dpkg-query -W -f='${Package} ${Status}\n' $packages 2>/dev/null | sed -n 's/ install ok installed$//p')
    missing=
    for package in $packages; do
        echo "$there" | grep -qx "$package" || missing="$missing $package"
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

# Reads what ninja prints, keeps it in a file and makes one line of progress of it; its exit code is ninja's.
follow() {
    code=1 told=
    : >"$log"
    while IFS= read -r line; do
        echo "$line" >>"$log"
        step=${line%%]*}
        step=${step#[}
        case $line in
        "ninja ended: "*) code=${line#ninja ended: } ;;
        "["*"] Re-"*) ;; # looking for new files, not building
        "["*"] "*)
            if [ -t 2 ]; then printf '\rau3: building (%s), %s of %s ' "$preset" "${step%/*}" "${step#*/}" >&2
            elif [ -z "$told" ]; then say "building ($preset)"
            fi
            told=1
            ;;
        esac
    done
    [ -t 2 ] && [ -n "$told" ] && printf '\n' >&2
    return "$code"
}

build() {
    preset=$1
    folder=$root/build/$preset
    log=$folder/last-build.log
    mkdir -p "$folder"
    if [ ! -f "$folder/build.ninja" ]; then
        say "configuring ($preset)"
        if ! (cd "$root" && cmake --preset "$preset") >"$log" 2>&1; then
            cat "$log" >&2
            fail "CMake failed"
        fi
    fi
    { ninja -C "$folder" 2>&1; echo "ninja ended: $?"; } | follow && return 0
    cat "$log" >&2
    fail "the build failed"
}
