# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

#Requires -Version 5.1

<#
.SYNOPSIS
Writes the properties of a failover cluster to one file that Clusprop opens.

.DESCRIPTION
Reads the cluster, its nodes, groups, resources, resource types, networks, network interfaces and
group sets with their common and private properties, and its Cluster Shared Volumes with their
backup state. The result is one UTF-8 JSON document, a snapshot of version 1.

Nothing on the cluster is changed: the script only asks, and writes one file. What cannot be read
is left out and listed in the file under "errors"; the rest is still written.

It needs Windows PowerShell 5.1, the cmdlets of the module FailoverClusters and the right to
administer the cluster. PowerShell 7 is refused, because it gets only copies of the objects.

.PARAMETER Path
The file to write. Without it, the name is made of the cluster's name and the time in UTC, in the
current folder.

.PARAMETER Cluster
The name of a cluster to read from elsewhere. Without it, the cluster that this computer is a node
of is read, which is also faster.

.PARAMETER Force
Replace the file if it exists.

.EXAMPLE
powershell -ExecutionPolicy Bypass -File Export-ClusterSnapshot.ps1

Reads the cluster of this node, from any command prompt that was started as administrator.

.EXAMPLE
.\Export-ClusterSnapshot.ps1 -Path D:\Snapshots\before.json

Writes a file of that name. An existing one is kept, and the script stops.

.EXAMPLE
.\Export-ClusterSnapshot.ps1 -Cluster CONTOSO-CL01 -Path CONTOSO-CL01.json -Force

Reads a cluster over the network. The backup states come through WinRM.

.OUTPUTS
None. The last lines say what was written and how much could not be read.
#>
[CmdletBinding()]
param(
    [Parameter(Position = 0)]
    [string] $Path = '',

    [string] $Cluster = '',

    [switch] $Force
)

if ($PSVersionTable.PSVersion.Major -ge 6) {
    throw 'PowerShell 7 gets only copies of the cluster''s objects. Run this script with ' +
        'Windows PowerShell: ' +
        'powershell.exe -ExecutionPolicy Bypass -File Export-ClusterSnapshot.ps1'
}
if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {
    throw 'This session allows only a part of the language. Start the script in an ordinary ' +
        'Windows PowerShell console.'
}

$snapshotVersion = 1
$toolName = 'Export-ClusterSnapshot.ps1 1'

# What is not expected ends the script before it writes anything; Read-Cluster expects errors.
$ErrorActionPreference = 'Stop'
$invariant = [System.Globalization.CultureInfo]::InvariantCulture
$problems = New-Object System.Collections.ArrayList
$unwritten = @{}

# Members of PowerShell's objects that are no properties of the cluster. "Kind/Name" is about one
# kind only. What matters of them is written beside the properties: id, state, ownerNode, ...
$notProperties = @(
    'Cluster', 'Id', 'State', 'OwnerNode', 'OwnerGroup', 'ResourceType', 'Domain', 'Fqdn',
    'IsCoreGroup', 'IsCoreResource', 'IsNetworkClassResource', 'IsStorageClassResource',
    'Characteristics', 'DisplayName', 'MaintenanceMode', 'NodeInstanceID', 'QuorumType',
    'QuorumLogFileSize', 'MaxNumberOfNodes', 'GracePeriodEnabled', 'GracePeriodTimeout',
    'PSComputerName', 'PSShowComputerName', 'RunspaceId', 'CimClass', 'CimInstanceProperties',
    'CimSystemProperties', 'ClusterNodeObjectReturnedFrom',
    'Node/Type', 'GroupSet/GroupNames', 'GroupSet/ProviderNames'
)

function Add-Problem {
    param([string] $Where, $What)
    [void] $problems.Add($Where + ': ' + ([string] $What).Trim())
}

# Runs a block, passes on what it gives and lists what it complains of. The block sees the caller's
# variables, but for $Where and $Block.
function Read-Cluster {
    param([string] $Where, [scriptblock] $Block)
    # Of 'Stop' only the first of several errors would be seen, and what comes after it not at all.
    $ErrorActionPreference = 'Continue'
    try {
        & $Block 2>&1 | ForEach-Object {
            if ($_ -is [System.Management.Automation.ErrorRecord]) {
                Add-Problem $Where $_
            } else {
                $_
            }
        }
    } catch {
        Add-Problem $Where $_
    }
}

