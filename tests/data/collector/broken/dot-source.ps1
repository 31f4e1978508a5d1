# command: another script
. .\other.ps1
