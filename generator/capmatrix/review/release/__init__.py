"""What a change means for a release: signatures of the client, version, approvals, a second opinion."""
