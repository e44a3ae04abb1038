# The pages of help.
au3 --version | sed 's/ [0-9.]*$/ VERSION/'
au3 | head -n 3
au3 --help | grep -o -e "--timeout SECONDS"
[ "$(au3 --help)" = "$(au3 help)" ] && echo "--help and help are the same"
au3 help stringleft
au3 help @tempdir | grep -v :
au3 help @error
au3 help _arrayadd
au3 help _Excel_RangeSort
au3 help '?clipboard text' | grep ^Clip
au3 help '??' CLIPBOARD text | grep ^ClipPut
au3 help ?qqqq
echo "exit code $?"
au3 help GUICreate
au3 help Strinleft
echo "exit code $?"
au3 help --compatibility | head -n 3
