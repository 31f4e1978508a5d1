# command: a cmdlet that changes the cluster
Get-ClusterResource | Set-ClusterParameter -Name Address -Value 10.0.0.1
