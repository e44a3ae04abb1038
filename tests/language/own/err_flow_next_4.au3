For
Next
