; Visa.au3: made by generate.py; do not edit.
#include-once

#include "MsgBoxConstants.au3"

Global Const $VI_SUCCESS = 0
Global Const $VI_NULL = 0
Global Const $VI_TRUE = 1
Global Const $VI_FALSE = 0
Global Const $VI_GPIB_REN_DEASSERT = 0
Global Const $VI_GPIB_REN_ASSERT = 1
Global Const $VI_GPIB_REN_DEASSERT_GTL = 2
Global Const $VI_GPIB_REN_ASSERT_ADDRESS = 3
Global Const $VI_GPIB_REN_ASSERT_LLO = 4
Global Const $VI_GPIB_REN_ASSERT_ADDRESS_LLO = 5
Global Const $VI_GPIB_REN_ADDRESS_GTL = 6
Global Const $VI_ATTR_TMO_VALUE = 1073676314
Global Const $VI_ATTR_ASRL_BAUD = 1073676321
Global Const $VI_ATTR_ASRL_DATA_BITS = 1073676322
Global Const $VI_ATTR_ASRL_PARITY = 1073676323
Global Const $VI_ATTR_ASRL_STOP_BITS = 1073676324
Global Const $VI_ATTR_ASRL_FLOW_CNTRL = 1073676325
Global Const $VI_ATTR_TERMCHAR = 1073676312
Global Const $VI_ATTR_TERMCHAR_EN = 1073676344
Global Const $VI_ATTR_SEND_END_EN = 1073676310
Global Const $VI_TMO_IMMEDIATE = 0
Global Const $VI_TMO_INFINITE = 268435455
Global Const $VI_ASRL_PAR_NONE = 0
Global Const $VI_ASRL_PAR_ODD = 1
Global Const $VI_ASRL_PAR_EVEN = 2
Global Const $VI_ASRL_PAR_MARK = 3
Global Const $VI_ASRL_PAR_SPACE = 4
Global Const $VI_ASRL_STOP_ONE = 10
Global Const $VI_ASRL_STOP_ONE5 = 15
Global Const $VI_ASRL_STOP_TWO = 20
Global Const $VI_ASRL_FLOW_NONE = 0
Global Const $VI_ASRL_FLOW_XON_XOFF = 1
Global Const $VI_ASRL_FLOW_RTS_CTS = 2
Global Const $VI_ASRL_FLOW_DTR_DSR = 4

Func _viExecCommand($hSession, $sCommand, $iTimeoutMS = -1, $sMode = @LF)
	Return __Au3_Missing()
EndFunc
Func _viOpen($sVisa_Address, $sVisa_Secondary_Address = 0)
	Return __Au3_Missing()
EndFunc
Func _viClose($hSession)
	Return __Au3_Missing()
EndFunc
Func _viFindGpib(ByRef $aDescriptorList, ByRef $aIDNList, $iShow_Search_Results = 0)
	Return __Au3_Missing()
EndFunc
Func _viSetTimeout($hSession, $iTimeoutMS)
	Return __Au3_Missing()
EndFunc
Func _viSetAttribute($hSession, $iAttribute, $iValue)
	Return __Au3_Missing()
EndFunc
Func _viGTL($hSession)
	Return __Au3_Missing()
EndFunc
Func _viGpibBusReset()
	Return __Au3_Missing()
EndFunc
Func _viInteractiveControl($sCommand_Save_FilePath = "")
	Return __Au3_Missing()
EndFunc
