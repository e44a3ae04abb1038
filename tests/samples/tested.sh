# A small library with its tests, and what they cover.
cp -R "$data/../../samples/tested" .
au3 test --verbose --coverage | sed 's/([0-9.]* s)/(TIME)/'
grep -c ^end_of_record lcov.info
(cd tested && au3 Shop_test.au3)
