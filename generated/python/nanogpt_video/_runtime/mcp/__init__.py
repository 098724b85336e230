"""A server of the Model Context Protocol: agents find models, check requests, and buy within limits of money."""
