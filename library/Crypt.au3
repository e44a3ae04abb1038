; Crypt.au3: made by generate.py; do not edit.
#include-once

#include "FileConstants.au3"

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

Func _Crypt_Startup()
	Return __Au3_Missing()
EndFunc
Func _Crypt_Shutdown()
	Return __Au3_Missing()
EndFunc
Func _Crypt_DeriveKey($vPassword, $iAlgID, $iHashAlgID = $CALG_MD5)
	Return __Au3_Missing()
EndFunc
Func _Crypt_DestroyKey($hCryptKey)
	Return __Au3_Missing()
EndFunc
Func _Crypt_EncryptData($vData, $vCryptKey, $iAlgID, $bFinal = True)
	Return __Au3_Missing()
EndFunc
Func _Crypt_DecryptData($vData, $vCryptKey, $iAlgID, $bFinal = True)
	Return __Au3_Missing()
EndFunc
Func _Crypt_HashData($vData, $iAlgID, $bFinal = True, $hCryptHash = 0)
	Return __Au3_Missing()
EndFunc
Func _Crypt_HashFile($sFilePath, $iAlgID)
	Return __Au3_Missing()
EndFunc
Func _Crypt_EncryptFile($sSourceFile, $sDestinationFile, $vCryptKey, $iAlgID)
	Return __Au3_Missing()
EndFunc
Func _Crypt_DecryptFile($sSourceFile, $sDestinationFile, $vCryptKey, $iAlgID)
	Return __Au3_Missing()
EndFunc
Func _Crypt_GenRandom($pBuffer, $iSize)
	Return __Au3_Missing()
EndFunc
