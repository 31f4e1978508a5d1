# language: a chain that only PowerShell 7 knows
Get-Cluster && Get-ClusterNode
