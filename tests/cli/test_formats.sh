# au3 test: TAP, and coverage as a table and for lcov. JUnit is looked at by junit.py.
cp -R "$data/project" .
cd project || exit 2
plain() { sed -e 's/duration_ms: [0-9]*/duration_ms: TIME/' -e 's/([0-9.]* s)/(TIME)/'; }
au3 test --tap --jobs 1 | plain
command -v prove >/dev/null && prove -e 'au3 test --tap' *_test.au3 2>&1 | grep -i -e 'parse error' -e 'know about'
echo "-- coverage"
au3 test --coverage price_test.au3 test_fatal.au3 | plain
cat lcov.info
echo "-- without the tests"
au3 test --coverage=only.info --omit '*_test.au3' --filter Tax | plain
grep -c SF: only.info
echo "-- counts of two processes add up"
cp price_test.au3 more_test.au3
au3 test --coverage=twice.info price_test.au3 more_test.au3 >/dev/null
grep -e DA:6, -e DA:17, -e FNDA:.*WithTax twice.info
