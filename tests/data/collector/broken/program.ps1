# command: a program
cluster.exe resource A /off
