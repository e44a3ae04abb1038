#!/bin/sh
# Compares every constant of the library with its table:  constants.sh AU3 LIBRARY_FOLDER
# Each file is included alone: it has to declare its own constants and those of all files that it includes, with value and
# type, and no others.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for file in $(cut -f1 "$2/includes.tsv" | tail -n +2); do
    { printf '#include <%s>\n' "$file"; cat "$(dirname "$0")/constants.txt"; } > "$folder/check.au3"
    "$1" "$folder/check.au3" "$2" "$file"
done
