; Memory.au3: memory by address. The blocks and the copying are native (builtins/library_memory.c).
#include-once

; ---- includes (generate.py)
#include "MemoryConstants.au3"
#include "ProcessConstants.au3"
#include "Security.au3"
#include "StructureConstants.au3"
; ---- end of includes

; ---- constants (generate.py)
Global Const $tagMEMMAP = "handle hProc;ulong_ptr Size;ptr Mem"
; ---- end of constants

; A handle is the address of the block.
Func _MemGlobalAlloc($iBytes, $iFlags = 0)
	#forceref $iFlags
	Local $pMemory = __Au3_MemNew($iBytes)
	Return $pMemory ? $pMemory : SetError(10, 0, 0)
EndFunc

; 0 when it could be freed, else the handle.
Func _MemGlobalFree($hMemory)
	Return __Au3_MemFree($hMemory) ? Ptr(0) : SetError(10, 0, False)
EndFunc

Func _MemGlobalLock($hMemory)
	Return __Au3_MemSize($hMemory) < 0 ? SetError(10, 0, 0) : Ptr($hMemory)
EndFunc

Func _MemGlobalSize($hMemory)
	Local $iSize = __Au3_MemSize($hMemory)
	Return $iSize < 0 ? SetError(10, 0, 0) : $iSize
EndFunc

Func _MemGlobalUnlock($hMemory)
	Return __Au3_MemSize($hMemory) < 0 ? SetError(10, 0, 0) : 0
EndFunc

Func _MemMoveMemory($pSource, $pDest, $iLength)
	If IsDllStruct($pSource) Then $pSource = DllStructGetPtr($pSource)
	If IsDllStruct($pDest) Then $pDest = DllStructGetPtr($pDest)
	__Au3_MemMove($pDest, $pSource, $iLength)
EndFunc

; PARTLY: the address cannot be chosen, and all of the memory can be read and written.
Func _MemVirtualAlloc($pAddress, $iSize, $iAllocation, $iProtect)
	#forceref $pAddress, $iAllocation, $iProtect
	Local $pMemory = __Au3_MemNew($iSize)
	Return $pMemory ? $pMemory : SetError(10, 0, 0)
EndFunc

; PARTLY: only whole blocks are given back.
Func _MemVirtualFree($pAddress, $iSize, $iFreeType)
	#forceref $iSize, $iFreeType
	Return __Au3_MemFree($pAddress) ? 1 : 0
EndFunc

; PARTLY: as _MemVirtualAlloc; of this process only.
Func _MemVirtualAllocEx($hProcess, $pAddress, $iSize, $iAllocation, $iProtect)
	Return __au3_process_id($hProcess) = @AutoItPID ? _MemVirtualAlloc($pAddress, $iSize, $iAllocation, $iProtect) : SetError(10, 0, __au3_refuse(5))
EndFunc

; PARTLY: as _MemVirtualFree; of this process only.
Func _MemVirtualFreeEx($hProcess, $pAddress, $iSize, $iFreeType)
	Return __au3_process_id($hProcess) = @AutoItPID ? _MemVirtualFree($pAddress, $iSize, $iFreeType) : __au3_refuse(5)
EndFunc

; ---- not available (generate.py)
Func _MemFree(ByRef $tMemMap)
	Return __Au3_Missing()
EndFunc
Func _MemInit($hWnd, $iSize, ByRef $tMemMap)
	Return __Au3_Missing()
EndFunc
Func _MemRead(ByRef $tMemMap, $pSrce, $pDest, $iSize)
	Return __Au3_Missing()
EndFunc
Func _MemWrite(ByRef $tMemMap, $pSrce, $pDest = 0, $iSize = 0, $sSrce = "struct*")
	Return __Au3_Missing()
EndFunc
; ---- end of not available
