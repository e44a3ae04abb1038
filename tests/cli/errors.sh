# Fatal errors: where the two forms go.
printf 'ConsoleWrite("before" & @LF)\nConsoleWrite($nope)\n' >undeclared.au3
printf 'If 1 Then\nWhile 1\n' >open.au3
echo '--- standard output, no option'
au3 undeclared.au3 2>/dev/null
echo "exit code $?"
echo '--- standard error, no option'
au3 undeclared.au3 2>&1 >/dev/null
echo '--- standard output, /ErrorStdOut'
au3 /ErrorStdOut undeclared.au3 2>/dev/null
echo '--- standard error, /ErrorStdOut'
au3 /ErrorStdOut undeclared.au3 2>&1 >/dev/null
echo '--- several errors before the run: AutoIt tells the first'
au3 /ErrorStdOut open.au3
echo '--- of a command'
au3 /ErrorStdOut -e '$x = [1'
echo '--- a function that is not there yet'
au3 -e 'ConsoleWrite("a" & @LF)
BlockInput(1)' 2>&1 >/dev/null
echo '--- a function of the library that is not there yet'
printf '#include <WinAPIFiles.au3>\nFunc Test()\n_WinAPI_EjectMedia("D:")\nEndFunc\nTest()\n' >media.au3
au3 media.au3 2>&1 >/dev/null
echo "exit code $?"
