; Constants.au3: made by generate.py; do not edit.
#include-once

#include "AutoItConstants.au3"
#include "ColorConstants.au3"
#include "DirConstants.au3"
#include "FileConstants.au3"
#include "MsgBoxConstants.au3"
#include "ProcessConstants.au3"
#include "StringConstants.au3"
#include "TrayConstants.au3"
