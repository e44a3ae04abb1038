; UDFGlobalID.au3: made by generate.py; do not edit.
#include-once

#include "WinAPI.au3"

Global Const $_UDF_GlobalIDs_OFFSET = 2
Global Const $_UDF_GlobalID_MAX_WIN = 16
Global Const $_UDF_STARTID = 10000
Global Const $_UDF_GlobalID_MAX_IDS = 55535
