# Words of a text, with letters beyond ASCII.
samples=$data/../../samples
printf 'The cat and the dog.\r\nTHE end: \303\204pfel, \303\244pfel and a dog\n' >text.txt
au3 "$samples/WordCount.au3" text.txt 3
au3 "$samples/WordCount.au3" missing.txt
echo "exit code $?"
au3 "$samples/WordCount.au3"
echo "exit code $?"
