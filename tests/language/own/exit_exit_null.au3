Exit Null
