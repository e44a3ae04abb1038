# Functions of the library that only compute need no right: neither paths, texts and numbers nor what a script waits for.
cat >pure.au3 <<'S'
#include <WinAPI.au3>
#include <WinAPILocale.au3>
#include <WinAPIMisc.au3>
#include <WinAPIProc.au3>
#include <WinAPIShPath.au3>
Func Say($v)
	ConsoleWrite($v & @LF)
EndFunc
Say(_WinAPI_PathRemoveExtension("C:\a.b.txt"))
Say(_WinAPI_PathCanonicalize("C:\a\..\b"))
Say(_WinAPI_UrlCombine("http://x.com/a/b", "../c"))
Say(_WinAPI_StrFromTimeInterval(3705000))
Say(_WinAPI_GetNumberFormat(0, "1234.5"))
Say(_WinAPI_StringFromGUID(_WinAPI_GUIDFromString("{12345678-9ABC-DEF0-1234-56789ABCDEF0}")))
Say(_WinAPI_HashString("text", True, 4))
Say(_WinAPI_SwapDWord(0x12345678) & " " & _WinAPI_FloatToInt(1.5) & " " & _WinAPI_MakeQWord(1, 2))
Say(_WinAPI_WideCharToMultiByte("text") & _WinAPI_MultiByteToWideChar("text", 0, 0, True))
Local $a[2] = ["one", "two"], $t = _WinAPI_ArrayToStruct($a)
Say((_WinAPI_StructToArray($t))[2])
Say(_Security__SidToStringSid(_Security__StringSidToSid("S-1-5-32-544")))
Local $m = _WinAPI_CreateMutex("name")
Say(_WinAPI_WaitForSingleObject($m) & _WinAPI_CloseHandle($m))
__Au3_PureCall("kernel32.dll", "none", "Sleep", "dword", 1)
Say("other DLLs: " & @error)
__Au3_PureCall("shlwapi.dll", "bool", "PathFileExistsW", "wstr", "C:\")
Say("the disk: " & @error)
__Au3_PureCall("shlwapi.dll", "bool", "PathAddBackslashW", "ptr", 16)
Say("addresses: " & @error)
S
echo '$ au3 --sandbox pure.au3'
au3 --sandbox pure.au3
