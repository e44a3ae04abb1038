# A closed pipe ends the script quietly; output is not lost when a script is ended from outside.
au3 -e 'While 1
ConsoleWrite("line" & @LF)
WEnd' | head -n 2
printf 'ConsoleWrite("kept" & @LF)\nFileWrite("ready", "x")\nWhile 1\nSleep(10)\nWEnd\n' >wait.au3
au3 wait.au3 >out 2>err &
while [ ! -f ready ]; do sleep 0.1; done
kill -TERM $!
wait $!
echo "exit code $?"
head -n 1 out
head -n 1 err
