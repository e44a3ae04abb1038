# run.sh AU3 LIBRARY: DllCall with a real library; what the script prints stands in native.out, its exit code is 3.
here=$(dirname "$0")
actual=$("$1" "$here/native.au3" "$2" | tr -d '\r')
[ "$actual" = "$(tr -d '\r' <"$here/native.out")" ] || {
    printf '%s\n' "$actual" | diff "$here/native.out" -
    exit 1
}
"$1" "$here/native.au3" "$2" >/dev/null
[ $? = 3 ]
