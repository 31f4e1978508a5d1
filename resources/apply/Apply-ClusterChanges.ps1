# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

#Requires -Version 5.1

<#
.SYNOPSIS
Applies a set of changes to the properties of a failover cluster, or takes it back.

.DESCRIPTION
The changes are in this file, as the property lists that the cluster's control codes take. Before
anything is changed, the present values of every list are read and compared with those that the
changes were made from; a value that is something else stops the script. Then, for each list in
turn, the script asks, has the cluster validate the list, sets it, reads it back and compares. It
stops at the first failure, says what was done and what was not, and gives the command line that
takes back what was done. What already has its new value is passed over, so that the script may be
run again after a failure.

Names and values stand in the file as data only; nothing of them can be run. With -WhatIf the
script reads and compares, shows every change with its old and new value, and sets nothing.

It needs the library clusapi.dll (a node, or a computer with the feature RSAT-Clustering) and the
right to administer the cluster.

.PARAMETER Cluster
The name of the cluster, or of one of its nodes. Without it, the cluster that this computer is a
node of.

.PARAMETER Rollback
Takes the changes back: sets what was there before, from the last list to the first. The same
checks are made; what was never changed is passed over.

.PARAMETER Force
Go on although a value is not the expected one. Every such value is named.

.PARAMETER ClearBackupState
Needed where a volume is to leave backup mode. That disregards every other backup of the volume
that may be running on any node, and can damage it. The state that a dead backup leaves behind
clears itself after 30 minutes.

.PARAMETER Log
A file that gets every line with its time, and the lists as they were read before the changes.
Lines are added at its end.

.PARAMETER WhatIf
Read, compare and show, but set nothing.

.PARAMETER Confirm
The script asks before each list unless -Confirm:$false is given.

.EXAMPLE
.\Apply-ClusterChanges.ps1 -WhatIf

Shows what would be changed on the cluster of this node.

.EXAMPLE
.\Apply-ClusterChanges.ps1 -Log changes.log

Asks before each list, changes it, and keeps a log.

.EXAMPLE
.\Apply-ClusterChanges.ps1 -Rollback -Confirm:$false

Takes everything back without asking.

.EXAMPLE
powershell -ExecutionPolicy Bypass -Command "& .\Apply-ClusterChanges.ps1 -Confirm:$false; exit $LASTEXITCODE"

Applies the changes without asking, from any command prompt or scheduled task. (-File instead of
-Command would take $false for a text.)

.OUTPUTS
None. The exit code is
  0  everything is as wanted (with -WhatIf: nothing stands against it)
  1  stopped, and nothing was changed
  2  stopped after something was or may have been changed; the rollback is offered
  3  ended, but a step was not confirmed and so not done
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [Parameter(Position = 0)]
    [string] $Cluster = '',

    [switch] $Rollback,

    [switch] $Force,

    [switch] $ClearBackupState,

    [string] $Log = ''
)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {
    throw 'This session allows only a part of the language. Start the script in an ordinary ' +
        'PowerShell console.'
}

# The cluster that the changes were made from.
$madeFor = @MADE_FOR@

# What to do. Of a list: the codes that read, validate (0: none) and set, then property lists in
# Base64: the changes, what takes them back, and the defaults that are known. Of a volume: the
# structures that set its backup state and set it back.
$steps = @(
@STEPS@
)

# Reads, compares, validates, sets and reads back. The name of its namespace changes with its text,
# because a session keeps the types that it has loaded.
$namespace = '@NAMESPACE@'
$source = @'
@CLUSTER_INTERFACE@
'@

$invariant = [System.Globalization.CultureInfo]::InvariantCulture
$utf8 = New-Object System.Text.UTF8Encoding $true
$logFile = ''

function Add-LogLine {
    param([string] $Line)
    if ($script:logFile -eq '') {
        return
    }
    $time = [System.DateTime]::UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", $invariant)
    [System.IO.File]::AppendAllText($script:logFile, $time + ' ' + $Line + "`r`n", $utf8)
}

