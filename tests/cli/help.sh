# The pages of help.
au3 --version | sed 's/ [0-9.]*$/ VERSION/'
au3 | head -n 3
au3 --help | grep -o -e "--timeout SECONDS"
[ "$(au3 --help)" = "$(au3 help)" ] && echo "--help and help are the same"
au3 help stringleft
au3 help @tempdir
au3 help GUICreate
au3 help Strinleft
echo "exit code $?"
au3 help --compatibility | head -n 3
