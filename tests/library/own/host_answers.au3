; Misc.au3, Sound.au3, Inet.au3: where there is no desktop, no device, no server
#include <Misc.au3>
#include <Sound.au3>
#include <Inet.au3>
P(_IsPressed("01"))
P(_IsPressed("10", "user32.dll"))
P(_IsPressed("10", "nosuch.dll"))
P(_MouseTrap(0, 0, 10, 10))
P(_ClipPutFile("C:\a.txt|C:\b.txt"))
P(StringReplace(ClipGet(), @LF, "/"))
P(_ChooseColor(2, 0xFF0000, 2))
P(_ChooseFont())
P(_SoundOpen("nosuch.wav"))
P(_SoundOpen(@ScriptFullPath))
P(_SoundPlay("nosuch.wav"))
P(_SoundLength("nosuch.wav", 3))
P(_TCPIpToName("999.1.1.1"))
P(_INetSmtpMail("", "a", "a@b", "c@d"))
P(_INetSmtpMail("127.0.0.1:9", "a", "a@b", "c@d"))

Func P($vValue, $iErr = @error, $iExt = @extended)
	ConsoleWrite(VarGetType($vValue) & " " & $vValue & " " & $iErr & " " & $iExt & @CRLF)
EndFunc
