Exit -5
