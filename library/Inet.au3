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

; The address that the rest of the world sees: what one of a few web services says. -1 and @error 1 when none answers. A known
; address is good for five minutes.
Func _GetIP()
	Local Static $sKnown = "", $hWhen = 0
	If $sKnown <> "" And TimerDiff($hWhen) < 300000 Then Return SetError(0, 1, $sKnown)
	Local $aServices[3] = ["https://api.ipify.org", "https://checkip.amazonaws.com", "http://checkip.dyndns.org"], $aFound
	For $sService In $aServices
		$aFound = StringRegExp(BinaryToString(InetRead($sService, $INET_FORCERELOAD)), "\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b", 1)
		If @error Then ContinueLoop
		$sKnown = $aFound[0]
		$hWhen = TimerInit()
		Return SetError(0, 0, $sKnown)
	Next
	Return SetError(1, 0, -1)
EndFunc

; The name of a machine; with $iOption 1 in an array behind its count. @error 4 when the address has none.
Func _TCPIpToName($sIp, $iOption = Default, $hDll = Default)
	#forceref $hDll
	Local $sName = __Au3_AddressName($sIp)
	If @error Then Return SetError(4, 11001, "")
	If IsKeyword($iOption) Or $iOption <> 1 Then Return SetError(0, 0, $sName)
	Local $aNames[2] = [1, $sName]
	Return SetError(0, 0, $aNames)
EndFunc

; Sends one line to a mail server and waits for its answer; false when it is not the one that is expected.
Func __au3_mail_say($iSocket, $sText, $sExpected, $bTrace)
	If $bTrace Then ConsoleWriteError("C: " & $sText)
	If $sText <> "" And Not TCPSend($iSocket, $sText) Then Return False
	Local $sAnswer = "", $hStart = TimerInit()
	While TimerDiff($hStart) < 10000 And Not StringRegExp($sAnswer, "(?m)^\d{3}(?!-)[^\n]*\n\z")
		$sAnswer &= TCPRecv($iSocket, 1000)
		If @error Then ExitLoop
		Sleep(10)
	WEnd
	If $bTrace Then ConsoleWriteError("S: " & $sAnswer)
	Return StringLeft($sAnswer, 3) = $sExpected
EndFunc

; Sends a mail without encryption. @error 1: a parameter is missing, 3: no such server, 4: it cannot be reached, 50 to 55: it refused
; the greeting, EHLO, sender, recipient, DATA, the mail itself; 500 and more: line 0, 1 ... of the body could not be sent.
Func _INetSmtpMail($sSMTPServer, $sFromName, $sFromAddress, $sToAddress, $sSubject = "", $aBody = "", $sEHLO = "", $sFirst = "", $bTrace = 0)
	If $sSMTPServer = "" Or $sFromName = "" Or $sFromAddress = "" Or $sToAddress = "" Or StringLen($sFromName) > 256 Then Return SetError(1, 0, 0)
	If $sEHLO = "" Or IsKeyword($sEHLO) Then $sEHLO = "HELO " & @ComputerName
	If IsKeyword($sFirst) Or $sFirst = -1 Then $sFirst = ""
	TCPStartup()
	Local $sIP = TCPNameToIP($sSMTPServer)
	If $sIP = "" Then Return SetError(3, 0, 0)
	Local $iSocket = TCPConnect($sIP, 25)
	If @error Then Return SetError(4, 0, 0)
	Local $iError = __au3_mail_send($iSocket, StringSplit($sFromName & @LF & $sFromAddress & @LF & $sToAddress & @LF & $sSubject & @LF & $sEHLO & @LF & $sFirst, @LF, 2), $aBody, $bTrace)
	TCPCloseSocket($iSocket)
	Return SetError($iError, 0, $iError ? 0 : 1)
EndFunc

; $aPlan: name, address, recipient, subject, greeting, what is said before. The @error.
Func __au3_mail_send($iSocket, $aPlan, $aBody, $bTrace)
	Local $aSteps[5][2] = [[$aPlan[5], "220"], [$aPlan[4] & @CRLF, "250"], ["MAIL FROM: <" & $aPlan[1] & ">" & @CRLF, "250"], ["RCPT TO: <" & $aPlan[2] & ">" & @CRLF, "250"], ["DATA" & @CRLF, "354"]]
	For $i = 0 To 4
		If Not __au3_mail_say($iSocket, $aSteps[$i][0], $aSteps[$i][1], $bTrace) Then Return 50 + $i
	Next
	Local $aDays = StringSplit("Sun,Mon,Tue,Wed,Thu,Fri,Sat", ","), $aMonths = StringSplit("Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec", ",")
	Local $iAhead = __Au3_TimeZone(__Au3_Clock(), True), $sZone = StringFormat("%s%02d%02d", $iAhead < 0 ? "-" : "+", Int(Abs($iAhead) / 60), Mod(Abs($iAhead), 60))
	Local $sHead = "From:" & $aPlan[0] & "<" & $aPlan[1] & ">" & @CRLF & "To:<" & $aPlan[2] & ">" & @CRLF & "Subject:" & $aPlan[3] & @CRLF & "Mime-Version: 1.0" & @CRLF
	$sHead &= "Date: " & $aDays[@WDAY] & ", " & @MDAY & " " & $aMonths[Number(@MON)] & " " & @YEAR & " " & @HOUR & ":" & @MIN & ":" & @SEC & " (" & $sZone & ")" & @CRLF
	$sHead &= "Content-Type: text/plain; charset=US-ASCII" & @CRLF & @CRLF
	If Not TCPSend($iSocket, $sHead) Then Return 55
	If Not IsArray($aBody) Then $aBody = StringSplit($aBody, @CRLF, 3)
	For $i = 0 To UBound($aBody) - 1
		If Not TCPSend($iSocket, (StringLeft($aBody[$i], 1) = "." ? "." : "") & $aBody[$i] & @CRLF) Then Return 500 + $i
	Next
	Return __au3_mail_say($iSocket, @CRLF & "." & @CRLF, "250", $bTrace) ? 0 : 55
EndFunc

; ---- not available (generate.py)
; ---- end of not available
