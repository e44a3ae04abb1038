Step 5
