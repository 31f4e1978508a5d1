# method: a method that is known only later
$a.$b(1)
