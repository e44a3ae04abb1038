; Memory.au3: made by generate.py; do not edit.
#include-once

#include "MemoryConstants.au3"
#include "ProcessConstants.au3"
#include "Security.au3"
#include "StructureConstants.au3"

Global Const $tagMEMMAP = "handle hProc;ulong_ptr Size;ptr Mem"

Func _MemFree(ByRef $tMemMap)
	Return __Au3_Missing()
EndFunc
Func _MemGlobalAlloc($iBytes, $iFlags = 0)
	Return __Au3_Missing()
EndFunc
Func _MemGlobalFree($hMemory)
	Return __Au3_Missing()
EndFunc
Func _MemGlobalLock($hMemory)
	Return __Au3_Missing()
EndFunc
Func _MemGlobalSize($hMemory)
	Return __Au3_Missing()
EndFunc
Func _MemGlobalUnlock($hMemory)
	Return __Au3_Missing()
EndFunc
Func _MemInit($hWnd, $iSize, ByRef $tMemMap)
	Return __Au3_Missing()
EndFunc
Func _MemMoveMemory($pSource, $pDest, $iLength)
	Return __Au3_Missing()
EndFunc
Func _MemRead(ByRef $tMemMap, $pSrce, $pDest, $iSize)
	Return __Au3_Missing()
EndFunc
Func _MemWrite(ByRef $tMemMap, $pSrce, $pDest = 0, $iSize = 0, $sSrce = "struct*")
	Return __Au3_Missing()
EndFunc
Func _MemVirtualAlloc($pAddress, $iSize, $iAllocation, $iProtect)
	Return __Au3_Missing()
EndFunc
Func _MemVirtualAllocEx($hProcess, $pAddress, $iSize, $iAllocation, $iProtect)
	Return __Au3_Missing()
EndFunc
Func _MemVirtualFree($pAddress, $iSize, $iFreeType)
	Return __Au3_Missing()
EndFunc
Func _MemVirtualFreeEx($hProcess, $pAddress, $iSize, $iFreeType)
	Return __Au3_Missing()
EndFunc