# The value of a member; null where there is no such member or where it cannot be read.
function Get-MemberValue {
    param($Object, [string] $Name, [string] $Where)
    if ($null -eq $Object) {
        return $null
    }
    $member = $Object.PSObject.Properties[$Name]
    if ($null -eq $member) {
        return $null
    }
    try {
        # Without the comma a list would be taken apart on its way out.
        return , $member.Value
    } catch {
        Add-Problem ($Where + ', ' + $Name) $_
        return $null
    }
}

# A member as text; of an object of the cluster it is the name.
function Get-MemberText {
    param($Object, [string] $Name, [string] $Where)
    $value = Get-MemberValue $Object $Name $Where
    if ($null -eq $value) {
        return ''
    }
    if ($value -is [string] -or $null -eq $value.PSObject.Properties['Name']) {
        return [string] $value
    }
    return Get-MemberText $value 'Name' $Where
}

# Dates of the cluster are stored in UTC. One that does not say what it is was made of the stored
# number without a conversion, so it is in UTC already; taking it for local time would shift it.
function ConvertTo-DateText {
    param([datetime] $Date)
    if ($Date.Kind -eq [System.DateTimeKind]::Unspecified) {
        $Date = [System.DateTime]::SpecifyKind($Date, [System.DateTimeKind]::Utc)
    }
    return $Date.ToUniversalTime().ToString('o', $invariant)
}

# The cluster's numbers have no sign where PowerShell's enumerations have one.
function ConvertTo-EnumNumber {
    param($Value)
    $type = [System.Enum]::GetUnderlyingType($Value.GetType())
    $number = [System.Convert]::ChangeType($Value, $type, $invariant)
    if ($number -is [int32]) {
        return [System.BitConverter]::ToUInt32([System.BitConverter]::GetBytes($number), 0)
    }
    return $number
}

# Format and JSON form of a value; nothing for what is no value. Numbers of 64 bits are text,
# because most programs that read JSON round them from 2^53 on.
function ConvertTo-Encoded {
    param($Value)
    $encoded = @{}
    if ($Value -is [System.Enum]) {
        $encoded['enumName'] = [string] $Value
        $Value = ConvertTo-EnumNumber $Value
    }
    if ($Value -is [byte[]]) {
        $encoded['format'] = 'ByteArray'
        $encoded['base64'] = [System.Convert]::ToBase64String($Value)
    } elseif ($Value -is [bool]) {
        $encoded['format'] = 'Boolean'
        $encoded['value'] = [bool] $Value
    } elseif ($Value -is [uint16]) {
        $encoded['format'] = 'UInt16'
        $encoded['value'] = [uint16] $Value
    } elseif ($Value -is [uint32] -or $Value -is [byte]) {
        $encoded['format'] = 'UInt32'
        $encoded['value'] = [uint32] $Value
    } elseif ($Value -is [int32] -or $Value -is [int16] -or $Value -is [sbyte]) {
        $encoded['format'] = 'Int32'
        $encoded['value'] = [int32] $Value
    } elseif ($Value -is [uint64] -or $Value -is [int64]) {
        $encoded['format'] = $Value.GetType().Name
        $encoded['value'] = $Value.ToString($invariant)
    } elseif ($Value -is [datetime]) {
        $encoded['format'] = 'DateTime'
        $encoded['value'] = ConvertTo-DateText $Value
    } elseif ($Value -is [string] -or $Value -is [guid]) {
        $encoded['format'] = 'String'
        $encoded['value'] = [string] $Value
    } elseif ($Value -is [System.Collections.Specialized.StringCollection] -or
        $Value -is [System.Collections.Generic.IEnumerable[string]]) {
        $encoded['format'] = 'StringCollection'
        $encoded['value'] = @(foreach ($text in $Value) { [string] $text })
    } elseif ($null -ne $Value.PSObject.Properties['Name']) {
        # Another object of the cluster, such as the network of an interface.
        $encoded['format'] = 'String'
        $encoded['value'] = Get-MemberText $Value 'Name' 'a related object'
    } else {
        return $null
    }
    return $encoded
}

# One property as the snapshot has it. $Format is what the cluster calls the value's type; without
# it, the type of PowerShell's value counts.
function ConvertTo-Property {
    param([string] $Kind, [string] $Name, $Value, [string] $Format, [bool] $ReadOnly)
    $property = [ordered]@{ name = $Name; format = $null; readOnly = $ReadOnly }
    if ($Format -ne '') {
        $property['format'] = $Format
    }
    if ($null -eq $Value) {
        $property['value'] = $null
        return $property
    }
    $member = $Kind + ', ' + $Name
    try {
        $encoded = ConvertTo-Encoded $Value
    } catch {
        Add-Problem $member $_
        return # without a value: a null would become an element of the list
    }
    if ($null -eq $encoded) {
        if (-not $unwritten.ContainsKey($member)) {
            $unwritten[$member] = $true
            Add-Problem $member ('values of type ' + $Value.GetType().FullName +
                ' cannot be written and were left out of every object of this kind')
        }
        return
    }
    if ($Format -eq '') {
        $property['format'] = $encoded['format']
    }
    foreach ($key in 'value', 'base64', 'enumName') {
        if ($encoded.ContainsKey($key)) {
            $property[$key] = $encoded[$key]
        }
    }
    return $property
}

