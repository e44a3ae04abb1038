#!/usr/bin/env python3
"""Makes README.md, the pages by chapter, and macros.md, from the program's own tables and chapters.txt.

    docs/builtins/generate.py PROGRAM           write them
    docs/builtins/generate.py PROGRAM --check   exit 1 when one differs from what would be written
"""
import os
import re
import subprocess
import sys

FOLDER = os.path.dirname(os.path.abspath(__file__))
STATES = {"full": "", "partly": "partly", "Windows only": "Windows only", "missing": "missing"}

README = """# Functions and macros

Made by generate.py; do not edit. One page for each function that this version of au3 has; `au3 help NAME` and the prompt's `?NAME`
show the same pages, `au3 help ?TEXT` searches them. [Macros](macros.md) have a table of their own, the functions of the standard
includes [another](../library.md). What is missing stands in [compatibility.md](../compatibility.md).
"""

MACROS = """# Macros

Made by generate.py; do not edit. `au3 help @NAME` shows the value here and now.

| macro | | |
|---|---|---|
"""


def rows(program):
    """(name, one line of help, state) as they stand in the table, functions and macros."""
    table = subprocess.run([program, "help", "--compatibility"], capture_output=True, text=True, check=True).stdout
    for line in re.findall(r"(?m)^\| `.*$", table):
        signature, text, state = re.match(r"\| `(.*?)` \| (.*) \| (.*) \|$", line).groups()
        yield signature.split("(")[0], text, state


def chapters():
    with open(os.path.join(FOLDER, "chapters.txt"), encoding="utf-8") as lines:
        for line in lines:
            title, names = line.split(": ", 1)
            yield title, names.split()


def readme(table):
    """The index; every page stands in one chapter."""
    pages = {name[:-3] for name in os.listdir(FOLDER) if name.endswith(".md")} - {"README", "macros"}
    parts, seen = [README], []
    for title, names in chapters():
        parts.append("\n## {}\n\n| function | |\n|---|---|\n".format(title))
        seen += names
        for name in sorted(set(names) & pages & set(table), key=str.lower):
            text, state = table[name]
            parts.append("| [{0}]({0}.md) | {1}{2} |\n".format(name, text, " (partly)" if state == "partly" else ""))
    twice = {name for name in seen if seen.count(name) > 1}
    if pages - set(seen) or twice:
        sys.exit("chapters.txt must name once: " + " ".join(sorted(pages - set(seen) | twice)))
    return "".join(parts)


def macros(table):
    lines = ("| `{}` | {} | {} |\n".format(name, text, STATES[state]) for name, (text, state) in table.items()
             if name.startswith("@"))
    return MACROS + "".join(lines)


def main():
    program, check = sys.argv[1], "--check" in sys.argv
    table = {name: (text, state) for name, text, state in rows(program)}
    differ = False
    for name, text in (("README.md", readme(table)), ("macros.md", macros(table))):
        path = os.path.join(FOLDER, name)
        old = open(path, encoding="utf-8").read() if os.path.exists(path) else ""
        if old != text and check:
            print("{} is not up to date: docs/builtins/generate.py PROGRAM".format(name))
            differ = True
        elif old != text:
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
