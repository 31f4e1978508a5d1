# method: a method of a cluster object
$a.Delete()
