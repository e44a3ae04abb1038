Until 1
