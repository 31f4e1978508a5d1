# change: the same by an operator
$a.Priority++
