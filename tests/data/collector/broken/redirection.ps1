# change: output into a file
Get-Cluster > file.txt
