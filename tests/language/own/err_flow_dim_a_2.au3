Dim $a[2]]
