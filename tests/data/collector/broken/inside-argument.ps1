# command: the same as an argument
Write-Host (Move-ClusterGroup -Name A)
