; Gives a temporary file a second name with FileCreateNTFSLink and shows that both names mean one file.
#include <MsgBoxConstants.au3>
#include <WinAPIFiles.au3>

Example()

Func Example()
	; A new file in the folder for temporary files.
	Local Const $sFilePath = _WinAPI_GetTempFileName(@TempDir)
	Local Const $sLinkPath = @TempDir & "\ExampleNTFSLink.log"

	; Something to read through the link.
	If Not FileWrite($sFilePath, "This is an example of using FileCreateNTFSLink.") Then
		MsgBox($MB_SYSTEMMODAL, "", "The temporary file could not be written.")
		Return False
	EndIf

	; The second name; one that is left of an earlier run may be replaced.
	Local $iNTFSLink = FileCreateNTFSLink($sFilePath, $sLinkPath, $FC_OVERWRITE)

	If $iNTFSLink Then
		; The folder, for those who sit at a desktop.
		ShellExecute(@TempDir)

		MsgBox($MB_SYSTEMMODAL, "", "The NTFS link was created." & @CRLF & "FileCreateNTFSLink returned: " & $iNTFSLink & @CRLF & _
				"The text behind it: " & FileRead($sLinkPath))
	Else
		MsgBox($MB_SYSTEMMODAL, "", "The NTFS link wasn't created." & @CRLF & "FileCreateNTFSLink returned: " & $iNTFSLink)
	EndIf

	; Both names go, and with the second one the file.
	FileDelete($sFilePath)
	FileDelete($sLinkPath)
	Return $iNTFSLink = 1
EndFunc   ;==>Example
