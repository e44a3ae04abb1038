; NamedPipes.au3: made by generate.py; do not edit.
#include-once

#include "StructureConstants.au3"

Global Const $PIPE_FLAG_FIRST_PIPE_INSTANCE = 1
Global Const $PIPE_FLAG_OVERLAPPED = 2
Global Const $PIPE_FLAG_WRITE_THROUGH = 4

Func _NamedPipes_CallNamedPipe($sPipeName, $pInpBuf, $iInpSize, $pOutBuf, $iOutSize, ByRef $iRead, $iTimeOut = 0)
	Return __Au3_Missing()
EndFunc
Func _NamedPipes_ConnectNamedPipe($hNamedPipe, $tOverlapped = 0)
	Return __Au3_Missing()
EndFunc
Func _NamedPipes_CreateNamedPipe($sName, $iAccess = 2, $iFlags = 2, $iACL = 0, $iType = 1, $iRead = 1, $iWait = 0, $iMaxInst = 25, $iOutBufSize = 4096, $iInpBufSize = 4096, $iDefaultTimeout = 5000, $tSecurity = 0)
	Return __Au3_Missing()
EndFunc
Func _NamedPipes_CreatePipe(ByRef $hReadPipe, ByRef $hWritePipe, $tSecurity = 0, $iSize = 0)
	Return __Au3_Missing()
EndFunc
Func _NamedPipes_DisconnectNamedPipe($hNamedPipe)
	Return __Au3_Missing()
EndFunc
Func _NamedPipes_GetNamedPipeHandleState($hNamedPipe)
	Return __Au3_Missing()
EndFunc
Func _NamedPipes_GetNamedPipeInfo($hNamedPipe)
	Return __Au3_Missing()
EndFunc
Func _NamedPipes_PeekNamedPipe($hNamedPipe)
	Return __Au3_Missing()
EndFunc
Func _NamedPipes_SetNamedPipeHandleState($hNamedPipe, $iRead, $iWait, $iBytes = 0, $iTimeOut = 0)
	Return __Au3_Missing()
EndFunc
Func _NamedPipes_TransactNamedPipe($hNamedPipe, $pInpBuf, $iInpSize, $pOutBuf, $iOutSize, $tOverlapped = 0)
	Return __Au3_Missing()
EndFunc
Func _NamedPipes_WaitNamedPipe($sPipeName, $iTimeOut = 0)
	Return __Au3_Missing()
EndFunc