# A log that fails half-way must not stop between two steps.
function Write-Note {
    param([string] $Line)
    try {
        Add-LogLine $Line
    } catch {
        $script:logFile = ''
        Write-Warning ('The log cannot be written any more. ' + [string] $_)
    }
}

function Write-Line {
    param([string] $Line)
    Write-Host $Line
    Write-Note $Line
}

function Format-Argument {
    param([string] $Text)
    return "'" +
        [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($Text) + "'"
}

function Get-RollbackCommand {
    $file = $PSCommandPath
    if ([string]::IsNullOrEmpty($file)) {
        $file = '.\Apply-ClusterChanges.ps1'
    }
    $words = @('&', (Format-Argument $file), '-Rollback')
    if ($Cluster -ne '') {
        $words += '-Cluster'
        $words += Format-Argument $Cluster
    }
    foreach ($step in $steps) {
        if ($step['Kind'] -eq 'volume' -and $step['OldState'] -eq 0) {
            $words += '-ClearBackupState'
            break
        }
    }
    return $words -join ' '
}

if ($Log -ne '') {
    # PowerShell's current folder, not that of the process, is what a relative path starts from.
    $logFile = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Log)
}
Add-LogLine ('Begin: Rollback ' + [string] $Rollback + ', Force ' + [string] $Force +
    ', ClearBackupState ' + [string] $ClearBackupState + ', WhatIf ' + [string] $WhatIfPreference)

if ($null -eq (($namespace + '.ChangeRun') -as [type])) {
    # Without -IgnoreWarnings a remark of a newer compiler would count as an error.
    Add-Type -TypeDefinition $source -Language CSharp -IgnoreWarnings
}

# The engine calls these while it runs.
$caller = $PSCmdlet
$ask = [System.Func[string, string, bool]] {
    param($target, $change)
    $caller.ShouldProcess($target, $change)
}
$say = [System.Action[string]] {
    param($line)
    Write-Line $line
}
$note = [System.Action[string]] {
    param($line)
    Write-Note $line
}

$run = New-Object ($namespace + '.ChangeRun') -ArgumentList $Cluster, $ask, $say, $note
$run.MadeFor = $madeFor
$run.Rollback = [bool] $Rollback
$run.Force = [bool] $Force
$run.ClearBackupState = [bool] $ClearBackupState
foreach ($step in $steps) {
    if ($step['Kind'] -eq 'volume') {
        $run.AddVolume($step['FriendlyName'], $step['VolumeName'], $step['Resource'],
            $step['OldState'], $step['NewState'], $step['Changes'], $step['Undo'])
    } else {
        $run.AddList($step['Class'], $step['Name'], $step['Scope'], $step['Get'],
            $step['Validate'], $step['Set'], $step['Changes'], $step['Undo'], $step['Defaults'])
    }
}

$code = 1
try {
    $code = $run.Perform()
} catch {
    Write-Line ('Stopped: ' + [string] $_)
    if ($run.MayHaveChanged) {
        $code = 2
    }
}
if ($code -eq 3 -and $WhatIfPreference) {
    $code = 0
}

Write-Line ''
foreach ($report in $run.Reports()) {
    Write-Line ('{0,-22}{1}' -f $report.Result, $report.Object)
    if ($report.Change -ne '') {
        Write-Line ('{0,-22}{1}' -f '', $report.Change)
    }
    if ($report.Detail -ne '') {
        Write-Line ('{0,-22}{1}' -f '', $report.Detail)
    }
}
if ($run.MayHaveChanged -and -not $Rollback) {
    Write-Line ''
    Write-Line 'To take back what was done, run:'
    Write-Line (Get-RollbackCommand)
}
if ($code -eq 2 -and $Rollback) {
    Write-Line ''
    Write-Line 'The rollback is not complete. Mend what stopped it and run it again.'
}
Write-Note ('End: exit code ' + [string] $code)
exit $code
