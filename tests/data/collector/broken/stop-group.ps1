# command: the same inside a block
if ($true) { foreach ($x in 1) { Stop-ClusterGroup -Name A } }
