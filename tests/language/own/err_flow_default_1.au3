Default = 1
