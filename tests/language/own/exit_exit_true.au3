Exit True
