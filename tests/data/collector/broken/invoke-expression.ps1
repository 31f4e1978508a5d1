# command: text that is run
Invoke-Expression $a
