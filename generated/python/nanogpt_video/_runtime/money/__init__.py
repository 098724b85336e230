"""What a request costs is counted by: measures of characters, pictures, pixels and tokens."""
