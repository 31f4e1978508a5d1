# syntax: a choice that only PowerShell 7 knows
$a = $true ? 1 : 2
