Null
