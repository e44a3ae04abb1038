#!/usr/bin/env python3
"""Every function that works has a page in docs/builtins, every page fits its function, and the pages agree with each other.

    pages.py PROGRAM DOCS_FOLDER LIBRARY_FOLDER
"""
import os
import re
import subprocess
import sys

SECTIONS = ["Parameters", "Returns", "Errors", "Example"]


def rows(program):
    """(name, signature, state) of every function and macro."""
    table = subprocess.run([program, "help", "--compatibility"], capture_output=True, text=True, check=True).stdout
    for line in re.findall(r"(?m)^\| `(.*\|.*)$", table):
        signature, _, state = re.match(r"(.*?)` \| (.*) \| (.*) \|$", line).groups()
        signature = signature.replace("\\|", "|")
        yield signature.split("(")[0], signature, state


def library_functions(folder):
    with open(os.path.join(folder, "functions.tsv"), encoding="utf-8") as table:
        return {line.split("\t")[1] for line in table}


def parameters(signature):
    """'Name(a/b [, c = "x"], ...)' -> {'a', 'b', 'c'}"""
    inside = re.sub(r"\s*=[^,\]]*", "", signature.split("(", 1)[1])
    return set(re.findall(r"\w+", inside))


def faults(page, text, signature, names):
    """What is wrong with a page."""
    lines = text.split("\n")
    if lines[:3] != ["# " + page, "", "    " + signature]:
        yield "must begin with its title and `{}`".format(signature)
    sections = re.findall(r"(?m)^## (.*)$", text)
    wanted = [name for name in SECTIONS if name != "Parameters" or name in sections or parameters(signature)]
    if sections != wanted:
        yield "has the sections {}, not {}".format(sections, wanted)
    if text.count("```autoit\n") != 1 or text.count("```text\n") != 1 or text.count("\n```") != 4:
        yield "must have one example and one output"
    example = re.search(r"```autoit\n(.*?)```", text, re.S)
    if example and not re.search(r"\b" + page + r"\b", example.group(1)):
        yield "has an example that does not use it"
    listed = re.search(r"(?s)\n## Parameters\n(.*?)\n## ", text)
    listed = set(re.findall(r"\w+", " ".join(re.findall(r"(?m)^- (`.*?):", listed.group(1))))) if listed else set()
    if listed != parameters(signature):
        yield "lists the parameters {}, not {}".format(sorted(listed), sorted(parameters(signature)))
    for name in re.findall(r"[@\w]+", "".join(re.findall(r"(?m)^See also: (.*(?:\n.+)*)", text))):
        if name not in names or name == page:
            yield "names " + name


def main():
    program, docs, library = sys.argv[1:]
    table = {name: (signature, state) for name, signature, state in rows(program)}
    names = set(table) | library_functions(library)
    functions = {name for name, (signature, _) in table.items() if "(" in signature}
    pages = {name[:-3] for name in os.listdir(docs) if name.endswith(".md")} - {"README", "macros"}
    wrong = ["{} has no page".format(name) for name in functions - pages if table[name][1] in ("full", "partly")]
    wrong += ["{} is the page of no function".format(name) for name in pages - functions]
    for page in pages & functions:
        with open(os.path.join(docs, page + ".md"), encoding="utf-8") as file:
            wrong += ["{}.md {}".format(page, fault) for fault in faults(page, file.read(), table[page][0], names)]
    print("\n".join(sorted(wrong)))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
