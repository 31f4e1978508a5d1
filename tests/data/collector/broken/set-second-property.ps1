# change: the same as the second place
$a, $b.Description = 1, 2
