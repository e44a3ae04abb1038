# What _DebugCOMError tells of an error, and that it ends the script when it is asked to.
cat > report.au3 <<'END'
#include <Debug.au3>
_DebugSetup("title", False, 2)
_DebugCOMError(1, True)
Local $d = ObjCreate("Scripting.Dictionary")
$d.Missing()
ConsoleWrite("never" & @CRLF)
END
au3 report.au3
echo "exit code $?"
