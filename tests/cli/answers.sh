# Dialogs where nobody is: answers given beforehand, else the default button.
printf '#include <MsgBoxConstants.au3>\nConsoleWrite(MsgBox($MB_YESNO, "Title", "Go on?") & @LF)\nConsoleWrite(MsgBox($MB_YESNO, "Title", "Really?") & @LF)\nConsoleWrite(InputBox("Name", "Who?", "me") & @LF)\n' >ask.au3
echo '$ au3 ask.au3'
au3 --headless ask.au3
echo '$ au3 --answer MsgBox=No --answer InputBox=you ask.au3'
au3 --answer MsgBox=No --answer InputBox=you ask.au3 2>/dev/null
echo '$ au3 --answers file ask.au3'
printf '# answers\nMsgBox=No\nMsgBox=Yes\nInputBox=<cancel>\n' >file
au3 --answers file ask.au3 2>/dev/null
echo '$ au3 --headless table.au3'
printf '#include <Array.au3>\nLocal $a[2][2] = [[1, "two"], ["x", "y"]]\nConsoleWrite(_ArrayDisplay($a, "All") & @LF)\n' >table.au3
au3 --headless table.au3 2>&1
