# method: a method that writes a file elsewhere
[System.IO.File]::Copy("a", "b")
