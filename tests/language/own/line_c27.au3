With ObjCreate("Scripting.Dictionary")
ConsoleWrite(.Count
EndWith
