; GUIConstants.au3: made by generate.py; do not edit.
#include-once

#include "AVIConstants.au3"
#include "ButtonConstants.au3"
#include "ComboConstants.au3"
#include "DateTimeConstants.au3"
#include "EditConstants.au3"
#include "GUIConstantsEx.au3"
#include "ListBoxConstants.au3"
#include "ListViewConstants.au3"
#include "ProgressConstants.au3"
#include "RichEditConstants.au3"
#include "SliderConstants.au3"
#include "StaticConstants.au3"
#include "TabConstants.au3"
#include "TreeViewConstants.au3"
#include "UpDownConstants.au3"
#include "WindowsConstants.au3"
