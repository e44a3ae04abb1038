NoFunc()
