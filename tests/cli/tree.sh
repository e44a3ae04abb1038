# --dump-ast prints the tree and runs nothing.
printf 'ConsoleWrite("not run")\nIf $a Then Exit 3\n' >small.au3
au3 --dump-ast small.au3
echo "exit code $?"
