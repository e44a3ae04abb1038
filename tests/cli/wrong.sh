# Command lines that make no sense, and scripts that are not there.
show() {
    echo "\$ $*"
    "$@"
    echo "exit code $?"
}
show au3 --headles x.au3
show au3 --colour
show au3 -x
show au3 /ErrorStdout
show au3 --timeout
show au3 --timeout soon x.au3
show au3 --memory 0 x.au3
show au3 --drive /tmp x.au3
show au3 --headless=yes x.au3
show au3 --answer nonsense -e ''
show au3 --answers nowhere.txt -e ''
show au3 missing.au3
show au3 /ErrorStdOut missing.au3
show au3 /ErrorStdOut './no folder/../missing.au3'
show au3 /ErrorStdOut /AutoIt3ExecuteScript C:/no/missing
show au3 chekc
show au3 check
show au3 check missing.au3
show au3 check --quite x.au3
