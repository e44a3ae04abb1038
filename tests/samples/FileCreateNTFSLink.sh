# The documented example, with scripted answers. It leaves nothing behind.
samples=$data/../../samples
mkdir temp
export TMPDIR=$PWD/temp
echo '$ au3 --headless --answer MsgBox=OK FileCreateNTFSLink.au3'
au3 --headless --answer MsgBox=OK "$samples/FileCreateNTFSLink.au3"
echo "exit code $?"
ls temp
