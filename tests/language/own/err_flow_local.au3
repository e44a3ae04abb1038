Local
