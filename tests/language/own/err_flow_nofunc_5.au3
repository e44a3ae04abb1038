NoFunc = 5
