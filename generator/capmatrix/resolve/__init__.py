"""Document → catalog: families are merged, names looked up, and everything is checked."""
