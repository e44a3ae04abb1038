; Crypt.au3: check sums and encryption. Both are native (builtins/library_crypt.c); keys are derived here as Windows does it.
#include-once

; ---- includes (generate.py)
#include "FileConstants.au3"
; ---- end of includes

; ---- constants (generate.py)
Global Const $PROV_RSA_FULL = 1
Global Const $PROV_RSA_AES = 24
Global Const $CRYPT_VERIFYCONTEXT = -268435456
Global Const $HP_HASHSIZE = 4
Global Const $HP_HASHVAL = 2
Global Const $CRYPT_EXPORTABLE = 1
Global Const $CRYPT_USERDATA = 1
Global Const $CALG_MD2 = 32769
Global Const $CALG_MD4 = 32770
Global Const $CALG_MD5 = 32771
Global Const $CALG_SHA1 = 32772
Global Const $CALG_3DES = 26115
Global Const $CALG_AES_128 = 26126
Global Const $CALG_AES_192 = 26127
Global Const $CALG_AES_256 = 26128
Global Const $CALG_DES = 26113
Global Const $CALG_RC2 = 26114
Global Const $CALG_RC4 = 26625
Global Const $CALG_USERKEY = 0
Global Const $KP_ALGID = 7
; ---- end of constants

; Keys and check sums that go on, by number: [algorithm, bytes].
Global $__au3_crypts[], $__au3_crypt = 0

Func __au3_crypt_new($iAlgID, $dBytes)
	Local $aEntry[2] = [$iAlgID, $dBytes]
	$__au3_crypt += 1
	$__au3_crypts[$__au3_crypt] = $aEntry
	Return Ptr($__au3_crypt)
EndFunc

; @error 1: no such number.
Func __au3_crypt_get($hEntry)
	If Not MapExists($__au3_crypts, Number($hEntry)) Then Return SetError(1, 0, 0)
	Return SetError(0, 0, $__au3_crypts[Number($hEntry)])
EndFunc

Func _Crypt_Startup()
	Return True
EndFunc

Func _Crypt_Shutdown()
EndFunc

; The bytes of a key. What the hash is too short for comes from two more hashes of it, mixed with 0x36 and 0x5C.
Func __au3_crypt_key($vPassword, $iAlgID, $iHashAlgID)
	Local $iSize = 16, $dHash = __Au3_Hash($iHashAlgID, Binary($vPassword)), $dInner = "0x", $dOuter = "0x", $iByte
	If @error Then Return SetError(10, 0, 0)
	Switch $iAlgID
		Case $CALG_DES
			$iSize = 8
		Case $CALG_3DES, $CALG_AES_192
			$iSize = 24
		Case $CALG_AES_256
			$iSize = 32
		Case $CALG_RC2, $CALG_RC4, $CALG_AES_128
		Case Else
			Return SetError(30, 0, 0)
	EndSwitch
	Local $bStretched = $iHashAlgID < 0x800C And $iAlgID >= $CALG_AES_128 And $iAlgID <= $CALG_AES_256 ; AES from an old hash
	If BinaryLen($dHash) >= $iSize And Not $bStretched Then Return BinaryMid($dHash, 1, $iSize)
	For $i = 1 To 64
		$iByte = $i > BinaryLen($dHash) ? 0 : Number(BinaryMid($dHash, $i, 1))
		$dInner &= Hex(BitXOR($iByte, 0x36), 2)
		$dOuter &= Hex(BitXOR($iByte, 0x5C), 2)
	Next
	$dHash = __Au3_Hash($iHashAlgID, Binary($dInner)) & __Au3_Hash($iHashAlgID, Binary($dOuter))
	Return BinaryMid($dHash, 1, $iSize)
EndFunc

; A key for several texts; to be given back by _Crypt_DestroyKey.
Func _Crypt_DeriveKey($vPassword, $iAlgID, $iHashAlgID = $CALG_MD5)
	Local $dKey = __au3_crypt_key($vPassword, $iAlgID, $iHashAlgID)
	If @error Then Return SetError(@error, 0, -1)
	Return SetError(0, 0, __au3_crypt_new($iAlgID, $dKey))
EndFunc

Func _Crypt_DestroyKey($hCryptKey)
	If Not MapExists($__au3_crypts, Number($hCryptKey)) Then Return SetError(11, 0, False)
	MapRemove($__au3_crypts, Number($hCryptKey))
	Return SetError(0, 0, True)
EndFunc

; A password, or with $CALG_USERKEY a key of _Crypt_DeriveKey.
Func __au3_crypt_run($vData, $vCryptKey, $iAlgID, $bDecrypt, $bFinal = True)
	Local $dKey, $aKey
	If $iAlgID = $CALG_USERKEY Then
		$aKey = __au3_crypt_get($vCryptKey)
		If @error Then Return SetError(20, 0, -1)
		$iAlgID = $aKey[0]
		$dKey = $aKey[1]
	Else
		$dKey = __au3_crypt_key($vCryptKey, $iAlgID, $CALG_MD5)
		If @error Then Return SetError(@error + 100, 0, -1)
	EndIf
	Local $dResult = __Au3_Cipher($iAlgID, $dKey, Binary($vData), $bDecrypt, $bFinal)
	Return @error ? SetError(20, 0, -1) : $dResult
