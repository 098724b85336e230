"""Written → meant: families merged in, names looked up, everything checked, one catalog built."""
