NoFunc
