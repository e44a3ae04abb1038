Do
Until
