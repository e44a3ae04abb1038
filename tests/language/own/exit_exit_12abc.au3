Exit "12abc"
