# letters: a letter that 5.1 would misread
$a = "Größe"
