# syntax: an access that only PowerShell 7 knows
$a = ${b}?.Name
