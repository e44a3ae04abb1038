# --trace and --sandbox: what touches the world is told, and refused without its right.
cat > effects.au3 <<'END'
FileWrite("note.txt", "a""b" & @LF)
ConsoleWrite(FileExists("note.txt") & " " & @error & @LF)
FileDelete("note.txt")
ConsoleWrite(StringLen("not told") & @LF)
END
plain() { sed 's/"ms":[0-9.]*,"file":"[^"]*\//"file":"/'; }
echo "-- told on standard error"
au3 --trace effects.au3 2>&1 | plain
echo "-- told in a file, nothing allowed"
au3 --sandbox --trace=told.json effects.au3
plain < told.json
echo "-- reading allowed"
au3 --sandbox=read effects.au3
echo "-- no such right"
au3 --sandbox=reed effects.au3 2>&1
echo "exit code $?"
