Local $a[2]
ConsoleWrite('it''s ; not' & $a[7]) ; real
