If 1 Next
