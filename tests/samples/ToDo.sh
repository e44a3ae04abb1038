# A list that lives in a file, and a question answered beforehand.
todo=$data/../../samples/ToDo.au3
au3 "$todo"
au3 "$todo" add write the manual
au3 "$todo" ADD "sleep  well"
au3 --answer MsgBox=No "$todo" done 1
au3 --answer MsgBox=Yes "$todo" done 1
au3 "$todo" done 7
echo "exit code $?"
au3 "$todo" undo
echo "exit code $?"
od -c todo.txt | head -n 1
