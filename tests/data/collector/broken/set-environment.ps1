# change: a variable of the surroundings
$env:PATH = "x"
