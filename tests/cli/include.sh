# Where #include looks: beside the file, in -I folders, in the built-in library; case and kind of slash do not matter.
mkdir -p a/inner b
echo 'ConsoleWrite("a/x" & @LF)' >a/x.au3
echo 'ConsoleWrite("b/x" & @LF)' >b/x.au3
echo 'ConsoleWrite("beside" & @LF)' >x.au3
printf '#include "x.au3"\n#include <x.au3>\n' >main.au3
echo '$ au3 main.au3'
au3 main.au3
echo '$ au3 -I a -I b main.au3'
au3 -I a -I b main.au3
echo '#include <X.AU3>' >upper.au3
echo '$ au3 -I b upper.au3'
au3 -I b upper.au3
printf '#include "a\\inner/../X.au3"\n' >slashes.au3
echo '$ au3 slashes.au3'
au3 slashes.au3
printf '#include <fileconstants.au3>\n#include "FILECONSTANTS.au3"\nConsoleWrite($FC_OVERWRITE & @LF)\n' >library.au3
echo '$ au3 library.au3'
au3 library.au3
printf '#include-once\nGlobal Const $FC_OVERWRITE = "mine"\n' >b/FileConstants.au3
echo '$ au3 -I b library.au3'
au3 -I b library.au3
echo 'Global Const $FC_OVERWRITE = "beside"' >FileConstants.au3
printf '#include "FileConstants.au3"\nConsoleWrite($FC_OVERWRITE & @LF)\n' >quotes.au3
echo '$ au3 quotes.au3'
au3 quotes.au3
echo '$ au3 -e with a file of the working folder'
au3 -e '#include "x.au3"'
