"""Questions about the models of a service: which of them accept these inputs and values, at which price."""
