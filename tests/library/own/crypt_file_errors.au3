; Crypt.au3: files that cannot be encrypted or decrypted: no such algorithm, a wrong password, no key; handles that are none
#include <Crypt.au3>
Func Look($s, $r, $iError, $sFile)
	ConsoleWrite($s & ": " & $r & " " & $iError & " " & FileExists($sFile) & " " & FileGetSize($sFile) & @LF)
	FileDelete($sFile)
EndFunc
Local $a[6] = [0, 1, 5, "x", Ptr(5), ""], $r
For $h In $a
	$r = _Crypt_DestroyKey($h)
	ConsoleWrite($h & " " & $r & " " & @error & @LF)
Next
FileWrite("cc.txt", "hello")
For $iAlg In StringSplit("0,32771,26126", ",", 2)
	For $sTarget In StringSplit("cc.enc,nodir\cc.enc", ",", 2)
		$r = _Crypt_EncryptFile("cc.txt", $sTarget, "pw", Number($iAlg))
		Look($iAlg & " " & $sTarget, $r, @error, $sTarget)
		$r = _Crypt_DecryptFile("cc.txt", $sTarget, "pw", Number($iAlg))
		Look($iAlg & " " & $sTarget, $r, @error, $sTarget)
	Next
Next
_Crypt_EncryptFile("cc.txt", "cc.enc", "right", $CALG_AES_128)
$r = _Crypt_DecryptFile("cc.enc", "cc.dec", "wrong", $CALG_AES_128)
Look("wrong password", $r, @error, "cc.dec")
$r = _Crypt_DecryptFile("cc.enc", "cc.dec", "right", $CALG_AES_128)
Look("right password", $r, @error, "cc.dec")
FileDelete("cc.*")
DirRemove("nodir", 1)
FileWrite("ce.txt", "")
$r = _Crypt_HashFile("ce.txt", 5)
ConsoleWrite($r & " " & @error & @LF)
FileDelete("ce.txt")
