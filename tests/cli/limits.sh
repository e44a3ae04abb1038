# --timeout and --memory end a script with an error.
show() {
    echo "\$ au3 $1 $2 -e ..."
    au3 /ErrorStdOut "$@"
    echo "exit code $?"
}
show --timeout 0.2 -e 'While 1
WEnd'
show --timeout 0.2 -e 'Sleep(60000)'
show --memory 20 -e 'Local $s = "x"
While 1
$s &= $s
WEnd'
show --memory 20 -e 'Local $a[10000000]'
show --steps 1000 -e 'Local $n = 0
While 1
$n += 1
WEnd'
show --output-limit 10 -e 'While 1
ConsoleWrite("1234")
WEnd'
show --disk-limit 10 -e 'Local $h = FileOpen("limit.txt", 2)
While FileWrite($h, "1234")
ConsoleWrite("4 ")
WEnd'
show --virtual-clock=86400 -e 'Sleep(3600000)
ConsoleWrite(@YEAR & " " & @MIN & @LF)'
show --steps 0 -e ''
show --disk-limit x -e ''
show --virtual-clock=now -e ''
