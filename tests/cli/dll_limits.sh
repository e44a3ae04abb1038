# A function of Windows that runs out of memory ends the script, also when it works through another function.
for function in DeleteFileW CreateDirectoryExW ReplaceFileW CreateHardLinkW FindFirstFileExW; do
    echo "\$ au3 --memory 20 -e ... $function"
    au3 /ErrorStdOut --memory 20 -e 'Local $t = DllStructCreate("wchar[6000000]"), $p = DllStructGetPtr($t)
DllCall("kernel32.dll", "none", "RtlFillMemory", "ptr", $p, "ulong_ptr", 11999998, "byte", 65)
ConsoleWrite("filled" & @LF)
DllCall("kernel32.dll", "bool", "'$function'", "ptr", $p, "ptr", $p, "ptr", $p)
ConsoleWrite("not ended" & @LF)'
    echo "exit code $?"
done
