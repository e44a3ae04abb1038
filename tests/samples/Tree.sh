# Folders in folders.
mkdir -p root/b/inner root/c
printf '12345' >root/b/inner/five.txt
: >root/a.txt
: >root/z
au3 "$data/../../samples/Tree.au3" root
au3 "$data/../../samples/Tree.au3" nowhere
echo "exit code $?"
