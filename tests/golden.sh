#!/bin/sh
# Compares what a command line prints with a golden file.
#
#     golden.sh PROGRAM CASE.sh     runs the case in a fresh folder with `au3` on the path; $data is the folder of the case
#     golden.sh PROGRAM CASE.au3    runs the script there, with what lies beside it, and prints standard error
#
# All output goes to CASE.golden, with the fresh folder shown as DIR (in Windows form as Z:\DIR). With UPDATE=1 in the
# environment the golden file is written instead.
program=$1 case=$2
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/bin" "$scratch/run" "$scratch/temp"
ln -s "$program" "$scratch/bin/au3"
PATH=$scratch/bin:$PATH TMPDIR=$scratch/temp
data=$(cd "$(dirname "$case")" && pwd)
export PATH TMPDIR data
unset NO_COLOR DISPLAY WAYLAND_DISPLAY
cd "$scratch/run" || exit 2
case $case in
*.sh) sh "$case" >"$scratch/all" 2>&1 </dev/null ;;
*)
    cp -R "$data/." .
    au3 "$(basename "$case")" 2>"$scratch/all" >/dev/null </dev/null
    echo "exit code $?" >>"$scratch/all"
    ;;
esac
backslashes=$(printf %s "$scratch/run" | sed 's,/,\\\\,g')
sed -e "s,$scratch/run,DIR,g" -e "s,Z:$backslashes,Z:\\\\DIR,g" "$scratch/all" >"$scratch/shown"
golden=${case%.*}.golden
if [ "$UPDATE" = 1 ]; then
    cp "$scratch/shown" "$golden"
else
    diff -u "$golden" "$scratch/shown"
fi
