# change: a property of a cluster object
$cluster = Get-Cluster
$cluster.BackupInProgress = 0
