# none: nothing is wrong here
[CmdletBinding()]
param([string] $Name = '')

function Get-Kind {
    param($Value)
    $kinds = [ordered]@{ name = $Name; list = @(foreach ($x in $Value) { [string] $x }) }
    $kinds['count'] = 1
    return $kinds
}

try {
    $found = @(Get-Kind @(Get-ClusterNode 2>&1 | ForEach-Object { $_ }))
} catch {
    throw "It failed: $_"
}
$text = New-Object System.Collections.ArrayList
[void] $text.Add(('{0}' -f $found.Count).Trim())