function Get-CommonProperty {
    param([string] $Kind, $Object, [string] $Where)
    foreach ($member in $Object.PSObject.Properties) {
        $skipped = $notProperties -contains $member.Name -or
            $notProperties -contains ($Kind + '/' + $member.Name)
        if ($skipped -or -not $member.IsGettable -or $member.MemberType -eq 'AliasProperty') {
            continue
        }
        $value = Get-MemberValue $Object $member.Name $Where
        ConvertTo-Property $Kind $member.Name $value '' (-not $member.IsSettable)
    }
}

function Get-PrivateProperty {
    param([string] $Kind, $Object, [string] $Where)
    $here = $Where + ', private properties'
    foreach ($parameter in @(Read-Cluster $here { $Object | Get-ClusterParameter })) {
        $name = Get-MemberText $parameter 'Name' $here
        $value = Get-MemberValue $parameter 'Value' $here
        $format = Get-MemberText $parameter 'ParameterType' $here
        if ($format -eq 'Unknown') {
            $format = ''
        }
        $readOnly = [bool] (Get-MemberValue $parameter 'IsReadOnly' $here)
        ConvertTo-Property $Kind $name $value $format $readOnly
    }
}

# One object with its lists.
function ConvertTo-Record {
    param([string] $Kind, $Object)
    $where = $Kind + ' ' + (Get-MemberText $Object 'Name' $Kind)
    $record = [ordered]@{
        kind = $Kind
        id   = Get-MemberText $Object 'Id' $where
        name = Get-MemberText $Object 'Name' $where
    }
    foreach ($name in 'State', 'OwnerNode', 'ResourceType', 'Domain') {
        $text = Get-MemberText $Object $name $where
        if ($text -ne '') {
            $record[$name.Substring(0, 1).ToLowerInvariant() + $name.Substring(1)] = $text
        }
    }
    $group = Get-MemberValue $Object 'OwnerGroup' $where
    if ($null -ne $group) {
        $record['ownerGroup'] = Get-MemberText $group 'Id' $where
    }
    $record['common'] = @(Get-CommonProperty $Kind $Object $where)
    $record['private'] = @()
    if ($Kind -ne 'GroupSet') {
        $record['private'] = @(Get-PrivateProperty $Kind $Object $where)
    }
    return $record
}

# The value of a volume's member in its JSON form; null where it is not known.
function Get-VolumeValue {
    param($Object, [string] $Name, [string] $Where)
    $value = Get-MemberValue $Object $Name $Where
    if ($null -eq $value) {
        return $null
    }
    $encoded = ConvertTo-Encoded $value
    if ($null -eq $encoded) {
        return $null
    }
    return $encoded['value']
}

