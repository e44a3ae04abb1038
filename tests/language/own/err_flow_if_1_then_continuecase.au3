If 1 Then ContinueCase
