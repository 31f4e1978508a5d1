# change: an element of a property
$a.Filters[0] = "x"
