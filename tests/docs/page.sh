#!/bin/sh
# The example of a page of docs/builtins prints what the page says.
#
#     page.sh PROGRAM PAGE.md
#
# It runs with nobody there to answer, in a fresh folder that also holds its drive C:, its registry and its temporary files.
# A first line "; au3: --answer MsgBox=Yes" gives options. Ends of lines count as LF.
program=$1 page=$2
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/run" "$scratch/temp" "$scratch/home"
awk -v folder="$scratch" '
    /^## /      { example = $0 == "## Example" }
    /^```/      { block = block ? "" : $0; next }
    !example    { next }
    block == "```autoit" { print > (folder "/example.au3") }
    block == "```text"   { print > (folder "/expected") }' "$page"
if ! [ -s "$scratch/example.au3" ] || ! [ -s "$scratch/expected" ]; then
    echo "$page has no example, or it prints nothing"
    exit 1
fi
options=$(sed -n '1s/^; au3: //p' "$scratch/example.au3")
mv "$scratch/example.au3" "$scratch/run"
cd "$scratch/run" || exit 2
export HOME="$scratch/home" TMPDIR="$scratch/temp" XDG_DATA_HOME="$scratch/home" XDG_STATE_HOME="$scratch/home"
unset DISPLAY WAYLAND_DISPLAY
# shellcheck disable=SC2086 # several options
"$program" --headless --timeout 30 $options example.au3 >"$scratch/all" 2>"$scratch/errors" </dev/null
code=$?
tr -d '\r' <"$scratch/all" >"$scratch/printed"
[ $code = 0 ] || echo "exit code $code"
if ! diff -u "$scratch/expected" "$scratch/printed" || [ $code != 0 ]; then
    cat "$scratch/errors"
    exit 1
fi
