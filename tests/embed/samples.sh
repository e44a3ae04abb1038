#!/bin/sh
# The programs of samples/embed are built against an installed au3, as a project of their own, and print what they should.
#
#     samples.sh BUILD_FOLDER C_COMPILER PYTHON FLAGS...      PYTHON may be empty
build=$1 compiler=$2 python=$3
shift 3
here=$(cd "$(dirname "$0")" && pwd)
samples=$(cd "$here/../../samples/embed" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
prefix=$scratch/prefix
cmake --install "$build" --prefix "$prefix" >/dev/null || exit 1
cmake -G Ninja -S "$samples" -B "$scratch/build" -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_C_COMPILER="$compiler" -DCMAKE_C_FLAGS="$*" \
    >/dev/null || exit 1
ninja -C "$scratch/build" >/dev/null || exit 1
failed=0
compare() {
    diff "$here/samples/$1.golden" "$scratch/output" >"$scratch/difference" && return
    echo "$1 prints something else:"
    cat "$scratch/difference"
    failed=1
}
for sample in call_function host_function harness limits; do
    (cd "$samples" && "$scratch/build/$sample") >"$scratch/output" 2>&1
    compare "$sample"
done
[ -n "$python" ] || exit $failed
library=$(find "$prefix" -name 'libau3.so.0')
# a library with the address sanitizer wants its runtime to be there first
case "$*" in *address*) preload=$("$compiler" -print-file-name=libasan.so) ;; *) preload= ;; esac
LD_PRELOAD=$preload ASAN_OPTIONS="$ASAN_OPTIONS:detect_leaks=0" "$python" "$samples/embed.py" "$library" >"$scratch/output" 2>&1
compare embed
exit $failed
