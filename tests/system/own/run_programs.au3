; Programs of the system: names, arguments, folders, large data through both pipes, ending them
Global $T = @TempDir & "\own run" & @AutoItPID
DirCreate($T)
FileWrite($T & "\data.txt", "inside")

P("name", Out("echo hello  world"))
P("name with .exe", Out("ECHO.EXE ""hello  world"""))
P("folder", StringInStr(Out("pwd"), "own run" & @AutoItPID & "\n") > 0)
P("path argument", Out('cat "' & $T & '\data.txt"'))
P("no such path argument", Out("echo Q:\a\b"))
P("escaped quotes", Out('sh -c "echo \"in quotes\""'))
P("windows folder", Out(@SystemDir & "\printf.exe x"))
P("variable of ours", Out("printenv AU3_COMMAND_LINE"))
P("a script is no program", Run('"' & @ScriptFullPath & '"'))
P("a folder is no program", Run('"' & $T & '"'))
P("exit code", RunWait('sh -c "exit 9"'))
P("leading blank", RunWait(" true"))
P("as another user", RunAs("a", "b", "c", 0, "true"))

Local $big = StringReplace(StringFormat("%200000s", ""), " ", "abc" & ChrW(0x20AC)), $got = "", $p = Run("cat", "", @SW_HIDE, 3)
P("write", StdinWrite($p, $big))
P("close", StdinWrite($p))
While 1
	$got &= StdoutRead($p)
	If @error Then ExitLoop
WEnd
P("all came back", $got == $big)
P("ended", ProcessWaitClose($p, 5))
P("write to ended", StdinWrite($p, "x"))
$p = Run('sh -c "seq 1 100000"', "", @SW_HIDE, 2)
P("ends with a full pipe", ProcessWaitClose($p, 20))
P("length", StringLen(StdoutRead($p)))

$p = Run("sleep 97")
P("exists", ProcessExists($p) = $p)
P("listed", ProcessList("sleep")[0][0] > 0)
P("priority", ProcessSetPriority($p, 1))
P("close", ProcessClose($p))
P("exit code of a signal", ProcessWaitClose($p) & "/" & @extended)
P("gone", ProcessExists($p))
$p = Run('sh -c "trap : TERM; echo ready; while :; do sleep 0.1; done"', "", @SW_HIDE, 2)
Do
	Sleep(5)
Until StdoutRead($p) <> ""
P("close by force", ProcessClose($p))
P("gone", ProcessExists($p))
P("statistics", UBound(ProcessGetStats()) & UBound(ProcessGetStats(-1, 1)) & UBound(ProcessGetStats(999999)))

AdlibRegister("Tick", 50)
Global $n = 0
RunWait("sleep 0.5")
P("timers run meanwhile", $n > 4)
DirRemove($T, 1)

Func Tick()
	$n += 1
EndFunc

Func Out($c)
	Local $p = Run($c, $T, @SW_HIDE, 8), $s = ""
	While 1
		$s &= StdoutRead($p)
		If @error Then ExitLoop
		Sleep(1)
	WEnd
	Return StringReplace($s, @LF, "\n")
EndFunc

Func P($name, $value)
	ConsoleWrite($name & " = " & $value & @CRLF)
EndFunc
