# A closed pipe ends the script quietly; output is not lost when a script is ended from outside.
au3 -e 'While 1
ConsoleWrite("line" & @LF)
WEnd' | head -n 2
printf 'ConsoleWrite("kept" & @LF)\nFileWrite("ready", "x")\nWhile 1\nSleep(10)\nWEnd\n' >wait.au3
au3 wait.au3 >out 2>err &
for i in 1 2 3 4 5 6 7 8 9 10; do [ -f ready ] || sleep 0.2; done
kill -TERM $!
wait $!
echo "exit code $?"
head -n 1 out
head -n 1 err
