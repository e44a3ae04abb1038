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

; How often each movable block is locked.
Global $__au3_locks[]

; A handle is the address of the block.
Func _MemGlobalAlloc($iBytes, $iFlags = 0)
	Local $pMemory = __Au3_MemNew($iBytes)
	If Not $pMemory Then Return Ptr(0)
	If BitAND($iFlags, $GMEM_MOVEABLE) Then $__au3_locks[Number($pMemory)] = 0
	Return $pMemory
EndFunc

; 0 when it could be freed, else the handle.
Func _MemGlobalFree($hMemory)
	MapRemove($__au3_locks, Number($hMemory))
	Return __Au3_MemFree($hMemory) ? Ptr(0) : Ptr($hMemory)
EndFunc

Func _MemGlobalLock($hMemory)
	If MapExists($__au3_locks, Number($hMemory)) Then $__au3_locks[Number($hMemory)] += 1
	Return __Au3_MemSize($hMemory) < 0 ? Ptr(0) : Ptr($hMemory)
EndFunc

Func _MemGlobalSize($hMemory)
	Local $iSize = __Au3_MemSize($hMemory)
	Return Int($iSize < 0 ? 0 : $iSize, 2)
EndFunc

; Is it still locked? A block that cannot move always is.
Func _MemGlobalUnlock($hMemory)
	If Not MapExists($__au3_locks, Number($hMemory)) Then Return __Au3_MemSize($hMemory) < 0 ? 0 : 1
	If $__au3_locks[Number($hMemory)] > 0 Then $__au3_locks[Number($hMemory)] -= 1
	Return $__au3_locks[Number($hMemory)] > 0 ? 1 : 0
EndFunc

Func _MemMoveMemory($pSource, $pDest, $iLength)
	If IsDllStruct($pSource) Then $pSource = DllStructGetPtr($pSource)
	If IsDllStruct($pDest) Then $pDest = DllStructGetPtr($pDest)
	__Au3_MemMove($pDest, $pSource, $iLength)
EndFunc

; PARTLY: the address cannot be chosen, and all of the memory can be read and written.
Func _MemVirtualAlloc($pAddress, $iSize, $iAllocation, $iProtect)
	#forceref $pAddress
	; To commit, reserve or reset; one of seven kinds of protection, perhaps with a guard or without a cache.
	If $iSize < 1 Or Not BitAND($iAllocation, 0x83000) Then Return Ptr(0)
	Switch BitAND($iProtect, BitNOT(0x700))
		Case 1, 2, 4, 16, 32, 64
			Local $pMemory = __Au3_MemNew($iSize)
			Return $pMemory ? $pMemory : Ptr(0)
	EndSwitch
	Return Ptr(0)
EndFunc

; PARTLY: only whole blocks are given back.
Func _MemVirtualFree($pAddress, $iSize, $iFreeType)
	If $iFreeType = 0x4000 Then Return 1 ; its pages are given up, the block stays
	If $iFreeType <> 0x8000 Or $iSize <> 0 Then Return 0
	Return __Au3_MemFree($pAddress) ? 1 : 0
EndFunc

; PARTLY: as _MemVirtualAlloc; of this process only.
Func _MemVirtualAllocEx($hProcess, $pAddress, $iSize, $iAllocation, $iProtect)
	Return __au3_process_id($hProcess) = @AutoItPID ? _MemVirtualAlloc($pAddress, $iSize, $iAllocation, $iProtect) : Ptr(__au3_refuse(5))
EndFunc

; PARTLY: as _MemVirtualFree; of this process only.
Func _MemVirtualFreeEx($hProcess, $pAddress, $iSize, $iFreeType)
	Return __au3_process_id($hProcess) = @AutoItPID ? _MemVirtualFree($pAddress, $iSize, $iFreeType) : __au3_refuse(5)
EndFunc

; PARTLY: there are no windows whose programs could be reached; it fails as for a window that is not there.
Func _MemInit($hWnd, $iSize, ByRef $tMemMap)
	#forceref $hWnd, $iSize, $tMemMap
	Return SetError(1, 0, 0)
EndFunc

; PARTLY: nothing of _MemInit is there to be freed.
Func _MemFree(ByRef $tMemMap)
	#forceref $tMemMap
	Return 0
EndFunc

; PARTLY: nothing of _MemInit is there to be read.
Func _MemRead(ByRef $tMemMap, $pSrce, $pDest, $iSize)
	#forceref $tMemMap, $pSrce, $pDest, $iSize
	Return SetError(10, 0, False)
EndFunc

; PARTLY: nothing of _MemInit is there to be written.
Func _MemWrite(ByRef $tMemMap, $pSrce, $pDest = 0, $iSize = 0, $sSrce = "struct*")
	#forceref $tMemMap, $pSrce, $pDest, $iSize, $sSrce
	Return SetError(10, 0, False)
EndFunc

; ---- not available (generate.py)
; ---- end of not available
