Then
