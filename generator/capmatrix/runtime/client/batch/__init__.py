"""Many requests as one piece of work that can be stopped, killed and gone on with: each is paid for once."""
