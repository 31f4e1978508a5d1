# method: a method of a type that is known only later
$a::ToBase64String(1)
