If 1 If
