Static $y = $y
