"""The reference: what the contract says of a payload, read directly off the catalog."""
