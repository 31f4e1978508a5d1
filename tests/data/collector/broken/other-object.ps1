# command: an object that is not known to be harmless
$a = New-Object -ComObject MSCluster.Cluster
