For $v In Execute("IsDeclared('v')")
Next