EndFunc

; Without $bFinal there is no padding: the data must be whole blocks.
Func _Crypt_EncryptData($vData, $vCryptKey, $iAlgID, $bFinal = True)
	Local $dResult = __au3_crypt_run($vData, $vCryptKey, $iAlgID, False, $bFinal)
	Return SetError(@error, 0, $dResult)
EndFunc

; Without $bFinal there is no padding: the data must be whole blocks.
Func _Crypt_DecryptData($vData, $vCryptKey, $iAlgID, $bFinal = True)
	Local $dResult = __au3_crypt_run($vData, $vCryptKey, $iAlgID, True, $bFinal)
	Return SetError(@error, 0, $dResult)
EndFunc

; The check sum; with $bFinal False a handle to go on with.
Func _Crypt_HashData($vData, $iAlgID, $bFinal = True, $hCryptHash = 0)
	Local $dData = Binary($vData), $aEntry
	If $hCryptHash Then
		$aEntry = __au3_crypt_get($hCryptHash)
		If @error Then Return SetError(20, 0, -1)
		MapRemove($__au3_crypts, Number($hCryptHash))
		$iAlgID = $aEntry[0]
		$dData = $aEntry[1] & $dData
	EndIf
	Local $dSum = __Au3_Hash($iAlgID, $dData)
	If @error Then Return SetError(10, 0, -1)
	Return SetError(0, 0, $bFinal ? $dSum : __au3_crypt_new($iAlgID, $dData))
EndFunc

; The bytes of a file; @error 1 when it cannot be read.
Func __au3_crypt_file($sFilePath)
	Local $hFile = FileOpen($sFilePath, $FO_BINARY)
	If $hFile = -1 Then Return SetError(1, 0, Binary(""))
	Local $dData = FileRead($hFile)
	FileClose($hFile)
	Return SetError(0, 0, Binary($dData))
EndFunc

Func _Crypt_HashFile($sFilePath, $iAlgID)
	Local $dData = __au3_crypt_file($sFilePath)
	If @error Then Return SetError(1, 0, -1)
	Local $dSum = _Crypt_HashData($dData, $iAlgID)
	Return SetError(@error ? @error + (BinaryLen($dData) ? 100 : 0) : 0, 0, $dSum)
EndFunc

Func __au3_crypt_convert($sSource, $sTarget, $vCryptKey, $iAlgID, $bDecrypt)
	Local $dResult = __au3_crypt_run(__au3_crypt_file($sSource), $vCryptKey, $iAlgID, $bDecrypt), $iError = @error
	If $iError > 100 Then Return SetError($iError - 100, 0, False) ; no key
	If $iError Then $dResult = Binary(-1) ; what failed still makes a file
	Local $hFile = FileOpen($sTarget, BitOR($FO_OVERWRITE, $FO_CREATEPATH, $FO_BINARY))
	If $hFile = -1 Then Return SetError(3, 0, False)
	FileWrite($hFile, $dResult)
	FileClose($hFile)
	Return SetError($iError ? 400 + $iError : 0, 0, $iError = 0)
EndFunc

Func _Crypt_EncryptFile($sSourceFile, $sDestinationFile, $vCryptKey, $iAlgID)
	Local $bDone = __au3_crypt_convert($sSourceFile, $sDestinationFile, $vCryptKey, $iAlgID, False)
	Return SetError(@error, 0, $bDone)
EndFunc

Func _Crypt_DecryptFile($sSourceFile, $sDestinationFile, $vCryptKey, $iAlgID)
	Local $bDone = __au3_crypt_convert($sSourceFile, $sDestinationFile, $vCryptKey, $iAlgID, True)
	Return SetError(@error, 0, $bDone)
EndFunc

; Fills memory with random bytes.
Func _Crypt_GenRandom($pBuffer, $iSize)
	If IsDllStruct($pBuffer) Then $pBuffer = DllStructGetPtr($pBuffer)
	$iSize = Number($iSize)
	If Not $pBuffer Or $iSize < 0 Then Return SetError(1, 0, False)
	If $iSize = 0 Then Return True
	Local $tBytes = DllStructCreate("byte[" & $iSize & "]", $pBuffer), $dBytes = Binary("")
	While BinaryLen($dBytes) < $iSize
		$dBytes &= __Au3_Random($iSize - BinaryLen($dBytes) > 256 ? 256 : $iSize - BinaryLen($dBytes))
	WEnd
	DllStructSetData($tBytes, 1, $dBytes)
	Return True
EndFunc

; ---- not available (generate.py)
; ---- end of not available
