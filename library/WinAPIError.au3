
; ---- not available (generate.py)
; ---- end of not available
