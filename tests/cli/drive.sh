# --drive X=/folder
mkdir data
echo 'text' >data/file.txt
au3 --drive D=data -e 'ConsoleWrite(FileRead("D:\file.txt"))' || true
au3 --drive "d:=$PWD/data" -e 'ConsoleWrite(FileRead("D:\FILE.TXT"))'
