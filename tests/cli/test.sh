# au3 test: what it finds, what it tells, and its exit codes. Times are taken out.
cp -R "$data/project" .
cd project || exit 2
mkdir .git build 2>/dev/null
echo 'Exit 1' > .git/hidden_test.au3
echo 'Exit 1' > build/built_test.au3
run() {
    echo "\$ au3 $*"
    au3 "$@" >out 2>&1
    code=$?
    sed -e 's/([0-9.]* s)/(TIME)/' -e 's,/tmp/au3-test-[0-9a-f]*,SCRATCH,g' out
    echo "exit code $code"
}
run test --list
run test --jobs 1
run test --jobs 4 --filter tax --verbose
run test --filter '*:TestD?scount'
run test -v test_comments.au3 lib/../test_fatal.au3
run test --filter nothing
run test nowhere
run test --job 2
run test --jobs none
echo "-- a test file run by itself"
au3 price_test.au3 2>&1
echo "exit code $?"
echo "-- kept folders"
TMPDIR=$PWD/temp
export TMPDIR
mkdir temp
au3 test test_comments.au3 | sed 's/([0-9.]* s)/(TIME)/'
ls temp
echo 'FileWrite("trace.txt", "x")' > kept_test.au3
echo 'Exit 1' >> kept_test.au3
au3 test --keep kept_test.au3 | sed -e 's/([0-9.]* s)/(TIME)/' -e 's/au3-test-[0-9a-f]*/SCRATCH/'
ls temp/*/work
echo "-- encodings"
mkdir encodings
printf 'ConsoleWrite("\344\366" & @LF) ; expect: \344\366\n' > encodings/ansi_test.au3
printf '\357\273\277ConsoleWrite(ChrW(228) & @LF) ; expect: \303\244\n' > encodings/marked_test.au3
(
    printf '\377\376'
    printf 'ConsoleWrite("no") ; expect: yes' | sed 's/./&@/g' | tr '@' '\000'
) > encodings/utf16_test.au3
au3 test -v encodings | sed 's/([0-9.]* s)/(TIME)/'