# Sources do not agree whether the path of a volume ends with a backslash.
function ConvertTo-VolumeKey {
    param([string] $VolumeName)
    return $VolumeName.TrimEnd('\').ToLowerInvariant()
}

# Only WMI has the backup state. From elsewhere any node will do where the cluster's own name does
# not answer, which is usual for clusters without a computer account.
function Get-VolumeInstance {
    param([string[]] $Computers)
    $query = @{
        Namespace   = 'root/MSCluster'
        ClassName   = 'MSCluster_ClusterSharedVolume'
        ErrorAction = 'Stop'
    }
    $failures = @()
    foreach ($computer in $Computers) {
        if ($computer -ne '') {
            $query['ComputerName'] = $computer
        }
        try {
            return @(Get-CimInstance @query)
        } catch {
            $failures += ($computer + ' ' + [string] $_).Trim()
        }
    }
    foreach ($failure in $failures) {
        Add-Problem 'Backup states (MSCluster_ClusterSharedVolume)' $failure
    }
}

# How each node sees the volumes, in lists by volume.
function Get-NodeState {
    $lists = @{}
    if ($null -eq (Get-Command -Name Get-ClusterSharedVolumeState -ErrorAction SilentlyContinue)) {
        return $lists
    }
    $where = 'States of volumes'
    foreach ($state in @(Read-Cluster $where { Get-ClusterSharedVolumeState @target })) {
        $key = ConvertTo-VolumeKey (Get-MemberText $state 'VolumeName' $where)
        if (-not $lists.ContainsKey($key)) {
            $lists[$key] = New-Object System.Collections.ArrayList
        }
        $reason = Get-VolumeValue $state 'FileSystemRedirectedIOReason' $where
        $blockReason = Get-VolumeValue $state 'BlockRedirectedIOReason' $where
        [void] $lists[$key].Add([ordered]@{
                node                         = Get-MemberText $state 'Node' $where
                stateInfo                    = Get-MemberText $state 'StateInfo' $where
                fileSystemRedirectedIOReason = $reason
                blockRedirectedIOReason      = $blockReason
            })
    }
    return $lists
}

# One volume. $Info is null where the volume's disk is not online; its facts are then not known,
# which is not the same as 0.
function ConvertTo-VolumeRecord {
    param($Volume, $Info, [hashtable] $Instances, [hashtable] $NodeStates)
    $where = 'Volume ' + (Get-MemberText $Volume 'Name' 'Volumes')
    $partition = Get-MemberValue $Info 'Partition' $where
    $volumeName = Get-VolumeValue $partition 'Name' $where
    $key = ConvertTo-VolumeKey $volumeName
    $instance = $null
    $nodes = @()
    if ($key -ne '') {
        $instance = $Instances[$key]
        if ($NodeStates.ContainsKey($key)) {
            $nodes = $NodeStates[$key].ToArray()
        }
    }
    return [ordered]@{
        resource         = Get-MemberText $Volume 'Id' $where
        name             = Get-MemberText $Volume 'Name' $where
        ownerNode        = Get-MemberText $Volume 'OwnerNode' $where
        friendlyName     = Get-VolumeValue $Info 'FriendlyVolumeName' $where
        volumeName       = $volumeName
        backupState      = Get-VolumeValue $instance 'BackupState' $where
        faultState       = Get-VolumeValue $Info 'FaultState' $where
        maintenanceMode  = Get-VolumeValue $Info 'MaintenanceMode' $where
        redirectedAccess = Get-VolumeValue $Info 'RedirectedAccess' $where
        partitionNumber  = Get-VolumeValue $Info 'PartitionNumber' $where
        volumeOffset     = Get-VolumeValue $Info 'VolumeOffset' $where
        size             = Get-VolumeValue $partition 'Size' $where
        freeSpace        = Get-VolumeValue $partition 'FreeSpace' $where
        nodes            = $nodes
    }
}

function Get-VolumeRecord {
    param([string[]] $Computers)
    $volumes = @(Read-Cluster 'Volumes' { Get-ClusterSharedVolume @target })
    if ($volumes.Count -eq 0) {
        return
    }
    $instances = @{}
    foreach ($instance in @(Get-VolumeInstance $Computers)) {
        $instances[(ConvertTo-VolumeKey $instance.VolumeName)] = $instance
    }
    $nodeStates = Get-NodeState
    foreach ($volume in $volumes) {
        $infos = @(Get-MemberValue $volume 'SharedVolumeInfo' 'Volumes' | ForEach-Object { $_ })
        if ($infos.Count -eq 0) {
            $infos = @($null)
        }
        foreach ($info in $infos) {
            Read-Cluster 'Volumes' { ConvertTo-VolumeRecord $volume $info $instances $nodeStates }
        }
    }
}

# All of the new file or none: it gets its name only when it is complete.
function Save-Text {
    param([string] $File, [string] $Text, [bool] $Replace)
    $temporary = $File + '.' + [string] $PID + '.tmp'
    $encoding = New-Object System.Text.UTF8Encoding $false
    try {
        [System.IO.File]::WriteAllText($temporary, $Text, $encoding)
        if ($Replace -and [System.IO.File]::Exists($File)) {
            # A plain null would arrive there as an empty name.
            [System.IO.File]::Replace($temporary, $File, [NullString]::Value)
        } else {
            [System.IO.File]::Move($temporary, $File)
        }
    } catch {
        throw "$File cannot be written ($_). Name another file with -Path."
    } finally {
        if ([System.IO.File]::Exists($temporary)) {
            [System.IO.File]::Delete($temporary)
        }
    }
}

# PowerShell's current folder, not that of the process, is what a relative path starts from.
function Resolve-File {
    param([string] $Name)
    $file = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Name)
    $folder = [System.IO.Path]::GetDirectoryName($file)
    if ([string]::IsNullOrEmpty($folder) -or -not [System.IO.Directory]::Exists($folder)) {
        throw "The folder of $file does not exist. Create it, or name another file with -Path."
    }
    if (-not $Force -and [System.IO.File]::Exists($file)) {
        throw "$file exists already. Use -Force to replace it, or name another file with -Path."
    }
    return $file
}

