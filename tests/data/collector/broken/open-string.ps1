# syntax: a text that is not closed
$a = "one
$b = 2
