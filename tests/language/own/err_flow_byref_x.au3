ByRef $x
