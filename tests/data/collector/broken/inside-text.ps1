# command: the same inside a text
$a = "it is $(Remove-ClusterNode -Name A)"
