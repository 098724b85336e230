"""Schemas of a document → kinds, fields, objects and rules of the language."""
