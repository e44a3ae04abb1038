; WinAPIEx.au3: made by generate.py; do not edit.
#include-once

#include "WinAPICom.au3"
#include "WinAPIDiag.au3"
#include "WinAPIDlg.au3"
#include "WinAPIFiles.au3"
#include "WinAPIGdi.au3"
#include "WinAPILocale.au3"
#include "WinAPIMisc.au3"
#include "WinAPIProc.au3"
#include "WinAPIReg.au3"
#include "WinAPIRes.au3"
#include "WinAPIShellEx.au3"
#include "WinAPIShPath.au3"
#include "WinAPISys.au3"
#include "WinAPITheme.au3"
