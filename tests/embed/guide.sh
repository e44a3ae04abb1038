#!/bin/sh
# Each program in docs/embedding.md is built, and prints what stands below it.
#
#     guide.sh BUILD_FOLDER C_COMPILER FLAGS...
build=$1 compiler=$2
shift 2
source=$(cd "$(dirname "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# program N is N.c, what it prints N.text
awk -v folder="$scratch" '
    /^```c$/ { out = sprintf("%s/%02d.c", folder, ++n); next }
    /^```text$/ { out = sprintf("%s/%02d.text", folder, n); next }
    /^```/ { out = ""; next }
    out { print > out }' "$source/docs/embedding.md"
failed=0 count=0
for program in "$scratch"/*.c; do
    name=${program%.c}
    count=$((count + 1))
    if ! "$compiler" "$@" -Wall -Wextra -Werror -I "$source/include" "$program" -L "$build/include" -lau3 -o "$name"; then
        echo "program $count does not compile"
        failed=1
    elif ! LD_LIBRARY_PATH=$build/include "$name" | diff "$name.text" - ; then
        echo "program $count prints something else"
        failed=1
    fi
done
[ "$count" -ge 6 ] || failed=1
exit $failed
