Case 5
