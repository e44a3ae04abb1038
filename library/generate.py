#!/usr/bin/env python3
"""Keeps the made parts of the files in this folder up to date.

    library/generate.py           write them
    library/generate.py --check   exit 1 when a file differs from what would be written

constants.tsv: file, name, value, type. Strings are quoted as in a script, Int32 and Double are numbers, Ptr is an address.
    A file of constants alone is made whole. In a file with functions they go into the block
    "; ---- constants (generate.py)" ... "; ---- end of constants".
functions.tsv: file, name, parameters ("$aArray [Const ByRef] | $iStart [optional] = 0"): every public function of the
    original. Those that the file does not define itself go into the block "; ---- not available (generate.py)" ...
    "; ---- end of not available": calling one ends the script with an error that names it.
Rows stand in the order in which they shall be declared."""
import os
import re
import sys

FOLDER = os.path.dirname(os.path.abspath(__file__))
HEAD = "; {}: made by generate.py from constants.tsv; do not edit.\n#include-once\n\n"


def rows(table):
    with open(os.path.join(FOLDER, table), encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            yield line.rstrip("\n").split("\t")


def read(file):
    path = os.path.join(FOLDER, file)
    return open(path, encoding="utf-8").read() if os.path.exists(path) else ""


def literal(value, kind):
    """The value as it is written in a script."""
    if kind == "Int32" and int(value) == -2147483648:
        return "0x80000000"
    if kind == "Ptr":
        return "Ptr({})".format(value)
    return value


def parameter(text):
    """'$a [Const ByRef]' -> 'Const ByRef $a'; '$b [optional] = 0' -> '$b = 0'."""
    name, words, default = re.match(r"(\$\w+)(?: \[([^\]]*)\])?(?: = (.*))?$", text).groups()
    words = [word for word in (words or "").split() if word != "optional"]
    return " ".join(words + [name]) + (" = " + default if default else "")


def replace_block(text, name, lines):
    """The text with the lines between the marks of a block; text without the block is left as it is."""
    start, end = "; ---- {} (generate.py)\n".format(name), "; ---- end of {}\n".format(name)
    if start not in text:
        return text
    before, rest = text.split(start, 1)
    return before + start + "".join(lines) + end + rest.split(end, 1)[1]


def with_constants(file, lines):
    text = read(file)
    if "; ---- constants (generate.py)\n" in text:
        return replace_block(text, "constants", lines)
    return HEAD.format(file) + "".join(lines)


def with_missing(text, functions):
    own = replace_block(text, "not available", [])
    defined = {name.lower() for name in re.findall(r"(?im)^\s*(?:Volatile\s+)?Func\s+(\w+)", own)}
    lines = []
    for name, parameters in functions:
        if name.lower() not in defined:
            words = ", ".join(parameter(part) for part in parameters.split(" | ") if part)
            lines.append("Func {}({})\n\tReturn __Au3_Missing()\nEndFunc\n\n".format(name, words))
    return replace_block(text, "not available", lines)


def texts():
    """File name -> content."""
    constants, functions = {}, {}
    for file, name, value, kind in rows("constants.tsv"):
        constants.setdefault(file, []).append("Global Const {} = {}\n".format(name, literal(value, kind)))
    for file, name, parameters in rows("functions.tsv"):
        functions.setdefault(file, []).append((name, parameters))
    made = {file: with_constants(file, lines) for file, lines in constants.items()}
    for file, listed in functions.items():
        made[file] = with_missing(made.get(file) or read(file), listed)
    return made


def main():
    check = "--check" in sys.argv
    stale = []
    for file, text in texts().items():
        if read(file) == text:
            continue
        stale.append(file)
        if not check:
            with open(os.path.join(FOLDER, file), "w", encoding="utf-8", newline="\n") as out:
                out.write(text)
    if stale:
        print("not up to date:" if check else "written:", ", ".join(stale))
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