$now = [System.DateTime]::UtcNow
$file = ''
if ($Path -ne '') {
    $file = Resolve-File $Path
}

try {
    Import-Module -Name FailoverClusters -ErrorAction Stop
} catch {
    throw "The cmdlets of failover clusters cannot be loaded ($_). Run this script on a node, " +
        'or install the feature RSAT-Clustering-PowerShell.'
}

# How the cmdlets are told which cluster is meant; those made of WMI classes want a computer.
$target = @{}
$session = @{}
$remote = $Cluster -ne '' -and $Cluster -ne '.'
if ($remote) {
    $target['Cluster'] = $Cluster
    $session['CimSession'] = $Cluster
}

try {
    if ($remote) {
        $clusterObject = Get-Cluster -Name $Cluster -ErrorAction Stop
    } else {
        $clusterObject = Get-Cluster -ErrorAction Stop
    }
} catch {
    throw "The cluster cannot be read ($_). Start the console as administrator, on a node whose " +
        'cluster service runs, or name a cluster with -Cluster.'
}
$clusterName = Get-MemberText $clusterObject 'Name' 'Cluster'
if ($file -eq '') {
    $stamp = $now.ToString("yyyyMMdd'T'HHmmss'Z'", $invariant)
    $file = Resolve-File ($clusterName + '-' + $stamp + '.json')
}

$kinds = @(
    @{ member = 'nodes'; kind = 'Node'; read = { Get-ClusterNode @target } }
    @{ member = 'groups'; kind = 'Group'; read = { Get-ClusterGroup @target } }
    @{ member = 'resources'; kind = 'Resource'; read = { Get-ClusterResource @target } }
    @{ member = 'resourceTypes'; kind = 'ResourceType'; read = { Get-ClusterResourceType @target } }
    @{ member = 'networks'; kind = 'Network'; read = { Get-ClusterNetwork @target } }
    @{
        member = 'networkInterfaces'
        kind   = 'NetworkInterface'
        read   = { Get-ClusterNetworkInterface @target }
    }
)
# Group sets came with Windows Server 2016.
if ($null -ne (Get-Command -Name Get-ClusterGroupSet -ErrorAction SilentlyContinue)) {
    $kinds += @{ member = 'groupSets'; kind = 'GroupSet'; read = { Get-ClusterGroupSet @session } }
}

$document = [ordered]@{
    snapshot   = 'cluster-properties'
    version    = $snapshotVersion
    taken      = $now.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", $invariant)
    takenOn    = [string] $env:COMPUTERNAME
    tool       = $toolName
    powershell = [string] $PSVersionTable.PSVersion
    cluster    = ConvertTo-Record 'Cluster' $clusterObject
}
$activity = "Reading the cluster $clusterName"
$count = 1
$computers = @('')
if ($remote) {
    $computers = @($Cluster)
}
foreach ($row in $kinds) {
    $kind = $row['kind']
    $records = @(foreach ($object in @(Read-Cluster $kind $row['read'])) {
            $name = Get-MemberText $object 'Name' $kind
            Write-Progress -Activity $activity -Status ($kind + ' ' + $name)
            $isUp = (Get-MemberText $object 'State' $kind) -eq 'Up'
            if ($remote -and $kind -eq 'Node' -and $isUp) {
                $computers += $name
            }
            Read-Cluster ($kind + ' ' + $name) { ConvertTo-Record $kind $object }
        })
    $document[$row['member']] = $records
    $count += $records.Count
}
Write-Progress -Activity $activity -Status 'Volumes'
$document['sharedVolumes'] = @(Get-VolumeRecord $computers)
Write-Progress -Activity $activity -Completed
$document['errors'] = $problems.ToArray()

# The deepest value is six levels down: a text in the list of a property of an object.
$json = ConvertTo-Json -InputObject $document -Depth 10 -Compress
Save-Text $file $json ([bool] $Force)

Write-Host ('Written: {0}' -f $file)
Write-Host ('{0} objects, {1} volumes' -f $count, $document['sharedVolumes'].Count)
if ($problems.Count -gt 0) {
    Write-Warning ('{0} things could not be read. The file lists them under "errors".' -f
        $problems.Count)
}
