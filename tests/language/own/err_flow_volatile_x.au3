Volatile $x
