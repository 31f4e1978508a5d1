# syntax: a parenthesis that is not closed
$a = @(1, 2
$b = 3
