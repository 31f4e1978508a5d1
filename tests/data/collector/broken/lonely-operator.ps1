# syntax: an operator without its right side
$a = 1 -eq
