; Inet.au3: made by generate.py; do not edit.
#include-once

#include "Date.au3"
#include "InetConstants.au3"
#include "StringConstants.au3"
#include "WinAPI.au3"

Func _GetIP()
	Return __Au3_Missing()
EndFunc
Func _INetExplorerCapable($sIEString)
	Return __Au3_Missing()
EndFunc
Func _INetGetSource($sURL, $bString = True)
	Return __Au3_Missing()
EndFunc
Func _INetMail($sMailTo, $sMailSubject, $sMailBody)
	Return __Au3_Missing()
EndFunc
Func _INetSmtpMail($sSMTPServer, $sFromName, $sFromAddress, $sToAddress, $sSubject = "", $aBody = "", $sEHLO = "", $sFirst = "", $bTrace = 0)
	Return __Au3_Missing()
EndFunc
Func _TCPIpToName($sIp, $iOption = Default, $hDll = Default)
	Return __Au3_Missing()
EndFunc
