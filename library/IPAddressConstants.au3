; IPAddressConstants.au3: made by generate.py; do not edit.
#include-once

Global Const $IPM_CLEARADDRESS = 1124
Global Const $IPM_SETADDRESS = 1125
Global Const $IPM_GETADDRESS = 1126
Global Const $IPM_SETRANGE = 1127
Global Const $IPM_SETFOCUS = 1128
Global Const $IPM_ISBLANK = 1129
Global Const $IPN_FIRST = -860
Global Const $IPN_FIELDCHANGED = -860
