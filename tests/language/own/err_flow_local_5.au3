Local 5
