#!/usr/bin/env python3
"""Writes the list of Windows functions that are answered into docs/dll.md, out of the rows in builtins/dll_*.c.

usage: python3 docs/dll_functions.py [--check]     (--check: exit code 1 when the list is old)
"""
import glob, os, re, sys

here = os.path.dirname(os.path.abspath(__file__))
rows = {}
for path in sorted(glob.glob(os.path.join(here, "..", "builtins", "dll_*.c"))):
    with open(path, encoding="utf-8") as f:
        for dll, name in re.findall(r'\{"([a-z0-9_]+)",\s*"(\w+\*?)",\s*\w+\}', f.read()):
            names = [name[:-1] + "A", name[:-1] + "W"] if name.endswith("*") else [name]
            rows.setdefault(dll, {}).setdefault(name.replace("*", "A/W"), len(names))
lines = []
for dll in sorted(rows):
    count = sum(rows[dll].values())
    lines += ["", f"**{dll}** ({count}): " + ", ".join(sorted(rows[dll], key=str.lower)) + "."]
total = sum(sum(names.values()) for names in rows.values())
listing = f"{total} functions. A/W: both forms.\n" + "\n".join(lines) + "\n"

page = os.path.join(here, "dll.md")
with open(page, encoding="utf-8") as f:
    text = f.read()
start = text.index("<!-- list -->\n") + len("<!-- list -->\n")
end = text.index("<!-- end of list -->")
new = text[:start] + "\n" + listing + "\n" + text[end:]
if "--check" in sys.argv:
    sys.exit(new != text)
with open(page, "w", encoding="utf-8") as f:
    f.write(new)
