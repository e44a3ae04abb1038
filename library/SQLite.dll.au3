; SQLite.dll.au3: made by generate.py; do not edit.
#include-once
