# Months of several lengths.
calendar=$data/../../samples/Calendar.au3
au3 "$calendar" 2024 2
au3 "$calendar" 2023 10
au3 "$calendar" | wc -l | grep -q '[5-8]' && echo "this month"
