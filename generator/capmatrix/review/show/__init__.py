"""Output of a review: terminal, Markdown, JSON, SARIF, workflow commands, changelog."""
