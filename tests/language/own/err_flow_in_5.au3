In 5
