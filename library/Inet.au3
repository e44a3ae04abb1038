; Inet.au3: addresses and mail.
#include-once

; ---- includes (generate.py)
#include "Date.au3"
#include "InetConstants.au3"
#include "StringConstants.au3"
#include "WinAPI.au3"
; ---- end of includes

; ---- constants (generate.py)
; ---- end of constants

; A text with the characters escaped that addresses must not have.
Func _INetExplorerCapable($sIEString)
	If StringLen($sIEString) = 0 Then Return SetError(1, 0, "")
	Local $sResult = ""
	For $sChar In StringSplit($sIEString, "", 2)
		If $sChar = "%" Or $sChar = "/" Or AscW($sChar) < 0x21 Or AscW($sChar) > 0x7F Then $sChar = "%" & Hex(Asc($sChar), 2)
		$sResult &= $sChar
	Next
	Return $sResult
EndFunc

; What stands at an address, as text or Binary.
Func _INetGetSource($sURL, $bString = True)
	Local $dData = InetRead($sURL, $INET_FORCERELOAD)
	If @error Then Return SetError(@error, @extended, "")
	Return SetError(0, @extended, $bString ? BinaryToString($dData) : $dData)
EndFunc

; Opens the mail program with a new message.
Func _INetMail($sMailTo, $sMailSubject, $sMailBody)
	Local $iDone = ShellExecute("mailto:" & $sMailTo & "?subject=" & _INetExplorerCapable($sMailSubject) & "&body=" & _INetExplorerCapable($sMailBody))
	Return SetError(@error, @extended, $iDone)
EndFunc

; ---- not available (generate.py)
Func _GetIP()
	Return __Au3_Missing()
EndFunc
Func _INetSmtpMail($sSMTPServer, $sFromName, $sFromAddress, $sToAddress, $sSubject = "", $aBody = "", $sEHLO = "", $sFirst = "", $bTrace = 0)
	Return __Au3_Missing()
EndFunc
Func _TCPIpToName($sIp, $iOption = Default, $hDll = Default)
	Return __Au3_Missing()
EndFunc
; ---- end of not available
