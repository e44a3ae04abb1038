; Date.au3: weeks at the ends of years, the first and the last of the calendar
#include <Date.au3>
For $y In StringSplit("1000,1001,1005,1006,1007,1582,1600,1752,1899,1900,1999,2000,2024,2400,2500,2900,2998,2999", ",", 2)
For $d In StringSplit("1/1,1/9,6/15,12/31", ",", 2)
$z = StringSplit($d, "/", 2)
ConsoleWrite($y & "/" & $d & " " & _WeekNumber(Number($y), Number($z[0]), Number($z[1])) & " " & _WeekNumber(Number($y), Number($z[0]), Number($z[1]), 2) & " " & @error & @LF)
Next
Next
