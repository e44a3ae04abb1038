; FileCreateNTFSLink: hard links to files, links to folders, and what must not be lost when a link cannot be made
#include <FileConstants.au3>
Local $T = @TempDir & "\au3_own_link" & @AutoItPID
DirCreate($T)
FileChangeDir($T)

FileWrite("a.txt", "one")
P("new", FileCreateNTFSLink("a.txt", "b.txt"))
P("there already", FileCreateNTFSLink("a.txt", "b.txt", $FC_NOOVERWRITE))
P("the same file", FileCreateNTFSLink("a.txt", "b.txt", $FC_OVERWRITE))
FileWrite("b.txt", " two")
P("content is shared", FileRead("a.txt"))
FileWrite("c.txt", "ccc")
P("overwrite", FileCreateNTFSLink("a.txt", "c.txt", $FC_OVERWRITE) & FileRead("c.txt"))
P("onto itself", FileCreateNTFSLink("a.txt", "a.txt") & FileCreateNTFSLink("a.txt", "A.TXT", 1) & FileCreateNTFSLink("a.txt", ".\a.txt", 1))
P("nothing is lost", FileRead("a.txt"))
P("missing source", FileCreateNTFSLink("none", "c.txt", $FC_OVERWRITE) & FileRead("c.txt"))
P("missing folder", FileCreateNTFSLink("a.txt", "x\c.txt", $FC_OVERWRITE) & FileExists("x"))
P("wildcards, no names", FileCreateNTFSLink("*.txt", "w") & FileCreateNTFSLink("a.txt", "w*") & FileCreateNTFSLink("", "w") & FileCreateNTFSLink("a.txt", ""))
P("separators", FileCreateNTFSLink("a.txt\", "w") & FileCreateNTFSLink("a.txt", "w\"))

DirCreate("d")
FileWrite("d\in.txt", "inside")
P("folder", FileCreateNTFSLink("d", "dl") & FileRead("dl\in.txt") & FileGetAttrib("dl"))
P("folder again", FileCreateNTFSLink("d", "dl") & FileCreateNTFSLink("d", "dl", $FC_OVERWRITE) & FileRead("dl\in.txt"))
P("folder with separators", FileCreateNTFSLink("d\", "dl2\") & FileRead("dl2\in.txt"))
P("folder onto itself", FileCreateNTFSLink("d", "d", 1) & FileCreateNTFSLink("dl", "d", 1) & FileRead("d\in.txt"))
P("links in a ring", FileCreateNTFSLink("dl", "dl2", 1) & FileCreateNTFSLink("dl2", "dl", 1) & FileRead("dl\in.txt"))
DirCreate("e")
P("over a real folder", FileCreateNTFSLink("d", "e", 1) & FileCreateNTFSLink("a.txt", "e", 1) & FileGetAttrib("e"))
P("over a file", FileCreateNTFSLink("d", "c.txt") & FileCreateNTFSLink("d", "c.txt", 1) & FileRead("c.txt\in.txt"))
P("size of the links", DirGetSize("."))
P("a link is removed alone", DirRemove("dl", 1) & FileRead("d\in.txt"))
P("copies", DirCopy(".", "..\" & StringTrimLeft($T, StringInStr($T, "\", 0, -1)) & "_copy") & FileRead($T & "_copy\dl2\in.txt"))
P("a name stays", FileMove("b.txt", "m.txt") & FileDelete("a.txt") & FileRead("m.txt"))

FileChangeDir(@ScriptDir)
P("clean", DirRemove($T & "_copy", 1) & DirRemove($T, 1) & FileExists($T))

Func P($sName, $vValue)
	ConsoleWrite($sName & " = " & $vValue & @CRLF)
EndFunc
