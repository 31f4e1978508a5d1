# command: a text that is called
& "Set-ClusterParameter"
