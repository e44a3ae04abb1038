#!/usr/bin/env python3
"""Keeps the made files of this folder, and the made parts of the others, up to date.

    library/generate.py           write them
    library/generate.py --check   exit 1 when a file differs from what would be written

includes.tsv: file, the files that it includes: every file of the library has a row.
constants.tsv: file, name, value, type, how it is declared. Strings are quoted as in a script, Int32 and Double are numbers,
    Ptr is an address.
functions.tsv: file, name, parameters ("$aArray [Const ByRef] | $iStart [optional] = 0"): every public function.

A file without functions of ours is made whole. One that has some is written by hand around blocks that are made:
    "; ---- includes (generate.py)" ... "; ---- end of includes", and in the same way
    "constants", and "not available": the functions that the file does not define itself; calling one ends the script with an
    error that names it.
docs/library.md lists the functions. A comment "; PARTLY: what is missing" right above a function says that it is not whole."""
import os
import re
import sys

FOLDER = os.path.dirname(os.path.abspath(__file__))
DOCS = os.path.join(os.path.dirname(FOLDER), "docs", "library.md")
OURS = {"UnitTest.au3"}  # not AutoIt's: written by hand as a whole
START, END = "; ---- {} (generate.py)\n", "; ---- end of {}\n"


def rows(table):
    with open(os.path.join(FOLDER, table), encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            yield line.rstrip("\n").split("\t")


def read(path):
    return open(path, encoding="utf-8").read() if os.path.exists(path) else ""


def literal(value, kind):
    """The value as it is written in a script."""
    if kind == "Int32" and int(value) == -2147483648:
        return "0x80000000"
    if kind == "Ptr":
        return "Ptr({})".format(value)
    return value


def constant(name, value, kind, declared):
    return "Global {} {} = {}\n".format(declared, name, literal(value, kind))


def parameter(text):
    """'$a [Const ByRef]' -> 'Const ByRef $a'; '$b [optional] = 0' -> '$b = 0'."""
    name, words, default = re.match(r"(\$\w+)(?: \[([^\]]*)\])?(?: = (.*))?$", text).groups()
    words = [word for word in (words or "").split() if word != "optional"]
    return " ".join(words + [name]) + (" = " + default if default else "")


def missing(name, parameters):
    words = ", ".join(parameter(part) for part in parameters.split(" | ") if part)
    return "Func {}({})\n\tReturn __Au3_Missing()\nEndFunc\n".format(name, words)


def replace_block(text, name, lines):
    """The text with the lines between the marks of a block; text without the block is left as it is."""
    start, end = START.format(name), END.format(name)
    if start not in text:
        return text
    before, rest = text.split(start, 1)
    return before + start + "".join(lines) + end + rest.split(end, 1)[1]


def own_functions(text):
    """Lower-case name -> (name, what the comment above says is missing, or "")."""
    if START.format("not available") not in text:
        return {}
    text = replace_block(text, "not available", [])
    found = {}
    for comment, name in re.findall(r"(?im)((?:^;.*\n)*)^(?:Volatile\s+)?Func\s+(\w+)", text):
        note = re.search(r"(?m)^; PARTLY: ((?:.*\n;)*.*)", comment)
        found[name.lower()] = (name, re.sub(r"\s*\n;\s*", " ", note.group(1)) if note else "")
    return found


def made_file(file, parts):
    """A file without functions of ours."""
    text = "; {}: made by generate.py; do not edit.\n#include-once\n".format(file)
    return text + "".join("\n" + "".join(lines) for lines in parts.values() if lines)


def file_text(file, parts):
    text = read(os.path.join(FOLDER, file))
    if START.format("not available") not in text:
        return made_file(file, parts)
    for name, lines in parts.items():
        if lines and START.format(name) not in text:
            sys.exit("{} needs a block for {}".format(file, name))
        text = replace_block(text, name, lines)
    return text


def table():
    """File -> {"includes": lines, "constants": lines, "not available": lines}, and file -> [(function, state, note)]."""
    parts, states = {}, {}
    for file, includes in rows("includes.tsv"):
        if file in OURS:
            continue
        lines = ['#include "{}"\n'.format(name) for name in includes.split(", ") if name]
        parts[file] = {"includes": lines, "constants": [], "not available": []}
    for file, *row in rows("constants.tsv"):
        parts[file]["constants"].append(constant(*row))
    own = {file: own_functions(read(os.path.join(FOLDER, file))) for file in parts}
    for file, name, parameters in rows("functions.tsv"):
        known = own[file].get(name.lower())
        if not known:
            parts[file]["not available"].append(missing(name, parameters))
        state = ("PARTLY" if known[1] else "FULL") if known else "MISSING"
        states.setdefault(file, []).append((name, state, known[1] if known else ""))
    return parts, states


def document(states):
    text = ("# The standard library\n\nMade by library/generate.py. Every public function of AutoIt's includes: FULL; PARTLY, with "
            "what is missing; MISSING: it exists, but calling it ends the script with an error that names it. All constants "
            "of all files are there.\n\n| file | FULL | PARTLY | MISSING |\n|---|---|---|---|\n")
    counts = {file: [sum(row[1] == s for row in listed) for s in ("FULL", "PARTLY", "MISSING")] for file, listed in states.items()}
    for file, (full, partly, gone) in sorted(counts.items(), key=lambda item: item[0].lower()):
        text += "| {} | {} | {} | {} |\n".format(file, full, partly, gone)
    text += "| **all** | {} | {} | {} |\n".format(*(sum(column) for column in zip(*counts.values())))
    for file, listed in sorted(states.items(), key=lambda item: item[0].lower()):
        text += "\n## {}\n\n".format(file)
        for state in ("FULL", "MISSING"):
            names = ", ".join(sorted((row[0] for row in listed if row[1] == state), key=str.lower))
            text += "{}: {}\n\n".format(state, names) if names else ""
        for name, state, note in listed:
            text += "PARTLY: {} ({})\n\n".format(name, note.rstrip(".")) if state == "PARTLY" else ""
    return text.rstrip("\n") + "\n"


def main():
    check = "--check" in sys.argv
    parts, states = table()
    texts = {os.path.join(FOLDER, file): file_text(file, lines) for file, lines in parts.items()}
    texts[DOCS] = document(states)
    stale = [path for path, text in texts.items() if read(path) != text]
    for path in stale if not check else []:
        with open(path, "w", encoding="utf-8", newline="\n") as out:
            out.write(texts[path])
    if stale:
        print("not up to date:" if check else "written:", ", ".join(os.path.basename(path) for path in stale))
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
