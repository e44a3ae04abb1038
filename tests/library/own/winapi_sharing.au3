; Files that FileOpen holds open, for those who want them alone
#include <WinAPI.au3>
#include <WinAPIFiles.au3>
Global $f = @TempDir & "\au3 sharing.txt", $h, $w
FileDelete($f)
FileWrite($f, "abc")
For $m In StringSplit("0|1|2|16|17|-1|512|128|32", "|", 2)
	$h = FileOpen($f, Number($m))
	ConsoleWrite("FileOpen " & $m & ":")
	For $iAccess In StringSplit("0x80000000|0x40000000|0xC0000000|0|0x80", "|", 2)
		ConsoleWrite(" " & $iAccess)
		For $iShare = 0 To 7
			$w = _WinAPI_CreateFileEx($f, 3, Number($iAccess), $iShare)
			ConsoleWrite(" " & ($w ? "+" : @error & "/" & @extended))
			If $w Then _WinAPI_CloseHandle($w)
		Next
	Next
	ConsoleWrite(" in use " & _WinAPI_FileInUse($f))
	FileClose($h)
	ConsoleWrite(", closed " & _WinAPI_FileInUse($f) & @CRLF)
Next
Global $h1 = FileOpen($f), $h2 = FileOpen($f)
ConsoleWrite("twice " & _WinAPI_FileInUse($f))
FileClose($h1)
ConsoleWrite(" once " & _WinAPI_FileInUse($f))
FileClose($h2)
ConsoleWrite(" no more " & _WinAPI_FileInUse($f) & @CRLF)
$h = FileFindFirstFile($f)
ConsoleWrite("a search " & _WinAPI_FileInUse($f) & @CRLF)
FileClose($h)
$h = FileOpen($f)
ConsoleWrite("another name " & _WinAPI_FileInUse(@TempDir & "\.\AU3 sharing.TXT") & @CRLF)
FileClose($h)
FileDelete($f)
ConsoleWrite("gone " & _WinAPI_FileInUse($f) & " " & @error & " " & @extended & @CRLF)
