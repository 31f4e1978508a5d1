# command: another name of a command
1 | % { $_ }
