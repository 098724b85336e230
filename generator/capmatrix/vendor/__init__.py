"""A vendor's OpenAPI document → the files of a spec to begin with, and a report of what they do not say."""
