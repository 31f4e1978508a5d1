# syntax: a block that is not closed
function Get-It {
    if ($true) {
        1
}
