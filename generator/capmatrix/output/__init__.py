"""Files → disk: format once, compare with what is there, write what differs, remember what was done.

`plan` decides, `apply` acts; nothing is written unless the whole plan is free of problems. The modules are imported one
by one: a run with nothing to do needs `stamp` alone.
"""
