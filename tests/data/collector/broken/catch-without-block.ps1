# syntax: a catch that has no block
try { 1 } catch
