# syntax: an operator that only PowerShell 7 knows
$a = $null ?? 1
