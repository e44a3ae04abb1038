Not 5
