While
WEnd
