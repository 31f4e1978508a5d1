# command: a method that a command calls
Get-ClusterNode | ForEach-Object -MemberName Evict
